# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/r/R/bit_generators.R.

KINDS <- c("PCG64", "MT19937", "PCG64DXSM", "Philox", "SFC64", "AESCounter", "BlaBla", "ChaCha", "DSFMT",
  "EFIIX64", "HC128", "JSF", "LCG128Mix", "LXM", "randomgen.MT19937", "MT64", "MWC64X32", "MWC128X",
  "MWC128X32", "MWC192X", "PCG32", "randomgen.PCG64", "randomgen.PCG64DXSM", "randomgen.Philox",
  "ThreeFry", "RDRAND", "Romu", "randomgen.SFC64", "SFMT", "SPECK128", "Squares", "Tyche",
  "Xoroshiro128", "Xorshift1024", "Xoshiro256", "Xoshiro512")
# Those whose words a seed tells.
STREAMS <- setdiff(KINDS, "RDRAND")

rill_bit_generator <- function(seed = NULL, kind = KINDS, options = list()) {
  kind <- one_of(kind, KINDS, "kind")
  if (inherits(seed, c("rill_generator", "rill_random_state"))) return(.Call(C_bit_generator_of, seed))
  if (!is.null(seed) && !inherits(seed, "rill_seed_sequence")) seed <- .Call(C_seed_sequence, seed, "seed")
  .Call(C_bit_generator, kind, seed, options)
}
