{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "# ") }}
"""Rill's bit generators as those of NumPy and randomgen, one class a kind."""

import numpy as np

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding
from ._randomgen import AdvancingBlocks, OfRandomgen
{# What else is a base of a class, beside what the table tells. #}
{% set particulars = {"MT19937": ["LegacySeeding"], "Philox": ["CounterAndKey"]} %}

__all__ = [
{{ (bit_generators | map(attribute="identifier") | each('"{}"') | join(", ") ~ ",") | wrap("    ", 118) }}
]
{% for b in bit_generators %}
{% set steps = ["AdvancingBlocks"] if b.advance_blocks and not b.numpy else ["Advancing"] %}
{% set abilities = (["Jumping"] if b.jump else []) + (steps if b.advance else []) %}
{% set others = particulars[b.name] if b.name in particulars else [] if b.numpy else ["OfRandomgen"] %}


class {{ b.identifier }}({{ (others + abilities) | join(", ") or "BitGenerator" }}):
{% if b.options and not b.numpy %}
    """{{ b.doc }}

    Options:
{% for o in b.options %}
{{ (o.name ~ ": " ~ o.meaning ~ " (" ~ o.range ~ (" or None" if o.none and o.default_text != "None" else "") ~ "; by default " ~ o.default_text ~ ")") | wrap("    ", 118, 4) }}
{% endfor %}
    """
{% else %}
    """{{ b.doc }}"""
{% endif %}

    _kind, _word, _seed_words = {{ b.number }}, np.uint{{ b.word }}, {{ b.seed_words }}
{% if not b.numpy %}
    _class = ("{{ b.package }}", "{{ b.class }}")
{% if not b.stream %}
    _takes_seed = False
{% endif %}
{% if b.options %}
    _options = ({% for o in b.options %}"{{ o.name }}"{{ "," if b.options | length == 1 }}{{ "" if loop.last else ", " }}{% endfor %})
{% set ns = namespace(seeding=[], instead=[]) %}
{% for o in b.options %}
{% set ns.seeding = ns.seeding + (['"' ~ o.name ~ '",'] if o.seeding else []) %}
{% set ns.instead = ns.instead + (['"' ~ o.name ~ '",'] if o.not_with_seed else []) %}
{% endfor %}
{% if ns.seeding %}
    _seeding = ({{ ns.seeding | join(" ") | trim(",") }}{{ "," if ns.seeding | length == 1 }})
{% endif %}
{% if ns.instead %}
    _instead_of_seed = ({{ ns.instead | join(" ") | trim(",") }}{{ "," if ns.instead | length == 1 }})
{% endif %}
{% endif %}
{% if b.seed_word %}
    _seed_word = np.uint{{ b.seed_word }}
{% endif %}
{% if b.dtypes %}
    _dtypes = { {%- for name, dtype in b.dtypes | items %}"{{ name }}": np.{{ dtype }}{{ "" if loop.last else ", " }}{% endfor -%} }
{% endif %}
{% endif %}
{% if b.advance_modulo %}
    _advance_modulo = {{ b.advance_modulo | upper | replace("X", "x") }}
{% endif %}
{% if b.jump_steps %}
    _jump = {{ b.jump_steps | upper | replace("X", "x") }}
{% endif %}
{% endfor %}
