//! `rill_random_state_*`: uniform doubles and integers, and other names of these.

use libc::size_t;

use super::call::fill;
use super::random_state::rill_random_state;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::Random;
use crate::error::Status;
use crate::legacy::{Frozen, RandomIntegers, StandardNormal, Tomaxint, Uniform};
use crate::parameters::Parametric;

/// Draw doubles from the uniform distribution on [0, 1): another name of rill_random_state_random_sample.
///
/// Same stream as numpy.random.RandomState.random(size=n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_random(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(Frozen(Random))) }
}

/// Draw doubles from the uniform distribution on [0, 1): another name of rill_random_state_random_sample.
///
/// Same stream as numpy.random.ranf(n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_ranf(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(Frozen(Random))) }
}

/// Draw doubles from the uniform distribution on [0, 1): another name of rill_random_state_random_sample.
///
/// Same stream as numpy.random.sample(n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_sample(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(Frozen(Random))) }
}

/// Draw doubles from the uniform distribution on [0, 1): another name of rill_random_state_random_sample.
///
/// Same stream as numpy.random.RandomState.rand(n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_rand(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(Frozen(Random))) }
}

/// Draw from the normal distribution of mean 0 and standard deviation 1: another name of
/// rill_random_state_standard_normal.
///
/// Same stream as numpy.random.RandomState.randn(n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randn(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(StandardNormal)) }
}

/// Draw integers of 63 bits: 0, 1, ..., 2^63 - 1, all alike.
///
/// Same stream as numpy.random.RandomState.tomaxint(size=n).
///
/// @param random_state  advanced by the draws
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_tomaxint(
    random_state: *mut rill_random_state,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(Tomaxint)) }
}

/// Draw integers from low to high, both included.
///
/// Same stream as numpy.random.RandomState.random_integers(low, high, size=n).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          largest value
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "high <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_random_integers(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || RandomIntegers::checked([low.into(), high.into()])) }
}

/// Draw from the uniform distribution between two bounds.
///
/// A fault, kept: low > high is taken, and gives values from high up to low.
///
/// Same stream as numpy.random.RandomState.uniform(low, high, size=n).
///
/// @param random_state  advanced by the draws
/// @param low           lower bound, any unit, included
/// @param high          upper bound, in the unit of low
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Range exceeds valid bounds")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_uniform(
    random_state: *mut rill_random_state,
    low: f64,
    high: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Uniform::checked([low.into(), high.into()])) }
}

/// Draw from the triangular distribution.
///
/// Same stream as numpy.random.RandomState.triangular(left, mode, right, size=n).
///
/// @param random_state  advanced by the draws
/// @param left          lower bound, any unit
/// @param mode          place of the peak, in the unit of left, >= left
/// @param right         upper bound, in the unit of left, >= mode, > left
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("left > mode", "mode > right", "left == right")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_triangular(
    random_state: *mut rill_random_state,
    left: f64,
    mode: f64,
    right: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe {
        fill(random_state, out, n, || Frozen::<Triangular>::checked([left.into(), mode.into(), right.into()]))
    }
}
