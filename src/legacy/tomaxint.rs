//! Uniform integers of 63 bits.
//!
//! Frozen (see `legacy.rs`).
//!
//! Probability of k: 2^-63, for 0 <= k < 2^63. Method: the upper 63 bits of a word. Source: NumPy's
//! `random_positive_int`.

use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// All of 0, ..., 2^63 - 1 with equal probability. Same stream as `numpy.random.RandomState.tomaxint`.
pub(crate) struct Tomaxint;

impl Parametric for Tomaxint {
    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Univariate<i64> for Tomaxint {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        (supply.bits.u64() >> 1) as i64
    }
}
