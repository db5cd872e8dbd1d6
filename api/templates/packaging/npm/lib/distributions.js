{% from "bindings/_words.txt" import density, described, generated %}
{{ generated("api/distributions.toml", template, "// ") }}

// The methods of Generator and RandomState that draw numbers, with NumPy's parameters and defaults. A parameter may be an
// array with a value for each draw.

import { Drawing, numbered } from "./draw.js";

const DISTRIBUTIONS = {
{% for d in distributions if not d.family %}
    {{ d.name }}: { number: {{ d.number }}, values: {{ d.values.name | quoted }} },
{% endfor %}
};

/** The numbers of bounded integers by the type of the values. */
{% for family in ["integers", "randint"] %}
{% set ns = namespace(types=[]) %}
{% for d in distributions if d.family == family %}
{% set ns.types = ns.types + [d.values.name ~ ": " ~ d.number] %}
{% endfor %}
export const {{ family | upper }} = { {{- " " ~ ns.types | join(", ") ~ " " -}} };
{% endfor %}
{% set all = distributions | map(attribute="name") | list %}
{% macro method(d, name, object) %}
{% set ns = namespace(parameters=[], values=[]) %}
{% for p in d.parameters %}
{% set ns.parameters = ns.parameters + [(p.name | camel) if p.default is none else (p.name | camel) ~ " = " ~ p.default] %}
{% set ns.values = ns.values + ["[" ~ p.name | quoted ~ ", " ~ p.type.name | quoted ~ ", " ~ (p.name | camel) ~ "]"] %}
{% endfor %}
{% set inv = object == "generator" and d.name ~ "_inv" in all %}
{% set f32 = object == "generator" and d.name ~ "_f32" in all %}

    /**
{{ ("Draw " ~ d.draws ~ "." ~ (" Floats are drawn into a Float32Array." if f32 else "") ~ (" One is a bigint." if d.name == "tomaxint" else "")) | wrap("     * ", 118) }}
     *
{{ density(d) | wrap("     * ", 118, 4) }}
{% for p in d.parameters %}
{{ ("@param " ~ (p.name | camel) ~ " " ~ described(d, loop.index0, "RandomState")) | wrap("     * ", 118, 4) }}
{% endfor %}
     */
    {{ name | camel }}({{ (ns.parameters + ["size"] + (['{ method = "zig" } = {}'] if inv else [])) | join(", ") }}) {
{% if inv %}
        const name = numbered(["zig", "inv"], method, "method") === 2 ? "{{ d.name }}_inv" : "{{ d.name }}";
{% elif f32 %}
        const name = "{{ d.name }}";
{% endif %}
{% if f32 %}
        const distribution = DISTRIBUTIONS[size instanceof Float32Array ? `${name}_f32` : name];
{% if d.parameters %}
        const type = distribution.values;
{% endif %}
        return this._draw(distribution, [{{ ns.values | join(", ") | replace('"f64"', "type") }}], size);
{% elif d.name == "tomaxint" %}
        return size === undefined ? this._draw(DISTRIBUTIONS.{{ d.name }}, [], 1)[0] : this._draw(DISTRIBUTIONS.{{ d.name }}, [], size);
{% else %}
        return this._draw(DISTRIBUTIONS.{{ d.name }}, [{{ ns.values | join(", ") }}], size);
{% endif %}
    }
{% endmacro %}

export class GeneratorDistributions extends Drawing {
{% for d in distributions if d.generator and d.name == d.method and not d.family %}
{{ method(d, d.name, "generator") -}}
{% endfor %}
}

export class RandomStateDistributions extends Drawing {
{% for d in distributions if d.random_state and d.name == d.method and not d.family %}
{{ method(d, d.random_state.name, "random_state") -}}
{% for alias in d.random_state.aliases %}

    /** The same as {{ d.random_state.name | camel }}. */
    {{ alias | camel }}(size) {
        return this.{{ d.random_state.name | camel }}(size);
    }
{% endfor %}
{% endfor %}
}
