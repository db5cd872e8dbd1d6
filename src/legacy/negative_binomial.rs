//! The negative binomial distribution: the number of failures before n successes of probability p. n need not be an
//! integer.
//!
//! Frozen (see `legacy.rs`), with its fault: p = 0 is accepted, and gives the smallest integer.
//!
//! Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
//!
//! Method: a Poisson value whose mean is a gamma value of shape n and scale (1 - p) / p. Source: NumPy's
//! `legacy_negative_binomial`.

use super::gamma::Gamma;
use crate::distribution::poisson::poisson;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Failures before the `n`-th success, each with probability `p`. Same stream as
/// `numpy.random.RandomState.negative_binomial`.
pub(crate) struct NegativeBinomial {
    mean: Gamma,
}

impl Parametric for NegativeBinomial {
    fn from_row(row: &Row) -> Self {
        let p = row.f64(1);
        Self { mean: Gamma::new(row.f64(0), (1.0 - p) / p) }
    }
}

impl Univariate<i64> for NegativeBinomial {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        let mean = self.mean.sample(supply);
        poisson(supply.bits, mean)
    }
}
