//! Every pointer of every export given NULL or misaligned, every length 0 or without end, every enumeration out of
//! range: the right status, nothing drawn, nothing written. A test fails when an export has no row here.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

mod call;
mod rows;
mod univariate;
mod world;

use std::collections::BTreeMap;

use rill::Status;
use rill::Status::{InvalidArgument, InvalidBuffer};
use rill::ffi::bit_generator::*;
use rill::ffi::generator::{rill_generator, rill_generator_free, rill_generators_free};
use rill::ffi::generator_vector_valued::rill_generator_permuted;
use rill::ffi::random_state::rill_random_state_free;
use rill::ffi::seed_sequence::rill_seed_sequence_free;
use rill::ffi::status::rill_status_string;

use call::{Call, Fault};
use rows::{APART, Row, TABLES, ZERO_MOVES};
use world::{PATTERN, World};

/// Calls an export with a fault, and checks that nothing else has changed.
fn check((name, call): Row, fault: Fault, count: impl Fn(&Call) -> usize, index: usize) -> bool {
    let world = World::new();
    let arguments = Call::new(fault);
    let status = call(&world, &arguments);
    if count(&arguments) <= index {
        return false;
    }
    let case = format!("{name} with {fault:?}");
    if arguments.void.get() {
        return true;
    }
    assert_eq!(status, arguments.expected.get(), "{case}");
    let zero = matches!(fault, Fault::Zero(_));
    if status == Status::Ok && (!zero || ZERO_MOVES.contains(&name)) {
        return true;
    }
    if name == "rill_bit_generator_unlock" {
        // SAFETY: a live handle.
        assert_eq!(unsafe { rill_bit_generator_unlock(world.bg) }, Status::Ok, "{case}: it is still locked");
    }
    let written = world.room.get().iter().filter(|&&byte| byte != PATTERN).count();
    // A size that is asked for is reported, in one size_t.
    let told = zero && written <= size_of::<usize>();
    assert!(written == 0 || told, "{case} wrote {written} bytes");
    if status != Status::Ok && arguments.makes.get() && !arguments.nowhere.get() {
        assert!(world.slots[0].get().is_null(), "{case} left no NULL");
    }
    let draws = world.draws();
    drop(world);
    assert_eq!(draws, World::new().draws(), "{case} moved something");
    true
}

fn for_every_row(fault: impl Fn(usize) -> Fault, count: impl Fn(&Call) -> usize + Copy) {
    for &row in TABLES.into_iter().flatten() {
        let mut index = 0;
        while check(row, fault(index), count, index) {
            index += 1;
        }
    }
}

#[test]
fn every_pointer_given_null() {
    for_every_row(Fault::Null, |call| call.pointers.get());
}

#[test]
fn every_pointer_misaligned() {
    for_every_row(Fault::Odd, |call| call.pointers.get());
}

#[test]
fn every_length_zero() {
    for_every_row(Fault::Zero, |call| call.lengths.get());
}

#[test]
fn every_length_without_end() {
    for_every_row(Fault::Endless, |call| call.lengths.get());
}

#[test]
fn every_other_size_zero_or_without_end() {
    let faults = [Fault::ZeroSize, Fault::EndlessSize];
    for_every_row(|i| faults[i.min(1)], |call| 2 * call.sizes.get());
}

#[test]
fn every_enumeration_out_of_range() {
    let next = rill::Kind::all().map(|kind| kind as i32).max().unwrap() + 1;
    let numbers = [-1, 0, next, next + 1, rill::Kind::Foreign as i32, 256, 258, i32::MIN, i32::MAX];
    let last = numbers.len() - 1;
    for_every_row(|i| Fault::Kind(numbers[i.min(last)]), |call| numbers.len() * call.kinds.get());
    for number in numbers {
        assert!(!rill_status_string(number).is_null());
    }
}

#[test]
fn without_a_fault_every_row_succeeds() {
    for &(name, call) in TABLES.into_iter().flatten() {
        let world = World::new();
        assert_eq!(call(&world, &Call::new(Fault::None)), Status::Ok, "{name}");
        if name == "rill_bit_generator_lock" {
            // SAFETY: a live handle.
            assert_eq!(unsafe { rill_bit_generator_unlock(world.bg) }, Status::Ok);
        }
    }
}

