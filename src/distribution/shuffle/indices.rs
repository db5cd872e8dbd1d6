//! The random indices of a shuffle, drawn in blocks before their exchanges.

use super::Drawn;
#[cfg(target_arch = "x86_64")]
use super::{avx2, avx512};
use crate::bit_generator::word_buffer::mask_of;
use crate::cpu::{self, Kernel, run};
use crate::distribution::Bits;
use crate::distribution::integers::index;

/// How a random index in [0, `last`] is drawn; `last` decreases by one with every index.
pub(super) trait Pick {
    /// One index, for any `last`.
    fn pick(bits: &mut Bits<'_>, last: u64) -> u64;
    /// Indices from 32-bit words, of which at least one is consumed if there is one, for `last` from 1 to 2^32 - 2. At
    /// most as many as `indices` holds, and at most `last`.
    fn pick_many(words: &[u32], last: u32, indices: &mut [u32]) -> Drawn;
}

/// Draws one index for each of the positions below `end`, in descending order, as many as `indices` holds. More will
/// be drawn later, down to `first`.
#[inline(always)]
pub(super) fn draw<P: Pick>(bits: &mut Bits<'_>, indices: &mut [u32], end: usize, first: usize) {
    let mut drawn = 0;
    while drawn < indices.len() {
        bits.promise_u32(end - drawn - first);
        let last = (end - 1 - drawn) as u32;
        let Drawn { consumed, made } = P::pick_many(bits.words_u32(), last, &mut indices[drawn..]);
        bits.skip_u32(consumed);
        drawn += made;
    }
}

/// Masked rejection.
pub(super) struct MaskedPick;

impl Pick for MaskedPick {
    fn pick(bits: &mut Bits<'_>, last: u64) -> u64 {
        bits.interval(last)
    }

    fn pick_many(words: &[u32], last: u32, indices: &mut [u32]) -> Drawn {
        cpu::dispatch! {
            avx512(cpu) => match last {
                avx512::LOW.. => avx512::intervals(cpu, words, last, indices),
                _ => intervals_portable(words, last, indices),
            },
            avx2(cpu) => match avx2::intervals(cpu, words, last, indices) {
                Drawn { consumed: 0, .. } if last >= avx2::BOUNDS.start => {
                    intervals_portable(&words[..words.len().min(avx2::GROUP)], last, indices)
                }
                Drawn { consumed: 0, .. } => intervals_portable(words, last, indices),
                drawn => drawn,
            },
            portable => intervals_portable(words, last, indices),
        }
    }
}

/// Indices by masked rejection, one by one. Only the end of a mask is a branch that depends on random words.
fn intervals_portable(words: &[u32], mut last: u32, indices: &mut [u32]) -> Drawn {
    let Drawn { mut consumed, mut made } = Drawn::default();
    while consumed < words.len() && made < indices.len() && last > 0 {
        let mask = mask_of(last.into()) as u32;
        // The first bound that has another mask, or for whose index there is no place.
        let stop = (mask / 2).max(last.saturating_sub((indices.len() - made) as u32));
        let above = last + made as u32;
        for &word in &words[consumed..] {
            let index = word & mask;
            indices[(above - last) as usize] = index;
            last -= u32::from(index <= last);
            consumed += 1;
            if last == stop {
                break;
            }
        }
        made = (above - last) as usize;
    }
    Drawn { consumed, made }
}

/// Lemire's multiplication.
pub(super) struct LemirePick;

impl Pick for LemirePick {
    fn pick(bits: &mut Bits<'_>, last: u64) -> u64 {
        index(bits, last)
    }

    fn pick_many(words: &[u32], last: u32, indices: &mut [u32]) -> Drawn {
        run(Products { words, last, indices })
    }
}

/// Indices by Lemire's multiplication.
struct Products<'a> {
    words: &'a [u32],
    last: u32,
    indices: &'a mut [u32],
}

/// Words tested together.
const GROUP: usize = 16;

