//! Gamma values with a shape above 1, by rejection from the normal distribution.
//!
//! Method: with d = shape - 1/3, c = 1 / sqrt(9 d), a normal x and v = (1 + c x)^3, the value is d v. It is accepted
//! if v > 0 and a uniform u passes the quick test u < 1 - 0.0331 x^4 or the exact test log(u) < x^2 / 2 + d - d v + d
//! log(v).
//!
//! Source: G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables", ACM TOMS 26 (2000).

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being vectorized")]

use crate::distribution::attempts::UNCLEAR;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::ziggurat::tables::NOR_R;
use crate::distribution::{Bits, Distribution};
use crate::math;
use crate::math::log_estimate::{log_by_ratio, log_of_quotient};

/// The setup. With NumPy's letters: `b` is the paper's d = shape - 1/3; `c` = 1 / sqrt(9 d), as in the paper.
#[derive(Clone, Copy)]
pub(in crate::distribution) struct MarsagliaTsang {
    b: f64,
    c: f64,
}

impl MarsagliaTsang {
    pub(super) fn new(shape: f64) -> Self {
        let b = shape - 1.0 / 3.0;
        Self { b, c: 1.0 / (9.0 * b).sqrt() }
    }

    /// Whether the shape is neither infinite nor NaN.
    pub(super) fn is_finite(self) -> bool {
        self.b.is_finite()
    }

    #[inline]
    pub(super) fn sample(self, bits: &mut Bits<'_>) -> f64 {
        loop {
            let x = StandardNormal.sample(bits);
            if self.is_rejected(x) {
                continue;
            }
            let u = bits.f64();
            if quick_test(x, u) || self.exact_test(x, u) {
                return self.value(x);
            }
        }
    }

    /// Whether the normal `x` is rejected without a uniform, because v = (1 + c x)^3 is not positive.
    #[inline(always)]
    pub(super) fn is_rejected(self, x: f64) -> bool {
        1.0 + self.c * x <= 0.0
    }

    #[inline(always)]
    fn cube(self, x: f64) -> f64 {
        let v = 1.0 + self.c * x;
        v * v * v
    }

    /// The value of an accepted normal: d v.
    #[inline(always)]
    pub(super) fn value(self, x: f64) -> f64 {
        self.b * self.cube(x)
    }

    /// The exact test, log(u) < x^2 / 2 + d - d v + d log(v).
    #[inline]
    pub(super) fn exact_test(self, x: f64, u: f64) -> bool {
        let v = self.cube(x);
        math::log(u) < 0.5 * x * x + self.b * (1.0 - v + math::log(v))
    }

    /// Whether 1 + c x is between 1/2 and 2 for every normal that is not from the tail.
    #[inline(always)]
    pub(super) fn is_near_1(self) -> bool {
        self.c < 0.5 / FURTHEST
    }

    /// [`Self::exact_test`] by approximate logarithms: 1 or 0 if that is certain, otherwise [`UNCLEAR`]. `NEAR_1` is
    /// [`Self::is_near_1`].
    #[inline(always)]
    pub(super) fn estimated_test<const NEAR_1: bool>(self, x: f64, log_u: f64) -> u64 {
        let root = 1.0 + self.c * x;
        let log_root =
            if NEAR_1 { log_by_ratio((root - 1.0) / (root + 1.0)) } else { log_of_quotient(root, 1.0) };
        let excess = log_u - (0.5 * x * x + self.b * (1.0 - self.cube(x) + 3.0 * log_root));
        // More than the two tests can differ by. Both compute x^2 / 2 and 1 - v by the same operations, so what differs
        // is the logarithms and the rounding of the sums.
        // - The logarithms are within 2e-11 (`log_estimate`): 2e-11 for u, and 3 b times as much for the root, which is
        //   less than 4e-10 for b < 6.1. For greater b the series is cut off by at most 3 b * s^21 / 9, and |s| is
        //   less than 0.62 / (sqrt(b) - 0.62), so that this falls as b rises.
        // - Rounding: for b > 6.1 (`NEAR_1`) the root is in [1/2, 3/2], and 1, v and log(v) are below 4. A dozen
        //   operations with errors of at most 2^-53 times 4 make less than 6e-15 b; for smaller b, where v may be 17
        //   and log(v) -110, less than 1e-11.
        // The tests of `fill.rs` compare fills with single draws, which use the exact test alone.
        let close = 1e-6 + 1e-14 * self.b;
        if excess.abs() > close { u64::from(excess < 0.0) } else { UNCLEAR }
    }
}

/// The absolute value of a normal is less, unless it comes from the ziggurat's tail, which begins at `NOR_R`.
pub(super) const FURTHEST: f64 = 3.7;
const _: () = assert!(NOR_R < FURTHEST);

/// The logarithm of a number in [0, 1), for [`MarsagliaTsang::estimated_test`].
#[inline(always)]
pub(super) fn log_of_unit(u: f64) -> f64 {
    // 0 counts as 2^-1023, whose logarithm is -709. The exact test has -inf for it. Both are below the number that they
    // are compared with, which is above -200 because 1 + c x, if positive, is at least 2^-53.
    log_of_quotient(u, 1.0)
}

/// The quick test, u < 1 - 0.0331 x^4, with the paper's constant.
#[inline(always)]
pub(super) fn quick_test(x: f64, u: f64) -> bool {
    u < 1.0 - 0.0331 * (x * x) * (x * x)
}
