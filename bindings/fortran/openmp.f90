! Pi by eight tasks with a stream each, by any number of threads: openmp.expected has NumPy's numbers.
program openmp
  use, intrinsic :: iso_fortran_env, only: real64
  use rill
  implicit none
  integer, parameter :: tasks = 8, points = 1000
  type(rill_generator) :: parent, rng(tasks)
  real(real64) :: xy(2, points)
  integer :: hits(tasks), threads, i

  do threads = 1, 4
    call parent%create(42)
    call parent%spawn(rng)                               ! numpy.random.default_rng(42).spawn(8)
    !$omp parallel do num_threads(threads) schedule(dynamic) private(xy)
    do i = 1, tasks
      call rng(i)%random(xy)                             ! a generator of this task alone
      hits(i) = count(xy(1, :)**2 + xy(2, :)**2 < 1)
    end do
    !$omp end parallel do
    print "(i0, a, *(1x, i0))", threads, " threads:", hits
  end do
  print "(a, f6.4)", "pi is about ", 4 * real(sum(hits), real64) / (tasks * points)
end program openmp
