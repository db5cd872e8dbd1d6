{% from "bindings/_words.txt" import generated %}
{% macro rows(object, handle, distributions) %}
{% for d in distributions if d[object] %}
{% set o = d[object] %}
{% set ns = namespace(given=["c.need(w." ~ handle ~ ")"]) %}
{% for p in o.parameters %}
{% set ns.given = ns.given + ["yes()" if p.type.name == "bool" else d.example[loop.index0]] %}
{% endfor %}
{% for name in [o.name] + o.aliases | list %}
    rill_{{ object }}_{{ name }} |w, c| ({{ (ns.given + ["c.buffer(w.room())", "c.length(3)"]) | join(", ") }});
{% endfor %}
{% endfor %}
{% endmacro %}
{{ generated("api/distributions.toml", template, "// ") }}

//! How the exports of the univariate distributions are called.

use rill::ffi::generator_parallel::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::random_state_univariate::*;

use super::rows::{Row, rows, yes};

pub const GENERATOR: &[Row] = rows! {
{{ rows("generator", "generator", distributions) -}}
};

pub const PARALLEL: &[Row] = rows! {
{% for d in distributions if d.parallel and d.generator %}
{% set o = d.generator %}
{% set ns = namespace(given=["c.need(w.generator)"]) %}
{% for p in o.parameters %}
{% set ns.given = ns.given + ["yes()" if p.type.name == "bool" else d.example[loop.index0]] %}
{% endfor %}
    rill_generator_{{ o.name }}_parallel |w, c| ({{ (ns.given + ["c.buffer(w.room())", "c.length(3)", "c.any_size(2)"]) | join(", ") }});
{% endfor %}
};

pub const RANDOM_STATE: &[Row] = rows! {
{{ rows("random_state", "state", distributions) -}}
};
