//! `rill_bitgen`: NumPy's `bitgen_t`, handed out and accepted; and what the functions `rill_bitgen_*` share.

use std::panic::{AssertUnwindSafe, catch_unwind};

use std::ffi::c_void;

use super::bit_generator::rill_bit_generator;
use super::call::{call, create, handle, place};
use super::float_environment::{enter, in_default, is_default, leave, product};
use crate::allocation::{Shared, try_box};
use crate::bit_generator::{Algorithm, BitGenerator, Doubles, Kind, ReadAhead, Source, no_method};
use crate::distribution::ziggurat::{self, Ziggurat};
use crate::distribution::{Bits, Distribution};
use crate::error::{Error, Result, Status};
use crate::lock::Lock;
use crate::math;
use crate::parameters::{Parametric, Row, Value};

/// Functions that return random words, with the memory layout of NumPy's bitgen_t, and interchangeable with it. Each
/// function is called with state. rill_generator_bitgen lends those of a generator, rill_bit_generator_bitgen those of a bit
/// generator, and rill_plain_bitgen makes those of one in the caller's memory.
///
/// The functions rill_bitgen_* draw one value at a time from a bitgen. As in NumPy's C API, they take no lock, and
/// check neither pointers nor functions nor parameters. include/rill_npyrandom.h has them under NumPy's names;
/// include/rill_inline.h has the simplest as inline functions.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct rill_bitgen {
    /// The argument of the functions.
    pub state: *mut c_void,
    /// The next 64 bits.
    pub next_uint64: Option<unsafe extern "C" fn(state: *mut c_void) -> u64>,
    /// The next 32 bits.
    pub next_uint32: Option<unsafe extern "C" fn(state: *mut c_void) -> u32>,
    /// The next double in [0, 1).
    pub next_double: Option<unsafe extern "C" fn(state: *mut c_void) -> f64>,
    /// The next native word, widened to 64 bits.
    pub next_raw: Option<unsafe extern "C" fn(state: *mut c_void) -> u64>,
}

pub(super) type Next<T> = unsafe extern "C" fn(state: *mut c_void) -> T;

/// The functions that [`rill_bit_generator_bitgen`] hands out, kept with the bit generator.
struct Handed {
    bitgen: rill_bitgen,
    /// The target of `bitgen.state` if the words are foreign.
    _foreign: Option<Shared<ForeignState>>,
}
// SAFETY: the fields never change. The functions may only be called by one thread at a time, as the contract of
// `rill_bit_generator_bitgen` says.
unsafe impl Send for Handed {}
// SAFETY: as above.
unsafe impl Sync for Handed {}

impl Handed {
    /// For one of our algorithms.
    fn ours(bg: &BitGenerator) -> Self {
        let bitgen = rill_bitgen {
            state: bg.state().cast(),
            next_uint64: Some(next_uint64),
            next_uint32: Some(next_uint32),
            next_double: Some(next_double),
            next_raw: Some(next_raw),
        };
        Self { bitgen, _foreign: None }
    }

    /// For a bit generator whose words come from `foreign` until it is restored.
    fn foreign(bg: &BitGenerator, foreign: rill_bitgen, raw: Option<Shared<Raw>>) -> Result<Self> {
        let state = Shared::try_new(ForeignState { source: bg.source(), foreign, _raw: raw })?;
        let bitgen = rill_bitgen {
            state: (&raw const *state).cast_mut().cast(),
            next_uint64: Some(foreign_uint64),
            next_uint32: Some(foreign_uint32),
            next_double: Some(foreign_double),
            next_raw: Some(foreign_raw),
        };
        Ok(Self { bitgen, _foreign: Some(state) })
    }
}

/// What our own functions draw from: the current algorithm, which may have been restored or reseeded.
///
/// # Safety
/// `state` belongs to a live `rill_bitgen` of ours, and nobody else draws from it meanwhile.
#[inline(always)]
unsafe fn ours<'a>(state: *mut c_void) -> &'a mut ReadAhead {
    // SAFETY: by the contract of `rill_bit_generator_bitgen` this is the only reference to the source, since our
    // algorithms call no foreign code.
    unsafe { &mut (*state.cast::<Source>()).algorithm }
}

