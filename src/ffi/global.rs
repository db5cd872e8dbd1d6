//! The global random state, which `numpy.random.seed` seeds.

use super::bit_generator::rill_bit_generator;
use super::call::{call, create, handle, input};
use super::random_state::{GLOBAL, rill_random_state};
use crate::bit_generator::LegacySeed;
use crate::error::Status;
use crate::random_state::RandomState;

/// The random state that rill_seed and the other global functions use. It always exists, and all threads may use it.
///
/// The counterpart of numpy.random.mtrand._rand. Its bit generator is made on first use, an MT19937 with the operating
/// system's entropy. If there is no entropy, the call that needs it returns NO_ENTROPY; without memory, OUT_OF_MEMORY.
///
/// @return a handle that is never NULL and need not be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_global_random_state() -> *mut rill_random_state {
    (&raw const GLOBAL).cast_mut()
}

/// Seed the global random state, as numpy.random.seed(seed) does. This seeds the current bit generator, and does not
/// restore the MT19937 if it was replaced (NEP 19). Drops the cached Gaussian.
///
/// @param seed  any integer of 32 bits
/// @return OK, NO_ENTROPY (on first use), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_seed(seed: u32) -> Status {
    call(|| RandomState::global()?.seed(LegacySeed::Integer(seed)))
}

/// Seed the global random state from an array, as numpy.random.seed([k0, k1, ...]) does.
///
/// @param key  n words
/// @param n    number of words; for an MT19937 at least 1
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), NO_ENTROPY (on first use),
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_seed_array(key: *const u32, n: usize) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { RandomState::global()?.seed(LegacySeed::Array(input(key, n, "key")?)) })
}

/// A new reference to the bit generator of the global random state, as numpy.random.get_bit_generator().
///
/// @param out  the bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, NO_ENTROPY (on first use), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_get_bit_generator(out: *mut *mut rill_bit_generator) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || RandomState::global()?.bit_generator().map(rill_bit_generator)) }
}

/// Let the global random state draw from another bit generator, as numpy.random.set_bit_generator(bg) does. Drops the
/// cached Gaussian.
///
/// @param bg  kept alive by the global random state; the handle may be freed at once
/// @return OK, NULL_POINTER, NO_ENTROPY (on first use), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_set_bit_generator(bg: *mut rill_bit_generator) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { RandomState::global()?.set_bit_generator(&handle(bg, "bg")?.0) })
}
