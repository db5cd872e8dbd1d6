//! Pickles.
#![no_main]

mod state;

libfuzzer_sys::fuzz_target!(|data: &[u8]| state::check(&state::expanded(data)));
