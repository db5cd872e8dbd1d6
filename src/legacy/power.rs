//! Functions of one exponential value: the Pareto II, Weibull, power function and Rayleigh distributions.
//!
//! Frozen (see `legacy.rs`).
//!
//! Densities: a / (1 + x)^(a + 1) for x >= 0 (Pareto II), a x^(a - 1) exp(-x^a) for x >= 0 (Weibull), a x^(a - 1) for
//! 0 <= x <= 1 (power function), x exp(-x^2 / (2 scale^2)) / scale^2 for x >= 0 (Rayleigh).
//!
//! Method: exp(e / a) - 1, e^(1 / a), (1 - exp(-e))^(1 / a) and scale sqrt(2 e), with an exponential value e by
//! inversion. Source: NumPy's `legacy_pareto`, `legacy_weibull`, `legacy_power` and `legacy_rayleigh`.

use super::exponential::StandardExponential;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// The Pareto II or Lomax distribution with shape `a`. Same stream as `numpy.random.RandomState.pareto`.
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

/// The Weibull distribution with shape `a` and scale 1; 0 gives zeros without a draw. Same stream as
/// `numpy.random.RandomState.weibull`.
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

/// The power function distribution with shape `a`. Same stream as `numpy.random.RandomState.power`.
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

/// The Rayleigh distribution with mode `scale`. Same stream as `numpy.random.RandomState.rayleigh`.
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
