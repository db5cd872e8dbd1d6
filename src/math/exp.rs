//! The exponential function, by table and polynomial; error below 0.51 units in the last place.
//!
//! Source: Arm Optimized Routines, `exp`.

use super::bits::quiet;
use super::fma::Fma;
use super::tables::exp::POWERS;

const PER_LN2: f64 = 184.6649652337873; // 128 / ln 2
const LN2_HIGH: f64 = -0.005415212348111709; // - ln 2 / 128, in two parts
const LN2_LOW: f64 = -1.2864023111638346e-14;
/// Adding this to a number leaves the nearest integer in the lowest bits.
const SHIFT: f64 = 6755399441055744.0;
/// exp(r) = 1 + r + r^2 * C[0] + ...
const C: [f64; 4] = [0.49999999999996786, 0.16666666666665886, 0.0416666808410674, 0.008333335853059549];

/// The biased exponents of 2^-54, 512 and 1024.
const TINY: u64 = 0x3c9;
const LARGE: u64 = 0x408;
const HUGE: u64 = 0x409;

#[inline(always)]
pub(crate) fn exp<F: Fma>(x: f64) -> f64 {
    let exponent = x.to_bits() >> 52 & 0x7ff;
    let mut large = false;
    if exponent.wrapping_sub(TINY) >= LARGE - TINY {
        if exponent < TINY {
            return 1.0 + x;
        }
        if exponent >= HUGE {
            return if x.is_nan() {
                quiet(x)
            } else if x > 0.0 {
                f64::INFINITY
            } else {
                0.0
            };
        }
        large = true;
    }
    if F::IS_SLOW && !large {
        let y = unfused::<F::Moderate>(x);
        if !y.is_nan() {
            return y;
        }
    }
    let (r, k) = reduce::<F>(x);
    scale::<F>(r, k, 0, large)
}

/// e^x for |x| < 512 with a single fused operation, or NaN if further fused operations might change the result.
///
/// k is the same unless the product is near a tie, where r is near its bound. k * `LN2_HIGH` is exact. After r, only
/// three roundings matter: those of the last two sums that make p, and that of the result. Each of the first two
/// differs by at most half a unit in the last place of p between fused and unfused operations; all other differences
/// are below 2^-16 of that unit. If the result is the same at both ends of that interval, it is the fused result.
#[inline(always)]
fn unfused<F: Fma>(x: f64) -> f64 {
    const UNIT: f64 = f64::EPSILON / 2.0;
    const BOUND: f64 = 0.0027076061; // a little less than ln 2 / 256
    let shifted = PER_LN2 * x + SHIFT;
    let k = shifted - SHIFT;
    let r = F::fma(LN2_LOW, k, LN2_HIGH * k + x);
    let (tail, bits) = power(shifted.to_bits());
    let r2 = r * r;
    let p = (C[1] * r + C[0]) * r2 + (r + tail);
    let p = r2 * r2 * (C[3] * r + C[2]) + p;
    let power = f64::from_bits(bits);
    let margin = UNIT * (6.0 * p.abs() + 1.0 / 32768.0);
    let y = power * (p - margin) + power;
    if r.abs() < BOUND && y == power * (p + margin) + power { y } else { f64::NAN }
}

/// 2^(k/128): the bits of a double near it, and the relative error of that double.
#[inline(always)]
fn power(k: u64) -> (f64, u64) {
    let i = 2 * (k as usize % 128);
    (f64::from_bits(POWERS[i]), POWERS[i + 1].wrapping_add(k << 45))
}

/// sign * e^(x + low), where low is the rounding error of x; the second half of `pow`.
#[inline(always)]
pub(super) fn exp_signed<F: Fma>(x: f64, low: f64, negative: bool) -> f64 {
    let exponent = x.to_bits() >> 52 & 0x7ff;
    let mut large = false;
    if exponent.wrapping_sub(TINY) >= LARGE - TINY {
        let one = if negative { -1.0 } else { 1.0 };
        if exponent < TINY {
            return one * (1.0 + x);
        }
        if exponent >= HUGE {
            return one * if x > 0.0 { f64::INFINITY } else { 0.0 };
        }
        large = true;
    }
    let (r, k) = reduce::<F>(x);
    scale::<F>(r + low, k, u64::from(negative) << 63, large)
}

/// x = k * ln 2 / 128 + r. The lowest bits of k are in two's complement; the others are unspecified.
#[inline(always)]
fn reduce<F: Fma>(x: f64) -> (f64, u64) {
    let shifted = F::fma(PER_LN2, x, SHIFT);
    let k = shifted - SHIFT;
    (F::fma(LN2_LOW, k, F::fma(LN2_HIGH, k, x)), shifted.to_bits())
}

/// e^r * 2^(k/128), with the sign bit given.
#[inline(always)]
fn scale<F: Fma>(r: f64, k: u64, sign: u64, large: bool) -> f64 {
    let (tail, bits) = power(k);
    let bits = bits.wrapping_add(sign);
    let r2 = r * r;
    let p = F::fma(F::fma(C[1], r, C[0]), r2, r + tail);
    let p = F::fma(r2 * r2, F::fma(C[3], r, C[2]), p);
    if large {
        return scale_large::<F>(p, bits, k);
    }
    let power = f64::from_bits(bits);
    F::fma(p, power, power)
}

/// The same if 2^(k/128) or the result may be outside the range of normal numbers.
#[inline(always)]
fn scale_large<F: Fma>(p: f64, bits: u64, k: u64) -> f64 {
    if k & 0x8000_0000 == 0 {
        // the exponent may have overflowed by up to 460
        let power = f64::from_bits(bits.wrapping_sub(1009 << 52));
        return F::fma(p, power, power) * TWO_1009;
    }
    let power = f64::from_bits(bits.wrapping_add(1022 << 52));
    let product = p * power;
    let mut y = power + product;
    if y.abs() < 1.0 {
        // Rounded here to the precision of the subnormal result, so that it is not rounded twice.
        let one = 1.0f64.copysign(y);
        let low = power - y + product;
        let high = one + y;
        let low = one - high + y + low;
        y = (high + low - one).abs().copysign(power);
    }
    y * f64::MIN_POSITIVE
}

const TWO_1009: f64 = f64::from_bits((1009 + 1023) << 52);
