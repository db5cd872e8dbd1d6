!> What write and read do with the objects: states as records of files without format, and as text.
!>
!> Without format a state is its size, an integer of 64 bits, and the bytes of RILL_FORMAT_BINARY; these have a version and a
!> checksum. As text it is three words: the name of the type, the number of bytes in ten digits, and the bytes in hexadecimal
!> digits. The words contain nothing that separates values, so that list-directed input and namelists read them as they read
!> numbers; in a list a comma ends them. An object that was not created has no bytes, and the third word is "-".
module rill_state_io
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  implicit none
  private
  public :: write_bytes, read_bytes, write_text, read_text

  !> The digits of the second word, the most bytes of a text (states have a few thousand at most; more is a mistake, for which
  !> no memory is asked for), and the third word of no bytes.
  integer, parameter :: digits_of_size = 10, most_bytes = 2**24
  character(*), parameter :: nothing = "-"
  character(*), parameter :: hexadecimal = "0123456789abcdef"

contains

  subroutine write_bytes(unit, data, iostat, iomsg)
    integer, intent(in) :: unit
    integer(c_int8_t), intent(in) :: data(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    write (unit, iostat=iostat, iomsg=iomsg) size(data, kind=c_int64_t), data
  end subroutine

  subroutine read_bytes(unit, data, iostat, iomsg)
    integer, intent(in) :: unit
    integer(c_int8_t), allocatable, intent(out) :: data(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    integer(c_int64_t) :: n
    read (unit, iostat=iostat, iomsg=iomsg) n
    if (iostat /= 0) return
    iostat = -1
    if (n >= 0 .and. n < 2_c_int64_t**40) allocate (data(n), stat=iostat)
    if (iostat /= 0) then
      call say("not a state", iostat, iomsg)
    else
      read (unit, iostat=iostat, iomsg=iomsg) data
    end if
  end subroutine

  subroutine write_text(unit, name, data, iotype, v_list, iostat, iomsg)
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: name, iotype
    integer(c_int8_t), intent(in) :: data(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    character(:), allocatable :: words
    call check_descriptor(iotype, v_list, iostat, iomsg)
    if (iostat /= 0) return
    if (size(data) > most_bytes) then
      call say("a " // name // " that is too large for a text", iostat, iomsg)
      return
    end if
    words = repeat(" ", digits_of_size)
    write (words, "(i10.10)") size(data)
    words = name // " " // words // " " // digits_of(data)
    ! Not every compiler writes what separates the words from the value before. The comma keeps the end of the line for the
    ! statement that reads the object: gfortran's library takes it with a word that nothing follows, and then skips a line.
    if (iotype == "LISTDIRECTED") words = " " // words // ","
    write (unit, "(a)", iostat=iostat, iomsg=iomsg) words
  end subroutine

  subroutine read_text(unit, name, data, iotype, v_list, iostat, iomsg)
    integer, intent(in) :: unit, v_list(:)
    character(*), intent(in) :: name, iotype
    integer(c_int8_t), allocatable, intent(out) :: data(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    character(len(name) + 1) :: found
    character(digits_of_size) :: length
    character(:), allocatable :: word
    integer :: n, broken
    logical :: listed
    call check_descriptor(iotype, v_list, iostat, iomsg)
    if (iostat /= 0) return
    ! Of a record with a format exactly the characters that were written are read; others may follow.
    listed = iotype(:min(2, len(iotype))) /= "DT"
    found = ""
    length = ""
    if (listed) then
      read (unit, *, iostat=iostat, iomsg=iomsg) found, length
    else
      read (unit, "(a, a, 1x)", iostat=iostat, iomsg=iomsg) found, length
    end if
    if (iostat /= 0) return
    broken = 1
    if (found == name .and. verify(length, hexadecimal(:10)) == 0) read (length, "(i10)", iostat=broken) n
    if (broken == 0) broken = merge(0, 1, n >= 0 .and. n <= most_bytes)
    if (broken /= 0) then
      call say("not a " // name, iostat, iomsg)
      return
    end if
    allocate (data(n))
    ! One more in a list, where the word might be too long.
    word = repeat(" ", max(2 * n, len(nothing)) + merge(1, 0, listed))
    if (listed) then
      read (unit, *, iostat=iostat, iomsg=iomsg) word
    else
      read (unit, "(a)", iostat=iostat, iomsg=iomsg) word
    end if
    if (iostat /= 0) return
    if (n == 0 .and. word /= nothing .or. n > 0 .and. len_trim(word) /= 2 * n) then
      call say("not a " // name, iostat, iomsg)
    else if (n > 0) then
      call bytes_of(word, data, iostat)
      if (iostat /= 0) call say("not a " // name, iostat, iomsg)
    end if
  end subroutine

  !> DT is the only descriptor: neither DT"text" nor DT(numbers).
  subroutine check_descriptor(iotype, v_list, iostat, iomsg)
    character(*), intent(in) :: iotype
    integer, intent(in) :: v_list(:)
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    iostat = 0
    if (iotype /= "DT" .and. iotype /= "LISTDIRECTED" .and. iotype /= "NAMELIST" .or. size(v_list) > 0) &
      & call say("the edit descriptor is DT, without text and numbers", iostat, iomsg)
  end subroutine

  function digits_of(data) result(digits)
    integer(c_int8_t), intent(in) :: data(:)
    character(:), allocatable :: digits
    integer :: i, byte
    if (size(data) == 0) then
      digits = nothing
      return
    end if
    digits = repeat(" ", 2 * size(data))
    do i = 1, size(data)
      byte = iand(int(data(i)), 255)
      digits(2 * i - 1:2 * i - 1) = hexadecimal(byte / 16 + 1:byte / 16 + 1)
      digits(2 * i:2 * i) = hexadecimal(mod(byte, 16) + 1:mod(byte, 16) + 1)
    end do
  end function

  subroutine bytes_of(digits, data, iostat)
    character(*), intent(in) :: digits
    integer(c_int8_t), intent(out) :: data(:)
    integer, intent(out) :: iostat
    integer :: i, high, low, byte
    iostat = 0
    do i = 1, size(data)
      high = index(hexadecimal, digits(2 * i - 1:2 * i - 1)) - 1
      low = index(hexadecimal, digits(2 * i:2 * i)) - 1
      if (high < 0 .or. low < 0) then
        iostat = RILL_STATUS_INVALID_STATE
        high = 0
        low = 0
      end if
      byte = 16 * high + low
      data(i) = int(merge(byte - 256, byte, byte > 127), c_int8_t)
    end do
  end subroutine

  !> Refuses what was read, or the object.
  subroutine say(message, iostat, iomsg)
    character(*), intent(in) :: message
    integer, intent(out) :: iostat
    character(*), intent(inout) :: iomsg
    iostat = RILL_STATUS_INVALID_STATE
    iomsg = message
  end subroutine
end module rill_state_io
