//! The traits of `rand_core`: the words, bytes and seeds of a bit generator of the same kind, in every type.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use rand_core::{SeedableRng, TryRng};
use rill::*;

/// The words that follow, in every form, of both.
fn same<T: TryRng>(rng: &mut T, twin: &BitGenerator, name: &str) {
    for n in [1, 2, 13, 301] {
        let (mut bytes, mut expected) = (vec![0; n], vec![0; n]);
        rng.try_fill_bytes(&mut bytes).unwrap();
        twin.bytes(&mut expected).unwrap();
        assert_eq!(bytes, expected, "{n} bytes of {name}");
        let (mut narrow, mut wide) = ([0], [0]);
        for _ in 0..3 {
            twin.random_u32(&mut narrow).unwrap();
            twin.random_u64(&mut wide).unwrap();
            assert_eq!(rng.try_next_u32().unwrap(), narrow[0], "{name}");
            assert_eq!(rng.try_next_u64().unwrap(), wide[0], "{name}");
        }
    }
}

fn check<T: Algorithm + SeedableRng + TryRng>() {
    for seed in [0, 7, u64::MAX] {
        let mut rng = T::seed_from_u64(seed);
        let kind = rng.kind();
        same(&mut rng, &BitGenerator::from_u64(kind, seed).unwrap(), kind.name());

        let mut bytes = T::Seed::default();
        let mut words = vec![0; bytes.as_ref().len() / 4];
        SeedSequence::from_u64(seed).unwrap().generate_state_u32(&mut words);
        for (slot, byte) in bytes.as_mut().iter_mut().zip(words.iter().flat_map(|word| word.to_le_bytes())) {
            *slot = byte;
        }
        let twin = BitGenerator::from_u64(kind, seed).unwrap();
        same(&mut T::from_seed(bytes), &twin, kind.name());
        same(&mut twin.clone(), &twin.deep_clone().unwrap(), kind.name());
    }
}

macro_rules! check {
    ($($algorithm:ident)*) => {
        let mut kinds = Vec::new();
        $(
            check::<$algorithm>();
            kinds.push($algorithm::seed_from_u64(0).kind());
        )*
        for kind in Kind::all() {
            assert!(kinds.contains(&kind), "{} is left out", kind.name());
        }
    };
}

#[test]
fn words_bytes_and_seeds_are_those_of_a_bit_generator() {
    check! {
        Mt19937 Pcg64 Pcg64Dxsm Philox Sfc64 AesCounter BlaBla ChaCha Dsfmt Efiix64 Hc128 Jsf64 Lcg128Mix Lxm
        RandomgenMt19937 Mt64 Mwc64x32 Mwc128x Mwc128x32 Mwc192x Pcg32 RandomgenPcg64 RandomgenPcg64Dxsm
        RandomgenPhilox4x64 ThreeFry4x64 RomuQuad RandomgenSfc64 Sfmt Speck128 Squares64 Tyche Xoroshiro128Plus
        Xorshift1024 Xoshiro256 Xoshiro512
    }
}
