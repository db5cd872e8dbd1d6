//! `rill_bitgen_*`: the continuous distributions.

use super::bitgen::{one, one_of_ziggurat, rill_bitgen, scalar, usual};
use super::bitgen_standard::rill_bitgen_standard_uniform;
use crate::distribution::Distribution;
use crate::distribution::beta::Beta;
use crate::distribution::chisquare::{Chisquare, NoncentralChisquare};
use crate::distribution::f::{F, NoncentralF};
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::StandardGammaF32;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::pareto::Pareto;
use crate::distribution::power::Power;
use crate::distribution::rayleigh::Rayleigh;
use crate::distribution::standard_cauchy::StandardCauchy;
use crate::distribution::standard_exponential::StandardExponential;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::standard_t::StandardT;
use crate::distribution::triangular::Triangular;
use crate::distribution::vonmises::Vonmises;
use crate::distribution::wald::Wald;
use crate::distribution::weibull::Weibull;
use crate::parameters::{Parametric, Row};

/// Draw from the normal distribution.
///
/// Same as random_normal of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param loc     mean
/// @param scale   standard deviation, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_normal(bitgen: *mut rill_bitgen, loc: f64, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    let z = unsafe { one_of_ziggurat::<StandardNormal>(bitgen) };
    usual(|| loc + scale * z)
}

/// Draw from the gamma distribution.
///
/// Same as random_gamma of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param shape   >= 0
/// @param scale   in the unit of the samples, >= 0
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_gamma(bitgen: *mut rill_bitgen, shape: f64, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Gamma, f64, 2>(bitgen, [shape.into(), scale.into()]) }
}

/// Draw a float from the gamma distribution.
///
/// Same as random_gamma_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param shape   >= 0
/// @param scale   in the unit of the samples, >= 0
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_gamma_f(bitgen: *mut rill_bitgen, shape: f32, scale: f32) -> f32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        scalar(bitgen, |bits| scale * StandardGammaF32::from_row(&Row::new([shape.into()])).sample(bits))
    }
}

/// Draw from the exponential distribution.
///
/// Same as random_exponential of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param scale   mean, >= 0
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_exponential(bitgen: *mut rill_bitgen, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    let e = unsafe { one_of_ziggurat::<StandardExponential>(bitgen) };
    usual(|| scale * e)
}

/// Draw from the uniform distribution on [lower, lower + range).
///
/// Same as random_uniform of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param lower   in the unit of the samples
/// @param range   in the unit of the samples
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_uniform(bitgen: *mut rill_bitgen, lower: f64, range: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    let u = unsafe { rill_bitgen_standard_uniform(bitgen) };
    usual(|| lower + range * u)
}

/// Draw from the beta distribution.
///
/// Same as random_beta of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param a       > 0
/// @param b       > 0
/// @return a value in [0, 1]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_beta(bitgen: *mut rill_bitgen, a: f64, b: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Beta, f64, 2>(bitgen, [a.into(), b.into()]) }
}

/// Draw from the chi-square distribution.
///
/// Same as random_chisquare of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param df      degrees of freedom, > 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_chisquare(bitgen: *mut rill_bitgen, df: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Chisquare, f64, 1>(bitgen, [df.into()]) }
}

/// Draw from the F distribution.
///
/// Same as random_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param dfnum   degrees of freedom of the numerator, > 0
/// @param dfden   degrees of freedom of the denominator, > 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_f(bitgen: *mut rill_bitgen, dfnum: f64, dfden: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<F, f64, 2>(bitgen, [dfnum.into(), dfden.into()]) }
}

/// Draw from the standard Cauchy distribution.
///
/// Same as random_standard_cauchy of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_cauchy(bitgen: *mut rill_bitgen) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<StandardCauchy, f64, 0>(bitgen, []) }
}

/// Draw from the Pareto II or Lomax distribution.
///
/// Same as random_pareto of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param a       shape, > 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_pareto(bitgen: *mut rill_bitgen, a: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Pareto, f64, 1>(bitgen, [a.into()]) }
}

