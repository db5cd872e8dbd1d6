//! LCG128Mix: the linear congruential generator of 128 bits with a multiplier and an output function to choose.
//!
//! The option `multiplier` is that of the steps, and `inc` selects a stream; without it the seed does. `output` names
//! the function that makes a word of a state: "xsl-rr" and "dxsm" are those of PCG64 and PCG64DXSM, "murmur3" mixes the
//! upper half as `SplitMix64` does, "upper" and "lower" are the halves themselves. `dxsm_multiplier` is the factor in
//! "dxsm". Words are of the state after a step, without `post` of the one before. With the multiplier, the output and
//! the order of PCG64, the words are its words. A saved state tells all of it. randomgen also takes a function of the
//! caller's as `output`; for that there is `rill_bit_generator_from_bitgen`.
//!
//! Source: M. E. O'Neill, "PCG", HMC-CS-2014-0905 (2014); randomgen; the mixing function is D. Stafford's thirteenth,
//! from "Better Bit Mixing" (2011).

#[cfg(target_arch = "x86_64")]
use super::kernel::{OF_PCG64, Steps};
#[cfg(target_arch = "x86_64")]
use super::output::{Dxsm, Lower, Murmur3, Upper, XslRr};
use super::{CHEAP_MULTIPLIER, DEFAULT_MULTIPLIER, Lcg, MURMUR3 as FACTORS, STRANDS, leap_over};
use super::{pcg64, pcg64dxsm};
#[cfg(target_arch = "x86_64")]
use crate::bit_generator::from_words::FromWords;
use crate::bit_generator::layout::{Form, Layout, Reader, Writer, inner};
use crate::bit_generator::options::Options;
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native};
use crate::error::{Error, Result};

/// The names of the output functions, each at its place.
const OUTPUTS: &[&str] = &["xsl-rr", "dxsm", "murmur3", "upper", "lower"];
const XSL_RR: u64 = 0;
const DXSM: u64 = 1;
const MURMUR3: u64 = 2;
const UPPER: u64 = 3;

/// The generator; same stream as `randomgen.LCG128Mix`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lcg128Mix {
    lcg: Lcg,
    multiplier: u128,
    dxsm_multiplier: u64,
    /// Nonzero if words are made of the state after a step; as long as leaves no padding.
    post: u128,
    /// The place of the output function among [`OUTPUTS`]; any later one is the last.
    output: u64,
    half: Half,
}

#[inline(always)]
fn murmur3(state: u128) -> u64 {
    let high = (state >> 64) as u64;
    let mixed = (high ^ high >> 30).wrapping_mul(FACTORS[0]);
    let mixed = (mixed ^ mixed >> 27).wrapping_mul(FACTORS[1]);
    mixed ^ mixed >> 31
}

impl Lcg128Mix {
    /// Itself, or randomgen's words against its multipliers.
    fn checked(self) -> std::result::Result<Self, &'static str> {
        if self.multiplier & 1 == 0 {
            return Err("multiplier must be an odd integer in (0, 2**128).");
        }
        if self.dxsm_multiplier & 1 == 0 {
            return Err("dxsm_multiplier must be an odd integer in (0, 2**64).");
        }
        Ok(self)
    }

    #[inline]
    fn output(&self, state: u128) -> u64 {
        match self.output {
            XSL_RR => pcg64::output(state),
            DXSM => pcg64dxsm::output_by(self.dxsm_multiplier, state),
            MURMUR3 => murmur3(state),
            UPPER => (state >> 64) as u64,
            _ => state as u64,
        }
    }

    /// Fills `out` with `image` of the next states that words are made of.
    #[inline(always)]
    fn map_states<T>(&mut self, out: &mut [T], image: impl Fn(u128) -> T) {
        let (mut lcg, is_post) = (self.lcg, self.post != 0);
        if is_post {
            lcg.step(self.multiplier);
        }
        let leap = leap_over(self.multiplier, STRANDS);
        if let Some(last) = lcg.map_by(self.multiplier, leap, lcg.state, out, image) {
            self.lcg.state = last;
            if !is_post {
                self.lcg.step(self.multiplier);
            }
        }
    }
}

#[cfg(target_arch = "x86_64")]
impl Lcg128Mix {
    /// For fewer values the steps of a multiplier of its own cost more to work out than they gain.
    const WORTHWHILE: usize = 1024;

    fn fast<T: FromWords>(&mut self, out: &mut [T]) -> usize {
        if (self.multiplier, self.post != 0) == (DEFAULT_MULTIPLIER, true) {
            return self.fast_by(&OF_PCG64, out);
        }
        if out.len() < Self::WORTHWHILE {
            return 0;
        }
        self.fast_by(&Steps::new(self.multiplier, usize::from(self.post != 0)), out)
    }

