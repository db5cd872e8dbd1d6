{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "// ") }}

import { BitGenerator, kinds } from "./bit_generator.js";
{% for b in bit_generators %}

{{ ("/** " ~ b.doc ~ (" Options: " if b.options else "") ~ (b.options | map(attribute="name") | join(", ")) ~ ("." if b.options else "") ~ " */") | wrap("", 118, 3) }}
export class {{ b.identifier }} extends BitGenerator {
    constructor(seed, options) {
        super({{ b.number }}, seed, options);
    }
}
kinds[{{ b.name | quoted }}] = {{ b.identifier }};
{% endfor %}
