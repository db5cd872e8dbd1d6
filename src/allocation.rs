//! Memory whose allocation can fail: boxes and shared handles that report a status where `Box::new` and `Arc::new`
//! would abort the process.

use std::alloc::{Layout, alloc, dealloc};
use std::ops::Deref;
use std::ptr::NonNull;
use std::sync::atomic::{AtomicUsize, Ordering, fence};

use crate::error::{Error, Result, try_with_capacity};

/// Uninitialized memory for a `T`.
fn try_allocate<T>() -> Result<NonNull<T>> {
    const { assert!(size_of::<T>() > 0, "a type without a size needs no memory") };
    // SAFETY: the layout's size is not zero.
    let room = unsafe { alloc(Layout::new::<T>()) };
    NonNull::new(room.cast()).ok_or_else(Error::memory)
}

/// As `Box::new`.
///
/// # Errors
/// [`crate::Status::OutOfMemory`]; `value` is dropped.
pub(crate) fn try_box<T>(value: T) -> Result<Box<T>> {
    let room = try_allocate::<T>()?;
    // SAFETY: `room` is aligned, as large as a `T`, and from the global allocator with the layout by which a box frees
    // it.
    unsafe {
        room.write(value);
        Ok(Box::from_raw(room.as_ptr()))
    }
}

/// Makes room for `more` items: for half as many as there are, if that is more. A vector's own steps take up to three
/// times its items while they move, and four items at least; saved states must not (`tests/state_bombs.rs`).
///
/// # Errors
/// [`crate::Status::OutOfMemory`]; `items` is as it was.
#[inline]
pub(crate) fn try_grow<T>(items: &mut Vec<T>, more: usize) -> Result<()> {
    if items.capacity() - items.len() < more {
        items.try_reserve_exact(more.max(items.len() / 2)).map_err(|_| Error::memory())?;
    }
    Ok(())
}

/// As `Vec::push`.
///
/// # Errors
/// [`crate::Status::OutOfMemory`]; `items` is as it was.
#[inline]
pub(crate) fn try_push<T>(items: &mut Vec<T>, item: T) -> Result<()> {
    try_grow(items, 1)?;
    items.push(item);
    Ok(())
}

/// As `Vec::extend_from_slice`.
///
/// # Errors
/// [`crate::Status::OutOfMemory`]; `items` is as it was.
pub(crate) fn try_extend<T: Copy>(items: &mut Vec<T>, more: &[T]) -> Result<()> {
    try_grow(items, more.len())?;
    items.extend_from_slice(more);
    Ok(())
}

/// A vector with a copy of `items`, and no spare capacity.
///
/// # Errors
/// [`crate::Status::OutOfMemory`].
pub(crate) fn try_copy<T: Copy>(items: &[T]) -> Result<Vec<T>> {
    let mut copy = try_with_capacity(items.len())?;
    copy.extend_from_slice(items);
    Ok(copy)
}

/// Like `Arc`: one value with several owners. The last owner drops it.
pub(crate) struct Shared<T> {
    counted: NonNull<Counted<T>>,
}

struct Counted<T> {
    owners: AtomicUsize,
    value: T,
}

// SAFETY: owners on several threads reach the value through `&T` only, which `T: Sync` allows. Any of them may drop
// it, which `T: Send` allows.
unsafe impl<T: Send + Sync> Send for Shared<T> {}
// SAFETY: as above. A `&Shared` can be cloned into an owner, which the same two bounds allow.
unsafe impl<T: Send + Sync> Sync for Shared<T> {}

impl<T> Shared<T> {
    /// As `Arc::new`.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`]; `value` is dropped.
    pub(crate) fn try_new(value: T) -> Result<Self> {
        let counted = try_allocate()?;
        // SAFETY: `counted` is aligned and as large as what is written.
        unsafe { counted.write(Counted { owners: AtomicUsize::new(1), value }) };
        Ok(Self { counted })
    }

    fn counted(&self) -> &Counted<T> {
        // SAFETY: the value lives as long as any owner, and `self` is one.
        unsafe { self.counted.as_ref() }
    }

    /// Whether nobody else owns the value.
    #[inline]
    pub(crate) fn is_exclusive(&self) -> bool {
        // Acquire: what former owners did happens before what the caller does next.
        self.counted().owners.load(Ordering::Acquire) == 1
    }

    /// Whether both own the same value.
    #[cfg(unix)]
    pub(crate) fn is(&self, other: &Self) -> bool {
        self.counted == other.counted
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        &self.counted().value
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        // The new owner comes from one that exists, so no order is needed.
        self.counted().owners.fetch_add(1, Ordering::Relaxed);
        Self { counted: self.counted }
    }
}

impl<T> Drop for Shared<T> {
    fn drop(&mut self) {
        // Release: what the other owners did happens before the last one drops the value.
        if self.counted().owners.fetch_sub(1, Ordering::Release) != 1 {
            return;
        }
        fence(Ordering::Acquire);
        // SAFETY: this was the last owner, so nobody can reach the value any more. The layout is that of `try_new`.
        unsafe {
            self.counted.drop_in_place();
            dealloc(self.counted.as_ptr().cast(), Layout::new::<Counted<T>>());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::AtomicBool;

    struct Dropped<'a>(&'a AtomicBool);
    impl Drop for Dropped<'_> {
        fn drop(&mut self) {
            assert!(!self.0.swap(true, Ordering::Relaxed), "dropped twice");
        }
    }

    #[test]
    fn a_shared_value_is_dropped_with_its_last_owner() {
        let dropped = AtomicBool::new(false);
        let first = Shared::try_new(Dropped(&dropped)).unwrap();
        assert!(first.is_exclusive());
        let second = first.clone();
        assert!(!first.is_exclusive());
        drop(first);
        assert!(!dropped.load(Ordering::Relaxed) && second.is_exclusive());
        drop(second);
        assert!(dropped.load(Ordering::Relaxed));
    }

    #[test]
    fn a_box_drops_and_coerces_as_any() {
        let dropped = AtomicBool::new(false);
        let boxed: Box<dyn Send + '_> = try_box(Dropped(&dropped)).unwrap();
        drop(boxed);
        assert!(dropped.load(Ordering::Relaxed));
        assert_eq!(*try_box(7).unwrap(), 7);
    }
}
