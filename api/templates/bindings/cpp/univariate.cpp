{% from "include/rill/_univariate.hpp" import cpp %}
{% from "bindings/_words.txt" import generated %}
{# A parameter for draw(), which wants the type, and for a method, which converts all but doubles to float. #}
{% macro typed(value, type) %}
{{- value if type.name in ["f64", "bool"] else cpp(type) ~ "(" ~ value ~ ")" -}}
{% endmacro %}
{% macro checks(object, distributions) %}
{% for d in distributions if d[object] %}
{% set o = d[object] %}
{% set ns = namespace(typed=[]) %}
{% for p in o.parameters %}
{% set ns.typed = ns.typed + [typed(d.example[loop.index0], p.type)] %}
{% endfor %}
{% set type = cpp(d.values) %}
{% for name in [o.name] + o.aliases | list %}
    check<{{ type }}>("{{ d.name }}", make, { {{- ns.typed | join(", ") -}} },
{% if d.family %}
        [](auto &s, auto... out) { return s.template {{ d.family }}<{{ type }}>({{ d.example[:2] | join(", ") }}, out..., endpoint::included); });
{% elif d.values.name == "f32" %}
        overloaded{[](auto &s, buffer<float> out) { s.{{ d.name[:-4] }}({{ (ns.typed + ["out"]) | join(", ") }}); },
                   [](auto &s, auto... n) { return s.template {{ d.name[:-4] }}<float>({{ (ns.typed + ["n..."]) | join(", ") }}); }});
{% else %}
        [](auto &s, auto... out) { return s.{{ name }}({{ (d.example + ["out..."]) | join(", ") }}); });
{% endif %}
{% endfor %}
{% endfor %}
{% endmacro %}
{{ generated("api/distributions.toml", template, "// ") }}
// Every method of the univariate distributions gives what draw() gives under its name: one value, a vector, a buffer.
#include <cstdio>
#include <cstring>
#include <rill.hpp>

using rill::buffer;
using rill::endpoint;

static bool failed = false;

template <class... Functions> struct overloaded : Functions... {
    using Functions::operator()...;
};
template <class... Functions> overloaded(Functions...) -> overloaded<Functions...>;

template <class T, class Make, class Method>
static void check(const char *name, Make make, std::initializer_list<rill::parameter> parameters, Method method)
{
    auto source = make(), twin = make();
    T drawn[11] = {}, expected[11] = {};
    drawn[0] = method(source);
    const std::vector<T> five = method(source, std::size_t{5});
    for (std::size_t i = 0; i < 5; i++)
        drawn[1 + i] = five[i];
    method(source, buffer<T>(drawn + 6, 5));
    twin.template draw<T>(name, parameters, buffer<T>(expected, 1));
    twin.template draw<T>(name, parameters, buffer<T>(expected + 1, 5));
    twin.template draw<T>(name, parameters, buffer<T>(expected + 6, 5));
    if (std::memcmp(drawn, expected, sizeof drawn) != 0) {
        std::printf("%s differs\n", name);
        failed = true;
    }
}

static void generator()
{
    const auto make = [] { return rill::default_rng(42); };
{{ checks("generator", distributions) -}}
}

static void random_state()
{
    const auto make = [] { return rill::RandomState(42); };
{{ checks("random_state", distributions) -}}
}

{# The arguments of the functions that fill by several threads: those of the example. #}
static void parallel()
{
    const std::size_t n = 200000;
    std::vector<double> x(n), y(n);
    std::vector<std::int64_t> k(n), l(n);
    const auto same = [](const char *name, bool equal) {
        if (!equal) {
            std::printf("%s differs\n", name);
            failed = true;
        }
    };
    const auto in_turn = [](std::size_t count, auto task) {
        for (std::size_t i = count; i-- > 0;)
            task(i);
    };
    auto rng = [] { return rill::default_rng(42); };
{% for d in distributions if d.parallel and not d.family and d.values.name in ["f64", "i64"] %}
{% set a, b = ("x", "y") if d.values.name == "f64" else ("k", "l") %}
{% set values = d.example | join(", ") %}
    rng().{{ d.generator.name }}({{ values ~ ", " if values else "" }}{{ a }});
    rng().{{ d.generator.name }}_parallel({{ values ~ ", " if values else "" }}{{ b }}, 3);
    same("{{ d.generator.name }}", {{ a }} == {{ b }});
{% endfor %}
    rng().integers(-5, 1000, k);
    rng().integers_parallel(-5, 1000, l, 3);
    same("integers", k == l);
    rng().standard_normal(x);
    rng().draw_parallel("standard_normal", {}, y, 3);
    same("draw_parallel", x == y);
    rng().draw_parallel("standard_normal", {}, y, 3, in_turn);
    same("draw_parallel with a pool", x == y);
    rill::RandomState(42).draw("standard_normal", {}, x);
    rill::RandomState(42).draw_parallel("standard_normal", {}, y, 3, in_turn);
    same("draw_parallel of a random state", x == y);
}

int main()
{
    generator();
    random_state();
    parallel();
    std::puts(failed ? "not as promised" : "as promised");
}
