# Nanoseconds a value of a million: C, the R package, R's own functions, and dqrng if it is installed.
#
#     R_LIBS=LIBRARY Rscript benches/doors/r.R        LIBRARY: where the package rill is installed
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
# The least of several rounds, in which the draws take turns, backwards in every other one, since what follows a slow one finds less
# in the caches; those that are missing have none.
best <- function(draws, times = 15) {
  least <- vapply(draws, function(draw) if (is.null(draw)) NA_real_ else Inf, 0)
  there <- which(!is.na(least))
  for (round in seq_len(times)) for (i in if (round %% 2 == 0) there else rev(there)) {
    begun <- Sys.time()
    draws[[i]]()
    least[i] <- min(least[i], as.numeric(Sys.time() - begun, units = "secs") * 1e9 / n)
  }
  ifelse(is.na(least), "", sprintf("%.2f", least))
}
line <- function(...) cat("|", paste(c(...), collapse = " | "), "|\n")
row <- function(name, own, base, dqrng = NULL)
  line(name, best(list(function() .Call("fill", rng, name, x), own, base, dqrng)))
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
cat("\nrunif and rnorm on PCG64 by rill_RNGkind:", best(list(function() runif(n), function() rnorm(n))), "\n")
rill_RNGrestore()
cat("a new vector of a million zeros:", best(list(function() numeric(n))), "\n\n")
cat("| a call for one value | rill | R | dqrng |\n|---|---|---|---|\n")
calls <- 1e4
often <- function(draw) if (!is.null(draw)) function() for (i in seq_len(calls)) draw()
n <- calls # for best
line("uniform", best(lapply(list(function() rill_random(rng, 1), function() runif(1), dq("dqrunif", 1)), often)))
line("normal", best(lapply(list(function() rill_standard_normal(rng, 1), function() rnorm(1), dq("dqrnorm", 1)), often)))
line("gamma(2.5)", best(lapply(list(function() rill_gamma(rng, 1, 2.5), function() rgamma(1, 2.5), NULL), often)))
line("a die", best(lapply(list(function() rill_integers(rng, 1, 1, 6, endpoint = TRUE), function() sample.int(6L, 1), dq("dqsample.int", 6L, 1)), often)))
