//! The beta distribution with shapes a and b.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1.
//!
//! Method: if both shapes are at most 1, Johnk's rejection: x / (x + y) with x = u^(1 / a) and y = v^(1 / b), accepted
//! if x + y <= 1. Otherwise the ratio of gamma values with shapes a and b.
//!
//! Source: M. D. Johnk, "Erzeugung von betaverteilten und gammaverteilten Zufallszahlen", Metrika 8 (1964); NumPy's
//! `legacy_beta`.

use super::gamma::StandardGamma;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Shapes `a` and `b`. Same stream as `numpy.random.RandomState.beta`.
pub(crate) enum Beta {
    /// Neither shape above 1.
    Johnk { a: f64, b: f64 },
    /// At least one shape above 1.
    Ratio { a: StandardGamma, b: StandardGamma },
}

impl Parametric for Beta {
    fn from_row(row: &Row) -> Self {
        let (a, b) = (row.f64(0), row.f64(1));
        if a <= 1.0 && b <= 1.0 {
            Self::Johnk { a, b }
        } else {
            Self::Ratio { a: StandardGamma::new(a), b: StandardGamma::new(b) }
        }
    }
}

impl Univariate<f64> for Beta {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        match *self {
            Self::Johnk { a, b } => johnk(supply, a, b),
            Self::Ratio { ref a, ref b } => {
                let a = a.sample(supply);
                let b = b.sample(supply);
                a / (a + b)
            }
        }
    }
}

fn johnk(supply: &mut Supply<'_, '_>, a: f64, b: f64) -> f64 {
    loop {
        let u = supply.bits.f64();
        let v = supply.bits.f64();
        let x = math::pow(u, 1.0 / a);
        let y = math::pow(v, 1.0 / b);
        if x + y > 1.0 {
            continue;
        }
        if x + y > 0.0 {
            return x / (x + y);
        }
        // Both powers underflowed; their logarithms do not.
        let log_x = math::log(u) / a;
        let log_y = math::log(v) / b;
        let largest = if log_x > log_y { log_x } else { log_y };
        let (log_x, log_y) = (log_x - largest, log_y - largest);
        return math::exp(log_x - math::log(math::exp(log_x) + math::exp(log_y)));
    }
}
