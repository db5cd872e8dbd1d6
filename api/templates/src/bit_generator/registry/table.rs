{% from "bindings/_words.txt" import generated %}
{% from "src/_algorithms.rs" import algorithms %}
{% set ns = namespace(others=[]) %}
{% for b in bit_generators %}
{% set ns.others = ns.others + b.others %}
{% endfor %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! Every bit generator of ours.

use super::Registered;
{{ algorithms(ns.others + ["Kind"]) }}
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
const {{ b.kind | upper }}: &[Registered] = &[Registered::of::<{{ b.algorithm }}>(){% for other in b.others %}, Registered::of::<{{ other }}>(){% endfor %}];
{% endfor %}
