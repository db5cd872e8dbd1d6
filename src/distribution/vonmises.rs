//! The von Mises distribution, the circular normal distribution, with mode mu and concentration kappa.
//!
//! Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), for x in [-pi, pi], where I0 is the modified Bessel function of
//! order 0.
//!
//! Method: rejection from a wrapped Cauchy distribution with the parameter s (the paper's r). Below kappa = 1e-8 the
//! value is uniform, and mu is ignored; below 1e-5 a series gives s; above 1e6 the value is normal with variance 1 /
//! kappa. These bounds are NumPy's.
//!
//! Source: D. J. Best, N. I. Fisher, "Efficient Simulation of the von Mises Distribution", Applied Statistics 28
//! (1979); NumPy's `random_vonmises`.

use std::f64::consts::PI;

use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mode `mu`, concentration `kappa`. Same stream as `numpy.random.Generator.vonmises`.
pub(crate) enum Vonmises {
    /// Concentration NaN: nothing is drawn.
    Nan,
    /// Hardly any concentration; as in NumPy, the mode is ignored.
    Uniform,
    /// Rejection from a wrapped Cauchy distribution.
    Rejection { mu: f64, kappa: f64, s: f64 },
    /// High concentration: a normal value, wrapped once.
    Normal { mu: f64, deviation: f64 },
}

impl Parametric for Vonmises {
    fn from_row(row: &Row) -> Self {
        let (mu, kappa) = (row.f64(0), row.f64(1));
        if kappa.is_nan() {
            Self::Nan
        } else if kappa < 1e-8 {
            Self::Uniform
        } else if kappa < 1e-5 {
            // A series, because the formula below is inaccurate here.
            Self::Rejection { mu, kappa, s: 1.0 / kappa + kappa }
        } else if kappa <= 1e6 {
            let r = 1.0 + (1.0 + 4.0 * kappa * kappa).sqrt();
            let rho = (r - (2.0 * r).sqrt()) / (2.0 * kappa);
            Self::Rejection { mu, kappa, s: (1.0 + rho * rho) / (2.0 * rho) }
        } else {
            Self::Normal { mu, deviation: (1.0 / kappa).sqrt() }
        }
    }
}

impl Distribution<f64> for Vonmises {
    fn min_words(&self) -> usize {
        match self {
            Self::Nan => 0,
            Self::Uniform | Self::Normal { .. } => 1,
            Self::Rejection { .. } => 3,
        }
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        match *self {
            Self::Nan => f64::NAN,
            Self::Uniform => PI * (2.0 * bits.f64() - 1.0),
            Self::Rejection { mu, kappa, s } => {
                let w = rejection(bits, kappa, s);
                let u = bits.f64();
                let angle = math::acos(w);
                let side = if u < 0.5 { -angle } else { angle };
                wrapped(side + mu)
            }
            Self::Normal { mu, deviation } => {
                let mut angle = mu + deviation * StandardNormal.sample(bits);
                // Wrapped at most once, as in NumPy: a mode far outside of [-pi, pi] stays outside.
                if angle < -PI {
                    angle += 2.0 * PI;
                }
                if angle > PI {
                    angle -= 2.0 * PI;
                }
                angle
            }
        }
    }
}

/// The cosine of the angle from the mode.
fn rejection(bits: &mut Bits<'_>, kappa: f64, s: f64) -> f64 {
    loop {
        let u = bits.f64();
        let z = math::cos(PI * u);
        let w = (1.0 + s * z) / (s + z);
        let y = kappa * (s - w);
        let v = bits.f64();
        if y * (2.0 - y) - v >= 0.0 || math::log(y / v) + 1.0 - y >= 0.0 {
            return w;
        }
    }
}

/// An angle wrapped into [-pi, pi].
fn wrapped(angle: f64) -> f64 {
    let distance = math::fmod(angle.abs() + PI, 2.0 * PI) - PI;
    if angle < 0.0 { -distance } else { distance }
}
