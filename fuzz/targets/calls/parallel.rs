//! Fills by several threads: of single distributions, of any distribution, and by threads of the program's own.

use std::ffi::c_void;
use std::thread;

use rill::ffi::draw::rill_parameter;
use rill::ffi::generator_parallel::*;
use rill::ffi::parallel::*;

use super::draws::{distribution, parameters};
use super::fills::{argument, c_bool};
use super::large::many;
use super::room::{PATTERN, Room};
use super::threads::no_longer_alone;
use super::world::World;

macro_rules! fills {
    ($($export:ident($($name:ident: $kind:ident),*) -> $type:ty;)*) => {
        const FILLS: &[fn(&mut World<'_>)] = &[$(|world| {
            let object = world.generator();
            $(let $name = world.input.$kind();)*
            let (n, n_threads) = size(world);
            let out = Room::new::<$type>(&mut world.input, n);
            let status = call!(world, $export(object, $(argument!($kind, $name),)* out.pointer(), n, n_threads));
            world.filled(status, &out);
        }),*];
    };
}

fills! {
    rill_generator_standard_normal_parallel() -> f64;
    rill_generator_normal_parallel(loc: real, scale: real) -> f64;
    rill_generator_integers_parallel(low: integer, high: high_63, endpoint: truth) -> i64;
    rill_generator_integers_u64_parallel(low: word, high: high_64, endpoint: truth) -> u64;
    rill_generator_integers_i32_parallel(low: low, high: high_31, endpoint: truth) -> i32;
    rill_generator_integers_u32_parallel(low: low, high: high_32, endpoint: truth) -> u32;
    rill_generator_uniform_parallel(low: real, high: real) -> f64;
    rill_generator_standard_normal_f32_parallel() -> f32;
    rill_generator_lognormal_parallel(mean: real, sigma: real) -> f64;
    rill_generator_standard_exponential_parallel() -> f64;
    rill_generator_standard_exponential_f32_parallel() -> f32;
    rill_generator_exponential_parallel(scale: real) -> f64;
    rill_generator_standard_gamma_parallel(shape: real) -> f64;
    rill_generator_gamma_parallel(shape: real, scale: real) -> f64;
    rill_generator_beta_parallel(a: real, b: real) -> f64;
    rill_generator_chisquare_parallel(df: real) -> f64;
    rill_generator_binomial_parallel(n_trials: count, p: chance) -> i64;
    rill_generator_poisson_parallel(lam: real) -> i64;
}

pub fn step(world: &mut World<'_>) {
    match world.input.byte() {
        byte @ 0..0x80 => FILLS[usize::from(byte) % FILLS.len()](world),
        byte => draw(world, byte & 1 == 0),
    }
}

/// How many values, mostly enough for more threads than one while there is patience, and by how many threads.
fn size(world: &mut World<'_>) -> (usize, usize) {
    let is_large = world.input.byte() & 3 != 0 && world.patience > 0;
    let n = if is_large {
        world.patience -= 1;
        no_longer_alone();
        many(world, 19)
    } else {
        world.input.length()
    };
    (n, world.input.mostly(&[1, 2, 3, 4], &[0, 17, usize::MAX]))
}

fn draw(world: &mut World<'_>, modern: bool) {
    let distribution = distribution(world);
    let (n, n_threads) = size(world);
    let parameters = parameters(world, &distribution, n);
    if !modern && parameters.are_endless(&distribution) {
        return;
    }
    let items = if n == usize::MAX { 3 } else { n };
    let bytes = vec![PATTERN; distribution.output * items];
    let output = Room::holding(&mut world.input, distribution.output, bytes);
    // The program's own threads, or the library's; they are started in any case if the runner starts some.
    let runner = world.input.byte();
    let (run, context) = (Some(run as _).filter(|_| runner != 0xff), (&raw const runner).cast_mut().cast());
    let (number, list, count) =
        (distribution.number, parameters.list.pointer::<rill_parameter>(), parameters.n);
    let out = output.pointer();
    let status = match (modern, runner & 8 == 0) {
        (true, true) => {
            let object = world.generator();
            call!(world, rill_generator_draw_parallel(object, number, list, count, out, n, n_threads))
        }
        (true, false) => {
            let object = world.generator();
            call!(
                world,
                rill_generator_draw_parallel_with(
                    object, number, list, count, out, n, n_threads, run, context
                )
            )
        }
        (false, true) => {
            let object = world.state();
            call!(world, rill_random_state_draw_parallel(object, number, list, count, out, n, n_threads))
        }
        (false, false) => {
            let object = world.state();
            call!(
                world,
                rill_random_state_draw_parallel_with(
                    object, number, list, count, out, n, n_threads, run, context
                )
            )
        }
    };
    world.filled(status, &output);
    parameters.check(world);
}

/// A task and its data, for other threads.
#[derive(Clone, Copy)]
struct Task(unsafe extern "C" fn(*mut c_void, usize), *mut c_void);
// SAFETY: any threads may run tasks.
unsafe impl Send for Task {}

impl Task {
    fn run(self, i: usize) {
        // SAFETY: the library's task with its data, within the call that it was handed to.
        unsafe { self.0(self.1, i) }
    }
}

/// Runs tasks in one of several orders, or by two more threads.
unsafe extern "C" fn run(
    context: *mut c_void,
    n: usize,
    task: Option<unsafe extern "C" fn(*mut c_void, usize)>,
    data: *mut c_void,
) {
    let task = Task(task.expect("a task"), data);
    // SAFETY: a byte of the caller's.
    match unsafe { context.cast::<u8>().read() } & 3 {
        0 => (0..n).for_each(|i| task.run(i)),
        1 => (0..n).rev().for_each(|i| task.run(i)),
        2 => (0..n).step_by(2).chain((1..n).step_by(2)).for_each(|i| task.run(i)),
        _ => {
            no_longer_alone();
            thread::scope(|scope| {
                for first in 0..2 {
                    scope.spawn(move || (first..n).step_by(2).for_each(|i| { task }.run(i)));
                }
            });
        }
    }
}
