{% from "bindings/_words.txt" import generated %}
{% from "src/_algorithms.rs" import algorithms %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! The algorithms as generators of the `rand` ecosystem, each with its seed.

use rand_core::{Infallible, SeedableRng, TryRng};

use super::SeedBytes;
use crate::bit_generator::units::fill_bytes;
{{ algorithms(["Algorithm", "Mt19937Seed", "Native"], all=false) -}}
use crate::seed_sequence::seed_words;

{% for b in bit_generators if b.stream %}
rng!({{ b.algorithm }}, {% if b.seed_words <= 8 %}[u8; {{ 4 * b.seed_words }}]{% elif b.seed %}{{ b.seed }}{% else %}SeedBytes<{{ 4 * b.seed_words }}>{% endif %});
{% endfor %}
