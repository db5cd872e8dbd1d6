{% from "bindings/_words.txt" import density, described, generated %}
{{ generated("api/distributions.toml", template, "# ") }}

# The distributions: NumPy's names, parameters and defaults, then the dimensions of the result, as integers or a tuple; without
# any it is one value. Parameters may be arrays, which are broadcast; without dimensions, the result has their common size. A
# name with an exclamation mark fills an array.
{# The docstring of a function, which has a keyword for the type where float32, and one for the method where inverted. #}
{% macro documented(d, values, float32, inverted) %}
{% set keywords = ("; type = Float64" if float32 else "") ~ (", method = :zig" if inverted else "") %}
{% set as_numpy = ", as NumPy's `" ~ d.method ~ "` with `" ~ d.arguments ~ "`" if d.name != d.method else "" %}
{% set by_method = ", and by the method `:inv`, NumPy's `method='inv'`" if inverted else "" %}
{% set wider = " A `Generator` draws `Float32` too" ~ by_method ~ "." if float32 else "" %}
"""    {{ d.name }}({{ (["rng"] + values + ["dims..."]) | join(", ") }}{{ keywords }})
    {{ d.name }}!({{ (["rng", "out"] + values) | join(", ") }})

{{ ("Draw " ~ d.draws ~ as_numpy ~ "." ~ wider) | wrap("", 118) }}

{{ ("* " ~ density(d)) | wrap("", 118, 2) }}
{%- for p in d.parameters %}

{% set by_default = "; by default " ~ p.default if p.default is defined and p.default is not none else "" %}
{{ ("* `" ~ p.name ~ "`: " ~ described(d, loop.index0, "`RandomState`") ~ by_default) | wrap("", 118, 2) }}
{%- endfor %}
"""
{% endmacro %}
{# The call that draws. #}
{% macro drawn(d, values) -%}
{% set types = "{" ~ (d.parameters | map(attribute="type") | map(attribute="julia") | join(", ")) ~ "}" -%}
{% set tuple = "(" ~ (values | join(", ")) ~ ("," if values | length == 1 else "") ~ ")" -%}
draw(rng, @distribution("{{ d.name }}"), {{ d.values.julia }}, Tuple{{ types }}, {{ tuple }}, dims)
{%- endmacro %}
{# The arguments of a call that fills an array. #}
{% macro filled(d, values) -%}
{{ drawn(d, values) | replace("draw(rng, ", "fill_numbers!(rng, ") | replace(", dims)", ", out)") }}
{%- endmacro %}
{# The same with a tuple of dimensions, and NumPy's defaults in the place of the last parameters. #}
{% macro with_defaults(d, object, values, keyword) %}
{% set keys = "; options..." if keyword else "" %}
{% for n in range(values | length + 1) %}
{% set given = values[:n] %}
{% set rest = d.parameters[n:] %}
{% if rest | selectattr("default", "undefined") | list | length == 0 and rest | selectattr("default", "none") | list | length == 0 %}
{% set all_values = given + (rest | map(attribute="default") | list) %}
{% if rest %}
{{ d.name }}({{ (["rng::" ~ object] + given) | join(", ") }}{{ keys }}) = {{ d.name }}({{ (["rng"] + all_values) | join(", ") }}{{ keys }})
{{ d.name }}({{ (["rng::" ~ object] + given + ["dims::Sizes"]) | join(", ") }}{{ keys }}) = {{ d.name }}({{ (["rng"] + all_values + ["dims..."]) | join(", ") }}{{ keys }})
{% else %}
{{ d.name }}({{ (["rng::" ~ object] + given + ["dims::Sizes"]) | join(", ") }}{{ keys }}) = {{ d.name }}({{ (["rng"] + all_values + ["dims..."]) | join(", ") }}{{ keys }})
{% endif %}
{% endif %}
{% endfor %}
{% endmacro %}
{# Filling an array. #}
{% macro in_place(d, object, values) %}
{% set ns = namespace(head=["rng::" ~ object, "out::AbstractArray"]) %}
{% for p in d.parameters %}
{% set ns.head = ns.head + [p.name ~ (" = " ~ p.default if p.default is defined and p.default is not none else "")] %}
{% endfor %}
{{ d.name }}!({{ ns.head | join(", ") }}) =
    {{ filled(d, values) }}
{% for twin in distributions if twin.name == d.name ~ "_f32" %}
{{ d.name }}!({{ (["rng::Generator", "out::AbstractArray{Float32}"] + values) | join(", ") }}) =
    {{ filled(twin, values) }}
{% endfor %}
{% endmacro %}
{# When parameters are accepted for certain, by the name of their check; others are left to the library. #}
{% set certain = {
  "NonNegative": "0 < {}", "Positive": "0 < {}", "PositiveNotNan": "0 < {}", "Bounded01": "0 < {} < 1",
  "BoundedGt01": "0 < {} < 1", "BoundedLt01": "0 < {} < 1", "Gt1": "1 < {}", "Gte1": "1 < {}", "Poisson": "0 < {} < 1e18",
} %}
{# One value of a Generator by the function rill_bitgen_..., if that has the same parameters, all doubles. `typed` functions
take the type, and dimensions. #}
{% macro single(d, values, typed) %}
{% set function = "rill_bitgen_" ~ d.name %}
{% for f in interface.functions if f.name == function and f.parameters | length == 1 + (values | length) %}
{% set numbers = f.parameters | selectattr("type", "equalto", "double") | list | length == values | length %}
{% if numbers and values and d.generator and not (d.generator.checks | selectattr("function") | list) and d.name != "uniform" %}
{% set ns = namespace(conditions=["is_unlocked(rng)"]) %}
{% for c in d.generator.checks %}
{% set ns.conditions = ns.conditions + [certain[c.constraint] | replace("{}", values[c.place])] %}
{% endfor %}

function {{ d.name }}({{ (["rng::Generator"] + (["::Type{Float64}"] if typed else []) + (values | each("{}::Real") | list) + (["::Tuple{}"] if typed else [])) | join(", ") }})
    {{ values | join(", ") }} = {{ values | each("Float64({})") | join(", ") }}
    if {{ ns.conditions | join(" && ") }}
        return @rill {{ function }}({{ (["rng::Ptr{Bitgen}"] + (values | each("{}::Float64") | list)) | join(", ") }})::{{ d.values.julia }}
    end
    return {{ drawn(d, values) | replace(", dims)", ", ())") }}
end
{% endif %}
{% endfor %}
{% endmacro %}
{# Bounded integers are in integers.jl; single values without parameters are in single.jl. An entry with the suffix _f32 is the function without it, with another type; one
with _inv is the function with another method. #}
{% set all = distributions | map(attribute="name") | list %}
{% for d in distributions if not (d.family or d.name is endingwith("_f32") or d.name == "random_integers") %}
{% set object = "Drawing" if d.generator and d.random_state else (d.generator or d.random_state).class %}
{% set values = d.parameters | map(attribute="name") | list %}
{% set head = (["rng::" ~ object] + values + ["dims::Integer..."]) | join(", ") %}
{% set float32 = d.name ~ "_f32" in all %}
{% set inverted = d.name ~ "_inv" in all %}

{{ documented(d, values, float32, inverted) -}}
{% if not float32 %}
{{ d.name }}({{ head }}) =
    {{ drawn(d, values) }}
{{ single(d, values, false) -}}
{{ with_defaults(d, object, values, false) -}}
{{ in_place(d, object, values) -}}
{% else %}
{% set typed = d.name ~ "(" ~ (["rng", "type"] + values + ["dims"]) | join(", ") ~ ")" %}
{% if inverted %}
function {{ d.name }}({{ head }}; type::Type = Float64, method::Symbol = :zig)
    method === :inv && return {{ d.name }}_inv(rng, dims...; type = type)
    return {{ typed }}
end
{% else %}
{{ d.name }}({{ head }}; type::Type = Float64) =
    {{ typed }}
{% endif %}

{{ d.name }}({{ (["rng::" ~ object, "::Type{Float64}"] + values + ["dims::Tuple"]) | join(", ") }}) =
    {{ drawn(d, values) }}
{{ single(d, values, true) -}}
{% for twin in distributions if twin.name == d.name ~ "_f32" %}
{{ d.name }}({{ (["rng::Generator", "::Type{Float32}"] + values + ["dims::Tuple"]) | join(", ") }}) =
    {{ drawn(twin, values) }}
{% endfor %}
{{ d.name }}({{ (["::" ~ object, "type::Type"] + values + ["::Tuple"]) | join(", ") }}) = no_dtype(type, "{{ d.method }}")
{{ with_defaults(d, object, values, true) -}}
{{ in_place(d, object, values) -}}
{% endif %}
{% if d.random_state and d.random_state.name != d.name %}

"""    {{ d.random_state.name }}({{ (["rng"] + values + ["dims..."]) | join(", ") }})

As [`{{ d.name }}`](@ref)."""
{{ d.random_state.name }}({{ head | replace("Drawing", "RandomState") }}) = {{ d.name }}({{ (["rng"] + values + ["dims..."]) | join(", ") }})
{{ d.random_state.name }}({{ head | replace("Drawing", "RandomState") | replace("dims::Integer...", "dims::Sizes") }}) = {{ d.name }}({{ (["rng"] + values + ["dims..."]) | join(", ") }})
{% endif %}
{% endfor %}

# A bit generator draws what a Generator on it draws.
{% set ns = namespace(names=[]) %}
{% for d in distributions if d.generator and not (d.family or d.name is endingwith("_f32")) %}
{% set ns.names = ns.names + [":" ~ d.name, ":" ~ d.name ~ "!"] %}
{% endfor %}
for name in (
{{ (ns.names | join(", ") ~ ",") | wrap("        ", 118) }}
    )
    @eval $name(bits::BitGenerator, arguments::Vararg{Any, N}; options...) where {N} = $name(drawing(bits), arguments...; options...)
end
