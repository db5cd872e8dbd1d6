//! `rill_generator_*`: the methods of randomgen's ExtendedGenerator that NumPy's Generator does not have.

use super::call::{Bool, call, handle, input, optional, output};
use super::generator::rill_generator;
use crate::distribution::complex_normal::ComplexNormal;
use crate::distribution::{CheckValid, Factorization};
use crate::error::{Error, Result, Status};

/// The complex normal distribution, after the pointers have been checked.
pub(super) unsafe fn complex_normal(
    loc: *const f64,
    gamma: *const f64,
    relation: *const f64,
) -> Result<ComplexNormal> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        let loc = complex(loc, [0.0, 0.0], "loc")?;
        let gamma = complex(gamma, [1.0, 0.0], "gamma")?;
        ComplexNormal::new(loc, gamma, complex(relation, [0.0, 0.0], "relation")?)
    }
}

/// A complex number that may be NULL for its default.
unsafe fn complex(number: *const f64, default: [f64; 2], name: &str) -> Result<[f64; 2]> {
    // SAFETY: the caller's contract is the same, for two doubles.
    let given = unsafe { optional(number.cast::<[f64; 2]>(), name) }?;
    Ok(given.copied().unwrap_or(default))
}

/// The items of a matrix of complex numbers that may be NULL.
unsafe fn matrix<'a>(items: *const f64, dim: usize, name: &str) -> Result<Option<&'a [[f64; 2]]>> {
    if items.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's contract is the same, for pairs of doubles.
    unsafe { input(items.cast(), dim.saturating_mul(dim), name) }.map(Some)
}

/// A factorization in randomgen's words.
fn factorization(method: i32) -> Result<Factorization> {
    let refused = |_| Error::argument("method must be one of 'svd', 'eigh', 'cholesky'");
    Factorization::from_number(method).map_err(refused)
}

/// Draw unsigned integers of 64 bits, each equally likely: the words that the other functions are computed from.
///
/// Same stream as uintegers(n) of randomgen 2.5.1's ExtendedGenerator, and as rill_bit_generator_random_u64.
///
/// @param generator  advanced by the draws
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of integers
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_uintegers(
    generator: *mut rill_generator,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(generator, "generator")?.get()?.uintegers(output(out, n, "out")?) })
}

/// Draw unsigned integers of 32 bits, each equally likely. From 64-bit words the low half comes first, and the high
/// half is kept for the next 32-bit draw.
///
/// Same stream as uintegers(n, bits=32) of randomgen 2.5.1's ExtendedGenerator, and as rill_bit_generator_random_u32.
///
/// @param generator  advanced by the draws
/// @param out        n integers, written; may be NULL when n is 0
/// @param n          number of integers
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_uintegers_u32(
    generator: *mut rill_generator,
    out: *mut u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(generator, "generator")?.get()?.uintegers_u32(output(out, n, "out")?) })
}

/// Draw from the complex normal distribution.
///
/// A complex number is two doubles, the real part first: the layout of C's double complex, C++'s complex type of doubles,
/// Fortran's complex(real64), Julia's ComplexF64 and R's complex.
///
/// Density: the real and the imaginary part are bivariate normal about loc, with the variances
/// Re(gamma + relation) / 2 and Re(gamma - relation) / 2 and the covariance Im(relation) / 2.
///
/// Same stream as complex_normal(loc, gamma, relation, n) of randomgen 2.5.1's ExtendedGenerator.
///
/// Method: two standard normal values for each value, the first for the real part.
///
/// Source: B. Picinbono, "Second-Order Complex Random Vectors and Normal Distributions", IEEE Trans. Signal Processing
/// 44 (1996); randomgen 2.5.1's ExtendedGenerator.complex_normal.
///
/// @param generator  advanced by the draws
/// @param loc        mean, in the unit of the samples; NULL: 0
/// @param gamma      mean of |z - loc|^2, real and >= 0, in the square of that unit; NULL: 1
/// @param relation   mean of (z - loc)^2, in the square of that unit, of a magnitude of at most gamma; NULL: 0
/// @param out        n pairs of doubles, written; may be NULL when n is 0
/// @param n          number of values
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Im(gamma) != 0", "Re(gamma - relation) < 0", "Re(gamma +
///         relation) < 0", "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_complex_normal(
    generator: *mut rill_generator,
    loc: *const f64,
    gamma: *const f64,
    relation: *const f64,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out.cast(), n, "out")?);
        let distribution = complex_normal(loc, gamma, relation)?;
        object.get()?.with_bits(|bits| {
            distribution.fill(bits, out);
            Ok(())
        })
    })
}

