{% from "bindings/_words.txt" import density, described, generated %}
{{ generated("api/distributions.toml", template, "# ") }}
"""The methods of numpy.random.Generator and RandomState that draw numbers, with NumPy's parameters and defaults.

Parameters may be arrays, and broadcast; `size` is the shape of the result.
"""

import numpy as np
{# A method that calls one of Drawing: `behind` are the parameters after those of the distribution, `options` further
arguments of the call, and `also` a further text after what is drawn. #}
{% macro method(d, name, behind, call, options, also) %}
{% set ns = namespace(parameters=["self"]) %}
{% for p in d.parameters %}
{% set ns.parameters = ns.parameters + [p.name if p.default is none else p.name ~ "=" ~ p.default] %}
{% endfor %}
{% set values = (d.parameters | map(attribute="name") | join(", ")) ~ ("," if d.parameters | length == 1 else "") %}

    def {{ name }}({{ (ns.parameters + behind) | join(", ") }}):
{{ ("Draw " ~ d.draws ~ also ~ ".") | wrap('        """', 114) | replace('\n        """', "\n        ") }}

{{ density(d) | wrap("        ", 114, 4) }}
{% for p in d.parameters %}
{{ (p.name ~ ": " ~ described(d, loop.index0, "RandomState")) | wrap("        ", 114, 4) }}
{% endfor %}
        """
        return self.{{ call }}("{{ d.name }}", ({{ values }}), {{ options }})
{% endmacro %}
{# Bounded integers are in _generator.py and _random_state.py. An entry with the suffix _f32 is the method without it,
with another type; one with _inv is the method with another `method`. #}
{% set all = distributions | map(attribute="name") | list %}
{% set ns = namespace(shared=[], generator=[], random_state=[]) %}
{% for d in distributions if d.name == d.method and not d.family and d.name != "random_integers" %}
{% if d.generator and d.random_state and d.name ~ "_f32" not in all %}
{% set ns.shared = ns.shared + [d] %}
{% else %}
{% if d.generator %}{% set ns.generator = ns.generator + [d] %}{% endif %}
{% if d.random_state %}{% set ns.random_state = ns.random_state + [d] %}{% endif %}
{% endif %}
{% endfor %}


class Distributions:
    """The methods that are the same in both classes, which have `_draw` and `_typed`."""
{% for d in ns.shared %}
{{ method(d, d.name, ["size=None"], "_draw", "size", "") -}}
{% endfor %}


class GeneratorDistributions(Distributions):
    """The methods of numpy.random.Generator."""
{% for d in ns.generator %}
{% if d.name ~ "_f32" not in all %}
{{ method(d, d.name, ["size=None"], "_draw", "size", "") -}}
{% elif d.name ~ "_inv" not in all %}
{{ method(d, d.name, ["size=None", "dtype=np.float64", "out=None"], "_typed", "size, dtype, out", "; floats with dtype float32") -}}
{% else %}
{% set behind = ["size=None", "dtype=np.float64", 'method="zig"', "out=None"] %}
{% set options = 'size, dtype, out, "" if method == "zig" else "_inv"' %}
{{ method(d, d.name, behind, "_typed", options, '; floats with dtype float32, by inversion with method "inv"') -}}
{% endif %}
{% endfor %}


class RandomStateDistributions(Distributions):
    """The methods of numpy.random.RandomState."""
{% for d in ns.random_state %}
{{ method(d, d.random_state.name, ["size=None"], "_draw", "size", "") -}}
{% endfor %}
