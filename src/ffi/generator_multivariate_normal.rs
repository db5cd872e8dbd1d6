//! `rill_generator_*`: the multivariate normal distribution.

use super::call::{call, handle, input, output};
use super::generator::rill_generator;
use crate::distribution::{CheckValid, Factorization};
use crate::error::Status;

/// Draw vectors from a multivariate normal distribution.
///
/// Same stream as numpy.random.Generator.multivariate_normal(mean, cov, n, check_valid, tol, method=method): the bit
/// generator ends in NumPy's state. The values are NumPy's too, up to the rounding of sums, which NumPy leaves to the
/// BLAS library of its processor. rill_factorization says how far each method agrees. The bits are the same on every
/// platform.
///
/// @param generator    advanced by the draws
/// @param mean         k means, in the unit of the samples
/// @param cov          covariance, k rows of k doubles, in the square of that unit; RILL_FACTORIZATION_EIGH and
///                     RILL_FACTORIZATION_CHOLESKY read the lower triangle only
/// @param k            dimensions, at least 1
/// @param check_valid  a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a covariance that is not symmetric
///                     positive-semidefinite; RILL_CHECK_VALID_WARN and RILL_CHECK_VALID_IGNORE draw anyway.
///                     RILL_FACTORIZATION_CHOLESKY refuses in any case what is not positive definite
/// @param tol          tolerance of that check: 1e-8 in NumPy
/// @param method       a rill_factorization; RILL_FACTORIZATION_SVD is NumPy's default
/// @param out          n rows of k doubles, written; may be NULL when n is 0, which still checks the covariance
/// @param n            number of vectors
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("method must be one of {'eigh', 'svd', 'cholesky'}",
///         "check_valid must equal 'warn', 'raise', or 'ignore'", "covariance is not symmetric positive-semidefinite.",
///         "Matrix is not positive definite"; for a NaN or an infinite item, as in NumPy, "SVD did not converge" and
///         "Eigenvalues did not converge"; "cannot reshape array of size 0 into shape (0)" when k is 0), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_multivariate_normal(
    generator: *mut rill_generator,
    mean: *const f64,
    cov: *const f64,
    k: usize,
    check_valid: i32,
    tol: f64,
    method: i32,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let (mean, cov) = (input(mean, k, "mean")?, input(cov, k.saturating_mul(k), "cov")?);
        let out = output(out, n.saturating_mul(k), "out")?;
        let method = Factorization::from_number(method)?;
        let check_valid = CheckValid::from_number(check_valid)?;
        object.get()?.multivariate_normal(mean, cov, check_valid, tol, method, out)
    })
}

/// Draw vectors from a multivariate normal distribution, given a factor of its covariance.
///
/// Each vector is mean + factor z with k standard normal values z; all of them are drawn first. This is the fastest
/// way to draw many times with one covariance. With NumPy's own factor, the values are NumPy's up to the rounding of
/// sums.
///
/// @param generator  advanced by the draws
/// @param mean       k means, in the unit of the samples
/// @param factor     k rows of k doubles, in the unit of the samples; the covariance is factor times its transpose
/// @param k          dimensions, at least 1
/// @param out        n rows of k doubles, written; may be NULL when n is 0
/// @param n          number of vectors
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("cannot reshape array of size 0 into shape (0)" when k is
///         0), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_multivariate_normal_factor(
    generator: *mut rill_generator,
    mean: *const f64,
    factor: *const f64,
    k: usize,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let (mean, factor) = (input(mean, k, "mean")?, input(factor, k.saturating_mul(k), "factor")?);
        let out = output(out, n.saturating_mul(k), "out")?;
        object.get()?.multivariate_normal_factor(mean, factor, out)
    })
}
