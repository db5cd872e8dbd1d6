//! Draws by several threads through the C interface: the values and the state of one thread.
#![allow(clippy::unwrap_used, reason = "a test's helpers fail as tests do")]

#[path = "common/every_distribution.rs"]
mod every_distribution;

use std::ffi::{CStr, c_void};
use std::ptr::{from_ref, null, null_mut};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

use rill::ffi::bit_generator::*;
use rill::ffi::draw::*;
use rill::ffi::generator::*;
use rill::ffi::generator_parallel::*;
use rill::ffi::generator_univariate::*;
use rill::ffi::parallel::*;
use rill::ffi::random_state::*;
use rill::ffi::status::rill_last_error;
use rill::{Generator, Kind, Status};

use every_distribution::distributions;

/// Enough for several segments, also of distributions that take many words for a value.
const N: usize = 150_001;

fn ok(status: Status) {
    assert_eq!(status, Status::Ok);
}

/// A `rill_parallel_for` with threads that take tasks from the last to the first; the context counts the calls.
unsafe extern "C" fn by_threads(
    context: *mut c_void,
    n: usize,
    task: Option<unsafe extern "C" fn(*mut c_void, usize)>,
    data: *mut c_void,
) {
    let data = data as usize;
    let next = Mutex::new(n);
    // SAFETY: the context is the counter that the test passes.
    unsafe { &*context.cast::<AtomicUsize>() }.fetch_add(1, Ordering::Relaxed);
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| {
                loop {
                    let mut left = next.lock().unwrap();
                    let Some(i) = left.checked_sub(1) else { return };
                    *left = i;
                    drop(left);
                    // SAFETY: the task takes its data, from any thread.
                    unsafe { task.unwrap()(data as *mut c_void, i) };
                }
            });
        }
    });
}

/// How a test draws.
#[derive(Clone, Copy, Debug)]
enum By {
    One,
    Threads(usize),
    Callers(usize),
}

/// The status, the bytes, and words after them, of a draw from a generator or a random state.
fn drawn(
    kind: Kind,
    random_state: bool,
    distribution: i32,
    values: &[[u8; 8]],
    by: By,
) -> (Status, Vec<u64>) {
    let columns: Vec<_> =
        values.iter().map(|value| rill_parameter { values: from_ref(value).cast(), stride: 0 }).collect();
    let mut out = vec![0u64; N + 3];
    let (p, k, x) = (columns.as_ptr(), columns.len(), out.as_mut_ptr().cast::<c_void>());
    let calls = AtomicUsize::new(0);
    let context = from_ref(&calls).cast_mut().cast();
    let (mut bits, mut rng, mut rs) = (null_mut(), null_mut(), null_mut());
    // SAFETY: the handles are those that the calls make, and the buffers have the lengths that are passed.
    let status = unsafe {
        ok(rill_bit_generator_from_u64(kind as i32, 5, &raw mut bits));
        ok(rill_generator_new(bits, &raw mut rng));
        ok(rill_random_state_new(bits, &raw mut rs));
        // Half a word is left, and a legacy normal value is kept.
        ok(rill_bit_generator_random_u32(bits, out.as_mut_ptr().cast(), 1));
        ok(rill_random_state_draw(rs, 2, null(), 0, x, 1));
        let status = match (random_state, by) {
            (false, By::One) => rill_generator_draw(rng, distribution, p, k, x, N),
            (false, By::Threads(t)) => rill_generator_draw_parallel(rng, distribution, p, k, x, N, t),
            (false, By::Callers(t)) => {
                let run = Some(by_threads as unsafe extern "C" fn(_, _, _, _));
                rill_generator_draw_parallel_with(rng, distribution, p, k, x, N, t, run, context)
            }
            (true, By::One) => rill_random_state_draw(rs, distribution, p, k, x, N),
            (true, By::Threads(t)) => rill_random_state_draw_parallel(rs, distribution, p, k, x, N, t),
            (true, By::Callers(t)) => {
                let run = Some(by_threads as unsafe extern "C" fn(_, _, _, _));
                rill_random_state_draw_parallel_with(rs, distribution, p, k, x, N, t, run, context)
            }
        };
        ok(rill_random_state_draw(rs, 2, null(), 0, out.as_mut_ptr().add(N).cast(), 1));
        ok(rill_bit_generator_random_u32(bits, out.as_mut_ptr().add(N + 1).cast(), 1));
        ok(rill_bit_generator_random_u64(bits, out.as_mut_ptr().add(N + 2), 1));
        rill_random_state_free(rs);
        rill_generator_free(rng);
        rill_bit_generator_free(bits);
        status
    };
    (status, out)
}

#[test]
fn every_distribution_by_any_threads() {
    let mut threads = 0;
    for (number, name, values) in distributions() {
        for random_state in [false, true] {
            let kind = [Kind::Pcg64, Kind::Sfc64, Kind::Mt19937, Kind::Philox][threads % 4];
            let serial = drawn(kind, random_state, number, &values, By::One);
            threads += 1;
            for by in [By::Threads(2 + threads % 8), By::Callers(2 + threads % 3)] {
                let parallel = drawn(kind, random_state, number, &values, by);
                assert_eq!(parallel.0, serial.0, "{name} by {by:?}");
                assert!(
                    parallel.1 == serial.1,
                    "{name} of {kind:?}, random state: {random_state}, by {by:?}"
                );
            }
        }
    }
}

