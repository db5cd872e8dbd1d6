{% from "bindings/_words.txt" import generated %}
{{ generated("api/bit_generators.toml", template, "// ") }}

//! The bit generators: one file for each algorithm, one trait for all of them, and one registry.
//!
//! Their streams are frozen: the same bits as NumPy's and randomgen's, for ever.

{% set ns = namespace(modules=["algorithm", "batched", "counter_based", "in_place", "keyed", "kind", "layout", "linear_jump", "options", "read_ahead", "registry", "rng", "seeded", "shared", "side_by_side", "word32", "word64"]) %}
{% for b in bit_generators %}
{% set ns.modules = ns.modules + [b.module] %}
{% endfor %}
{% for module in ns.modules | unique | sort %}
mod {{ module }};
{% endfor %}

#[cfg(target_arch = "x86_64")]
mod from_words;
pub(crate) mod units;
pub(crate) mod word_buffer;

pub use algorithm::{Algorithm, Delta, Doubles, LegacySeed, Values};
pub(crate) use algorithm::{Native, check_bits, is_negative, no_method, only_forward, pair_words};
pub(crate) use keyed::Cipher;
pub use kind::Kind;
pub(crate) use layout::{Field, Fixed, Form};
pub use mt19937::Mt19937Seed;
pub use options::{OptionValue, Options};
pub(crate) use read_ahead::ReadAhead;
pub(crate) use registry::Registered;
pub use rng::SeedBytes;
pub(crate) use seeded::{Seeded, SharedSeedSequence};
pub use shared::BitGenerator;
pub(crate) use shared::Source;
pub(crate) use squares::generate_keys;

/// The algorithms, without lock and seed sequence.
#[rustfmt::skip]
pub mod algorithms {
{% for b in bit_generators %}
    pub use super::{{ b.rust }};
{% for other in b.configurations %}
    pub use super::{{ other }};
{% endfor %}
{% endfor %}
}
pub use algorithms::*;
