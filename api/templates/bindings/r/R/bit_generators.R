{% from "bindings/_words.txt" import generated %}
{% from "bindings/r/R/_kinds.R" import kinds %}
{{ generated("api/bit_generators.toml", template, "# ") }}

KINDS <- {{ kinds(bit_generators) }}
# Those whose words a seed tells.
STREAMS <- setdiff(KINDS, {{ bit_generators | rejectattr("stream") | map(attribute="name") | each('"{}"') | join(", ") }})

rill_bit_generator <- function(seed = NULL, kind = KINDS, options = list()) {
  kind <- one_of(kind, KINDS, "kind")
  if (inherits(seed, c("rill_generator", "rill_random_state"))) return(.Call(C_bit_generator_of, seed))
  if (!is.null(seed) && !inherits(seed, "rill_seed_sequence")) seed <- .Call(C_seed_sequence, seed, "seed")
  .Call(C_bit_generator, kind, seed, options)
}
