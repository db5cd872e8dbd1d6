//! Operations that samplers share when they test many attempts together. None branches, so that the compiler
//! vectorizes them.

/// Adding this to a double below 2^51 and subtracting it again rounds to the nearest integer.
const ROUNDER: f64 = 6755399441055744.0; // 2^52 + 2^51

/// The greatest integer not above `x`, if |x| < 2^51; unspecified otherwise.
#[inline(always)]
pub(crate) fn floor(x: f64) -> f64 {
    let rounded = x + ROUNDER - ROUNDER;
    if rounded > x { rounded - 1.0 } else { rounded }
}

/// Converts an integral double below 2^51 in size.
#[inline(always)]
pub(crate) fn integer(x: f64) -> i64 {
    (x + ROUNDER).to_bits().wrapping_sub(ROUNDER.to_bits()) as i64
}

/// The greater of two numbers; `y` if one is NaN.
#[inline(always)]
pub(crate) fn max(x: f64, y: f64) -> f64 {
    if x > y { x } else { y }
}

/// The lesser of two numbers; `y` if one is NaN.
#[inline(always)]
pub(crate) fn min(x: f64, y: f64) -> f64 {
    if x < y { x } else { y }
}

/// Writes the positions of the flags that are 1. Returns how many there are.
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

/// Compresses: writes the values whose flag is 1, in order. Returns how many there are.
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
