!> The first values of many streams, each of which has a key that ends with an id.
module rill_keyed
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_options
  use rill_parameters
  use rill_support
  implicit none
  private
  public :: rill_fill_keyed

  !> call rill_fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, [seed], ids, first, "normal", x, [rill_values(loc),
  !> rill_values(scale)]): for each id the first values of a generator with the key (seed, id), whose counter is first, in a
  !> column of x. Parameters are one value, or an array with one for each id; options are those of the bit generators.
  interface rill_fill_keyed
    module procedure fill_f64, fill_f32, fill_i64, fill_i32, fill_i16, fill_i8, fill_bool
  end interface

contains

  subroutine fill_f64(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    real(c_double), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_F64, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill_f32(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    real(c_float), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_F32, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill_i64(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    integer(c_int64_t), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_I64, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill_i32(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    integer(c_int32_t), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_I32, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill_i16(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    integer(c_int16_t), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_I16, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill_i8(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    integer(c_int8_t), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_I8, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill_bool(kind, key, ids, first, name, x, values, options, stat)
    integer(c_int32_t), intent(in) :: kind
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first
    character(*), intent(in) :: name
    logical(c_bool), intent(inout), target, contiguous :: x(:, :)
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    call fill(kind, key, ids, first, name, RILL_TYPE_BOOL, c_loc(x), shape(x, c_int64_t), values, options, stat)
  end subroutine

  subroutine fill(kind, key, ids, first, name, output_type, x, extents, values, options, stat)
    integer(c_int32_t), intent(in) :: kind, output_type
    integer(c_int64_t), intent(in), target, contiguous :: key(:), ids(:)
    integer(c_int64_t), intent(in) :: first, extents(2)
    character(*), intent(in) :: name
    type(c_ptr), intent(in) :: x
    type(rill_values), intent(in) :: values(:)
    type(rill_option), intent(in), optional :: options(:)
    integer, intent(out), optional :: stat
    type(rill_parameter) :: parameters(size(values))
    type(held_options), target :: held
    integer(c_int32_t) :: distribution
    character(:), allocatable :: problem
    if (extents(2) /= size(ids, kind=c_int64_t)) then
      call refuse("x must have a column for each id", stat)
      return
    end if
    call prepare(name, output_type, extents(2), values, distribution, parameters, problem)
    if (problem /= "") then
      call refuse(problem, stat)
      return
    end if
    if (present(options)) then
      call hold(held, options)
    else
      call hold(held, [rill_option ::])
    end if
    call check(c_rill_fill_keyed_with(kind, c_loc(held%options), size(held%options, kind=c_size_t), &
      & c_loc(key), size(key, kind=c_size_t), c_loc(ids), size(ids, kind=c_size_t), first, distribution, &
      & parameters, size(values, kind=c_size_t), x, extents(1)), stat)
  end subroutine
end module rill_keyed
