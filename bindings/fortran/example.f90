! A user's program; example.expected has NumPy's numbers.
program example
  use, intrinsic :: iso_fortran_env, only: int64, real64
  use rill
  implicit none
  type(rill_generator) :: rng
  type(rill_random_state) :: legacy
  real(real64) :: x(3), y(2), many(100)
  integer(int64) :: dice(6), four(4)
  integer :: unit

  call rng%create(42)                                  ! numpy.random.default_rng(42)
  call rng%random(x)
  print "(a, 3es23.16e2)", "uniform:", x
  call rng%normal(x, 170.0_real64, 10.0_real64)
  print "(a, 3es23.16e2)", "normal:", x
  call rng%integers(dice, 1, 6, endpoint=.true.)
  print "(a, *(1x, i0))", "dice:", dice
  call rng%choice(four, 49, replace=.false., base=1)   ! NumPy's indices, counted from 1
  print "(a, *(1x, i0))", "four of 49:", four

  open (newunit=unit, status="scratch", form="unformatted")
  write (unit) rng
  call rng%random(many)
  rewind (unit)
  read (unit) rng
  call rng%standard_normal(y)
  print "(a, 2es23.16e2)", "as before:", y

  call legacy%create(42)                               ! numpy.random.seed(42)
  call legacy%random_sample(x)
  print "(a, 3es23.16e2)", "numpy.random.seed(42):", x
end program example
