//! `rill_generator_*`: making and spawning generators, and draws that are not a distribution of the table (choice,
//! permutations, shuffles, bytes). The distributions are in `generator_univariate.rs` and its neighbours.

use std::ffi::{c_char, c_void};

use super::bit_generator::rill_bit_generator;
use super::bitgen::{hand_out, rill_bitgen};
use super::call::{
    Bool, Draws, call, create, create_all, destroy, destroy_all, handle, input, items, output, probabilities,
    text,
};
use crate::allocation::try_box;
use crate::distribution::shuffle;
use crate::error::{Result, Status};
use crate::generator::Generator;
use crate::parallel::{Origin, Plan};
use crate::registry::{Entry, Sampling};
use crate::seed_sequence::SeedSequence;
use crate::univariate::Supply;

/// The modern distributions, in the stream of NumPy 2.5. The counterpart of numpy.random.Generator.
///
/// Made by rill_default_rng, rill_default_rng_from_words, _from_string, _from_os, _spawn, rill_generator_new, _spawn,
/// _load; freed by rill_generator_free and rill_generators_free; used by every other rill_generator function.
pub struct rill_generator(pub(crate) Generator);

impl rill_generator {
    fn seeded(seed: SeedSequence) -> Result<Self> {
        Generator::from_seed_sequence(seed).map(Self)
    }

    #[allow(
        clippy::unnecessary_wraps,
        reason = "as for random states, of which the global one fails without entropy"
    )]
    pub(crate) fn get(&self) -> Result<&Generator> {
        Ok(&self.0)
    }
}

impl Draws for rill_generator {
    const NAME: &'static str = "generator";
    const CLASS: &'static str = "Generator";

    fn sampling(entry: &Entry) -> Option<&Sampling> {
        entry.generator.as_ref()
    }

    #[inline]
    fn with_supply(&self, act: impl FnOnce(&mut Supply<'_, '_>)) -> Result<()> {
        self.0.with_supply(|supply| {
            act(supply);
            Ok(())
        })
    }

    fn with_origin(&self, plan: &Plan<'_>, act: impl FnOnce(Origin<'_>) -> Result<()>) -> Result<()> {
        self.0.with_origin(plan, act)
    }
}

/// Make a generator with a new PCG64 of that seed.
///
/// Same streams as numpy.random.default_rng(seed).
///
/// @param seed  any integer
/// @param out   the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_default_rng(seed: u64, out: *mut *mut rill_generator) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || Generator::from_u64(seed).map(rill_generator)) }
}

/// Make a generator with a new PCG64 and the operating system's entropy, as numpy.random.default_rng() does.
///
/// @param out  the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_default_rng_from_os(out: *mut *mut rill_generator) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || Generator::from_os().map(rill_generator)) }
}

/// Make a generator with a new PCG64 that is seeded by a list of words, such as a run's number and a rank.
///
/// Same streams as numpy.random.default_rng([w0, w1, ...]).
///
/// @param words  n words; may be NULL when n is 0
/// @param n      number of words
/// @param out    the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_default_rng_from_words(
    words: *const u32,
    n: usize,
    out: *mut *mut rill_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || rill_generator::seeded(SeedSequence::new(input(words, n, "words")?)?)) }
}

/// Make a generator with a new PCG64 that is seeded by an integer of any size, in decimal ("123") or hexadecimal
/// ("0x1f"): what secrets.randbits(128) gave, or what SeedSequence().entropy shows. Decimal text may have at most 4300
/// digits, which is Python's limit; hexadecimal text may have any number of digits.
///
/// Same streams as numpy.random.default_rng(int(text)); int(text, 16) for hexadecimal text.
///
/// @param text  the digits, ended by a zero byte
/// @param out   the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_ARGUMENT ("unrecognized seed string", too many decimal digits), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_default_rng_from_string(
    text: *const c_char,
    out: *mut *mut rill_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || rill_generator::seeded(SeedSequence::from_text(self::text(text, "text")?)?)) }
}

/// Make n generators from one seed, such as one for each thread. Their streams are independent.
///
/// Same streams as numpy.random.default_rng(seed).spawn(n), and so as
/// [numpy.random.default_rng(s) for s in numpy.random.SeedSequence(seed).spawn(n)].
///
/// @param seed  any integer
/// @param out   n new generators, which rill_generators_free frees together, or rill_generator_free one by one; all NULL
///              on failure; may be NULL when n is 0
/// @param n     number of generators
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_default_rng_spawn(
    seed: u64,
    out: *mut *mut rill_generator,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create_all(out, n, || {
            SeedSequence::from_u64(seed)?.spawn_each(n, |child| try_box(rill_generator::seeded(child)?))
        })
    }
}

/// Make a generator that draws from a bit generator, which others may share.
///
/// @param bg   kept alive by the generator; the handle may be freed at once
/// @param out  the new generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_new(
    bg: *mut rill_bit_generator,
    out: *mut *mut rill_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || Ok(rill_generator(Generator::new(&handle(bg, "bg")?.0)))) }
}

/// A new reference to the current bit generator.
///
/// @param generator  not changed
/// @param out        the bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_bit_generator(
    generator: *const rill_generator,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { create(out, || handle(generator, "generator")?.get()?.bit_generator().map(rill_bit_generator)) }
}

