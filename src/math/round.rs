//! Exact functions, which the compiler would leave to the C library on processors without an instruction for them.

use super::bits::{INVALID, quiet};

/// From here on every double is an integer.
const TWO_52: f64 = 4503599627370496.0;

/// The greatest integer that is not above x.
#[inline]
pub(crate) fn floor(x: f64) -> f64 {
    if x.abs() < TWO_52 {
        let truncated = x as i64 as f64;
        (if truncated > x { truncated - 1.0 } else { truncated }).copysign(x)
    } else if x.is_nan() {
        quiet(x)
    } else {
        x
    }
}

/// The least integer that is not below x.
#[inline]
pub(crate) fn ceil(x: f64) -> f64 {
    if x.is_nan() { quiet(x) } else { -floor(-x) }
}

/// x - n * y for the integer n that leaves a remainder below |y| with the sign of x. Exact.
pub(crate) fn fmod(x: f64, y: f64) -> f64 {
    if x.is_nan() || y.is_nan() {
        return quiet(if x.is_nan() { x } else { y });
    }
    if x.is_infinite() || y == 0.0 {
        return INVALID;
    }
    let (magnitude, divisor) = (x.abs(), y.abs());
    if magnitude < divisor {
        return x;
    }
    let ((mut m, mut exponent), (d, last)) = (split(magnitude), split(divisor));
    m %= d;
    while exponent > last {
        // below 2^53 before, so below 2^64 after
        let shift = (exponent - last).min(11);
        m = (m << shift) % d;
        exponent -= shift;
    }
    (if m == 0 { 0.0 } else { join(m, last) }).copysign(x)
}

/// A finite x >= 0 as m * 2^(e - 1075), e at least 1.
fn split(x: f64) -> (u64, u32) {
    let bits = x.to_bits();
    let exponent = (bits >> 52) as u32;
    let fraction = bits & ((1 << 52) - 1);
    if exponent == 0 { (fraction, 1) } else { (fraction | 1 << 52, exponent) }
}

/// The inverse, for 0 < m < 2^53.
fn join(m: u64, exponent: u32) -> f64 {
    let shift = m.leading_zeros().saturating_sub(11).min(exponent - 1);
    let (m, exponent) = (m << shift, exponent - shift);
    // The highest of the 53 bits, if set, adds 1 to the exponent.
    f64::from_bits((u64::from(exponent - 1) << 52) + m)
}
