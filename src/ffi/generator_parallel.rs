// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/src/ffi/generator_parallel.rs.

//! `rill_generator_*_parallel`: fills of common distributions by several threads.

use super::call::{Bool, fill_parallel};
use super::generator::rill_generator;
use crate::cached_setup::CachedSetup;
use crate::distribution::beta::Beta;
use crate::distribution::binomial::Binomial;
use crate::distribution::chisquare::Chisquare;
use crate::distribution::exponential::Exponential;
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::StandardGamma;
use crate::distribution::integers::Integers;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::normal::Normal;
use crate::distribution::poisson::Poisson;
use crate::distribution::standard_exponential::StandardExponential;
use crate::distribution::standard_exponential::StandardExponentialF32;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::uniform::Uniform;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw from the normal distribution of mean 0 and standard deviation 1, with several threads. The values, and the
/// state afterwards, are those of rill_generator_standard_normal, for any number of threads.
/// rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.standard_normal(size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_normal_parallel(
    generator: *mut rill_generator,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || StandardNormal::checked([])) }
}

/// Draw from the normal distribution, with several threads. The values, and the state afterwards, are those of
/// rill_generator_normal, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.normal(loc, scale, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param loc        mean, in the unit of the samples
/// @param scale      standard deviation, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_normal_parallel(
    generator: *mut rill_generator,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Normal::checked([loc.into(), scale.into()])) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int64, with several
/// threads. The values, and the state afterwards, are those of rill_generator_integers, for any number of threads.
/// rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int64, endpoint=endpoint).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0", "high < 0"),
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_parallel(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Integers::<i64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint64, with several
/// threads. The values, and the state afterwards, are those of rill_generator_integers_u64, for any number of
/// threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint64, endpoint=endpoint).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0"),
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u64_parallel(
    generator: *mut rill_generator,
    low: u64,
    high: u64,
    endpoint: Bool,
    out: *mut u64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Integers::<u64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int32, with several
/// threads. The values, and the state afterwards, are those of rill_generator_integers_i32, for any number of
/// threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int32, endpoint=endpoint).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of
///         bounds for int32", "low >= high", "low > high", "high <= 0", "high < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i32_parallel(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i32,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Integers::<i32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint32, with several
/// threads. The values, and the state afterwards, are those of rill_generator_integers_u32, for any number of
/// threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint32, endpoint=endpoint).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of
///         bounds for uint32", "low >= high", "low > high", "high <= 0", "high < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u32_parallel(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u32,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Integers::<u32>::new(low, high, endpoint.get())) }
}

/// Draw from the uniform distribution on [low, high), with several threads. The values, and the state afterwards, are
/// those of rill_generator_uniform, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.uniform(low, high, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param low        lower bound, in the unit of the samples
/// @param high       upper bound, in the unit of the samples, >= low, with a finite difference
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("high - low range exceeds valid bounds", "high - low <
///         0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_uniform_parallel(
    generator: *mut rill_generator,
    low: f64,
    high: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Uniform::checked([low.into(), high.into()])) }
}

/// Draw floats from the normal distribution of mean 0 and standard deviation 1, with several threads. The values, and
/// the state afterwards, are those of rill_generator_standard_normal_f32, for any number of threads.
/// rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.standard_normal(size=n, dtype=float32).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_normal_f32_parallel(
    generator: *mut rill_generator,
    out: *mut f32,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || StandardNormalF32::checked([])) }
}

/// Draw from the log-normal distribution, with several threads. The values, and the state afterwards, are those of
/// rill_generator_lognormal, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.lognormal(mean, sigma, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param mean       mean of the logarithm of the samples, dimensionless
/// @param sigma      standard deviation of the logarithm of the samples, dimensionless, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("sigma < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_lognormal_parallel(
    generator: *mut rill_generator,
    mean: f64,
    sigma: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Lognormal::checked([mean.into(), sigma.into()])) }
}

/// Draw from the exponential distribution of mean 1, with several threads. The values, and the state afterwards, are
/// those of rill_generator_standard_exponential, for any number of threads. rill_generator_draw_parallel tells the
/// rest.
///
/// Same stream as numpy.random.Generator.standard_exponential(size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_exponential_parallel(
    generator: *mut rill_generator,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || StandardExponential::checked([])) }
}

/// Draw floats from the exponential distribution of mean 1, with several threads. The values, and the state
/// afterwards, are those of rill_generator_standard_exponential_f32, for any number of threads.
/// rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.standard_exponential(size=n, dtype=float32).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_exponential_f32_parallel(
    generator: *mut rill_generator,
    out: *mut f32,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || StandardExponentialF32::checked([])) }
}

/// Draw from the exponential distribution, with several threads. The values, and the state afterwards, are those of
/// rill_generator_exponential, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.exponential(scale, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param scale      mean, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_exponential_parallel(
    generator: *mut rill_generator,
    scale: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Exponential::checked([scale.into()])) }
}

/// Draw from the gamma distribution of scale 1, with several threads. The values, and the state afterwards, are those
/// of rill_generator_standard_gamma, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.standard_gamma(shape, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_gamma_parallel(
    generator: *mut rill_generator,
    shape: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || StandardGamma::checked([shape.into()])) }
}

/// Draw from the gamma distribution, with several threads. The values, and the state afterwards, are those of
/// rill_generator_gamma, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.gamma(shape, scale, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
/// @param scale      scale theta, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0", "scale < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_gamma_parallel(
    generator: *mut rill_generator,
    shape: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Gamma::checked([shape.into(), scale.into()])) }
}

/// Draw from the beta distribution on [0, 1], with several threads. The values, and the state afterwards, are those
/// of rill_generator_beta, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.beta(a, b, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param a          first shape, dimensionless, > 0; NaN gives NaN
/// @param b          second shape, dimensionless, > 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0", "b <= 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_beta_parallel(
    generator: *mut rill_generator,
    a: f64,
    b: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Beta::checked([a.into(), b.into()])) }
}

/// Draw from the chi-square distribution, with several threads. The values, and the state afterwards, are those of
/// rill_generator_chisquare, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.chisquare(df, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param df         degrees of freedom, > 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_chisquare_parallel(
    generator: *mut rill_generator,
    df: f64,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || Chisquare::checked([df.into()])) }
}

/// Draw numbers of successes from the binomial distribution, with several threads. The values, and the state
/// afterwards, are those of rill_generator_binomial, for any number of threads. rill_generator_draw_parallel tells
/// the rest.
///
/// Same stream as numpy.random.Generator.binomial(n_trials, p, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param n_trials   number of trials, >= 0
/// @param p          probability of a success, in [0, 1]
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p > 1 or p is NaN", "n < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_binomial_parallel(
    generator: *mut rill_generator,
    n_trials: i64,
    p: f64,
    out: *mut i64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        fill_parallel(generator, out, n, n_threads, || {
            CachedSetup::<Binomial>::checked([n_trials.into(), p.into()])
        })
    }
}

/// Draw numbers of events from the Poisson distribution, with several threads. The values, and the state afterwards,
/// are those of rill_generator_poisson, for any number of threads. rill_generator_draw_parallel tells the rest.
///
/// Same stream as numpy.random.Generator.poisson(lam, size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param lam        mean number of events, in [0, 9.223372006484771e18]
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large"),
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_poisson_parallel(
    generator: *mut rill_generator,
    lam: f64,
    out: *mut i64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill_parallel(generator, out, n, n_threads, || CachedSetup::<Poisson>::checked([lam.into()])) }
}
