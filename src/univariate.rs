//! What both objects draw from, and the one trait of the distributions that they draw.

use crate::cached_setup::{CachedSetup, CachedSetups, Setup};
use crate::distribution::{Bits, Distribution, Leftover, Marks, Width, Words};

/// The second value of a pair of legacy normals, kept for the next call. NumPy's state shows both fields, the value also
/// when it has been drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gauss {
    pub(crate) full: bool,
    pub(crate) value: f64,
}

/// What one call draws from: words, and what the object keeps between calls.
pub(crate) struct Supply<'a, 'b> {
    pub(crate) bits: &'a mut Bits<'b>,
    pub(crate) setups: &'a mut CachedSetups,
    /// Only `RandomState` has distributions that use it.
    pub(crate) gauss: &'a mut Gauss,
}

/// A univariate distribution of `Generator` or `RandomState`, with checked parameters: any [`Distribution`] (which draws
/// from words alone), one with a cached setup, or a legacy one.
///
/// A fill gives the values of as many single draws, and leaves the same state.
pub(crate) trait Univariate<T> {
    /// How many 64-bit words a value takes at the least; see [`Distribution::min_words`].
    fn min_words(&self) -> usize {
        0
    }

    /// Whether values of one fill share words; see [`Distribution::shares_words`].
    fn shares_words(&self) -> bool {
        false
    }

    /// One value.
    fn sample(&self, supply: &mut Supply<'_, '_>) -> T;

    /// One value; `leftover` carries the unused pieces of a word between the draws of one call.
    fn sample_next(&self, supply: &mut Supply<'_, '_>, leftover: &mut Leftover) -> T {
        let _ = leftover;
        self.sample(supply)
    }

    /// See [`Distribution::one_word`].
    fn one_word(&self) -> Option<Width> {
        None
    }

    /// See [`Distribution::propose`].
    fn propose(&self, _words: Words<'_>, _out: &mut [T], open: &mut Marks) {
        open.fill(u64::MAX);
    }

    /// One value for every element of `out`. By default, by single draws.
    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [T]) {
        let words = self.min_words();
        let mut promised = words.saturating_mul(out.len());
        for slot in out {
            promised -= words;
            supply.bits.promise(promised);
            *slot = self.sample(supply);
        }
    }

    /// Fills `out`, a part of what one call draws; `leftover` carries the unused pieces of a word from part to part.
    fn fill_next(&self, supply: &mut Supply<'_, '_>, leftover: &mut Leftover, out: &mut [T]) {
        let _ = leftover;
        self.fill(supply, out);
    }

    /// One value: [`Self::sample`]. Otherwise [`Self::fill`].
    #[inline(always)]
    fn draw(&self, supply: &mut Supply<'_, '_>, out: &mut [T]) {
        match out {
            [only] => *only = self.sample(supply),
            _ => self.fill(supply, out),
        }
    }
}

impl<T, D: Distribution<T>> Univariate<T> for D {
    fn shares_words(&self) -> bool {
        Distribution::shares_words(self)
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> T {
        Distribution::sample(self, supply.bits)
    }

    fn sample_next(&self, supply: &mut Supply<'_, '_>, leftover: &mut Leftover) -> T {
        Distribution::sample_next(self, supply.bits, leftover)
    }

    fn one_word(&self) -> Option<Width> {
        Distribution::one_word(self)
    }

    fn propose(&self, words: Words<'_>, out: &mut [T], open: &mut Marks) {
        Distribution::propose(self, words, out, open);
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [T]) {
        Distribution::fill(self, supply.bits, out);
    }

    fn fill_next(&self, supply: &mut Supply<'_, '_>, leftover: &mut Leftover, out: &mut [T]) {
        Distribution::fill_next(self, supply.bits, leftover, out);
    }
}

impl<D: Setup> Univariate<i64> for CachedSetup<D> {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        self.set_up(supply.setups).sample(supply.bits)
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [i64]) {
        if !out.is_empty() {
            self.set_up(supply.setups).fill(supply.bits, out);
        }
    }
}
