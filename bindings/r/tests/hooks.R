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