    fn fast_by<T: FromWords>(&mut self, steps: &Steps, out: &mut [T]) -> usize {
        match self.output {
            XSL_RR => steps.fill(XslRr, &mut self.lcg, out),
            DXSM => steps.fill(Dxsm { factor: self.dxsm_multiplier }, &mut self.lcg, out),
            MURMUR3 => steps.fill(Murmur3, &mut self.lcg, out),
            UPPER => steps.fill(Upper, &mut self.lcg, out),
            _ => steps.fill(Lower, &mut self.lcg, out),
        }
    }
}

impl Native for Lcg128Mix {
    const KIND: Kind = Kind::Lcg128mix;
    const LAYOUT: Layout = &[
        inner("state", Form::U128),
        inner("inc", Form::U128),
        inner("multiplier", Form::U128),
        inner("dxsm_multiplier", Form::U64),
        inner("post", Form::Bool),
        inner("output_func", Form::Name(OUTPUTS)),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self {
            lcg: Lcg::seeded(words),
            multiplier: DEFAULT_MULTIPLIER,
            dxsm_multiplier: CHEAP_MULTIPLIER,
            post: 1,
            output: XSL_RR,
            half: Half::default(),
        }
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let multiplier = options.wide("multiplier").unwrap_or(DEFAULT_MULTIPLIER);
        let generator = Self {
            lcg: Lcg::with_stream(multiplier, words, options.wide("inc")),
            multiplier,
            dxsm_multiplier: options.word("dxsm_multiplier").unwrap_or(CHEAP_MULTIPLIER),
            post: options.flag("post").into(),
            output: options.word("output").unwrap_or(XSL_RR),
            half: Half::default(),
        };
        generator.checked().map_err(Error::argument)
    }

    fn keep(&self, options: &mut Options) {
        options
            .put_number("multiplier", Some([self.multiplier as u64, (self.multiplier >> 64) as u64, 0, 0]));
        options.put("dxsm_multiplier", Some(self.dxsm_multiplier));
        options.put("post", Some(u64::from(self.post != 0)));
        options.put("output", Some(self.output));
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let generator = Self {
            lcg: Lcg { state: words.u128(), increment: words.u128() },
            multiplier: words.u128(),
            dxsm_multiplier: words.u64(),
            post: words.flag("post")?.into(),
            output: words.up_to("output_func", OUTPUTS.len() - 1)? as u64,
            half: Half::restored(words)?,
        };
        generator.checked().map_err(Error::state)
    }
}

impl Word64 for Lcg128Mix {
    const SKIP: Option<fn(&mut Self, u64)> =
        Some(|mix, words| mix.lcg.advance(mix.multiplier, &[words, 0, 0, 0]));

    #[inline]
    fn next(&mut self) -> u64 {
        let before = self.lcg.state;
        self.lcg.step(self.multiplier);
        self.output(if self.post != 0 { self.lcg.state } else { before })
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let factor = self.dxsm_multiplier;
        match self.output {
            XSL_RR => self.map_states(out, |state| image(pcg64::output(state))),
            DXSM => self.map_states(out, |state| image(pcg64dxsm::output_by(factor, state))),
            MURMUR3 => self.map_states(out, |state| image(murmur3(state))),
            UPPER => self.map_states(out, |state| image((state >> 64) as u64)),
            _ => self.map_states(out, |state| image(state as u64)),
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
        let state = state.u128(self.lcg.state).u128(self.lcg.increment).u128(self.multiplier);
        let output = self.output.min(OUTPUTS.len() as u64 - 1) as u32;
        (state.u64(self.dxsm_multiplier).flag(self.post != 0).u32(output), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_by(&[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.lcg.jump_by(self.multiplier, jumps);
        self.half = Half::default();
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.lcg.advance(self.multiplier, delta);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::extremes;
    use super::*;
    use crate::bit_generator::algorithm::check_fills;

    #[test]
    fn fills_are_single_draws_for_every_multiplier_and_output() {
        let multipliers =
            extremes().map(|wide| wide | 1).chain([DEFAULT_MULTIPLIER, CHEAP_MULTIPLIER.into()]);
        for (i, multiplier) in multipliers.enumerate() {
            for (state, increment) in [(i as u128, 1), (!0, !0), (multiplier << 7, multiplier << 64 | 3)] {
                for output in 0..OUTPUTS.len() as u64 {
                    for post in [0, 1] {
                        let lcg = Lcg { state, increment };
                        let (dxsm_multiplier, half) = (multiplier as u64, Half::default());
                        let mix = Lcg128Mix { lcg, multiplier, dxsm_multiplier, post, output, half };
                        check_fills(&mix, &[1030 + i]);
                    }
                }
            }
        }
    }
}
