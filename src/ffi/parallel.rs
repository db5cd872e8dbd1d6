//! `rill_*_parallel`: fills with several threads. Those of single distributions are in `generator_parallel.rs`.

use std::ffi::c_void;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::ptr::from_ref;
use std::sync::{Mutex, PoisonError};

use super::bit_generator::rill_bit_generator;
use super::call::{Draws, call, handle, output};
use super::draw::{draw_by, rill_parameter};
use super::float_environment;
use super::generator::rill_generator;
use super::random_state::rill_random_state;
use crate::cancellation;
use crate::error::{Error, Status};
use crate::parallel::{Plan, Pool};

/// Runs tasks by a program's own threads: calls task(data, i) for each i from 0 to n_tasks - 1, once, and returns when
/// all of these calls have returned. Any threads may make them, in any order, at the same time or all in turn on the
/// calling thread: no task waits for another one. It must not draw from the generator, nor throw.
///
/// With OpenMP it is a loop that calls task(data, i), below "#pragma omp parallel for schedule(dynamic)":
/// c-examples/parallel/fill.c has one.
///
/// A fill calls it several times, and works on the calling thread in between.
pub type rill_parallel_for = Option<
    unsafe extern "C" fn(
        context: *mut c_void,
        n_tasks: usize,
        task: Option<unsafe extern "C" fn(data: *mut c_void, i: usize)>,
        data: *mut c_void,
    ),
>;

/// Draw n native words with several threads. The words, and the state afterwards, are those of
/// rill_bit_generator_random_raw, for any number of threads. This pays for large n only: the threads are started for
/// this call. If some cannot be started, fewer are used.
///
/// Same stream as BitGenerator.random_raw(n).
///
/// @param bg         advanced by the draws; its lock is held for the whole call
/// @param out        n words, written; may be NULL when n is 0
/// @param n          number of words
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (bit generators without can_fill_parallel)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_random_raw_parallel(
    bg: *mut rill_bit_generator,
    out: *mut u64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(bg, "bg")?.0.random_raw_parallel(output(out, n, "out")?, n_threads) })
}

/// Draw n uniform doubles in [0, 1) with several threads. The values, and the state afterwards, are those of
/// rill_generator_random, for any number of threads. This pays for large n only: the threads are started for this
/// call. If some cannot be started, fewer are used.
///
/// Same stream as numpy.random.Generator.random(size=n).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (bit generators without can_fill_parallel)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_random_parallel(
    generator: *mut rill_generator,
    out: *mut f64,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (generator, out) = (handle(generator, "generator")?, output(out, n, "out")?);
        generator.get()?.random_parallel(out, n_threads)
    })
}

/// Draw n uniform floats in [0, 1) with several threads, as rill_generator_random_parallel draws doubles. The values,
/// and the state afterwards, are those of rill_generator_random_f32, even after an odd number of 32-bit draws.
///
/// Same stream as numpy.random.Generator.random(size=n, dtype=numpy.float32).
///
/// @param generator  advanced by the draws; its bit generator's lock is held for the whole call
/// @param out        n floats, written; may be NULL when n is 0
/// @param n          number of samples
/// @param n_threads  the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (bit generators without can_fill_parallel)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_random_f32_parallel(
    generator: *mut rill_generator,
    out: *mut f32,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (generator, out) = (handle(generator, "generator")?, output(out, n, "out")?);
        generator.get()?.random_f32_parallel(out, n_threads)
    })
}

/// Draw n values from a distribution with several threads. The values, and the state afterwards, are those of
/// rill_generator_draw, for any number of threads.
///
/// This pays for large n only: the threads are started for this call, and end with it. If some cannot be started, fewer
/// are used. Unlike other fills this one allocates memory, about a MiB for each thread, before anything is drawn.
///
/// One thread draws everything in these cases: a parameter has a stride, so that each draw has its own; values of 16 or 8
/// bits, and bool, of which several share a word; a foreign bit generator, RDRAND, DSFMT, Squares of 32 bits.
/// Where the bit generator cannot skip words (MT19937, SFC64 and others without can_fill_parallel), one
/// thread makes the words, and all make the values.
///
/// Same stream as NumPy's method.
///
/// @param generator     advanced by the draws; its bit generator's lock is held for the whole call
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @param n_threads     the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_draw_parallel(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(generator, distribution, parameters, n_parameters, out, n, n_threads, None) }
}

/// Draw n values from a distribution with a program's own threads. The values, and the state afterwards, are those of
/// rill_generator_draw, for any number of threads.
///
/// As rill_generator_draw_parallel, which tells what is drawn by one thread; but parallel_for runs the tasks.
///
/// Same stream as NumPy's method.
///
/// @param generator     advanced by the draws; its bit generator's lock is held for the whole call
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @param n_threads     how many threads there are; 0: as many as can run at once
/// @param parallel_for  runs tasks
/// @param context       passed to parallel_for
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_draw_parallel_with(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
    n_threads: usize,
    parallel_for: rill_parallel_for,
    context: *mut c_void,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        let pool = CallersThreads { parallel_for, context };
        draw(generator, distribution, parameters, n_parameters, out, n, n_threads, Some(&pool))
    }
}

