//! randomgen's PCG64: a linear congruential generator of 128 bits whose stream is chosen, with an output function of
//! three variants.
//!
//! The option `variant` is "xsl-rr", as in NumPy's PCG64; "dxsm-128", the same steps with the other output function; or
//! "dxsm", as in NumPy's PCG64DXSM, which steps by a multiplier of 64 bits and makes words of the state before a step.
//! `None` means "dxsm". The option `inc` selects a stream; without it the seed does. Seeding takes its steps by the
//! variant's own multiplier, which NumPy's PCG64DXSM does not. `numpy_seed` refuses whatever is not as in NumPy; it
//! changes no word, and no saved state tells it. Seeding in place refuses `inc` then; randomgen's has taken the new
//! seed sequence all the same.
//!
//! Source: M. E. O'Neill, "PCG", HMC-CS-2014-0905 (2014), and her pcg-cpp, from which DXSM is; randomgen.

#[cfg(target_arch = "x86_64")]
use super::kernel::{OF_PCG64, OF_PCG64DXSM};
#[cfg(target_arch = "x86_64")]
use super::output::{Dxsm, XslRr};
use super::{CHEAP_MULTIPLIER, DEFAULT_MULTIPLIER, Lcg, STRANDS, leap_over, pcg64, pcg64dxsm};
#[cfg(target_arch = "x86_64")]
use crate::bit_generator::from_words::FromWords;
use crate::bit_generator::layout::{Field, Fixed, Form, Layout, Reader, Writer, inner, outer};
use crate::bit_generator::options::Options;
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native};
use crate::cpu::by_itself;
use crate::error::{Error, Result};

const XSL_RR: u32 = 0;
const DXSM: u32 = 1;
const DXSM_128: u32 = 2;

/// The names of `variant`, each with what it means.
const NAMES: [(&str, u32); 11] = [
    ("xsl-rr", XSL_RR),
    ("xslrr", XSL_RR),
    ("1.0", XSL_RR),
    ("1", XSL_RR),
    ("dxsm", DXSM),
    ("cm-dxsm", DXSM),
    ("cmdxsm", DXSM),
    ("2.0", DXSM),
    ("2", DXSM),
    ("dxsm-128", DXSM_128),
    ("dxsm128", DXSM_128),
];

/// The generator with XSL-RR; same stream as `randomgen.PCG64`.
pub type RandomgenPcg64 = Variant<XSL_RR>;
/// With DXSM and the cheap multiplier; same stream as `randomgen.PCG64(variant="dxsm")`.
pub type RandomgenPcg64VariantDxsm = Variant<DXSM>;
/// With DXSM; same stream as `randomgen.PCG64(variant="dxsm-128")`.
pub type RandomgenPcg64VariantDxsm128 = Variant<DXSM_128>;

/// The generator of any variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant<const VARIANT: u32> {
    lcg: Lcg,
    /// Nonzero if the constructor was told `numpy_seed`; as long as leaves no padding.
    numpy_seed: u128,
    half: Half,
}

impl<const VARIANT: u32> Variant<VARIANT> {
    const MULTIPLIER: u128 = if VARIANT == DXSM { CHEAP_MULTIPLIER as u128 } else { DEFAULT_MULTIPLIER };

    #[inline(always)]
    fn output(state: u128) -> u64 {
        if VARIANT == XSL_RR { pcg64::output(state) } else { pcg64dxsm::output(state) }
    }
}

#[cfg(target_arch = "x86_64")]
impl<const VARIANT: u32> Variant<VARIANT> {
    fn fast<T: FromWords>(&mut self, out: &mut [T]) -> usize {
        match VARIANT {
            XSL_RR => OF_PCG64.fill(XslRr, &mut self.lcg, out),
            DXSM => OF_PCG64DXSM.fill(Dxsm::PCG64DXSM, &mut self.lcg, out),
            _ => OF_PCG64.fill(Dxsm::PCG64DXSM, &mut self.lcg, out),
        }
    }
}

/// The variant that options ask for, and how they name it.
fn variant(options: &Options) -> (&'static str, u32) {
    let place = options.word("variant").and_then(|place| NAMES.get(usize::try_from(place).ok()?));
    place.copied().unwrap_or(("dxsm", DXSM))
}

const fn variant_field(names: &'static [&'static str]) -> Field {
    outer("variant", Form::Fixed(Fixed::Text(names))).optional()
}

