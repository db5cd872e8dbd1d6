//! Cholesky's factor, a column at a time.

use super::Matrix;
use crate::error::{Error, Result};

/// The lower triangular L with L L' = a, from the lower triangle of `a`. As in NumPy, a NaN propagates.
///
/// # Errors
/// `InvalidArgument` ("Matrix is not positive definite").
pub(crate) fn cholesky(mut a: Matrix) -> Result<Matrix> {
    let k = a.size();
    for j in 0..k {
        a.row_mut(j)[j + 1..].fill(0.0);
        let pivot = a[(j, j)] - a.row(j)[..j].iter().fold(0.0, |sum, x| sum + x * x);
        if pivot <= 0.0 {
            return Err(Error::argument("Matrix is not positive definite"));
        }
        let pivot = pivot.sqrt();
        a[(j, j)] = pivot;
        let inverse = 1.0 / pivot;
        for i in j + 1..k {
            let dot = (0..j).fold(0.0, |sum, c| sum + a[(i, c)] * a[(j, c)]);
            // An infinite pivot makes zeros, even of infinite items.
            a[(i, j)] = if inverse == 0.0 { 0.0 } else { (a[(i, j)] - dot) * inverse };
        }
    }
    Ok(a)
}
