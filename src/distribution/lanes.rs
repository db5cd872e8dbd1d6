//! What samplers that look at many attempts together share. Nothing branches, so that the compiler makes it wide.

/// Added to a double below 2^51, and taken off again, this leaves the nearest integer.
const ROUNDER: f64 = 6755399441055744.0; // 2^52 + 2^51

/// The greatest integer that is not above `x`, for `x` of a size below 2^51; anything for others.
#[inline(always)]
pub(super) fn floor(x: f64) -> f64 {
    let rounded = x + ROUNDER - ROUNDER;
    if rounded > x { rounded - 1.0 } else { rounded }
}

/// An integer of a size below 2^51 as such.
#[inline(always)]
pub(super) fn integer(x: f64) -> i64 {
    (x + ROUNDER).to_bits().wrapping_sub(ROUNDER.to_bits()) as i64
}

/// The greater of two numbers.
#[inline(always)]
pub(super) fn max(x: f64, y: f64) -> f64 {
    if x > y { x } else { y }
}

/// The lesser of two numbers.
#[inline(always)]
pub(super) fn min(x: f64, y: f64) -> f64 {
    if x < y { x } else { y }
}

/// log((1 + s) / (1 - s)) for s from -1/3 to 1/3, to within 2e-11: for decisions that are not close.
#[inline(always)]
pub(super) fn log_by_ratio(s: f64) -> f64 {
    let z = s * s;
    let z2 = z * z;
    let low = (1.0 + z * (1.0 / 3.0)) + z2 * (1.0 / 5.0 + z * (1.0 / 7.0));
    let high = (1.0 / 9.0 + z * (1.0 / 11.0))
        + z2 * (1.0 / 13.0 + z * (1.0 / 15.0))
        + z2 * z2 * (1.0 / 17.0 + z * (1.0 / 19.0));
    2.0 * s * (low + z2 * z2 * high)
}

/// log(x / y), both positive and normal, to within 2e-11 and the rounding of the result.
#[inline(always)]
pub(super) fn log_of_quotient(x: f64, y: f64) -> f64 {
    const FRACTION: u64 = (1 << 52) - 1;
    const ONE: u64 = 1023 << 52;
    const TWO_52: u64 = 1075 << 52;
    let exponent = |x: f64| f64::from_bits(x.to_bits() >> 52 | TWO_52);
    let fraction = |x: f64| f64::from_bits(x.to_bits() & FRACTION | ONE);
    let (fx, fy) = (fraction(x), fraction(y));
    (exponent(x) - exponent(y)) * std::f64::consts::LN_2 + log_by_ratio((fx - fy) / (fx + fy))
}

/// Writes down the places of the ones among zeros and ones; says how many.
#[inline(always)]
pub(super) fn collect(flags: &[u64], places: &mut [u32]) -> usize {
    let mut n = 0;
    for (i, &flag) in (0..).zip(flags) {
        if let Some(place) = places.get_mut(n) {
            *place = i;
        }
        n += flag as usize;
    }
    n
}

/// Writes down the values whose flag is 1, not 0; says how many.
#[inline(always)]
pub(super) fn squeeze(values: &[i64], flags: &[u64], out: &mut [i64]) -> usize {
    let mut n = 0;
    for (&value, &flag) in values.iter().zip(flags) {
        if let Some(slot) = out.get_mut(n) {
            *slot = value;
        }
        n += flag as usize;
    }
    n
}
