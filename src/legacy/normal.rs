//! The normal distribution with mean loc and standard deviation scale, and the log-normal distribution.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density, normal: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi)). Log-normal: exp(-(log(x) - mean)^2 / (2
//! sigma^2)) / (x sigma sqrt(2 pi)), for x > 0.
//!
//! Method: loc plus scale times a standard normal value, and the exponential of a normal value. Source: NumPy's
//! `legacy_normal` and `legacy_lognormal`.

use super::gauss::StandardNormal;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Mean `loc`, standard deviation `scale`. Same stream as `numpy.random.RandomState.normal`.
pub(crate) struct Normal {
    loc: f64,
    scale: f64,
}

impl Parametric for Normal {
    fn from_row(row: &Row) -> Self {
        Self { loc: row.f64(0), scale: row.f64(1) }
    }
}

impl Univariate<f64> for Normal {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        self.loc + self.scale * StandardNormal.sample(supply)
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        StandardNormal.fill(supply, out);
        for x in out {
            *x = self.loc + self.scale * *x;
        }
    }
}

/// The exponential of a normal value of mean `mean` and standard deviation `sigma`. Same stream as
/// `numpy.random.RandomState.lognormal`.
pub(crate) struct Lognormal(Normal);

impl Parametric for Lognormal {
    fn from_row(row: &Row) -> Self {
        Self(Normal::from_row(row))
    }
}

impl Univariate<f64> for Lognormal {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        math::exp(self.0.sample(supply))
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        self.0.fill(supply, out);
        for x in out {
            *x = math::exp(*x);
        }
    }
}
