//! `rill_bitgen_*`: the standard distributions.

use super::bitgen::{ahead_u32, each, one, one_of_ziggurat, one_out_of_line, ready_f64, rill_bitgen};
use crate::bit_generator::ReadAhead;
use crate::bit_generator::units::unit_f32_of_word;
use crate::distribution::gamma::standard::{StandardGamma, StandardGammaF32};
use crate::distribution::standard_exponential::{
    StandardExponential, StandardExponentialF32, StandardExponentialInv, StandardExponentialInvF32,
};
use crate::distribution::standard_normal::{StandardNormal, StandardNormalF32};
use crate::distribution::uniform::{Random, RandomF32};

/// Draw a double from the uniform distribution on [0, 1).
///
/// Same as random_standard_uniform of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return a value in [0, 1)
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_uniform(bitgen: *mut rill_bitgen) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { ready_f64(bitgen).unwrap_or_else(|| one_out_of_line::<Random, f64>(bitgen)) }
}

/// Draw a float from the uniform distribution on [0, 1).
///
/// Same as random_standard_uniform_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return a value in [0, 1)
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_uniform_f(bitgen: *mut rill_bitgen) -> f32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        let word = ahead_u32(bitgen).and_then(ReadAhead::take_u32);
        word.map_or_else(|| one_out_of_line::<RandomF32, f32>(bitgen), unit_f32_of_word)
    }
}

/// Draw doubles from the uniform distribution on [0, 1).
///
/// Same as random_standard_uniform_fill of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_uniform_fill(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f64,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<Random, f64>(bitgen, n, out);
    }
}

/// Draw floats from the uniform distribution on [0, 1).
///
/// Same as random_standard_uniform_fill_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_uniform_fill_f(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f32,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<RandomF32, f32>(bitgen, n, out);
    }
}

/// Draw a double from the exponential distribution of mean 1.
///
/// Same as random_standard_exponential of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_exponential(bitgen: *mut rill_bitgen) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one_of_ziggurat::<StandardExponential>(bitgen) }
}

/// Draw a float from the exponential distribution of mean 1.
///
/// Same as random_standard_exponential_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_exponential_f(bitgen: *mut rill_bitgen) -> f32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<StandardExponentialF32, f32, 0>(bitgen, []) }
}

/// Draw doubles from the exponential distribution of mean 1.
///
/// Same as random_standard_exponential_fill of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_exponential_fill(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f64,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<StandardExponential, f64>(bitgen, n, out);
    }
}

/// Draw floats from the exponential distribution of mean 1.
///
/// Same as random_standard_exponential_fill_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_exponential_fill_f(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f32,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<StandardExponentialF32, f32>(bitgen, n, out);
    }
}

/// Draw doubles from the exponential distribution of mean 1, by inversion.
///
/// Same as random_standard_exponential_inv_fill of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_exponential_inv_fill(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f64,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<StandardExponentialInv, f64>(bitgen, n, out);
    }
}

/// Draw floats from the exponential distribution of mean 1, by inversion.
///
/// Same as random_standard_exponential_inv_fill_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_exponential_inv_fill_f(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f32,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<StandardExponentialInvF32, f32>(bitgen, n, out);
    }
}

/// Draw a double from the normal distribution of mean 0 and standard deviation 1.
///
/// Same as random_standard_normal of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_normal(bitgen: *mut rill_bitgen) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one_of_ziggurat::<StandardNormal>(bitgen) }
}

/// Draw a float from the normal distribution of mean 0 and standard deviation 1.
///
/// Same as random_standard_normal_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @return the value
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_normal_f(bitgen: *mut rill_bitgen) -> f32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<StandardNormalF32, f32, 0>(bitgen, []) }
}

/// Draw doubles from the normal distribution of mean 0 and standard deviation 1.
///
/// Same as random_standard_normal_fill of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_normal_fill(bitgen: *mut rill_bitgen, n: isize, out: *mut f64) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<StandardNormal, f64>(bitgen, n, out);
    }
}

/// Draw floats from the normal distribution of mean 0 and standard deviation 1.
///
/// Same as random_standard_normal_fill_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param n       number of values; nothing is drawn unless it is positive
/// @param out     n values, written
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_normal_fill_f(
    bitgen: *mut rill_bitgen,
    n: isize,
    out: *mut f32,
) {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe {
        each::<StandardNormalF32, f32>(bitgen, n, out);
    }
}

/// Draw a double from the gamma distribution of scale 1.
///
/// Same as random_standard_gamma of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param shape   >= 0
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_gamma(bitgen: *mut rill_bitgen, shape: f64) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<StandardGamma, f64, 1>(bitgen, [shape.into()]) }
}

/// Draw a float from the gamma distribution of scale 1.
///
/// Same as random_standard_gamma_f of NumPy's C API.
///
/// @param bitgen  the words; advanced by the draws
/// @param shape   >= 0
/// @return a value >= 0
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bitgen_standard_gamma_f(bitgen: *mut rill_bitgen, shape: f32) -> f32 {
    // SAFETY: the contract of `crate::ffi` guarantees a live bitgen and buffers of the stated lengths.
    unsafe { one::<StandardGammaF32, f32, 1>(bitgen, [shape.into()]) }
}
