//! Doubles and floats in [0, 1), and bytes, made from words without a distribution. In the names of this crate, `unit`
//! is a value in [0, 1), and `units` are several.

use super::Algorithm;
use crate::cpu::{self, Kernel, run};
use crate::memory;

/// 64 random bits as a double in [0, 1).
#[inline]
pub(crate) fn unit_f64_of_word(word: u64) -> f64 {
    (word >> 11) as i64 as f64 * (1.0 / 9007199254740992.0)
}

/// As [`unit_f64_of_word`], without the conversion of an integer: the upper 52 of the 53 bits, and the last bit, each as
/// the mantissa of a double near a power of two. Every sum is exact.
#[inline(always)]
fn unit_f64_by_mantissas(word: u64) -> f64 {
    const LAST: f64 = 1.0 / 4096.0;
    let upper = f64::from_bits(word >> 12 | 1.0_f64.to_bits());
    let last = f64::from_bits(word & 1 << 11 | LAST.to_bits());
    upper - (1.0 + LAST) + last
}

/// Two words as a double in [0, 1): 27 bits of the first above 26 bits of the second.
#[inline(always)]
pub(crate) fn unit_f64_of_pair(first: u32, second: u32) -> f64 {
    (f64::from(first >> 5) * 67108864.0 + f64::from(second >> 6)) / 9007199254740992.0
}

/// Doubles made at a time. The block fits the first-level cache, where words are replaced by doubles in place.
const DOUBLES: usize = 1024;

/// Fills `out` with doubles in [0, 1), made from the words of [`Algorithm::fill_u64`] in a second pass. There is one such
/// function for all algorithms.
#[inline(never)]
pub(super) fn fill_f64_of_words(algorithm: &mut dyn Algorithm, out: &mut [f64]) {
    for chunk in out.chunks_mut(DOUBLES) {
        algorithm.fill_u64(memory::words_of_doubles(chunk));
        cpu::dispatch! {
            avx512(_cpu) => run(UnitDoubles::<false>(chunk)),
            portable => run(UnitDoubles::<BY_MANTISSAS>(chunk)),
        }
    }
}

/// As [`fill_f64_of_words`], where a word is a pair of draws, the first one in its upper half.
#[inline(never)]
pub(super) fn fill_f64_of_pairs(algorithm: &mut dyn Algorithm, out: &mut [f64]) {
    for chunk in out.chunks_mut(DOUBLES) {
        algorithm.fill_u64(memory::words_of_doubles(chunk));
        run(UnitDoublesOfPairs(chunk));
    }
}

/// Whether the vectors have no conversion of 64-bit integers: those of SSE2 and AVX2.
const BY_MANTISSAS: bool = cfg!(any(target_arch = "x86", target_arch = "x86_64"));

/// Replaces words by doubles in [0, 1).
struct UnitDoubles<'a, const BY_MANTISSAS: bool>(&'a mut [f64]);

impl<const BY_MANTISSAS: bool> Kernel for UnitDoubles<'_, BY_MANTISSAS> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for x in self.0 {
            let word = x.to_bits();
            *x = if BY_MANTISSAS { unit_f64_by_mantissas(word) } else { unit_f64_of_word(word) };
        }
    }
}

/// Replaces pairs of words by doubles in [0, 1).
struct UnitDoublesOfPairs<'a>(&'a mut [f64]);

impl Kernel for UnitDoublesOfPairs<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for x in self.0 {
            *x = unit_f64_of_pair((x.to_bits() >> 32) as u32, x.to_bits() as u32);
        }
    }
}

/// Fills `out` with native words of 32 bits, widened.
#[inline(never)]
pub(super) fn fill_widened(algorithm: &mut dyn Algorithm, out: &mut [u64]) {
    let mut words = [0; 256];
    for chunk in out.chunks_mut(words.len()) {
        let words = &mut words[..chunk.len()];
        algorithm.fill_u32(words);
        for (wide, &word) in chunk.iter_mut().zip(&*words) {
            *wide = word.into();
        }
    }
}

/// Fills `out` with floats in [0, 1).
pub(crate) fn fill_f32(algorithm: &mut dyn Algorithm, out: &mut [f32]) {
    for chunk in out.chunks_mut(FLOATS) {
        algorithm.fill_u32(memory::words_of_floats(chunk));
        run(UnitFloats(chunk));
    }
}

/// Floats made at a time. The block fits the first-level cache, where words are replaced by floats in place.
const FLOATS: usize = 4096;

/// Replaces words by floats in [0, 1).
struct UnitFloats<'a>(&'a mut [f32]);

impl Kernel for UnitFloats<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for x in self.0 {
            *x = unit_f32_of_word(x.to_bits());
        }
    }
}

/// The high 24 bits of a word as a float in [0, 1).
#[inline]
pub(crate) fn unit_f32_of_word(word: u32) -> f32 {
    (word >> 8) as i32 as f32 * (1.0 / 16777216.0)
}

/// Bytes as `numpy.random.Generator.bytes` draws them: little-endian 32-bit words, the last one truncated.
pub(crate) fn fill_bytes(algorithm: &mut dyn Algorithm, out: &mut [u8]) {
    let mut words = [0; 64];
    for chunk in out.chunks_mut(4 * words.len()) {
        let words = &mut words[..chunk.len().div_ceil(4)];
        algorithm.fill_u32(words);
        for (bytes, word) in chunk.chunks_mut(4).zip(words) {
            bytes.copy_from_slice(&word.to_le_bytes()[..bytes.len()]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn doubles_by_mantissas_are_the_same() {
        let words =
            (0..64).flat_map(|shift| [1 << shift, !0 << shift, !0 >> shift, 0x9e37_79b9_7f4a_7c15 >> shift]);
        for word in words.flat_map(|word: u64| [word, !word, word.wrapping_mul(0xd134_2543_de82_ef95)]) {
            assert_eq!(unit_f64_by_mantissas(word).to_bits(), unit_f64_of_word(word).to_bits(), "{word:#x}");
        }
    }
}
