# R's own random functions on the bit generators of this package.

# What R drew from before: its kinds, .Random.seed, and a copy of the bit generator if it was one of this package.
current_generator <- function() {
  kinds <- RNGkind()
  list(kinds = kinds, seed = get0(".Random.seed", globalenv(), inherits = FALSE),
       copy = if (kinds[[1L]] == "user-supplied" && is_ours()) .Call(C_used))
}

# R keeps the state of its own kinds in .Random.seed; without one, it seeds itself at the next draw.
set_generator <- function(generator) {
  suppressWarnings(do.call(RNGkind, as.list(generator$kinds)))
  if (is.null(generator$seed)) rm(list = ".Random.seed", envir = globalenv())
  else assign(".Random.seed", generator$seed, envir = globalenv())
  if (!is.null(generator$copy)) {
    .Call(C_use_kind, if (inherits(generator$copy, "rill_random_state")) "RandomState" else .Call(C_name, generator$copy))
    .Call(C_use_copy, generator$copy)
  }
}

# R has one user-supplied generator, and finds its functions by name in all packages that are loaded.
HOOKS <- c("user_unif_rand", "user_unif_init", "user_unif_nseed", "user_unif_seedloc", "user_norm_rand")
owners <- function() vapply(HOOKS, function(name) getNativeSymbolInfo(name)[["dll"]][["name"]], "")
is_ours <- function() all(owners() == "rill")

before <- new.env(parent = emptyenv())

rill_RNGkind <- function(kind = "PCG64", normal.kind = NULL, sample.kind = NULL) {
  own <- inherits(kind, c("rill_bit_generator", "rill_generator", "rill_random_state"))
  if (!own) kind <- one_of(kind, c(KINDS, "RandomState"), "kind")
  else if (!inherits(kind, "rill_bit_generator")) kind <- .Call(C_bit_generator_of, kind)
  if (!is_ours())
    stop("R's user-supplied generator is that of another package, which is loaded too: unload ",
         paste0(setdiff(owners(), "rill"), collapse = ", "))
  generator <- current_generator()
  done <- FALSE
  on.exit(if (!done) set_generator(generator))
  .Call(C_use_kind, if (own) .Call(C_name, kind) else kind)
  old <- RNGkind("user-supplied", normal.kind, sample.kind)
  if (own) .Call(C_use_copy, kind)
  done <- TRUE
  if (old[[1L]] != "user-supplied") before$generator <- generator
  invisible(old)
}

rill_RNGrestore <- function() {
  if (is.null(before$generator)) return(invisible(FALSE))
  set_generator(before$generator)
  before$generator <- NULL
  invisible(TRUE)
}

rill_with_seed <- function(seed, code, kind = "PCG64", normal.kind = "user-supplied", sample.kind = NULL) {
  objects <- c("rill_bit_generator", "rill_generator", "rill_random_state")
  kind <- one_of(kind, c(KINDS, "RandomState"), "kind")
  legacy <- kind == "RandomState" && !inherits(seed, objects)
  if (legacy) seed <- .Call(C_random_state, seed)
  if (!inherits(seed, c(objects, "rill_seed_sequence"))) seed <- .Call(C_seed_sequence, seed, "seed")
  if (!inherits(seed, objects)) seed <- .Call(C_bit_generator, kind, seed, list())
  generator <- current_generator()
  remembered <- before$generator
  on.exit({
    set_generator(generator)
    before$generator <- remembered
  })
  rill_RNGkind(if (legacy) "RandomState" else seed, normal.kind, sample.kind)
  if (legacy) .Call(C_use_copy, seed)
  code
}
