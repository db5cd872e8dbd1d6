//! `rill_seed_sequence_*`: making seed sequences, their words, and spawning.

use std::ffi::c_char;

use super::call::{call, copy_out, create, create_all, destroy, handle, input, output, store, text};
use crate::allocation::{Shared, try_box};
use crate::bit_generator::SharedSeedSequence;
use crate::error::{Result, Status};
use crate::lock::Lock;
use crate::seed_sequence::SeedSequence;

/// A seed sequence: entropy of any quality and size, hashed into any number of seed words, with independent children.
/// The counterpart of numpy.random.SeedSequence.
///
/// Made by rill_seed_sequence_new, _from_u64, _from_string, _from_os, _with, _clone, _spawn, _load and by
/// rill_bit_generator_seed_sequence; freed by rill_seed_sequence_free; used by rill_seed_sequence_generate_state_u32,
/// _generate_state_u64, _entropy, _spawn_key, _pool, _pool_size, _n_children_spawned, _save, _restore.
pub struct rill_seed_sequence(pub(crate) SharedSeedSequence);

impl rill_seed_sequence {
    pub(crate) fn own(sequence: SeedSequence) -> Result<Self> {
        Ok(Self(Shared::try_new(Lock::new(sequence))?))
    }

    fn boxed(sequence: SeedSequence) -> Result<Box<Self>> {
        try_box(Self::own(sequence)?)
    }
}

/// Make a seed sequence from a list of words.
///
/// Same words as numpy.random.SeedSequence([w0, w1, ...]).
///
/// @param entropy    n_entropy words; may be NULL when n_entropy is 0
/// @param n_entropy  number of words
/// @param out        the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_new(
    entropy: *const u32,
    n_entropy: usize,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || rill_seed_sequence::own(SeedSequence::new(input(entropy, n_entropy, "entropy")?)?))
    }
}

/// Make a seed sequence from one integer.
///
/// Same words as numpy.random.SeedSequence(entropy).
///
/// @param entropy  any integer
/// @param out      the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_from_u64(
    entropy: u64,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || rill_seed_sequence::own(SeedSequence::from_u64(entropy)?)) }
}

/// Make a seed sequence from an integer in decimal ("123") or hexadecimal ("0x1f"). Decimal text may have at most 4300
/// digits, which is Python's limit; hexadecimal text may have any number of digits.
///
/// Same words as numpy.random.SeedSequence(int(text)); int(text, 16) for hexadecimal text.
///
/// @param text  the digits, ended by a zero byte
/// @param out   the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_ARGUMENT ("unrecognized seed string", too many decimal digits), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_from_string(
    text: *const c_char,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || rill_seed_sequence::own(SeedSequence::from_text(self::text(text, "text")?)?)) }
}

/// Make a seed sequence from 128 bits of the operating system's entropy, as numpy.random.SeedSequence() does.
///
/// To repeat a run later, store the bits that rill_seed_sequence_entropy returns.
///
/// @param out  the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_from_os(out: *mut *mut rill_seed_sequence) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || rill_seed_sequence::own(SeedSequence::from_os()?)) }
}

/// Make a seed sequence with every part given.
///
/// Same words as numpy.random.SeedSequence(entropy, spawn_key=..., pool_size=..., n_children_spawned=...).
///
/// @param entropy             the words of one integer, least significant first; no words: 0
/// @param n_entropy           number of words
/// @param spawn_key           the child numbers that lead to this sequence; may be NULL when n_spawn_key is 0
/// @param n_spawn_key         number of child numbers
/// @param pool_size           size of the entropy pool in words, from 4 to 256; the default is 4. NumPy has no upper
///                            limit, and says that there is little gain beyond 8.
/// @param n_children_spawned  how many children have been made already
/// @param out                 the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("The size of the entropy pool should be at least 4", "at
///         most 256"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_with(
    entropy: *const u32,
    n_entropy: usize,
    spawn_key: *const u32,
    n_spawn_key: usize,
    pool_size: usize,
    n_children_spawned: u32,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            let entropy = input(entropy, n_entropy, "entropy")?;
            let key = input(spawn_key, n_spawn_key, "spawn_key")?;
            rill_seed_sequence::own(SeedSequence::with(entropy, key, pool_size, n_children_spawned)?)
        })
    }
}

