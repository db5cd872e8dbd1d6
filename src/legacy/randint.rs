//! Bounded integers by masked rejection.
//!
//! FROZEN. Source: NumPy's `RandomState.randint`.

use super::{LegacyBits, LegacyDistribution};
use crate::distribution::integers::{Integers, Method};
use crate::distribution::{Distribution, Integer, Leftover};
use crate::error::Result;
use crate::parameters::{Check, Parameter, Parametric, Row};

/// The discrete uniform distribution in the type `T`. Same stream as `numpy.random.RandomState.randint`.
pub(crate) struct Randint<T>(Integers<T>);

impl<T: Integer> Randint<T> {
    /// Checks the bounds: `low` <= x < `high`, or <= `high` with `endpoint`.
    pub(crate) fn new(low: T::Bound, high: T::Bound, endpoint: bool) -> Result<Self> {
        Self::checked([low.into(), high.into(), endpoint.into()])
    }
}

impl<T: Integer> Parametric for Randint<T> {
    const PARAMETERS: &'static [Parameter] = Integers::<T>::PARAMETERS;
    const CHECKS: &'static [Check] = Integers::<T>::CHECKS;

    fn from_row(row: &Row) -> Self {
        Self(Integers::from_row(row).by(Method::Masked))
    }
}

impl<T: Integer> LegacyDistribution<T> for Randint<T> {
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
