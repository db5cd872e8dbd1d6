# Recycling, refusals, states, and objects of another session.
library(rill)

refused <- function(expression, message) {
  text <- tryCatch({ expression; "" }, error = conditionMessage)
  if (!grepl(message, text, fixed = TRUE)) stop("expected '", message, "', got '", text, "'")
}

# R's recycling: what one parameter set a draw gives, over and over; n may be a vector, as in rnorm.
whole <- rill_normal(rill_generator(1), 5, c(0, 10, 0, 10, 0), 1)
stopifnot(identical(rill_normal(rill_generator(1), 5, c(0, 10)), whole))
stopifnot(identical(rill_normal(rill_generator(1), 1:5, c(0, 10, 0, 10, 0, 10, 0)), whole))
stopifnot(length(rill_normal(rill_generator(1), 0)) == 0)

rng <- rill_generator(1)
before <- rill_save(rng)
refused(rill_normal(rng, 3, NA), "loc must not be NA")
refused(rill_normal(rng, 3, "a"), "loc must be numeric")
refused(rill_normal(rng, 3, numeric()), "loc is empty")
refused(rill_normal(rng, 3, 0, c(1, -1)), "scale < 0")
refused(rill_normal(rng, NA), "n must not be NA")
refused(rill_normal(rng, -1), "n must be a whole number")
refused(rill_binomial(rng, 3, 2.5, 0.5), "whole number")
refused(rill_integers(rng, 3, 2^60), "whole number")
refused(rill_integers(rng, 3, 5, 5), "low >= high")
refused(rill_tomaxint(rng, 3), "Generator has no method tomaxint")
refused(rill_normal(1, 3), "is needed")
refused(rill_choice(rng, 3, 4, p = c(0.5, 0.5)), "same size")
refused(rill_bit_generator(1, "PCG32"), "should be one of")
refused(rill_restore(rng, as.raw(1:3)), "")
refused(rill_multivariate_normal(rng, 1, c(0, 0), matrix(c(1, 2, 2, 1), 2), "raise"), "positive-semidefinite")
stopifnot(identical(before, rill_save(rng)))

# Integers where they fit, else doubles.
stopifnot(is.integer(rill_integers(rng, 3, 100)), is.double(rill_integers(rng, 3, 2^40, 2^41)))
stopifnot(is.logical(rill_integers(rng, 3, 0, 2, "bool")))

for (format in c("binary", "json", "pickle")) {
  for (object in list(rill_generator(3, "Philox"), rill_random_state(3))) {
    rill_standard_normal(object, 3)
    class <- sub("rill_", "", class(object))
    copy <- rill_load(rill_save(object, format), class)
    stopifnot(identical(rill_standard_normal(object, 4), rill_standard_normal(copy, 4)))
  }
}
stopifnot(grepl("PCG64", rawToChar(rill_save(rng, "json"))))

old <- unserialize(serialize(rng, NULL))
refused(rill_random(old, 1), "of another session")

bit_generator <- rill_bit_generator(5)
same <- rill_bit_generator(5)
stopifnot(identical(rill_random_raw(bit_generator, 3)[3], { rill_advance(same, 2); rill_random_raw(same, 1) }))
stopifnot(identical(nchar(rill_random_raw(bit_generator, 1)), 16L))

rill_seed(rill_global_random_state(), 42)
stopifnot(identical(rill_random_sample(rill_global_random_state(), 3), rill_random_sample(rill_random_state(42), 3)))
for (i in 1:1000) rill_generator(i)
invisible(gc())
