// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/src/ffi/generator_univariate.rs.

//! `rill_generator_*`: the univariate distributions.

use super::call::{Bool, fill};
use super::generator::rill_generator;
use crate::cached_setup::CachedSetup;
use crate::distribution::beta::Beta;
use crate::distribution::binomial::Binomial;
use crate::distribution::chisquare::Chisquare;
use crate::distribution::chisquare::NoncentralChisquare;
use crate::distribution::exponential::Exponential;
use crate::distribution::f::F;
use crate::distribution::f::NoncentralF;
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::StandardGamma;
use crate::distribution::gamma::standard::StandardGammaF32;
use crate::distribution::geometric::Geometric;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::hypergeometric::Hypergeometric;
use crate::distribution::integers::BoolByte;
use crate::distribution::integers::Integers;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::logseries::Logseries;
use crate::distribution::negative_binomial::NegativeBinomial;
use crate::distribution::normal::Normal;
use crate::distribution::pareto::Pareto;
use crate::distribution::poisson::Poisson;
use crate::distribution::power::Power;
use crate::distribution::rayleigh::Rayleigh;
use crate::distribution::standard_cauchy::StandardCauchy;
use crate::distribution::standard_exponential::StandardExponential;
use crate::distribution::standard_exponential::StandardExponentialF32;
use crate::distribution::standard_exponential::StandardExponentialInv;
use crate::distribution::standard_exponential::StandardExponentialInvF32;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::standard_t::StandardT;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::Random;
use crate::distribution::uniform::RandomF32;
use crate::distribution::uniform::Uniform;
use crate::distribution::vonmises::Vonmises;
use crate::distribution::wald::Wald;
use crate::distribution::weibull::Weibull;
use crate::distribution::zipf::Zipf;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
///
/// Density: 1, for 0 <= x < 1.
/// Method: the upper 53 bits of a 64-bit word; 27 and 26 bits of two words for MT19937.
///
/// Same stream as numpy.random.Generator.random(size=n).
///
/// @param generator  advanced by the draws
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_random(
    generator: *mut rill_generator,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Random::checked([])) }
}

/// Draw from the normal distribution of mean 0 and standard deviation 1.
///
/// Density: exp(-x^2 / 2) / sqrt(2 pi).
/// Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
/// Softw. 5(8), 2000).
///
/// Same stream as numpy.random.Generator.standard_normal(size=n).
///
/// @param generator  advanced by the draws
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_normal(
    generator: *mut rill_generator,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardNormal::checked([])) }
}

/// Draw from the normal distribution.
///
/// Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi)).
/// Method: the ziggurat method.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Normal::checked([loc.into(), scale.into()])) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int64.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int64, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<i64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint64.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint64, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u64(
    generator: *mut rill_generator,
    low: u64,
    high: u64,
    endpoint: Bool,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<u64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int32.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int32, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of
///         bounds for int32", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i32(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<i32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint32.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint32, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of
///         bounds for uint32", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u32(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<u32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int16. Two values share a
/// word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int16, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int16", "high is out of
///         bounds for int16", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i16(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i16,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<i16>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint16. Two values share
/// a word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint16, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint16", "high is out of
///         bounds for uint16", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u16(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u16,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<u16>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int8. Four values share a
/// word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=int8, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int8", "high is out of
///         bounds for int8", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_i8(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<i8>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint8. Four values share
/// a word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=uint8, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint8", "high is out of
///         bounds for uint8", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_u8(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Integers::<u8>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type bool. 32 values share a
/// word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: multiplication of a word by the number of values, with rejection (Lemire, Fast random integer generation
/// in an interval, ACM TOMACS 29(1), 2019).
///
/// Same stream as numpy.random.Generator.integers(low, high, size=n, dtype=bool, endpoint=endpoint).
///
/// @param generator  advanced by the draws
/// @param low        smallest value
/// @param high       one above the largest value; the largest value with endpoint
/// @param endpoint   whether high itself is drawn
/// @param out        n truth values, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for bool", "high is out of
///         bounds for bool", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_integers_bool(
    generator: *mut rill_generator,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut bool,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out.cast(), n, || Integers::<BoolByte>::new(low, high, endpoint.get())) }
}

/// Draw floats from the uniform distribution on [0, 1), multiples of 2^-24.
///
/// Density: 1, for 0 <= x < 1.
/// Method: the upper 24 bits of a 32-bit word.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || RandomF32::checked([])) }
}

/// Draw from the uniform distribution on [low, high).
///
/// Density: 1 / (high - low), for low <= x < high.
/// Method: a double in [0, 1), scaled.
///
/// Same stream as numpy.random.Generator.uniform(low, high, size=n).
///
/// @param generator  advanced by the draws
/// @param low        lower bound, in the unit of the samples
/// @param high       upper bound, in the unit of the samples, >= low, with a finite difference
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("high - low range exceeds valid bounds", "high - low <
///         0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_uniform(
    generator: *mut rill_generator,
    low: f64,
    high: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Uniform::checked([low.into(), high.into()])) }
}

