// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/src/ffi/random_state_univariate.rs.

//! `rill_random_state_*`: the univariate distributions.

use super::call::{Bool, fill};
use super::random_state::rill_random_state;
use crate::cached_setup::CachedSetup;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::integers::BoolByte;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::poisson::Poisson;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::Random;
use crate::error::Status;
use crate::legacy::beta::Beta;
use crate::legacy::binomial::Binomial;
use crate::legacy::chisquare::Chisquare;
use crate::legacy::chisquare::NoncentralChisquare;
use crate::legacy::exponential::Exponential;
use crate::legacy::exponential::StandardExponential;
use crate::legacy::f::F;
use crate::legacy::f::NoncentralF;
use crate::legacy::gamma::Gamma;
use crate::legacy::gamma::StandardGamma;
use crate::legacy::gauss::StandardNormal;
use crate::legacy::geometric::Geometric;
use crate::legacy::hypergeometric::Hypergeometric;
use crate::legacy::logseries::Logseries;
use crate::legacy::negative_binomial::NegativeBinomial;
use crate::legacy::normal::Lognormal;
use crate::legacy::normal::Normal;
use crate::legacy::power::Pareto;
use crate::legacy::power::Power;
use crate::legacy::power::Rayleigh;
use crate::legacy::power::Weibull;
use crate::legacy::randint::Randint;
use crate::legacy::randint::RandomIntegers;
use crate::legacy::student::StandardCauchy;
use crate::legacy::student::StandardT;
use crate::legacy::tomaxint::Tomaxint;
use crate::legacy::uniform::Uniform;
use crate::legacy::vonmises::Vonmises;
use crate::legacy::wald::Wald;
use crate::legacy::zipf::Zipf;
use crate::parameters::Parametric;

/// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.
///
/// Density: 1, for 0 <= x < 1.
/// Method: the upper 53 bits of a 64-bit word; 27 and 26 bits of two words for MT19937.
///
/// Same stream as numpy.random.RandomState.random_sample(size=n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_random_sample(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Random::checked([])) }
}

/// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
/// rill_random_state_random_sample.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Random::checked([])) }
}

/// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
/// rill_random_state_random_sample.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Random::checked([])) }
}

/// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
/// rill_random_state_random_sample.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Random::checked([])) }
}

/// Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53: another name of
/// rill_random_state_random_sample.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Random::checked([])) }
}

/// Draw from the normal distribution of mean 0 and standard deviation 1.
///
/// Values come in pairs: the second of the last pair is kept for the next draw of any normal value.
///
/// Density: exp(-x^2 / 2) / sqrt(2 pi).
/// Method: the polar method (Marsaglia and Bray, A convenient method for generating normal variables, SIAM Rev. 6,
/// 1964).
///
/// Same stream as numpy.random.RandomState.standard_normal(size=n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_normal(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || StandardNormal::checked([])) }
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || StandardNormal::checked([])) }
}

/// Draw from the normal distribution.
///
/// Values come in pairs: the second of the last pair is kept, without loc and scale applied, for the next draw of any
/// normal value.
///
/// Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi)).
/// Method: the polar method.
///
/// Same stream as numpy.random.RandomState.normal(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mean, in the unit of the samples
/// @param scale         standard deviation, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_normal(
    random_state: *mut rill_random_state,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Normal::checked([loc.into(), scale.into()])) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int64.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int64).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<i64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint64.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint64).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low >= high", "low > high", "high <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_u64(
    random_state: *mut rill_random_state,
    low: u64,
    high: u64,
    endpoint: Bool,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<u64>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int32.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int32).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int32", "high is out of
///         bounds for int32", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_i32(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<i32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint32.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint32).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint32", "high is out of
///         bounds for uint32", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_u32(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<u32>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int16. Two values share a
/// word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int16).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int16", "high is out of
///         bounds for int16", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_i16(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i16,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<i16>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint16. Two values share
/// a word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint16).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint16", "high is out of
///         bounds for uint16", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_u16(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u16,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<u16>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type int8. Four values share a
/// word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=int8).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for int8", "high is out of
///         bounds for int8", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_i8(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut i8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<i8>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type uint8. Four values share
/// a word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=uint8).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for uint8", "high is out of
///         bounds for uint8", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_u8(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Randint::<u8>::new(low, high, endpoint.get())) }
}

