//! `rill_bitgen`, in both directions: foreign words give NumPy's values, draw by draw; foreign functions that call Rill
//! get a status; and the functions of a bit generator draw from its current state.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ffi::{CStr, c_void};
use std::mem::MaybeUninit;
use std::ptr::{null, null_mut};

use rill::ffi::bit_generator::*;
use rill::ffi::bitgen::*;
use rill::ffi::bitgen_continuous::rill_bitgen_normal;
use rill::ffi::bitgen_standard::{
    rill_bitgen_standard_normal, rill_bitgen_standard_uniform, rill_bitgen_standard_uniform_f,
};
use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::next_raw::*;
use rill::ffi::plain::*;
use rill::ffi::random_state::*;
use rill::ffi::state::*;
use rill::ffi::status::rill_last_error;
use rill::{Kind, Status};

fn ok(status: Status) {
    assert_eq!(status, Status::Ok);
}

fn make<T>(create: impl FnOnce(*mut *mut T) -> Status) -> *mut T {
    let mut out = null_mut();
    ok(create(&raw mut out));
    out
}

/// Words that depend on the function that is called, and a record of the calls.
#[derive(Default)]
struct Odd {
    calls: Vec<u8>,
}

impl Odd {
    fn word(&mut self, function: u8) -> u64 {
        self.calls.push(function);
        // SplitMix64 of the count, another sequence for each function
        let mut z =
            (self.calls.len() as u64 + (u64::from(function) << 40)).wrapping_mul(0x9e37_79b9_7f4a_7c15);
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }
}

unsafe fn odd<'a>(state: *mut c_void) -> &'a mut Odd {
    // SAFETY: the state of a bitgen that `bitgen` made.
    unsafe { &mut *state.cast() }
}
unsafe extern "C" fn odd_u64(state: *mut c_void) -> u64 {
    // SAFETY: see `odd`.
    unsafe { odd(state) }.word(b'6')
}
unsafe extern "C" fn odd_u32(state: *mut c_void) -> u32 {
    // SAFETY: see `odd`.
    unsafe { odd(state) }.word(b'3') as u32
}
unsafe extern "C" fn odd_double(state: *mut c_void) -> f64 {
    // SAFETY: see `odd`.
    (unsafe { odd(state) }.word(b'd') >> 11) as f64 / 9007199254740992.0
}
unsafe extern "C" fn odd_raw(state: *mut c_void) -> u64 {
    // SAFETY: see `odd`.
    unsafe { odd(state) }.word(b'r')
}

fn bitgen(state: &mut Odd) -> rill_bitgen {
    rill_bitgen {
        state: std::ptr::from_mut(state).cast(),
        next_uint64: Some(odd_u64),
        next_uint32: Some(odd_u32),
        next_double: Some(odd_double),
        next_raw: Some(odd_raw),
    }
}

/// A value that every distribution with a parameter of this name accepts, as the bits of its type.
fn parameter(name: &str, kind: i32) -> u64 {
    const F32: i32 = 2;
    const I64: i32 = 3;
    let value: f64 = match name {
        "low" | "left" => 0.0,
        "high" if kind == I64 || kind == 7 => 1.0,
        "n" | "ngood" => 40.0,
        "nbad" | "nsample" => 30.0,
        "mode" | "p" => 0.3,
        "right" | "high" | "endpoint" => 1.0,
        _ => 2.5,
    };
    match kind {
        1 => value.to_bits(),
        F32 => (value as f32).to_bits().into(),
        _ => value as u64,
    }
}

/// One call for `n` values, or `n` calls for one; the bytes of the values.
type Draw<'a> = &'a dyn Fn(i32, *const rill_parameter, usize, *mut c_void, usize) -> Status;

