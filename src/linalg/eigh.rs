//! Eigenvalues and eigenvectors of a symmetric matrix, by LAPACK's steps (`dsyevd`).

use super::tridiagonal::Tridiagonal;
use super::tridiagonal_qr::Iteration;
use super::{Matrix, largest, rescale};
use crate::error::{Result, try_vec};

/// a = V diag(w) V'.
pub(crate) struct Eigh {
    /// The eigenvalues, in ascending order.
    pub(crate) values: Vec<f64>,
    /// The columns of V, as rows.
    pub(crate) vectors: Matrix,
}

/// Factorises the symmetric matrix with the lower triangle of `a`. A NaN or an infinite item goes through the same
/// steps as in LAPACK: the results are NaN, or the iteration fails.
///
/// # Errors
/// `InvalidArgument` ("Eigenvalues did not converge"); `OutOfMemory`.
pub(crate) fn eigh(mut a: Matrix) -> Result<Eigh> {
    /// The least and the greatest magnitude whose square is safe: 2^-485 and 2^485.
    const SMALL: f64 = f64::from_bits((1023 - 485) << 52);
    const LARGE: f64 = f64::from_bits((1023 + 485) << 52);
    let k = a.size();
    let mut vectors = Matrix::identity(k)?;
    for i in 0..k {
        a.row_mut(i)[i + 1..].fill(0.0);
    }
    if k == 1 {
        return Ok(Eigh { values: try_vec(1, a[(0, 0)])?, vectors });
    }
    let largest = largest(a.items());
    let target = if largest > 0.0 { largest.clamp(SMALL, LARGE) } else { largest };
    let is_scaled = largest.is_finite() && target != largest;
    if is_scaled {
        rescale(a.items_mut(), largest, target);
    } else if largest.is_infinite() {
        a.items_mut().iter_mut().for_each(|x| *x *= 0.0);
    }
    let mut reduced = Tridiagonal::new(a)?;
    Iteration { d: &mut reduced.d, e: &mut reduced.e, vectors: &mut vectors }.run()?;
    reduced.basis.apply(&mut vectors);
    if is_scaled {
        rescale(&mut reduced.d, target, largest);
    } else if largest.is_infinite() {
        reduced.d.fill(f64::NAN);
    }
    Ok(Eigh { values: reduced.d, vectors })
}
