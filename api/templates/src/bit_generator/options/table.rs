// Generated from api/bit_generators.toml by `make generate`: change that, or {{ template }}.

//! The options of every kind that has some.

use super::{Accepts, Described};
use crate::bit_generator::kind::Kind;

/// Those of a kind.
pub(super) const fn of(kind: Kind) -> &'static [Described] {
    match kind {
{% for b in bit_generators if b.options %}
        Kind::{{ b.kind }} => {{ b.kind | upper }},
{% endfor %}
        _ => &[],
    }
}

{% for b in bit_generators if b.options %}
#[rustfmt::skip]
const {{ b.kind | upper }}: &[Described] = &[
{% for o in b.options %}
    Described {
        name: "{{ o.name }}",
        accepts: {{ o.accepts }},
        default: {{ o.default_words }},
        may_be_none: {{ "true" if o.none else "false" }},
        seeding: {{ "true" if o.seeding else "false" }},
        not_with_seed: {{ "true" if o.not_with_seed else "false" }},
        instead_of_seed: {{ "true" if o.instead_of_seed else "false" }},
        is_even_int: {{ "true" if o.even_int else "false" }},
        beside_seed: {{ o.beside_seed | quoted }},
        refusal: {{ o.refusal | quoted }},
    },
{% endfor %}
];
{% if not loop.last %}

{% endif %}
{% endfor %}
