//! Student's t distribution, and Cauchy's.
//!
//! FROZEN. Source: NumPy's `legacy_standard_t`, `legacy_standard_cauchy`.

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

/// Mode 0. Same stream as `numpy.random.RandomState.standard_cauchy`.
///
/// C leaves the order of the two draws open; NumPy's releases draw the numerator first.
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
