{# The univariate distributions as methods of a class in C++. #}
{% macro cpp(type) %}{{ "std::" if type.c is endingwith("_t") else "" }}{{ type.c }}{% endmacro %}

{# A method, on one line if it fits. #}
{% macro method(signature, body) %}
{% set line = "    " ~ signature ~ " { " ~ body ~ " }" %}
{% if line | length <= 120 %}
{{ line }}
{% else %}
{{ signature | wrap("    ", 120, 4) }}
    {
        {{ body }}
    }
{% endif %}
{% endmacro %}

{# "a, b" with types, names alone, and with NumPy's defaults. #}
{% macro declared(parameters, defaults) %}
{% for p in parameters %}{{ cpp(p.type) }} {{ p.c_name }}{{ " = " ~ p.default if defaults and p.default is not none else "" }}{{ "" if loop.last else ", " }}{% endfor %}
{% endmacro %}

{% macro described(o, draws) %}
{{ ("Draw " ~ draws ~ ".") | wrap("    /// ", 120) }}
{% for p in o.parameters %}
{{ ("- " ~ p.c_name ~ ": " ~ p.description) | wrap("    /// ", 120, 2) }}
{% endfor %}
{% endmacro %}

{# One value, n values, memory to fill. #}
{% macro three(o, d, name) %}
{% set names = o.parameters | map(attribute="c_name") %}
{% set with = declared(o.parameters, false) %}
{% set of = "rill_" ~ o.object ~ "_" ~ name %}
{% set called = [of] + names | list %}
{% set type = cpp(d.values) %}
{{ method(type ~ " " ~ name ~ "(" ~ declared(o.parameters, true) ~ ")", "return one<" ~ type ~ ">(" ~ called | join(", ") ~ ");") -}}
{{ method("std::vector<" ~ type ~ "> " ~ name ~ "(" ~ [with, "std::size_t n"] | select | join(", ") ~ ")",
          "return many<" ~ type ~ ">(" ~ (["n"] + called) | join(", ") ~ ");") -}}
{{ method("void " ~ name ~ "(" ~ [with, "output<" ~ type ~ "> out"] | select | join(", ") ~ ")",
          "fill(" ~ (["out"] + called) | join(", ") ~ ");") -}}
{% endmacro %}

{# Memory to fill by several threads. #}
{% macro in_parallel(o, d, name) %}
{% set names = o.parameters | map(attribute="c_name") | list %}
{% set with = [declared(o.parameters, false), "buffer<" ~ cpp(d.values) ~ "> out", "std::size_t n_threads = 0"] %}
{{ method("void " ~ name ~ "_parallel(" ~ with | select | join(", ") ~ ")",
          "fill_parallel(" ~ (["out", "n_threads", "rill_" ~ o.object ~ "_" ~ o.name ~ "_parallel"] + names) | join(", ") ~ ");") -}}
{% endmacro %}

{# The values as a range, endless or n of them. #}
{% macro as_range(o, d) %}
{% set names = o.parameters | map(attribute="c_name") | list %}
{% set type = cpp(d.values) %}
{% set of = "rill_" ~ o.object ~ "_" ~ o.name %}
{{ method("auto stream_" ~ o.name ~ "(" ~ declared(o.parameters, true) ~ ")",
          "return detail::endless<" ~ type ~ ">(" ~ (["get()", of] + names) | join(", ") ~ ");") -}}
{{ method("auto stream_" ~ o.name ~ "(" ~ [declared(o.parameters, false), "std::size_t n"] | select | join(", ") ~ ")",
          "return detail::counted<" ~ type ~ ">(" ~ (["get()", "n", of] + names) | join(", ") ~ ");") -}}
{% endmacro %}

{# The same of double or float. #}
{% macro as_range_of_either(o, float) %}
{% set names = o.parameters | map(attribute="c_name") | list %}
{% set with = o.parameters | map(attribute="c_name") | each("T {}") | list %}
{% for more in [[], ["n"]] %}
{% set made = ("return detail::" ~ ("counted" if more else "endless") ~ "<T>(") %}
    template <class T = double> auto stream_{{ o.name }}({{ (with + (["std::size_t n"] if more else [])) | join(", ") }})
    {
        if constexpr (std::is_same_v<T, float>)
            {{ made }}{{ (["get()"] + more + ["rill_" ~ o.object ~ "_" ~ float.name] + names) | join(", ") }});
        else
            {{ made }}{{ (["get()"] + more + ["rill_" ~ o.object ~ "_" ~ o.name] + names) | join(", ") }});
    }
{% endfor %}
{% endmacro %}

{# The same of double or float. #}
{% macro three_of_either(o, float) %}
{% set names = o.parameters | map(attribute="c_name") | list %}
{% set with = o.parameters | map(attribute="c_name") | each("T {}") | join(", ") %}
    template <class T = double> T {{ o.name }}({{ with }})
    {
        T value{};
        {{ o.name }}({{ (names + ["buffer<T>(&value, 1)"]) | join(", ") }});
        return value;
    }
    template <class T = double> std::vector<T> {{ o.name }}({{ [with, "std::size_t n"] | select | join(", ") }})
    {
        return detail::vector_of<T>(n, [&](buffer<T> out) { {{ o.name }}({{ (names + ["out"]) | join(", ") }}); });
    }
{{ method("void " ~ o.name ~ "(" ~ [declared(o.parameters, false), "output<double> out"] | select | join(", ") ~ ")",
          "fill(" ~ (["out", "rill_" ~ o.object ~ "_" ~ o.name] + names) | join(", ") ~ ");") -}}
{{ method("void " ~ o.name ~ "(" ~ [declared(float.parameters, false), "output<float> out"] | select | join(", ") ~ ")",
          "fill(" ~ (["out", "rill_" ~ o.object ~ "_" ~ float.name] + names) | join(", ") ~ ");") -}}
{% endmacro %}

{# One template for the functions that differ by the type of integers. #}
{% macro families(object, distributions) %}
{% for d in distributions if d.family and d[object] %}
{% if not d.suffix %}
template <class T> struct {{ d.family }};
{% endif %}
template <> struct {{ d.family }}<{{ cpp(d.values) }}> : function<rill_{{ object }}_{{ d[object].name }}> {};
{% endfor %}
{% if object == "generator" %}
{% for d in distributions if d.family and d.parallel and d[object] %}
{% if not d.suffix %}
template <class T> struct {{ d.family }}_parallel;
{% endif %}
template <> struct {{ d.family }}_parallel<{{ cpp(d.values) }}> : function<rill_{{ object }}_{{ d[object].name }}_parallel> {};
{% endfor %}
{% endif %}
{% endmacro %}

{% macro methods(object, distributions) %}
{% for d in distributions if d[object] and not d.family %}
{% set o = d[object] %}
{% set float = distributions | selectattr(object) | selectattr("name", "eq", d.name ~ "_f32") | first | default(none) %}
{% if float %}

{% set same = float.draws | replace("floats ", "") == d.draws | replace("doubles ", "") %}
{{ described(o, d.draws ~ (", as double or float" if same else "; as float, " ~ float.draws)) -}}
{{ three_of_either(o, float[object]) -}}
{% if object == "generator" %}
{{ as_range_of_either(o, float[object]) -}}
{% for twin in [d, float] if twin.parallel %}
{{ in_parallel(twin.generator, twin, o.name) -}}
{% endfor %}
{% endif %}
{% elif d.values.name != "f32" %}

{{ described(o, d.draws) -}}
{{ three(o, d, o.name) -}}
{% if object == "generator" %}
{{ as_range(o, d) -}}
{% if d.parallel %}
{{ in_parallel(o, d, o.name) -}}
{% endif %}
{% endif %}
{% for alias in o.aliases %}
    /// Another name of {{ o.name }}.
{{ three(o, d, alias) -}}
{% endfor %}
{% endif %}
{% endfor %}
{% endmacro %}

{# The header of one object. #}
{% macro header(object, class, distributions, template) %}
// Generated from api/distributions.toml by make generate: change that, or {{ template }}.
/** @file
 * Part of rill.hpp: the univariate distributions of {{ class }}.
 */

#ifndef RILL_{{ object | upper }}_UNIVARIATE_HPP
#define RILL_{{ object | upper }}_UNIVARIATE_HPP

#include <cstddef>
#include <cstdint>
#include <vector>

#include "buffer.hpp"
#include "draws.hpp"
{% if object == "generator" %}
#include "stream.hpp"
{% endif %}

namespace rill {

namespace detail {

{{ families(object, distributions) }}
} // namespace detail

/// The univariate distributions of {{ class }}, except the integers of any type.{% if object == "generator" %} What ends in _parallel fills memory by
/// several threads, with the same values; with n_threads = 0 by as many as can run at once. What begins with stream_ is a
/// range of values, without end or of n values: see rill::stream.{% endif %}

class {{ object }}_univariate : public draws<rill_{{ object }}, detail::{{ object }}_functions> {
  public:
{{- methods(object, distributions) }}
  protected:
    using draws::draws;
};

} // namespace rill

#endif
{% endmacro %}
