//! The multivariate normal distribution.
//!
//! Density: exp(-(x - mean)' cov^-1 (x - mean) / 2) / sqrt((2 pi)^k det(cov)), in k dimensions.
//!
//! Method: mean + F z, with independent standard normal values z and a factor F of the covariance F F'.
//!
//! As in NumPy, all normal values of a call are drawn first, in one fill. So the bit generator ends in NumPy's state,
//! and `Generator` and `RandomState` share the rest. The values agree with NumPy's as far as the factor does: see
//! [`Factorization`].

use crate::error::{Error, Result, try_vec};
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

/// The mean and a factor of the covariance.
pub(crate) struct MultivariateNormal<'a> {
    mean: &'a [f64],
    factor: Factor<'a>,
    row: Vec<f64>,
}

enum Factor<'a> {
    Own(Matrix),
    Given(&'a [f64]),
}

impl<'a> MultivariateNormal<'a> {
    fn with(mean: &'a [f64], factor: Factor<'a>) -> Result<Self> {
        Ok(Self { mean, factor, row: try_vec(mean.len(), 0.0)? })
    }

    /// With `Generator`'s factor.
    pub(crate) fn new(
        mean: &'a [f64],
        cov: &[f64],
        check_valid: CheckValid,
        tol: f64,
        method: Factorization,
    ) -> Result<Self> {
        let matrix = covariance(mean, cov)?;
        let raise = check_valid == CheckValid::Raise;
        let factor = match method {
            Factorization::Svd => {
                let svd = linalg::svd(matrix)?;
                if raise && !is_close(&svd, cov, tol) {
                    return Err(not_semidefinite());
                }
                columns(&svd.left, &svd.values)?
            }
            Factorization::Eigh => {
                let mut eigh = linalg::eigh(matrix)?;
                if raise && eigh.values.iter().any(|&value| value < -tol) {
                    return Err(not_semidefinite());
                }
                eigh.values.iter_mut().for_each(|value| *value = value.abs());
                columns(&eigh.vectors, &eigh.values)?
            }
            Factorization::Cholesky => linalg::cholesky(matrix)?,
        };
        Self::with(mean, Factor::Own(factor))
    }

    /// With `RandomState`'s factor, which it multiplies from the other side.
    pub(crate) fn legacy(mean: &'a [f64], cov: &[f64], check_valid: CheckValid, tol: f64) -> Result<Self> {
        let svd = linalg::svd(covariance(mean, cov)?)?;
        if check_valid == CheckValid::Raise && !is_close(&svd, cov, tol) {
            return Err(not_semidefinite());
        }
        Self::with(mean, Factor::Own(columns(&svd.right, &svd.values)?))
    }

    /// With a row-major factor F of the covariance F F'.
    pub(crate) fn from_factor(mean: &'a [f64], factor: &'a [f64]) -> Result<Self> {
        require_square(mean, factor, "factor")?;
        Self::with(mean, Factor::Given(factor))
    }

    /// Turns rows of independent normal values into rows of this distribution.
    pub(crate) fn mix(mut self, out: &mut [f64]) {
        let k = self.mean.len();
        let factor = match &self.factor {
            Factor::Own(factor) => factor.items(),
            Factor::Given(factor) => factor,
        };
        for x in out.chunks_exact_mut(k) {
            self.row.copy_from_slice(x);
            for ((x, mean), weights) in x.iter_mut().zip(self.mean).zip(factor.chunks_exact(k)) {
                let mut sum = 0.0;
                for (z, weight) in self.row.iter().zip(weights) {
                    sum += z * weight;
                }
                *x = mean + sum;
            }
        }
    }
}

fn not_semidefinite() -> Error {
    Error::argument("covariance is not symmetric positive-semidefinite.")
}

fn require_square(mean: &[f64], square: &[f64], name: &str) -> Result<()> {
    let k = mean.len();
    if k == 0 {
        // NumPy's message for an empty mean
        return Err(Error::argument("cannot reshape array of size 0 into shape (0)"));
    }
    if k.checked_mul(k) != Some(square.len()) {
        return Err(Error::argument(format_args!("mean and {name} must have same length")));
    }
    Ok(())
}

fn covariance(mean: &[f64], cov: &[f64]) -> Result<Matrix> {
    require_square(mean, cov, "cov")?;
    Matrix::from_rows(cov, mean.len())
}

/// The matrix whose columns are `vectors`, each multiplied by the root of its value.
fn columns(vectors: &Matrix, values: &[f64]) -> Result<Matrix> {
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
fn is_close(svd: &linalg::Svd, cov: &[f64], tol: f64) -> bool {
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
