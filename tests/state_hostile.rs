//! Saved states that were tampered with: no panic, no hang, no memory beyond a multiple of their length.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use rill::{BitGenerator, Format, Generator, Kind, LegacySeed, RandomState, SeedSequence, Status};

#[path = "common/checksum.rs"]
mod checksum;
mod common;
#[path = "common/heap.rs"]
mod heap;

use checksum::mend_checksum;

/// The memory that a state may take: so many bytes for each byte of it, and the size of the objects.
const MULTIPLE: usize = 48;
const OBJECTS: usize = 64 << 10;

/// Loads the data as every object; an object that loads must draw and be saved again. True if any loaded.
fn survives(data: &[u8]) -> bool {
    let ((bit_generator, generator, random_state, seed_sequence), used) = heap::most_in_use(|| {
        let (bit_generator, generator) = (BitGenerator::load(data), Generator::load(data));
        (bit_generator, generator, RandomState::load(data), SeedSequence::load(data))
    });
    assert!(used <= MULTIPLE * data.len() + OBJECTS, "{used} bytes for {} of data", data.len());
    let mut any = false;
    if let Ok(bit_generator) = bit_generator {
        bit_generator.random_raw(&mut [0; 700]).unwrap();
        bit_generator.random_u32(&mut [0; 3]).unwrap();
        bit_generator.save(Format::Pickle).unwrap();
        any = true;
    }
    if let Ok(generator) = generator {
        generator.random(&mut [0.0; 5]).unwrap();
        any = true;
    }
    if let Ok(random_state) = random_state {
        random_state.standard_normal(&mut [0.0; 5]).unwrap();
        BitGenerator::load(&random_state.save(Format::Json).unwrap()).unwrap();
        any = true;
    }
    if let Ok(mut seed_sequence) = seed_sequence {
        let _ = seed_sequence.spawn(1);
        any = true;
    }
    any
}

/// The reason why no object loads from the data.
fn reason(data: &[u8]) -> String {
    assert!(!survives(data));
    let error = BitGenerator::load(data).err().unwrap();
    assert_eq!(error.status(), Status::InvalidState);
    error.message().to_owned()
}

/// One state of every kind, object and format, the large ones left out where there are others.
fn examples() -> Vec<Vec<u8>> {
    let mut examples = Vec::new();
    for format in [Format::Json, Format::Pickle, Format::Binary] {
        for kind in Kind::all() {
            let seed = SeedSequence::with(&[1, 2, 3, 4, 5], &[6, 7], 4, 8).unwrap();
            let bit_generator = BitGenerator::new(kind, seed.try_clone().unwrap()).unwrap();
            bit_generator.random_u32(&mut [0; 3]).unwrap();
            let saved = bit_generator.save(format).unwrap();
            if saved.len() < 2000 {
                examples.push(saved);
                examples.push(Generator::new(&bit_generator).save(format).unwrap());
            }
            let random_state = RandomState::new(&bit_generator);
            random_state.standard_normal(&mut [0.0]).unwrap();
            examples.push(random_state.save(format).unwrap());
            examples.push(seed.save(format).unwrap());
        }
    }
    examples.extend(pickles_of_numpy());
    examples
}

/// One of each object from each version.
fn pickles_of_numpy() -> Vec<Vec<u8>> {
    let mut pickles = Vec::new();
    for name in ["1.16.6-python2", "1.16.6-python3", "1.21.6-python3", "2.5.5-python3"] {
        let path = format!("{}/tests/data/pickles/{name}.json", env!("CARGO_MANIFEST_DIR"));
        let file: serde_json::Value = serde_json::from_slice(&std::fs::read(path).unwrap()).unwrap();
        let mut seen = std::collections::HashSet::new();
        for entry in file["entries"].as_array().unwrap() {
            let kind = entry["kind"].as_str().unwrap_or_default();
            let short = entry["name"].as_str().unwrap().ends_with(['0', '2', '5']) && kind != "MT19937";
            if short
                && seen.insert((entry["object"].to_string(), entry["name"].as_str().unwrap().chars().last()))
            {
                pickles.push(common::base64(entry["pickle"].as_str().unwrap()));
            }
        }
    }
    pickles
}

