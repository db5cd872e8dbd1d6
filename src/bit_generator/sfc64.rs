//! SFC64: three words, mixed with a counter.
//!
//! Source: C. Doty-Humphrey, "PractRand"; NumPy's `sfc64.h`.

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::{Kind, Native, pair_words};
use crate::bit_generator::word64::{Half, Word64};
use crate::error::Result;

/// The small fast chaotic generator; same stream as `numpy.random.SFC64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sfc64 {
    /// a, b, c and the counter.
    pub(crate) state: [u64; 4],
    pub(crate) half: Half,
}

impl Native for Sfc64 {
    const KIND: Kind = Kind::Sfc64;
    const LAYOUT: Layout = &[inner("state", Form::U64s(4)), Half::FIELDS[0], Half::FIELDS[1]];

    fn from_words(words: &[u32]) -> Self {
        let mut state = [1; 4];
        for (slot, word) in state.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        for _ in 0..12 {
            next(&mut state);
        }
        Self { state, half: Half::default() }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64s(), half: Half::restored(words)? })
    }
}

#[inline(always)]
fn next(state: &mut [u64; 4]) -> u64 {
    let [a, b, c, counter] = *state;
    let word = a.wrapping_add(b).wrapping_add(counter);
    *state =
        [b ^ b >> 11, c.wrapping_add(c << 3), c.rotate_left(24).wrapping_add(word), counter.wrapping_add(1)];
    word
}

impl Word64 for Sfc64 {
    const DOUBLES_IN_ONE_PASS: bool = true;
    #[inline]
    fn next(&mut self) -> u64 {
        next(&mut self.state)
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let mut state = self.state;
        for slot in out {
            *slot = image(next(&mut state));
        }
        self.state = state;
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
        let mut sfc = Sfc64::from_words(&seed);
        for _ in 12..18 {
            sfc.next();
        }
        for word in [0x383be11f844db7f4, 0x563e7e24056ad886, 0x959e56afde1c3f72, 0x7924b83a8ac40b01] {
            assert_eq!(sfc.next(), word);
        }
    }
}
