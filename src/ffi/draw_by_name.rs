//! Draws by a distribution's name, with parameters that are doubles: for programs that read both from a file.

use std::ffi::{c_char, c_void};

use super::call::{Draws, call, handle, input, text};
use super::distribution_details::defaults;
use super::draw::{buffer, sampling};
use super::generator::rill_generator;
use super::random_state::rill_random_state;
use crate::error::{Error, Result, Status};
use crate::parameters::{Parameter, Row, Rows, Type, Value};
use crate::registry::{Entry, entry, number};

/// Draw n values from the distribution of that name, with parameters that are doubles.
///
/// The parameters that are left out at the end have NumPy's defaults: {2} is the shape of "gamma", and its scale is 1.
/// A parameter that is an integer must be given as one: 10.0, not 10.5. One that is a float is rounded to it, as in
/// NumPy; a bool is 0 or 1. To draw a few values many times, look the number up once: rill_distribution_from_name, and
/// rill_generator_draw, whose parameters have their own types and may change from draw to draw.
///
/// Same stream as NumPy's method with size=n.
///
/// @param generator     advanced by the draws
/// @param name          as for rill_distribution_from_name: "gamma", "standard_normal_f32", "integers_u8"
/// @param parameters    n_parameters values, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes, or fewer where those left out have defaults
/// @param out           n values of the distribution's type, written; may be NULL when n is 0. Names that end with _f32,
///                      _u8 and the like say which type; the others have doubles, or int64_t for whole numbers
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("name ... is not a known distribution", n_parameters, "...
///         must be an integer of 64 bits", "... must be 0 or 1", and as the distribution's own function), UNSUPPORTED (a
///         distribution that Generator does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_draw_by_name(
    generator: *mut rill_generator,
    name: *const c_char,
    parameters: *const f64,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(generator, name, parameters, n_parameters, out, n) }
}

/// Draw n values from the legacy distribution of that name, with parameters that are doubles, as
/// rill_generator_draw_by_name does.
///
/// Same stream as NumPy's method with size=n.
///
/// @param random_state  advanced by the draws
/// @param name          as for rill_distribution_from_name: "gamma", "randint", "tomaxint"
/// @param parameters    n_parameters values, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes, or fewer where those left out have defaults
/// @param out           n values of the distribution's type, written; may be NULL when n is 0. Names that end with _i32,
///                      _u8 and the like say which type; the others have doubles, or int64_t for whole numbers
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("name ... is not a known distribution", n_parameters, "...
///         must be an integer of 64 bits", "... must be 0 or 1", and as the distribution's own function), UNSUPPORTED (a
///         distribution that RandomState does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_draw_by_name(
    random_state: *mut rill_random_state,
    name: *const c_char,
    parameters: *const f64,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(random_state, name, parameters, n_parameters, out, n) }
}

/// Checks pointers and parameters, then draws.
unsafe fn draw<H: Draws>(
    object: *const H,
    name: *const c_char,
    parameters: *const f64,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let (object, name) = unsafe { (handle(object, H::NAME)?, text(name, "name")?) };
        let number = number(name)?;
        let entry = entry(number)?;
        let sampling = sampling::<H>(entry)?;
        // SAFETY: the caller's contract is the same.
        let given = unsafe { input(parameters, n_parameters, "parameters") }?;
        let row = row(entry, defaults(number)?, given)?;
        // SAFETY: the caller's contract is the same.
        let out = unsafe { buffer(entry.output, out, n) }?;
        let row = |_: usize| row;
        let rows = Rows::one(&row);
        (sampling.check)(&rows)?;
        object.with_supply(|supply| (sampling.fill)(&rows, supply, out))
    })
}

/// The parameters, each of its own type: those that are given, and then defaults.
fn row(entry: &Entry, defaults: &[f64], given: &[f64]) -> Result<Row> {
    let parameters = entry.parameters;
    let defaults = &defaults[..parameters.len()];
    // NaN stands for no default.
    let least = defaults.iter().rposition(|default| default.is_nan()).map_or(0, |last| last + 1);
    if given.len() < least || given.len() > parameters.len() {
        let (name, most) = (entry.name.to_string_lossy(), parameters.len());
        return Err(if least == most {
            Error::argument(format_args!("n_parameters must be {most} for {name}"))
        } else {
            Error::argument(format_args!("n_parameters must be from {least} to {most} for {name}"))
        });
    }
    let mut row = Row::new([]);
    let values = given.iter().chain(&defaults[given.len()..]);
    for (place, (parameter, &x)) in parameters.iter().zip(values).enumerate() {
        row.set(place, value(parameter, x)?);
    }
    Ok(row)
}

const TWO_TO_63: f64 = 9_223_372_036_854_775_808.0;

/// A double as the value of a parameter, if its type has that value.
fn value(parameter: &Parameter, x: f64) -> Result<Value> {
    let refused = |what| Error::argument(format_args!("{} must be {what}", parameter.name.to_string_lossy()));
    // Conversions saturate, and so give another double back, or that of the next integer beyond the range.
    match parameter.kind {
        Type::I64 if x as i64 as f64 == x && x < TWO_TO_63 => Ok(Value::I64(x as i64)),
        Type::I64 => Err(refused("an integer of 64 bits")),
        Type::U64 if x as u64 as f64 == x && x < 2.0 * TWO_TO_63 => Ok(Value::U64(x as u64)),
        Type::U64 => Err(refused("an unsigned integer of 64 bits")),
        Type::Bool if x == 0.0 || x == 1.0 => Ok(Value::Bool(x == 1.0)),
        Type::Bool => Err(refused("0 or 1")),
        Type::F32 => Ok(Value::F32(x as f32)),
        _ => Ok(Value::F64(x)),
    }
}
