!> Single values without a lock.
module rill_unlockeds
  use, intrinsic :: iso_c_binding
  use rill_c
  use rill_support
  use rill_bit_generators
  use rill_generators
  implicit none
  private

  !> Draws single numbers from a bit generator: those that a rill_generator on it draws, by procedures of the same names
  !> and arguments. Others may draw from the bit generator in between. No lock is taken: only one thread at a time may
  !> draw from the bit generator, by whichever object.
  type, public :: rill_unlocked
    !> For calls of the functions rill_bitgen_... of rill_c.
    type(c_ptr) :: bitgen = c_null_ptr
    ! Keeps the bit generator, and refuses what is to be refused.
    type(rill_generator), private :: generator
  contains
    procedure, private :: create_from_generator => unlocked_create_from_generator
    procedure, private :: create_from_bits => unlocked_create_from_bits
    generic :: create => create_from_generator, create_from_bits
    procedure, private :: unlocked_assign
    generic :: assignment(=) => unlocked_assign
    procedure, private :: random_f64 => unlocked_random
    procedure, private :: random_f32 => unlocked_random_f32
    generic :: random => random_f64, random_f32
    procedure, private :: standard_normal_f64 => unlocked_standard_normal
    procedure, private :: standard_normal_f32 => unlocked_standard_normal_f32
    generic :: standard_normal => standard_normal_f64, standard_normal_f32
    procedure, private :: standard_exponential_f64 => unlocked_standard_exponential
    procedure, private :: standard_exponential_f32 => unlocked_standard_exponential_f32
    generic :: standard_exponential => standard_exponential_f64, standard_exponential_f32
    procedure :: uniform => unlocked_uniform
    procedure, private :: integers_i64 => unlocked_integers
    procedure, private :: integers_i64_narrow => unlocked_integers_narrow
    procedure, private :: integers_i32 => unlocked_integers_i32
    procedure, private :: integers_i32_narrow => unlocked_integers_i32_narrow
    generic :: integers => integers_i64, integers_i64_narrow, integers_i32, integers_i32_narrow
    include "unlocked_type.inc"
  end type

