!> Options of bit generators: randomgen's keyword arguments.
module rill_options
  use, intrinsic :: iso_c_binding
  use rill_c
  implicit none
  private
  public :: rill_option, held_options, hold

  !> More letters than any option's name and text has, and more words than any of its integers.
  integer, parameter :: most_letters = 64, most_words = 8

  !> rill_option("inc", 54), rill_option("key", [1_c_int64_t, 2_c_int64_t]) for the words of 64 bits of a longer integer, the
  !> lowest first, rill_option("original", .false.), rill_option("variant", "trio"), rill_option("k") for None.
  !> Of fixed size: gfortran does not free what allocatable components of function results have in [rill_option(...)].
  type :: rill_option
    private
    character(most_letters) :: name = "", text = ""
    integer :: name_length = 0, text_length = 0, n_words = 0
    logical :: has_text = .false.
    integer(c_int64_t) :: words(most_words) = 0
  end type

  interface rill_option
    module procedure option_none, option_i32, option_i64, option_words, option_logical, option_text
  end interface

  !> The struct of C.
  type, bind(C) :: c_option
    type(c_ptr) :: name = c_null_ptr
    type(c_ptr) :: words = c_null_ptr
    integer(c_size_t) :: n_words = 0
    type(c_ptr) :: text = c_null_ptr
  end type

  type :: text_of_c
    character(kind=c_char), allocatable :: letters(:)
  end type

  type :: words_of_c
    integer(c_int64_t), allocatable :: words(:)
  end type

  !> Options as C has them, with the memory that they point at. A variable of this type must be a target.
  type :: held_options
    type(c_option), allocatable :: options(:)
    type(text_of_c), allocatable, private :: names(:), texts(:)
    type(words_of_c), allocatable, private :: words(:)
  end type

contains

  type(rill_option) function option_none(name) result(option)
    character(*), intent(in) :: name
    option%name = name
    option%name_length = min(len_trim(name), most_letters)
  end function

  type(rill_option) function option_i32(name, value) result(option)
    character(*), intent(in) :: name
    integer(c_int32_t), intent(in) :: value
    option = option_i64(name, int(value, c_int64_t))
  end function

  !> A negative integer stands for the word with the same bits.
  type(rill_option) function option_i64(name, value) result(option)
    character(*), intent(in) :: name
    integer(c_int64_t), intent(in) :: value
    option = option_words(name, [value])
  end function

  type(rill_option) function option_words(name, words) result(option)
    character(*), intent(in) :: name
    integer(c_int64_t), intent(in) :: words(:)
    option = option_none(name)
    option%n_words = min(size(words), most_words)
    option%words(:option%n_words) = words(:option%n_words)
    ! A longer integer is out of every range, and so is this one.
    if (size(words) > most_words) then
      if (any(words(most_words + 1:) /= 0)) option%words = -1
    end if
  end function

  type(rill_option) function option_logical(name, value) result(option)
    character(*), intent(in) :: name
    logical, intent(in) :: value
    option = option_i64(name, merge(1_c_int64_t, 0_c_int64_t, value))
  end function

  type(rill_option) function option_text(name, text) result(option)
    character(*), intent(in) :: name, text
    option = option_none(name)
    option%text = text
    option%text_length = min(len_trim(text), most_letters)
    option%has_text = .true.
  end function

  !> Puts options into memory that C reads.
  subroutine hold(held, options)
    type(held_options), intent(inout), target :: held
    type(rill_option), intent(in) :: options(:)
    integer :: i, n
    n = size(options)
    allocate (held%options(n), held%names(n), held%texts(n), held%words(n))
    do i = 1, n
      held%names(i)%letters = letters_of(options(i)%name(:options(i)%name_length))
      held%options(i)%name = c_loc(held%names(i)%letters)
      if (options(i)%n_words > 0) then
        held%words(i)%words = options(i)%words(:options(i)%n_words)
        held%options(i)%n_words = options(i)%n_words
        held%options(i)%words = c_loc(held%words(i)%words)
      end if
      if (options(i)%has_text) then
        held%texts(i)%letters = letters_of(options(i)%text(:options(i)%text_length))
        held%options(i)%text = c_loc(held%texts(i)%letters)
      end if
    end do
  end subroutine

  function letters_of(text) result(letters)
    character(*), intent(in) :: text
    character(kind=c_char), allocatable :: letters(:)
    integer :: i
    allocate (letters(len(text) + 1))
    do i = 1, len(text)
      letters(i) = text(i:i)
    end do
    letters(len(text) + 1) = c_null_char
  end function
end module rill_options
