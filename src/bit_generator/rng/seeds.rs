// Generated from api/bit_generators.toml by `make generate`: change that, or
// api/templates/src/bit_generator/rng/seeds.rs.

//! The algorithms as generators of the `rand` ecosystem, each with its seed.

use rand_core::{Infallible, SeedableRng, TryRng};

use crate::bit_generator::units::fill_bytes;
use crate::bit_generator::{Algorithm, Mt19937, Mt19937Seed, Native, Pcg64, Pcg64Dxsm, Philox, Sfc64};
use crate::seed_sequence::seed_words;

rng!(Mt19937, Mt19937Seed);
rng!(Pcg64, [u8; 32]);
rng!(Pcg64Dxsm, [u8; 32]);
rng!(Philox, [u8; 16]);
rng!(Sfc64, [u8; 24]);