/// Splitmix64: a test's own numbers, the same in every run.
struct Chance(u64);

impl Chance {
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ mixed >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ mixed >> 31
    }

    fn below(&mut self, n: usize) -> usize {
        (self.word() % n.max(1) as u64) as usize
    }
}

fn mutated(data: &[u8], others: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut data = data.to_vec();
    for _ in 0..=chance.below(3) {
        let at = chance.below(data.len());
        match chance.below(7) {
            0 => data.truncate(at),
            1 if !data.is_empty() => data[at] ^= 1 << chance.below(8),
            2 if !data.is_empty() => data[at] = chance.word() as u8,
            3 => data.insert(at, chance.word() as u8),
            4 => {
                let end = (at + chance.below(9)).min(data.len());
                data.drain(at..end);
            }
            5 => {
                // Repeats a part of it.
                let end = (at + chance.below(40)).min(data.len());
                let piece = data[at..end].to_vec();
                let to = chance.below(data.len());
                data.splice(to..to, piece);
            }
            _ => {
                let other = &others[chance.below(others.len())];
                let from = chance.below(other.len());
                data.truncate(at);
                data.extend(&other[from..]);
            }
        }
    }
    data
}

#[test]
fn mutated_states_are_refused_or_valid() {
    let examples = examples();
    let mut chance = Chance(1);
    let (mut refused, mut loaded) = (0, 0);
    for example in &examples {
        assert!(survives(example));
        for _ in 0..150 {
            let mut data = mutated(example, &examples, &mut chance);
            if data.starts_with(b"\x89RILL") && chance.below(4) > 0 {
                mend_checksum(&mut data);
            }
            let outcome = if survives(&data) { &mut loaded } else { &mut refused };
            *outcome += 1;
        }
    }
    assert!(refused > 1000 && loaded > 200, "{refused} refused, {loaded} loaded");
}

#[test]
fn every_truncation_is_refused() {
    for example in examples().iter().filter(|example| example.len() < 1500) {
        for length in 0..example.len() {
            assert!(!survives(&example[..length]));
        }
    }
}

#[test]
fn every_flipped_bit_of_a_binary_state_is_refused() {
    let mut data = BitGenerator::from_u64(Kind::Philox, 1).unwrap().save(Format::Binary).unwrap();
    for bit in 0..8 * data.len() {
        data[bit / 8] ^= 1 << (bit % 8);
        assert!(!survives(&data));
        data[bit / 8] ^= 1 << (bit % 8);
    }
    assert!(survives(&data));
}

