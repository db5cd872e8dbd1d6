//! The lock that gives one thread at a time access to an object. It is re-entrant, and free of cost while the process
//! has one thread.
//!
//! A thread that holds the lock may take it again, from a caller's function that a draw calls, or from a signal
//! handler. The object itself can be accessed only once at a time: a second access is refused.

use std::cell::{Cell, UnsafeCell};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering, compiler_fence};
use std::sync::{Mutex, MutexGuard, PoisonError, TryLockError};

use crate::error::{Error, Result};

pub(crate) use single::{is_single_threaded, look_up};

/// An object that one thread at a time may access.
pub(crate) struct Lock<T> {
    /// The number of the thread that holds the lock; 0 for none.
    owner: AtomicUsize,
    /// How many guards the owner has. Only the owner accesses this.
    depth: Cell<usize>,
    /// The owner's guard of `mutex`. Only the owner accesses this.
    held: Cell<Option<MutexGuard<'static, ()>>>,
    mutex: Mutex<()>,
    /// Whether there is an [`Access`] now.
    in_use: AtomicBool,
    object: UnsafeCell<T>,
}

// SAFETY: only the thread that holds the lock reaches the object, through one `Access` at a time, and any thread may
// drop it (`T: Send`). Only the owner accesses `depth` and `held`, and the mutex orders the accesses of successive
// owners.
unsafe impl<T: Send> Sync for Lock<T> {}
// SAFETY: as above. Moving a lock requires exclusive ownership, and `Drop` does not unlock another thread's mutex.
unsafe impl<T: Send> Send for Lock<T> {}

/// The lock, held by this thread as long as the guard lives.
pub(crate) struct Guard<'a, T> {
    lock: &'a Lock<T>,
    of_this_thread: PhantomData<*const ()>,
}

/// Exclusive access to the object.
pub(crate) struct Access<'a, T> {
    lock: &'a Lock<T>,
    of_this_thread: PhantomData<*const ()>,
}

/// How a thread identifies itself.
struct Thread {
    /// 0 until first used, then from 1 on, so that an owner of 0 means none. No other thread ever has the same number,
    /// not even after this one has ended.
    number: Cell<usize>,
    /// Whether the thread is taking or releasing a lock. A signal handler that runs at that moment must not wait for a
    /// mutex that its own thread holds.
    busy: Cell<bool>,
}

thread_local! {
    static THREAD: Thread = const { Thread { number: Cell::new(0), busy: Cell::new(false) } };
}

impl Thread {
    #[inline]
    fn number(&self) -> usize {
        static LAST: AtomicUsize = AtomicUsize::new(0);
        if self.number.get() == 0 {
            self.number.set(LAST.fetch_add(1, Ordering::Relaxed) + 1);
        }
        self.number.get()
    }

    /// Runs `act`; meanwhile no signal handler takes or releases a lock.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] in a handler that interrupted such an act.
    #[inline]
    fn undisturbed<R>(&self, act: impl FnOnce(usize) -> R) -> Result<R> {
        if self.busy.get() {
            return Err(Error::state("a signal handler has interrupted the taking of a lock on this thread"));
        }
        let number = self.number();
        self.busy.set(true);
        compiler_fence(Ordering::SeqCst);
        let outcome = act(number);
        compiler_fence(Ordering::SeqCst);
        self.busy.set(false);
        Ok(outcome)
    }
}

impl<T> Lock<T> {
    pub(crate) fn new(object: T) -> Self {
        Self {
            owner: AtomicUsize::new(0),
            depth: Cell::new(0),
            held: Cell::new(None),
            mutex: Mutex::new(()),
            in_use: AtomicBool::new(false),
            object: UnsafeCell::new(object),
        }
    }

