//! `rill_random_state_*`: making random states, seeding, and draws that are not a
//! distribution of the table. The legacy distributions are in `random_state_univariate.rs` and its neighbours.

use std::ffi::c_void;

use super::bit_generator::rill_bit_generator;
use super::call::{Bool, Draws, call, create, destroy, handle, input, items, output, probabilities};
use crate::bit_generator::LegacySeed;
use crate::distribution::shuffle;
use crate::error::{Result, Status};
use crate::parallel::{Origin, Plan};
use crate::random_state::RandomState;
use crate::registry::{Entry, Sampling};
use crate::univariate::Supply;

/// The legacy distributions, frozen for ever. The counterpart of numpy.random.RandomState.
///
/// Made by rill_random_state_new, _from_seed, _from_seed_array, _from_os, _load; freed by rill_random_state_free; used by
/// every other rill_random_state function. rill_global_random_state gives the one that is always there.
pub struct rill_random_state {
    /// `None` for the global random state.
    own: Option<RandomState>,
}

/// The handle of the global random state.
pub(crate) static GLOBAL: rill_random_state = rill_random_state { own: None };

impl rill_random_state {
    pub(crate) fn new(own: RandomState) -> Self {
        Self { own: Some(own) }
    }

    pub(crate) fn get(&self) -> Result<&RandomState> {
        match &self.own {
            Some(own) => Ok(own),
            None => RandomState::global(),
        }
    }
}

impl Draws for rill_random_state {
    const NAME: &'static str = "random_state";
    const CLASS: &'static str = "RandomState";

    fn sampling(entry: &Entry) -> Option<&Sampling> {
        entry.random_state.as_ref()
    }

    fn with_supply(&self, act: impl FnOnce(&mut Supply<'_, '_>)) -> Result<()> {
        self.get()?.with_supply(|supply| {
            act(supply);
            Ok(())
        })
    }

    fn with_origin(&self, plan: &Plan<'_>, act: impl FnOnce(Origin<'_>) -> Result<()>) -> Result<()> {
        self.get()?.with_origin(plan, act)
    }
}

/// Make a random state that draws from a bit generator, which others may share.
///
/// @param bg   kept alive by the random state; the handle may be freed at once
/// @param out  the new random state, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_new(
    bg: *mut rill_bit_generator,
    out: *mut *mut rill_random_state,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || Ok(rill_random_state::new(RandomState::new(&handle(bg, "bg")?.0)))) }
}

/// Make a random state with an MT19937, legacy seeded from one integer.
///
/// Same streams as numpy.random.RandomState(seed).
///
/// @param seed  any integer of 32 bits
/// @param out   the new random state, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_from_seed(seed: u32, out: *mut *mut rill_random_state) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || RandomState::from_seed(LegacySeed::Integer(seed)).map(rill_random_state::new)) }
}

/// Make a random state with an MT19937, legacy seeded from an array. An array of one word counts as an array, not as
/// an integer.
///
/// Same streams as numpy.random.RandomState([k0, k1, ...]).
///
/// @param key  n words
/// @param n    number of words, at least 1
/// @param out  the new random state, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_from_seed_array(
    key: *const u32,
    n: usize,
    out: *mut *mut rill_random_state,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            RandomState::from_seed(LegacySeed::Array(input(key, n, "key")?)).map(rill_random_state::new)
        })
    }
}

/// Make a random state with an MT19937 and the operating system's entropy, as numpy.random.RandomState() does.
///
/// @param out  the new random state, to be freed; NULL on failure
/// @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_from_os(out: *mut *mut rill_random_state) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || RandomState::from_os().map(rill_random_state::new)) }
}

/// Seed the bit generator in place, as numpy.random.seed(seed) does: an MT19937 by legacy seeding, any other kind from
/// the seed sequence of that integer. The kind does not change (NEP 19). Drops the cached Gaussian.
///
/// @param random_state  everything that shares its bit generator is affected
/// @param seed          any integer of 32 bits
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_seed(random_state: *mut rill_random_state, seed: u32) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(random_state, "random_state")?.get()?.seed(LegacySeed::Integer(seed)) })
}

