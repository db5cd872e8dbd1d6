//! `RandomState`'s vector-valued distributions.

use super::RandomState;
use crate::error::{Error, Result};
use crate::legacy::{Dirichlet, Multinomial};

/// Refuses a buffer that does not hold whole rows.
fn check_rows(columns: usize, length: usize) -> Result<()> {
    let whole = length.checked_rem(columns).unwrap_or(length) == 0;
    if whole { Ok(()) } else { Err(Error::argument("out must have room for whole rows")) }
}

impl RandomState {
    /// Rows of counts from the multinomial distribution with `n_trials` trials and outcomes of probability `pvals`;
    /// the last outcome has the remaining probability. The counts come from [`Self::binomial`], with its faults.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("pvals < 0, pvals > 1 or pvals contains `NaNs`", "sum(pvals[:-1]) > 1.0",
    /// "n < 0", "out must have room for whole rows").
    pub fn multinomial(&self, n_trials: i64, pvals: &[f64], out: &mut [i64]) -> Result<()> {
        let multinomial = Multinomial::new(n_trials, pvals)?;
        check_rows(pvals.len(), out.len())?;
        self.with_supply(|supply| {
            multinomial.fill(supply, out);
            Ok(())
        })
    }

    /// Rows from the Dirichlet distribution with concentrations `alpha`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("alpha <= 0", "out must have room for whole rows").
    pub fn dirichlet(&self, alpha: &[f64], out: &mut [f64]) -> Result<()> {
        let dirichlet = Dirichlet::new(alpha)?;
        check_rows(alpha.len(), out.len())?;
        self.with_supply(|supply| {
            dirichlet.fill(supply, out);
            Ok(())
        })
    }
}
