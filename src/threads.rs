//! Threads that help with one call.
//!
//! The standard library's threads are not used, because starting one aborts the process if there is no memory.

mod team;

pub(crate) use imp::{processors, with_helpers};
pub(crate) use team::{Lead, Task, with_team};

/// The most threads that a call uses.
pub(crate) const MOST: usize = 1024;

#[cfg_attr(unix, path = "threads/unix.rs")]
#[cfg_attr(windows, path = "threads/windows.rs")]
#[cfg_attr(not(any(unix, windows)), path = "threads/alone.rs")]
mod imp;

/// What the threads of one call share.
#[cfg(any(unix, windows))]
struct Shared<'a, F> {
    work: &'a F,
    has_panicked: std::sync::atomic::AtomicBool,
}

#[cfg(any(unix, windows))]
impl<'a, F: Fn() + Sync> Shared<'a, F> {
    fn new(work: &'a F) -> Self {
        Self { work, has_panicked: false.into() }
    }

    /// What a helper does. A panic is noted, because nothing may unwind out of a thread.
    fn help(&self) {
        if std::panic::catch_unwind(std::panic::AssertUnwindSafe(self.work)).is_err() {
            self.has_panicked.store(true, std::sync::atomic::Ordering::Relaxed);
        }
    }

    /// Panics if a helper did. They have ended.
    fn pass_on_panic(&self) {
        if self.has_panicked.load(std::sync::atomic::Ordering::Relaxed) {
            #[allow(clippy::disallowed_methods, reason = "a box of a zero-sized type allocates nothing")]
            std::panic::resume_unwind(Box::new(()));
        }
    }
}

#[cfg(all(test, any(unix, windows)))]
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
