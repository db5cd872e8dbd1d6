# Draws whose values are vectors (the rows of a matrix), indices or bytes, and shuffles.

rill_bytes <- function(rng, n) .Call(C_bytes, rng, n)

rill_choice <- function(rng, n, population, replace = TRUE, p = NULL, shuffle = TRUE, base = 0L)
  .Call(C_choice, rng, n, population, replace, p, shuffle, base)

# A single number x is 1:x, as in R's sample.
rill_sample <- function(rng, x, size = NULL, replace = FALSE, prob = NULL) {
  if (length(x) == 1L && is.numeric(x) && is.finite(x) && x >= 1)
    return(.Call(C_sample, rng, trunc(x), size, replace, prob, "x"))
  x[.Call(C_sample, rng, length(x), size, replace, prob, "x")]
}

rill_sample.int <- function(rng, n, size = n, replace = FALSE, prob = NULL)
  .Call(C_sample, rng, n, size, replace, prob, "n")

# Values that come one after the other, as an array whose last index runs fastest: NumPy's reshape.
rill_array <- function(x, dim) {
  if (!is.numeric(dim) || length(dim) == 0L || anyNA(dim) || any(dim < 0)) stop("dim must be whole numbers, the extents")
  if (!is.vector(x)) stop("x must be a vector")
  if (prod(dim) != length(x)) stop("x must have as many values as dim")
  aperm(array(x, rev(dim)))
}

rill_permutation <- function(rng, n, base = 0L) .Call(C_permutation, rng, n, base)

rill_shuffle <- function(rng, x) x[.Call(C_shuffle, rng, length(x))]

rill_permuted <- function(rng, x, axis = NULL) {
  if (!is.matrix(x)) stop("x must be a matrix")
  order <- .Call(C_permuted, rng, nrow(x), ncol(x), if (is.null(axis)) -1 else axis)
  x[] <- matrix(as.vector(t(x))[order], nrow(x), ncol(x), byrow = TRUE)
  x
}

rill_multinomial <- function(rng, n, n_trials, pvals) .Call(C_multinomial, rng, n, n_trials, pvals)

rill_multivariate_hypergeometric <- function(rng, n, colors, nsample, method = c("marginals", "count"))
  .Call(C_multivariate_hypergeometric, rng, n, colors, nsample,
        if (one_of(method, c("marginals", "count"), "method") == "count") 1L else 2L)

rill_dirichlet <- function(rng, n, alpha) .Call(C_dirichlet, rng, n, alpha)

rill_multivariate_normal <- function(rng, n, mean, cov, check_valid = c("warn", "raise", "ignore"), tol = 1e-8,
                                     method = c("svd", "eigh", "cholesky")) {
  valid <- match(one_of(check_valid, c("warn", "raise", "ignore"), "check_valid"), c("warn", "raise", "ignore"))
  method <- match(one_of(method, c("svd", "eigh", "cholesky"), "method"), c("svd", "eigh", "cholesky"))
  cov <- t(as.matrix(cov))
  if (valid == 1L) {
    doubt <- .Call(C_doubtful_covariance, rng, mean, cov, tol, method)
    if (!is.null(doubt)) warning(doubt)
  }
  .Call(C_multivariate_normal, rng, n, mean, cov, valid, tol, method)
}

# What randomgen's generators have besides. Complex numbers are R's; matrices are the slices of an array, as in rWishart.

rill_uintegers <- function(rng, n, bits = 64L) .Call(C_uintegers, rng, n, bits)

rill_complex_normal <- function(rng, n, loc = 0, gamma = 1, relation = 0)
  .Call(C_complex_normal, rng, n, loc, gamma, relation)

rill_standard_wishart <- function(rng, n, df, dim, rescale = TRUE) .Call(C_standard_wishart, rng, n, df, dim, rescale)

rill_wishart <- function(rng, n, df, scale, check_valid = c("warn", "raise", "ignore"), tol = 1e-8, rank = nrow(scale),
                         method = c("svd", "eigh", "cholesky", "factor")) {
  valid <- match(one_of(check_valid, c("warn", "raise", "ignore"), "check_valid"), c("warn", "raise", "ignore"))
  method <- match(one_of(method, c("svd", "eigh", "cholesky", "factor"), "method"), c("svd", "eigh", "cholesky", "factor"))
  scale <- as.matrix(scale)
  if (nrow(scale) != ncol(scale)) stop("scale must be square")
  rows <- t(scale)
  if (valid == 1L) {
    doubt <- .Call(C_wishart, rng, NULL, df, rows, 2L, tol, rank, method)
    if (is.character(doubt)) warning(doubt)
  }
  .Call(C_wishart, rng, n, df, rows, valid, tol, rank, method)
}

rill_multivariate_complex_normal <- function(rng, n, loc, gamma = NULL, relation = NULL,
                                             check_valid = c("warn", "raise", "ignore"), tol = 1e-8,
                                             method = c("svd", "eigh", "cholesky")) {
  valid <- match(one_of(check_valid, c("warn", "raise", "ignore"), "check_valid"), c("warn", "raise", "ignore"))
  method <- match(one_of(method, c("svd", "eigh", "cholesky"), "method"), c("svd", "eigh", "cholesky"))
  if (!is.null(gamma)) gamma <- t(as.matrix(gamma))
  if (!is.null(relation)) relation <- t(as.matrix(relation))
  if (valid == 1L) {
    doubt <- .Call(C_multivariate_complex_normal, rng, NULL, loc, gamma, relation, 2L, tol, method)
    if (is.character(doubt)) warning(doubt)
  }
  .Call(C_multivariate_complex_normal, rng, n, loc, gamma, relation, valid, tol, method)
}
