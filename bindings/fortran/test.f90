! Draws every distribution, one after the other from one generator; test.expected has NumPy's numbers.
program test
  use, intrinsic :: iso_fortran_env
  use, intrinsic :: iso_c_binding, only: c_bool, c_null_char
  use rill
  implicit none

  interface say
    procedure say_real, say_integer
  end interface

  real(real64), parameter :: mean(3) = [1.0_real64, -1.0_real64, 0.5_real64]
  real(real64), parameter :: cov(3, 3) = reshape([2.0_real64, 0.5_real64, 0.25_real64, 0.5_real64, 1.0_real64, &
    & 0.125_real64, 0.25_real64, 0.125_real64, 0.5_real64], [3, 3])

  call generators
  call random_states
  call bit_generators
  call versions_and_words
  call errors_and_states
  call arrays_of_parameters
  call ranks
  call written_and_read
  call every_name
  call without_locks
contains

  subroutine say_real(title, x, form)
    character(*), intent(in) :: title
    real(real64), intent(in) :: x(:)
    character(*), intent(in), optional :: form
    character(40) :: number
    integer :: i
    write (output_unit, "(2a)", advance="no") title, ":"
    do i = 1, size(x)
      if (present(form)) then
        write (number, form) x(i)
      else
        write (number, "(es30.16e2)") x(i)
      end if
      write (output_unit, "(2a)", advance="no") " ", trim(adjustl(number))
    end do
    write (output_unit, "()")
  end subroutine

  subroutine say_integer(title, k)
    character(*), intent(in) :: title
    integer(int64), intent(in) :: k(:)
    write (output_unit, "(2a, *(1x, i0))") title, ":", k
  end subroutine

  subroutine generators
    type(rill_generator) :: rng
    real(real64) :: x(3), y(3, 2), one
    real(real64), target :: p1(3), p2(3), p3(3)
    integer(int64), target :: i1(3), i2(3), i3(3)
    real(real32) :: z(3)
    integer(int64) :: k(3), k4(4), k5(5), k6(6), m(3, 2)
    integer(int32) :: i5(5)
    integer(int16) :: s5(5)
    integer(int8) :: b(5)
    logical(c_bool) :: l5(5)
    logical(c_bool), target :: no
    real(real64) :: lower(3, 3)
    call rng%create(2024)
    call rng%random(x)
    call say("random", x)
    include "shared_draws.inc"
    call rng%random(z)
    call say("random float32", real(z, real64))
    call rng%standard_normal(z)
    call say("standard_normal float32", real(z, real64))
    call rng%standard_exponential(z)
    call say("standard_exponential float32", real(z, real64))
    call rng%standard_gamma(z, 2.5)
    call say("standard_gamma float32", real(z, real64))
    call rng%standard_exponential_inv(x)
    call say("standard_exponential inv", x)
    call rng%standard_exponential_inv(z)
    call say("standard_exponential inv float32", real(z, real64))
    call rng%integers(k5, -10, 10)
    call say("integers int64", k5)
    call rng%integers(i5, -10, 10)
    call say("integers int32", int(i5, int64))
    call rng%integers(s5, -10_int64, 10_int64)
    call say("integers int16", int(s5, int64))
    call rng%integers(b, -10, 10)
    call say("integers int8", int(b, int64))
    i1 = [1, -5, 100]
    i2 = [7, 50, 1000]
    no = .false.
    call rng%draw("integers", k, [rill_values(i1), rill_values(i2), rill_values(no)])
    call say("integers of arrays", k)
    call rng%integers(l5, 0, 2)
    call say("integers bool", merge(1_int64, 0_int64, l5))
    call rng%integers(k5, 1, 6, endpoint=.true.)
    call say("integers endpoint", k5)
    m = reshape([1, 2, 3, 4, 5, 6], [3, 2]) ! m(j, i) is NumPy's [i, j]
    call rng%permuted(m)
    call say("permuted None", reshape(m, [6]))
    m = reshape([1, 2, 3, 4, 5, 6], [3, 2])
    call rng%permuted(m, dim=2)
    call say("permuted 0", reshape(m, [6]))
    m = reshape([1, 2, 3, 4, 5, 6], [3, 2])
    call rng%permuted(m, dim=1)
    call say("permuted 1", reshape(m, [6]))
    call rng%multivariate_hypergeometric(m, [6_int64, 4_int64, 5_int64], 7_int64)
    call say("multivariate_hypergeometric marginals", reshape(m, [6]))
    call rng%multivariate_hypergeometric(m, [6_int64, 4_int64, 5_int64], 7_int64, RILL_MULTIVARIATE_HYPERGEOMETRIC_COUNT)
    call say("multivariate_hypergeometric count", reshape(m, [6]))
    call rng%multivariate_normal(y, mean, cov)
    call say("multivariate_normal svd", reshape(y, [6]), "(f30.9)")
    call rng%multivariate_normal(y, mean, cov, method=RILL_FACTORIZATION_EIGH)
    call say("multivariate_normal eigh", reshape(y, [6]), "(f30.9)")
    call rng%multivariate_normal(y, mean, cov, method=RILL_FACTORIZATION_CHOLESKY)
    call say("multivariate_normal cholesky", reshape(y, [6]), "(f30.9)")
    lower = cov
    lower(1, 2:3) = 9 ! Cholesky's method reads the lower triangle
    lower(2, 3) = 9
    call rng%multivariate_normal(y, mean, lower, RILL_CHECK_VALID_IGNORE, method=RILL_FACTORIZATION_CHOLESKY)
    call say("multivariate_normal lower", reshape(y, [6]), "(f30.9)")
    call extended(rng)
    call rng%random(one)
    call say("random", [one])
  end subroutine

  !> What randomgen's generators have besides.
  subroutine extended(rng)
    type(rill_generator), intent(inout) :: rng
    integer(int64) :: words(3)
    integer(int32) :: halves(3)
    complex(real64) :: z(2), v(2, 2), gamma(2, 2), relation(2, 2)
    real(real64) :: w(3, 3, 2), scale(3, 3)
    call rng%uintegers(words)
    call say("uintegers", shiftr(words, 32))
    call rng%uintegers(halves)
    call say("uintegers of 32 bits", iand(int(halves, int64), 4294967295_int64))
    call rng%complex_normal(z)
    call say("complex_normal", parts(z))
    call rng%complex_normal(z, (1.0_real64, 2.0_real64), (2.0_real64, 0.0_real64), (0.5_real64, -1.0_real64))
    call say("complex_normal of parameters", parts(z))
    call rng%standard_wishart(w, 5_int64)
    call say("standard_wishart", reshape(w, [18]))
    call rng%standard_wishart(w, 3_int64, rescale=.false.)
    call say("standard_wishart not rescaled", reshape(w, [18]))
    scale = cov
    call rng%wishart(w, 5_int64, scale, method=RILL_FACTORIZATION_CHOLESKY)
    call say("wishart", reshape(w, [18]), "(f30.9)")
    call rng%wishart(w, 2_int64, scale, RILL_CHECK_VALID_IGNORE, rank=2_int64, method=RILL_FACTORIZATION_EIGH)
    call say("wishart of rank 2", reshape(w, [18]), "(f30.9)")
    scale(1, 2:3) = 0
    scale(2, 3) = 0
    call rng%wishart_factor(w, 4_int64, scale)
    call say("wishart_factor", reshape(w, [18]), "(f30.9)")
    call rng%multivariate_complex_normal(v, [(1.0_real64, 0.0_real64), (0.0_real64, 1.0_real64)])
    call say("multivariate_complex_normal", parts(reshape(v, [4])), "(f30.9)")
    gamma = reshape([(2.0_real64, 0.0_real64), (0.0_real64, -0.5_real64), (0.0_real64, 0.5_real64), &
      & (3.0_real64, 0.0_real64)], [2, 2])
    relation = reshape([(0.5_real64, 0.25_real64), (0.0_real64, 0.0_real64), (0.0_real64, 0.0_real64), &
      & (0.0_real64, 1.0_real64)], [2, 2])
    call rng%multivariate_complex_normal(v, [(1.0_real64, 0.0_real64), (0.0_real64, 1.0_real64)], gamma, relation, &
      & method=RILL_FACTORIZATION_CHOLESKY)
    call say("multivariate_complex_normal of parameters", parts(reshape(v, [4])), "(f30.9)")
  end subroutine

  pure function parts(z) result(pairs)
    complex(real64), intent(in) :: z(:)
    real(real64) :: pairs(2 * size(z))
    pairs(1::2) = real(z)
    pairs(2::2) = aimag(z)
  end function

  subroutine random_states
    type(rill_random_state) :: rng
    real(real64) :: x(3), y(3, 2), one
    real(real64), target :: p1(3), p2(3), p3(3)
    integer(int64), target :: i1(3), i2(3), i3(3)
    integer(int64) :: k(3), k4(4), k5(5), k6(6), m(3, 2), large(2)
    integer(int32) :: i5(5)
    integer(int16) :: s5(5)
    integer(int8) :: b(5)
    logical(c_bool) :: l5(5)
    call rng%create(2024)
    call rng%random_sample(x)
    call say("random_sample", x)
    include "shared_draws.inc"
    call rng%randint(k5, -10, 10)
    call say("randint int64", k5)
    call rng%randint(i5, -10, 10)
    call say("randint int32", int(i5, int64))
    call rng%randint(s5, -10, 10)
    call say("randint int16", int(s5, int64))
    call rng%randint(b, -10, 10)
    call say("randint int8", int(b, int64))
    call rng%randint(l5, 0, 2)
    call say("randint bool", merge(1_int64, 0_int64, l5))
    call rng%tomaxint(large)
    call say("tomaxint", shiftr(large, 32))
    call rng%multivariate_normal(y, mean, cov)
    call say("multivariate_normal", reshape(y, [6]), "(f30.9)")
    call rng%random_sample(one)
    call say("random_sample", [one])
  end subroutine

  !> The first values of streams by key are those of generators with that key.
  subroutine keyed
    type(rill_bit_generator) :: bg
    type(rill_generator) :: rng
    integer(int64) :: ids(5) = [3_int64, -1_int64, 0_int64, 9_int64, huge(0_int64)]
    real(real64), target :: x(3, 5), means(5) = [1, 2, 3, 4, 5], scale = 2
    real(real32), target :: z(2, 5)
    real(real64) :: alone(3)
    real(real32) :: few(2)
    integer :: i, stat
    call rill_fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, [2024_int64], ids, 7_int64, "normal", x, &
      & [rill_values(means), rill_values(scale)])
    call rill_fill_keyed(RILL_BIT_GENERATOR_KIND_THREEFRY, [2024_int64], ids, 0_int64, "random_f32", z, &
      & [rill_values ::], [rill_option("number", 2)])
    do i = 1, 5
      call bg%create_philox([7_int64, 0_int64, 0_int64, 0_int64], [2024_int64, ids(i)])
      call rng%create(bg)
      call rng%normal(alone, means(i), scale)
      call expect(all(abs(x(:, i) - alone) <= 0), "normals by key")
      call bg%create_with(RILL_BIT_GENERATOR_KIND_THREEFRY, [rill_option("number", 2), &
        & rill_option("key", [2024_int64, ids(i)])])
      call rng%create(bg)
      call rng%random(few)
      call expect(all(abs(z(:, i) - few) <= 0), "floats by key")
    end do
    call rill_fill_keyed(RILL_BIT_GENERATOR_KIND_PHILOX, [2024_int64], ids(:4), 7_int64, "normal", x, &
      & [rill_values(means), rill_values(scale)], stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a column for each id")
    call rill_fill_keyed(RILL_BIT_GENERATOR_KIND_PCG64, [2024_int64], ids, 7_int64, "normal", x, &
      & [rill_values(means), rill_values(scale)], stat=stat)
    call expect(stat == RILL_STATUS_UNSUPPORTED, "a kind without keys")
  end subroutine

  subroutine bit_generators
    integer(int32), parameter :: kinds(5) = [RILL_BIT_GENERATOR_KIND_MT19937, RILL_BIT_GENERATOR_KIND_PCG64, &
      & RILL_BIT_GENERATOR_KIND_PCG64DXSM, RILL_BIT_GENERATOR_KIND_PHILOX, RILL_BIT_GENERATOR_KIND_SFC64]
    type(rill_bit_generator) :: bg, child(1), ahead
    type(rill_seed_sequence) :: seq
    type(rill_generator) :: rng
    type(rill_random_state) :: rs
    real(real64) :: x(2)
    integer(int32) :: words(3)
    integer :: i
    do i = 1, size(kinds)
      call bg%create(kinds(i), 7)
      call bg%spawn(child)
      call rng%create(bg)
      call rng%random(x)
      call say(bg%name(), x)
      call rng%create(child(1))
      call rng%random(x)
      call say("spawned", x)
      if (kinds(i) == RILL_BIT_GENERATOR_KIND_SFC64) cycle
      call bg%jumped(ahead)
      call rng%create(ahead)
      call rng%random(x)
      call say("jumped", x)
    end do
    call seq%create("12345678901234567890123")
    call seq%generate_state(words)
    call say("seed sequence", iand(int(words, int64), 4294967295_int64))
    call rs%create([1, 2, 3])
    call rs%random_sample(x)
    call say("seeded by an array", x)
    call rs%seed(42)
    call rs%random_sample(x)
    call say("seeded again", x)
  end subroutine

  ! Checks that print nothing when they hold.
  subroutine versions_and_words
    type(rill_seed_sequence) :: seq, child(2), same_child
    type(rill_bit_generator) :: bg, other
    type(rill_generator) :: rng
    type(rill_random_state) :: rs
    integer(int32), allocatable :: words(:), key(:)
    integer(int32) :: word(4), again(4)
    integer(int64) :: raw(3), serial(5000), parallel(5000)
    integer(int8) :: byte(8)
    real(real64) :: x(5000), y(5000), u(3), v(3)
    real(real32) :: z(5000), w(5000)
    real(real32), target :: shape = 2.5
    real(real64), target :: mean = 1, deviation = 2
    logical(c_bool), target :: either(2) = [.false._c_bool, .true._c_bool]
    integer(int64), target :: low(2) = 1, high(2) = 2
    integer(int32) :: few(2)
    logical(c_bool) :: flags(2)
    integer :: stat
    character(20) :: version

    call expect(rill_status_string(RILL_STATUS_OK) /= rill_status_string(RILL_STATUS_NO_ENTROPY), "statuses differ")
    call expect(len(rill_status_string(RILL_STATUS_INVALID_ARGUMENT)) > 0, "a status has a text")
    write (version, "(i0, '.', i0, '.', i0)") rill_version_major(), rill_version_minor(), rill_version_patch()
    call expect(rill_version() == version, "the version and its parts")
    call expect(index(rill_numpy_version(), "2.") == 1, "the version of NumPy")

    call seq%create(42)
    call seq%spawn(child)
    call child(2)%entropy(words)
    call child(2)%spawn_key(key)
    call expect(size(words) == 1 .and. words(1) == 42 .and. size(key) == 1 .and. key(1) == 1, "entropy and spawn key")
    call expect(seq%n_children_spawned() == 2, "children are counted")
    call expect(child(1)%n_children_spawned() == 0, "and those of a child")
    call same_child%create_with(words, key)
    call same_child%generate_state(word)
    call child(2)%generate_state(again)
    call expect(all(word == again), "a child made of its parts")
    call expect(same_child%pool_size() == 4, "its pool")
    call same_child%pool(words)
    call expect(size(words) == 4, "the pool")
    call same_child%create_with(words, key, pool_size=8, n_children_spawned=3)
    call expect(same_child%pool_size() == 8, "a larger pool")
    call expect(same_child%n_children_spawned() == 3, "children from before")
    call same_child%create_with(words, key, pool_size=3, stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a pool that is too small")

    call bg%create(RILL_BIT_GENERATOR_KIND_PCG64, 42)
    call expect(bg%kind() == RILL_BIT_GENERATOR_KIND_PCG64, "the kind")
    call expect(other%kind() == 0, "no kind")
    call bg%random_sample(u)
    call rng%create(42)
    call rng%random(v)
    call expect(same(u, v), "random_sample is the stable random")
    call bg%create(RILL_BIT_GENERATOR_KIND_SFC64, 7)
    other = bg
    call bg%random_words(raw)
    call other%random_words(word)
    call expect(iand(raw(1), 4294967295_int64) == iand(int(word(1), int64), 4294967295_int64), "words of 64 and 32 bits")
    call other%create(RILL_BIT_GENERATOR_KIND_SFC64, 7)
    call other%bytes(byte)
    call expect(transfer(byte, 0_int64) == raw(1), "bytes are the words")
    call seq%generate_state(word)
    call bg%create_philox([1_int64, 2_int64, 3_int64, 4_int64], [5_int64, 6_int64])
    other = bg
    call bg%advance([1_int64, 0_int64])
    call other%advance(1_int64)
    call bg%random_raw(raw(1))
    call other%random_raw(raw(2))
    call expect(raw(1) == raw(2), "a Philox by its counter and key")
    call bg%rekey([5_int64, 6_int64], [1_int64, 2_int64, 3_int64, 4_int64])
    call bg%advance(1_int64)
    call bg%random_raw(raw(2))
    call expect(raw(1) == raw(2), "a Philox with a new key")
    call bg%rekey([5_int64, 6_int64])
    call bg%random_raw(raw(1))
    call expect(raw(1) == 2872608186901354967_int64, "a Philox with a new key at the counter 0")
    call bg%rekey([5_int64, 6_int64, 7_int64], stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a key of 3 words")
    call keyed
    ! The words of randomgen 2.5.1.
    call bg%create_with(RILL_BIT_GENERATOR_KIND_JSF, 7, [rill_option("size", 32), rill_option("p", 9)])
    call bg%random_raw(raw(1))
    call expect(raw(1) == 732508214_int64, "JSF with options")
    call bg%reseed(8)
    call other%create_with(RILL_BIT_GENERATOR_KIND_JSF, 8_int64, [rill_option("p", 9), rill_option("size", 32)])
    call bg%random_raw(raw(1))
    call other%random_raw(raw(2))
    call expect(raw(1) == raw(2), "seeding in place keeps options")
    call bg%reseed(8, [rill_option("size", 64)], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "not all options are for seeding")
    call bg%create_with(RILL_BIT_GENERATOR_KIND_PCG32, 7, [rill_option("inc", 54)])
    call bg%random_raw(raw(1))
    call expect(raw(1) == 1016357126_int64, "PCG32 with a stream")
    call bg%jumped(other, [-1_int64, -1_int64, -1_int64, -1_int64])
    call other%jumped(bg)
    call other%create_with(RILL_BIT_GENERATOR_KIND_PCG32, 7, [rill_option("inc", 54)])
    call other%random_raw(raw(1))
    call bg%random_raw(raw(1))
    call other%random_raw(raw(2))
    call expect(raw(1) == raw(2), "jumps back and forth")
    call bg%create_with(RILL_BIT_GENERATOR_KIND_ROMU, 7, [rill_option("variant", "trio")])
    call bg%random_raw(raw(1))
    call expect(raw(1) == 171585821126394384_int64, "Romu with a variant")
    call bg%create_with(RILL_BIT_GENERATOR_KIND_RANDOMGEN_SFC64, 7, [rill_option("k")])
    call bg%create_with(RILL_BIT_GENERATOR_KIND_TYCHE, 7, [rill_option("original", .false.)])
    call bg%random_raw(raw(1))
    call expect(raw(1) == 3012957392351839383_int64, "Tyche with a flag")
    call bg%create_with(RILL_BIT_GENERATOR_KIND_PHILOX, [rill_option("key", [5_int64, 6_int64])])
    call other%create_philox([0_int64, 0_int64, 0_int64, 0_int64], [5_int64, 6_int64])
    call bg%advance_blocks([1_int64])
    call other%advance(1_int64)
    call bg%random_raw(raw(1))
    call other%random_raw(raw(2))
    call expect(raw(1) == raw(2), "a key in the place of a seed")
    call bg%create_with(RILL_BIT_GENERATOR_KIND_PCG32, 7, [rill_option("size", 32)], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "an unknown option")
    call bg%create_philox([1_int64, 2_int64, 3_int64, 4_int64], [5_int64, 6_int64])
    call bg%create_from_words(RILL_BIT_GENERATOR_KIND_PHILOX, word, stat)
    call expect(stat == RILL_STATUS_OK, "a bit generator from words of seed")
    call bg%create_from_words(RILL_BIT_GENERATOR_KIND_PHILOX, word(:1), stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "too few words of seed")

    call bg%create(RILL_BIT_GENERATOR_KIND_MT19937, 1)
    call rs%create(bg)
    call bg%legacy_seed(5)
    call rs%random_sample(u)
    call bg%legacy_seed([5])
    call rs%random_sample(v)
    call expect(.not. same(u, v), "an array of one word is an array")
    call rs%create(5)
    call rs%random_sample(v)
    call expect(same(u, v), "an MT19937 is seeded in place")
    call bg%create_legacy(5)
    call rs%create(bg)
    call rs%random_sample(v)
    call expect(same(u, v), "a legacy seed")
    call bg%legacy_seed(-1, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a negative seed")

    call bg%lock()
    call bg%lock()
    call bg%unlock()
    call bg%unlock(stat)
    call expect(stat == RILL_STATUS_OK, "a lock is re-entrant")
    call bg%unlock(stat)
    call expect(stat == RILL_STATUS_INVALID_STATE, "a lock that is not held")

    call rng%create(1)
    call rng%random(x)
    call rng%create(1)
    call rng%random_parallel(y, 2)
    call expect(same(x, y), "several threads make the same numbers")
    call rng%create(1)
    call rng%random(z)
    call rng%create(1)
    call rng%random_parallel(w, 2)
    call expect(all(transfer(z, [0]) == transfer(w, [0])), "also of 32 bits")
    call rng%create(1)
    call rng%normal(x, 1d0, 2d0)
    call rng%create(1)
    call rng%normal_parallel(y, 1d0, 2d0, 2)
    call expect(same(x, y), "and the same normal ones")
    call rng%create(1)
    call rng%draw("normal", y, [rill_values(mean), rill_values(deviation)], n_threads=2)
    call expect(same(x, y), "also by the name of the distribution")
    call rng%normal_parallel(y, 1d0, 2d0, -1, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "normals by a negative number of threads")
    call bg%create(RILL_BIT_GENERATOR_KIND_PCG64, 1)
    other = bg
    call bg%random_raw(serial)
    call other%random_raw_parallel(parallel, 2)
    call expect(all(serial == parallel), "and the same words")
    call rng%random_parallel(y, -1, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a negative number of threads")

    call rng%create(1)
    call rng%standard_gamma(z(:2), shape)
    call rng%create(1)
    call rng%draw("standard_gamma_f32", w(:2), [rill_values(shape)])
    call expect(all(transfer(z(:2), [0]) == transfer(w(:2), [0])), "draws of 32 bits")
    call rng%draw("integers_i32", few, [rill_values(low), rill_values(high), rill_values(either)])
    call expect(few(1) == 1, "one end of two")
    call rng%draw("integers_bool", flags, [rill_values(low), rill_values(low), rill_values(either(2))])
    call expect(all(logical(flags)), "draws of logical values")
  end subroutine

  subroutine errors_and_states
    type(rill_generator) :: rng, other, never
    type(rill_random_state) :: rs, copy
    type(rill_bit_generator) :: bg
    integer(int8), allocatable :: data(:), before(:)
    real(real64) :: x(4), y(4), m(2, 2), wide(4, 2)
    real(real64), target :: loc(2) = 0, scale(3) = 1
    integer(int64) :: k(4), l(4), raw(2), one(1)
    integer :: stat, form
    call rng%create(1)
    call rng%save(before)
    x = -1
    call rng%normal(x(1:4:2), 0.0_real64, -1.0_real64, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a negative scale")
    call expect(rill_last_error() == "scale < 0", "a negative scale's message")
    call expect(same(x, [-1.0_real64, -1.0_real64, -1.0_real64, -1.0_real64]), "nothing is written on an error")
    call never%random(x, stat)
    call expect(stat == RILL_STATUS_NULL_POINTER, "a generator that was not created")
    call rng%integers(k, 5, 5, stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "an empty range")
    call rng%permuted(m, dim=3, stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a third dimension")
    call rng%dirichlet(m, [1.0_real64, 1.0_real64, 1.0_real64], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "columns of another length")
    call rng%choice(k, 4, p=[1.0_real64], stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "too few probabilities")
    call rng%draw("normal", x, [rill_values(loc), rill_values(scale)], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "arrays of parameters of other lengths")
    call rng%draw("normal", k, [rill_values(scale(1)), rill_values(scale(1))], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a result of another type")
    call rng%draw("norm", x, [rill_values(loc)], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a distribution that is not known")
    call rng%load(before(2:), stat)
    call expect(stat /= RILL_STATUS_OK, "a broken state")
    call rs%create(-1, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a negative seed")
    call rs%create(4294967296_int64, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a seed that is too large")
    call rng%save(data)
    call expect(all(data == before), "no error moves the state")

    wide = 0
    call rng%random(wide(2:3, :))
    call rng%restore(before)
    call rng%random(x)
    call expect(same(reshape(wide(2:3, :), [4]), x), "sections are filled in order")

    other = rng
    call rng%random(x)
    call other%random(y)
    call expect(same(x, y), "an assignment copies the state")
    call rng%bit_generator(bg)
    call other%set_bit_generator(bg)
    call rng%random(x)
    call bg%advance(-4_int64)
    call other%random(y)
    call expect(same(x, y), "generators share a bit generator")
    call bg%random_raw(raw)
    call bg%advance(-1_int64)
    call bg%random_raw(one)
    call expect(one(1) == raw(2), "raw words")

    call rs%create(4294967295_int64, stat)
    call expect(stat == RILL_STATUS_OK, "the largest seed")
    do form = RILL_FORMAT_JSON, RILL_FORMAT_BINARY
      call rs%standard_normal(x(1))
      call rs%save(data, int(form, int32))
      call copy%load(data)
      call rs%standard_normal(x)
      call copy%standard_normal(y)
      call expect(same(x, y), "a state with a cached normal number")
    end do
    call rs%use_global()
    call rs%seed(42)
    call rs%random_sample(x)
    call copy%create(42)
    call copy%random_sample(y)
    call expect(same(x, y), "the global random state")

    call rng%create(3)
    call other%create(3)
    call rng%choice(k, 9, replace=.false., base=1)
    call other%choice(l, 9, replace=.false.)
    call expect(all(k == l + 1), "indices from one")
  end subroutine

  subroutine arrays_of_parameters
    type(rill_random_state) :: legacy
    type(rill_generator) :: modern
    call modern%create([7, 2024])
    call arrays_of_generator(modern)
    call legacy%create([7, 2024])
    call arrays_of_random_state(legacy)
  end subroutine

  subroutine arrays_of_generator(rng)
    type(rill_generator), intent(inout) :: rng
    real(real64) :: x(3), y(2, 3), wide(4, 5)
    real(real32) :: z(2)
    integer(int64) :: k(3)
    integer(int32) :: few(3)
    integer(int8), allocatable :: before(:), after(:)
    integer :: stat
    include "array_draws.inc"
    ! y(j, i) is NumPy's [i, j]: means that differ from row to row there.
    wide = 0
    wide(1:4:3, 2:4) = reshape([1, 1, 10, 10, 100, 100], [2, 3])
    call rng%normal(y, wide(1:4:3, 2:4), 0.5_real64)
    call say("normal by a section", reshape(y, [6]))
    call rng%normal(y, scale=reshape([1.0_real64, 2.0_real64, 3.0_real64, 4.0_real64, 5.0_real64, 6.0_real64], [2, 3]))
    call say("normal by scales", reshape(y, [6]))
    call rng%standard_gamma(z, [0.5_real32, 2.5_real32])
    call say("standard_gamma by arrays of float32", real(z, real64))
    call rng%binomial(k, [20_int64, 100_int64, 7_int64], 0.25_real64)
    call say("binomial by one array", k)
    call rng%integers(few, [1, 10, 100], [6, 60, 600], endpoint=.true.)
    call say("integers by arrays with endpoint", int(few, int64))
    call rng%save(before)
    call rng%normal(x, [1.0_real64, 2.0_real64], stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "an array of another shape")
    call rng%normal(x, reshape(x, [3, 1]), stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "an array of another rank")
    call rng%normal(x(1), x, stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "an array for one value")
    call rng%binomial(k, [1, 2], 0.5_real64, stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "an array of 32 bits of another shape")
    call rng%normal(x, 1.0_real64, [1.0_real64, -1.0_real64, 1.0_real64], stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "one value of an array that is refused")
    call expect(rill_last_error() == "scale < 0", "its message")
    call rng%save(after)
    call expect(all_equal(before, after), "no refusal of an array moves the state")
  end subroutine

  subroutine arrays_of_random_state(rng)
    type(rill_random_state), intent(inout) :: rng
    real(real64) :: x(3)
    integer(int64) :: k(3)
    integer(int16) :: few(3)
    include "array_draws.inc"
    call rng%randint(few, [1, 10, 100], [6, 60, 600])
    call say("randint by arrays", int(few, int64))
  end subroutine

  ! Arrays of every rank are filled in the order of memory; items are shuffled along the last dimension.
  subroutine ranks
    type(rill_generator) :: rng
    type(rill_bit_generator) :: bg
    character(40) :: filled
    real(real64) :: a0, a1(2), a2(2, 1), a3(2, 1, 2), a4(2, 1, 2, 1), a5(1, 2, 1, 2, 1), a6(2, 1, 2, 1, 1, 1), &
      & a7(1, 2, 1, 2, 1, 1, 2), wide(4, 5, 3)
    real(real64), allocatable :: all_of_them(:), drawn(:)
    real(real64), target :: loc = 1, scale = 2
    complex(real64) :: z(4)
    complex(real32) :: c(2, 3)
    integer(int16) :: s(5)
    integer(int64) :: k(2, 3, 4), m(3, 2), none(0, 3)
    integer(int8) :: b(2, 2)
    logical(c_bool) :: flags(6)
    integer :: i, stat
    call rng%create("340282366920938463463374607431768211456")
    call rng%normal(a0)
    call rng%normal(a1)
    call rng%normal(a2)
    call rng%normal(a3)
    call rng%normal(a4)
    call rng%normal(a5)
    call rng%normal(a6)
    call rng%normal(a7)
    call say("ranks", [a0, a1, reshape(a2, [2]), reshape(a3, [4]), reshape(a4, [4]), reshape(a5, [4]), reshape(a6, [4]), &
      & reshape(a7, [8])])
    wide = 0
    call rng%normal(wide(1:4:2, 5:1:-2, 2))
    call say("a section", reshape(wide, [60]))
    call rng%draw("normal", wide(1:2, 1:3, 1), [rill_values(loc), rill_values(scale)])
    call say("a matrix by name", reshape(wide(1:2, 1:3, 1), [6]))
    call rng%create(5)
    allocate (drawn(0))
    call rng%random(drawn)
    all_of_them = [(real(i, real64), i = 1, 1000)]
    call rng%random(all_of_them(1000:1:-1))
    call say("backwards", all_of_them(998:1000))

    k = reshape([(int(i, int64), i = 0, 23)], shape(k)) ! k(l, j, i) is NumPy's [i, j, l]
    call rng%permuted(k, dim=2)
    call say("permuted 1 of 3", reshape(k, [24]))
    call rng%permuted(k, dim=1)
    call say("permuted 2 of 3", reshape(k, [24]))
    call rng%permuted(k, dim=3)
    call say("permuted 0 of 3", reshape(k, [24]))
    call rng%permuted(k)
    call say("permuted None of 3", reshape(k, [24]))
    call rng%shuffle(k)
    call say("shuffle of 3", reshape(k, [24]))
    z = [((1.0_real64, -1.0_real64) * i, i = 1, 4)]
    call rng%shuffle(z)
    call say("shuffle complex", parts(z))
    c = reshape([((1.0, 0.5) * i, i = 1, 6)], [2, 3])
    call rng%shuffle(c)
    call say("shuffle complex64", real(reshape(real(c), [6]), real64))
    call rng%permuted(c, dim=1)
    call say("permuted complex64", real(reshape(real(c), [6]), real64))
    s = [1_int16, 2_int16, 3_int16, 4_int16, 5_int16]
    call rng%shuffle(s)
    call say("shuffle int16", int(s, int64))
    flags = [logical(c_bool) :: .true., .true., .false., .false., .false., .false.]
    call rng%shuffle(flags)
    call say("shuffle bool", merge(1_int64, 0_int64, flags))
    call rng%choice(m, 100)
    call say("choice of a matrix", reshape(m, [6]))
    call rng%choice(m, 6, replace=.false., base=1)
    call say("choice of a matrix from 1", reshape(m, [6]))
    call rng%bytes(b)
    call say("bytes of a matrix", iand(int(reshape(b, [4]), int64), 255_int64))
    call rng%shuffle(none)
    call rng%permuted(none, dim=2)
    call rng%random(a0)
    call say("after arrays without elements", [a0])
    call rng%shuffle(k(1, 1, 1), stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "shuffling one value")
    call rng%permuted(k, dim=0, stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a dimension of 0")
    call rng%create([1, 2, 3], stat)
    call expect(stat == RILL_STATUS_OK, "a seed of words")
    call rng%create("12x", stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a seed that is no number")
    call rng%create("12" // c_null_char // "3", stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a seed with a NUL")
    ! Variables are filled with blanks.
    filled = "1180591620717411303424"
    call rng%create(filled, stat)
    call expect(stat == RILL_STATUS_OK, "a seed in a longer variable")
    if (stat == RILL_STATUS_OK) call rng%random(a0)
    call expect(abs(a0 - 0.54284093962871216_real64) <= 0, "numpy.random.default_rng(2**70).random()")
    filled = "random"
    call rng%draw(filled, a1, [rill_values ::], stat=stat)
    call expect(stat == RILL_STATUS_OK, "the name of a distribution in a longer variable")
    filled = "variant"
    call bg%create_with(RILL_BIT_GENERATOR_KIND_ROMU, 7, [rill_option(filled, "trio   ")], stat)
    call expect(stat == RILL_STATUS_OK, "the name and the value of an option in longer variables")
  end subroutine

  ! An object that was read draws what the one that was written draws, by each way to write.
  subroutine written_and_read
    type(rill_generator) :: rng, other, empty, several(2)
    type(rill_random_state) :: rs, legacy
    type(rill_bit_generator) :: bg, bits
    type(rill_seed_sequence) :: seq, root
    integer(int8), allocatable :: before(:), after(:), text(:)
    character(:), allocatable :: line
    character(100) :: message
    real(real64) :: x(3)
    integer :: unit, way, first, last, stat
    do way = 1, 4
      call rng%create(2024)
      call rng%spawn(several)
      call rs%create(2024)
      call rs%standard_normal(x(1)) ! leaves a cached normal number
      call bg%create(RILL_BIT_GENERATOR_KIND_MT19937, 2024)
      call seq%create([1, 2, 3])
      ! What is read into has been something else.
      call other%create(1)
      call legacy%create(1)
      call bits%create(RILL_BIT_GENERATOR_KIND_SFC64, 1)
      call root%create(1)
      first = 0
      last = 0
      select case (way)
      case (1, 2)
        if (way == 1) open (newunit=unit, status="scratch", form="unformatted")
        if (way == 2) open (newunit=unit, status="scratch", form="unformatted", access="stream")
        write (unit) 5, rng, rs, bg, seq, several, empty, 6
        call several(1)%create(1)
        call several(2)%create(1)
        call empty%create(1)
        rewind (unit)
        read (unit) first, other, legacy, bits, root, several, empty, last
      case (3)
        open (newunit=unit, status="scratch")
        write (unit, *) 5, rng, rs, bg, seq, several, empty, 6
        call several(1)%create(1)
        call several(2)%create(1)
        call empty%create(1)
        rewind (unit)
        read (unit, *) first, other, legacy, bits, root, several, empty, last
      case (4)
        open (newunit=unit, status="scratch")
        write (unit, "(i0, 2(1x, DT), 5DT, i2)") 5, rng, rs, bg, seq, several, empty, 6
        call several(1)%create(1)
        call several(2)%create(1)
        call empty%create(1)
        rewind (unit)
        read (unit, "(i1, 2(1x, DT), 5DT, i2)") first, other, legacy, bits, root, several, empty, last
      end select
      close (unit)
      call expect(first == 5 .and. last == 6, "what stands before and after objects")
      call rng%save(before)
      call other%save(after)
      call expect(all_equal(before, after), "a generator that was read")
      call rs%save(before)
      call legacy%save(after)
      call expect(all_equal(before, after), "a random state that was read")
      call bg%save(before)
      call bits%save(after)
      call expect(all_equal(before, after), "a bit generator that was read")
      call seq%save(before)
      call root%save(after)
      call expect(all_equal(before, after), "a seed sequence that was read")
      call several(2)%save(before)
      call rng%create(2024)
      call rng%spawn(several)
      call several(2)%save(after)
      call expect(all_equal(before, after), "an array of generators that was read")
      call empty%random(x, stat)
      call expect(stat == RILL_STATUS_NULL_POINTER, "an object that was not created, read")
    end do
    call other%random(x)
    call say("read and gone on", x)
    call legacy%standard_normal(x)
    call say("read with a cached normal number", x)

    ! A line each: what ends a line is read with it, and the next line stays.
    call rng%save(before)
    call other%create(5)
    call other%save(after)
    call empty%create(1)
    open (newunit=unit, status="scratch")
    write (unit, *) rng
    write (unit, *) other
    write (unit, *) 7
    write (unit, *) 8, rng
    rewind (unit)
    call other%create(1)
    read (unit, *, iostat=stat) other
    call expect(stat == 0, "the first of several lines")
    read (unit, *, iostat=stat) empty
    call expect(stat == 0, "the second of several lines")
    first = 0
    read (unit, *, iostat=stat) first
    call expect(stat == 0 .and. first == 7, "a number on a line after an object")
    read (unit, *, iostat=stat) first, several(1)
    call expect(stat == 0 .and. first == 8, "an object at the end of the file")
    close (unit)
    call empty%save(text)
    call expect(all_equal(after, text), "the generator of the second line")
    call other%save(after)
    call expect(all_equal(before, after), "the generator of the first line")
    call several(1)%save(after)
    call expect(all_equal(before, after), "the generator at the end of the file")

    line = repeat(" ", 6000)
    write (line, *) rng
    line(len_trim(line):) = ""
    call refused_text(line(:20), "a line that ends early")
    call refused_text(line(:len_trim(line) - 1), "a digit too few")
    call refused_text(trim(line) // "0", "a digit too many")
    call refused_text(line(:len_trim(line) - 1) // "g", "a digit that is none")
    call refused_text(line(:len_trim(line) - 1) // merge("1", "0", line(len_trim(line):len_trim(line)) == "0"), &
      & "another digit")
    call refused_text("  rill_generator 9999999999 00", "a size that is too large")
    call refused_text("  rill_generator 1000000000 00", "a size that is not believed")
    call refused_text("  rill_generator x 00", "a size that is none")
    call refused_text("  rill_generator 0000000000 00", "something in the place of nothing")
    write (line, *) rs
    call refused_text(line, "an object of another type")
    message = ""
    read (line, *, iostat=stat, iomsg=message) rng
    call expect(stat == RILL_STATUS_INVALID_STATE .and. message == "not a rill_generator", "the message of a refusal")
    write (line, '(DT"json")', iostat=stat) rng
    call expect(stat == RILL_STATUS_INVALID_STATE, "a descriptor with a text")
    write (line, "(DT(3))", iostat=stat) rng
    call expect(stat == RILL_STATUS_INVALID_STATE, "a descriptor with a number")
    call refused_record(8_int64, [1_int8], "a record that is too short")
    call refused_record(-8_int64, before, "a negative size")
    call refused_record(huge(0_int64), before, "a size without end")
    after = before
    after(20) = ieor(after(20), 1_int8)
    call refused_record(size(after, kind=int64), after, "a state with another bit")
    call seq%save(after)
    call refused_record(size(after, kind=int64), after, "a seed sequence")
    call expect(rill_last_error() == "the state is that of a seed sequence, not of a generator", "the library's message")
    call rng%save(after)
    call expect(all_equal(before, after), "no refusal moves the state")
  end subroutine

  ! Neither a list nor a format reads a generator from this text.
  subroutine refused_text(line, what)
    character(*), intent(in) :: line, what
    type(rill_generator) :: rng
    integer(int8), allocatable :: before(:), after(:)
    integer :: unit, stat
    call rng%create(3)
    call rng%save(before)
    stat = 0
    read (line, *, iostat=stat) rng
    call expect(stat /= 0, what // ", in a list")
    ! From a file, and with room: otherwise gfortran's library itself uses uninitialised memory, and loses some.
    open (newunit=unit, status="scratch")
    write (unit, "(a)") line // repeat(" ", 6000)
    rewind (unit)
    stat = 0
    read (unit, "(2x, DT)", iostat=stat) rng
    close (unit)
    if (what /= "a digit too many") call expect(stat /= 0, what // ", with a format")
    if (what == "a digit too many") return
    call rng%save(after)
    call expect(all_equal(before, after), what // " moves the state")
  end subroutine

  subroutine refused_record(n, data, what)
    integer(int64), intent(in) :: n
    integer(int8), intent(in) :: data(:)
    character(*), intent(in) :: what
    type(rill_generator) :: rng
    integer(int8), allocatable :: before(:), after(:)
    character(100) :: message
    integer :: unit, stat
    call rng%create(3)
    call rng%save(before)
    open (newunit=unit, status="scratch", form="unformatted")
    write (unit) n, data
    rewind (unit)
    stat = 0
    message = ""
    read (unit, iostat=stat, iomsg=message) rng
    call expect(stat /= 0 .and. message /= "", what)
    close (unit)
    call rng%save(after)
    call expect(all_equal(before, after), what // " moves the state")
  end subroutine

  pure logical function all_equal(one, other)
    integer(int8), intent(in) :: one(:), other(:)
    all_equal = size(one) == size(other)
    if (all_equal) all_equal = all(one == other)
  end function

  ! Every distribution has NumPy's names and defaults, and returns the library's status, here for an object that was not
  ! created.
  subroutine every_name
    type(rill_generator) :: generator
    type(rill_random_state) :: random_state
    real(real64) :: x_f64(2)
    real(real32) :: x_f32(2)
    integer(int64) :: x_i64(2)
    integer(int32) :: x_i32(2)
    integer(int16) :: x_i16(2)
    integer(int8) :: x_i8(2)
    logical(c_bool) :: x_bool(2)
    integer :: stat
    include "every_name.inc"
  end subroutine

  ! Single values are those of a generator, whatever happens to the bit generator in between.
  subroutine without_locks
    type(rill_bit_generator) :: bg, from
    type(rill_generator) :: rng
    type(rill_unlocked) :: one, shared, empty
    real(real64) :: x(26), y(26)
    real(real32) :: z(4), w(4)
    integer(int64) :: k(7), l(7)
    integer(int32) :: i(3), j(3)
    integer(int8), allocatable :: state(:)
    integer :: round, kind, stat
    do kind = RILL_BIT_GENERATOR_KIND_MT19937, RILL_BIT_GENERATOR_KIND_SFC64
      call bg%create(int(kind, int32), 7)
      call rng%create(bg)
      call one%create(rng)
      shared = one
      call from%create(int(kind, int32), 7)
      call rng%create(from)
      do round = 1, 300
        call one%random(x(1)); call rng%random(y(1))
        call one%standard_normal(x(2)); call rng%standard_normal(y(2))
        call one%standard_exponential(x(3)); call rng%standard_exponential(y(3))
        call one%uniform(x(4), -1.0_real64, 2.5_real64); call rng%uniform(y(4), -1.0_real64, 2.5_real64)
        call one%normal(x(5), 1.0_real64, 2.5_real64); call rng%normal(y(5), 1.0_real64, 2.5_real64)
        call one%lognormal(x(6)); call rng%lognormal(y(6))
        call one%standard_cauchy(x(7)); call rng%standard_cauchy(y(7))
        call one%laplace(x(8)); call rng%laplace(y(8))
        call one%gumbel(x(9)); call rng%gumbel(y(9))
        call shared%logistic(x(10)); call rng%logistic(y(10))
        call one%vonmises(x(11), 0.5_real64, 2.0_real64); call rng%vonmises(y(11), 0.5_real64, 2.0_real64)
        call one%exponential(x(12), 2.0_real64); call rng%exponential(y(12), 2.0_real64)
        call one%rayleigh(x(13)); call rng%rayleigh(y(13))
        call one%weibull(x(14), 1.5_real64); call rng%weibull(y(14), 1.5_real64)
        call one%pareto(x(15), 3.0_real64); call rng%pareto(y(15), 3.0_real64)
        call one%power(x(16), 2.5_real64); call rng%power(y(16), 2.5_real64)
        call one%wald(x(17), 3.0_real64, 2.0_real64); call rng%wald(y(17), 3.0_real64, 2.0_real64)
        call one%standard_gamma(x(18), 0.5_real64); call rng%standard_gamma(y(18), 0.5_real64)
        call one%gamma(x(19), 2.5_real64, 3.0_real64); call rng%gamma(y(19), 2.5_real64, 3.0_real64)
        call one%beta(x(20), 0.5_real64, 2.0_real64); call rng%beta(y(20), 0.5_real64, 2.0_real64)
        call one%chisquare(x(21), 3.0_real64); call rng%chisquare(y(21), 3.0_real64)
        call one%noncentral_chisquare(x(22), 3.0_real64, 1.5_real64)
        call rng%noncentral_chisquare(y(22), 3.0_real64, 1.5_real64)
        call one%f(x(23), 4.0_real64, 5.0_real64); call rng%f(y(23), 4.0_real64, 5.0_real64)
        call one%noncentral_f(x(24), 4.0_real64, 5.0_real64, 1.5_real64)
        call rng%noncentral_f(y(24), 4.0_real64, 5.0_real64, 1.5_real64)
        call one%standard_t(x(25), 4.0_real64); call rng%standard_t(y(25), 4.0_real64)
        call one%normal(x(26), 3.0_real64, 0.0_real64); call rng%normal(y(26), 3.0_real64, 0.0_real64)
        call one%poisson(k(1), 6.5_real64); call rng%poisson(l(1), 6.5_real64)
        call one%zipf(k(2), 2.5_real64); call rng%zipf(l(2), 2.5_real64)
        call one%geometric(k(3), 0.25_real64); call rng%geometric(l(3), 0.25_real64)
        call one%logseries(k(4), 0.75_real64); call rng%logseries(l(4), 0.75_real64)
        call one%integers(k(5), 1, 6, endpoint=.true.); call rng%integers(l(5), 1, 6, endpoint=.true.)
        call one%integers(k(6), -3_int64, 2_int64**40); call rng%integers(l(6), -3_int64, 2_int64**40)
        call one%integers(k(7), -huge(k), huge(k)); call rng%integers(l(7), -huge(l), huge(l))
        call one%integers(i(1), -10, 10); call rng%integers(j(1), -10, 10)
        call one%integers(i(2), 0_int64, 2_int64**29); call rng%integers(j(2), 0_int64, 2_int64**29)
        call one%integers(i(3), -2_int64**31, 2_int64**31); call rng%integers(j(3), -2_int64**31, 2_int64**31)
        call one%random(z(1)); call rng%random(w(1))
        call one%standard_normal(z(2)); call rng%standard_normal(w(2))
        call one%standard_exponential(z(3)); call rng%standard_exponential(w(3))
        call expect(same(x, y) .and. all(k == l) .and. all(i == j) .and. same(real(z(:3), real64), &
          & real(w(:3), real64)), "single values")
      end do
      ! A state that is restored is followed, of this algorithm or another.
      do stat = RILL_BIT_GENERATOR_KIND_MT19937, RILL_BIT_GENERATOR_KIND_SFC64
        call from%create(int(stat, int32), 8)
        call from%save(state)
        call bg%restore(state)
        call rng%create(from)
        do round = 1, 25
          call one%random(x(round))
        end do
        call rng%random(y(:25))
        call expect(same(x(:25), y(:25)), "single values of a restored state")
      end do
    end do
    call one%gamma(x(1), -1.0_real64, stat=stat)
    call expect(stat == RILL_STATUS_INVALID_ARGUMENT, "a refused single value")
    call expect(rill_last_error() == "shape < 0", "the reason of a refused single value")
    call empty%random(x(1), stat)
    call expect(stat == RILL_STATUS_NULL_POINTER, "a single value of nothing")
    shared = empty
    call shared%normal(x(1), stat=stat)
    call expect(stat == RILL_STATUS_NULL_POINTER, "an assigned nothing")
  end subroutine

  ! Bit for bit.
  pure logical function same(x, y)
    real(real64), intent(in) :: x(:), y(:)
    same = all(transfer(x, [0_int64]) == transfer(y, [0_int64]))
  end function

  subroutine expect(truth, what)
    logical, intent(in) :: truth
    character(*), intent(in) :: what
    if (.not. truth) write (output_unit, "(2a)") "not so: ", what
  end subroutine
end program test
