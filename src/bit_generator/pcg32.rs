//! PCG32 (XSH-RR 64/32): a linear congruential generator of 64 bits, whose output is a rotation by its upper bits.
//!
//! The option `inc` selects one of 2^63 streams; without it the seed does.
//!
//! Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
//! Generation", HMC-CS-2014-0905.

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::options::Options;
use super::word32::{Narrow, Word32};
use super::{Delta, Kind, Native, pair_words};
use crate::error::Result;

const MULTIPLIER: u64 = 6364136223846793005;
/// Steps of one jump: 2^64 divided by the golden ratio.
const JUMP: u64 = 0x9e3779b97f4a7c15;

/// The permuted congruential generator of 32-bit words; same stream as `randomgen.PCG32`.
pub type Pcg32 = Narrow<XshRr>;

/// state <- state * multiplier + increment, modulo 2^64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XshRr {
    state: u64,
    increment: u64,
}

impl XshRr {
    fn seeded(state: u64, stream: u64) -> Self {
        let increment = stream << 1 | 1;
        let mut pcg = Self { state: increment.wrapping_add(state), increment };
        pcg.step();
        pcg
    }

    fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }

    /// Takes `steps` steps at once by repeated squaring (F. Brown, "Random Number Generation with Arbitrary Stride",
    /// 1994).
    fn leap(&mut self, mut steps: u64) {
        let (mut factor, mut term) = (MULTIPLIER, self.increment);
        while steps > 0 {
            if steps & 1 == 1 {
                self.state = self.state.wrapping_mul(factor).wrapping_add(term);
            }
            term = factor.wrapping_add(1).wrapping_mul(term);
            factor = factor.wrapping_mul(factor);
            steps >>= 1;
        }
    }
}

impl Native for XshRr {
    const KIND: Kind = Kind::Pcg32;
    const LAYOUT: Layout = &[inner("state", Form::U64), inner("inc", Form::U64)];

    fn from_words(words: &[u32]) -> Self {
        let mut words = pair_words(words);
        let mut next = || words.next().unwrap_or_default();
        Self::seeded(next(), next())
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let mut words = pair_words(words);
        let mut next = || words.next().unwrap_or_default();
        let (state, stream) = (next(), next());
        Ok(Self::seeded(state, options.word("inc").unwrap_or(stream)))
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64(), increment: words.u64() })
    }
}

impl Word32 for XshRr {
    #[inline]
    fn next(&mut self) -> u32 {
        let state = self.state;
        self.step();
        (((state >> 18 ^ state) >> 27) as u32).rotate_right((state >> 59) as u32)
    }

    fn save(&self, state: Writer) -> Writer {
        state.u64(self.state).u64(self.increment)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_by(&[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.leap(jumps[0].wrapping_mul(JUMP));
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.leap(delta[0]);
        Ok(())
    }
}
