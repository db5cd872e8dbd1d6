//! `Generator`'s multivariate normal distribution.

use super::Generator;
use crate::distribution::multivariate_normal::MultivariateNormal;
use crate::distribution::{CheckValid, Factorization};
use crate::error::{Error, Result};

impl Generator {
    /// Vectors from the normal distribution with that mean and covariance, one after another in `out`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if NumPy refuses the covariance, or `out` does not hold whole vectors;
    /// [`crate::Status::OutOfMemory`].
    pub fn multivariate_normal(
        &self,
        mean: &[f64],
        cov: &[f64],
        check_valid: CheckValid,
        tol: f64,
        method: Factorization,
        out: &mut [f64],
    ) -> Result<()> {
        self.mix(MultivariateNormal::new(mean, cov, check_valid, tol, method)?, mean.len(), out)
    }

    /// As [`Self::multivariate_normal`], with a row-major factor F of the covariance F F'.
    ///
    /// # Errors
    /// As for [`Self::multivariate_normal`].
    pub fn multivariate_normal_factor(&self, mean: &[f64], factor: &[f64], out: &mut [f64]) -> Result<()> {
        self.mix(MultivariateNormal::from_factor(mean, factor)?, mean.len(), out)
    }

    pub(super) fn mix(&self, distribution: MultivariateNormal<'_>, k: usize, out: &mut [f64]) -> Result<()> {
        if !out.chunks_exact(k).remainder().is_empty() {
            return Err(Error::argument("out must hold whole vectors"));
        }
        self.standard_normal(out)?;
        distribution.mix(out);
        Ok(())
    }
}
