//! The beta distribution with shapes a and b.
//!
//! Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1.
//!
//! Method: if both shapes are at most 1, Johnk's rejection: x / (x + y) with x = u^(1 / a) and y = v^(1 / b), accepted
//! if x + y <= 1. Otherwise the ratio of gamma values with shapes a and b.
//!
//! Source: M. D. Johnk, "Erzeugung von betaverteilten und gammaverteilten Zufallszahlen", Metrika 8 (1964); NumPy's
//! `random_beta`.

use super::gamma::fill;
use super::gamma::standard::StandardGamma;
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// If both shapes are below this, a value is 0 or 1 to the precision of doubles. NumPy's `BETA_TINY_THRESHOLD`.
const TINY: f64 = 3e-103;

/// Parameters `a` and `b`. Same stream as `numpy.random.Generator.beta`.
pub(crate) enum Beta {
    /// Both shapes tiny: 1 with probability a / (a + b), else 0.
    Tiny { a: f64, sum: f64 },
    /// Neither shape above 1.
    Johnk { a: f64, b: f64, inverse_a: f64, inverse_b: f64 },
    /// At least one shape above 1.
    Ratio(StandardGamma, StandardGamma),
}

impl Parametric for Beta {
    fn from_row(row: &Row) -> Self {
        let (a, b) = (row.f64(0), row.f64(1));
        if a < TINY && b < TINY {
            Self::Tiny { a, sum: a + b }
        } else if a <= 1.0 && b <= 1.0 {
            Self::Johnk { a, b, inverse_a: 1.0 / a, inverse_b: 1.0 / b }
        } else {
            Self::Ratio(StandardGamma::new(a), StandardGamma::new(b))
        }
    }
}

impl Distribution<f64> for Beta {
    fn min_words(&self) -> usize {
        match self {
            Self::Tiny { .. } => 1,
            Self::Johnk { .. } => 2,
            Self::Ratio(a, b) => a.min_words() + b.min_words(),
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        match self {
            Self::Tiny { a, sum } => f64::from(u8::from(sum * bits.f64() < *a)),
            Self::Johnk { a, b, inverse_a, inverse_b } => loop {
                let u = bits.f64();
                let v = bits.f64();
                let x = math::pow(u, *inverse_a);
                let y = math::pow(v, *inverse_b);
                let sum = x + y;
                if sum <= 1.0 && u + v > 0.0 {
                    return if x > 0.0 && y > 0.0 { x / sum } else { underflown(u, v, *a, *b) };
                }
            },
            Self::Ratio(a, b) => {
                let a = a.sample(bits);
                let b = b.sample(bits);
                ratio(a, b)
            }
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        let above_1 = match self {
            Self::Ratio(a, b) => a.above_1().zip(b.above_1()),
            _ => None,
        };
        let done = above_1.map_or(0, |(a, b)| fill::fill_joined([a, b], ratio, bits, out));
        self.fill_one_by_one(bits, &mut out[done..]);
    }
}

#[inline(always)]
fn ratio(a: f64, b: f64) -> f64 {
    a / (a + b)
}

/// Johnk's ratio through logarithms, if a power has underflowed to 0.
#[cold]
fn underflown(u: f64, v: f64, a: f64, b: f64) -> f64 {
    let delta = math::log(u) / a - math::log(v) / b;
    if delta > 0.0 {
        math::exp(-math::log1p(math::exp(-delta)))
    } else {
        math::exp(delta - math::log1p(math::exp(delta)))
    }
}
