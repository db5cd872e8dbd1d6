//! A saved object continues as if it had not been saved: every kind, every format, every position in a block.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use rill::{
    BitGenerator, Error, Format, Generator, Kind, LegacySeed, Philox, RandomState, SeedSequence, Status,
};
use serde_json::Value;

#[path = "common/checksum.rs"]
mod checksum;

const FORMATS: [Format; 3] = [Format::Json, Format::Pickle, Format::Binary];

/// Positions inside a block of every kind: all of Philox's, and the ends and middle of MT19937's.
fn positions(kind: Kind) -> &'static [usize] {
    match kind {
        // A fresh MT19937 is at 623.
        Kind::Mt19937 => &[0, 1, 2, 300, 624, 625],
        _ => &[0, 1, 2, 3, 4, 5],
    }
}

/// A bit generator after some words; `half`: with an unused half word, or for MT19937 after one more 32-bit word.
fn drawn(kind: Kind, words: usize, half: bool) -> BitGenerator {
    let bit_generator = BitGenerator::new(kind, seed()).unwrap();
    bit_generator.random_raw(&mut vec![0; words]).unwrap();
    if half {
        bit_generator.random_u32(&mut [0]).unwrap();
    }
    bit_generator
}

/// A seed sequence with a parent and children.
fn seed() -> SeedSequence {
    let mut seed = SeedSequence::with(&[7, 0, 0, 0, 0x8000_0001], &[3, 1], 5, 2).unwrap();
    seed.spawn(1).unwrap();
    seed
}

fn every_case(mut check: impl FnMut(&BitGenerator, &str)) {
    for kind in Kind::all() {
        for &words in positions(kind) {
            for half in [false, true] {
                check(&drawn(kind, words, half), &format!("{kind:?} after {words}, half: {half}"));
            }
        }
    }
    // No draw leaves a block entirely unused, but a jump does.
    let json = String::from_utf8(drawn(Kind::Mt19937, 2, false).save(Format::Json).unwrap()).unwrap();
    assert!(json.contains("\"pos\": 1}"), "{json}");
    let bit_generator = BitGenerator::load(json.replace("\"pos\": 1}", "\"pos\": 0}").as_bytes()).unwrap();
    check(&bit_generator, "Mt19937 at 0");
}

fn draws(bit_generator: &BitGenerator) -> (Vec<u32>, Vec<u64>) {
    let (mut halves, mut words) = (vec![0; 3], vec![0; 700]);
    bit_generator.random_u32(&mut halves).unwrap();
    bit_generator.random_raw(&mut words).unwrap();
    (halves, words)
}

fn child(bit_generator: &BitGenerator) -> Vec<u64> {
    let mut words = vec![0; 4];
    bit_generator.spawn(1).unwrap()[0].random_raw(&mut words).unwrap();
    words
}

#[test]
fn a_loaded_bit_generator_goes_on_and_spawns_the_same_children() {
    every_case(|original, place| {
        for format in FORMATS {
            let loaded = BitGenerator::load(&original.save(format).unwrap()).unwrap();
            let twin = original.deep_clone().unwrap();
            assert_eq!(loaded.kind(), twin.kind(), "{place}");
            assert_eq!(draws(&loaded), draws(&twin), "{place}, {format:?}");
            assert_eq!(child(&loaded), child(&twin), "{place}, {format:?}");
        }
    });
}

#[test]
fn a_restored_bit_generator_takes_along_all_that_share_it() {
    let shared = BitGenerator::from_u64(Kind::Sfc64, 1).unwrap();
    let (generator, random_state) = (Generator::new(&shared), RandomState::new(&shared));
    random_state.standard_normal(&mut [0.0]).unwrap();
    every_case(|original, place| {
        for format in FORMATS {
            shared.restore(&original.save(format).unwrap()).unwrap();
            assert_eq!(shared.kind(), original.kind(), "{place}");
            let twin = original.deep_clone().unwrap();
            let (mut here, mut there) = ([0.0; 2], [0.0; 2]);
            generator.random(&mut here).unwrap();
            twin.random_sample(&mut there).unwrap();
            assert_eq!(here, there, "{place}, {format:?}");
            assert_eq!(draws(&generator.bit_generator().unwrap()), draws(&twin), "{place}, {format:?}");
        }
    });
}

