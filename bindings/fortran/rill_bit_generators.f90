!> Seed sequences and bit generators.
module rill_bit_generators
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  implicit none
  private

  !> numpy.random.SeedSequence. The handle is for calls of rill_c.
  type, public :: rill_seed_sequence
    type(c_ptr) :: handle = c_null_ptr
    logical, private :: borrowed = .false.
  contains
    procedure :: create_from_os => seed_sequence_create_os
    procedure, private :: create_i32 => seed_sequence_create_i32
    procedure, private :: create_i64 => seed_sequence_create_i64
    procedure, private :: create_words => seed_sequence_create_words
    procedure, private :: create_text => seed_sequence_create_text
    generic :: create => create_i32, create_i64, create_words, create_text
    procedure, private :: state_u32 => seed_sequence_state_u32
    procedure, private :: state_u64 => seed_sequence_state_u64
    generic :: generate_state => state_u32, state_u64
    procedure :: spawn => seed_sequence_spawn
    include "seed_sequence_type.inc"
  end type

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
    procedure :: create_legacy => bit_generator_create_legacy
    procedure :: name => bit_generator_name
    procedure :: seed_sequence => bit_generator_seed_sequence
    procedure :: spawn => bit_generator_spawn
    procedure :: jumped => bit_generator_jumped
    procedure :: advance => bit_generator_advance
    procedure :: random_raw => bit_generator_random_raw
    procedure :: adopt => bit_generator_take
    include "bit_generator_type.inc"
  end type

contains

  include "seed_sequence_body.inc"
  include "bit_generator_body.inc"

  !> From the operating system's entropy.
  subroutine seed_sequence_create_os(self, stat)
    class(rill_seed_sequence), intent(inout) :: self
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_seed_sequence_from_os(made)
    if (status == RILL_STATUS_OK) call seed_sequence_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine seed_sequence_create_i32(self, entropy, stat)
    class(rill_seed_sequence), intent(inout) :: self
    integer(c_int32_t), intent(in) :: entropy
    integer, intent(out), optional :: stat
    call self%create(int(entropy, c_int64_t), stat)
  end subroutine

  !> From a number that is not negative; larger ones are given as text.
  subroutine seed_sequence_create_i64(self, entropy, stat)
    class(rill_seed_sequence), intent(inout) :: self
    integer(c_int64_t), intent(in) :: entropy
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    if (entropy < 0) then
      call refuse("expected non-negative integer", stat)
      return
    end if
    status = c_rill_seed_sequence_from_u64(entropy, made)
    if (status == RILL_STATUS_OK) call seed_sequence_take(self, made)
    call check(status, stat)
  end subroutine

  !> From words of 32 bits; a negative one stands for its bits.
  subroutine seed_sequence_create_words(self, entropy, stat)
    class(rill_seed_sequence), intent(inout) :: self
    integer(c_int32_t), intent(in), target, contiguous :: entropy(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_seed_sequence_new(c_loc(entropy), size(entropy, kind=c_size_t), made)
    if (status == RILL_STATUS_OK) call seed_sequence_take(self, made)
    call check(status, stat)
  end subroutine

  !> From an integer of any size, in decimal or hexadecimal digits.
  subroutine seed_sequence_create_text(self, entropy, stat)
    class(rill_seed_sequence), intent(inout) :: self
    character(*), intent(in) :: entropy
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_seed_sequence_from_string(entropy // c_null_char, made)
    if (status == RILL_STATUS_OK) call seed_sequence_take(self, made)
    call check(status, stat)
  end subroutine

  !> Words of 32 bits, as many as x has places; those beyond 2**31 come out negative.
  subroutine seed_sequence_state_u32(self, x, stat)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int32_t), intent(inout), target, contiguous :: x(:)
    integer, intent(out), optional :: stat
    call check(c_rill_seed_sequence_generate_state_u32(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> Words of 64 bits.
  subroutine seed_sequence_state_u64(self, x, stat)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(:)
    integer, intent(out), optional :: stat
    call check(c_rill_seed_sequence_generate_state_u64(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> As many children as there is room for.
  subroutine seed_sequence_spawn(self, children, stat)
    class(rill_seed_sequence), intent(inout) :: self
    type(rill_seed_sequence), intent(inout) :: children(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made(size(children))
    integer(c_int) :: status
    integer :: i
    status = c_rill_seed_sequence_spawn(self%handle, made, size(children, kind=c_size_t))
    do i = 1, merge(size(children), 0, status == RILL_STATUS_OK)
      call seed_sequence_take(children(i), made(i))
    end do
    call check(status, stat)
  end subroutine

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

  !> An MT19937 as numpy.random.seed(words) seeds it; a negative word stands for its bits.
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

  !> The seed sequence that children are spawned from, shared with the bit generator.
  subroutine bit_generator_seed_sequence(self, seq, stat)
    class(rill_bit_generator), intent(in) :: self
    type(rill_seed_sequence), intent(inout) :: seq
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_bit_generator_seed_sequence(self%handle, made)
    if (status == RILL_STATUS_OK) call seed_sequence_take(seq, made)
    call check(status, stat)
  end subroutine

  !> As many children as there is room for.
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

  !> Another one, `jumps` (1) jumps ahead.
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

  !> Words as they come; a negative one stands for its bits.
  subroutine bit_generator_random_raw(self, x, stat)
    class(rill_bit_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_bit_generator_random_raw(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine
end module rill_bit_generators
