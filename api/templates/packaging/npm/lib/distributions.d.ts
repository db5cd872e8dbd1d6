{% from "bindings/_words.txt" import density, described, generated %}
{{ generated("api/distributions.toml", template, "// ") }}

import { Drawing } from "./draw.js";
import type { Integers, Real } from "./types.js";
{% set all = distributions | map(attribute="name") | list %}
{% macro method(d, name, object) %}
{% set ns = namespace(parameters="") %}
{% for p in d.parameters %}
{% set ns.parameters = ns.parameters ~ (p.name | camel) ~ ("" if p.default is none else "?") ~ ": " ~ ("Integers" if p.type.name == "i64" else "Real") ~ ", " %}
{% endfor %}
{% set behind = ', options?: { method?: "zig" | "inv" }' if object == "generator" and d.name ~ "_inv" in all else "" %}
{% set optional = ns.parameters | replace("?:", ":") | replace(": Real,", ": Real | undefined,") | replace(": Integers,", ": Integers | undefined,") if "?" in ns.parameters else ns.parameters %}
{% set array = "Float64Array" if d.values.name == "f64" else "BigInt64Array" %}

    /**
{{ ("Draw " ~ d.draws ~ "." ~ (" One is a bigint." if d.name == "tomaxint" else "")) | wrap("     * ", 118) }}
     *
{{ density(d) | wrap("     * ", 118, 4) }}
{% for p in d.parameters %}
{{ ("@param " ~ (p.name | camel) ~ " " ~ described(d, loop.index0, "RandomState")) | wrap("     * ", 118, 4) }}
{% endfor %}
     */
    {{ name | camel }}({{ ns.parameters }}size?: undefined{{ behind }}): {{ "bigint" if d.name == "tomaxint" else "number" }};
    {{ name | camel }}({{ optional }}size: number{{ behind }}): {{ array }};
    {{ name | camel }}<A extends {{ "Float64Array" if d.values.name == "f64" else "BigInt64Array" if d.name == "tomaxint" else "BigInt64Array | Int32Array | Float64Array" }}{{ " | Float32Array" if object == "generator" and d.name ~ "_f32" in all }}>({{ optional }}out: A{{ behind }}): A;
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
    {{ alias | camel }}(size?: undefined): number;
    {{ alias | camel }}(size: number): {{ "Float64Array" if d.values.name == "f64" else "BigInt64Array" }};
    {{ alias | camel }}(out: Float64Array): Float64Array;
{% endfor %}
{% endfor %}
}
