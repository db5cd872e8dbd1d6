//! Fisher-Yates shuffles, from the top down. The same for Generator and RandomState: frozen.
//!
//! Source: R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7 (1964); NumPy's `_shuffle_raw`.

use super::Bits;

/// Shuffles items of `item_size` bytes, at least one, that lie one after the other.
pub(crate) fn shuffle_items(bits: &mut Bits<'_>, bytes: &mut [u8], item_size: usize) {
    let n = bytes.len() / item_size;
    match item_size {
        1 => steps(bits, n, |i, j| bytes.swap(i, j)),
        2 => steps(bits, n, |i, j| swap_items::<2>(bytes, i, j)),
        4 => steps(bits, n, |i, j| swap_items::<4>(bytes, i, j)),
        8 => steps(bits, n, |i, j| swap_items::<8>(bytes, i, j)),
        16 => steps(bits, n, |i, j| swap_items::<16>(bytes, i, j)),
        _ => steps(bits, n, |i, j| {
            if i != j {
                let (below, above) = bytes.split_at_mut(i * item_size);
                below[j * item_size..][..item_size].swap_with_slice(&mut above[..item_size]);
            }
        }),
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
