//! `rill_random_state_*`: legacy exponential and gamma distributions and their kin, frozen for ever.

use libc::size_t;

use super::call::fill;
use super::random_state::rill_random_state;
use crate::error::Status;
use crate::legacy::{
    Beta, Chisquare, Exponential, F, Gamma, NoncentralChisquare, NoncentralF, Pareto, Power, Rayleigh,
    StandardExponential, StandardGamma, Weibull,
};
use crate::parameters::Parametric;

/// Draw from the exponential distribution of mean 1, by inversion.
///
/// Same stream as numpy.random.RandomState.standard_exponential(size=n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_exponential(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(StandardExponential)) }
}

/// Draw from the exponential distribution, by inversion.
///
/// Same stream as numpy.random.RandomState.exponential(scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param scale         mean, any unit, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_exponential(
    random_state: *mut rill_random_state,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Exponential::checked([scale.into()])) }
}

/// Draw from the gamma distribution of scale 1.
///
/// A shape of 0 gives zeros, and draws nothing.
///
/// Same stream as numpy.random.RandomState.standard_gamma(shape, size=n).
///
/// @param random_state  advanced by the draws
/// @param shape         shape k, dimensionless, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_gamma(
    random_state: *mut rill_random_state,
    shape: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || StandardGamma::checked([shape.into()])) }
}

/// Draw from the gamma distribution.
///
/// A shape of 0 gives zeros, and draws nothing.
///
/// Same stream as numpy.random.RandomState.gamma(shape, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param shape         shape k, dimensionless, >= 0
/// @param scale         scale theta, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0", "scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_gamma(
    random_state: *mut rill_random_state,
    shape: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Gamma::checked([shape.into(), scale.into()])) }
}

/// Draw from the beta distribution.
///
/// Same stream as numpy.random.RandomState.beta(a, b, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             first shape, dimensionless, > 0
/// @param b             second shape, dimensionless, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0", "b <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_beta(
    random_state: *mut rill_random_state,
    a: f64,
    b: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Beta::checked([a.into(), b.into()])) }
}

/// Draw from the chi-square distribution.
///
/// Same stream as numpy.random.RandomState.chisquare(df, size=n).
///
/// @param random_state  advanced by the draws
/// @param df            degrees of freedom, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_chisquare(
    random_state: *mut rill_random_state,
    df: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Chisquare::checked([df.into()])) }
}

/// Draw from the noncentral chi-square distribution.
///
/// Same stream as numpy.random.RandomState.noncentral_chisquare(df, nonc, size=n).
///
/// @param random_state  advanced by the draws
/// @param df            degrees of freedom, > 0
/// @param nonc          noncentrality, dimensionless, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0", "nonc < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_noncentral_chisquare(
    random_state: *mut rill_random_state,
    df: f64,
    nonc: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || NoncentralChisquare::checked([df.into(), nonc.into()])) }
}

/// Draw from the F distribution.
///
/// Same stream as numpy.random.RandomState.f(dfnum, dfden, size=n).
///
/// @param random_state  advanced by the draws
/// @param dfnum         degrees of freedom of the numerator, > 0
/// @param dfden         degrees of freedom of the denominator, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_f(
    random_state: *mut rill_random_state,
    dfnum: f64,
    dfden: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || F::checked([dfnum.into(), dfden.into()])) }
}

/// Draw from the noncentral F distribution.
///
/// Same stream as numpy.random.RandomState.noncentral_f(dfnum, dfden, nonc, size=n).
///
/// @param random_state  advanced by the draws
/// @param dfnum         degrees of freedom of the numerator, > 0
/// @param dfden         degrees of freedom of the denominator, > 0
/// @param nonc          noncentrality of the numerator, dimensionless, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0", "nonc < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_noncentral_f(
    random_state: *mut rill_random_state,
    dfnum: f64,
    dfden: f64,
    nonc: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])) }
}

/// Draw from the Pareto II or Lomax distribution.
///
/// Same stream as numpy.random.RandomState.pareto(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             shape, dimensionless, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_pareto(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Pareto::checked([a.into()])) }
}

/// Draw from the Weibull distribution of scale 1.
///
/// A shape of 0 gives zeros, and draws nothing.
///
/// Same stream as numpy.random.RandomState.weibull(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             shape, dimensionless, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_weibull(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Weibull::checked([a.into()])) }
}

/// Draw from the power distribution on [0, 1].
///
/// Same stream as numpy.random.RandomState.power(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             exponent of the density plus 1, dimensionless, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_power(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Power::checked([a.into()])) }
}

/// Draw from the Rayleigh distribution.
///
/// Same stream as numpy.random.RandomState.rayleigh(scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param scale         mode, any unit, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_rayleigh(
    random_state: *mut rill_random_state,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Rayleigh::checked([scale.into()])) }
}
