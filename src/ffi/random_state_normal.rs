//! `rill_random_state_*`: legacy normal distributions and their kin, frozen for ever.

use libc::size_t;

use super::call::fill;
use super::random_state::rill_random_state;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::error::Status;
use crate::legacy::{Frozen, Lognormal, Normal, StandardCauchy, StandardT, Vonmises, Wald};
use crate::parameters::Parametric;

/// Draw from the normal distribution, by the polar method.
///
/// Values come in pairs: the second of the last pair is kept, before loc and scale, for the next draw of any normal
/// value.
///
/// Same stream as numpy.random.RandomState.normal(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mean, any unit
/// @param scale         standard deviation, in the unit of loc, >= 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Normal::checked([loc.into(), scale.into()])) }
}

/// Draw from the log-normal distribution.
///
/// Same stream as numpy.random.RandomState.lognormal(mean, sigma, size=n).
///
/// @param random_state  advanced by the draws
/// @param mean          mean of the logarithm, dimensionless
/// @param sigma         standard deviation of the logarithm, dimensionless, >= 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Lognormal::checked([mean.into(), sigma.into()])) }
}

/// Draw from the Laplace or double exponential distribution.
///
/// Same stream as numpy.random.RandomState.laplace(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mode, any unit
/// @param scale         mean distance from loc, in the unit of loc, >= 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Frozen::<Laplace>::checked([loc.into(), scale.into()])) }
}

/// Draw from the Gumbel distribution.
///
/// Same stream as numpy.random.RandomState.gumbel(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mode, any unit
/// @param scale         scale, in the unit of loc, >= 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Frozen::<Gumbel>::checked([loc.into(), scale.into()])) }
}

/// Draw from the logistic distribution.
///
/// Same stream as numpy.random.RandomState.logistic(loc, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param loc           mean, any unit
/// @param scale         scale, in the unit of loc, >= 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Frozen::<Logistic>::checked([loc.into(), scale.into()])) }
}

/// Draw from the Wald or inverse Gaussian distribution.
///
/// A fault, kept: where mean is much larger than scale, digits cancel, and values may come out at zero or below.
///
/// Same stream as numpy.random.RandomState.wald(mean, scale, size=n).
///
/// @param random_state  advanced by the draws
/// @param mean          mean, any unit, > 0
/// @param scale         scale, in the unit of mean, > 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Wald::checked([mean.into(), scale.into()])) }
}

/// Draw from the von Mises distribution, in radians on [-pi, pi].
///
/// Faults, kept: below kappa = 1e-8 mu is ignored; above 1e8 or so values come in steps. Above 4e15 or so, where
/// NumPy never returns, kappa is refused.
///
/// Same stream as numpy.random.RandomState.vonmises(mu, kappa, size=n).
///
/// @param random_state  advanced by the draws
/// @param mu            mode, in radians
/// @param kappa         concentration, dimensionless, >= 0
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Vonmises::checked([mu.into(), kappa.into()])) }
}

/// Draw from the Cauchy distribution of mode 0.
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || Ok(StandardCauchy)) }
}

/// Draw from Student's t distribution.
///
/// Same stream as numpy.random.RandomState.standard_t(df, size=n).
///
/// @param random_state  advanced by the draws
/// @param df            degrees of freedom, > 0
/// @param out           n doubles, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_standard_t(
    random_state: *mut rill_random_state,
    df: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { fill(random_state, out, n, || StandardT::checked([df.into()])) }
}
