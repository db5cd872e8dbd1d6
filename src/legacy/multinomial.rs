//! The multinomial distribution: how often each outcome occurs in n trials.
//!
//! Frozen (see `legacy.rs`), in the stream of NumPy 1.16 and before, and of 2.5; from 1.17 to 2.4 a probability of 0
//! consumed no word.
//!
//! Probability of `k_1`, `k_2`, ...: n! times the product of `p_i^k_i / k_i!`, for counts with sum n.
//!
//! Method: the conditional method. Each count is binomial, given the earlier ones.
//!
//! Source: C. S. Davis, "The computer generation of multinomial random variates", Computational Statistics & Data
//! Analysis 16 (1993); NumPy's `legacy_random_multinomial`.

use super::binomial::Binomial;
use crate::distribution::choice::kahan_sum;
use crate::error::{Constraint, Error, Result};
use crate::univariate::{Supply, Univariate};

/// By how much the sum of all probabilities but the last may exceed 1.
const TOLERANCE: f64 = 1e-12;

/// The number of each outcome in `n_trials` trials. Outcome i has probability `pvals[i]`, and the last has the rest.
/// Same stream as `numpy.random.RandomState.multinomial`.
pub(crate) struct Multinomial<'a> {
    n_trials: i64,
    pvals: &'a [f64],
}

impl<'a> Multinomial<'a> {
    pub(crate) fn new(n_trials: i64, pvals: &'a [f64]) -> Result<Self> {
        for test in Constraint::Bounded01.tests(true) {
            if !pvals.iter().all(|&p| (test.passes)(p)) {
                return Err(test.error(c"pvals"));
            }
        }
        if pvals.split_last().is_some_and(|(_, others)| kahan_sum(others) > 1.0 + TOLERANCE) {
            return Err(Error::argument("sum(pvals[:-1]) > 1.0"));
        }
        for test in Constraint::NonNegative.tests(false) {
            if !(test.passes)(n_trials as f64) {
                return Err(test.error(c"n"));
            }
        }
        Ok(Self { n_trials, pvals })
    }

    /// Fills rows of one count for each outcome.
    pub(crate) fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [i64]) {
        for row in out.chunks_exact_mut(self.pvals.len().max(1)) {
            self.fill_row(supply, row);
        }
    }

    fn fill_row(&self, supply: &mut Supply<'_, '_>, row: &mut [i64]) {
        row.fill(0);
        let last = row.len() - 1;
        let mut remaining = self.n_trials;
        let mut remaining_p = 1.0;
        for (slot, p) in row[..last].iter_mut().zip(self.pvals) {
            *slot = Binomial::new(remaining, p / remaining_p).sample(supply);
            remaining -= *slot;
            if remaining <= 0 {
                return;
            }
            remaining_p -= p;
        }
        row[last] = remaining;
    }
}