/// Draw matrices from the standard Wishart distribution: sums of the squares z z' of df vectors z of dim standard normal
/// values. Below dim degrees of freedom they are singular.
///
/// Density, for df >= dim: |w|^((df - dim - 1) / 2) exp(-tr(w) / 2) / (2^(df dim / 2) Gamma_dim(df / 2)), with the
/// multivariate gamma function.
///
/// Same stream as standard_wishart(df, dim, n, rescale) of randomgen 2.5.1's ExtendedGenerator. For df >= dim the values
/// are the same to the bit. Below, they are so up to the rounding of sums, which randomgen leaves to the BLAS library of
/// its processor. The bits are the same on every platform.
///
/// Method: a chi-square value and normal values for each row (Bartlett's decomposition); below dim degrees of freedom,
/// df rows of normal values for each matrix, all drawn first.
///
/// Source: P. L. Odell, A. H. Feiveson, "A Numerical Procedure to Generate a Sample Covariance Matrix", J. Amer. Stat.
/// Assoc. 61 (1966); H. Uhlig, "On Singular Wishart and Singular Multivariate Beta Distributions", Ann. Statist. 22
/// (1994); randomgen 2.5.1's ExtendedGenerator.standard_wishart.
///
/// @param generator  advanced by the draws
/// @param df         degrees of freedom, >= 1
/// @param dim        number of rows and columns of a matrix
/// @param rescale    whether matrices are divided by df, so that their mean is the identity; true in randomgen
/// @param out        n matrices of dim rows of dim doubles, written; may be NULL when n is 0
/// @param n          number of matrices
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df must contain strictly positive integer values."),
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_standard_wishart(
    generator: *mut rill_generator,
    df: i64,
    dim: usize,
    rescale: Bool,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let out = output(out, n.saturating_mul(dim.saturating_mul(dim)), "out")?;
        object.get()?.standard_wishart(df, dim, rescale.get(), out)
    })
}

/// Draw matrices from the Wishart distribution: sums of the squares x x' of df vectors x from the normal distribution
/// with mean 0 and covariance scale. Below dim degrees of freedom, or with a scale that is singular, they are singular.
///
/// Density, for df >= dim: |w|^((df - dim - 1) / 2) exp(-tr(scale^-1 w) / 2) / (2^(df dim / 2) |scale|^(df / 2)
/// Gamma_dim(df / 2)), with the multivariate gamma function.
///
/// Same stream as wishart(df, scale, n, check_valid=check_valid, tol=tol, rank=rank, method=method) of randomgen 2.5.1's
/// ExtendedGenerator: the bit generator ends in its state. The values are randomgen's too, up to the rounding of sums,
/// which it leaves to the BLAS library of its processor. rill_factorization says how far each method agrees. The bits
/// are the same on every platform.
///
/// Method: F w F' with a factor F of scale = F F' and w from the standard Wishart distribution.
///
/// Source: P. L. Odell, A. H. Feiveson, "A Numerical Procedure to Generate a Sample Covariance Matrix", J. Amer. Stat.
/// Assoc. 61 (1966); H. Uhlig, "On Singular Wishart and Singular Multivariate Beta Distributions", Ann. Statist. 22
/// (1994); randomgen 2.5.1's ExtendedGenerator.wishart.
///
/// @param generator    advanced by the draws
/// @param df           degrees of freedom, >= 1
/// @param scale        dim rows of dim doubles, symmetric positive-semidefinite, in the square of the unit of x;
///                     RILL_FACTORIZATION_EIGH and RILL_FACTORIZATION_CHOLESKY read the lower triangle only
/// @param dim          number of rows and columns of a matrix, at least 1
/// @param check_valid  a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a scale that is not symmetric
///                     positive-semidefinite, or whose rank does not fit; RILL_CHECK_VALID_WARN, randomgen's default, and
///                     RILL_CHECK_VALID_IGNORE draw anyway. RILL_FACTORIZATION_CHOLESKY of full rank refuses in any case
///                     what is not positive definite
/// @param tol          tolerance of that check: 1e-8 in randomgen
/// @param rank         of scale; dim in randomgen. Below dim, the smallest singular values or eigenvalues become zero,
///                     and RILL_FACTORIZATION_CHOLESKY reads the upper triangle and finds the rank by pivots; as in
///                     randomgen, its draws are wrong for a scale whose rank is less than dim - 1
/// @param method       a rill_factorization; RILL_FACTORIZATION_SVD is randomgen's default
/// @param out          n matrices of dim rows of dim doubles, written; may be NULL when n is 0, which still checks the
///                     scale
/// @param n            number of matrices
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("method must be one of 'svd', 'eigh', 'cholesky'",
///         "check_valid must equal 'warn', 'raise', or 'ignore'", "df must contain strictly positive integer values.",
///         "scale must be non-empty and have at least 2 dimensions. The final two dimensions must be the same so that
///         scale's shape is (...,N,N).", "The ... is less than the minimum required rank.", "The covariance is not
///         positive-semidefinite.", "Matrix is not positive definite", "SVD did not converge", "Eigenvalues did not
///         converge"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_wishart(
    generator: *mut rill_generator,
    df: i64,
    scale: *const f64,
    dim: usize,
    check_valid: i32,
    tol: f64,
    rank: i64,
    method: i32,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let size = dim.saturating_mul(dim);
        let (scale, out) = (input(scale, size, "scale")?, output(out, n.saturating_mul(size), "out")?);
        let method = factorization(method)?;
        let check_valid = CheckValid::from_number(check_valid)?;
        object.get()?.wishart(df, scale, dim, check_valid, tol, rank, method, out)
    })
}

