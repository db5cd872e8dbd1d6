# Generated from api/distributions.toml by `make generate`: change that, or
# api/templates/bindings/r/R/distributions.R.

# One value for each of n draws; parameters are recycled to n, as in R's own functions. Each function calls C itself, so
# that an error names the function that was called.

rill_random <- function(rng, n, dtype = c("float64", "float32")) .Call(C_draw, rng, typed("random", dtype), n, list())
rill_random_sample <- function(rng, n) .Call(C_draw, rng, "random", n, list())
rill_standard_normal <- function(rng, n, dtype = c("float64", "float32"))
  .Call(C_draw, rng, typed("standard_normal", dtype), n, list())
rill_normal <- function(rng, n, loc = 0, scale = 1) .Call(C_draw, rng, "normal", n, list(loc, scale))
rill_uniform <- function(rng, n, low = 0, high = 1) .Call(C_draw, rng, "uniform", n, list(low, high))
rill_lognormal <- function(rng, n, mean = 0, sigma = 1) .Call(C_draw, rng, "lognormal", n, list(mean, sigma))
rill_standard_cauchy <- function(rng, n) .Call(C_draw, rng, "standard_cauchy", n, list())
rill_laplace <- function(rng, n, loc = 0, scale = 1) .Call(C_draw, rng, "laplace", n, list(loc, scale))
rill_gumbel <- function(rng, n, loc = 0, scale = 1) .Call(C_draw, rng, "gumbel", n, list(loc, scale))
rill_logistic <- function(rng, n, loc = 0, scale = 1) .Call(C_draw, rng, "logistic", n, list(loc, scale))
rill_triangular <- function(rng, n, left, mode, right) .Call(C_draw, rng, "triangular", n, list(left, mode, right))
rill_vonmises <- function(rng, n, mu, kappa) .Call(C_draw, rng, "vonmises", n, list(mu, kappa))
rill_standard_exponential <- function(rng, n, dtype = c("float64", "float32"), method = c("zig", "inv")) {
  name <- if (one_of(method, c("zig", "inv"), "method") == "inv") "standard_exponential_inv" else "standard_exponential"
  .Call(C_draw, rng, typed(name, dtype), n, list())
}
rill_exponential <- function(rng, n, scale = 1) .Call(C_draw, rng, "exponential", n, list(scale))
rill_rayleigh <- function(rng, n, scale = 1) .Call(C_draw, rng, "rayleigh", n, list(scale))
rill_weibull <- function(rng, n, a) .Call(C_draw, rng, "weibull", n, list(a))
rill_pareto <- function(rng, n, a) .Call(C_draw, rng, "pareto", n, list(a))
rill_power <- function(rng, n, a) .Call(C_draw, rng, "power", n, list(a))
rill_wald <- function(rng, n, mean, scale) .Call(C_draw, rng, "wald", n, list(mean, scale))
rill_standard_gamma <- function(rng, n, shape, dtype = c("float64", "float32"))
  .Call(C_draw, rng, typed("standard_gamma", dtype), n, list(shape))
rill_gamma <- function(rng, n, shape, scale = 1) .Call(C_draw, rng, "gamma", n, list(shape, scale))
rill_beta <- function(rng, n, a, b) .Call(C_draw, rng, "beta", n, list(a, b))
rill_chisquare <- function(rng, n, df) .Call(C_draw, rng, "chisquare", n, list(df))
rill_noncentral_chisquare <- function(rng, n, df, nonc) .Call(C_draw, rng, "noncentral_chisquare", n, list(df, nonc))
rill_f <- function(rng, n, dfnum, dfden) .Call(C_draw, rng, "f", n, list(dfnum, dfden))
rill_noncentral_f <- function(rng, n, dfnum, dfden, nonc)
  .Call(C_draw, rng, "noncentral_f", n, list(dfnum, dfden, nonc))
rill_standard_t <- function(rng, n, df) .Call(C_draw, rng, "standard_t", n, list(df))
rill_binomial <- function(rng, n, n_trials, p) .Call(C_draw, rng, "binomial", n, list(n_trials = n_trials, p))
rill_negative_binomial <- function(rng, n, n_successes, p)
  .Call(C_draw, rng, "negative_binomial", n, list(n_successes = n_successes, p))
rill_poisson <- function(rng, n, lam = 1) .Call(C_draw, rng, "poisson", n, list(lam))
rill_zipf <- function(rng, n, a) .Call(C_draw, rng, "zipf", n, list(a))
rill_geometric <- function(rng, n, p) .Call(C_draw, rng, "geometric", n, list(p))
rill_hypergeometric <- function(rng, n, ngood, nbad, nsample)
  .Call(C_draw, rng, "hypergeometric", n, list(ngood, nbad, nsample))
rill_logseries <- function(rng, n, p) .Call(C_draw, rng, "logseries", n, list(p))
rill_tomaxint <- function(rng, n) .Call(C_draw, rng, "tomaxint", n, list())
