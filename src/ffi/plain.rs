//! `rill_plain_*`: bit generators by value, in memory of the caller's.

use std::panic::{AssertUnwindSafe, catch_unwind};

use libc::{c_void, size_t};

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
        // SAFETY: as many bytes are there, which has been checked; they need not be aligned.
        unsafe { state.cast::<A>().write_unaligned(A::seeded(self.0)) }
    }
}

struct DrawNext<F>(F);
impl<R, F: FnOnce(&mut dyn Algorithm) -> R> Act for DrawNext<F> {
    type Output = R;
    #[inline]
    unsafe fn act<A: Plain>(self, state: *mut c_void) -> R {
        let state = state.cast::<A>();
        if state.is_aligned() {
            // SAFETY: by the contract as many bytes as an algorithm of this type has, and ours for the call; any bytes make one.
            return (self.0)(unsafe { &mut *state });
        }
        // SAFETY: as above; a copy stands in where it is not aligned.
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

fn unknown(kind: i32) -> Error {
    Error::argument(format_args!("kind {kind} is not a known bit generator"))
}

fn size_of_kind(kind: i32) -> Result<usize> {
    // SAFETY: nothing is touched.
    unsafe { dispatch(kind, std::ptr::null_mut(), Size) }.ok_or_else(|| unknown(kind))
}

/// The size in bytes of a bit generator in memory of the caller's. It stays the same within a version of the library.
///
/// @param kind  a rill_bit_generator_kind
/// @return the number of bytes; 0 if kind is not valid
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_plain_size(kind: i32) -> size_t {
    size_of_kind(kind).unwrap_or_default()
}

/// Seed a bit generator in memory of the caller's, for programs that keep and copy generators as plain bytes, as the
/// GNU Scientific Library does (include/rill_gsl.h). Nothing has to be freed.
///
/// Same stream as NumPy's class of that kind, for example numpy.random.PCG64(seed).
///
/// @param kind   a rill_bit_generator_kind
/// @param state  size bytes, which need not be aligned, written
/// @param size   number of bytes, at least rill_plain_size(kind)
/// @param seed   any integer
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (kind), BUFFER_TOO_SMALL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_plain_seed(kind: i32, state: *mut c_void, size: size_t, seed: u64) -> Status {
    call(|| {
        // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
        unsafe { output(state.cast::<u8>(), size, "state") }?;
        let needed = size_of_kind(kind)?;
        if size < needed {
            return Err(Error::new(
                Status::BufferTooSmall,
                format_args!("state has {size} bytes, {needed} are needed"),
            ));
        }
        // SAFETY: as many bytes are there.
        unsafe { dispatch(kind, state, Seed(seed)) }.ok_or_else(|| unknown(kind))
    })
}

/// Draw 32 bits from a bit generator in memory of the caller's. No lock is taken.
///
/// Same stream as NumPy's next_uint32.
///
/// @param kind   the kind that it was seeded with
/// @param state  what rill_plain_seed wrote, or a copy of it; advanced by the draw
/// @return the word; 0 if kind is not valid
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_plain_next_uint32(kind: i32, state: *mut c_void) -> u32 {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { draw(kind, state, |algorithm| algorithm.next_u32()) }
}

/// Draw 64 bits from a bit generator in memory of the caller's. No lock is taken.
///
/// Same stream as NumPy's next_uint64.
///
/// @param kind   the kind that it was seeded with
/// @param state  what rill_plain_seed wrote, or a copy of it; advanced by the draw
/// @return the word; 0 if kind is not valid
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_plain_next_uint64(kind: i32, state: *mut c_void) -> u64 {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { draw(kind, state, |algorithm| algorithm.next_u64()) }
}

/// Draw a double in [0, 1) from a bit generator in memory of the caller's. No lock is taken.
///
/// Same stream as NumPy's next_double.
///
/// @param kind   the kind that it was seeded with
/// @param state  what rill_plain_seed wrote, or a copy of it; advanced by the draw
/// @return the double; 0 if kind is not valid
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_plain_next_double(kind: i32, state: *mut c_void) -> f64 {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    unsafe { draw(kind, state, |algorithm| algorithm.next_f64()) }
}
