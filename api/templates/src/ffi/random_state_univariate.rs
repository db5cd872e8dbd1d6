{% from "bindings/_words.txt" import generated %}
{% from "src/ffi/_export.rs" import exports %}
{% from "src/_samplers.rs" import samplers %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `rill_random_state_*`: the univariate distributions.

use super::call::{Bool, fill};
use super::random_state::rill_random_state;
{{ samplers("random_state", distributions, ["error::Status", "parameters::Parametric", "distribution::integers::BoolByte"], true) -}}
{{ exports("random_state", distributions) -}}
