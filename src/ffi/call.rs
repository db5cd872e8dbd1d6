//! What every export does: it checks pointers, catches panics, keeps the last error, and sees to the floating-point
//! environment.

use std::panic::{AssertUnwindSafe, catch_unwind};

use std::ffi::{c_char, c_void};

use super::float_environment;
use super::status::set_last_error;
use crate::allocation::try_box;
use crate::error::{Error, Result, Status};
use crate::parallel::{self, Origin, Plan};
use crate::registry::{Entry, Sampling};
use crate::univariate::{Supply, Univariate};

/// A `bool` argument from C. Any byte but 0 is true, so that no caller can create an invalid Rust `bool`.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Bool(u8);

impl Bool {
    pub(crate) fn get(self) -> bool {
        self.0 != 0
    }
}

/// Runs the body of an export.
#[inline(always)]
pub(crate) fn call(body: impl FnOnce() -> Result<()>) -> Status {
    let caller = float_environment::enter();
    let outcome = catch_unwind(AssertUnwindSafe(body))
        .unwrap_or_else(|_| Err(Error::new(Status::Panic, "internal error: please report it")));
    let status = match outcome {
        Ok(()) => Status::Ok,
        Err(error) => failed(&error),
    };
    float_environment::leave(caller);
    status
}

#[cold]
fn failed(error: &Error) -> Status {
    set_last_error(error.message());
    error.status()
}

#[cold]
fn null(name: &str) -> Error {
    Error::new(Status::NullPointer, format_args!("{name} is NULL"))
}

#[cold]
fn misaligned(name: &str) -> Error {
    Error::new(Status::InvalidBuffer, format_args!("{name} is not aligned"))
}

#[cold]
pub(super) fn endless(name: &str) -> Error {
    Error::new(Status::InvalidBuffer, format_args!("{name} is longer than the address space"))
}

/// Refuses a NULL or misaligned pointer.
#[inline]
pub(super) fn check<T>(pointer: *const T, name: &str) -> Result<()> {
    if pointer.is_null() {
        return Err(null(name));
    }
    if !pointer.is_aligned() {
        return Err(misaligned(name));
    }
    Ok(())
}

/// Refuses a pointer that cannot point to `n` items.
#[inline]
fn check_buffer<T>(pointer: *const T, n: usize, name: &str) -> Result<()> {
    check(pointer, name)?;
    match n.checked_mul(size_of::<T>()) {
        Some(bytes) if isize::try_from(bytes).is_ok() => Ok(()),
        _ => Err(endless(name)),
    }
}

/// The object behind a handle.
#[inline]
pub(crate) unsafe fn handle<'a, T>(pointer: *const T, name: &str) -> Result<&'a T> {
    check(pointer, name)?;
    // SAFETY: the pointer is neither NULL nor misaligned, and by the contract a live handle.
    Ok(unsafe { &*pointer })
}

/// The object behind a handle that may be NULL.
pub(crate) unsafe fn optional<'a, T>(pointer: *const T, name: &str) -> Result<Option<&'a T>> {
    if pointer.is_null() {
        return Ok(None);
    }
    // SAFETY: the caller's contract is the same.
    unsafe { handle(pointer, name) }.map(Some)
}

/// `n` items to read.
#[inline]
pub(crate) unsafe fn input<'a, T>(pointer: *const T, n: usize, name: &str) -> Result<&'a [T]> {
    if n == 0 {
        return Ok(&[]);
    }
    check_buffer(pointer, n, name)?;
    // SAFETY: the pointer is neither NULL nor misaligned, the length is possible, and by the contract the items are
    // readable.
    Ok(unsafe { std::slice::from_raw_parts(pointer, n) })
}

/// A buffer for `n` items.
#[inline]
pub(crate) unsafe fn output<'a, T>(pointer: *mut T, n: usize, name: &str) -> Result<&'a mut [T]> {
    if n == 0 {
        return Ok(&mut []);
    }
    check_buffer(pointer, n, name)?;
    // SAFETY: the pointer is neither NULL nor misaligned, the length is possible, and by the contract the items are
    // writable and nobody else accesses them during the call.
    Ok(unsafe { std::slice::from_raw_parts_mut(pointer, n) })
}

