//! Factorisations of covariance matrices: plain loops over the four operations and `sqrt`, the same bits everywhere.
//!
//! [`svd`] and [`eigh`] take the steps that LAPACK takes (`dgesdd` and `dsyevd`, by which NumPy factorises), so that
//! their vectors come with LAPACK's signs and in its order. What they share with an optimised LAPACK is all but the last
//! digits: a library that adds in another order rounds differently. Where values repeat, or nearly do, those last digits
//! decide the vectors, and no two libraries agree.

mod bidiagonal;
mod bidiagonal_qr;
mod cholesky;
mod eigh;
mod householder;
mod matrix;
mod rotation;
mod svd;
mod tridiagonal;
mod tridiagonal_qr;
mod two_by_two;

pub(crate) use cholesky::cholesky;
pub(crate) use eigh::eigh;
pub(crate) use matrix::Matrix;
pub(crate) use svd::{Svd, svd};

/// LAPACK's relative precision: half of the distance from 1 to the next double.
const EPSILON: f64 = f64::EPSILON / 2.0;

/// LAPACK iterates on matrices up to this size as a whole, and divides larger ones.
const WHOLE: usize = 25;

/// Multiplies by `to` / `from`, in steps where the quotient itself would overflow or vanish (`dlascl`). Neither is zero.
/// An infinite `from` makes zeros of what is finite and NaN of the rest, an infinite `to` is the factor itself, and a NaN
/// changes nothing.
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
