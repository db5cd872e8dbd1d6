//! PCG64: PCG XSL-RR 128/64, the bit generator of `default_rng`.

use super::{DEFAULT_MULTIPLIER, Lcg};
#[cfg(target_arch = "x86_64")]
use super::{kernel::OF_PCG64, output::XslRr};
use crate::bit_generator::layout::{Layout, Reader, Writer};
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native};
use crate::error::Result;

/// The permuted congruential generator of 128 bits; same stream as `numpy.random.PCG64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pcg64 {
    pub(crate) lcg: Lcg,
    pub(crate) half: Half,
}

impl Native for Pcg64 {
    const KIND: Kind = Kind::Pcg64;
    const LAYOUT: Layout = Lcg::LAYOUT;

    fn from_words(words: &[u32]) -> Self {
        Self { lcg: Lcg::seeded(words), half: Half::default() }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { lcg: Lcg::restored(words)?, half: Half::restored(words)? })
    }
}

/// Steps, then permutes the new state.
#[inline(always)]
fn next(lcg: &mut Lcg) -> u64 {
    lcg.step(DEFAULT_MULTIPLIER);
    output(lcg.state)
}

/// XSL-RR: xors the halves, and rotates by the top six bits.
#[inline(always)]
pub(super) fn output(state: u128) -> u64 {
    let (high, low) = ((state >> 64) as u64, state as u64);
    (high ^ low).rotate_right((high >> 58) as u32)
}

impl Word64 for Pcg64 {
    const SKIP: Option<fn(&mut Self, u64)> =
        Some(|pcg, words| pcg.lcg.advance(DEFAULT_MULTIPLIER, &[words, 0, 0, 0]));
    const DOUBLES_IN_ONE_PASS: bool = true;

    #[inline]
    fn next(&mut self) -> u64 {
        next(&mut self.lcg)
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let mut lcg = self.lcg;
        lcg.step(DEFAULT_MULTIPLIER);
        if let Some(last) = lcg.map::<DEFAULT_MULTIPLIER, T>(lcg.state, out, |state| image(output(state))) {
            self.lcg.state = last;
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        OF_PCG64.fill(XslRr, &mut self.lcg, out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        OF_PCG64.fill(XslRr, &mut self.lcg, out)
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
        self.lcg.jump_by(DEFAULT_MULTIPLIER, jumps);
        self.half = Half::default();
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.lcg.advance(DEFAULT_MULTIPLIER, delta);
        self.half = Half::default();
        Ok(())
    }
}
