//! `Generator`'s vector-valued distributions, and shuffles of matrices.

use super::Generator;
use crate::distribution::MultivariateHypergeometricMethod;
use crate::distribution::dirichlet::Dirichlet;
use crate::distribution::multinomial::Multinomial;
use crate::distribution::multivariate_hypergeometric::MultivariateHypergeometric;
use crate::distribution::shuffle::Permuted;
use crate::error::{Error, Result};

/// The number of rows of `k` values in `out`.
pub(super) fn rows_of<T>(out: &[T], k: usize) -> Result<usize> {
    let ragged = || Error::argument("out must hold whole rows");
    match k {
        0 if out.is_empty() => Ok(0),
        0 => Err(ragged()),
        _ if out.len() % k == 0 => Ok(out.len() / k),
        _ => Err(ragged()),
    }
}

impl Generator {
    /// Fills `out` with rows of `pvals.len()` counts: the number of each outcome among `n_trials` trials. The last
    /// outcome has the remaining probability.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("pvals must have at least 1 dimension and the last dimension of pvals must
    /// be greater than 0.", "pvals < 0, pvals > 1 or pvals contains NaNs", "sum(pvals[:-1]) > 1.0", "n < 0", "out must
    /// hold whole rows").
    pub fn multinomial(&self, n_trials: i64, pvals: &[f64], out: &mut [i64]) -> Result<()> {
        let multinomial = Multinomial::new(n_trials, pvals)?;
        rows_of(out, pvals.len())?;
        self.with_bits(|bits| {
            multinomial.fill(bits, out);
            Ok(())
        })
    }

    /// Fills `out` with rows of `colors.len()` counts: the number of each color among `nsample` items, drawn without
    /// replacement from `colors`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if counts are negative or too large, the sample is too large, or `out` does
    /// not hold whole rows; [`crate::Status::OutOfMemory`].
    pub fn multivariate_hypergeometric(
        &self,
        colors: &[i64],
        nsample: i64,
        method: MultivariateHypergeometricMethod,
        out: &mut [i64],
    ) -> Result<()> {
        let rows = rows_of(out, colors.len())?;
        let hypergeometric = MultivariateHypergeometric::new(colors, nsample, method, rows)?;
        self.with_bits(|bits| {
            hypergeometric.fill(bits, out);
            Ok(())
        })
    }

    /// Fills `out` with rows of `alpha.len()` probabilities with sum 1.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("alpha < 0", "out must hold whole rows"); [`crate::Status::OutOfMemory`].
    pub fn dirichlet(&self, alpha: &[f64], out: &mut [f64]) -> Result<()> {
        let dirichlet = Dirichlet::new(alpha)?;
        rows_of(out, alpha.len())?;
        self.with_bits(|bits| {
            dirichlet.fill(bits, alpha.len(), out);
            Ok(())
        })
    }

    /// Shuffles the rows (`axis` 1), the columns (0), or the whole (-1) of a row-major matrix with `columns` columns.
    /// Each row, or column, is shuffled independently.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("axis ... is out of bounds for array of dimension 2", "out must hold whole
    /// rows").
    pub fn permuted<T>(&self, items: &mut [T], columns: usize, axis: i32) -> Result<()> {
        let permuted = Permuted::from_axis(axis)?;
        let rows = rows_of(items, columns)?;
        self.with_bits(|bits| {
            permuted.shuffle(bits, rows, columns, |i, j| items.swap(i, j));
            Ok(())
        })
    }
}
