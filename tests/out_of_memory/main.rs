//! Memory that runs out: one allocation after the other of each export fails, alone, and together with all later ones.
//! No call aborts. It returns the same as with memory, or `OUT_OF_MEMORY`; then no object has changed, no buffer is
//! written, and pointers for new objects are NULL. The rows of the tests of NULL tell how every export is called;
//! `more` has calls that reach other code. A test fails when an export has no row, and when no row of an export refuses with
//! `OUT_OF_MEMORY` although the header lists it.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

mod bitgens;
#[path = "../null/call.rs"]
mod call;
#[path = "../common/mod.rs"]
mod common;
#[path = "../common/heap.rs"]
mod heap;
mod more;
mod parallel;
#[allow(dead_code, reason = "the tests of NULL use the rest")]
#[path = "../null/rows.rs"]
mod rows;
mod said;
#[path = "../null/univariate.rs"]
mod univariate;
#[allow(dead_code, reason = "the tests of NULL use the rest")]
#[path = "../null/world.rs"]
mod world;

use std::collections::BTreeSet;

use rill::Status;
use rill::ffi::bit_generator::*;
use rill::ffi::global::*;
use rill::ffi::random_state_univariate::*;
use rill::ffi::state::*;

use call::{Call, Fault};
use rows::TABLES;
use world::{PATTERN, World};

/// Failures concern the whole process, so this is the only test of the file: no other test's thread may begin or end
/// meanwhile.
#[test]
fn no_call_aborts_when_memory_runs_out() {
    every_export_is_called();
    making_the_global_random_state_bears_it();
    bitgens::draw_without_memory();
    every_export_bears_the_end_of_memory_at_every_allocation();
    what_is_refused_is_refused_without_any_memory_too();
}

/// Makes beforehand what must not be allocated within a call under test.
fn making_the_global_random_state_bears_it() {
    said::at_abort();
    // The library reads this variable once; its value here is not a level, so it has no effect. SAFETY: no other thread
    // reads the environment.
    unsafe { std::env::set_var("RILL_CPU", "whatever it has") };
    let (state, mut values) = (rill_global_random_state(), [0.0; 2000]);
    for granted in 0.. {
        said::calling("rill_seed and a fill, the first calls of all");
        // SAFETY: a live handle, a buffer of ours.
        let (status, refused) = heap::refusing(granted, false, || unsafe {
            match rill_seed(5) {
                Status::Ok => rill_random_state_standard_normal(state, values.as_mut_ptr(), values.len()),
                other => other,
            }
        });
        if refused == 0 {
            assert!(
                status == Status::Ok && granted > 2,
                "{granted} allocations make the global random state"
            );
            break;
        }
        assert_eq!((status, said::last_error()), (Status::OutOfMemory, "out of memory".to_owned()));
    }
}

/// A format that is written quickly.
const PICKLE: i32 = 2;

/// The saved states of all objects.
fn saved(world: &World) -> Vec<Vec<u8>> {
    let save = |save: &dyn Fn(*mut u8, usize, *mut usize) -> Status| {
        let (mut bytes, mut n) = (vec![0; 10000], 0);
        assert_eq!(save(bytes.as_mut_ptr(), bytes.len(), &raw mut n), Status::Ok);
        bytes.truncate(n);
        bytes
    };
    // SAFETY: live handles, buffers of ours.
    unsafe {
        vec![
            save(&|out, room, n| rill_seed_sequence_save(world.seq, PICKLE, out, room, n)),
            save(&|out, room, n| rill_bit_generator_save(world.bg, PICKLE, out, room, n)),
            save(&|out, room, n| rill_bit_generator_save(world.mt, PICKLE, out, room, n)),
            save(&|out, room, n| rill_generator_save(world.generator, PICKLE, out, room, n)),
            save(&|out, room, n| rill_random_state_save(world.state, PICKLE, out, room, n)),
            save(&|out, room, n| rill_random_state_save(rill_global_random_state(), PICKLE, out, room, n)),
        ]
    }
}

/// How an export is called.
type Export = dyn Fn(&World, &Call) -> Status;

/// Objects that have not changed, and their saved states.
struct Fresh {
    world: World,
    saved: Vec<Vec<u8>>,
}

impl Fresh {
    fn new() -> Self {
        let world = World::new();
        world.bitgen();
        Self { saved: saved(&world), world }
    }
}

