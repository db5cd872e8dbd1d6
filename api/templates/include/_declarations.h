{# Declarations in C. #}
{% macro declared(parameters) %}
{% for p in parameters %}{{ p.c }}{{ "" if p.stars else " " }}{{ p.name }}{{ p.after }}{{ "" if loop.last else ", " }}{% endfor %}
{% endmacro %}

{# The lines before the brace; parameters is text. #}
{% macro head(before, name, parameters) %}
{% set line = before ~ " " ~ name ~ "(" ~ (parameters or "void") ~ ")" %}
{% if line | length <= 120 %}
{{ line }}
{% else %}
{{ before }}
{{ (name ~ "(" ~ parameters ~ ")") | wrap("", 120, name | length + 1) }}
{% endif %}
{% endmacro %}
