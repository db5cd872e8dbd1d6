//! `RandomState`'s samplers.
//!
//! FROZEN: these streams never change, not for a fix and not for speed (NEP 19). What NumPy 1.16 drew is drawn here for
//! ever, faults included.

pub(crate) mod beta;
pub(crate) mod binomial;
pub(crate) mod chisquare;
pub(crate) mod dirichlet;
pub(crate) mod exponential;
pub(crate) mod f;
pub(crate) mod gamma;
pub(crate) mod gauss;
pub(crate) mod geometric;
pub(crate) mod hypergeometric;
pub(crate) mod logseries;
pub(crate) mod multinomial;
pub(crate) mod negative_binomial;
pub(crate) mod normal;
pub(crate) mod power;
pub(crate) mod randint;
pub(crate) mod student;
pub(crate) mod tomaxint;
pub(crate) mod uniform;
pub(crate) mod vonmises;
pub(crate) mod wald;
pub(crate) mod zipf;

pub(crate) use binomial::Binomial;
#[cfg(test)]
pub(crate) use binomial::LAST_TEST;
pub(crate) use chisquare::{Chisquare, NoncentralChisquare};
pub(crate) use dirichlet::Dirichlet;
pub(crate) use exponential::StandardExponential;
pub(crate) use gamma::{Gamma, StandardGamma};
pub(crate) use gauss::{Gauss, StandardNormal};
pub(crate) use multinomial::Multinomial;
pub(crate) use randint::Randint;

use crate::cached_setup::{CachedSetup, CachedSetups, Setup};
use crate::distribution::{Bits, Distribution, Leftover};
use crate::parameters::{Check, Described, Parameter, Parametric, Row};

/// Parameters with which less than this of the attempts succeed are refused: NumPy takes a second for a value, or does not
/// return at all.
const SELDOM: f64 = 1.0 / (1 << 24) as f64;

/// What `RandomState` draws from: a supply of words, the second half of the last pair of normals, and cached setups.
pub(crate) struct LegacyBits<'a, 'b> {
    pub(crate) bits: &'a mut Bits<'b>,
    pub(crate) gauss: &'a mut Gauss,
    pub(crate) setups: &'a mut CachedSetups,
}

/// A univariate distribution of `RandomState`.
pub(crate) trait LegacyDistribution<T> {
    /// How many 64-bit words a value takes at the least; see [`Distribution::min_words`].
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

    /// One value for every place of `out`.
    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [T]) {
        let words = self.min_words();
        let mut owed = words.saturating_mul(out.len());
        for slot in out {
            owed -= words;
            source.bits.owe(owed);
            *slot = self.sample(source);
        }
    }
}

/// A sampler that `Generator` uses too, as long as its stream stays what it is.
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
