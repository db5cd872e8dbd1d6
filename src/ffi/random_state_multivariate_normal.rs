//! `rill_random_state_*`: the multivariate normal distribution.

use super::call::{call, handle, input, output};
use super::random_state::rill_random_state;
use crate::distribution::CheckValid;
use crate::error::Status;

/// Draw vectors from a multivariate normal distribution, by the singular value decomposition of its covariance.
///
/// Same stream as numpy.random.RandomState.multivariate_normal(mean, cov, n, check_valid, tol): the bit generator and
/// the cached Gaussian end in NumPy's state. For the values, see rill_generator_multivariate_normal.
///
/// @param random_state  advanced by the draws
/// @param mean          k means, in the unit of the samples
/// @param cov           covariance, k rows of k doubles, in the square of that unit
/// @param k             dimensions, at least 1
/// @param check_valid   a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a covariance that is not symmetric
///                      positive-semidefinite; RILL_CHECK_VALID_WARN and RILL_CHECK_VALID_IGNORE draw anyway
/// @param tol           tolerance of that check: 1e-8 in NumPy
/// @param out           n rows of k doubles, written; may be NULL when n is 0, which still checks the covariance
/// @param n             number of vectors
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("check_valid must equal 'warn', 'raise', or 'ignore'",
///         "covariance is not symmetric positive-semidefinite."; for a NaN or an infinite item, as in NumPy, "SVD did not
///         converge"; "cannot reshape array of size 0 into shape (0)" when k is 0), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_multivariate_normal(
    random_state: *mut rill_random_state,
    mean: *const f64,
    cov: *const f64,
    k: usize,
    check_valid: i32,
    tol: f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(random_state, "random_state")?;
        let (mean, cov) = (input(mean, k, "mean")?, input(cov, k.saturating_mul(k), "cov")?);
        let out = output(out, n.saturating_mul(k), "out")?;
        let check_valid = CheckValid::from_number(check_valid)?;
        object.get()?.multivariate_normal(mean, cov, check_valid, tol, out)
    })
}
