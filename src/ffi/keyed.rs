//! `rill_fill_keyed`: the first values of many streams, each of which has a key that ends with an id.

use std::ffi::c_void;

use super::call::{call, input};
use super::draw::{Columns, buffer, rill_parameter, sampling};
use super::generator::rill_generator;
use super::options::{options, rill_option};
use crate::bit_generator::{Kind, Options};
use crate::error::{Error, Result, Status};
use crate::keyed::{self, Streams};
use crate::registry::entry;

/// Draw the first values of many streams, one for each id, such as a particle, without making a generator for any.
///
/// For each id these are the values of a new Generator on a bit generator whose key is the words of key and then the id, and
/// whose counter is first. They depend on nothing else: not on other ids, their order, other calls, or the thread. So threads may share the
/// ids out, and a stream goes on at another time step with another first. Nothing is kept and nothing allocated.
///
/// The kinds, and where the id stands:
///
/// ```text
/// Philox              the key has 2 words: one of key, and the id
/// randomgen.Philox    as Philox
/// ThreeFry            the key has 4 words: three of key, and the id
/// Squares             the id is the whole key, and so odd: one of rill_squares_keys
/// ```
///
/// A word of the key that is not given is 0. rill_fill_keyed_with has the other numbers and widths of words.
///
/// The counter steps by one for each block of 4 words of 64 bits (Squares: for each word), so first is what advance(first)
/// of NumPy's Philox moves on by, or advance(first, counter=True) of randomgen's. A value consumes one word or more. Leave
/// room between the time steps: with first = step << 32 each has 2^34 words.
///
/// Same stream as numpy.random.Generator(numpy.random.Philox(key=(k, id), counter=first)), with k in key and size=per_id.
///
/// @param kind          RILL_BIT_GENERATOR_KIND_PHILOX, _RANDOMGEN_PHILOX, _THREEFRY or _SQUARES
/// @param key           n_key words, the first ones of every key; may be NULL when n_key is 0
/// @param n_key         number of words, fewer than a key has
/// @param ids           n_ids ids, the last word of each key; may be NULL when n_ids is 0
/// @param n_ids         number of streams
/// @param first         the counter before the first block
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
///                      distance from one id's value to the next id's; 0: the same for all
/// @param n_parameters  as many as the distribution takes
/// @param out           n_ids times per_id values of the distribution's type, those of an id together; may be NULL when
///                      there are none
/// @param per_id        number of samples for each id
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, n_key, an even id for Squares, distribution,
///         n_parameters, and as the distribution's own function), UNSUPPORTED (other kinds, a distribution that Generator
///         does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_fill_keyed(
    kind: i32,
    key: *const u64,
    n_key: usize,
    ids: *const u64,
    n_ids: usize,
    first: u64,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    per_id: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let options = Options::new(Kind::from_number(kind)?);
        let streams = Given { key, n_key, ids, n_ids, first };
        fill(&options, &streams, distribution, parameters, n_parameters, out, per_id)
    })
}

/// Draw the first values of many streams, as rill_fill_keyed does, with options of the bit generators: "number" and
/// "width" of the words of randomgen's Philox and of ThreeFry, "variant" of Squares.
///
/// The key of a Philox has number / 2 words of that width, of a ThreeFry number words. Its last 64 bits are the id:
///
/// ```text
/// Philox      number 2, or width 32       the id is the whole key
///             number 2 and width 32       the id is the whole key, and below 2^32
/// ThreeFry    number 2, or width 32       one word of key, and the id
///             number 2 and width 32       the id is the whole key
/// ```
///
/// The counter steps by one for each block of number words of that width; Squares of 32 bits: for each word.
///
/// Same stream as numpy.random.Generator(randomgen.ThreeFry(key=k + (id << 64), counter=first, number=2)) and its kin.
///
/// @param kind          RILL_BIT_GENERATOR_KIND_PHILOX, _RANDOMGEN_PHILOX, _THREEFRY or _SQUARES
/// @param options       n_options options; may be NULL when n_options is 0
/// @param n_options     number of options; those that are not given have their defaults
/// @param key           n_key words, the first ones of every key; may be NULL when n_key is 0
/// @param n_key         number of words of 64 bits, fewer than a key has
/// @param ids           n_ids ids, the last 64 bits of each key; may be NULL when n_ids is 0
/// @param n_ids         number of streams
/// @param first         the counter before the first block
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
///                      distance from one id's value to the next id's; 0: the same for all
/// @param n_parameters  as many as the distribution takes
/// @param out           n_ids times per_id values of the distribution's type, those of an id together; may be NULL when
///                      there are none
/// @param per_id        number of samples for each id
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, an unknown option, a value that it does not accept,
///         "key" or "counter" among the options, n_key, an id that has more bits than a key or is an even one of Squares,
///         distribution, n_parameters, and as the distribution's own function), UNSUPPORTED (other kinds, a distribution
///         that Generator does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_fill_keyed_with(
    kind: i32,
    options: *const rill_option,
    n_options: usize,
    key: *const u64,
    n_key: usize,
    ids: *const u64,
    n_ids: usize,
    first: u64,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    per_id: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let options = self::options(Kind::from_number(kind)?, options, n_options)?;
        if let Some(name) = ["key", "counter"].into_iter().find(|name| options.is_told(name)) {
            return Err(Error::argument(format_args!("{name} must not be among the options")));
        }
        let streams = Given { key, n_key, ids, n_ids, first };
        fill(&options, &streams, distribution, parameters, n_parameters, out, per_id)
    })
}

/// The streams, as a caller names them.
struct Given {
    key: *const u64,
    n_key: usize,
    ids: *const u64,
    n_ids: usize,
    first: u64,
}

unsafe fn fill(
    options: &Options,
    given: &Given,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    per_id: usize,
) -> Result<()> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        let (key, ids) = (input(given.key, given.n_key, "key")?, input(given.ids, given.n_ids, "ids")?);
        let streams = Streams { key, ids, counter: given.first };
        let entry = entry(distribution)?;
        let sampling = sampling::<rill_generator>(entry)?;
        let columns = Columns::new(entry, parameters, n_parameters, ids.len())?;
        let out = buffer(entry.output, out, ids.len().saturating_mul(per_id))?;
        columns.with_rows(|rows| {
            (sampling.check)(rows)?;
            keyed::fill(options, &streams, sampling, rows, per_id, out)
        })
    }
}
