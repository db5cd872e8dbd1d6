//! The Pareto distribution of the second kind, or Lomax distribution, from an exponential.

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
