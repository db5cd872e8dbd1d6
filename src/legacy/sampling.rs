//! The interface of all distributions of `RandomState`: one value, or many.

use crate::cached_setup::{CachedSetup, CachedSetups, Setup};
use crate::distribution::{Bits, Distribution, Leftover};
use crate::parameters::{Check, Described, Parameter, Parametric, Row};

/// Parameters for which a smaller part of the attempts is accepted are refused: NumPy takes a second or more for a
/// value, or does not terminate.
pub(crate) const SELDOM: f64 = 1.0 / (1 << 24) as f64;

/// The second value of a pair, kept for the next call. NumPy's state shows both fields, and the value even after it
/// has been used.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gauss {
    pub(crate) full: bool,
    pub(crate) value: f64,
}

/// What `RandomState` draws from: words, the second value of the last pair of normals, and cached setups.
pub(crate) struct LegacyBits<'a, 'b> {
    pub(crate) bits: &'a mut Bits<'b>,
    pub(crate) gauss: &'a mut Gauss,
    pub(crate) setups: &'a mut CachedSetups,
}

/// A univariate distribution of `RandomState`.
pub(crate) trait LegacyDistribution<T> {
    /// The least number of 64-bit words that a value consumes; see [`Distribution::min_words`].
    fn min_words(&self) -> usize {
        0
    }

    /// One value.
    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> T;

    /// One value; `leftover` carries the unused pieces of a word between the draws of one call.
    fn sample_next(&self, source: &mut LegacyBits<'_, '_>, leftover: &mut Leftover) -> T {
        let _ = leftover;
        self.sample(source)
    }

    /// Fills `out`.
    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [T]) {
        let words = self.min_words();
        let mut promised = words.saturating_mul(out.len());
        for slot in out {
            promised -= words;
            source.bits.promise(promised);
            *slot = self.sample(source);
        }
    }
}

/// A sampler that `Generator` uses too, as long as its stream does not change.
pub(crate) struct Frozen<D>(pub(crate) D);

impl<T, D: Distribution<T>> LegacyDistribution<T> for Frozen<D> {
    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> T {
        self.0.sample(source.bits)
    }

    fn sample_next(&self, source: &mut LegacyBits<'_, '_>, leftover: &mut Leftover) -> T {
        self.0.sample_next(source.bits, leftover)
    }

    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [T]) {
        self.0.fill(source.bits, out);
    }
}

impl<D: Setup> LegacyDistribution<i64> for Frozen<CachedSetup<D>> {
    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> i64 {
        self.0.sample(source.bits, source.setups)
    }

    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [i64]) {
        self.0.fill(source.bits, source.setups, out);
    }
}

impl<D: Described> Described for Frozen<D> {
    const PARAMETERS: &'static [Parameter] = D::PARAMETERS;
    const CHECKS: &'static [Check] = D::CHECKS;
}

impl<D: Parametric> Parametric for Frozen<D> {
    fn from_row(row: &Row) -> Self {
        Self(D::from_row(row))
    }
}
