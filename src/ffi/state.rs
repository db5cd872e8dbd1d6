//! `rill_*_save`, `rill_*_load`, `rill_*_restore`.

use libc::size_t;

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

/// Writes what `save` gives. The pointers are checked before the format.
unsafe fn saved(
    format: i32,
    out: *mut u8,
    capacity: size_t,
    n: *mut size_t,
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
/// @param n         the number of bytes in all
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (entropy that is one
///         integer: in JSON, of more than 4300 digits; in a pickle, of 2^31 bytes), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_save(
    seq: *const rill_seed_sequence,
    format: i32,
    out: *mut u8,
    capacity: size_t,
    n: *mut size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe {
        let seq = handle(seq, "seq")?;
        saved(format, out, capacity, n, |format| seq.0.with(|sequence| sequence.save(format)))
    })
}

/// Make a seed sequence from saved bytes of any of the formats.
///
/// Besides what rill_seed_sequence_save writes, this reads the pickle of a numpy.random.SeedSequence of any NumPy, and
/// its state as JSON. No code in a pickle is ever run.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_load(
    data: *const u8,
    n: size_t,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { create(out, || SeedSequence::load(input(data, n, "data")?).and_then(rill_seed_sequence::own)) }
}

/// Set a seed sequence to a saved state. Bit generators that share it spawn from that state afterwards; their draws do
/// not change.
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe {
        let seq = handle(seq, "seq")?;
        let fresh = SeedSequence::load(input(data, n, "data")?)?;
        seq.0.with(|sequence| {
            *sequence = fresh;
            Ok(())
        })
    })
}

/// Save a bit generator, with the unused half of a word and with the seed sequence that it spawns from.
///
/// JSON is the state dictionary of NumPy's bit generator, arrays as lists, and the seed sequence under "seed_seq",
/// which NumPy ignores. See rill_format for the formats. The state is read under the lock. If others draw between a
/// call that asks for the size and one that saves, the size may have changed, and the second call may return
/// BUFFER_TOO_SMALL.
///
/// @param bg        not changed
/// @param format    a rill_format
/// @param out       buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity  how many bytes out holds; 0 asks for the size
/// @param n         the number of bytes in all
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (a foreign bit
///         generator; a seed sequence that rill_seed_sequence_save cannot save), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_save(
    bg: *const rill_bit_generator,
    format: i32,
    out: *mut u8,
    capacity: size_t,
    n: *mut size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe {
        let bg = &handle(bg, "bg")?.0;
        saved(format, out, capacity, n, |format| bg.save(format))
    })
}

/// Make a bit generator from saved bytes of any of the formats.
///
/// Besides what rill_bit_generator_save writes, this reads the pickle of a numpy.random bit generator of any NumPy, and
/// NumPy's state dictionary, of a RandomState too, and legacy tuple, as JSON or pickled. The saved state tells the
/// kind. States written by NumPy before 2.0 have no seed sequence; a bit generator made from one has none either. No
/// code in a pickle is ever run.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_load(
    data: *const u8,
    n: size_t,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { create(out, || BitGenerator::load(input(data, n, "data")?).map(rill_bit_generator)) }
}

/// Set a bit generator to a saved state, which may be of another kind. It changes for all that draw from it.
///
/// Its seed sequence is replaced too, unless the saved state does not mention one, as NumPy's dictionaries do not.
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe { handle(bg, "bg")?.0.restore(input(data, n, "data")?) })
}

/// Save a generator. All of its state is in its bit generator, and this is saved as by rill_bit_generator_save.
///
/// @param generator  not changed
/// @param format     a rill_format
/// @param out        buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity   how many bytes out holds; 0 asks for the size
/// @param n          the number of bytes in all
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (as for
///         rill_bit_generator_save), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_save(
    generator: *const rill_generator,
    format: i32,
    out: *mut u8,
    capacity: size_t,
    n: *mut size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe {
        let generator = handle(generator, "generator")?.get()?;
        saved(format, out, capacity, n, |format| generator.save(format))
    })
}

/// Make a generator, on a bit generator of its own, from saved bytes of any of the formats.
///
/// Besides what rill_generator_save writes, this reads the pickle of a numpy.random.Generator of any NumPy, and NumPy's
/// state dictionary and legacy tuple, as JSON or pickled. No code in a pickle is ever run.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_load(
    data: *const u8,
    n: size_t,
    out: *mut *mut rill_generator,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { create(out, || Generator::load(input(data, n, "data")?).map(rill_generator)) }
}

/// Set a generator's bit generator to a saved state, in place, as rill_bit_generator_restore does. It changes for all
/// that share it.
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe { handle(generator, "generator")?.get()?.restore(input(data, n, "data")?) })
}

/// Save a random state, with its cached Gaussian and its bit generator: see rill_bit_generator_save.
///
/// JSON is RandomState.get_state(legacy=False), arrays as lists, and the seed sequence under "seed_seq".
///
/// @param random_state  not changed
/// @param format        a rill_format
/// @param out           buffer for the bytes, without a final zero byte; may be NULL when capacity is 0
/// @param capacity      how many bytes out holds; 0 asks for the size
/// @param n             the number of bytes in all
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL, INVALID_ARGUMENT (format), UNSUPPORTED (as for
///         rill_bit_generator_save), OUT_OF_MEMORY, NO_ENTROPY (on first use of the global one)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_save(
    random_state: *const rill_random_state,
    format: i32,
    out: *mut u8,
    capacity: size_t,
    n: *mut size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe {
        let random_state = handle(random_state, "random_state")?;
        saved(format, out, capacity, n, |format| random_state.get()?.save(format))
    })
}

/// Make a random state, on a bit generator of its own, from saved bytes of any of the formats.
///
/// Besides what rill_random_state_save writes, this reads the pickle of a numpy.random.RandomState of any NumPy, and
/// what RandomState.get_state and BitGenerator.state give, as JSON or pickled. No code in a pickle is ever run.
///
/// @param data  n bytes
/// @param n     number of bytes
/// @param out   the new random state, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_STATE (the message gives the reason), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_load(
    data: *const u8,
    n: size_t,
    out: *mut *mut rill_random_state,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { create(out, || RandomState::load(input(data, n, "data")?).map(rill_random_state::new)) }
}

/// Set a random state to a saved state, in place: the cached Gaussian, which is dropped if none was saved, and the bit
/// generator, as rill_bit_generator_restore does. The bit generator changes for all that share it.
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
    n: size_t,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    call(|| unsafe {
        let random_state = handle(random_state, "random_state")?;
        let data = input(data, n, "data")?;
        random_state.get()?.restore(data)
    })
}
