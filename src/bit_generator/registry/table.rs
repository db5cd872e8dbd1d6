// Generated from api/bit_generators.toml by `make generate`: change that, or
// api/templates/src/bit_generator/registry/table.rs.

//! Every bit generator of ours.

use super::Registered;
use crate::bit_generator::{
    AesCounter, BlaBla, ChaCha, Dsfmt, Efiix64, Hc128, Jsf32, Jsf64, Kind, Lcg128Mix, Lxm, Mt64, Mt19937,
    Mwc64x32, Mwc128x, Mwc128x32, Mwc192x, Pcg32, Pcg64, Pcg64Dxsm, Philox, RandomgenMt19937, RandomgenPcg64,
    RandomgenPcg64Dxsm, RandomgenPcg64VariantDxsm, RandomgenPcg64VariantDxsm128, RandomgenPhilox2x32,
    RandomgenPhilox2x64, RandomgenPhilox4x32, RandomgenPhilox4x64, RandomgenSfc64, Rdrand, RomuQuad,
    RomuTrio, Sfc64, Sfmt, Speck128, Squares32, Squares64, ThreeFry2x32, ThreeFry2x64, ThreeFry4x32,
    ThreeFry4x64, Tyche, TycheOpenrand, Xoroshiro128Plus, Xoroshiro128PlusPlus, Xorshift1024, Xoshiro256,
    Xoshiro512,
};

/// The configurations of a kind, the default one first.
pub(super) const fn of(kind: Kind) -> &'static [Registered] {
    match kind {
        Kind::Mt19937 => MT19937,
        Kind::Pcg64 => PCG64,
        Kind::Pcg64dxsm => PCG64DXSM,
        Kind::Philox => PHILOX,
        Kind::Sfc64 => SFC64,
        Kind::Aescounter => AESCOUNTER,
        Kind::Blabla => BLABLA,
        Kind::Chacha => CHACHA,
        Kind::Dsfmt => DSFMT,
        Kind::Efiix64 => EFIIX64,
        Kind::Hc128 => HC128,
        Kind::Jsf => JSF,
        Kind::Lcg128mix => LCG128MIX,
        Kind::Lxm => LXM,
        Kind::RandomgenMt19937 => RANDOMGENMT19937,
        Kind::Mt64 => MT64,
        Kind::Mwc64x32 => MWC64X32,
        Kind::Mwc128x => MWC128X,
        Kind::Mwc128x32 => MWC128X32,
        Kind::Mwc192x => MWC192X,
        Kind::Pcg32 => PCG32,
        Kind::RandomgenPcg64 => RANDOMGENPCG64,
        Kind::RandomgenPcg64dxsm => RANDOMGENPCG64DXSM,
        Kind::RandomgenPhilox => RANDOMGENPHILOX,
        Kind::Threefry => THREEFRY,
        Kind::Rdrand => RDRAND,
        Kind::Romu => ROMU,
        Kind::RandomgenSfc64 => RANDOMGENSFC64,
        Kind::Sfmt => SFMT,
        Kind::Speck128 => SPECK128,
        Kind::Squares => SQUARES,
        Kind::Tyche => TYCHE,
        Kind::Xoroshiro128 => XOROSHIRO128,
        Kind::Xorshift1024 => XORSHIFT1024,
        Kind::Xoshiro256 => XOSHIRO256,
        Kind::Xoshiro512 => XOSHIRO512,
        Kind::Foreign => &[],
    }
}

