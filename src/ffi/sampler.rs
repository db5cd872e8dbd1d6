//! Samplers: one value at a time, at the speed of fills.

use libc::size_t;

use super::call::{call, create, destroy, handle, place};
use super::draw::{checked_row, rill_parameter, sampling};
use super::generator::rill_generator;
use crate::bit_generator::BitGenerator;
use crate::cached_setup::CachedSetups;
use crate::error::{Error, Result, Status, try_vec};
use crate::parameters::{Row, Rows};
use crate::registry::{Buffer, Element, Entry, entry};
use crate::univariate::{Gauss, Supply};

/// Values drawn at a time.
const BLOCK: usize = 256;

/// Draws doubles one at a time from a block that is kept ready; made by rill_generator_sampler_f64, freed by
/// rill_sampler_f64_free, used by rill_sampler_f64_next, _refill and _held_back. Not to be used by two threads at a
/// time.
#[repr(C)]
pub struct rill_sampler_f64 {
    /// The next value, if it is not the end.
    pub next: *const f64,
    /// Beyond the last value that is ready.
    pub end: *const f64,
}

/// Draws integers one at a time from a block that is kept ready; made by rill_generator_sampler_i64, freed by
/// rill_sampler_i64_free, used by rill_sampler_i64_next, _refill and _held_back. Not to be used by two threads at a
/// time.
#[repr(C)]
pub struct rill_sampler_i64 {
    /// The next value, if it is not the end.
    pub next: *const i64,
    /// Beyond the last value that is ready.
    pub end: *const i64,
}

/// What lies behind the two pointers that C sees, which come first.
#[repr(C)]
struct Sampler<T> {
    next: *const T,
    end: *const T,
    values: Vec<T>,
    bits: BitGenerator,
    entry: &'static Entry,
    row: Row,
    setups: CachedSetups,
}

/// A type that samplers give.
trait Sampled: Element + Copy + Default {
    fn output(values: &mut [Self]) -> Buffer<'_>;
}

impl Sampled for f64 {
    fn output(values: &mut [Self]) -> Buffer<'_> {
        Buffer::F64(values)
    }
}

impl Sampled for i64 {
    fn output(values: &mut [Self]) -> Buffer<'_> {
        Buffer::I64(values)
    }
}

impl<T: Sampled> Sampler<T> {
    fn new(generator: &rill_generator, entry: &'static Entry, row: Row) -> Result<Self> {
        let values = try_vec(BLOCK, T::default())?;
        let end = values.as_ptr_range().end;
        let bits = generator.get()?.bit_generator()?;
        Ok(Self { next: end, end, values, bits, entry, row, setups: CachedSetups::default() })
    }

    /// Makes a block, once the last is used up.
    fn refill(&mut self) -> Result<()> {
        if self.next != self.end {
            return Ok(());
        }
        let sampling = self.entry.generator.as_ref().ok_or_else(|| Error::unsupported("not a sampler"))?;
        let (row, values, setups) = (self.row, &mut self.values[..], &mut self.setups);
        self.bits.with(|source| {
            let mut supply = Supply { bits: &mut source.bits(), setups, gauss: &mut Gauss::default() };
            (sampling.fill)(&Rows::one(&|_| row), &mut supply, T::output(values));
            Ok(())
        })?;
        let ready = self.values.as_ptr_range();
        (self.next, self.end) = (ready.start, ready.end);
        Ok(())
    }
}

/// Checks everything and makes a sampler; nothing is drawn.
unsafe fn sampler<T: Sampled>(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: size_t,
) -> Result<Sampler<T>> {
    // SAFETY: the caller's contract is the same.
    let generator = unsafe { handle(generator, "generator") }?;
    let entry = entry(distribution)?;
    if entry.output as i32 != T::TYPE as i32 {
        let name = entry.name.to_string_lossy();
        return Err(Error::argument(format_args!("distribution {name} gives values of another type")));
    }
    let sampling = sampling::<rill_generator>(entry)?;
    // SAFETY: the caller's contract is the same.
    let row = unsafe { checked_row(entry, parameters, n_parameters) }?;
    (sampling.check)(&Rows::one(&|_| row))?;
    Sampler::new(generator, entry, row)
}

