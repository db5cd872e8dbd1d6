! Fortran: fills by the module and by the C function, and single values, beside random_number, in nanoseconds a value:
!
!     gfortran -O2 -Ibindings/fortran/build benches/doors/fortran.f90 bindings/fortran/build/librill_fortran.a -lrill && ./a.out
program doors
  use, intrinsic :: iso_c_binding
  use, intrinsic :: iso_fortran_env, only: int64, real64
  use rill
  use rill_c
  implicit none
  integer, parameter :: size = 1000000, rounds = 15
  type(rill_generator) :: rng
  type(rill_unlocked) :: single
  real(real64), allocatable, target :: a(:)
  real(real64), allocatable :: matrix(:, :), wide(:)
  integer(int64), allocatable, target :: k(:)
  real(real64) :: least(4), u, x
  integer(int64) :: die
  integer :: i, above
  character(19), parameter :: names(4) = [character(19) :: "uniform", "normal", "standard_gamma(2.5)", "a die"]

  allocate (a(size), k(size), matrix(1000, size / 1000), wide(2 * size))
  wide = 0
  call rng%create(42)
  call single%create(rng)

  print "(a, i0, a)", "| | `call rng%...` of ", size, " | a matrix | the C function | `random_number` |"
  print "(a)", "|---|---|---|---|---|"
  do i = 1, 4
    call row(names(i), i, 4)
  end do
  print "(/, a)", "| every second element, `normal` | |"
  print "(a)", "|---|---|"
  call row("a(1::2)", 5, 1)
  print "(/, a)", "| a single value | a call | `rill_unlocked` | `random_number` |"
  print "(a)", "|---|---|---|---|"
  do i = 1, 4
    call row(names(i), 10 + i, 3)
  end do
  ! So that nothing is left out.
  if (above < 0) print *, a(1), k(1), matrix(1, 1), wide(1)

contains


  ! The least of the rounds. The columns take turns, backwards in every other round, since what follows a slow one finds less in
  ! the caches; one that has nothing to do is empty.
  subroutine row(name, what, columns)
    character(*), intent(in) :: name
    integer, intent(in) :: what, columns
    integer(int64) :: from, to, rate
    integer :: round, turn, column
    logical :: done(4)
    character(200) :: line
    character(8) :: number
    least = huge(1.0_real64)
    call system_clock(count_rate=rate)
    do round = 1, rounds
      do turn = 1, columns
        column = merge(turn, columns + 1 - turn, mod(round, 2) == 0)
        call system_clock(from)
        if (what < 10) then
          done(column) = filled(what, column)
        else
          done(column) = drawn(what - 10, column)
        end if
        call system_clock(to)
        least(column) = min(least(column), real(to - from, real64) / real(rate, real64) * 1e9_real64 / size)
      end do
    end do
    line = "| " // trim(name) // " |"
    do column = 1, columns
      number = ""
      if (done(column)) write (number, "(f8.2)") least(column)
      line = trim(line) // " " // trim(adjustl(number)) // " |"
    end do
    print "(a)", trim(line)
  end subroutine

  logical function filled(what, column)
    integer, intent(in) :: what, column
    filled = .true.
    select case (10 * what + column)
    case (11); call rng%random(a)
    case (12); call rng%random(matrix)
    case (13); call check(c_rill_generator_random(rng%handle, c_loc(a), size_c()))
    case (14); call random_number(a)
    case (21); call rng%normal(a)
    case (22); call rng%normal(matrix)
    case (23); call check(c_rill_generator_normal(rng%handle, 0.0_c_double, 1.0_c_double, c_loc(a), size_c()))
    case (31); call rng%standard_gamma(a, 2.5_real64)
    case (32); call rng%standard_gamma(matrix, 2.5_real64)
    case (33); call check(c_rill_generator_standard_gamma(rng%handle, 2.5_c_double, c_loc(a), size_c()))
    case (41); call rng%integers(k, 1, 6, endpoint=.true.)
    case (43); call check(c_rill_generator_integers(rng%handle, 1_c_int64_t, 6_c_int64_t, .true._c_bool, c_loc(k), size_c()))
    case (44)
      call random_number(a)
      k = floor(6 * a, int64) + 1
    case (51); call rng%normal(wide(1::2))
    case default; filled = .false.
    end select
  end function

  ! Values are counted, without a branch, so that what is done with them takes little and the same in every column.
  logical function drawn(what, column)
    integer, intent(in) :: what, column
    integer :: j, n
    drawn = .true.
    n = 0
    select case (10 * what + column)
    case (11)
      do j = 1, size
        call rng%random(x)
        n = n + merge(1, 0, x > 0.5_real64)
      end do
    case (12)
      do j = 1, size
        call single%random(x)
        n = n + merge(1, 0, x > 0.5_real64)
      end do
    case (13)
      do j = 1, size
        call random_number(x)
        n = n + merge(1, 0, x > 0.5_real64)
      end do
    case (21)
      do j = 1, size
        call rng%normal(x)
        n = n + merge(1, 0, x > 1)
      end do
    case (22)
      do j = 1, size
        call single%normal(x)
        n = n + merge(1, 0, x > 1)
      end do
    case (31)
      do j = 1, size
        call rng%standard_gamma(x, 2.5_real64)
        n = n + merge(1, 0, x > 2)
      end do
    case (32)
      do j = 1, size
        call single%standard_gamma(x, 2.5_real64)
        n = n + merge(1, 0, x > 2)
      end do
    case (41)
      do j = 1, size
        call rng%integers(die, 1, 6, endpoint=.true.)
        n = n + merge(1, 0, die > 3)
      end do
    case (42)
      do j = 1, size
        call single%integers(die, 1, 6, endpoint=.true.)
        n = n + merge(1, 0, die > 3)
      end do
    case (43)
      do j = 1, size
        call random_number(u)
        n = n + merge(1, 0, floor(6 * u) + 1 > 3)
      end do
    case default; drawn = .false.
    end select
    above = n
  end function

  integer(c_size_t) function size_c()
    size_c = int(size, c_size_t)
  end function

  subroutine check(status)
    integer(c_int), intent(in) :: status
    if (status /= 0) error stop "a C function fails"
  end subroutine
end program doors
