{% set kinds = {
  "double": "real(c_double)", "float": "real(c_float)", "bool": "logical(c_bool)", "size_t": "integer(c_size_t)",
  "ptrdiff_t": "integer(c_intptr_t)", "rill_status": "integer(c_int)", "rill_parallel_for": "type(c_funptr)",
  "int8_t": "integer(c_int8_t)", "int16_t": "integer(c_int16_t)", "int32_t": "integer(c_int32_t)",
  "int64_t": "integer(c_int64_t)", "uint8_t": "integer(c_int8_t)", "uint16_t": "integer(c_int16_t)",
  "uint32_t": "integer(c_int32_t)", "uint64_t": "integer(c_int64_t)",
} %}
{# The result and the arguments of a function. #}
{% macro kind(type) -%}
{{ "type(c_ptr)" if type.stars else kinds[type.type] }}
{%- endmacro %}
{% macro argument(f, p) -%}
{% if not p.stars -%}
{{ kinds[p.type] }}, value :: {{ p.name }}
{%- elif f.name == "rill_generators_free" and p.stars == 2 -%}
type(c_ptr), intent(inout) :: {{ p.name }}(*)
{%- elif p.stars == 2 -%}
type(c_ptr), intent(out) :: {{ p.name }}{{ "(*)" if f.name is endingwith("_spawn") }}
{%- elif p.type == "function" -%}
type(c_funptr), value :: {{ p.name }}
{%- elif p.type == "char" -%}
character(kind=c_char), intent(in) :: {{ p.name }}(*)
{%- elif p.type == "size_t" -%}
integer(c_size_t), intent(inout) :: {{ p.name }}
{%- elif p.type == "rill_parameter" -%}
type(rill_parameter), intent(in) :: {{ p.name }}(*)
{%- elif p.type == "rill_distribution_description" -%}
type(rill_distribution_description), intent(out) :: {{ p.name }}
{%- else -%}
type(c_ptr), value :: {{ p.name }}
{%- endif %}
{%- endmacro %}
! Generated from src/ffi by `make generate`: change that, or {{ template }}.

!> The functions and constants of C; include/rill.h describes them.
module rill_c
  use, intrinsic :: iso_c_binding
  implicit none
  public

{% for c in interface.constants %}
  integer(c_int32_t), parameter :: {{ c.name }} = {{ c.value }}
{% endfor %}

  type, bind(C) :: rill_parameter
    type(c_ptr) :: values = c_null_ptr
    integer(c_intptr_t) :: stride = 0
  end type

{% for s in interface.structs if s.name == "rill_distribution_description" %}
  type, bind(C) :: {{ s.name }}
{% for m in s.members %}
    {{ kind(m) }} :: {{ m.name }}{{ "(" ~ m.length ~ ")" if m.length }}
{% endfor %}
  end type
{% endfor %}

  interface
{% for f in interface.functions %}
{% set nothing = f.result.type == "void" and not f.result.stars %}
{% set word = "subroutine" if nothing else "function" %}
{% set bound = ' bind(C, name="' ~ f.name ~ '")' ~ ("" if nothing else " result(answer)") %}
{{ continued(4, word ~ " c_" ~ f.name, f.parameters | map(attribute="name") | list, bound, 120) }}
      import
{% for p in f.parameters %}
      {{ argument(f, p) }}
{% endfor %}
{% if not nothing %}
      {{ kind(f.result) }} :: answer
{% endif %}
    end {{ word }}
{% endfor %}
  end interface
end module rill_c
