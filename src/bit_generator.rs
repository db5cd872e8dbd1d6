// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator.rs.

//! The bit generators: one file for each algorithm, one trait for all of them, and one registry.
//!
//! Their streams are frozen: the same bits as NumPy's, for ever.

mod algorithm;
mod counter_based;
mod kind;
mod layout;
mod mt19937;
mod pcg;
mod philox;
mod registry;
mod rng;
mod sfc64;
mod shared;
mod word64;

#[cfg(target_arch = "x86_64")]
mod from_words;
pub(crate) mod units;
pub(crate) mod word_buffer;

pub use algorithm::{Algorithm, Delta, Doubles, LegacySeed, Values};
pub(crate) use algorithm::{Native, no_method, pair_words};
pub use kind::Kind;
pub(crate) use layout::{Field, Form};
pub use mt19937::Mt19937Seed;
pub use shared::BitGenerator;
pub(crate) use shared::{SharedSeedSequence, Source};

/// The algorithms, without lock and seed sequence.
pub mod algorithms {
    pub use super::mt19937::Mt19937;
    pub use super::pcg::pcg64::Pcg64;
    pub use super::pcg::pcg64dxsm::Pcg64Dxsm;
    pub use super::philox::Philox;
    pub use super::sfc64::Sfc64;
}
pub use algorithms::*;