/// Seed the bit generator in place from an array, as numpy.random.seed([k0, k1, ...]) does. Drops the cached Gaussian.
///
/// @param random_state  everything that shares its bit generator is affected
/// @param key           n words
/// @param n             number of words; for an MT19937 at least 1
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Seed must be non-empty"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_seed_array(
    random_state: *mut rill_random_state,
    key: *const u32,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, key) = (handle(random_state, "random_state")?, input(key, n, "key")?);
        object.get()?.seed(LegacySeed::Array(key))
    })
}

/// Seed the bit generator in place with the operating system's entropy, as numpy.random.seed() does. Drops the cached
/// Gaussian.
///
/// @param random_state  everything that shares its bit generator is affected
/// @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_seed_from_os(random_state: *mut rill_random_state) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { handle(random_state, "random_state")?.get()?.seed_from_os() })
}

/// A new reference to the current bit generator.
///
/// @param random_state  not changed
/// @param out           the bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_bit_generator(
    random_state: *const rill_random_state,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || handle(random_state, "random_state")?.get()?.bit_generator().map(rill_bit_generator))
    }
}

/// Draw from another bit generator from now on. Drops the cached Gaussian.
///
/// @param random_state  draws from bg afterwards
/// @param bg            kept alive by the random state; the handle may be freed at once
/// @return OK, NULL_POINTER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_set_bit_generator(
    random_state: *mut rill_random_state,
    bg: *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(random_state, "random_state")?;
        object.get()?.set_bit_generator(&handle(bg, "bg")?.0)
    })
}

/// Free a handle. The handle of the global random state is not freed.
///
/// @param random_state  a handle, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_random_state_free(random_state: *mut rill_random_state) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        if !std::ptr::eq(random_state, &raw const GLOBAL) {
            destroy(random_state);
        }
    }
}

/// Draw a sample of the indices 0, 1, ..., population - 1.
///
/// Same stream as numpy.random.RandomState.choice(population, n, replace, p). Without replacement and without p, the
/// whole population is shuffled, even for a small sample. For n == 0 this draws nothing, although NumPy shuffles.
///
/// @param random_state   advanced by the draws
/// @param population  number of indices to choose from
/// @param replace     whether an index may be drawn more than once
/// @param p           one probability for each index, with sum 1; NULL: equal probabilities
/// @param out         n indices, written; may be NULL when n is 0
/// @param n           number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a must be greater than 0 unless no samples are taken",
///         "probabilities contain NaN", "probabilities are not non-negative", "probabilities do not sum to 1", "Cannot
///         take a larger sample than population when 'replace=False'", "Fewer non-zero entries in p than size"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_choice(
    random_state: *mut rill_random_state,
    population: i64,
    replace: Bool,
    p: *const f64,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(random_state, "random_state")?, output(out, n, "out")?);
        let p = probabilities(p, population)?;
        object.get()?.choice(population, replace.get(), p, out)
    })
}

/// Draw n random bytes.
///
/// Same stream as numpy.random.RandomState.bytes(n): 32-bit words, little-endian, the last one truncated. For n == 0
/// NumPy consumes a word; this draws nothing.
///
/// @param random_state  advanced by the draws
/// @param out        n bytes, written; may be NULL when n is 0
/// @param n          number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_bytes(
    random_state: *mut rill_random_state,
    out: *mut u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(random_state, "random_state")?, output(out, n, "out")?);
        object.get()?.bytes(out)
    })
}

/// Shuffle an array in place. The arguments describe the array as those of qsort do.
///
/// Same stream as numpy.random.RandomState.shuffle(x) for a one-dimensional x.
///
/// @param random_state  advanced by the draws
/// @param base       n items of item_size bytes each, shuffled; may be NULL when n is 0
/// @param n          number of items
/// @param item_size  size of an item in bytes, at least 1
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("item_size must be positive")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_shuffle(
    random_state: *mut rill_random_state,
    base: *mut c_void,
    n: usize,
    item_size: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, items) = (handle(random_state, "random_state")?, items(base, n, item_size)?);
        object.get()?.with_supply(|supply| {
            shuffle::shuffle_items(supply.bits, items, item_size);
            Ok(())
        })
    })
}

/// Write the integers 0, 1, ..., n - 1 in random order.
///
/// Same stream as numpy.random.RandomState.permutation(n).
///
/// @param random_state  advanced by the draws
/// @param out        n indices, written; may be NULL when n is 0
/// @param n          number of indices
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_permutation(
    random_state: *mut rill_random_state,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(random_state, "random_state")?, output(out, n, "out")?);
        object.get()?.permutation(out)
    })
}
