!> Bit generators.
module rill_bit_generators
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_options
  use rill_support
  use rill_state_io
  use rill_seed_sequences
  implicit none
  private

  !> One of NumPy's bit generators. The handle is for calls of rill_c.
  type, public :: rill_bit_generator
    type(c_ptr) :: handle = c_null_ptr
    logical, private :: borrowed = .false.
  contains
    procedure :: create_from_os => bit_generator_create_os
    procedure, private :: create_i32 => bit_generator_create_i32
    procedure, private :: create_i64 => bit_generator_create_i64
    procedure, private :: create_sequence => bit_generator_create_sequence
    generic :: create => create_i32, create_i64, create_sequence
    procedure, private :: create_legacy_i32 => bit_generator_create_legacy_i32
    procedure, private :: create_legacy_i64 => bit_generator_create_legacy_i64
    procedure, private :: create_legacy_words => bit_generator_create_legacy
    generic :: create_legacy => create_legacy_i32, create_legacy_i64, create_legacy_words
    procedure :: create_philox => bit_generator_create_philox
    procedure, private :: create_with_os => bit_generator_create_with
    procedure, private :: create_with_i32 => bit_generator_create_with_i32
    procedure, private :: create_with_i64 => bit_generator_create_with_i64
    procedure, private :: create_with_sequence => bit_generator_create_with_sequence
    generic :: create_with => create_with_os, create_with_i32, create_with_i64, create_with_sequence
    procedure, private :: reseed_os => bit_generator_reseed_os
    procedure, private :: reseed_i32 => bit_generator_reseed_i32
    procedure, private :: reseed_i64 => bit_generator_reseed_i64
    procedure, private :: reseed_sequence => bit_generator_reseed_sequence
    generic :: reseed => reseed_os, reseed_i32, reseed_i64, reseed_sequence
    procedure :: rekey => bit_generator_rekey
    procedure :: create_from_words => bit_generator_create_from_words
    procedure, private :: legacy_seed_i32 => bit_generator_legacy_seed_i32
    procedure, private :: legacy_seed_i64 => bit_generator_legacy_seed_i64
    procedure, private :: legacy_seed_words => bit_generator_legacy_seed_words
    generic :: legacy_seed => legacy_seed_i32, legacy_seed_i64, legacy_seed_words
    procedure :: kind => bit_generator_kind
    procedure :: name => bit_generator_name
    procedure :: seed_sequence => bit_generator_seed_sequence
    procedure :: spawn => bit_generator_spawn
    procedure, private :: jumped_i64 => bit_generator_jumped
    procedure, private :: jumped_words => bit_generator_jumped_words
    generic :: jumped => jumped_i64, jumped_words
    procedure, private :: advance_i64 => bit_generator_advance
    procedure, private :: advance_words => bit_generator_advance_words
    generic :: advance => advance_i64, advance_words
    procedure :: advance_blocks => bit_generator_advance_blocks
    procedure :: random_raw => bit_generator_random_raw
    procedure :: random_raw_parallel => bit_generator_random_raw_parallel
    procedure, private :: random_words_i64 => bit_generator_random_u64
    procedure, private :: random_words_i32 => bit_generator_random_u32
    generic :: random_words => random_words_i64, random_words_i32
    procedure :: random_sample => bit_generator_random_sample
    procedure :: bytes => bit_generator_bytes
    procedure :: lock => bit_generator_lock
    procedure :: unlock => bit_generator_unlock
    procedure :: adopt => bit_generator_take
    include "bit_generator_type.inc"
  end type

