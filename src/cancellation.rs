//! Holding off `pthread_cancel` around what the C library may end a thread in.
//!
//! A cancelled thread unwinds its stack. That unwinding must not pass through Rust's frames: the process would be aborted.

/// Runs `act`, which may read, open or wait; a cancellation that is pending acts later, in the caller's own code.
pub(crate) fn held_off<R>(act: impl FnOnce() -> R) -> R {
    let _restored = imp::HeldOff::new();
    act()
}

#[cfg(any(target_os = "linux", target_os = "freebsd", target_os = "macos", target_os = "ios"))]
mod imp {
    use std::ffi::c_int;

    // The libc crate has no declaration.
    unsafe extern "C" {
        fn pthread_setcancelstate(state: c_int, old_state: *mut c_int) -> c_int;
    }

    /// `PTHREAD_CANCEL_DISABLE`.
    const DISABLE: c_int = if cfg!(target_vendor = "apple") { 0 } else { 1 };

    /// The state that the thread had before, put back in the end.
    pub(super) struct HeldOff(c_int);

    impl HeldOff {
        pub(super) fn new() -> Self {
            let mut old = 0;
            // SAFETY: a state that there is, and a place of ours.
            unsafe { pthread_setcancelstate(DISABLE, &raw mut old) };
            Self(old)
        }
    }

    impl Drop for HeldOff {
        fn drop(&mut self) {
            let mut ours = 0;
            // SAFETY: a state that the thread has had, and a place of ours.
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
