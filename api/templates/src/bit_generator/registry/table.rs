{% from "src/_algorithms.rs" import algorithms %}
{% set ns = namespace(others=[]) %}
{% for b in bit_generators %}
{% set ns.others = ns.others + b.others %}
{% endfor %}
// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

//! Every bit generator of ours.

use super::{Registered, row};
{{ algorithms(ns.others) -}}

#[rustfmt::skip]
pub(super) const TABLE: &[Registered] = &[
{% for b in bit_generators %}
    row::<{{ b.algorithm }}>(),
{% for other in b.others %}
    row::<{{ other }}>(),
{% endfor %}
{% endfor %}
];
