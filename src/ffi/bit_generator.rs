//! `rill_bit_generator_*`: making bit generators, raw words, seeds, jumps, locks, and the bitgen interface.

use std::ffi::c_char;

use super::call::{call, create, create_all, destroy, handle, input, optional, output, store, text};
use super::seed_sequence::rill_seed_sequence;
use crate::allocation::try_box;
use crate::bit_generator::{BitGenerator, Delta, Kind, LegacySeed};
use crate::error::{Result, Status};

/// A bit generator: the source of random words that generators and random states draw from. The counterpart of
/// numpy.random.MT19937, PCG64, PCG64DXSM, Philox and SFC64, whose streams are frozen for ever, and of randomgen's.
///
/// Made by rill_bit_generator_new, _new_with, _from_u64, _from_name, _from_legacy_seed, _from_legacy_seed_array,
/// _new_philox, _from_seed_words, _from_bitgen, _from_next_raw, _spawn, _jumped, _jumped_words, _clone, _load, and by
/// rill_generator_bit_generator, rill_random_state_bit_generator, rill_get_bit_generator; freed by rill_bit_generator_free;
/// used by every other rill_bit_generator function, and by rill_generator_new and rill_random_state_new.
pub struct rill_bit_generator(pub(crate) BitGenerator);

/// Runs `act` on the bit generator behind a handle.
pub(super) unsafe fn with<R>(
    bg: *const rill_bit_generator,
    act: impl FnOnce(&BitGenerator) -> Result<R>,
) -> Result<R> {
    // SAFETY: the caller's contract is the same.
    act(&unsafe { handle(bg, "bg") }?.0)
}

/// A number from its words.
pub(super) fn delta(words: &[u64]) -> Delta {
    let mut delta = Delta::default();
    for (slot, word) in delta.iter_mut().zip(words) {
        *slot = *word;
    }
    delta
}

/// Seeded from a handle that may be NULL for fresh entropy.
unsafe fn seeded(kind: Kind, seed: *const rill_seed_sequence) -> Result<rill_bit_generator> {
    // SAFETY: the caller's contract is the same.
    match unsafe { optional(seed, "seed") }? {
        Some(seed) => BitGenerator::from_shared(kind, &seed.0),
        None => BitGenerator::from_os(kind),
    }
    .map(rill_bit_generator)
}

/// Make a bit generator from a seed sequence. It keeps a reference to the seed sequence: children spawned through
/// either count for both.
///
/// Same stream as NumPy's class of that kind, for example numpy.random.PCG64(seed).
///
/// @param kind  a rill_bit_generator_kind
/// @param seed  a seed sequence; NULL: fresh entropy of the operating system
/// @param out   the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_ARGUMENT (kind), NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_new(
    kind: i32,
    seed: *const rill_seed_sequence,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || seeded(Kind::from_number(kind)?, seed)) }
}

/// Make a bit generator from one integer.
///
/// Same stream as NumPy's class of that kind, for example numpy.random.PCG64(seed).
///
/// @param kind  a rill_bit_generator_kind
/// @param seed  any integer
/// @param out   the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_ARGUMENT (kind), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_u64(
    kind: i32,
    seed: u64,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || BitGenerator::from_u64(Kind::from_number(kind)?, seed).map(rill_bit_generator)) }
}

/// Make a bit generator of the kind with this name, that of NumPy's class.
///
/// @param name  that of a rill_bit_generator_kind: "PCG64"
/// @param seed  a seed sequence; NULL: fresh entropy of the operating system
/// @param out   the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_ARGUMENT ("... is not a known BitGenerator module."), NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_name(
    name: *const c_char,
    seed: *const rill_seed_sequence,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || seeded(Kind::from_name(text(name, "name")?)?, seed)) }
}

/// Make an MT19937 with legacy seeding from one integer (init_genrand).
///
/// Same stream as the bit generator of numpy.random.RandomState(seed).
///
/// @param seed  any integer of 32 bits
/// @param out   the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_legacy_seed(
    seed: u32,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || BitGenerator::from_legacy_seed(LegacySeed::Integer(seed)).map(rill_bit_generator))
    }
}

/// Make an MT19937 with legacy seeding from an array (init_by_array). An array of one word does not give the stream of
/// that integer.
///
/// Same stream as the bit generator of numpy.random.RandomState([k0, k1, ...]).
///
/// @param key  n words
/// @param n    number of words, at least 1
/// @param out  the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_legacy_seed_array(
    key: *const u32,
    n: usize,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            BitGenerator::from_legacy_seed(LegacySeed::Array(input(key, n, "key")?)).map(rill_bit_generator)
        })
    }
}

