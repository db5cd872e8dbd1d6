# Nanoseconds a value of a million: C, the R package, R's own functions, and dqrng if it is installed.
#
#     R_LIBS=LIBRARY Rscript benches/peers/r.R        LIBRARY: where the package rill is installed
#
# C fills a vector that is there already; the others make a new one each time, whose pages the system provides on first use.
# With MALLOC_MMAP_THRESHOLD_=1000000000 MALLOC_TRIM_THRESHOLD_=1000000000 (glibc) memory is used again.
library(rill)
script <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
folder <- tempfile()
dir.create(folder)
stopifnot(file.copy(file.path(dirname(script), "r.c"), folder))
here <- setwd(folder)
Sys.setenv(PKG_CPPFLAGS = paste0("-I", shQuote(system.file("include", package = "rill"))))
if (system2(file.path(R.home("bin"), "R"), c("CMD", "SHLIB", "r.c"), stdout = FALSE) != 0) stop("r.c is not compiled")
dyn.load("r.so")
setwd(here)

n <- 1e6
x <- numeric(n)
rng <- rill_generator(42)
set.seed(42)
peer <- function(name) if (requireNamespace("dqrng", quietly = TRUE)) getExportedValue("dqrng", name)
best <- function(draw, times = 60) {
  if (is.null(draw)) return("")
  draw()
  took <- replicate(times, { begun <- Sys.time(); draw(); as.numeric(Sys.time() - begun, units = "secs") })
  sprintf("%.2f", min(took) * 1e9 / n)
}
row <- function(name, own, base, dqrng = NULL)
  cat("|", paste(c(name, best(function() .Call("fill", rng, name, x)), best(own), best(base), best(dqrng)), collapse = " | "), "|\n")
dq <- function(name, ...) { draw <- peer(name); if (!is.null(draw)) function() draw(...) }

cat("| | C | rill | R | dqrng |\n|---|---|---|---|---|\n")
row("uniform", function() rill_random(rng, n), function() runif(n), dq("dqrunif", n))
row("normal", function() rill_standard_normal(rng, n), function() rnorm(n), dq("dqrnorm", n))
row("exponential", function() rill_standard_exponential(rng, n), function() rexp(n), dq("dqrexp", n))
row("gamma(2.5)", function() rill_gamma(rng, n, 2.5), function() rgamma(n, 2.5))
row("poisson(10)", function() rill_poisson(rng, n, 10), function() rpois(n, 10))
row("binomial(100, 0.3)", function() rill_binomial(rng, n, 100, 0.3), function() rbinom(n, 100, 0.3))
row("a die", function() rill_integers(rng, n, 1, 6, endpoint = TRUE), function() sample.int(6L, n, TRUE), dq("dqsample.int", 6L, n, TRUE))
row("sample(n)", function() rill_sample(rng, n), function() sample.int(n), dq("dqsample.int", 1e6L))
rill_RNGkind("PCG64", normal.kind = "user-supplied")
cat("runif and rnorm on PCG64 by rill_RNGkind:", best(function() runif(n)), best(function() rnorm(n)), "\n")
rill_RNGrestore()
cat("a new vector of a million zeros:", best(function() numeric(n)), "\n")
one <- function(draw) as.numeric(best(function() for (i in 1:1e4) draw(), 20)) * n / 1e4
cat("a call for one value: rill", one(function() rill_random(rng, 1)), "R", one(function() runif(1)), "dqrng",
    if (is.null(peer("dqrunif"))) "" else one(dq("dqrunif", 1)), "\n")
