{% from "bindings/_words.txt" import generated %}
{% from "src/_algorithms.rs" import algorithms %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! Every bit generator of ours.

use super::Registered;
use crate::allocation::try_box;
{{ algorithms(["Native"]) -}}

#[rustfmt::skip]
pub(super) const TABLE: &[Registered] = &[
{% for b in bit_generators %}
    registered!({{ b.algorithm }}),
{% endfor %}
];
