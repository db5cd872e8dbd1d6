//! `rill_random_state_*`: the legacy vector-valued distributions, frozen for ever.

use super::call::{call, handle, input, output};
use super::random_state::rill_random_state;
use crate::error::Status;

/// Draw rows of counts from the multinomial distribution.
///
/// Same stream as numpy.random.RandomState.multinomial(n_trials, pvals, size=n).
///
/// The counts come from rill_random_state_binomial, with its faults.
///
/// @param random_state  advanced by the draws
/// @param n_trials      number of trials, the sum of each row, >= 0
/// @param pvals         k probabilities of outcomes, each in [0, 1]; the last is replaced by what the others leave
/// @param k             number of outcomes
/// @param out           n rows of k counts, written; may be NULL when n or k is 0
/// @param n             number of rows
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("pvals < 0, pvals > 1 or pvals contains NaNs",
///         "sum(pvals[:-1]) > 1.0", "n < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_multinomial(
    random_state: *mut rill_random_state,
    n_trials: i64,
    pvals: *const f64,
    k: usize,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(random_state, "random_state")?;
        // A product that overflows is refused as too long.
        let (pvals, out) = (input(pvals, k, "pvals")?, output(out, n.saturating_mul(k), "out")?);
        object.get()?.multinomial(n_trials, pvals, out)
    })
}

/// Draw rows from the Dirichlet distribution: k values in [0, 1] with sum 1.
///
/// A fault, kept: if all of alpha are small, below about 0.01, a row may be NaN.
///
/// Same stream as numpy.random.RandomState.dirichlet(alpha, size=n).
///
/// @param random_state  advanced by the draws
/// @param alpha         k concentrations, dimensionless, > 0
/// @param k             number of values in a row
/// @param out           n rows of k doubles, written; may be NULL when n or k is 0
/// @param n             number of rows
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("alpha <= 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_dirichlet(
    random_state: *mut rill_random_state,
    alpha: *const f64,
    k: usize,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(random_state, "random_state")?;
        // A product that overflows is refused as too long.
        let (alpha, out) = (input(alpha, k, "alpha")?, output(out, n.saturating_mul(k), "out")?);
        object.get()?.dirichlet(alpha, out)
    })
}
