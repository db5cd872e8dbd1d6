{# The `use` line of every algorithm, and of what else of the bit generators is given; without all, of those that have a stream. #}
{% macro algorithms(others, all=true) %}
{% set those = bit_generators if all else bit_generators | selectattr("stream") | list %}
{% set names = those | map(attribute="algorithm") | list + others %}
{{ use("crate::bit_generator", names, 110) }}
{% endmacro %}
