//! The gamma distribution with shape k = `shape` and scale theta = `scale`.
//!
//! Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0.
//!
//! Method: a standard gamma value times scale. Source: NumPy's `random_gamma`.

mod attempts;
pub(crate) mod fill;
mod marsaglia_tsang;
pub(crate) mod standard;

use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};
use standard::StandardGamma;

/// Shape `shape`, scale `scale`. Same stream as `numpy.random.Generator.gamma`.
pub(crate) struct Gamma {
    standard: StandardGamma,
    scale: f64,
}

impl Parametric for Gamma {
    fn from_row(row: &Row) -> Self {
        Self { standard: StandardGamma::new(row.f64(0)), scale: row.f64(1) }
    }
}

impl Distribution<f64> for Gamma {
    fn min_words(&self) -> usize {
        self.standard.min_words()
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        self.scale * self.standard.sample(bits)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        self.standard.fill_scaled(self.scale, bits, out);
    }
}
