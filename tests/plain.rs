//! Bit generators in the caller's memory draw from every distribution as those behind handles do.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ffi::{CStr, c_void};
use std::ptr::{from_ref, null, null_mut};

use rill::Status::{InvalidArgument, NullPointer};
use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::rill_bitgen;
use rill::ffi::bitgen_continuous::rill_bitgen_gamma;
use rill::ffi::bitgen_discrete::rill_bitgen_poisson;
use rill::ffi::bitgen_standard::rill_bitgen_standard_normal;
use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::options::rill_bit_generator_rekey;
use rill::ffi::plain::*;
use rill::ffi::plain_draws::*;
use rill::{Kind, Status, Type};

#[path = "common/heap.rs"]
mod heap;

/// A state, at an address of any alignment.
struct State {
    bytes: Vec<u64>,
    offset: usize,
    size: usize,
}

impl State {
    fn seeded(kind: i32, seed: u64, offset: usize) -> Self {
        let size = rill_plain_size(kind);
        let mut state = Self { bytes: vec![0; size.div_ceil(8) + 2], offset, size };
        // SAFETY: so many bytes are there.
        unsafe { assert_eq!(rill_plain_seed(kind, state.place(), size, seed), Status::Ok) };
        state
    }

    fn place(&mut self) -> *mut c_void {
        self.bytes.as_mut_ptr().wrapping_byte_add(self.offset).cast()
    }

    /// As it is written to a file.
    fn saved(&mut self) -> Vec<u8> {
        // SAFETY: so many bytes are there.
        unsafe { std::slice::from_raw_parts(self.place().cast::<u8>(), self.size) }.to_vec()
    }

    fn read(saved: &[u8], offset: usize) -> Self {
        let mut state = Self { bytes: vec![0; saved.len().div_ceil(8) + 2], offset, size: saved.len() };
        // SAFETY: so many bytes are there.
        unsafe { std::ptr::copy_nonoverlapping(saved.as_ptr(), state.place().cast::<u8>(), saved.len()) };
        state
    }
}

fn kinds() -> impl Iterator<Item = i32> {
    Kind::all().map(|kind| kind as i32).filter(|&kind| rill_plain_size(kind) > 0)
}

/// A small value of a parameter, in its type.
fn value(distribution: &str, parameter: &str, kind: i32) -> [u8; 8] {
    let x: f64 = match (distribution, parameter) {
        (_, "low" | "left" | "endpoint") => 0.0,
        (name, "high") if name.ends_with("bool") => 2.0,
        (_, "high") => 100.0,
        (_, "p") => 0.4,
        (_, "ngood" | "nbad" | "nsample") | ("binomial", "n") => 9.0,
        (_, "a" | "right") => 2.5,
        _ => 0.7,
    };
    let mut bytes = [0; 8];
    match kind {
        kind if kind == Type::F64 as i32 => bytes = x.to_ne_bytes(),
        kind if kind == Type::F32 as i32 => bytes[..4].copy_from_slice(&(x as f32).to_ne_bytes()),
        kind if kind == Type::Bool as i32 => bytes[0] = 0,
        _ => bytes = (x as i64).to_ne_bytes(),
    }
    bytes
}

#[test]
fn every_distribution_of_every_kind_is_that_of_a_generator() {
    for kind in kinds() {
        let (mut bg, mut generator) = (null_mut(), null_mut());
        // SAFETY: places of ours, a live handle.
        unsafe {
            assert_eq!(rill_bit_generator_from_u64(kind, 7, &raw mut bg), Status::Ok);
            assert_eq!(rill_generator_new(bg, &raw mut generator), Status::Ok);
        }
        let mut states = [State::seeded(kind, 7, 0), State::seeded(kind, 7, 3)];
        let mut drawn = 0;
        for number in 1.. {
            let mut described = std::mem::MaybeUninit::<rill_distribution_description>::uninit();
            // SAFETY: a place of ours, read only where it was written.
            let described = unsafe {
                if rill_distribution_info(number, described.as_mut_ptr()) != Status::Ok {
                    break;
                }
                described.assume_init()
            };
            // SAFETY: static texts.
            let text = |text| unsafe { CStr::from_ptr(text) }.to_str().unwrap();
            let values: Vec<u64> = (0..described.n_parameters)
                .map(|i| (text(described.parameter_names[i]), described.parameter_types[i]))
                .map(|(parameter, kind)| u64::from_ne_bytes(value(text(described.name), parameter, kind)))
                .collect();
            let parameters: Vec<_> = values
                .iter()
                .map(|value| rill_parameter { values: from_ref(value).cast(), stride: 0 })
                .collect();
            for n in [0, 1, 2, 70] {
                let mut rooms = [[0u64; 70]; 3];
                let [handled, plains @ ..] = &mut rooms;
                let (list, count) = (parameters.as_ptr(), parameters.len());
                // SAFETY: a live handle, values of the types asked for, room for n values of any type.
                let status = unsafe {
                    rill_generator_draw(generator, number, list, count, handled.as_mut_ptr().cast(), n)
                };
                for (state, out) in states.iter_mut().zip(plains) {
                    let (place, before) = (state.place(), heap::allocations());
                    // SAFETY: as above, with a state of that kind.
                    let plain = unsafe {
                        rill_plain_draw(kind, place, number, list, count, out.as_mut_ptr().cast(), n)
                    };
                    assert!(plain != Status::Ok || heap::allocations() == before, "it allocates");
                    assert_eq!(plain, status, "{}", text(described.name));
                }
                assert_eq!(rooms[1..], [rooms[0]; 2], "{n} of {} of {kind}", text(described.name));
                drawn += usize::from(status == Status::Ok);
            }
        }
        assert!(drawn > 4 * 40);
        // SAFETY: ours, and used no more.
        unsafe {
            rill_generator_free(generator);
            rill_bit_generator_free(bg);
        }
    }
}

