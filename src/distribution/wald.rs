//! The Wald or inverse Gaussian distribution.
//!
//! Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0.
//!
//! Method: of the two roots that belong to a squared normal value, the smaller one x is chosen with probability mean /
//! (mean + x), otherwise mean^2 / x. The smaller root is computed without cancellation.
//!
//! Source: J. R. Michael, W. R. Schucany, R. W. Haas, "Generating Random Variates Using Transformations with Multiple
//! Roots", The American Statistician 30 (1976); NumPy's `random_wald`.

use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};

/// Mean `mean`, shape lambda = `scale`. Same stream as `numpy.random.Generator.wald`.
pub(crate) struct Wald {
    mean: f64,
    scale: f64,
}

impl Parametric for Wald {
    fn from_row(row: &Row) -> Self {
        Self { mean: row.f64(0), scale: row.f64(1) }
    }
}

impl Distribution<f64> for Wald {
    fn min_words(&self) -> usize {
        2
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let Self { mean, scale } = *self;
        let normal = StandardNormal.sample(bits);
        let y = mean * normal * normal;
        let d = 1.0 + (1.0 + 4.0 * scale / y).sqrt();
        let x = mean * (1.0 - 2.0 / d);
        let u = bits.f64();
        if u <= mean / (mean + x) { x } else { mean * mean / x }
    }
}
