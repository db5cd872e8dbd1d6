{% from "bindings/_words.txt" import generated %}
{% from "src/_samplers.rs" import samplers %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `Generator`: fills of common distributions by several threads.

use super::Generator;
{{ samplers("generator", distributions | selectattr("parallel"), ["error::Result", "parameters::Parametric"], false) }}
impl Generator {
{% for d in distributions if d.parallel and d.generator and not d.family %}
{% set o = d.generator %}
{% if not loop.first %}

{% endif %}
{{ ("As [`Self::" ~ o.name ~ "`], by `n_threads` threads at most; for 0, by as many as the processor runs at once. The same values, and the same state afterwards.") | wrap("    /// ", 110) }}
    ///
    /// # Errors
    /// As for [`Self::{{ o.name }}`]; [`crate::Status::OutOfMemory`].
{% set ns = namespace(items=["&self"]) %}
{% for p in o.parameters %}
{% set ns.items = ns.items + [p.c_name ~ ": " ~ p.type.rust] %}
{% endfor %}
{% set ns.items = ns.items + ["out: &mut [" ~ d.values.rust ~ "]", "n_threads: usize"] %}
{{ call(4, "pub fn " ~ o.name ~ "_parallel", ns.items, " -> Result<()> {", 110) }}
{% set values = o.parameters | map(attribute="c_name") | each("{}.into()") | join(", ") %}
        self.fill_parallel(&{{ o.expression }}::checked([{{ values }}])?, out, n_threads)
    }
{% endfor %}
}