/// A place for one item that is always written.
#[inline]
pub(crate) unsafe fn place<'a, T>(pointer: *mut T, name: &str) -> Result<&'a mut T> {
    check(pointer, name)?;
    // SAFETY: the pointer is neither NULL nor misaligned, and by the contract the item is writable and nobody else
    // accesses it during the call.
    Ok(unsafe { &mut *pointer })
}

/// Text that ends with a zero byte.
pub(crate) unsafe fn text<'a>(pointer: *const c_char, name: &str) -> Result<&'a str> {
    check(pointer, name)?;
    // SAFETY: the pointer is not NULL, and by the contract the text ends with a zero byte.
    let bytes = unsafe { std::ffi::CStr::from_ptr(pointer) };
    bytes.to_str().map_err(|_| Error::argument(format_args!("{name} is not valid UTF-8")))
}

/// `n` items of `item_size` bytes each.
pub(crate) unsafe fn items<'a>(base: *mut c_void, n: usize, item_size: usize) -> Result<&'a mut [u8]> {
    if item_size == 0 {
        return Err(Error::argument("item_size must be positive"));
    }
    // A product that overflows is refused as too long.
    let bytes = n.saturating_mul(item_size);
    // SAFETY: the caller's contract is the same.
    unsafe { output(base.cast(), bytes, "base") }
}

/// One probability for each of `population` indices, if any.
pub(crate) unsafe fn probabilities<'a>(p: *const f64, population: i64) -> Result<Option<&'a [f64]>> {
    if p.is_null() {
        return Ok(None);
    }
    // A negative population is refused by the sampler, in NumPy's words.
    let n = if population < 0 { 0 } else { usize::try_from(population).unwrap_or(usize::MAX) };
    // SAFETY: the caller's contract is the same.
    unsafe { input(p, n, "p") }.map(Some)
}

/// Writes one value.
pub(crate) unsafe fn store<T>(out: *mut T, make: impl FnOnce() -> Result<T>) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let out = unsafe { place(out, "out") }?;
        *out = make()?;
        Ok(())
    })
}

/// Makes an object. `*out` is NULL on failure.
pub(crate) unsafe fn create<T>(out: *mut *mut T, make: impl FnOnce() -> Result<T>) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let out = unsafe { place(out, "out") }?;
        *out = std::ptr::null_mut();
        *out = Box::into_raw(try_box(make()?)?);
        Ok(())
    })
}

/// Makes `n` objects, or none; all places are NULL on failure. `make` puts each into its box, so that nothing can fail
/// after the parent's count has grown.
pub(crate) unsafe fn create_all<T>(
    out: *mut *mut T,
    n: usize,
    make: impl FnOnce() -> Result<Vec<Box<T>>>,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let out = unsafe { output(out, n, "out") }?;
        out.fill(std::ptr::null_mut());
        for (slot, item) in out.iter_mut().zip(make()?) {
            *slot = Box::into_raw(item);
        }
        Ok(())
    })
}

/// Frees what [`create`] made; does nothing for NULL.
pub(crate) unsafe fn destroy<T>(pointer: *mut T) {
    if !pointer.is_null() && pointer.is_aligned() {
        // SAFETY: by the contract the pointer is a live handle from `create`, and is not used afterwards.
        let object = unsafe { Box::from_raw(pointer) };
        let _ = catch_unwind(AssertUnwindSafe(|| drop(object)));
    }
}

/// Frees `n` objects, and leaves NULL in their places; does nothing for a pointer that cannot have so many.
pub(crate) unsafe fn destroy_all<T>(pointers: *mut *mut T, n: usize) {
    // SAFETY: the caller's contract is the same.
    if let Ok(pointers) = unsafe { output(pointers, n, "pointers") } {
        for pointer in pointers {
            // SAFETY: as above.
            unsafe { destroy(std::mem::replace(pointer, std::ptr::null_mut())) };
        }
    }
}

