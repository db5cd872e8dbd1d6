//! Threads that help with one call.
//!
//! The standard library's threads are not used, because starting one aborts the process if there is no memory.

mod team;

pub(crate) use imp::{processors, with_helpers};
pub(crate) use team::{Lead, Task, with_team};

/// The most threads that a call uses.
pub(crate) const MOST: usize = 1024;

#[cfg(unix)]
mod imp {
    use std::mem::MaybeUninit;
    use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
    use std::ptr::{from_ref, null, null_mut};
    use std::sync::atomic::{AtomicBool, Ordering};

    use std::ffi::c_void;

    use super::MOST;

    /// How many threads can run at once: the number of processors that this process may use.
    pub(crate) fn processors() -> usize {
        #[cfg(target_os = "linux")]
        {
            let mut set = MaybeUninit::<libc::cpu_set_t>::zeroed();
            // SAFETY: the set is as long as the call is told, and all zeros is a valid set.
            let n = unsafe {
                let failed = libc::sched_getaffinity(0, size_of::<libc::cpu_set_t>(), set.as_mut_ptr());
                if failed == 0 { libc::CPU_COUNT(set.assume_init_ref()) } else { 0 }
            };
            if n > 0 {
                return n as usize;
            }
        }
        // SAFETY: the call takes no pointer.
        usize::try_from(unsafe { libc::sysconf(libc::_SC_NPROCESSORS_ONLN) }).unwrap_or_default().max(1)
    }

    /// What the threads share.
    struct Shared<'a, F> {
        work: &'a F,
        has_panicked: AtomicBool,
    }

    extern "C" fn help<F: Fn() + Sync>(shared: *mut c_void) -> *mut c_void {
        // SAFETY: the pointer is the one that `with_helpers` passes; its target lives until this thread has ended.
        let shared = unsafe { &*shared.cast::<Shared<'_, F>>() };
        if catch_unwind(AssertUnwindSafe(shared.work)).is_err() {
            shared.has_panicked.store(true, Ordering::Relaxed);
        }
        null_mut()
    }

    /// Running threads. Dropping this waits for their end.
    struct Helpers {
        threads: [MaybeUninit<libc::pthread_t>; MOST],
        n: usize,
    }

    impl Drop for Helpers {
        fn drop(&mut self) {
            for thread in &self.threads[..self.n] {
                // SAFETY: the first `n` threads were started, and each is joined once.
                unsafe { libc::pthread_join(thread.assume_init(), null_mut()) };
            }
        }
    }

    /// Runs `lead` on this thread, and `work` on up to `helpers` others at the same time, and returns when all have
    /// returned. Threads that cannot be started are not replaced. The helpers block all signals, so that the caller's
    /// own threads receive them.
    pub(crate) fn with_helpers<F: Fn() + Sync>(helpers: usize, work: F, lead: impl FnOnce()) {
        let shared = Shared { work: &work, has_panicked: AtomicBool::new(false) };
        let mut running = Helpers { threads: [MaybeUninit::uninit(); MOST], n: 0 };
        let (mut all, mut before) = (MaybeUninit::uninit(), MaybeUninit::uninit());
        // SAFETY: the pointers are to local variables, and the signal mask is restored. `shared` outlives the threads,
        // because `running` joins them before this function returns or unwinds. `F: Sync` allows threads to share it.
        unsafe {
            libc::sigfillset(all.as_mut_ptr());
            libc::pthread_sigmask(libc::SIG_BLOCK, all.as_ptr(), before.as_mut_ptr());
            for place in running.threads.iter_mut().take(helpers) {
                let argument = from_ref(&shared).cast_mut().cast();
                if libc::pthread_create(place.as_mut_ptr(), null(), help::<F>, argument) != 0 {
                    break;
                }
                running.n += 1;
            }
            libc::pthread_sigmask(libc::SIG_SETMASK, before.as_ptr(), null_mut());
        }
        lead();
        drop(running);
        if shared.has_panicked.load(Ordering::Relaxed) {
            #[allow(clippy::disallowed_methods, reason = "a box of a zero-sized type allocates nothing")]
            resume_unwind(Box::new(()));
        }
    }
}

/// WebAssembly has no threads.
#[cfg(target_family = "wasm")]
mod imp {
    pub(crate) fn processors() -> usize {
        1
    }

    /// Runs `lead` on this thread, the only one.
    pub(crate) fn with_helpers<F: Fn() + Sync>(_helpers: usize, _work: F, lead: impl FnOnce()) {
        lead();
    }
}

#[cfg(not(any(unix, target_family = "wasm")))]
mod imp {
    use std::thread;

    /// How many threads can run at once.
    pub(crate) fn processors() -> usize {
        thread::available_parallelism().map_or(1, std::num::NonZero::get)
    }

    /// Runs `lead` on this thread, and `work` on up to `helpers` others at the same time, and returns when all have
    /// returned.
    pub(crate) fn with_helpers<F: Fn() + Sync>(helpers: usize, work: F, lead: impl FnOnce()) {
        let work = &work;
        thread::scope(|scope| {
            for _ in 0..helpers.min(super::MOST) {
                if thread::Builder::new().spawn_scoped(scope, work).is_err() {
                    break;
                }
            }
            lead();
        });
    }
}

#[cfg(all(test, not(target_family = "wasm")))]
mod tests {
    use std::panic::catch_unwind;
    use std::sync::Barrier;
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;

    #[test]
    fn all_run_at_the_same_time_and_have_ended_afterwards() {
        for helpers in [0, 1, 5] {
            let (met, ended) = (Barrier::new(helpers + 1), AtomicUsize::new(0));
            let work = || {
                met.wait();
                ended.fetch_add(1, Ordering::Relaxed);
            };
            with_helpers(helpers, work, work);
            assert_eq!(ended.into_inner(), helpers + 1);
        }
        assert!(processors() > 0);
    }

    #[test]
    fn a_panic_of_any_thread_comes_out() {
        for panicking in 0..3 {
            let (met, n) = (Barrier::new(3), AtomicUsize::new(0));
            let outcome = catch_unwind(std::panic::AssertUnwindSafe(|| {
                let work = || {
                    met.wait();
                    assert_ne!(n.fetch_add(1, Ordering::Relaxed), panicking, "on purpose");
                };
                with_helpers(2, work, work);
            }));
            assert!(outcome.is_err());
            assert_eq!(n.into_inner(), 3);
        }
    }
}
