# Recycling, refusals, and states.
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
refused(rill_normal(1, 3), "rng must be a rill_generator or a rill_random_state")
refused(rill_choice(rng, 3, 4, p = c(0.5, 0.5)), "same size")
refused(rill_bit_generator(1, "PCG16"), "kind must be one of")
refused(rill_bit_generator(1, "PCG32", options = list(size = 32)), "unexpected keyword argument 'size'")
refused(rill_bit_generator(1, "PCG32", list(32)), "options must have names")
refused(rill_bit_generator(1, "JSF", options = list(size = 16)), "size must be either 32 or 64")
refused(rill_bit_generator(1, "PCG32", options = list(inc = "0x10000000000000000")), "inc must be a scalar integer")
refused(rill_bit_generator(1, "Philox", options = list(key = 5)), "seed and key cannot be both used")
refused(rill_bit_generator(1, "Romu", options = list(variant = "duo")), "variant must be either")
refused(rill_jumped(rill_bit_generator(1, "Squares"), 0), "iter must be a positive integer")
refused(rill_reseed(rill_bit_generator(1, "JSF"), 1, list(size = 32)), "got an unexpected keyword argument")

# randomgen: generate_keys(SeedSequence(42), 3), and the first word of Squares with each.
keys <- rill_squares_keys(rill_seed_sequence(42), 3)
stopifnot(identical(keys, c("0x873dc79f92a831c7", "0x92d5f7d2b852af67", "0xd4eda9f14bcda357")))
stopifnot(identical(rill_squares_keys(rill_seed_sequence(42), 3, unique = TRUE), keys))
first <- function(key) rill_random_raw(rill_bit_generator(NULL, "Squares", list(key = key)), 1)
stopifnot(identical(unname(sapply(keys, first)), c("88ac67e088ca166e", "a7a629bbf4d75d9c", "96dd684288a2fe22")))
refused(rill_squares_keys(rill_seed_sequence(42), 0), "n must be a positive integer")
refused(rill_squares_keys(rill_seed_sequence(42), 1, NA), "unique must")
refused(rill_squares_keys(42, 1), "seq must be a rill_seed_sequence")
refused(rill_restore(rng, as.raw(1:3)), "")
refused(rill_multivariate_normal(rng, 1, c(0, 0), matrix(c(1, 2, 2, 1), 2), "raise"), "positive-semidefinite")
refused(rill_wishart(rng, 1, 3, matrix(c(1, 2, 2, 1), 2), "raise"), "positive-semidefinite")
refused(rill_wishart(rng, 1, 3, diag(2), "raise", rank = 1), "minimum required rank")
refused(rill_wishart(rng, 1, 3, matrix(1, 2, 1)), "scale must be square")
refused(rill_standard_wishart(rng, 1, 0, 2), "df must contain strictly positive integer values.")
refused(rill_complex_normal(rng, 1, gamma = 1i), "Im(gamma) != 0")
refused(rill_multivariate_complex_normal(rng, 1, 1, gamma = diag(2)), "same length")
refused(rill_uintegers(rng, 1, 16), "Unknown value of bits")
refused(rill_choice(rng, 3, 4, base = "a"), "base must be one number")
refused(rill_integers(rng, 3, 4, dtype = "int128"), "dtype must be one of")
stopifnot(identical(before, rill_save(rng)))

# An error names the function that was called, and the argument by the name that it has there.
for (name in setdiff(ls("package:rill"), c("rill_global_random_state", "rill_RNGrestore"))) {
  arguments <- formals(name)
  needed <- vapply(arguments, function(default) identical(default, quote(expr = )), NA)
  for (wrong in union(names(arguments)[1L], setdiff(names(arguments)[needed], c("x", "code")))) {
    right <- list(rng = rng, object = rng, seq = rill_seed_sequence(1), bit_generator = rill_bit_generator(1),
                  random_state = rill_random_state(1), cov = diag(2), mean = c(0, 0), x = diag(2),
                  data = as.raw(1), kind = "Philox", name = "random")
    given <- lapply(names(arguments)[needed], function(each) if (is.null(right[[each]])) 1 else right[[each]])
    names(given) <- names(arguments)[needed]
    given[[wrong]] <- if (wrong == "cov") 5 else list()
    error <- tryCatch(do.call(name, given), error = identity)
    if (!inherits(error, "error")) stop(name, " takes a list for ", wrong)
    if (!identical(conditionCall(error)[[1L]], as.name(name))) stop(name, ": ", deparse(conditionCall(error)[[1L]]))
    if (!grepl(paste0("(^| )", wrong, " "), conditionMessage(error))) stop(name, ", ", wrong, ": ", conditionMessage(error))
  }
}
refused(rill_integers(rng, 3, 1, 5, dtype = "int128"), "dtype must be one of")
error <- tryCatch(rill_integers(rng, 3, 1, 5, dtype = "int128"), error = conditionCall)
stopifnot(identical(error[[1L]], quote(rill_integers)))
warned <- tryCatch(rill_multivariate_normal(rng, 1, c(0, 0), matrix(c(1, 2, 2, 1), 2)), warning = identity)
stopifnot(identical(conditionCall(warned)[[1L]], quote(rill_multivariate_normal)))
warned <- tryCatch(rill_wishart(rng, 1, 3, diag(2), rank = 1), warning = identity)
stopifnot(identical(conditionCall(warned)[[1L]], quote(rill_wishart)))

