//! The natural logarithm, by table and polynomial; error below 0.52 units in the last place.
//!
//! Source: Arm Optimized Routines, `log`.

#[cfg(target_arch = "x86_64")]
pub(super) mod wide;

use super::bits::{INVALID, choose, quiet};
use super::fma::{Fma, exact_product};
use super::tables::log::CENTRES;

pub(crate) const LN2_HIGH: f64 = 0.6931471805598903; // its last 11 bits are 0, so its product with an exponent is exact
pub(crate) const LN2_LOW: f64 = 5.497923018708371e-14;

/// log(1 + r) = r + r^2 * A[0] + ..., |r| < 1/256.
pub(crate) const A: [f64; 5] = [
    -0.5000000000000001,
    0.33333333331825593,
    -0.2499999999622955,
    0.20000304511814496,
    -0.16667054827627667,
];

/// The same for arguments near 1.
pub(crate) const B: [f64; 11] = [
    -0.5,
    0.3333333333333352,
    -0.24999999999998432,
    0.19999999999320328,
    -0.16666666669929706,
    0.14285715076560868,
    -0.12499997863982555,
    0.11110712032936046,
    -0.10000486757818193,
    0.09181994006195467,
    -0.08328363062289341,
];

/// The bits of 0x1.6p-1, where the first interval of arguments begins.
pub(crate) const OFFSET: u64 = 0x3fe6_0000_0000_0000;
/// The bits of 1 - 2^-4, and the width of the neighbourhood of 1, which extends to 1 + 0x1.09p-4.
pub(crate) const NEAR_ONE: u64 = 0x3fee_0000_0000_0000;
pub(crate) const NEIGHBOURHOOD: u64 = 0x0003_0900_0000_0000;

#[inline(always)]
pub(crate) fn log<F: Fma>(x: f64) -> f64 {
    let mut ix = x.to_bits();
    if is_near_one(x) {
        if x == 1.0 {
            return 0.0;
        }
        if F::IS_SLOW {
            let y = near_one_unfused(x);
            if !y.is_nan() {
                return y;
            }
        }
        return near_one::<F>(x);
    }
    if ix.wrapping_sub(1 << 52) >= 0x7fe << 52 {
        // subnormal, 0, negative, infinite or NaN
        if ix << 1 == 0 {
            return f64::NEG_INFINITY;
        }
        if x.is_nan() {
            return quiet(x);
        }
        if x == f64::INFINITY {
            return x;
        }
        if x < 0.0 {
            return INVALID;
        }
        ix = (x * 4503599627370496.0).to_bits().wrapping_sub(52 << 52);
    }
    let row = row(ix);
    if F::IS_SLOW {
        let y = by_table_unfused(ix, row);
        if !y.is_nan() {
            return y;
        }
    }
    by_table::<F>(ix, row)
}

#[inline(always)]
fn is_near_one(x: f64) -> bool {
    x.to_bits().wrapping_sub(NEAR_ONE) < NEIGHBOURHOOD
}

/// x = 2^k * z. Returns 1 / c and log(c) for the interval of z, with c near its centre, and z and k.
#[inline(always)]
fn row(ix: u64) -> [f64; 2] {
    CENTRES[(ix.wrapping_sub(OFFSET) >> 45) as usize % 128]
}

/// z and k.
#[inline(always)]
fn parts(ix: u64) -> (f64, f64) {
    let above = ix.wrapping_sub(OFFSET);
    // k as a double, through the lowest bits of 2^52.
    let k = f64::from_bits(0x4330_0000_0000_0000 | (above ^ 1 << 63) >> 52) - (4503599627370496.0 + 2048.0);
    (f64::from_bits(ix.wrapping_sub(above & 0xfff << 52)), k)
}

#[inline(always)]
fn by_table<F: Fma>(ix: u64, [inverse, log_c]: [f64; 2]) -> f64 {
    let (z, k) = parts(ix);
    let r = F::fma(z, inverse, -1.0);
    let w = F::fma(k, LN2_HIGH, log_c);
    let high = w + r;
    let low = F::fma(k, LN2_LOW, w - high + r);
    let r2 = r * r;
    let p = F::fma(F::fma(A[4], r, A[3]), r2, F::fma(A[2], r, A[1]));
    F::fma(r * r2, p, F::fma(A[0], r2, low)) + high
}

#[inline(always)]
fn near_one<F: Fma>(x: f64) -> f64 {
    let r = x - 1.0;
    let r2 = r * r;
    let r3 = r * r2;
    let third = F::fma(B[10], r3, F::fma(B[9], r2, F::fma(B[8], r, B[7])));
    let second = F::fma(third, r3, F::fma(B[6], r2, F::fma(B[5], r, B[4])));
    let first = F::fma(second, r3, F::fma(B[3], r2, F::fma(B[2], r, B[1])));
    // r in two parts. The first has 26 bits, so that its square is exact
    let two27 = 134217728.0;
    let r_high = F::fma(-r, two27, F::fma(r, two27, r));
    let r_low = r - r_high;
    let square = r_high * r_high;
    let high = F::fma(square, B[0], r);
    let low = F::fma(B[0] * r_low, r + r_high, F::fma(square, B[0], r - high));
    high + F::fma(first, r3, low)
}