#[test]
fn a_generator_is_saved_with_its_bit_generator() {
    every_case(|original, place| {
        let generator = Generator::new(original);
        let json = generator.save(Format::Json).unwrap();
        assert_eq!(json, original.save(Format::Json).unwrap());
        for format in FORMATS {
            let loaded = Generator::load(&generator.save(format).unwrap()).unwrap();
            let restored = Generator::from_u64(0).unwrap();
            restored.restore(&generator.save(format).unwrap()).unwrap();
            let expected = draws(&original.deep_clone().unwrap());
            for other in [loaded, restored] {
                assert_eq!(draws(&other.bit_generator().unwrap()), expected, "{place}, {format:?}");
            }
        }
    });
}

#[test]
fn a_random_state_is_saved_with_its_cached_gaussian() {
    let draws = |state: &RandomState| {
        let (mut normals, mut words) = ([0.0; 3], [0u64; 4]);
        state.standard_normal(&mut normals).unwrap();
        state.randint(0, i64::MAX as u64, false, &mut words).unwrap();
        (normals.map(f64::to_bits), words)
    };
    every_case(|original, place| {
        for normals in 0..3 {
            for format in FORMATS {
                let state = RandomState::new(&original.deep_clone().unwrap());
                state.standard_normal(&mut vec![0.0; normals]).unwrap();
                let saved = state.save(format).unwrap();
                let loaded = RandomState::load(&saved).unwrap();
                let restored = RandomState::from_seed(LegacySeed::Integer(1)).unwrap();
                restored.standard_normal(&mut [0.0]).unwrap();
                restored.restore(&saved).unwrap();
                let expected = draws(&state);
                assert_eq!(draws(&loaded), expected, "{place}, {normals} normals, {format:?}");
                assert_eq!(draws(&restored), expected, "{place}, {normals} normals, {format:?}");
            }
        }
    });
}

#[test]
fn a_seed_sequence_keeps_all_its_parts() {
    let sequences = [
        seed(),
        SeedSequence::new(&[]).unwrap(),
        SeedSequence::new(&[0, 5, u32::MAX]).unwrap(),
        SeedSequence::from_u64(0).unwrap(),
        SeedSequence::from_text("340282366920938463463374607431768211457").unwrap(),
        SeedSequence::with(&[1], &[u32::MAX, 0], 256, u32::MAX).unwrap(),
        SeedSequence::with(&[u32::MAX; 300], &[], 4, 0).unwrap(),
    ];
    for sequence in sequences {
        for format in FORMATS {
            let saved = sequence.save(format).unwrap();
            assert_eq!(SeedSequence::load(&saved).unwrap(), sequence, "{format:?}");
            let mut restored = SeedSequence::from_u64(1).unwrap();
            restored.restore(&saved).unwrap();
            assert_eq!(restored, sequence);
        }
    }
}

/// A pickle writes as few bytes as an integer needs, and none that would read as a sign.
#[test]
fn integers_of_every_width_are_kept() {
    for bits in (0..300).chain([2031, 2032, 2039, 2040, 2041, 14284]) {
        let mut highest = vec![0u32; bits / 32 + 1];
        highest[bits / 32] = 1 << (bits % 32);
        let mut below: Vec<u32> = highest.iter().map(|_| u32::MAX).collect();
        below[bits / 32] = highest[bits / 32] - 1;
        for words in [highest, below] {
            let sequence = SeedSequence::with(&words, &[], 4, 0).unwrap();
            for format in FORMATS {
                let saved = sequence.save(format).unwrap();
                assert_eq!(SeedSequence::load(&saved).unwrap(), sequence, "{bits} bits, {format:?}");
            }
        }
    }
}

