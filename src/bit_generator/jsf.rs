//! JSF, Bob Jenkins' small fast generator: four words of 64 or of 32 bits, rotated by `p`, `q` and `r`.
//!
//! The option `size` is the width of the words, `seed_size` the number of words that seeding takes.
//!
//! Source: B. Jenkins, "A small noncryptographic PRNG" (2007); other rotations: M. E. O'Neill, "Bob Jenkins's Small PRNG
//! Passes PractRand" (2018).

use super::layout::{Form, Layout, Reader, Writer, fixed, inner, outer};
use super::options::Options;
use super::word32::{Narrow, Word32};
use super::word64::{Half, Word64};
use super::{Doubles, Kind, Native, pair_words};
use crate::error::{Error, Result};

/// The first word of the state before seeding.
const A: u32 = 0xf1ea5eed;
/// Words dropped after seeding.
const WARM_UP: usize = 20;

/// With words of 64 bits; same stream as `randomgen.JSF`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Jsf64 {
    /// a, b, c, d.
    state: [u64; 4],
    rotations: Rotations,
    half: Half,
}

/// With words of 32 bits; same stream as `randomgen.JSF(size=32)`.
pub type Jsf32 = Narrow<JsfOf32>;

/// The state of the generator of 32-bit words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JsfOf32 {
    state: [u32; 4],
    rotations: Rotations,
    /// Not used; the state shows it.
    half: Half,
}

/// What the constructor was told.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Rotations {
    p: u64,
    q: u64,
    r: u64,
    seed_size: u64,
}

impl Rotations {
    const OF_64: Self = Self { p: 7, q: 13, r: 37, seed_size: 1 };
    const OF_32: Self = Self { p: 27, q: 17, r: 0, seed_size: 1 };

    /// As the options tell; what they do not is that of `self`.
    fn with_options(&self, options: &Options, size: u64) -> Result<Self> {
        let rotation = |name: &str, default: u64| match options.word(name) {
            Some(given) if given >= size => {
                Err(Error::argument(format_args!("{name} must be an integer between 0 and{}", size - 1)))
            }
            given => Ok(given.unwrap_or(default)),
        };
        Ok(Self {
            p: rotation("p", self.p)?,
            q: rotation("q", self.q)?,
            r: rotation("r", self.r)?,
            seed_size: seed_size(options),
        })
    }

    fn keep(&self, options: &mut Options, size: u64) {
        options.put("size", Some(size));
        options.put("seed_size", Some(self.seed_size));
        options.put("p", Some(self.p));
        options.put("q", Some(self.q));
        options.put("r", Some(self.r));
    }

    fn restored(words: &mut Reader, size: u64) -> Result<Self> {
        Ok(Self {
            p: words.within("p", 0, size - 1)?,
            q: words.within("q", 0, size - 1)?,
            r: words.within("r", 0, size - 1)?,
            seed_size: words.within("seed_size", 1, 3)?,
        })
    }

    fn save(&self, state: Writer) -> Writer {
        state.u64(self.p).u64(self.q).u64(self.r).u64(self.seed_size)
    }
}

fn seed_size(options: &Options) -> u64 {
    options.word("seed_size").unwrap_or(1)
}

/// b, c and d from at most three words of seed, where the first stands for those that are missing.
fn seeds<W: Copy>(words: &[W]) -> [W; 3] {
    let word = |i: usize| *words.get(i).unwrap_or(&words[0]);
    [word(0), word(1), word(2)]
}

/// The step, alike for both widths.
macro_rules! step {
    ($self:ident) => {{
        let [a, b, c, d] = $self.state;
        let Rotations { p, q, r, .. } = $self.rotations;
        let e = a.wrapping_sub(b.rotate_left(p as u32));
        let a = b ^ c.rotate_left(q as u32);
        let last = e.wrapping_add(a);
        $self.state = [a, c.wrapping_add(d.rotate_left(r as u32)), d.wrapping_add(e), last];
        last
    }};
}

impl Jsf64 {
    fn seeded(words: &[u32], rotations: Rotations) -> Self {
        let mut pairs = [0; 3];
        let mut n = 0;
        for (slot, word) in pairs.iter_mut().zip(pair_words(words)) {
            *slot = word;
            n += 1;
        }
        let [b, c, d] = seeds(&pairs[..n]);
        let mut jsf = Self { state: [A.into(), b, c, d], rotations, half: Half::default() };
        for _ in 0..WARM_UP {
            jsf.next();
        }
        jsf
    }
}

