{% from "bindings/_words.txt" import generated %}
{% from "bindings/r/R/_signature.R" import signature %}
{{ generated("api/distributions.toml", template, "# ") }}

# One value for each of n draws, or for each place of an array; parameters are recycled, as in R's own functions. Each
# function calls C itself, so that an error names the function that was called.

{% set all = distributions | map(attribute="name") | list %}
{% for d in distributions if d.name == d.method and not d.family and d.name != "random_integers" %}
{# C knows the parameters by NumPy's names, which messages tell, if no other is given. #}
{% set ns = namespace(values=[]) %}
{% for p in d.parameters %}
{% set ns.values = ns.values + [p.c_name if p.c_name == p.name else p.c_name ~ " = " ~ p.c_name] %}
{% endfor %}
{% set values = "list(" ~ (ns.values | join(", ")) ~ ")" %}
{% set inverted = d.name ~ "_inv" in all %}
{% set name = "name" if inverted else "\"" ~ d.name ~ "\"" %}
{% set typed = "if (missing(dtype)) " ~ name ~ " else typed(" ~ name ~ ", dtype)" if d.name ~ "_f32" in all else name %}
{% set head = "rill_" ~ d.name ~ " <- function" ~ signature(d, all) %}
{% set body = ".Call(C_draw, rng, " ~ typed ~ ", n, " ~ values ~ ", n_threads, dim)" %}
{% if inverted %}
{{ head }} {
  inverse <- !missing(method) && one_of(method, c("zig", "inv"), "method") == "inv"
  name <- if (inverse) "{{ d.name }}_inv" else "{{ d.name }}"
  {{ body }}
}
{% elif (head ~ " " ~ body) | length <= 118 %}
{{ head }} {{ body }}
{% else %}
{{ head }}
  {{ body }}
{% endif %}
{% if d.random_state and d.random_state.name != d.name %}
rill_{{ d.random_state.name }} <- function(rng, n = NULL, n_threads = 1, dim = NULL)
  .Call(C_draw, rng, "{{ d.name }}", n, list(), n_threads, dim)
{% endif %}
{% endfor %}