fn values(draw: Draw<'_>, number: i32, n: usize, at_once: bool) -> Option<Vec<u8>> {
    let mut info = std::mem::MaybeUninit::<rill_distribution_description>::uninit();
    // SAFETY: a place of ours, written where the number is known.
    let info = unsafe {
        ok(rill_distribution_info(number, info.as_mut_ptr()));
        info.assume_init()
    };
    let mut words = Vec::new();
    for (&name, &kind) in info.parameter_names.iter().zip(&info.parameter_types).take(info.n_parameters) {
        // SAFETY: static text.
        let name = unsafe { CStr::from_ptr(name) }.to_str().unwrap();
        words.push(parameter(name, kind));
    }
    let columns: Vec<_> = words
        .iter()
        .map(|word| rill_parameter { values: std::ptr::from_ref(word).cast(), stride: 0 })
        .collect();
    let size = match info.output_type {
        1 | 3 | 7 => 8,
        2 | 4 | 8 => 4,
        5 | 9 => 2,
        _ => 1,
    };
    if size < 4 {
        return None; // the values of one call share a word
    }
    let mut out = vec![0u64; n];
    let (count, step) = if at_once { (1, n) } else { (n, 1) };
    for i in 0..count {
        let place = out.as_mut_ptr().wrapping_byte_add(i * size).cast();
        match draw(number, columns.as_ptr(), columns.len(), place, step) {
            Status::Ok => {}
            status => {
                assert_eq!(status, Status::Unsupported, "{number}");
                return None;
            }
        }
    }
    Some(out.iter().flat_map(|word| word.to_le_bytes()).take(n * size).collect())
}

/// Whether there is a distribution of that number.
fn is_known(number: i32) -> bool {
    let mut description = MaybeUninit::<rill_distribution_description>::uninit();
    // SAFETY: a place of ours.
    unsafe { rill_distribution_info(number, description.as_mut_ptr()) == Status::Ok }
}

/// Every distribution of both objects: a fill calls the same functions in the same order as single draws.
#[test]
fn a_fill_from_foreign_words_asks_for_them_as_single_draws_do() {
    let mut compared = 0;
    for number in (1..).take_while(|&number| is_known(number)) {
        let seen = [(true, true), (false, true), (true, false), (false, false)].map(|(at_once, modern)| {
            let mut state = Odd::default();
            let foreign = bitgen(&mut state);
            // SAFETY: a bitgen that outlives the handles, each of which is freed once.
            let values = unsafe {
                let bg = make(|out| rill_bit_generator_from_bitgen(&raw const foreign, out));
                let rng = make(|out| rill_generator_new(bg, out));
                let rs = make(|out| rill_random_state_new(bg, out));
                let values = if modern {
                    values(&|a, b, c, d, e| rill_generator_draw(rng, a, b, c, d, e), number, 700, at_once)
                } else {
                    values(&|a, b, c, d, e| rill_random_state_draw(rs, a, b, c, d, e), number, 700, at_once)
                };
                rill_random_state_free(rs);
                rill_generator_free(rng);
                rill_bit_generator_free(bg);
                values
            };
            (values, state.calls)
        });
        let [filled, single, legacy_filled, legacy_single] = seen;
        assert!(filled == single, "distribution {number} of the generator");
        assert!(legacy_filled == legacy_single, "distribution {number} of the random state");
        compared += usize::from(filled.0.is_some()) + usize::from(legacy_filled.0.is_some());
    }
    assert!(compared > 70, "{compared}");
}

/// Our own words, passed through the functions of two bit generators, stay the same.
#[test]
fn words_that_go_through_both_sets_of_functions_stay_the_same() {
    for kind in Kind::all().map(|kind| kind as i32) {
        // SAFETY: handles and places of ours; the inner bit generator outlives the outer.
        unsafe {
            let inner = make(|out| rill_bit_generator_from_u64(kind, 5, out));
            let words = make(|out| rill_bit_generator_bitgen(inner, out));
            let outer = make(|out| rill_bit_generator_from_bitgen(words, out));
            let plain = make(|out| rill_bit_generator_from_u64(kind, 5, out));
            let draw = |bg| {
                let (mut raw, mut wide, mut narrow, mut unit) = ([0; 3], [0; 3], [0; 5], [0.0; 3]);
                ok(rill_bit_generator_random_u32(bg, narrow.as_mut_ptr(), 3));
                ok(rill_bit_generator_random_raw(bg, raw.as_mut_ptr(), 3));
                ok(rill_bit_generator_random_u64(bg, wide.as_mut_ptr(), 3));
                ok(rill_bit_generator_random_sample(bg, unit.as_mut_ptr(), 3));
                ok(rill_bit_generator_random_u32(bg, narrow.as_mut_ptr().add(3), 2));
                (raw, wide, narrow, unit.map(f64::to_bits))
            };
            assert_eq!(draw(outer), draw(plain));
            assert_eq!(draw(inner), draw(plain));
            for bg in [outer, inner, plain] {
                rill_bit_generator_free(bg);
            }
        }
    }
}

