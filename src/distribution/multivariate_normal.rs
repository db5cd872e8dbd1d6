//! The multivariate normal distribution: independent normal values, mixed by a factor of the covariance.
//!
//! All normal values of a call are drawn first, in one fill, as NumPy does; so the bit generator ends where NumPy's does,
//! and `Generator` and `RandomState` share what comes after. The values are NumPy's as far as the factor is: see
//! [`Factorization`].

use crate::error::{Error, Result, try_vec};
use crate::linalg::{self, Matrix};

/// What is done about a covariance that is not symmetric positive-semidefinite. Numbers are settled and never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CheckValid {
    /// NumPy warns; here it is drawn from, and nothing is said.
    Warn = 1,
    /// It is refused.
    Raise = 2,
    /// It is drawn from.
    Ignore = 3,
}

impl CheckValid {
    pub(crate) fn from_number(number: i32) -> Result<Self> {
        let all = [Self::Warn, Self::Raise, Self::Ignore];
        let found = all.into_iter().find(|&item| item as i32 == number);
        found.ok_or_else(|| Error::argument("check_valid must equal 'warn', 'raise', or 'ignore'"))
    }
}

/// How a covariance is factorised. Numbers are settled and never reused.
///
/// By none of the three are the values NumPy's to the last bit, since NumPy leaves the order of sums to the LAPACK and
/// BLAS libraries of its processor. SVD and EIGH take LAPACK's steps, so that the factor has the signs and the order that
/// it has in NumPy: up to 25 dimensions, and in any number of them where the covariance is diagonal, the values agree with
/// NumPy's to 11 digits when the eigenvalues differ clearly. In about one matrix of 400 the last digits decide the sign of a vector; NumPy itself
/// gives the one or the other sign there, as its processor has it. Beyond 25 dimensions LAPACK divides and conquers: the
/// factor agrees but for the signs of its columns. Where eigenvalues repeat, other than in a diagonal matrix, rounding
/// decides the factor, and no two LAPACK libraries agree; where one is zero, values agree to 6 digits. CHOLESKY has no
/// such freedom: its values agree to 13 digits of a standard deviation in any number of dimensions. Whatever the method,
/// the draws are of the distribution asked for, and here they are the same bits on every platform.
///
/// A covariance with a NaN or an infinite item is refused where NumPy raises an error, or never returns; elsewhere its
/// draws are NaN where NumPy's are.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Factorization {
    /// By singular values. NumPy's default; reads all of the matrix.
    Svd = 1,
    /// By eigenvalues; reads the lower triangle.
    Eigh = 2,
    /// By Cholesky's method, the fastest; reads the lower triangle, and refuses what is not positive definite.
    Cholesky = 3,
}

impl Factorization {
    pub(crate) fn from_number(number: i32) -> Result<Self> {
        let all = [Self::Svd, Self::Eigh, Self::Cholesky];
        let found = all.into_iter().find(|&item| item as i32 == number);
        found.ok_or_else(|| Error::argument("method must be one of {'eigh', 'svd', 'cholesky'}"))
    }
}

/// Mean and factor, ready to mix normal values.
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

    /// As `Generator` factorises.
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

    /// As `RandomState` factorises: from the other side.
    pub(crate) fn legacy(mean: &'a [f64], cov: &[f64], check_valid: CheckValid, tol: f64) -> Result<Self> {
        let svd = linalg::svd(covariance(mean, cov)?)?;
        if check_valid == CheckValid::Raise && !is_close(&svd, cov, tol) {
            return Err(not_semidefinite());
        }
        Self::with(mean, Factor::Own(columns(&svd.right, &svd.values)?))
    }

    /// With a factor F of the covariance F F', row by row.
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
        // NumPy's words for a mean of no length
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

/// The matrix whose columns are `vectors`, each times the root of its value.
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

/// Whether V diag(s) V' is the covariance itself, to within `tol`: it is not where singular values differ in sign from
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
