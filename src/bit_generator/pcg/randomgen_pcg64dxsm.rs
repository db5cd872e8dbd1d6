//! randomgen's PCG64DXSM: as NumPy's, but seeded with its own multiplier. The option `inc` selects one of 2^127 streams;
//! without it the seed does.

use super::pcg64dxsm::Pcg64Dxsm;
use super::{CHEAP_MULTIPLIER, JUMP, Lcg, low_128};
use crate::bit_generator::layout::{Layout, Reader, Writer};
use crate::bit_generator::options::Options;
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native};
use crate::error::Result;

const MULTIPLIER: u128 = CHEAP_MULTIPLIER as u128;

/// The generator; same stream as `randomgen.PCG64DXSM`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct RandomgenPcg64Dxsm(Pcg64Dxsm);

impl Native for RandomgenPcg64Dxsm {
    const KIND: Kind = Kind::RandomgenPcg64dxsm;
    const LAYOUT: Layout = Lcg::LAYOUT;

    fn from_words(words: &[u32]) -> Self {
        Self(Pcg64Dxsm { lcg: Lcg::with_stream(MULTIPLIER, words, None), half: Half::default() })
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let lcg = Lcg::with_stream(MULTIPLIER, words, options.wide("inc"));
        Ok(Self(Pcg64Dxsm { lcg, half: Half::default() }))
    }

    /// Any increment, as in randomgen.
    fn restored(words: &mut Reader) -> Result<Self> {
        let lcg = Lcg { state: words.u128(), increment: words.u128() };
        Ok(Self(Pcg64Dxsm { lcg, half: Half::restored(words)? }))
    }
}

impl Word64 for RandomgenPcg64Dxsm {
    const SKIP: Option<fn(&mut Self, u64)> =
        Some(|pcg, words| pcg.0.lcg.advance(MULTIPLIER, &[words, 0, 0, 0]));

    #[inline]
    fn next(&mut self) -> u64 {
        self.0.next()
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        self.0.map(out, image);
    }

    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.0.fast_u64(out)
    }

    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.0.fast_f64(out)
    }

    fn half(&mut self) -> &mut Half {
        self.0.half()
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        self.0.save(state)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump(&mut self.0, jumps)
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.0.lcg.leap(MULTIPLIER, low_128(jumps).wrapping_mul(JUMP));
        self.0.half = Half::default();
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        Word64::advance(&mut self.0, delta)
    }
}
