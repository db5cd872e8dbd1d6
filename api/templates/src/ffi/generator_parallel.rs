{% from "bindings/_words.txt" import generated %}
{% from "src/_samplers.rs" import samplers %}
{{ generated("api/distributions.toml", template, "// ") }}

//! `rill_generator_*_parallel`: fills of common distributions by several threads.

use super::call::{Bool, fill_parallel};
use super::generator::rill_generator;
{{ samplers("generator", distributions | selectattr("parallel"), ["error::Status", "parameters::Parametric"], true) -}}
{% for d in distributions if d.parallel and d.generator %}
{% set o = d.generator %}
{% set names = o.parameters | map(attribute="c_name") | list + ["generator", "n_threads"] %}
{% set width = names | longest %}

{% set dtype = "; type " ~ d.values.dtype if d.family else "" %}
{{ ("Draw " ~ d.draws ~ dtype ~ ", with several threads. The values, and the state afterwards, are those of rill_generator_" ~ o.name ~ ", for any number of threads. rill_generator_draw_parallel tells the rest.") | wrap("/// ", 118) }}
///
/// Same stream as {{ o.numpy }}.
///
/// @param {{ "generator" | ljust(width) }}  advanced by the draws; its bit generator's lock is held for the whole call
{% for p in o.parameters %}
{{ ("@param " ~ (p.c_name | ljust(width)) ~ "  " ~ p.description) | wrap("/// ", 118, 9 + width) }}
{% endfor %}
/// @param {{ "out" | ljust(width) }}  n {{ d.values.plural }}, written; may be NULL when n is 0
/// @param {{ "n" | ljust(width) }}  number of samples
/// @param {{ "n_threads" | ljust(width) }}  the most threads to use, including the caller's; 0: as many as can run at once
{% set refused = ", INVALID_ARGUMENT (\"" ~ (o.messages | join("\", \"")) ~ "\")" if o.messages else "" %}
{{ ("@return OK, NULL_POINTER, INVALID_BUFFER" ~ refused ~ ", OUT_OF_MEMORY") | wrap("/// ", 118, 8) }}
#[unsafe(no_mangle)]
#[must_use]
{% set ns = namespace(items=["generator: *mut rill_generator"]) %}
{% for p in o.parameters %}
{% set ns.items = ns.items + [p.c_name ~ ": " ~ ("Bool" if p.type.name == "bool" else p.type.rust)] %}
{% endfor %}
{% set ns.items = ns.items + ["out: *mut " ~ d.values.rust, "n: usize", "n_threads: usize"] %}
{{ call(0, "pub unsafe extern \"C\" fn rill_generator_" ~ o.name ~ "_parallel", ns.items, " -> Status {", 110) }}
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
{% if d.family %}
{% set made = o.sampler ~ "::<" ~ d.values.element ~ ">::new(low, high, endpoint.get())" %}
{% else %}
{% set values = o.parameters | map(attribute="c_name") | each("{}.into()") | join(", ") %}
{% set made = o.expression ~ "::checked([" ~ values ~ "])" %}
{% endif %}
{% set fill = "fill_parallel(generator, out, n, n_threads, || " ~ made ~ ")" %}
{% if fill | length <= 95 %}
    unsafe { {{ fill }} }
{% elif fill | length <= 100 %}
    unsafe {
        {{ fill }}
    }
{% else %}
    unsafe {
        fill_parallel(generator, out, n, n_threads, || {
            {{ made }}
        })
    }
{% endif %}
}
{% endfor %}