/// Draws what is not made yet. A panic ends here and gives 0.
#[cold]
#[inline(never)]
unsafe fn draw<R: Default>(state: *mut c_void, next: fn(&mut ReadAhead) -> R) -> R {
    // SAFETY: the caller's contract is the same.
    catch_unwind(AssertUnwindSafe(|| next(unsafe { ours(state) }))).unwrap_or_default()
}

pub(super) unsafe extern "C" fn next_uint64(state: *mut c_void) -> u64 {
    // SAFETY: callers of this function pass the `state` of its `rill_bitgen`.
    unsafe { ours(state).take().unwrap_or_else(|| draw(state, ReadAhead::next_u64)) }
}

pub(super) unsafe extern "C" fn next_uint32(state: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { ours(state).take_u32().unwrap_or_else(|| draw(state, ReadAhead::next_u32)) }
}

pub(super) unsafe extern "C" fn next_double(state: *mut c_void) -> f64 {
    // SAFETY: as above.
    unsafe { ours(state).take_f64().unwrap_or_else(|| draw(state, ReadAhead::next_f64)) }
}

pub(super) fn raw(algorithm: &mut dyn Algorithm) -> u64 {
    let mut word = [0];
    algorithm.fill_raw(&mut word);
    word[0]
}

unsafe extern "C" fn next_raw(state: *mut c_void) -> u64 {
    // SAFETY: as above.
    unsafe { draw(state, |words| raw(words)) }
}

/// One foreign function, and what it is called with, where all words are made of its words.
pub(super) struct Raw {
    pub(super) next_raw: unsafe extern "C" fn(state: *mut c_void) -> u64,
    pub(super) state: *mut c_void,
}

/// The state of the functions for foreign words.
struct ForeignState {
    source: *const Lock<Source>,
    foreign: rill_bitgen,
    /// The target of `foreign.state` if that is ours.
    _raw: Option<Shared<Raw>>,
}

/// As [`draw`]. A foreign function may call this while a draw waits for that function. The draw then holds the
/// reference to the source, so this calls the foreign function again, and leaves the source alone.
unsafe fn draw_foreign<R: Default>(state: *mut c_void, next: impl FnOnce(&mut dyn Algorithm) -> R) -> R {
    let drawn = catch_unwind(AssertUnwindSafe(|| {
        // SAFETY: `state` belongs to a live `rill_bitgen`, by the contract of `rill_bit_generator_bitgen`.
        let state = unsafe { &*state.cast::<ForeignState>() };
        // SAFETY: the source lives as long as its `rill_bitgen`. By the same contract no other thread draws meanwhile.
        match unsafe { (*state.source).enter_unlocked() } {
            Ok(mut source) => next(&mut source.algorithm),
            Err(_) => next(&mut Foreign(state.foreign)),
        }
    }));
    drawn.unwrap_or_default()
}

unsafe extern "C" fn foreign_uint64(state: *mut c_void) -> u64 {
    // SAFETY: callers of this function pass the `state` of its `rill_bitgen`.
    unsafe { draw_foreign(state, |algorithm| algorithm.next_u64()) }
}

unsafe extern "C" fn foreign_uint32(state: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { draw_foreign(state, |algorithm| algorithm.next_u32()) }
}

unsafe extern "C" fn foreign_double(state: *mut c_void) -> f64 {
    // SAFETY: as above.
    unsafe { draw_foreign(state, |algorithm| algorithm.next_f64()) }
}

unsafe extern "C" fn foreign_raw(state: *mut c_void) -> u64 {
    // SAFETY: as above.
    unsafe { draw_foreign(state, raw) }
}

