//! The logarithmic series distribution.
//!
//! Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
//!
//! Method: Kemp's second accelerated generator, algorithm LK: with q = 1 - (1 - p)^u, the value is geometric with the
//! ratio q, and values 1 and 2 are recognised without logarithms.
//!
//! Source: A. W. Kemp, "Efficient generation of logarithmically distributed pseudo-random variables", Applied
//! Statistics 30 (1981); NumPy's `random_logseries`.

use super::{Bits, Distribution, floor_to_i64};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Probabilities proportional to p^k / k for k = 1, 2, ... Same stream as `numpy.random.Generator.logseries`.
pub(crate) struct Logseries {
    p: f64,
    /// log(1 - p)
    r: f64,
}

impl Parametric for Logseries {
    fn from_row(row: &Row) -> Self {
        let p = row.f64(0);
        Self { p, r: math::log1p(-p) }
    }
}

impl Distribution<i64> for Logseries {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        loop {
            let v = bits.f64();
            if v >= self.p {
                return 1;
            }
            let u = bits.f64();
            let q = -math::expm1(self.r * u);
            if v <= q * q {
                let value = floor_to_i64(1.0 + math::log(v) / math::log(q));
                if value < 1 || v == 0.0 {
                    continue;
                }
                return value;
            }
            return if v >= q { 1 } else { 2 };
        }
    }
}
