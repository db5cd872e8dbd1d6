//! The inverse cosine, by tables of asin and polynomials; error below 0.53 units in the last place.
//!
//! Source: the formulas are those of the IBM Accurate Mathematical Library in the GNU C library, `e_asin.c`. The
//! numbers equal its own; `tests/vectors/make_math_tables.py` computes them.

use super::bits::{high, quiet};
use super::fma::Fma;
use super::tables::acos::{BELOW_1_2, BELOW_3_4, BELOW_31_32, BELOW_59_64, BELOW_61_64, ROOTS};
use std::f64::consts::FRAC_PI_2;

/// pi / 2 in two parts.
const HALF_PI: f64 = FRAC_PI_2;
const HALF_PI_LOW: f64 = 6.123233995736766e-17;
/// Minimax: asin(x) = x + x^3 * (ASIN[0] + ASIN[1] * x^2 + ...), |x| < 1/8.
const ASIN: [f64; 6] = [
    0.1666666666666641,
    0.07500000000261227,
    0.044642856142105974,
    0.03038212685821193,
    0.022355121102652562,
    0.018138290340456505,
];
/// Minimax: 1 / sqrt(1 - x), |x| <= 0.008.
const ROOT: [f64; 4] = [0.9999999998599908, 0.4999999994959554, 0.3750175008673452, 0.31252362655451865];

#[inline(always)]
pub(crate) fn acos<F: Fma>(x: f64) -> f64 {
    let magnitude = high(x) & 0x7fff_ffff;
    let place = (magnitude & 0x000f_ffff) as usize;
    match magnitude {
        0..0x3c88_0000 => HALF_PI,
        0x3c88_0000..0x3fc0_0000 => near_zero::<F>(x),
        0x3fc0_0000..0x3fd0_0000 => tabulated::<F, 9>(x, &BELOW_1_2[place >> 15 & 31]),
        0x3fd0_0000..0x3fe0_0000 => tabulated::<F, 9>(x, &BELOW_1_2[32 + (place >> 14 & 63)]),
        0x3fe0_0000..0x3fe8_0000 => tabulated::<F, 10>(x, &BELOW_3_4[place >> 13 & 63]),
        0x3fe8_0000..0x3fed_8000 => tabulated::<F, 11>(x, &BELOW_59_64[(place >> 13) - 64]),
        0x3fed_8000..0x3fee_8000 => tabulated::<F, 12>(x, &BELOW_61_64[(place >> 13) - 108]),
        0x3fee_8000..0x3fef_0000 => tabulated::<F, 13>(x, &BELOW_31_32[(place >> 13) - 116]),
        0x3fef_0000..0x3ff0_0000 => near_one::<F>(x),
        _ if x == 1.0 => 0.0,
        _ if x == -1.0 => 2.0 * HALF_PI,
        _ if x.is_nan() => quiet(x),
        _ => f64::NAN, // positive, by a constant of the C library
    }
}

/// The polynomial, highest coefficient last.
#[inline(always)]
fn horner<F: Fma>(coefficients: &[f64], x: f64) -> f64 {
    let mut from_highest = coefficients.iter().rev();
    let highest = from_highest.next().copied().unwrap_or_default();
    from_highest.fold(highest, |sum, &coefficient| F::fma(sum, x, coefficient))
}

#[inline(always)]
fn near_zero<F: Fma>(x: f64) -> f64 {
    let xx = x * x;
    let r = HALF_PI - x;
    r + F::fma(-horner::<F>(&ASIN, xx), x * xx, HALF_PI - r - x + HALF_PI_LOW)
}

/// The polynomial around the row's point, from the highest coefficient down.
#[inline(always)]
fn tabulated<F: Fma, const WIDTH: usize>(x: f64, row: &[f64; WIDTH]) -> f64 {
    let r = x.abs() - row[0];
    let low = F::fma(r * r, horner::<F>(&row[2..WIDTH - 2], r), row[WIDTH - 2]);
    let low = F::fma(row[1], r, low);
    if x > 0.0 {
        HALF_PI - row[WIDTH - 1] + (HALF_PI_LOW - low)
    } else {
        HALF_PI + row[WIDTH - 1] + (HALF_PI_LOW + low)
    }
}

/// 31/32 <= |x| < 1: 2 asin(sqrt(z)), z = (1 - |x|) / 2.
#[inline(always)]
fn near_one<F: Fma>(x: f64) -> f64 {
    let z = 0.5 * (1.0 - x.abs());
    let hz = high(z);
    // 1 / sqrt(z): a table entry times a power of 2, improved by a polynomial
    let power = f64::from_bits(u64::from(1023 + 511 - (hz >> 21)) << 52);
    let t = ROOTS[(hz >> 14) as usize & 127] * power;
    let t = t * horner::<F>(&ROOT, F::fma(-(t * t), z, 1.0));
    let root = t * z;
    // sqrt(z) = y + low, y of 26 bits
    let two27 = 134217728.0;
    let y = F::fma(-root, two27, F::fma(root, two27, root));
    let low = F::fma(-y, y, z) / F::fma(F::fma(-(0.5 * t), root, 1.5), root, y);
    let p = horner::<F>(&ASIN, z) * z;
    if x < 0.0 {
        2.0 * (HALF_PI - y + (HALF_PI_LOW - low - (y + low) * p))
    } else {
        2.0 * (y + (low + p * (y + low)))
    }
}