/// The functions that draw from a bit generator, for code written against NumPy's bitgen_t.
///
/// They draw from the bit generator's current state, after any seeding, restoring and draws by others. They take no
/// lock: a program that draws from the bit generator on several threads must hold rill_bit_generator_lock around them.
///
/// @param bg   not changed by this call, but by the functions
/// @param out  the functions, neither to be changed nor freed; valid, at the same address, as long as a handle, a
///             generator or a random state keeps the bit generator alive; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_bitgen(
    bg: *mut rill_bit_generator,
    out: *mut *mut rill_bitgen,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { hand_out(out, || Ok(handle(bg, "bg")?.0.clone())) }
}

/// Writes the functions of a bit generator, which another handle or object keeps alive. `*out` is NULL on failure.
pub(super) unsafe fn hand_out(
    out: *mut *mut rill_bitgen,
    bit_generator: impl FnOnce() -> Result<BitGenerator>,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let out = unsafe { place(out, "out") }?;
        *out = std::ptr::null_mut();
        let bg = bit_generator()?;
        let handed = bg.bitgen(|| Ok(Handed::ours(&bg)))?;
        *out = (&raw const handed.bitgen).cast_mut();
        Ok(())
    })
}

/// Make a bit generator whose words come from foreign functions: those of a NumPy bit generator, of a hardware source,
/// of a file. Everything draws from it as from any other.
///
/// Each word is one call of next_uint64, next_uint32, next_double or next_raw, in the order of NumPy's draws.
/// Spawning, jumping, advancing, cloning, seeding and saving are UNSUPPORTED. Restoring replaces the foreign functions
/// by one of Rill's algorithms.
///
/// A function may call back into Rill. A call on the bit generator that is drawing, or on a generator or random state
/// that is drawing, returns INVALID_STATE. The function may draw through what rill_bit_generator_bitgen returns for
/// that bit generator. Functions that draw from other bit generators must all take these in the same order, since each
/// is locked meanwhile: if A draws from B and B draws from A, two threads can wait for each other for ever.
///
/// A function must return. It must not end by longjmp, by an exception or by pthread_cancel; a function that reads or
/// waits must disable cancellation with pthread_setcancelstate, or the process may be aborted. It runs in the default
/// floating-point environment.
///
/// @param foreign  copied; what its state points at must outlive the bit generator, and must be usable from any thread,
///                 one at a time
/// @param out      the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER (also for a function that is NULL), INVALID_BUFFER, OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_bitgen(
    foreign: *const rill_bitgen,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe {
        create(out, || {
            let foreign = *handle(foreign, "foreign")?;
            let functions = [
                ("next_uint64", foreign.next_uint64.is_some()),
                ("next_uint32", foreign.next_uint32.is_some()),
                ("next_double", foreign.next_double.is_some()),
                ("next_raw", foreign.next_raw.is_some()),
            ];
            if let Some((name, _)) = functions.into_iter().find(|(_, there)| !there) {
                return Err(Error::new(Status::NullPointer, format_args!("foreign->{name} is NULL")));
            }
            foreign_bit_generator(foreign, None)
        })
    }
}

/// A bit generator on functions that all exist. `raw` is the target of their state if that is ours.
pub(super) fn foreign_bit_generator(
    foreign: rill_bitgen,
    raw: Option<Shared<Raw>>,
) -> Result<rill_bit_generator> {
    let bg = BitGenerator::from_algorithm(try_box(Foreign(foreign))?)?;
    bg.bitgen(|| Handed::foreign(&bg, foreign, raw))?;
    Ok(rill_bit_generator(bg))
}

/// Foreign functions as an algorithm. Every function that is called exists: `rill_bit_generator_from_bitgen` has
/// checked it, or the caller of a `rill_bitgen_` function guarantees it.
struct Foreign(rill_bitgen);
// SAFETY: by the contract of `rill_bit_generator_from_bitgen` any thread may call the functions, one at a time.
unsafe impl Send for Foreign {}

