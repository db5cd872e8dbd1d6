{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "# ") }}
"""Rill's bit generators as NumPy's, one class a kind."""

import numpy as np

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding
{# Further bases of classes, besides those from the table. #}
{% set particulars = {"MT19937": ["LegacySeeding"], "Philox": ["CounterAndKey"]} %}

__all__ = [{{ bit_generators | map(attribute="name") | each('"{}"') | join(", ") }}]
{% for b in bit_generators %}
{% set abilities = (["Jumping"] if b.jump else []) + (["Advancing"] if b.advance else []) %}


class {{ b.name }}({{ ((particulars[b.name] if b.name in particulars else []) + abilities) | join(", ") or "BitGenerator" }}):
    """{{ b.doc }}"""

    _kind, _word, _seed_words = {{ b.number }}, np.uint{{ b.word }}, {{ b.seed_words }}
{% if b.jump_steps %}
    _jump = {{ b.jump_steps | upper | replace("X", "x") }}
{% endif %}
{% endfor %}
