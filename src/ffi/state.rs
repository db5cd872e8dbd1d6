//! `rill_*_save`, `rill_*_load`, `rill_*_restore`.

use super::bit_generator::rill_bit_generator;
use super::call::{call, copy_out, create, handle, input, output, place};
use super::generator::rill_generator;
use super::random_state::rill_random_state;
use super::seed_sequence::rill_seed_sequence;
use crate::bit_generator::BitGenerator;
use crate::error::{Result, Status};
use crate::generator::Generator;
use crate::random_state::RandomState;
use crate::seed_sequence::SeedSequence;
use crate::state::Format;

/// Writes the bytes of `save`. The pointers are checked before the format.
unsafe fn saved(
    format: i32,
    out: *mut u8,
    capacity: usize,
    n: *mut usize,
    save: impl FnOnce(Format) -> Result<Vec<u8>>,
) -> Result<()> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        let _ = (output(out, capacity, "out")?, place(n, "n")?);
        copy_out(&save(Format::from_number(format)?)?, out, capacity, n)
    }
}

/// Save a seed sequence: entropy, spawn key, size of the pool and count of children.
///
/// JSON is numpy.random.SeedSequence.state. See rill_format for the formats.
///
/// @param seq       not changed
/// @param format    a rill_format
/// @param out       buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity  how many bytes out holds; 0 asks for the size
/// @param n         number of bytes, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (entropy that is one
///         integer: in JSON, of more than 4300 digits; in a pickle, of 2^31 bytes), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_save(
    seq: *const rill_seed_sequence,
    format: i32,
    out: *mut u8,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let seq = handle(seq, "seq")?;
        saved(format, out, capacity, n, |format| seq.0.with(|sequence| sequence.save(format)))
    })
}

/// Make a seed sequence from saved bytes in any format.
///
/// This reads what rill_seed_sequence_save writes, the pickle of a numpy.random.SeedSequence of any NumPy, and its
/// state as JSON. Nothing in a pickle is executed.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_load(
    data: *const u8,
    n: usize,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || SeedSequence::load(input(data, n, "data")?).and_then(rill_seed_sequence::own)) }
}

/// Restore a saved seed sequence. Bit generators that spawn from it spawn from the restored one; the words that they
/// draw do not change.
///
/// @param seq   unchanged on failure
/// @param data  n bytes, as for rill_seed_sequence_load
/// @param n     number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_restore(
    seq: *mut rill_seed_sequence,
    data: *const u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let seq = handle(seq, "seq")?;
        let fresh = SeedSequence::load(input(data, n, "data")?)?;
        seq.0.with(|sequence| {
            *sequence = fresh;
            Ok(())
        })
    })
}

/// Save a bit generator, with the kept half of a word and with the seed sequence from which it spawns.
///
/// JSON is the state dictionary of NumPy's bit generator, with arrays as lists, and with the seed sequence under
/// "seed_seq", which NumPy ignores. See rill_format for the formats. The state is read under the lock at one moment.
/// If other threads draw between a call that asks for the size and the call that saves, the size may differ; the
/// second call then returns BUFFER_TOO_SMALL.
///
/// @param bg        not changed
/// @param format    a rill_format
/// @param out       buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity  how many bytes out holds; 0 asks for the size
/// @param n         number of bytes, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (a foreign bit
///         generator; a seed sequence that rill_seed_sequence_save cannot save), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_save(
    bg: *const rill_bit_generator,
    format: i32,
    out: *mut u8,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let bg = &handle(bg, "bg")?.0;
        saved(format, out, capacity, n, |format| bg.save(format))
    })
}

/// Make a bit generator from saved bytes in any format. Its kind is the saved one.
///
/// This reads what rill_bit_generator_save writes, the pickle of a numpy.random bit generator of any NumPy, and the
/// state dictionary or legacy tuple of a NumPy bit generator or RandomState, as JSON or pickled. States that NumPy
/// before 2.0 wrote have no seed sequence, so the bit generator has none either. Nothing in a pickle is executed.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_load(
    data: *const u8,
    n: usize,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || BitGenerator::load(input(data, n, "data")?).map(rill_bit_generator)) }
}