impl<const VARIANT: u32> Native for Variant<VARIANT> {
    const KIND: Kind = Kind::RandomgenPcg64;
    const CONFIGURATION: Option<u32> = Some(VARIANT);
    const LAYOUT: Layout = &[
        inner("state", Form::U128),
        inner("inc", Form::U128),
        match VARIANT {
            XSL_RR => variant_field(&["xsl-rr", "xslrr", "1.0", "1"]),
            DXSM => variant_field(&["dxsm", "cm-dxsm", "cmdxsm", "2.0", "2"]),
            _ => variant_field(&["dxsm-128", "dxsm128"]),
        },
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn serves(options: &Options) -> bool {
        variant(options).1 == VARIANT
    }

    fn from_words(words: &[u32]) -> Self {
        Self { lcg: Lcg::with_stream(Self::MULTIPLIER, words, None), numpy_seed: 0, half: Half::default() }
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let (stream, numpy_seed) = (options.wide("inc"), options.flag("numpy_seed"));
        let name = variant(options).0;
        if numpy_seed && name != "xsl-rr" {
            return Err(Error::argument(format_args!(
                "variant must be 'xsl-rr' when using numpy-matching seeding. Got '{name}'."
            )));
        }
        if numpy_seed && stream.is_some() {
            return Err(Error::argument(if options.is_given("numpy_seed") {
                "inc must be none when using numpy-matching seeding."
            } else {
                "inc must be None when mode='numpy'"
            }));
        }
        let lcg = Lcg::with_stream(Self::MULTIPLIER, words, stream);
        Ok(Self { lcg, numpy_seed: numpy_seed.into(), half: Half::default() })
    }

    fn keep(&self, options: &mut Options) {
        options.put("variant", NAMES.iter().position(|name| name.1 == VARIANT).map(|place| place as u64));
        options.put("numpy_seed", Some(u64::from(self.numpy_seed != 0)));
    }

    fn adopt(&mut self, old: &Options) {
        self.numpy_seed = old.flag("numpy_seed").into();
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let lcg = Lcg { state: words.u128(), increment: words.u128() };
        Ok(Self { lcg, numpy_seed: 0, half: Half::restored(words)? })
    }
}

impl<const VARIANT: u32> Word64 for Variant<VARIANT> {
    const SKIP: Option<fn(&mut Self, u64)> =
        Some(|pcg, words| pcg.lcg.advance(Self::MULTIPLIER, &[words, 0, 0, 0]));

    #[inline]
    fn next(&mut self) -> u64 {
        let before = self.lcg.state;
        self.lcg.step(Self::MULTIPLIER);
        Self::output(if VARIANT == DXSM { before } else { self.lcg.state })
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let mut lcg = self.lcg;
        if VARIANT != DXSM {
            lcg.step(Self::MULTIPLIER);
        }
        let leap = const { leap_over(Self::MULTIPLIER, STRANDS) };
        let image = |state| {
            let word = Self::output(state);
            image(if VARIANT == XSL_RR { word } else { by_itself(word) })
        };
        if let Some(last) = lcg.map_by(Self::MULTIPLIER, leap, lcg.state, out, image) {
            self.lcg.state = last;
            if VARIANT == DXSM {
                self.lcg.step(Self::MULTIPLIER);
            }
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.fast(out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.fast(out)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (self.lcg.save(state), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_by(&[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.lcg.jump_by(Self::MULTIPLIER, jumps);
        self.half = Half::default();
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.lcg.advance(Self::MULTIPLIER, delta);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{SEED, extremes};
    use super::*;
    use crate::bit_generator::algorithm::check_fills;

    fn check<const VARIANT: u32>() {
        for state in extremes() {
            let lcg = Lcg { state, increment: state.rotate_left(40) };
            let pcg = Variant::<VARIANT> { lcg, numpy_seed: 0, half: Half::default() };
            check_fills(&pcg, &[0, 1, 2, 31, 63, 64, 95, 96, 97, 300]);
        }
    }

    #[test]
    fn fills_are_single_draws() {
        check::<XSL_RR>();
        check::<DXSM>();
        check::<DXSM_128>();
    }

    /// The words of the author's pcg-cpp: `check-pcg64.out` there, and those of `pcg_engines::cm_setseq_dxsm_128_64` and
    /// `setseq_dxsm_128_64`.
    #[test]
    fn the_words_are_those_of_the_authors_programs() {
        fn first_words<const VARIANT: u32>() -> [u64; 3] {
            let mut pcg = Variant::<VARIANT>::from_words(&SEED);
            std::array::from_fn(|_| pcg.next())
        }
        assert_eq!(first_words::<XSL_RR>(), [0x86b1da1d72062b68, 0x1304aa46c9853d39, 0xa3670e9e0dd50358]);
        assert_eq!(first_words::<DXSM>(), [0xf0847c9518bddb90, 0x8e7d5f5514ba8aaa, 0x86fbd36f8028f6fd]);
        assert_eq!(first_words::<DXSM_128>(), [0x9b15182e3c8bfc16, 0xaf236e44ebf54fcd, 0x6e5c3eecf94b69a1]);
    }
}
