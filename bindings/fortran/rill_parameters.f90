!> Parameters for draws with a parameter set for each value, and shapes of samples that are vectors.
module rill_parameters
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  implicit none
  private
  public :: rill_values, prepare, columns_of, each_of

  !> One value for all draws, or an array with one for each; it must live until the draw.
  type :: rill_values
    private
    type(c_ptr) :: at = c_null_ptr
    integer(c_int64_t) :: n = 0
    integer(c_int32_t) :: type = 0
    integer(c_intptr_t) :: stride = 0
  end type

  interface rill_values
    module procedure one_f64, one_f32, one_i64, one_bool, array_f64, array_f32, array_i64, array_bool
  end interface

  !> The parameter for draws with a set for each value: `one`, or the array that was given, which must have the shape of x. An
  !> array of 32 bits is put into `wide`. Both must live until the draw.
  interface each_of
    module procedure each_of_f64, each_of_f32, each_of_i64, each_of_i32
  end interface

contains

  subroutine each_of_f64(each, name, one, x, problem, given)
    type(rill_parameter), intent(inout) :: each
    character(*), intent(in) :: name
    real(c_double), intent(in), target :: one
    type(*), intent(in) :: x(..)
    character(:), allocatable, intent(inout) :: problem
    real(c_double), intent(in), optional, target, contiguous :: given(..)
    each = rill_parameter(c_loc(one), 0)
    if (.not. present(given)) return
    if (rank(given) == 0) return
    each = rill_parameter(c_loc(given), 1)
    call conform(name, shape(given), shape(x), problem)
  end subroutine

  subroutine each_of_f32(each, name, one, x, problem, given)
    type(rill_parameter), intent(inout) :: each
    character(*), intent(in) :: name
    real(c_float), intent(in), target :: one
    type(*), intent(in) :: x(..)
    character(:), allocatable, intent(inout) :: problem
    real(c_float), intent(in), target, contiguous :: given(..)
    each = rill_parameter(c_loc(one), 0)
    if (rank(given) == 0) return
    each = rill_parameter(c_loc(given), 1)
    call conform(name, shape(given), shape(x), problem)
  end subroutine

  subroutine each_of_i64(each, name, one, x, problem, given)
    type(rill_parameter), intent(inout) :: each
    character(*), intent(in) :: name
    integer(c_int64_t), intent(in), target :: one
    type(*), intent(in) :: x(..)
    character(:), allocatable, intent(inout) :: problem
    integer(c_int64_t), intent(in), target, contiguous :: given(..)
    each = rill_parameter(c_loc(one), 0)
    if (rank(given) == 0) return
    each = rill_parameter(c_loc(given), 1)
    call conform(name, shape(given), shape(x), problem)
  end subroutine

  subroutine each_of_i32(each, name, one, wide, x, problem, given)
    type(rill_parameter), intent(inout) :: each
    character(*), intent(in) :: name
    integer(c_int64_t), intent(in), target :: one
    integer(c_int64_t), allocatable, intent(inout), target :: wide(:)
    type(*), intent(in) :: x(..)
    character(:), allocatable, intent(inout) :: problem
    integer(c_int32_t), intent(in), target, contiguous :: given(..)
    integer(c_int32_t), pointer :: narrow(:)
    each = rill_parameter(c_loc(one), 0)
    if (rank(given) == 0) return
    call c_f_pointer(c_loc(given), narrow, [size(given)])
    allocate (wide(size(narrow)))
    wide = narrow
    each = rill_parameter(c_loc(wide), 1)
    call conform(name, shape(given), shape(x), problem)
  end subroutine

  subroutine conform(name, shape, extents, problem)
    character(*), intent(in) :: name
    integer, intent(in) :: shape(:), extents(:)
    character(:), allocatable, intent(inout) :: problem
    logical :: same
    same = size(shape) == size(extents)
    if (same) same = all(shape == extents)
    if (.not. same) problem = name // " must be one value or have the shape of x"
  end subroutine

  type(rill_values) function one_f64(value)
    real(c_double), pointer, intent(in) :: value
    one_f64 = rill_values(c_loc(value), 1_c_int64_t, RILL_TYPE_F64, 0_c_intptr_t)
  end function

  type(rill_values) function one_f32(value)
    real(c_float), pointer, intent(in) :: value
    one_f32 = rill_values(c_loc(value), 1_c_int64_t, RILL_TYPE_F32, 0_c_intptr_t)
  end function

  type(rill_values) function one_bool(value)
    logical(c_bool), pointer, intent(in) :: value
    one_bool = rill_values(c_loc(value), 1_c_int64_t, RILL_TYPE_BOOL, 0_c_intptr_t)
  end function

  type(rill_values) function one_i64(value)
    integer(c_int64_t), pointer, intent(in) :: value
    one_i64 = rill_values(c_loc(value), 1_c_int64_t, RILL_TYPE_I64, 0_c_intptr_t)
  end function

  type(rill_values) function array_f64(values)
    real(c_double), pointer, contiguous, intent(in) :: values(:)
    array_f64 = rill_values(c_loc(values), size(values, kind=c_int64_t), RILL_TYPE_F64, 1_c_intptr_t)
  end function

  type(rill_values) function array_f32(values)
    real(c_float), pointer, contiguous, intent(in) :: values(:)
    array_f32 = rill_values(c_loc(values), size(values, kind=c_int64_t), RILL_TYPE_F32, 1_c_intptr_t)
  end function

  type(rill_values) function array_bool(values)
    logical(c_bool), pointer, contiguous, intent(in) :: values(:)
    array_bool = rill_values(c_loc(values), size(values, kind=c_int64_t), RILL_TYPE_BOOL, 1_c_intptr_t)
  end function

  type(rill_values) function array_i64(values)
    integer(c_int64_t), pointer, contiguous, intent(in) :: values(:)
    array_i64 = rill_values(c_loc(values), size(values, kind=c_int64_t), RILL_TYPE_I64, 1_c_intptr_t)
  end function

  !> The parameters of a draw of n values, or the reason to refuse them.
  subroutine prepare(name, output_type, n, values, distribution, parameters, problem)
    character(*), intent(in) :: name
    integer(c_int32_t), intent(in) :: output_type
    integer(c_int64_t), intent(in) :: n
    type(rill_values), intent(in) :: values(:)
    integer(c_int32_t), intent(out), target :: distribution
    type(rill_parameter), intent(out) :: parameters(:)
    character(:), allocatable, intent(out) :: problem
    type(rill_distribution_description) :: info
    integer :: i
    problem = ""
    if (c_rill_distribution_from_name(trim(name) // c_null_char, c_loc(distribution)) /= RILL_STATUS_OK) then
      problem = rill_last_error()
    else if (c_rill_distribution_info(distribution, info) /= RILL_STATUS_OK) then
      problem = rill_last_error()
    else if (info%output_type /= output_type) then
      problem = "x is not of the type that " // name // " gives"
    else if (info%n_parameters /= size(values)) then
      problem = name // " takes another number of parameters"
    else
      do i = 1, size(values)
        parameters(i) = rill_parameter(values(i)%at, values(i)%stride)
        if (values(i)%type /= info%parameter_types(i)) then
          problem = text(info%parameter_names(i)) // " is of another type"
        else if (values(i)%stride /= 0 .and. values(i)%n /= n) then
          problem = text(info%parameter_names(i)) // " must be one value or as many as x has"
        end if
      end do
    end if
  end subroutine

  !> How many samples of k values an array of this shape holds, one in each column; -1 if its
  !> columns have another length.
  pure integer(c_size_t) function columns_of(shape, k)
    integer, intent(in) :: shape(:), k
    columns_of = -1
    if (size(shape) == 0) then
      if (k == 1) columns_of = 1
    else if (shape(1) == k) then
      columns_of = product(int(shape(2:), c_size_t))
    end if
  end function
end module rill_parameters