/// Draw from the Weibull distribution of scale 1.
///
/// Same as random_weibull of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param a       shape, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_weibull(bitgen: *mut rill_bitgen, a: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Weibull, f64, 1>(bitgen, [a.into()]) }
}

/// Draw from the power function distribution.
///
/// Same as random_power of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param a       exponent plus 1, > 0
/// @return a value in [0, 1]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_power(bitgen: *mut rill_bitgen, a: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Power, f64, 1>(bitgen, [a.into()]) }
}

/// Draw from the Laplace distribution.
///
/// Same as random_laplace of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param loc     in the unit of the samples
/// @param scale   in the unit of the samples, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_laplace(bitgen: *mut rill_bitgen, loc: f64, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Laplace, f64, 2>(bitgen, [loc.into(), scale.into()]) }
}

/// Draw from the Gumbel distribution.
///
/// Same as random_gumbel of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param loc     in the unit of the samples
/// @param scale   in the unit of the samples, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_gumbel(bitgen: *mut rill_bitgen, loc: f64, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Gumbel, f64, 2>(bitgen, [loc.into(), scale.into()]) }
}

/// Draw from the logistic distribution.
///
/// Same as random_logistic of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param loc     in the unit of the samples
/// @param scale   in the unit of the samples, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_logistic(bitgen: *mut rill_bitgen, loc: f64, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Logistic, f64, 2>(bitgen, [loc.into(), scale.into()]) }
}

/// Draw from the log-normal distribution.
///
/// Same as random_lognormal of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param mean    mean of the logarithm
/// @param sigma   standard deviation of the logarithm, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_lognormal(bitgen: *mut rill_bitgen, mean: f64, sigma: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Lognormal, f64, 2>(bitgen, [mean.into(), sigma.into()]) }
}

/// Draw from the Rayleigh distribution.
///
/// Same as random_rayleigh of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param mode    scale, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_rayleigh(bitgen: *mut rill_bitgen, mode: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Rayleigh, f64, 1>(bitgen, [mode.into()]) }
}

/// Draw from Student's t distribution.
///
/// Same as random_standard_t of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param df      degrees of freedom, > 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_t(bitgen: *mut rill_bitgen, df: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<StandardT, f64, 1>(bitgen, [df.into()]) }
}

/// Draw from the noncentral chi-square distribution.
///
/// Same as random_noncentral_chisquare of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param df      degrees of freedom, > 0
/// @param nonc    noncentrality, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_noncentral_chisquare(
    bitgen: *mut rill_bitgen,
    df: f64,
    nonc: f64,
) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<NoncentralChisquare, f64, 2>(bitgen, [df.into(), nonc.into()]) }
}

/// Draw from the noncentral F distribution.
///
/// Same as random_noncentral_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param dfnum   degrees of freedom of the numerator, > 0
/// @param dfden   degrees of freedom of the denominator, > 0
/// @param nonc    noncentrality, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_noncentral_f(
    bitgen: *mut rill_bitgen,
    dfnum: f64,
    dfden: f64,
    nonc: f64,
) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<NoncentralF, f64, 3>(bitgen, [dfnum.into(), dfden.into(), nonc.into()]) }
}

/// Draw from the Wald distribution.
///
/// Same as random_wald of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param mean    > 0
/// @param scale   > 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_wald(bitgen: *mut rill_bitgen, mean: f64, scale: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Wald, f64, 2>(bitgen, [mean.into(), scale.into()]) }
}

/// Draw from the von Mises distribution.
///
/// Same as random_vonmises of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param mu      mode, in radians
/// @param kappa   concentration, >= 0
/// @return an angle in [-pi, pi]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_vonmises(bitgen: *mut rill_bitgen, mu: f64, kappa: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Vonmises, f64, 2>(bitgen, [mu.into(), kappa.into()]) }
}

/// Draw from the triangular distribution.
///
/// Same as random_triangular of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param left    lower end
/// @param mode    peak
/// @param right   upper end
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_triangular(
    bitgen: *mut rill_bitgen,
    left: f64,
    mode: f64,
    right: f64,
) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Triangular, f64, 3>(bitgen, [left.into(), mode.into(), right.into()]) }
}
