//! Sequences of calls through the C interface, each made twice: with the processor's kernels, and with the portable
//! code.
//!
//! Results, messages, values and final states must be the same. A refused call must change nothing, and no call may
//! write beside its buffer. `RILL_FUZZ_TRACE=1` prints the calls.
#![no_main]
#![feature(cfg_sanitize)]

#[macro_use]
mod world;

mod bitgens;
mod draws;
mod endless;
mod entropy;
mod extended;
mod fills;
mod foreign;
mod input;
mod large;
mod log;
mod objects;
mod options;
mod others;
mod parallel;
mod plain;
mod room;
mod samplers;
mod seeds;
mod sources;
mod states;
mod threads;
mod univariate;
mod vectors;

use input::Input;
use log::Log;
use world::{Outcomes, World};

/// Larger requests fail, as if memory had run out.
#[cfg(sanitize = "address")]
#[unsafe(no_mangle)]
extern "C" fn __asan_default_options() -> *const std::ffi::c_char {
    c"allocator_may_return_null=1:max_allocation_size_mb=64".as_ptr()
}

libfuzzer_sys::fuzz_target!(|data: &[u8]| check(data));

/// Calls in one input at most.
const CALLS: usize = 120;

fn check(data: &[u8]) {
    let Some((&mode, data)) = data.split_first() else { return };
    let wide = if mode & 3 == 0 { "avx2" } else { "" };
    // Calls take no lock while the process has one thread.
    let (first, outcomes) = run(wide, mode & 4 != 0, data, None);
    let (second, _) = run("portable", mode & 8 != 0, data, Some(outcomes).filter(|_| mode & 16 != 0));
    first.compare(&second);
}

fn run(word: &str, alone: bool, data: &[u8], earlier: Option<Outcomes>) -> (Log, Outcomes) {
    rill::keep_to(word);
    log::trace(|| format!("/* RILL_CPU={word} */"));
    entropy::restart();
    let _one_thread = alone.then(threads::Pretence::new);
    let mut world = World::new(Input::new(data), earlier);
    for number in 1..=CALLS {
        if world.input.is_empty() {
            break;
        }
        entropy::at_step(number);
        step(&mut world);
    }
    world.finish()
}

fn step(world: &mut World<'_>) {
    let byte = world.input.byte();
    match byte & 63 {
        0..=3 => seeds::step(world),
        4..=10 => sources::step(world),
        11..=15 => objects::step(world),
        16..=27 => fills::step(world),
        28..=39 => draws::step(world),
        40..=45 => vectors::step(world),
        46..=48 => samplers::step(world),
        49..=54 => states::step(world),
        55..=57 => bitgens::step(world),
        58..=59 => plain::step(world),
        60 if byte < 0x80 => threads::parallel(world),
        60 => parallel::step(world),
        61 => threads::elsewhere(world),
        62 => foreign::step(world),
        _ => match byte >> 6 {
            0 => entropy::fail_once(),
            1..=2 => others::step(world),
            _ => large::step(world),
        },
    }
}
