//! The singular value decomposition, by LAPACK's steps (`dgesdd`).

use super::bidiagonal::Bidiagonal;
use super::bidiagonal_qr::Iteration;
use super::{Matrix, rescale};
use crate::error::{Error, Result, try_vec};

/// a = U diag(s) V'.
pub(crate) struct Svd {
    /// The columns of U, as rows.
    pub(crate) left: Matrix,
    /// The singular values, in falling order.
    pub(crate) values: Vec<f64>,
    /// The columns of V, as rows.
    pub(crate) right: Matrix,
}

/// Factorises any square matrix. An infinite item makes every value NaN.
///
/// # Errors
/// `InvalidArgument` ("SVD did not converge") for a NaN, as NumPy has it; `OutOfMemory`.
pub(crate) fn svd(mut a: Matrix) -> Result<Svd> {
    /// The least and the largest magnitude that squares safely.
    const SMALL: f64 = f64::from_bits((1023 - 511 + 52) << 52);
    const LARGE: f64 = 1.0 / SMALL;
    let k = a.size();
    let (mut left, mut right) = (Matrix::identity(k)?, Matrix::identity(k)?);
    let largest = a.largest();
    if largest.is_nan() {
        return Err(Error::argument("SVD did not converge"));
    }
    if largest.is_infinite() {
        left.items_mut().fill(f64::NAN);
        right.items_mut().fill(f64::NAN);
        return Ok(Svd { left, values: try_vec(k, f64::NAN)?, right });
    }
    let target = if largest > 0.0 { largest.clamp(SMALL, LARGE) } else { largest };
    if target != largest {
        rescale(a.items_mut(), largest, target);
    }
    let mut reduced = Bidiagonal::new(a)?;
    if k == 1 {
        // LAPACK gives the sign of a single value to the left here, and to the right elsewhere.
        left[(0, 0)] = 1f64.copysign(reduced.d[0]);
        reduced.d[0] = reduced.d[0].abs();
    } else {
        Iteration { d: &mut reduced.d, e: &mut reduced.e, left: &mut left, right: &mut right }.run()?;
    }
    reduced.left.apply(&mut left);
    reduced.right.apply(&mut right);
    if target != largest {
        rescale(&mut reduced.d, target, largest);
    }
    Ok(Svd { left, values: reduced.d, right })
}
