{# The methods of one object. Families of types are one generic method, by hand. #}
{% macro methods(object, distributions) %}
{% for d in distributions if d[object] and not d.family %}
{% set o = d[object] %}
{% if not loop.first %}

{% endif %}
{{ ("Values drawn " ~ d.draws ~ "." if d.draws is startingwith("from") else (d.draws | capitalized) ~ ".") | wrap("    /// ", 110) }}
{% for p in o.parameters %}
{{ ("* `" ~ p.c_name ~ "`: " ~ p.description) | wrap("    /// ", 110, 2) }}
{% endfor %}
{% if o.notes %}
    ///
{{ o.notes | replace("INT64_MIN", "`i64::MIN`") | replace("INT64_MAX", "`i64::MAX`") | wrap("    /// ", 110) }}
{% endif %}
    ///
    /// Same stream as `{{ o.numpy }}`.
    ///
    /// # Errors
{% if o.messages %}
{{ ("[`crate::Status::InvalidArgument`]: `" ~ (o.messages | join("`, `")) ~ "`.") | wrap("    /// ", 110) }}
{% else %}
    /// See [`Self::bit_generator`].
{% endif %}
{% set ns = namespace(items=["&self"]) %}
{% for p in o.parameters %}
{% set ns.items = ns.items + [p.c_name ~ ": " ~ p.type.rust] %}
{% endfor %}
{% set ns.items = ns.items + ["out: &mut [" ~ d.values.rust ~ "]"] %}
{{ call(4, "pub fn " ~ o.name, ns.items, " -> Result<()> {", 110) }}
{% set values = o.parameters | map(attribute="c_name") | each("{}.into()") | join(", ") %}
        self.fill(&{{ o.expression }}::checked([{{ values }}])?, out)
    }
{% endfor %}
{% endmacro %}