/// Draw n values from a legacy distribution with several threads. The values, and the state afterwards, are those of
/// rill_random_state_draw, for any number of threads.
///
/// This pays for large n only: the threads are started for this call, and end with it. If some cannot be started, fewer
/// are used. Unlike other fills this one allocates memory, about a MiB for each thread, before anything is drawn.
///
/// One thread draws everything in these cases: a parameter has a stride, so that each draw has its own; values of 16 or 8
/// bits, and bool, of which several share a word; a foreign bit generator, RDRAND, DSFMT, Squares of 32 bits.
/// Where the bit generator cannot skip words (MT19937, SFC64 and others without can_fill_parallel), one
/// thread makes the words, and all make the values.
///
/// Same stream as NumPy's method.
///
/// @param random_state  advanced by the draws; its bit generator's lock is held for the whole call
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @param n_threads     the most threads to use, including the caller's; 0: as many as can run at once
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that RandomState does not have), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_draw_parallel(
    random_state: *mut rill_random_state,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
    n_threads: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(random_state, distribution, parameters, n_parameters, out, n, n_threads, None) }
}

/// Draw n values from a legacy distribution with a program's own threads. The values, and the state afterwards, are those of
/// rill_random_state_draw, for any number of threads.
///
/// As rill_random_state_draw_parallel, which tells what is drawn by one thread; but parallel_for runs the tasks.
///
/// Same stream as NumPy's method.
///
/// @param random_state  advanced by the draws; its bit generator's lock is held for the whole call
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @param n_threads     how many threads there are; 0: as many as can run at once
/// @param parallel_for  runs tasks
/// @param context       passed to parallel_for
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that RandomState does not have), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_draw_parallel_with(
    random_state: *mut rill_random_state,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
    n_threads: usize,
    parallel_for: rill_parallel_for,
    context: *mut c_void,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        let pool = CallersThreads { parallel_for, context };
        draw(random_state, distribution, parameters, n_parameters, out, n, n_threads, Some(&pool))
    }
}

unsafe fn draw<H: Draws>(
    object: *const H,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
    n_threads: usize,
    pool: Option<&CallersThreads>,
) -> Status {
    // SAFETY: the caller's contract is the same.
    unsafe {
        draw_by(object, distribution, parameters, n_parameters, out, n, |object, sampling, rows, out| {
            let plan = match pool {
                Some(CallersThreads { parallel_for: None, .. }) => {
                    return Err(Error::new(Status::NullPointer, "parallel_for is NULL"));
                }
                Some(pool) => Plan::with_pool(pool, n_threads),
                None => Plan::new(n_threads),
            };
            object.with_origin(&plan, |origin| (sampling.fill_parallel)(rows, origin, out, &plan).map(drop))
        })
    }
}

/// A program's own threads.
struct CallersThreads {
    parallel_for: rill_parallel_for,
    context: *mut c_void,
}

/// What the tasks of a phase share.
struct Phase<'a> {
    task: &'a (dyn Fn(usize) + Sync + 'a),
    n: usize,
    panic: Mutex<Option<Box<dyn std::any::Any + Send>>>,
}

/// Runs one task, on any thread of the program's.
unsafe extern "C" fn run_task(data: *mut c_void, i: usize) {
    // SAFETY: the pointer is the one that `Pool::run` hands out, to a phase that lives until it returns; by the contract
    // of `rill_parallel_for` no task runs later. A phase is `Sync`.
    let phase = unsafe { &*data.cast::<Phase<'_>>() };
    if i >= phase.n {
        return;
    }
    let environment = float_environment::enter();
    let outcome = cancellation::held_off(|| catch_unwind(AssertUnwindSafe(|| (phase.task)(i))));
    float_environment::leave(environment);
    if let Err(panic) = outcome {
        *phase.panic.lock().unwrap_or_else(PoisonError::into_inner) = Some(panic);
    }
}

impl Pool for CallersThreads {
    fn run(&self, n: usize, task: &(dyn Fn(usize) + Sync + '_)) {
        let Some(parallel_for) = self.parallel_for else { return };
        let phase = Phase { task, n, panic: Mutex::new(None) };
        let data = from_ref(&phase).cast_mut().cast();
        // SAFETY: the function keeps the contract of `rill_parallel_for`, and `run_task` takes this pointer.
        cancellation::held_off(|| unsafe { parallel_for(self.context, n, Some(run_task), data) });
        if let Some(panic) = phase.panic.into_inner().unwrap_or_else(PoisonError::into_inner) {
            resume_unwind(panic);
        }
    }
}
