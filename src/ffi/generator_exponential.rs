//! `rill_generator_*`: the exponential distribution and what is made from it.

use libc::size_t;

use super::call::fill;
use super::generator::rill_generator;
use crate::distribution::exponential::Exponential;
use crate::distribution::pareto::Pareto;
use crate::distribution::power::Power;
use crate::distribution::rayleigh::Rayleigh;
use crate::distribution::standard_exponential::{
    StandardExponential, StandardExponentialF32, StandardExponentialInv, StandardExponentialInvF32,
};
use crate::distribution::wald::Wald;
use crate::distribution::weibull::Weibull;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw from the exponential distribution of mean 1, by the ziggurat method.
///
/// Same stream as numpy.random.Generator.standard_exponential(size=n).
///
/// @param generator  advanced by the draws
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_exponential(
    generator: *mut rill_generator,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(StandardExponential)) }
}

/// Draw floats from the exponential distribution of mean 1, by the ziggurat method.
///
/// Same stream as numpy.random.Generator.standard_exponential(size=n, dtype=float32).
///
/// @param generator  advanced by the draws
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_exponential_f32(
    generator: *mut rill_generator,
    out: *mut f32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(StandardExponentialF32)) }
}

/// Draw from the exponential distribution of mean 1, by inversion: one uniform for each.
///
/// Same stream as numpy.random.Generator.standard_exponential(size=n, method='inv').
///
/// @param generator  advanced by the draws
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_exponential_inv(
    generator: *mut rill_generator,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(StandardExponentialInv)) }
}

/// Draw floats from the exponential distribution of mean 1, by inversion: one uniform for each.
///
/// Same stream as numpy.random.Generator.standard_exponential(size=n, dtype=float32, method='inv').
///
/// @param generator  advanced by the draws
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_exponential_inv_f32(
    generator: *mut rill_generator,
    out: *mut f32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(StandardExponentialInvF32)) }
}

/// Draw from the exponential distribution.
///
/// Same stream as numpy.random.Generator.exponential(scale, size=n).
///
/// @param generator  advanced by the draws
/// @param scale      mean, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_exponential(
    generator: *mut rill_generator,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Exponential::checked([scale.into()])) }
}

/// Draw from the Rayleigh distribution.
///
/// Same stream as numpy.random.Generator.rayleigh(scale, size=n).
///
/// @param generator  advanced by the draws
/// @param scale      mode, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_rayleigh(
    generator: *mut rill_generator,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Rayleigh::checked([scale.into()])) }
}

/// Draw from the Weibull distribution of scale 1.
///
/// Same stream as numpy.random.Generator.weibull(a, size=n).
///
/// @param generator  advanced by the draws
/// @param a          shape, dimensionless, >= 0; 0 gives 0 without a draw
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_weibull(
    generator: *mut rill_generator,
    a: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Weibull::checked([a.into()])) }
}

/// Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0. Add 1 for the
/// classical one.
///
/// Same stream as numpy.random.Generator.pareto(a, size=n).
///
/// @param generator  advanced by the draws
/// @param a          shape, dimensionless, > 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_pareto(
    generator: *mut rill_generator,
    a: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Pareto::checked([a.into()])) }
}

/// Draw from the power function distribution on [0, 1], whose density goes as x to the a - 1.
///
/// Same stream as numpy.random.Generator.power(a, size=n).
///
/// @param generator  advanced by the draws
/// @param a          shape, dimensionless, > 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_power(
    generator: *mut rill_generator,
    a: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Power::checked([a.into()])) }
}

/// Draw from the Wald or inverse Gaussian distribution.
///
/// Same stream as numpy.random.Generator.wald(mean, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param mean       mean, in the unit of the samples, > 0
/// @param scale      shape lambda, in the unit of the samples, > 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("mean <= 0", "scale <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_wald(
    generator: *mut rill_generator,
    mean: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Wald::checked([mean.into(), scale.into()])) }
}