#[test]
fn the_functions_follow_restoring_and_outlive_the_handle_while_a_generator_draws() {
    // SAFETY: handles and places of ours.
    unsafe {
        let bg = make(|out| rill_bit_generator_from_u64(1, 5, out));
        let other = make(|out| rill_bit_generator_from_u64(2, 6, out));
        let rng = make(|out| rill_generator_new(bg, out));
        let words = make(|out| rill_bit_generator_bitgen(bg, out));
        assert_eq!(words, make(|out| rill_bit_generator_bitgen(bg, out)), "the address stays");
        let (mut saved, mut n) = (vec![0; 4096], 0);
        ok(rill_bit_generator_save(other, 3, saved.as_mut_ptr(), saved.len(), &raw mut n));
        ok(rill_bit_generator_restore(bg, saved.as_ptr(), n));
        rill_bit_generator_free(bg);
        let (mut first, mut second) = (0.0, 0.0);
        let drawn = rill_bitgen_standard_normal(words);
        ok(rill_generator_standard_normal(rng, &raw mut first, 1));
        let twin = make(|out| rill_generator_new(other, out));
        ok(rill_generator_standard_normal(twin, &raw mut second, 1));
        assert_eq!(drawn.to_bits(), second.to_bits());
        ok(rill_generator_standard_normal(twin, &raw mut second, 1));
        assert_eq!(first.to_bits(), second.to_bits());
        rill_generator_free(twin);
        rill_generator_free(rng);
        rill_bit_generator_free(other);
    }
}

/// Functions of a program's own may stand beside ours: each draw calls those that NumPy's calls.
#[test]
fn functions_that_a_program_replaces_are_called() {
    unsafe extern "C" fn half(_: *mut c_void) -> f64 {
        0.5
    }
    unsafe extern "C" fn sevens(_: *mut c_void) -> u32 {
        0x7777_7777
    }
    // SAFETY: a handle and a place of ours; the functions ignore the state.
    unsafe {
        let bg = make(|out| rill_bit_generator_from_u64(2, 5, out));
        let ours = *make(|out| rill_bit_generator_bitgen(bg, out));
        for _ in 0..40 {
            let mut doubles = rill_bitgen { next_double: Some(half), ..ours };
            assert_eq!(rill_bitgen_standard_uniform(&raw mut doubles), 0.5);
            let mut words = rill_bitgen { next_uint32: Some(sevens), ..ours };
            assert_eq!(rill_bitgen_standard_uniform_f(&raw mut words), (0x77_7777 as f32) / 16777216.0);
            let mut same = ours;
            assert!(rill_bitgen_standard_uniform(&raw mut same) != 0.5);
        }
        rill_bit_generator_free(bg);
    }
}

#[test]
fn what_cannot_be_done_with_foreign_words_is_unsupported() {
    let mut state = Odd::default();
    let foreign = bitgen(&mut state);
    // SAFETY: handles and places of ours.
    unsafe {
        let bg = make(|out| rill_bit_generator_from_bitgen(&raw const foreign, out));
        assert_eq!(CStr::from_ptr(rill_bit_generator_name(bg)), c"foreign");
        let mut kind = std::mem::MaybeUninit::uninit();
        ok(rill_bit_generator_kind_of(bg, kind.as_mut_ptr()));
        assert_eq!(kind.assume_init() as i32, 100);
        let (mut made, mut seq, mut n) = (null_mut(), null_mut(), 0);
        let rs = make(|out| rill_random_state_new(bg, out));
        for status in [
            rill_bit_generator_clone(bg, &raw mut made),
            rill_bit_generator_jumped(bg, 1, &raw mut made),
            rill_bit_generator_spawn(bg, &raw mut made, 1),
            rill_bit_generator_advance(bg, 1),
            rill_bit_generator_legacy_seed(bg, 1),
            rill_bit_generator_seed_sequence(bg, &raw mut seq),
            rill_bit_generator_save(bg, 1, null_mut(), 0, &raw mut n),
            rill_bit_generator_save(bg, 2, null_mut(), 0, &raw mut n),
            rill_bit_generator_save(bg, 3, null_mut(), 0, &raw mut n),
            rill_random_state_seed(rs, 1),
        ] {
            assert_eq!(status, Status::Unsupported);
        }
        assert_eq!(rill_bit_generator_from_u64(100, 1, &raw mut made), Status::InvalidArgument);
        assert_eq!(rill_bit_generator_new(100, null(), &raw mut made), Status::InvalidArgument);
        let name = rill_bit_generator_from_name(c"foreign".as_ptr(), null(), &raw mut made);
        assert_eq!(name, Status::InvalidArgument);
        assert!(made.is_null());
        rill_random_state_free(rs);
        rill_bit_generator_free(bg);
    }
    assert!(state.calls.is_empty(), "nothing was drawn");
}

