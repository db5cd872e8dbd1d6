//! `rill_bitgen`: NumPy's `bitgen_t`, given and taken; and what the doors of `rill_bitgen_*` have in common.

use std::panic::{AssertUnwindSafe, catch_unwind};

use libc::c_void;

use super::bit_generator::rill_bit_generator;
use super::call::{call, create, handle, place};
use crate::allocation::try_box;
use crate::bit_generator::{Algorithm, BitGenerator, Doubles, Kind, Source, no_method};
use crate::distribution::{Bits, Distribution};
use crate::error::{Error, Result, Status};
use crate::math;
use crate::parameters::{Parametric, Row, Value};

/// Where random words come from, as plain functions: the same memory layout as NumPy's bitgen_t, and exchangeable with
/// it. Each function is called with state.
///
/// The functions of rill_bitgen_* draw one value at a time from one: without a lock, and without a check of pointers,
/// functions or parameters, as NumPy's C API does (include/rill_npyrandom.h has them under NumPy's names).
#[repr(C)]
#[derive(Clone, Copy)]
pub struct rill_bitgen {
    /// What the functions work on.
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

/// The door to one of our bit generators, as it is handed out.
struct Door(rill_bitgen);
// SAFETY: never changed; whoever calls its functions answers for the threads.
unsafe impl Send for Door {}
// SAFETY: as above.
unsafe impl Sync for Door {}

/// The algorithm behind a door: the one that is there now, be it restored or seeded anew.
unsafe fn algorithm<'a>(state: *mut c_void) -> &'a mut dyn Algorithm {
    // SAFETY: the door's own state, alive by the contract of `rill_bit_generator_bitgen`, and nobody else draws.
    unsafe { &mut *(*state.cast::<Source>()).algorithm }
}

unsafe extern "C" fn next_uint64(state: *mut c_void) -> u64 {
    // SAFETY: called through the door that was made for this state.
    unsafe { algorithm(state) }.next_u64()
}

unsafe extern "C" fn next_uint32(state: *mut c_void) -> u32 {
    // SAFETY: as above.
    unsafe { algorithm(state) }.next_u32()
}

unsafe extern "C" fn next_double(state: *mut c_void) -> f64 {
    // SAFETY: as above.
    unsafe { algorithm(state) }.next_f64()
}

unsafe extern "C" fn next_raw(state: *mut c_void) -> u64 {
    let mut word = [0];
    // SAFETY: as above.
    unsafe { algorithm(state) }.fill_raw(&mut word);
    word[0]
}

/// The functions that draw from a bit generator, for code written against NumPy's bitgen_t.
///
/// They follow what happens to the bit generator: seeding, restoring, draws by others. They take no lock: a program that
/// draws from the bit generator on several threads holds rill_bit_generator_lock around them.
///
/// @param bg   not changed by this, but by the functions
/// @param out  the functions, not to be changed nor freed; valid, at the same address, as long as the bit generator
///             lives: as long as a handle, a generator or a random state holds it; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_bitgen(
    bg: *mut rill_bit_generator,
    out: *mut *mut rill_bitgen,
) -> Status {
    call(|| {
        // SAFETY: the contract in this module's documentation.
        let out = unsafe { place(out, "out") }?;
        *out = std::ptr::null_mut();
        // SAFETY: as above.
        let bg = &unsafe { handle(bg, "bg") }?.0;
        let door = bg.door(|| {
            Door(rill_bitgen {
                state: bg.source().cast(),
                next_uint64: Some(next_uint64),
                next_uint32: Some(next_uint32),
                next_double: Some(next_double),
                next_raw: Some(next_raw),
            })
        });
        *out = door.map_or(std::ptr::null_mut(), |door| (&raw const door.0).cast_mut());
        Ok(())
    })
}

/// Make a bit generator whose words come from somebody else's functions: those of a NumPy bit generator, of a hardware
/// source, of a file. Everything draws from it as from any other.
///
/// Each word is one call of next_uint64, next_uint32, next_double or next_raw, in the order of NumPy's draws. Spawning,
/// jumping, advancing, cloning, seeding and saving are UNSUPPORTED; restoring puts one of Rill's own in its place.
///
/// A function may call back into Rill; what it calls on the bit generator that it is drawn through returns INVALID_STATE,
/// and so do generators and random states that are drawing. It must return, neither by longjmp nor by an exception.
///
/// @param foreign  copied; what its state points at must outlive the bit generator, and must bear to be used by whichever
///                 thread draws, one at a time
/// @param out      the new bit generator, to be freed; NULL on failure
/// @return OK, NULL_POINTER (also for a function that is NULL), INVALID_BUFFER
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_bit_generator_from_bitgen(
    foreign: *const rill_bitgen,
    out: *mut *mut rill_bit_generator,
) -> Status {
    // SAFETY: the contract in this module's documentation.
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
                return Err(Error::new(Status::NullPointer, format!("foreign->{name} is NULL")));
            }
            BitGenerator::from_algorithm(try_box(Foreign(foreign))?).map(rill_bit_generator)
        })
    }
}

/// Somebody else's functions as an algorithm. Those that are called are there: `rill_bit_generator_from_bitgen` has made
/// sure of it, or the caller of a `rill_bitgen_` function answers for it.
struct Foreign(rill_bitgen);
// SAFETY: by the contract the functions bear to be called by whichever thread has the lock.
unsafe impl Send for Foreign {}

impl Algorithm for Foreign {
    fn kind(&self) -> Kind {
        Kind::Foreign
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        // SAFETY: the function is there, and by its maker's contract fit for its state.
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

/// Draws without a lock, from words made one by one. A panic ends here, and gives 0.
#[inline]
pub(super) unsafe fn scalar<R: Default>(
    bitgen: *const rill_bitgen,
    draw: impl FnOnce(&mut Bits<'_>) -> R,
) -> R {
    // SAFETY: by the contract a live bitgen.
    let mut words = Foreign(unsafe { *bitgen });
    catch_unwind(AssertUnwindSafe(|| draw(&mut Bits::scalar(&mut words)))).unwrap_or_default()
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

/// Room for `n` values; none where `n` is not positive.
pub(super) unsafe fn room<'a, T>(out: *mut T, n: isize) -> &'a mut [T] {
    match usize::try_from(n) {
        // SAFETY: by the contract that long, and ours for the call.
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
        let (distribution, out) = (D::from_row(&Row::new([])), room(out, n));
        scalar(bitgen, |bits| out.fill_with(|| distribution.sample(bits)));
    }
}

/// The logarithm of the gamma function, to the last bit as NumPy's samplers have it. Draws nothing.
///
/// Same as random_loggam of NumPy's C API.
///
/// @param x  > 0
/// @return log(gamma(x))
#[unsafe(no_mangle)]
#[must_use]
pub extern "C" fn rill_bitgen_loggam(x: f64) -> f64 {
    catch_unwind(|| math::loggam(x)).unwrap_or(f64::NAN)
}
