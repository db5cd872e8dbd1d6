//! The multinomial distribution: how often each outcome occurs in n trials.
//!
//! Probability of `k_1`, `k_2`, ...: n! times the product of `p_i^k_i / k_i!`, for counts with sum n.
//!
//! Method: the conditional method. Each count is binomial, given the earlier ones.
//!
//! Source: C. S. Davis, "The computer generation of multinomial random variates", Computational Statistics & Data
//! Analysis 16 (1993); NumPy's `random_multinomial`.

use super::binomial::Binomial;
use super::choice::kahan_sum;
use super::{Bits, Distribution};
use crate::error::{Constraint, Error, Result};

/// By how much the sum of all probabilities but the last may exceed 1.
const TOLERANCE: f64 = 1e-12;

/// The number of each outcome in `n_trials` trials. Outcome i has probability `pvals[i]`, and the last has the rest.
/// Same stream as `numpy.random.Generator.multinomial`.
pub(crate) struct Multinomial<'a> {
    n_trials: i64,
    pvals: &'a [f64],
    first: Binomial,
}

impl<'a> Multinomial<'a> {
    pub(crate) fn new(n_trials: i64, pvals: &'a [f64]) -> Result<Self> {
        let Some((_, others)) = pvals.split_last() else {
            return Err(Error::argument(
                "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0.",
            ));
        };
        for test in Constraint::Bounded01.tests(true) {
            if !pvals.iter().all(|&p| (test.passes)(p)) {
                return Err(test.error(c"pvals"));
            }
        }
        if kahan_sum(others) > 1.0 + TOLERANCE {
            return Err(Error::argument("sum(pvals[:-1]) > 1.0"));
        }
        for test in Constraint::NonNegative.tests(false) {
            if !(test.passes)(n_trials as f64) {
                return Err(test.error(c"n"));
            }
        }
        Ok(Self::unchecked(n_trials, pvals))
    }

    /// As [`Self::new`], without checks. There must be at least one outcome.
    pub(crate) fn unchecked(n_trials: i64, pvals: &'a [f64]) -> Self {
        Self { n_trials, pvals, first: Binomial::new(n_trials, pvals[0]) }
    }

    /// Fills rows of as many counts as there are outcomes.
    pub(crate) fn fill(&self, bits: &mut Bits<'_>, out: &mut [i64]) {
        for row in out.chunks_exact_mut(self.pvals.len()) {
            self.fill_row(bits, row);
        }
    }

    fn fill_row(&self, bits: &mut Bits<'_>, row: &mut [i64]) {
        row.fill(0);
        let last = row.len() - 1;
        let mut remaining = self.n_trials;
        let mut remaining_p = 1.0;
        for (j, p) in self.pvals[..last].iter().enumerate() {
            let count = if j == 0 {
                self.first.sample(bits)
            } else {
                Binomial::new(remaining, p / remaining_p).sample(bits)
            };
            row[j] = count;
            remaining = remaining.wrapping_sub(count);
            if remaining <= 0 {
                return;
            }
            remaining_p -= p;
        }
        row[last] = remaining;
    }
}
