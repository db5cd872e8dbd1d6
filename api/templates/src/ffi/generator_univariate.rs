{% from "bindings/_words.txt" import generated %}
{% from "src/ffi/_export.rs" import exports %}
{% from "src/_samplers.rs" import samplers %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `rill_generator_*`: the univariate distributions.

use super::call::{Bool, fill};
use super::generator::rill_generator;
{{ samplers("generator", distributions, ["error::Status", "parameters::Parametric", "distribution::integers::BoolByte"], true) -}}
{{ exports("generator", distributions) -}}
