//! Conversions of doubles to integers, as NumPy's C code casts them.

/// The greatest integer not above a double, or the lowest integer if that does not fit, as in [`to_i64`].
#[inline]
pub(crate) fn floor_to_i64(x: f64) -> i64 {
    let truncated = to_i64(x);
    truncated.saturating_sub(i64::from(truncated as f64 > x))
}

/// A double as a 64-bit integer, as x86-64 casts it in C: the lowest integer if it does not fit.
#[inline]
pub(crate) fn to_i64(x: f64) -> i64 {
    if x >= LIMIT { i64::MIN } else { nearest_that_fits(x) }
}

/// The least integer not below a double >= 0, or the largest integer if that does not fit.
#[inline]
pub(crate) fn ceil_to_i64(x: f64) -> i64 {
    let truncated = if x >= LIMIT { i64::MAX } else { nearest_that_fits(x) };
    truncated.saturating_add(i64::from((truncated as f64) < x))
}

const LIMIT: f64 = 9223372036854775808.0;

/// A double as an integer if it fits, otherwise the nearest integer that a double represents; the lowest one for NaN.
/// Casting a double that does not fit would be an invalid operation, which may trap in the caller's environment, even
/// if the result is not used.
#[inline]
fn nearest_that_fits(x: f64) -> i64 {
    const LARGEST: f64 = 9223372036854774784.0;
    let x = if x > -LIMIT { x } else { -LIMIT };
    (if x < LARGEST { x } else { LARGEST }) as i64
}