/// Draw integers from low up to but not including high, or including it with endpoint; type bool. 32 values share a
/// word of 32 bits; the rest of the last word is dropped at the end of the call.
///
/// Probability of k: 1 / (high - low), for low <= k < high.
/// Method: a mask, and rejection above the range.
///
/// Same stream as numpy.random.RandomState.randint(low, high, size=n, dtype=bool).
///
/// @param random_state  advanced by the draws
/// @param low           smallest value
/// @param high          one above the largest value; the largest value with endpoint
/// @param endpoint      whether high itself is drawn
/// @param out           n truth values, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("low is out of bounds for bool", "high is out of
///         bounds for bool", "low >= high", "low > high", "high <= 0", "high < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_randint_bool(
    random_state: *mut rill_random_state,
    low: i64,
    high: i64,
    endpoint: Bool,
    out: *mut bool,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out.cast(), n, || Randint::<BoolByte>::new(low, high, endpoint.get())) }
}

/// Draw from the uniform distribution on [low, high).
///
/// A fault, kept: low > high is accepted, and gives values between high and low.
///
/// Density: 1 / (high - low), for low <= x < high.
/// Method: a double in [0, 1), scaled.
///
/// Same stream as numpy.random.RandomState.uniform(low, high, size=n).
///
/// @param random_state  advanced by the draws
/// @param low           lower bound, in the unit of the samples
/// @param high          upper bound, in the unit of the samples, finite, with a finite difference
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Uniform::checked([low.into(), high.into()])) }
}

/// Draw from the log-normal distribution.
///
/// Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0.
/// Method: the exponential of a normal value.
///
/// Same stream as numpy.random.RandomState.lognormal(mean, sigma, size=n).
///
/// @param random_state  advanced by the draws
/// @param mean          mean of the logarithm of the samples, dimensionless
/// @param sigma         standard deviation of the logarithm of the samples, dimensionless, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("sigma < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_lognormal(
    random_state: *mut rill_random_state,
    mean: f64,
    sigma: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Lognormal::checked([mean.into(), sigma.into()])) }
}

/// Draw from the Cauchy distribution of mode 0 and scale 1.
///
/// Density: 1 / (pi (1 + x^2)).
/// Method: the ratio of two normal values.
///
/// Same stream as numpy.random.RandomState.standard_cauchy(size=n).
///
/// @param random_state  advanced by the draws
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_cauchy(
    random_state: *mut rill_random_state,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || StandardCauchy::checked([])) }
}

/// Draw from the Laplace or double exponential distribution.
///
/// Density: exp(-|x - loc| / scale) / (2 scale).
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.laplace(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mean, in the unit of the samples
/// @param scale         mean distance from the mean, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_laplace(
    random_state: *mut rill_random_state,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Laplace::checked([loc.into(), scale.into()])) }
}

/// Draw from the Gumbel distribution of largest values.
///
/// Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.gumbel(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mode, in the unit of the samples
/// @param scale         scale, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_gumbel(
    random_state: *mut rill_random_state,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Gumbel::checked([loc.into(), scale.into()])) }
}

/// Draw from the logistic distribution.
///
/// Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.logistic(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mean, in the unit of the samples
/// @param scale         scale, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_logistic(
    random_state: *mut rill_random_state,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Logistic::checked([loc.into(), scale.into()])) }
}

/// Draw from the triangular distribution.
///
/// Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right - mode))
/// from there.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.triangular(left, mode, right, size=n).
///
/// @param random_state  advanced by the draws
/// @param left          lower bound, in the unit of the samples
/// @param mode          peak of the density, in the unit of the samples, >= left
/// @param right         upper bound, in the unit of the samples, >= mode, > left
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Triangular::checked([left.into(), mode.into(), right.into()])) }
}

