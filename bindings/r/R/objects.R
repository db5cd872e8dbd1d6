# Seed sequences, bit generators, generators, random states: external pointers, each with a class of its own.

# The first of the choices if none was made. An error names the calling function, or one further up.
one_of <- function(value, choices, name, up = 1L) {
  if (identical(value, choices)) return(choices[[1L]])
  if (is.character(value) && length(value) == 1L && !is.na(i <- pmatch(value, choices))) return(choices[[i]])
  stop(simpleError(paste0(name, " must be one of ", paste0('"', choices, '"', collapse = ", ")), sys.call(-up)))
}

rill_seed_sequence <- function(entropy = NULL) .Call(C_seed_sequence, entropy, "entropy")

rill_generate_state <- function(seq, n) .Call(C_generate_state, seq, n)

rill_squares_keys <- function(seq, n, unique = FALSE) .Call(C_squares_keys, seq, n, unique)

rill_generator <- function(seed = NULL, kind = "PCG64") {
  kind <- one_of(kind, KINDS, "kind")
  if (inherits(seed, "rill_bit_generator")) return(.Call(C_generator, seed))
  if (inherits(seed, c("rill_generator", "rill_random_state")))
    return(.Call(C_generator, .Call(C_bit_generator_of, seed)))
  if (!is.null(seed) && !inherits(seed, "rill_seed_sequence")) seed <- .Call(C_seed_sequence, seed, "seed")
  .Call(C_generator, .Call(C_bit_generator, kind, seed, list()))
}

rill_random_state <- function(seed = NULL) .Call(C_random_state, seed)

rill_global_random_state <- function() .Call(C_global_random_state)

rill_seed <- function(random_state, seed = NULL) invisible(.Call(C_seed, random_state, seed))

rill_reseed <- function(bit_generator, seed = NULL, options = list()) {
  if (is.numeric(seed) && length(seed) == 1L && length(options) == 0L)
    return(invisible(.Call(C_reseed_integer, bit_generator, seed)))
  if (!is.null(seed) && !inherits(seed, "rill_seed_sequence")) seed <- .Call(C_seed_sequence, seed, "seed")
  invisible(.Call(C_reseed, bit_generator, seed, options))
}

rill_rekey <- function(bit_generator, key, counter = 0) invisible(.Call(C_rekey, bit_generator, key, counter))

rill_fill_keyed <- function(kind, key, ids, name, parameters = list(), n = 1, first = 0, options = list()) {
  kind <- one_of(kind, KINDS, "kind")
  .Call(C_fill_keyed, kind, options, key, ids, first, name, n, as.list(parameters))
}

rill_spawn <- function(object, n) .Call(C_spawn, object, n)

rill_jumped <- function(bit_generator, jumps = 1) .Call(C_jumped, bit_generator, jumps)

rill_advance <- function(bit_generator, delta) invisible(.Call(C_advance, bit_generator, delta))

rill_random_raw <- function(bit_generator, n) .Call(C_random_raw, bit_generator, n)

FORMATS <- c("json", "pickle", "binary")
CLASSES <- c("seed_sequence", "bit_generator", "generator", "random_state")

rill_save <- function(object, format = c("binary", "json", "pickle")) {
  format <- one_of(format, c("binary", "json", "pickle"), "format")
  .Call(C_save, object, match(format, FORMATS))
}

rill_load <- function(data, class = c("generator", "random_state", "bit_generator", "seed_sequence")) {
  class <- one_of(class, c("generator", "random_state", "bit_generator", "seed_sequence"), "class")
  .Call(C_load, data, match(class, CLASSES) - 1L)
}

rill_restore <- function(object, data) invisible(.Call(C_restore, object, data))

# The kind of bit generator, and the seed and spawn key if they are known.
format.rill_seed_sequence <- format.rill_bit_generator <- format.rill_generator <- format.rill_random_state <-
  function(x, ...) paste0("<", class(x)[[1L]], " ", .Call(C_describe, x), ">")

print.rill_seed_sequence <- print.rill_bit_generator <- print.rill_generator <- print.rill_random_state <-
  function(x, ...) {
    cat(format(x), "\n", sep = "")
    invisible(x)
  }

# As R's own for other classes, without the address.
str.rill_seed_sequence <- str.rill_bit_generator <- str.rill_generator <- str.rill_random_state <-
  function(object, ...) cat("Class '", class(object)[[1L]], "' ", .Call(C_describe, object), "\n", sep = "")
