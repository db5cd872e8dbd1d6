//! The geometric distribution: the number of the first trial that succeeds.
//!
//! Frozen (see `legacy.rs`), with its faults: below p = 1/3 a value may be 0, and a value that does not fit 64 bits is
//! the smallest integer.
//!
//! Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
//!
//! Method: for p >= 1/3, search; otherwise inversion. The bound is NumPy's. Source: NumPy's `legacy_random_geometric`.

use crate::distribution::geometric::geometric_search;
use crate::distribution::to_i64;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Success with probability `p`. Same stream as `numpy.random.RandomState.geometric`.
pub(crate) struct Geometric {
    p: f64,
    log_failure: f64,
}

impl Parametric for Geometric {
    fn from_row(row: &Row) -> Self {
        let p = row.f64(0);
        Self { p, log_failure: math::log(1.0 - p) }
    }
}

impl Univariate<i64> for Geometric {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        if self.p >= 1.0 / 3.0 {
            return geometric_search(supply.bits, self.p);
        }
        to_i64(math::ceil(math::log1p(-supply.bits.f64()) / self.log_failure))
    }
}
