// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/ffi/plain_kinds.rs.

//! The bit generators that may lie in the caller's memory, by kind.

use std::ffi::c_void;

use crate::bit_generator::{
    AesCounter, Algorithm, BlaBla, ChaCha, Dsfmt, Efiix64, Hc128, Jsf64, Kind, Lcg128Mix, Lxm, Mt64, Mt19937,
    Mwc64x32, Mwc128x, Mwc128x32, Mwc192x, Native, Pcg32, Pcg64, Pcg64Dxsm, Philox, RandomgenMt19937,
    RandomgenPcg64, RandomgenPcg64Dxsm, RandomgenPhilox4x64, RandomgenSfc64, RomuQuad, Sfc64, Sfmt, Speck128,
    Squares64, ThreeFry4x64, Tyche, Xoroshiro128Plus, Xorshift1024, Xoshiro256, Xoshiro512,
};
use crate::seed_sequence::seed_words;

/// An algorithm that may lie in the caller's memory and be copied as bytes: every bit pattern is valid, and there is no
/// padding.
pub(super) trait Plain: Algorithm + Sized {
    const SIZE: usize;
    fn seeded(seed: u64) -> Self;
}

/// Each with the types of its fields.
macro_rules! plain {
    ($($algorithm:ty: $($field:ty),*;)*) => {$(
        impl Plain for $algorithm {
            const SIZE: usize = {
                // no destructor, and no pointer
                assert!(!std::mem::needs_drop::<$algorithm>());
                // no padding between the fields, which would stay unwritten
                assert!(size_of::<$algorithm>() == 0 $(+ size_of::<$field>())*);
                size_of::<$algorithm>()
            };

            fn seeded(seed: u64) -> Self {
                let mut words = [0; <$algorithm>::SEED_WORDS];
                seed_words(seed, &mut words);
                <$algorithm>::from_words(&words)
            }
        }
    )*};
}
plain! {
    Mt19937: [u32; 624], usize;
    Pcg64: [u128; 2], [u64; 2];
    Pcg64Dxsm: [u128; 2], [u64; 2];
    Philox: [u64; 4], [u64; 2], [u64; 4], u64, [u64; 2];
    Sfc64: [u64; 4], [u64; 2];
    AesCounter: [u64; 22], [u64; 8], [u64; 8], u64, [u64; 2];
    BlaBla: [u64; 16], [u64; 4], [u64; 2], [u64; 2], u64, [u64; 2];
    ChaCha: [u32; 16], [u32; 8], [u64; 2], u64;
    Dsfmt: [u64; 384], [u64; 382], [u64; 2];
    Efiix64: [u64; 16], [u64; 32], [u64; 4], [u64; 2];
    Hc128: [u32; 512], [u32; 512], [u32; 16], u32, u32;
    Jsf64: [u64; 4], [u64; 4], [u64; 2];
    Lcg128Mix: [u128; 4], [u64; 4];
    Lxm: [u64; 4], [u64; 2], [u64; 2];
    RandomgenMt19937: [u32; 624], usize, [usize; 1];
    Mt64: [u64; 312], u64, [u64; 2];
    Mwc64x32: [u32; 2];
    Mwc128x: [u64; 2], [u64; 2];
    Mwc128x32: [u32; 4];
    Mwc192x: [u64; 3], [u64; 2];
    Pcg32: [u64; 2];
    RandomgenPcg64: [u128; 3], [u64; 2];
    RandomgenPcg64Dxsm: [u128; 2], [u64; 2];
    RandomgenPhilox4x64: [u64; 4], [u64; 2], [u64; 4], u64, u64, [u64; 2];
    ThreeFry4x64: [u64; 4], [u64; 4], [u64; 4], u64, u64, [u64; 2];
    RomuQuad: [u64; 4], [u64; 2];
    RandomgenSfc64: [u64; 5], [u64; 5], [u64; 2];
    Sfmt: [u64; 312], [u64; 312], [u64; 2], [u64; 2];
    Speck128: [u64; 68], u64, [u64; 12], [u64; 12], u64, [u64; 2];
    Squares64: [u64; 2], [u64; 2];
    Tyche: [u32; 4];
    Xoroshiro128Plus: [u64; 2], [u64; 2];
    Xorshift1024: [u64; 16], u64, [u64; 2];
    Xoshiro256: [u64; 4], [u64; 2];
    Xoshiro512: [u64; 8], [u64; 2];
}

/// An operation on an algorithm of any type.
pub(super) trait Act {
    type Output;
    /// `state` points to an algorithm of this type, aligned or not.
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> Self::Output;
}

/// Runs `act` on an algorithm of this kind; `None` if the number is no kind with a stream.
pub(super) unsafe fn dispatch<T: Act>(kind: i32, state: *mut c_void, act: T) -> Option<T::Output> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        Some(match Kind::from_number(kind).ok()? {
            Kind::Mt19937 => act.act::<Mt19937>(state),
            Kind::Pcg64 => act.act::<Pcg64>(state),
            Kind::Pcg64dxsm => act.act::<Pcg64Dxsm>(state),
            Kind::Philox => act.act::<Philox>(state),
            Kind::Sfc64 => act.act::<Sfc64>(state),
            Kind::Aescounter => act.act::<AesCounter>(state),
            Kind::Blabla => act.act::<BlaBla>(state),
            Kind::Chacha => act.act::<ChaCha>(state),
            Kind::Dsfmt => act.act::<Dsfmt>(state),
            Kind::Efiix64 => act.act::<Efiix64>(state),
            Kind::Hc128 => act.act::<Hc128>(state),
            Kind::Jsf => act.act::<Jsf64>(state),
            Kind::Lcg128mix => act.act::<Lcg128Mix>(state),
            Kind::Lxm => act.act::<Lxm>(state),
            Kind::RandomgenMt19937 => act.act::<RandomgenMt19937>(state),
            Kind::Mt64 => act.act::<Mt64>(state),
            Kind::Mwc64x32 => act.act::<Mwc64x32>(state),
            Kind::Mwc128x => act.act::<Mwc128x>(state),
            Kind::Mwc128x32 => act.act::<Mwc128x32>(state),
            Kind::Mwc192x => act.act::<Mwc192x>(state),
            Kind::Pcg32 => act.act::<Pcg32>(state),
            Kind::RandomgenPcg64 => act.act::<RandomgenPcg64>(state),
            Kind::RandomgenPcg64dxsm => act.act::<RandomgenPcg64Dxsm>(state),
            Kind::RandomgenPhilox => act.act::<RandomgenPhilox4x64>(state),
            Kind::Threefry => act.act::<ThreeFry4x64>(state),
            Kind::Romu => act.act::<RomuQuad>(state),
            Kind::RandomgenSfc64 => act.act::<RandomgenSfc64>(state),
            Kind::Sfmt => act.act::<Sfmt>(state),
            Kind::Speck128 => act.act::<Speck128>(state),
            Kind::Squares => act.act::<Squares64>(state),
            Kind::Tyche => act.act::<Tyche>(state),
            Kind::Xoroshiro128 => act.act::<Xoroshiro128Plus>(state),
            Kind::Xorshift1024 => act.act::<Xorshift1024>(state),
            Kind::Xoshiro256 => act.act::<Xoshiro256>(state),
            Kind::Xoshiro512 => act.act::<Xoshiro512>(state),
            Kind::Foreign | Kind::Rdrand => return None,
        })
    }
}
