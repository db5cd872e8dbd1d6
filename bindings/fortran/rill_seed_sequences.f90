!> Seed sequences.
module rill_seed_sequences
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  use rill_state_io
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
    procedure :: squares_keys => seed_sequence_squares_keys
    procedure :: create_with => seed_sequence_create_with
    procedure :: spawn => seed_sequence_spawn
    procedure :: entropy => seed_sequence_entropy
    procedure :: spawn_key => seed_sequence_spawn_key
    procedure :: pool => seed_sequence_pool
    procedure :: pool_size => seed_sequence_pool_size
    procedure :: n_children_spawned => seed_sequence_n_children_spawned
    procedure :: adopt => seed_sequence_take
    include "seed_sequence_type.inc"
  end type

contains

  include "seed_sequence_body.inc"

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

  !> From words of 32 bits; a negative integer is a word with the same bits.
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
    ! The blanks that fill a variable are no digits; C would read the digits before a NUL alone.
    if (index(entropy, c_null_char) > 0) then
      status = c_rill_seed_sequence_from_string(c_null_char, made)
    else
      status = c_rill_seed_sequence_from_string(trim(entropy) // c_null_char, made)
    end if
    if (status == RILL_STATUS_OK) call seed_sequence_take(self, made)
    call check(status, stat)
  end subroutine

  !> Words of 32 bits, as many as x has elements; words from 2**31 on are negative in Fortran.
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

  !> Keys for bit generators of the kind Squares, as many as x has elements; with unique none comes twice.
  subroutine seed_sequence_squares_keys(self, x, unique, stat)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(:)
    logical, intent(in), optional :: unique
    integer, intent(out), optional :: stat
    logical(c_bool) :: once
    once = .false._c_bool
    if (present(unique)) once = logical(unique, c_bool)
    call check(c_rill_squares_keys(self%handle, once, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> As many children as the array has elements.
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

  !> From all parts of a seed sequence: numpy.random.SeedSequence(entropy, spawn_key=..., pool_size=...). The words of
  !> entropy are those of one integer, the lowest first; a negative integer is a word with the same bits.
  subroutine seed_sequence_create_with(self, entropy, spawn_key, pool_size, n_children_spawned, stat)
    class(rill_seed_sequence), intent(inout) :: self
    integer(c_int32_t), intent(in), target, contiguous :: entropy(:), spawn_key(:)
    integer, intent(in), optional :: pool_size
    integer(c_int32_t), intent(in), optional :: n_children_spawned
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    integer(c_size_t) :: size_of_pool
    integer(c_int32_t) :: spawned
    size_of_pool = 4
    if (present(pool_size)) size_of_pool = pool_size
    spawned = 0
    if (present(n_children_spawned)) spawned = n_children_spawned
    status = c_rill_seed_sequence_with(c_loc(entropy), size(entropy, kind=c_size_t), c_loc(spawn_key), &
      & size(spawn_key, kind=c_size_t), size_of_pool, spawned, made)
    if (status == RILL_STATUS_OK) call seed_sequence_take(self, made)
    call check(status, stat)
  end subroutine

  !> The words of the entropy, the lowest first; words from 2**31 on are negative in Fortran.
  subroutine seed_sequence_entropy(self, words, stat)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int32_t), allocatable, intent(out), target :: words(:)
    integer, intent(out), optional :: stat
    integer(c_size_t) :: n
    integer(c_int) :: status
    n = 0
    status = c_rill_seed_sequence_entropy(self%handle, c_null_ptr, 0_c_size_t, n)
    allocate(words(n))
    if (status == RILL_STATUS_OK .or. status == RILL_STATUS_BUFFER_TOO_SMALL) &
      & status = c_rill_seed_sequence_entropy(self%handle, c_loc(words), size(words, kind=c_size_t), n)
    call check(status, stat)
  end subroutine

  !> The spawn key: the path of child numbers from the first ancestor.
  subroutine seed_sequence_spawn_key(self, words, stat)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int32_t), allocatable, intent(out), target :: words(:)
    integer, intent(out), optional :: stat
    integer(c_size_t) :: n
    integer(c_int) :: status
    n = 0
    status = c_rill_seed_sequence_spawn_key(self%handle, c_null_ptr, 0_c_size_t, n)
    allocate(words(n))
    if (status == RILL_STATUS_OK .or. status == RILL_STATUS_BUFFER_TOO_SMALL) &
      & status = c_rill_seed_sequence_spawn_key(self%handle, c_loc(words), size(words, kind=c_size_t), n)
    call check(status, stat)
  end subroutine

  !> The mixed pool.
  subroutine seed_sequence_pool(self, words, stat)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int32_t), allocatable, intent(out), target :: words(:)
    integer, intent(out), optional :: stat
    integer(c_size_t) :: n
    integer(c_int) :: status
    n = 0
    status = c_rill_seed_sequence_pool(self%handle, c_null_ptr, 0_c_size_t, n)
    allocate(words(n))
    if (status == RILL_STATUS_OK .or. status == RILL_STATUS_BUFFER_TOO_SMALL) &
      & status = c_rill_seed_sequence_pool(self%handle, c_loc(words), size(words, kind=c_size_t), n)
    call check(status, stat)
  end subroutine

  !> How many words the pool has; 0 for a seed sequence that was not created.
  integer(c_size_t) function seed_sequence_pool_size(self) result(n)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_size_t) :: held
    held = 0
    n = 0
    if (c_rill_seed_sequence_pool_size(self%handle, held) == RILL_STATUS_OK) n = held
  end function

  !> How many children it has; 0 for a seed sequence that was not created.
  integer(c_int32_t) function seed_sequence_n_children_spawned(self) result(n)
    class(rill_seed_sequence), intent(in) :: self
    integer(c_int32_t), target :: held
    held = 0
    n = 0
    if (c_rill_seed_sequence_n_children_spawned(self%handle, c_loc(held)) == RILL_STATUS_OK) n = held
  end function
end module rill_seed_sequences
