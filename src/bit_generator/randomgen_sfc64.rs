//! randomgen's SFC64: as NumPy's, but the counter begins at the option `w` and goes by the option `k`, which select
//! streams. Where one of them is `None`, the seed tells it.
//!
//! Source: C. Doty-Humphrey, "PractRand"; randomgen.

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::options::Options;
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::{Error, Result};

/// Words dropped after seeding.
const WARM_UP: usize = 12;

/// The generator; same stream as `randomgen.SFC64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RandomgenSfc64 {
    /// a, b, c, the counter w, and the increment k.
    state: [u64; 5],
    told: Told,
    half: Half,
}

/// What the constructor was told of w and k, for later seeds: a value, and whether it is `None`.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Told {
    w: [u64; 2],
    k: [u64; 2],
    numpy_seed: u64,
}

impl Told {
    const NOTHING: Self = Self { w: [1, 0], k: [1, 0], numpy_seed: 0 };

    fn of(options: &Options) -> Self {
        let told = |name| match options.word(name) {
            Some(value) => [value, 0],
            None => [0, 1],
        };
        Self { w: told("w"), k: told("k"), numpy_seed: options.flag("numpy_seed").into() }
    }
}

impl RandomgenSfc64 {
    fn seeded(words: &[u32], w: Option<u64>, k: Option<u64>, told: Told) -> Self {
        let mut words = pair_words(words);
        let mut next = || words.next().unwrap_or_default();
        let mut state = [next(), next(), next(), 0, 0];
        state[3] = w.unwrap_or_else(&mut next);
        state[4] = k.unwrap_or_else(|| next() | 1);
        let mut sfc = Self { state, told, half: Half::default() };
        for _ in 0..WARM_UP {
            sfc.next();
        }
        sfc
    }
}

impl Native for RandomgenSfc64 {
    const KIND: Kind = Kind::RandomgenSfc64;
    const MOST_SEED_WORDS: usize = 10;
    const LAYOUT: Layout = &[
        inner("a", Form::U64),
        inner("b", Form::U64),
        inner("c", Form::U64),
        inner("w", Form::U64),
        inner("k", Form::U64),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn seed_words(options: &Options) -> usize {
        let from_seed = |name| usize::from(options.word(name).is_none());
        2 * (3 + from_seed("w") + from_seed("k"))
    }

    fn from_words(words: &[u32]) -> Self {
        Self::seeded(words, Some(1), Some(1), Told::NOTHING)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let (w, k) = (options.word("w"), options.word("k"));
        if options.flag("numpy_seed") && (w, k) != (Some(1), Some(1)) {
            return Err(Error::argument("w and k must both be 1 when using mode='numpy'"));
        }
        Ok(Self::seeded(words, w, k, Told::of(options)))
    }

    fn keep(&self, options: &mut Options) {
        let value = |[value, none]: [u64; 2]| if none == 0 { Some(value) } else { None };
        options.put("w", value(self.told.w));
        options.put("k", value(self.told.k));
        options.put("numpy_seed", Some(u64::from(self.told.numpy_seed != 0)));
    }

    fn adopt(&mut self, old: &Options) {
        self.told = Told::of(old);
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64s(), told: Told::NOTHING, half: Half::restored(words)? })
    }
}

impl Word64 for RandomgenSfc64 {
    #[inline]
    fn next(&mut self) -> u64 {
        let [a, b, c, w, k] = self.state;
        let word = a.wrapping_add(b).wrapping_add(w);
        self.state =
            [b ^ b >> 11, c.wrapping_add(c << 3), c.rotate_left(24).wrapping_add(word), w.wrapping_add(k), k];
        word
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.state), self.half)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of the author's `PractRand::RNGs::Raw::sfc64` from this seed, as the tests of Apache Commons RNG have
    /// them. That program drops 18 words after seeding.
    #[test]
    fn the_words_are_those_of_the_authors_program() {
        let seed = [0xbb3c4104, 0x012de1ba, 0x02294965, 0xc8161b42, 0xda1ce2a9, 0xb5ad4ece];
        let mut sfc = RandomgenSfc64::from_words(&seed);
        for _ in 12..18 {
            sfc.next();
        }
        for word in [0x383be11f844db7f4, 0x563e7e24056ad886, 0x959e56afde1c3f72, 0x7924b83a8ac40b01] {
            assert_eq!(sfc.next(), word);
        }
    }
}