    /// Waits for the lock.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] in a signal handler that interrupted the taking of a lock.
    #[inline]
    pub(crate) fn lock(&self) -> Result<Guard<'_, T>> {
        THREAD.with(|thread| {
            thread.undisturbed(|me| {
                if !self.is_owned_by(me) {
                    self.note_owner(me, self.mutex.lock().unwrap_or_else(PoisonError::into_inner));
                }
                self.another_guard()
            })
        })
    }

    /// The lock, if it is free now.
    ///
    /// # Errors
    /// As for [`Self::lock`].
    #[inline]
    pub(crate) fn try_lock(&self) -> Result<Option<Guard<'_, T>>> {
        THREAD.with(|thread| {
            thread.undisturbed(|me| {
                if !self.is_owned_by(me) {
                    let held = match self.mutex.try_lock() {
                        Ok(held) => held,
                        Err(TryLockError::Poisoned(held)) => held.into_inner(),
                        Err(TryLockError::WouldBlock) => return None,
                    };
                    self.note_owner(me, held);
                }
                Some(self.another_guard())
            })
        })
    }

    #[inline]
    fn is_owned_by(&self, me: usize) -> bool {
        // Only this thread writes its own number, so no order is needed.
        self.owner.load(Ordering::Relaxed) == me
    }

    #[inline]
    fn note_owner<'a>(&'a self, me: usize, held: MutexGuard<'a, ()>) {
        // SAFETY: only the lifetime changes. `give_up` drops the guard while the mutex lives, or `Drop` forgets it.
        let held = unsafe { std::mem::transmute::<MutexGuard<'a, ()>, MutexGuard<'static, ()>>(held) };
        self.held.set(Some(held));
        self.owner.store(me, Ordering::Relaxed);
    }

    /// One more guard for the owner.
    #[inline]
    fn another_guard(&self) -> Guard<'_, T> {
        self.depth.set(self.depth.get() + 1);
        Guard { lock: self, of_this_thread: PhantomData }
    }

    /// Ends one guard of this thread's.
    #[inline]
    fn give_up(&self) {
        let end = |_| {
            self.depth.set(self.depth.get() - 1);
            if self.depth.get() == 0 {
                self.owner.store(0, Ordering::Relaxed);
                self.held.set(None);
            }
        };
        // A handler that is refused here was refused the guard before, so there is nothing to end.
        let _ = THREAD.with(|thread| thread.undisturbed(end));
    }

    /// Whether this thread holds the lock.
    pub(crate) fn is_ours(&self) -> bool {
        self.is_owned_by(THREAD.with(Thread::number))
    }

    /// Ends a [`Guard`] that was forgotten.
    ///
    /// # Safety
    /// This thread has forgotten a guard that it has not ended yet.
    pub(crate) unsafe fn end_forgotten_guard(&self) {
        self.give_up();
    }

    /// Access to the object, without a guard.
    ///
    /// # Errors
    /// As for [`Guard::enter`].
    ///
    /// # Safety
    /// No other thread has an access, nor gets one, before this one ends.
    #[inline]
    pub(crate) unsafe fn enter_unlocked(&self) -> Result<Access<'_, T>> {
        if self.is_in_use() {
            return Err(in_use());
        }
        // SAFETY: the caller's contract is the same.
        unsafe { self.begin_access() };
        Ok(Access { lock: self, of_this_thread: PhantomData })
    }

    /// Whether there is an [`Access`] now.
    #[inline]
    pub(crate) fn is_in_use(&self) -> bool {
        self.in_use.load(Ordering::Relaxed)
    }

    /// As [`Self::enter_unlocked`] and [`Access::forget`].
    ///
    /// # Safety
    /// No thread has an access, nor gets one, before [`Self::end_forgotten_access`].
    #[inline]
    pub(crate) unsafe fn begin_access(&self) {
        self.in_use.store(true, Ordering::Relaxed);
        // A signal handler must see the mark before the object changes.
        compiler_fence(Ordering::SeqCst);
    }

    /// Ends an [`Access`] that was forgotten.
    ///
    /// # Safety
    /// The caller has forgotten an access that it has not ended yet.
    #[inline]
    pub(crate) unsafe fn end_forgotten_access(&self) {
        compiler_fence(Ordering::SeqCst);
        self.in_use.store(false, Ordering::Relaxed);
    }

    /// The object's address, valid as long as the lock lives, for code that needs neither lock nor access.
    #[inline]
    pub(crate) fn object(&self) -> *mut T {
        self.object.get()
    }

    /// Runs `act` on the object, under the lock.
    ///
    /// # Errors
    /// As for [`Self::lock`] and [`Guard::enter`], and those of `act`.
    #[inline]
    pub(crate) fn with<R>(&self, act: impl FnOnce(&mut T) -> Result<R>) -> Result<R> {
        act(&mut *self.lock()?.enter()?)
    }
}