/// Draw angles in [-pi, pi] from the von Mises distribution.
///
/// Faults, kept: below kappa = 1e-8 mu is ignored; above about 1e8 values come in steps. Above about 4e15 kappa is
/// refused, because NumPy never returns.
///
/// Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function.
/// Method: rejection from a wrapped Cauchy distribution; uniform below kappa = 1e-8 (Best and Fisher, Efficient
/// simulation of the von Mises distribution, Appl. Statist. 28, 1979).
///
/// Same stream as numpy.random.RandomState.vonmises(mu, kappa, size=n).
///
/// @param random_state  advanced by the draws
/// @param mu            mode, in radians
/// @param kappa         concentration, dimensionless, >= 0; NaN gives NaN without a draw
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("kappa < 0", "kappa value too large")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_vonmises(
    random_state: *mut rill_random_state,
    mu: f64,
    kappa: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Vonmises::checked([mu.into(), kappa.into()])) }
}

/// Draw from the exponential distribution of mean 1.
///
/// Density: exp(-x), for x >= 0.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || StandardExponential::checked([])) }
}

/// Draw from the exponential distribution.
///
/// Density: exp(-x / scale) / scale, for x >= 0.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.exponential(scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param scale         mean, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_exponential(
    random_state: *mut rill_random_state,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Exponential::checked([scale.into()])) }
}

/// Draw from the Rayleigh distribution.
///
/// Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.rayleigh(scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param scale         mode, in the unit of the samples, >= 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_rayleigh(
    random_state: *mut rill_random_state,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Rayleigh::checked([scale.into()])) }
}

/// Draw from the Weibull distribution of scale 1.
///
/// Density: a x^(a - 1) exp(-x^a), for x >= 0.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.weibull(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             shape, dimensionless, >= 0; 0 gives 0 without a draw
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_weibull(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Weibull::checked([a.into()])) }
}

/// Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1 for the
/// classical one.
///
/// Density: a / (1 + x)^(a + 1), for x >= 0.
/// Method: inversion.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Pareto::checked([a.into()])) }
}

/// Draw from the power function distribution on [0, 1].
///
/// Density: a x^(a - 1), for 0 <= x <= 1.
/// Method: inversion.
///
/// Same stream as numpy.random.RandomState.power(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             shape, dimensionless, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_power(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Power::checked([a.into()])) }
}

/// Draw from the Wald or inverse Gaussian distribution.
///
/// A fault, kept: if mean is much larger than scale, digits cancel, and values may be zero or negative.
///
/// Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0.
/// Method: one of the two roots that belong to a squared normal value (Michael, Schucany and Haas, Generating random
/// variates using transformations with multiple roots, Amer. Statist. 30, 1976).
///
/// Same stream as numpy.random.RandomState.wald(mean, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param mean          mean, in the unit of the samples, > 0
/// @param scale         shape lambda, in the unit of the samples, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("mean <= 0", "scale <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_wald(
    random_state: *mut rill_random_state,
    mean: f64,
    scale: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Wald::checked([mean.into(), scale.into()])) }
}

/// Draw from the gamma distribution of scale 1.
///
/// Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0.
/// Method: above shape 1 rejection from the cube of a normal value, at 1 an exponential value, below rejection in
/// x^shape from a constant and an exponential piece (Marsaglia and Tsang, A simple method for generating gamma
/// variables, ACM TOMS 26(3), 2000).
///
/// Same stream as numpy.random.RandomState.standard_gamma(shape, size=n).
///
/// @param random_state  advanced by the draws
/// @param shape         shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("shape < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_gamma(
    random_state: *mut rill_random_state,
    shape: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || StandardGamma::checked([shape.into()])) }
}

/// Draw from the gamma distribution.
///
/// Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0.
/// Method: a standard gamma value, scaled.
///
/// Same stream as numpy.random.RandomState.gamma(shape, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param shape         shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Gamma::checked([shape.into(), scale.into()])) }
}

/// Draw from the beta distribution on [0, 1].
///
/// A fault, kept: with both shapes far below 1 the value 0 is too frequent, for a = 0.001 and b = 0.002 by a quarter,
/// because a value below 10^-308 is taken for 0 where only one of its two powers underflows.
///
/// Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1.
/// Method: rejection if both shapes are at most 1, otherwise the ratio of gamma values (Johnk, Erzeugung von
/// betaverteilten und gammaverteilten Zufallszahlen, Metrika 8, 1964).
///
/// Same stream as numpy.random.RandomState.beta(a, b, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             first shape, dimensionless, > 0; NaN gives NaN
/// @param b             second shape, dimensionless, > 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Beta::checked([a.into(), b.into()])) }
}

