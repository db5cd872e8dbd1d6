//! `rill_random_state_*`: legacy discrete distributions, frozen for ever.

use libc::size_t;

use super::call::fill;
use super::random_state::rill_random_state;
use crate::cached_setup::CachedSetup;
use crate::distribution::poisson::Poisson;
use crate::error::Status;
use crate::legacy::{Binomial, Frozen, Geometric, Hypergeometric, Logseries, NegativeBinomial, Zipf};
use crate::parameters::Parametric;

/// Draw from the binomial distribution.
///
/// Faults, kept: above a mean of 30 the terms of Stirling's series are slightly wrong; and a p (or 1 - p) below 1.1e-16
/// with a mean of 30 or less gives no success (or failure) ever.
///
/// Same stream as numpy.random.RandomState.binomial(n_trials, p, size=n).
///
/// @param random_state  advanced by the draws
/// @param n_trials      number of trials, >= 0
/// @param p             probability of success, in [0, 1]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p > 1 or p is NaN", "n < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_binomial(
    random_state: *mut rill_random_state,
    n_trials: i64,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Binomial::checked([n_trials.into(), p.into()])) }
}

/// Draw from the negative binomial distribution: failures before the last of n_successes successes.
///
/// A fault, kept: a count that does not fit 64 bits, as always with p = 0, comes out as INT64_MIN.
///
/// Same stream as numpy.random.RandomState.negative_binomial(n_successes, p, size=n).
///
/// @param random_state  advanced by the draws
/// @param n_successes   number of successes, also a fraction, > 0
/// @param p             probability of success, in [0, 1]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("n <= 0", "p < 0, p > 1 or p is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_negative_binomial(
    random_state: *mut rill_random_state,
    n_successes: f64,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || NegativeBinomial::checked([n_successes.into(), p.into()])) }
}

/// Draw from the Poisson distribution.
///
/// Same stream as numpy.random.RandomState.poisson(lam, size=n).
///
/// @param random_state  advanced by the draws
/// @param lam           mean, in [0, 9.223372006484771e18]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_poisson(
    random_state: *mut rill_random_state,
    lam: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Frozen::<CachedSetup<Poisson>>::checked([lam.into()])) }
}

/// Draw from the Zipf distribution, cut off at 2^63.
///
/// Faults, kept: the value 2^63 itself comes out as INT64_MIN; and near a = 1 nearly every trial is beyond the
/// cut-off, so that a value takes 1 / (44 (a - 1)) trials. Below a = 1 + 1.4e-9, where NumPy takes half a second to months
/// for a value, and from a = 1025 on, where it never returns, a is refused.
///
/// Same stream as numpy.random.RandomState.zipf(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             exponent, > 1, < 1025
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 1 or a is NaN", "a value too large", "a
///         value too close to 1")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_zipf(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Zipf::checked([a.into()])) }
}

/// Draw from the geometric distribution: trials until the first success.
///
/// Faults, kept: below p = 1/3 a value may be 0; a count that does not fit 64 bits, as always with p < 5.6e-17,
/// comes out as INT64_MIN.
///
/// Same stream as numpy.random.RandomState.geometric(p, size=n).
///
/// @param random_state  advanced by the draws
/// @param p             probability of success, in (0, 1]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p <= 0, p > 1 or p contains NaNs")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_geometric(
    random_state: *mut rill_random_state,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Geometric::checked([p.into()])) }
}

/// Draw from the hypergeometric distribution: good items in a sample without replacement.
///
/// A population that does not fit 64 bits is refused as too small. Refused too is what NumPy takes half a second to
/// minutes for, or never returns from: a population of 2^63 - 2 or more, unless the sample or one part of the population
/// is small; and a sample
/// of nearly all of a population beyond 10^14.
///
/// Same stream as numpy.random.RandomState.hypergeometric(ngood, nbad, nsample, size=n).
///
/// @param random_state  advanced by the draws
/// @param ngood         number of good items, >= 0
/// @param nbad          number of bad items, >= 0
/// @param nsample       number of items in the sample, in [1, ngood + nbad]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("ngood + nbad < nsample", "ngood < 0", "nbad < 0",
///         "nsample < 1 or nsample is NaN", "ngood + nbad value too large")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_hypergeometric(
    random_state: *mut rill_random_state,
    ngood: i64,
    nbad: i64,
    nsample: i64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe {
        fill(random_state, out, n, || Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()]))
    }
}

/// Draw from the logarithmic series distribution.
///
/// Same stream as numpy.random.RandomState.logseries(p, size=n).
///
/// @param random_state  advanced by the draws
/// @param p             shape, in [0, 1)
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p >= 1 or p is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_logseries(
    random_state: *mut rill_random_state,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Logseries::checked([p.into()])) }
}
