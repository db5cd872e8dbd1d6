{# The parameters of a function, with their defaults, 1.0 as 1. Bounded integers are left out, and so are entries with a
suffix: these are the function without it, with another type or method. #}
{% macro number(x) -%}
{{ x | int if x == x | int else x }}
{%- endmacro %}

{% macro signature(d, all) -%}
(rng, n = NULL
{%- for p in d.parameters %}, {{ p.c_name }}{% if p.default is not none %} = {{ number(p.default) }}{% endif %}{% endfor %}
{%- if d.name ~ "_f32" in all %}, dtype = c("float64", "float32"){% endif %}
{%- if d.name ~ "_inv" in all %}, method = c("zig", "inv"){% endif %}, n_threads = 1, dim = NULL)
{%- endmacro %}
