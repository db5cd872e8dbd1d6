{% from "src/_samplers.rs" import samplers %}
// Generated from api/distributions.toml by `make generate`: change that, or {{ template }}.

//! Every univariate distribution, by its number.

use super::{Entry, Sampling};
use crate::{distribution, legacy};

/// The number of an entry is its position, counted from 1.
#[rustfmt::skip]
pub(super) static TABLE: &[Entry] = &[
{% macro type(o, d) %}
{%- set element = "BoolByte" if d.values.name == "bool" else d.values.rust -%}
{%- set of = o.path ~ ("<" ~ ("distribution::integers::BoolByte" if d.values.name == "bool" else d.values.rust) ~ ">" if d.family else "") -%}
{%- set of = "crate::cached_setup::CachedSetup<" ~ of ~ ">" if o.cached else of -%}
{{ of }}
{%- endmacro %}
{% for d in distributions %}
{% set element = "distribution::integers::BoolByte" if d.values.name == "bool" else d.values.rust %}
    Entry {
        name: c"{{ d.name }}",
        generator: {% if d.generator %}Some(Sampling::of::<{{ type(d.generator, d) }}, {{ element }}>()){% else %}None{% endif %},
        random_state: {% if d.random_state %}Some(Sampling::of::<{{ type(d.random_state, d) }}, {{ element }}>()){% else %}None{% endif %},
{% set o = "generator" if d.generator else "random_state" %}
        ..Entry::of::<{{ type(d[o], d) }}, {{ element }}>()
    },
{% endfor %}
];
