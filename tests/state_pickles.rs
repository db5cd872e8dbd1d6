//! Pickles that real NumPy versions wrote load here, and continue with the draws that NumPy made next.
//! `tests/numpy/make_pickles.py` made the files; `RILL_PICKLES` names another folder of such.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test's helpers fail as tests do")]

use std::path::{Path, PathBuf};

use rill::{BitGenerator, Generator, RandomState, SeedSequence};
use serde_json::Value;

mod common;
use common::base64;

fn files() -> Vec<PathBuf> {
    let folder = std::env::var_os("RILL_PICKLES")
        .map_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pickles"), PathBuf::from);
    json_files(&folder)
}

fn json_files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

fn for_each_pickle(mut check: impl FnMut(&str, &Value, &[u8])) {
    let mut count = 0;
    for path in files() {
        let file: Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        for entry in file["entries"].as_array().unwrap() {
            let place = format!("{} {}", file["numpy"], entry["name"]);
            check(&place, entry, &base64(entry["pickle"].as_str().unwrap()));
            count += 1;
        }
    }
    assert!(count > 10, "{count}");
}

#[test]
fn there_are_pickles_of_every_generation() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/pickles");
    for version in ["1.16.6-python2", "1.16.6-python3", "1.21.6", "1.26.4", "2.0.2", "2.4.6", "2.5.5"] {
        let of_version = |path: &PathBuf| path.file_name().unwrap().to_str().unwrap().starts_with(version);
        assert!(json_files(&folder).iter().any(of_version), "{version}");
    }
}

fn numbers<T: std::str::FromStr>(value: &Value) -> Vec<T> {
    let parse = |item: &Value| item.as_str().unwrap().parse().ok().unwrap();
    value.as_array().unwrap().iter().map(parse).collect()
}

fn check_words(place: &str, entry: &Value, bit_generator: &BitGenerator) {
    let (mut halves, mut words) = ([0; 2], [0; 6]);
    bit_generator.random_u32(&mut halves).unwrap();
    bit_generator.random_raw(&mut words).unwrap();
    assert_eq!(halves.as_slice(), numbers::<u32>(&entry["halves"]), "{place}");
    assert_eq!(words.as_slice(), numbers::<u64>(&entry["words"]), "{place}");
    if !entry["child"].is_null() {
        let mut words = [0; 2];
        bit_generator.spawn(1).unwrap()[0].random_raw(&mut words).unwrap();
        assert_eq!(words.as_slice(), numbers::<u64>(&entry["child"]), "{place}");
    }
}

fn check_random_state(place: &str, entry: &Value, state: &RandomState) {
    if !entry["gauss"].is_null() {
        let mut cached = [0.0];
        state.standard_normal(&mut cached).unwrap();
        let expected: f64 = entry["gauss"].as_str().unwrap().parse().unwrap();
        assert_eq!(cached[0].to_bits(), expected.to_bits(), "{place}");
        return check_words(place, entry, &state.bit_generator().unwrap());
    }
    let (mut normals, mut words) = ([0.0; 3], [0u64; 4]);
    state.standard_normal(&mut normals).unwrap();
    state.randint(0, 1 << 32, false, &mut words).unwrap();
    assert_eq!(normals.map(f64::to_bits).as_slice(), bits(&numbers(&entry["normals"])), "{place}");
    assert_eq!(words.as_slice(), numbers::<u64>(&entry["words"]), "{place}");
}

fn bits(values: &[f64]) -> Vec<u64> {
    values.iter().map(|value| value.to_bits()).collect()
}

fn check_seed_sequence(place: &str, entry: &Value, sequence: &mut SeedSequence) {
    let (mut words, mut child) = ([0; 6], [0; 2]);
    sequence.generate_state_u32(&mut words);
    sequence.spawn(1).unwrap()[0].generate_state_u32(&mut child);
    assert_eq!(words.as_slice(), numbers::<u32>(&entry["words"]), "{place}");
    assert_eq!(child.as_slice(), numbers::<u32>(&entry["child"]), "{place}");
}

#[test]
fn the_pickles_of_every_generation_of_numpy_go_on_as_in_numpy() {
    for_each_pickle(|place, entry, data| {
        let fail = |error| panic!("{place}: {error}");
        match entry["object"].as_str().unwrap() {
            "bit_generator" | "state_dict" | "state_dict_swapped" => {
                check_words(place, entry, &BitGenerator::load(data).unwrap_or_else(fail));
            }
            "generator" => {
                let generator = Generator::load(data).unwrap_or_else(|error| panic!("{place}: {error}"));
                check_words(place, entry, &generator.bit_generator().unwrap());
            }
            "seed_sequence" => {
                let mut sequence =
                    SeedSequence::load(data).unwrap_or_else(|error| panic!("{place}: {error}"));
                check_seed_sequence(place, entry, &mut sequence);
            }
            _ => {
                let state = RandomState::load(data).unwrap_or_else(|error| panic!("{place}: {error}"));
                check_random_state(place, entry, &state);
            }
        }
    });
}
