//! `rill_*_parallel`: fills with several threads.

use libc::size_t;

use super::bit_generator::rill_bit_generator;
use super::call::{call, handle, output};
use super::generator::rill_generator;
use crate::error::Status;

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
    n: size_t,
    n_threads: size_t,
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
    n: size_t,
    n_threads: size_t,
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
    n: size_t,
    n_threads: size_t,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (generator, out) = (handle(generator, "generator")?, output(out, n, "out")?);
        generator.get()?.random_f32_parallel(out, n_threads)
    })
}