/// Draw from the chi-square distribution.
///
/// Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0.
/// Method: twice a standard gamma value.
///
/// Same stream as numpy.random.RandomState.chisquare(df, size=n).
///
/// @param random_state  advanced by the draws
/// @param df            degrees of freedom, > 0; NaN gives NaN
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_chisquare(
    random_state: *mut rill_random_state,
    df: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Chisquare::checked([df.into()])) }
}

/// Draw from the noncentral chi-square distribution.
///
/// Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x >= 0.
/// Method: for df > 1 a chi-square value plus a squared normal value, otherwise a chi-square value with a Poisson
/// number of further degrees of freedom.
///
/// Same stream as numpy.random.RandomState.noncentral_chisquare(df, nonc, size=n).
///
/// @param random_state  advanced by the draws
/// @param df            degrees of freedom, > 0; NaN gives NaN
/// @param nonc          noncentrality, dimensionless, >= 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || NoncentralChisquare::checked([df.into(), nonc.into()])) }
}

/// Draw from the F distribution.
///
/// Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 - 1) (1 +
/// dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0.
/// Method: the ratio of chi-square values.
///
/// Same stream as numpy.random.RandomState.f(dfnum, dfden, size=n).
///
/// @param random_state  advanced by the draws
/// @param dfnum         degrees of freedom of the numerator, > 0; NaN gives NaN
/// @param dfden         degrees of freedom of the denominator, > 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || F::checked([dfnum.into(), dfden.into()])) }
}

/// Draw from the noncentral F distribution.
///
/// Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
/// chi-square with dfden.
/// Method: the ratio of a noncentral chi-square value and a chi-square value.
///
/// Same stream as numpy.random.RandomState.noncentral_f(dfnum, dfden, nonc, size=n).
///
/// @param random_state  advanced by the draws
/// @param dfnum         degrees of freedom of the numerator, > 0; NaN gives NaN
/// @param dfden         degrees of freedom of the denominator, > 0; NaN gives NaN
/// @param nonc          noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])) }
}

/// Draw from Student's t distribution.
///
/// Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2).
/// Method: a normal value divided by the root of a gamma value.
///
/// Same stream as numpy.random.RandomState.standard_t(df, size=n).
///
/// @param random_state  advanced by the draws
/// @param df            degrees of freedom, > 0; NaN gives NaN
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_t(
    random_state: *mut rill_random_state,
    df: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || StandardT::checked([df.into()])) }
}

/// Draw numbers of successes from the binomial distribution.
///
/// Faults, kept: above a mean of 30 the terms of Stirling's series are slightly wrong; with a mean of 30 or less, p
/// below 1.1e-16 never gives a success, and 1 - p below 1.1e-16 never gives a failure.
///
/// Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n.
/// Method: inversion up to a mean of 30 (of failures if p > 1/2), BTPE above (Kachitvichyanukul and Schmeiser,
/// Binomial random variate generation, Comm. ACM 31, 1988).
///
/// Same stream as numpy.random.RandomState.binomial(n_trials, p, size=n).
///
/// @param random_state  advanced by the draws
/// @param n_trials      number of trials, >= 0
/// @param p             probability of a success, in [0, 1]
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Binomial::checked([n_trials.into(), p.into()])) }
}

/// Draw numbers of failures before n successes, from the negative binomial distribution.
///
/// A fault, kept: a count that does not fit 64 bits, as always for p = 0, becomes INT64_MIN.
///
/// Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ....
/// Method: a Poisson value whose mean is a gamma value.
///
/// Same stream as numpy.random.RandomState.negative_binomial(n_successes, p, size=n).
///
/// @param random_state  advanced by the draws
/// @param n_successes   number of successes, need not be an integer, > 0
/// @param p             probability of a success, in [0, 1]
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || NegativeBinomial::checked([n_successes.into(), p.into()])) }
}

/// Draw numbers of events from the Poisson distribution.
///
/// Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ....
/// Method: a product of uniform values below a mean of 10, transformed rejection (PTRS) from 10 on (Hoermann, The
/// transformed rejection method for generating Poisson random variables, Insurance Math. Econom. 12, 1993).
///
/// Same stream as numpy.random.RandomState.poisson(lam, size=n).
///
/// @param random_state  advanced by the draws
/// @param lam           mean number of events, in [0, 9.223372006484771e18]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("lam < 0 or lam is NaN", "lam value too large")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_poisson(
    random_state: *mut rill_random_state,
    lam: f64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || CachedSetup::<Poisson>::checked([lam.into()])) }
}

