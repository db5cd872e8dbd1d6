//! The Poisson distribution with mean lam. `RandomState` uses this too: frozen.
//!
//! Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
//!
//! Method: below a mean of 10, uniforms are multiplied until the product is not above exp(-lam). From 10 on,
//! transformed rejection, algorithm PTRS, which the paper states for means of 10 and more; its constants are the
//! paper's.
//!
//! Source: W. Hoermann, "The transformed rejection method for generating Poisson random variables", Insurance:
//! Mathematics and Economics 12 (1993); NumPy's `random_poisson`.

mod product;
#[cfg(any(test, not(target_arch = "x86_64")))]
mod product_portable;
#[cfg(target_arch = "x86_64")]
mod product_sse2;
mod rejection;

use super::{Bits, Distribution, floor_to_i64};
use crate::bit_generator::units::unit_f64_of_word;
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mean `lam`. Same stream as `numpy.random.Generator.poisson`.
#[derive(Clone, Copy)]
pub(crate) enum Poisson {
    /// Mean 0: the value is 0; nothing is drawn.
    Zero,
    /// Uniforms are multiplied until the product is not above exp(-lam), which is stored here.
    Product(f64),
    /// Transformed rejection (PTRS).
    Rejection(Rejection),
}

/// The setup of PTRS, with the paper's letters: `a` and `b` shape the hat, `log_inv_alpha` is log(1/alpha), and `vr`
/// bounds the quick test.
#[derive(Clone, Copy)]
pub(crate) struct Rejection {
    pub(super) lam: f64,
    pub(super) log_lam: f64,
    pub(super) a: f64,
    pub(super) b: f64,
    pub(super) log_inv_alpha: f64,
    pub(super) vr: f64,
}

impl Poisson {
    /// For any mean, even one beyond the range that callers may pass, or NaN: other samplers draw their means.
    pub(crate) fn new(lam: f64) -> Self {
        if lam >= 10.0 {
            Self::Rejection(Rejection::new(lam))
        } else if lam == 0.0 {
            Self::Zero
        } else {
            Self::Product(math::exp(-lam))
        }
    }
}

/// One value, with a mean that is used once.
pub(crate) fn poisson(bits: &mut Bits<'_>, lam: f64) -> i64 {
    Poisson::new(lam).sample(bits)
}

impl Parametric for Poisson {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0))
    }
}

impl Distribution<i64> for Poisson {
    fn min_words(&self) -> usize {
        match self {
            Self::Zero => 0,
            Self::Product(_) => 1,
            Self::Rejection(_) => 2,
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        match self {
            Self::Zero => 0,
            Self::Product(limit) => {
                let mut value = 0;
                let mut product = 1.0;
                for &word in bits.made_ahead() {
                    product *= unit_f64_of_word(word);
                    let goes_on = product > *limit;
                    if !goes_on {
                        bits.consume(value + 1);
                        return value as i64;
                    }
                    value += 1;
                }
                bits.consume(value);
                loop {
                    product *= bits.f64();
                    let goes_on = product > *limit;
                    if !goes_on {
                        return value as i64;
                    }
                    value += 1;
                }
            }
            Self::Rejection(rejection) => rejection.sample(bits),
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [i64]) {
        let done = match self {
            Self::Zero => 0,
            Self::Product(limit) => product::fill(*limit, bits, out),
            Self::Rejection(rejection) => rejection::fill(rejection, bits, out),
        };
        self.fill_one_by_one(bits, &mut out[done..]);
    }
}

impl Rejection {
    fn new(lam: f64) -> Self {
        let b = 0.931 + 2.53 * lam.sqrt();
        Self {
            lam,
            log_lam: math::log(lam),
            a: -0.059 + 0.02483 * b,
            b,
            log_inv_alpha: math::log(1.1239 + 1.1328 / (b - 3.4)),
            vr: 0.9277 - 3.6224 / (b - 2.0),
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        loop {
            let u = bits.f64() - 0.5;
            let v = bits.f64();
            if let Some(k) = self.attempt(u, v) {
                return k;
            }
        }
    }

    /// The value of an attempt, if it is accepted. `u` is a uniform minus 1/2.
    #[inline]
    pub(super) fn attempt(&self, u: f64, v: f64) -> Option<i64> {
        let (a, b) = (self.a, self.b);
        let us = 0.5 - u.abs();
        let k = floor_to_i64((2.0 * a / us + b) * u + self.lam + 0.43);
        if us >= 0.07 && v <= self.vr {
            return Some(k);
        }
        if k < 0 || (us < 0.013 && v > us) {
            return None;
        }
        // v = 0 is accepted, since its logarithm is -inf
        ((math::log(v) + self.log_inv_alpha - math::log(a / (us * us) + b))
            <= (-self.lam + k as f64 * self.log_lam - math::loggam(k as f64 + 1.0)))
        .then_some(k)
    }
}
