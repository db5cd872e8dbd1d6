//! Where the values of a matrix lie in a caller's memory, and fills of these places.

use super::call::{check, endless};
use crate::error::{Error, Result};

/// The shape of a matrix, and the distances between its values.
#[derive(Clone, Copy, Debug)]
pub(super) struct Shape {
    pub(super) rows: usize,
    pub(super) columns: usize,
    /// From a value to the one below it, in values.
    pub(super) row_stride: isize,
    /// From a value to the one on its right, in values.
    pub(super) column_stride: isize,
}

/// From this length on a row whose values lie side by side is filled in place.
const LONG_ROW: usize = 256;

/// Values drawn at a time for other rows: as many as the matrix has, or the largest block. Zeroing a block that is much too
/// large would take longer than the draws.
const SMALL_BLOCK: usize = 32;
const MIDDLE_BLOCK: usize = 256;
const LARGE_BLOCK: usize = 2048;

fn greatest_common_divisor(mut a: usize, mut b: usize) -> usize {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}

impl Shape {
    /// The number of values.
    pub(super) fn n(&self) -> Result<usize> {
        self.rows.checked_mul(self.columns).ok_or_else(|| endless("out"))
    }

    /// Refuses distances that leave the address space, and those that put two values in one place.
    fn check(&self, item_size: usize) -> Result<()> {
        let Self { rows, columns, row_stride, column_stride } = *self;
        if self.n()? == 0 {
            return Ok(());
        }
        let (down, across) = (row_stride.unsigned_abs(), column_stride.unsigned_abs());
        let far = |n: usize, stride: usize| (n as u128 - 1) * stride as u128;
        if far(rows, down) + far(columns, across) >= isize::MAX as u128 / item_size as u128 {
            return Err(endless("out"));
        }
        // The places of two values are the same if the values are i rows and j columns apart, where i steps of one
        // stride are j of the other. The least such i and j are these, unless both strides are 0.
        let common = greatest_common_divisor(down, across).max(1);
        let (i, j) = (across / common, down / common);
        if i < rows && j < columns && (rows > 1 || columns > 1) {
            return Err(Error::argument(format_args!(
                "row_stride {row_stride} and column_stride {column_stride} put two values in one place"
            )));
        }
        Ok(())
    }
}

/// The places of a matrix.
pub(super) struct Places<T> {
    /// That of the first value.
    pub(super) first: *mut T,
    pub(super) shape: Shape,
}

impl<T: Copy + Default> Places<T> {
    /// Checks the pointer and the shape, which all else relies on.
    pub(super) fn check(&self) -> Result<()> {
        if self.shape.n()? > 0 {
            check(self.first, "out")?;
        }
        self.shape.check(size_of::<T>())
    }

    /// All places as one slice, if they lie side by side in the order of the draws.
    pub(super) unsafe fn contiguous<'a>(&self) -> Option<&'a mut [T]> {
        let Shape { rows, columns, row_stride, column_stride } = self.shape;
        let n = rows.saturating_mul(columns);
        if n == 0 {
            return Some(&mut []);
        }
        let side_by_side = (columns == 1 || column_stride == 1)
            && (rows == 1 || row_stride.unsigned_abs() == columns && row_stride > 0);
        // SAFETY: by the contract these `n` items are writable and nobody else accesses them during the call.
        side_by_side.then(|| unsafe { std::slice::from_raw_parts_mut(self.first, n) })
    }

    /// Fills all places, row by row. `draw` makes the next values, and is told how many came before.
    pub(super) unsafe fn fill(&self, draw: &mut dyn FnMut(usize, &mut [T])) {
        let Shape { rows, columns, column_stride, .. } = self.shape;
        let n = rows.saturating_mul(columns);
        // SAFETY: the caller's contract is the same.
        unsafe {
            if n == 0 {
            } else if column_stride == 1 && columns >= LONG_ROW {
                for row in 0..rows {
                    draw(row * columns, std::slice::from_raw_parts_mut(self.place(row, 0), columns));
                }
            } else if n <= SMALL_BLOCK {
                self.fill_by_blocks::<SMALL_BLOCK>(draw);
            } else if n <= MIDDLE_BLOCK {
                self.fill_by_blocks::<MIDDLE_BLOCK>(draw);
            } else {
                self.fill_by_blocks::<LARGE_BLOCK>(draw);
            }
        }
    }