/// Make a Philox at a counter, with a seed or a key, not both. With a key it has no seed sequence to spawn from.
///
/// Same stream as numpy.random.Philox(seed, counter=..., key=...). The first words are those of counter + 1.
///
/// @param seed     a seed sequence, or NULL
/// @param counter  4 words of the counter, the least significant first; NULL: 0
/// @param key      2 words of the key, the least significant first, or NULL; both NULL: fresh entropy
/// @param out      the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("seed and key cannot be both used"), NO_ENTROPY,
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_new_philox(
    seed: *const rill_seed_sequence,
    counter: *const u64,
    key: *const u64,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            let seed = optional(seed, "seed")?.map(|seed| &seed.0);
            let counter = optional(counter.cast::<[u64; 4]>(), "counter")?.copied();
            let key = optional(key.cast::<[u64; 2]>(), "key")?.copied();
            BitGenerator::new_philox(seed, counter, key).map(rill_bit_generator)
        })
    }
}

/// Make a bit generator from the words of a foreign seed sequence: as many as this kind needs.
///
/// rill_bit_generator_kind tells how many words those are; where NumPy takes words of 64 bits, each is two of 32, the
/// low one first. The new bit generator has no seed sequence to spawn from.
///
/// @param kind   a rill_bit_generator_kind
/// @param words  n words
/// @param n      number of words
/// @param out    the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, "words must have ... elements for ..."),
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_seed_words(
    kind: i32,
    words: *const u32,
    n: usize,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            let words = input(words, n, "words")?;
            BitGenerator::from_seed_words(Kind::from_number(kind)?, words).map(rill_bit_generator)
        })
    }
}

/// Seed an MT19937 in place from one integer, as numpy.random.seed(seed) does. It has no seed sequence afterwards.
///
/// @param bg    changed for all that draw from it
/// @param seed  any integer of 32 bits
/// @return OK, NULL_POINTER, UNSUPPORTED ("can only re-seed a MT19937 BitGenerator")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_legacy_seed(bg: *mut rill_bit_generator, seed: u32) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.legacy_seed(LegacySeed::Integer(seed))) })
}

/// Seed an MT19937 in place from an array, as numpy.random.seed([k0, k1, ...]) does.
///
/// @param bg   changed for all that draw from it
/// @param key  n words
/// @param n    number of words, at least 1
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), UNSUPPORTED
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_legacy_seed_array(
    bg: *mut rill_bit_generator,
    key: *const u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.legacy_seed(LegacySeed::Array(input(key, n, "key")?))) })
}

/// Which kind a bit generator is.
///
/// @param bg   not changed
/// @param out  the kind
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_kind_of(bg: *const rill_bit_generator, out: *mut Kind) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { store(out, || with(bg, BitGenerator::kind)) }
}

/// The name of a bit generator's kind, as in NumPy.
///
/// @param bg  not changed
/// @return static text such as "PCG64", not to be freed; NULL for a NULL handle
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_name(bg: *const rill_bit_generator) -> *const c_char {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        let mut name = std::ptr::null();
        let status = store(&raw mut name, || Ok(with(bg, BitGenerator::kind)?.c_name().as_ptr()));
        if status == Status::Ok { name } else { std::ptr::null() }
    }
}

/// A new handle for the seed sequence that a bit generator spawns from: the same object, not a copy.
///
/// @param bg   not changed
/// @param out  a seed sequence, to be freed; NULL on failure
/// @return OK, NULL_POINTER, UNSUPPORTED (none after legacy seeding or with a Philox key), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_seed_sequence(
    bg: *const rill_bit_generator,
    out: *mut *mut rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || with(bg, |bg| Ok(rill_seed_sequence(bg.seed_sequence()?)))) }
}

/// Make n bit generators of the same kind, with independent streams, from the next n children of the seed sequence.
///
/// Same as BitGenerator.spawn(n).
///
/// @param bg   its seed sequence's count of children grows by n
/// @param out  n new bit generators, each to be freed; all NULL on failure; may be NULL when n is 0
/// @param n    number of children
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1 children in all), UNSUPPORTED (no seed
///         sequence), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_spawn(
    bg: *mut rill_bit_generator,
    out: *mut *mut rill_bit_generator,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create_all(out, n, || with(bg, |bg| bg.spawn_each(n, |child| try_box(rill_bit_generator(child)))))
    }
}

/// Make a bit generator that is a number of jumps ahead of this one. rill_bit_generator_kind tells how long a jump is.
///
/// Same stream as jumped(jumps) in NumPy. For MT19937 a jump takes about a millisecond, and any number of jumps at most
/// a tenth of a second; the result is NumPy's, which is not exactly the state after 2^128 draws.
///
/// @param bg     not changed
/// @param jumps  number of jumps
/// @param out    the new bit generator, to be freed, with a fresh seed sequence; NULL on failure
/// @return OK, NULL_POINTER, INVALID_ARGUMENT (Squares: 0), UNSUPPORTED (a kind without jumps), NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_jumped(
    bg: *const rill_bit_generator,
    jumps: u64,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || with(bg, |bg| bg.jumped(jumps).map(rill_bit_generator))) }
}

