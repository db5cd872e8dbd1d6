//! `rill_generator_*`: continuous distributions that have a place and a width, and the standard ones behind them.

use libc::size_t;

use super::call::fill;
use super::generator::rill_generator;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::normal::Normal;
use crate::distribution::standard_cauchy::StandardCauchy;
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::{RandomF32, Uniform};
use crate::distribution::vonmises::Vonmises;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw floats from the uniform distribution on [0, 1), multiples of 2^-24.
///
/// Same stream as numpy.random.Generator.random(size=n, dtype=float32).
///
/// @param generator  advanced by the draws
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_random_f32(
    generator: *mut rill_generator,
    out: *mut f32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(RandomF32)) }
}

/// Draw from the uniform distribution on [low, high).
///
/// Same stream as numpy.random.Generator.uniform(low, high, size=n).
///
/// @param generator  advanced by the draws
/// @param low        lower bound, in the unit of the samples
/// @param high       upper bound, in the unit of the samples, finite as low and their difference are, >= low
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("high - low range exceeds valid bounds",
///         "high - low < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_uniform(
    generator: *mut rill_generator,
    low: f64,
    high: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Uniform::checked([low.into(), high.into()])) }
}

/// Draw floats from the normal distribution of mean 0 and standard deviation 1, by the ziggurat method.
///
/// Same stream as numpy.random.Generator.standard_normal(size=n, dtype=float32).
///
/// @param generator  advanced by the draws
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_normal_f32(
    generator: *mut rill_generator,
    out: *mut f32,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(StandardNormalF32)) }
}

/// Draw from the normal distribution.
///
/// Same stream as numpy.random.Generator.normal(loc, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param loc        mean, in the unit of the samples
/// @param scale      standard deviation, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_normal(
    generator: *mut rill_generator,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Normal::checked([loc.into(), scale.into()])) }
}

/// Draw from the log-normal distribution.
///
/// Same stream as numpy.random.Generator.lognormal(mean, sigma, size=n).
///
/// @param generator  advanced by the draws
/// @param mean       mean of the logarithm of the samples, dimensionless
/// @param sigma      standard deviation of the logarithm of the samples, dimensionless, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("sigma < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_lognormal(
    generator: *mut rill_generator,
    mean: f64,
    sigma: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Lognormal::checked([mean.into(), sigma.into()])) }
}

/// Draw from the Cauchy distribution of mode 0 and scale 1.
///
/// Same stream as numpy.random.Generator.standard_cauchy(size=n).
///
/// @param generator  advanced by the draws
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_cauchy(
    generator: *mut rill_generator,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Ok(StandardCauchy)) }
}

/// Draw from the Laplace or double exponential distribution.
///
/// Same stream as numpy.random.Generator.laplace(loc, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param loc        mean, in the unit of the samples
/// @param scale      mean distance from the mean, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_laplace(
    generator: *mut rill_generator,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Laplace::checked([loc.into(), scale.into()])) }
}

/// Draw from the Gumbel distribution of largest values.
///
/// Same stream as numpy.random.Generator.gumbel(loc, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param loc        mode, in the unit of the samples
/// @param scale      scale, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_gumbel(
    generator: *mut rill_generator,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Gumbel::checked([loc.into(), scale.into()])) }
}

/// Draw from the logistic distribution.
///
/// Same stream as numpy.random.Generator.logistic(loc, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param loc        mean, in the unit of the samples
/// @param scale      scale, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_logistic(
    generator: *mut rill_generator,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Logistic::checked([loc.into(), scale.into()])) }
}

/// Draw from the triangular distribution.
///
/// Same stream as numpy.random.Generator.triangular(left, mode, right, size=n).
///
/// @param generator  advanced by the draws
/// @param left       lower bound, in the unit of the samples
/// @param mode       peak of the density, in the unit of the samples, >= left
/// @param right      upper bound, in the unit of the samples, >= mode, > left
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("left > mode", "mode > right", "left == right")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_triangular(
    generator: *mut rill_generator,
    left: f64,
    mode: f64,
    right: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Triangular::checked([left.into(), mode.into(), right.into()])) }
}

/// Draw angles in [-pi, pi] from the von Mises distribution.
///
/// Same stream as numpy.random.Generator.vonmises(mu, kappa, size=n).
///
/// @param generator  advanced by the draws
/// @param mu         mode, in radians
/// @param kappa      concentration, dimensionless, >= 0; NaN gives NaN without a draw
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("kappa < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_vonmises(
    generator: *mut rill_generator,
    mu: f64,
    kappa: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(generator, out, n, || Vonmises::checked([mu.into(), kappa.into()])) }
}