/// Restore a saved bit generator, possibly of another kind. Everything that draws from it is affected.
///
/// The seed sequence from which it spawns is replaced too, unless the saved state does not mention one, as NumPy's
/// dictionaries do not.
///
/// @param bg    unchanged on failure
/// @param data  n bytes, as for rill_bit_generator_load
/// @param n     number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_restore(
    bg: *mut rill_bit_generator,
    data: *const u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(bg, "bg")?.0.restore(input(data, n, "data")?) })
}

/// Save a generator. Its state is that of its bit generator, so JSON is that of rill_bit_generator_save.
///
/// @param generator  not changed
/// @param format     a rill_format
/// @param out        buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity   how many bytes out holds; 0 asks for the size
/// @param n          number of bytes, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (as for
///         rill_bit_generator_save), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_save(
    generator: *const rill_generator,
    format: i32,
    out: *mut u8,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let generator = handle(generator, "generator")?.get()?;
        saved(format, out, capacity, n, |format| generator.save(format))
    })
}

/// Make a generator with its own bit generator from saved bytes in any format.
///
/// This reads what rill_generator_save writes, the pickle of a numpy.random.Generator of any NumPy, and NumPy's state
/// dictionary and legacy tuple, as JSON or pickled. Nothing in a pickle is executed.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_load(
    data: *const u8,
    n: usize,
    out: *mut *mut rill_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || Generator::load(input(data, n, "data")?).map(rill_generator)) }
}

/// Restore the saved bit generator of a generator, in place: see rill_bit_generator_restore. Everything that shares it
/// is affected.
///
/// @param generator  unchanged on failure
/// @param data       n bytes, as for rill_generator_load
/// @param n          number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_restore(
    generator: *mut rill_generator,
    data: *const u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(generator, "generator")?.get()?.restore(input(data, n, "data")?) })
}

/// Save a random state with its cached Gaussian and its bit generator: see rill_bit_generator_save.
///
/// JSON is RandomState.get_state(legacy=False), with arrays as lists, and with the seed sequence under "seed_seq".
///
/// @param random_state  not changed
/// @param format        a rill_format
/// @param out           buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity      how many bytes out holds; 0 asks for the size
/// @param n             number of bytes, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (as for
///         rill_bit_generator_save), OUT_OF_MEMORY, NO_ENTROPY (on first use of the global one)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_save(
    random_state: *const rill_random_state,
    format: i32,
    out: *mut u8,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let random_state = handle(random_state, "random_state")?;
        saved(format, out, capacity, n, |format| random_state.get()?.save(format))
    })
}

/// Make a random state with its own bit generator from saved bytes in any format.
///
/// This reads what rill_random_state_save writes, the pickle of a numpy.random.RandomState of any NumPy, and what
/// RandomState.get_state and BitGenerator.state return, as JSON or pickled. Nothing in a pickle is executed.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new random state, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_load(
    data: *const u8,
    n: usize,
    out: *mut *mut rill_random_state,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || RandomState::load(input(data, n, "data")?).map(rill_random_state::new)) }
}

/// Restore a saved random state in place: its cached Gaussian, or none if none was saved, and its bit generator, see
/// rill_bit_generator_restore. Everything that shares the bit generator is affected.
///
/// @param random_state  unchanged on failure; rill_global_random_state() too can be restored
/// @param data          n bytes, as for rill_random_state_load
/// @param n             number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY, NO_ENTROPY
///         (on first use of the global one)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_restore(
    random_state: *mut rill_random_state,
    data: *const u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let random_state = handle(random_state, "random_state")?;
        let data = input(data, n, "data")?;
        random_state.get()?.restore(data)
    })
}