/// Draw integers from the Zipf or zeta distribution.
///
/// Faults, kept: with a near 1 values above 2^53 are too frequent, for a = 1.1 by a half, because the test of
/// acceptance rounds 1 + 1/k to 1; the value 2^63 itself becomes INT64_MIN; and near a = 1 nearly every trial is
/// beyond the cut-off, so that a value takes 1 / (44 (a - 1)) trials. Below 1 + 2.7e-12 a is refused, because NumPy
/// takes minutes to months for a value; from 1025 on, because it never returns.
///
/// Probability of k: k^-a / zeta(a), for k = 1, 2, ....
/// Method: rejection from a Pareto distribution, cut off at 2^63 (Devroye, Non-Uniform Random Variate Generation,
/// Springer 1986, X.6.1).
///
/// Same stream as numpy.random.RandomState.zipf(a, size=n).
///
/// @param random_state  advanced by the draws
/// @param a             exponent, dimensionless, > 1, < 1025
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a <= 1 or a is NaN", "a value too large", "a value
///         too close to 1")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_zipf(
    random_state: *mut rill_random_state,
    a: f64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Zipf::checked([a.into()])) }
}

/// Draw numbers of the first trial that succeeds, from the geometric distribution.
///
/// Faults, kept: below p = 1/3 a value may be 0; a count that does not fit 64 bits, as always for p < 5.6e-17,
/// becomes INT64_MIN.
///
/// Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ....
/// Method: search for p >= 1/3, inversion below.
///
/// Same stream as numpy.random.RandomState.geometric(p, size=n).
///
/// @param random_state  advanced by the draws
/// @param p             probability of a success, in (0, 1]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p <= 0, p > 1 or p contains NaNs")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_geometric(
    random_state: *mut rill_random_state,
    p: f64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Geometric::checked([p.into()])) }
}

/// Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.
///
/// A population that does not fit 64 bits is refused as too small. Refused too is what NumPy never returns from: a
/// population of 2^63 - 2 or more, unless the sample or one part of the population is small. A sample of nearly all
/// of a huge population takes up to seconds a value, as in NumPy.
///
/// Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample).
/// Method: item by item for a sample of at most 10, otherwise ratio of uniforms (HRUA*) (Stadlober, The ratio of
/// uniforms approach for generating discrete random variates, J. Comput. Appl. Math. 31, 1990).
///
/// Same stream as numpy.random.RandomState.hypergeometric(ngood, nbad, nsample, size=n).
///
/// @param random_state  advanced by the draws
/// @param ngood         number of good items, >= 0
/// @param nbad          number of bad items, >= 0
/// @param nsample       number of items in the sample, in [1, ngood + nbad]
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("ngood + nbad < nsample", "ngood + nbad value too
///         large", "ngood < 0", "nbad < 0", "nsample < 1 or nsample is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_hypergeometric(
    random_state: *mut rill_random_state,
    ngood: i64,
    nbad: i64,
    nsample: i64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        fill(random_state, out, n, || Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()]))
    }
}

/// Draw integers from the logarithmic series distribution.
///
/// Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ....
/// Method: Kemp's second accelerated generator (Kemp, Efficient generation of logarithmically distributed
/// pseudo-random variables, Appl. Statist. 30, 1981).
///
/// Same stream as numpy.random.RandomState.logseries(p, size=n).
///
/// @param random_state  advanced by the draws
/// @param p             shape, dimensionless, in [0, 1)
/// @param out           n integers, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("p < 0, p >= 1 or p is NaN")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_logseries(
    random_state: *mut rill_random_state,
    p: f64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Logseries::checked([p.into()])) }
}

/// Draw integers of 63 bits.
///
/// Probability of k: 2^-63, for 0 <= k < 2^63.
/// Method: the upper 63 bits of a word.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || Tomaxint::checked([])) }
}

/// Draw integers from low to high, both included.
///
/// Probability of k: 1 / (high - low + 1), for low <= k <= high.
/// Method: a mask, and rejection above the range.
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
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { fill(random_state, out, n, || RandomIntegers::checked([low.into(), high.into()])) }
}
