//! The multivariate complex normal distribution.
//!
//! Density: that of the real and imaginary parts, which are multivariate normal about those of loc. The covariance of the
//! parts of two components is, with g and r their items of gamma and relation,
//!
//! ```text
//!               real               imaginary
//!   real        Re(g + r) / 2      Im(r - g) / 2
//!   imaginary   Im(g + r) / 2      Re(g - r) / 2
//! ```
//!
//! So gamma is the mean of (z - loc) (z - loc)^H, and relation that of (z - loc) (z - loc)'.
//!
//! Method: the multivariate normal distribution of twice as many dimensions, in which the parts of a component are
//! neighbours. As far as its factor does, the values agree with the package's.
//!
//! Source: B. Picinbono, "Second-Order Complex Random Vectors and Normal Distributions", IEEE Trans. Signal Processing 44
//! (1996); randomgen 2.5.1's `ExtendedGenerator.multivariate_complex_normal`.

use super::factorization::Options;
use super::multivariate_normal::MultivariateNormal;
use crate::error::{Error, Result};
use crate::linalg::Matrix;

/// NumPy's absolute tolerance in `allclose`.
const ATOL: f64 = 1e-8;

/// The multivariate normal distribution of the parts. `gamma` is the identity if it is absent, and `relation` zero.
pub(crate) fn multivariate_complex_normal<'a>(
    loc: &'a [[f64; 2]],
    gamma: Option<&[[f64; 2]]>,
    relation: Option<&[[f64; 2]]>,
    options: &Options,
) -> Result<MultivariateNormal<'a>> {
    let dim = loc.len();
    if dim == 0 {
        return Err(Error::argument("loc must be non-empty and at least 1-dimensional"));
    }
    for (name, matrix) in [("gamma", gamma), ("relation", relation)] {
        if matrix.is_some_and(|matrix| dim.checked_mul(dim) != Some(matrix.len())) {
            return Err(Error::argument(format_args!(
                "{name} must be non-empty with at least 2-dimensional and the final two dimensions must match the \
                 final dimension of loc, {dim}."
            )));
        }
    }
    let mut cov = Matrix::zero(dim.checked_mul(2).ok_or_else(Error::memory)?)?;
    for i in 0..dim {
        for j in 0..dim {
            let g = gamma.map_or([f64::from(u8::from(i == j)), 0.0], |gamma| gamma[i * dim + j]);
            let r = relation.map_or([0.0; 2], |relation| relation[i * dim + j]);
            let sum = half([g[0] + r[0], g[1] + r[1]]);
            let difference = half([g[0] - r[0], g[1] - r[1]]);
            cov[(2 * i, 2 * j)] = sum[0];
            cov[(2 * i, 2 * j + 1)] = -difference[1];
            cov[(2 * i + 1, 2 * j)] = sum[1];
            cov[(2 * i + 1, 2 * j + 1)] = difference[0];
        }
    }
    if !is_symmetric(&cov, options.tol) {
        return Err(Error::argument(
            "The covariance matrix implied by gamma and relation is not symmetric.  Each component in gamma must be \
             positive semi-definite Hermetian and each component in relation must be symmetric.",
        ));
    }
    let refused = || Error::argument("The covariance is not positive-semidefinite.");
    let factor = options.factorize(Matrix::from_rows(cov.items(), 2 * dim)?, cov.items(), refused)?;
    MultivariateNormal::with_factor(loc.as_flattened(), factor)
}

/// The product with the complex number 1/2, whose imaginary part makes a NaN of an infinity, as in NumPy.
fn half([x, y]: [f64; 2]) -> [f64; 2] {
    [0.5 * x - 0.0 * y, 0.5 * y + 0.0 * x]
}

/// Whether the matrix is close to its transpose.
fn is_symmetric(matrix: &Matrix, tol: f64) -> bool {
    let k = matrix.size();
    (0..k).all(|i| {
        (0..k).all(|j| {
            let (x, y) = (matrix[(i, j)], matrix[(j, i)]);
            x == y || (y.is_finite() && (x - y).abs() <= ATOL + tol * y.abs())
        })
    })
}
