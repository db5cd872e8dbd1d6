//! Small files that could take much memory or work: loading takes a small multiple of their length, in each format, and
//! so do text seeds. The inputs are so long that quadratic work would take minutes, or gigabytes.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::sync::mpsc;
use std::time::Duration;

use rill::{BitGenerator, Format, Generator, RandomState, Result, SeedSequence, Status};

#[path = "common/heap.rs"]
mod heap;

/// Bytes that may be in use for each byte that is given, and besides, the object included (docs/state-format.md).
const MULTIPLE: usize = 48;
const BESIDES: usize = 16 << 10;

/// Fails instead of working for ever; the limit is generous.
fn in_time(test: impl FnOnce() + Send + 'static) {
    let (done, wait) = mpsc::channel();
    let worker = std::thread::spawn(move || {
        test();
        done.send(()).unwrap();
    });
    let outcome = wait.recv_timeout(Duration::from_secs(100));
    assert_ne!(outcome, Err(mpsc::RecvTimeoutError::Timeout), "the work grows faster than what is given");
    worker.join().unwrap();
}

/// The result of a call, which may take no more memory than is allowed for so many bytes.
fn within<T>(what: &str, given: usize, act: impl FnOnce() -> Result<T>) -> Result<T> {
    let (outcome, used) = heap::most_in_use(act);
    assert!(used <= MULTIPLE * given + BESIDES, "{what}: {used} bytes for {given}");
    outcome
}

/// Loads the bytes as every object; returns why a seed sequence and a random state are refused, if they are.
fn load(what: &str, data: &[u8]) -> [Option<String>; 2] {
    let n = data.len();
    let _ = within(what, n, || BitGenerator::load(data));
    let _ = within(what, n, || Generator::load(data));
    let reason = |outcome: Option<rill::Error>| {
        outcome.map(|error| {
            assert_eq!(error.status(), Status::InvalidState, "{what}: {error}");
            error.message().to_owned()
        })
    };
    let sequence = within(what, n, || SeedSequence::load(data));
    let state = within(what, n, || RandomState::load(data));
    [reason(sequence.err()), reason(state.err())]
}

fn refused(what: &str, data: &[u8], message: &str) {
    let both = load(what, data);
    assert_eq!(both.map(Option::unwrap_or_default), [message, message], "{what}");
}

fn loaded(what: &str, data: &[u8]) {
    assert_eq!(load(what, data)[0], None, "{what}");
}

const LENGTH: usize = 2_000_000;

/// A pickle of protocol 4 from its pieces.
fn pickle(pieces: &[&[u8]]) -> Vec<u8> {
    [&b"\x80\x04"[..], &pieces.concat(), b"."].concat()
}

/// Text, bytes or an integer behind its opcode and its length in four bytes.
fn counted(opcode: u8, bytes: &[u8]) -> Vec<u8> {
    [&[opcode][..], &(bytes.len() as u32).to_le_bytes(), bytes].concat()
}

fn text(text: &str) -> Vec<u8> {
    counted(b'X', text.as_bytes())
}

#[test]
fn keys_that_are_recalled_are_not_copied() {
    in_time(|| {
        for opcode in [b'X', b'B', b'T'] {
            let key = counted(opcode, &vec![b'a'; LENGTH / 2]);
            let bomb = pickle(&[b"}(", &key, b"\x94N", &b"h\0N".repeat(LENGTH / 6), b"u"]);
            refused("a long key", &bomb, "state dictionary is not valid.");
            // The same in the inner dictionary, and as the name of the bit generator.
            let (name, state) = (text("bit_generator"), text("state"));
            let sfc = text("SFC64");
            let inner =
                pickle(&[&key, b"\x940}(", &name, &sfc, &state, b"}(", &b"h\0N".repeat(LENGTH / 6), b"uu"]);
            refused("a long inner key", &inner, "state is missing");
            let named = pickle(&[&key, b"\x940}(", &name, b"h\0u"]);
            let long = load("a long name", &named)[0].clone().unwrap();
            assert!(long.ends_with("is not a known BitGenerator module."), "{}", long.len());
        }
    });
}