unsafe extern "C" fn counted(state: *mut c_void) -> u64 {
    // SAFETY: the tests below pass a counter.
    let count = unsafe { &mut *state.cast::<u64>() };
    *count += 1;
    *count << 60 | 0x0fed_cba9_8765_4320 | *count
}

#[test]
fn one_function_makes_words_of_every_kind() {
    for (bits, wide, narrow, unit) in [
        (64, 0x1fed_cba9_8765_4321, 0x2fed_cba9, (0x3fed_cba9_8765_4323_u64 >> 11) as f64),
        (
            32,
            0x8765_4321_8765_4322,
            0x8765_4323,
            f64::from(0x8765_4324_u32 >> 5) * 67108864.0 + f64::from(0x8765_4325_u32 >> 6),
        ),
    ] {
        let mut count = 0u64;
        let state = (&raw mut count).cast();
        // SAFETY: a counter that outlives the handle; the functions of a live bit generator.
        unsafe {
            let bg = make(|out| rill_bit_generator_from_next_raw(Some(counted), state, bits, out));
            let (mut a, mut b, mut c, mut d) = (0, 0, 0.0, 0);
            ok(rill_bit_generator_random_u64(bg, &raw mut a, 1));
            ok(rill_bit_generator_random_u32(bg, &raw mut b, 1));
            ok(rill_bit_generator_random_sample(bg, &raw mut c, 1));
            ok(rill_bit_generator_random_raw(bg, &raw mut d, 1));
            assert_eq!((a, b, c), (wide, narrow, unit / 9007199254740992.0), "{bits}");
            let last = count;
            assert_eq!(
                d,
                if bits == 64 { last << 60 | 0x0fed_cba9_8765_4320 | last } else { 0x8765_4320 | last }
            );
            let words = make(|out| rill_bit_generator_bitgen(bg, out));
            (*words).next_double.unwrap()((*words).state);
            assert_eq!(count, last + 64 / bits as u64);
            rill_bit_generator_free(bg);
        }
    }
}

type Remove = fn(&mut rill_bitgen);

#[test]
fn a_function_that_is_missing_is_named() {
    let mut state = Odd::default();
    let missing: [(&CStr, Remove); 4] = [
        (c"foreign->next_uint64 is NULL", |bitgen| bitgen.next_uint64 = None),
        (c"foreign->next_uint32 is NULL", |bitgen| bitgen.next_uint32 = None),
        (c"foreign->next_double is NULL", |bitgen| bitgen.next_double = None),
        (c"foreign->next_raw is NULL", |bitgen| bitgen.next_raw = None),
    ];
    for (message, remove) in missing {
        let mut foreign = bitgen(&mut state);
        remove(&mut foreign);
        let mut made = null_mut();
        // SAFETY: places of ours, and static text.
        unsafe {
            assert_eq!(
                rill_bit_generator_from_bitgen(&raw const foreign, &raw mut made),
                Status::NullPointer
            );
            assert_eq!(CStr::from_ptr(rill_last_error()), message);
        }
        assert!(made.is_null());
    }
}

/// The state of a function that calls Rill, and the statuses that it got.
#[derive(Default)]
struct Caller {
    bg: *mut rill_bit_generator,
    rng: *mut rill_generator,
    sibling: *mut rill_generator,
    other: *mut rill_generator,
    told: Vec<Status>,
}

unsafe extern "C" fn call_back(state: *mut c_void) -> u64 {
    // SAFETY: the state of the test below, which is the only one to use it.
    unsafe {
        let caller = &mut *state.cast::<Caller>();
        let (mut word, mut x) = (0, 0.0);
        caller.told = vec![
            rill_bit_generator_random_u64(caller.bg, &raw mut word, 1),
            rill_generator_standard_normal(caller.rng, &raw mut x, 1),
            rill_generator_standard_normal(caller.sibling, &raw mut x, 1),
            rill_generator_standard_normal(caller.other, &raw mut x, 1),
            rill_bit_generator_unlock(caller.bg),
            rill_bit_generator_lock(caller.bg),
            rill_bit_generator_unlock(caller.bg),
        ];
        x.to_bits()
    }
}

