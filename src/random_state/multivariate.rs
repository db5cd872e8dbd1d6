//! `RandomState`'s multivariate normal distribution.

use super::RandomState;
use crate::distribution::CheckValid;
use crate::distribution::multivariate_normal::MultivariateNormal;
use crate::error::{Error, Result};

impl RandomState {
    /// Vectors from the normal distribution with that mean and covariance, one after another in `out`.
    ///
    /// # Errors
    /// As for [`crate::Generator::multivariate_normal`].
    pub fn multivariate_normal(
        &self,
        mean: &[f64],
        cov: &[f64],
        check_valid: CheckValid,
        tol: f64,
        out: &mut [f64],
    ) -> Result<()> {
        let distribution = MultivariateNormal::legacy(mean, cov, check_valid, tol)?;
        if !out.chunks_exact(mean.len()).remainder().is_empty() {
            return Err(Error::argument("out must hold whole vectors"));
        }
        self.standard_normal(out)?;
        distribution.mix(out);
        Ok(())
    }
}
