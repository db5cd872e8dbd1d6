//! The Dirichlet distribution with concentrations alpha.
//!
//! Frozen (see `legacy.rs`), with its fault: if all of `alpha` are small, every gamma value may underflow, and the row
//! is NaN.
//!
//! Density: `Gamma(sum of alpha)` times the product of `x_i^(alpha_i - 1) / Gamma(alpha_i)`, for `x_i >= 0` with sum
//! 1.
//!
//! Method: gamma values of shapes `alpha_i`, divided by their sum. Source: NumPy's `RandomState.dirichlet`.

use super::gamma::StandardGamma;
use crate::error::{Error, Result};
use crate::math;
use crate::univariate::{Supply, Univariate};

/// Concentrations `alpha`. Same stream as `numpy.random.RandomState.dirichlet`.
pub(crate) struct Dirichlet<'a> {
    alpha: &'a [f64],
}

impl<'a> Dirichlet<'a> {
    pub(crate) fn new(alpha: &'a [f64]) -> Result<Self> {
        if alpha.iter().any(|&alpha| alpha <= 0.0) {
            return Err(Error::argument("alpha <= 0"));
        }
        Ok(Self { alpha })
    }

    /// Fills rows of one value for each concentration.
    pub(crate) fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        for row in out.chunks_exact_mut(self.alpha.len().max(1)) {
            let mut sum = 0.0;
            for (slot, &alpha) in row.iter_mut().zip(self.alpha) {
                *slot = StandardGamma::new(alpha).sample(supply);
                sum += *slot;
            }
            let inverse = 1.0 / sum;
            for slot in row {
                *slot = math::product(*slot, inverse);
            }
        }
    }
}
