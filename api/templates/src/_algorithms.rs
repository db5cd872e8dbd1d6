{# The `use` line of every algorithm, and of what else of the bit generators is given. #}
{% macro algorithms(others) %}
{% set names = bit_generators | map(attribute="algorithm") | list + others %}
{{ use("crate::bit_generator", names, 110) }}
{% endmacro %}
