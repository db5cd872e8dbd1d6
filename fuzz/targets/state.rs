//! What all targets do with the bytes.

use rill::{BitGenerator, Format, Generator, RandomState, SeedSequence};

const FORMATS: [Format; 3] = [Format::Json, Format::Pickle, Format::Binary];

/// Loads the bytes as everything. What loads must draw, and be the same after being saved and loaded again.
pub fn check(data: &[u8]) {
    if let Ok(bit_generator) = BitGenerator::load(data) {
        let saved = bit_generator.save(Format::Binary).expect("a loaded state can be saved");
        for format in FORMATS {
            // JSON holds no more digits of entropy than Python reads.
            let Ok(other) = bit_generator.save(format) else { continue };
            let again = BitGenerator::load(&other).expect("a saved state can be loaded");
            assert_eq!(again.save(Format::Binary).expect("a loaded state can be saved"), saved);
        }
        bit_generator.random_u32(&mut [0; 3]).expect("draws");
        bit_generator.random_raw(&mut [0; 700]).expect("draws");
    }
    if let Ok(generator) = Generator::load(data) {
        generator.random(&mut [0.0; 9]).expect("draws");
    }
    if let Ok(random_state) = RandomState::load(data) {
        random_state.standard_normal(&mut [0.0; 9]).expect("draws");
    }
    if let Ok(sequence) = SeedSequence::load(data) {
        let saved = sequence.save(Format::Pickle).expect("a loaded state can be saved");
        assert_eq!(SeedSequence::load(&saved).expect("a saved state can be loaded"), sequence);
    }
}
