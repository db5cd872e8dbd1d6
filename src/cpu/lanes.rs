//! What samplers that look at many attempts together share. Nothing branches, so that the compiler makes it wide.

/// Added to a double below 2^51, and taken off again, this leaves the nearest integer.
const ROUNDER: f64 = 6755399441055744.0; // 2^52 + 2^51

/// The greatest integer that is not above `x`, for `x` of a size below 2^51; anything for others.
#[inline(always)]
pub(crate) fn floor(x: f64) -> f64 {
    let rounded = x + ROUNDER - ROUNDER;
    if rounded > x { rounded - 1.0 } else { rounded }
}

/// An integer of a size below 2^51 as such.
#[inline(always)]
pub(crate) fn integer(x: f64) -> i64 {
    (x + ROUNDER).to_bits().wrapping_sub(ROUNDER.to_bits()) as i64
}

/// The greater of two numbers.
#[inline(always)]
pub(crate) fn max(x: f64, y: f64) -> f64 {
    if x > y { x } else { y }
}

/// The lesser of two numbers.
#[inline(always)]
pub(crate) fn min(x: f64, y: f64) -> f64 {
    if x < y { x } else { y }
}

/// Writes down the places of the ones among zeros and ones; says how many.
#[inline(always)]
pub(crate) fn collect(flags: &[u64], places: &mut [u32]) -> usize {
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
pub(crate) fn compress(values: &[i64], flags: &[u64], out: &mut [i64]) -> usize {
    let mut n = 0;
    for (&value, &flag) in values.iter().zip(flags) {
        if let Some(slot) = out.get_mut(n) {
            *slot = value;
        }
        n += flag as usize;
    }
    n
}
