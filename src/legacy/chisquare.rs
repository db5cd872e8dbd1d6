//! The chi-square distribution with df degrees of freedom, central and noncentral.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density, central: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0. Noncentral: the sum over j of
//! exp(-nonc/2) (nonc/2)^j / j! times the central density with df + 2j degrees of freedom.
//!
//! Method: twice a gamma value of shape df/2. Noncentral: for df > 1, a central value with df - 1 degrees of freedom
//! plus the square of a normal value of mean sqrt(nonc); otherwise a central value with df + 2j degrees of freedom,
//! where j is a Poisson value of mean nonc/2.
//!
//! Source: NumPy's `legacy_chisquare` and `legacy_noncentral_chisquare`.

use super::gamma::StandardGamma;
use super::gauss::StandardNormal;
use crate::distribution::poisson::poisson;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// `df` degrees of freedom. Same stream as `numpy.random.RandomState.chisquare`.
pub(crate) struct Chisquare(StandardGamma);

impl Chisquare {
    /// For any degrees of freedom.
    pub(crate) fn new(df: f64) -> Self {
        Self(StandardGamma::new(df / 2.0))
    }
}

impl Parametric for Chisquare {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0))
    }
}

impl Univariate<f64> for Chisquare {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        2.0 * self.0.sample(supply)
    }
}

/// `df` degrees of freedom, noncentrality `nonc`. Same stream as `numpy.random.RandomState.noncentral_chisquare`.
pub(crate) enum NoncentralChisquare {
    /// Noncentrality 0.
    Central(Chisquare),
    /// More than 1 degree of freedom: the square of a shifted normal, plus a central value with the others.
    Shifted { others: Chisquare, shift: f64 },
    /// At most 1 degree of freedom: a Poisson mixture of central distributions.
    Mixture { df: f64, nonc: f64 },
}

impl NoncentralChisquare {
    /// For any degrees of freedom and noncentrality.
    pub(crate) fn new(df: f64, nonc: f64) -> Self {
        if nonc == 0.0 {
            Self::Central(Chisquare::new(df))
        } else if 1.0 < df {
            Self::Shifted { others: Chisquare::new(df - 1.0), shift: nonc.sqrt() }
        } else {
            Self::Mixture { df, nonc }
        }
    }
}

impl Parametric for NoncentralChisquare {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0), row.f64(1))
    }
}

impl Univariate<f64> for NoncentralChisquare {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        match *self {
            Self::Central(ref central) => central.sample(supply),
            Self::Shifted { ref others, shift } => {
                let others = others.sample(supply);
                let n = StandardNormal.sample(supply) + shift;
                others + n * n
            }
            Self::Mixture { df, nonc } => {
                let i = poisson(supply.bits, nonc / 2.0);
                // A mean beyond 64 bits gives the smallest integer, and twice that wraps to zero.
                let out = Chisquare::new(df + i.wrapping_mul(2) as f64).sample(supply);
                if nonc.is_nan() { f64::NAN } else { out }
            }
        }
    }
}
