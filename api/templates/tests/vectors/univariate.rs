{% from "bindings/_words.txt" import generated %}
{% macro arms(object, handle, distributions) %}
{% for d in distributions if d[object] %}
{% set o = d[object] %}
{% set kinds = {"f64": "double", "f32": "single", "bool": "flag"} %}
{% set ns = namespace(given=[handle]) %}
{% for p in o.parameters %}
{% set ns.given = ns.given + [p.c_name ~ ":" ~ (kinds[p.type.name] | default("number"))] %}
{% endfor %}
{% for name in [o.name] + o.aliases | list %}
            "{{ object }}.{{ name }}" => {{ "whole" if d.family else "fill" }}!(given rill_{{ object }}_{{ name }} {{ ns.given | join(" ") }}),
{% endfor %}
{% endfor %}
{% endmacro %}
{{ generated("api/distributions.toml", template, "// ") }}

//! The univariate distributions that the known answers name, each through its own export.

use rill::ffi::generator::rill_generator;
use rill::ffi::generator_univariate::*;
use rill::ffi::random_state::rill_random_state;
use rill::ffi::random_state_univariate::*;

use crate::calls::{Arguments, Values, drawn, fill, filled, whole};

/// A call on a generator.
#[rustfmt::skip]
pub fn on_generator(generator: *mut rill_generator, call: &str, given: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: a live handle, buffers of ours.
    Some(unsafe {
        match call {
{{ arms("generator", "generator", distributions) }}            _ => return None,
        }
    })
}

/// A call on a `random_state`.
#[rustfmt::skip]
pub fn on_random_state(state: *mut rill_random_state, call: &str, given: &mut Arguments<'_>) -> Option<Values> {
    // SAFETY: a live handle, buffers of ours.
    Some(unsafe {
        match call {
{{ arms("random_state", "state", distributions) }}            _ => return None,
        }
    })
}
