//! The power function distribution with shape a.
//!
//! Density: a x^(a - 1), for 0 <= x <= 1.
//!
//! Method: (1 - exp(-e))^(1 / a) with a standard exponential value e. Source: NumPy's `random_power`.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Density proportional to x to the `a` - 1, on [0, 1]. Same stream as `numpy.random.Generator.power`.
pub(crate) struct Power {
    inverse: f64,
}

impl Parametric for Power {
    fn from_row(row: &Row) -> Self {
        Self { inverse: 1.0 / row.f64(0) }
    }
}

impl Distribution<f64> for Power {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        math::pow(-math::expm1(-StandardExponential.sample(bits)), self.inverse)
    }
}
