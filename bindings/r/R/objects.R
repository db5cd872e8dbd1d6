# Seed sequences, bit generators, generators, random states: external pointers, each with a class of its own.

rill_seed_sequence <- function(entropy = NULL) .Call(C_seed_sequence, entropy)

rill_generate_state <- function(seq, n) .Call(C_generate_state, seq, n)

as_seed_sequence <- function(seed) if (inherits(seed, "rill_seed_sequence")) seed else rill_seed_sequence(seed)

rill_bit_generator <- function(seed = NULL, kind = c("PCG64", "MT19937", "PCG64DXSM", "Philox", "SFC64")) {
  if (inherits(seed, c("rill_generator", "rill_random_state"))) return(.Call(C_bit_generator_of, seed))
  .Call(C_bit_generator, match.arg(kind), as_seed_sequence(seed))
}

rill_generator <- function(seed = NULL, kind = "PCG64") {
  .Call(C_generator, if (inherits(seed, "rill_bit_generator")) seed else rill_bit_generator(seed, kind))
}

rill_random_state <- function(seed = NULL) {
  if (is.null(seed) || inherits(seed, "rill_bit_generator")) return(.Call(C_random_state, seed))
  .Call(C_random_state, .Call(C_legacy_seed, seed))
}

rill_global_random_state <- function() .Call(C_global_random_state)

rill_seed <- function(random_state, seed = NULL) invisible(.Call(C_seed, random_state, seed))

rill_spawn <- function(object, n) .Call(C_spawn, object, n)

rill_jumped <- function(bit_generator, jumps = 1) .Call(C_jumped, bit_generator, jumps)

rill_advance <- function(bit_generator, delta) invisible(.Call(C_advance, bit_generator, delta))

rill_random_raw <- function(bit_generator, n) .Call(C_random_raw, bit_generator, n)

FORMATS <- c(json = 1L, pickle = 2L, binary = 3L)
CLASSES <- c("seed_sequence", "bit_generator", "generator", "random_state")

rill_save <- function(object, format = c("binary", "json", "pickle")) {
  .Call(C_save, object, FORMATS[[match.arg(format)]])
}

rill_load <- function(data, class = c("generator", "random_state", "bit_generator", "seed_sequence")) {
  .Call(C_load, data, match(match.arg(class), CLASSES) - 1L)
}

rill_restore <- function(object, data) invisible(.Call(C_restore, object, data))

rill_RNGkind <- function(kind = "PCG64", normal.kind = NULL, sample.kind = NULL) {
  own <- inherits(kind, c("rill_bit_generator", "rill_generator", "rill_random_state"))
  if (own && !inherits(kind, "rill_bit_generator")) kind <- rill_bit_generator(kind)
  .Call(C_use_kind, if (own) .Call(C_name, kind) else kind)
  old <- RNGkind("user-supplied", normal.kind, sample.kind)
  if (own) .Call(C_use_copy, kind)
  invisible(old)
}

print.rill_seed_sequence <- print.rill_generator <- print.rill_random_state <- function(x, ...) {
  cat("<", class(x), ">\n", sep = "")
  invisible(x)
}

print.rill_bit_generator <- function(x, ...) {
  cat("<rill_bit_generator ", .Call(C_name, x), ">\n", sep = "")
  invisible(x)
}
