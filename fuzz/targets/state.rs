//! The checks of all targets.

#[path = "../../tests/common/heap.rs"]
mod heap;

use rill::{BitGenerator, Format, Generator, RandomState, Result, SeedSequence};

const FORMATS: [Format; 3] = [Format::Json, Format::Pickle, Format::Binary];

/// Loads an object within the memory that docs/state-format.md allows.
fn load<T>(data: &[u8], load: impl FnOnce(&[u8]) -> Result<T>) -> Result<T> {
    let (outcome, used) = heap::most_in_use(|| load(data));
    assert!(used <= 48 * data.len() + (16 << 10), "{used} bytes for {} of data", data.len());
    outcome
}

/// The longest state that is made of an input.
const LONGEST: usize = 2 << 20;

/// The bytes of an input, in which 0xff (the first byte of no format) stands for parts that are repeated, so that a short
/// input makes a long state: for each part its length, how often it comes, and its bytes.
pub fn expanded(data: &[u8]) -> Vec<u8> {
    let Some((&0xff, mut data)) = data.split_first() else { return data.to_vec() };
    let mut whole = Vec::new();
    while let Some((&[length, times], rest)) = data.split_first_chunk() {
        let (part, rest) = rest.split_at(rest.len().min(length.into()));
        let times = usize::from(times & 15) << (times >> 4);
        if whole.len() + part.len() * times > LONGEST {
            break;
        }
        whole.extend(part.repeat(times));
        data = rest;
    }
    whole
}

/// An object that was loaded must be the same after being saved and loaded again, in each format.
fn check_saved<T>(
    object: &T,
    save: impl Fn(&T, Format) -> Result<Vec<u8>>,
    load: impl Fn(&[u8]) -> Result<T>,
) {
    let saved = save(object, Format::Binary).expect("a loaded state can be saved");
    for format in FORMATS {
        let other = match save(object, format) {
            // JSON holds no more digits of entropy than Python reads.
            Err(_) if matches!(format, Format::Json) => continue,
            other => other.expect("a loaded state can be saved"),
        };
        let again = load(&other).expect("a saved state can be loaded");
        assert_eq!(save(&again, Format::Binary).expect("a loaded state can be saved"), saved);
    }
}

/// Loads the bytes as every type of object. What loads must draw too.
pub fn check(data: &[u8]) {
    if let Ok(bit_generator) = load(data, BitGenerator::load) {
        check_saved(&bit_generator, BitGenerator::save, BitGenerator::load);
        bit_generator.random_u32(&mut [0; 3]).expect("draws");
        bit_generator.random_raw(&mut [0; 700]).expect("draws");
    }
    if let Ok(generator) = load(data, Generator::load) {
        check_saved(&generator, Generator::save, Generator::load);
        generator.random(&mut [0.0; 9]).expect("draws");
    }
    if let Ok(random_state) = load(data, RandomState::load) {
        check_saved(&random_state, RandomState::save, RandomState::load);
        random_state.standard_normal(&mut [0.0; 9]).expect("draws");
    }
    if let Ok(sequence) = load(data, SeedSequence::load) {
        check_saved(&sequence, SeedSequence::save, SeedSequence::load);
        sequence.generate_state_u32(&mut [0; 9]);
    }
}