#[test]
fn a_seed_sequence_that_cannot_be_read_back_is_not_saved() {
    let long = SeedSequence::with(&[u32::MAX; 450], &[], 4, 0).unwrap();
    assert_eq!(long.save(Format::Json).unwrap_err().status(), Status::Unsupported);
    assert_eq!(SeedSequence::load(&long.save(Format::Pickle).unwrap()).unwrap(), long);
}

/// JSON to pickle to binary and back to JSON.
#[test]
fn no_format_loses_a_field() {
    every_case(|original, place| {
        let state = RandomState::new(original);
        state.standard_normal(&mut [0.0]).unwrap();
        let json = state.save(Format::Json).unwrap();
        let pickle = RandomState::load(&json).unwrap().save(Format::Pickle).unwrap();
        let binary = RandomState::load(&pickle).unwrap().save(Format::Binary).unwrap();
        let again = RandomState::load(&binary).unwrap().save(Format::Json).unwrap();
        assert_eq!(String::from_utf8(again).unwrap(), String::from_utf8(json).unwrap(), "{place}");
    });
}

/// The value of a used half word and of a used Gaussian is a field too.
#[test]
fn spent_values_are_kept() {
    let pcg = r#"{"bit_generator": "PCG64", "state": {"state": 5, "inc": 7}, "has_uint32": 0, "uinteger": 4294967295,
                  "has_gauss": 0, "gauss": -4.9e-324}"#;
    let mut text = RandomState::load(pcg.as_bytes()).unwrap().save(Format::Json).unwrap();
    for format in FORMATS {
        text = RandomState::load(&text).unwrap().save(format).unwrap();
    }
    let state: Value =
        serde_json::from_slice(&RandomState::load(&text).unwrap().save(Format::Json).unwrap()).unwrap();
    assert_eq!(state["uinteger"], 4294967295u32);
    assert_eq!(state["gauss"].as_f64().map(f64::to_bits), Some((-4.9e-324f64).to_bits()));
}

#[test]
fn an_mt19937_takes_less_than_3_kb_in_binary() {
    let state =
        RandomState::new(&BitGenerator::new(Kind::Mt19937, SeedSequence::from_os().unwrap()).unwrap());
    assert!(state.save(Format::Binary).unwrap().len() < 3000);
}

#[test]
fn json_is_numpys_dictionary() {
    let philox = BitGenerator::from_algorithm(Box::new(Philox::new([1, 0, 0, u64::MAX], [2, 3]))).unwrap();
    assert_eq!(
        String::from_utf8(philox.save(Format::Json).unwrap()).unwrap(),
        "{\"bit_generator\": \"Philox\", \"state\": {\"counter\": [1, 0, 0, 18446744073709551615], \
         \"key\": [2, 3]}, \"buffer\": [0, 0, 0, 0], \"buffer_pos\": 4, \"has_uint32\": 0, \"uinteger\": 0, \
         \"seed_seq\": null}"
    );
    let wide = SeedSequence::from_text("0x100000000000000000000000000000000").unwrap();
    assert_eq!(
        String::from_utf8(wide.save(Format::Json).unwrap()).unwrap(),
        "{\"entropy\": 340282366920938463463374607431768211456, \"spawn_key\": [], \"pool_size\": 4, \
         \"n_children_spawned\": 0}"
    );
}