#[test]
fn lists_and_integers_that_are_recalled_count_each_time() {
    in_time(|| {
        let entropy = text("entropy");
        let long = counted(0x8b, &vec![1; LENGTH / 2]);
        let bomb = pickle(&[&long, b"\x940}", &entropy, b"](", &b"h\0".repeat(LENGTH / 4), b"es"]);
        refused("a long integer", &bomb, "entropy is larger than the data that it is in");
        let list = [&b"]("[..], &b"K\x01".repeat(LENGTH / 4), b"e"].concat();
        let bomb = pickle(&[&list, b"\x940}", &entropy, b"](", &b"h\0".repeat(LENGTH / 4), b"es"]);
        refused("a long list", &bomb, "entropy must be made of nonnegative integers");
        // Every part is the same long list.
        let every = ["spawn_key", "pool_size", "n_children_spawned", "entropy"];
        let every: Vec<u8> = every.iter().flat_map(|name| [&text(name)[..], b"h\0"].concat()).collect();
        let bomb = pickle(&[&list, b"\x940}(", &every.repeat(LENGTH / 100), b"u"]);
        refused("a list everywhere", &bomb, "pool_size must be an integer from 0 to 2**32 - 1");
        let both = pickle(&[&list, b"\x940}(", &entropy, b"h\0", &text("spawn_key"), b"h\0u"]);
        loaded("a list twice", &both);
        // Decimal digits, as many as may be, again and again.
        let digits = [&b"L"[..], &[b'9'; 4300], b"L\n"].concat();
        let bomb = pickle(&[&digits, b"\x940}", &entropy, b"](", &b"h\0".repeat(LENGTH / 4), b"es"]);
        refused("digits that are recalled", &bomb, "entropy is larger than the data that it is in");
        let many = pickle(&[b"}", &entropy, b"](", &digits.repeat(LENGTH / 4300), b"es"]);
        loaded("digits", &many);
        loaded("one long integer", &pickle(&[b"}", &entropy, &long, b"s"]));
    });
}

#[test]
fn what_a_pickle_makes_takes_memory_once() {
    in_time(|| {
        let too_much = "the pickle makes more objects than a random state needs";
        for piece in [
            &b"N"[..],
            b")",
            b"}",
            b"]",
            b"(t",
            b"(l",
            b"N\x85",
            b"NN\x86",
            b"]N\x86",
            b"2",
            b"N0",
            b"N\x940",
            b")\x940",
            b"cnumpy\ndtype\n)R0",
            b"cnumpy\ndtype\n)\x85R0",
            b"C\x01a0",
            b"K\0\x8a\x09\0\0\0\0\0\0\0\0\x010",
        ] {
            let start = if piece == b"2" { &b"N"[..] } else { b"" };
            let bomb = pickle(&[start, &piece.repeat(LENGTH / 8 / piece.len())]);
            let [reason, _] = load(&format!("{piece:?}"), &bomb);
            let reason = reason.unwrap();
            let is_known =
                [too_much, "the pickle pops from an empty stack", "state must be a dict or a tuple."]
                    .contains(&reason.as_str());
            assert!(is_known, "{piece:?}: {reason}");
        }
        // Appended one by one, and in batches.
        for (open, piece, close) in [
            (&b"}X\x07\0\0\0entropy]"[..], &b"K\x01a"[..], &b"s"[..]),
            (b"}X\x07\0\0\0entropy]", b"(K\x01K\x02e", b"s"),
            (b"}", b"X\x07\0\0\0entropyK\x01s", b""),
            (b"}(", b"X\x07\0\0\0entropyK\x01", b"u"),
        ] {
            loaded("a list or dictionary", &pickle(&[open, &piece.repeat(LENGTH / 8 / piece.len()), close]));
        }
        // Numbers in the memo without an end.
        for at in [&b"r\xff\xff\xff\x7f"[..], b"p4000000000\n", b"p18446744073709551615\n"] {
            refused("a number in the memo", &pickle(&[b"}", at]), too_much);
        }
    });
}