/// Make a sampler of doubles: it hands out, one at a time and in order, what a fill gives.
///
/// It draws from the bit generator that the generator has now, which it keeps alive, 256 at a time under the lock;
/// the first block is drawn with the first value. Use one sampler per thread. What it has drawn and not handed out when
/// it is freed is gone: rill_sampler_f64_held_back tells how many values that is.
///
/// @param generator     gives the bit generator
/// @param distribution  the number of a distribution of doubles of 64 bits
/// @param parameters    n_parameters parameters, in NumPy's order, of which the first value counts
/// @param n_parameters  as many as the distribution takes
/// @param out           the new sampler, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_sampler_f64(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: size_t,
    out: *mut *mut rill_sampler_f64,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for; C sees the first fields of a sampler.
    unsafe {
        create(out.cast::<*mut Sampler<f64>>(), || sampler(generator, distribution, parameters, n_parameters))
    }
}

/// Draw the next block, if the last is used up; rill_sampler_f64_next does so by itself.
///
/// @param sampler  has values ready afterwards
/// @return OK, NULL_POINTER, INVALID_STATE (from inside a draw of the same bit generator)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_f64_refill(sampler: *mut rill_sampler_f64) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for; samplers come from the function above.
    call(|| unsafe { place(sampler.cast::<Sampler<f64>>(), "sampler")?.refill() })
}

/// How many values have been drawn from the bit generator and not been handed out.
///
/// @param sampler  not changed
/// @return the number of values; 0 for NULL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_f64_held_back(sampler: *const rill_sampler_f64) -> size_t {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    match unsafe { handle(sampler, "sampler") } {
        Ok(sampler) => (sampler.end as usize - sampler.next as usize) / size_of::<f64>(),
        Err(_) => 0,
    }
}

/// Free a sampler, and what it holds back.
///
/// @param sampler  a sampler, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_sampler_f64_free(sampler: *mut rill_sampler_f64) {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for; samplers come from the function above.
    unsafe { destroy(sampler.cast::<Sampler<f64>>()) }
}

/// Make a sampler of integers: it hands out, one at a time and in order, what a fill gives.
///
/// It draws from the bit generator that the generator has now, which it keeps alive, 256 at a time under the lock;
/// the first block is drawn with the first value. Use one sampler per thread. What it has drawn and not handed out when
/// it is freed is gone: rill_sampler_i64_held_back tells how many values that is.
///
/// @param generator     gives the bit generator
/// @param distribution  the number of a distribution of integers of 64 bits
/// @param parameters    n_parameters parameters, in NumPy's order, of which the first value counts
/// @param n_parameters  as many as the distribution takes
/// @param out           the new sampler, to be freed; NULL on failure
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that Generator does not have), OUT_OF_MEMORY
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_sampler_i64(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: size_t,
    out: *mut *mut rill_sampler_i64,
) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for; C sees the first fields of a sampler.
    unsafe {
        create(out.cast::<*mut Sampler<i64>>(), || sampler(generator, distribution, parameters, n_parameters))
    }
}

/// Draw the next block, if the last is used up; rill_sampler_i64_next does so by itself.
///
/// @param sampler  has values ready afterwards
/// @return OK, NULL_POINTER, INVALID_STATE (from inside a draw of the same bit generator)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_i64_refill(sampler: *mut rill_sampler_i64) -> Status {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for; samplers come from the function above.
    call(|| unsafe { place(sampler.cast::<Sampler<i64>>(), "sampler")?.refill() })
}

/// How many values have been drawn from the bit generator and not been handed out.
///
/// @param sampler  not changed
/// @return the number of values; 0 for NULL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_i64_held_back(sampler: *const rill_sampler_i64) -> size_t {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for.
    match unsafe { handle(sampler, "sampler") } {
        Ok(sampler) => (sampler.end as usize - sampler.next as usize) / size_of::<i64>(),
        Err(_) => 0,
    }
}

/// Free a sampler, and what it holds back.
///
/// @param sampler  a sampler, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_sampler_i64_free(sampler: *mut rill_sampler_i64) {
    // SAFETY: by the contract of `crate::ffi` the pointers are what the calls below ask for; samplers come from the function above.
    unsafe { destroy(sampler.cast::<Sampler<i64>>()) }
}