impl Kernel for Products<'_> {
    type Output = Drawn;

    #[inline(always)]
    fn run(self) -> Drawn {
        let Self { words, mut last, indices } = self;
        let words = &words[..words.len().min(indices.len())];
        let mut made = 0;
        for group in words.chunks(GROUP) {
            if group.len() == GROUP && last as usize >= GROUP {
                let mut all = [0; GROUP];
                let mut certain = true;
                for ((slot, &word), k) in all.iter_mut().zip(group).zip(0..) {
                    let count = last + 1 - k;
                    let product = u64::from(word) * u64::from(count);
                    *slot = (product >> 32) as u32;
                    // The threshold is below the count.
                    certain &= product as u32 >= count;
                }
                if certain {
                    indices[made..made + GROUP].copy_from_slice(&all);
                    made += GROUP;
                    last -= GROUP as u32;
                    continue;
                }
            }
            for &word in group {
                let count = last + 1;
                let product = u64::from(word) * u64::from(count);
                let fraction = product as u32;
                indices[made] = (product >> 32) as u32;
                let counts = fraction >= count || fraction >= (u32::MAX - last) % count;
                made += usize::from(counts);
                last -= u32::from(counts);
            }
        }
        Drawn { consumed: words.len(), made }
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::{Algorithm, Pcg64};

    /// One index after the other, as NumPy draws them.
    fn one_by_one(
        words: &[u32],
        mut last: u32,
        capacity: usize,
        propose: impl Fn(u32, u32) -> Option<u32>,
    ) -> (Vec<u32>, usize) {
        let mut indices = Vec::new();
        for (consumed, &word) in words.iter().enumerate() {
            if indices.len() == capacity || last == 0 {
                return (indices, consumed);
            }
            if let Some(index) = propose(word, last) {
                indices.push(index);
                last -= 1;
            }
        }
        (indices, words.len())
    }

    fn interval(word: u32, last: u32) -> Option<u32> {
        let index = word & mask_of(last.into()) as u32;
        (index <= last).then_some(index)
    }

    fn lemire(word: u32, last: u32) -> Option<u32> {
        let product = u64::from(word) * (u64::from(last) + 1);
        let threshold = (u32::MAX - last) % (last + 1);
        (product as u32 >= threshold).then_some((product >> 32) as u32)
    }

    /// All calls together make the indices that are made one by one, and none writes beyond its capacity.
    fn compare<P: Pick>(
        words: &[u32],
        last: u32,
        capacity: usize,
        propose: impl Fn(u32, u32) -> Option<u32>,
    ) {
        let (expected, expected_consumed) = one_by_one(words, last, capacity, propose);
        let mut indices = vec![u32::MAX; capacity + 32];
        let mut all = Drawn::default();
        while all.consumed < words.len() && all.made < capacity && all.made < last as usize {
            let left = (last as usize - all.made).min(words.len() - all.consumed);
            let words = &words[all.consumed..all.consumed + left];
            let drawn = P::pick_many(words, last - all.made as u32, &mut indices[all.made..capacity]);
            assert!(drawn.consumed > 0, "no word consumed");
            all = Drawn { consumed: all.consumed + drawn.consumed, made: all.made + drawn.made };
        }
        assert_eq!(indices[..all.made], expected, "{} words, {capacity} indices from {last}", words.len());
        assert_eq!(all.consumed, expected_consumed, "{} words, {capacity} indices from {last}", words.len());
        assert!(indices[capacity..].iter().all(|&index| index == u32::MAX), "written beyond the capacity");
    }

    #[test]
    fn indices_drawn_together_are_those_drawn_one_by_one() {
        let mut words = vec![0; 3000];
        Pcg64::seed_from_u64(3).fill_u32(&mut words);
        // Words next to the bound of each step.
        let mut close = words.clone();
        for (word, last) in close.iter_mut().zip((0..5000).rev()) {
            *word = *word & !0x1fff | (last + (*word >> 28)) & 0x1fff;
        }
        let lasts = [1, 2, 15, 16, 17, 63, 64, 65, 79, 80, 127, 128, 129, 300, 4095, 4096, 4127, 5000, 70000];
        for last in lasts.into_iter().chain([(1 << 30) - 1, 1 << 30, 1 << 31, (1 << 31) + 5, u32::MAX - 1]) {
            for capacity in [1, 2, 15, 16, 17, 31, 32, 33, 64, 1000, 1024] {
                for count in [1, 15, 16, 17, 33, 64, 700, 3000] {
                    compare::<MaskedPick>(&words[..count], last, capacity, interval);
                    compare::<MaskedPick>(&close[..count], last, capacity, interval);
                    compare::<LemirePick>(&words[..count], last, capacity, lemire);
                }
            }
        }
    }
}
