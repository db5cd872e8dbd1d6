{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "# ") }}

# The kinds of bit generators.

{{ ("export " ~ (bit_generators | map(attribute="name") | join(", "))) | wrap("", 118, 4) }}

"""The names of the kinds, by their numbers."""
const KINDS = [{{ bit_generators | map(attribute="name") | each('"{}"') | join(", ") }}]

# The length of one jump of `jumped`, in steps of `advance!`, by the number of the kind; other kinds
# have no such steps.
const JUMPS = Dict(
{%- for b in bit_generators if b.jump_steps %}

    {{ b.number }} => big"{{ b.jump_steps }}"{{ ")" if loop.last else "," }}
{%- endfor %}

{% for b in bit_generators %}

"""    {{ b.name }}(seed = nothing)

{{ b.doc }}
Seeded as NumPy's bit generators are; without a seed, from the operating system's entropy."""
{{ b.name }}(seed = nothing) = BitGenerator({{ b.number }}, seed)
{% endfor %}
