//! The Pareto distribution of the second kind, or Lomax distribution, with shape a and scale 1. It begins at 0.
//!
//! Density: a / (1 + x)^(a + 1), for x >= 0.
//!
//! Method: exp(e / a) - 1 with a standard exponential value e. Source: NumPy's `random_pareto`.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Shape `a`, from 0 on. Same stream as `numpy.random.Generator.pareto`.
pub(crate) struct Pareto {
    a: f64,
}

impl Parametric for Pareto {
    fn from_row(row: &Row) -> Self {
        Self { a: row.f64(0) }
    }
}

impl Distribution<f64> for Pareto {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        math::expm1(StandardExponential.sample(bits) / self.a)
    }
}