contains

  include "bit_generator_body.inc"

  !> From the operating system's entropy; kind is one of RILL_BIT_GENERATOR_KIND_...
  subroutine bit_generator_create_os(self, kind, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_new(kind, c_null_ptr, made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine bit_generator_create_i32(self, kind, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind, seed
    integer, intent(out), optional :: stat
    call self%create(kind, int(seed, c_int64_t), stat)
  end subroutine

  subroutine bit_generator_create_i64(self, kind, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    if (seed < 0) then
      call refuse("expected non-negative integer", stat)
      return
    end if
    status = c_rill_bit_generator_from_u64(kind, seed, made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine bit_generator_create_sequence(self, kind, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    type(rill_seed_sequence), intent(in) :: seed
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    if (.not. c_associated(seed%handle)) then
      call refuse("seed was not created", stat)
      return
    end if
    status = c_rill_bit_generator_new(kind, seed%handle, made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine bit_generator_create_legacy_i32(self, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    call self%create_legacy(int(seed, c_int64_t), stat)
  end subroutine

  !> An MT19937 as numpy.random.seed(seed) seeds it.
  subroutine bit_generator_create_legacy_i64(self, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    integer(c_int32_t) :: word
    logical :: fits
    word = to_u32(seed, fits)
    if (.not. fits) then
      call refuse("Seed must be between 0 and 2**32 - 1", stat)
      return
    end if
    status = c_rill_bit_generator_from_legacy_seed(word, made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  !> An MT19937 as numpy.random.seed(words) seeds it; a negative integer is a word with the same bits.
  subroutine bit_generator_create_legacy(self, words, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in), target, contiguous :: words(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_from_legacy_seed_array(c_loc(words), size(words, kind=c_size_t), made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  function bit_generator_name(self) result(name)
    class(rill_bit_generator), intent(in) :: self
    character(:), allocatable :: name
    name = text(c_rill_bit_generator_name(self%handle))
  end function

  !> The seed sequence that children are spawned from: a new handle for the same object.
  subroutine bit_generator_seed_sequence(self, seq, stat)
    class(rill_bit_generator), intent(in) :: self
    type(rill_seed_sequence), intent(inout) :: seq
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_seed_sequence(self%handle, made)
    if (status == RILL_STATUS_OK) call seq%adopt(made)
    call check(status, stat)
  end subroutine

  !> As many children as the array has elements.
  subroutine bit_generator_spawn(self, children, stat)
    class(rill_bit_generator), intent(inout) :: self
    type(rill_bit_generator), intent(inout) :: children(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made(size(children))
    integer(c_int) :: status
    integer :: i
    status = c_rill_bit_generator_spawn(self%handle, made, size(children, kind=c_size_t))
    do i = 1, merge(size(children), 0, status == RILL_STATUS_OK)
      call bit_generator_take(children(i), made(i))
    end do
    call check(status, stat)
  end subroutine

  !> A new bit generator, `jumps` (default 1) jumps ahead.
  subroutine bit_generator_jumped(self, other, jumps, stat)
    class(rill_bit_generator), intent(in) :: self
    type(rill_bit_generator), intent(inout) :: other
    integer(c_int64_t), intent(in), optional :: jumps
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    integer(c_int64_t) :: n
    n = 1
    if (present(jumps)) n = jumps
    if (n < 0) then
      call refuse("jumps must not be negative", stat)
      return
    end if
    status = c_rill_bit_generator_jumped(self%handle, n, made)
    if (status == RILL_STATUS_OK) call bit_generator_take(other, made)
    call check(status, stat)
  end subroutine

  subroutine bit_generator_advance(self, delta, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in) :: delta
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_advance(self%handle, delta), stat)
  end subroutine

  !> Native words; a negative integer is a word with the same bits.
  subroutine bit_generator_random_raw(self, x, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_random_raw(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> A Philox of this counter and key; words of 64 bits, where a negative integer is a word with the same bits.
  subroutine bit_generator_create_philox(self, counter, key, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in), target :: counter(4), key(2)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_new_philox(c_null_ptr, c_loc(counter), c_loc(key), made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  !> With options, from the operating system's entropy, or with an option in the place of a seed, such as a key.
  subroutine bit_generator_create_with(self, kind, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    type(rill_option), intent(in) :: options(:)
    integer, intent(out), optional :: stat
    call made_with(self, kind, c_null_ptr, options, stat)
  end subroutine

  subroutine bit_generator_create_with_i32(self, kind, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind, seed
    type(rill_option), intent(in) :: options(:)
    integer, intent(out), optional :: stat
    call self%create_with(kind, int(seed, c_int64_t), options, stat)
  end subroutine

  subroutine bit_generator_create_with_i64(self, kind, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in) :: seed
    type(rill_option), intent(in) :: options(:)
    integer, intent(out), optional :: stat
    type(rill_seed_sequence) :: sequence
    call sequence%create(seed, stat)
    if (present(stat)) then
      if (stat /= RILL_STATUS_OK) return
    end if
    call self%create_with(kind, sequence, options, stat)
  end subroutine

  subroutine bit_generator_create_with_sequence(self, kind, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    type(rill_seed_sequence), intent(in) :: seed
    type(rill_option), intent(in) :: options(:)
    integer, intent(out), optional :: stat
    if (.not. c_associated(seed%handle)) then
      call refuse("seed was not created", stat)
      return
    end if
    call made_with(self, kind, seed%handle, options, stat)
  end subroutine

  subroutine made_with(self, kind, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    type(c_ptr), intent(in) :: seed
    type(rill_option), intent(in) :: options(:)
    integer, intent(out), optional :: stat
    type(held_options), target :: held
    type(c_ptr) :: made
    integer(c_int) :: status
    call hold(held, options)
    status = c_rill_bit_generator_new_with(kind, seed, c_loc(held%options), size(options, kind=c_size_t), made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  !> Seeds in place, from the operating system's entropy. What else the bit generator was told stays, as randomgen has it;
  !> options are those that randomgen's seed takes.
  subroutine bit_generator_reseed_os(self, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call reseeded(self, c_null_ptr, options, stat)
  end subroutine

  subroutine bit_generator_reseed_i32(self, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: seed
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call self%reseed(int(seed, c_int64_t), options, stat)
  end subroutine

  !> Seeds in place.
  subroutine bit_generator_reseed_i64(self, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in) :: seed
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    type(rill_seed_sequence) :: sequence
    if (.not. present(options)) then
      call check(c_rill_bit_generator_reseed_u64(self%handle, seed), stat)
      return
    end if
    call sequence%create(seed, stat)
    if (present(stat)) then
      if (stat /= RILL_STATUS_OK) return
    end if
    call self%reseed(sequence, options, stat)
  end subroutine

  !> Begins the stream of a key in place, at a counter, or at 0: Philox and its kin. Both are integers, given as their words of
  !> 64 bits, the lowest first.
  subroutine bit_generator_rekey(self, key, counter, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in), target, contiguous :: key(:)
    integer(c_int64_t), intent(in), target, contiguous, optional :: counter(:)
    integer, intent(out), optional :: stat
    if (present(counter)) then
      call check(c_rill_bit_generator_rekey(self%handle, c_loc(counter), size(counter, kind=c_size_t), c_loc(key), &
        & size(key, kind=c_size_t)), stat)
    else
      call check(c_rill_bit_generator_rekey(self%handle, c_null_ptr, 0_c_size_t, c_loc(key), &
        & size(key, kind=c_size_t)), stat)
    end if
  end subroutine

  !> Seeds in place; the bit generator spawns from this seed sequence from then on.
  subroutine bit_generator_reseed_sequence(self, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    type(rill_seed_sequence), intent(in) :: seed
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    if (.not. c_associated(seed%handle)) then
      call refuse("seed was not created", stat)
      return
    end if
    call reseeded(self, seed%handle, options, stat)
  end subroutine

  subroutine reseeded(self, seed, options, stat)
    class(rill_bit_generator), intent(inout) :: self
    type(c_ptr), intent(in) :: seed
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    type(held_options), target :: held
    if (.not. present(options)) then
      call check(c_rill_bit_generator_reseed(self%handle, seed), stat)
      return
    end if
    call hold(held, options)
    call check(c_rill_bit_generator_reseed_with(self%handle, seed, c_loc(held%options), &
      & size(options, kind=c_size_t)), stat)
  end subroutine

  !> A bit generator that is ahead, or behind, by a number of jumps of any size and sign, given as its words of 64 bits, the
  !> lowest first.
  subroutine bit_generator_jumped_words(self, other, jumps, stat)
    class(rill_bit_generator), intent(in) :: self
    type(rill_bit_generator), intent(inout) :: other
    integer(c_int64_t), intent(in), target, contiguous :: jumps(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_jumped_words(self%handle, c_loc(jumps), size(jumps, kind=c_size_t), made)
    if (status == RILL_STATUS_OK) call bit_generator_take(other, made)
    call check(status, stat)
  end subroutine

  !> Moves on by blocks of words, where advance may go by words; the words of the number, the lowest first.
  subroutine bit_generator_advance_blocks(self, delta, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in), target, contiguous :: delta(:)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_advance_blocks(self%handle, c_loc(delta), size(delta, kind=c_size_t)), stat)
  end subroutine

  !> From the words of a foreign seed sequence; a negative integer is a word with the same bits.
  subroutine bit_generator_create_from_words(self, kind, words, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: kind
    integer(c_int32_t), intent(in), target, contiguous :: words(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_from_seed_words(kind, c_loc(words), size(words, kind=c_size_t), made)
    if (status == RILL_STATUS_OK) call bit_generator_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine bit_generator_legacy_seed_i32(self, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    call self%legacy_seed(int(seed, c_int64_t), stat)
  end subroutine

  !> Seeds an MT19937 in place, as numpy.random.seed(seed) does.
  subroutine bit_generator_legacy_seed_i64(self, seed, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: word
    logical :: fits
    word = to_u32(seed, fits)
    if (fits) then
      call check(c_rill_bit_generator_legacy_seed(self%handle, word), stat)
    else
      call refuse("Seed must be between 0 and 2**32 - 1", stat)
    end if
  end subroutine

  subroutine bit_generator_legacy_seed_words(self, words, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(in), target, contiguous :: words(:)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_legacy_seed_array(self%handle, c_loc(words), size(words, kind=c_size_t)), stat)
  end subroutine

  !> One of RILL_BIT_GENERATOR_KIND_...; 0 for a bit generator that was not created.
  integer(c_int32_t) function bit_generator_kind(self) result(kind)
    class(rill_bit_generator), intent(in) :: self
    integer(c_int32_t), target :: held
    held = 0
    kind = 0
    if (c_rill_bit_generator_kind_of(self%handle, c_loc(held)) == RILL_STATUS_OK) kind = held
  end function

  !> Advances by an integer of any size, given as its words of 64 bits, the lowest first.
  subroutine bit_generator_advance_words(self, delta, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(in), target, contiguous :: delta(:)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_advance_words(self%handle, c_loc(delta), size(delta, kind=c_size_t)), stat)
  end subroutine

  !> The words of random_raw, made with several threads.
  subroutine bit_generator_random_raw_parallel(self, x, n_threads, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer, intent(in) :: n_threads
    integer, intent(out), optional :: stat
    if (n_threads < 0) then
      call refuse("n_threads must not be negative", stat)
      return
    end if
    call check(c_rill_bit_generator_random_raw_parallel(self%handle, c_loc(x), size(x, kind=c_size_t), &
      & int(n_threads, c_size_t)), stat)
  end subroutine

  !> Words of 64 bits, for every kind; a negative integer is a word with the same bits.
  subroutine bit_generator_random_u64(self, x, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_random_u64(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> Words of 32 bits.
  subroutine bit_generator_random_u32(self, x, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int32_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_random_u32(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> Doubles in [0, 1), frozen for ever.
  subroutine bit_generator_random_sample(self, x, stat)
    class(rill_bit_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_random_sample(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  subroutine bit_generator_bytes(self, x, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int8_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_bytes(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> Holds the lock over several calls, so that their draws are consecutive in the stream. Re-entrant.
  subroutine bit_generator_lock(self, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_lock(self%handle), stat)
  end subroutine

  subroutine bit_generator_unlock(self, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_unlock(self%handle), stat)
  end subroutine
end module rill_bit_generators
