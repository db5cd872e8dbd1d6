//! e to the x, minus 1; error below 1 unit in the last place.
//!
//! Source: fdlibm of Sun Microsystems (1993), `s_expm1.c`, with the polynomial evaluated as the GNU C library does it.

use super::bits::{high, quiet, with_high};
use super::fma::Fma;
use super::log1p::{LN2_HIGH, LN2_LOW};

const PER_LN2: f64 = std::f64::consts::LOG2_E;
/// The greatest x whose result is finite.
const LAST: f64 = 709.782712893384;
/// Coefficients in r^2 / 2 of a rational approximation on |r| <= ln 2 / 2.
const Q: [f64; 6] = [
    1.0,
    -0.03333333333333313,
    0.0015873015872548146,
    -7.93650757867488e-05,
    4.008217827329362e-06,
    -2.0109921818362437e-07,
];

/// The upper halves of 56 ln 2, 3/2 ln 2, 1/2 ln 2 and 2^-54.
const LN2_TIMES_56: u32 = 0x4043_687a;
const LN2_TIMES_3_2: u32 = 0x3ff0_a2b2;
const LN2_TIMES_1_2: u32 = 0x3fd6_2e42;
const TWO_LESS_54: u32 = 0x3c90_0000;

#[inline(always)]
pub(crate) fn expm1<F: Fma>(x: f64) -> f64 {
    let magnitude = high(x) & 0x7fff_ffff;
    if magnitude >= LN2_TIMES_56 {
        if x.is_nan() {
            return quiet(x);
        }
        if x > LAST {
            return f64::INFINITY;
        }
        if x < 0.0 {
            return -1.0;
        }
    }
    // x = k ln 2 + r, and c is the rounding error of r
    let (mut k, mut r, mut c) = (0, x, 0.0);
    if magnitude > LN2_TIMES_1_2 {
        let (first, second);
        if magnitude < LN2_TIMES_3_2 {
            k = if x > 0.0 { 1 } else { -1 };
            first = x - f64::from(k) * LN2_HIGH;
            second = f64::from(k) * LN2_LOW;
        } else {
            k = (PER_LN2 * x + 0.5f64.copysign(x)) as i32;
            first = F::fma(-f64::from(k), LN2_HIGH, x);
            second = f64::from(k) * LN2_LOW;
        }
        r = first - second;
        c = first - r - second;
    } else if magnitude < TWO_LESS_54 {
        return x;
    }
    let half = 0.5 * r;
    let square = r * half;
    let square2 = square * square;
    let p = F::fma(square2, F::fma(square, Q[3], Q[2]), F::fma(square, Q[1], Q[0]));
    let p = F::fma(square2 * square2, F::fma(square, Q[5], Q[4]), p);
    let t = F::fma(-half, p, 3.0);
    let e = square * ((p - t) / F::fma(-r, t, 6.0));
    if k == 0 {
        return r - F::fma(r, e, -square);
    }
    let e = F::fma(r, e - c, -c) - square;
    match k {
        -1 => F::fma(0.5, r - e, -0.5),
        1 if r < -0.25 => -2.0 * (e - (r + 0.5)),
        1 => F::fma(2.0, r - e, 1.0),
        2..20 => times_power(with_high(1.0, 0x3ff0_0000 - (0x0020_0000 >> k)) - (e - r), k),
        20..=56 => times_power(r - (e + with_high(1.0, ((0x3ff - k) as u32) << 20)) + 1.0, k),
        _ => times_power(1.0 - (e - r), k) - 1.0,
    }
}

/// y * 2^k, by adding to the exponent's bits.
#[inline(always)]
fn times_power(y: f64, k: i32) -> f64 {
    with_high(y, high(y).wrapping_add((k << 20) as u32))
}
