//! BTPE for a whole fill: the tests of [`Btpe::attempt`], for many attempts at a time.

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being vectorized")]

use super::{Btpe, LastTest, NEXT_TO_MODE};
use crate::cpu::lanes::{floor, max, min};
use crate::distribution::Bits;
use crate::distribution::attempts::{self, PairTests};
use crate::math;
use crate::math::log_estimate::{log_by_ratio, log_of_quotient};

/// From this number of trials on, rounding errors in the tests are no longer small.
const MANY: i64 = 1 << 31;
/// Larger than the errors of the approximate logarithms and of the exact test; the test of this file checks it.
const CLOSE: f64 = 1e-5;

/// Fills part of `out`. Returns how many values it wrote.
pub(super) fn fill(btpe: &Btpe, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if btpe.n >= MANY {
        return 0;
    }
    attempts::fill(BtpeTests::new(btpe), bits, out)
}

#[derive(Clone, Copy)]
struct BtpeTests {
    /// By value: the compiler must see that nothing writes to it.
    btpe: Btpe,
    n: f64,
    m: f64,
    /// The logarithm of the odds at the mode.
    odds: f64,
    /// The sum of the mode's terms of Stirling's series: with the true coefficient, and with that of the last test.
    true_height: f64,
    height: f64,
    /// See [`LastTest`]. The coefficient is that of 1 / x.
    first: f64,
    sign: f64,
    inverse_p1: f64,
    inverse_laml: f64,
    inverse_lamr: f64,
    inverse_nrq: f64,
}

/// The first coefficient of Stirling's series.
const TRUE: f64 = 1.0 / 12.0;

/// The terms of Stirling's series at 1 / `inverse`.
#[inline(always)]
fn stirling_of_inverse(inverse: f64, first: f64) -> f64 {
    let square = inverse * inverse;
    inverse * (first - square * (1.0 / 360.0 - square * (1.0 / 1260.0)))
}

impl BtpeTests {
    fn new(btpe: &Btpe) -> Self {
        let (n, m) = (btpe.n as f64, btpe.m as f64);
        let &Btpe { r, q, laml, lamr, p1, nrq, .. } = btpe;
        let (at_mode, rest) = (m + 1.0, n - m + 1.0);
        let LastTest { first, sign } = btpe.last_test;
        let first = first / 166320.0;
        Self {
            btpe: *btpe,
            n,
            m,
            odds: math::log(rest * r / (at_mode * q)),
            true_height: stirling_of_inverse(1.0 / at_mode, TRUE) + stirling_of_inverse(1.0 / rest, TRUE),
            height: stirling_of_inverse(1.0 / at_mode, first) + stirling_of_inverse(1.0 / rest, first),
            first,
            sign,
            inverse_p1: 1.0 / p1,
            inverse_laml: 1.0 / laml,
            inverse_lamr: 1.0 / lamr,
            inverse_nrq: 1.0 / nrq,
        }
    }
}

impl PairTests for BtpeTests {
    #[inline(always)]
    fn quick_test(self, u: f64, v: f64) -> (f64, bool, bool) {
        let Btpe { xm, p1, p4, .. } = self.btpe;
        let u = u * p4;
        (floor(xm - p1 * v + u), u <= p1, u > p1)
    }

    #[inline(always)]
    fn estimated_test(self, u: f64, v: f64, _: f64) -> (f64, bool, bool) {
        let Btpe { xm, xl, xr, c, laml, lamr, p1, p2, p3, p4, nrq, .. } = self.btpe;
        let Self { n, m, first, sign, .. } = self;
        let u = u * p4;
        let (central, left) = (u <= p2, u <= p3);

        // In a parallelogram, or in a tail.
        let x = xl + (u - p1) / c;
        let height = v * c + 1.0 - (m - x + 0.5).abs() * self.inverse_p1;
        let (edge, inverse) = if left { (xl, self.inverse_laml) } else { (xr, -self.inverse_lamr) };
        let (start, slope) = if left { (p2, laml) } else { (p3, lamr) };
        let far = edge + log_of_quotient(v, 1.0) * inverse;
        let far_height = v * (u - start) * slope;
        let y = floor(if central { x } else { far });
        let fraction = far - y;
        let v = if central { height } else { far_height };
        let from_middle = if central { 0.0 } else { (fraction - 0.5).abs() };

        // The logarithm of the probability of y, less that of the mode. Near the mode and far from it, the exact test
        // multiplies probabilities. In between it sums Stirling's series, with the wrong coefficients in legacy
        // streams.
        let away = y - m;
        let k = away.abs();
        let (x1, w) = (y + 1.0, n - y + 1.0);
        let (sum_x, sum_w) = (m + 1.0 + x1, n - m + 1.0 + w);
        let inverse = 1.0 / (sum_x * sum_w);
        let (ratio_x, ratio_w) = (-away * sum_w * inverse, away * sum_x * inverse);
        let (log_x, log_w) = (log_by_ratio(ratio_x), log_by_ratio(ratio_w));
        let inverse = 1.0 / (x1 * w);
        let by_product = (k <= NEXT_TO_MODE as f64) | (k >= nrq / 2.0 - 1.0);
        let (first, sign) = if by_product { (TRUE, -1.0) } else { (first, sign) };
        let at_mode = if by_product { self.true_height } else { self.height };
        let law = xm * log_x
            + (n - m + 0.5) * log_w
            + away * (log_x - log_w + self.odds)
            + at_mode
            + sign * (stirling_of_inverse(w * inverse, first) + stirling_of_inverse(x1 * inverse, first));
        let log_v = log_of_quotient(v, 1.0);
        let excess = log_v - law;

        // The quick test of step 5.2, which precedes the last test where that does not multiply probabilities.
        let middle = log_v + 0.5 * k * k * self.inverse_nrq;
        let scaled = k * self.inverse_nrq;
        let rho = scaled * ((k * (k * (1.0 / 3.0) + 0.625) + 1.0 / 6.0) * self.inverse_nrq + 0.5);
        let bounded = min(middle + rho, max(middle - rho, excess));
        let excess = if by_product { excess } else { bounded };
        let excess = max(excess, if central { height - 1.0 } else { excess });

        let clear = (excess.abs() > CLOSE)
            & (from_middle < 0.5 - CLOSE)
            & (max(ratio_x.abs(), ratio_w.abs()) <= 1.0 / 3.0)
            & (min(x1, w) >= 3.0)
            & (v > 1e-300);
        (y, excess < 0.0, clear)
    }

    fn exact_test(self, u: f64, v: f64) -> Option<i64> {
        self.btpe.attempt(u * self.btpe.p4, v)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distribution::attempts::tests::agree;
    use crate::distribution::binomial::{Binomial, BinomialMethod};

    #[test]
    fn many_together_are_tested_as_one_by_one() {
        for (n, p) in [
            (61, 0.5),
            (80, 0.4),
            (200, 0.16),
            (1000, 0.4),
            (3000, 0.011),
            (1_000_000, 4e-5),
            (1_000_000, 0.5),
            ((1 << 31) - 1, 0.3),
        ] {
            for last_test in [LastTest::PAPERS, crate::legacy::LAST_TEST] {
                let BinomialMethod::Btpe(btpe) = Binomial::drawn(n, p, last_test).method else {
                    unreachable!()
                };
                agree(BtpeTests::new(&btpe));
            }
        }
    }
}