#[test]
fn the_legacy_tuples_are_read_as_json_arrays() {
    let state = RandomState::from_seed(LegacySeed::Integer(3)).unwrap();
    state.standard_normal(&mut [0.0]).unwrap();
    let dictionary: Value = serde_json::from_slice(&state.save(Format::Json).unwrap()).unwrap();
    let (key, pos) = (&dictionary["state"]["key"], &dictionary["state"]["pos"]);
    let five = serde_json::json!(["MT19937", key, pos, dictionary["has_gauss"], dictionary["gauss"]]);
    let loaded = RandomState::load(five.to_string().as_bytes()).unwrap();
    assert_eq!(loaded.save(Format::Binary).unwrap(), state.save(Format::Binary).unwrap());
    let three = serde_json::json!(["MT19937", key, pos]);
    let loaded = RandomState::load(three.to_string().as_bytes()).unwrap();
    state.standard_normal(&mut [0.0]).unwrap();
    assert_eq!(loaded.save(Format::Binary).unwrap(), state.save(Format::Binary).unwrap());
}

#[test]
fn a_state_without_a_seed_sequence_leaves_the_one_that_is_there() {
    let bit_generator = drawn(Kind::Pcg64, 1, false);
    let plain =
        r#"{"bit_generator": "PCG64", "state": {"state": 5, "inc": 7}, "has_uint32": 0, "uinteger": 0}"#;
    bit_generator.restore(plain.as_bytes()).unwrap();
    assert_eq!(child(&bit_generator), child(&drawn(Kind::Pcg64, 1, false)));
    bit_generator
        .restore(plain.replace("\"uinteger\"", "\"seed_seq\": null, \"uinteger\"").as_bytes())
        .unwrap();
    assert_eq!(bit_generator.spawn(1).err().unwrap().status(), Status::Unsupported);
    let loaded = BitGenerator::load(plain.as_bytes()).unwrap();
    assert_eq!(loaded.spawn(1).err().unwrap().status(), Status::Unsupported);
}

fn refused(outcome: Result<impl Sized, Error>, message: &str) {
    let error = outcome.err().unwrap();
    assert_eq!((error.status(), error.message()), (Status::InvalidState, message));
}

#[test]
fn the_state_of_another_object_is_refused() {
    let generator = Generator::from_u64(1).unwrap();
    let random_state = RandomState::new(&generator.bit_generator().unwrap());
    for format in [Format::Pickle, Format::Binary] {
        let saved = generator.save(format).unwrap();
        refused(BitGenerator::load(&saved), "the state is that of a generator, not of a bit generator");
        refused(SeedSequence::load(&saved), "the state is that of a generator, not of a seed sequence");
        refused(random_state.restore(&saved), "the state is that of a generator, not of a random state");
        let saved = random_state.save(format).unwrap();
        refused(generator.restore(&saved), "the state is that of a random state, not of a generator");
        let saved = seed().save(format).unwrap();
        refused(Generator::load(&saved), "the state is that of a seed sequence, not of a generator");
    }
    // A dictionary loads as all three, as NumPy's does.
    Generator::load(&random_state.save(Format::Json).unwrap()).unwrap();
    RandomState::load(&generator.save(Format::Json).unwrap()).unwrap();
}

