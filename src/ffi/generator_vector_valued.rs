//! `rill_generator_*`: vector-valued distributions, and shuffles of matrices.

use std::ffi::c_void;

use super::call::{call, handle, input, items, output};
use super::generator::rill_generator;
use crate::distribution::MultivariateHypergeometricMethod;
use crate::distribution::shuffle::Permuted;
use crate::error::Status;

/// Draw the number of each outcome from the multinomial distribution. The last outcome has the remaining probability.
///
/// Same stream as numpy.random.Generator.multinomial(n_trials, pvals, size=n).
///
/// @param generator  advanced by the draws
/// @param n_trials   number of trials, >= 0
/// @param pvals      k probabilities, each in [0, 1]; those but the last have a sum of at most 1
/// @param k          number of outcomes, at least 1
/// @param out        n rows of k integers, each row with the sum n_trials, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("pvals must have at least 1 dimension and the last
///         dimension of pvals must be greater than 0.", "pvals < 0, pvals > 1 or pvals contains NaNs",
///         "sum(pvals[:-1]) > 1.0", "n < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_multinomial(
    generator: *mut rill_generator,
    n_trials: i64,
    pvals: *const f64,
    k: usize,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out, n.saturating_mul(k), "out")?);
        object.get()?.multinomial(n_trials, input(pvals, k, "pvals")?, out)
    })
}

/// Draw the number of each color in a sample without replacement, from the multivariate hypergeometric distribution.
///
/// Same stream as numpy.random.Generator.multivariate_hypergeometric(colors, nsample, size=n, method=method).
///
/// @param generator  advanced by the draws
/// @param colors     k numbers of items of each color, >= 0
/// @param k          number of colors
/// @param nsample    number of items in a sample, in [0, sum(colors)]
/// @param method     a rill_multivariate_hypergeometric; count takes memory for sum(colors) integers of 64 bits
/// @param out        n rows of k integers, each row with the sum nsample, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ('method must be "count" or "marginals".', "nsample must be
///         nonnegative.", "colors must be a one-dimensional sequence of nonnegative integers not exceeding
///         9223372036854775807.", "sum(colors) must not exceed the maximum value of a 64 bit signed integer
///         (9223372036854775807)", 'When method is "marginals", sum(colors) must be less than 1000000000.', "When method
///         is 'count', sum(colors) must not exceed 1152921504606846975", "nsample > sum(colors)"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_multivariate_hypergeometric(
    generator: *mut rill_generator,
    colors: *const i64,
    k: usize,
    nsample: i64,
    method: i32,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out, n.saturating_mul(k), "out")?);
        let colors = input(colors, k, "colors")?;
        let method = MultivariateHypergeometricMethod::from_number(method)?;
        object.get()?.multivariate_hypergeometric(colors, nsample, method, out)
    })
}

/// Draw probabilities from the Dirichlet distribution.
///
/// Same stream as numpy.random.Generator.dirichlet(alpha, size=n).
///
/// @param generator  advanced by the draws
/// @param alpha      k concentrations, dimensionless, >= 0
/// @param k          number of concentrations
/// @param out        n rows of k doubles, each row with the sum 1 (or of zeros, if every alpha is 0), written; may be
///                   NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("alpha < 0"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_dirichlet(
    generator: *mut rill_generator,
    alpha: *const f64,
    k: usize,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out, n.saturating_mul(k), "out")?);
        object.get()?.dirichlet(input(alpha, k, "alpha")?, out)
    })
}

/// Shuffle the rows or the columns of a matrix in place, each independently.
///
/// Same stream as numpy.random.Generator.permuted(x, axis=axis) for a two-dimensional x.
///
/// @param generator  advanced by the draws
/// @param base       row-major matrix of rows times columns items of item_size bytes each, shuffled; may be NULL when
///                   there are none
/// @param rows       number of rows
/// @param columns    number of columns
/// @param item_size  size of an item in bytes, at least 1
/// @param axis       0: items move within their column; 1: within their row; -1 (axis=None): anywhere
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("item_size must be positive", "axis ... is out of bounds
///         for array of dimension 2")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_permuted(
    generator: *mut rill_generator,
    base: *mut c_void,
    rows: usize,
    columns: usize,
    item_size: usize,
    axis: i32,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let items = items(base, rows.saturating_mul(columns), item_size)?;
        let permuted = Permuted::from_axis(axis)?;
        object.get()?.with_bits(|bits| {
            permuted.shuffle_items(bits, items, rows, columns, item_size);
            Ok(())
        })
    })
}
