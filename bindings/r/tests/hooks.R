# R's own functions on the library's bit generators.
library(rill)

for (kind in rill:::STREAMS) {
  rill_RNGkind(kind, normal.kind = "user-supplied")
  for (seed in c(42, 0, -7)) {
    set.seed(seed)
    rng <- rill_generator(seed %% 2^32, kind)
    stopifnot(identical(runif(5), rill_random(rng, 5)), identical(rnorm(5), rill_standard_normal(rng, 5)))
    stopifnot(identical(runif(1), rill_random(rng, 1)))
  }
}

# .Random.seed names the state, wherever it was taken.
again <- function(draw) {
  state <- .Random.seed
  first <- draw()
  after <- .Random.seed
  runif(7)
  .Random.seed <<- state
  stopifnot(identical(draw(), first), identical(.Random.seed, after))
}
# There is room for a state of 609 integers, which some kinds exceed.
fits <- function(kind) length(rill_save(rill_bit_generator(1, kind))) <= 4 * 609
stopifnot(fits("PCG64"), !fits("MT19937"))
for (kind in Filter(fits, rill:::STREAMS)) {
  rill_RNGkind(kind, normal.kind = "user-supplied")
  set.seed(1)
  for (step in 1:40) {
    again(function() c(rgamma(5, 2.5), rnorm(step %% 3), runif(173 * step)))
    again(function() c(sample(100), rexp(3), rbinom(3, 50, 0.3)))
    again(function() rnorm(601))
  }
}

# The default kinds of normal numbers and samples work on it as well.
rill_RNGkind("PCG64", normal.kind = "Inversion", sample.kind = "Rejection")
set.seed(42)
a <- c(rnorm(5), sample(5))
set.seed(42)
stopifnot(identical(c(rnorm(5), sample(5)), a), setequal(sample(5), 1:5))

# A copy of a bit generator somewhere in its stream; set.seed goes back to seeding its kind.
rng <- rill_generator(9, "SFC64")
invisible(rill_random(rng, 3))
rill_RNGkind(rng)
drawn <- runif(3)
stopifnot(identical(drawn, rill_random(rng, 3)))
again(function() runif(5))
set.seed(9)
stopifnot(identical(runif(3), rill_random(rill_generator(9, "SFC64"), 3)))

.Random.seed[10] <- 1L
broken <- .Random.seed
broken[2:5] <- 3L
.Random.seed <- broken
stopifnot(inherits(try(runif(1), silent = TRUE), "try-error"))
set.seed(1)
stopifnot(is.finite(runif(1)))

RNGkind("default", "default", "default")
set.seed(42)
stopifnot(identical(sample(3), c(1L, 3L, 2L)))

# R's own generator goes on where it was.
set.seed(1)
invisible(runif(3))
mine <- .Random.seed
rill_RNGkind("PCG64", normal.kind = "user-supplied")
set.seed(42)
x <- runif(1)
stopifnot(
  # numpy.random.default_rng(42): random(2) and then standard_normal()
  identical(rill_with_seed(42, c(runif(2), rnorm(1))), c(0.7739560485559633, 0.4388784397520523, 0.7504511958064572)),
  # default_rng(123456789012345678901234567890).random()
  identical(rill_with_seed("123456789012345678901234567890", runif(1)), 0.34543790416273246),
  identical(c(x, runif(1)), c(0.7739560485559633, 0.4388784397520523))
)
# R's algorithm "Rejection", carried out in Python on the numbers of default_rng(42).random()
set.seed(42)
stopifnot(identical(sample(10), c(2L, 7L, 5L, 3L, 9L, 4L, 1L, 8L, 6L, 10L)))
# R's "Inversion" takes two numbers for one.
u <- rill_random(rill_generator(42), 6)
stopifnot(identical(rill_with_seed(42, rnorm(3), normal.kind = "Inversion"),
                    qnorm((floor(2^27 * u[c(1, 3, 5)]) + u[c(2, 4, 6)]) / 2^27)))
stopifnot(rill_RNGrestore(), identical(.Random.seed, mine), !rill_RNGrestore())
stopifnot(inherits(try(rill_with_seed(42, stop("in the code")), silent = TRUE), "try-error"), identical(.Random.seed, mine))
rm(.Random.seed)
invisible(rill_with_seed(42, runif(1)))
stopifnot(!exists(".Random.seed"))
# So does one of this package, whose state R cannot keep.
rill_RNGkind("MT19937")
set.seed(42)
x <- runif(1)
invisible(rill_with_seed(1, runif(1), "MT19937"))
stopifnot(identical(c(x, runif(1)), rill_random(rill_generator(42, "MT19937"), 2)))
rill_RNGrestore()

# A call that is refused changes nothing: neither R's own generator, nor one of this package.
refused <- function(...) stopifnot(inherits(try(rill_RNGkind(...), silent = TRUE), "try-error"))
set.seed(1)
mine <- .Random.seed
refused("PCG64", normal.kind = "none of R's")
refused("RDRAND")
refused(rill_generator(1), sample.kind = "none of R's")
stopifnot(identical(.Random.seed, mine), RNGkind()[[1L]] == "Mersenne-Twister", !rill_RNGrestore())
for (kind in c("PCG64", "MT19937")) {
  rill_RNGkind(kind)
  set.seed(42)
  x <- runif(1)
  refused("Philox", normal.kind = "none of R's")
  refused(rill_generator(1), sample.kind = "none of R's")
  refused("RDRAND")
  stopifnot(identical(c(x, runif(1)), rill_random(rill_generator(42, kind), 2)))
  set.seed(42)
  stopifnot(runif(1) == x)
}
rill_RNGrestore()

# NumPy's legacy functions: numpy.random.seed(42), then standard_normal(3), random_sample(2), standard_normal(2).
legacy <- c(0.4967141530112327, -0.13826430117118466, 0.6476885381006925, 0.15601864044243652, 0.15599452033620265,
            1.5230298564080254, 1.5792128155073915)
rill_RNGkind("RandomState", normal.kind = "user-supplied")
set.seed(42)
stopifnot(
  identical(c(rnorm(3), runif(2)), legacy[1:5]),
  # The normal value that is kept for the next call is kept meanwhile.
  identical(rill_with_seed(42, c(rnorm(3), runif(2), rnorm(2)), "RandomState"), legacy),
  identical(rnorm(2), legacy[6:7]),
  # numpy.random.seed([1, 2, 3]), random_sample()
  identical(rill_with_seed(1:3, runif(1), "RandomState"), 0.6098612722867289)
)
set.seed(42)
stopifnot(runif(1) == 0.3745401188473625) # random_sample()
rill_RNGrestore()

# Another library with a user-supplied generator, which R would draw from.
folder <- tempfile()
Sys.setenv(R_TESTS = "") # of R CMD check, which is not for other processes
dir.create(folder)
here <- setwd(folder)
writeLines("static double x = 0.25; double *user_unif_rand(void) { return &x; }", "other.c")
invisible(system2(file.path(R.home("bin"), "R"), c("CMD", "SHLIB", "other.c"), stdout = FALSE))
other <- dyn.load(paste0("other", .Platform$dynlib.ext))
text <- tryCatch(rill_RNGkind(), error = conditionMessage)
dyn.unload(other[["path"]])
setwd(here)
stopifnot(grepl("another package, which is loaded too: unload other", text, fixed = TRUE))
rill_RNGkind()
set.seed(42)
stopifnot(runif(1) == 0.7739560485559633)
rill_RNGrestore()
