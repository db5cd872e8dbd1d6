//! x to the y in single precision, as 2^(y * log2 x) in double precision; error below 0.82 units in the last place.
//!
//! Source: Arm Optimized Routines, `powf`.

use super::bits::{INVALID_F32, is_signaling_f32, quiet_f32};
use super::float::{INFINITY, OFFSET};
use super::fma::Fma;
use super::pow::{Parity, parity};
use super::tables::float::{EXP2F, LOG2F};

/// log2(1 + r) = LOG[4] * r + LOG[3] * r^2 + ...
const LOG: [f64; 5] =
    [0.288457581109214, -0.36092606229713164, 0.480898481472577, -0.7213474675006291, 1.4426950408774342];
/// Adding this to a number leaves the nearest multiple of 1/32 in the lowest bits.
const SHIFT: f64 = 211106232532992.0;
/// 2^r = 1 + EXP[2] * r + EXP[1] * r^2 + EXP[0] * r^3.
const EXP: [f64; 3] = [0.05550361559341535, 0.2402284522445722, 0.6931471806916203];
/// Beyond it the result is infinite.
const LAST: f64 = 127.99999995700433;
const ONE: u32 = 0x3f80_0000;

#[inline(always)]
pub(crate) fn powf<F: Fma>(x: f32, y: f32) -> f32 {
    let mut ix = x.to_bits();
    let mut negative = false;
    if ix.wrapping_sub(1 << 23) >= 0xfe << 23 || (y.to_bits() << 1).wrapping_sub(1) >= (INFINITY << 1) - 1 {
        match special(x, y) {
            Special::Value(value) => return value,
            Special::Ordinary(magnitude, sign) => (ix, negative) = (magnitude, sign),
        }
    }
    let exponent = f64::from(y) * log2::<F>(ix);
    if exponent > LAST {
        return if negative { f32::NEG_INFINITY } else { f32::INFINITY };
    }
    if exponent < -149.0 {
        let smallest = if exponent <= -150.0 { 0.0 } else { f32::from_bits(1) };
        return if negative { -smallest } else { smallest };
    }
    exp2::<F>(exponent, u64::from(negative) << 63) as f32
}

#[inline(always)]
fn log2<F: Fma>(ix: u32) -> f64 {
    let tmp = ix.wrapping_sub(OFFSET);
    let [inverse, log_c] = LOG2F[(tmp >> 19) as usize % 16];
    let k = f64::from(tmp as i32 >> 23);
    let z = f64::from(f32::from_bits(ix.wrapping_sub(tmp & 0x1ff << 23)));
    let r = F::fma(z, inverse, -1.0);
    let r2 = r * r;
    let p = F::fma(LOG[2], r, LOG[3]);
    let q = F::fma(p, r2, F::fma(LOG[4], r, log_c + k));
    F::fma(F::fma(LOG[0], r, LOG[1]), r2 * r2, q)
}

#[inline(always)]
fn exp2<F: Fma>(x: f64, sign: u64) -> f64 {
    let shifted = x + SHIFT;
    let k = shifted.to_bits();
    let r = x - (shifted - SHIFT);
    let power = f64::from_bits(EXP2F[k as usize % 32].wrapping_add(k << 47).wrapping_add(sign));
    let p = F::fma(F::fma(EXP[0], r, EXP[1]), r * r, F::fma(EXP[2], r, 1.0));
    p * power
}

enum Special {
    Value(f32),
    /// The bits of |x| for the logarithm, and whether the result is negative.
    Ordinary(u32, bool),
}

/// x is 0, subnormal, negative, infinite or NaN, or y is 0, infinite or NaN.
#[cold]
fn special(x: f32, y: f32) -> Special {
    let ix = x.to_bits();
    if y == 0.0 || ix == ONE {
        let other = if y == 0.0 { x } else { y };
        return Special::Value(if is_signaling_f32(other) { quiet_f32(other) } else { 1.0 });
    }
    // as a double it is the same number
    let parity = parity(f64::from(y).to_bits());
    let odd = parity == Parity::Odd;
    if x.is_nan() {
        let x = quiet_f32(x);
        return Special::Value(if x.is_sign_negative() && odd { -x } else { x });
    }
    if y.is_nan() {
        return Special::Value(quiet_f32(y));
    }
    if y.is_infinite() {
        let magnitude = x.abs();
        return Special::Value(if magnitude == 1.0 {
            1.0
        } else if (magnitude < 1.0) == (y > 0.0) {
            0.0
        } else {
            f32::INFINITY
        });
    }
    if x == 0.0 || x.is_infinite() {
        let magnitude = if (x == 0.0) == (y < 0.0) { f32::INFINITY } else { 0.0 };
        return Special::Value(if x.is_sign_negative() && odd { -magnitude } else { magnitude });
    }
    if x < 0.0 && parity == Parity::Fraction {
        return Special::Value(INVALID_F32);
    }
    let mut magnitude = ix & 0x7fff_ffff;
    if magnitude < 1 << 23 {
        magnitude = (x.abs() * 8388608.0).to_bits().wrapping_sub(23 << 23);
    }
    Special::Ordinary(magnitude, x < 0.0 && odd)
}