#[rustfmt::skip]
const MT19937: &[Registered] = &[Registered::of::<Mt19937>()];
#[rustfmt::skip]
const PCG64: &[Registered] = &[Registered::of::<Pcg64>()];
#[rustfmt::skip]
const PCG64DXSM: &[Registered] = &[Registered::of::<Pcg64Dxsm>()];
#[rustfmt::skip]
const PHILOX: &[Registered] = &[Registered::of::<Philox>()];
#[rustfmt::skip]
const SFC64: &[Registered] = &[Registered::of::<Sfc64>()];
#[rustfmt::skip]
const AESCOUNTER: &[Registered] = &[Registered::of::<AesCounter>()];
#[rustfmt::skip]
const BLABLA: &[Registered] = &[Registered::of::<BlaBla>()];
#[rustfmt::skip]
const CHACHA: &[Registered] = &[Registered::of::<ChaCha>()];
#[rustfmt::skip]
const DSFMT: &[Registered] = &[Registered::of::<Dsfmt>()];
#[rustfmt::skip]
const EFIIX64: &[Registered] = &[Registered::of::<Efiix64>()];
#[rustfmt::skip]
const HC128: &[Registered] = &[Registered::of::<Hc128>()];
#[rustfmt::skip]
const JSF: &[Registered] = &[Registered::of::<Jsf64>(), Registered::of::<Jsf32>()];
#[rustfmt::skip]
const LCG128MIX: &[Registered] = &[Registered::of::<Lcg128Mix>()];
#[rustfmt::skip]
const LXM: &[Registered] = &[Registered::of::<Lxm>()];
#[rustfmt::skip]
const RANDOMGENMT19937: &[Registered] = &[Registered::of::<RandomgenMt19937>()];
#[rustfmt::skip]
const MT64: &[Registered] = &[Registered::of::<Mt64>()];
#[rustfmt::skip]
const MWC64X32: &[Registered] = &[Registered::of::<Mwc64x32>()];
#[rustfmt::skip]
const MWC128X: &[Registered] = &[Registered::of::<Mwc128x>()];
#[rustfmt::skip]
const MWC128X32: &[Registered] = &[Registered::of::<Mwc128x32>()];
#[rustfmt::skip]
const MWC192X: &[Registered] = &[Registered::of::<Mwc192x>()];
#[rustfmt::skip]
const PCG32: &[Registered] = &[Registered::of::<Pcg32>()];
#[rustfmt::skip]
const RANDOMGENPCG64: &[Registered] = &[Registered::of::<RandomgenPcg64>(), Registered::of::<RandomgenPcg64VariantDxsm>(), Registered::of::<RandomgenPcg64VariantDxsm128>()];
#[rustfmt::skip]
const RANDOMGENPCG64DXSM: &[Registered] = &[Registered::of::<RandomgenPcg64Dxsm>()];
#[rustfmt::skip]
const RANDOMGENPHILOX: &[Registered] = &[Registered::of::<RandomgenPhilox4x64>(), Registered::of::<RandomgenPhilox2x64>(), Registered::of::<RandomgenPhilox4x32>(), Registered::of::<RandomgenPhilox2x32>()];
#[rustfmt::skip]
const THREEFRY: &[Registered] = &[Registered::of::<ThreeFry4x64>(), Registered::of::<ThreeFry2x64>(), Registered::of::<ThreeFry4x32>(), Registered::of::<ThreeFry2x32>()];
#[rustfmt::skip]
const RDRAND: &[Registered] = &[Registered::of::<Rdrand>()];
#[rustfmt::skip]
const ROMU: &[Registered] = &[Registered::of::<RomuQuad>(), Registered::of::<RomuTrio>()];
#[rustfmt::skip]
const RANDOMGENSFC64: &[Registered] = &[Registered::of::<RandomgenSfc64>()];
#[rustfmt::skip]
const SFMT: &[Registered] = &[Registered::of::<Sfmt>()];
#[rustfmt::skip]
const SPECK128: &[Registered] = &[Registered::of::<Speck128>()];
#[rustfmt::skip]
const SQUARES: &[Registered] = &[Registered::of::<Squares64>(), Registered::of::<Squares32>()];
#[rustfmt::skip]
const TYCHE: &[Registered] = &[Registered::of::<Tyche>(), Registered::of::<TycheOpenrand>()];
#[rustfmt::skip]
const XOROSHIRO128: &[Registered] = &[Registered::of::<Xoroshiro128Plus>(), Registered::of::<Xoroshiro128PlusPlus>()];
#[rustfmt::skip]
const XORSHIFT1024: &[Registered] = &[Registered::of::<Xorshift1024>()];
#[rustfmt::skip]
const XOSHIRO256: &[Registered] = &[Registered::of::<Xoshiro256>()];
#[rustfmt::skip]
const XOSHIRO512: &[Registered] = &[Registered::of::<Xoshiro512>()];
