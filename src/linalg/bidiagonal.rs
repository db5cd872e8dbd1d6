//! Reduction to a bidiagonal matrix by reflections from both sides, a column and a row at a time (`dgebd2`).
//!
//! Source: G. H. Golub, W. Kahan, "Calculating the Singular Values and Pseudo-Inverse of a Matrix", SIAM Journal on
//! Numerical Analysis 2 (1965).

use super::Matrix;
use super::householder::{Reflections, reflect_row};
use crate::error::{Result, try_vec};

/// Q B P' with B upper bidiagonal.
pub(super) struct Bidiagonal {
    /// The diagonal of B.
    pub(super) d: Vec<f64>,
    /// The items above the diagonal.
    pub(super) e: Vec<f64>,
    /// Q: the reflections of columns.
    pub(super) left: Reflections,
    /// P: the reflections of rows.
    pub(super) right: Reflections,
}

impl Bidiagonal {
    /// Reduces `a` and consumes it.
    pub(super) fn new(mut a: Matrix) -> Result<Self> {
        let k = a.size();
        let (mut d, mut e) = (try_vec(k, 0.0)?, try_vec(k.saturating_sub(1), 0.0)?);
        let (mut left, mut right) = (Reflections::new(k, 0)?, Reflections::new(k, 1)?);
        let mut sums = try_vec(k, 0.0)?;
        for i in 0..k {
            let column = |v: &mut [f64]| {
                for (r, slot) in (i..).zip(v) {
                    *slot = a[(r, i)];
                }
            };
            let (beta, v, tau) = left.make(i, column);
            d[i] = beta;
            if tau != 0.0 {
                reflect_columns(&mut a, i, v, tau, &mut sums);
            }
            if i + 1 < k {
                let (beta, v, tau) = right.make(i, |v| v.copy_from_slice(&a.row(i)[i + 1..]));
                e[i] = beta;
                if tau != 0.0 {
                    for r in i + 1..rows_to_reflect(&a, i + 1, tau) {
                        reflect_row(&mut a.row_mut(r)[i + 1..], v, tau);
                    }
                }
            }
        }
        Ok(Self { d, e, left, right })
    }
}

/// Multiplies the rows from `i` on, right of column `i`, by I - tau v v' from the left.
fn reflect_columns(a: &mut Matrix, i: usize, v: &[f64], tau: f64, sums: &mut [f64]) {
    let columns = i + 1..columns_to_reflect(a, i, tau);
    let sums = &mut sums[columns.clone()];
    sums.fill(0.0);
    for (r, v) in (i..).zip(v) {
        for (sum, x) in sums.iter_mut().zip(&a.row(r)[columns.clone()]) {
            *sum += v * x;
        }
    }
    for (r, v) in (i..).zip(v) {
        let step = tau * v;
        for (x, sum) in a.row_mut(r)[columns.clone()].iter_mut().zip(&*sums) {
            *x -= step * sum;
        }
    }
}

/// The end of the rows that a reflection of the columns from `start` on changes. LAPACK omits final rows of zeros
/// (`iladlr`), which matters only if the reflection would turn them into NaN.
fn rows_to_reflect(a: &Matrix, start: usize, tau: f64) -> usize {
    let is_zero = |r: usize| a.row(r)[start..].iter().all(|&x| x == 0.0);
    end_of_nonzero(start, a.size(), tau, is_zero)
}

/// As [`rows_to_reflect`], for the columns right of `start` when the rows from there on are reflected (`iladlc`).
fn columns_to_reflect(a: &Matrix, start: usize, tau: f64) -> usize {
    let is_zero = |c: usize| (start..a.size()).all(|r| a[(r, c)] == 0.0);
    end_of_nonzero(start + 1, a.size(), tau, is_zero)
}

fn end_of_nonzero(start: usize, end: usize, tau: f64, is_zero: impl Fn(usize) -> bool) -> usize {
    if tau.is_nan() { (start..end).rev().find(|&j| !is_zero(j)).map_or(start, |j| j + 1) } else { end }
}
