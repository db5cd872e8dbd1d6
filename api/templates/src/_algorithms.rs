{# The `use` line of every algorithm, and of what else of the bit generators is given. #}
{% macro algorithms(others) %}
{% set names = bit_generators | map(attribute="algorithm") | list + others %}
#[rustfmt::skip]
use crate::bit_generator::{
{{ (names | sort(case_sensitive=true) | join(", ") ~ ",") | wrap("    ", 110) }}
};
{% endmacro %}
