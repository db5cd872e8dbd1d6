{% from "bindings/_words.txt" import generated %}
{{ generated("api/distributions.toml", template, "# ") }}
# ruff: noqa: E501
# mypy: disable-error-code="overload-overlap"
from typing import Literal, TypeVar, overload

import numpy as np
from numpy.typing import NDArray

from ._draw import Drawing
from ._types import Each, EachInteger, Float, Float32, Float64, Floating, Floats, Integer, Integers, Shape

_Array32 = TypeVar("_Array32", bound=NDArray[np.float32])
_Array64 = TypeVar("_Array64", bound=NDArray[np.float64])
{# A parameter of the types `float` or `int`, by the number or array that is meant; with its default where there is one. #}
{% macro parameter(p, kind, default) -%}
{% set kinds = {"one": ["Float", "Integer"], "each": ["Each", "EachInteger"], "many": ["Floats", "Integers"]} -%}
{{ p.name }}: {{ kinds[kind][1 if p.type.name == "i64" else 0] }}{{ " = " ~ p.default if default and p.default is not none }}, {# -#}
{% endmacro %}
{% macro parameters(d, kind, default) -%}
{% for p in d.parameters %}{{ parameter(p, kind, default) }}{% endfor -%}
{% endmacro %}
{# One number for numbers; an array of a size; an array for parameters of which one is an array. What follows a default must
have one too, or be a keyword. #}
{% macro method(d, name) %}
{% set number = "float" if d.values.name == "f64" else "int" %}
{% set array = "NDArray[np." ~ d.values.dtype ~ "]" %}
{% set ns = namespace(defaults=false) %}
{% for p in d.parameters %}{% if p.default is not none %}{% set ns.defaults = true %}{% endif %}{% endfor %}

    @overload
    def {{ name }}(self, {{ parameters(d, "one", true) }}size: None = None) -> {{ number }}: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "each", false) }}size: Shape) -> {{ array }}: ...
{% if ns.defaults %}
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}*, size: Shape) -> {{ array }}: ...
{% endif %}
{% for many in d.parameters %}
{% set place = loop.index0 %}
{% set before = namespace(defaults=false, required="", optional="", after="") %}
{% for p in d.parameters %}
{% if loop.index0 < place %}
{% set before.required = before.required ~ parameter(p, "each", false) %}
{% set before.optional = before.optional ~ parameter(p, "each", true) %}
{% if p.default is not none %}{% set before.defaults = true %}{% endif %}
{% elif loop.index0 > place %}
{% set before.after = before.after ~ parameter(p, "each", true) %}
{% endif %}
{% endfor %}
    @overload
    def {{ name }}(self, {{ before.required }}{{ parameter(many, "many", false) }}{{ before.after }}size: None = None) -> {{ array }}: ...
{% if before.defaults %}
    @overload
    def {{ name }}(self, {{ before.optional }}*, {{ parameter(many, "many", false) }}{{ before.after }}size: None = None) -> {{ array }}: ...
{% endif %}
{% endfor %}
{% endmacro %}
{# The methods that have `dtype` and `out`: `middle` is a parameter between these. #}
{% macro typed(d, name, middle) %}

    @overload
    def {{ name }}(self, {{ parameters(d, "one", true) }}size: None = None, dtype: Floating = ..., {{ middle }}out: None = None) -> float: ...
{% if d.parameters %}
    @overload
    def {{ name }}(self, {{ parameters(d, "many", true) }}size: None = None, dtype: Float64 = ..., {{ middle }}out: None = None) -> NDArray[np.float64]: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "many", true) }}size: None = None, *, dtype: Float32, {{ middle }}out: None = None) -> NDArray[np.float32]: ...
{% endif %}
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}size: Shape, dtype: Float64 = ..., {{ middle }}out: None = None) -> NDArray[np.float64]: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}size: Shape, dtype: Float32, {{ middle }}out: None = None) -> NDArray[np.float32]: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}size: Shape | None = None, dtype: Float64 = ..., {{ middle }}*, out: _Array64) -> _Array64: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}size: Shape | None = None, *, dtype: Float32, {{ middle }}out: _Array32) -> _Array32: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}size: Shape | None, dtype: Float64, {{ middle | replace(' = "zig"', "") }}out: _Array64) -> _Array64: ...
    @overload
    def {{ name }}(self, {{ parameters(d, "each", true) }}size: Shape | None, dtype: Float32, {{ middle | replace(' = "zig"', "") }}out: _Array32) -> _Array32: ...
{% endmacro %}
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

class Distributions(Drawing):
{% for d in ns.shared %}
{{ method(d, d.name) -}}
{% endfor %}

class GeneratorDistributions(Distributions):
{% for d in ns.generator %}
{% if d.name ~ "_f32" not in all %}
{{ method(d, d.name) -}}
{% else %}
{{ typed(d, d.name, 'method: Literal["zig", "inv"] = "zig", ' if d.name ~ "_inv" in all else "") -}}
{% endif %}
{% endfor %}

class RandomStateDistributions(Distributions):
{% for d in ns.random_state %}
{{ method(d, d.random_state.name) -}}
{% endfor %}
