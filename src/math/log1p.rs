//! log(1 + x); error below 1 unit in the last place.
//!
//! Source: fdlibm of Sun Microsystems (1993), `s_log1p.c`, with the polynomial evaluated as the GNU C library does it.

#[cfg(target_arch = "x86_64")]
pub(super) mod wide;

use super::bits::{INVALID, choose, high, quiet, with_high};
use super::fma::{Fma, exact_product};

pub(crate) const LN2_HIGH: f64 = 0.6931471803691238; // its last 21 bits are 0
pub(crate) const LN2_LOW: f64 = 1.9082149292705877e-10;

/// With s = f / (2 + f): log(1 + f) = f - f^2/2 + s * (f^2/2 + P[0] * s^2 + P[1] * s^4 + ...).
pub(crate) const P: [f64; 7] = [
    0.6666666666666735,
    0.3999999999940942,
    0.2857142874366239,
    0.22222198432149784,
    0.1818357216161805,
    0.15313837699209373,
    0.14798198605116586,
];

/// The upper halves of sqrt(2) - 1, of sqrt(1/2) - 1 and of other bounds.
const SQRT_2_LESS_1: i32 = 0x3fda_827a;
const SQRT_HALF_LESS_1: u32 = 0xbfd2_bec3;
const ONE: u32 = 0x3ff0_0000;
const HALF: u32 = 0x3fe0_0000;
const TWO_53: u32 = 0x4340_0000;
const TWO_LESS_29: u32 = 0x3e20_0000;
const TWO_LESS_54: u32 = 0x3c90_0000;

#[inline(always)]
pub(crate) fn log1p<F: Fma>(x: f64) -> f64 {
    let hx = high(x);
    let magnitude = hx & 0x7fff_ffff;
    if (hx as i32) < SQRT_2_LESS_1 {
        if magnitude >= ONE {
            // x <= -1
            return if x == -1.0 {
                f64::NEG_INFINITY
            } else if x.is_nan() {
                quiet(x)
            } else {
                INVALID
            };
        }
        if magnitude < TWO_LESS_29 {
            return if magnitude < TWO_LESS_54 { x } else { F::fma(-(x * x), 0.5, x) };
        }
        if (hx as i32) > 0 || hx <= SQRT_HALF_LESS_1 {
            let half_square = 0.5 * x * x;
            let (s, r) = series::<F>(x);
            return x - (half_square - s * (half_square + r));
        }
    } else if !x.is_finite() {
        return if x.is_nan() { quiet(x) } else { x };
    }
    // 1 + x = 2^k * (1 + f), and c is the rounding error of 1 + x divided by it
    let (u, hu, c);
    if magnitude < TWO_53 {
        u = 1.0 + x;
        hu = high(u);
        c = (if exponent(hu) > 0 { 1.0 - (u - x) } else { x - (u - 1.0) }) / u;
    } else {
        u = x;
        hu = hx;
        c = 0.0;
    }
    let fraction = hu & 0x000f_ffff;
    let (k, f, near_one);
    if fraction < 0x6a09e {
        k = f64::from(exponent(hu));
        f = with_high(u, fraction | ONE) - 1.0;
        near_one = fraction == 0;
    } else {
        k = f64::from(exponent(hu) + 1);
        f = with_high(u, fraction | HALF) - 1.0;
        near_one = 0x0010_0000 - fraction < 4;
    }
    let half_square = 0.5 * f * f;
    let c = F::fma(k, LN2_LOW, c);
    if near_one {
        // |f| < 2^-20
        if f == 0.0 {
            return if k == 0.0 { 0.0 } else { F::fma(k, LN2_HIGH, c) };
        }
        let r = F::fma(-f, 0.6666666666666666, 1.0) * half_square;
        return if k == 0.0 { f - r } else { F::fma(k, LN2_HIGH, -(r - c - f)) };
    }
    let (s, r) = series::<F>(f);
    if k == 0.0 {
        f - (half_square - s * (half_square + r))
    } else {
        F::fma(k, LN2_HIGH, -(half_square - (s * (half_square + r) + c) - f))
    }
}

/// Uniforms whose logarithms are computed together.
const CHUNK: usize = 64;

