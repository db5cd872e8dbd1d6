{% from "bindings/_words.txt" import generated %}
{# What is likely to find something for a parameter: a function of the input. #}
{% macro kind(p, d) %}
{% set place = {"left": "left", "mode": "middle", "right": "right"} %}
{% set bits = {"i64": "63", "u64": "64", "i32": "31", "u32": "32", "i16": "15", "u16": "16", "i8": "7", "u8": "8", "bool": "1"} %}
{% if p.type.name == "bool" -%}
truth
{%- elif d.family and p.name == "high" -%}
high_{{ bits[d.values.name] }}
{%- elif d.family and d.values.name not in ["i64", "u64"] -%}
low
{%- elif p.type.name == "u64" -%}
word
{%- elif p.type.name == "i64" -%}
{{ "count" if p.check else "integer" }}
{%- elif p.type.name == "f32" -%}
single
{%- elif p.check is startingwith("Bounded") -%}
chance
{%- else -%}
{{ place[p.name] | default("real") }}
{%- endif %}
{% endmacro %}
{% macro fills(object, distributions) %}
{% for d in distributions if d[object] %}
{% set o = d[object] %}
{% for name in [o.name] + o.aliases | list %}
    rill_{{ object }}_{{ name }}(
{%- for p in o.parameters %}{{ p.c_name }}: {{ kind(p, d) }}{{ "" if loop.last else ", " }}{% endfor -%}
) -> {{ "u8" if d.values.name == "bool" else d.values.rust }};
{% endfor %}
{% endfor %}
{% endmacro %}
{{ generated("api/distributions.toml", template, "// ") }}

//! The univariate distributions, each through its own function.

use rill::ffi::generator_univariate::*;
use rill::ffi::random_state_univariate::*;

use super::fills::{argument, c_bool, fills};
use super::room::Room;
use super::world::World;

fills! { GENERATOR, generator:
{{ fills("generator", distributions) -}}
}

fills! { RANDOM_STATE, state:
{{ fills("random_state", distributions) -}}
}
