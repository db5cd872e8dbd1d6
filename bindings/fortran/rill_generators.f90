!> numpy.random.Generator.
module rill_generators
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  use rill_state_io
  use rill_parameters
  use rill_seed_sequences
  use rill_bit_generators
  implicit none
  private

  !> Draws NumPy's modern distributions. What receives the numbers may have any rank. A parameter is one value, or an
  !> array of the same shape, with one for each number. The handle is for calls of rill_c.
  type, public :: rill_generator
    type(c_ptr) :: handle = c_null_ptr
    logical, private :: borrowed = .false.
  contains
    procedure :: create_from_os => generator_create_os
    procedure, private :: create_i32 => generator_create_i32
    procedure, private :: create_i64 => generator_create_i64
    procedure, private :: create_from => generator_create_from
    procedure, private :: create_words => generator_create_words
    procedure, private :: create_text => generator_create_text
    procedure, private :: create_sequence => generator_create_sequence
    generic :: create => create_i32, create_i64, create_words, create_text, create_sequence, create_from
    procedure :: spawn => generator_spawn
    procedure, private :: choice_i64 => generator_choice
    procedure, private :: choice_i32 => generator_choice_narrow
    generic :: choice => choice_i64, choice_i32
    procedure, private :: random_parallel_f64 => generator_random_parallel
    procedure, private :: random_parallel_f32 => generator_random_f32_parallel
    generic :: random_parallel => random_parallel_f64, random_parallel_f32
    procedure :: multivariate_hypergeometric => generator_multivariate_hypergeometric
    procedure :: multivariate_normal => generator_multivariate_normal
    procedure :: multivariate_normal_factor => generator_multivariate_normal_factor
    procedure, private :: uintegers_i64 => generator_uintegers
    procedure, private :: uintegers_i32 => generator_uintegers_u32
    generic :: uintegers => uintegers_i64, uintegers_i32
    procedure :: complex_normal => generator_complex_normal
    procedure :: standard_wishart => generator_standard_wishart
    procedure :: wishart => generator_wishart
    procedure :: wishart_factor => generator_wishart_factor
    procedure :: multivariate_complex_normal => generator_multivariate_complex_normal
    include "generator_type.inc"
  end type

