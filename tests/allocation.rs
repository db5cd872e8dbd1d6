//! No fill allocates: not of any distribution, from any bit generator, of any length.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ffi::{CStr, c_void};
use std::ptr::{from_ref, null, null_mut};

use rill::ffi::bit_generator::{rill_bit_generator_free, rill_bit_generator_from_u64};
use rill::ffi::draw::{
    rill_distribution_description, rill_distribution_info, rill_generator_draw, rill_parameter,
    rill_random_state_draw,
};
use rill::ffi::draw_strided::{rill_generator_complex_normal_strided, rill_generator_draw_strided};
use rill::ffi::generator::{
    rill_generator_free, rill_generator_new, rill_generator_permutation, rill_generator_shuffle,
};
use rill::ffi::generator_extended::{
    rill_generator_complex_normal, rill_generator_standard_wishart, rill_generator_uintegers,
    rill_generator_uintegers_u32,
};
use rill::ffi::random_state::{rill_random_state_free, rill_random_state_new};
use rill::{Kind, Status, Type};

#[path = "common/heap.rs"]
mod heap;

/// C's `false`.
fn no<T>() -> T {
    assert_eq!(size_of::<T>(), 1);
    // SAFETY: the type is C's bool, of one byte, and any byte is one.
    unsafe { std::mem::transmute_copy(&0u8) }
}

/// Makes a call, which must not allocate.
fn without_allocation(what: &str, call: impl FnOnce() -> Status) -> Status {
    let before = heap::allocations();
    let status = call();
    let after = heap::allocations();
    if status == Status::Ok {
        assert_eq!(after, before, "{what} allocates");
    }
    status
}

/// A small or large value for a parameter, in its type.
fn value(distribution: &str, parameter: &str, kind: i32, large: bool) -> [u8; 8] {
    let x: f64 = match (distribution, parameter) {
        (_, "low" | "left" | "endpoint") => 0.0,
        (name, "high") if name.ends_with("bool") => 2.0,
        (_, "high") => 100.0,
        (_, "p") => 0.4,
        (_, "mode") => 1.0,
        ("binomial", "n") => [20.0, 1000.0][usize::from(large)],
        ("poisson", _) => [3.5, 100.0][usize::from(large)],
        (_, "ngood" | "nbad" | "nsample") => [9.0, 50.0][usize::from(large)],
        _ => [0.7, 2.5][usize::from(large || matches!(parameter, "a" | "right"))],
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
fn fills_of_every_distribution_allocate_nothing() {
    let mut room = vec![0u64; 5000];
    let out: *mut c_void = room.as_mut_ptr().cast();
    for kind in Kind::all().map(|kind| kind as i32) {
        let (mut bits, mut generator, mut state) = (null_mut(), null_mut(), null_mut());
        // SAFETY: places of ours, live handles.
        unsafe {
            assert_eq!(rill_bit_generator_from_u64(kind, 1, &raw mut bits), Status::Ok);
            assert_eq!(rill_generator_new(bits, &raw mut generator), Status::Ok);
            assert_eq!(rill_random_state_new(bits, &raw mut state), Status::Ok);
        }
        let (mut filled, mut described) = (0, 0);
        for number in 1.. {
            let mut description = std::mem::MaybeUninit::<rill_distribution_description>::uninit();
            // SAFETY: a place of ours, read only where it was written; the texts are static.
            let description = unsafe {
                if rill_distribution_info(number, description.as_mut_ptr()) != Status::Ok {
                    break;
                }
                description.assume_init()
            };
            described += 1;
            // SAFETY: terminated, static.
            let text = |name| unsafe { CStr::from_ptr(name) }.to_str().unwrap();
            let name = text(description.name);
            for (n, large) in [1, 10, 100, 1000, 5000].into_iter().flat_map(|n| [(n, false), (n, true)]) {
                let mut values = [[0u64; 1]; 4];
                for (i, value_of) in values.iter_mut().enumerate().take(description.n_parameters) {
                    let parameter = text(description.parameter_names[i]);
                    let bytes = value(name, parameter, description.parameter_types[i], large);
                    value_of[0] = u64::from_ne_bytes(bytes);
                }
                let parameters = values
                    .each_ref()
                    .map(|value| rill_parameter { values: from_ref(value).cast(), stride: 0 });
                let given = (parameters.as_ptr(), description.n_parameters);
                // SAFETY: live handles, values of the types asked for, room for n values of any type.
                filled += unsafe {
                    let what = format!("{name} of {n} from bit generator {kind}");
                    let modern = without_allocation(&what, || {
                        rill_generator_draw(generator, number, given.0, given.1, out, n)
                    });
                    let legacy = without_allocation(&what, || {
                        rill_random_state_draw(state, number, given.0, given.1, out, n)
                    });
                    // Every value but the first has another one between it and the next.
                    let (rows, columns) = (n.div_ceil(20), n.div_ceil(2).min(10));
                    let strided = without_allocation(&what, || {
                        let (number, k) = (number, given.1);
                        rill_generator_draw_strided(generator, number, given.0, k, out, rows, columns, 20, 2)
                    });
                    assert_eq!(strided, modern, "{what}");
                    assert!(modern == Status::Ok || legacy == Status::Ok, "{what}: {modern:?}, {legacy:?}");
                    usize::from(modern == Status::Ok) + usize::from(legacy == Status::Ok)
                };
            }
        }
        assert!(described > 0 && filled > described * 10, "{filled} fills of {described} distributions");
        for n in [1, 10, 1000, 5000] {
            // SAFETY: as above.
            let status = unsafe {
                let shuffled = without_allocation("shuffle", || rill_generator_shuffle(generator, out, n, 8));
                let ordered = without_allocation("permutation", || {
                    rill_generator_permutation(generator, out.cast(), n)
                });
                (shuffled, ordered)
            };
            assert_eq!(status, (Status::Ok, Status::Ok));
        }
        for n in [1, 10, 500] {
            // SAFETY: as above; nine doubles for each matrix.
            let statuses = unsafe {
                [
                    without_allocation("uintegers", || rill_generator_uintegers(generator, out.cast(), n)),
                    without_allocation("uintegers", || {
                        rill_generator_uintegers_u32(generator, out.cast(), n)
                    }),
                    without_allocation("complex_normal", || {
                        rill_generator_complex_normal(generator, null(), null(), null(), out.cast(), n)
                    }),
                    without_allocation("complex_normal_strided", || {
                        rill_generator_complex_normal_strided(
                            generator,
                            null(),
                            null(),
                            null(),
                            out.cast(),
                            n,
                            3,
                            1,
                            n as isize,
                        )
                    }),
                    without_allocation("standard_wishart", || {
                        rill_generator_standard_wishart(generator, 5, 3, no(), out.cast(), n)
                    }),
                ]
            };
            assert_eq!(statuses, [Status::Ok; 5]);
        }
        // SAFETY: ours, and used no more.
        unsafe {
            rill_generator_free(generator);
            rill_random_state_free(state);
            rill_bit_generator_free(bits);
        }
    }
}