/// What most takes memory for its length, at lengths at which vectors grow, short and long.
#[test]
fn what_is_short_takes_no_more_for_each_byte() {
    in_time(|| {
        let lengths = || std::iter::successors(Some(1), |n| Some(n + 1 + n / 20)).take_while(|&n| n < 20_000);
        for (open, piece, close) in [
            (&b""[..], &b"}\x94"[..], &b""[..]),
            (b"", b")", b""),
            (b"", b")\x94", b""),
            (b"", b"N\x85", b""),
            (b"", b"N\x85\x94", b""),
            (b"", b"]Na", b""),
            (b"", b"]Na\x94", b""),
            (b"", b"]Nah\0", b""),
            (b"K\0\x94", b"](h\0e\x94", b""),
            (b"", b"}NNs", b""),
            (b"", b"}NNs\x94", b""),
            (b"", b"}NNsh\0", b""),
            (b"", b"C\0\x94", b""),
            (b"", b"C\x01a\x94", b""),
            (b"", b"\x8a\x09\0\0\0\0\0\0\0\0\x01\x94", b""),
            (b"cnumpy\ndtype\n\x940", b"h\0)R", b""),
            (b"cnumpy\ndtype\n\x940", b"h\0)R\x94", b""),
            (b"cnumpy\ndtype\n\x940)\x94", b"h\0h\x01R\x94", b""),
            (b"]", b"Na", b""),
            (b"](", b"N", b"e"),
            (b"]K\0\x94\x30(", b"h\0", b"e"),
            (b"}", b"NNs", b""),
            (b"}(", b"N", b"u"),
            (b"}(", b"K\0", b"u"),
            (b"(", b"N", b"t"),
            (b"(", b"N", b"d"),
            (b"}X\x07\0\0\0entropy](", b"K\x01", b"es"),
            (b"}X\x07\0\0\0entropy](", b"K\x01\x94", b"es"),
        ] {
            for n in lengths().take_while(|n| n * piece.len() < 30_000) {
                let data = pickle(&[open, &piece.repeat(n), close]);
                let _ = within(&format!("{n} times {piece:?}"), data.len(), || SeedSequence::load(&data));
            }
        }
        for (open, piece, close) in [
            ("", "[", ""),
            ("{\"entropy\":[1", ",1", "]}"),
            ("{\"entropy\":[1", ",4294967296", "]}"),
            ("{\"entropy\":1,\"spawn_key\":[1", ",1", "]}"),
            ("{\"entropy\":1", ",\"a\":1", "}"),
            ("{\"entropy\":1", "0", "}"),
            ("{\"bit_generator\":\"", "\\n", "\"}"),
        ] {
            for n in lengths() {
                let data = [open, &piece.repeat(n), close].concat();
                let _ =
                    within(&format!("{n} times {piece}"), data.len(), || SeedSequence::load(data.as_bytes()));
            }
        }
        for n in lengths() {
            let data = binary(4, &vec![7; n]);
            let _ = within(&format!("{n} words of entropy"), data.len(), || SeedSequence::load(&data));
        }
    });
}

#[test]
fn json_is_read_where_it_stands() {
    in_time(|| {
        let repeated = |before: &str, piece: &str, after: &str| {
            format!("{before}{}{after}", piece.repeat(LENGTH / 8 / piece.len())).into_bytes()
        };
        loaded("words", &repeated("{\"entropy\": [1", ",1", "]}"));
        loaded("spawn key", &repeated("{\"entropy\": 1, \"spawn_key\": [1", ",1", "]}"));
        loaded("long integers", &repeated("{\"entropy\": [1", &format!(",{}", "9".repeat(4300)), "]}"));
        loaded("the same key", &repeated("{\"entropy\": 1", ",\"entropy\":[1]", "}"));
        loaded("many keys", &repeated("{\"entropy\": 1", ",\"\\u0065\":[{}]", "}"));
        let lists = format!("{{\"entropy\":[{}]}}", "[1,2,3],".repeat(LENGTH / 64) + "1");
        refused("lists", lists.as_bytes(), "entropy must be made of nonnegative integers");
        let must = "entropy must be an integer or a list of them, not negative";
        refused("digits", &repeated("{\"entropy\": 1", "0", "}"), must);
        refused("fraction", &repeated("{\"entropy\": 1.", "0", "}"), must);
        refused("strings", &repeated("{\"entropy\": \"", "\\u0031", "\"}"), must);
        let long =
            load("a long name", &repeated("{\"bit_generator\": \"", "\\u0031", "\"}"))[0].clone().unwrap();
        assert!(long.ends_with("is not a known BitGenerator module."), "{}", long.len());
        refused(
            "gauss",
            &repeated("[\"MT19937\", [1], 2, 3, 0.", "1", "]"),
            "key must be 624 integers from 0 to 2**32 - 1",
        );
        let deep = "the state is not valid JSON: nested too deeply at byte 128";
        refused("brackets", &repeated("", "[", ""), deep);
    });
}

