!> numpy.random.RandomState.
module rill_random_states
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  use rill_state_io
  use rill_parameters
  use rill_bit_generators
  implicit none
  private

  !> Draws NumPy's legacy distributions, frozen for ever. What receives the numbers may have any rank. A parameter is one
  !> value, or an array of the same shape, with one for each number. The handle is for calls of rill_c.
  type, public :: rill_random_state
    type(c_ptr) :: handle = c_null_ptr
    logical, private :: borrowed = .false.
  contains
    procedure :: create_from_os => random_state_create_os
    procedure, private :: create_i32 => random_state_create_i32
    procedure, private :: create_i64 => random_state_create_i64
    procedure, private :: create_words => random_state_create_words
    procedure, private :: create_from => random_state_create_from
    generic :: create => create_i32, create_i64, create_words, create_from
    procedure :: use_global => random_state_use_global
    procedure :: seed_from_os => random_state_seed_os
    procedure, private :: seed_i32 => random_state_seed_i32
    procedure, private :: seed_i64 => random_state_seed_i64
    procedure, private :: seed_words => random_state_seed_words
    generic :: seed => seed_i32, seed_i64, seed_words
    procedure, private :: choice_i64 => random_state_choice
    procedure, private :: choice_i32 => random_state_choice_narrow
    generic :: choice => choice_i64, choice_i32
    procedure :: multivariate_normal => random_state_multivariate_normal
    include "random_state_type.inc"
  end type

contains

  include "random_state_body.inc"

  !> An MT19937 from the operating system's entropy.
  subroutine random_state_create_os(self, stat)
    class(rill_random_state), intent(inout) :: self
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_random_state_from_os(made)
    if (status == RILL_STATUS_OK) call random_state_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine random_state_create_i32(self, seed, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int32_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    call self%create(int(seed, c_int64_t), stat)
  end subroutine

  !> numpy.random.RandomState(seed), 0 to 2**32 - 1.
  subroutine random_state_create_i64(self, seed, stat)
    class(rill_random_state), intent(inout) :: self
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
    status = c_rill_random_state_from_seed(word, made)
    if (status == RILL_STATUS_OK) call random_state_take(self, made)
    call check(status, stat)
  end subroutine

  !> numpy.random.RandomState([word, ...]); a negative integer is a word with the same bits.
  subroutine random_state_create_words(self, seed, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int32_t), intent(in), target, contiguous :: seed(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_random_state_from_seed_array(c_loc(seed), size(seed, kind=c_size_t), made)
    if (status == RILL_STATUS_OK) call random_state_take(self, made)
    call check(status, stat)
  end subroutine

  !> The global random state, that of numpy.random.seed and numpy.random.rand.
  subroutine random_state_use_global(self)
    class(rill_random_state), intent(inout) :: self
    call random_state_take(self, c_rill_global_random_state())
    self%borrowed = .true.
  end subroutine

  !> Seeds the bit generator in place, from the operating system's entropy.
  subroutine random_state_seed_os(self, stat)
    class(rill_random_state), intent(inout) :: self
    integer, intent(out), optional :: stat
    call check(c_rill_random_state_seed_from_os(self%handle), stat)
  end subroutine

  subroutine random_state_seed_i32(self, seed, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int32_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    call self%seed(int(seed, c_int64_t), stat)
  end subroutine

  subroutine random_state_seed_i64(self, seed, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int64_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: word
    logical :: fits
    word = to_u32(seed, fits)
    if (fits) then
      call check(c_rill_random_state_seed(self%handle, word), stat)
    else
      call refuse("Seed must be between 0 and 2**32 - 1", stat)
    end if
  end subroutine

  subroutine random_state_seed_words(self, seed, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int32_t), intent(in), target, contiguous :: seed(:)
    integer, intent(out), optional :: stat
    call check(c_rill_random_state_seed_array(self%handle, c_loc(seed), size(seed, kind=c_size_t)), stat)
  end subroutine

  !> Indices base, base + 1, ..., base + population - 1; base is 0, as in NumPy, if it is not given.
  subroutine random_state_choice(self, x, population, replace, p, base, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer(c_int64_t), intent(in) :: population
    logical, intent(in), optional :: replace
    real(c_double), intent(in), optional, target, contiguous :: p(:)
    integer, intent(in), optional :: base
    integer, intent(out), optional :: stat
    type(c_ptr) :: odds
    integer(c_int) :: status
    odds = c_null_ptr
    if (present(p)) then
      if (size(p, kind=c_int64_t) /= population) then
        call refuse("population and p must have same size", stat)
        return
      end if
      odds = c_loc(p)
    end if
    status = c_rill_random_state_choice(self%handle, population, flag(replace, .true.), odds, c_loc(x), &
      & size(x, kind=c_size_t))
    if (status == RILL_STATUS_OK) call count_from(base, c_loc(x), size(x, kind=c_size_t))
    call check(status, stat)
  end subroutine

  subroutine random_state_choice_narrow(self, x, population, replace, p, base, stat)
    class(rill_random_state), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer(c_int32_t), intent(in) :: population
    logical, intent(in), optional :: replace
    real(c_double), intent(in), optional, target, contiguous :: p(:)
    integer, intent(in), optional :: base
    integer, intent(out), optional :: stat
    call self%choice(x, int(population, c_int64_t), replace, p, base, stat)
  end subroutine

  !> Each sample is a column of x. cov(i, j) is NumPy's cov[i, j]; a cov that is not positive
  !> semidefinite is accepted unless check_valid is RILL_CHECK_VALID_RAISE.
  subroutine random_state_multivariate_normal(self, x, mean, cov, check_valid, tol, stat)
    class(rill_random_state), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(..)
    real(c_double), intent(in), target, contiguous :: mean(:)
    real(c_double), intent(in) :: cov(:, :)
    integer(c_int32_t), intent(in), optional :: check_valid
    real(c_double), intent(in), optional :: tol
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: valid
    real(c_double), target :: rows(size(cov, 2), size(cov, 1))
    valid = RILL_CHECK_VALID_WARN
    if (present(check_valid)) valid = check_valid
    if (any(shape(cov) /= size(mean)) .or. columns_of(shape(x), size(mean)) < 0) then
      call refuse("mean, cov and the columns of x must have same length", stat)
      return
    end if
    rows = transpose(cov)
    call check(c_rill_random_state_multivariate_normal(self%handle, c_loc(mean), c_loc(rows), &
      & size(mean, kind=c_size_t), valid, value_or(tol, 1e-8_c_double), c_loc(x), &
      & columns_of(shape(x), size(mean))), stat)
  end subroutine
end module rill_random_states
