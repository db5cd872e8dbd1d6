{% from "bindings/_words.txt" import generated %}
{{ generated("api/distributions.toml", template, "// ") }}

//! The parameters of every sampler, and their checks.

use crate::error::Constraint;
use crate::parameters::{Check, Described, Parameter, Type};
use crate::{distribution, legacy};
{% for d in distributions %}
{% for o in [d.generator, d.random_state] if o and not o.from_generator and not d.family %}

#[rustfmt::skip]
impl Described for {{ o.path }} {
    const PARAMETERS: &'static [Parameter] = &[
{%- for p in o.parameters %}Parameter { name: c"{{ p.name }}", kind: Type::{{ p.type.variant }} }{% if not loop.last %}, {% endif %}{% endfor %}];
    const CHECKS: &'static [Check] = &[
{%- for c in o.checks %}{% if c.function %}Check::Rule({{ o.module }}::{{ c.function }}){% else %}Check::Of({{ c.place }}, Constraint::{{ c.constraint }}){% endif %}{% if not loop.last %}, {% endif %}{% endfor %}];
}
{% endfor %}
{% endfor %}