/// Draw floats from the normal distribution of mean 0 and standard deviation 1.
///
/// Density: exp(-x^2 / 2) / sqrt(2 pi).
/// Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
/// Softw. 5(8), 2000).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardNormalF32::checked([])) }
}

/// Draw from the log-normal distribution.
///
/// Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0.
/// Method: the exponential of a normal value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Lognormal::checked([mean.into(), sigma.into()])) }
}

/// Draw from the Cauchy distribution of mode 0 and scale 1.
///
/// Density: 1 / (pi (1 + x^2)).
/// Method: the ratio of two normal values.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardCauchy::checked([])) }
}

/// Draw from the Laplace or double exponential distribution.
///
/// Density: exp(-|x - loc| / scale) / (2 scale).
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Laplace::checked([loc.into(), scale.into()])) }
}

/// Draw from the Gumbel distribution of largest values.
///
/// Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Gumbel::checked([loc.into(), scale.into()])) }
}

/// Draw from the logistic distribution.
///
/// Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Logistic::checked([loc.into(), scale.into()])) }
}

/// Draw from the triangular distribution.
///
/// Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right - mode))
/// from there.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Triangular::checked([left.into(), mode.into(), right.into()])) }
}

/// Draw angles in [-pi, pi] from the von Mises distribution.
///
/// Below kappa = 1e-8 mu is ignored.
///
/// Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function.
/// Method: rejection from a wrapped Cauchy distribution; uniform below kappa = 1e-8, normal above 1e6 (Best and
/// Fisher, Efficient simulation of the von Mises distribution, Appl. Statist. 28, 1979).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Vonmises::checked([mu.into(), kappa.into()])) }
}

/// Draw from the exponential distribution of mean 1.
///
/// Density: exp(-x), for x >= 0.
/// Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
/// Softw. 5(8), 2000).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardExponential::checked([])) }
}

/// Draw floats from the exponential distribution of mean 1.
///
/// Density: exp(-x), for x >= 0.
/// Method: the ziggurat method (Marsaglia and Tsang, The ziggurat method for generating random variables, J. Stat.
/// Softw. 5(8), 2000).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardExponentialF32::checked([])) }
}

/// Draw from the exponential distribution of mean 1.
///
/// Density: exp(-x), for x >= 0.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardExponentialInv::checked([])) }
}

/// Draw floats from the exponential distribution of mean 1.
///
/// Density: exp(-x), for x >= 0.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardExponentialInvF32::checked([])) }
}

/// Draw from the exponential distribution.
///
/// Density: exp(-x / scale) / scale, for x >= 0.
/// Method: the ziggurat method.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Exponential::checked([scale.into()])) }
}

/// Draw from the Rayleigh distribution.
///
/// Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0.
/// Method: scale times the root of twice an exponential value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Rayleigh::checked([scale.into()])) }
}

/// Draw from the Weibull distribution of scale 1.
///
/// Density: a x^(a - 1) exp(-x^a), for x >= 0.
/// Method: the power 1/a of an exponential value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Weibull::checked([a.into()])) }
}

/// Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
/// classical one.
///
/// Density: a / (1 + x)^(a + 1), for x >= 0.
/// Method: exp(e / a) - 1, where e is an exponential value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Pareto::checked([a.into()])) }
}

/// Draw from the power function distribution on [0, 1].
///
/// Density: a x^(a - 1), for 0 <= x <= 1.
/// Method: (1 - exp(-e))^(1/a), where e is an exponential value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Power::checked([a.into()])) }
}

/// Draw from the Wald or inverse Gaussian distribution.
///
/// Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0.
/// Method: one of the two roots that belong to a squared normal value (Michael, Schucany and Haas, Generating random
/// variates using transformations with multiple roots, Amer. Statist. 30, 1976).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Wald::checked([mean.into(), scale.into()])) }
}

/// Draw from the gamma distribution of scale 1.
///
/// Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
/// Method: above shape 1 rejection from the cube of a normal value, at 1 an exponential value, below rejection in
/// x^shape from a constant and an exponential piece (Marsaglia and Tsang, A simple method for generating gamma
/// variables, ACM TOMS 26(3), 2000).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardGamma::checked([shape.into()])) }
}

/// Draw floats from the gamma distribution of scale 1.
///
/// Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
/// Method: above shape 1 rejection from the cube of a normal value, at 1 an exponential value, below rejection in
/// x^shape from a constant and an exponential piece (Marsaglia and Tsang, A simple method for generating gamma
/// variables, ACM TOMS 26(3), 2000).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardGammaF32::checked([shape.into()])) }
}

/// Draw from the gamma distribution.
///
/// Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0.
/// Method: a standard gamma value, scaled.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Gamma::checked([shape.into(), scale.into()])) }
}

/// Draw from the beta distribution on [0, 1].
///
/// Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1.
/// Method: rejection if both shapes are at most 1, otherwise the ratio of gamma values (Johnk, Erzeugung von
/// betaverteilten und gammaverteilten Zufallszahlen, Metrika 8, 1964).
///
/// Same stream as numpy.random.Generator.beta(a, b, size=n).
///
/// @param generator  advanced by the draws
/// @param a          first shape, dimensionless, > 0; NaN gives NaN
/// @param b          second shape, dimensionless, > 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Beta::checked([a.into(), b.into()])) }
}

