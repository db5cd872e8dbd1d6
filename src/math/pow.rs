//! x to the y, as e^(y * log x) with a logarithm of 68 bits; error below 0.54 units in the last place.
//!
//! Source: Arm Optimized Routines, `pow`.

use super::bits::{INVALID, is_signaling, quiet};
use super::exp::exp_signed;
use super::fma::Fma;
use super::tables::pow::CENTRES;

const LN2_HIGH: f64 = 0.6931471805598903;
const LN2_LOW: f64 = 5.497923018708371e-14;

/// log(1 + r) = r + r^2 * A[0] + ...; the later coefficients include powers of A[0].
const A: [f64; 7] = [
    -0.5,
    -0.6666666666666679,
    0.5000000000000007,
    0.7999999995323976,
    -0.6666666663487739,
    -1.142909628459501,
    1.0000415263675542,
];

/// The bits of the double where the first interval of arguments begins.
const OFFSET: u64 = 0x3fe6_9555_0000_0000;
const ONE: u64 = 0x3ff0_0000_0000_0000;
/// The biased exponents of 2^-65 and 2^63.
const Y_TINY: u64 = 0x3be;
const Y_HUGE: u64 = 0x43e;

#[inline(always)]
pub(crate) fn pow<F: Fma>(x: f64, y: f64) -> f64 {
    let mut ix = x.to_bits();
    let mut negative = false;
    let y_exponent = y.to_bits() >> 52 & 0x7ff;
    if ix.wrapping_sub(1 << 52) >= 0x7fe << 52 || y_exponent.wrapping_sub(Y_TINY) >= Y_HUGE - Y_TINY {
        match special(x, y) {
            Special::Value(value) => return value,
            Special::Ordinary(magnitude, sign) => (ix, negative) = (magnitude, sign),
        }
    }
    let (high, low) = log::<F>(ix);
    let product = y * high;
    exp_signed::<F>(product, F::fma(y, low, F::fma(y, high, -product)), negative)
}

/// log x as two doubles, from the bits of x. The bits of a subnormal extend the exponent below 0.
#[inline(always)]
fn log<F: Fma>(ix: u64) -> (f64, f64) {
    let tmp = ix.wrapping_sub(OFFSET);
    let [inverse, log_c, log_c_low] = CENTRES[(tmp >> 45) as usize % 128];
    let k = (tmp as i64 >> 52) as f64;
    let z = f64::from_bits(ix.wrapping_sub(tmp & 0xfff << 52));
    let r = F::fma(z, inverse, -1.0);
    let t1 = F::fma(k, LN2_HIGH, log_c);
    let t2 = t1 + r;
    let low1 = F::fma(k, LN2_LOW, log_c_low);
    let low2 = t1 - t2 + r;
    let ar = A[0] * r;
    let ar2 = r * ar;
    let ar3 = r * ar2;
    let high = t2 + ar2;
    let low3 = F::fma(ar, r, -ar2);
    let low4 = t2 - high + ar2;
    let p = F::fma(ar2, F::fma(r, A[6], A[5]), F::fma(r, A[4], A[3]));
    let p = F::fma(ar2, p, F::fma(r, A[2], A[1]));
    let low = F::fma(ar3, p, low1 + low2 + low3 + low4);
    let sum = high + low;
    (sum, high - sum + low)
}

enum Special {
    Value(f64),
    /// The bits of |x| for the logarithm, and whether the result is negative.
    Ordinary(u64, bool),
}

/// x is 0, subnormal, negative, infinite or NaN, or y is 0, tiny, huge, infinite or NaN.
#[cold]
fn special(x: f64, y: f64) -> Special {
    let (ix, iy) = (x.to_bits(), y.to_bits());
    if y == 0.0 || ix == ONE {
        let other = if y == 0.0 { x } else { y };
        return Special::Value(if is_signaling(other) { quiet(other) } else { 1.0 });
    }
    let odd = y.is_finite() && parity(iy) == Parity::Odd;
    if x.is_nan() {
        let x = quiet(x);
        return Special::Value(if x.is_sign_negative() && odd { -x } else { x });
    }
    if y.is_nan() {
        return Special::Value(quiet(y));
    }
    if y.is_infinite() {
        let magnitude = x.abs();
        return Special::Value(if magnitude == 1.0 {
            1.0
        } else if (magnitude < 1.0) == (y > 0.0) {
            0.0
        } else {
            f64::INFINITY
        });
    }
    if x == 0.0 || x.is_infinite() {
        let magnitude = if (x == 0.0) == (y < 0.0) { f64::INFINITY } else { 0.0 };
        return Special::Value(if x.is_sign_negative() && odd { -magnitude } else { magnitude });
    }
    let mut negative = false;
    let mut magnitude = ix;
    if x < 0.0 {
        if parity(iy) == Parity::Fraction {
            return Special::Value(INVALID);
        }
        negative = odd;
        magnitude &= !(1 << 63);
    }
    let y_exponent = iy >> 52 & 0x7ff;
    if y_exponent < Y_TINY {
        return Special::Value(if magnitude > ONE { 1.0 + y } else { 1.0 - y });
    }
    if y_exponent >= Y_HUGE {
        return Special::Value(if magnitude == ONE {
            1.0
        } else if (magnitude > ONE) == (y > 0.0) {
            f64::INFINITY
        } else {
            0.0
        });
    }
    if magnitude < 1 << 52 {
        magnitude = (x.abs() * 4503599627370496.0).to_bits().wrapping_sub(52 << 52);
    }
    Special::Ordinary(magnitude, negative)
}

#[derive(PartialEq)]
pub(super) enum Parity {
    Fraction,
    Odd,
    Even,
}

/// Of a number that is not 0; it need not be finite.
pub(super) fn parity(bits: u64) -> Parity {
    let exponent = bits >> 52 & 0x7ff;
    if exponent < 0x3ff {
        return Parity::Fraction;
    }
    if exponent > 0x3ff + 52 {
        return Parity::Even;
    }
    let unit = 1 << (0x3ff + 52 - exponent);
    if bits & (unit - 1) != 0 {
        Parity::Fraction
    } else if bits & unit != 0 {
        Parity::Odd
    } else {
        Parity::Even
    }
}