contains

  include "unlocked_body.inc"

  !> Draws from the generator's bit generator, also after the generator has got another one.
  subroutine unlocked_create_from_generator(self, rng, stat)
    class(rill_unlocked), intent(inout) :: self
    type(rill_generator), intent(in) :: rng
    integer, intent(out), optional :: stat
    type(rill_bit_generator) :: bits
    integer :: status
    if (present(stat)) then
      call rng%bit_generator(bits, status)
      stat = status
      if (status == RILL_STATUS_OK) call self%create(bits, stat)
    else
      call rng%bit_generator(bits)
      call self%create(bits)
    end if
  end subroutine

  !> Draws from the bit generator, which is shared, not copied.
  subroutine unlocked_create_from_bits(self, bits, stat)
    class(rill_unlocked), intent(inout) :: self
    type(rill_bit_generator), intent(in) :: bits
    integer, intent(out), optional :: stat
    type(c_ptr) :: bitgen
    integer(c_int) :: status
    integer :: created
    status = c_rill_bit_generator_bitgen(bits%handle, bitgen)
    if (status == RILL_STATUS_OK) then
      call self%generator%create(bits, created)
      status = int(created, c_int)
      if (status == RILL_STATUS_OK) self%bitgen = bitgen
    end if
    call check(status, stat)
  end subroutine

  !> An assignment shares the bit generator.
  impure elemental subroutine unlocked_assign(self, from)
    class(rill_unlocked), intent(inout) :: self
    class(rill_unlocked), intent(in) :: from
    type(rill_unlocked) :: nothing
    if (c_associated(from%bitgen)) then
      call self%create(from%generator)
    else
      self%bitgen = c_null_ptr
      self%generator = nothing%generator
    end if
  end subroutine

  !> Draws from the uniform distribution on [0, 1).
  subroutine unlocked_random(self, x, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_double), intent(inout) :: x
    integer, intent(out), optional :: stat
    if (c_associated(self%bitgen)) then
      x = c_rill_bitgen_standard_uniform(self%bitgen)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%random(x, stat)
    end if
  end subroutine

  subroutine unlocked_random_f32(self, x, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_float), intent(inout) :: x
    integer, intent(out), optional :: stat
    if (c_associated(self%bitgen)) then
      x = c_rill_bitgen_standard_uniform_f(self%bitgen)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%random(x, stat)
    end if
  end subroutine

  !> Draws from the normal distribution of mean 0 and standard deviation 1.
  subroutine unlocked_standard_normal(self, x, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_double), intent(inout) :: x
    integer, intent(out), optional :: stat
    if (c_associated(self%bitgen)) then
      x = c_rill_bitgen_standard_normal(self%bitgen)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%standard_normal(x, stat)
    end if
  end subroutine

  subroutine unlocked_standard_normal_f32(self, x, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_float), intent(inout) :: x
    integer, intent(out), optional :: stat
    if (c_associated(self%bitgen)) then
      x = c_rill_bitgen_standard_normal_f(self%bitgen)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%standard_normal(x, stat)
    end if
  end subroutine

  !> Draws from the exponential distribution of mean 1.
  subroutine unlocked_standard_exponential(self, x, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_double), intent(inout) :: x
    integer, intent(out), optional :: stat
    if (c_associated(self%bitgen)) then
      x = c_rill_bitgen_standard_exponential(self%bitgen)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%standard_exponential(x, stat)
    end if
  end subroutine

  subroutine unlocked_standard_exponential_f32(self, x, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_float), intent(inout) :: x
    integer, intent(out), optional :: stat
    if (c_associated(self%bitgen)) then
      x = c_rill_bitgen_standard_exponential_f(self%bitgen)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%standard_exponential(x, stat)
    end if
  end subroutine

  !> Draws from the uniform distribution on [low, high), which is [0, 1) if they are not given.
  subroutine unlocked_uniform(self, x, low, high, stat)
    class(rill_unlocked), intent(inout) :: self
    real(c_double), intent(inout) :: x
    real(c_double), intent(in), optional :: low, high
    integer, intent(out), optional :: stat
    real(c_double) :: from, to
    from = 0
    to = 1
    if (present(low)) from = low
    if (present(high)) to = high
    ! Neither the ends nor the difference overflow.
    if (c_associated(self%bitgen) .and. from < to .and. abs(from) < 1e300_c_double .and. abs(to) < 1e300_c_double) then
      x = c_rill_bitgen_uniform(self%bitgen, from, to - from)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%uniform(x, from, to, stat)
    end if
  end subroutine

  !> Draws integers from low to high, without high unless endpoint is true. The kind of x decides the stream.
  subroutine unlocked_integers(self, x, low, high, endpoint, stat)
    class(rill_unlocked), intent(inout) :: self
    integer(c_int64_t), intent(inout) :: x
    integer(c_int64_t), intent(in) :: low, high
    logical, intent(in), optional :: endpoint
    integer, intent(out), optional :: stat
    integer(c_int64_t), parameter :: most = 2_c_int64_t**62
    integer(c_int64_t) :: last
    if (c_associated(self%bitgen) .and. low < high .and. low > -most .and. high < most) then
      last = high - 1
      if (present(endpoint)) last = merge(high, last, endpoint)
      x = c_rill_bitgen_bounded_uint64(self%bitgen, low, last - low, 0_c_int64_t, .false._c_bool)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%integers(x, low, high, endpoint, stat)
    end if
  end subroutine

  subroutine unlocked_integers_narrow(self, x, low, high, endpoint, stat)
    class(rill_unlocked), intent(inout) :: self
    integer(c_int64_t), intent(inout) :: x
    integer(c_int32_t), intent(in) :: low, high
    logical, intent(in), optional :: endpoint
    integer, intent(out), optional :: stat
    call self%integers(x, int(low, c_int64_t), int(high, c_int64_t), endpoint, stat)
  end subroutine

  subroutine unlocked_integers_i32(self, x, low, high, endpoint, stat)
    class(rill_unlocked), intent(inout) :: self
    integer(c_int32_t), intent(inout) :: x
    integer(c_int64_t), intent(in) :: low, high
    logical, intent(in), optional :: endpoint
    integer, intent(out), optional :: stat
    integer(c_int64_t), parameter :: most = 2_c_int64_t**30
    integer(c_int64_t) :: last
    if (c_associated(self%bitgen) .and. low < high .and. low > -most .and. high < most) then
      last = high - 1
      if (present(endpoint)) last = merge(high, last, endpoint)
      x = c_rill_bitgen_buffered_bounded_uint32(self%bitgen, int(low, c_int32_t), int(last - low, c_int32_t), &
        & 0_c_int32_t, .false._c_bool)
      if (present(stat)) stat = RILL_STATUS_OK
    else
      call self%generator%integers(x, low, high, endpoint, stat)
    end if
  end subroutine

  subroutine unlocked_integers_i32_narrow(self, x, low, high, endpoint, stat)
    class(rill_unlocked), intent(inout) :: self
    integer(c_int32_t), intent(inout) :: x
    integer(c_int32_t), intent(in) :: low, high
    logical, intent(in), optional :: endpoint
    integer, intent(out), optional :: stat
    call self%integers(x, int(low, c_int64_t), int(high, c_int64_t), endpoint, stat)
  end subroutine
end module rill_unlockeds
