{% from "bindings/_words.txt" import generated %}
{% macro type(o, d) %}
{%- set of = o.path ~ ("<" ~ d.values.element ~ ">" if d.family else "") -%}
{{ "CachedSetup<" ~ of ~ ">" if o.cached else of }}
{%- endmacro %}
{% macro sampling(o, d) %}
{%- if o %}Some(Sampling::of::<{{ type(o, d) }}, {{ d.values.element }}>()){% else %}None{% endif %}
{%- endmacro %}
{{ generated("api/distributions.toml", template, "// ") }}

//! Every univariate distribution, by its number.

use super::{Entry, Sampling};
use crate::cached_setup::CachedSetup;
use crate::distribution::integers::BoolByte;
use crate::{distribution, legacy};

/// The number of an entry is its position, counted from 1.
#[rustfmt::skip]
pub(super) static TABLE: &[Entry] = &[
{% for d in distributions %}
    Entry {
        name: c"{{ d.name }}",
        generator: {{ sampling(d.generator, d) }},
        random_state: {{ sampling(d.random_state, d) }},
        ..Entry::of::<{{ type(d.generator or d.random_state, d) }}, {{ d.values.element }}>()
    },
{% endfor %}
];
