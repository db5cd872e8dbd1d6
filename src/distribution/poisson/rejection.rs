//! PTRS for a whole fill: the tests of [`Rejection::attempt`], for many attempts at a time.

#![allow(clippy::needless_bitwise_bool, reason = "a branch would keep loops from being vectorized")]

use super::Rejection;
use crate::cpu::lanes::floor;
use crate::distribution::Bits;
use crate::distribution::attempts::{self, PairTests};
use crate::math::log_estimate::{log_by_ratio, log_of_quotient};

/// From this mean on, rounding errors in the tests are no longer small.
const LARGEST: f64 = 4294967296.0;
/// Below this mean, values may be less than half of it or more than twice as large.
const SMALL: f64 = 128.0;
/// If `us` is below this, a value may be of any size.
const TAIL: f64 = 1.0 / 1024.0;
/// Half of log(2 pi).
const HALF_LOG_TWO_PI: f64 = 0.9189385332046727;

/// Fills part of `out`. Returns how many values it wrote.
pub(super) fn fill(rejection: &Rejection, bits: &mut Bits<'_>, out: &mut [i64]) -> usize {
    if rejection.lam < SMALL {
        attempts::fill(PtrsTests::<true>::new(rejection), bits, out)
    } else if rejection.lam < LARGEST {
        attempts::fill(PtrsTests::<false>::new(rejection), bits, out)
    } else {
        0
    }
}

#[derive(Clone, Copy)]
struct PtrsTests<const SMALL: bool> {
    /// By value: the compiler must see that nothing writes to it.
    rejection: Rejection,
    constant: f64,
    /// Larger than the errors of the approximate and of the exact logarithms; the test of this file checks it.
    close: f64,
}

impl<const SMALL: bool> PtrsTests<SMALL> {
    fn new(rejection: &Rejection) -> Self {
        let &Rejection { lam, log_lam, log_inv_alpha, .. } = rejection;
        Self {
            rejection: *rejection,
            constant: lam - 1.0 + log_inv_alpha + HALF_LOG_TWO_PI + 0.5 * log_lam,
            close: 1e-6 + 1e-14 * lam * log_lam,
        }
    }
}

impl<const SMALL: bool> PairTests for PtrsTests<SMALL> {
    #[inline(always)]
    fn quick_test(self, u: f64, v: f64) -> (f64, bool, bool) {
        let Rejection { lam, a, b, vr, .. } = self.rejection;
        let u = u - 0.5;
        let us = 0.5 - u.abs();
        let k = floor((2.0 * a / us + b) * u + lam + 0.43);
        let sure = (us >= 0.07) & (v <= vr);
        let hopeless = ((us < 0.013) & (v > us)) | ((us > TAIL) & (k < 0.0));
        (k, sure, !sure & !hopeless)
    }

    #[inline(always)]
    fn estimated_test(self, u: f64, v: f64, k: f64) -> (f64, bool, bool) {
        let Rejection { lam, a, b, .. } = self.rejection;
        let us = 0.5 - (u - 0.5).abs();
        let y = k + 1.0;
        let inverse = 1.0 / (y * (y + lam));
        let inverse_y = (y + lam) * inverse;
        let square = inverse_y * inverse_y;
        let stirling = inverse_y * (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0)));
        let s = (y - lam) * y * inverse;
        let (log_quotient, fits) =
            if SMALL { (log_of_quotient(y, lam), y >= 3.0) } else { (log_by_ratio(s), s.abs() <= 1.0 / 3.0) };
        // log(v) + log_inv_alpha - log(a / us^2 + b) less -lam + k * log_lam - loggam(k + 1)
        let hat = log_of_quotient(v * (us * us), a + b * (us * us));
        let excess = hat + (self.constant - k) + (k + 0.5) * log_quotient + stirling;
        let clear = (excess.abs() > self.close) & fits & (us > TAIL) & (v > 0.0);
        (k, excess < 0.0, clear)
    }

    fn exact_test(self, u: f64, v: f64) -> Option<i64> {
        self.rejection.attempt(u - 0.5, v)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::distribution::attempts::tests::agree;
    use crate::distribution::poisson::Poisson;

    #[test]
    fn many_together_are_tested_as_one_by_one() {
        for lam in [10.0, 11.5, 30.0, 127.9, 128.0, 1000.0, 3e5, 1e9, 4e9] {
            let Poisson::Rejection(rejection) = Poisson::new(lam) else { unreachable!() };
            if lam < SMALL {
                agree(PtrsTests::<true>::new(&rejection));
            } else {
                agree(PtrsTests::<false>::new(&rejection));
            }
        }
    }
}
