//! Every distribution of both classes, with extreme parameters in every position, ends or refuses soon.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

use std::ffi::{CStr, c_void};
use std::mem::MaybeUninit;
use std::ptr::null_mut;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;
use std::time::Duration;

use rill::ffi::draw::{
    rill_distribution_description, rill_distribution_info, rill_generator_draw, rill_parameter,
    rill_random_state_draw,
};
use rill::ffi::generator::{rill_default_rng, rill_generator, rill_generator_free};
use rill::ffi::generator_vector_valued::*;
use rill::ffi::random_state::{rill_random_state, rill_random_state_free, rill_random_state_from_seed};
use rill::ffi::random_state_vector_valued::*;
use rill::ffi::status::rill_last_error;
use rill::{Status, Type};

const ABOVE_1: f64 = 1.0 + f64::EPSILON;
const BELOW_1: f64 = 1.0 - f64::EPSILON / 2.0;
#[rustfmt::skip]
const REALS: [f64; 16] = [
    0.0, -0.0, 5e-324, 1e-300, 1e-10, 0.5, BELOW_1, 1.0, ABOVE_1, 1.0 + 1e-8, 1e10, 1e18, 9223372036854775808.0, 1e300,
    f64::INFINITY, f64::NAN,
];
#[rustfmt::skip]
const INTEGERS: [i64; 13] = [
    i64::MIN, -1, 0, 1, 10, 11, 10_000_000_000, 1 << 53, 1_000_000_000_000_000_000, 1 << 62, (1 << 62) + 1, i64::MAX - 1,
    i64::MAX,
];
/// The longest that a call may take, on a slow and busy machine, without optimisation.
const LIMIT: Duration = Duration::from_secs(120);

/// Handles of both classes, and the name of the call.
struct World {
    generator: *mut rill_generator,
    state: *mut rill_random_state,
    now: Arc<Mutex<String>>,
}

impl World {
    fn ended(&self, class: &str, what: &str, call: impl FnOnce() -> Status) {
        *self.now.lock().unwrap() = format!("{class}.{what}");
        let status = call();
        // SAFETY: static or this thread's text.
        let message = unsafe { CStr::from_ptr(rill_last_error()) };
        let fine = matches!(status, Status::Ok | Status::InvalidArgument | Status::Unsupported);
        assert!(fine, "{class}.{what}: {status:?}, {message:?}");
    }
}

/// Runs a grid in a thread of its own, and fails when a call does not end.
fn watched(grid: impl FnOnce(&World) + Send + 'static) {
    let now = Arc::new(Mutex::new(String::new()));
    let (done, wait) = mpsc::channel();
    let seen = Arc::clone(&now);
    let worker = thread::spawn(move || {
        let (mut generator, mut state) = (null_mut(), null_mut());
        // SAFETY: places of ours; handles that are freed once.
        unsafe {
            assert_eq!(rill_default_rng(5, &raw mut generator), Status::Ok);
            assert_eq!(rill_random_state_from_seed(5, &raw mut state), Status::Ok);
            grid(&World { generator, state, now });
            rill_generator_free(generator);
            rill_random_state_free(state);
        }
        done.send(()).unwrap();
    });
    let mut last = String::new();
    loop {
        match wait.recv_timeout(LIMIT) {
            Err(mpsc::RecvTimeoutError::Timeout) => {
                let now = seen.lock().unwrap().clone();
                assert_ne!(now, last, "does not end");
                last = now;
            }
            _ => return worker.join().unwrap(),
        }
    }
}

/// A parameter's extreme values, each in eight bytes, with their texts.
fn values(kind: i32) -> Vec<([u8; 8], String)> {
    let word = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        word
    };
    match kind {
        kind if kind == Type::F64 as i32 => {
            REALS.iter().map(|x| (x.to_ne_bytes(), format!("{x:e}"))).collect()
        }
        kind if kind == Type::F32 as i32 => {
            REALS.iter().map(|&x| x as f32).map(|x| (word(&x.to_ne_bytes()), format!("{x:e}"))).collect()
        }
        kind if kind == Type::Bool as i32 => [0u8, 1].iter().map(|x| (word(&[*x]), x.to_string())).collect(),
        _ => INTEGERS.iter().map(|x| (x.to_ne_bytes(), x.to_string())).collect(),
    }
}