/// Draw from the chi-square distribution.
///
/// Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0.
/// Method: twice a standard gamma value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Chisquare::checked([df.into()])) }
}

/// Draw from the noncentral chi-square distribution.
///
/// Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0.
/// Method: for df > 1 a chi-square value plus a squared normal value, otherwise a chi-square value with a Poisson
/// number of further degrees of freedom.
///
/// Same stream as numpy.random.Generator.noncentral_chisquare(df, nonc, size=n).
///
/// @param generator  advanced by the draws
/// @param df         degrees of freedom, > 0; NaN gives NaN
/// @param nonc       noncentrality, dimensionless, >= 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || NoncentralChisquare::checked([df.into(), nonc.into()])) }
}

/// Draw from the F distribution.
///
/// Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1 +
/// dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0.
/// Method: the ratio of chi-square values.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || F::checked([dfnum.into(), dfden.into()])) }
}

/// Draw from the noncentral F distribution.
///
/// Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
/// chi-square with dfden.
/// Method: the ratio of a noncentral chi-square value and a chi-square value.
///
/// Same stream as numpy.random.Generator.noncentral_f(dfnum, dfden, nonc, size=n).
///
/// @param generator  advanced by the draws
/// @param dfnum      degrees of freedom of the numerator, > 0; NaN gives NaN
/// @param dfden      degrees of freedom of the denominator, > 0; NaN gives NaN
/// @param nonc       noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])) }
}

/// Draw from Student's t distribution.
///
/// Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2).
/// Method: a normal value divided by the root of a gamma value.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || StandardT::checked([df.into()])) }
}

/// Draw numbers of successes from the binomial distribution.
///
/// Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n.
/// Method: inversion up to a mean of 30 (of failures if p > 1/2), BTPE above (Kachitvichyanukul and Schmeiser,
/// Binomial random variate generation, Comm. ACM 31, 1988).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || CachedSetup::<Binomial>::checked([n_trials.into(), p.into()])) }
}

/// Draw numbers of failures before n successes, from the negative binomial distribution.
///
/// Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ....
/// Method: a Poisson value whose mean is a gamma value.
///
/// Same stream as numpy.random.Generator.negative_binomial(n_successes, p, size=n).
///
/// @param generator    advanced by the draws
/// @param n_successes  number of successes, need not be an integer, > 0
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || NegativeBinomial::checked([n_successes.into(), p.into()])) }
}

/// Draw numbers of events from the Poisson distribution.
///
/// Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ....
/// Method: a product of uniform values below a mean of 10, transformed rejection (PTRS) from 10 on (Hoermann, The
/// transformed rejection method for generating Poisson random variables, Insurance Math. Econom. 12, 1993).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || CachedSetup::<Poisson>::checked([lam.into()])) }
}

/// Draw integers from the Zipf or zeta distribution.
///
/// From a = 1025 on the value is 1, and nothing is drawn. A fault, kept: with a near 1 values above 2^53 are too
/// frequent, for a = 1.1 by a half, because the test of acceptance rounds 1 + 1/k to 1.
///
/// Probability of k: k^-a / zeta(a), for k = 1, 2, ....
/// Method: rejection from a Pareto distribution (Devroye, Non-Uniform Random Variate Generation, Springer 1986,
/// X.6.1).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Zipf::checked([a.into()])) }
}

/// Draw numbers of the first trial that succeeds, from the geometric distribution.
///
/// A value that does not fit 64 bits becomes INT64_MAX.
///
/// Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ....
/// Method: search for p >= 1/3, inversion below.
///
/// Same stream as numpy.random.Generator.geometric(p, size=n).
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Geometric::checked([p.into()])) }
}

/// Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
///
/// Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample).
/// Method: item by item if the sample or the rest is below 10, otherwise ratio of uniforms (HRUA) (Stadlober, The
/// ratio of uniforms approach for generating discrete random variates, J. Comput. Appl. Math. 31, 1990).
///
/// Same stream as numpy.random.Generator.hypergeometric(ngood, nbad, nsample, size=n).
///
/// @param generator  advanced by the draws
/// @param ngood      number of good items, in [0, 10^9)
/// @param nbad       number of bad items, in [0, 10^9)
/// @param nsample    number of items in the sample, in [0, ngood + nbad]
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        fill(generator, out, n, || Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()]))
    }
}

/// Draw integers from the logarithmic series distribution.
///
/// Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ....
/// Method: Kemp's second accelerated generator (Kemp, Efficient generation of logarithmically distributed
/// pseudo-random variables, Appl. Statist. 30, 1981).
///
/// Same stream as numpy.random.Generator.logseries(p, size=n).
///
/// @param generator  advanced by the draws
/// @param p          shape, dimensionless, in [0, 1)
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p >= 1 or p is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_logseries(
    generator: *mut rill_generator,
    p: f64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(generator, out, n, || Logseries::checked([p.into()])) }
}
