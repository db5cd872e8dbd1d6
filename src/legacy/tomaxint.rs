//! Uniform integers of 63 bits.
//!
//! FROZEN.
//!
//! Probability of k: 2^-63, for 0 <= k < 2^63. Method: the upper 63 bits of a word. Source: NumPy's
//! `random_positive_int`.

use super::{LegacyBits, LegacyDistribution};
use crate::parameters::{Parametric, Row};

/// All of 0, ..., 2^63 - 1 with equal probability. Same stream as `numpy.random.RandomState.tomaxint`.
pub(crate) struct Tomaxint;

impl Parametric for Tomaxint {
    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl LegacyDistribution<i64> for Tomaxint {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> i64 {
        (source.bits.u64() >> 1) as i64
    }
}