impl<T> Drop for Lock<T> {
    fn drop(&mut self) {
        // Only the thread that took a mutex may release it.
        std::mem::forget(self.held.take());
    }
}

#[cold]
fn in_use() -> Error {
    Error::state("the object is in use by a call on this thread that has not returned")
}

impl<T> Guard<'_, T> {
    /// Exclusive access to the object.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] from inside another access, as in a function that a draw calls.
    #[inline]
    pub(crate) fn enter(&self) -> Result<Access<'_, T>> {
        // SAFETY: the access borrows this guard, so this thread holds the lock as long as the access lives.
        unsafe { self.lock.enter_unlocked() }
    }

    /// Keeps the lock with this thread until [`Lock::end_forgotten_guard`].
    pub(crate) fn forget(self) {
        std::mem::forget(self);
    }
}

impl<T> Drop for Guard<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.lock.give_up();
    }
}

impl<T> Deref for Access<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: `in_use` permits one access at a time, and no other thread holds the lock.
        unsafe { &*self.lock.object.get() }
    }
}

impl<T> DerefMut for Access<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as above.
        unsafe { &mut *self.lock.object.get() }
    }
}

impl<T> Access<'_, T> {
    /// Keeps the access until [`Lock::end_forgotten_access`].
    pub(crate) fn forget(self) {
        std::mem::forget(self);
    }
}

impl<T> Drop for Access<'_, T> {
    #[inline]
    fn drop(&mut self) {
        // SAFETY: this is the access, and it ends here.
        unsafe { self.lock.end_forgotten_access() };
    }
}

/// glibc (2.32 and later) tells whether a process has never started a second thread.
///
/// An uncontended lock costs more than a draw, because taking and releasing it are atomic exchanges. Starting a thread
/// makes all earlier writes visible to it, so the answer "one thread" stays true as long as this thread starts none.
#[cfg(all(target_os = "linux", target_env = "gnu"))]
mod single {
    use std::sync::atomic::{AtomicPtr, AtomicU8, Ordering};

    /// What stands for glibc's flag until that is found, or if there is none.
    static SEVERAL: AtomicU8 = AtomicU8::new(0);
    static FLAG: AtomicPtr<AtomicU8> = AtomicPtr::new((&raw const SEVERAL).cast_mut());

    /// Finds glibc's flag. Until then the process counts as one with several threads.
    pub(crate) fn look_up() {
        if FLAG.load(Ordering::Relaxed).cast_const() != &raw const SEVERAL {
            return;
        }
        // SAFETY: the name ends with a zero byte.
        let flag = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"__libc_single_threaded".as_ptr()) };
        if !flag.is_null() {
            FLAG.store(flag.cast(), Ordering::Relaxed);
        }
    }

    /// Whether this thread is the only one.
    #[inline]
    pub(crate) fn is_single_threaded() -> bool {
        // SAFETY: both flags are one byte that lives as long as the process and is written as a whole.
        unsafe { &*FLAG.load(Ordering::Relaxed) }.load(Ordering::Relaxed) != 0
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
