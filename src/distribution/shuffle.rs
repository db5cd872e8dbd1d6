//! Fisher-Yates shuffles, from the top down. The same for Generator and RandomState: frozen.
//!
//! Source: R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964); NumPy's `_shuffle_raw`.

use super::Bits;
use crate::error::{Error, Result};

/// Shuffles items of `item_size` bytes, at least one, that lie one after the other.
pub(crate) fn shuffle_items(bits: &mut Bits<'_>, bytes: &mut [u8], item_size: usize) {
    let n = bytes.len() / item_size;
    match item_size {
        1 => steps(bits, n, |i, j| bytes.swap(i, j)),
        2 => steps(bits, n, |i, j| swap_items::<2>(bytes, i, j)),
        4 => steps(bits, n, |i, j| swap_items::<4>(bytes, i, j)),
        8 => steps(bits, n, |i, j| swap_items::<8>(bytes, i, j)),
        16 => steps(bits, n, |i, j| swap_items::<16>(bytes, i, j)),
        _ => steps(bits, n, |i, j| swap_any(bytes, item_size, i, j)),
    }
}

/// What `permuted` shuffles of a matrix, each on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Permuted {
    /// The whole matrix as one array.
    All,
    /// Every column, from left to right.
    Columns,
    /// Every row, from the top down.
    Rows,
}

impl Permuted {
    /// By the axis that moves: 0, 1, or -1 for both.
    pub(crate) fn from_axis(axis: i32) -> Result<Self> {
        match axis {
            -1 => Ok(Self::All),
            0 => Ok(Self::Columns),
            1 => Ok(Self::Rows),
            _ => Err(Error::argument(format!("axis {axis} is out of bounds for array of dimension 2"))),
        }
    }

    /// Shuffles a row-major matrix; `exchange` swaps two items by their places.
    pub(crate) fn shuffle(
        self,
        bits: &mut Bits<'_>,
        rows: usize,
        columns: usize,
        mut exchange: impl FnMut(usize, usize),
    ) {
        match self {
            Self::All => steps(bits, rows * columns, exchange),
            Self::Columns => (0..columns).for_each(|column| {
                steps(bits, rows, |i, j| exchange(i * columns + column, j * columns + column));
            }),
            Self::Rows => (0..rows).for_each(|row| {
                steps(bits, columns, |i, j| exchange(row * columns + i, row * columns + j));
            }),
        }
    }

    /// Shuffles a row-major matrix of items of `item_size` bytes, at least one.
    pub(crate) fn shuffle_items(
        self,
        bits: &mut Bits<'_>,
        bytes: &mut [u8],
        rows: usize,
        columns: usize,
        item_size: usize,
    ) {
        if item_size == 8 {
            self.shuffle(bits, rows, columns, |i, j| swap_items::<8>(bytes, i, j));
        } else {
            self.shuffle(bits, rows, columns, |i, j| swap_any(bytes, item_size, i, j));
        }
    }
}

/// Shuffles a slice.
pub(crate) fn shuffle<T>(bits: &mut Bits<'_>, items: &mut [T]) {
    steps(bits, items.len(), |i, j| items.swap(i, j));
}

/// The indices 0, 1, ..., shuffled.
pub(crate) fn permutation(bits: &mut Bits<'_>, out: &mut [i64]) {
    count_up(out);
    shuffle(bits, out);
}

/// Writes 0, 1, 2, ...
pub(crate) fn count_up(out: &mut [i64]) {
    for (slot, index) in out.iter_mut().zip(0..) {
        *slot = index;
    }
}

/// The exchanges of a shuffle of `n` items: i and j, where j <= i.
#[inline]
fn steps(bits: &mut Bits<'_>, n: usize, mut exchange: impl FnMut(usize, usize)) {
    for i in (1..n).rev() {
        exchange(i, bits.interval(i as u64) as usize);
    }
}

#[inline]
fn swap_items<const SIZE: usize>(bytes: &mut [u8], i: usize, j: usize) {
    let mut item = [0; SIZE];
    item.copy_from_slice(&bytes[i * SIZE..][..SIZE]);
    bytes.copy_within(j * SIZE..(j + 1) * SIZE, i * SIZE);
    bytes[j * SIZE..][..SIZE].copy_from_slice(&item);
}

/// Exchanges items i and j, where j <= i.
fn swap_any(bytes: &mut [u8], item_size: usize, i: usize, j: usize) {
    if i != j {
        let (below, above) = bytes.split_at_mut(i * item_size);
        below[j * item_size..][..item_size].swap_with_slice(&mut above[..item_size]);
    }
}