#[test]
fn names_and_opcodes_that_no_state_uses_are_refused_by_name() {
    for (pickle, message) in [
        (
            &b"cos\nsystem\n(S'true'\ntR."[..],
            "the pickle names os.system, which is not part of a NumPy random state",
        ),
        (
            b"\x80\x04\x8c\x08builtins\x8c\x04eval\x93.",
            "the pickle names builtins.eval, which is not part of a NumPy random state",
        ),
        (
            b"\x80\x04\x8c\x05numpy\x8c\x04load\x93.",
            "the pickle names numpy.load, which is not part of a NumPy random state",
        ),
        (
            b"cnumpy.random.mtrand\nseed\n.",
            "the pickle names numpy.random.mtrand.seed, which is not part of a NumPy random state",
        ),
        (b"\x80\x00Pthing\n.", "the pickle uses PERSID, which is not part of a NumPy random state"),
        (b"\x80\x02NQ.", "the pickle uses BINPERSID, which is not part of a NumPy random state"),
        (b"\x80\x05\x97.", "the pickle uses NEXT_BUFFER, which is not part of a NumPy random state"),
        (b"\x80\x02\x82\x01.", "the pickle uses EXT1, which is not part of a NumPy random state"),
        (b"(ios\nsystem\n.", "the pickle uses INST, which is not part of a NumPy random state"),
        (
            b"cnumpy.random\nPCG64\n)\x81.",
            "the pickle uses NEWOBJ, which is not part of a NumPy random state",
        ),
        (b"\x80\x06N.", "the pickle has protocol 6, which is not known"),
        (b"\x80\x02\xff", "the pickle has the unknown opcode 0xff"),
        (b"\x80", "the pickle ends too early"),
        (b"\x80\x02N", "the pickle ends too early"),
        (b"\x80\x020.", "the pickle pops from an empty stack"),
        (b"(.", "the pickle pops from an empty stack"),
        (b"\x80\x02NN.", "state must be a dict or a tuple."),
        (b"}.}.", "bytes follow the end of the pickle"),
        (b"\x80\x02h\x07.", "the pickle refers to a missing memo entry"),
        (b"\x80\x02NNb.", "the pickle is malformed"),
        (
            b"cfunctools\npartial\ncnumpy.random\nPCG64\n\x85R)R.",
            "the pickle has a seed sequence of an unknown form",
        ),
        (b"cnumpy.random\nPCG64\n)R.", "the pickle has a bit generator without a state"),
        (b"cnumpy.random\nGenerator\n)R.", "the pickle has no state"),
        (b"cnumpy\ndtype\n)R.", "the pickle holds no random state"),
    ] {
        assert_eq!(reason(pickle), message, "{pickle:?}");
    }
}

#[test]
fn claims_of_sizes_are_not_believed() {
    // A string, bytes and a byte array of 2^40 bytes; an integer of 2^31; a frame.
    for opcode in [0x8d, 0x8e, 0x96, 0x95] {
        let mut pickle = vec![0x80, 4, opcode];
        pickle.extend((1u64 << 40).to_le_bytes());
        assert_eq!(reason(&pickle), "the pickle ends too early");
    }
    assert_eq!(reason(b"\x80\x02\x8b\xff\xff\xff\x7f."), "the pickle ends too early");
    // An array of 2^40 bytes, of which 4 are there.
    let array = b"\x80\x02}(X\x0d\x00\x00\x00bit_generatorX\x05\x00\x00\x00SFC64X\x05\x00\x00\x00state}\
        X\x05\x00\x00\x00statecnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85U\x01b\x87R\
        (K\x01\x8a\x06\x00\x00\x00\x00\x00\x01\x85cnumpy\ndtype\nX\x02\x00\x00\x00u1K\x00K\x01\x87R\
        (K\x03X\x01\x00\x00\x00|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb\x89U\x04abcdtbsu.";
    assert_eq!(reason(array), "state must be 4 integers from 0 to 2**64 - 1");
    // Words of a seed sequence in the binary format.
    let mut binary = SeedSequence::from_u64(1).unwrap().save(Format::Binary).unwrap();
    binary[28..32].copy_from_slice(&u32::MAX.to_le_bytes());
    mend_checksum(&mut binary);
    assert_eq!(reason(&binary), "the state does not have the length that it states");
    // A pool whose mixing would not end.
    let pool = br#"{"entropy": 1, "pool_size": 4294967295}"#;
    assert_eq!(reason(pool), "The size of the entropy pool should be at most 256");
}

