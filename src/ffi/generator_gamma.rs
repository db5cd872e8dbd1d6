//! `rill_generator_*`: the gamma distribution and what is made from it.

use libc::size_t;

use super::call::fill;
use super::generator::rill_generator;
use crate::distribution::beta::Beta;
use crate::distribution::chisquare::{Chisquare, NoncentralChisquare};
use crate::distribution::f::{F, NoncentralF};
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::{StandardGamma, StandardGammaF32};
use crate::distribution::standard_t::StandardT;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw from the gamma distribution of scale 1.
///
/// Same stream as numpy.random.Generator.standard_gamma(shape, size=n).
///
/// @param generator  advanced by the draws
/// @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_gamma(
    generator: *mut rill_generator,
    shape: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || StandardGamma::checked([shape.into()])) }
}

/// Draw floats from the gamma distribution of scale 1.
///
/// Same stream as numpy.random.Generator.standard_gamma(shape, size=n, dtype=float32).
///
/// @param generator  advanced by the draws
/// @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_gamma_f32(
    generator: *mut rill_generator,
    shape: f32,
    out: *mut f32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || StandardGammaF32::checked([shape.into()])) }
}

/// Draw from the gamma distribution.
///
/// Same stream as numpy.random.Generator.gamma(shape, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param shape      shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
/// @param scale      scale theta, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0", "scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_gamma(
    generator: *mut rill_generator,
    shape: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Gamma::checked([shape.into(), scale.into()])) }
}

/// Draw from the beta distribution on [0, 1].
///
/// Same stream as numpy.random.Generator.beta(a, b, size=n).
///
/// @param generator  advanced by the draws
/// @param a          shape alpha, dimensionless, > 0; NaN gives NaN
/// @param b          shape beta, dimensionless, > 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0", "b <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_beta(
    generator: *mut rill_generator,
    a: f64,
    b: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Beta::checked([a.into(), b.into()])) }
}

/// Draw from the chi-square distribution.
///
/// Same stream as numpy.random.Generator.chisquare(df, size=n).
///
/// @param generator  advanced by the draws
/// @param df         degrees of freedom, > 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_chisquare(
    generator: *mut rill_generator,
    df: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Chisquare::checked([df.into()])) }
}

/// Draw from the noncentral chi-square distribution.
///
/// Same stream as numpy.random.Generator.noncentral_chisquare(df, nonc, size=n).
///
/// @param generator  advanced by the draws
/// @param df         degrees of freedom, > 0; NaN gives NaN
/// @param nonc       noncentrality, >= 0; NaN gives NaN without a draw
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0", "nonc < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_noncentral_chisquare(
    generator: *mut rill_generator,
    df: f64,
    nonc: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || NoncentralChisquare::checked([df.into(), nonc.into()])) }
}

/// Draw from the F distribution.
///
/// Same stream as numpy.random.Generator.f(dfnum, dfden, size=n).
///
/// @param generator  advanced by the draws
/// @param dfnum      degrees of freedom of the numerator, > 0; NaN gives NaN
/// @param dfden      degrees of freedom of the denominator, > 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_f(
    generator: *mut rill_generator,
    dfnum: f64,
    dfden: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || F::checked([dfnum.into(), dfden.into()])) }
}

/// Draw from the noncentral F distribution.
///
/// Same stream as numpy.random.Generator.noncentral_f(dfnum, dfden, nonc, size=n).
///
/// @param generator  advanced by the draws
/// @param dfnum      degrees of freedom of the numerator, > 0; NaN gives NaN
/// @param dfden      degrees of freedom of the denominator, > 0; NaN gives NaN
/// @param nonc       noncentrality of the numerator, >= 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("dfnum <= 0", "dfden <= 0", "nonc < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_noncentral_f(
    generator: *mut rill_generator,
    dfnum: f64,
    dfden: f64,
    nonc: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])) }
}

/// Draw from Student's t distribution.
///
/// Same stream as numpy.random.Generator.standard_t(df, size=n).
///
/// @param generator  advanced by the draws
/// @param df         degrees of freedom, > 0; NaN gives NaN
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_t(
    generator: *mut rill_generator,
    df: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || StandardT::checked([df.into()])) }
}
