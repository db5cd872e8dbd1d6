{% from "bindings/_words.txt" import generated %}
{{ generated("api/distributions.toml", template, "// ") }}

//! Generator's samplers, one file or folder for each distribution: words in, values out.

{# What is not in the table: several values at once, and what samplers share. #}
{% set ns = namespace(modules=["choice", "complex_normal", "dirichlet", "factorization", "multinomial",
    "multivariate_complex_normal", "multivariate_hypergeometric", "multivariate_normal", "shuffle", "wishart"]) %}
{% for d in distributions if d.generator %}
{% set ns.modules = ns.modules + [(d.generator.path | split("::") | list)[1]] %}
{% endfor %}
{% for module in ns.modules | unique | sort %}
pub(crate) mod {{ module }};
{% endfor %}

mod attempts;
mod conversions;
mod leftover;
mod sampling;
pub(crate) mod ziggurat;

pub(crate) use crate::bit_generator::word_buffer::Bits;
pub(crate) use conversions::{ceil_to_i64, floor_to_i64, to_i64};
pub use factorization::{CheckValid, Factorization};
pub use integers::{Bound, Integer};
pub(crate) use leftover::Leftover;
pub use multivariate_hypergeometric::MultivariateHypergeometricMethod;
pub(crate) use sampling::{Distribution, Width, Words};
pub(crate) use ziggurat::{MOST as MOST_PROPOSED, Marks};
