! The same tasks, shared out to the images of a coarray program, of which there may be any number.
program coarray
  use, intrinsic :: iso_fortran_env, only: real64
  use rill
  implicit none
  integer, parameter :: tasks = 8, points = 1000
  type(rill_seed_sequence) :: child
  type(rill_generator) :: rng
  real(real64) :: xy(2, points)
  integer :: hits(tasks)[*], i

  hits = 0
  do i = this_image(), tasks, num_images()
    call child%create_with([42], spawn_key=[i - 1])      ! numpy.random.SeedSequence(42).spawn(8)[i - 1]
    call rng%create(child)
    call rng%random(xy)
    hits(i) = count(xy(1, :)**2 + xy(2, :)**2 < 1)
  end do
  call co_sum(hits, result_image=1)
  if (this_image() == 1) then
    print "(a, *(1x, i0))", "tasks:", hits
    print "(a, f6.4)", "pi is about ", 4 * real(sum(hits), real64) / (tasks * points)
  end if
end program coarray
