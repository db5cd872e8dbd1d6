//! The memory of a test: an allocator that counts each thread's allocations, and fails when a test asks for it.
#![allow(dead_code, reason = "each test uses a part")]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

struct Heap;

#[global_allocator]
static HEAP: Heap = Heap;

thread_local! {
    static ALLOCATIONS: Cell<usize> = const { Cell::new(0) };
    static IN_USE: Cell<isize> = const { Cell::new(0) };
    static MOST_IN_USE: Cell<isize> = const { Cell::new(0) };
    /// Whether this thread has allocated while nothing was refused, and whether it is in [`refusing`].
    static BEFORE: Cell<bool> = const { Cell::new(false) };
    static WATCHED: Cell<bool> = const { Cell::new(false) };
}

/// Whether allocations are counted down, and how many still succeed.
static REFUSING: AtomicBool = AtomicBool::new(false);
static GRANTED: AtomicUsize = AtomicUsize::new(0);
static REFUSED: AtomicUsize = AtomicUsize::new(0);
static REFUSES_ON: AtomicBool = AtomicBool::new(false);

fn is_refused() -> bool {
    if !REFUSING.load(Ordering::Relaxed) {
        BEFORE.set(true);
        return false;
    }
    // Threads of other tests, and of the harness, were there before.
    if BEFORE.get() && !WATCHED.get() {
        return false;
    }
    let left = GRANTED.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
    let is_refused =
        left.is_err() && (REFUSED.load(Ordering::Relaxed) == 0 || REFUSES_ON.load(Ordering::Relaxed));
    REFUSED.fetch_add(is_refused.into(), Ordering::Relaxed);
    is_refused
}

// SAFETY: what is not refused is handed on to the system's allocator.
unsafe impl GlobalAlloc for Heap {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if is_refused() {
            return std::ptr::null_mut();
        }
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
        IN_USE.set(IN_USE.get() + layout.size() as isize);
        MOST_IN_USE.set(MOST_IN_USE.get().max(IN_USE.get()));
        // SAFETY: the caller's contract is the same.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        IN_USE.set(IN_USE.get() - layout.size() as isize);
        // SAFETY: the caller's contract is the same.
        unsafe { System.dealloc(pointer, layout) }
    }
}

/// How many allocations this thread has made.
pub fn allocations() -> usize {
    ALLOCATIONS.get()
}

/// The result of `act`, and the most bytes that it had in use at a time, on this thread.
pub fn most_in_use<R>(act: impl FnOnce() -> R) -> (R, usize) {
    let before = IN_USE.get();
    MOST_IN_USE.set(before);
    let outcome = act();
    (outcome, (MOST_IN_USE.get() - before) as usize)
}

/// The result of `act` when allocations fail after `granted` have succeeded, on this thread and on those that it
/// starts: one, or all from there on; and how many failed. One thread at a time may use this.
pub fn refusing<R>(granted: usize, all: bool, act: impl FnOnce() -> R) -> (R, usize) {
    GRANTED.store(granted, Ordering::Relaxed);
    REFUSED.store(0, Ordering::Relaxed);
    REFUSES_ON.store(all, Ordering::Relaxed);
    WATCHED.set(true);
    REFUSING.store(true, Ordering::SeqCst);
    let outcome = act();
    REFUSING.store(false, Ordering::SeqCst);
    WATCHED.set(false);
    (outcome, REFUSED.load(Ordering::Relaxed))
}
