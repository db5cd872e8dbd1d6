//! The lock that gives one thread at a time access to an object. It is re-entrant, and free of cost while the process
//! has one thread.
//!
//! A thread that holds the lock may take it again, from a caller's function that a draw calls, or from a signal
//! handler. The object itself can be accessed only once at a time: a second access is refused.

use std::cell::{Cell, UnsafeCell};
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering, compiler_fence};
use std::sync::{Condvar, Mutex, PoisonError, TryLockError};
use std::time::Duration;

use crate::error::{Error, Result};

pub(crate) use single::{is_single_threaded, look_up};

/// An object that one thread at a time may access.
///
/// Taking the lock is one atomic exchange, and releasing it a store. So a thread that begins to wait just when the lock
/// is released may not be woken, and looks again after [`PATIENCE`].
pub(crate) struct Lock<T> {
    /// The number of the thread that holds the lock; 0 for none.
    owner: AtomicUsize,
    /// How many guards the owner has besides the first. Only the owner accesses this. It is 0 when there is no owner,
    /// and a signal handler leaves it as it was, so that it may interrupt the owner anywhere.
    further: Cell<usize>,
    /// Whether there is an [`Access`] now.
    in_use: AtomicBool,
    /// How many threads wait.
    waiting: AtomicUsize,
    room: Mutex<()>,
    freed: Condvar,
    object: UnsafeCell<T>,
}

/// The longest that a waiting thread sleeps before it looks again.
const PATIENCE: Duration = Duration::from_millis(1);
/// How many times a thread looks before it sleeps.
const LOOKS: u32 = 100;

// SAFETY: only the thread that holds the lock reaches the object, through one `Access` at a time, and any thread may
// drop it (`T: Send`). Only the owner accesses `further`. Each owner acquires `owner` after the last one has released it,
// which orders their accesses.
unsafe impl<T: Send> Sync for Lock<T> {}
// SAFETY: as above. Moving a lock requires exclusive ownership.
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
    /// Whether the thread waits for a lock. A signal handler that runs at that moment must not wait for a mutex that its
    /// own thread holds.
    waits: Cell<bool>,
}

thread_local! {
    static THREAD: Thread = const { Thread { number: Cell::new(0), waits: Cell::new(false) } };
}

/// The number of this thread.
#[inline(always)]
fn this_thread() -> usize {
    match THREAD.with(|thread| thread.number.get()) {
        0 => numbered(),
        number => number,
    }
}

#[cold]
fn numbered() -> usize {
    static LAST: AtomicUsize = AtomicUsize::new(0);
    let number = LAST.fetch_add(1, Ordering::Relaxed) + 1;
    // A signal handler may have been first.
    THREAD.with(|thread| {
        if thread.number.get() == 0 {
            thread.number.set(number);
        }
        thread.number.get()
    })
}

impl<T> Lock<T> {
    pub(crate) fn new(object: T) -> Self {
        Self {
            owner: AtomicUsize::new(0),
            further: Cell::new(0),
            in_use: AtomicBool::new(false),
            waiting: AtomicUsize::new(0),
            room: Mutex::new(()),
            freed: Condvar::new(),
            object: UnsafeCell::new(object),
        }
    }

    /// Waits for the lock.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] in a signal handler that interrupted a thread that waits for a lock, if the
    /// handler would have to wait too.
    #[inline]
    pub(crate) fn lock(&self) -> Result<Guard<'_, T>> {
        let me = this_thread();
        if !self.take(me) {
            self.wait(me)?;
        }
        Ok(Guard { lock: self, of_this_thread: PhantomData })
    }

    /// The lock, if it is free now or this thread's.
    #[inline]
    pub(crate) fn try_lock(&self) -> Option<Guard<'_, T>> {
        let taken = self.take(this_thread());
        // Not `then_some`, which would make a guard, and end it, also if the lock is not taken.
        taken.then(|| Guard { lock: self, of_this_thread: PhantomData })
    }

    /// Takes the lock, if it is free or this thread's.
    #[inline]
    fn take(&self, me: usize) -> bool {
        // Only this thread writes its own number, so no order is needed.
        if self.owner.load(Ordering::Relaxed) == me {
            self.further.set(self.further.get() + 1);
            return true;
        }
        self.owner.compare_exchange(0, me, Ordering::Acquire, Ordering::Relaxed).is_ok()
    }

    /// Looks several times.
    fn take_soon(&self, me: usize) -> bool {
        (0..LOOKS).any(|_| {
            std::hint::spin_loop();
            self.owner.load(Ordering::Relaxed) == 0 && self.take(me)
        })
    }

    #[cold]
    fn wait(&self, me: usize) -> Result<()> {
        if self.take_soon(me) {
            return Ok(());
        }
        if THREAD.with(|thread| thread.waits.replace(true)) {
            return Err(Error::state("a signal handler has interrupted the taking of a lock on this thread"));
        }
        self.waiting.fetch_add(1, Ordering::SeqCst);
        while !self.take_soon(me) {
            match self.room.try_lock() {
                Ok(room) => drop(self.freed.wait_timeout(room, PATIENCE)),
                Err(TryLockError::Poisoned(room)) => {
                    drop(self.freed.wait_timeout(PoisonError::into_inner(room), PATIENCE));
                }
                // Another thread begins to wait, or did when the process forked.
                Err(TryLockError::WouldBlock) => std::thread::yield_now(),
            }
        }
        self.waiting.fetch_sub(1, Ordering::SeqCst);
        THREAD.with(|thread| thread.waits.set(false));
        Ok(())
    }

    /// Ends one guard of this thread's.
    #[inline]
    fn give_up(&self) {
        if let Some(fewer) = self.further.get().checked_sub(1) {
            self.further.set(fewer);
            return;
        }
        self.owner.store(0, Ordering::Release);
        if self.waiting.load(Ordering::Relaxed) != 0 {
            self.wake();
        }
    }

    #[cold]
    fn wake(&self) {
        self.freed.notify_one();
    }

    /// Whether this thread holds the lock.
    pub(crate) fn is_ours(&self) -> bool {
        self.owner.load(Ordering::Relaxed) == this_thread()
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

#[cfg(test)]
mod tests {
    use super::*;
    use std::thread;

    #[test]
    fn a_thread_that_does_not_get_the_lock_leaves_it_to_its_owner() {
        let lock = Lock::new(0);
        let first = lock.lock().unwrap();
        let second = lock.try_lock().unwrap();
        let refused = || thread::scope(|scope| scope.spawn(|| lock.try_lock().is_none()).join().unwrap());
        assert!(refused() && refused());
        drop(first);
        assert!(refused() && lock.is_ours());
        drop(second);
        assert!(!refused() && !lock.is_ours());
    }

    #[test]
    fn each_of_many_threads_gets_its_turn() {
        let lock = Lock::new(0);
        thread::scope(|scope| {
            for _ in 0..8 {
                scope.spawn(|| {
                    for i in 0..2000 {
                        let guard = lock.lock().unwrap();
                        *guard.enter().unwrap() += 1;
                        if i % 100 == 0 {
                            thread::yield_now();
                        }
                    }
                });
            }
        });
        assert_eq!(*lock.lock().unwrap().enter().unwrap(), 16_000);
        assert_eq!(lock.waiting.load(Ordering::Relaxed), 0);
    }
}
