// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/bit_generator.rs.

//! The bit generators: one file for each algorithm, one trait for all of them, and one registry.
//!
//! Their streams are frozen: the same bits as NumPy's and randomgen's, for ever.

mod aes_counter;
mod algorithm;
mod batched;
mod blabla;
mod chacha;
mod counter_based;
mod dsfmt;
mod efiix64;
mod hc128;
mod in_place;
mod jsf;
mod keyed;
mod kind;
mod layout;
mod linear_jump;
mod lxm;
mod mt19937;
mod mt64;
mod mwc;
mod options;
mod pcg;
mod pcg32;
mod philox;
mod randomgen_mt19937;
mod randomgen_sfc64;
mod rdrand;
mod read_ahead;
mod registry;
mod rng;
mod romu;
mod seeded;
mod sfc64;
mod sfmt;
mod shared;
mod side_by_side;
mod speck128;
mod squares;
mod threefry;
mod tyche;
mod word32;
mod word64;
mod xoroshiro128;
mod xorshift1024;
mod xoshiro256;
mod xoshiro512;

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
    pub use super::mt19937::Mt19937;
    pub use super::pcg::pcg64::Pcg64;
    pub use super::pcg::pcg64dxsm::Pcg64Dxsm;
    pub use super::philox::Philox;
    pub use super::sfc64::Sfc64;
    pub use super::aes_counter::AesCounter;
    pub use super::blabla::BlaBla;
    pub use super::chacha::ChaCha;
    pub use super::dsfmt::Dsfmt;
    pub use super::efiix64::Efiix64;
    pub use super::hc128::Hc128;
    pub use super::jsf::Jsf64;
    pub use super::jsf::Jsf32;
    pub use super::pcg::lcg128_mix::Lcg128Mix;
    pub use super::lxm::Lxm;
    pub use super::randomgen_mt19937::RandomgenMt19937;
    pub use super::mt64::Mt64;
    pub use super::mwc::Mwc64x32;
    pub use super::mwc::Mwc128x;
    pub use super::mwc::Mwc128x32;
    pub use super::mwc::Mwc192x;
    pub use super::pcg32::Pcg32;
    pub use super::pcg::randomgen_pcg64::RandomgenPcg64;
    pub use super::pcg::randomgen_pcg64::RandomgenPcg64VariantDxsm;
    pub use super::pcg::randomgen_pcg64::RandomgenPcg64VariantDxsm128;
    pub use super::pcg::randomgen_pcg64dxsm::RandomgenPcg64Dxsm;
    pub use super::philox::randomgen::RandomgenPhilox4x64;
    pub use super::philox::randomgen::RandomgenPhilox2x64;
    pub use super::philox::randomgen::RandomgenPhilox4x32;
    pub use super::philox::randomgen::RandomgenPhilox2x32;
    pub use super::threefry::ThreeFry4x64;
    pub use super::threefry::ThreeFry2x64;
    pub use super::threefry::ThreeFry4x32;
    pub use super::threefry::ThreeFry2x32;
    pub use super::rdrand::Rdrand;
    pub use super::romu::RomuQuad;
    pub use super::romu::RomuTrio;
    pub use super::randomgen_sfc64::RandomgenSfc64;
    pub use super::sfmt::Sfmt;
    pub use super::speck128::Speck128;
    pub use super::squares::Squares64;
    pub use super::squares::Squares32;
    pub use super::tyche::Tyche;
    pub use super::tyche::TycheOpenrand;
    pub use super::xoroshiro128::Xoroshiro128Plus;
    pub use super::xoroshiro128::Xoroshiro128PlusPlus;
    pub use super::xorshift1024::Xorshift1024;
    pub use super::xoshiro256::Xoshiro256;
    pub use super::xoshiro512::Xoshiro512;
}
pub use algorithms::*;
