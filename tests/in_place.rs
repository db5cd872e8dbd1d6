//! Seeding in place from an integer and under a key: the states of constructors, without an allocation.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ptr::{null, null_mut};

use rill::ffi::bit_generator::*;
use rill::ffi::options::*;
use rill::{BitGenerator, Format, Kind, OptionValue, Options, SeedSequence, Status};

#[path = "common/heap.rs"]
mod heap;

type Given = &'static [(&'static str, u64)];

/// Every configuration of the ciphers of a counter, with the bits of key and counter.
const CIPHERS: &[(Kind, Given, u32, u32)] = &[
    (Kind::Philox, &[], 128, 256),
    (Kind::RandomgenPhilox, &[], 128, 256),
    (Kind::RandomgenPhilox, &[("number", 2)], 64, 128),
    (Kind::RandomgenPhilox, &[("width", 32)], 64, 128),
    (Kind::RandomgenPhilox, &[("number", 2), ("width", 32)], 32, 64),
    (Kind::Threefry, &[], 256, 256),
    (Kind::Threefry, &[("number", 2)], 128, 128),
    (Kind::Threefry, &[("width", 32)], 128, 128),
    (Kind::Threefry, &[("number", 2), ("width", 32)], 64, 64),
    (Kind::Squares, &[], 64, 64),
    (Kind::Squares, &[("variant", 32)], 64, 64),
    (Kind::Aescounter, &[], 128, 128),
    (Kind::Chacha, &[], 256, 128),
    (Kind::Chacha, &[("rounds", 8)], 256, 128),
    (Kind::Blabla, &[], 256, 128),
    (Kind::Blabla, &[("rounds", 6)], 256, 128),
    (Kind::Speck128, &[], 256, 128),
    (Kind::Speck128, &[("rounds", 20)], 256, 128),
];

fn options(kind: Kind, given: Given) -> Options {
    let mut options = Options::new(kind);
    for &(name, value) in given {
        options.set(name, OptionValue::Words(&[value])).unwrap();
    }
    options
}

/// What is saved of the words, without the seed sequence.
fn state(bits: &BitGenerator) -> String {
    let json = String::from_utf8(bits.save(Format::Json).unwrap()).unwrap();
    let end = json.find(", \"seed_seq\"").unwrap_or(json.len());
    json[..end].to_owned()
}

/// The lowest bits of a number.
fn lowest(bits: u32) -> [u64; 4] {
    let number = [0x0123_4567_89ab_cdef, 0xfedc_ba98_7654_3211, 0x0f1e_2d3c_4b5a_6978, u64::MAX - 7];
    std::array::from_fn(|i| {
        let room = bits.saturating_sub(64 * i as u32);
        if room >= 64 { number[i] } else { number[i] & ((1 << room) - 1) }
    })
}

/// 2 to the power of `bits`, unless that has more than four words.
fn beyond(bits: u32) -> Option<[u64; 4]> {
    let mut number = [0; 4];
    *number.get_mut(bits as usize / 64)? = 1 << (bits % 64);
    Some(number)
}

#[test]
fn a_key_begins_the_stream_of_the_constructor() {
    for &(kind, given, key_bits, counter_bits) in CIPHERS {
        let case = format!("{} {given:?}", kind.name());
        for (key, counter) in [
            (lowest(key_bits), lowest(counter_bits)),
            (lowest(key_bits), [0; 4]),
            ([1, 0, 0, 0], [u64::MAX >> 64_u32.saturating_sub(counter_bits), 0, 0, 0]),
        ] {
            let mut with_key = options(kind, given);
            with_key.set("key", OptionValue::Words(&key)).unwrap();
            with_key.set("counter", OptionValue::Words(&counter)).unwrap();
            let fresh = BitGenerator::with_options(&with_key, None).unwrap();
            let seed = SeedSequence::from_u64(5).unwrap();
            let bits = BitGenerator::with_options(&options(kind, given), Some(seed)).unwrap();
            // In the middle of a block, and of a word.
            bits.random_u32(&mut [0; 3]).unwrap();
            let before = heap::allocations();
            bits.rekey(&counter, &key).unwrap();
            assert_eq!(heap::allocations(), before, "{case} allocates");
            assert_eq!(state(&bits), state(&fresh), "{case}");
            let spawned = bits.spawn(1).map_err(|error| error.status());
            if kind == Kind::Philox {
                assert_eq!(spawned.err(), Some(Status::Unsupported));
            } else {
                let first =
                    BitGenerator::with_options(&Options::new(kind), Some(SeedSequence::from_u64(5).unwrap()));
                assert_eq!(
                    state(&spawned.unwrap()[0]),
                    state(&first.unwrap().spawn(1).unwrap()[0]),
                    "{case}"
                );
            }
        }
    }
}

#[test]
fn a_key_or_counter_that_is_too_long_is_refused_in_the_constructors_words() {
    for &(kind, given, key_bits, counter_bits) in CIPHERS {
        let seed = SeedSequence::from_u64(5).unwrap();
        let bits = BitGenerator::with_options(&options(kind, given), Some(seed)).unwrap();
        let unchanged = state(&bits);
        for (name, number) in [("key", beyond(key_bits)), ("counter", beyond(counter_bits))] {
            let Some(number) = number else { continue };
            let mut with_key = options(kind, given);
            let refused = match with_key.set(name, OptionValue::Words(&number)) {
                Err(error) => error,
                Ok(()) => BitGenerator::with_options(&with_key, None).err().unwrap(),
            };
            let (counter, key) = if name == "key" { ([0; 4], number) } else { (number, [1, 0, 0, 0]) };
            assert_eq!(bits.rekey(&counter, &key), Err(refused), "{} {given:?}", kind.name());
            assert_eq!(state(&bits), unchanged);
        }
    }
    let squares = BitGenerator::from_u64(Kind::Squares, 5).unwrap();
    assert_eq!(squares.rekey(&[0; 4], &[2, 0, 0, 0]).unwrap_err().message(), "key must be odd.");
}

