!> Procedures that the modules of the types share: status to stat, texts, optional arguments.
module rill_support
  use, intrinsic :: iso_c_binding
  use rill_c
  implicit none
  private
  public :: check, refuse, flag, value_or, text, to_u32, count_from
  public :: rill_last_error, rill_status_string, rill_numpy_version, rill_version, rill_version_major, rill_version_minor
  public :: rill_version_patch

contains

  !> Puts a status into stat; without stat an error stops the program with the library's message.
  subroutine check(status, stat)
    integer(c_int), intent(in) :: status
    integer, intent(out), optional :: stat
    character(:), allocatable :: message
    if (present(stat)) then
      stat = status
    else if (status /= RILL_STATUS_OK) then
      message = rill_last_error()
      error stop message
    end if
  end subroutine

  !> Refuses an argument before the library is called.
  subroutine refuse(message, stat)
    character(*), intent(in) :: message
    integer, intent(out), optional :: stat
    if (.not. present(stat)) error stop message
    stat = RILL_STATUS_INVALID_ARGUMENT
  end subroutine

  logical(c_bool) function flag(given, otherwise)
    logical, intent(in), optional :: given
    logical, intent(in) :: otherwise
    flag = logical(otherwise, c_bool)
    if (present(given)) flag = logical(given, c_bool)
  end function

  real(c_double) function value_or(given, otherwise)
    real(c_double), intent(in), optional :: given
    real(c_double), intent(in) :: otherwise
    value_or = otherwise
    if (present(given)) value_or = given
  end function

  !> A C text.
  function text(pointer) result(answer)
    type(c_ptr), intent(in) :: pointer
    character(:), allocatable :: answer
    character(kind=c_char), pointer :: bytes(:)
    integer :: i, n
    interface
      pure integer(c_size_t) function strlen(at) bind(C, name="strlen")
        import
        type(c_ptr), value, intent(in) :: at
      end function
    end interface
    answer = ""
    if (.not. c_associated(pointer)) return
    n = int(strlen(pointer))
    call c_f_pointer(pointer, bytes, [n])
    answer = repeat(" ", n)
    do i = 1, n
      answer(i:i) = bytes(i)
    end do
  end function

  !> The bits of a word of 32 bits; `fits` is false for a number that is not such a word.
  integer(c_int32_t) function to_u32(seed, fits)
    integer(c_int64_t), intent(in) :: seed
    logical, intent(out) :: fits
    integer(c_int64_t), parameter :: words = 2_c_int64_t**32
    fits = seed >= 0 .and. seed < words
    to_u32 = 0
    if (fits) to_u32 = int(merge(seed - words, seed, seed >= words / 2), c_int32_t)
  end function

  !> Makes NumPy's indices, from 0, those from `base`, if that is given.
  subroutine count_from(base, indices, n)
    integer, intent(in), optional :: base
    type(c_ptr), intent(in) :: indices
    integer(c_size_t), intent(in) :: n
    integer(c_int64_t), pointer :: x(:)
    if (.not. present(base)) return
    call c_f_pointer(indices, x, [n])
    x = x + base
  end subroutine

  !> The message of this thread's last failure.
  function rill_last_error() result(message)
    character(:), allocatable :: message
    message = text(c_rill_last_error())
  end function

  !> What a status means; stat= gives one.
  function rill_status_string(status) result(meaning)
    integer, intent(in) :: status
    character(:), allocatable :: meaning
    meaning = text(c_rill_status_string(int(status, c_int32_t)))
  end function

  !> The version of the library that is running, and its parts.
  function rill_version() result(version)
    character(:), allocatable :: version
    version = text(c_rill_version())
  end function

  integer function rill_version_major() result(version)
    version = int(c_rill_version_major())
  end function

  integer function rill_version_minor() result(version)
    version = int(c_rill_version_minor())
  end function

  integer function rill_version_patch() result(version)
    version = int(c_rill_version_patch())
  end function

  !> The NumPy whose numbers the generator gives.
  function rill_numpy_version() result(version)
    character(:), allocatable :: version
    version = text(c_rill_numpy_version())
  end function
end module rill_support
