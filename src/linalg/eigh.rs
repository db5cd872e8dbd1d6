//! Eigenvalues and eigenvectors of a symmetric matrix, by LAPACK's steps (`dsyevd`).

use super::tridiagonal::Tridiagonal;
use super::tridiagonal_qr::Iteration;
use super::{Matrix, rescale};
use crate::error::Result;

/// a = V diag(w) V'.
pub(crate) struct Eigh {
    /// The eigenvalues, in rising order.
    pub(crate) values: Vec<f64>,
    /// The columns of V, as rows.
    pub(crate) vectors: Matrix,
}

/// Factorises the symmetric matrix whose lower triangle is that of `a`. A NaN or an infinite item makes everything
/// NaN, as NumPy has it.
///
/// # Errors
/// `InvalidArgument` ("Eigenvalues did not converge"); `OutOfMemory`.
pub(crate) fn eigh(mut a: Matrix) -> Result<Eigh> {
    /// The least and the largest magnitude that squares safely: 2^-485 and 2^485.
    const SMALL: f64 = f64::from_bits((1023 - 485) << 52);
    const LARGE: f64 = f64::from_bits((1023 + 485) << 52);
    let k = a.size();
    let mut vectors = Matrix::identity(k)?;
    for i in 0..k {
        a.row_mut(i)[i + 1..].fill(0.0);
    }
    let largest = a.largest();
    let target = if largest > 0.0 { largest.clamp(SMALL, LARGE) } else { largest };
    if k > 1 && largest.is_finite() && target != largest {
        rescale(a.items_mut(), largest, target);
    }
    let mut reduced = Tridiagonal::new(a)?;
    if k == 1 {
        return Ok(Eigh { values: reduced.d, vectors });
    }
    if !largest.is_finite() {
        reduced.d.fill(f64::NAN);
        vectors.items_mut().fill(f64::NAN);
        return Ok(Eigh { values: reduced.d, vectors });
    }
    Iteration { d: &mut reduced.d, e: &mut reduced.e, vectors: &mut vectors }.run()?;
    reduced.basis.apply(&mut vectors);
    if target != largest {
        rescale(&mut reduced.d, target, largest);
    }
    Ok(Eigh { values: reduced.d, vectors })
}