impl Algorithm for Foreign {
    fn kind(&self) -> Kind {
        Kind::Foreign
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        // SAFETY: the function exists, and by the contract it suits its state.
        unsafe { self.0.next_uint64.unwrap_unchecked()(self.0.state) }
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        // SAFETY: as above.
        unsafe { self.0.next_uint32.unwrap_unchecked()(self.0.state) }
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        // SAFETY: as above.
        unsafe { self.0.next_double.unwrap_unchecked()(self.0.state) }
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        out.fill_with(|| self.next_u64());
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        out.fill_with(|| self.next_u32());
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        out.fill_with(|| self.next_f64());
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        // SAFETY: as above.
        out.fill_with(|| unsafe { self.0.next_raw.unwrap_unchecked()(self.0.state) });
    }

    fn doubles(&self) -> Doubles {
        Doubles::Otherwise
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Err(no_method(Kind::Foreign, "copy"))
    }
}

/// Whether the functions are those that [`rill_bit_generator_bitgen`] hands out for our algorithms. A program may have put
/// functions of its own in the place of some.
#[inline(always)]
fn is_ours(bitgen: &rill_bitgen) -> bool {
    let rill_bitgen { next_uint64: wide, next_uint32: narrow, next_double: double, .. } = *bitgen;
    wide.is_some_and(|next| std::ptr::fn_addr_eq(next, next_uint64 as Next<u64>))
        && narrow.is_some_and(|next| std::ptr::fn_addr_eq(next, next_uint32 as Next<u32>))
        && double.is_some_and(|next| std::ptr::fn_addr_eq(next, next_double as Next<f64>))
}

/// Computes in the default environment, whatever the thread's is. The body must not unwind.
#[inline(always)]
pub(super) fn usual<T>(body: impl FnOnce() -> T) -> T {
    if is_default() { body() } else { in_default(body) }
}

/// Draws without a lock, from words made one at a time. A panic ends here and gives 0.
#[inline]
pub(super) unsafe fn scalar<R: Default>(
    bitgen: *const rill_bitgen,
    draw: impl FnOnce(&mut Bits<'_>) -> R,
) -> R {
    // SAFETY: the caller's contract is the same.
    usual(|| unsafe { exact(bitgen, draw) })
}

/// As [`scalar`], for results that do not depend on the floating-point environment: integers, and doubles that are an
/// integer times a power of 2.
#[inline(always)]
pub(super) unsafe fn exact<R: Default>(
    bitgen: *const rill_bitgen,
    draw: impl FnOnce(&mut Bits<'_>) -> R,
) -> R {
    // SAFETY: by the contract the bitgen is alive.
    let mut foreign = Foreign(unsafe { *bitgen });
    let words: &mut dyn Algorithm = if is_ours(&foreign.0) {
        // SAFETY: the state is that of our functions, and by the contract nobody else draws from it meanwhile.
        unsafe { ours(foreign.0.state) }
    } else {
        &mut foreign
    };
    catch_unwind(AssertUnwindSafe(|| draw(&mut Bits::scalar(words)))).unwrap_or_default()
}

/// The words of a bitgen, if `theirs`, the function of its that a value would be drawn by, is `ours`.
///
/// # Safety
/// By the contract of `crate::ffi` the bitgen is alive and nobody else draws from it meanwhile.
#[inline(always)]
unsafe fn ahead<'a, T>(
    bitgen: *const rill_bitgen,
    theirs: Option<Next<T>>,
    own: Next<T>,
) -> Option<&'a mut ReadAhead> {
    // SAFETY: the caller's contract is the same, and the state is that of our function.
    theirs.is_some_and(|theirs| std::ptr::fn_addr_eq(theirs, own)).then(|| unsafe { ours((*bitgen).state) })
}

/// The words of a bitgen whose next_uint32 is ours.
///
/// # Safety
/// By the contract of `crate::ffi` the bitgen is alive and nobody else draws from it meanwhile.
#[inline(always)]
pub(super) unsafe fn ahead_u32<'a>(bitgen: *const rill_bitgen) -> Option<&'a mut ReadAhead> {
    // SAFETY: the caller's contract is the same.
    unsafe { ahead(bitgen, (*bitgen).next_uint32, next_uint32) }
}

