{% from "bindings/_words.txt" import generated %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `RandomState`'s samplers.
//!
//! FROZEN: these streams never change, neither for a fix nor for speed (NEP 19). They are those of
//! NumPy 2.5, which are 1.16's but for rayleigh and geometric (docs/numpy-versions.md), with their faults.

{# What is not in the table: several values at once, and what samplers share. #}
{% set ns = namespace(modules=["dirichlet", "multinomial"]) %}
{% for d in distributions if d.random_state and not d.random_state.from_generator %}
{% set ns.modules = ns.modules + [(d.random_state.path | split("::") | list)[1]] %}
{% endfor %}
{% for module in ns.modules | unique | sort %}
pub(crate) mod {{ module }};
{% endfor %}

#[cfg(test)]
pub(crate) use binomial::LAST_TEST;
pub(crate) use dirichlet::Dirichlet;
pub(crate) use multinomial::Multinomial;
pub(crate) use randint::Randint;
