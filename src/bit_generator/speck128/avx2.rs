//! Speck, 24 counters at a time.
//!
//! ```text
//!     lane        0     1     2     3
//!     vector 0    c     c+1   c+2   c+3      two vectors each: low words, and high words, which are the same
//!     vector 1    c+4   c+5   c+6   c+7
//!     ...                                    six such pairs fill the waits of each other
//!     keys        k0    k1    k0    k1       those of even places in a batch, and of odd ones
//!                 the rounds, lane by lane, then low and high words are interleaved
//! ```

use std::arch::x86_64::*;

use crate::bit_generator::batched::Block;
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx2;

/// Pairs of vectors in flight.
const VECTORS: usize = 6;
/// Counters in flight.
const COUNTERS: usize = 4 * VECTORS;

/// Fills as much of `out` as whole groups of counters cover, from that counter on; says how much. Stops where the low
/// word of the counter would run over.
pub(super) fn fill<T: FromWords>(_: Avx2, keys: &[[u64; 2]], counter: Block, out: &mut [T]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(keys, counter, out) }
}

#[target_feature(enable = "avx2")]
unsafe fn fill_groups<T: FromWords>(keys: &[[u64; 2]], [mut counter, upper]: Block, out: &mut [T]) -> usize {
    let first = _mm256_set_epi64x(3, 2, 1, 0);
    let mut done = 0;
    for group in out.chunks_exact_mut(2 * COUNTERS) {
        let Some(next) = counter.checked_add(COUNTERS as u64) else { break };
        let mut low: [__m256i; VECTORS] = std::array::from_fn(|i| counter + 4 * i as u64)
            .map(|start| _mm256_add_epi64(_mm256_set1_epi64x(start as i64), first));
        let mut high = [_mm256_set1_epi64x(upper as i64); VECTORS];
        rounds(keys, &mut low, &mut high);
        for ((low, high), out) in low.iter().zip(&high).zip(group.chunks_exact_mut(8)) {
            let (first, second) = out.split_at_mut(4);
            let (lower_half, upper_half) = interleaved(*low, *high);
            // SAFETY: the processor has the instructions, and both halves of `out` have room for 32 bytes.
            unsafe {
                _mm256_storeu_si256(first.as_mut_ptr().cast(), T::from_words_avx2(lower_half));
                _mm256_storeu_si256(second.as_mut_ptr().cast(), T::from_words_avx2(upper_half));
            }
        }
        counter = next;
        done += 2 * COUNTERS;
    }
    done
}

/// All rounds of pairs of vectors: low words and high words.
#[inline]
#[target_feature(enable = "avx2")]
fn rounds(keys: &[[u64; 2]], low: &mut [__m256i; VECTORS], high: &mut [__m256i; VECTORS]) {
    // Rotates by a byte.
    let by_8 =
        _mm256_set_epi64x(0x080f0e0d0c0b0a09, 0x0007060504030201, 0x080f0e0d0c0b0a09, 0x0007060504030201);
    for &[even, odd] in keys {
        let key = _mm256_set_epi64x(odd as i64, even as i64, odd as i64, even as i64);
        for (low, high) in low.iter_mut().zip(&mut *high) {
            let sum = _mm256_add_epi64(_mm256_shuffle_epi8(*high, by_8), *low);
            *high = _mm256_xor_si256(sum, key);
            let rotated = _mm256_or_si256(_mm256_slli_epi64::<3>(*low), _mm256_srli_epi64::<61>(*low));
            *low = _mm256_xor_si256(rotated, *high);
        }
    }
}

/// Blocks 0 and 1, and blocks 2 and 3.
#[inline]
#[target_feature(enable = "avx2")]
fn interleaved(low: __m256i, high: __m256i) -> (__m256i, __m256i) {
    let (even, odd) = (_mm256_unpacklo_epi64(low, high), _mm256_unpackhi_epi64(low, high));
    (_mm256_permute2x128_si256::<0x20>(even, odd), _mm256_permute2x128_si256::<0x31>(even, odd))
}
