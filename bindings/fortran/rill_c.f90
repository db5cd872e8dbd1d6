! Generated from src/ffi by `make generate`: change that, or api/templates/bindings/fortran/rill_c.f90.

!> The functions and constants of C; include/rill.h describes them.
module rill_c
  use, intrinsic :: iso_c_binding
  implicit none
  public

  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_MT19937 = 1
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_PCG64 = 2
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_PCG64DXSM = 3
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_PHILOX = 4
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_SFC64 = 5
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_AESCOUNTER = 6
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_BLABLA = 7
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_CHACHA = 8
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_DSFMT = 9
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_EFIIX64 = 10
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_HC128 = 11
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_JSF = 12
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_LCG128MIX = 13
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_LXM = 14
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_RANDOMGEN_MT19937 = 15
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_MT64 = 16
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_MWC64X32 = 17
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_MWC128X = 18
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_MWC128X32 = 19
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_MWC192X = 20
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_PCG32 = 21
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64 = 22
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_RANDOMGEN_PCG64DXSM = 23
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_RANDOMGEN_PHILOX = 24
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_THREEFRY = 25
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_RDRAND = 26
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_ROMU = 27
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64 = 28
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_SFMT = 29
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_SPECK128 = 30
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_SQUARES = 31
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_TYCHE = 32
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_XOROSHIRO128 = 33
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_XORSHIFT1024 = 34
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_XOSHIRO256 = 35
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_XOSHIRO512 = 36
  integer(c_int32_t), parameter :: RILL_BIT_GENERATOR_KIND_FOREIGN = 100
  integer(c_int32_t), parameter :: RILL_CHECK_VALID_WARN = 1
  integer(c_int32_t), parameter :: RILL_CHECK_VALID_RAISE = 2
  integer(c_int32_t), parameter :: RILL_CHECK_VALID_IGNORE = 3
  integer(c_int32_t), parameter :: RILL_FACTORIZATION_SVD = 1
  integer(c_int32_t), parameter :: RILL_FACTORIZATION_EIGH = 2
  integer(c_int32_t), parameter :: RILL_FACTORIZATION_CHOLESKY = 3
  integer(c_int32_t), parameter :: RILL_MULTIVARIATE_HYPERGEOMETRIC_COUNT = 1
  integer(c_int32_t), parameter :: RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS = 2
  integer(c_int32_t), parameter :: RILL_STATUS_OK = 0
  integer(c_int32_t), parameter :: RILL_STATUS_NULL_POINTER = 1
  integer(c_int32_t), parameter :: RILL_STATUS_INVALID_ARGUMENT = 2
  integer(c_int32_t), parameter :: RILL_STATUS_INVALID_BUFFER = 3
  integer(c_int32_t), parameter :: RILL_STATUS_BUFFER_TOO_SMALL = 4
  integer(c_int32_t), parameter :: RILL_STATUS_INVALID_STATE = 5
  integer(c_int32_t), parameter :: RILL_STATUS_UNSUPPORTED = 6
  integer(c_int32_t), parameter :: RILL_STATUS_OUT_OF_MEMORY = 7
  integer(c_int32_t), parameter :: RILL_STATUS_NO_ENTROPY = 8
  integer(c_int32_t), parameter :: RILL_STATUS_PANIC = 99
  integer(c_int32_t), parameter :: RILL_TYPE_F64 = 1
  integer(c_int32_t), parameter :: RILL_TYPE_F32 = 2
  integer(c_int32_t), parameter :: RILL_TYPE_I64 = 3
  integer(c_int32_t), parameter :: RILL_TYPE_I32 = 4
  integer(c_int32_t), parameter :: RILL_TYPE_I16 = 5
  integer(c_int32_t), parameter :: RILL_TYPE_I8 = 6
  integer(c_int32_t), parameter :: RILL_TYPE_U64 = 7
  integer(c_int32_t), parameter :: RILL_TYPE_U32 = 8
  integer(c_int32_t), parameter :: RILL_TYPE_U16 = 9
  integer(c_int32_t), parameter :: RILL_TYPE_U8 = 10
  integer(c_int32_t), parameter :: RILL_TYPE_BOOL = 11
  integer(c_int32_t), parameter :: RILL_FORMAT_JSON = 1
  integer(c_int32_t), parameter :: RILL_FORMAT_PICKLE = 2
  integer(c_int32_t), parameter :: RILL_FORMAT_BINARY = 3

  type, bind(C) :: rill_parameter
    type(c_ptr) :: values = c_null_ptr
    integer(c_intptr_t) :: stride = 0
  end type

  type, bind(C) :: rill_distribution_description
    type(c_ptr) :: name
    integer(c_int32_t) :: output_type
    integer(c_size_t) :: n_parameters
    type(c_ptr) :: parameter_names(4)
    integer(c_int32_t) :: parameter_types(4)
  end type

  interface
    function c_rill_version() bind(C, name="rill_version") result(answer)
      import
      type(c_ptr) :: answer
    end function
    function c_rill_version_major() bind(C, name="rill_version_major") result(answer)
      import
      integer(c_int32_t) :: answer
    end function
    function c_rill_version_minor() bind(C, name="rill_version_minor") result(answer)
      import
      integer(c_int32_t) :: answer
    end function
    function c_rill_version_patch() bind(C, name="rill_version_patch") result(answer)
      import
      integer(c_int32_t) :: answer
    end function
    function c_rill_numpy_version() bind(C, name="rill_numpy_version") result(answer)
      import
      type(c_ptr) :: answer
    end function
    function c_rill_status_string(status) bind(C, name="rill_status_string") result(answer)
      import
      integer(c_int32_t), value :: status
      type(c_ptr) :: answer
    end function
    function c_rill_last_error() bind(C, name="rill_last_error") result(answer)
      import
      type(c_ptr) :: answer
    end function
    function c_rill_seed_sequence_new(entropy, n_entropy, out) bind(C, name="rill_seed_sequence_new") result(answer)
      import
      type(c_ptr), value :: entropy
      integer(c_size_t), value :: n_entropy
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_from_u64(entropy, out) bind(C, name="rill_seed_sequence_from_u64") result(answer)
      import
      integer(c_int64_t), value :: entropy
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_from_string(text, out) bind(C, name="rill_seed_sequence_from_string") result(answer)
      import
      character(kind=c_char), intent(in) :: text(*)
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_from_os(out) bind(C, name="rill_seed_sequence_from_os") result(answer)
      import
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_with(entropy, n_entropy, spawn_key, n_spawn_key, pool_size, n_children_spawned, &
      & out) bind(C, name="rill_seed_sequence_with") result(answer)
      import
      type(c_ptr), value :: entropy
      integer(c_size_t), value :: n_entropy
      type(c_ptr), value :: spawn_key
      integer(c_size_t), value :: n_spawn_key
      integer(c_size_t), value :: pool_size
      integer(c_int32_t), value :: n_children_spawned
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_generate_state_u32(seq, out, &
      & n) bind(C, name="rill_seed_sequence_generate_state_u32") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_generate_state_u64(seq, out, &
      & n) bind(C, name="rill_seed_sequence_generate_state_u64") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_spawn(seq, out, n) bind(C, name="rill_seed_sequence_spawn") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), intent(out) :: out(*)
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_entropy(seq, out, capacity, &
      & n) bind(C, name="rill_seed_sequence_entropy") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_spawn_key(seq, out, capacity, &
      & n) bind(C, name="rill_seed_sequence_spawn_key") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_pool(seq, out, capacity, n) bind(C, name="rill_seed_sequence_pool") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_pool_size(seq, out) bind(C, name="rill_seed_sequence_pool_size") result(answer)
      import
      type(c_ptr), value :: seq
      integer(c_size_t), intent(inout) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_n_children_spawned(seq, &
      & out) bind(C, name="rill_seed_sequence_n_children_spawned") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_clone(seq, out) bind(C, name="rill_seed_sequence_clone") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    subroutine c_rill_seed_sequence_free(seq) bind(C, name="rill_seed_sequence_free")
      import
      type(c_ptr), value :: seq
    end subroutine
    function c_rill_bit_generator_new(kind, seed, out) bind(C, name="rill_bit_generator_new") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: seed
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_from_u64(kind, seed, out) bind(C, name="rill_bit_generator_from_u64") result(answer)
      import
      integer(c_int32_t), value :: kind
      integer(c_int64_t), value :: seed
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_from_name(name, seed, out) bind(C, name="rill_bit_generator_from_name") result(answer)
      import
      character(kind=c_char), intent(in) :: name(*)
      type(c_ptr), value :: seed
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_from_legacy_seed(seed, &
      & out) bind(C, name="rill_bit_generator_from_legacy_seed") result(answer)
      import
      integer(c_int32_t), value :: seed
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_from_legacy_seed_array(key, n, &
      & out) bind(C, name="rill_bit_generator_from_legacy_seed_array") result(answer)
      import
      type(c_ptr), value :: key
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_new_philox(seed, counter, key, &
      & out) bind(C, name="rill_bit_generator_new_philox") result(answer)
      import
      type(c_ptr), value :: seed
      type(c_ptr), value :: counter
      type(c_ptr), value :: key
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_from_seed_words(kind, words, n, &
      & out) bind(C, name="rill_bit_generator_from_seed_words") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: words
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_legacy_seed(bg, seed) bind(C, name="rill_bit_generator_legacy_seed") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int32_t), value :: seed
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_legacy_seed_array(bg, key, &
      & n) bind(C, name="rill_bit_generator_legacy_seed_array") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: key
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_kind_of(bg, out) bind(C, name="rill_bit_generator_kind_of") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_name(bg) bind(C, name="rill_bit_generator_name") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr) :: answer
    end function
    function c_rill_bit_generator_seed_sequence(bg, out) bind(C, name="rill_bit_generator_seed_sequence") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_spawn(bg, out, n) bind(C, name="rill_bit_generator_spawn") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), intent(out) :: out(*)
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_jumped(bg, jumps, out) bind(C, name="rill_bit_generator_jumped") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int64_t), value :: jumps
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_advance(bg, delta) bind(C, name="rill_bit_generator_advance") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int64_t), value :: delta
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_advance_words(bg, delta, &
      & n) bind(C, name="rill_bit_generator_advance_words") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: delta
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_clone(bg, out) bind(C, name="rill_bit_generator_clone") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_lock(bg) bind(C, name="rill_bit_generator_lock") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_unlock(bg) bind(C, name="rill_bit_generator_unlock") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int) :: answer
    end function
    subroutine c_rill_bit_generator_free(bg) bind(C, name="rill_bit_generator_free")
      import
      type(c_ptr), value :: bg
    end subroutine
    function c_rill_bit_generator_random_raw(bg, out, n) bind(C, name="rill_bit_generator_random_raw") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_random_u64(bg, out, n) bind(C, name="rill_bit_generator_random_u64") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_random_u32(bg, out, n) bind(C, name="rill_bit_generator_random_u32") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_random_sample(bg, out, &
      & n) bind(C, name="rill_bit_generator_random_sample") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_bytes(bg, out, n) bind(C, name="rill_bit_generator_bytes") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_kind_info(kind, out) bind(C, name="rill_bit_generator_kind_info") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_option_info(kind, index, &
      & out) bind(C, name="rill_bit_generator_option_info") result(answer)
      import
      integer(c_int32_t), value :: kind
      integer(c_int32_t), value :: index
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_new_with(kind, seed, options, n_options, &
      & out) bind(C, name="rill_bit_generator_new_with") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: seed
      type(c_ptr), value :: options
      integer(c_size_t), value :: n_options
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_reseed(bg, seed) bind(C, name="rill_bit_generator_reseed") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: seed
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_reseed_u64(bg, seed) bind(C, name="rill_bit_generator_reseed_u64") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int64_t), value :: seed
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_rekey(bg, counter, n_counter, key, &
      & n_key) bind(C, name="rill_bit_generator_rekey") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: counter
      integer(c_size_t), value :: n_counter
      type(c_ptr), value :: key
      integer(c_size_t), value :: n_key
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_reseed_with(bg, seed, options, &
      & n_options) bind(C, name="rill_bit_generator_reseed_with") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: seed
      type(c_ptr), value :: options
      integer(c_size_t), value :: n_options
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_jumped_words(bg, jumps, n, &
      & out) bind(C, name="rill_bit_generator_jumped_words") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: jumps
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_advance_blocks(bg, delta, &
      & n) bind(C, name="rill_bit_generator_advance_blocks") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: delta
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_squares_keys(seq, unique, out, n) bind(C, name="rill_squares_keys") result(answer)
      import
      type(c_ptr), value :: seq
      logical(c_bool), value :: unique
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_bitgen(bg, out) bind(C, name="rill_bit_generator_bitgen") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_from_bitgen(foreign, &
      & out) bind(C, name="rill_bit_generator_from_bitgen") result(answer)
      import
      type(c_ptr), value :: foreign
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bitgen_loggam(x) bind(C, name="rill_bitgen_loggam") result(answer)
      import
      real(c_double), value :: x
      real(c_double) :: answer
    end function
    function c_rill_bitgen_normal(bitgen, loc, scale) bind(C, name="rill_bitgen_normal") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: loc
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_gamma(bitgen, shape, scale) bind(C, name="rill_bitgen_gamma") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: shape
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_gamma_f(bitgen, shape, scale) bind(C, name="rill_bitgen_gamma_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_float), value :: shape
      real(c_float), value :: scale
      real(c_float) :: answer
    end function
    function c_rill_bitgen_exponential(bitgen, scale) bind(C, name="rill_bitgen_exponential") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_uniform(bitgen, lower, range) bind(C, name="rill_bitgen_uniform") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: lower
      real(c_double), value :: range
      real(c_double) :: answer
    end function
    function c_rill_bitgen_beta(bitgen, a, b) bind(C, name="rill_bitgen_beta") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: a
      real(c_double), value :: b
      real(c_double) :: answer
    end function
    function c_rill_bitgen_chisquare(bitgen, df) bind(C, name="rill_bitgen_chisquare") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: df
      real(c_double) :: answer
    end function
    function c_rill_bitgen_f(bitgen, dfnum, dfden) bind(C, name="rill_bitgen_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: dfnum
      real(c_double), value :: dfden
      real(c_double) :: answer
    end function
    function c_rill_bitgen_standard_cauchy(bitgen) bind(C, name="rill_bitgen_standard_cauchy") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double) :: answer
    end function
    function c_rill_bitgen_pareto(bitgen, a) bind(C, name="rill_bitgen_pareto") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: a
      real(c_double) :: answer
    end function
    function c_rill_bitgen_weibull(bitgen, a) bind(C, name="rill_bitgen_weibull") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: a
      real(c_double) :: answer
    end function
    function c_rill_bitgen_power(bitgen, a) bind(C, name="rill_bitgen_power") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: a
      real(c_double) :: answer
    end function
    function c_rill_bitgen_laplace(bitgen, loc, scale) bind(C, name="rill_bitgen_laplace") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: loc
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_gumbel(bitgen, loc, scale) bind(C, name="rill_bitgen_gumbel") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: loc
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_logistic(bitgen, loc, scale) bind(C, name="rill_bitgen_logistic") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: loc
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_lognormal(bitgen, mean, sigma) bind(C, name="rill_bitgen_lognormal") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: mean
      real(c_double), value :: sigma
      real(c_double) :: answer
    end function
    function c_rill_bitgen_rayleigh(bitgen, mode) bind(C, name="rill_bitgen_rayleigh") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: mode
      real(c_double) :: answer
    end function
    function c_rill_bitgen_standard_t(bitgen, df) bind(C, name="rill_bitgen_standard_t") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: df
      real(c_double) :: answer
    end function
    function c_rill_bitgen_noncentral_chisquare(bitgen, df, &
      & nonc) bind(C, name="rill_bitgen_noncentral_chisquare") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: df
      real(c_double), value :: nonc
      real(c_double) :: answer
    end function
    function c_rill_bitgen_noncentral_f(bitgen, dfnum, dfden, &
      & nonc) bind(C, name="rill_bitgen_noncentral_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: dfnum
      real(c_double), value :: dfden
      real(c_double), value :: nonc
      real(c_double) :: answer
    end function
    function c_rill_bitgen_wald(bitgen, mean, scale) bind(C, name="rill_bitgen_wald") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: mean
      real(c_double), value :: scale
      real(c_double) :: answer
    end function
    function c_rill_bitgen_vonmises(bitgen, mu, kappa) bind(C, name="rill_bitgen_vonmises") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: mu
      real(c_double), value :: kappa
      real(c_double) :: answer
    end function
    function c_rill_bitgen_triangular(bitgen, left, mode, right) bind(C, name="rill_bitgen_triangular") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: left
      real(c_double), value :: mode
      real(c_double), value :: right
      real(c_double) :: answer
    end function
    function c_rill_bitgen_poisson(bitgen, lam) bind(C, name="rill_bitgen_poisson") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: lam
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_negative_binomial(bitgen, n, p) bind(C, name="rill_bitgen_negative_binomial") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: n
      real(c_double), value :: p
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_binomial(bitgen, p, n) bind(C, name="rill_bitgen_binomial") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: p
      integer(c_int64_t), value :: n
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_binomial_btpe(bitgen, n, p) bind(C, name="rill_bitgen_binomial_btpe") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: n
      real(c_double), value :: p
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_binomial_inversion(bitgen, n, &
      & p) bind(C, name="rill_bitgen_binomial_inversion") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: n
      real(c_double), value :: p
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_logseries(bitgen, p) bind(C, name="rill_bitgen_logseries") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: p
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_geometric(bitgen, p) bind(C, name="rill_bitgen_geometric") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: p
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_geometric_search(bitgen, p) bind(C, name="rill_bitgen_geometric_search") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: p
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_zipf(bitgen, a) bind(C, name="rill_bitgen_zipf") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: a
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_hypergeometric(bitgen, good, bad, &
      & sample) bind(C, name="rill_bitgen_hypergeometric") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: good
      integer(c_int64_t), value :: bad
      integer(c_int64_t), value :: sample
      integer(c_int64_t) :: answer
    end function
    subroutine c_rill_bitgen_multinomial(bitgen, n, mnix, pix, d) bind(C, name="rill_bitgen_multinomial")
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: n
      type(c_ptr), value :: mnix
      type(c_ptr), value :: pix
      integer(c_intptr_t), value :: d
    end subroutine
    function c_rill_bitgen_multivariate_hypergeometric_count(bitgen, total, num_colors, colors, nsample, num_variates, &
      & variates) bind(C, name="rill_bitgen_multivariate_hypergeometric_count") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: total
      integer(c_size_t), value :: num_colors
      type(c_ptr), value :: colors
      integer(c_int64_t), value :: nsample
      integer(c_size_t), value :: num_variates
      type(c_ptr), value :: variates
      integer(c_int32_t) :: answer
    end function
    subroutine c_rill_bitgen_multivariate_hypergeometric_marginals(bitgen, total, num_colors, colors, nsample, &
      & num_variates, variates) bind(C, name="rill_bitgen_multivariate_hypergeometric_marginals")
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: total
      integer(c_size_t), value :: num_colors
      type(c_ptr), value :: colors
      integer(c_int64_t), value :: nsample
      integer(c_size_t), value :: num_variates
      type(c_ptr), value :: variates
    end subroutine
    function c_rill_bitgen_positive_int64(bitgen) bind(C, name="rill_bitgen_positive_int64") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_positive_int32(bitgen) bind(C, name="rill_bitgen_positive_int32") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int32_t) :: answer
    end function
    function c_rill_bitgen_positive_int(bitgen) bind(C, name="rill_bitgen_positive_int") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_uint(bitgen) bind(C, name="rill_bitgen_uint") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_interval(bitgen, max) bind(C, name="rill_bitgen_interval") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: max
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_bounded_uint64(bitgen, off, rng, mask, &
      & use_masked) bind(C, name="rill_bitgen_bounded_uint64") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: off
      integer(c_int64_t), value :: rng
      integer(c_int64_t), value :: mask
      logical(c_bool), value :: use_masked
      integer(c_int64_t) :: answer
    end function
    function c_rill_bitgen_buffered_bounded_uint32(bitgen, off, rng, mask, &
      & use_masked) bind(C, name="rill_bitgen_buffered_bounded_uint32") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int32_t), value :: off
      integer(c_int32_t), value :: rng
      integer(c_int32_t), value :: mask
      logical(c_bool), value :: use_masked
      integer(c_int32_t) :: answer
    end function
    function c_rill_bitgen_buffered_bounded_uint16(bitgen, off, rng, mask, use_masked, bcnt, &
      & buf) bind(C, name="rill_bitgen_buffered_bounded_uint16") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int16_t), value :: off
      integer(c_int16_t), value :: rng
      integer(c_int16_t), value :: mask
      logical(c_bool), value :: use_masked
      type(c_ptr), value :: bcnt
      type(c_ptr), value :: buf
      integer(c_int16_t) :: answer
    end function
    function c_rill_bitgen_buffered_bounded_uint8(bitgen, off, rng, mask, use_masked, bcnt, &
      & buf) bind(C, name="rill_bitgen_buffered_bounded_uint8") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int8_t), value :: off
      integer(c_int8_t), value :: rng
      integer(c_int8_t), value :: mask
      logical(c_bool), value :: use_masked
      type(c_ptr), value :: bcnt
      type(c_ptr), value :: buf
      integer(c_int8_t) :: answer
    end function
    function c_rill_bitgen_buffered_bounded_bool(bitgen, off, rng, bcnt, &
      & buf) bind(C, name="rill_bitgen_buffered_bounded_bool") result(answer)
      import
      type(c_ptr), value :: bitgen
      integer(c_int8_t), value :: off
      integer(c_int8_t), value :: rng
      type(c_ptr), value :: bcnt
      type(c_ptr), value :: buf
      integer(c_int8_t) :: answer
    end function
    subroutine c_rill_bitgen_bounded_uint64_fill(bitgen, off, rng, cnt, use_masked, &
      & out) bind(C, name="rill_bitgen_bounded_uint64_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_int64_t), value :: off
      integer(c_int64_t), value :: rng
      integer(c_intptr_t), value :: cnt
      logical(c_bool), value :: use_masked
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_bounded_uint32_fill(bitgen, off, rng, cnt, use_masked, &
      & out) bind(C, name="rill_bitgen_bounded_uint32_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_int32_t), value :: off
      integer(c_int32_t), value :: rng
      integer(c_intptr_t), value :: cnt
      logical(c_bool), value :: use_masked
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_bounded_uint16_fill(bitgen, off, rng, cnt, use_masked, &
      & out) bind(C, name="rill_bitgen_bounded_uint16_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_int16_t), value :: off
      integer(c_int16_t), value :: rng
      integer(c_intptr_t), value :: cnt
      logical(c_bool), value :: use_masked
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_bounded_uint8_fill(bitgen, off, rng, cnt, use_masked, &
      & out) bind(C, name="rill_bitgen_bounded_uint8_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_int8_t), value :: off
      integer(c_int8_t), value :: rng
      integer(c_intptr_t), value :: cnt
      logical(c_bool), value :: use_masked
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_bounded_bool_fill(bitgen, off, rng, cnt, out) bind(C, name="rill_bitgen_bounded_bool_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_int8_t), value :: off
      integer(c_int8_t), value :: rng
      integer(c_intptr_t), value :: cnt
      type(c_ptr), value :: out
    end subroutine
    function c_rill_bitgen_standard_uniform(bitgen) bind(C, name="rill_bitgen_standard_uniform") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double) :: answer
    end function
    function c_rill_bitgen_standard_uniform_f(bitgen) bind(C, name="rill_bitgen_standard_uniform_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_float) :: answer
    end function
    subroutine c_rill_bitgen_standard_uniform_fill(bitgen, n, out) bind(C, name="rill_bitgen_standard_uniform_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_standard_uniform_fill_f(bitgen, n, out) bind(C, name="rill_bitgen_standard_uniform_fill_f")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    function c_rill_bitgen_standard_exponential(bitgen) bind(C, name="rill_bitgen_standard_exponential") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double) :: answer
    end function
    function c_rill_bitgen_standard_exponential_f(&
      & bitgen) bind(C, name="rill_bitgen_standard_exponential_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_float) :: answer
    end function
    subroutine c_rill_bitgen_standard_exponential_fill(bitgen, n, &
      & out) bind(C, name="rill_bitgen_standard_exponential_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_standard_exponential_fill_f(bitgen, n, &
      & out) bind(C, name="rill_bitgen_standard_exponential_fill_f")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_standard_exponential_inv_fill(bitgen, n, &
      & out) bind(C, name="rill_bitgen_standard_exponential_inv_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_standard_exponential_inv_fill_f(bitgen, n, &
      & out) bind(C, name="rill_bitgen_standard_exponential_inv_fill_f")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    function c_rill_bitgen_standard_normal(bitgen) bind(C, name="rill_bitgen_standard_normal") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double) :: answer
    end function
    function c_rill_bitgen_standard_normal_f(bitgen) bind(C, name="rill_bitgen_standard_normal_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_float) :: answer
    end function
    subroutine c_rill_bitgen_standard_normal_fill(bitgen, n, out) bind(C, name="rill_bitgen_standard_normal_fill")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    subroutine c_rill_bitgen_standard_normal_fill_f(bitgen, n, out) bind(C, name="rill_bitgen_standard_normal_fill_f")
      import
      type(c_ptr), value :: bitgen
      integer(c_intptr_t), value :: n
      type(c_ptr), value :: out
    end subroutine
    function c_rill_bitgen_standard_gamma(bitgen, shape) bind(C, name="rill_bitgen_standard_gamma") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_double), value :: shape
      real(c_double) :: answer
    end function
    function c_rill_bitgen_standard_gamma_f(bitgen, shape) bind(C, name="rill_bitgen_standard_gamma_f") result(answer)
      import
      type(c_ptr), value :: bitgen
      real(c_float), value :: shape
      real(c_float) :: answer
    end function
    function c_rill_inline_find_parts(version) bind(C, name="rill_inline_find_parts") result(answer)
      import
      integer(c_int32_t), value :: version
      type(c_ptr) :: answer
    end function
    function c_rill_bit_generator_from_next_raw(next_raw, state, bits, &
      & out) bind(C, name="rill_bit_generator_from_next_raw") result(answer)
      import
      type(c_funptr), value :: next_raw
      type(c_ptr), value :: state
      integer(c_int32_t), value :: bits
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_plain_size(kind) bind(C, name="rill_plain_size") result(answer)
      import
      integer(c_int32_t), value :: kind
      integer(c_size_t) :: answer
    end function
    function c_rill_plain_seed(kind, state, size, seed) bind(C, name="rill_plain_seed") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      integer(c_size_t), value :: size
      integer(c_int64_t), value :: seed
      integer(c_int) :: answer
    end function
    function c_rill_plain_next_uint32(kind, state) bind(C, name="rill_plain_next_uint32") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      integer(c_int32_t) :: answer
    end function
    function c_rill_plain_next_uint64(kind, state) bind(C, name="rill_plain_next_uint64") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      integer(c_int64_t) :: answer
    end function
    function c_rill_plain_next_double(kind, state) bind(C, name="rill_plain_next_double") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      real(c_double) :: answer
    end function
    function c_rill_plain_draw(kind, state, distribution, parameters, n_parameters, out, &
      & n) bind(C, name="rill_plain_draw") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_plain_rekey(kind, state, counter, n_counter, key, &
      & n_key) bind(C, name="rill_plain_rekey") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      type(c_ptr), value :: counter
      integer(c_size_t), value :: n_counter
      type(c_ptr), value :: key
      integer(c_size_t), value :: n_key
      integer(c_int) :: answer
    end function
    function c_rill_plain_bitgen(kind, state, out) bind(C, name="rill_plain_bitgen") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: state
      type(c_ptr), value :: out
      integer(c_int) :: answer
    end function
    function c_rill_default_rng(seed, out) bind(C, name="rill_default_rng") result(answer)
      import
      integer(c_int64_t), value :: seed
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_default_rng_from_os(out) bind(C, name="rill_default_rng_from_os") result(answer)
      import
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_default_rng_from_words(words, n, out) bind(C, name="rill_default_rng_from_words") result(answer)
      import
      type(c_ptr), value :: words
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_default_rng_from_string(text, out) bind(C, name="rill_default_rng_from_string") result(answer)
      import
      character(kind=c_char), intent(in) :: text(*)
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_default_rng_spawn(seed, out, n) bind(C, name="rill_default_rng_spawn") result(answer)
      import
      integer(c_int64_t), value :: seed
      type(c_ptr), intent(out) :: out(*)
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_new(bg, out) bind(C, name="rill_generator_new") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_generator_bit_generator(generator, out) bind(C, name="rill_generator_bit_generator") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_generator_bitgen(generator, out) bind(C, name="rill_generator_bitgen") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_generator_set_bit_generator(generator, &
      & bg) bind(C, name="rill_generator_set_bit_generator") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: bg
      integer(c_int) :: answer
    end function
    function c_rill_generator_spawn(generator, out, n) bind(C, name="rill_generator_spawn") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), intent(out) :: out(*)
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    subroutine c_rill_generator_free(generator) bind(C, name="rill_generator_free")
      import
      type(c_ptr), value :: generator
    end subroutine
    subroutine c_rill_generators_free(generators, n) bind(C, name="rill_generators_free")
      import
      type(c_ptr), intent(inout) :: generators(*)
      integer(c_size_t), value :: n
    end subroutine
    function c_rill_generator_choice(generator, population, replace, p, shuffle, out, &
      & n) bind(C, name="rill_generator_choice") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: population
      logical(c_bool), value :: replace
      type(c_ptr), value :: p
      logical(c_bool), value :: shuffle
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_bytes(generator, out, n) bind(C, name="rill_generator_bytes") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_shuffle(generator, base, n, &
      & item_size) bind(C, name="rill_generator_shuffle") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: base
      integer(c_size_t), value :: n
      integer(c_size_t), value :: item_size
      integer(c_int) :: answer
    end function
    function c_rill_generator_permutation(generator, out, n) bind(C, name="rill_generator_permutation") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_uintegers(generator, out, n) bind(C, name="rill_generator_uintegers") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_uintegers_u32(generator, out, &
      & n) bind(C, name="rill_generator_uintegers_u32") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_complex_normal(generator, loc, gamma, relation, out, &
      & n) bind(C, name="rill_generator_complex_normal") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: loc
      type(c_ptr), value :: gamma
      type(c_ptr), value :: relation
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_wishart(generator, df, dim, rescale, out, &
      & n) bind(C, name="rill_generator_standard_wishart") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: df
      integer(c_size_t), value :: dim
      logical(c_bool), value :: rescale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_wishart(generator, df, scale, dim, check_valid, tol, rank, method, out, &
      & n) bind(C, name="rill_generator_wishart") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: df
      type(c_ptr), value :: scale
      integer(c_size_t), value :: dim
      integer(c_int32_t), value :: check_valid
      real(c_double), value :: tol
      integer(c_int64_t), value :: rank
      integer(c_int32_t), value :: method
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_wishart_factor(generator, df, factor, dim, out, &
      & n) bind(C, name="rill_generator_wishart_factor") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: df
      type(c_ptr), value :: factor
      integer(c_size_t), value :: dim
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_multivariate_complex_normal(generator, loc, gamma, relation, dim, check_valid, tol, &
      & method, out, n) bind(C, name="rill_generator_multivariate_complex_normal") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: loc
      type(c_ptr), value :: gamma
      type(c_ptr), value :: relation
      integer(c_size_t), value :: dim
      integer(c_int32_t), value :: check_valid
      real(c_double), value :: tol
      integer(c_int32_t), value :: method
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_multivariate_normal(generator, mean, cov, k, check_valid, tol, method, out, &
      & n) bind(C, name="rill_generator_multivariate_normal") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: mean
      type(c_ptr), value :: cov
      integer(c_size_t), value :: k
      integer(c_int32_t), value :: check_valid
      real(c_double), value :: tol
      integer(c_int32_t), value :: method
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_multivariate_normal_factor(generator, mean, factor, k, out, &
      & n) bind(C, name="rill_generator_multivariate_normal_factor") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: mean
      type(c_ptr), value :: factor
      integer(c_size_t), value :: k
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_random(generator, out, n) bind(C, name="rill_generator_random") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_normal(generator, out, &
      & n) bind(C, name="rill_generator_standard_normal") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_normal(generator, loc, scale, out, n) bind(C, name="rill_generator_normal") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_u64(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_u64") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_i32(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_i32") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_u32(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_u32") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_i16(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_i16") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_u16(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_u16") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_i8(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_i8") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_u8(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_u8") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_bool(generator, low, high, endpoint, out, &
      & n) bind(C, name="rill_generator_integers_bool") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_random_f32(generator, out, n) bind(C, name="rill_generator_random_f32") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_uniform(generator, low, high, out, &
      & n) bind(C, name="rill_generator_uniform") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: low
      real(c_double), value :: high
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_normal_f32(generator, out, &
      & n) bind(C, name="rill_generator_standard_normal_f32") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_lognormal(generator, mean, sigma, out, &
      & n) bind(C, name="rill_generator_lognormal") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: mean
      real(c_double), value :: sigma
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_cauchy(generator, out, &
      & n) bind(C, name="rill_generator_standard_cauchy") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_laplace(generator, loc, scale, out, &
      & n) bind(C, name="rill_generator_laplace") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_gumbel(generator, loc, scale, out, n) bind(C, name="rill_generator_gumbel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_logistic(generator, loc, scale, out, &
      & n) bind(C, name="rill_generator_logistic") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_triangular(generator, left, mode, right, out, &
      & n) bind(C, name="rill_generator_triangular") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: left
      real(c_double), value :: mode
      real(c_double), value :: right
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_vonmises(generator, mu, kappa, out, &
      & n) bind(C, name="rill_generator_vonmises") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: mu
      real(c_double), value :: kappa
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_exponential(generator, out, &
      & n) bind(C, name="rill_generator_standard_exponential") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_exponential_f32(generator, out, &
      & n) bind(C, name="rill_generator_standard_exponential_f32") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_exponential_inv(generator, out, &
      & n) bind(C, name="rill_generator_standard_exponential_inv") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_exponential_inv_f32(generator, out, &
      & n) bind(C, name="rill_generator_standard_exponential_inv_f32") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_exponential(generator, scale, out, &
      & n) bind(C, name="rill_generator_exponential") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_rayleigh(generator, scale, out, n) bind(C, name="rill_generator_rayleigh") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_weibull(generator, a, out, n) bind(C, name="rill_generator_weibull") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_pareto(generator, a, out, n) bind(C, name="rill_generator_pareto") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_power(generator, a, out, n) bind(C, name="rill_generator_power") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_wald(generator, mean, scale, out, n) bind(C, name="rill_generator_wald") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: mean
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_gamma(generator, shape, out, &
      & n) bind(C, name="rill_generator_standard_gamma") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: shape
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_gamma_f32(generator, shape, out, &
      & n) bind(C, name="rill_generator_standard_gamma_f32") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_float), value :: shape
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_gamma(generator, shape, scale, out, n) bind(C, name="rill_generator_gamma") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: shape
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_beta(generator, a, b, out, n) bind(C, name="rill_generator_beta") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: a
      real(c_double), value :: b
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_chisquare(generator, df, out, n) bind(C, name="rill_generator_chisquare") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: df
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_noncentral_chisquare(generator, df, nonc, out, &
      & n) bind(C, name="rill_generator_noncentral_chisquare") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: df
      real(c_double), value :: nonc
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_f(generator, dfnum, dfden, out, n) bind(C, name="rill_generator_f") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: dfnum
      real(c_double), value :: dfden
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_noncentral_f(generator, dfnum, dfden, nonc, out, &
      & n) bind(C, name="rill_generator_noncentral_f") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: dfnum
      real(c_double), value :: dfden
      real(c_double), value :: nonc
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_t(generator, df, out, n) bind(C, name="rill_generator_standard_t") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: df
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_binomial(generator, n_trials, p, out, &
      & n) bind(C, name="rill_generator_binomial") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: n_trials
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_negative_binomial(generator, n_successes, p, out, &
      & n) bind(C, name="rill_generator_negative_binomial") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: n_successes
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_poisson(generator, lam, out, n) bind(C, name="rill_generator_poisson") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: lam
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_zipf(generator, a, out, n) bind(C, name="rill_generator_zipf") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_geometric(generator, p, out, n) bind(C, name="rill_generator_geometric") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_hypergeometric(generator, ngood, nbad, nsample, out, &
      & n) bind(C, name="rill_generator_hypergeometric") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: ngood
      integer(c_int64_t), value :: nbad
      integer(c_int64_t), value :: nsample
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_logseries(generator, p, out, n) bind(C, name="rill_generator_logseries") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_multinomial(generator, n_trials, pvals, k, out, &
      & n) bind(C, name="rill_generator_multinomial") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: n_trials
      type(c_ptr), value :: pvals
      integer(c_size_t), value :: k
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_multivariate_hypergeometric(generator, colors, k, nsample, method, out, &
      & n) bind(C, name="rill_generator_multivariate_hypergeometric") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: colors
      integer(c_size_t), value :: k
      integer(c_int64_t), value :: nsample
      integer(c_int32_t), value :: method
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_dirichlet(generator, alpha, k, out, &
      & n) bind(C, name="rill_generator_dirichlet") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: alpha
      integer(c_size_t), value :: k
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_permuted(generator, base, rows, columns, item_size, &
      & axis) bind(C, name="rill_generator_permuted") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: base
      integer(c_size_t), value :: rows
      integer(c_size_t), value :: columns
      integer(c_size_t), value :: item_size
      integer(c_int32_t), value :: axis
      integer(c_int) :: answer
    end function
    function c_rill_random_state_new(bg, out) bind(C, name="rill_random_state_new") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_random_state_from_seed(seed, out) bind(C, name="rill_random_state_from_seed") result(answer)
      import
      integer(c_int32_t), value :: seed
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_random_state_from_seed_array(key, n, &
      & out) bind(C, name="rill_random_state_from_seed_array") result(answer)
      import
      type(c_ptr), value :: key
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_random_state_from_os(out) bind(C, name="rill_random_state_from_os") result(answer)
      import
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_random_state_seed(random_state, seed) bind(C, name="rill_random_state_seed") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int32_t), value :: seed
      integer(c_int) :: answer
    end function
    function c_rill_random_state_seed_array(random_state, key, &
      & n) bind(C, name="rill_random_state_seed_array") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: key
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_seed_from_os(&
      & random_state) bind(C, name="rill_random_state_seed_from_os") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int) :: answer
    end function
    function c_rill_random_state_bit_generator(random_state, &
      & out) bind(C, name="rill_random_state_bit_generator") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_random_state_set_bit_generator(random_state, &
      & bg) bind(C, name="rill_random_state_set_bit_generator") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: bg
      integer(c_int) :: answer
    end function
    subroutine c_rill_random_state_free(random_state) bind(C, name="rill_random_state_free")
      import
      type(c_ptr), value :: random_state
    end subroutine
    function c_rill_random_state_choice(random_state, population, replace, p, out, &
      & n) bind(C, name="rill_random_state_choice") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: population
      logical(c_bool), value :: replace
      type(c_ptr), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_bytes(random_state, out, n) bind(C, name="rill_random_state_bytes") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_shuffle(random_state, base, n, &
      & item_size) bind(C, name="rill_random_state_shuffle") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: base
      integer(c_size_t), value :: n
      integer(c_size_t), value :: item_size
      integer(c_int) :: answer
    end function
    function c_rill_random_state_permutation(random_state, out, &
      & n) bind(C, name="rill_random_state_permutation") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_multivariate_normal(random_state, mean, cov, k, check_valid, tol, out, &
      & n) bind(C, name="rill_random_state_multivariate_normal") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: mean
      type(c_ptr), value :: cov
      integer(c_size_t), value :: k
      integer(c_int32_t), value :: check_valid
      real(c_double), value :: tol
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_random_sample(random_state, out, &
      & n) bind(C, name="rill_random_state_random_sample") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_rand(random_state, out, n) bind(C, name="rill_random_state_rand") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_random(random_state, out, n) bind(C, name="rill_random_state_random") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_ranf(random_state, out, n) bind(C, name="rill_random_state_ranf") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_sample(random_state, out, n) bind(C, name="rill_random_state_sample") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_standard_normal(random_state, out, &
      & n) bind(C, name="rill_random_state_standard_normal") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randn(random_state, out, n) bind(C, name="rill_random_state_randn") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_normal(random_state, loc, scale, out, &
      & n) bind(C, name="rill_random_state_normal") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_u64(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_u64") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_i32(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_i32") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_u32(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_u32") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_i16(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_i16") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_u16(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_u16") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_i8(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_i8") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_u8(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_u8") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_randint_bool(random_state, low, high, endpoint, out, &
      & n) bind(C, name="rill_random_state_randint_bool") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_uniform(random_state, low, high, out, &
      & n) bind(C, name="rill_random_state_uniform") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: low
      real(c_double), value :: high
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_lognormal(random_state, mean, sigma, out, &
      & n) bind(C, name="rill_random_state_lognormal") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: mean
      real(c_double), value :: sigma
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_standard_cauchy(random_state, out, &
      & n) bind(C, name="rill_random_state_standard_cauchy") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_laplace(random_state, loc, scale, out, &
      & n) bind(C, name="rill_random_state_laplace") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_gumbel(random_state, loc, scale, out, &
      & n) bind(C, name="rill_random_state_gumbel") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_logistic(random_state, loc, scale, out, &
      & n) bind(C, name="rill_random_state_logistic") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_triangular(random_state, left, mode, right, out, &
      & n) bind(C, name="rill_random_state_triangular") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: left
      real(c_double), value :: mode
      real(c_double), value :: right
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_vonmises(random_state, mu, kappa, out, &
      & n) bind(C, name="rill_random_state_vonmises") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: mu
      real(c_double), value :: kappa
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_standard_exponential(random_state, out, &
      & n) bind(C, name="rill_random_state_standard_exponential") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_exponential(random_state, scale, out, &
      & n) bind(C, name="rill_random_state_exponential") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_rayleigh(random_state, scale, out, &
      & n) bind(C, name="rill_random_state_rayleigh") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_weibull(random_state, a, out, &
      & n) bind(C, name="rill_random_state_weibull") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_pareto(random_state, a, out, n) bind(C, name="rill_random_state_pareto") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_power(random_state, a, out, n) bind(C, name="rill_random_state_power") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_wald(random_state, mean, scale, out, &
      & n) bind(C, name="rill_random_state_wald") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: mean
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_standard_gamma(random_state, shape, out, &
      & n) bind(C, name="rill_random_state_standard_gamma") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: shape
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_gamma(random_state, shape, scale, out, &
      & n) bind(C, name="rill_random_state_gamma") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: shape
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_beta(random_state, a, b, out, n) bind(C, name="rill_random_state_beta") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: a
      real(c_double), value :: b
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_chisquare(random_state, df, out, &
      & n) bind(C, name="rill_random_state_chisquare") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: df
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_noncentral_chisquare(random_state, df, nonc, out, &
      & n) bind(C, name="rill_random_state_noncentral_chisquare") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: df
      real(c_double), value :: nonc
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_f(random_state, dfnum, dfden, out, &
      & n) bind(C, name="rill_random_state_f") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: dfnum
      real(c_double), value :: dfden
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_noncentral_f(random_state, dfnum, dfden, nonc, out, &
      & n) bind(C, name="rill_random_state_noncentral_f") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: dfnum
      real(c_double), value :: dfden
      real(c_double), value :: nonc
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_standard_t(random_state, df, out, &
      & n) bind(C, name="rill_random_state_standard_t") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: df
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_binomial(random_state, n_trials, p, out, &
      & n) bind(C, name="rill_random_state_binomial") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: n_trials
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_negative_binomial(random_state, n_successes, p, out, &
      & n) bind(C, name="rill_random_state_negative_binomial") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: n_successes
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_poisson(random_state, lam, out, &
      & n) bind(C, name="rill_random_state_poisson") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: lam
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_zipf(random_state, a, out, n) bind(C, name="rill_random_state_zipf") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: a
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_geometric(random_state, p, out, &
      & n) bind(C, name="rill_random_state_geometric") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_hypergeometric(random_state, ngood, nbad, nsample, out, &
      & n) bind(C, name="rill_random_state_hypergeometric") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: ngood
      integer(c_int64_t), value :: nbad
      integer(c_int64_t), value :: nsample
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_logseries(random_state, p, out, &
      & n) bind(C, name="rill_random_state_logseries") result(answer)
      import
      type(c_ptr), value :: random_state
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_tomaxint(random_state, out, &
      & n) bind(C, name="rill_random_state_tomaxint") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_random_integers(random_state, low, high, out, &
      & n) bind(C, name="rill_random_state_random_integers") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_multinomial(random_state, n_trials, pvals, k, out, &
      & n) bind(C, name="rill_random_state_multinomial") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int64_t), value :: n_trials
      type(c_ptr), value :: pvals
      integer(c_size_t), value :: k
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_dirichlet(random_state, alpha, k, out, &
      & n) bind(C, name="rill_random_state_dirichlet") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: alpha
      integer(c_size_t), value :: k
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_distribution_details(distribution, out) bind(C, name="rill_distribution_details") result(answer)
      import
      integer(c_int32_t), value :: distribution
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_distribution_from_name(name, out) bind(C, name="rill_distribution_from_name") result(answer)
      import
      character(kind=c_char), intent(in) :: name(*)
      type(c_ptr), value :: out
      integer(c_int) :: answer
    end function
    function c_rill_distribution_info(distribution, out) bind(C, name="rill_distribution_info") result(answer)
      import
      integer(c_int32_t), value :: distribution
      type(rill_distribution_description), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_generator_draw(generator, distribution, parameters, n_parameters, out, &
      & n) bind(C, name="rill_generator_draw") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_draw(random_state, distribution, parameters, n_parameters, out, &
      & n) bind(C, name="rill_random_state_draw") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_draw_by_name(generator, name, parameters, n_parameters, out, &
      & n) bind(C, name="rill_generator_draw_by_name") result(answer)
      import
      type(c_ptr), value :: generator
      character(kind=c_char), intent(in) :: name(*)
      type(c_ptr), value :: parameters
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_draw_by_name(random_state, name, parameters, n_parameters, out, &
      & n) bind(C, name="rill_random_state_draw_by_name") result(answer)
      import
      type(c_ptr), value :: random_state
      character(kind=c_char), intent(in) :: name(*)
      type(c_ptr), value :: parameters
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_draw_strided(generator, distribution, parameters, n_parameters, out, rows, columns, &
      & row_stride, column_stride) bind(C, name="rill_generator_draw_strided") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: rows
      integer(c_size_t), value :: columns
      integer(c_intptr_t), value :: row_stride
      integer(c_intptr_t), value :: column_stride
      integer(c_int) :: answer
    end function
    function c_rill_random_state_draw_strided(random_state, distribution, parameters, n_parameters, out, rows, &
      & columns, row_stride, column_stride) bind(C, name="rill_random_state_draw_strided") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: rows
      integer(c_size_t), value :: columns
      integer(c_intptr_t), value :: row_stride
      integer(c_intptr_t), value :: column_stride
      integer(c_int) :: answer
    end function
    function c_rill_generator_complex_normal_strided(generator, loc, gamma, relation, out, rows, columns, row_stride, &
      & column_stride) bind(C, name="rill_generator_complex_normal_strided") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: loc
      type(c_ptr), value :: gamma
      type(c_ptr), value :: relation
      type(c_ptr), value :: out
      integer(c_size_t), value :: rows
      integer(c_size_t), value :: columns
      integer(c_intptr_t), value :: row_stride
      integer(c_intptr_t), value :: column_stride
      integer(c_int) :: answer
    end function
    function c_rill_fill_keyed(kind, key, n_key, ids, n_ids, first, distribution, parameters, n_parameters, out, &
      & per_id) bind(C, name="rill_fill_keyed") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: key
      integer(c_size_t), value :: n_key
      type(c_ptr), value :: ids
      integer(c_size_t), value :: n_ids
      integer(c_int64_t), value :: first
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: per_id
      integer(c_int) :: answer
    end function
    function c_rill_fill_keyed_with(kind, options, n_options, key, n_key, ids, n_ids, first, distribution, parameters, &
      & n_parameters, out, per_id) bind(C, name="rill_fill_keyed_with") result(answer)
      import
      integer(c_int32_t), value :: kind
      type(c_ptr), value :: options
      integer(c_size_t), value :: n_options
      type(c_ptr), value :: key
      integer(c_size_t), value :: n_key
      type(c_ptr), value :: ids
      integer(c_size_t), value :: n_ids
      integer(c_int64_t), value :: first
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: per_id
      integer(c_int) :: answer
    end function
    function c_rill_generator_sampler_f64(generator, distribution, parameters, n_parameters, &
      & out) bind(C, name="rill_generator_sampler_f64") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_sampler_f64_refill(sampler) bind(C, name="rill_sampler_f64_refill") result(answer)
      import
      type(c_ptr), value :: sampler
      integer(c_int) :: answer
    end function
    function c_rill_sampler_f64_held_back(sampler) bind(C, name="rill_sampler_f64_held_back") result(answer)
      import
      type(c_ptr), value :: sampler
      integer(c_size_t) :: answer
    end function
    subroutine c_rill_sampler_f64_free(sampler) bind(C, name="rill_sampler_f64_free")
      import
      type(c_ptr), value :: sampler
    end subroutine
    function c_rill_generator_sampler_i64(generator, distribution, parameters, n_parameters, &
      & out) bind(C, name="rill_generator_sampler_i64") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_sampler_i64_refill(sampler) bind(C, name="rill_sampler_i64_refill") result(answer)
      import
      type(c_ptr), value :: sampler
      integer(c_int) :: answer
    end function
    function c_rill_sampler_i64_held_back(sampler) bind(C, name="rill_sampler_i64_held_back") result(answer)
      import
      type(c_ptr), value :: sampler
      integer(c_size_t) :: answer
    end function
    subroutine c_rill_sampler_i64_free(sampler) bind(C, name="rill_sampler_i64_free")
      import
      type(c_ptr), value :: sampler
    end subroutine
    function c_rill_generator_standard_normal_parallel(generator, out, n, &
      & n_threads) bind(C, name="rill_generator_standard_normal_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_normal_parallel(generator, loc, scale, out, n, &
      & n_threads) bind(C, name="rill_generator_normal_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: loc
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_parallel(generator, low, high, endpoint, out, n, &
      & n_threads) bind(C, name="rill_generator_integers_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_u64_parallel(generator, low, high, endpoint, out, n, &
      & n_threads) bind(C, name="rill_generator_integers_u64_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_i32_parallel(generator, low, high, endpoint, out, n, &
      & n_threads) bind(C, name="rill_generator_integers_i32_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_integers_u32_parallel(generator, low, high, endpoint, out, n, &
      & n_threads) bind(C, name="rill_generator_integers_u32_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: low
      integer(c_int64_t), value :: high
      logical(c_bool), value :: endpoint
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_uniform_parallel(generator, low, high, out, n, &
      & n_threads) bind(C, name="rill_generator_uniform_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: low
      real(c_double), value :: high
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_normal_f32_parallel(generator, out, n, &
      & n_threads) bind(C, name="rill_generator_standard_normal_f32_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_lognormal_parallel(generator, mean, sigma, out, n, &
      & n_threads) bind(C, name="rill_generator_lognormal_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: mean
      real(c_double), value :: sigma
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_exponential_parallel(generator, out, n, &
      & n_threads) bind(C, name="rill_generator_standard_exponential_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_exponential_f32_parallel(generator, out, n, &
      & n_threads) bind(C, name="rill_generator_standard_exponential_f32_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_exponential_parallel(generator, scale, out, n, &
      & n_threads) bind(C, name="rill_generator_exponential_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_standard_gamma_parallel(generator, shape, out, n, &
      & n_threads) bind(C, name="rill_generator_standard_gamma_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: shape
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_gamma_parallel(generator, shape, scale, out, n, &
      & n_threads) bind(C, name="rill_generator_gamma_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: shape
      real(c_double), value :: scale
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_beta_parallel(generator, a, b, out, n, &
      & n_threads) bind(C, name="rill_generator_beta_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: a
      real(c_double), value :: b
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_chisquare_parallel(generator, df, out, n, &
      & n_threads) bind(C, name="rill_generator_chisquare_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: df
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_binomial_parallel(generator, n_trials, p, out, n, &
      & n_threads) bind(C, name="rill_generator_binomial_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int64_t), value :: n_trials
      real(c_double), value :: p
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_poisson_parallel(generator, lam, out, n, &
      & n_threads) bind(C, name="rill_generator_poisson_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      real(c_double), value :: lam
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_random_raw_parallel(bg, out, n, &
      & n_threads) bind(C, name="rill_bit_generator_random_raw_parallel") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_random_parallel(generator, out, n, &
      & n_threads) bind(C, name="rill_generator_random_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_random_f32_parallel(generator, out, n, &
      & n_threads) bind(C, name="rill_generator_random_f32_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_draw_parallel(generator, distribution, parameters, n_parameters, out, n, &
      & n_threads) bind(C, name="rill_generator_draw_parallel") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_generator_draw_parallel_with(generator, distribution, parameters, n_parameters, out, n, n_threads, &
      & parallel_for, context) bind(C, name="rill_generator_draw_parallel_with") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      type(c_funptr), value :: parallel_for
      type(c_ptr), value :: context
      integer(c_int) :: answer
    end function
    function c_rill_random_state_draw_parallel(random_state, distribution, parameters, n_parameters, out, n, &
      & n_threads) bind(C, name="rill_random_state_draw_parallel") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      integer(c_int) :: answer
    end function
    function c_rill_random_state_draw_parallel_with(random_state, distribution, parameters, n_parameters, out, n, &
      & n_threads, parallel_for, context) bind(C, name="rill_random_state_draw_parallel_with") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int32_t), value :: distribution
      type(rill_parameter), intent(in) :: parameters(*)
      integer(c_size_t), value :: n_parameters
      type(c_ptr), value :: out
      integer(c_size_t), value :: n
      integer(c_size_t), value :: n_threads
      type(c_funptr), value :: parallel_for
      type(c_ptr), value :: context
      integer(c_int) :: answer
    end function
    function c_rill_global_random_state() bind(C, name="rill_global_random_state") result(answer)
      import
      type(c_ptr) :: answer
    end function
    function c_rill_seed(seed) bind(C, name="rill_seed") result(answer)
      import
      integer(c_int32_t), value :: seed
      integer(c_int) :: answer
    end function
    function c_rill_seed_array(key, n) bind(C, name="rill_seed_array") result(answer)
      import
      type(c_ptr), value :: key
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_get_bit_generator(out) bind(C, name="rill_get_bit_generator") result(answer)
      import
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_set_bit_generator(bg) bind(C, name="rill_set_bit_generator") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_save(seq, format, out, capacity, &
      & n) bind(C, name="rill_seed_sequence_save") result(answer)
      import
      type(c_ptr), value :: seq
      integer(c_int32_t), value :: format
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_load(data, n, out) bind(C, name="rill_seed_sequence_load") result(answer)
      import
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_seed_sequence_restore(seq, data, n) bind(C, name="rill_seed_sequence_restore") result(answer)
      import
      type(c_ptr), value :: seq
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_save(bg, format, out, capacity, &
      & n) bind(C, name="rill_bit_generator_save") result(answer)
      import
      type(c_ptr), value :: bg
      integer(c_int32_t), value :: format
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_load(data, n, out) bind(C, name="rill_bit_generator_load") result(answer)
      import
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_bit_generator_restore(bg, data, n) bind(C, name="rill_bit_generator_restore") result(answer)
      import
      type(c_ptr), value :: bg
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_save(generator, format, out, capacity, &
      & n) bind(C, name="rill_generator_save") result(answer)
      import
      type(c_ptr), value :: generator
      integer(c_int32_t), value :: format
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_generator_load(data, n, out) bind(C, name="rill_generator_load") result(answer)
      import
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_generator_restore(generator, data, n) bind(C, name="rill_generator_restore") result(answer)
      import
      type(c_ptr), value :: generator
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_save(random_state, format, out, capacity, &
      & n) bind(C, name="rill_random_state_save") result(answer)
      import
      type(c_ptr), value :: random_state
      integer(c_int32_t), value :: format
      type(c_ptr), value :: out
      integer(c_size_t), value :: capacity
      integer(c_size_t), intent(inout) :: n
      integer(c_int) :: answer
    end function
    function c_rill_random_state_load(data, n, out) bind(C, name="rill_random_state_load") result(answer)
      import
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      type(c_ptr), intent(out) :: out
      integer(c_int) :: answer
    end function
    function c_rill_random_state_restore(random_state, data, n) bind(C, name="rill_random_state_restore") result(answer)
      import
      type(c_ptr), value :: random_state
      type(c_ptr), value :: data
      integer(c_size_t), value :: n
      integer(c_int) :: answer
    end function
  end interface
end module rill_c
