//! The Wishart distribution, and below as many degrees of freedom as dimensions the pseudo-Wishart distribution: the sum
//! X' X of df independent normal vectors, the rows of X.
//!
//! Density, for df >= dim: |w|^((df - dim - 1) / 2) exp(-tr(scale^-1 w) / 2), divided by 2^(df dim / 2) |scale|^(df / 2)
//! times the multivariate gamma function of df / 2, over the positive definite matrices w of dim rows. Below, w is
//! singular and has no density in them.
//!
//! Method: with scale the identity, for df >= dim Bartlett's decomposition as Odell and Feiveson write it, from a
//! chi-square value and normal values for each row; below, X' X itself, and all normal values of a call are drawn first.
//! For another scale F F', the matrix F w F'.
//!
//! The package adds a matrix's sums in the order that is here for df >= dim, so that these values are the same to the
//! bit. It leaves the other sums, and those of F w F', to BLAS, whose last digits depend on the processor. With
//! Cholesky's method and a rank below dim, the rows of the factor that LAPACK leaves unfinished stay as they are, so that a
//! scale whose rank is less than dim - 1 has draws of another scale: a defect of the package that is kept here.
//!
//! Source: P. L. Odell, A. H. Feiveson, "A Numerical Procedure to Generate a Sample Covariance Matrix", J. Amer. Stat.
//! Assoc. 61 (1966); H. Uhlig, "On Singular Wishart and Singular Multivariate Beta Distributions", Ann. Statist. 22
//! (1994); randomgen 2.5.1's `ExtendedGenerator.standard_wishart` and `ExtendedGenerator.wishart`.

use super::chisquare::Chisquare;
use super::factorization::Options;
use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::error::{Error, Result, try_vec};
use crate::linalg::Matrix;

/// With scale the identity. Same stream as `randomgen.ExtendedGenerator.standard_wishart`.
pub(crate) struct StandardWishart {
    df: i64,
    dim: usize,
    /// The normal values of a matrix, below as many degrees of freedom as dimensions.
    normals: Vec<f64>,
}

impl StandardWishart {
    /// For an `out` of whole matrices; if it is empty, no memory is taken.
    pub(crate) fn new(df: i64, dim: usize, out: &[f64]) -> Result<Self> {
        if df <= 0 {
            return Err(Error::argument("df must contain strictly positive integer values."));
        }
        let below = usize::try_from(df).ok().filter(|&df| df < dim && !out.is_empty());
        let normals = try_vec(below.map_or(0, |df| df * dim), 0.0)?;
        Ok(Self { df, dim, normals })
    }

    /// Fills `out` with matrices.
    pub(crate) fn fill(&mut self, bits: &mut Bits<'_>, out: &mut [f64]) {
        if out.is_empty() {
            return; // with the largest dimensions too
        }
        let size = self.dim * self.dim;
        if self.normals.is_empty() {
            for w in out.chunks_exact_mut(size) {
                from_rows(bits, self.df, self.dim, w);
            }
            return;
        }
        let each = self.normals.len();
        let n = out.len() / size;
        StandardNormal.fill(bits, &mut out[..n * each]);
        // A matrix takes more room than its normal values, so the last comes first.
        for i in (0..n).rev() {
            self.normals.copy_from_slice(&out[i * each..][..each]);
            square(&self.normals, self.dim, &mut out[i * size..][..size]);
        }
    }

    /// Divides matrices by the degrees of freedom, so that their mean is the identity.
    pub(crate) fn rescale(&self, out: &mut [f64]) {
        for x in out {
            *x /= self.df as f64;
        }
    }
}

/// A matrix by Odell and Feiveson's method. Until the end, what is below the diagonal are the normal values: that of
/// row i and column j > i is at (j, i).
fn from_rows(bits: &mut Bits<'_>, df: i64, dim: usize, w: &mut [f64]) {
    for i in 0..dim {
        let chisquare = Chisquare::new((df - i as i64) as f64).sample(bits);
        let root = chisquare.sqrt();
        w[i * dim + i] = chisquare;
        StandardNormal.fill(bits, &mut w[i * dim + i + 1..(i + 1) * dim]);
        for j in i + 1..dim {
            let normal = w[i * dim + j];
            w[j * dim + i] = normal;
            w[i * dim + j] = normal * root;
        }
        for j in i..dim {
            let (above, below) = (&w[i * dim..][..i], &w[j * dim..][..i]);
            let sum = above.iter().zip(below).fold(w[i * dim + j], |sum, (x, y)| sum + x * y);
            w[i * dim + j] = sum;
        }
    }
    mirror(w, dim);
}

