{# The names of the bit generators, the default first, as a vector of R. #}
{% macro kinds(bit_generators) -%}
{% set names = ["PCG64"] + (bit_generators | map(attribute="name") | reject("eq", "PCG64") | list) -%}
{{ ("c(" ~ (names | each('"{}"') | join(", ")) ~ ")") | wrap("", 100, 2) }}
{%- endmacro %}
