//! The F distribution with dfnum and dfden degrees of freedom, central and noncentral.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density, central: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 -
//! 1) (1 + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0.
//!
//! Method: the ratio (X / dfnum) / (Y / dfden) of independent chi-square values with dfnum and dfden degrees of
//! freedom; X is noncentral for the noncentral distribution. Source: NumPy's `legacy_f` and `legacy_noncentral_f`.

use super::chisquare::{Chisquare, NoncentralChisquare};
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// `dfnum` and `dfden` degrees of freedom. Same stream as `numpy.random.RandomState.f`.
///
/// C does not specify the order of the two draws; NumPy's releases draw the numerator first.
pub(crate) struct F {
    numerator: Chisquare,
    denominator: Chisquare,
    dfnum: f64,
    dfden: f64,
}

impl Parametric for F {
    fn from_row(row: &Row) -> Self {
        let (dfnum, dfden) = (row.f64(0), row.f64(1));
        Self { numerator: Chisquare::new(dfnum), denominator: Chisquare::new(dfden), dfnum, dfden }
    }
}

impl Univariate<f64> for F {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        let numerator = self.numerator.sample(supply) * self.dfden;
        numerator / (self.denominator.sample(supply) * self.dfnum)
    }
}

/// As [`F`], with noncentrality `nonc` in the numerator. Same stream as `numpy.random.RandomState.noncentral_f`.
pub(crate) struct NoncentralF {
    numerator: NoncentralChisquare,
    denominator: Chisquare,
    dfnum: f64,
    dfden: f64,
}

impl Parametric for NoncentralF {
    fn from_row(row: &Row) -> Self {
        let (dfnum, dfden) = (row.f64(0), row.f64(1));
        let numerator = NoncentralChisquare::new(dfnum, row.f64(2));
        Self { numerator, denominator: Chisquare::new(dfden), dfnum, dfden }
    }
}

impl Univariate<f64> for NoncentralF {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        let numerator = self.numerator.sample(supply) * self.dfden;
        numerator / (self.denominator.sample(supply) * self.dfnum)
    }
}