/// X' X, for an X with rows of `dim` items.
fn square(rows: &[f64], dim: usize, w: &mut [f64]) {
    w.fill(0.0);
    for row in rows.chunks_exact(dim) {
        for (i, x) in row.iter().enumerate() {
            for (sum, y) in w[i * dim + i..(i + 1) * dim].iter_mut().zip(&row[i..]) {
                *sum += x * y;
            }
        }
    }
    mirror(w, dim);
}

/// Copies what is above the diagonal below it.
fn mirror(w: &mut [f64], dim: usize) {
    for i in 0..dim {
        for j in i + 1..dim {
            w[j * dim + i] = w[i * dim + j];
        }
    }
}

/// With any scale. Same stream as `randomgen.ExtendedGenerator.wishart`.
pub(crate) struct Wishart<'a> {
    standard: StandardWishart,
    factor: Factor<'a>,
    /// The transpose of the factor: both products add rows to rows.
    transpose: Vec<f64>,
    product: Vec<f64>,
}

enum Factor<'a> {
    Own(Matrix),
    Given(&'a [f64]),
}

impl Factor<'_> {
    fn items(&self) -> &[f64] {
        match self {
            Self::Own(factor) => factor.items(),
            Self::Given(factor) => factor,
        }
    }
}

impl<'a> Wishart<'a> {
    /// With a factor of `scale`. `rank` is the rank that is asked for, of any sign; `options` has it within the dimensions.
    pub(crate) fn new(
        df: i64,
        scale: &[f64],
        dim: usize,
        rank: i64,
        options: &Options,
        out: &[f64],
    ) -> Result<Self> {
        let standard = standard(df, scale, dim, out)?;
        let refused = || {
            if options.rank < dim {
                Error::argument(format_args!("The {rank} is less than the minimum required rank."))
            } else {
                Error::argument("The covariance is not positive-semidefinite.")
            }
        };
        let factor = options.factorize(Matrix::from_rows(scale, dim)?, scale, refused)?;
        Self::with(standard, Factor::Own(factor), out)
    }

    /// With a row-major factor F of the scale F F'.
    pub(crate) fn from_factor(df: i64, factor: &'a [f64], dim: usize, out: &[f64]) -> Result<Self> {
        Self::with(standard(df, factor, dim, out)?, Factor::Given(factor), out)
    }

    fn with(standard: StandardWishart, factor: Factor<'a>, out: &[f64]) -> Result<Self> {
        let dim = standard.dim;
        let size = if out.is_empty() { 0 } else { dim * dim };
        let mut transpose = try_vec(size, 0.0)?;
        for (i, x) in transpose.iter_mut().enumerate() {
            *x = factor.items()[i % dim * dim + i / dim];
        }
        Ok(Self { standard, factor, transpose, product: try_vec(size, 0.0)? })
    }

    /// Fills `out` with matrices.
    pub(crate) fn fill(mut self, bits: &mut Bits<'_>, out: &mut [f64]) {
        if out.is_empty() {
            return;
        }
        self.standard.fill(bits, out);
        let dim = self.standard.dim;
        for w in out.chunks_exact_mut(dim * dim) {
            multiply(self.factor.items(), w, dim, &mut self.product);
            multiply(&self.product, &self.transpose, dim, w);
        }
    }
}

/// The product of two matrices of `dim` rows.
fn multiply(left: &[f64], right: &[f64], dim: usize, out: &mut [f64]) {
    for (sums, weights) in out.chunks_exact_mut(dim).zip(left.chunks_exact(dim)) {
        sums.fill(0.0);
        for (weight, row) in weights.iter().zip(right.chunks_exact(dim)) {
            for (sum, x) in sums.iter_mut().zip(row) {
                *sum += weight * x;
            }
        }
    }
}

/// Checks the degrees of freedom, then the shape of the scale.
fn standard(df: i64, scale: &[f64], dim: usize, out: &[f64]) -> Result<StandardWishart> {
    let standard = StandardWishart::new(df, dim, out)?;
    if dim == 0 || dim.checked_mul(dim) != Some(scale.len()) {
        return Err(Error::argument(
            "scale must be non-empty and have at least 2 dimensions. The final two dimensions must be the same so that \
             scale's shape is (...,N,N).",
        ));
    }
    Ok(standard)
}