/// Draw matrices from the Wishart distribution, given a factor of its scale.
///
/// Same stream as wishart(df, factor, n, method='factor') of randomgen 2.5.1's ExtendedGenerator, up to the rounding of
/// sums. This is the fastest way to draw many times with one scale.
///
/// @param generator  advanced by the draws
/// @param df         degrees of freedom, >= 1
/// @param factor     dim rows of dim doubles, in the unit of the vectors; the scale is factor times its transpose
/// @param dim        number of rows and columns of a matrix, at least 1
/// @param out        n matrices of dim rows of dim doubles, written; may be NULL when n is 0
/// @param n          number of matrices
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("df must contain strictly positive integer values.", "scale
///         must be non-empty and have at least 2 dimensions. The final two dimensions must be the same so that scale's
///         shape is (...,N,N)."), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_wishart_factor(
    generator: *mut rill_generator,
    df: i64,
    factor: *const f64,
    dim: usize,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let size = dim.saturating_mul(dim);
        let (factor, out) = (input(factor, size, "factor")?, output(out, n.saturating_mul(size), "out")?);
        object.get()?.wishart_factor(df, factor, dim, out)
    })
}

/// Draw vectors from the multivariate complex normal distribution.
///
/// A complex number is two doubles, the real part first, as for rill_generator_complex_normal.
///
/// Density: the real and imaginary parts are multivariate normal about those of loc. Of two components with the items g
/// of gamma and r of relation, the real parts have the covariance Re(g + r) / 2, the imaginary parts Re(g - r) / 2, the
/// real and the imaginary part Im(r - g) / 2, and the imaginary and the real part Im(g + r) / 2.
///
/// Same stream as multivariate_complex_normal(loc, gamma, relation, n, check_valid=check_valid, tol=tol, method=method) of
/// randomgen 2.5.1's ExtendedGenerator: the bit generator ends in its state. The values are randomgen's too, up to the
/// rounding of sums, which it leaves to the BLAS library of its processor. rill_factorization says how far each method
/// agrees, for a covariance of 2 dim dimensions. The bits are the same on every platform.
///
/// Method: the multivariate normal distribution of the parts.
///
/// Source: B. Picinbono, "Second-Order Complex Random Vectors and Normal Distributions", IEEE Trans. Signal Processing
/// 44 (1996); randomgen 2.5.1's ExtendedGenerator.multivariate_complex_normal.
///
/// @param generator    advanced by the draws
/// @param loc          dim complex means, in the unit of the samples
/// @param gamma        covariance: dim rows of dim complex numbers, Hermitian, in the square of that unit; NULL: the identity
/// @param relation     mean of (z - loc) (z - loc)': dim rows of dim complex numbers, symmetric, in the square of that
///                     unit; NULL: zero
/// @param dim          dimensions, at least 1
/// @param check_valid  a rill_check_valid: RILL_CHECK_VALID_RAISE refuses a covariance of the parts that is not
///                     positive-semidefinite; RILL_CHECK_VALID_WARN, randomgen's default, and RILL_CHECK_VALID_IGNORE
///                     draw anyway. RILL_FACTORIZATION_CHOLESKY refuses in any case what is not positive definite
/// @param tol          tolerance of that check, and of symmetry: 1e-8 in randomgen
/// @param method       a rill_factorization; RILL_FACTORIZATION_SVD is randomgen's default
/// @param out          n rows of dim pairs of doubles, written; may be NULL when n is 0, which still checks the covariance
/// @param n            number of vectors
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("method must be one of 'svd', 'eigh', 'cholesky'",
///         "check_valid must equal 'warn', 'raise', or 'ignore'", "loc must be non-empty and at least 1-dimensional",
///         "The covariance matrix implied by gamma and relation is not symmetric.  Each component in gamma must be
///         positive semi-definite Hermetian and each component in relation must be symmetric.", "The covariance is not
///         positive-semidefinite.", "Matrix is not positive definite", "SVD did not converge", "Eigenvalues did not
///         converge"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_multivariate_complex_normal(
    generator: *mut rill_generator,
    loc: *const f64,
    gamma: *const f64,
    relation: *const f64,
    dim: usize,
    check_valid: i32,
    tol: f64,
    method: i32,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, loc) = (handle(generator, "generator")?, input(loc.cast(), dim, "loc")?);
        let (gamma, relation) = (matrix(gamma, dim, "gamma")?, matrix(relation, dim, "relation")?);
        let out = output(out.cast(), n.saturating_mul(dim), "out")?;
        let method = factorization(method)?;
        let check_valid = CheckValid::from_number(check_valid)?;
        object.get()?.multivariate_complex_normal(loc, gamma, relation, check_valid, tol, method, out)
    })
}
