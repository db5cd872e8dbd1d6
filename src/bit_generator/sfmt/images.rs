//! Values made of a block of words, compiled for every level.

use crate::cpu::{self, Kernel};

/// Fills `out` with `image` of words.
#[inline]
pub(in crate::bit_generator) fn map<T>(words: &[u64], out: &mut [T], image: impl Fn(u64) -> T) {
    cpu::run(Map { words, out, image });
}

struct Map<'a, T, F> {
    words: &'a [u64],
    out: &'a mut [T],
    image: F,
}

impl<T, F: Fn(u64) -> T> Kernel for Map<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for (slot, &word) in self.out.iter_mut().zip(self.words) {
            *slot = (self.image)(word);
        }
    }
}

/// Fills `out` with `image` of pairs of words.
#[inline]
pub(in crate::bit_generator) fn map_pairs<T>(words: &[u64], out: &mut [T], image: impl Fn(u64, u64) -> T) {
    cpu::run(MapPairs { words, out, image });
}

struct MapPairs<'a, T, F> {
    words: &'a [u64],
    out: &'a mut [T],
    image: F,
}

impl<T, F: Fn(u64, u64) -> T> Kernel for MapPairs<'_, T, F> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for (slot, pair) in self.out.iter_mut().zip(self.words.chunks_exact(2)) {
            *slot = (self.image)(pair[0], pair[1]);
        }
    }
}

/// As `unit_f64_of_word`, without a conversion of integers, which AVX2 and SSE2 do not have for vectors: the upper 52
/// of the 53 bits, and the last bit, each exact as the mantissa of a double near a power of two.
#[inline(always)]
pub(in crate::bit_generator) fn unit_f64_of_bits(word: u64) -> f64 {
    const LAST: f64 = 1.0 / 4096.0;
    let upper = f64::from_bits(word >> 12 | 1f64.to_bits());
    let last = f64::from_bits(word & 1 << 11 | LAST.to_bits());
    upper - (1.0 + LAST) + last
}
