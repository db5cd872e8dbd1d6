//! The standard exponential distribution, by the ziggurat method with 256 layers, or by inversion.
//!
//! Source: G. Marsaglia, W. W. Tsang (2000); NumPy's `random_standard_exponential`, its `_f` and its `_inv_fill` forms.

use super::uniform::{Random, RandomF32};
use super::ziggurat_tables::{EXP_R, EXP_R_F, FE_DOUBLE, FE_FLOAT, KE_DOUBLE, KE_FLOAT, WE_DOUBLE, WE_FLOAT};
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Check, Parameter, Parametric, Row};

/// Mean 1. Same stream as `numpy.random.Generator.standard_exponential`.
pub(crate) struct StandardExponential;

/// Mean 1, from 32-bit words. Same stream as `numpy.random.Generator.standard_exponential` of float32.
pub(crate) struct StandardExponentialF32;

/// Mean 1. Same stream as `numpy.random.Generator.standard_exponential` with `method='inv'`.
pub(crate) struct StandardExponentialInv;

/// Mean 1. Same stream as `numpy.random.Generator.standard_exponential` of float32 with `method='inv'`.
pub(crate) struct StandardExponentialInvF32;

macro_rules! without_parameters {
    ($($name:ident),*) => {$(
        impl Parametric for $name {
            const PARAMETERS: &'static [Parameter] = &[];
            const CHECKS: &'static [Check] = &[];

            fn from_row(_: &Row) -> Self {
                Self
            }
        }
    )*};
}
without_parameters!(
    StandardExponential,
    StandardExponentialF32,
    StandardExponentialInv,
    StandardExponentialInvF32
);

impl Distribution<f64> for StandardExponential {
    fn min_words(&self) -> usize {
        1
    }

    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        loop {
            // 53 bits of position, 8 bits of layer, 3 bits unused
            let word = bits.u64();
            let layer = (word >> 3 & 0xff) as usize;
            let position = word >> 11;
            let x = position as f64 * WE_DOUBLE[layer];
            if position < KE_DOUBLE[layer] {
                return x;
            }
            if let Some(value) = rejected(bits, layer, x) {
                return value;
            }
        }
    }
}

/// Outside the layer's rectangle: in the tail, or under the curve, or nothing.
#[cold]
fn rejected(bits: &mut Bits<'_>, layer: usize, x: f64) -> Option<f64> {
    if layer == 0 {
        return Some(EXP_R - math::log1p(-bits.f64()));
    }
    let height = (FE_DOUBLE[layer - 1] - FE_DOUBLE[layer]) * bits.f64() + FE_DOUBLE[layer];
    (height < math::exp(-x)).then_some(x)
}

impl Distribution<f32> for StandardExponentialF32 {
    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f32 {
        loop {
            // 23 bits of position, 8 bits of layer, 1 bit unused
            let word = bits.u32();
            let layer = (word >> 1 & 0xff) as usize;
            let position = word >> 9;
            let x = position as f32 * WE_FLOAT[layer];
            if position < KE_FLOAT[layer] {
                return x;
            }
            if let Some(value) = rejected_f32(bits, layer, x) {
                return value;
            }
        }
    }
}

/// As [`rejected`], in floats.
#[cold]
fn rejected_f32(bits: &mut Bits<'_>, layer: usize, x: f32) -> Option<f32> {
    if layer == 0 {
        return Some(EXP_R_F - math::log1pf(-bits.f32()));
    }
    let height = (FE_FLOAT[layer - 1] - FE_FLOAT[layer]) * bits.f32() + FE_FLOAT[layer];
    (height < math::expf(-x)).then_some(x)
}

impl Distribution<f64> for StandardExponentialInv {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        -math::log1p(-bits.f64())
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        Random.fill(bits, out);
        for x in out {
            *x = -math::log1p(-*x);
        }
    }
}

/// The inverse of a float, worked out in doubles and rounded once.
fn inverse_f32(u: f32) -> f32 {
    -math::log1p(f64::from(-u)) as f32
}

impl Distribution<f32> for StandardExponentialInvF32 {
    fn sample(&self, bits: &mut Bits<'_>) -> f32 {
        inverse_f32(bits.f32())
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f32]) {
        RandomF32.fill(bits, out);
        for x in out {
            *x = inverse_f32(*x);
        }
    }
}
