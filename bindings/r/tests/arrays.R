# Arrays with NumPy's elements, and samples. The comments are the calls in NumPy 2.5.5 that gave the numbers.
library(rill)

refused <- function(expression, message) {
  text <- tryCatch({ expression; "" }, error = conditionMessage)
  if (!grepl(message, text, fixed = TRUE)) stop("expected '", message, "', got '", text, "'")
}

rng <- rill_generator(42)
stopifnot(
  # rng.normal(size=(2, 3))
  identical(rill_normal(rng, dim = c(2, 3)), rbind(
    c(0.30471707975443135, -1.0399841062404955, 0.7504511958064572),
    c(0.9405647163912139, -1.9510351886538364, -1.302179506862318))),
  # rng.integers(0, 10, size=(2, 3, 2)), elements [0, 0, :], [0, 1, :] ... of the first index 0
  identical(rill_integers(rng, low = 0, high = 10, dim = c(2, 3, 2)),
            array(c(7L, 8L, 7L, 5L, 5L, 1L, 7L, 4L, 7L, 3L, 1L, 9L), c(2, 3, 2))),
  # rng.poisson([[1], [10]], size=(2, 3))
  identical(rill_poisson(rng, lam = cbind(c(1, 10)), dim = c(2, 3)), rbind(c(2L, 0L, 1L), c(13L, 13L, 13L))),
  # rng.normal([0, 100, 200], size=(2, 3))
  identical(rill_normal(rng, loc = c(0, 100, 200), dim = c(2, 3)), rbind(
    c(0.5323091855533487, 100.36544406436408, 200.412732611596),
    c(0.43082100300788273, 102.14164760087046, 199.5935849836154)))
)

# The same as a vector that is arranged, for every number of extents.
for (dim in list(5, c(40, 35), 3:5, c(2, 17, 3, 19), c(1, 7), c(7, 1, 1), c(0, 3), c(100, 3, 0)))
  stopifnot(identical(rill_normal(rill_generator(1), dim = dim), rill_array(rill_normal(rill_generator(1), prod(dim)), dim)))
stopifnot(
  identical(rill_array(1:6, c(2, 3)), matrix(1:6, 2, byrow = TRUE)), length(rill_random(rng)) == 1L,
  identical(dim(rill_random(rng, 6, "float32", dim = c(3, 2))), c(3L, 2L)),
  is.logical(rill_integers(rng, low = 2, dtype = "bool", dim = c(3, 2))),
  identical(rill_normal(rill_generator(1), loc = matrix(1:6, 2), scale = 0, dim = c(2, 3)), matrix(1:6 + 0, 2))
)

before <- rill_save(rng)
refused(rill_normal(rng, 5, dim = c(2, 3)), "dim must have as many values as n")
refused(rill_normal(rng, dim = "a"), "dim must be numeric")
refused(rill_normal(rng, dim = numeric()), "dim is empty")
refused(rill_normal(rng, dim = c(2, NA)), "dim must not be NA")
refused(rill_normal(rng, dim = c(2, -1)), "dim must be a whole number")
refused(rill_normal(rng, dim = rep(2^30, 3)), "dim has too many values")
refused(rill_normal(rng, list()), "n must be one number")
refused(rill_normal(rng, loc = matrix(1, 3, 2), dim = c(2, 3)), "loc does not have the dim of the result")
refused(rill_normal(rng, loc = array(1, c(1, 2, 3)), dim = c(2, 3)), "loc does not have the dim of the result")
refused(rill_array(1:6, c(2, 2)), "x must have as many values as dim")

# Samples.
refused(rill_sample(rng, letters, "a"), "size must be one number")
refused(rill_sample(rng, 3, 5), "Cannot take a larger sample than population")
refused(rill_sample(rng, letters, prob = 1), "prob must have as many values as there are to sample from")
refused(rill_sample(rng, 3, 2, prob = c(-1, 1, 1)), "not non-negative")
for (prob in list(c(0, 0, 0), c(-1, -2, -3), c(Inf, 1, 1), c(1e308, 1e308, 1e308)))
  refused(rill_sample(rng, 3, 2, prob = prob), "the sum of prob must be positive and finite")
refused(rill_sample(rng, 3, replace = NA), "replace must not be NA")
stopifnot(identical(before, rill_save(rng)))

rng <- rill_generator(42)
stopifnot(
  # rng.choice(10, 10, replace=False) + 1, rng.choice(np.arange(5, 15), 4, replace=False)
  identical(rill_sample(rng, 10), c(3L, 10L, 2L, 7L, 4L, 9L, 6L, 8L, 5L, 1L)),
  identical(rill_sample(rng, 5:14, 4), c(14L, 8L, 9L, 10L)),
  # rng.choice(3, 6, p=[.2, .3, .5]) + 1
  identical(rill_sample(rng, 3, 6, TRUE, c(0.2, 0.3, 0.5)), c(3L, 2L, 2L, 3L, 1L, 3L)),
  # w = np.array([3., 1, 2]); rng.choice(3, 6, p=w / w.sum()) + 1
  identical(rill_sample.int(rng, 3, 6, TRUE, c(3, 1, 2)), c(2L, 3L, 1L, 3L, 3L, 3L)),
  # w = np.sqrt(np.arange(1, 301)); rng.choice(300, 8, replace=False, p=w / w.sum()) + 1
  identical(rill_sample(rng, 300, 8, prob = sqrt(1:300)), c(101L, 181L, 37L, 86L, 233L, 247L, 294L, 142L))
)
rs <- rill_random_state(42)
stopifnot(
  # rs.choice(10, 4, replace=False) + 1, rs.choice(3, 5, p=[.2, .3, .5]) + 1
  identical(rill_sample(rs, 10, 4), c(9L, 2L, 6L, 1L)),
  identical(rill_sample(rs, 3, 5, TRUE, c(0.2, 0.3, 0.5)), c(1L, 1L, 3L, 3L, 3L)),
  setequal(rill_sample(rs, letters), letters), length(rill_sample(rs, list(1, "a", NULL))) == 3L,
  identical(rill_sample(rs, factor("a")), factor("a")), length(rill_sample(rs, integer())) == 0L
)
