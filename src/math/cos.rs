//! The cosine, by table and polynomial; error below 0.55 units in the last place.
//!
//! Source: the formulas are those of the IBM Accurate Mathematical Library in the GNU C library, `s_sin.c`. The numbers
//! equal its own; `tests/vectors/make_math_tables.py` computes them.

use super::bits::{INVALID, high, quiet};
use super::fma::Fma;
use super::tables::cos::SINES;
use std::f64::consts::{FRAC_2_PI, FRAC_PI_2};

/// pi / 2 in two parts.
const HALF_PI: f64 = FRAC_PI_2;
const HALF_PI_LOW: f64 = 6.123233995736766e-17;
/// pi / 2 in four parts: multiples of 2^-25, 2^-53 and 2^-80, and the rest. Their products with an integer below 2^26
/// are exact, except the last.
const PARTS: [f64; 4] =
    [1.5707963407039642, -1.3909067564377153e-08, -4.97899623147991e-17, -1.9034889620193266e-25];
const PER_HALF_PI: f64 = FRAC_2_PI;
/// Adding this to a number leaves the nearest integer in the lowest bits.
const SHIFT: f64 = 6755399441055744.0;
/// Adding this to a number leaves the nearest multiple of 2^-7 in the lowest bits.
const SHIFT_128: f64 = 52776558133248.0;

/// Minimax polynomials in x^2: sin(x) = x + x^3 * (SIN[0] + ...) and 1 - cos(x) = x^2 * (COS[0] + ...), fitted to
/// |x| <= 0.002 and used for |x| <= 2^-8; sin(x) = x + x^3 * (TAYLOR[0] + ...), fitted to |x| <= 1/4 and used for
/// |x| < 0.126.
const SIN: [f64; 2] = [-0.16666666666666488, 0.008333332142857223];
const COS: [f64; 3] = [0.5, -0.04166666666666644, 0.001388888740079376];
const TAYLOR: [f64; 5] = [
    -0.16666666666666666,
    0.008333333333332329,
    -0.00019841269834414642,
    2.755729806860771e-06,
    -2.5022014848318398e-08,
];

#[inline(always)]
pub(crate) fn cos<F: Fma>(x: f64) -> f64 {
    let magnitude = high(x) & 0x7fff_ffff;
    if magnitude < 0x3e40_0000 {
        1.0 // |x| < 2^-27
    } else if magnitude < 0x3feb_6000 {
        near_cos::<F>(x, 0.0)
    } else if magnitude < 0x4003_68fd {
        // |x| < 2.426265: the sine of its complement
        let y = HALF_PI - x.abs();
        let a = y + HALF_PI_LOW;
        near_sin::<F>(a, y - a + HALF_PI_LOW)
    } else if magnitude < 0x4199_21fb {
        let (a, low, quadrant) = reduce::<F>(x);
        let y = if quadrant & 1 == 0 { near_cos::<F>(a, low) } else { near_sin::<F>(a, low) };
        if (quadrant + 1) & 2 == 0 { y } else { -y }
    } else if x.is_nan() {
        quiet(x)
    } else {
        INVALID
    }
}

/// x = quadrant * pi / 2 + a + low.
#[inline(always)]
fn reduce<F: Fma>(x: f64) -> (f64, f64, u64) {
    let shifted = F::fma(x, PER_HALF_PI, SHIFT);
    let n = shifted - SHIFT;
    let y = F::fma(-n, PARTS[1], F::fma(-n, PARTS[0], x));
    let t = F::fma(-n, PARTS[2], y);
    let low = F::fma(-n, PARTS[2], y - t);
    let a = F::fma(-n, PARTS[3], t);
    (a, low + F::fma(-n, PARTS[3], t - a), shifted.to_bits() & 3)
}

/// cos(x + low), from the table's point nearest to |x| and the difference.
#[inline(always)]
fn near_cos<F: Fma>(x: f64, low: f64) -> f64 {
    let low = if x < 0.0 { -low } else { low };
    let shifted = SHIFT_128 + x.abs();
    let r = x.abs() - (shifted - SHIFT_128) + low;
    let rr = r * r;
    let s = F::fma(r * rr, F::fma(rr, SIN[1], SIN[0]), r);
    let c = rr * F::fma(rr, F::fma(rr, COS[2], COS[1]), COS[0]);
    let [sin, sin_low, cos, cos_low] = point(shifted);
    cos + F::fma(-s, sin, F::fma(-c, cos, F::fma(-s, sin_low, cos_low)))
}

/// sin(x + low), in the same way.
#[inline(always)]
fn near_sin<F: Fma>(x: f64, low: f64) -> f64 {
    if x.abs() < 0.126 {
        let xx = x * x;
        let p = F::fma(xx, F::fma(xx, TAYLOR[4], TAYLOR[3]), TAYLOR[2]);
        let p = F::fma(xx, F::fma(xx, p, TAYLOR[1]), TAYLOR[0]);
        return x + F::fma(xx, F::fma(p, x, -(0.5 * low)), low);
    }
    let low = if x <= 0.0 { -low } else { low };
    let shifted = SHIFT_128 + x.abs();
    let r = x.abs() - (shifted - SHIFT_128);
    let rr = r * r;
    let s = r + F::fma(r * rr, F::fma(rr, SIN[1], SIN[0]), low);
    let c = F::fma(r, low, rr * F::fma(rr, F::fma(rr, COS[2], COS[1]), COS[0]));
    let [sin, sin_low, cos, cos_low] = point(shifted);
    let y = sin + F::fma(s, cos, F::fma(-c, sin, F::fma(s, cos_low, sin_low)));
    y.copysign(x)
}

#[inline(always)]
fn point(shifted: f64) -> [f64; 4] {
    // at most 109; the minimum only tells the compiler so
    SINES[(shifted.to_bits() as u32 as usize).min(SINES.len() - 1)]
}