/// The result of the table with fused operations, or NaN if it is not certain without them.
///
/// Only the rounding of the last sum matters. r, w and high are the same with and without fused operations (k *
/// `LN2_HIGH` is exact). The rest is `tail`, below 2^-14.9 in size. Each operation, fused or not, errs by at most half
/// a unit in the last place; in total the two tails differ by less than 2^-65. If the sum is the same at both ends of
/// that interval, it is the fused result.
#[inline(always)]
fn by_table_unfused(ix: u64, [inverse, log_c]: [f64; 2]) -> f64 {
    const MARGIN: f64 = f64::from_bits((1023 - 65) << 52);
    let (z, k) = parts(ix);
    let (product, rest) = exact_product(z, inverse);
    let r = (product - 1.0) + rest;
    let w = k * LN2_HIGH + log_c;
    let high = w + r;
    let low = k * LN2_LOW + (w - high + r);
    let r2 = r * r;
    let p = (A[4] * r + A[3]) * r2 + (A[2] * r + A[1]);
    let tail = r * r2 * p + (A[0] * r2 + low);
    certain(high, tail, MARGIN)
}

/// As [`by_table_unfused`]. Here the tail is below |r|^3 in size, and the two tails differ by less than 2^-51 of that,
/// plus the small terms in the margin.
#[inline(always)]
fn near_one_unfused(x: f64) -> f64 {
    const UNIT: f64 = f64::from_bits((1023 - 51) << 52);
    let r = x - 1.0;
    let r2 = r * r;
    let r3 = r * r2;
    let third = B[10] * r3 + (B[9] * r2 + (B[8] * r + B[7]));
    let second = third * r3 + (B[6] * r2 + (B[5] * r + B[4]));
    let first = second * r3 + (B[3] * r2 + (B[2] * r + B[1]));
    let two27 = 134217728.0;
    let r_high = (r * two27 + r) - r * two27;
    let r_low = r - r_high;
    let square = r_high * r_high;
    let high = square * B[0] + r;
    let low = B[0] * r_low * (r + r_high) + (square * B[0] + (r - high));
    let margin = UNIT * (r3.abs() + 9.5367431640625e-7 * r2 + 2.842170943040401e-14 * r.abs());
    certain(high, first * r3 + low, margin)
}

/// The rounded sum if it is the same throughout the interval, otherwise NaN.
#[inline(always)]
fn certain(high: f64, tail: f64, margin: f64) -> f64 {
    let sum = high + (tail - margin);
    choose(sum == high + (tail + margin), sum, f64::NAN)
}

/// Values whose logarithms are computed together.
const CHUNK: usize = 64;

/// Replaces positive, normal, finite values by their logarithms. The compiler vectorizes it.
///
/// All values go through the table. The few near 1 are then computed again by their own polynomial.
#[inline(always)]
pub(crate) fn logarithms<F: Fma>(values: &mut [f64]) {
    let (mut arguments, mut inverses, mut logs) = ([1.0; CHUNK], [1.0; CHUNK], [0.0; CHUNK]);
    let mut near = [1.0; CHUNK];
    for values in values.chunks_mut(CHUNK) {
        let mut is_near = 0;
        for (i, (((&x, argument), inverse), log_c)) in
            values.iter().zip(&mut arguments).zip(&mut inverses).zip(&mut logs).enumerate()
        {
            *argument = x;
            [*inverse, *log_c] = row(x.to_bits());
            is_near |= u64::from(is_near_one(x)) << i;
        }
        for (((y, x), &inverse), &log_c) in values.iter_mut().zip(&arguments).zip(&inverses).zip(&logs) {
            let (ix, row) = (x.to_bits(), [inverse, log_c]);
            *y = if F::IS_SLOW { by_table_unfused(ix, row) } else { by_table::<F>(ix, row) };
        }
        let count = is_near.count_ones() as usize % (CHUNK + 1);
        for (x, place) in near.iter_mut().zip(places(is_near)) {
            *x = arguments[place];
        }
        for x in &mut near[..count] {
            *x = if F::IS_SLOW { near_one_unfused(*x) } else { near_one::<F>(*x) };
        }
        for (&y, place) in near.iter().zip(places(is_near)) {
            values[place] = y;
        }
        if F::IS_SLOW {
            for (y, &x) in values.iter_mut().zip(&arguments) {
                if y.is_nan() {
                    *y = log::<F>(x);
                }
            }
        }
    }
}

/// The positions of the bits that are set.
#[inline(always)]
fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(move || {
        let place = bits.trailing_zeros() as usize;
        bits &= bits.wrapping_sub(1);
        (place < CHUNK).then_some(place)
    })
}

/// Replaces uniform doubles u, multiples of 2^-53 in [0, 1), by scale * -log(1 - u); `logarithms` computes a block of
/// logarithms. The compiler vectorizes it.
#[inline(always)]
pub(crate) fn scaled_exponentials(values: &mut [f64], scale: f64, logarithms: impl Fn(&mut [f64])) {
    for x in &mut *values {
        *x = 1.0 - *x;
    }
    logarithms(values);
    for x in values {
        *x = scale * -*x;
    }
}
