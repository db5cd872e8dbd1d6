//! Status codes and this thread's last message.

use std::cell::UnsafeCell;

use std::ffi::c_char;

use crate::error::Status;

/// The longest message, its final zero byte included.
const LENGTH: usize = 512;

thread_local! {
    // Plain bytes: no destructor runs when the thread ends, and nothing is allocated if there is no memory.
    static LAST_ERROR: UnsafeCell<[u8; LENGTH]> = const { UnsafeCell::new([0; LENGTH]) };
}

/// Stores a message for `rill_last_error`, truncated if it is too long.
pub(crate) fn set_last_error(message: &str) {
    let mut end = message.len().min(LENGTH - 1);
    while !message.is_char_boundary(end) {
        end -= 1;
    }
    LAST_ERROR.with(|buffer| {
        // SAFETY: the buffer is thread-local, and no reference to it is kept.
        let buffer = unsafe { &mut *buffer.get() };
        buffer[..end].copy_from_slice(&message.as_bytes()[..end]);
        buffer[end] = 0;
    });
}

/// The meaning of a status, in a few words.
///
/// @param status  a rill_status, or any other number
/// @return static text, never NULL, not to be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_status_string(status: i32) -> *const c_char {
    let text = match status {
        x if x == Status::Ok as i32 => c"success",
        x if x == Status::NullPointer as i32 => c"a required pointer is NULL",
        x if x == Status::InvalidArgument as i32 => c"invalid argument",
        x if x == Status::InvalidBuffer as i32 => c"invalid buffer",
        x if x == Status::BufferTooSmall as i32 => c"buffer too small",
        x if x == Status::InvalidState as i32 => c"invalid state",
        x if x == Status::Unsupported as i32 => c"operation not supported",
        x if x == Status::OutOfMemory as i32 => c"out of memory",
        x if x == Status::NoEntropy as i32 => c"the operating system gave no entropy",
        x if x == Status::Panic as i32 => c"internal error",
        _ => c"unknown status",
    };
    text.as_ptr()
}

/// The message of this thread's last call that did not return RILL_STATUS_OK, in NumPy's words where NumPy has a
/// message.
///
/// @return text that stays valid until the next failure on this thread; empty before the first; never NULL, not to
///         be freed
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_last_error() -> *const c_char {
    LAST_ERROR.with(|buffer| buffer.get().cast_const().cast())
}
