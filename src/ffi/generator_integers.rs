//! `rill_generator_integers*`: bounded integers of nine types.

use libc::size_t;

use super::call::{Bool, fill};
use super::generator::rill_generator;
use crate::distribution::integers::{BoolByte, Integers};
use crate::error::Status;

/// Draw integers from low up to but not including high, or including it with endpoint; type int64.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int64, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int64", "high is out of bounds for
///         int64", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<i64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint64.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint64, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint64", "high is out of bounds for
///         uint64", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u64(
    generator: *mut rill_generator,
    low: u64,
    high: u64,
    endpoint: Bool,
    out: *mut u64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<u64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int32.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int32, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of bounds for
///         int32", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i32(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<i32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint32.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint32, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of bounds for
///         uint32", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u32(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<u32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int16.
/// Two values share a word of 32 bits; what is left of it at the end of the call is dropped.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int16, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int16", "high is out of bounds for
///         int16", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i16(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i16,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<i16>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint16.
/// Two values share a word of 32 bits; what is left of it at the end of the call is dropped.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint16, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint16", "high is out of bounds for
///         uint16", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u16(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u16,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<u16>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int8.
/// Four values share a word of 32 bits; what is left of it at the end of the call is dropped.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int8, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int8", "high is out of bounds for
///         int8", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i8(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i8,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<i8>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint8.
/// Four values share a word of 32 bits; what is left of it at the end of the call is dropped.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint8, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint8", "high is out of bounds for
///         uint8", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u8(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u8,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Integers::<u8>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type bool.
/// 32 values share a word of 32 bits; what is left of it at the end of the call is dropped.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=bool, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for bool", "high is out of bounds for
///         bool", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_bool(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut bool,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out.cast(), n, || Integers::<BoolByte>::new(low, high, endpoint.get())) }
}
