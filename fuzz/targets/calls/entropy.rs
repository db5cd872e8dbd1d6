//! The operating system's entropy, the same in each run: what the library gets from `getrandom` comes from here.

use std::ffi::{c_int, c_uint, c_void};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

static CALLS: AtomicU64 = AtomicU64::new(0);
static FAILS: AtomicBool = AtomicBool::new(false);

/// Stands in for the C library's.
///
/// # Safety
/// As for the original: `out` has room for `n` bytes.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn getrandom(out: *mut c_void, n: usize, _: c_uint) -> isize {
    if n == 0 {
        return 0;
    }
    if FAILS.swap(false, Ordering::Relaxed) {
        // SAFETY: this thread's own.
        unsafe { *libc::__errno_location() = libc::EIO as c_int };
        return -1;
    }
    let mut word = CALLS.fetch_add(1, Ordering::Relaxed);
    for i in 0..n {
        word = word.wrapping_add(0x9e37_79b9_7f4a_7c15).wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ (word >> 29);
        // SAFETY: within the room.
        unsafe { out.cast::<u8>().add(i).write((word >> 56) as u8) };
    }
    n as isize
}

/// Restarts the sequence.
pub fn restart() {
    do_not_fail();
    at_step(0);
}

/// Sets the entropy by the step alone, not by the number of earlier requests: a call that is refused in one run may be
/// left out of the other.
pub fn at_step(step: usize) {
    CALLS.store((step as u64) << 32, Ordering::Relaxed);
}

/// The next request finds no entropy.
pub fn fail_once() {
    FAILS.store(true, Ordering::Relaxed);
}

pub fn do_not_fail() {
    FAILS.store(false, Ordering::Relaxed);
}
