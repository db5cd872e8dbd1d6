//! Bit generators with options, and seeding in place.

use std::ffi::c_char;

use super::bit_generator::{delta, rill_bit_generator, with};
use super::call::{call, create, input, optional, text};
use super::seed_sequence::rill_seed_sequence;
use crate::bit_generator::{BitGenerator, Delta, Kind, OptionValue, Options};
use crate::error::{Error, Result, Status};

/// What a constructor of a bit generator is told besides the seed: one of randomgen's keyword arguments.
///
/// rill_bit_generator_kind_info tells which there are. An integer or a truth value (0 or 1) is given by words, a text by
/// text; Python's None is given by neither: words are 0 in number, text is NULL. So {"inc", words, 2, NULL},
/// {"variant", NULL, 0, "trio"}, {"k", NULL, 0, NULL}.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct rill_option {
    /// The keyword.
    pub name: *const c_char,
    /// n_words words of an integer, the least significant first; may be NULL when n_words is 0.
    pub words: *const u64,
    /// Number of words.
    pub n_words: usize,
    /// A text, such as the name of a variant; NULL for other options. An option with both words and text is refused.
    pub text: *const c_char,
}

/// The options that a caller gives, checked.
pub(super) unsafe fn options(kind: Kind, given: *const rill_option, n: usize) -> Result<Options> {
    let mut options = Options::new(kind);
    // SAFETY: the caller's contract is the same.
    for option in unsafe { input(given, n, "options") }? {
        // SAFETY: as above.
        let (name, words) =
            unsafe { (text(option.name, "name")?, input(option.words, option.n_words, "words")?) };
        let value = if !option.text.is_null() && !words.is_empty() {
            return Err(Error::argument(format_args!(
                "{name} must be given by words or by text, not by both"
            )));
        } else if !option.text.is_null() {
            // SAFETY: as above.
            OptionValue::Text(unsafe { text(option.text, "text") }?)
        } else if words.is_empty() {
            OptionValue::None
        } else {
            OptionValue::Words(words)
        };
        options.set(name, value)?;
    }
    Ok(options)
}

/// Make a bit generator with options.
///
/// Same stream as randomgen.JSF(seed, size=32) and its kin. With options that stand in the place of a seed, such as the key
/// of a Philox, seed must be NULL.
///
/// @param kind       a rill_bit_generator_kind
/// @param seed       a seed sequence, which it shares from then on; NULL: fresh entropy of the operating system
/// @param options    n_options options; may be NULL when n_options is 0
/// @param n_options  number of options; those that are not given have their defaults
/// @param out        the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, an unknown option, a value that it does not accept,
///         words and text in one option, "seed and key cannot be both used"), NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_new_with(
    kind: i32,
    seed: *const rill_seed_sequence,
    options: *const rill_option,
    n_options: usize,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            let seed = optional(seed, "seed")?.map(|seed| &seed.0);
            let options = self::options(Kind::from_number(kind)?, options, n_options)?;
            BitGenerator::from_shared_with(&options, seed).map(rill_bit_generator)
        })
    }
}

/// Seed a bit generator in place, as its constructor does. What the constructor was told stays, as far as it does in
/// randomgen: the size of a JSF, not the inc of a PCG32. HC128 and Xorshift1024 also stay at their place in their block
/// of words.
///
/// Same as seed(seed) in randomgen.
///
/// @param bg    all that draw from it follow; it spawns from the new seed sequence
/// @param seed  a seed sequence, which it shares from then on; NULL: fresh entropy of the operating system
/// @return OK, NULL_POINTER, UNSUPPORTED (a foreign bit generator), NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_reseed(
    bg: *mut rill_bit_generator,
    seed: *const rill_seed_sequence,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { reseed(bg, seed, std::ptr::null(), 0) })
}

/// Seed a bit generator in place from one integer, as its constructor does. What the constructor was told stays, as far as
/// it does in randomgen; for HC128 and Xorshift1024 see rill_bit_generator_reseed. Allocates nothing: a program may
/// seed anew for each of its events.
///
/// Same as seed(seed) in randomgen.
///
/// @param bg    all that draw from it follow; it spawns from the new seed sequence
/// @param seed  any integer
/// @return OK, NULL_POINTER, INVALID_ARGUMENT (RDRAND, which takes no seed), UNSUPPORTED (a foreign bit generator)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_reseed_u64(bg: *mut rill_bit_generator, seed: u64) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { with(bg, |bg| bg.reseed_u64(seed)) })
}