/// One value of each of three distributions through the functions of a state.
fn three(bitgen: &rill_bitgen) -> (f64, f64, i64) {
    let bitgen = from_ref(bitgen).cast_mut();
    // SAFETY: functions of the library, with their state.
    unsafe {
        (
            rill_bitgen_standard_normal(bitgen),
            rill_bitgen_gamma(bitgen, 2.5, 2.0),
            rill_bitgen_poisson(bitgen, 3.5),
        )
    }
}

#[test]
fn the_functions_of_a_state_go_on_where_it_was_saved() {
    for kind in kinds() {
        let (mut bg, mut generator) = (null_mut(), null_mut());
        let mut state = State::seeded(kind, 7, 0);
        // SAFETY: places of ours, live handles, a state of that kind.
        unsafe {
            assert_eq!(rill_bit_generator_from_u64(kind, 7, &raw mut bg), Status::Ok);
            assert_eq!(rill_generator_new(bg, &raw mut generator), Status::Ok);
            for i in 0..20 {
                // A new address each time.
                state = State::read(&state.saved(), i % 8);
                let mut bitgen = std::mem::MaybeUninit::uninit();
                assert_eq!(rill_plain_bitgen(kind, state.place(), bitgen.as_mut_ptr()), Status::Ok);
                let bitgen = bitgen.assume_init();
                let mut drawn = (0.0, 0.0, 0);
                assert_eq!(rill_generator_standard_normal(generator, &raw mut drawn.0, 1), Status::Ok);
                assert_eq!(rill_generator_gamma(generator, 2.5, 2.0, &raw mut drawn.1, 1), Status::Ok);
                assert_eq!(rill_generator_poisson(generator, 3.5, &raw mut drawn.2, 1), Status::Ok);
                assert_eq!(three(&bitgen), drawn, "{kind}");
                let (mut wide, mut narrow, mut unit, mut raw) = (0, 0, 0.0, 0);
                assert_eq!(rill_bit_generator_random_u64(bg, &raw mut wide, 1), Status::Ok);
                assert_eq!(rill_bit_generator_random_u32(bg, &raw mut narrow, 1), Status::Ok);
                assert_eq!(rill_bit_generator_random_sample(bg, &raw mut unit, 1), Status::Ok);
                assert_eq!(rill_bit_generator_random_raw(bg, &raw mut raw, 1), Status::Ok);
                assert_eq!(bitgen.next_uint64.unwrap()(bitgen.state), wide);
                assert_eq!(bitgen.next_uint32.unwrap()(bitgen.state), narrow);
                assert_eq!(bitgen.next_double.unwrap()(bitgen.state).to_bits(), unit.to_bits());
                assert_eq!(bitgen.next_raw.unwrap()(bitgen.state), raw);
            }
            rill_generator_free(generator);
            rill_bit_generator_free(bg);
        }
    }
}

#[test]
fn a_key_begins_its_stream_in_a_state_too() {
    let (key, counter) = ([5u64, 6], [7u64]);
    for kind in kinds() {
        let mut state = State::seeded(kind, 7, 1);
        let mut bg = null_mut();
        // SAFETY: places and words of ours, a live handle, a state of that kind.
        unsafe {
            assert_eq!(rill_bit_generator_from_u64(kind, 7, &raw mut bg), Status::Ok);
            rill_plain_next_uint32(kind, state.place());
            let n_key = if kind == Kind::Squares as i32 { 1 } else { 2 };
            let plain = rill_plain_rekey(kind, state.place(), counter.as_ptr(), 1, key.as_ptr(), n_key);
            let status = rill_bit_generator_rekey(bg, counter.as_ptr(), 1, key.as_ptr(), n_key);
            assert_eq!(plain, status);
            if status == Status::Ok {
                let mut words = [0; 9];
                assert_eq!(rill_bit_generator_random_u64(bg, words.as_mut_ptr(), 9), Status::Ok);
                let plain = [0; 9].map(|_: u64| rill_plain_next_uint64(kind, state.place()));
                assert_eq!(plain, words);
            } else {
                assert_eq!(status, Status::Unsupported);
            }
            rill_bit_generator_free(bg);
        }
    }
}

#[test]
fn what_is_refused_leaves_the_state() {
    let mut state = State::seeded(2, 7, 0);
    let (before, mut out) = (state.saved(), 0.0f64);
    let place: *mut c_void = (&raw mut out).cast();
    let mut bitgen = std::mem::MaybeUninit::<rill_bitgen>::uninit();
    // SAFETY: a state of that kind where one is read, places of ours.
    let statuses = unsafe {
        [
            rill_plain_draw(100, state.place(), 1, null(), 0, place, 1),
            rill_plain_draw(2, state.place(), 0, null(), 0, place, 1),
            rill_plain_draw(2, state.place(), 1, null(), 1, place, 1),
            rill_plain_rekey(100, state.place(), null(), 0, [1].as_ptr(), 1),
            rill_plain_bitgen(100, state.place(), bitgen.as_mut_ptr()),
            rill_plain_draw(2, null_mut(), 1, null(), 0, place, 1),
            rill_plain_bitgen(2, null_mut(), bitgen.as_mut_ptr()),
        ]
    };
    let expected = [InvalidArgument, InvalidArgument, NullPointer, InvalidArgument, InvalidArgument];
    assert_eq!(statuses, [&expected[..], &[NullPointer; 2]].concat()[..]);
    assert!(state.saved() == before && out == 0.0);
}
