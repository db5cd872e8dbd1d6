//! The lock under which threads take turns at an object: re-entrant, and dispensable while the process has one thread.

use std::cell::{RefCell, RefMut};

use parking_lot::{ReentrantMutex, ReentrantMutexGuard};

use crate::error::{Error, Result, Status};

/// An object that threads take turns at.
pub(crate) struct Lock<T>(ReentrantMutex<RefCell<T>>);

/// A turn at an object, for as long as it lives.
pub(crate) type Turn<'a, T> = ReentrantMutexGuard<'a, RefCell<T>>;

impl<T> Lock<T> {
    pub(crate) fn new(object: T) -> Self {
        Self(ReentrantMutex::new(RefCell::new(object)))
    }

    /// Waits for a turn.
    #[inline]
    pub(crate) fn turn(&self) -> Turn<'_, T> {
        self.0.lock()
    }

    /// A turn if one is to be had now.
    #[inline]
    pub(crate) fn try_turn(&self) -> Option<Turn<'_, T>> {
        self.0.try_lock()
    }

    /// The object, which nobody else can reach.
    pub(crate) fn get_mut(&mut self) -> &mut T {
        self.0.get_mut().get_mut()
    }

    /// Whether this thread has a turn.
    pub(crate) fn is_ours(&self) -> bool {
        self.0.is_owned_by_current_thread()
    }

    /// Ends the turn of a [`Turn`] that was forgotten.
    ///
    /// # Safety
    /// This thread has forgotten one, and has not ended it yet.
    pub(crate) unsafe fn end_turn(&self) {
        // SAFETY: the caller's contract is the same.
        unsafe { self.0.force_unlock() };
    }

    /// The object without a turn.
    ///
    /// # Safety
    /// No other thread is at the object, nor comes to it before the borrow of what this gives has ended.
    #[inline]
    pub(crate) unsafe fn without_turn(&self) -> &RefCell<T> {
        // SAFETY: the address is that of a live object, and no other thread is there.
        unsafe { &*self.0.data_ptr() }
    }
}

/// The object to oneself; refused to a call from inside a call.
#[inline]
pub(crate) fn enter<T>(object: &RefCell<T>) -> Result<RefMut<'_, T>> {
    object.try_borrow_mut().map_err(|_| {
        Error::new(
            Status::InvalidState,
            "the object is in use by a call on this thread that has not returned",
        )
    })
}

pub(crate) use single::{is_single_threaded, look_up};

/// glibc (2.32 and later) tells whether a process has never started a second thread.
///
/// An uncontended lock costs more than a draw: two atomic exchanges of about 5 ns. What starts a thread makes all that came
/// before visible to it, so that the answer "one" holds for as long as this thread starts none itself.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod single {
    use std::sync::OnceLock;
    use std::sync::atomic::{AtomicU8, Ordering};

    static FLAG: OnceLock<Option<&'static AtomicU8>> = OnceLock::new();

    /// Finds the flag; until then the process counts as one of many threads.
    pub(crate) fn look_up() {
        FLAG.get_or_init(|| {
            // SAFETY: a terminated name; the symbol is one byte that lives as long as the process, and that is written as a whole.
            unsafe {
                libc::dlsym(libc::RTLD_DEFAULT, c"__libc_single_threaded".as_ptr())
                    .cast::<AtomicU8>()
                    .as_ref()
            }
        });
    }

    /// Whether this thread is the only one.
    #[inline]
    pub(crate) fn is_single_threaded() -> bool {
        matches!(FLAG.get(), Some(Some(flag)) if flag.load(Ordering::Relaxed) != 0)
    }
}

#[cfg(not(all(target_os = "linux", target_env = "gnu")))]
mod single {
    pub(crate) fn look_up() {}

    #[inline]
    pub(crate) fn is_single_threaded() -> bool {
        false
    }
}
