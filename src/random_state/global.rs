//! The global random state, and its behaviour in a process that forks.

use std::sync::atomic::{AtomicPtr, Ordering};

use super::RandomState;
use crate::allocation::try_box;
use crate::error::Result;

static GLOBAL: AtomicPtr<RandomState> = AtomicPtr::new(std::ptr::null_mut());

/// The global random state, if it has been made.
fn made() -> Option<&'static RandomState> {
    // SAFETY: the state that is published below is never freed, and only shared references to it exist.
    unsafe { GLOBAL.load(Ordering::Acquire).as_ref() }
}

impl RandomState {
    /// The random state behind `numpy.random.seed` and the other functions of the module, made on first use from fresh
    /// entropy.
    ///
    /// After `fork` it works in the child, from the state that it had then, even if another thread was drawing from
    /// it.
    ///
    /// # Errors
    /// [`crate::Status::NoEntropy`], [`crate::Status::OutOfMemory`].
    pub fn global() -> Result<&'static Self> {
        if let Some(global) = made() {
            return Ok(global);
        }
        let fresh = try_box(Self::from_os()?)?;
        fork::register()?;
        let fresh = Box::into_raw(fresh);
        let published =
            GLOBAL.compare_exchange(std::ptr::null_mut(), fresh, Ordering::AcqRel, Ordering::Acquire);
        if published.is_err() {
            // SAFETY: `fresh` was made above. Another thread published its state first, so nobody has seen this one.
            drop(unsafe { Box::from_raw(fresh) });
        }
        // It exists now, whichever thread made it.
        made().ok_or_else(crate::error::Error::memory)
    }
}

/// The child of a fork has only the forking thread, but the locks in the state that they had: a lock that another
/// thread held would stay locked for ever. So a fork waits until the global random state is free, as it waits for the
/// C library's own locks.
#[cfg(unix)]
mod fork {
    use std::cell::Cell;
    use std::mem::ManuallyDrop;
    use std::panic::catch_unwind;

    use super::made;
    use crate::bit_generator::BitGenerator;
    use crate::error::{Error, Result};

    thread_local! {
        /// The locks that this thread holds while it forks. No destructor runs when the thread ends.
        static HELD: Cell<Option<ManuallyDrop<BitGenerator>>> = const { Cell::new(None) };
    }

    /// Registers the functions below with the C library, which calls them at every fork. Registering twice does no
    /// harm, because the lock is re-entrant. The C library forgets functions of a library that is unloaded.
    pub(super) fn register() -> Result<()> {
        // SAFETY: the functions have the type that the C library requires.
        match unsafe { libc::pthread_atfork(Some(before), Some(after), Some(after)) } {
            0 => Ok(()),
            _ => Err(Error::memory()),
        }
    }

    extern "C" fn before() {
        let _ = catch_unwind(|| {
            let held = HELD.take().or_else(|| {
                // Refused inside a draw of this same thread. That draw continues in the child.
                let bit_generator = made()?.slot.hold().ok()?;
                Some(ManuallyDrop::new(bit_generator))
            });
            HELD.set(held);
        });
    }

    extern "C" fn after() {
        let _ = catch_unwind(|| {
            let (Some(held), Some(global)) = (HELD.take(), made()) else { return };
            let bit_generator = ManuallyDrop::into_inner(held);
            // SAFETY: `before` took these locks on this thread; the child's only thread is a copy of it.
            unsafe { global.slot.let_go(&bit_generator) };
        });
    }
}

#[cfg(not(unix))]
mod fork {
    use crate::error::Result;

    #[allow(clippy::unnecessary_wraps, reason = "as its counterpart where processes fork")]
    pub(super) fn register() -> Result<()> {
        Ok(())
    }
}
