{% from "src/_methods.rs" import methods %}
{% from "src/_samplers.rs" import samplers %}
// Generated from api/distributions.toml by `make generate`: change that, or {{ template }}.

//! `Generator`: the univariate distributions.

use super::Generator;
{{ samplers("generator", distributions, ["error::Result", "parameters::Parametric"], false) }}
impl Generator {
{{ methods("generator", distributions) -}}
}
