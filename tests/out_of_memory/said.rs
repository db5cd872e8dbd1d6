//! Messages and descriptions of a call.

use std::ffi::{CStr, c_int};
use std::sync::atomic::{AtomicPtr, AtomicUsize, Ordering};

use rill::ffi::status::rill_last_error;

/// The message of the last failure.
pub fn last_error() -> String {
    // SAFETY: the message is terminated and lives until the next failure on this thread.
    unsafe { CStr::from_ptr(rill_last_error()) }.to_str().unwrap().to_owned()
}

/// Whether the header lists `OUT_OF_MEMORY` for an export.
pub fn in_header(row: &str) -> bool {
    // After the guide, which has calls in it.
    let (_, header) = include_str!("../../include/rill.h").split_once("#define RILL_H").unwrap();
    let name = row.split(' ').next().unwrap();
    let place = [' ', '*'].iter().find_map(|before| header.find(&format!("{before}{name}(")));
    let before = &header[..place.unwrap()];
    let (_, comment) = before.rsplit_once("/**").unwrap();
    comment.contains("OUT_OF_MEMORY") || comment.contains("memory runs out")
}

static NAME: AtomicPtr<u8> = AtomicPtr::new(std::ptr::null_mut());
static LENGTH: AtomicUsize = AtomicUsize::new(0);

/// The name of the current call.
pub fn calling(name: &'static str) {
    LENGTH.store(0, Ordering::SeqCst);
    NAME.store(name.as_ptr().cast_mut(), Ordering::SeqCst);
    LENGTH.store(name.len(), Ordering::SeqCst);
}

/// Makes an abort print the current call: without memory there is no other message.
pub fn at_abort() {
    extern "C" fn say(_: c_int) {
        let (name, length) = (NAME.load(Ordering::SeqCst), LENGTH.load(Ordering::SeqCst));
        // SAFETY: a static text; writing is allowed in a handler.
        unsafe {
            libc::write(2, c"aborted in ".as_ptr().cast(), 11);
            libc::write(2, name.cast(), length);
            libc::write(2, c"\n".as_ptr().cast(), 1);
        }
    }
    // SAFETY: the handler does what is allowed in one.
    unsafe { libc::signal(libc::SIGABRT, say as extern "C" fn(c_int) as libc::sighandler_t) };
}
