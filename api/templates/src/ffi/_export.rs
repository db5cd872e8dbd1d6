{% from "bindings/_words.txt" import density %}
{# The functions of one object: how they are described, declared, and what they call. `o` is the object's way of drawing, `d` the
   distribution. #}
{% macro described(o, d, summary) %}
{{ (summary ~ ".") | wrap("/// ", 118) }}
{% if o.notes %}
///
{{ o.notes | wrap("/// ", 118) }}
{% endif %}
///
{{ (density(d) ~ ".") | wrap("/// ", 118) }}
{% if o.method %}
{% set source = " (" ~ o.source ~ ")" if o.source else "" %}
{{ ("Method: " ~ o.method ~ source ~ ".") | wrap("/// ", 118) }}
{% endif %}
{% endmacro %}

{% macro parameters(o, d, numpy) %}
{% set names = o.parameters | map(attribute="c_name") | list + [o.object, "out"] %}
{% set width = names | longest %}
///
/// Same stream as {{ numpy }}.
///
/// @param {{ o.object | ljust(width) }}  advanced by the draws
{% for p in o.parameters %}
{{ ("@param " ~ (p.c_name | ljust(width)) ~ "  " ~ p.description) | wrap("/// ", 118, 9 + width) }}
{% endfor %}
/// @param {{ "out" | ljust(width) }}  n {{ d.values.plural }}, written; may be NULL when n is 0
/// @param {{ "n" | ljust(width) }}  number of samples
{% set refused = ", INVALID_ARGUMENT (\"" ~ (o.messages | join("\", \"")) ~ "\")" if o.messages else "" %}
{{ ("@return OK, NULL_POINTER, INVALID_BUFFER" ~ refused) | wrap("/// ", 118, 8) }}
{% endmacro %}

{% macro declared(o, d, name) %}
#[unsafe(no_mangle)]
#[must_use]
{% set ns = namespace(items=[o.object ~ ": *mut rill_" ~ o.object]) %}
{% for p in o.parameters %}
{% set ns.items = ns.items + [p.c_name ~ ": " ~ ("Bool" if p.type.name == "bool" else p.type.rust)] %}
{% endfor %}
{% set ns.items = ns.items + ["out: *mut " ~ d.values.rust, "n: usize"] %}
{{ call(0, "pub unsafe extern \"C\" fn rill_" ~ o.object ~ "_" ~ name, ns.items, " -> Status {", 110) }}
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
{% if d.family %}
{% set out = "out.cast()" if d.values.name == "bool" else "out" %}
{% set made = o.sampler ~ "::<" ~ d.values.element ~ ">::new(low, high, endpoint.get())" %}
{% else %}
{% set out = "out" %}
{% set values = o.parameters | map(attribute="c_name") | each("{}.into()") | join(", ") %}
{% set made = o.expression ~ "::checked([" ~ values ~ "])" %}
{% endif %}
{% set fill = "fill(" ~ o.object ~ ", " ~ out ~ ", n, || " ~ made ~ ")" %}
{% if fill | length <= 95 %}
    unsafe { {{ fill }} }
{% else %}
    unsafe {
        {{ fill }}
    }
{% endif %}
}
{% endmacro %}

{% macro exports(object, distributions) %}
{% for d in distributions if d[object] %}
{% set o = d[object] %}

{% set shared = {"i16": " Two", "u16": " Two", "i8": " Four", "u8": " Four", "bool": " 32"}[d.values.name] if d.family and d.values.name in ["i16", "u16", "i8", "u8", "bool"] else "" %}
{% set dtype = "; type " ~ d.values.dtype ~ ("." ~ shared ~ " values share a word of 32 bits; the rest of the last word is dropped at the end of the call" if shared else "") if d.family else "" %}
{{ described(o, d, "Draw " ~ d.draws ~ dtype) -}}
{{ parameters(o, d, o.numpy) -}}
{{ declared(o, d, o.name) -}}
{% for alias, numpy in o.aliases | items %}

{{ ("Draw " ~ d.draws ~ ": another name of rill_" ~ object ~ "_" ~ o.name ~ ".") | wrap("/// ", 118) }}
{{ parameters(o, d, numpy) -}}
{{ declared(o, d, alias) -}}
{% endfor %}
{% endfor %}
{% endmacro %}
