! Generated from src/ffi by `make generate`: change that, or {{ template }}.

!> NumPy's random streams for Fortran: a program needs `use rill` only. README.md describes the types. The C functions
!> are in module rill_c, with c_ before their names.
module rill
  use rill_c, only: &
{% for c in interface.constants | rejectattr("enum", "equalto", "rill_type") %}
    & {{ c.name }}{{ "" if loop.last else ", &" }}
{% endfor %}
  use rill_support, only: rill_last_error, rill_status_string, rill_numpy_version, rill_version, rill_version_major, &
    & rill_version_minor, rill_version_patch
  use rill_parameters, only: rill_values
  use rill_options, only: rill_option
  use rill_seed_sequences, only: rill_seed_sequence
  use rill_bit_generators, only: rill_bit_generator
  use rill_generators, only: rill_generator
  use rill_unlockeds, only: rill_unlocked
  use rill_keyed, only: rill_fill_keyed
  use rill_random_states, only: rill_random_state
  implicit none
  public
end module rill
