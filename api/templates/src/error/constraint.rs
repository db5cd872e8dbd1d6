{% from "bindings/_words.txt" import generated %}
{{ generated("api/constraints.toml", template, "// ") }}

//! The checks of single parameters.

use super::{POISSON_LAM_MAX, Test};

/// NumPy's constraints on single parameters, with their messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Constraint {
{% for constraint in constraints %}
    /// {{ constraint.doc }}
    {{ constraint.name }},
{% endfor %}
}

{% macro tests(list) %}
{% for test in list %}Test::new({{ test.passes }}, "{{ test.message }}"){% if not loop.last %}, {% endif %}{% endfor %}
{% endmacro %}
impl Constraint {
    /// The tests, in NumPy's order and with its messages, both of which differ between arrays and scalars.
    #[rustfmt::skip]
    #[inline]
    pub(crate) const fn tests(self, array: bool) -> &'static [Test] {
        match (self, array) {
{% for constraint in constraints %}
{% if constraint.array %}
            (Self::{{ constraint.name }}, false) => const { &[{{ tests(constraint.tests) }}] },
            (Self::{{ constraint.name }}, true) => const { &[{{ tests(constraint.array) }}] },
{% else %}
            (Self::{{ constraint.name }}, _) => const { &[{{ tests(constraint.tests) }}] },
{% endif %}
{% endfor %}
        }
    }

    /// Whether a single value passes all of them.
    #[rustfmt::skip]
    #[inline(always)]
    pub(crate) fn passes(self, x: f64) -> bool {
        match self {
{% for constraint in constraints %}
            Self::{{ constraint.name }} => {% for test in constraint.tests %}holds(x, {{ test.passes }}){% if not loop.last %} && {% endif %}{% endfor %},
{% endfor %}
        }
    }
}

#[inline(always)]
fn holds(x: f64, test: impl Fn(f64) -> bool) -> bool {
    test(x)
}