/// Move a bit generator forward by delta draws, or back if delta is negative; for Philox by delta blocks of four words.
/// The unused part of a word or block is dropped.
///
/// Same as advance(delta) in NumPy.
///
/// @param bg     changed for all that draw from it
/// @param delta  number of steps
/// @return OK, NULL_POINTER, UNSUPPORTED (a kind without advance)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_advance(bg: *mut rill_bit_generator, delta: i64) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let sign = (delta >> 63) as u64;
        with(bg, |bg| bg.advance(&[delta as u64, sign, sign, sign]))
    })
}

/// Move a bit generator forward by any number of steps, modulo the period: 2^128 for PCG64 and PCG64DXSM, 2^256 for
/// Philox. To move back by one step, move forward by the period minus 1; or by -1, of which all 256 bits are ones.
///
/// @param bg     changed for all that draw from it
/// @param delta  n words of the number, the least significant first; four words are a number in two's complement; may be
///               NULL when n is 0
/// @param n      number of words
/// @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (a kind without advance)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_advance_words(
    bg: *mut rill_bit_generator,
    delta: *const u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.advance(&self::delta(input(delta, n, "delta")?))) })
}

/// Make an independent copy, with the same state and with a copy of the seed sequence.
///
/// @param bg   not changed
/// @param out  the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_clone(
    bg: *const rill_bit_generator,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || with(bg, |bg| bg.deep_clone().map(rill_bit_generator))) }
}

/// Take the lock of a bit generator and hold it over several calls, so that no other thread draws between them. Waits
/// while another thread holds the lock.
///
/// The thread that holds it may call every function on this bit generator, and take the lock again. Each lock needs an
/// unlock by the same thread, through any handle of this bit generator. A thread must unlock before it ends: otherwise
/// the bit generator stays locked, and other threads wait for ever.
///
/// @param bg  locked for all other threads
/// @return OK, NULL_POINTER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_lock(bg: *mut rill_bit_generator) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, BitGenerator::hold) })
}

/// Release the lock that rill_bit_generator_lock took.
///
/// @param bg  unlocked, if this was its last lock
/// @return OK, NULL_POINTER, INVALID_STATE (this thread does not hold the lock)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_unlock(bg: *mut rill_bit_generator) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, BitGenerator::let_go) })
}

/// Free a handle. Generators and random states that draw from the bit generator keep it alive.
///
/// @param bg  a handle, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_bit_generator_free(bg: *mut rill_bit_generator) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { destroy(bg) }
}

/// Draw n native words: of 64 bits, or for MT19937 and some of randomgen's of 32 bits, widened. An unused half of a word,
/// kept by a 32-bit draw, stays for the next one.
///
/// Same stream as BitGenerator.random_raw(n). Stable for ever (NEP 19).
///
/// @param bg   advanced by the draws
/// @param out  n words, written; may be NULL when n is 0
/// @param n    number of words
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_random_raw(
    bg: *mut rill_bit_generator,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.random_raw(output(out, n, "out")?)) })
}

/// Draw n words of 64 bits.
///
/// Same stream as n calls of NumPy's next_uint64. Stable for ever (NEP 19).
///
/// @param bg   advanced by the draws
/// @param out  n words, written; may be NULL when n is 0
/// @param n    number of words
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_random_u64(
    bg: *mut rill_bit_generator,
    out: *mut u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.random_u64(output(out, n, "out")?)) })
}

/// Draw n words of 32 bits; from 64-bit words the low half comes first, and the high half is kept for the next 32-bit draw.
///
/// Same stream as n calls of NumPy's next_uint32. Stable for ever (NEP 19).
///
/// @param bg   advanced by the draws
/// @param out  n words, written; may be NULL when n is 0
/// @param n    number of words
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_random_u32(
    bg: *mut rill_bit_generator,
    out: *mut u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.random_u32(output(out, n, "out")?)) })
}

/// Draw n doubles in [0, 1), multiples of 2^-53.
///
/// Same stream as n calls of NumPy's next_double. Stable for ever (NEP 19).
///
/// @param bg   advanced by the draws
/// @param out  n doubles, written; may be NULL when n is 0
/// @param n    number of doubles
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_random_sample(
    bg: *mut rill_bit_generator,
    out: *mut f64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.random_sample(output(out, n, "out")?)) })
}

/// Draw n bytes: words of 32 bits, little-endian, the last one cut.
///
/// Same stream as Generator.bytes(n). Stable for ever (NEP 19).
///
/// @param bg   advanced by the draws
/// @param out  n bytes, written; may be NULL when n is 0
/// @param n    number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_bytes(
    bg: *mut rill_bit_generator,
    out: *mut u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.bytes(output(out, n, "out")?)) })
}
