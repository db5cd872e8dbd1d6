{# The `use` lines of one object's samplers, and of what else is given. #}
{% macro samplers(object, distributions, others, families) %}
{% set ns = namespace(paths=others) %}
{% for d in distributions if d[object] and (families or not d.family) %}
{% set o = d[object] %}
{% set ns.paths = ns.paths + [o.path] %}
{% if o.cached %}{% set ns.paths = ns.paths + ["cached_setup::CachedSetup"] %}{% endif %}
{% endfor %}
{% for path in ns.paths | unique(case_sensitive=true) | in_rustfmts_order %}
use crate::{{ path }};
{% endfor %}
{% endmacro %}