#[test]
fn every_field_is_checked() {
    let json = |kind| String::from_utf8(drawn(kind, 1, false).save(Format::Json).unwrap()).unwrap();
    let (mt, pcg, sfc) = (json(Kind::Mt19937), json(Kind::Pcg64), json(Kind::Sfc64));
    let load = |text: &str| BitGenerator::load(text.as_bytes());
    refused(load(&mt.replace("\"key\": [", "\"key\": [1, ")), "key must be 624 integers from 0 to 2**32 - 1");
    refused(
        load(&mt.replace("\"key\": [", "\"key\": [4294967296, ")),
        "key must be 624 integers from 0 to 2**32 - 1",
    );
    refused(load(&mt.replace("\"pos\"", "\"position\"")), "pos is missing");
    refused(load(&mt.replace("MT19937", "MT19938")), "MT19938 is not a known BitGenerator module.");
    refused(load(&mt.replace("MT19937", "PCG64")), "state is missing");
    refused(
        load(&sfc.replace("\"has_uint32\": 0", "\"has_uint32\": 2")),
        "has_uint32 is 2, but must be from 0 to 1",
    );
    refused(
        load(&sfc.replace("\"uinteger\": 0", "\"uinteger\": 0.5")),
        "uinteger must be an integer from 0 to 2**32 - 1",
    );
    refused(load("{}"), "state dictionary is not valid.");
    refused(load("[]"), "state is not a legacy MT19937 state");
    refused(load("[\"MT19937\", [1, 2], 3]"), "key must be 624 integers from 0 to 2**32 - 1");
    let even = "{\"bit_generator\": \"PCG64\", \"state\": {\"state\": 1, \"inc\": 2}, \"has_uint32\": 0, \"uinteger\": 0}";
    refused(load(even), "inc must be odd");
    refused(
        load(&even.replace(": 1,", ": 340282366920938463463374607431768211456,")),
        "state must be an integer from 0 to 2**128 - 1",
    );
    refused(
        load(&pcg.replace("\"pool_size\": 5", "\"pool_size\": 3")),
        "The size of the entropy pool should be at least 4",
    );
    refused(
        load(&pcg.replace("\"pool_size\": 5", "\"pool_size\": 4294967295")),
        "The size of the entropy pool should be at most 256",
    );
    refused(
        load(&pcg.replace("\"spawn_key\": [3", "\"spawn_key\": [-3")),
        "spawn_key must be made of nonnegative integers",
    );
    let gauss = "{\"has_gauss\": 1, \"gauss\": 1e999, ";
    refused(RandomState::load(sfc.replacen('{', gauss, 1).as_bytes()), "gauss is not finite");
    refused(
        RandomState::load(sfc.replacen('{', "{\"has_gauss\": 2, ", 1).as_bytes()),
        "has_gauss must be 0 or 1",
    );
    refused(
        RandomState::load(sfc.replacen('{', "{\"gauss\": \"1\", ", 1).as_bytes()),
        "gauss must be a number",
    );
}

/// NumPy's dictionary with another position in it.
fn with_position(json: &[u8], position: u32) -> Vec<u8> {
    let (head, tail) = std::str::from_utf8(json).unwrap().split_once("pos\": ").unwrap();
    let tail = tail.trim_start_matches(|digit: char| digit.is_ascii_digit());
    format!("{head}pos\": {position}{tail}").into_bytes()
}

/// A random state in each format, with `from` as its position in the block, which is then made `to`.
fn moved(kind: Kind, from: u32, to: u32) -> [Vec<u8>; 3] {
    let random_state = RandomState::new(&drawn(kind, 5, true));
    random_state.standard_normal(&mut [0.0]).unwrap();
    let json = with_position(&random_state.save(Format::Json).unwrap(), from);
    random_state.restore(&json).unwrap();
    // In a pickle the number stands behind the name, in one byte or in two, the low one first.
    let pickle = random_state.save(Format::Pickle).unwrap();
    let name = pickle.windows(3).rposition(|piece| piece == b"pos").unwrap();
    let number = |x: u32| match kind {
        Kind::Mt19937 => vec![b'M', x as u8, (x >> 8) as u8],
        _ => vec![b'K', x as u8],
    };
    let (old, new) = (number(from), number(to));
    let place = name + pickle[name..].windows(old.len()).position(|piece| piece == old).unwrap();
    let pickle = [&pickle[..place], &new, &pickle[place + new.len()..]].concat();
    // In the binary format it stands behind the key, or behind counter, key and buffer.
    let mut binary = random_state.save(Format::Binary).unwrap();
    let place = 16 + if kind == Kind::Mt19937 { 4 * 624 } else { 8 * 10 };
    assert_eq!(binary[place..place + 4], from.to_le_bytes());
    binary[place..place + 4].copy_from_slice(&to.to_le_bytes());
    checksum::mend_checksum(&mut binary);
    [with_position(&json, to), pickle, binary]
}

