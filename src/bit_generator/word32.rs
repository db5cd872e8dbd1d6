//! How 64-bit words and doubles are made from 32-bit words, alike for most 32-bit generators.

mod algorithm;

use super::layout::{Layout, Reader, Writer};
use super::options::Options;
use super::{Delta, Doubles, Kind, Native, no_method, only_forward};
use crate::error::Result;

/// A generator of 32-bit words. [`Narrow`] derives 64-bit words, doubles and blocks from it.
pub(super) trait Word32: Native + Clone + Send + Sync {
    /// Whether the first of the two words of a 64-bit draw is its upper half.
    const HIGH_FIRST: bool = true;
    /// How doubles are made: from the two words of a 64-bit draw, 27 bits of the first above 26 bits of the second; or
    /// from the 53 upper bits of a 64-bit draw.
    const DOUBLES: Doubles = Doubles::OfPairs;
    /// Whether raw words are 64-bit draws.
    const RAW_IS_WIDE: bool = false;

    fn next(&mut self) -> u32;

    /// Fills `out` with `image` of the next words.
    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u32) -> T) {
        for slot in out {
            *slot = image(self.next());
        }
    }

    /// Fills `out` with `image` of the next pairs of words.
    #[inline]
    fn map_pairs<T>(&mut self, out: &mut [T], image: impl Fn(u32, u32) -> T) {
        for slot in out {
            let first = self.next();
            *slot = image(first, self.next());
        }
    }

    /// Writes the state in the order of its layout.
    fn save(&self, state: Writer) -> Writer;

    /// Fills as much of `out` as a kernel for this processor covers. Returns how many values it wrote.
    fn fast_u32(&mut self, _out: &mut [u32]) -> usize {
        0
    }

    /// As [`Self::fast_u32`], with 64-bit draws.
    fn fast_u64(&mut self, _out: &mut [u64]) -> usize {
        0
    }

    /// As [`Self::fast_u32`], with words widened to 64 bits.
    fn fast_raw(&mut self, _out: &mut [u64]) -> usize {
        0
    }

    /// As [`Self::fast_u32`], with doubles.
    fn fast_f64(&mut self, _out: &mut [f64]) -> usize {
        0
    }

    /// See [`super::Algorithm::jump`].
    fn jump(&mut self, _jumps: u64) -> Result<()> {
        Err(no_method(Self::KIND, "jumped"))
    }

    /// See [`super::Algorithm::jump_by`].
    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.jump(only_forward(jumps)?)
    }

    /// See [`super::Algorithm::advance`].
    fn advance(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(Self::KIND, "advance"))
    }

    /// See [`super::Algorithm::advance_blocks`].
    fn advance_blocks(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(Self::KIND, "advance by blocks"))
    }
}

/// A bit generator on a generator of 32-bit words.
#[allow(private_bounds, reason = "the generators are ours")]
#[derive(Clone, Debug, PartialEq, Eq)]
#[repr(transparent)]
pub struct Narrow<G: Word32>(pub(super) G);

impl<G: Word32> Native for Narrow<G> {
    const KIND: Kind = G::KIND;
    const SEED_WORDS: usize = G::SEED_WORDS;
    const MOST_SEED_WORDS: usize = G::MOST_SEED_WORDS;
    const LAYOUT: Layout = G::LAYOUT;
    const INNER: &'static str = G::INNER;
    const CONFIGURATION: Option<u32> = G::CONFIGURATION;

    fn serves(options: &Options) -> bool {
        G::serves(options)
    }

    fn seed_words(options: &Options) -> usize {
        G::seed_words(options)
    }

    fn from_words(words: &[u32]) -> Self {
        Self(G::from_words(words))
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        G::with_options(words, options).map(Self)
    }

    fn keep(&self, options: &mut Options) {
        self.0.keep(options);
    }

    fn adopt(&mut self, old: &Options) {
        self.0.adopt(old);
    }

    fn succeed(&mut self, old: &Self) {
        self.0.succeed(&old.0);
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        self.0.rekey(counter, key)
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        G::restored(words).map(Self)
    }
}
