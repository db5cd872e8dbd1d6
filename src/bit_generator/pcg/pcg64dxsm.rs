//! PCG64DXSM: PCG with the DXSM output function ("double xorshift multiply") and a multiplier of 64 bits.

use super::{CHEAP_MULTIPLIER, Lcg};
#[cfg(target_arch = "x86_64")]
use super::{kernel::OF_PCG64DXSM, output::Dxsm};
use crate::bit_generator::layout::{Layout, Reader, Writer};
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native};
use crate::cpu::by_itself;
use crate::error::Result;

const MULTIPLIER: u128 = CHEAP_MULTIPLIER as u128;

/// The permuted congruential generator with DXSM output; same stream as `numpy.random.PCG64DXSM`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pcg64Dxsm {
    pub(crate) lcg: Lcg,
    pub(crate) half: Half,
}

impl Native for Pcg64Dxsm {
    const KIND: Kind = Kind::Pcg64dxsm;
    const LAYOUT: Layout = Lcg::LAYOUT;

    fn from_words(words: &[u32]) -> Self {
        Self { lcg: Lcg::seeded(words), half: Half::default() }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { lcg: Lcg::restored(words)?, half: Half::restored(words)? })
    }
}

/// Permutes the old state, then steps.
#[inline(always)]
fn next(lcg: &mut Lcg) -> u64 {
    let word = output(lcg.state);
    lcg.step(MULTIPLIER);
    word
}

/// DXSM: double xorshift multiply.
#[inline(always)]
pub(super) fn output(state: u128) -> u64 {
    output_by(CHEAP_MULTIPLIER, state)
}

/// The same with any factor.
#[inline(always)]
pub(super) fn output_by(factor: u64, state: u128) -> u64 {
    let (mut high, low) = ((state >> 64) as u64, state as u64 | 1);
    high ^= high >> 32;
    high = high.wrapping_mul(factor);
    high ^= high >> 48;
    high.wrapping_mul(low)
}

impl Word64 for Pcg64Dxsm {
    const SKIP: Option<fn(&mut Self, u64)> =
        Some(|pcg, words| pcg.lcg.advance(MULTIPLIER, &[words, 0, 0, 0]));
    const DOUBLES_IN_ONE_PASS: bool = true;

    #[inline]
    fn next(&mut self) -> u64 {
        next(&mut self.lcg)
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        if let Some(last) =
            self.lcg.map::<MULTIPLIER, T>(self.lcg.state, out, |state| image(by_itself(output(state))))
        {
            self.lcg.state = last;
            self.lcg.step(MULTIPLIER);
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        OF_PCG64DXSM.fill(Dxsm::PCG64DXSM, &mut self.lcg, out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        OF_PCG64DXSM.fill(Dxsm::PCG64DXSM, &mut self.lcg, out)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (self.lcg.save(state), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump_by(self, &[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.lcg.jump_by(MULTIPLIER, jumps);
        self.half = Half::default();
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.lcg.advance(MULTIPLIER, delta);
        self.half = Half::default();
        Ok(())
    }
}
