//! Student's t distribution with df degrees of freedom, and the standard Cauchy distribution.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density, t: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2). Cauchy: 1 / (pi (1 + x^2)).
//!
//! Method: sqrt(df/2) times a standard normal value, divided by the root of a gamma value of shape df/2; and the ratio
//! of two standard normal values. Source: NumPy's `legacy_standard_t` and `legacy_standard_cauchy`.

use super::gamma::StandardGamma;
use super::gauss::StandardNormal;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// `df` degrees of freedom. Same stream as `numpy.random.RandomState.standard_t`.
pub(crate) struct StandardT {
    root: f64,
    denominator: StandardGamma,
}

impl Parametric for StandardT {
    fn from_row(row: &Row) -> Self {
        let half = row.f64(0) / 2.0;
        Self { root: half.sqrt(), denominator: StandardGamma::new(half) }
    }
}

impl Univariate<f64> for StandardT {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        let numerator = StandardNormal.sample(supply);
        let denominator = self.denominator.sample(supply);
        self.root * numerator / denominator.sqrt()
    }
}

/// Median 0, half width at half maximum 1. Same stream as `numpy.random.RandomState.standard_cauchy`.
///
/// C does not specify the order of the two draws; NumPy's releases draw the numerator first.
pub(crate) struct StandardCauchy;

impl Parametric for StandardCauchy {
    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Univariate<f64> for StandardCauchy {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        let numerator = StandardNormal.sample(supply);
        numerator / StandardNormal.sample(supply)
    }
}
