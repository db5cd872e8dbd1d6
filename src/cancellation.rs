//! Delays `pthread_cancel` around C library calls in which a thread may be cancelled.
//!
//! A cancelled thread unwinds its stack. If that passed through Rust's frames, the process would be aborted.

/// Runs `act`, which may read, open or wait. A pending cancellation takes effect later, in the caller's own code.
pub(crate) fn held_off<R>(act: impl FnOnce() -> R) -> R {
    let _restored = imp::HeldOff::new();
    act()
}

#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "macos", target_os = "ios"))]
mod imp {
    use std::ffi::c_int;

    // The libc crate does not declare it.
    unsafe extern "C" {
        fn pthread_setcancelstate(state: c_int, old_state: *mut c_int) -> c_int;
    }

    /// `PTHREAD_CANCEL_DISABLE`.
    const DISABLE: c_int = if cfg!(target_vendor = "apple") { 0 } else { 1 };

    /// The thread's previous state, restored on drop.
    pub(super) struct HeldOff(c_int);

    impl HeldOff {
        pub(super) fn new() -> Self {
            let mut old = 0;
            // SAFETY: `DISABLE` is a valid state, and `old` is a local variable.
            unsafe { pthread_setcancelstate(DISABLE, &raw mut old) };
            Self(old)
        }
    }

    impl Drop for HeldOff {
        fn drop(&mut self) {
            let mut ours = 0;
            // SAFETY: the state is one that the thread has had, and `ours` is a local variable.
            unsafe { pthread_setcancelstate(self.0, &raw mut ours) };
        }
    }
}

/// Other systems have no cancellation, or none that unwinds.
#[cfg(not(any(target_os = "linux", target_os = "freebsd", target_os = "macos", target_os = "ios")))]
mod imp {
    pub(super) struct HeldOff;

    impl HeldOff {
        pub(super) fn new() -> Self {
            Self
        }
    }
}