/// Copies `items` to `out` if they fit, and always writes how many there are.
pub(crate) unsafe fn copy_out<T: Copy>(
    items: &[T],
    out: *mut T,
    capacity: usize,
    n: *mut usize,
) -> Result<()> {
    // SAFETY: the caller's contract is the same.
    let (out, n) = unsafe { (output(out, capacity, "out")?, place(n, "n")?) };
    *n = items.len();
    if capacity == 0 {
        return Ok(());
    }
    let target = out.get_mut(..items.len()).ok_or_else(|| {
        Error::new(
            Status::BufferTooSmall,
            format_args!("out has room for {capacity}, {} are needed", items.len()),
        )
    })?;
    target.copy_from_slice(items);
    Ok(())
}

/// A handle to an object that draws.
pub(crate) trait Draws {
    /// The handle's name in messages.
    const NAME: &'static str;
    /// NumPy's class.
    const CLASS: &'static str;
    /// How the object draws from a distribution; `None` if it has no such method.
    fn sampling(entry: &Entry) -> Option<&Sampling>;
    /// Runs `act` on what distributions draw from.
    fn with_supply(&self, act: impl FnOnce(&mut Supply<'_, '_>)) -> Result<()>;
    /// Runs a fill by the threads of a plan.
    fn with_origin(&self, plan: &Plan<'_>, act: impl FnOnce(Origin<'_>) -> Result<()>) -> Result<()>;
}

/// Draws `n` values into `out`. The pointers are checked first, then the parameters, then it draws.
#[inline(always)]
pub(crate) unsafe fn fill<H: Draws, D: Univariate<T>, T>(
    object: *const H,
    out: *mut T,
    n: usize,
    distribution: impl FnOnce() -> Result<D>,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let (object, out) = unsafe { (handle(object, H::NAME)?, output(out, n, "out")?) };
        let distribution = distribution()?;
        object.with_supply(|supply| distribution.draw(supply, out))
    })
}

/// As [`fill`], by several threads.
pub(crate) unsafe fn fill_parallel<H: Draws, D: Univariate<T> + Sync, T: Copy + Send + Sync>(
    object: *const H,
    out: *mut T,
    n: usize,
    n_threads: usize,
    distribution: impl FnOnce() -> Result<D>,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let (object, out) = unsafe { (handle(object, H::NAME)?, output(out, n, "out")?) };
        let distribution = distribution()?;
        let plan = Plan::new(n_threads);
        object.with_origin(&plan, |origin| parallel::fill(&distribution, origin, out, &plan).map(drop))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ffi::status::rill_last_error;

    fn last_error() -> String {
        // SAFETY: the message ends with a zero byte, and lives until the next failure on this thread.
        unsafe { std::ffi::CStr::from_ptr(rill_last_error()) }.to_str().unwrap().to_owned()
    }

    #[test]
    fn a_panic_becomes_a_status() {
        assert_eq!(call(|| panic!("on purpose")), Status::Panic);
        assert_eq!(last_error(), "internal error: please report it");
        assert_eq!(call(|| Ok(())), Status::Ok);
    }

    #[test]
    fn a_panic_while_making_an_object_leaves_null() {
        let mut out = std::ptr::dangling_mut::<u64>();
        // SAFETY: `out` is a local variable.
        let status = unsafe { create(&raw mut out, || panic!("on purpose")) };
        assert_eq!(status, Status::Panic);
        assert!(out.is_null());
    }

    #[test]
    fn misaligned_and_endless_buffers_are_refused() {
        let words = [0u64; 2];
        let odd = words.as_ptr().wrapping_byte_add(1);
        // SAFETY: the pointer is refused before it is read.
        let refused = unsafe { input(odd, 1, "words") }.unwrap_err();
        assert_eq!((refused.status(), refused.message()), (Status::InvalidBuffer, "words is not aligned"));
        // SAFETY: the length is refused before anything is read.
        let refused = unsafe { input(words.as_ptr(), usize::MAX, "words") }.unwrap_err();
        assert_eq!(refused.status(), Status::InvalidBuffer);
    }

    #[test]
    fn any_byte_but_zero_is_true() {
        assert!(!Bool(0).get());
        assert!(Bool(1).get() && Bool(2).get() && Bool(255).get());
    }
}