#[test]
fn a_pool_that_is_missing_is_refused_before_anything_is_drawn() {
    let (mut rng, mut out) = (null_mut(), [1.0; 3]);
    // SAFETY: the pointers are to local variables.
    unsafe {
        ok(rill_default_rng(42, &raw mut rng));
        let refused = rill_generator_draw_parallel_with(
            rng,
            2,
            null(),
            0,
            out.as_mut_ptr().cast(),
            3,
            2,
            None,
            null_mut(),
        );
        assert_eq!(refused, Status::NullPointer);
        assert_eq!(CStr::from_ptr(rill_last_error()), c"parallel_for is NULL");
        assert_eq!(out, [1.0; 3]);
        ok(rill_generator_random(rng, out.as_mut_ptr(), 1));
        assert_eq!(out[0], 0.7739560485559633);
        rill_generator_free(rng);
    }
}

#[test]
fn parameters_for_each_draw_are_those_of_one_thread() {
    let means: Vec<f64> = (0..N).map(|i| i as f64).collect();
    let mut results = Vec::new();
    for parallel in [false, true] {
        let (mut rng, mut out) = (null_mut(), vec![0.0; N + 1]);
        let columns = [
            rill_parameter { values: means.as_ptr().cast(), stride: 1 },
            rill_parameter { values: from_ref(&2.0f64).cast(), stride: 0 },
        ];
        let (p, x) = (columns.as_ptr(), out.as_mut_ptr());
        // SAFETY: the handle is that of the first call, and the buffers have the lengths that are passed.
        unsafe {
            ok(rill_default_rng(42, &raw mut rng));
            ok(if parallel {
                rill_generator_draw_parallel(rng, 3, p, 2, x.cast(), N, 3)
            } else {
                rill_generator_draw(rng, 3, p, 2, x.cast(), N)
            });
            ok(rill_generator_random(rng, x.add(N), 1));
            rill_generator_free(rng);
        }
        results.push(out);
    }
    assert!(results[0] == results[1]);
}

/// A function of one distribution, by one thread and by several.
macro_rules! by_name {
    ($serial:ident, $parallel:ident, $type:ty $(, $parameter:expr)*) => {{
        let (mut one, mut several) = (vec![<$type>::default(); N], vec![<$type>::default(); N]);
        let (mut rng, mut after) = (null_mut(), [0.0; 2]);
        // SAFETY: the handle is that of the first call, and the buffers have the lengths that are passed.
        unsafe {
            for (i, after) in after.iter_mut().enumerate() {
                ok(rill_default_rng(9, &raw mut rng));
                ok(if i == 0 {
                    $serial(rng $(, $parameter)*, one.as_mut_ptr(), N)
                } else {
                    $parallel(rng $(, $parameter)*, several.as_mut_ptr(), N, 3)
                });
                ok(rill_generator_random(rng, after, 1));
                rill_generator_free(rng);
            }
        }
        assert!(one == several && after[0] == after[1], stringify!($parallel));
    }};
}

#[test]
fn functions_of_one_distribution() {
    by_name!(rill_generator_standard_normal, rill_generator_standard_normal_parallel, f64);
    by_name!(rill_generator_standard_normal_f32, rill_generator_standard_normal_f32_parallel, f32);
    by_name!(rill_generator_normal, rill_generator_normal_parallel, f64, 1.0, 2.0);
    by_name!(rill_generator_lognormal, rill_generator_lognormal_parallel, f64, 1.0, 2.0);
    by_name!(rill_generator_uniform, rill_generator_uniform_parallel, f64, 1.0, 2.0);
    by_name!(rill_generator_standard_exponential, rill_generator_standard_exponential_parallel, f64);
    by_name!(rill_generator_standard_exponential_f32, rill_generator_standard_exponential_f32_parallel, f32);
    by_name!(rill_generator_exponential, rill_generator_exponential_parallel, f64, 2.0);
    by_name!(rill_generator_standard_gamma, rill_generator_standard_gamma_parallel, f64, 2.5);
    by_name!(rill_generator_gamma, rill_generator_gamma_parallel, f64, 2.5, 3.0);
    by_name!(rill_generator_beta, rill_generator_beta_parallel, f64, 2.5, 3.0);
    by_name!(rill_generator_chisquare, rill_generator_chisquare_parallel, f64, 2.5);
    by_name!(rill_generator_poisson, rill_generator_poisson_parallel, i64, 3.5);
    by_name!(rill_generator_binomial, rill_generator_binomial_parallel, i64, 20, 0.3);
}

#[test]
fn integers_and_methods_of_rust() {
    let draw = |act: &dyn Fn(&Generator, &mut [i32])| {
        let rng = Generator::from_u64(3).unwrap();
        let (mut out, mut after) = (vec![0; N], [0.0]);
        act(&rng, &mut out);
        rng.random(&mut after).unwrap();
        (out, after)
    };
    let serial = draw(&|rng, out| rng.integers(-5, 17, false, out).unwrap());
    assert!(draw(&|rng, out| rng.integers_parallel(-5, 17, false, out, 4).unwrap()) == serial);

    let draw = |act: &dyn Fn(&Generator, &mut [f64])| {
        let rng = Generator::from_u64(3).unwrap();
        let mut out = vec![0.0; N + 1];
        act(&rng, &mut out[..N]);
        rng.random(&mut out[N..]).unwrap();
        out
    };
    let serial = draw(&|rng, out| rng.gamma(0.5, 2.0, out).unwrap());
    assert!(draw(&|rng, out| rng.gamma_parallel(0.5, 2.0, out, 4).unwrap()) == serial);
}