/// The next double, consumed, if next_double is ours and its words are made already.
///
/// # Safety
/// By the contract of `crate::ffi` the bitgen is alive and nobody else draws from it meanwhile.
#[inline(always)]
pub(super) unsafe fn ready_f64(bitgen: *const rill_bitgen) -> Option<f64> {
    // SAFETY: the caller's contract is the same.
    unsafe { ahead(bitgen, (*bitgen).next_double, next_double) }?.take_f64()
}

/// The next 64 bits and the number of words that [`ReadAhead::consume`] must consume, if next_uint64 is ours and they are
/// made already.
///
/// # Safety
/// By the contract of `crate::ffi` the bitgen is alive and nobody else draws from it meanwhile.
#[inline(always)]
pub(super) unsafe fn ready_u64<'a>(bitgen: *const rill_bitgen) -> Option<(u64, u32, &'a mut ReadAhead)> {
    // SAFETY: the caller's contract is the same.
    let ahead = unsafe { ahead(bitgen, (*bitgen).next_uint64, next_uint64) }?;
    let (word, words) = ahead.ready()?;
    Some((word, words, ahead))
}

/// One value of a ziggurat.
#[inline(always)]
pub(super) unsafe fn one_of_ziggurat<D: Ziggurat<f64> + Parametric + Distribution<f64>>(
    bitgen: *const rill_bitgen,
) -> f64 {
    // SAFETY: the caller's contract is the same.
    let made = unsafe { ready_u64(bitgen) }.and_then(|(word, words, ahead)| {
        let x = ziggurat::common::<D>(word, product)?;
        ahead.consume(words);
        Some(x)
    });
    // SAFETY: as above.
    made.unwrap_or_else(|| unsafe { one_out_of_line::<D, f64>(bitgen) })
}

/// As [`one`], without parameters.
#[cold]
#[inline(never)]
pub(super) unsafe fn one_out_of_line<D: Parametric + Distribution<T>, T: Default>(
    bitgen: *const rill_bitgen,
) -> T {
    // SAFETY: the caller's contract is the same.
    unsafe { one::<D, T, 0>(bitgen, []) }
}

/// One value of the distribution `D`.
#[inline]
pub(super) unsafe fn one<D: Parametric + Distribution<T>, T: Default, const N: usize>(
    bitgen: *const rill_bitgen,
    parameters: [Value; N],
) -> T {
    // SAFETY: the caller's contract is the same.
    unsafe { scalar(bitgen, |bits| D::from_row(&Row::new(parameters)).sample(bits)) }
}

/// A buffer for `n` values; empty if `n` is not positive.
pub(super) unsafe fn buffer<'a, T>(out: *mut T, n: isize) -> &'a mut [T] {
    match usize::try_from(n) {
        // SAFETY: by the contract the buffer has that length, and nobody else accesses it during the call.
        Ok(n @ 1..) => unsafe { std::slice::from_raw_parts_mut(out, n) },
        _ => &mut [],
    }
}

/// `n` values of the distribution `D`.
pub(super) unsafe fn each<D: Parametric + Distribution<T>, T>(
    bitgen: *const rill_bitgen,
    n: isize,
    out: *mut T,
) {
    // SAFETY: the caller's contract is the same.
    unsafe {
        let (distribution, out) = (D::from_row(&Row::new([])), buffer(out, n));
        scalar(bitgen, |bits| out.fill_with(|| distribution.sample(bits)));
    }
}

/// The logarithm of the gamma function, with the bits that NumPy's samplers compute. Draws nothing.
///
/// Same as random_loggam of NumPy's C API.
///
/// @param x  > 0
/// @return log(gamma(x))
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_bitgen_loggam(x: f64) -> f64 {
    let caller = enter();
    let value = catch_unwind(|| math::loggam(x)).unwrap_or(f64::NAN);
    leave(caller);
    value
}
