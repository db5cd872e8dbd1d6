//! The gamma distribution.
//!
//! FROZEN. Source: G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables", ACM TOMS 26 (2000), for
//! shapes above 1; a rejection after J. H. Ahrens, U. Dieter (1974) below; NumPy's `legacy_standard_gamma`.

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
    /// A shape below 1.
    Small { shape: f64, inverse: f64 },
    /// A shape above 1, or none.
    Large { b: f64, c: f64 },
}

impl StandardGamma {
    /// Any shape; NaN gives NaN.
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
    /// Any shape and scale.
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