/// Runs `act` on the sequence behind a handle.
pub(super) unsafe fn with<R>(
    seq: *const rill_seed_sequence,
    act: impl FnOnce(&mut SeedSequence) -> Result<R>,
) -> Result<R> {
    // SAFETY: the caller's contract is the same.
    let sequence = unsafe { handle(seq, "seq") }?;
    sequence.0.with(act)
}

/// Generate seed words. The state does not change: a longer request begins with the words of a shorter one.
///
/// Same words as SeedSequence.generate_state(n, numpy.uint32).
///
/// @param seq  not changed
/// @param out  n words, written; may be NULL when n is 0
/// @param n    number of words
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_generate_state_u32(
    seq: *const rill_seed_sequence,
    out: *mut u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        with(seq, |sequence| {
            sequence.generate_state_u32(output(out, n, "out")?);
            Ok(())
        })
    })
}

/// Generate seed words of 64 bits. Each is two words of 32 bits, the low one first, on every platform.
///
/// Same words as SeedSequence.generate_state(n, numpy.uint64).
///
/// @param seq  not changed
/// @param out  n words, written; may be NULL when n is 0
/// @param n    number of words
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_generate_state_u64(
    seq: *const rill_seed_sequence,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        with(seq, |sequence| {
            sequence.generate_state_u64(output(out, n, "out")?);
            Ok(())
        })
    })
}

/// Make the next n children, independent of each other and of all earlier ones.
///
/// Same as SeedSequence.spawn(n).
///
/// @param seq  its count of children grows by n
/// @param out  n new seed sequences, each to be freed; all NULL on failure; may be NULL when n is 0
/// @param n    number of children
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1 children in all), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_spawn(
    seq: *mut rill_seed_sequence,
    out: *mut *mut rill_seed_sequence,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create_all(out, n, || with(seq, |sequence| sequence.spawn_each(n, rill_seed_sequence::boxed))) }
}

/// The entropy as it was given, in words. The words of an integer come least significant first.
///
/// @param seq       not changed
/// @param out       buffer for the words; may be NULL when capacity is 0
/// @param capacity  how many words out holds; 0 asks for the size
/// @param n         number of words, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_entropy(
    seq: *const rill_seed_sequence,
    out: *mut u32,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(seq, |sequence| copy_out(sequence.entropy().words(), out, capacity, n)) })
}

/// The child numbers that lead from the first ancestor to this sequence.
///
/// @param seq       not changed
/// @param out       buffer for the words; may be NULL when capacity is 0
/// @param capacity  how many words out holds; 0 asks for the size
/// @param n         number of words, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_spawn_key(
    seq: *const rill_seed_sequence,
    out: *mut u32,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(seq, |sequence| copy_out(sequence.spawn_key(), out, capacity, n)) })
}

/// The mixed entropy pool, as SeedSequence.pool.
///
/// @param seq       not changed
/// @param out       buffer for the words; may be NULL when capacity is 0
/// @param capacity  how many words out holds; 0 asks for the size
/// @param n         number of words, written in any case
/// @return OK, NULL_POINTER, INVALID_BUFFER, BUFFER_TOO_SMALL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_pool(
    seq: *const rill_seed_sequence,
    out: *mut u32,
    capacity: usize,
    n: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(seq, |sequence| copy_out(sequence.pool(), out, capacity, n)) })
}

/// The size of the entropy pool.
///
/// @param seq  not changed
/// @param out  the size in words
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_pool_size(
    seq: *const rill_seed_sequence,
    out: *mut usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { store(out, || with(seq, |sequence| Ok(sequence.pool().len()))) }
}

/// How many children have been made.
///
/// @param seq  not changed
/// @param out  the number of children
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_n_children_spawned(
    seq: *const rill_seed_sequence,
    out: *mut u32,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { store(out, || with(seq, |sequence| Ok(sequence.n_children_spawned()))) }
}

/// Make a copy with the same entropy, spawn key and count of children.
///
/// @param seq  not changed
/// @param out  the new seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_sequence_clone(
    seq: *const rill_seed_sequence,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || with(seq, |sequence| rill_seed_sequence::own(sequence.try_clone()?))) }
}

/// Free a handle. Bit generators that were made from it are not affected.
///
/// @param seq  a handle, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_seed_sequence_free(seq: *mut rill_seed_sequence) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { destroy(seq) }
}