impl Native for Jsf64 {
    const KIND: Kind = Kind::Jsf;
    const MOST_SEED_WORDS: usize = 6;
    const CONFIGURATION: Option<u32> = Some(0);
    const LAYOUT: Layout = &[
        inner("a", Form::U64),
        inner("b", Form::U64),
        inner("c", Form::U64),
        inner("d", Form::U64),
        inner("p", Form::U64),
        inner("q", Form::U64),
        inner("r", Form::U64),
        outer("seed_size", Form::U64),
        outer("size", fixed(64)),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn serves(options: &Options) -> bool {
        options.word("size") == Some(64)
    }

    fn seed_words(options: &Options) -> usize {
        2 * seed_size(options) as usize
    }

    fn from_words(words: &[u32]) -> Self {
        Self::seeded(words, Rotations::OF_64)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        Ok(Self::seeded(words, Rotations::OF_64.with_options(options, 64)?))
    }

    fn keep(&self, options: &mut Options) {
        self.rotations.keep(options, 64);
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            state: words.u64s(),
            rotations: Rotations::restored(words, 64)?,
            half: Half::restored(words)?,
        })
    }
}

impl Word64 for Jsf64 {
    #[inline]
    fn next(&mut self) -> u64 {
        step!(self)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (self.rotations.save(state.u64s(&self.state)), self.half)
    }
}

impl JsfOf32 {
    fn seeded(words: &[u32], rotations: Rotations) -> Self {
        let [b, c, d] = seeds(words);
        let mut jsf = Self { state: [A, b, c, d], rotations, half: Half::default() };
        for _ in 0..WARM_UP {
            jsf.next();
        }
        jsf
    }
}

impl Native for JsfOf32 {
    const KIND: Kind = Kind::Jsf;
    const MOST_SEED_WORDS: usize = 3;
    const CONFIGURATION: Option<u32> = Some(1);
    const LAYOUT: Layout = &[
        inner("a", Form::U32),
        inner("b", Form::U32),
        inner("c", Form::U32),
        inner("d", Form::U32),
        inner("p", Form::U64),
        inner("q", Form::U64),
        inner("r", Form::U64),
        outer("seed_size", Form::U64),
        outer("size", fixed(32)),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn serves(options: &Options) -> bool {
        options.word("size") == Some(32)
    }

    fn seed_words(options: &Options) -> usize {
        seed_size(options) as usize
    }

    fn from_words(words: &[u32]) -> Self {
        Self::seeded(words, Rotations::OF_32)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        Ok(Self::seeded(words, Rotations::OF_32.with_options(options, 32)?))
    }

    fn keep(&self, options: &mut Options) {
        self.rotations.keep(options, 32);
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            state: words.u32s(),
            rotations: Rotations::restored(words, 32)?,
            half: Half::restored(words)?,
        })
    }
}

impl Word32 for JsfOf32 {
    const DOUBLES: Doubles = Doubles::OfWords;

    #[inline]
    fn next(&mut self) -> u32 {
        step!(self)
    }

    fn save(&self, state: Writer) -> Writer {
        self.half.save(self.rotations.save(state.u32s(&self.state)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of the author's `smallprng.html`, as the tests of Apache Commons RNG have them for 64 bits.
    #[test]
    fn the_words_of_64_bits_are_those_of_the_author() {
        let mut jsf = Jsf64::seeded(&[0xbb3c4104, 0x012de1ba], Rotations::OF_64);
        for word in [0xb2eb2f629a2818c2, 0xe6c4df3bd8e4a0c8, 0x2b3ab71e4e888b46, 0x12a6088f5960738d] {
            assert_eq!(jsf.next(), word);
        }
    }

    /// The same for 32 bits, and those of the rotations that M. E. O'Neill's `jsf.hpp` calls `jsf32r`, from that
    /// program.
    #[test]
    fn the_words_of_32_bits_are_those_of_the_authors() {
        let mut jsf = JsfOf32::seeded(&[0xb5ad4ece], Rotations::OF_32);
        for word in [0x3b05df0d, 0xc1b222b1, 0xdc38504a, 0x5a929fee, 0x695f52ee, 0x49246926] {
            assert_eq!(jsf.next(), word);
        }
        let mut jsf = JsfOf32::seeded(&[0xb5ad4ece], Rotations { p: 23, q: 16, r: 11, seed_size: 1 });
        for word in [0xae2d9fdd, 0x2da163ab, 0xd9af7c41, 0x407f4fb1, 0xf4bc4bdf] {
            assert_eq!(jsf.next(), word);
        }
    }
}
