// Generated from api/bit_generators.toml by `make generate`: change that, or api/templates/src/ffi/plain_kinds.rs.

//! The bit generators that may lie in memory of the caller's, and which is which.

use libc::c_void;

#[rustfmt::skip]
use crate::bit_generator::{
    Algorithm, Jsf64, Kind, Mt19937, Native, Pcg32, Pcg64, Pcg64Dxsm, Philox, RandomgenSfc64, RomuQuad, Sfc64,
    Tyche, Xoshiro256,
};
use crate::seed_sequence::seed_words;

/// An algorithm that may lie in anybody's memory and be copied as bytes: any bytes make one, all of which mean something.
pub(super) trait Plain: Algorithm + Sized {
    const SIZE: usize;
    fn seeded(seed: u64) -> Self;
}

/// Each with the types of its fields.
macro_rules! plain {
    ($($algorithm:ty: $($field:ty),*;)*) => {$(
        impl Plain for $algorithm {
            const SIZE: usize = {
                // nothing to free, and nothing that points anywhere
                assert!(!std::mem::needs_drop::<$algorithm>());
                // no bytes between the fields, which would not be written
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
    Jsf64: [u64; 4], [u64; 4], [u64; 2];
    Pcg32: [u64; 2];
    RomuQuad: [u64; 4], [u64; 2];
    RandomgenSfc64: [u64; 5], [u64; 5], [u64; 2];
    Tyche: [u32; 4];
    Xoshiro256: [u64; 4], [u64; 2];
}

/// What is done with an algorithm, whichever it is.
pub(super) trait Act {
    type Output;
    /// `state` is memory for an algorithm of this type, aligned or not.
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> Self::Output;
}

/// Acts on an algorithm of this kind; `None` for numbers that are none.
pub(super) unsafe fn dispatch<T: Act>(kind: i32, state: *mut c_void, act: T) -> Option<T::Output> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        Some(match Kind::from_number(kind).ok()? {
            Kind::Mt19937 => act.act::<Mt19937>(state),
            Kind::Pcg64 => act.act::<Pcg64>(state),
            Kind::Pcg64dxsm => act.act::<Pcg64Dxsm>(state),
            Kind::Philox => act.act::<Philox>(state),
            Kind::Sfc64 => act.act::<Sfc64>(state),
            Kind::Jsf => act.act::<Jsf64>(state),
            Kind::Pcg32 => act.act::<Pcg32>(state),
            Kind::Romu => act.act::<RomuQuad>(state),
            Kind::RandomgenSfc64 => act.act::<RandomgenSfc64>(state),
            Kind::Tyche => act.act::<Tyche>(state),
            Kind::Xoshiro256 => act.act::<Xoshiro256>(state),
            Kind::Foreign => return None,
        })
    }
}
