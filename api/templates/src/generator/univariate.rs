{% from "bindings/_words.txt" import generated %}
{% from "src/_methods.rs" import methods %}
{% from "src/_samplers.rs" import samplers %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `Generator`: the univariate distributions.

use super::Generator;
{{ samplers("generator", distributions, ["error::Result", "parameters::Parametric"], false) }}
impl Generator {
{{ methods("generator", distributions) -}}
}
