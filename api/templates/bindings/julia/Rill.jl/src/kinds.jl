{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "# ") }}

# The kinds of bit generators.

{{ ("export " ~ (bit_generators | map(attribute="identifier") | join(", "))) | wrap("", 118, 4) }}

{% set streams = bit_generators | selectattr("stream") | list %}
"""The names of the kinds that have a stream."""
const KINDS = [
{{ (streams | map(attribute="identifier") | each('"{}"') | join(", ")) | wrap("    ", 118) }},
]

# The numbers of the kinds in the C interface, and the kinds by their numbers.
const KIND_NUMBERS = Dict(
{%- for b in bit_generators %}

    :{{ b.identifier }} => {{ b.number }}{{ ")" if loop.last else "," }}
{%- endfor %}

const KIND_NAMES = Dict(number => name for (name, number) in KIND_NUMBERS)

# Numbers of steps of `advance!` that change nothing, by the number of the kind, where 2^256 steps do.
const MODULI = Dict(
{%- for b in bit_generators if b.advance_modulo %}

    {{ b.number }} => big"{{ b.advance_modulo }}"{{ ")" if loop.last else "," }}
{%- endfor %}


# Numbers of the kinds whose steps are words, of which blocks have several, and whose counters have up to 256 bits.
const OF_BLOCKS = ({% for b in bit_generators if b.advance_blocks and b.number > 5 %}{{ b.number }}{{ "" if loop.last else ", " }}{% endfor %})

# The length of one jump of `jumped`, in steps of `advance!`, by the number of the kind; other kinds
# have no such steps.
const JUMPS = Dict(
{%- for b in bit_generators if b.jump_steps %}

    {{ b.number }} => big"{{ b.jump_steps }}"{{ ")" if loop.last else "," }}
{%- endfor %}

{% for b in bit_generators %}

"""    {{ b.identifier }}(seed = nothing{{ "; options..." if b.options }})

{{ b.doc }}
{% if b.stream %}
Seeded as {{ "NumPy" if b.numpy else "randomgen" }}'s bit generators are; without a seed, from the operating system's entropy.
{% else %}
There may be no seed.
{% endif %}
{% if b.options %}
Options, as keyword arguments; `nothing` stands for None:
{% for o in b.options %}
{{ "\n" if loop.first }}* `{{ o.name }}`: {{ o.meaning }} ({{ o.range }}{{ " or None" if o.none and o.default_text != "None" }}; by default {{ o.default_text }})
{% endfor %}
{% endif %}
"""
const {{ b.identifier }} = BitGenerator{:{{ b.identifier }}}
{% endfor %}
