{% from "include/_declarations.h" import declared, head %}
/* Generated from the exports of the library by make generate: change those, or {{ template }}. */
/* The functions of rill.h, which the library inside the package rill does: rill_r.h includes this. Each finds its
 * own address when it is called for the first time. */

{% for f in interface.functions %}
{% set nothing = f.result.type == "void" and not f.result.stars %}
{{ head("RILL_R_FUNCTION " ~ f.result.c | replace(" *", ""), ("*" if f.result.stars else "") ~ f.name, declared(f.parameters) | trim) -}}
{
    RILL_R_FIND({{ f.name }});
    {{ "" if nothing else "return " }}found({{ f.parameters | map(attribute="name") | join(", ") }});
}

{% endfor %}
