//! Fisher-Yates shuffles, from the top down. The same for Generator and RandomState: frozen.
//!
//! Source: R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964); NumPy's `_shuffle_raw`.

use super::Bits;
use super::bits::mask_of;
use super::integers::index;
use crate::cpu::prefetch;
use crate::error::{Error, Result};

/// Shuffles items of `item_size` bytes, at least one, that lie one after the other.
pub(crate) fn shuffle_items(bits: &mut Bits<'_>, bytes: &mut [u8], item_size: usize) {
    let n = bytes.len() / item_size;
    let items = Items { first: bytes.as_ptr(), size: item_size };
    match item_size {
        1 => steps(bits, n, items, |i, j| bytes.swap(i, j)),
        2 => steps(bits, n, items, |i, j| swap_items::<2>(bytes, i, j)),
        4 => steps(bits, n, items, |i, j| swap_items::<4>(bytes, i, j)),
        8 => steps(bits, n, items, |i, j| swap_items::<8>(bytes, i, j)),
        16 => steps(bits, n, items, |i, j| swap_items::<16>(bytes, i, j)),
        _ => steps(bits, n, items, |i, j| swap_any(bytes, item_size, i, j)),
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
            Self::All => steps(bits, rows * columns, Items::NEAR, exchange),
            Self::Columns => (0..columns).for_each(|column| {
                steps(bits, rows, Items::NEAR, |i, j| exchange(i * columns + column, j * columns + column));
            }),
            Self::Rows => (0..rows).for_each(|row| {
                steps(bits, columns, Items::NEAR, |i, j| exchange(row * columns + i, row * columns + j));
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
    steps(bits, items.len(), Items::of(items), |i, j| items.swap(i, j));
}

/// Shuffles the places from `first` on, each with any place below it, by Lemire's method (`choice`).
pub(crate) fn shuffle_tail(bits: &mut Bits<'_>, items: &mut [i64], first: usize) {
    exchanges::<Lemire>(bits, items.len(), first, Items::of(items), |i, j| items.swap(i, j));
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

/// Where items lie, so that they can be fetched into the cache ahead of their exchange.
#[derive(Clone, Copy)]
struct Items {
    first: *const u8,
    size: usize,
}

impl Items {
    /// Items that need no fetching.
    const NEAR: Self = Self { first: std::ptr::null(), size: 0 };

    fn of<T>(items: &[T]) -> Self {
        Self { first: items.as_ptr().cast(), size: size_of::<T>() }
    }

    #[inline(always)]
    fn fetch(self, place: u32) {
        if self.size > 0 {
            prefetch(self.first.wrapping_add(place as usize * self.size));
        }
    }
}

/// How a random index in [0, `last`] is drawn.
trait Pick {
    /// The index that a word of 32 bits gives, and whether it counts; `last` is from 1 to 2^32 - 2.
    fn propose(word: u32, last: u32) -> (u32, bool);
    /// One index, for any `last`.
    fn pick(bits: &mut Bits<'_>, last: u64) -> u64;
}

/// Masked rejection.
struct Interval;

impl Pick for Interval {
    #[inline(always)]
    fn propose(word: u32, last: u32) -> (u32, bool) {
        let index = word & mask_of(last.into()) as u32;
        (index, index <= last)
    }

    fn pick(bits: &mut Bits<'_>, last: u64) -> u64 {
        bits.interval(last)
    }
}

/// Lemire's multiplication.
struct Lemire;

impl Pick for Lemire {
    #[inline(always)]
    fn propose(word: u32, last: u32) -> (u32, bool) {
        let count = last + 1;
        let product = u64::from(word) * u64::from(count);
        let fraction = product as u32;
        ((product >> 32) as u32, fraction >= count || fraction >= (u32::MAX - last) % count)
    }

    fn pick(bits: &mut Bits<'_>, last: u64) -> u64 {
        index(bits, last)
    }
}

/// Indices drawn ahead of their exchanges.
const AHEAD: usize = 256;
/// How far ahead of its exchange an item is fetched.
const FETCH: usize = 32;

/// The exchanges of a shuffle of `n` items: i and j, where j <= i.
#[inline(always)]
fn steps(bits: &mut Bits<'_>, n: usize, items: Items, exchange: impl FnMut(usize, usize)) {
    exchanges::<Interval>(bits, n, 1, items, exchange);
}

/// The exchanges of items i and j, j <= i, for i from `n` - 1 down to `first`, at least 1.
///
/// Indices are drawn a block ahead, so that a rejected word stalls nothing and the items of a large array are fetched
/// in time.
#[inline(always)]
fn exchanges<P: Pick>(
    bits: &mut Bits<'_>,
    n: usize,
    first: usize,
    items: Items,
    mut exchange: impl FnMut(usize, usize),
) {
    let mut end = n;
    // Where an index takes 64 bits, words of 32 do not serve.
    while end > first && end > u32::MAX as usize {
        end -= 1;
        exchange(end, P::pick(bits, end as u64) as usize);
    }
    let mut indices = [0; AHEAD];
    while end > first {
        let drawn = AHEAD.min(end - first);
        let indices = &mut indices[..drawn];
        draw::<P>(bits, indices, end, first);
        for (k, &j) in indices.iter().enumerate() {
            if let Some(&later) = indices.get(k + FETCH) {
                items.fetch(later);
            }
            exchange(end - 1 - k, j as usize);
        }
        end -= drawn;
    }
}

/// Draws an index for each of the places below `end`, downwards; more will follow until `first`.
#[inline(always)]
fn draw<P: Pick>(bits: &mut Bits<'_>, indices: &mut [u32], end: usize, first: usize) {
    let mut drawn = 0;
    while drawn < indices.len() {
        bits.owe_u32(end - drawn - first);
        let words = bits.words_u32();
        let words = &words[..words.len().min(indices.len() - drawn)];
        let taken = words.len();
        for &word in words {
            let (index, counts) = P::propose(word, (end - 1 - drawn) as u32);
            indices[drawn] = index;
            drawn += usize::from(counts);
        }
        bits.skip_u32(taken);
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