/// Calls an export again and again until no allocation fails any more; whether it was refused for want of memory.
fn check(name: &'static str, call: &Export) -> bool {
    let calling = |fresh: &Fresh, granted, all| {
        let arguments = Call::new(Fault::None);
        said::calling(name);
        let (status, refused) = heap::refusing(granted, all, || call(&fresh.world, &arguments));
        if name == "rill_bit_generator_lock" && status == Status::Ok {
            // SAFETY: a live handle.
            assert_eq!(unsafe { rill_bit_generator_unlock(fresh.world.bg) }, Status::Ok);
        }
        (status, refused, arguments.makes.get())
    };
    let (expected, _, _) = calling(&Fresh::new(), usize::MAX, false);
    assert_ne!(expected, Status::OutOfMemory, "{name}");
    let (mut fresh, mut was_refused) = (Fresh::new(), false);
    for all in [false, true] {
        for granted in 0.. {
            let (status, refused, makes) = calling(&fresh, granted, all);
            let message = said::last_error();
            let case = format!(
                "{name}, {granted} allocations granted, then refused {}",
                if all { "all" } else { "one" }
            );
            if status == Status::OutOfMemory {
                was_refused = true;
                assert!(said::in_header(name), "{name}: the header does not say OUT_OF_MEMORY");
                assert!(refused > 0 && message == "out of memory", "{case}: {message}");
                assert!(!makes || fresh.world.slots[0].get().is_null(), "{case}: left no NULL");
                assert!(
                    fresh.world.room.get().iter().all(|&byte| byte == PATTERN),
                    "{case}: wrote something"
                );
            } else {
                assert_eq!(status, expected, "{case}: {message}");
            }
            if status == Status::Ok {
                drop(fresh);
                fresh = Fresh::new();
            } else {
                assert!(saved(&fresh.world) == fresh.saved, "{case}: something moved");
            }
            if refused == 0 {
                break;
            }
        }
    }
    was_refused
}

fn every_export_bears_the_end_of_memory_at_every_allocation() {
    let mut refused = BTreeSet::new();
    for &(name, call) in TABLES.into_iter().flatten() {
        refused.extend(check(name, &call).then_some(name));
    }
    for (row, call) in &more::rows() {
        if check(row, call) {
            // A row may be of two exports.
            refused.extend(row.split(' '));
        }
    }
    let exports = include_str!("../symbols.txt").lines();
    let untried: Vec<_> = exports
        .filter(|name| said::in_header(name) && !refused.contains(name))
        // Only the first call of a process that uses the global random state needs memory for it.
        .filter(|name| !["rill_global_random_state", "rill_set_bit_generator"].contains(name))
        .collect();
    assert!(untried.is_empty(), "no row has OUT_OF_MEMORY from {untried:?}");
}

fn what_is_refused_is_refused_without_any_memory_too() {
    let numbers = [-1, 0, i32::MAX];
    let faults = (0..9).flat_map(|i| [Fault::Null(i), Fault::Odd(i), Fault::Zero(i), Fault::Endless(i)]);
    let faults: Vec<_> =
        faults.chain([Fault::ZeroSize, Fault::EndlessSize]).chain(numbers.map(Fault::Kind)).collect();
    for &(name, call) in TABLES.into_iter().flatten() {
        let world = World::new();
        world.bitgen();
        for &fault in &faults {
            let arguments = Call::new(fault);
            said::calling(name);
            let (status, refused) = heap::refusing(0, true, || call(&world, &arguments));
            if name.ends_with("lock") && status == Status::Ok {
                // SAFETY: a live handle.
                let _ = unsafe { rill_bit_generator_unlock(world.bg) };
            }
            let is_expected = arguments.void.get() || status == arguments.expected.get();
            let had_no_memory = status == Status::OutOfMemory && refused > 0;
            assert!(is_expected || had_no_memory, "{name} with {fault:?}: {status:?}");
            if matches!(status, Status::InvalidArgument | Status::NullPointer) {
                assert!(!said::last_error().is_empty(), "{name} with {fault:?}");
            }
        }
    }
}

/// Exports without a row: they return no status.
const APART: [(&str, &str); 10] = [
    ("rill_bit_generator_name", "a static text"),
    (
        "rill_global_random_state",
        "an address; what it leads to is made by the first call that uses it: alone()",
    ),
    ("rill_inline_find_parts", "a static structure"),
    ("rill_last_error", "a text of the thread's"),
    ("rill_numpy_version", "a static text"),
    ("rill_plain_size", "a number"),
    ("rill_sampler_f64_held_back", "a number"),
    ("rill_sampler_i64_held_back", "a number"),
    ("rill_status_string", "a static text"),
    ("rill_version", "a static text"),
];

fn every_export_is_called() {
    let symbols = include_str!("../symbols.txt");
    let more: BTreeSet<_> = more::rows().iter().flat_map(|row| row.0.split(' ')).collect();
    let rows: BTreeSet<_> = TABLES.into_iter().flatten().map(|row| row.0).collect();
    let bitgens: BTreeSet<_> = bitgens::names().collect();
    for name in symbols.lines() {
        let is_apart = APART.iter().any(|(apart, _)| *apart == name);
        let is_number = name.starts_with("rill_version_") || name.ends_with("_free");
        assert!(
            is_apart || is_number || bitgens.contains(name) || rows.contains(name) || more.contains(name),
            "{name} has no row in tests/null or tests/out_of_memory"
        );
    }
}