/// Begin the stream of a key in place, as a bit generator does that is made with a key and a counter. What else the
/// constructor was told stays. Allocates nothing, and takes a few nanoseconds for Philox, ThreeFry and Squares: a program
/// may do so for each of its particles.
///
/// Both are numbers, of which words that are not given are 0. How many bits each has, rill_bit_generator_option_info tells
/// for the options "key" and "counter"; with numbers or widths of words other than the default ones, Philox and ThreeFry
/// have fewer. A Philox of NumPy's has no seed sequence to spawn from afterwards; the others keep theirs, as in randomgen.
///
/// Same stream as numpy.random.Philox(key=key, counter=counter) and its kin.
///
/// @param bg         all that draw from it follow
/// @param counter    n_counter words of the counter, the least significant first; may be NULL when n_counter is 0
/// @param n_counter  number of words; 0: the counter is 0
/// @param key        n_key words of the key, the least significant first
/// @param n_key      number of words, 1 or more
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (no word of the key, a number with too many bits, a key of
///         Squares that is even), UNSUPPORTED (all but Philox, ThreeFry, Squares, AESCounter, ChaCha, BlaBla, SPECK128)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_rekey(
    bg: *mut rill_bit_generator,
    counter: *const u64,
    n_counter: usize,
    key: *const u64,
    n_key: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        with(bg, |bg| {
            let (counter, key) = key_and_counter(counter, n_counter, key, n_key)?;
            bg.rekey(&counter, &key)
        })
    })
}

/// A counter and a key, as a caller gives them.
#[inline]
pub(super) unsafe fn key_and_counter(
    counter: *const u64,
    n_counter: usize,
    key: *const u64,
    n_key: usize,
) -> Result<(Delta, Delta)> {
    // SAFETY: the caller's contract is the same.
    let (counter, key) = unsafe { (input(counter, n_counter, "counter")?, input(key, n_key, "key")?) };
    if key.is_empty() {
        return Err(Error::argument("key must have at least one word"));
    }
    Ok((number(counter, "counter")?, number(key, "key")?))
}

/// The number that words are, of at most 256 bits.
#[inline]
fn number(words: &[u64], name: &str) -> Result<Delta> {
    // The usual lengths, without a loop.
    Ok(match *words {
        [] => [0; 4],
        [first] => [first, 0, 0, 0],
        [first, second] => [first, second, 0, 0],
        [first, second, third, fourth] => [first, second, third, fourth],
        _ => return long_number(words, name),
    })
}

#[cold]
fn long_number(words: &[u64], name: &str) -> Result<Delta> {
    let (first, rest) = words.split_at(words.len().min(Delta::default().len()));
    if rest.iter().any(|&word| word != 0) {
        return Err(Error::argument(format_args!("{name} has more than 256 bits")));
    }
    Ok(delta(first))
}

/// Seed a bit generator in place with options, as far as randomgen's method seed takes them: the inc of a PCG32, not the
/// size of a JSF.
///
/// Same as seed(seed, inc=...) in randomgen.
///
/// @param bg         all that draw from it follow; it spawns from the new seed sequence
/// @param seed       a seed sequence, which it shares from then on; NULL: fresh entropy of the operating system
/// @param options    n_options options; may be NULL when n_options is 0
/// @param n_options  number of options
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (an unknown option, a value that it does not accept, words and
///         text in one option, "seed and key cannot be both used"), UNSUPPORTED (a foreign bit generator), NO_ENTROPY,
///         OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_reseed_with(
    bg: *mut rill_bit_generator,
    seed: *const rill_seed_sequence,
    options: *const rill_option,
    n_options: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe { reseed(bg, seed, options, n_options) })
}

unsafe fn reseed(
    bg: *mut rill_bit_generator,
    seed: *const rill_seed_sequence,
    options: *const rill_option,
    n: usize,
) -> Result<()> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        with(bg, |bg| {
            let seed = optional(seed, "seed")?.map(|seed| &seed.0);
            bg.reseed_shared(seed, &self::options(bg.kind()?, options, n)?)
        })
    }
}

/// Make a bit generator that is many draws ahead of this one, or behind it, by a number of jumps of any size and sign.
///
/// Same stream as jumped(jumps) in randomgen. Kinds that cannot go back do not move where the number is negative, as there,
/// if they do not refuse it. A bit generator of randomgen's has a copy of the seed sequence, one of NumPy's
/// a fresh one.
///
/// @param bg     not changed
/// @param jumps  n words of the number, the least significant first; four words are a number in two's complement; may be
///               NULL when n is 0
/// @param n      number of words; only the first four count
/// @param out    the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (most kinds: more than a word; SFMT, DSFMT and randomgen's
///         MT19937: less than 0; Squares: less than 1), UNSUPPORTED, NO_ENTROPY, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_jumped_words(
    bg: *const rill_bit_generator,
    jumps: *const u64,
    n: usize,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || with(bg, |bg| bg.jumped_by(&delta(input(jumps, n, "jumps")?)).map(rill_bit_generator)))
    }
}

/// Move a bit generator on by blocks of words, where rill_bit_generator_advance may go by words: Philox and its kin.
///
/// Same as advance(delta, counter=True) in randomgen.
///
/// @param bg     all that draw from it follow
/// @param delta  n words of the number, the least significant first; four words are a number in two's complement; may be
///               NULL when n is 0
/// @param n      number of words; only the first four count
/// @return OK, NULL_POINTER, INVALID_BUFFER, UNSUPPORTED (kinds without blocks)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_advance_blocks(
    bg: *mut rill_bit_generator,
    delta: *const u64,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        with(bg, |bg| bg.advance_blocks(&super::bit_generator::delta(input(delta, n, "delta")?)))
    })
}