#[test]
fn kinds_that_encipher_no_counter_have_no_key() {
    for kind in Kind::all().filter(|&kind| CIPHERS.iter().all(|cipher| cipher.0 != kind)) {
        let bits = BitGenerator::from_u64(kind, 5).unwrap();
        let unchanged = state(&bits);
        let refused = bits.rekey(&[0; 4], &[1, 0, 0, 0]).unwrap_err();
        assert_eq!(refused.status(), Status::Unsupported);
        assert_eq!(refused.message(), format!("{} has no method rekey", kind.name()));
        assert_eq!(state(&bits), unchanged);
    }
}

#[test]
fn words_that_are_not_given_are_zero() {
    let mut bg = null_mut();
    // SAFETY: a place and words of ours, a live handle.
    unsafe {
        assert_eq!(rill_bit_generator_from_u64(Kind::Philox as i32, 1, &raw mut bg), Status::Ok);
        let key = [7, 0, 0, 0, 0, 0];
        let mut words = [[0; 3]; 3];
        for (out, n) in words.iter_mut().zip([1, 2, 6]) {
            assert_eq!(rill_bit_generator_rekey(bg, null(), 0, key.as_ptr(), n), Status::Ok);
            assert_eq!(rill_bit_generator_random_raw(bg, out.as_mut_ptr(), 3), Status::Ok);
        }
        // NumPy's Philox(key=7).random_raw(3)
        assert_eq!(words, [[0xdf40_34b8_29e9_fba4, 0x4b9d_10cd_f8e6_4087, 0x6b8b_857e_506a_ac98]; 3]);
        let none = rill_bit_generator_rekey(bg, null(), 0, null(), 0);
        let long = rill_bit_generator_rekey(bg, null(), 0, [1, 0, 0, 0, 1].as_ptr(), 5);
        assert_eq!([none, long], [Status::InvalidArgument; 2]);
        rill_bit_generator_free(bg);
    }
}

/// What is saved, with the seed sequence.
fn whole(bits: &BitGenerator) -> Vec<u8> {
    bits.save(Format::Binary).unwrap()
}

#[test]
fn an_integer_seeds_in_place_as_its_seed_sequence_does() {
    for kind in Kind::all() {
        for given in CIPHERS.iter().filter(|cipher| cipher.0 == kind).map(|cipher| cipher.1).chain([&[][..]])
        {
            for seed in [0, 9, u64::MAX] {
                let made = || {
                    let first = SeedSequence::from_u64(5).unwrap();
                    let bits = BitGenerator::with_options(&options(kind, given), Some(first)).unwrap();
                    bits.random_u32(&mut [0; 5]).unwrap();
                    bits
                };
                let (quick, slow) = (made(), made());
                slow.reseed(Some(SeedSequence::from_u64(seed).unwrap()), &Options::new(kind)).unwrap();
                let before = heap::allocations();
                quick.reseed_u64(seed).unwrap();
                assert_eq!(heap::allocations(), before, "{} allocates", kind.name());
                assert_eq!(whole(&quick), whole(&slow), "{}", kind.name());
                assert_eq!(whole(&quick.deep_clone().unwrap()), whole(&slow), "{}", kind.name());
                // Children are counted from the first one on.
                for _ in 0..2 {
                    assert_eq!(whole(&quick.spawn(1).unwrap()[0]), whole(&slow.spawn(1).unwrap()[0]));
                }
                assert_eq!(whole(&quick), whole(&slow), "{}", kind.name());
            }
        }
    }
}

#[test]
fn seeding_in_place_leaves_others_their_seed_sequence() {
    let mut bg = null_mut();
    // SAFETY: places of ours, live handles.
    unsafe {
        assert_eq!(rill_bit_generator_from_u64(2, 1, &raw mut bg), Status::Ok);
        let (mut first, mut second, mut again) = (null_mut(), null_mut(), null_mut());
        assert_eq!(rill_bit_generator_seed_sequence(bg, &raw mut first), Status::Ok);
        assert_eq!(rill_bit_generator_reseed_u64(bg, 2), Status::Ok);
        assert_eq!(rill_bit_generator_seed_sequence(bg, &raw mut second), Status::Ok);
        assert_eq!(rill_bit_generator_seed_sequence(bg, &raw mut again), Status::Ok);
        let (mut child, mut counts) = (null_mut(), [0; 3]);
        assert_eq!(rill_bit_generator_spawn(bg, &raw mut child, 1), Status::Ok);
        for (sequence, count) in [first, second, again].into_iter().zip(&mut counts) {
            let counted =
                rill::ffi::seed_sequence::rill_seed_sequence_n_children_spawned(sequence, &raw mut *count);
            assert_eq!(counted, Status::Ok);
            rill::ffi::seed_sequence::rill_seed_sequence_free(sequence);
        }
        assert_eq!(counts, [0, 1, 1]);
        rill_bit_generator_free(child);
        rill_bit_generator_free(bg);
    }
}
