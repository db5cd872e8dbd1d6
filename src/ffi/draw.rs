//! Draws by a distribution's number, with one set of parameters per draw, and the descriptions for bindings.

use std::ffi::{c_char, c_void};

use super::call::{Bool, Draws, call, handle, input, output, store, text};
use super::generator::rill_generator;
use super::random_state::rill_random_state;
use crate::error::{Error, Result, Status};
use crate::parameters::{MAX_PARAMETERS, Parameter, Row, Rows, Type, Value};
use crate::registry::{Buffer, Element, Entry, Sampling, entry, number, with_element};

/// The values of one parameter, and the distance between them.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct rill_parameter {
    /// The first value, of the type that rill_distribution_info reports.
    pub values: *const c_void,
    /// The distance from one draw's value to the next draw's, in values; 0: the same value for every draw.
    pub stride: isize,
}

/// The name, the parameters and the values of a distribution.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct rill_distribution_description {
    /// The name of the method, as in NumPy.
    pub name: *const c_char,
    /// The type of the values: a rill_type.
    pub output_type: i32,
    /// How many parameters there are.
    pub n_parameters: usize,
    /// Their names, in order; NULL beyond the last.
    pub parameter_names: [*const c_char; 4],
    /// Their types, each a rill_type; 0 beyond the last.
    pub parameter_types: [i32; 4],
}

/// The number of a distribution.
///
/// @param name  the name of a method of numpy.random.Generator or RandomState, with a suffix for the type where it is
///              not the default: "normal", "standard_gamma_f32", "integers_u8", "randint"
/// @param out   the number, the same in every release
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("name ... is not a known distribution")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_distribution_from_name(name: *const c_char, out: *mut i32) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { store(out, || number(text(name, "name")?)) }
}

/// The name, the parameters and the values of a distribution.
///
/// @param distribution  the number of a distribution, from 1 on without gaps
/// @param out           the description; its texts are static, not to be freed
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("distribution ... is not a known distribution")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_distribution_info(
    distribution: i32,
    out: *mut rill_distribution_description,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { store(out, || Ok(describe(entry(distribution)?))) }
}

fn describe(entry: &Entry) -> rill_distribution_description {
    let mut description = rill_distribution_description {
        name: entry.name.as_ptr(),
        output_type: entry.output as i32,
        n_parameters: entry.parameters.len(),
        parameter_names: [std::ptr::null(); 4],
        parameter_types: [0; 4],
    };
    for (i, parameter) in entry.parameters.iter().enumerate() {
        description.parameter_names[i] = parameter.name.as_ptr();
        description.parameter_types[i] = parameter.kind as i32;
    }
    description
}

/// Draw n values from a distribution, each with its own parameters, or all with the same.
///
/// Same stream as NumPy's method with arrays of n parameters: values are drawn in order, one complete value at a time.
/// The parameters of every draw are checked before the first.
///
/// @param generator     advanced by the draws
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that Generator does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_draw(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(generator, distribution, parameters, n_parameters, out, n) }
}

/// Draw n values from a legacy distribution, each with its own parameters, or all with the same.
///
/// Same stream as NumPy's method with arrays of n parameters: values are drawn in order, one complete value at a time.
/// The parameters of every draw are checked before the first.
///
/// @param random_state  advanced by the draws
/// @param distribution  the number of a distribution
/// @param parameters    n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0
/// @param n_parameters  as many as the distribution takes
/// @param out           n values of the distribution's type, written; may be NULL when n is 0
/// @param n             number of samples
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, and as the distribution's own
///         function), UNSUPPORTED (a distribution that RandomState does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_draw(
    random_state: *mut rill_random_state,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(random_state, distribution, parameters, n_parameters, out, n) }
}

/// Checks pointers and parameters, then draws.
unsafe fn draw<H: Draws>(
    object: *const H,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
) -> Status {
    let fill = |object: &H, sampling: &Sampling, rows: &Rows<'_>, out: Buffer<'_>| {
        object.with_supply(|supply| (sampling.fill)(rows, supply, out))
    };
    // SAFETY: the caller's contract is the same.
    unsafe { draw_by(object, distribution, parameters, n_parameters, out, n, fill) }
}

/// Checks pointers and parameters, then fills the buffer as it is told.
pub(super) unsafe fn draw_by<H: Draws>(
    object: *const H,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    n: usize,
    fill: impl FnOnce(&H, &Sampling, &Rows<'_>, Buffer<'_>) -> Result<()>,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let object = unsafe { handle(object, H::NAME) }?;
        let entry = entry(distribution)?;
        let sampling = sampling::<H>(entry)?;
        // SAFETY: the caller's contract is the same.
        unsafe {
            let columns = Columns::new(entry, parameters, n_parameters, n)?;
            let out = buffer(entry.output, out, n)?;
            columns.with_rows(|rows| {
                (sampling.check)(rows)?;
                fill(object, sampling, rows, out)
            })
        }
    })
}

