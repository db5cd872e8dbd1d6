//! `rill_bitgen_*`: the discrete distributions.

use super::bitgen::{one, rill_bitgen, scalar};
use crate::distribution::MultivariateHypergeometricMethod as Method;
use crate::distribution::binomial::{Binomial, by_btpe, by_inversion};
use crate::distribution::geometric::{Geometric, geometric_search};
use crate::distribution::hypergeometric::Hypergeometric;
use crate::distribution::logseries::Logseries;
use crate::distribution::multinomial::Multinomial;
use crate::distribution::multivariate_hypergeometric::MultivariateHypergeometric;
use crate::distribution::negative_binomial::NegativeBinomial;
use crate::distribution::poisson::Poisson;
use crate::distribution::zipf::Zipf;

unsafe fn multinomial(bitgen: *const rill_bitgen, n: i64, mnix: *mut i64, pix: *const f64, d: isize) {
    let Ok(outcomes @ 1..) = usize::try_from(d) else { return };
    // SAFETY: by the contract the buffers have one item per outcome.
    unsafe {
        let pvals = std::slice::from_raw_parts(pix, outcomes);
        let counts = std::slice::from_raw_parts_mut(mnix, outcomes);
        scalar(bitgen, |bits| Multinomial::unchecked(n, pvals).fill(bits, counts));
    }
}

unsafe fn hypergeometric(
    bitgen: *const rill_bitgen,
    total: i64,
    num_colors: usize,
    colors: *const i64,
    nsample: i64,
    num_variates: usize,
    variates: *mut i64,
    method: Method,
) -> i32 {
    if num_colors == 0 || num_variates == 0 {
        return 0;
    }
    // SAFETY: by the contract the buffers have these lengths.
    unsafe {
        let colors = std::slice::from_raw_parts(colors, num_colors);
        let variates = std::slice::from_raw_parts_mut(variates, num_variates * num_colors);
        scalar(bitgen, |bits| {
            MultivariateHypergeometric::unchecked(colors, total, nsample, method, num_variates).map_or(
                -1,
                |distribution| {
                    distribution.fill(bits, variates);
                    0
                },
            )
        })
    }
}

/// Draw from the Poisson distribution.
///
/// Same as random_poisson of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param lam     mean, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_poisson(bitgen: *mut rill_bitgen, lam: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Poisson, i64, 1>(bitgen, [lam.into()]) }
}

/// Draw from the negative binomial distribution.
///
/// Same as random_negative_binomial of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       successes, > 0
/// @param p       probability of success, in (0, 1]
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_negative_binomial(bitgen: *mut rill_bitgen, n: f64, p: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<NegativeBinomial, i64, 2>(bitgen, [n.into(), p.into()]) }
}

/// Draw from the binomial distribution.
///
/// Same as random_binomial of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param p       probability of success, in [0, 1]
/// @param n       number of trials, >= 0
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_binomial(bitgen: *mut rill_bitgen, p: f64, n: i64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Binomial, i64, 2>(bitgen, [n.into(), p.into()]) }
}

/// Draw from the binomial distribution by BTPE.
///
/// Same as random_binomial_btpe of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of trials; n p must be at least 30
/// @param p       probability of success, in (0, 1)
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_binomial_btpe(bitgen: *mut rill_bitgen, n: i64, p: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { scalar(bitgen, |bits| by_btpe(bits, n, p)) }
}

/// Draw from the binomial distribution by inversion.
///
/// Same as random_binomial_inversion of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of trials, >= 0; n p must be at most 30, or it may not end
/// @param p       probability of success, in [0, 1)
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_binomial_inversion(bitgen: *mut rill_bitgen, n: i64, p: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { scalar(bitgen, |bits| by_inversion(bits, n, p)) }
}

/// Draw from the logarithmic series distribution.
///
/// Same as random_logseries of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param p       in [0, 1)
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_logseries(bitgen: *mut rill_bitgen, p: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Logseries, i64, 1>(bitgen, [p.into()]) }
}

/// Draw from the geometric distribution.
///
/// Same as random_geometric of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param p       probability of success, in (0, 1]
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_geometric(bitgen: *mut rill_bitgen, p: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Geometric, i64, 1>(bitgen, [p.into()]) }
}

/// Draw from the geometric distribution by summing probabilities. The expected time is proportional to 1 / p.
///
/// Same as random_geometric_search of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param p       probability of success, in (0, 1]
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_geometric_search(bitgen: *mut rill_bitgen, p: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { scalar(bitgen, |bits| geometric_search(bits, p)) }
}

/// Draw from the zeta distribution.
///
/// Same as random_zipf of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param a       exponent, > 1
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_zipf(bitgen: *mut rill_bitgen, a: f64) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Zipf, i64, 1>(bitgen, [a.into()]) }
}

/// Draw from the hypergeometric distribution.
///
/// Same as random_hypergeometric of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param good    >= 0
/// @param bad     >= 0
/// @param sample  >= 0, at most good + bad
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_hypergeometric(
    bitgen: *mut rill_bitgen,
    good: i64,
    bad: i64,
    sample: i64,
) -> i64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<Hypergeometric, i64, 3>(bitgen, [good.into(), bad.into(), sample.into()]) }
}

/// Draw from the multinomial distribution.
///
/// Same as random_multinomial of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of trials, >= 0
/// @param mnix    d counts, written
/// @param pix     d probabilities; the last has what the others leave
/// @param d       number of outcomes; nothing is drawn unless it is positive
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_multinomial(
    bitgen: *mut rill_bitgen,
    n: i64,
    mnix: *mut i64,
    pix: *const f64,
    d: isize,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        multinomial(bitgen, n, mnix, pix, d);
    }
}

/// Draw from the multivariate hypergeometric distribution, by shuffling a list of the whole population.
///
/// Same as random_multivariate_hypergeometric_count of NumPy's C API.
///
/// @param bitgen        the words; advanced by the draws
/// @param total         the sum of colors
/// @param num_colors    number of colors
/// @param colors        num_colors counts, >= 0
/// @param nsample       from 0 to total
/// @param num_variates  number of values
/// @param variates      num_variates rows of num_colors counts, written
/// @return 0; -1 if memory runs out
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_multivariate_hypergeometric_count(
    bitgen: *mut rill_bitgen,
    total: i64,
    num_colors: usize,
    colors: *const i64,
    nsample: i64,
    num_variates: usize,
    variates: *mut i64,
) -> i32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        hypergeometric(bitgen, total, num_colors, colors, nsample, num_variates, variates, Method::Count)
    }
}

/// Draw from the multivariate hypergeometric distribution, one color after the other.
///
/// Same as random_multivariate_hypergeometric_marginals of NumPy's C API.
///
/// @param bitgen        the words; advanced by the draws
/// @param total         the sum of colors
/// @param num_colors    number of colors
/// @param colors        num_colors counts, >= 0
/// @param nsample       from 0 to total
/// @param num_variates  number of values
/// @param variates      num_variates rows of num_colors counts, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_multivariate_hypergeometric_marginals(
    bitgen: *mut rill_bitgen,
    total: i64,
    num_colors: usize,
    colors: *const i64,
    nsample: i64,
    num_variates: usize,
    variates: *mut i64,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        hypergeometric(bitgen, total, num_colors, colors, nsample, num_variates, variates, Method::Marginals);
    }
}
