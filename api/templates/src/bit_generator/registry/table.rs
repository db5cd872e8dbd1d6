{% from "src/_algorithms.rs" import algorithms %}
// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

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
