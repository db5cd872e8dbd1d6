//! `RandomState`'s samplers.
//!
//! FROZEN: these streams never change, not for a fix and not for speed (NEP 19). What NumPy 1.16 drew is drawn here for
//! ever, faults included.

mod gauss;
mod randint;

pub(crate) use gauss::{Gauss, StandardNormal};
pub(crate) use randint::Randint;

use crate::distribution::{Bits, Distribution, Leftover};
use crate::parameters::{Check, Parameter, Parametric, Row};

/// A supply of words and the second half of the last pair of normals.
pub(crate) struct LegacyBits<'a, 'b> {
    pub(crate) bits: &'a mut Bits<'b>,
    pub(crate) gauss: &'a mut Gauss,
}

/// A univariate distribution of `RandomState`.
pub(crate) trait LegacyDistribution<T> {
    /// One value.
    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> T;

    /// One value; `leftover` carries the unused pieces of a word between the draws of one call.
    fn sample_next(&self, source: &mut LegacyBits<'_, '_>, leftover: &mut Leftover) -> T {
        let _ = leftover;
        self.sample(source)
    }

    /// One value for every place of `out`.
    fn fill(&self, source: &mut LegacyBits<'_, '_>, out: &mut [T]) {
        for slot in out {
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

impl<D: Parametric> Parametric for Frozen<D> {
    const PARAMETERS: &'static [Parameter] = D::PARAMETERS;
    const CHECKS: &'static [Check] = D::CHECKS;

    fn from_row(row: &Row) -> Self {
        Self(D::from_row(row))
    }
}
