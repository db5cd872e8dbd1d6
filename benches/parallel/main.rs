//! Fills by several threads, measured against one thread; and 64 segments in turn on one processor, whose work shows how
//! far more processors would help.
//!
//!     cargo bench --bench parallel [-- [DISTRIBUTION ...] [--threads=N] [--n=N] [--kind=NAME]]

#![allow(clippy::unwrap_used, reason = "a benchmark that fails should stop")]

use std::ffi::{CString, c_void};
use std::hint::black_box;
use std::ptr::null_mut;
use std::time::Instant;

use rill::Status;
use rill::ffi::bit_generator::{rill_bit_generator_free, rill_bit_generator_from_name};
use rill::ffi::draw::{rill_distribution_from_name, rill_generator_draw, rill_parameter};
use rill::ffi::generator::{rill_generator, rill_generator_free, rill_generator_new};
use rill::ffi::parallel::{rill_generator_draw_parallel, rill_generator_draw_parallel_with};
use rill::ffi::seed_sequence::{rill_seed_sequence_free, rill_seed_sequence_from_u64};

const CASES: &[(&str, &[u64])] = &[
    ("standard_normal", &[]),
    ("standard_exponential", &[]),
    ("standard_gamma", &[2.5f64.to_bits()]),
    ("standard_gamma", &[0.5f64.to_bits()]),
    ("beta", &[2.0f64.to_bits(), 3.0f64.to_bits()]),
    ("poisson", &[3.5f64.to_bits()]),
    ("poisson", &[100.0f64.to_bits()]),
    ("binomial", &[20, 0.3f64.to_bits()]),
    ("integers", &[0, 1000, 0]),
    ("integers", &[0, 1 << 40, 0]),
    ("integers_i32", &[0, 1000, 0]),
    ("uniform", &[0.0f64.to_bits(), 2.0f64.to_bits()]),
];

fn check(status: Status) {
    assert_eq!(status, Status::Ok);
}

fn generator(kind: &str) -> *mut rill_generator {
    let (mut seed, mut bits, mut rng) = (null_mut(), null_mut(), null_mut());
    let name = CString::new(kind).unwrap();
    // SAFETY: the pointers are to local variables, and the handles are those that the calls make.
    unsafe {
        check(rill_seed_sequence_from_u64(42, &raw mut seed));
        check(rill_bit_generator_from_name(name.as_ptr(), seed, &raw mut bits));
        check(rill_generator_new(bits, &raw mut rng));
        rill_bit_generator_free(bits);
        rill_seed_sequence_free(seed);
    }
    rng
}

/// The processor time of this process. On a busy machine it tells more than a clock: how much work there was, whoever
/// did it.
fn processor_time() -> f64 {
    let mut time = libc::timespec { tv_sec: 0, tv_nsec: 0 };
    // SAFETY: the pointer is to a local variable.
    unsafe { libc::clock_gettime(libc::CLOCK_PROCESS_CPUTIME_ID, &raw mut time) };
    time.tv_sec as f64 + time.tv_nsec as f64 * 1e-9
}

/// The times of the tasks of one phase, run in turn.
#[derive(Default)]
struct InTurn {
    phases: Vec<Vec<f64>>,
}

unsafe extern "C" fn in_turn(
    context: *mut c_void,
    n: usize,
    task: Option<unsafe extern "C" fn(*mut c_void, usize)>,
    data: *mut c_void,
) {
    // SAFETY: the context is the one that the caller passes, and the task takes its data.
    unsafe {
        let times = &mut *context.cast::<InTurn>();
        let timed = |i| {
            let start = processor_time();
            task.unwrap()(data, i);
            processor_time() - start
        };
        times.phases.push((0..n).map(timed).collect());
    }
}

fn main() {
    let arguments: Vec<_> = std::env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let option =
        |name: &str| arguments.iter().find_map(|argument| argument.strip_prefix(name)).map(str::to_owned);
    let threads: usize = option("--threads=").map_or(2, |text| text.parse().unwrap());
    let n: usize = option("--n=").map_or(10_000_000, |text| text.parse().unwrap());
    let simulated: usize = option("--simulated=").map_or(32, |text| text.parse().unwrap());
    let kind = option("--kind=").unwrap_or_else(|| "PCG64".into());
    let names: Vec<_> = arguments.iter().filter(|argument| !argument.starts_with('-')).collect();
    let mut out = vec![0u64; n];
    println!(
        "ns a value, {n} values, {kind}; one thread, {threads} threads, how many times as fast, and how many by the work; then a round of"
    );
    println!(
        "64 segments in turn: the mean and the longest task, and the work of the calling thread beside them, in us"
    );
    for (name, parameters) in CASES {
        if !names.is_empty() && !names.iter().any(|wanted| wanted == name) {
            continue;
        }
        let columns: Vec<_> = parameters
            .iter()
            .map(|value| rill_parameter { values: std::ptr::from_ref(value).cast(), stride: 0 })
            .collect();
        let rng = generator(&kind);
        let c_name = CString::new(*name).unwrap();
        let mut number = 0;
        let (first, count) = (columns.as_ptr(), columns.len());
        let (mut serial, mut parallel, mut times) = ([f64::MAX; 2], [f64::MAX; 2], InTurn::default());
        let timed = |least: &mut [f64; 2], draw: &mut dyn FnMut() -> Status| {
            let (clock, work) = (Instant::now(), processor_time());
            check(draw());
            least[0] = least[0].min(clock.elapsed().as_secs_f64());
            least[1] = least[1].min(processor_time() - work);
        };
        // SAFETY: handles and buffers are those made above, with the lengths that are passed.
        unsafe {
            check(rill_distribution_from_name(c_name.as_ptr(), &raw mut number));
            for _ in 0..7 {
                let values = out.as_mut_ptr().cast();
                timed(&mut serial, &mut || rill_generator_draw(rng, number, first, count, values, n));
                timed(&mut parallel, &mut || {
                    rill_generator_draw_parallel(rng, number, first, count, values, n, threads)
                });
                black_box(&out);
            }
            let context = (&raw mut times).cast();
            let start = processor_time();
            check(rill_generator_draw_parallel_with(
                rng,
                number,
                first,
                count,
                out.as_mut_ptr().cast(),
                n,
                simulated,
                Some(in_turn),
                context,
            ));
            let all = processor_time() - start;
            rill_generator_free(rng);
            let tasks: Vec<_> = times.phases.iter().flatten().collect();
            let worked: f64 = tasks.iter().copied().sum();
            let us = |time: f64| time * 1e6;
            println!(
                "{name:22}{:6.2}{:7.2}{:6.2}x{:7.2}x   {:8.1}{:8.1}{:8.1} in {} phases",
                serial[0] * 1e9 / n as f64,
                parallel[0] * 1e9 / n as f64,
                serial[0] / parallel[0],
                threads as f64 * serial[1] / parallel[1],
                us(worked) / tasks.len() as f64,
                us(tasks.iter().copied().copied().fold(0.0, f64::max)),
                us(all - worked),
                times.phases.len(),
            );
        }
    }
}
