//! The Zipf or zeta distribution with exponent a.
//!
//! Frozen (see `legacy.rs`), cut off at the largest 64-bit integer.
//!
//! Probability of k: k^-a / zeta(a), for k = 1, 2, ...
//!
//! Method: rejection from a Pareto distribution, with the proposal x = floor(u^(-1 / (a - 1))), and b = 2^(a - 1) as
//! in the book.
//!
//! Source: L. Devroye, "Non-Uniform Random Variate Generation" (1986), chapter X.6.1; NumPy's `legacy_random_zipf`.

use crate::distribution::to_i64;
use crate::error::{Error, Result};
use crate::math;
use crate::parameters::{Parametric, Row, Rows};
use crate::univariate::{Supply, Univariate};

/// Exponent `a`. Same stream as `numpy.random.RandomState.zipf`.
pub(crate) struct Zipf {
    am1: f64,
    b: f64,
    /// Every u below it proposes more than 2^63.
    least: f64,
}

/// The fewest attempts of which one is accepted that are too many: NumPy takes minutes to months for a value then.
const MOST_ATTEMPTS: f64 = (1u64 << 33) as f64;

/// From 1025 on, 2^(a - 1) overflows, so NumPy rejects every value and does not terminate. Near 1 nearly all values
/// are beyond 64 bits: the accepted part of the attempts is 63 log(2) (a - 1).
pub(crate) fn check_end(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().any(|row| row.f64(0) >= 1025.0) {
        return Err(Error::argument("a value too large"));
    }
    if rows.iter().any(|row| (row.f64(0) - 1.0) * (63.0 * std::f64::consts::LN_2) < 1.0 / MOST_ATTEMPTS) {
        return Err(Error::argument("a value too close to 1"));
    }
    Ok(())
}

impl Parametric for Zipf {
    fn from_row(row: &Row) -> Self {
        let am1 = row.f64(0) - 1.0;
        // With a binary digit to spare, beside which the rounding of both powers is nothing.
        Self { am1, b: math::pow(2.0, am1), least: math::pow(2.0, -64.0 * am1) }
    }
}

impl Univariate<i64> for Zipf {
    fn min_words(&self) -> usize {
        2
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> i64 {
        let Self { am1, b, least } = *self;
        loop {
            let u = 1.0 - supply.bits.f64();
            let v = supply.bits.f64();
            if u < least {
                continue;
            }
            let x = math::floor(math::pow(u, -1.0 / am1));
            // 2^63 itself passes, and becomes the smallest integer.
            if x > i64::MAX as f64 || x < 1.0 {
                continue;
            }
            let t = math::pow(1.0 + 1.0 / x, am1);
            if v * x * (t - 1.0) / (b - 1.0) <= t / b {
                return to_i64(x);
            }
        }
    }
}