#[test]
fn functions_that_call_back_are_told_and_nothing_hangs() {
    let (mut state, mut caller) = (Odd::default(), Caller::default());
    let mut foreign = bitgen(&mut state);
    foreign.next_uint64 = Some(call_back);
    foreign.state = (&raw mut caller).cast();
    // SAFETY: handles and places of ours; only `next_uint64` is called, which the state is for.
    unsafe {
        let bg = make(|out| rill_bit_generator_from_bitgen(&raw const foreign, out));
        (caller.bg, caller.rng) = (bg, make(|out| rill_generator_new(bg, out)));
        caller.sibling = make(|out| rill_generator_new(bg, out));
        caller.other = make(|out| rill_default_rng(1, out));
        let mut word = 0;
        ok(rill_bit_generator_random_u64(bg, &raw mut word, 1));
        let busy = Status::InvalidState;
        assert_eq!(caller.told, [busy, busy, busy, Status::Ok, busy, Status::Ok, Status::Ok]);
        assert_ne!(word, 0);
        // No lock was released on the way, and none is still held.
        assert_eq!(rill_bit_generator_unlock(bg), Status::InvalidState);
        ok(rill_bit_generator_lock(bg));
        ok(rill_bit_generator_unlock(bg));
        assert_eq!(rill_bit_generator_unlock(bg), Status::InvalidState);
        for rng in [caller.rng, caller.sibling, caller.other] {
            rill_generator_free(rng);
        }
        rill_bit_generator_free(bg);
    }
}

#[test]
fn parameters_out_of_range_do_no_harm() {
    let mut state = Odd::default();
    let mut words = bitgen(&mut state);
    // SAFETY: a live bitgen.
    let x = unsafe { rill_bitgen_normal(&raw mut words, f64::NAN, -1.0) };
    assert!(x.is_nan());
}

/// A bit generator in the caller's memory, also if that is not aligned, draws the same as one with a handle.
#[test]
fn a_bit_generator_in_memory_of_the_callers_draws_the_same_and_bears_copying() {
    for kind in Kind::all().map(|kind| kind as i32) {
        let size = rill_plain_size(kind);
        let mut memory = vec![0u8; 2 * size + 32];
        let start = memory.as_ptr().align_offset(16);
        // SAFETY: as many bytes as are asked for, handles and places of ours.
        unsafe {
            let aligned = memory.as_mut_ptr().add(start);
            let odd = aligned.add(size + 1);
            let bg = make(|out| rill_bit_generator_from_u64(kind, 99, out));
            let twin = make(|out| rill_bit_generator_from_u64(kind, 99, out));
            assert_eq!(rill_plain_seed(kind, aligned.cast(), size - 1, 99), Status::BufferTooSmall);
            ok(rill_plain_seed(kind, aligned.cast(), size, 99));
            let draw = |state: *mut u8, bg| {
                for _ in 0..700 {
                    let (mut narrow, mut wide, mut unit) = (0, 0, 0.0);
                    ok(rill_bit_generator_random_u32(bg, &raw mut narrow, 1));
                    ok(rill_bit_generator_random_u64(bg, &raw mut wide, 1));
                    ok(rill_bit_generator_random_sample(bg, &raw mut unit, 1));
                    assert_eq!(rill_plain_next_uint32(kind, state.cast()), narrow);
                    assert_eq!(rill_plain_next_uint64(kind, state.cast()), wide);
                    assert_eq!(rill_plain_next_double(kind, state.cast()).to_bits(), unit.to_bits());
                }
            };
            std::ptr::copy_nonoverlapping(aligned, odd, size);
            draw(aligned, bg);
            draw(odd, twin);
            rill_bit_generator_free(bg);
            rill_bit_generator_free(twin);
        }
    }
    let next = Kind::all().map(|kind| kind as i32).max().unwrap() + 1;
    assert_eq!((rill_plain_size(0), rill_plain_size(next), rill_plain_size(100)), (0, 0, 0));
    // SAFETY: nothing is there, and nothing is touched.
    assert_eq!(unsafe { rill_plain_next_uint32(100, null_mut()) }, 0);
}