#[test]
fn freeing_and_naming_null() {
    // SAFETY: NULL is allowed.
    unsafe {
        assert!(rill_bit_generator_name(std::ptr::null()).is_null());
        rill_seed_sequence_free(std::ptr::null_mut());
        rill_bit_generator_free(std::ptr::null_mut());
        rill_generator_free(std::ptr::null_mut());
        rill_generators_free(std::ptr::null_mut(), usize::MAX);
        let mut handles = [std::ptr::null_mut::<rill_generator>(); 3];
        rill_generators_free(handles.as_mut_ptr().wrapping_byte_add(1), 2);
        rill_generators_free(handles.as_mut_ptr(), 3);
        rill_random_state_free(std::ptr::null_mut());
    }
}

#[test]
fn philox_with_a_seed() {
    let world = World::new();
    let call = Call::new(Fault::None);
    // SAFETY: live handles, places and words of ours.
    let philox = |seed, key| unsafe {
        rill_bit_generator_new_philox(seed, world.room(), key, call.made(world.slot()))
    };
    assert_eq!(philox(world.seq.wrapping_byte_add(1), std::ptr::null_mut()), InvalidBuffer);
    assert_eq!(philox(world.seq, world.room()), InvalidArgument);
    assert!(world.slots[0].get().is_null());
    assert_eq!(philox(world.seq, std::ptr::null_mut()), Status::Ok);
}

#[test]
fn a_matrix_of_no_items_takes_no_time() {
    let world = World::new();
    for (rows, columns, axis) in [(usize::MAX, 0, 1), (0, usize::MAX, 0), (usize::MAX, 0, -1), (0, 0, 0)] {
        // SAFETY: a live handle; there are no items.
        let status = unsafe {
            rill_generator_permuted(world.generator, std::ptr::null_mut(), rows, columns, usize::MAX, axis)
        };
        assert_eq!(status, Status::Ok);
    }
    let draws = world.draws();
    drop(world);
    assert_eq!(draws, World::new().draws());
}

/// A parameter of an export: the type, its name, and whether it is a pointer.
type Parameter = (String, String, bool);

/// The prototypes of the exports: for each name its parameters.
fn prototypes() -> BTreeMap<String, Vec<Parameter>> {
    let text = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/api/rill.json")).unwrap();
    let interface: serde_json::Value = serde_json::from_str(&text).unwrap();
    let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
    let parameter =
        |value: &serde_json::Value| (text(&value["type"]), text(&value["name"]), value["stars"].is_u64());
    let function = |value: &serde_json::Value| {
        (text(&value["name"]), value["parameters"].as_array().unwrap().iter().map(parameter).collect())
    };
    interface["functions"].as_array().unwrap().iter().map(function).collect()
}

#[test]
fn every_export_has_a_row() {
    let prototypes = prototypes();
    assert!(prototypes.len() > 90, "the exports have been read");
    let rows: BTreeMap<_, _> = TABLES.into_iter().flatten().copied().collect();
    for name in rows.keys() {
        assert!(prototypes.contains_key(*name), "{name} is no export");
    }
    for (name, parameters) in &prototypes {
        let of = |what: fn(&Parameter) -> bool| parameters.iter().filter(|parameter| what(parameter)).count();
        let pointers = of(|(kind, _, pointer)| *pointer || kind == "rill_parallel_for");
        let sizes = of(|(kind, _, pointer)| kind == "size_t" && !pointer);
        let kinds = of(|(kind, name, _)| {
            kind == "int32_t" && ["kind", "format", "check_valid", "method"].contains(&name.as_str())
        });
        let apart = APART.iter().any(|(apart, _)| apart == name);
        if name.starts_with("rill_bitgen_") || name.starts_with("rill_plain_next_") {
            continue; // these check nothing, as in NumPy
        }
        let Some(call) = rows.get(name.as_str()) else {
            assert!(pointers + sizes + kinds == 0 || apart, "{name} has no row in tests/null");
            continue;
        };
        let world = World::new();
        let arguments = Call::new(Fault::None);
        assert_eq!(call(&world, &arguments), Status::Ok, "{name}");
        if name == "rill_bit_generator_lock" {
            // SAFETY: a live handle.
            assert_eq!(unsafe { rill_bit_generator_unlock(world.bg) }, Status::Ok);
        }
        let seen = (arguments.pointers.get() + usize::from(apart), arguments.kinds.get());
        assert_eq!(seen, (pointers, kinds), "{name}: its row leaves pointers or enumerations out");
        let seen = arguments.lengths.get() + arguments.sizes.get();
        assert_eq!(seen, sizes, "{name}: its row leaves lengths out");
    }
}