/// NumPy 2.5.5 writes the key, or counter and buffer, and the Gaussian before it checks the position.
#[test]
fn a_position_outside_the_block_is_refused_in_every_format_before_anything_is_overwritten() {
    let cases = [
        (Kind::Mt19937, 300, [625, 700, 65535], "state position must be between 0 and 624"),
        (Kind::Philox, 2, [0, 5, 255], "buffer_pos must be between 1 and 4"),
    ];
    for (kind, good, bad, message) in cases {
        for other in Kind::all() {
            let state = RandomState::new(&drawn(other, 1, true));
            state.standard_normal(&mut [0.0]).unwrap();
            let (bit_generator, before) =
                (state.bit_generator().unwrap(), state.save(Format::Binary).unwrap());
            for data in bad.iter().flat_map(|&bad| moved(kind, good, bad)) {
                refused(RandomState::load(&data), message);
                refused(state.restore(&data), message);
                if data.starts_with(b"{") {
                    refused(BitGenerator::load(&data), message);
                    refused(bit_generator.restore(&data), message);
                    refused(Generator::load(&data), message);
                    refused(Generator::new(&bit_generator).restore(&data), message);
                }
                assert_eq!(state.save(Format::Binary).unwrap(), before, "{other:?}");
            }
        }
        for data in moved(kind, good, good - 1) {
            RandomState::load(&data).unwrap();
        }
    }
}

/// `RandomState(3).set_state(("MT19937", key, pos, 1, 7.5))`, and `MT19937(3)` with pos 0.
#[test]
fn a_legacy_tuple_says_a_position_from_0_to_624() {
    let state = RandomState::from_seed(LegacySeed::Integer(3)).unwrap();
    let before = state.save(Format::Json).unwrap();
    let dictionary: Value = serde_json::from_slice(&before).unwrap();
    let key = &dictionary["state"]["key"];
    for pos in
        ["625", "700", "4294967295", "4294967296", "1180591620717411303424", "-1", "2.5", "\"4\"", "null"]
    {
        let tuple = format!("[\"MT19937\", {key}, {pos}, 1, 7.5]");
        refused(state.restore(tuple.as_bytes()), "state position must be between 0 and 624");
        assert_eq!(state.save(Format::Json).unwrap(), before, "{pos}");
    }
    for pos in [0, 624] {
        let tuple = format!("[\"MT19937\", {key}, {pos}, 1, 7.5]");
        state.restore(tuple.as_bytes()).unwrap();
        let mut gauss = [0.0];
        state.standard_normal(&mut gauss).unwrap();
        assert_eq!(gauss, [7.5]);
    }
    // numpy.random.MT19937(3), whose words are drawn from the first on once pos is 0.
    let fresh = BitGenerator::from_u64(Kind::Mt19937, 3).unwrap().save(Format::Json).unwrap();
    let fresh = String::from_utf8(fresh).unwrap().replace("\"pos\": 623", "\"pos\": 0");
    let mut words = [0; 3];
    BitGenerator::load(fresh.as_bytes()).unwrap().random_raw(&mut words).unwrap();
    assert_eq!(words, [2282758660, 2312198602, 3046972512]);
}

#[test]
fn a_refused_state_leaves_everything_as_it_was() {
    every_case(|original, place| {
        let state = RandomState::new(original);
        state.standard_normal(&mut [0.0]).unwrap();
        for format in FORMATS {
            let saved = state.save(format).unwrap();
            refused_all(&state, &saved);
            assert_eq!(state.save(format).unwrap(), saved, "{place}");
        }
    });
}

/// Tries bytes without the last one, no bytes, and the bytes of another object.
fn refused_all(state: &RandomState, saved: &[u8]) {
    for bad in [&saved[..saved.len() - 1], &[], &seed().save(Format::Pickle).unwrap()] {
        assert_eq!(state.restore(bad).unwrap_err().status(), Status::InvalidState);
    }
}
