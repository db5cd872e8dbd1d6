//! Householder's reflections, with LAPACK's sign: the first item of the vector changes sign (`dlarfg`).
//!
//! Source: A. S. Householder, "Unitary Triangularization of a Nonsymmetric Matrix", Journal of the ACM 5 (1958);
//! G. H. Golub, C. F. Van Loan, "Matrix Computations", 5.1.

use super::Matrix;
use super::rotation::hypot;
use crate::error::{Result, try_vec};

/// Replaces `x` by the vector v of the reflection I - tau v v' that maps `x` to (beta, 0, ..., 0); v begins with 1.
/// Returns beta and tau.
pub(super) fn reflection(x: &mut [f64]) -> (f64, f64) {
    /// Squares of smaller magnitudes may underflow.
    const TINY: f64 = 1e-130;
    const UP: f64 = f64::from_bits((1023 + 600) << 52);
    const DOWN: f64 = f64::from_bits((1023 - 600) << 52);
    let Some((first, rest)) = x.split_first_mut() else { return (0.0, 0.0) };
    let alpha = *first;
    *first = 1.0;
    if rest.iter().all(|&x| x == 0.0) {
        return (alpha, 0.0);
    }
    let most = rest.iter().fold(alpha.abs(), |most, x| most.max(x.abs()));
    let is_tiny = most < TINY;
    let (up, down) = if is_tiny { (UP, DOWN) } else { (1.0, 1.0) };
    let alpha = alpha * up;
    for item in &mut *rest {
        *item *= up;
    }
    let norm = rest.iter().fold(0.0, |sum, x| sum + x * x).sqrt();
    let beta = -hypot(alpha, norm).copysign(alpha);
    let factor = 1.0 / (alpha - beta);
    for item in rest {
        *item *= factor;
    }
    (beta * down, (beta - alpha) / beta)
}

/// Reflects a row: row (I - tau v v').
pub(super) fn reflect_row(row: &mut [f64], v: &[f64], tau: f64) {
    let dot = row.iter().zip(v).fold(0.0, |sum, (x, v)| sum + x * v);
    let step = tau * dot;
    for (x, v) in row.iter_mut().zip(v) {
        *x -= step * v;
    }
}

/// Successive reflections. The i-th acts on the columns from i + `offset` on.
pub(super) struct Reflections {
    vectors: Matrix,
    tau: Vec<f64>,
    offset: usize,
}

impl Reflections {
    pub(super) fn new(k: usize, offset: usize) -> Result<Self> {
        Ok(Self { vectors: Matrix::zero(k)?, tau: try_vec(k, 0.0)?, offset })
    }

    /// Makes the i-th reflection from the vector that `x` writes, and returns it with beta, for immediate use.
    pub(super) fn make(&mut self, i: usize, x: impl FnOnce(&mut [f64])) -> (f64, &[f64], f64) {
        let v = &mut self.vectors.row_mut(i)[i + self.offset..];
        x(v);
        let (beta, tau) = reflection(v);
        self.tau[i] = tau;
        (beta, v, tau)
    }

    /// Multiplies every row by all of them, from the last to the first.
    pub(super) fn apply(&self, matrix: &mut Matrix) {
        for (i, &tau) in self.tau.iter().enumerate().rev() {
            if tau != 0.0 {
                let v = &self.vectors.row(i)[i + self.offset..];
                for r in 0..matrix.size() {
                    reflect_row(&mut matrix.row_mut(r)[i + self.offset..], v, tau);
                }
            }
        }
    }
}
