{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "# ") }}
# mypy: disable-error-code="override"
import numpy as np
from numpy.typing import NDArray

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding
from ._randomgen import AdvancingBlocks, OfRandomgen
from ._types import Seed
{# What else is a base of a class, as in _bit_generator.py. #}
{% set particulars = {"MT19937": ["LegacySeeding"], "Philox": ["CounterAndKey"]} %}
{% macro option(o) -%}
{{ o.name }}: {{ "bool" if o.type == "boolean" else "str" if o.type == "text" else "int | NDArray[np.uint64]" }} | None = ...
{%- endmacro %}

__all__ = [
{{ (bit_generators | map(attribute="identifier") | each('"{}"') | join(", ") ~ ",") | wrap("    ", 118) }}
]
{% for b in bit_generators %}
{% set steps = ["AdvancingBlocks"] if b.advance_blocks and not b.numpy else ["Advancing"] %}
{% set abilities = (["Jumping"] if b.jump else []) + (steps if b.advance else []) %}
{% set others = particulars[b.name] if b.name in particulars else [] if b.numpy else ["OfRandomgen"] %}

class {{ b.identifier }}({{ (others + abilities) | join(", ") or "BitGenerator" }}):
{% if b.numpy or not b.options %}
    ...
{% else %}
    def __init__(
        self,
        seed: Seed = None,
        *,
{% for o in b.options %}
        {{ option(o) }},
{% endfor %}
    ) -> None: ...
{% set ns = namespace(seeding=[]) %}
{% for o in b.options if o.seeding %}{% set ns.seeding = ns.seeding + [option(o)] %}{% endfor %}
{% if ns.seeding %}
    def seed(self, seed: Seed = None, *, {{ ns.seeding | join(", ") }}) -> None: ...
{% endif %}
{% endif %}
{% endfor %}