# print shows the kind and the seed, where it is known.
shows <- function(object, text) {
  printed <- capture.output(print(object))
  if (!identical(printed, paste0("<", class(object), " ", text, ">"))) stop("printed ", printed)
}
shows(rill_generator(42), "PCG64, seed 42")
shows(rill_spawn(rill_spawn(rill_generator(42), 2)[[2]], 1)[[1]], "PCG64, seed 42, spawn key 1 0")
shows(rill_bit_generator("0x123456789abcdef0123", "SFC64"), "SFC64, seed 0x123456789abcdef0123")
shows(rill_seed_sequence(2^53 - 1), "9007199254740991")
shows(rill_seed_sequence(c(1, 0)), "c(1, 0)")
shows(rill_seed_sequence(1:9), "of 9 words")
shows(rill_load(rill_save(rill_generator(7), "pickle")), "PCG64, seed 7")
legacy <- rill_random_state(5)
shows(legacy, "MT19937, seed 5")
rill_seed(legacy, 6:8)
shows(legacy, "MT19937, seed c(6, 7, 8)")
rill_restore(legacy, rill_save(rill_random_state(9)))
shows(legacy, "MT19937")
shows(rill_random_state(rill_bit_generator(9)), "PCG64, seed 9")
# What is shared may be seeded elsewhere.
legacy <- rill_random_state(5)
other <- rill_random_state(rill_bit_generator(legacy))
rill_seed(other, 6)
shows(legacy, "MT19937")
shows(other, "MT19937")

# Integers where they fit, else doubles.
stopifnot(is.integer(rill_integers(rng, 3, 100)), is.double(rill_integers(rng, 3, 2^40, 2^41)))
stopifnot(is.logical(rill_integers(rng, 3, 0, 2, "bool")))

# Integers that do not fit are doubles, all of them; with the same parameters for all they come piece by piece.
for (high in c(2^31 - 1, 2^31, 2^31 + 1e6, 2^40)) {
  alike <- rill_integers(rill_generator(1), 5000, high - 2^20, high)
  stopifnot(identical(alike, rill_integers(rill_generator(1), 5000, rep(high - 2^20, 5000), high)),
            is.integer(alike) == (max(alike) < 2^31))
}
few <- rill_negative_binomial(rill_generator(3), 5000, 0.01, 1e-9) # the first beyond 2^31 are late
stopifnot(is.double(few), max(few[1:1024]) < 2^31, all(few == trunc(few)),
          identical(few, rill_negative_binomial(rill_generator(3), 5000, rep(0.01, 5000), 1e-9)),
          identical(rill_integers(rng, 2, -2^31, -2^31, endpoint = TRUE), c(-2^31, -2^31)),
          identical(rill_integers(rng, 2, -2^31 + 1, -2^31 + 1, endpoint = TRUE), rep(-.Machine$integer.max, 2)))

for (format in c("binary", "json", "pickle")) {
  for (object in list(rill_generator(3, "Philox"), rill_random_state(3))) {
    rill_standard_normal(object, 3)
    class <- sub("rill_", "", class(object))
    copy <- rill_load(rill_save(object, format), class)
    stopifnot(identical(rill_standard_normal(object, 4), rill_standard_normal(copy, 4)))
  }
}
stopifnot(grepl("PCG64", rawToChar(rill_save(rng, "json"))))

bit_generator <- rill_bit_generator(5)
same <- rill_bit_generator(5)
stopifnot(identical(rill_random_raw(bit_generator, 3)[3], { rill_advance(same, 2); rill_random_raw(same, 1) }))
stopifnot(identical(nchar(rill_random_raw(bit_generator, 1)), 16L))

