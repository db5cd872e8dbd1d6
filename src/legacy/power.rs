//! Distributions that are a function of one exponential value: Pareto's, Weibull's, the power distribution; and
//! Rayleigh's.
//!
//! FROZEN. Source: NumPy's `legacy_pareto`, `legacy_weibull`, `legacy_power`, `legacy_rayleigh`.

use super::exponential::StandardExponential;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Pareto II, or Lomax, of shape `a`. Same stream as `numpy.random.RandomState.pareto`.
pub(crate) struct Pareto {
    a: f64,
}

impl Parametric for Pareto {
    fn from_row(row: &Row) -> Self {
        Self { a: row.f64(0) }
    }
}

impl Univariate<f64> for Pareto {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        math::exp(StandardExponential.sample(supply) / self.a) - 1.0
    }
}

/// Weibull's of shape `a`; 0 gives zeros and draws nothing. Same stream as `numpy.random.RandomState.weibull`.
pub(crate) struct Weibull {
    a: f64,
}

impl Parametric for Weibull {
    fn from_row(row: &Row) -> Self {
        Self { a: row.f64(0) }
    }
}

impl Univariate<f64> for Weibull {
    fn min_words(&self) -> usize {
        usize::from(self.a != 0.0)
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        if self.a == 0.0 {
            return 0.0;
        }
        math::pow(StandardExponential.sample(supply), 1.0 / self.a)
    }
}

/// Density a x^(a - 1) on [0, 1]. Same stream as `numpy.random.RandomState.power`.
pub(crate) struct Power {
    a: f64,
}

impl Parametric for Power {
    fn from_row(row: &Row) -> Self {
        Self { a: row.f64(0) }
    }
}

impl Univariate<f64> for Power {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        math::pow(1.0 - math::exp(-StandardExponential.sample(supply)), 1.0 / self.a)
    }
}

/// Rayleigh's of mode `scale`. Same stream as `numpy.random.RandomState.rayleigh`.
pub(crate) struct Rayleigh {
    scale: f64,
}

impl Parametric for Rayleigh {
    fn from_row(row: &Row) -> Self {
        Self { scale: row.f64(0) }
    }
}

impl Univariate<f64> for Rayleigh {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        self.scale * (-2.0 * math::log1p(-supply.bits.f64())).sqrt()
    }
}
