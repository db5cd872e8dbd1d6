//! `rill_generator_*`: continuous distributions.

use libc::size_t;

use super::call::fill;
use super::generator::rill_generator;
use crate::distribution::normal::Normal;
use crate::error::Status;
use crate::parameters::Parametric;

/// Draw from the normal distribution.
///
/// Same stream as numpy.random.Generator.normal(loc, scale, size=n).
///
/// @param generator  advanced by the draws
/// @param loc        mean, in the unit of the samples
/// @param scale      standard deviation, in the unit of the samples, >= 0
/// @param out        n doubles, written; may be NULL when n is 0
/// @param n          number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("scale < 0")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_normal(
    generator: *mut rill_generator,
    loc: f64,
    scale: f64,
    out: *mut f64,
    n: size_t,
) -> Status {
    // SAFETY: the contract in this module's documentation.
    unsafe { fill(generator, out, n, || Normal::checked([loc.into(), scale.into()])) }
}