rill_seed(rill_global_random_state(), 42)
stopifnot(identical(rill_random_sample(rill_global_random_state(), 3), rill_random_sample(rill_random_state(42), 3)))
for (i in 1:1000) rill_generator(i)
invisible(gc())

# Options: the words of randomgen 2.5.1.
raw <- function(...) rill_random_raw(rill_bit_generator(...), 2)
stopifnot(
  identical(raw(7, "JSF", options = list(size = 32, p = 9)), c("000000002ba93036", "00000000f57a751d")),
  identical(raw(7, "PCG32", options = list(inc = 54)), raw(7, "PCG32", options = list(inc = "0x36"))),
  identical(raw(7, "PCG32", options = list(inc = 54)), c("000000003c946106", "00000000a10e33a8")),
  identical(raw(7, "Romu", options = list(variant = "trio")), c("026198652cbb8210", "03a4c973138af656")),
  identical(raw(7, "Tyche", options = list(original = FALSE)), raw(7, "Tyche", options = list(original = 0))),
  identical(raw(7, "randomgen.SFC64", options = list(k = NULL)), c("9b085142c1ff07b6", "539bb1a7c4d65940")),
  identical(raw(kind = "Philox", options = list(key = "0x60000000000000005")), raw(kind = "Philox", options = list(key = "110680464442257309701")))
)
narrow <- rill_bit_generator(7, "JSF", options = list(size = 32))
rill_reseed(narrow, 8)
stopifnot(identical(rill_random_raw(narrow, 2), raw(8, "JSF", options = list(size = 32))))
pcg <- rill_bit_generator(7, "PCG32")
rill_reseed(pcg, 8, list(inc = 3))
stopifnot(identical(rill_random_raw(pcg, 2), raw(8, "PCG32", options = list(inc = 3))))

# Keys: numpy.random.Philox(key=[5, 6], counter=3), and a seed in place.
philox <- rill_bit_generator(7, "Philox")
rill_rekey(philox, c(5, 6), 3)
stopifnot(identical(rill_random_raw(philox, 2), c("47119535f1933c96", "e1c5e5c97a8d702a")))
refused(rill_rekey(philox, c(5, 6, 7)), "key must be positive and less than 2**128.")
refused(rill_rekey(pcg, 5), "PCG32 has no method rekey")
rill_reseed(philox, 8)
stopifnot(identical(rill_random_raw(philox, 2), raw(8, "Philox")))

# Streams by key, of the ids 9, 1 and 2^63.
ids <- c("9", "1", "0x8000000000000000")
keyed <- rill_fill_keyed("Philox", 2024, ids, "normal", list(1:3, 2), n = 2, first = 5)
stopifnot(
  identical(keyed, matrix(c(-3.1056815140752008, -0.12978885158052922, 4.0598906673256234, 4.6236919994602905, 4.4944110516908689, 0.49454729285563648), 2)),
  identical(rill_fill_keyed("ThreeFry", 2024, ids, "integers", list(1, 7, FALSE), options = list(number = 2)), matrix(c(1L, 6L, 2L), 1)),
  identical(dim(rill_fill_keyed("Philox", 1, numeric(0), "random", n = 4)), c(4L, 0L))
)
refused(rill_fill_keyed("Philox", c(1, 2), 1:3, "random"), "n_key must be at most 1")
refused(rill_fill_keyed("PCG64", 1, 1:3, "random"), "PCG64 has no streams by key")
refused(rill_fill_keyed("Squares", numeric(0), 2, "random"), "key must be odd.")
refused(rill_fill_keyed("Philox", 1, "1e3", "random"), "ids must be whole numbers below 2^64")

# The numbers of several threads are those of one.
by <- function(n_threads, make = rill_generator) {
  rng <- make(42)
  list(
    rill_normal(rng, 150001, 1, 2, n_threads = n_threads), rill_poisson(rng, 150001, 3.5, n_threads = n_threads),
    rill_integers_or_randint(rng, n_threads), rill_random(rng, 1)
  )
}
rill_integers_or_randint <- function(rng, n_threads)
  if (inherits(rng, "rill_generator")) rill_integers(rng, 150001, 1, 6, n_threads = n_threads) else
    rill_randint(rng, 150001, 1, 6, n_threads = n_threads)
stopifnot(identical(by(3), by(1)), identical(by(3, rill_random_state), by(1, rill_random_state)))
refused(rill_normal(rill_generator(1), 3, n_threads = -1), "n_threads must not be negative")