/// Of these `RandomState` draws a value in seconds, as NumPy does: a sample of nearly all of a huge population.
fn takes_seconds(name: &str, chosen: &[&([u8; 8], String)]) -> bool {
    let numbers: Vec<_> = chosen.iter().map(|(word, _)| i128::from(i64::from_ne_bytes(*word))).collect();
    let [good, bad, sample] = numbers[..] else { return false };
    let population = good + bad;
    name == "hypergeometric" && population > 100_000_000_000_000 && population - sample < 10_000_000
}

fn every_distribution(world: &World) {
    let mut drawn = 0;
    for number in 1.. {
        let mut info = MaybeUninit::<rill_distribution_description>::uninit();
        // SAFETY: a place of ours.
        if unsafe { rill_distribution_info(number, info.as_mut_ptr()) } != Status::Ok {
            break;
        }
        // SAFETY: written.
        let info = unsafe { info.assume_init() };
        // SAFETY: static text.
        let name = unsafe { CStr::from_ptr(info.name) }.to_str().unwrap();
        let lists: Vec<_> =
            info.parameter_types[..info.n_parameters].iter().map(|&kind| values(kind)).collect();
        let combinations = lists.iter().map(Vec::len).product::<usize>();
        for mut index in 0..combinations {
            let chosen: Vec<_> = lists
                .iter()
                .map(|list| {
                    let one = &list[index % list.len()];
                    index /= list.len();
                    one
                })
                .collect();
            let columns: Vec<_> = chosen
                .iter()
                .map(|(word, _)| rill_parameter { values: word.as_ptr().cast(), stride: 0 })
                .collect();
            let shown = chosen.iter().map(|(_, text)| text.as_str()).collect::<Vec<_>>().join(", ");
            let what = format!("{name}({shown})");
            let mut room = [0u64; 2];
            let out = room.as_mut_ptr().cast::<c_void>();
            let (columns, n) = (columns.as_ptr(), info.n_parameters);
            // SAFETY: live handles, as many parameters as are taken, room for two values of any type.
            unsafe {
                world.ended("Generator", &what, || {
                    rill_generator_draw(world.generator, number, columns, n, out, 2)
                });
                let values = if takes_seconds(name, &chosen) { 0 } else { 2 };
                world.ended("RandomState", &what, || {
                    rill_random_state_draw(world.state, number, columns, n, out, values)
                });
            }
            drawn += 1;
        }
    }
    assert!(drawn > 10_000, "{drawn}");
}

fn every_vector(world: &World) {
    let World { generator, state, .. } = *world;
    let (mut doubles, mut integers) = ([0.0; 4], [0i64; 4]);
    for a in REALS {
        for b in REALS {
            let alpha = [a, b];
            let what = format!("dirichlet({alpha:?})");
            // SAFETY: live handles, two values in a row, room for two rows.
            unsafe {
                world.ended("Generator", &what, || {
                    rill_generator_dirichlet(generator, alpha.as_ptr(), 2, doubles.as_mut_ptr(), 2)
                });
                world.ended("RandomState", &what, || {
                    rill_random_state_dirichlet(state, alpha.as_ptr(), 2, doubles.as_mut_ptr(), 2)
                });
            }
            for n in INTEGERS {
                let what = format!("multinomial({n}, {alpha:?})");
                // SAFETY: as above.
                unsafe {
                    world.ended("Generator", &what, || {
                        rill_generator_multinomial(generator, n, alpha.as_ptr(), 2, integers.as_mut_ptr(), 2)
                    });
                    world.ended("RandomState", &what, || {
                        rill_random_state_multinomial(state, n, alpha.as_ptr(), 2, integers.as_mut_ptr(), 2)
                    });
                }
            }
        }
    }
    for a in INTEGERS {
        for b in INTEGERS {
            // The method count makes an array of all items: here of as many as fit into memory.
            let few = a.saturating_add(b) <= 10_000_000;
            for sample in INTEGERS {
                for method in if few { 1..=2 } else { 2..=2 } {
                    let colors = [a, b];
                    let what = format!("multivariate_hypergeometric({colors:?}, {sample}, {method})");
                    // SAFETY: as above.
                    world.ended("Generator", &what, || unsafe {
                        rill_generator_multivariate_hypergeometric(
                            generator,
                            colors.as_ptr(),
                            2,
                            sample,
                            method,
                            integers.as_mut_ptr(),
                            2,
                        )
                    });
                }
            }
        }
    }
}

#[test]
fn every_distribution_ends_or_is_refused() {
    watched(every_distribution);
}

#[test]
fn every_vector_valued_distribution_ends_or_is_refused() {
    watched(every_vector);
}
