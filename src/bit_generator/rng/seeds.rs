// Generated from api/bit_generators.toml by `make generate`: change that, or
// api/templates/src/bit_generator/rng/seeds.rs.

//! The algorithms as generators of the `rand` ecosystem, each with its seed.

use rand_core::{Infallible, SeedableRng, TryRng};

use super::SeedBytes;
use crate::bit_generator::units::fill_bytes;
use crate::bit_generator::{
    AesCounter, Algorithm, BlaBla, ChaCha, Dsfmt, Efiix64, Hc128, Jsf64, Lcg128Mix, Lxm, Mt64, Mt19937,
    Mt19937Seed, Mwc64x32, Mwc128x, Mwc128x32, Mwc192x, Native, Pcg32, Pcg64, Pcg64Dxsm, Philox,
    RandomgenMt19937, RandomgenPcg64, RandomgenPcg64Dxsm, RandomgenPhilox4x64, RandomgenSfc64, RomuQuad,
    Sfc64, Sfmt, Speck128, Squares64, ThreeFry4x64, Tyche, Xoroshiro128Plus, Xorshift1024, Xoshiro256,
    Xoshiro512,
};
use crate::seed_sequence::seed_words;

rng!(Mt19937, Mt19937Seed);
rng!(Pcg64, [u8; 32]);
rng!(Pcg64Dxsm, [u8; 32]);
rng!(Philox, [u8; 16]);
rng!(Sfc64, [u8; 24]);
rng!(AesCounter, [u8; 16]);
rng!(BlaBla, [u8; 32]);
rng!(ChaCha, [u8; 32]);
rng!(Dsfmt, SeedBytes<3056>);
rng!(Efiix64, [u8; 32]);
rng!(Hc128, [u8; 32]);
rng!(Jsf64, [u8; 8]);
rng!(Lcg128Mix, [u8; 32]);
rng!(Lxm, SeedBytes<40>);
rng!(RandomgenMt19937, SeedBytes<2496>);
rng!(Mt64, SeedBytes<2496>);
rng!(Mwc64x32, [u8; 8]);
rng!(Mwc128x, [u8; 16]);
rng!(Mwc128x32, [u8; 16]);
rng!(Mwc192x, [u8; 24]);
rng!(Pcg32, [u8; 16]);
rng!(RandomgenPcg64, [u8; 32]);
rng!(RandomgenPcg64Dxsm, [u8; 32]);
rng!(RandomgenPhilox4x64, [u8; 16]);
rng!(ThreeFry4x64, [u8; 32]);
rng!(RomuQuad, [u8; 32]);
rng!(RandomgenSfc64, [u8; 24]);
rng!(Sfmt, SeedBytes<2496>);
rng!(Speck128, [u8; 32]);
rng!(Squares64, SeedBytes<80>);
rng!(Tyche, [u8; 12]);
rng!(Xoroshiro128Plus, [u8; 16]);
rng!(Xorshift1024, SeedBytes<128>);
rng!(Xoshiro256, [u8; 32]);
rng!(Xoshiro512, SeedBytes<64>);
