# What a user writes; example.expected has what NumPy gives.
library(rill)

numbers <- function(title, x) cat(title, ": ", paste(sprintf("%.16E", x), collapse = " "), "\n", sep = "")
counts <- function(title, x) cat(title, ": ", paste(x, collapse = " "), "\n", sep = "")
connection <- file("example.out", "w")
sink(connection)

rng <- rill_generator(42)                                   # numpy.random.default_rng(42)
numbers("uniform", rill_random(rng, 3))
numbers("normal", rill_normal(rng, 3, 170, 10))
counts("dice", rill_integers(rng, 6, 1, 6, endpoint = TRUE))
counts("four of 49", rill_choice(rng, 4, 49, replace = FALSE, base = 1))

state <- rill_save(rng)                                     # a raw vector, for saveRDS
invisible(rill_random(rng, 100))
rill_restore(rng, state)
numbers("as before", rill_standard_normal(rng, 2))

legacy <- rill_random_state(42)                             # numpy.random.seed(42)
numbers("numpy.random.seed(42)", rill_random_sample(legacy, 3))

sink()
close(connection)
stopifnot(identical(readLines("example.out"), readLines("example.expected")))