    /// Draws whole rows, or pieces of a long one, and copies them to their places.
    unsafe fn fill_by_blocks<const N: usize>(&self, draw: &mut dyn FnMut(usize, &mut [T])) {
        let Shape { rows, columns, .. } = self.shape;
        let mut values = [T::default(); N];
        let most_columns = columns.min(N);
        let most_rows = N / most_columns;
        for row in (0..rows).step_by(most_rows) {
            let height = most_rows.min(rows - row);
            for column in (0..columns).step_by(most_columns) {
                let width = most_columns.min(columns - column);
                let values = &mut values[..height * width];
                draw(row * columns + column, values);
                // SAFETY: the caller's contract is the same, and the block lies inside the matrix.
                unsafe { self.copy((row, column), width, values) };
            }
        }
    }

    /// Copies a block of values to its places, along the shorter stride.
    unsafe fn copy(&self, (row, column): (usize, usize), width: usize, values: &[T]) {
        let Shape { row_stride, column_stride, .. } = self.shape;
        let height = values.len() / width;
        if row_stride.unsigned_abs() < column_stride.unsigned_abs() {
            for j in 0..width {
                for i in 0..height {
                    // SAFETY: the place is in the matrix, which the caller may write to.
                    unsafe { *self.place(row + i, column + j) = values[i * width + j] };
                }
            }
        } else {
            for (i, values) in values.chunks_exact(width).enumerate() {
                for (j, &value) in values.iter().enumerate() {
                    // SAFETY: as above.
                    unsafe { *self.place(row + i, column + j) = value };
                }
            }
        }
    }

    /// The place of a value.
    #[inline(always)]
    unsafe fn place(&self, row: usize, column: usize) -> *mut T {
        let offset = row as isize * self.shape.row_stride + column as isize * self.shape.column_stride;
        // SAFETY: the offset of a value in the matrix has been checked, and by the contract its place is in the same
        // memory as the first.
        unsafe { self.first.offset(offset) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(rows: usize, columns: usize, row_stride: isize, column_stride: isize) -> Shape {
        Shape { rows, columns, row_stride, column_stride }
    }

    #[test]
    fn strides_are_refused_where_two_values_coincide() {
        for rows in 1..6_usize {
            for columns in 1..6_usize {
                for row_stride in -7..8_isize {
                    for column_stride in -7..8_isize {
                        let shape = shape(rows, columns, row_stride, column_stride);
                        let place =
                            |i| (i / columns) as isize * row_stride + (i % columns) as isize * column_stride;
                        let mut places: Vec<_> = (0..rows * columns).map(place).collect();
                        places.sort_unstable();
                        let distinct = places.windows(2).all(|pair| pair[0] != pair[1]);
                        assert_eq!(shape.check(8).is_ok(), distinct, "{shape:?}");
                    }
                }
            }
        }
    }

    #[test]
    fn strides_are_refused_where_they_leave_the_address_space() {
        let most = isize::MAX;
        assert!(shape(2, 1, most / 8 - 1, 0).check(8).is_ok());
        assert!(shape(2, 1, 1 - most / 8, 0).check(8).is_ok());
        for endless in [
            shape(2, 1, most / 8, 0),
            shape(2, 1, isize::MIN, 0),
            shape(2, 2, most / 16, most / 16 + 1),
            shape(usize::MAX, 1, isize::MIN, 0),
            shape(usize::MAX, 2, 1, 1),
            shape(usize::MAX, 1, 1, 0),
        ] {
            let refused = endless.check(8).unwrap_err();
            assert_eq!(refused.message(), "out is longer than the address space", "{endless:?}");
        }
        for empty in [shape(usize::MAX, 0, most, most), shape(0, usize::MAX, 0, 0)] {
            assert!(empty.check(8).is_ok(), "{empty:?}");
        }
    }
}
