//! Draws into a matrix: a distribution by its number, and complex numbers. The values lie at any distances.

use std::ffi::c_void;

use super::call::{Draws, call, handle};
use super::draw::{Columns, rill_parameter, sampling};
use super::generator::rill_generator;
use super::generator_extended::complex_normal;
use super::places::{Places, Shape};
use super::random_state::rill_random_state;
use crate::distribution::Leftover;
use crate::error::Status;
use crate::parameters::Rows;
use crate::registry::{Element, Sampling, entry, with_element};
use crate::univariate::Supply;

/// Fill a matrix from a distribution: row-major, column-major, a part of either, or a part of an array of records.
///
/// The values are drawn in NumPy's order, row by row: the value number i * columns + j of a fill comes to
/// out[i * row_stride + j * column_stride]. Nothing is allocated.
///
/// ```text
/// row-major, as arrays of arrays in C         row_stride columns, column_stride 1
/// column-major, a(rows, columns) of Fortran   row_stride 1, column_stride rows
/// a part of a larger matrix                   the strides of the larger one; out is the first value of the part
/// row i of a column-major matrix              rows 1; column_stride is the number of rows of the matrix
/// one member of n structs                     rows 1, columns n; column_stride is the size of a struct in values
/// from the last row upwards                   a negative row_stride; out is the first value of the last row
/// ```
///
/// Same stream as NumPy's method with size=(rows, columns), and so as rill_generator_draw with n = rows * columns.
///
/// @param generator      advanced by the draws
/// @param distribution   the number of a distribution: rill_distribution_from_name
/// @param parameters     n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
///                       distance from one draw's value to the next draw's; 0: the same for all
/// @param n_parameters   as many as the distribution takes
/// @param out            the first value of the matrix, whose values of the distribution's type are written; what lies
///                       between them is not; may be NULL when there are none
/// @param rows           number of rows
/// @param columns        number of columns
/// @param row_stride     the distance from a value to the one below it, in values, which may be negative
/// @param column_stride  the distance from a value to the one on its right, in values, which may be negative
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, as the distribution's own
///         function, "row_stride ... and column_stride ... put two values in one place"), UNSUPPORTED (a distribution that
///         Generator does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_draw_strided(
    generator: *mut rill_generator,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    rows: usize,
    columns: usize,
    row_stride: isize,
    column_stride: isize,
) -> Status {
    let shape = Shape { rows, columns, row_stride, column_stride };
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(generator, distribution, parameters, n_parameters, out, shape) }
}

