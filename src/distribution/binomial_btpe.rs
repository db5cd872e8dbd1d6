//! BTPE for a whole fill: what [`Btpe::attempt`] decides, many at a time.

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being made wide")]

use super::Bits;
use super::attempts::{self, Attempts};
use super::binomial::{Btpe, NEXT_TO_MODE};
use super::lanes::{floor, log_by_ratio, log_of_quotient};
use crate::math;

/// From so many trials on the rounding of what decides is no longer small.
const MANY: i64 = 1 << 31;
/// Far more than the errors, of the logarithms here and of the exact ways.
const CLOSE: f64 = 1e-5;

/// Fills a part of `out`; says how much.
pub(super) fn fill(btpe: &Btpe, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if btpe.n >= MANY {
        return 0;
    }
    let (n, m) = (btpe.n as f64, btpe.m as f64);
    let modes = Modes {
        btpe,
        odds: math::log((n - m + 1.0) * btpe.r / ((m + 1.0) * btpe.q)),
        height: stirling(m + 1.0, NUMPY) + stirling(n - m + 1.0, NUMPY),
        true_height: stirling(m + 1.0, TRUE) + stirling(n - m + 1.0, TRUE),
    };
    attempts::fill(modes, bits, out)
}

#[derive(Clone, Copy)]
struct Modes<'a> {
    btpe: &'a Btpe,
    /// log of z r / (f1 q).
    odds: f64,
    /// The sum of the mode's terms of Stirling's series, as the exact way has them, and as they are.
    height: f64,
    true_height: f64,
}

/// The first coefficient of Stirling's series, in NumPy and in fact.
const NUMPY: f64 = 13680.0 / 166320.0;
const TRUE: f64 = 1.0 / 12.0;

/// Terms of Stirling's series.
#[inline(always)]
fn stirling(x: f64, first: f64) -> f64 {
    let inverse = 1.0 / x;
    let square = inverse * inverse;
    inverse * (first - square * (1.0 / 360.0 - square * (1.0 / 1260.0)))
}

impl Attempts for Modes<'_> {
    #[inline(always)]
    fn glance(self, u: f64, v: f64) -> (f64, bool, bool) {
        let &Btpe { xm, p1, p4, .. } = self.btpe;
        let u = u * p4;
        (floor(xm - p1 * v + u), u <= p1, u > p1)
    }

    #[inline(always)]
    fn weigh(self, u: f64, v: f64, _: f64) -> (f64, bool, bool) {
        let &Btpe { n, r: _, q: _, m, xm, xl, xr, c, laml, lamr, p1, p2, p3, p4, nrq } = self.btpe;
        let (n, m) = (n as f64, m as f64);
        let u = u * p4;
        let (second, third) = (u <= p2, u <= p3);

        // the parallelogram
        let x = xl + (u - p1) / c;
        let height = v * c + 1.0 - (m - x + 0.5).abs() * (1.0 / p1);
        // the tails
        let log_v = log_of_quotient(v, 1.0);
        let left = xl + log_v * (1.0 / laml);
        let right = xr - log_v * (1.0 / lamr);
        let tail = if third { left } else { right };
        let tail_height = v * if third { (u - p2) * laml } else { (u - p3) * lamr };

        let exact = floor(if second { x } else { tail });
        let fraction = tail - exact;
        let y = exact;
        let v = if second { height } else { tail_height };
        let outside = if second { height > 1.0 } else { (y < 0.0) | (y > n) };
        let whole =
            second & ((height - 1.0).abs() > CLOSE) | !second & (fraction > CLOSE) & (fraction < 1.0 - CLOSE);

        // log of the law at y, less that at the mode
        let away = y - m;
        let k = away.abs();
        let by_product = (k <= NEXT_TO_MODE as f64) | (k >= nrq / 2.0 - 1.0);
        let (x1, w) = (y + 1.0, n - y + 1.0);
        let (ratio_x, ratio_w) = (-away / (m + 1.0 + x1), away / (n - m + 1.0 + w));
        let (log_x, log_w) = (log_by_ratio(ratio_x), log_by_ratio(ratio_w));
        let plain = xm * log_x + (n - m + 0.5) * log_w + away * (log_x - log_w + self.odds);
        // The exact way adds where it should subtract.
        let law = plain
            + if by_product {
                self.true_height - stirling(x1, TRUE) - stirling(w, TRUE)
            } else {
                self.height + stirling(x1, NUMPY) + stirling(w, NUMPY)
            };
        let log_v = log_of_quotient(v, 1.0);
        let excess = log_v - law;

        // the squeeze
        let middle = -k * k / (2.0 * nrq);
        let rho = (k * (1.0 / nrq)) * ((k * (k / 3.0 + 0.625) + 1.0 / 6.0) * (1.0 / nrq) + 0.5);
        let (above, below) = (log_v - (middle - rho), log_v - (middle + rho));
        let squeezed = by_product | (above.abs() > CLOSE) & (below.abs() > CLOSE);
        let under = (excess < 0.0) & (by_product | (below < 0.0)) | !by_product & (above < 0.0);

        let fits = (ratio_x.abs() <= 1.0 / 3.0)
            & (ratio_w.abs() <= 1.0 / 3.0)
            & (x1 >= 3.0)
            & (w >= 3.0)
            & (excess.abs() > CLOSE)
            & (v > 1e-300)
            & squeezed;
        (y, under & !outside, whole & (outside | fits))
    }

    fn decide(self, u: f64, v: f64) -> Option<i64> {
        self.btpe.attempt(u * self.btpe.p4, v)
    }
}
