//! The standard normal distribution, in doubles and in floats.
//!
//! Density: exp(-x^2 / 2) / sqrt(2 pi).
//!
//! Method: the ziggurat method with 256 layers. The tail is drawn by rejection from an exponential distribution.
//!
//! Source: G. Marsaglia, W. W. Tsang, "The Ziggurat Method for Generating Random Variables", J. Stat. Softw. 5 (2000);
//! NumPy's `random_standard_normal` and `random_standard_normal_f`.

use super::ziggurat::tables::{FI_DOUBLE, KI_DOUBLE, NOR_INV_R, NOR_R, WI_DOUBLE};
use super::ziggurat::tables::{FI_FLOAT, KI_FLOAT, NOR_INV_R_F, NOR_R_F, WI_FLOAT};
use super::ziggurat::{self, Bounds, Layer, Ziggurat};
use super::{Bits, Distribution, Marks, Width, Words};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mean 0, standard deviation 1. Same stream as `numpy.random.Generator.standard_normal`.
pub(crate) struct StandardNormal;

impl Parametric for StandardNormal {
    const HAS_ONE_WORD: bool = true;

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Ziggurat<f64> for StandardNormal {
    const LAYERS: &'static [Layer<f64>; 256] = &Layer::<f64>::table(&WI_DOUBLE, &KI_DOUBLE);
    const BOUNDS: &'static [Bounds; 256] =
        &Bounds::table([1.0, -1.0], &WI_DOUBLE, &KI_DOUBLE, &FI_DOUBLE, 1 << 52);
    // 8 bits of layer, the sign, 52 bits of position (and 3 unused bits)
    const LAYER_SHIFT: u32 = 0;
    const POSITION_SHIFT: u32 = 9;
    const POSITION_MASK: u64 = 0x000f_ffff_ffff_ffff;
    const SIGN: Option<u32> = Some(8);

    #[inline(always)]
    fn is_under(layer: usize, height: f64, x: f64) -> bool {
        let height = (FI_DOUBLE[layer - 1] - FI_DOUBLE[layer]) * height + FI_DOUBLE[layer];
        height < math::exp(-0.5 * x * x)
    }

    #[cold]
    fn tail(bits: &mut Bits<'_>, position: u64) -> f64 {
        loop {
            let beyond = -NOR_INV_R * math::log1p(-bits.f64());
            let height = -math::log1p(-bits.f64());
            if height + height > beyond * beyond {
                let value = NOR_R + beyond;
                return if position >> 8 & 1 == 1 { -value } else { value };
            }
        }
    }
}

impl Distribution<f64> for StandardNormal {
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

/// Mean 0, standard deviation 1, from 32-bit words. Same stream as `numpy.random.Generator.standard_normal` of float32.
pub(crate) struct StandardNormalF32;

impl Parametric for StandardNormalF32 {
    const HAS_ONE_WORD: bool = true;

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Ziggurat<f32> for StandardNormalF32 {
    const LAYERS: &'static [Layer<f32>; 256] = &Layer::<f32>::table(&WI_FLOAT, &KI_FLOAT);
    const BOUNDS: &'static [Bounds; 256] = <StandardNormal as Ziggurat<f64>>::BOUNDS;
    // 8 bits of layer, the sign, 23 bits of position
    const LAYER_SHIFT: u32 = 0;
    const POSITION_SHIFT: u32 = 9;
    const POSITION_MASK: u32 = (1 << 23) - 1;
    const SIGN: Option<u32> = Some(8);

    /// The height of the curve is computed in double precision.
    #[inline(always)]
    fn is_under(layer: usize, height: f32, x: f32) -> bool {
        let height = (FI_FLOAT[layer - 1] - FI_FLOAT[layer]) * height + FI_FLOAT[layer];
        let wide = f64::from(x);
        f64::from(height) < math::exp(-0.5 * wide * wide)
    }

    #[cold]
    fn tail(bits: &mut Bits<'_>, position: u32) -> f32 {
        loop {
            let beyond = -NOR_INV_R_F * math::log1pf(-bits.f32());
            let height = -math::log1pf(-bits.f32());
            if height + height > beyond * beyond {
                let value = NOR_R_F + beyond;
                return if position >> 8 & 1 == 1 { -value } else { value };
            }
        }
    }
}

impl Distribution<f32> for StandardNormalF32 {
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