/// Fill a matrix from a legacy distribution, as rill_generator_draw_strided does.
///
/// Same stream as NumPy's method with size=(rows, columns), and so as rill_random_state_draw with n = rows * columns.
///
/// @param random_state   advanced by the draws
/// @param distribution   the number of a distribution: rill_distribution_from_name
/// @param parameters     n_parameters parameters, in NumPy's order; may be NULL when n_parameters is 0. The stride is the
///                       distance from one draw's value to the next draw's; 0: the same for all
/// @param n_parameters   as many as the distribution takes
/// @param out            the first value of the matrix, whose values of the distribution's type are written; what lies
///                       between them is not; may be NULL when there are none
/// @param rows           number of rows
/// @param columns        number of columns
/// @param row_stride     the distance from a value to the one below it, in values, which may be negative
/// @param column_stride  the distance from a value to the one on its right, in values, which may be negative
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT (distribution, n_parameters, as the distribution's own
///         function, "row_stride ... and column_stride ... put two values in one place"), UNSUPPORTED (a distribution that
///         RandomState does not have)
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_random_state_draw_strided(
    random_state: *mut rill_random_state,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    rows: usize,
    columns: usize,
    row_stride: isize,
    column_stride: isize,
) -> Status {
    let shape = Shape { rows, columns, row_stride, column_stride };
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    unsafe { draw(random_state, distribution, parameters, n_parameters, out, shape) }
}

/// Fill a matrix of complex numbers from the complex normal distribution. The order and the strides are those of
/// rill_generator_draw_strided, the numbers and the distribution those of rill_generator_complex_normal.
///
/// Same stream as complex_normal(loc, gamma, relation, (rows, columns)) of randomgen 2.5.1's ExtendedGenerator.
///
/// @param generator      advanced by the draws
/// @param loc            mean, in the unit of the samples; NULL: 0
/// @param gamma          mean of |z - loc|^2, real and >= 0, in the square of that unit; NULL: 1
/// @param relation       mean of (z - loc)^2, in the square of that unit, of a magnitude of at most gamma; NULL: 0
/// @param out            the first number of the matrix, two doubles; the numbers of the matrix are written, and what lies
///                       between them is not; may be NULL when there are none
/// @param rows           number of rows
/// @param columns        number of columns
/// @param row_stride     the distance from a number to the one below it, in complex numbers, which may be negative
/// @param column_stride  the distance from a number to the one on its right, in complex numbers, which may be negative
/// @return OK, NULL_POINTER, INVALID_BUFFER, INVALID_ARGUMENT ("Im(gamma) != 0", "Re(gamma - relation) < 0", "Re(gamma +
///         relation) < 0", "Im(relation) ** 2 > Re(gamma ** 2 - relation ** 2)", "row_stride ... and column_stride ... put
///         two values in one place")
#[unsafe(no_mangle)]
#[must_use]
pub unsafe extern "C" fn rill_generator_complex_normal_strided(
    generator: *mut rill_generator,
    loc: *const f64,
    gamma: *const f64,
    relation: *const f64,
    out: *mut f64,
    rows: usize,
    columns: usize,
    row_stride: isize,
    column_stride: isize,
) -> Status {
    let shape = Shape { rows, columns, row_stride, column_stride };
    // SAFETY: the contract of `crate::ffi` guarantees what the calls below require of the pointers.
    call(|| unsafe {
        let object = handle(generator, "generator")?;
        let places = Places::<[f64; 2]> { first: out.cast(), shape };
        places.check()?;
        let distribution = complex_normal(loc, gamma, relation)?;
        object.get()?.with_bits(|bits| {
            match places.contiguous() {
                Some(out) => distribution.fill(bits, out),
                None => places.fill(&mut |_, out| distribution.fill(bits, out)),
            }
            Ok(())
        })
    })
}

/// Checks pointers, parameters and shape, then draws.
unsafe fn draw<H: Draws>(
    object: *const H,
    distribution: i32,
    parameters: *const rill_parameter,
    n_parameters: usize,
    out: *mut c_void,
    shape: Shape,
) -> Status {
    call(|| {
        // SAFETY: the caller's contract is the same.
        let object = unsafe { handle(object, H::NAME) }?;
        let entry = entry(distribution)?;
        let sampling = sampling::<H>(entry)?;
        // SAFETY: the caller's contract is the same.
        unsafe {
            let columns = Columns::new(entry, parameters, n_parameters, shape.n()?)?;
            with_element!(entry.output, T => Places::<T> { first: out.cast(), shape }.check())?;
            columns.with_rows(|rows| {
                (sampling.check)(rows)?;
                object.with_supply(|supply| {
                    with_element!(entry.output, T => {
                        fill(sampling, rows, supply, &Places::<T> { first: out.cast(), shape });
                    });
                })
            })
        }
    })
}

/// Fills the places of a matrix.
unsafe fn fill<T: Element>(
    sampling: &Sampling,
    rows: &Rows<'_>,
    supply: &mut Supply<'_, '_>,
    places: &Places<T>,
) {
    // SAFETY: the caller's contract is the same.
    unsafe {
        if let Some(out) = places.contiguous() {
            return (sampling.fill)(rows, supply, T::buffer(out));
        }
        let mut leftover = Leftover::default();
        places.fill(&mut |first, out| {
            let row = |index| rows.row(first + index);
            let part = if rows.is_array() { Rows::each(out.len(), &row) } else { Rows::one(&row) };
            (sampling.fill_part)(&part, supply, &mut leftover, T::buffer(out));
        });
    }
}
