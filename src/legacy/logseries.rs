//! The logarithmic series distribution.
//!
//! FROZEN. Source: A. W. Kemp, "Efficient Generation of Logarithmically Distributed Pseudo-Random Variables", Applied
//! Statistics 30 (1981), algorithm LK; NumPy's `legacy_logseries`.

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
            // Beyond 64 bits, or with v = 0, this is the smallest integer.
            let value = to_i64(math::floor(1.0 + math::log(v) / math::log(q)));
            if value >= 1 && v != 0.0 {
                return value;
            }
        }
    }
}
