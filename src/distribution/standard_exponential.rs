//! The standard exponential distribution, in doubles and in floats.
//!
//! Density: exp(-x), for x >= 0.
//!
//! Method: the ziggurat method with 256 layers, or inversion.
//!
//! Source: G. Marsaglia, W. W. Tsang, "The Ziggurat Method for Generating Random Variables", J. Stat. Softw. 5 (2000);
//! NumPy's `random_standard_exponential`, with its `_f` and `_inv_fill` forms.

use super::uniform::{Random, RandomF32};
use super::ziggurat::tables::{
    EXP_R, EXP_R_F, FE_DOUBLE, FE_FLOAT, KE_DOUBLE, KE_FLOAT, WE_DOUBLE, WE_FLOAT,
};
use super::ziggurat::{self, Bounds, Layer, Ziggurat};
use super::{Bits, Distribution, Marks, Width, Words};
use crate::bit_generator::word_buffer::BLOCK;
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mean 1. Same stream as `numpy.random.Generator.standard_exponential`.
pub(crate) struct StandardExponential;

/// Mean 1, from 32-bit words. Same stream as `numpy.random.Generator.standard_exponential` of float32.
pub(crate) struct StandardExponentialF32;

/// Mean 1. Same stream as `numpy.random.Generator.standard_exponential` with `method='inv'`.
pub(crate) struct StandardExponentialInv;

/// Mean 1. Same stream as `numpy.random.Generator.standard_exponential` of float32 with `method='inv'`.
pub(crate) struct StandardExponentialInvF32;

macro_rules! without_parameters {
    ($has_one_word:literal: $($name:ident),*) => {$(
        impl Parametric for $name {
            const HAS_ONE_WORD: bool = $has_one_word;

            fn from_row(_: &Row) -> Self {
                Self
            }
        }
    )*};
}
without_parameters!(true: StandardExponential, StandardExponentialF32);
without_parameters!(false: StandardExponentialInv, StandardExponentialInvF32);

impl Ziggurat<f64> for StandardExponential {
    const LAYERS: &'static [Layer<f64>; 256] = &Layer::<f64>::table(&WE_DOUBLE, &KE_DOUBLE);
    const BOUNDS: &'static [Bounds; 256] =
        &Bounds::table([0.0, 1.0], &WE_DOUBLE, &KE_DOUBLE, &FE_DOUBLE, 1 << 53);
    // 3 unused bits, 8 bits of layer, 53 bits of position
    const LAYER_SHIFT: u32 = 3;
    const POSITION_SHIFT: u32 = 11;
    const POSITION_MASK: u64 = (1 << 53) - 1;
    const SIGN: Option<u32> = None;

    #[inline(always)]
    fn is_under(layer: usize, height: f64, x: f64) -> bool {
        let height = (FE_DOUBLE[layer - 1] - FE_DOUBLE[layer]) * height + FE_DOUBLE[layer];
        height < math::exp(-x)
    }

    #[cold]
    fn tail(bits: &mut Bits<'_>, _: u64) -> f64 {
        EXP_R - math::log1p(-bits.f64())
    }
}

impl Distribution<f64> for StandardExponential {
    fn min_words(&self) -> usize {
        1
    }

    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        ziggurat::sample::<Self, f64>(bits)
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Wide)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f64], open: &mut Marks) {
        if let Words::Wide(words, _) = words {
            ziggurat::propose_all::<Self, f64>(words, out, open);
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        ziggurat::fill::<Self, f64>(bits, out);
    }
}

impl Ziggurat<f32> for StandardExponentialF32 {
    const LAYERS: &'static [Layer<f32>; 256] = &Layer::<f32>::table(&WE_FLOAT, &KE_FLOAT);
    const BOUNDS: &'static [Bounds; 256] = <StandardExponential as Ziggurat<f64>>::BOUNDS;
    // 1 unused bit, 8 bits of layer, 23 bits of position
    const LAYER_SHIFT: u32 = 1;
    const POSITION_SHIFT: u32 = 9;
    const POSITION_MASK: u32 = (1 << 23) - 1;
    const SIGN: Option<u32> = None;

    #[inline(always)]
    fn is_under(layer: usize, height: f32, x: f32) -> bool {
        let height = (FE_FLOAT[layer - 1] - FE_FLOAT[layer]) * height + FE_FLOAT[layer];
        height < math::expf(-x)
    }

    #[cold]
    fn tail(bits: &mut Bits<'_>, _: u32) -> f32 {
        EXP_R_F - math::log1pf(-bits.f32())
    }
}

impl Distribution<f32> for StandardExponentialF32 {
    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f32 {
        ziggurat::sample::<Self, f32>(bits)
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Narrow)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f32], open: &mut Marks) {
        if let Words::Narrow(words) = words {
            ziggurat::propose_all::<Self, f32>(words, out, open);
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f32]) {
        ziggurat::fill::<Self, f32>(bits, out);
    }
}

impl Distribution<f64> for StandardExponentialInv {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        -math::log1p(-bits.f64())
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        for block in out.chunks_mut(BLOCK) {
            Random.fill(bits, block);
            math::exponential_block(block);
        }
    }
}

/// The inverse of a float, computed in double precision and rounded once.
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
