//! `rill_bit_generator_from_next_raw`: a bit generator from one foreign function, from whose words all others are made.

use std::ffi::c_void;

use super::bit_generator::rill_bit_generator;
use super::bitgen::{Raw, foreign_bit_generator, rill_bitgen};
use super::call::create;
use crate::allocation::Shared;
use crate::bit_generator::units::{unit_f64_of_pair, unit_f64_of_word};
use crate::error::{Error, Result, Status};

/// The functions of a bit generator, each of which is called with the address of `raw`.
fn functions(raw: &Raw, bits: i32) -> Result<rill_bitgen> {
    let state = std::ptr::from_ref(raw).cast_mut().cast();
    Ok(match bits {
        64 => rill_bitgen {
            state,
            next_uint64: Some(word),
            next_uint32: Some(upper_half),
            next_double: Some(double_of_word),
            next_raw: Some(word),
        },
        32 => rill_bitgen {
            state,
            next_uint64: Some(pair),
            next_uint32: Some(narrow),
            next_double: Some(double_of_pair),
            next_raw: Some(wide),
        },
        _ => return Err(Error::argument("bits must be 32 or 64")),
    })
}

unsafe extern "C" fn word(raw: *mut c_void) -> u64 {
    // SAFETY: the state of a bitgen that `functions` made; by the contract the function suits its state.
    unsafe {
        let raw = &*raw.cast::<Raw>();
        (raw.next_raw)(raw.state)
    }
}

unsafe extern "C" fn upper_half(raw: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { (word(raw) >> 32) as u32 }
}

unsafe extern "C" fn double_of_word(raw: *mut c_void) -> f64 {
    // SAFETY: as above.
    unit_f64_of_word(unsafe { word(raw) })
}

unsafe extern "C" fn narrow(raw: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { word(raw) as u32 }
}

unsafe extern "C" fn wide(raw: *mut c_void) -> u64 {
    // SAFETY: as above.
    u64::from(unsafe { narrow(raw) })
}

unsafe extern "C" fn pair(raw: *mut c_void) -> u64 {
    // SAFETY: as above.
    let (upper, lower) = unsafe { (narrow(raw), narrow(raw)) };
    u64::from(upper) << 32 | u64::from(lower)
}

unsafe extern "C" fn double_of_pair(raw: *mut c_void) -> f64 {
    // SAFETY: as above.
    let (first, second) = unsafe { (narrow(raw), narrow(raw)) };
    unit_f64_of_pair(first, second)
}

/// Make a bit generator from one foreign function that returns random bits. All other words are made of its words, in
/// the order of NumPy's draws.
///
/// With 64 bits a word of 32 bits is the upper half of a result, and a double its upper 53 bits times 2^-53; no half is
/// kept. With 32 bits a word of 64 bits is two results, the upper half first; a double is the upper 27 bits of one above
/// the upper 26 bits of another, times 2^-53; of each result only the lower 32 bits count.
///
/// Same as randomgen.UserBitGenerator(next_raw, bits). Everything else is as with rill_bit_generator_from_bitgen: what
/// can be done with the bit generator, and what the function may do.
///
/// @param next_raw  the function; called with state, on any thread, one call at a time
/// @param state     passed to the function, may be NULL; what it points at must outlive the bit generator
/// @param bits      64 or 32: how many bits of a result are random
/// @param out       the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (other bits), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_next_raw(
    next_raw: Option<unsafe extern "C" fn(state: *mut c_void) -> u64>,
    state: *mut c_void,
    bits: i32,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the call requires of the pointer.
    unsafe {
        create(out, || {
            let next_raw =
                next_raw.ok_or_else(|| Error::new(Status::NullPointer, format_args!("next_raw is NULL")))?;
            let raw = Shared::try_new(Raw { next_raw, state })?;
            foreign_bit_generator(functions(&raw, bits)?, Some(raw))
        })
    }
}
