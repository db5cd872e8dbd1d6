//! `rill_generator_*`: discrete distributions.

use libc::size_t;

use super::call::fill;
use super::generator::rill_generator;
use crate::cached_setup::CachedSetup;
use crate::distribution::binomial::Binomial;
use crate::distribution::geometric::Geometric;
use crate::distribution::hypergeometric::Hypergeometric;
use crate::distribution::logseries::Logseries;
use crate::distribution::negative_binomial::NegativeBinomial;
use crate::distribution::poisson::Poisson;
use crate::distribution::zipf::Zipf;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw numbers of successes from the binomial distribution.
///
/// Same stream as numpy.random.Generator.binomial(n_trials, p, size=n).
///
/// @param generator  advanced by the draws
/// @param n_trials   number of trials, >= 0
/// @param p          probability of a success, in [0, 1]
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p > 1 or p is NaN", "n < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_binomial(
    generator: *mut rill_generator,
    n_trials: i64,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || CachedSetup::<Binomial>::checked([n_trials.into(), p.into()])) }
}

/// Draw numbers of failures before a number of successes, from the negative binomial distribution.
///
/// Same stream as numpy.random.Generator.negative_binomial(n_successes, p, size=n).
///
/// @param generator    advanced by the draws
/// @param n_successes  number of successes, > 0; need not be whole
/// @param p            probability of a success, in (0, 1]
/// @param out          n integers, written; may be NULL when n is 0
/// @param n            number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("n must not be NaN", "n <= 0", "p <= 0, p > 1 or p
///         contains NaNs", "n too large or p too small, see Generator.negative_binomial Notes")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_negative_binomial(
    generator: *mut rill_generator,
    n_successes: f64,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || NegativeBinomial::checked([n_successes.into(), p.into()])) }
}

/// Draw numbers of events from the Poisson distribution.
///
/// Same stream as numpy.random.Generator.poisson(lam, size=n).
///
/// @param generator  advanced by the draws
/// @param lam        mean number of events, in [0, 9.223372006484771e18]
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_poisson(
    generator: *mut rill_generator,
    lam: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || CachedSetup::<Poisson>::checked([lam.into()])) }
}

/// Draw integers k >= 1 with probabilities proportional to k^-a, from the Zipf or zeta distribution.
///
/// Same stream as numpy.random.Generator.zipf(a, size=n).
///
/// @param generator  advanced by the draws
/// @param a          exponent, dimensionless, > 1
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 1 or a is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_zipf(
    generator: *mut rill_generator,
    a: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Zipf::checked([a.into()])) }
}

/// Draw numbers of the first trial that succeeds, from the geometric distribution.
///
/// Same stream as numpy.random.Generator.geometric(p, size=n). What does not fit 64 bits comes out as the largest
/// integer.
///
/// @param generator  advanced by the draws
/// @param p          probability of a success, in (0, 1]
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p <= 0, p > 1 or p contains NaNs")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_geometric(
    generator: *mut rill_generator,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Geometric::checked([p.into()])) }
}

/// Draw numbers of good ones in a sample without replacement, from the hypergeometric distribution.
///
/// Same stream as numpy.random.Generator.hypergeometric(ngood, nbad, nsample, size=n).
///
/// @param generator  advanced by the draws
/// @param ngood      number of good ones, in [0, 10^9)
/// @param nbad       number of bad ones, in [0, 10^9)
/// @param nsample    number of items in a sample, in [0, ngood + nbad]
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("both ngood and nbad must be less than 1000000000",
///         "ngood + nbad < nsample", "ngood < 0", "nbad < 0", "nsample < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_hypergeometric(
    generator: *mut rill_generator,
    ngood: i64,
    nbad: i64,
    nsample: i64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe {
        fill(generator, out, n, || Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()]))
    }
}

/// Draw integers k >= 1 with probabilities proportional to p^k / k, from the logarithmic series distribution.
///
/// Same stream as numpy.random.Generator.logseries(p, size=n).
///
/// @param generator  advanced by the draws
/// @param p          dimensionless, in [0, 1)
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p >= 1 or p is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_logseries(
    generator: *mut rill_generator,
    p: f64,
    out: *mut i64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Logseries::checked([p.into()])) }
}
