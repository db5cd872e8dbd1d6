//! The standard Cauchy distribution.
//!
//! Density: 1 / (pi (1 + x^2)).
//!
//! Method: the ratio of two standard normal values. Source: NumPy's `random_standard_cauchy`.

use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};

/// Median 0, half width at half maximum 1. Same stream as `numpy.random.Generator.standard_cauchy`.
pub(crate) struct StandardCauchy;

impl Parametric for StandardCauchy {
    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Distribution<f64> for StandardCauchy {
    fn min_words(&self) -> usize {
        2
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let numerator = StandardNormal.sample(bits);
        let denominator = StandardNormal.sample(bits);
        numerator / denominator
    }
}