#[test]
fn nesting_and_repetition_stay_small() {
    let repeat = |piece: &[u8], n: usize| piece.repeat(n);
    let small =
        ["the pickle is nested too deeply", "the pickle makes more objects than a random state needs"];
    for piece in [&b"("[..], b"]", b"}", b")", b"(]", b"N", b")\x94", b"]h\x00", b"N2", b"(t"] {
        let pickle = [b"\x80\x04]\x94".to_vec(), repeat(piece, 1 << 16)].concat();
        assert!(small.contains(&reason(&pickle).as_str()), "{piece:?}");
    }
    // A list in itself, and tuples of tuples, each twice in the next.
    assert_eq!(reason(b"\x80\x04]\x94h\x00a."), "state is not a legacy MT19937 state");
    let doubled = [b"\x80\x04N\x94".to_vec(), repeat(b"h\x00h\x00\x86q\x00", 1000), b".".to_vec()].concat();
    assert_eq!(reason(&doubled), "state is not a legacy MT19937 state");
    // One large integer a thousand times as entropy.
    let mut bomb = b"\x80\x04}(X\x07\x00\x00\x00entropy]\x8b\x00\x10\x00\x00".to_vec();
    bomb.extend([1; 4096]);
    bomb.extend(b"q\x00a(");
    bomb.extend(repeat(b"h\x00", 1000));
    bomb.extend(b"eu.");
    assert_eq!(reason(&bomb), "entropy is larger than the data that it is in");
    // Brackets of JSON.
    for (text, place) in [("[", 128), ("{\"a\":", 640), ("[[],", 509)] {
        let brackets = repeat(text.as_bytes(), 1 << 18);
        assert_eq!(
            reason(&brackets),
            format!("the state is not valid JSON: nested too deeply at byte {place}")
        );
    }
    let brackets = [repeat(b"[", 128), repeat(b"]", 128)].concat();
    assert_eq!(reason(&brackets), "state is not a legacy MT19937 state");
    let list = format!(r#"{{"entropy": [{}-1]}}"#, "1,".repeat(1 << 16));
    assert_eq!(reason(list.as_bytes()), "entropy must be made of nonnegative integers");
}

#[test]
fn integers_in_text_have_at_most_as_many_digits_as_in_python() {
    let json = |digits: usize| format!(r#"{{"entropy": 1{}}}"#, "0".repeat(digits - 1));
    SeedSequence::load(json(4300).as_bytes()).unwrap();
    assert_eq!(reason(json(4301).as_bytes()), "entropy must be an integer or a list of them, not negative");
    let pickle = |digits: usize| format!("(S'entropy'\nL1{}L\nd.", "0".repeat(digits - 1));
    SeedSequence::load(pickle(4300).as_bytes()).unwrap();
    assert_eq!(reason(pickle(4301).as_bytes()), "the pickle is malformed");
}

#[test]
fn a_random_state_survives_what_is_refused() {
    let state = RandomState::from_seed(LegacySeed::Integer(1)).unwrap();
    let saved = state.save(Format::Binary).unwrap();
    for bad in [&b"cos\nsystem\n."[..], b"{", b"\x89RILL\r\n\x1a", b"[\"MT19937\", [], 0]"] {
        assert_eq!(state.restore(bad).unwrap_err().status(), Status::InvalidState);
    }
    assert_eq!(state.save(Format::Binary).unwrap(), saved);
}

/// A state can have doubles that no draw of a seeded DSFMT has. What is saved of it is read again, in every format.
#[test]
fn doubles_that_are_not_finite_are_saved_and_read() {
    let seeded = BitGenerator::from_u64(Kind::Dsfmt, 5).unwrap();
    let mut state: serde_json::Value = serde_json::from_slice(&seeded.save(Format::Json).unwrap()).unwrap();
    for bits in [u64::MAX, 0x7ff0_0000_0000_0000, 0xfff0_0000_0000_0000, 0] {
        // Words that the recurrence keeps for a while, and of which the first block is made.
        let words: Vec<u64> = (0..384).map(|i| if i < 382 { bits } else { 0 }).collect();
        state["state"]["state"] = words.into();
        let bit_generator = BitGenerator::load(state.to_string().as_bytes()).unwrap();
        bit_generator.random_raw(&mut [0]).unwrap();
        let mut doubles = [0.0; 1000];
        bit_generator.deep_clone().unwrap().random_sample(&mut doubles).unwrap();
        for format in [Format::Json, Format::Pickle, Format::Binary] {
            let again = BitGenerator::load(&bit_generator.save(format).unwrap()).unwrap();
            let mut out = [0.0; 1000];
            again.random_sample(&mut out).unwrap();
            let same = |(x, y): (&f64, &f64)| x == y || x.is_nan() && y.is_nan();
            assert!(out.iter().zip(&doubles).all(same), "{bits:x} {format:?}");
        }
    }
}