/// Replaces uniform doubles u, multiples of 2^-53 in [0, 1), by -log1p(-u). The compiler vectorizes it.
///
/// For these u, 1 - u is exact, so the correction c is zero.
#[inline(always)]
pub(crate) fn exponentials<F: Fma>(values: &mut [f64]) {
    let (mut fractions, mut exponents, mut results) = ([0.0; CHUNK], [0.0; CHUNK], [0.0; CHUNK]);
    for values in values.chunks_mut(CHUNK) {
        for ((u, f), k) in values.iter().zip(&mut fractions).zip(&mut exponents) {
            (*f, *k) = reduced(*u);
        }
        for ((result, &f), &k) in results[..values.len()].iter_mut().zip(&fractions).zip(&exponents) {
            *result = exponential::<F>(f, k);
        }
        for (u, &result) in values.iter_mut().zip(&results) {
            *u = if result.is_nan() { -log1p::<F>(-*u) } else { result };
        }
    }
}

/// f and k, where 1 - u = 2^k * (1 + f).
#[inline(always)]
fn reduced(u: f64) -> (f64, f64) {
    // If the upper half of u is at most that of 1 - sqrt(1/2), f is -u itself.
    let direct = u < f64::from_bits(0x3fd2_bec4_0000_0000);
    let bits = (1.0 - u).to_bits();
    let fraction = f64::from_bits(bits & 0x000f_ffff_ffff_ffff | u64::from(ONE) << 32);
    let above = fraction >= f64::from_bits(0x3ff6_a09e_0000_0000);
    // The exponent as a double, through the lowest bits of 2^52.
    let exponent = f64::from_bits(0x4330_0000_0000_0000 | bits >> 52) - (4503599627370496.0 + 1023.0);
    let f = choose(above, 0.5 * fraction, fraction) - 1.0;
    let k = choose(above, exponent + 1.0, exponent);
    (choose(direct, -u, f), choose(direct, 0.0, k))
}

/// -log1p(-u), or NaN if f is tiny, where other formulas apply, or if the result is not certain.
#[inline(always)]
fn exponential<F: Fma>(f: f64, k: f64) -> f64 {
    let half_square = 0.5 * f * f;
    let (s, r) = if F::IS_SLOW { series_unfused(f) } else { series::<F>(f) };
    let product = s * (half_square + r);
    // If k is not 0, the low part of k * log(2) is added to the product; otherwise this adds 0. k * LN2_HIGH is exact.
    let inner = half_square - (product + k * LN2_LOW) - f;
    choose(f.abs() < 1.0 / 524288.0, f64::NAN, inner - k * LN2_HIGH)
}

/// The result of [`series`] without a fused operation, or NaN if it is not certain.
#[inline(always)]
fn series_unfused(f: f64) -> (f64, f64) {
    let s = f / (2.0 + f);
    let z = s * s;
    let z2 = z * z;
    let z4 = z2 * z2;
    let (product, rest) = exact_product(z, P[2]);
    let r2 = certain_sum(P[1], product, rest);
    let (product, rest) = exact_product(z, P[0]);
    let r = certain_sum(product, z2 * r2, rest);
    // These are so small that their last bits hardly matter.
    let r = certain(r, z4 * (z * P[4] + P[3]));
    (s, certain(r, z4 * z2 * (z * P[6] + P[5])))
}

/// The sum of three numbers. The second is much smaller than the first, and the third is much smaller than the first
/// too.
#[inline(always)]
fn certain_sum(a: f64, b: f64, c: f64) -> f64 {
    let sum = a + b;
    certain(sum, b - (sum - a) + c)
}

/// The rounded sum if it is the same throughout an interval of 4 units in the last place on either side of `small`,
/// otherwise NaN.
#[inline(always)]
fn certain(large: f64, small: f64) -> f64 {
    const UNITS: f64 = 4.0 * f64::EPSILON;
    let sum = large + small * (1.0 - UNITS);
    choose(sum == large + small * (1.0 + UNITS), sum, f64::NAN)
}

fn exponent(high: u32) -> i32 {
    (high as i32 >> 20) - 1023
}

#[inline(always)]
fn series<F: Fma>(f: f64) -> (f64, f64) {
    let s = f / (2.0 + f);
    let z = s * s;
    let z2 = z * z;
    let z4 = z2 * z2;
    let r2 = F::fma(z, P[2], P[1]);
    let r3 = F::fma(z, P[4], P[3]);
    let r4 = F::fma(z, P[6], P[5]);
    (s, F::fma(z4 * z2, r4, F::fma(z4, r3, F::fma(z, P[0], z2 * r2))))
}
