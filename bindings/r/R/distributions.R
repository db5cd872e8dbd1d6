# One value for each of n draws; parameters are recycled to n, as in R's own functions.

draw <- function(rng, name, n, ...) .Call(C_draw, rng, name, if (length(n) > 1L) length(n) else n, list(...))

typed <- function(name, dtype) if (dtype == "float32") paste0(name, "_f32") else name

rill_random <- function(rng, n, dtype = c("float64", "float32")) draw(rng, typed("random", match.arg(dtype)), n)
rill_random_sample <- function(rng, n) draw(rng, "random", n)
rill_tomaxint <- function(rng, n) draw(rng, "tomaxint", n)
rill_uniform <- function(rng, n, low = 0, high = 1) draw(rng, "uniform", n, low, high)
rill_standard_normal <- function(rng, n, dtype = c("float64", "float32"))
  draw(rng, typed("standard_normal", match.arg(dtype)), n)
rill_normal <- function(rng, n, loc = 0, scale = 1) draw(rng, "normal", n, loc, scale)
rill_lognormal <- function(rng, n, mean = 0, sigma = 1) draw(rng, "lognormal", n, mean, sigma)
rill_standard_exponential <- function(rng, n, dtype = c("float64", "float32"), method = c("zig", "inv")) {
  name <- if (match.arg(method) == "inv") "standard_exponential_inv" else "standard_exponential"
  draw(rng, typed(name, match.arg(dtype)), n)
}
rill_exponential <- function(rng, n, scale = 1) draw(rng, "exponential", n, scale)
rill_standard_gamma <- function(rng, n, shape, dtype = c("float64", "float32"))
  draw(rng, typed("standard_gamma", match.arg(dtype)), n, shape)
rill_gamma <- function(rng, n, shape, scale = 1) draw(rng, "gamma", n, shape, scale)
rill_beta <- function(rng, n, a, b) draw(rng, "beta", n, a, b)
rill_chisquare <- function(rng, n, df) draw(rng, "chisquare", n, df)
rill_noncentral_chisquare <- function(rng, n, df, nonc) draw(rng, "noncentral_chisquare", n, df, nonc)
rill_f <- function(rng, n, dfnum, dfden) draw(rng, "f", n, dfnum, dfden)
rill_noncentral_f <- function(rng, n, dfnum, dfden, nonc) draw(rng, "noncentral_f", n, dfnum, dfden, nonc)
rill_standard_cauchy <- function(rng, n) draw(rng, "standard_cauchy", n)
rill_standard_t <- function(rng, n, df) draw(rng, "standard_t", n, df)
rill_vonmises <- function(rng, n, mu, kappa) draw(rng, "vonmises", n, mu, kappa)
rill_pareto <- function(rng, n, a) draw(rng, "pareto", n, a)
rill_weibull <- function(rng, n, a) draw(rng, "weibull", n, a)
rill_power <- function(rng, n, a) draw(rng, "power", n, a)
rill_laplace <- function(rng, n, loc = 0, scale = 1) draw(rng, "laplace", n, loc, scale)
rill_gumbel <- function(rng, n, loc = 0, scale = 1) draw(rng, "gumbel", n, loc, scale)
rill_logistic <- function(rng, n, loc = 0, scale = 1) draw(rng, "logistic", n, loc, scale)
rill_rayleigh <- function(rng, n, scale = 1) draw(rng, "rayleigh", n, scale)
rill_wald <- function(rng, n, mean, scale) draw(rng, "wald", n, mean, scale)
rill_triangular <- function(rng, n, left, mode, right) draw(rng, "triangular", n, left, mode, right)
rill_binomial <- function(rng, n, n_trials, p) draw(rng, "binomial", n, n_trials, p)
rill_negative_binomial <- function(rng, n, n_successes, p) draw(rng, "negative_binomial", n, n_successes, p)
rill_poisson <- function(rng, n, lam = 1) draw(rng, "poisson", n, lam)
rill_zipf <- function(rng, n, a) draw(rng, "zipf", n, a)
rill_geometric <- function(rng, n, p) draw(rng, "geometric", n, p)
rill_hypergeometric <- function(rng, n, ngood, nbad, nsample) draw(rng, "hypergeometric", n, ngood, nbad, nsample)
rill_logseries <- function(rng, n, p) draw(rng, "logseries", n, p)

SUFFIXES <- c(int64 = "", uint64 = "_u64", int32 = "_i32", uint32 = "_u32", int16 = "_i16", uint16 = "_u16",
              int8 = "_i8", uint8 = "_u8", bool = "_bool")

bounded <- function(name, rng, n, low, high, dtype, endpoint) {
  if (is.null(high)) {
    high <- low
    low <- 0
  }
  dtype <- match.arg(dtype, names(SUFFIXES))
  draw(rng, paste0(name, SUFFIXES[[dtype]]), n, low, high, endpoint)
}

rill_integers <- function(rng, n, low, high = NULL, dtype = "int64", endpoint = FALSE)
  bounded("integers", rng, n, low, high, dtype, endpoint)
rill_randint <- function(rng, n, low, high = NULL, dtype = "int64")
  bounded("randint", rng, n, low, high, dtype, FALSE)
