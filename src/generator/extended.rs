//! The methods of randomgen's `ExtendedGenerator` that NumPy's `Generator` does not have.

use super::Generator;
use super::vector_valued::rows_of;
use crate::distribution::complex_normal::ComplexNormal;
use crate::distribution::factorization::Options;
use crate::distribution::multivariate_complex_normal::multivariate_complex_normal;
use crate::distribution::wishart::{StandardWishart, Wishart};
use crate::distribution::{CheckValid, Factorization};
use crate::error::Result;

impl Generator {
    /// Words of 64 bits: `ExtendedGenerator.uintegers`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn uintegers(&self, out: &mut [u64]) -> Result<()> {
        self.with_bits(|bits| {
            bits.algorithm().fill_u64(out);
            Ok(())
        })
    }

    /// Words of 32 bits: `ExtendedGenerator.uintegers(bits=32)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn uintegers_u32(&self, out: &mut [u32]) -> Result<()> {
        self.with_bits(|bits| {
            bits.algorithm().fill_u32(out);
            Ok(())
        })
    }

    /// Complex normal values, as pairs of a real and an imaginary part. The mean is `loc`, that of |z - loc|^2 is
    /// `gamma`, and that of (z - loc)^2 is `relation`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("Im(gamma) != 0", "Re(gamma - relation) < 0", "Re(gamma + relation) < 0",
    /// "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)").
    pub fn complex_normal(
        &self,
        loc: [f64; 2],
        gamma: [f64; 2],
        relation: [f64; 2],
        out: &mut [[f64; 2]],
    ) -> Result<()> {
        let distribution = ComplexNormal::new(loc, gamma, relation)?;
        self.with_bits(|bits| {
            distribution.fill(bits, out);
            Ok(())
        })
    }

    /// Matrices of `dim` rows from the standard Wishart distribution of `df` degrees of freedom, one after another in
    /// `out`; with `rescale` they are divided by `df`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df must contain strictly positive integer values.", "out must hold whole
    /// rows"); [`crate::Status::OutOfMemory`].
    pub fn standard_wishart(&self, df: i64, dim: usize, rescale: bool, out: &mut [f64]) -> Result<()> {
        let mut distribution = StandardWishart::new(df, dim, out)?;
        rows_of(out, dim.saturating_mul(dim))?;
        self.with_bits(|bits| {
            distribution.fill(bits, out);
            Ok(())
        })?;
        if rescale {
            distribution.rescale(out);
        }
        Ok(())
    }

    /// Matrices of `dim` rows from the Wishart distribution of `df` degrees of freedom and that scale, one after another
    /// in `out`. A `rank` below `dim` keeps the largest singular values or eigenvalues of the scale only.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if randomgen refuses the scale or the degrees of freedom, or `out` does not
    /// hold whole matrices; [`crate::Status::OutOfMemory`].
    #[allow(clippy::too_many_arguments, reason = "randomgen's, in its order")]
    pub fn wishart(
        &self,
        df: i64,
        scale: &[f64],
        dim: usize,
        check_valid: CheckValid,
        tol: f64,
        rank: i64,
        method: Factorization,
        out: &mut [f64],
    ) -> Result<()> {
        let kept = usize::try_from(rank.max(0)).unwrap_or(usize::MAX);
        let options = Options { check_valid, tol, method, rank: kept };
        self.fill_wishart(Wishart::new(df, scale, dim, rank, &options, out)?, dim, out)
    }

    /// As [`Self::wishart`], with a row-major factor F of the scale F F'.
    ///
    /// # Errors
    /// As for [`Self::wishart`].
    pub fn wishart_factor(&self, df: i64, factor: &[f64], dim: usize, out: &mut [f64]) -> Result<()> {
        self.fill_wishart(Wishart::from_factor(df, factor, dim, out)?, dim, out)
    }

    fn fill_wishart(&self, distribution: Wishart<'_>, dim: usize, out: &mut [f64]) -> Result<()> {
        rows_of(out, dim.saturating_mul(dim))?;
        self.with_bits(|bits| {
            distribution.fill(bits, out);
            Ok(())
        })
    }

    /// Vectors of pairs of a real and an imaginary part, one after another in `out`, from the complex normal
    /// distribution with the mean `loc`, the covariance `gamma`, the identity if it is absent, and the relation matrix
    /// `relation`, zero if it is absent.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if randomgen refuses `gamma` or `relation`, or `out` does not hold whole
    /// vectors; [`crate::Status::OutOfMemory`].
    #[allow(clippy::too_many_arguments, reason = "randomgen's, in its order")]
    pub fn multivariate_complex_normal(
        &self,
        loc: &[[f64; 2]],
        gamma: Option<&[[f64; 2]]>,
        relation: Option<&[[f64; 2]]>,
        check_valid: CheckValid,
        tol: f64,
        method: Factorization,
        out: &mut [[f64; 2]],
    ) -> Result<()> {
        let options = Options { check_valid, tol, method, rank: loc.len().saturating_mul(2) };
        let distribution = multivariate_complex_normal(loc, gamma, relation, &options)?;
        self.mix(distribution, loc.len().saturating_mul(2), out.as_flattened_mut())
    }
}
