//! The Wald or inverse Gaussian distribution.
//!
//! Frozen (see `legacy.rs`), with its fault: if `mean` is much larger than `scale`, the difference of two nearly equal
//! numbers loses every digit, and values may be zero or negative.
//!
//! Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0.
//!
//! Method: of the two roots that belong to a squared normal value, the smaller one x is chosen with probability mean /
//! (mean + x), otherwise mean^2 / x.
//!
//! Source: J. R. Michael, W. R. Schucany, R. W. Haas, "Generating Random Variates Using Transformations with Multiple
//! Roots", The American Statistician 30 (1976); NumPy's `legacy_wald`.

use super::gauss::StandardNormal;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Mean `mean`, scale `scale`. Same stream as `numpy.random.RandomState.wald`.
pub(crate) struct Wald {
    mean: f64,
    scale: f64,
}

impl Parametric for Wald {
    fn from_row(row: &Row) -> Self {
        Self { mean: row.f64(0), scale: row.f64(1) }
    }
}

impl Univariate<f64> for Wald {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        let Self { mean, scale } = *self;
        let ratio = mean / (2.0 * scale);
        let y = StandardNormal.sample(supply);
        let y = mean * y * y;
        let x = mean + ratio * (y - (4.0 * scale * y + y * y).sqrt());
        let u = supply.bits.f64();
        if u <= mean / (mean + x) { x } else { mean * mean / x }
    }
}
