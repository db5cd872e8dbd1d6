{% from "bindings/_words.txt" import generated %}
{% from "src/_methods.rs" import methods %}
{% from "src/_samplers.rs" import samplers %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `RandomState`: the univariate distributions.

use super::RandomState;
{{ samplers("random_state", distributions, ["error::Result", "parameters::Parametric"], false) }}
impl RandomState {
{{ methods("random_state", distributions) -}}
}
