//! The standard gamma distribution, in doubles and in floats.
//!
//! Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
//!
//! Method: above shape 1, rejection from the normal distribution (`marsaglia_tsang.rs`); at shape 1, an exponential
//! value. Below shape 1, rejection for z = x^shape, whose density is proportional to exp(-z^(1 / shape)): the hat is
//! constant up to z = 1 - shape and exponential above, like the two pieces of Ahrens and Dieter's algorithm GS.
//!
//! Source: G. Marsaglia, W. W. Tsang, "A Simple Method for Generating Gamma Variables", ACM TOMS 26 (2000); J. H.
//! Ahrens, U. Dieter, "Computer Methods for Sampling from Gamma, Beta, Poisson and Binomial Distributions", Computing
//! 12 (1974); NumPy's `random_standard_gamma` and `random_standard_gamma_f`.

use super::fill;
use super::marsaglia_tsang::MarsagliaTsang;
use crate::distribution::standard_exponential::{StandardExponential, StandardExponentialF32};
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Shape `shape`, scale 1. Same stream as `numpy.random.Generator.standard_gamma`.
pub(crate) struct StandardGamma(GammaMethod<f64, MarsagliaTsang>);

/// Shape `shape`, scale 1, from 32-bit words. Same stream as `numpy.random.Generator.standard_gamma` of float32.
pub(crate) struct StandardGammaF32(GammaMethod<f32, Above1F32>);

/// The method for a shape, with its setup.
enum GammaMethod<T, A> {
    /// Shape 0: nothing is drawn, and the value is 0.
    Zero(T),
    /// Shape 1.
    Exponential,
    /// Shapes in (0, 1), with 1 - shape and 1 / shape.
    Below1 { shape: T, one_minus: T, inverse: T },
    /// Shapes above 1, and NaN, which consumes words and gives NaN.
    Above1(A),
}

struct Above1F32 {
    b: f32,
    c: f32,
}

impl StandardGamma {
    pub(crate) fn new(shape: f64) -> Self {
        Self(if shape == 1.0 {
            GammaMethod::Exponential
        } else if shape == 0.0 {
            GammaMethod::Zero(0.0)
        } else if shape < 1.0 {
            GammaMethod::Below1 { shape, one_minus: 1.0 - shape, inverse: 1.0 / shape }
        } else {
            GammaMethod::Above1(MarsagliaTsang::new(shape))
        })
    }

    /// The method, for a shape above 1 (or NaN).
    pub(in crate::distribution) fn above_1(&self) -> Option<MarsagliaTsang> {
        if let GammaMethod::Above1(method) = self.0 { Some(method) } else { None }
    }

    /// Fills `out` with values times `scale`.
    #[inline]
    pub(in crate::distribution) fn fill_scaled(&self, scale: f64, bits: &mut Bits<'_>, out: &mut [f64]) {
        match self.0 {
            GammaMethod::Above1(method) => return fill::fill(method, scale, bits, out),
            GammaMethod::Exponential => StandardExponential.fill(bits, out),
            GammaMethod::Zero(_) | GammaMethod::Below1 { .. } => self.fill_one_by_one(bits, out),
        }
        for value in out {
            *value *= scale;
        }
    }
}

impl Parametric for StandardGamma {
    fn from_row(row: &Row) -> Self {
        Self::new(row.f64(0))
    }
}

impl Distribution<f64> for StandardGamma {
    fn min_words(&self) -> usize {
        match self.0 {
            GammaMethod::Zero(_) => 0,
            GammaMethod::Exponential => 1,
            GammaMethod::Below1 { .. } | GammaMethod::Above1(_) => 2,
        }
    }

    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        match self.0 {
            GammaMethod::Zero(value) => value,
            GammaMethod::Exponential => StandardExponential.sample(bits),
            GammaMethod::Below1 { shape, one_minus, inverse } => loop {
                let u = bits.f64();
                let v = StandardExponential.sample(bits);
                if u <= one_minus {
                    let x = math::pow(u, inverse);
                    if x <= v {
                        return x;
                    }
                } else {
                    let y = -math::log((1.0 - u) / shape);
                    let x = math::pow(one_minus + shape * y, inverse);
                    if x <= v + y {
                        return x;
                    }
                }
            },
            GammaMethod::Above1(method) => method.sample(bits),
        }
    }

    #[inline]
    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        self.fill_scaled(1.0, bits, out);
    }
}

impl Parametric for StandardGammaF32 {
    fn from_row(row: &Row) -> Self {
        let shape = row.f32(0);
        Self(if shape == 1.0 {
            GammaMethod::Exponential
        } else if shape == 0.0 {
            GammaMethod::Zero(0.0)
        } else if shape < 1.0 {
            GammaMethod::Below1 { shape, one_minus: 1.0 - shape, inverse: 1.0 / shape }
        } else {
            let b = shape - 1.0 / 3.0;
            GammaMethod::Above1(Above1F32 { b, c: 1.0 / (9.0 * b).sqrt() })
        })
    }
}

impl Distribution<f32> for StandardGammaF32 {
    fn sample(&self, bits: &mut Bits<'_>) -> f32 {
        match self.0 {
            GammaMethod::Zero(value) => value,
            GammaMethod::Exponential => StandardExponentialF32.sample(bits),
            GammaMethod::Below1 { shape, one_minus, inverse } => loop {
                let u = bits.f32();
                let v = StandardExponentialF32.sample(bits);
                if u <= one_minus {
                    let x = math::powf(u, inverse);
                    if x <= v {
                        return x;
                    }
                } else {
                    let y = -math::logf((1.0 - u) / shape);
                    let x = math::powf(one_minus + shape * y, inverse);
                    if x <= v + y {
                        return x;
                    }
                }
            },
            GammaMethod::Above1(Above1F32 { b, c }) => loop {
                let x = StandardNormalF32.sample(bits);
                let v = 1.0 + c * x;
                if v <= 0.0 {
                    continue;
                }
                let v = v * v * v;
                let u = bits.f32();
                if u < 1.0 - 0.0331 * (x * x) * (x * x)
                    || math::logf(u) < 0.5 * x * x + b * (1.0 - v + math::logf(v))
                {
                    return b * v;
                }
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::Kind;

    /// NumPy's C functions check nothing, and give 0.0 also for a shape of -0.0.
    #[test]
    fn a_shape_of_either_zero_gives_a_positive_zero() {
        let mut algorithm = Kind::Pcg64.seeded(&[1; 8]).unwrap();
        let mut bits = Bits::scalar(&mut *algorithm);
        assert_eq!(StandardGamma::new(-0.0).sample(&mut bits).to_bits(), 0);
        let single = StandardGammaF32::from_row(&Row::new([(-0.0_f32).into()]));
        assert_eq!(single.sample(&mut bits).to_bits(), 0);
    }
}