/// A binary state of a seed sequence.
fn binary(pool_size: u32, entropy: &[u32]) -> Vec<u8> {
    let words = [&[1, pool_size, 0, entropy.len() as u32][..], entropy, &[0]].concat();
    let payload: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let mut data = b"\x89RILL\r\n\x1a\x01\0\x01\0".to_vec();
    data.extend((payload.len() as u32).to_le_bytes());
    data.extend(payload);
    let crc = !data.iter().fold(!0u32, |crc, &byte| {
        (0..8).fold(crc ^ u32::from(byte), |crc, _| crc >> 1 ^ 0xedb8_8320 & (crc & 1).wrapping_neg())
    });
    data.extend(crc.to_le_bytes());
    data
}

/// Mixing a pool of n words takes n steps for each of its words and for each word of entropy.
#[test]
fn a_pool_has_256_words_at_most() {
    in_time(|| {
        let json = |size: u32| format!("{{\"entropy\": 1, \"pool_size\": {size}}}").into_bytes();
        let pickled = |size: u32| {
            pickle(&[b"}(", &text("entropy"), b"K\x01", &text("pool_size"), b"J", &size.to_le_bytes(), b"u"])
        };
        for size in [257, 4095, 1 << 20, i32::MAX as u32] {
            for data in [json(size), pickled(size), binary(size, &[1])] {
                let error = SeedSequence::load(&data).err().unwrap();
                assert_eq!(error.status(), Status::InvalidState);
                assert_eq!(error.message(), "The size of the entropy pool should be at most 256");
            }
            let error = SeedSequence::with(&[1], &[], size as usize, 0).err().unwrap();
            assert_eq!(error.status(), Status::InvalidArgument);
            assert_eq!(error.message(), "The size of the entropy pool should be at most 256");
        }
        for data in [json(256), pickled(256), binary(256, &[1])] {
            SeedSequence::load(&data).unwrap();
        }
        loaded("a wide pool and much entropy", &binary(256, &vec![7; LENGTH / 16]));
        loaded("much entropy", &binary(4, &vec![7; LENGTH / 4]));
        let far = binary(4, &[1]).len() as u32;
        let mut lying = binary(4, &[1]);
        lying[28..32].copy_from_slice(&u32::MAX.to_le_bytes());
        let _ = load("a count that is not true", &lying);
        lying[12..16].copy_from_slice(&(u32::MAX - far).to_le_bytes());
        let _ = load("a length that is not true", &lying);
    });
}

#[test]
fn text_seeds_take_a_multiple_of_their_length() {
    in_time(|| {
        let decimal = "7".repeat(LENGTH);
        let error = within("decimal", LENGTH, || SeedSequence::from_text(&decimal)).err().unwrap();
        assert_eq!(error.status(), Status::InvalidArgument);
        assert_eq!(
            error.message(),
            "the seed has more than 4300 decimal digits; a hexadecimal seed (\"0x...\") has no limit"
        );
        SeedSequence::from_text(&decimal[..4300]).unwrap();
        let hexadecimal = "0x1".to_owned() + &"0".repeat(LENGTH);
        let seed = within("hexadecimal", LENGTH, || SeedSequence::from_text(&hexadecimal)).unwrap();
        assert_eq!(seed.entropy().words().len(), LENGTH / 8 + 1);
        // JSON cannot hold it, which is known before it is converted.
        let error = within("saving as JSON", LENGTH, || seed.save(Format::Json)).err().unwrap();
        assert_eq!(error.status(), Status::Unsupported);
        for format in [Format::Pickle, Format::Binary] {
            let saved = within("saving", LENGTH, || seed.save(format)).unwrap();
            assert!(SeedSequence::load(&saved).unwrap() == seed);
        }
    });
}

/// Bytes that are no saved state are refused with a message that tells the likely reason.
#[test]
fn what_is_no_state_is_said_to_be_none() {
    let message = "not a saved state of any known format (compressed?)";
    for data in [
        &b""[..],
        b"hello",
        b"\n",
        b" ",
        b"N.",
        b"\x1f\x8b\x08\0\0\0\0\0",
        b"\x78\x9c\x03\0\0\0\0\x01",
        b"BZh91AY",
        b"\xfd7zXZ\0",
        b"\x28\xb5\x2f\xfd\x20\0",
        b"PK\x03\x04",
        b"\x04\x22\x4d\x18",
        b"\xef\xbb\xbf{}",
        b"\xff\xfe{\0}\0",
        b"\xfe\xff\0{\0}",
        b"gASVLg==",
        b"\0\0\0\0",
        b"c",
        b"(",
    ] {
        refused(&format!("{data:?}"), data, message);
    }
}
