//! Factorisations of covariance matrices: plain loops over the four operations and `sqrt`, so that the bits are the
//! same everywhere.
//!
//! [`svd`] and [`eigh`] take LAPACK's steps (`dgesdd` and `dsyevd`, which NumPy calls), so that their vectors have
//! LAPACK's signs and order. They agree with an optimised LAPACK in all but the last digits, because a library that
//! sums in another order rounds differently. Where values repeat, or nearly do, those last digits determine the
//! vectors, and no two libraries agree.

mod bidiagonal;
mod bidiagonal_qr;
mod cholesky;
mod eigh;
mod householder;
mod matrix;
mod pivoted_cholesky;
mod rotation;
mod svd;
mod tridiagonal;
mod tridiagonal_qr;
mod two_by_two;

pub(crate) use cholesky::cholesky;
pub(crate) use eigh::eigh;
pub(crate) use matrix::Matrix;
pub(crate) use pivoted_cholesky::pivoted_cholesky;
pub(crate) use svd::{Svd, svd};

/// LAPACK's relative precision: half of the distance from 1 to the next double.
const EPSILON: f64 = f64::EPSILON / 2.0;

/// Up to this size LAPACK iterates on the whole matrix; it divides larger ones.
const WHOLE: usize = 25;

/// Multiplies by `to` / `from`, in steps where the quotient itself would overflow or underflow (`dlascl`). Neither is
/// zero. An infinite `from` turns finite values into zeros and the others into NaN. An infinite `to` is the factor
/// itself. A NaN changes nothing.
fn rescale(values: &mut [f64], from: f64, to: f64) {
    const SMALL: f64 = f64::MIN_POSITIVE;
    if from.is_nan() || to.is_nan() {
        return;
    }
    if from.is_infinite() || to.is_infinite() {
        let factor = if from.is_infinite() { to / from } else { to };
        for value in values {
            *value *= factor;
        }
        return;
    }
    let (mut from, mut to) = (from, to);
    loop {
        let (next_from, next_to) = (from * SMALL, to * SMALL);
        let (factor, done) = if next_from > to {
            from = next_from;
            (SMALL, false)
        } else if next_to > from {
            to = next_to;
            (1.0 / SMALL, false)
        } else {
            (to / from, true)
        };
        for value in &mut *values {
            *value *= factor;
        }
        if done {
            return;
        }
    }
}

/// The largest magnitude; NaN if there is one (`dlange`).
fn largest<'a>(values: impl IntoIterator<Item = &'a f64>) -> f64 {
    values.into_iter().fold(0.0, |most: f64, x| if x.abs() > most || x.is_nan() { x.abs() } else { most })
}

#[cfg(test)]
mod tests;
