//! The gamma distribution.

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
