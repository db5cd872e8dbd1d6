//! The multivariate normal distribution.
//!
//! Density: exp(-(x - mean)' cov^-1 (x - mean) / 2) / sqrt((2 pi)^k det(cov)), in k dimensions.
//!
//! Method: mean + F z, with independent standard normal values z and a factor F of the covariance F F'.
//!
//! As in NumPy, all normal values of a call are drawn first, in one fill. So the bit generator ends in NumPy's state,
//! and `Generator` and `RandomState` share the rest. The values agree with NumPy's as far as the factor does: see
//! [`Factorization`].

use crate::error::{Error, Result, try_vec};
use crate::linalg::{self, Matrix};

use super::factorization::{CheckValid, Factorization, Options, columns, is_close};

/// The mean and a factor of the covariance.
pub(crate) struct MultivariateNormal<'a> {
    mean: &'a [f64],
    factor: Factor<'a>,
    row: Vec<f64>,
}

enum Factor<'a> {
    Own(Matrix),
    Given(&'a [f64]),
}

impl<'a> MultivariateNormal<'a> {
    fn with(mean: &'a [f64], factor: Factor<'a>) -> Result<Self> {
        Ok(Self { mean, factor, row: try_vec(mean.len(), 0.0)? })
    }

    /// With `Generator`'s factor.
    pub(crate) fn new(
        mean: &'a [f64],
        cov: &[f64],
        check_valid: CheckValid,
        tol: f64,
        method: Factorization,
    ) -> Result<Self> {
        let options = Options { check_valid, tol, method, rank: mean.len() };
        let factor = options.factorize(covariance(mean, cov)?, cov, not_semidefinite)?;
        Self::with(mean, Factor::Own(factor))
    }

    /// With a factor F of the covariance F F'.
    pub(crate) fn with_factor(mean: &'a [f64], factor: Matrix) -> Result<Self> {
        Self::with(mean, Factor::Own(factor))
    }

    /// With `RandomState`'s factor, which it multiplies from the other side.
    pub(crate) fn legacy(mean: &'a [f64], cov: &[f64], check_valid: CheckValid, tol: f64) -> Result<Self> {
        let svd = linalg::svd(covariance(mean, cov)?)?;
        if check_valid == CheckValid::Raise && !is_close(&svd, cov, tol) {
            return Err(not_semidefinite());
        }
        Self::with(mean, Factor::Own(columns(&svd.right, &svd.values)?))
    }

    /// With a row-major factor F of the covariance F F'.
    pub(crate) fn from_factor(mean: &'a [f64], factor: &'a [f64]) -> Result<Self> {
        require_square(mean, factor, "factor")?;
        Self::with(mean, Factor::Given(factor))
    }

    /// Turns rows of independent normal values into rows of this distribution.
    pub(crate) fn mix(mut self, out: &mut [f64]) {
        let k = self.mean.len();
        let factor = match &self.factor {
            Factor::Own(factor) => factor.items(),
            Factor::Given(factor) => factor,
        };
        for x in out.chunks_exact_mut(k) {
            self.row.copy_from_slice(x);
            for ((x, mean), weights) in x.iter_mut().zip(self.mean).zip(factor.chunks_exact(k)) {
                let mut sum = 0.0;
                for (z, weight) in self.row.iter().zip(weights) {
                    sum += z * weight;
                }
                *x = mean + sum;
            }
        }
    }
}

fn not_semidefinite() -> Error {
    Error::argument("covariance is not symmetric positive-semidefinite.")
}

fn require_square(mean: &[f64], square: &[f64], name: &str) -> Result<()> {
    let k = mean.len();
    if k == 0 {
        // NumPy's message for an empty mean
        return Err(Error::argument("cannot reshape array of size 0 into shape (0)"));
    }
    if k.checked_mul(k) != Some(square.len()) {
        return Err(Error::argument(format_args!("mean and {name} must have same length")));
    }
    Ok(())
}

fn covariance(mean: &[f64], cov: &[f64]) -> Result<Matrix> {
    require_square(mean, cov, "cov")?;
    Matrix::from_rows(cov, mean.len())
}
