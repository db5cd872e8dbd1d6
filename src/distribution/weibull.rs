//! The Weibull distribution with shape a and scale 1.
//!
//! Density: a x^(a - 1) exp(-x^a), for x >= 0.
//!
//! Method: e^(1 / a) with a standard exponential value e. Source: NumPy's `random_weibull`.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Shape `a`, scale 1. For shape 0 every value is 0, and nothing is drawn. Same stream as
/// `numpy.random.Generator.weibull`.
pub(crate) struct Weibull {
    a: f64,
}

impl Parametric for Weibull {
    fn from_row(row: &Row) -> Self {
        Self { a: row.f64(0) }
    }
}

impl Distribution<f64> for Weibull {
    fn min_words(&self) -> usize {
        usize::from(self.a != 0.0)
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        if self.a == 0.0 {
            return 0.0;
        }
        math::pow(StandardExponential.sample(bits), 1.0 / self.a)
    }
}
