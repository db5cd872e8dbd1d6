//! The Zipf or zeta distribution with exponent a.
//!
//! Probability of k: k^-a / zeta(a), for k = 1, 2, ...
//!
//! Method: rejection from a Pareto distribution, with the proposal x = floor(u^(-1 / (a - 1))), and b = 2^(a - 1), as
//! in Devroye's book.
//!
//! Source: L. Devroye, "Non-Uniform Random Variate Generation" (1986), chapter X.6.1; NumPy's `random_zipf`.

use super::{Bits, Distribution, to_i64};
use crate::math;
use crate::parameters::{Parametric, Row};

/// From this exponent on, NumPy returns 1 without a draw: the probability of a value above 1 is about that of 2, which
/// is below 2^-1025 = 2.8e-309.
const ALWAYS_ONE: f64 = 1025.0;

/// The least number that does not fit a signed 64-bit integer.
const LIMIT: f64 = 9223372036854775808.0;

/// Probabilities proportional to k^-a for k = 1, 2, ... Same stream as `numpy.random.Generator.zipf`.
pub(crate) struct Zipf {
    a: f64,
    am1: f64,
    b: f64,
    /// Uniforms below this would give values that do not fit.
    u_min: f64,
}

impl Parametric for Zipf {
    fn from_row(row: &Row) -> Self {
        let a = row.f64(0);
        let am1 = a - 1.0;
        Self { a, am1, b: math::pow(2.0, am1), u_min: math::pow(LIMIT, -am1) }
    }
}

impl Distribution<i64> for Zipf {
    fn min_words(&self) -> usize {
        if self.a >= ALWAYS_ONE { 0 } else { 2 }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        if self.a >= ALWAYS_ONE {
            return 1;
        }
        loop {
            let u01 = bits.f64();
            let u = u01 * self.u_min + (1.0 - u01);
            let v = bits.f64();
            let x = math::floor(math::pow(u, -1.0 / self.am1));
            // LIMIT itself passes, as in NumPy, and becomes the lowest integer
            if !(1.0..=LIMIT).contains(&x) {
                continue;
            }
            let t = math::pow(1.0 + 1.0 / x, self.am1);
            if v * x * (t - 1.0) / (self.b - 1.0) <= t / self.b {
                return to_i64(x);
            }
        }
    }
}