contains

  include "generator_body.inc"

  !> A PCG64 from the operating system's entropy: numpy.random.default_rng().
  subroutine generator_create_os(self, stat)
    class(rill_generator), intent(inout) :: self
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    status = c_rill_default_rng_from_os(made)
    if (status == RILL_STATUS_OK) call generator_take(self, made)
    call check(status, stat)
  end subroutine

  subroutine generator_create_i32(self, seed, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int32_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    call self%create(int(seed, c_int64_t), stat)
  end subroutine

  !> A PCG64: numpy.random.default_rng(seed).
  subroutine generator_create_i64(self, seed, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int64_t), intent(in) :: seed
    integer, intent(out), optional :: stat
    type(c_ptr) :: made
    integer(c_int) :: status
    if (seed < 0) then
      call refuse("expected non-negative integer", stat)
      return
    end if
    status = c_rill_default_rng(seed, made)
    if (status == RILL_STATUS_OK) call generator_take(self, made)
    call check(status, stat)
  end subroutine

  !> numpy.random.default_rng([first, second, ...]); a negative integer is a word with the same bits.
  subroutine generator_create_words(self, seed, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int32_t), intent(in), contiguous :: seed(:)
    integer, intent(out), optional :: stat
    type(rill_seed_sequence) :: sequence
    call sequence%create(seed, stat)
    if (present(stat)) then
      if (stat /= RILL_STATUS_OK) return
    end if
    call self%create(sequence, stat)
  end subroutine

  !> From an integer of any size, in decimal or hexadecimal digits.
  subroutine generator_create_text(self, seed, stat)
    class(rill_generator), intent(inout) :: self
    character(*), intent(in) :: seed
    integer, intent(out), optional :: stat
    type(rill_seed_sequence) :: sequence
    call sequence%create(seed, stat)
    if (present(stat)) then
      if (stat /= RILL_STATUS_OK) return
    end if
    call self%create(sequence, stat)
  end subroutine

  !> numpy.random.default_rng(seed_sequence).
  subroutine generator_create_sequence(self, seed, stat)
    class(rill_generator), intent(inout) :: self
    type(rill_seed_sequence), intent(in) :: seed
    integer, intent(out), optional :: stat
    type(rill_bit_generator) :: bits
    call bits%create(RILL_BIT_GENERATOR_KIND_PCG64, seed, stat)
    if (present(stat)) then
      if (stat /= RILL_STATUS_OK) return
    end if
    call self%create(bits, stat)
  end subroutine

  !> As many children as the array has elements.
  subroutine generator_spawn(self, children, stat)
    class(rill_generator), intent(inout) :: self
    type(rill_generator), intent(inout) :: children(:)
    integer, intent(out), optional :: stat
    type(c_ptr) :: made(size(children))
    integer(c_int) :: status
    integer :: i
    status = c_rill_generator_spawn(self%handle, made, size(children, kind=c_size_t))
    do i = 1, merge(size(children), 0, status == RILL_STATUS_OK)
      call generator_take(children(i), made(i))
    end do
    call check(status, stat)
  end subroutine

  !> Indices base, base + 1, ..., base + population - 1; base is 0, as in NumPy, if it is not given.
  subroutine generator_choice(self, x, population, replace, p, shuffle, base, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer(c_int64_t), intent(in) :: population
    logical, intent(in), optional :: replace, shuffle
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
    status = c_rill_generator_choice(self%handle, population, flag(replace, .true.), odds, flag(shuffle, .true.), &
      & c_loc(x), size(x, kind=c_size_t))
    if (status == RILL_STATUS_OK) call count_from(base, c_loc(x), size(x, kind=c_size_t))
    call check(status, stat)
  end subroutine

  subroutine generator_choice_narrow(self, x, population, replace, p, shuffle, base, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer(c_int32_t), intent(in) :: population
    logical, intent(in), optional :: replace, shuffle
    real(c_double), intent(in), optional, target, contiguous :: p(:)
    integer, intent(in), optional :: base
    integer, intent(out), optional :: stat
    call self%choice(x, int(population, c_int64_t), replace, p, shuffle, base, stat)
  end subroutine

  !> Each sample is a column of x; method is RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS if it is not given.
  subroutine generator_multivariate_hypergeometric(self, x, colors, nsample, method, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer(c_int64_t), intent(in), target, contiguous :: colors(:)
    integer(c_int64_t), intent(in) :: nsample
    integer(c_int32_t), intent(in), optional :: method
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: how
    how = RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS
    if (present(method)) how = method
    if (columns_of(shape(x), size(colors)) < 0) then
      call refuse("each column of x must have as many places as colors", stat)
      return
    end if
    call check(c_rill_generator_multivariate_hypergeometric(self%handle, c_loc(colors), size(colors, kind=c_size_t), &
      & nsample, how, c_loc(x), columns_of(shape(x), size(colors))), stat)
  end subroutine

  !> Each sample is a column of x. cov(i, j) is NumPy's cov[i, j]; method is RILL_FACTORIZATION_SVD if it is not given.
  !> A cov that is not positive semidefinite is accepted unless check_valid is RILL_CHECK_VALID_RAISE.
  subroutine generator_multivariate_normal(self, x, mean, cov, check_valid, tol, method, stat)
    class(rill_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(..)
    real(c_double), intent(in), target, contiguous :: mean(:)
    real(c_double), intent(in) :: cov(:, :)
    integer(c_int32_t), intent(in), optional :: check_valid, method
    real(c_double), intent(in), optional :: tol
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: valid, how
    real(c_double), target :: rows(size(cov, 2), size(cov, 1))
    valid = RILL_CHECK_VALID_WARN
    if (present(check_valid)) valid = check_valid
    how = RILL_FACTORIZATION_SVD
    if (present(method)) how = method
    if (any(shape(cov) /= size(mean)) .or. columns_of(shape(x), size(mean)) < 0) then
      call refuse("mean, cov and the columns of x must have same length", stat)
      return
    end if
    rows = transpose(cov)
    call check(c_rill_generator_multivariate_normal(self%handle, c_loc(mean), c_loc(rows), size(mean, kind=c_size_t), &
      & valid, value_or(tol, 1e-8_c_double), how, c_loc(x), columns_of(shape(x), size(mean))), stat)
  end subroutine

  !> With the caller's factor: a sample is mean + matmul(factor, z).
  subroutine generator_multivariate_normal_factor(self, x, mean, factor, stat)
    class(rill_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(..)
    real(c_double), intent(in), target, contiguous :: mean(:)
    real(c_double), intent(in) :: factor(:, :)
    integer, intent(out), optional :: stat
    real(c_double), target :: rows(size(factor, 2), size(factor, 1))
    if (any(shape(factor) /= size(mean)) .or. columns_of(shape(x), size(mean)) < 0) then
      call refuse("mean, factor and the columns of x must have same length", stat)
      return
    end if
    rows = transpose(factor)
    call check(c_rill_generator_multivariate_normal_factor(self%handle, c_loc(mean), c_loc(rows), &
      & size(mean, kind=c_size_t), c_loc(x), columns_of(shape(x), size(mean))), stat)
  end subroutine

  !> Unsigned integers, each equally likely; those from 2**63 on are negative in x.
  subroutine generator_uintegers(self, x, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int64_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_generator_uintegers(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> Unsigned integers of 32 bits, each equally likely; those from 2**31 on are negative in x.
  subroutine generator_uintegers_u32(self, x, stat)
    class(rill_generator), intent(inout) :: self
    integer(c_int32_t), intent(inout), target, contiguous :: x(..)
    integer, intent(out), optional :: stat
    call check(c_rill_generator_uintegers_u32(self%handle, c_loc(x), size(x, kind=c_size_t)), stat)
  end subroutine

  !> Complex normal values: loc is the mean, 0 if it is not given, gamma the mean of |x - loc|**2, or 1, and relation
  !> that of (x - loc)**2, or 0.
  subroutine generator_complex_normal(self, x, loc, gamma, relation, stat)
    class(rill_generator), intent(inout) :: self
    complex(c_double), intent(inout), target, contiguous :: x(..)
    complex(c_double), intent(in), optional :: loc, gamma, relation
    integer, intent(out), optional :: stat
    complex(c_double), target :: given(3)
    given = [(0, 0), (1, 0), (0, 0)]
    if (present(loc)) given(1) = loc
    if (present(gamma)) given(2) = gamma
    if (present(relation)) given(3) = relation
    call check(c_rill_generator_complex_normal(self%handle, c_loc(given(1)), c_loc(given(2)), c_loc(given(3)), c_loc(x), &
      & size(x, kind=c_size_t)), stat)
  end subroutine

  !> Each sample is a square matrix x(:, :, i), divided by df unless rescale is false.
  subroutine generator_standard_wishart(self, x, df, rescale, stat)
    class(rill_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(:, :, :)
    integer(c_int64_t), intent(in) :: df
    logical, intent(in), optional :: rescale
    integer, intent(out), optional :: stat
    logical(c_bool) :: divided
    divided = .true.
    if (present(rescale)) divided = rescale
    if (size(x, 1) /= size(x, 2)) then
      call refuse("the matrices of x must be square", stat)
      return
    end if
    call check(c_rill_generator_standard_wishart(self%handle, df, size(x, 1, kind=c_size_t), divided, c_loc(x), &
      & size(x, 3, kind=c_size_t)), stat)
  end subroutine

  !> Each sample is a matrix x(:, :, i). scale(i, j) is randomgen's scale[i, j]; method is RILL_FACTORIZATION_SVD if it
  !> is not given, rank the size of scale. A scale that is not positive semidefinite is accepted unless check_valid is
  !> RILL_CHECK_VALID_RAISE.
  subroutine generator_wishart(self, x, df, scale, check_valid, tol, rank, method, stat)
    class(rill_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(:, :, :)
    integer(c_int64_t), intent(in) :: df
    real(c_double), intent(in) :: scale(:, :)
    integer(c_int32_t), intent(in), optional :: check_valid, method
    integer(c_int64_t), intent(in), optional :: rank
    real(c_double), intent(in), optional :: tol
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: valid, how
    integer(c_int64_t) :: kept
    integer(c_size_t) :: i
    real(c_double), target :: rows(size(scale, 2), size(scale, 1))
    integer(c_int) :: status
    valid = RILL_CHECK_VALID_WARN
    if (present(check_valid)) valid = check_valid
    how = RILL_FACTORIZATION_SVD
    if (present(method)) how = method
    kept = size(scale, 1, kind=c_int64_t)
    if (present(rank)) kept = rank
    if (any(shape(scale) /= size(x, 1)) .or. size(x, 1) /= size(x, 2)) then
      call refuse("scale and the matrices of x must be square and have same length", stat)
      return
    end if
    rows = transpose(scale)
    status = c_rill_generator_wishart(self%handle, df, c_loc(rows), size(x, 1, kind=c_size_t), valid, &
      & value_or(tol, 1e-8_c_double), kept, how, c_loc(x), size(x, 3, kind=c_size_t))
    ! The library writes rows. Rounding may make a matrix not quite symmetric.
    if (status == RILL_STATUS_OK) then
      do i = 1, size(x, 3, kind=c_size_t)
        x(:, :, i) = transpose(x(:, :, i))
      end do
    end if
    call check(status, stat)
  end subroutine

  !> With the caller's factor: the scale is matmul(factor, transpose(factor)).
  subroutine generator_wishart_factor(self, x, df, factor, stat)
    class(rill_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(:, :, :)
    integer(c_int64_t), intent(in) :: df
    real(c_double), intent(in) :: factor(:, :)
    integer, intent(out), optional :: stat
    integer(c_size_t) :: i
    real(c_double), target :: rows(size(factor, 2), size(factor, 1))
    integer(c_int) :: status
    if (any(shape(factor) /= size(x, 1)) .or. size(x, 1) /= size(x, 2)) then
      call refuse("factor and the matrices of x must be square and have same length", stat)
      return
    end if
    rows = transpose(factor)
    status = c_rill_generator_wishart_factor(self%handle, df, c_loc(rows), size(x, 1, kind=c_size_t), c_loc(x), &
      & size(x, 3, kind=c_size_t))
    if (status == RILL_STATUS_OK) then
      do i = 1, size(x, 3, kind=c_size_t)
        x(:, :, i) = transpose(x(:, :, i))
      end do
    end if
    call check(status, stat)
  end subroutine

  !> Each sample is a column of x. gamma(i, j) is randomgen's gamma[i, j], the identity if it is not given; relation is
  !> zero if it is not given.
  subroutine generator_multivariate_complex_normal(self, x, loc, gamma, relation, check_valid, tol, method, stat)
    class(rill_generator), intent(inout) :: self
    complex(c_double), intent(inout), target, contiguous :: x(..)
    complex(c_double), intent(in), target, contiguous :: loc(:)
    complex(c_double), intent(in), optional :: gamma(:, :), relation(:, :)
    integer(c_int32_t), intent(in), optional :: check_valid, method
    real(c_double), intent(in), optional :: tol
    integer, intent(out), optional :: stat
    integer(c_int32_t) :: valid, how
    complex(c_double), target :: gammas(size(loc), size(loc)), relations(size(loc), size(loc))
    integer :: i
    logical :: fits
    valid = RILL_CHECK_VALID_WARN
    if (present(check_valid)) valid = check_valid
    how = RILL_FACTORIZATION_SVD
    if (present(method)) how = method
    fits = columns_of(shape(x), size(loc)) >= 0
    if (present(gamma)) fits = fits .and. all(shape(gamma) == size(loc))
    if (present(relation)) fits = fits .and. all(shape(relation) == size(loc))
    if (.not. fits) then
      call refuse("loc, gamma, relation and the columns of x must have same length", stat)
      return
    end if
    gammas = 0
    relations = 0
    do i = 1, size(loc)
      gammas(i, i) = 1
    end do
    if (present(gamma)) gammas = transpose(gamma)
    if (present(relation)) relations = transpose(relation)
    call check(c_rill_generator_multivariate_complex_normal(self%handle, c_loc(loc), c_loc(gammas), c_loc(relations), &
      & size(loc, kind=c_size_t), valid, value_or(tol, 1e-8_c_double), how, c_loc(x), &
      & columns_of(shape(x), size(loc))), stat)
  end subroutine

  !> The numbers of random, made with several threads.
  subroutine generator_random_parallel(self, x, n_threads, stat)
    class(rill_generator), intent(inout) :: self
    real(c_double), intent(inout), target, contiguous :: x(..)
    integer, intent(in) :: n_threads
    integer, intent(out), optional :: stat
    if (n_threads < 0) then
      call refuse("n_threads must not be negative", stat)
      return
    end if
    call check(c_rill_generator_random_parallel(self%handle, c_loc(x), size(x, kind=c_size_t), &
      & int(n_threads, c_size_t)), stat)
  end subroutine

  subroutine generator_random_f32_parallel(self, x, n_threads, stat)
    class(rill_generator), intent(inout) :: self
    real(c_float), intent(inout), target, contiguous :: x(..)
    integer, intent(in) :: n_threads
    integer, intent(out), optional :: stat
    if (n_threads < 0) then
      call refuse("n_threads must not be negative", stat)
      return
    end if
    call check(c_rill_generator_random_f32_parallel(self%handle, c_loc(x), size(x, kind=c_size_t), &
      & int(n_threads, c_size_t)), stat)
  end subroutine
end module rill_generators
