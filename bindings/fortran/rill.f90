! Generated from src/ffi by `make generate`: change that, or api/templates/bindings/fortran/rill.f90.

!> NumPy's random streams for Fortran: a program needs `use rill` only. README.md describes the types. The C functions
!> are in module rill_c, with c_ before their names.
module rill
  use rill_c, only: &
    & RILL_BIT_GENERATOR_KIND_MT19937, &
    & RILL_BIT_GENERATOR_KIND_PCG64, &
    & RILL_BIT_GENERATOR_KIND_PCG64DXSM, &
    & RILL_BIT_GENERATOR_KIND_PHILOX, &
    & RILL_BIT_GENERATOR_KIND_SFC64, &
    & RILL_BIT_GENERATOR_KIND_AESCOUNTER, &
    & RILL_BIT_GENERATOR_KIND_BLABLA, &
    & RILL_BIT_GENERATOR_KIND_CHACHA, &
    & RILL_BIT_GENERATOR_KIND_DSFMT, &
    & RILL_BIT_GENERATOR_KIND_EFIIX64, &
    & RILL_BIT_GENERATOR_KIND_HC128, &
    & RILL_BIT_GENERATOR_KIND_JSF, &
    & RILL_BIT_GENERATOR_KIND_LCG128MIX, &
    & RILL_BIT_GENERATOR_KIND_LXM, &
    & RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937, &
    & RILL_BIT_GENERATOR_KIND_MT64, &
    & RILL_BIT_GENERATOR_KIND_MWC64X32, &
    & RILL_BIT_GENERATOR_KIND_MWC128X, &
    & RILL_BIT_GENERATOR_KIND_MWC128X32, &
    & RILL_BIT_GENERATOR_KIND_MWC192X, &
    & RILL_BIT_GENERATOR_KIND_PCG32, &
    & RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64, &
    & RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM, &
    & RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX, &
    & RILL_BIT_GENERATOR_KIND_THREEFRY, &
    & RILL_BIT_GENERATOR_KIND_RDRAND, &
    & RILL_BIT_GENERATOR_KIND_ROMU, &
    & RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64, &
    & RILL_BIT_GENERATOR_KIND_SFMT, &
    & RILL_BIT_GENERATOR_KIND_SPECK128, &
    & RILL_BIT_GENERATOR_KIND_SQUARES, &
    & RILL_BIT_GENERATOR_KIND_TYCHE, &
    & RILL_BIT_GENERATOR_KIND_XOROSHIRO128, &
    & RILL_BIT_GENERATOR_KIND_XORSHIFT1024, &
    & RILL_BIT_GENERATOR_KIND_XOSHIRO256, &
    & RILL_BIT_GENERATOR_KIND_XOSHIRO512, &
    & RILL_BIT_GENERATOR_KIND_FOREIGN, &
    & RILL_CHECK_VALID_WARN, &
    & RILL_CHECK_VALID_RAISE, &
    & RILL_CHECK_VALID_IGNORE, &
    & RILL_FACTORIZATION_SVD, &
    & RILL_FACTORIZATION_EIGH, &
    & RILL_FACTORIZATION_CHOLESKY, &
    & RILL_MULTIVARIATE_HYPERGEOMETRIC_COUNT, &
    & RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS, &
    & RILL_STATUS_OK, &
    & RILL_STATUS_NULL_POINTER, &
    & RILL_STATUS_INVALID_ARGUMENT, &
    & RILL_STATUS_INVALID_BUFFER, &
    & RILL_STATUS_BUFFER_TOO_SMALL, &
    & RILL_STATUS_INVALID_STATE, &
    & RILL_STATUS_UNSUPPORTED, &
    & RILL_STATUS_OUT_OF_MEMORY, &
    & RILL_STATUS_NO_ENTROPY, &
    & RILL_STATUS_PANIC, &
    & RILL_FORMAT_JSON, &
    & RILL_FORMAT_PICKLE, &
    & RILL_FORMAT_BINARY
  use rill_support, only: rill_last_error, rill_status_string, rill_numpy_version, rill_version, rill_version_major, &
    & rill_version_minor, rill_version_patch
  use rill_parameters, only: rill_values
  use rill_options, only: rill_option
  use rill_seed_sequences, only: rill_seed_sequence
  use rill_bit_generators, only: rill_bit_generator
  use rill_generators, only: rill_generator
  use rill_unlockeds, only: rill_unlocked
  use rill_keyed, only: rill_fill_keyed
  use rill_random_states, only: rill_random_state
  implicit none
  public
end module rill
