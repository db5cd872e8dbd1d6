//! Doubles as integers, the way NumPy's C code casts them.

/// The greatest integer that is not above a double; what does not fit is the lowest integer, as in [`to_i64`].
#[inline]
pub(crate) fn floor_to_i64(x: f64) -> i64 {
    let truncated = to_i64(x);
    truncated.saturating_sub(i64::from(truncated as f64 > x))
}

/// A double as an integer of 64 bits, the way x86-64 casts it in C: what does not fit is the lowest integer.
#[inline]
pub(crate) fn to_i64(x: f64) -> i64 {
    if x >= LIMIT { i64::MIN } else { nearest_that_fits(x) }
}

/// The least integer that is not below a double >= 0; what does not fit is the largest integer.
#[inline]
pub(crate) fn ceil_to_i64(x: f64) -> i64 {
    let truncated = if x >= LIMIT { i64::MAX } else { nearest_that_fits(x) };
    truncated.saturating_add(i64::from((truncated as f64) < x))
}

const LIMIT: f64 = 9223372036854775808.0;

/// A double as an integer if it fits, otherwise the nearest one that doubles have; the lowest one for NaN. A cast of what
/// does not fit would be an invalid operation, which a caller may have trap, even where its result is not used.
#[inline]
fn nearest_that_fits(x: f64) -> i64 {
    const LARGEST: f64 = 9223372036854774784.0;
    let x = if x > -LIMIT { x } else { -LIMIT };
    (if x < LARGEST { x } else { LARGEST }) as i64
}
