//! Cholesky's factor with pivots, which finds the rank of a matrix.

use super::{EPSILON, Matrix};
use crate::error::{Result, try_vec, try_with_capacity};

/// LAPACK's width of a block.
const BLOCK: usize = 64;

/// U with U' U = P' a P, for the permutation P whose column j has its one in row `order[j]`.
pub(crate) struct PivotedCholesky {
    /// U, upper triangular in the first `rank` rows. The rows from `rank` on are not zero: they are what LAPACK leaves
    /// there, items of the matrix or of a remainder.
    pub(crate) factor: Matrix,
    pub(crate) order: Vec<usize>,
    pub(crate) rank: usize,
}

/// From the upper triangle of `a` (`dpstrf`). It stops where no diagonal item that is left exceeds the rounding of the
/// largest.
pub(crate) fn pivoted_cholesky(mut a: Matrix) -> Result<PivotedCholesky> {
    let k = a.size();
    let mut order = try_with_capacity(k)?;
    order.extend(0..k);
    // Of each column, the sum of squares in this block's rows, and what they leave of the diagonal item.
    let (mut sums, mut rest) = (try_vec(k, 0.0)?, try_vec(k, 0.0)?);
    let mut stop = 0.0;
    for start in (0..k).step_by(BLOCK) {
        let end = k.min(start + BLOCK);
        sums[start..].fill(0.0);
        for j in start..end {
            for i in j..k {
                if j > start {
                    sums[i] += a[(j - 1, i)] * a[(j - 1, i)];
                }
                rest[i] = a[(i, i)] - sums[i];
            }
            let mut pivot = j;
            for i in j + 1..k {
                if rest[i] > rest[pivot] || rest[pivot].is_nan() {
                    pivot = i;
                }
            }
            let largest = rest[pivot];
            if j == 0 {
                stop = k as f64 * EPSILON * largest;
            }
            if largest.is_nan() || largest <= if j == 0 { 0.0 } else { stop } {
                if j > 0 {
                    a[(j, j)] = largest;
                }
                return Ok(PivotedCholesky { factor: a, order, rank: j });
            }
            if j != pivot {
                exchange(&mut a, j, pivot);
                sums.swap(j, pivot);
                order.swap(j, pivot);
            }
            let root = largest.sqrt();
            a[(j, j)] = root;
            for i in j + 1..k {
                let dot = (start..j).fold(0.0, |sum, r| sum + a[(r, i)] * a[(r, j)]);
                a[(j, i)] = (a[(j, i)] - dot) * (1.0 / root);
            }
        }
        for i in end..k {
            for c in i..k {
                let dot = (start..end).fold(0.0, |sum, r| sum + a[(r, i)] * a[(r, c)]);
                a[(i, c)] -= dot;
            }
        }
    }
    Ok(PivotedCholesky { factor: a, order, rank: k })
}

/// Exchanges variables `j` < `pivot` in the upper triangle. The diagonal item of `j` is the caller's to write.
fn exchange(a: &mut Matrix, j: usize, pivot: usize) {
    let k = a.size();
    a[(pivot, pivot)] = a[(j, j)];
    let mut swap = |one: (usize, usize), other: (usize, usize)| {
        let kept = a[one];
        a[one] = a[other];
        a[other] = kept;
    };
    for r in 0..j {
        swap((r, j), (r, pivot));
    }
    for c in pivot + 1..k {
        swap((j, c), (pivot, c));
    }
    for i in j + 1..pivot {
        swap((j, i), (i, pivot));
    }
}
