//! Factors of a covariance: the choices that a caller has, and the matrix F with the covariance F F'.

use crate::error::{Error, Result, try_with_capacity};
use crate::linalg::{self, Matrix};

/// What happens if a covariance is not symmetric positive-semidefinite. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckValid {
    /// Draws from it. NumPy warns; Rill does not.
    Warn = 1,
    /// Refuses it.
    Raise = 2,
    /// Draws from it.
    Ignore = 3,
}

impl CheckValid {
    pub(crate) fn from_number(number: i32) -> Result<Self> {
        let all = [Self::Warn, Self::Raise, Self::Ignore];
        let found = all.into_iter().find(|&item| item as i32 == number);
        found.ok_or_else(|| Error::argument("check_valid must equal 'warn', 'raise', or 'ignore'"))
    }
}

/// How a covariance is factorised. Numbers never change and are never reused.
///
/// With none of the three do the values agree with NumPy's to the last bit, because NumPy leaves the order of sums to
/// the LAPACK and BLAS libraries of its processor. SVD and EIGH take LAPACK's steps, so that the factor has NumPy's
/// signs and order. The values agree with NumPy's to 11 digits in up to 25 dimensions if the eigenvalues differ
/// clearly, and in any number of dimensions if the covariance is diagonal. In about one matrix of 400 the last digits
/// determine the sign of a vector; NumPy's own sign there depends on its processor. Beyond 25 dimensions LAPACK
/// divides and conquers, and the factor agrees except for the signs of its columns. If eigenvalues repeat, in a matrix
/// that is not diagonal, rounding determines the factor, and no two LAPACK libraries agree. If an eigenvalue is zero,
/// values agree to 6 digits. CHOLESKY has no such freedom: its values agree to 13 digits of a standard deviation in
/// any number of dimensions. With every method the draws have the requested distribution, and their bits are the same
/// on every platform.
///
/// A covariance with a NaN or an infinite item is refused if NumPy raises an error, or does not terminate. Otherwise
/// the draws are NaN where NumPy's are.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factorization {
    /// By singular values: NumPy's default. Reads the whole matrix.
    Svd = 1,
    /// By eigenvalues. Reads the lower triangle.
    Eigh = 2,
    /// By Cholesky's method, the fastest. Reads the lower triangle, and refuses a matrix that is not positive
    /// definite.
    Cholesky = 3,
}

impl Factorization {
    pub(crate) fn from_number(number: i32) -> Result<Self> {
        let all = [Self::Svd, Self::Eigh, Self::Cholesky];
        let found = all.into_iter().find(|&item| item as i32 == number);
        found.ok_or_else(|| Error::argument("method must be one of {'eigh', 'svd', 'cholesky'}"))
    }
}

/// How a factor is made and checked.
pub(crate) struct Options {
    pub(crate) check_valid: CheckValid,
    pub(crate) tol: f64,
    pub(crate) method: Factorization,
    /// Of the factor. Below the number of dimensions, the smallest values become zero; with Cholesky's method, pivots
    /// find the rank, and it must not be less than this.
    pub(crate) rank: usize,
}

impl Options {
    /// F with the covariance F F'. `matrix` is a copy of `cov`. `refused` is the error if the check fails.
    pub(super) fn factorize(
        &self,
        matrix: Matrix,
        cov: &[f64],
        refused: impl FnOnce() -> Error,
    ) -> Result<Matrix> {
        let (k, raise) = (matrix.size(), self.check_valid == CheckValid::Raise);
        match self.method {
            Factorization::Svd => {
                let mut svd = linalg::svd(matrix)?;
                keep_largest(&mut svd.values, self.rank)?;
                if raise && !is_close(&svd, cov, self.tol) {
                    return Err(refused());
                }
                columns(&svd.left, &svd.values)
            }
            Factorization::Eigh => {
                let mut eigh = linalg::eigh(matrix)?;
                keep_largest(&mut eigh.values, self.rank)?;
                if raise && eigh.values.iter().any(|&value| value < -self.tol) {
                    return Err(refused());
                }
                eigh.values.iter_mut().for_each(|value| *value = value.abs());
                columns(&eigh.vectors, &eigh.values)
            }
            Factorization::Cholesky if self.rank == k => linalg::cholesky(matrix),
            Factorization::Cholesky => {
                let pivoted = linalg::pivoted_cholesky(matrix)?;
                if raise && pivoted.rank < self.rank {
                    return Err(refused());
                }
                let mut factor = Matrix::zero(k)?;
                for (column, &place) in pivoted.order.iter().enumerate() {
                    for row in 0..=column {
                        factor[(place, row)] = pivoted.factor[(row, column)];
                    }
                }
                Ok(factor)
            }
        }
    }
}

/// Sets all but the `rank` largest values to zero. Of equal values the first are the smaller, and a NaN is the
/// largest, as in NumPy's `argsort`.
fn keep_largest(values: &mut [f64], rank: usize) -> Result<()> {
    let Some(zeros) = values.len().checked_sub(rank).filter(|&zeros| zeros > 0) else { return Ok(()) };
    let mut order = try_with_capacity(values.len())?;
    order.extend(0..values.len());
    order.sort_unstable_by(|&i: &usize, &j: &usize| {
        let (x, y) = (values[i], values[j]);
        x.partial_cmp(&y).unwrap_or_else(|| x.is_nan().cmp(&y.is_nan())).then(i.cmp(&j))
    });
    for &i in &order[..zeros] {
        values[i] = 0.0;
    }
    Ok(())
}

/// The matrix whose columns are `vectors`, each multiplied by the root of its value.
pub(super) fn columns(vectors: &Matrix, values: &[f64]) -> Result<Matrix> {
    let mut factor = Matrix::zero(values.len())?;
    for (j, value) in values.iter().enumerate() {
        let root = value.sqrt();
        for (i, x) in vectors.row(j).iter().enumerate() {
            factor[(i, j)] = x * root;
        }
    }
    Ok(factor)
}

/// Whether V diag(s) V' is the covariance, to within `tol`. It is not if singular values differ in sign from
/// eigenvalues.
pub(super) fn is_close(svd: &linalg::Svd, cov: &[f64], tol: f64) -> bool {
    let k = svd.values.len();
    (0..k).all(|i| {
        (0..k).all(|j| {
            let product = |sum: f64, (l, s): (usize, &f64)| sum + svd.right[(l, i)] * s * svd.right[(l, j)];
            let ours = svd.values.iter().enumerate().fold(0.0, product);
            let theirs = cov[i * k + j];
            (theirs.is_finite() && (ours - theirs).abs() <= tol + tol * theirs.abs()) || ours == theirs
        })
    })
}
