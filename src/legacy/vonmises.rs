//! The von Mises distribution with mode mu and concentration kappa.
//!
//! Frozen (see `legacy.rs`), with its faults: `mu` is ignored below kappa = 1e-8, and values come in steps above about
//! 1e8.
//!
//! Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), for x in [-pi, pi], where I0 is the modified Bessel function of
//! order 0.
//!
//! Method: rejection from a wrapped Cauchy distribution with the parameter s (the paper's r). Below kappa = 1e-8 the
//! value is uniform; below 1e-5 a series gives s. These bounds are NumPy's.
//!
//! Source: D. J. Best, N. I. Fisher, "Efficient Simulation of the von Mises Distribution", Applied Statistics 28
//! (1979); NumPy's `legacy_vonmises`.

use std::f64::consts::PI;

use crate::error::{Error, Result};
use crate::math;
use crate::parameters::{Parametric, Row, Rows};
use crate::univariate::{Supply, Univariate};

/// Mode `mu`, concentration `kappa`, on [-pi, pi]. Same stream as `numpy.random.RandomState.vonmises`.
pub(crate) enum Vonmises {
    /// Hardly any concentration; the mode is ignored.
    Uniform,
    /// Concentration NaN: nothing is drawn.
    Nan,
    /// Rejection from a wrapped Cauchy distribution.
    Wrapped { mu: f64, kappa: f64, s: f64 },
}

/// The parameter s of the wrapped Cauchy distribution.
fn spread(kappa: f64) -> f64 {
    if kappa < 1e-5 {
        return 1.0 / kappa + kappa;
    }
    let r = 1.0 + (1.0 + 4.0 * kappa * kappa).sqrt();
    let rho = (r - (2.0 * r).sqrt()) / (2.0 * kappa);
    (1.0 + rho * rho) / (2.0 * rho)
}

/// If s is 1 or NaN, NumPy rejects every value and does not terminate. This begins above kappa = 4e15.
pub(crate) fn check_end(rows: &Rows<'_>) -> Result<()> {
    let endless =
        |kappa: f64| kappa >= 1e-5 && spread(kappa).partial_cmp(&1.0) != Some(std::cmp::Ordering::Greater);
    if rows.iter().any(|row| endless(row.f64(1))) {
        return Err(Error::argument("kappa value too large"));
    }
    Ok(())
}

impl Parametric for Vonmises {
    fn from_row(row: &Row) -> Self {
        let (mu, kappa) = (row.f64(0), row.f64(1));
        if kappa.is_nan() {
            Self::Nan
        } else if kappa < 1e-8 {
            Self::Uniform
        } else {
            Self::Wrapped { mu, kappa, s: spread(kappa) }
        }
    }
}

impl Univariate<f64> for Vonmises {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        match *self {
            Self::Nan => f64::NAN,
            Self::Uniform => PI * (2.0 * supply.bits.f64() - 1.0),
            Self::Wrapped { mu, kappa, s } => {
                let cosine = rejection(supply, kappa, s);
                let angle = math::acos(cosine);
                let u = supply.bits.f64();
                wrap(if u < 0.5 { -angle } else { angle } + mu)
            }
        }
    }
}

/// The cosine of the angle.
fn rejection(supply: &mut Supply<'_, '_>, kappa: f64, s: f64) -> f64 {
    loop {
        let z = math::cos(PI * supply.bits.f64());
        let w = (1.0 + s * z) / (s + z);
        let y = kappa * (s - w);
        let v = supply.bits.f64();
        if y * (2.0 - y) - v >= 0.0 || math::log(y / v) + 1.0 - y >= 0.0 {
            return w;
        }
    }
}

/// An angle wrapped into [-pi, pi], symmetrically for both signs.
fn wrap(angle: f64) -> f64 {
    let wrapped = math::fmod(angle.abs() + PI, 2.0 * PI) - PI;
    if angle < 0.0 { -wrapped } else { wrapped }
}
