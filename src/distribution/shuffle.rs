//! Random permutations: Fisher-Yates shuffles, from the last position down. `Generator` and `RandomState` share them:
//! frozen.
//!
//! Source: R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964); NumPy's `_shuffle_raw`.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod indices;

use super::Bits;
use crate::cpu::prefetch;
use crate::error::{Error, Result};
use crate::memory::items;
use indices::{LemirePick, MaskedPick, Pick, draw};

/// How many words were consumed, and how many indices were made from them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Drawn {
    consumed: usize,
    made: usize,
}

/// Shuffles adjacent items of `item_size` bytes, at least one.
pub(crate) fn shuffle_items(bits: &mut Bits<'_>, bytes: &mut [u8], item_size: usize) {
    match item_size {
        1 => shuffle(bits, bytes),
        2 => shuffle(bits, items::<2>(bytes)),
        4 => shuffle(bits, items::<4>(bytes)),
        8 => shuffle(bits, items::<8>(bytes)),
        16 => shuffle(bits, items::<16>(bytes)),
        _ => {
            let place = Items { first: bytes.as_ptr(), size: item_size };
            steps(bits, bytes.len() / item_size, place, |i, j| swap_any(bytes, item_size, i, j));
        }
    }
}

/// The parts of a matrix that `permuted` shuffles, each independently.
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
    /// By the axis along which items move: 0, 1, or -1 for both.
    pub(crate) fn from_axis(axis: i32) -> Result<Self> {
        match axis {
            -1 => Ok(Self::All),
            0 => Ok(Self::Columns),
            1 => Ok(Self::Rows),
            _ => Err(Error::argument(format_args!("axis {axis} is out of bounds for array of dimension 2"))),
        }
    }

    /// Shuffles a row-major matrix. `exchange` swaps the items at two positions.
    pub(crate) fn shuffle(
        self,
        bits: &mut Bits<'_>,
        rows: usize,
        columns: usize,
        mut exchange: impl FnMut(usize, usize),
    ) {
        if rows == 0 || columns == 0 {
            return; // A matrix of 0 rows may have any number of columns, and the loops below would run that often.
        }
        match self {
            Self::All => steps(bits, rows * columns, Items::NO_PREFETCH, exchange),
            Self::Columns => (0..columns).for_each(|column| {
                steps(bits, rows, Items::NO_PREFETCH, |i, j| {
                    exchange(i * columns + column, j * columns + column);
                });
            }),
            Self::Rows => (0..rows).for_each(|row| {
                steps(bits, columns, Items::NO_PREFETCH, |i, j| {
                    exchange(row * columns + i, row * columns + j);
                });
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
            let items = items::<8>(bytes);
            self.shuffle(bits, rows, columns, |i, j| items.swap(i, j));
        } else {
            self.shuffle(bits, rows, columns, |i, j| swap_any(bytes, item_size, i, j));
        }
    }
}

/// Shuffles a slice.
pub(crate) fn shuffle<T>(bits: &mut Bits<'_>, items: &mut [T]) {
    steps(bits, items.len(), Items::of(items), |i, j| items.swap(i, j));
}

/// Shuffles the positions from `first` on, each with a random position not above it, by Lemire's method (`choice`).
pub(crate) fn shuffle_tail<T>(bits: &mut Bits<'_>, items: &mut [T], first: usize) {
    exchanges::<LemirePick>(bits, items.len(), first, Items::of(items), |i, j| items.swap(i, j));
}

/// The indices 0, 1, ..., shuffled.
pub(crate) fn permutation(bits: &mut Bits<'_>, out: &mut [i64]) {
    for (slot, index) in out.iter_mut().zip(0..) {
        *slot = index;
    }
    shuffle(bits, out);
}

/// The memory of items, so that they can be prefetched before their exchange.
#[derive(Clone, Copy)]
struct Items {
    first: *const u8,
    size: usize,
}

impl Items {
    /// Items that need no prefetching. They count as items of no bytes, and [`Self::fetch`] has no effect.
    const NO_PREFETCH: Self = Self { first: std::ptr::null(), size: 0 };

    fn of<T>(items: &[T]) -> Self {
        Self { first: items.as_ptr().cast(), size: size_of::<T>() }
    }

    #[inline(always)]
    fn fetch(self, place: u32) {
        prefetch(self.first.wrapping_add(place as usize * self.size));
    }
}

// The four limits are chosen by measurement on x86-64 (`benches/fills`, the workload `shuffle`). Any values give the
// same stream.
/// Indices drawn before their exchanges.
const AHEAD: usize = 1024;
/// The same for few items, to save setup.
const FEW: usize = 64;
/// Items in so few bytes need no prefetching.
const NEAR: usize = 1 << 18;
/// The number of exchanges by which an item is prefetched ahead.
const FETCH: usize = 64;

/// The exchanges of a shuffle of `n` items: pairs i and j, where j <= i.
#[inline(always)]
fn steps(bits: &mut Bits<'_>, n: usize, items: Items, exchange: impl FnMut(usize, usize)) {
    exchanges::<MaskedPick>(bits, n, 1, items, exchange);
}

/// The exchanges of items i and j, j <= i, for i from `n` - 1 down to `first`, at least 1.
#[inline(always)]
fn exchanges<P: Pick>(
    bits: &mut Bits<'_>,
    n: usize,
    first: usize,
    items: Items,
    exchange: impl FnMut(usize, usize),
) {
    if n <= FEW {
        exchanges_ahead::<P, FEW>(bits, n, first, Items::NO_PREFETCH, exchange);
    } else {
        exchanges_ahead::<P, AHEAD>(bits, n, first, items, exchange);
    }
}

/// Draws blocks of indices before their exchanges, so that rejected words cause no stall, and the items of a large
/// array can be prefetched.
#[inline(always)]
fn exchanges_ahead<P: Pick, const AHEAD: usize>(
    bits: &mut Bits<'_>,
    n: usize,
    first: usize,
    items: Items,
    mut exchange: impl FnMut(usize, usize),
) {
    let mut end = n;
    // If an index needs 64 bits, 32-bit words do not suffice.
    while end > first && end > u32::MAX as usize {
        end -= 1;
        exchange(end, P::pick(bits, end as u64) as usize);
    }
    let mut indices = [0; AHEAD];
    let far = AHEAD > FEW && n.saturating_mul(items.size) > NEAR;
    // The position of the next index. The indices above it wait at the head of the block while their items are
    // prefetched.
    let mut next = end;
    while end > first {
        let waiting = end - next;
        let drawn = (AHEAD - waiting).min(next - first);
        draw::<P>(bits, &mut indices[waiting..waiting + drawn], next, first);
        next -= drawn;
        let drawn = waiting + drawn;
        let fetching = if far { drawn.saturating_sub(FETCH) } else { 0 };
        for ((&j, &later), i) in indices.iter().zip(&indices[FETCH..FETCH + fetching]).zip((first..end).rev())
        {
            items.fetch(later);
            exchange(i, j as usize);
        }
        end -= fetching;
        if !far || next == first {
            exchange_each(&indices[fetching..drawn], end - 1, &mut exchange);
            end = next;
        }
        indices.copy_within(drawn - (end - next)..drawn, 0);
    }
}

/// The exchanges of item i and those after it, downwards, each with an index: four at a time, which takes less time.
#[inline(always)]
fn exchange_each(indices: &[u32], mut i: usize, exchange: &mut impl FnMut(usize, usize)) {
    let groups = indices.chunks_exact(4);
    let rest = groups.remainder();
    for group in groups {
        let [a, b, c, d] = [0, 1, 2, 3].map(|k| group[k] as usize);
        exchange(i, a);
        exchange(i - 1, b);
        exchange(i - 2, c);
        exchange(i - 3, d);
        i -= 4;
    }
    for (&j, i) in rest.iter().zip((0..=i).rev()) {
        exchange(i, j as usize);
    }
}

/// Exchanges items i and j, where j <= i.
fn swap_any(bytes: &mut [u8], item_size: usize, i: usize, j: usize) {
    if i != j {
        let (below, above) = bytes.split_at_mut(i * item_size);
        below[j * item_size..][..item_size].swap_with_slice(&mut above[..item_size]);
    }
}
