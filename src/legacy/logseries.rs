//! The logarithmic series distribution.
//!
//! Frozen (see `legacy.rs`).
//!
//! Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
//!
//! Method: Kemp's second accelerated generator, algorithm LK; see `distribution/logseries.rs`.
//!
//! Source: A. W. Kemp, "Efficient Generation of Logarithmically Distributed Pseudo-Random Variables", Applied
//! Statistics 30 (1981); NumPy's `legacy_random_logseries`.

use crate::distribution::to_i64;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Shape `p`. Same stream as `numpy.random.RandomState.logseries`.
pub(crate) struct Logseries {
    p: f64,
    r: f64,
}

impl Parametric for Logseries {
    fn from_row(row: &Row) -> Self {
        let p = row.f64(0);
        Self { p, r: math::log(1.0 - p) }
    }
}

impl Univariate<i64> for Logseries {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        loop {
            let v = supply.bits.f64();
            if v >= self.p {
                return 1;
            }
            let q = 1.0 - math::exp(self.r * supply.bits.f64());
            if v > q * q {
                return if v >= q { 1 } else { 2 };
            }
            // The smallest integer if the value is beyond 64 bits, or v = 0.
            let value = to_i64(math::floor(1.0 + math::log(v) / math::log(q)));
            if value >= 1 && v != 0.0 {
                return value;
            }
        }
    }
}
