{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "// ") }}

import { BitGenerator } from "./bit_generator.js";
import type { OptionValue, Seed } from "./types.js";
{% for b in bit_generators %}

/** {{ b.doc }} */
export class {{ b.identifier }} extends BitGenerator {
{% if b.options %}
    constructor(seed?: Seed, options?: {
{% for o in b.options %}
{{ ("/** " ~ o.meaning ~ " (" ~ o.range ~ "; by default " ~ o.default_text ~ ") */") | wrap("        ", 118, 4) }}
        {{ o.name }}?: OptionValue;
{% endfor %}
    });
{% else %}
    constructor(seed?: Seed);
{% endif %}
}
{% endfor %}
