//! The singular value decomposition, by LAPACK's steps (`dgesdd`).

use super::bidiagonal::Bidiagonal;
use super::bidiagonal_qr::{Iteration, not_converged};
use super::{EPSILON, Matrix, WHOLE, largest, rescale};
use crate::error::Result;

/// a = U diag(s) V'.
pub(crate) struct Svd {
    /// The columns of U, as rows.
    pub(crate) left: Matrix,
    /// The singular values, in descending order.
    pub(crate) values: Vec<f64>,
    /// The columns of V, as rows.
    pub(crate) right: Matrix,
}

/// Factorises a square matrix.
///
/// # Errors
/// `InvalidArgument` ("SVD did not converge") for items that are not finite, as in NumPy 2.5; `OutOfMemory`.
pub(crate) fn svd(mut a: Matrix) -> Result<Svd> {
    /// The least and the greatest magnitude whose square is safe.
    const SMALL: f64 = f64::from_bits((1023 - 511 + 52) << 52);
    const LARGE: f64 = 1.0 / SMALL;
    let k = a.size();
    let (mut left, mut right) = (Matrix::identity(k)?, Matrix::identity(k)?);
    let largest = largest(a.items());
    if !largest.is_finite() {
        return Err(not_converged());
    }
    let target = if largest > 0.0 { largest.clamp(SMALL, LARGE) } else { largest };
    if target != largest {
        rescale(a.items_mut(), largest, target);
    }
    let mut reduced = Bidiagonal::new(a)?;
    if k == 1 {
        // Here LAPACK puts the sign of a single value into the left vectors; elsewhere it goes into the right ones.
        left[(0, 0)] = 1f64.copysign(reduced.d[0]);
        reduced.d[0] = reduced.d[0].abs();
    } else if k <= WHOLE {
        Iteration { d: &mut reduced.d, e: &mut reduced.e, left: &mut left, right: &mut right }.run()?;
    } else {
        solve_blocks(&mut reduced.d, &mut reduced.e, &mut left, &mut right)?;
    }
    reduced.left.apply(&mut left);
    reduced.right.apply(&mut right);
    if target != largest {
        rescale(&mut reduced.d, target, largest);
    }
    Ok(Svd { left, values: reduced.d, right })
}

/// A larger bidiagonal matrix splits into blocks where the item above the diagonal is negligible (`dbdsdc`). LAPACK
/// divides the blocks that are still large and conquers them; here they are iterated on, which may change the signs of
/// vectors.
fn solve_blocks(d: &mut [f64], e: &mut [f64], left: &mut Matrix, right: &mut Matrix) -> Result<()> {
    const NEGLIGIBLE: f64 = 0.9 * EPSILON;
    let k = d.len();
    let norm = largest(d.iter().chain(&*e));
    if norm == 0.0 {
        return Ok(());
    }
    rescale(d, norm, 1.0);
    rescale(e, norm, 1.0);
    for x in &mut *d {
        if x.abs() < NEGLIGIBLE {
            *x = NEGLIGIBLE.copysign(*x);
        }
    }
    let mut start = 0;
    for end in 1..=k {
        // LAPACK treats NaN as negligible at the end, and as not negligible elsewhere.
        let beside = e.get(end - 1).map_or(0.0, |e| e.abs());
        if beside >= NEGLIGIBLE || (beside.is_nan() && end + 1 < k) {
            continue;
        }
        if start + 1 == k {
            // A single value at the very end has its sign in the left vectors.
            left[(start, start)] = 1f64.copysign(d[start]);
            d[start] = d[start].abs();
        } else {
            let size = end - start;
            let (mut block_left, mut block_right) = (Matrix::identity(size)?, Matrix::identity(size)?);
            let (d, e) = (&mut d[start..end], &mut e[start..end - 1]);
            Iteration { d, e, left: &mut block_left, right: &mut block_right }.run()?;
            for i in 0..size {
                left.row_mut(start + i)[start..end].copy_from_slice(block_left.row(i));
                right.row_mut(start + i)[start..end].copy_from_slice(block_right.row(i));
            }
        }
        start = end;
    }
    rescale(d, 1.0, norm);
    Iteration { d, e, left, right }.sort_falling();
    Ok(())
}