/// The parameters of several draws, as many as the distribution takes, with pointers that have been checked.
pub(super) struct Columns<'a> {
    given: &'a [rill_parameter],
    parameters: &'static [Parameter],
    /// Whether each draw has its own parameters.
    array: bool,
    n: usize,
}

impl Columns<'_> {
    /// The parameters of `n` draws.
    pub(super) unsafe fn new(
        entry: &'static Entry,
        parameters: *const rill_parameter,
        n_parameters: usize,
        n: usize,
    ) -> Result<Self> {
        // SAFETY: the caller's contract is the same.
        let columns = unsafe { counted(entry, parameters, n_parameters) }?;
        let array = columns.iter().any(|column| column.stride != 0);
        if n > 0 || !array {
            for (column, parameter) in columns.iter().zip(entry.parameters) {
                // SAFETY: the caller's contract is the same.
                unsafe { check_column(column, parameter) }?;
            }
        }
        Ok(Self { given: columns, parameters: entry.parameters, array, n })
    }

    /// Runs `act` on the parameters as rows: one for all draws, or one for each.
    pub(super) unsafe fn with_rows<R>(&self, act: impl FnOnce(&Rows<'_>) -> R) -> R {
        let row = |index: usize| {
            let mut row = Row::new([]);
            for (place, (column, parameter)) in self.given.iter().zip(self.parameters).enumerate() {
                // SAFETY: the pointer was checked, and by the contract it has values for `n` draws.
                row.set(place, unsafe { read(column, parameter.kind, index) });
            }
            row
        };
        act(&if self.array { Rows::each(self.n, &row) } else { Rows::one(&row) })
    }
}

/// How an object draws from a distribution.
pub(super) fn sampling<H: Draws>(entry: &Entry) -> Result<&Sampling> {
    let none =
        || Error::unsupported(format_args!("{} has no method {}", H::CLASS, entry.name.to_string_lossy()));
    H::sampling(entry).ok_or_else(none)
}

/// The first value of each parameter, after the pointers have been checked.
pub(super) unsafe fn checked_row(
    entry: &Entry,
    parameters: *const rill_parameter,
    n_parameters: usize,
) -> Result<Row> {
    // SAFETY: the caller's contract is the same.
    let columns = unsafe { counted(entry, parameters, n_parameters) }?;
    let mut row = Row::new([]);
    for (place, (column, parameter)) in columns.iter().zip(entry.parameters).enumerate() {
        // SAFETY: the caller's contract is the same, and the pointer is checked first.
        row.set(place, unsafe {
            check_column(column, parameter)?;
            read(column, parameter.kind, 0)
        });
    }
    Ok(row)
}

/// The parameters, if there are as many as the distribution takes.
unsafe fn counted<'a>(
    entry: &Entry,
    parameters: *const rill_parameter,
    n_parameters: usize,
) -> Result<&'a [rill_parameter]> {
    // SAFETY: the caller's contract is the same.
    let columns = unsafe { input(parameters, n_parameters, "parameters") }?;
    if columns.len() == entry.parameters.len() {
        return Ok(columns);
    }
    let name = entry.name.to_string_lossy();
    Err(Error::argument(format_args!("n_parameters must be {} for {name}", entry.parameters.len())))
}

/// Refuses a pointer that cannot point to values of the parameter's type.
unsafe fn check_column(column: &rill_parameter, parameter: &Parameter) -> Result<()> {
    let name = parameter.name.to_string_lossy();
    // SAFETY: the caller's contract is the same.
    unsafe {
        match parameter.kind {
            Type::F64 | Type::I64 | Type::U64 => input(column.values.cast::<u64>(), 1, &name).map(drop),
            Type::F32 | Type::I32 | Type::U32 => input(column.values.cast::<u32>(), 1, &name).map(drop),
            Type::I16 | Type::U16 => input(column.values.cast::<u16>(), 1, &name).map(drop),
            Type::I8 | Type::U8 | Type::Bool => input(column.values.cast::<u8>(), 1, &name).map(drop),
        }
    }
}

/// The value of a parameter in one draw.
unsafe fn read(column: &rill_parameter, kind: Type, index: usize) -> Value {
    let offset = column.stride.wrapping_mul(index as isize);
    // SAFETY: the caller's contract is the same.
    unsafe {
        match kind {
            Type::F32 => Value::F32(*column.values.cast::<f32>().offset(offset)),
            Type::I64 => Value::I64(*column.values.cast::<i64>().offset(offset)),
            Type::U64 => Value::U64(*column.values.cast::<u64>().offset(offset)),
            Type::Bool => Value::Bool((*column.values.cast::<Bool>().offset(offset)).get()),
            _ => Value::F64(*column.values.cast::<f64>().offset(offset)),
        }
    }
}

/// A buffer for `n` values of a type.
pub(super) unsafe fn buffer<'a>(kind: Type, out: *mut c_void, n: usize) -> Result<Buffer<'a>> {
    // SAFETY: the caller's contract is the same.
    unsafe { with_element!(kind, T => output::<T>(out.cast(), n, "out").map(T::buffer)) }
}

const _: () = assert!(MAX_PARAMETERS == 4, "the description has room for four");
