//! The gamma distribution with shape k = `shape` and scale theta = `scale`.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0.
//!
//! Method: as in `distribution/gamma`, but from polar normals, and from exponentials by inversion. Above shape 1,
//! rejection from the normal distribution, with the paper's constant 0.0331 in the quick test; at shape 1, an
//! exponential value. Below shape 1, rejection for z = x^shape: the hat is constant up to z = 1 - shape and exponential
//! above, like the two pieces of Ahrens and Dieter's algorithm GS.
//!
//! Source: G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables", ACM TOMS 26 (2000); J. H.
//! Ahrens, U. Dieter, "Computer Methods for Sampling from Gamma, Beta, Poisson and Binomial Distributions", Computing
//! 12 (1974); NumPy's `legacy_standard_gamma` and `legacy_gamma`.

use super::exponential::StandardExponential;
use super::gauss::StandardNormal;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Shape `shape`, scale 1. Same stream as `numpy.random.RandomState.standard_gamma`.
pub(crate) enum StandardGamma {
    /// Shape 1.
    Exponential,
    /// Shape 0: nothing is drawn.
    Zero,
    /// Shapes below 1.
    Small { shape: f64, inverse: f64 },
    /// Shapes above 1, and NaN. `b` is the paper's d = shape - 1/3, and `c` is 1 / sqrt(9 d).
    Large { b: f64, c: f64 },
}

impl StandardGamma {
    /// For any shape; NaN gives NaN.
    pub(crate) fn new(shape: f64) -> Self {
        if shape == 1.0 {
            Self::Exponential
        } else if shape == 0.0 {
            Self::Zero
        } else if shape < 1.0 {
            Self::Small { shape, inverse: 1.0 / shape }
        } else {
            let b = shape - 1.0 / 3.0;
            Self::Large { b, c: 1.0 / (9.0 * b).sqrt() }
        }
    }
}

impl Parametric for StandardGamma {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0))
    }
}

impl Univariate<f64> for StandardGamma {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        match *self {
            Self::Exponential => StandardExponential.sample(supply),
            Self::Zero => 0.0,
            Self::Small { shape, inverse } => small(supply, shape, inverse),
            Self::Large { b, c } => large(supply, b, c),
        }
    }
}

fn small(supply: &mut Supply<'_, '_>, shape: f64, inverse: f64) -> f64 {
    loop {
        let u = supply.bits.f64();
        let v = StandardExponential.sample(supply);
        if u <= 1.0 - shape {
            let x = math::pow(u, inverse);
            if x <= v {
                return x;
            }
        } else {
            let y = -math::log((1.0 - u) / shape);
            let x = math::pow(1.0 - shape + shape * y, inverse);
            if x <= v + y {
                return x;
            }
        }
    }
}

fn large(supply: &mut Supply<'_, '_>, b: f64, c: f64) -> f64 {
    loop {
        let x = StandardNormal.sample(supply);
        let v = 1.0 + c * x;
        if v <= 0.0 {
            continue;
        }
        let v = v * v * v;
        let u = supply.bits.f64();
        if u < 1.0 - 0.0331 * (x * x) * (x * x) || math::log(u) < 0.5 * x * x + b * (1.0 - v + math::log(v)) {
            return b * v;
        }
    }
}

/// Shape `shape`, scale `scale`. Same stream as `numpy.random.RandomState.gamma`.
pub(crate) struct Gamma {
    standard: StandardGamma,
    scale: f64,
}

impl Gamma {
    /// For any shape and scale.
    pub(crate) fn new(shape: f64, scale: f64) -> Self {
        Self { standard: StandardGamma::new(shape), scale }
    }
}

impl Parametric for Gamma {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0), row.f64(1))
    }
}

impl Univariate<f64> for Gamma {
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        self.scale * self.standard.sample(supply)
    }
}
