//! `rill_plain_*`: bit generators by value, in the caller's memory.

use std::panic::{AssertUnwindSafe, catch_unwind};

use std::ffi::c_void;

use super::call::{call, output};
use super::plain_kinds::{Act, Plain, dispatch};
use crate::bit_generator::Algorithm;
use crate::error::{Error, Result, Status};

struct Size;
impl Act for Size {
    type Output = usize;
    unsafe fn act<A: Plain>(self, _: *mut c_void) -> usize {
        A::SIZE
    }
}

struct Seed(u64);
impl Act for Seed {
    type Output = ();
    unsafe fn act<A: Plain>(self, state: *mut c_void) {
        // SAFETY: the size was checked, and the bytes need not be aligned.
        unsafe { state.cast::<A>().write_unaligned(A::seeded(self.0)) }
    }
}

/// Draws from the algorithm, or changes it.
pub(super) struct DrawNext<F>(pub(super) F);
impl<R, F: FnOnce(&mut dyn Algorithm) -> R> Act for DrawNext<F> {
    type Output = R;
    #[inline]
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> R {
        let state = state.cast::<A>();
        if state.is_aligned() {
            // SAFETY: by the contract `state` has the size of an algorithm of this type, and nobody else accesses it
            // during the call. Every bit pattern is a valid algorithm.
            return (self.0)(unsafe { &mut *state });
        }
        // SAFETY: as above. A copy replaces an unaligned state.
        unsafe {
            let mut copy = state.read_unaligned();
            let value = (self.0)(&mut copy);
            state.write_unaligned(copy);
            value
        }
    }
}

unsafe fn draw<R: Default>(kind: i32, state: *mut c_void, next: impl FnOnce(&mut dyn Algorithm) -> R) -> R {
    if state.is_null() {
        return R::default();
    }
    let drawn = AssertUnwindSafe(|| {
        // SAFETY: the caller's contract is the same.
        unsafe { dispatch(kind, state, DrawNext(next)) }
    });
    catch_unwind(drawn).ok().flatten().unwrap_or_default()
}

pub(super) fn unknown(kind: i32) -> Error {
    Error::argument(format_args!("kind {kind} is not a known bit generator"))
}

fn size_of_kind(kind: i32) -> Result<usize> {
    // SAFETY: `Size` does not access the pointer.
    unsafe { dispatch(kind, std::ptr::null_mut(), Size) }.ok_or_else(|| unknown(kind))
}

/// The size in bytes of a bit generator in the caller's memory. It does not change within a version of the library.
///
/// @param kind  a rill_bit_generator_kind
/// @return bytes; 0 for an unknown kind
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_plain_size(kind: i32) -> usize {
    size_of_kind(kind).unwrap_or_default()
}

/// Seed a bit generator in the caller's memory, for programs that store and copy generators as plain bytes, as the GNU
/// Scientific Library does (include/rill_gsl.h). There is nothing to free.
///
/// Same stream as numpy.random.PCG64(seed), MT19937(seed) and so on.
///
/// @param kind   a rill_bit_generator_kind
/// @param state  size bytes, which need not be aligned, written
/// @param size   number of bytes, at least rill_plain_size(kind)
/// @param seed   any integer
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind), BUFFER_TOO_SMALL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_plain_seed(kind: i32, state: *mut c_void, size: usize, seed: u64) -> Status {
    call(|| {
        // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
        unsafe { output(state.cast::<u8>(), size, "state") }?;
        let needed = size_of_kind(kind)?;
        if size < needed {
            return Err(Error::new(
                Status::BufferTooSmall,
                format_args!("state has {size} bytes, {needed} are needed"),
            ));
        }
        // SAFETY: the buffer has at least that size.
        unsafe { dispatch(kind, state, Seed(seed)) }.ok_or_else(|| unknown(kind))
    })
}

/// Draw 32 bits from a bit generator in the caller's memory. Takes no lock.
///
/// Same stream as NumPy's next_uint32.
///
/// @param kind   the kind with which it was seeded
/// @param state  the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draw
/// @return the word; 0 for an unknown kind
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_plain_next_uint32(kind: i32, state: *mut c_void) -> u32 {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(kind, state, |algorithm| algorithm.next_u32()) }
}

/// Draw 64 bits from a bit generator in the caller's memory. Takes no lock.
///
/// Same stream as NumPy's next_uint64.
///
/// @param kind   the kind with which it was seeded
/// @param state  the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draw
/// @return the word; 0 for an unknown kind
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_plain_next_uint64(kind: i32, state: *mut c_void) -> u64 {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(kind, state, |algorithm| algorithm.next_u64()) }
}

/// Draw a double in [0, 1) from a bit generator in the caller's memory. Takes no lock.
///
/// Same stream as NumPy's next_double.
///
/// @param kind   the kind with which it was seeded
/// @param state  the bytes that rill_plain_seed wrote, or a copy of them; advanced by the draw
/// @return the double; 0 for an unknown kind
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_plain_next_double(kind: i32, state: *mut c_void) -> f64 {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(kind, state, |algorithm| algorithm.next_f64()) }
}
