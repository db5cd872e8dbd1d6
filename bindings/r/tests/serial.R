# What R writes of objects, and what workers get: the state goes along. print, format and str.
library(rill)
library(parallel)
Sys.setenv(R_TESTS = "") # of R CMD check, which is not for other processes

through <- function(object, ...) unserialize(serialize(object, NULL, ...))
draw <- function(object) switch(class(object),
  rill_seed_sequence = rill_generate_state(object, 4), rill_bit_generator = rill_random_raw(object, 4),
  rill_standard_normal(object, 3))

make <- function() c(lapply(setdiff(rill:::KINDS, "RDRAND"), function(kind) rill_generator(7, kind)),
                     list(rill_random_state(7), rill_bit_generator(7), rill_seed_sequence(7), rill_spawn(rill_generator(1), 2)[[2]]))
for (object in make()) {
  draw(object)
  copies <- list(through(object), through(object, version = 2), through(through(object)))
  again <- through(copies[[1]])
  stopifnot(identical(format(copies[[1]]), format(object)))
  expected <- draw(object)
  for (copy in c(copies, list(again))) stopifnot(identical(class(copy), class(object)), identical(draw(copy), expected))
}
# Two names of one object stay one; the children of a copy are those of the original.
pair <- local({ rng <- rill_generator(3); through(list(rng, rng)) })
a <- rill_random(pair[[1]])
stopifnot(a == rill_random(rill_generator(3)), rill_random(pair[[2]]) == rill_random(rill_generator(3), 2)[2])
parent <- rill_generator(5)
invisible(rill_spawn(parent, 3))
stopifnot(identical(format(rill_spawn(through(parent), 1)[[1]]), "<rill_generator PCG64, seed 5, spawn key 3>"))

file <- tempfile()
rng <- rill_generator(42, "Philox")
saveRDS(rng, file)
stopifnot(identical(draw(readRDS(file)), draw(rng)))
invisible(gc())

# A generator that was written without its state: what R writes of any external pointer.
lost <- unserialize(charToRaw(paste(c("A", 2, 262658, 131840, 790, 254, 1, 262153, 14, "rill_generator", 1026, 1, 262153, 5,
                                      "class", 16, 1, 262153, 14, "rill_generator", 254, ""), collapse = "\n")))
text <- tryCatch(rill_random(lost, 1), error = conditionMessage)
stopifnot(grepl("rng is a rill_generator whose saved state is missing or damaged: make it from its seed again", text, fixed = TRUE),
          identical(format(lost), "<rill_generator without a state>"))

stopifnot(
  identical(capture.output(str(list(rng = rill_generator(42), x = 1))),
            c("List of 2", " $ rng:Class 'rill_generator' PCG64, seed 42", " $ x  : num 1")),
  identical(capture.output(str(rill_seed_sequence(5))), "Class 'rill_seed_sequence' 5"),
  identical(format(rill_random_state(5)), "<rill_random_state MT19937, seed 5>")
)

# Workers: each gets a child, and draws what it would draw here; R's own functions too.
expected <- lapply(rill_spawn(rill_generator(42), 4), rill_normal, 2)
own <- function(rng) {
  rill::rill_RNGkind(rng, normal.kind = "user-supplied")
  rnorm(2)
}
cluster <- makeCluster(2)
invisible(clusterCall(cluster, .libPaths, .libPaths()))
back <- parLapply(cluster, rill_spawn(rill_generator(42), 4), function(rng) list(rill::rill_normal(rng, 2), rng))
stopifnot(
  identical(lapply(back, `[[`, 1), expected),
  # What a worker has drawn from comes back as it left it.
  identical(rill_normal(back[[3]][[2]], 2), rill_normal(rill_spawn(rill_generator(42), 3)[[3]], 4)[3:4]),
  identical(parLapply(cluster, rill_spawn(rill_generator(42), 4), own), expected)
)
stopCluster(cluster)
stopifnot(
  identical(mclapply(rill_spawn(rill_generator(42), 4), rill_normal, 2, mc.cores = 2), expected),
  identical(mclapply(rill_spawn(rill_generator(42), 4), own, mc.cores = 2), expected)
)
