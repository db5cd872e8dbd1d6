//! The Rayleigh distribution with mode scale.
//!
//! Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0.
//!
//! Method: scale times sqrt(2 e) with a standard exponential value e. Source: NumPy's `random_rayleigh`.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};

/// Mode `scale`. Same stream as `numpy.random.Generator.rayleigh`.
pub(crate) struct Rayleigh {
    scale: f64,
}

impl Parametric for Rayleigh {
    fn from_row(row: &Row) -> Self {
        Self { scale: row.f64(0) }
    }
}

impl Distribution<f64> for Rayleigh {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        self.scale * (2.0 * StandardExponential.sample(bits)).sqrt()
    }
}