/// The functions that draw from the current bit generator, for single values: rill_bitgen_normal(*out, loc, scale)
/// returns one. They draw what fills of one value would, so that both may be mixed.
///
/// They take no lock and check nothing: a program that draws from the generator on several threads must hold
/// rill_bit_generator_lock around them.
///
/// @param generator  not changed by this call, but by the functions
/// @param out        the functions, neither to be changed nor freed; valid, at the same address, until the generator is
///                   freed or gets another bit generator; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_bitgen(
    generator: *mut rill_generator,
    out: *mut *mut rill_bitgen,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { hand_out(out, || handle(generator, "generator")?.get()?.bit_generator()) }
}

/// Draw from another bit generator from now on. Draws that other threads have begun finish on the old one.
///
/// @param generator  draws from bg afterwards
/// @param bg         kept alive by the generator; the handle may be freed at once
/// @return OK, NULL_POINTER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_set_bit_generator(
    generator: *mut rill_generator,
    bg: *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let generator = handle(generator, "generator")?;
        generator.get()?.set_bit_generator(&handle(bg, "bg")?.0)
    })
}

/// Make n generators on children of the bit generator. Their streams are independent.
///
/// Same as Generator.spawn(n).
///
/// @param generator  the count of children of its seed sequence grows by n
/// @param out        n new generators, each to be freed; all NULL on failure; may be NULL when n is 0
/// @param n          number of children
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (more than 2^32 - 1 children in all), UNSUPPORTED (no seed
///         sequence), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_spawn(
    generator: *mut rill_generator,
    out: *mut *mut rill_generator,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create_all(out, n, || {
            let generator = handle(generator, "generator")?.get()?;
            generator.spawn_each(n, |child| try_box(rill_generator(child)))
        })
    }
}

/// Free a handle.
///
/// @param generator  a handle, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_generator_free(generator: *mut rill_generator) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { destroy(generator) }
}

/// Free an array of handles, as rill_default_rng_spawn and rill_generator_spawn fill. The array itself is the caller's.
///
/// @param generators  n handles, of which some may be NULL; all NULL afterwards. NULL: nothing is freed
/// @param n           number of handles
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_generators_free(generators: *mut *mut rill_generator, n: usize) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { destroy_all(generators, n) }
}

/// Draw a sample of the indices 0, 1, ..., population - 1.
///
/// Same stream as numpy.random.Generator.choice(population, n, replace, p, shuffle=shuffle).
///
/// @param generator   advanced by the draws
/// @param population  number of indices to choose from
/// @param replace     whether an index may be drawn more than once
/// @param p           one probability for each index, with sum 1; NULL: equal probabilities
/// @param shuffle     whether the order of a sample without replacement is random too; false is faster
/// @param out         n indices, written; may be NULL when n is 0
/// @param n           number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("a must be a positive integer unless no samples are taken",
///         "Probabilities contain NaN", "Probabilities are not non-negative", "Probabilities do not sum to 1. See Notes
///         section of docstring for more information.", "Cannot take a larger sample than population when replace is
///         False", "Fewer non-zero entries in p than size"), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_choice(
    generator: *mut rill_generator,
    population: i64,
    replace: Bool,
    p: *const f64,
    shuffle: Bool,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out, n, "out")?);
        let p = probabilities(p, population)?;
        object.get()?.choice(population, replace.get(), p, shuffle.get(), out)
    })
}

/// Draw n random bytes.
///
/// Same stream as numpy.random.Generator.bytes(n): 32-bit words, little-endian, the last one truncated. For n == 0
/// NumPy consumes a word; this draws nothing.
///
/// @param generator  advanced by the draws
/// @param out        n bytes, written; may be NULL when n is 0
/// @param n          number of bytes
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_bytes(
    generator: *mut rill_generator,
    out: *mut u8,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out, n, "out")?);
        object.get()?.bytes(out)
    })
}

/// Shuffle an array in place. The arguments describe the array as those of qsort do.
///
/// Same stream as numpy.random.Generator.shuffle(x) for a one-dimensional x.
///
/// @param generator  advanced by the draws
/// @param base       n items of item_size bytes each, shuffled; may be NULL when n is 0
/// @param n          number of items
/// @param item_size  size of an item in bytes, at least 1
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("item_size must be positive")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_shuffle(
    generator: *mut rill_generator,
    base: *mut c_void,
    n: usize,
    item_size: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, items) = (handle(generator, "generator")?, items(base, n, item_size)?);
        object.get()?.with_bits(|bits| {
            shuffle::shuffle_items(bits, items, item_size);
            Ok(())
        })
    })
}

/// Write the integers 0, 1, ..., n - 1 in random order.
///
/// Same stream as numpy.random.Generator.permutation(n).
///
/// @param generator  advanced by the draws
/// @param out        n indices, written; may be NULL when n is 0
/// @param n          number of indices
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_permutation(
    generator: *mut rill_generator,
    out: *mut i64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let (object, out) = (handle(generator, "generator")?, output(out, n, "out")?);
        object.get()?.permutation(out)
    })
}
