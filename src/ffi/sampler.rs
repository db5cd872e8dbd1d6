//! Samplers: one value at a time, as fast as a fill.

use super::call::{call, create, destroy, handle, place};
use super::draw::{checked_row, rill_parameter, sampling};
use super::generator::rill_generator;
use crate::bit_generator::BitGenerator;
use crate::cached_setup::CachedSetups;
use crate::error::{Error, Result, Status, try_vec};
use crate::parameters::{Row, Rows};
use crate::registry::{Element, Entry, entry};
use crate::univariate::{Gauss, Supply};

/// Values drawn at a time.
const BLOCK: usize = 256;

/// Draws doubles one at a time, from a block of values that it keeps. Made by rill_generator_sampler_f64, freed by
/// rill_sampler_f64_free, used by rill_sampler_f64_next, _refill and _held_back. Two threads must not use it at the
/// same time.
#[repr(C)]
pub struct rill_sampler_f64 {
    /// The next value; equal to end if there is none.
    pub next: *const f64,
    /// The end of the values.
    pub end: *const f64,
}

/// Draws integers one at a time, from a block of values that it keeps. Made by rill_generator_sampler_i64, freed by
/// rill_sampler_i64_free, used by rill_sampler_i64_next, _refill and _held_back. Two threads must not use it at the
/// same time.
#[repr(C)]
pub struct rill_sampler_i64 {
    /// The next value; equal to end if there is none.
    pub next: *const i64,
    /// The end of the values.
    pub end: *const i64,
}

/// The whole sampler. It begins with the two pointers that C sees.
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

/// A type of which there are samplers.
trait Sampled: Element {}

impl Sampled for f64 {}
impl Sampled for i64 {}

impl<T: Sampled> Sampler<T> {
    fn new(generator: &rill_generator, entry: &'static Entry, row: Row) -> Result<Self> {
        let values = try_vec(BLOCK, T::default())?;
        let end = values.as_ptr_range().end;
        let bits = generator.get()?.bit_generator()?;
        Ok(Self { next: end, end, values, bits, entry, row, setups: CachedSetups::default() })
    }

    /// Makes a block, if the last one is used up.
    fn refill(&mut self) -> Result<()> {
        if self.next != self.end {
            return Ok(());
        }
        let sampling = self.entry.generator.as_ref().ok_or_else(|| Error::unsupported("not a sampler"))?;
        let (row, values, setups) = (self.row, &mut self.values[..], &mut self.setups);
        self.bits.with(|source| {
            let mut supply = Supply { bits: &mut source.bits(), setups, gauss: &mut Gauss::default() };
            (sampling.fill)(&Rows::one(&|_| row), &mut supply, T::buffer(values));
            Ok(())
        })?;
        let ready = self.values.as_ptr_range();
        (self.next, self.end) = (ready.start, ready.end);
        Ok(())
    }
}

/// Checks the arguments and makes a sampler. Draws nothing.
unsafe fn sampler<T: Sampled>(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
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

/// Make a sampler of doubles. It returns the values of a fill one at a time, in order.
///
/// It draws from the generator's current bit generator, which it keeps alive, 256 values at a time under the lock. The
/// first block is drawn with the first value. Use one sampler per thread. Values that it has drawn and not returned
/// are lost when it is freed: rill_sampler_f64_held_back tells how many these are.
///
/// @param generator     supplies the bit generator
/// @param distribution  the number of a distribution of doubles of 64 bits
/// @param parameters    n_parameters parameters, in NumPy's order, of each of which only the first value is used
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
    n_parameters: usize,
    out: *mut *mut rill_sampler_f64,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers; C sees the first
    // fields of a sampler.
    unsafe {
        create(out.cast::<*mut Sampler<f64>>(), || sampler(generator, distribution, parameters, n_parameters))
    }
}

/// Draw the next block, if the last one is used up. rill_sampler_f64_next does this itself.
///
/// @param sampler  has values afterwards
/// @return OK, NULL_POINTER, INVALID_STATE (from inside a draw of the same bit generator)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_f64_refill(sampler: *mut rill_sampler_f64) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers; samplers come from
    // the function above.
    call(|| unsafe { place(sampler.cast::<Sampler<f64>>(), "sampler")?.refill() })
}

/// How many values have been drawn from the bit generator but not returned.
///
/// @param sampler  not changed
/// @return the number of values; 0 for NULL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_f64_held_back(sampler: *const rill_sampler_f64) -> usize {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    match unsafe { handle(sampler, "sampler") } {
        Ok(sampler) => (sampler.end as usize - sampler.next as usize) / size_of::<f64>(),
        Err(_) => 0,
    }
}

/// Free a sampler, with the values that it has not returned.
///
/// @param sampler  a sampler, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_sampler_f64_free(sampler: *mut rill_sampler_f64) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers; samplers come from
    // the function above.
    unsafe { destroy(sampler.cast::<Sampler<f64>>()) }
}

/// Make a sampler of integers. It returns the values of a fill one at a time, in order.
///
/// It draws from the generator's current bit generator, which it keeps alive, 256 values at a time under the lock. The
/// first block is drawn with the first value. Use one sampler per thread. Values that it has drawn and not returned
/// are lost when it is freed: rill_sampler_i64_held_back tells how many these are.
///
/// @param generator     supplies the bit generator
/// @param distribution  the number of a distribution of integers of 64 bits
/// @param parameters    n_parameters parameters, in NumPy's order, of each of which only the first value is used
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
    n_parameters: usize,
    out: *mut *mut rill_sampler_i64,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers; C sees the first
    // fields of a sampler.
    unsafe {
        create(out.cast::<*mut Sampler<i64>>(), || sampler(generator, distribution, parameters, n_parameters))
    }
}

/// Draw the next block, if the last one is used up. rill_sampler_i64_next does this itself.
///
/// @param sampler  has values afterwards
/// @return OK, NULL_POINTER, INVALID_STATE (from inside a draw of the same bit generator)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_i64_refill(sampler: *mut rill_sampler_i64) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers; samplers come from
    // the function above.
    call(|| unsafe { place(sampler.cast::<Sampler<i64>>(), "sampler")?.refill() })
}

/// How many values have been drawn from the bit generator but not returned.
///
/// @param sampler  not changed
/// @return the number of values; 0 for NULL
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_sampler_i64_held_back(sampler: *const rill_sampler_i64) -> usize {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    match unsafe { handle(sampler, "sampler") } {
        Ok(sampler) => (sampler.end as usize - sampler.next as usize) / size_of::<i64>(),
        Err(_) => 0,
    }
}

/// Free a sampler, with the values that it has not returned.
///
/// @param sampler  a sampler, or NULL
#[unsafe(no_mangle)]
pub unsafe extern "C" fn rill_sampler_i64_free(sampler: *mut rill_sampler_i64) {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers; samplers come from
    // the function above.
    unsafe { destroy(sampler.cast::<Sampler<i64>>()) }
}
