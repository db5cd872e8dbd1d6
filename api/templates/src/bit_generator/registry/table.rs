{% from "bindings/_words.txt" import generated %}
{% from "src/_algorithms.rs" import algorithms %}
{% set ns = namespace(others=[]) %}
{% for b in bit_generators %}
{% set ns.others = ns.others + b.others %}
{% endfor %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! Every bit generator of ours.

use super::Registered;
use crate::allocation::try_box;
{{ algorithms(ns.others + ["Kind", "Native"]) }}
/// The configurations of a kind, the default one first.
pub(super) const fn of(kind: Kind) -> &'static [Registered] {
    match kind {
{% for b in bit_generators %}
        Kind::{{ b.kind }} => {{ b.kind | upper }},
{% endfor %}
        Kind::Foreign => &[],
    }
}

{% for b in bit_generators %}
#[rustfmt::skip]
const {{ b.kind | upper }}: &[Registered] = &[registered!({{ b.algorithm }}){% for other in b.others %}, registered!({{ other }}){% endfor %}];
{% endfor %}
