//! Draws of every distribution from bit generators by value, in the caller's memory.

use std::panic::{AssertUnwindSafe, catch_unwind};

use std::ffi::c_void;

use super::bitgen::{raw, rill_bitgen};
use super::call::{call, input, place};
use super::draw::{Columns, buffer, rill_parameter, sampling};
use super::generator::rill_generator;
use super::options::key_and_counter;
use super::plain::{DrawNext, unknown};
use super::plain_kinds::{Act, Plain, dispatch};
use crate::bit_generator::Algorithm;
use crate::bit_generator::word_buffer::Blocks;
use crate::cached_setup::CachedSetups;
use crate::distribution::Bits;
use crate::error::{Result, Status};
use crate::registry::entry;
use crate::univariate::{Gauss, Supply};

/// Runs `act`, of which one copy serves all kinds, on a bit generator in the caller's memory.
unsafe fn with(
    kind: i32,
    state: *mut c_void,
    act: &mut dyn FnMut(&mut dyn Algorithm) -> Result<()>,
) -> Result<()> {
    // SAFETY: the caller's contract is the same.
    unsafe {
        input(state.cast::<u8>(), 1, "state")?;
        dispatch(kind, state, DrawNext(act)).ok_or_else(|| unknown(kind))?
    }
}

/// Draw n values of a distribution from a bit generator in the caller's memory, each with its own parameters, or all with
/// the same. Takes no lock and allocates nothing; threads may draw from different states at once.
///
/// Same stream as rill_generator_draw from a bit generator of this kind. For one value at a time, rill_plain_bitgen costs
/// less.
///
/// @param kind          the kind with which it was seeded
/// @param state         the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draws
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, distribution, n_parameters, and as the distribution's
///         own function), UNSUPPORTED (a distribution that Generator does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_plain_draw(
    kind: i32,
    state: *mut c_void,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        with(kind, state, &mut |algorithm| {
            let entry = entry(distribution)?;
            let sampling = sampling::<rill_generator>(entry)?;
            let columns = Columns::new(entry, parameters, n_parameters, n)?;
            let out = buffer(entry.output, out, n)?;
            columns.with_rows(|rows| {
                (sampling.check)(rows)?;
                let fill = |bits: &mut Bits<'_>| {
                    let (setups, gauss) = (&mut CachedSetups::default(), &mut Gauss::default());
                    (sampling.fill)(rows, &mut Supply { bits, setups, gauss }, out);
                };
                if n == 1 {
                    fill(&mut Bits::scalar(algorithm));
                } else {
                    fill(&mut Bits::new(algorithm, &mut Blocks::default()));
                }
                Ok(())
            })
        })
    })
}

/// Begin the stream of a key in a bit generator in the caller's memory, as rill_bit_generator_rekey does.
///
/// Same stream as numpy.random.Philox(key=key, counter=counter) and its kin.
///
/// @param kind       the kind with which it was seeded
/// @param state      the bytes that rill_plain_seed wrote, or a copy of them
/// @param counter    n_counter words of the counter, the least significant first; may be NULL when n_counter is 0
/// @param n_counter  number of words; 0: the counter is 0
/// @param key        n_key words of the key, the least significant first
/// @param n_key      number of words, 1 or more
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind, no word of the key, a number with too many bits, a key
///         of Squares that is even), UNSUPPORTED (all but Philox, ThreeFry, Squares, AESCounter, ChaCha, BlaBla, SPECK128)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_plain_rekey(
    kind: i32,
    state: *mut c_void,
    counter: *const u64,
    n_counter: usize,
    key: *const u64,
    n_key: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        with(kind, state, &mut |algorithm| {
            let (counter, key) = key_and_counter(counter, n_counter, key, n_key)?;
            algorithm.rekey(&counter, &key)
        })
    })
}

/// The functions that draw from a bit generator in the caller's memory, for rill_bitgen_* and include/rill_npyrandom.h:
/// every distribution of NumPy's C API, one value at a time. There is nothing to free.
///
/// The bitgen points at the state: a state that is copied or moved, or read from a file, needs a new one.
///
/// @param kind   the kind with which it was seeded
/// @param state  the bytes that rill_plain_seed wrote, or a copy of them, which must outlive the bitgen
/// @param out    the functions, with that state
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_plain_bitgen(kind: i32, state: *mut c_void, out: *mut rill_bitgen) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        input(state.cast::<u8>(), 1, "state")?;
        let out = place(out, "out")?;
        *out = dispatch(kind, state, Functions).ok_or_else(|| unknown(kind))?;
        Ok(())
    })
}

/// The functions of a kind.
struct Functions;
impl Act for Functions {
    type Output = rill_bitgen;
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> rill_bitgen {
        rill_bitgen {
            state,
            next_uint64: Some(next_uint64::<A>),
            next_uint32: Some(next_uint32::<A>),
            next_double: Some(next_double::<A>),
            next_raw: Some(next_raw::<A>),
        }
    }
}

/// Draws from a state. A panic ends here and gives 0.
#[inline(always)]
unsafe fn draw<A: Plain, R: Default>(state: *mut c_void, next: impl FnOnce(&mut dyn Algorithm) -> R) -> R {
    // SAFETY: callers of the functions pass the `state` of their bitgen, which has the size of the algorithm.
    let drawn = AssertUnwindSafe(|| unsafe { DrawNext(next).act::<A>(state) });
    catch_unwind(drawn).unwrap_or_default()
}

unsafe extern "C" fn next_uint64<A: Plain>(state: *mut c_void) -> u64 {
    // SAFETY: callers of this function pass the `state` of its `rill_bitgen`.
    unsafe { draw::<A, _>(state, |algorithm| algorithm.next_u64()) }
}

unsafe extern "C" fn next_uint32<A: Plain>(state: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { draw::<A, _>(state, |algorithm| algorithm.next_u32()) }
}

unsafe extern "C" fn next_double<A: Plain>(state: *mut c_void) -> f64 {
    // SAFETY: as above.
    unsafe { draw::<A, _>(state, |algorithm| algorithm.next_f64()) }
}

unsafe extern "C" fn next_raw<A: Plain>(state: *mut c_void) -> u64 {
    // SAFETY: as above.
    unsafe { draw::<A, _>(state, raw) }
}
