//! Speck, 64 counters at a time.
//!
//! ```text
//!     lane        0     1     2    ...   7
//!     vector 0    c     c+1   c+2  ...   c+7      two vectors each: low words, and high words, which are the same
//!     vector 1    c+8   c+9   c+10 ...   c+15
//!     ...                                         eight such pairs fill the waits of each other
//!     keys        k0    k1    k0   ...   k1       those of even places in a batch, and of odd ones
//!                 the rounds, lane by lane, then low and high words are interleaved
//! ```

use std::arch::x86_64::*;

use super::BATCH;
use crate::bit_generator::batched::Block;
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;

/// Pairs of vectors in flight.
const VECTORS: usize = 8;
/// Counters in flight.
const COUNTERS: usize = 8 * VECTORS;

/// The blocks of a batch of counters.
pub(super) fn encipher(_: Avx512, keys: &[[u64; 2]], counters: &[Block; BATCH], blocks: &mut [Block; BATCH]) {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { encipher_batch(keys, counters, blocks) }
}

/// Fills as much of `out` as whole groups of counters cover, from that counter on; says how much. Stops where the low
/// word of the counter would run over.
pub(super) fn fill<T: FromWords>(_: Avx512, keys: &[[u64; 2]], counter: Block, out: &mut [T]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(keys, counter, out) }
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_groups<T: FromWords>(keys: &[[u64; 2]], [mut counter, upper]: Block, out: &mut [T]) -> usize {
    let first = _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0);
    let mut done = 0;
    for group in out.chunks_exact_mut(2 * COUNTERS) {
        let Some(next) = counter.checked_add(COUNTERS as u64) else { break };
        let mut low: [__m512i; VECTORS] = std::array::from_fn(|i| counter + 8 * i as u64)
            .map(|start| _mm512_add_epi64(_mm512_set1_epi64(start as i64), first));
        let mut high = [_mm512_set1_epi64(upper as i64); VECTORS];
        rounds(keys, &mut low, &mut high);
        for ((low, high), out) in low.iter().zip(&high).zip(group.chunks_exact_mut(16)) {
            let (first, second) = out.split_at_mut(8);
            let (lower_half, upper_half) = interleaved(*low, *high);
            // SAFETY: the processor has the instructions, and both halves of `out` have room for 64 bytes.
            unsafe {
                _mm512_storeu_si512(first.as_mut_ptr().cast(), T::from_words_avx512(lower_half));
                _mm512_storeu_si512(second.as_mut_ptr().cast(), T::from_words_avx512(upper_half));
            }
        }
        counter = next;
        done += 2 * COUNTERS;
    }
    done
}

/// All rounds of pairs of vectors: low words and high words.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn rounds<const N: usize>(keys: &[[u64; 2]], low: &mut [__m512i; N], high: &mut [__m512i; N]) {
    for &[even, odd] in keys {
        let key = _mm512_broadcast_i64x2(_mm_set_epi64x(odd as i64, even as i64));
        for (low, high) in low.iter_mut().zip(&mut *high) {
            let sum = _mm512_add_epi64(_mm512_ror_epi64::<8>(*high), *low);
            *high = _mm512_xor_si512(sum, key);
            // The rotated word and the new upper one, without a wait for that.
            *low = _mm512_ternarylogic_epi64::<0x96>(_mm512_rol_epi64::<3>(*low), sum, key);
        }
    }
}

/// Blocks 0 to 3, and blocks 4 to 7.
#[inline]
#[target_feature(enable = "avx512f")]
fn interleaved(low: __m512i, high: __m512i) -> (__m512i, __m512i) {
    let lower_half = _mm512_set_epi64(11, 3, 10, 2, 9, 1, 8, 0);
    let upper_half = _mm512_set_epi64(15, 7, 14, 6, 13, 5, 12, 4);
    (_mm512_permutex2var_epi64(low, lower_half, high), _mm512_permutex2var_epi64(low, upper_half, high))
}

/// Six counters in one vector each for low and high words. The two other lanes are not used.
#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn encipher_batch(keys: &[[u64; 2]], counters: &[Block; BATCH], blocks: &mut [Block; BATCH]) {
    let (mut low, mut high) = ([0; 8], [0; 8]);
    for (i, counter) in counters.iter().enumerate() {
        [low[i], high[i]] = *counter;
    }
    // SAFETY: both arrays have 64 bytes.
    let (low, high) =
        unsafe { (_mm512_loadu_si512(low.as_ptr().cast()), _mm512_loadu_si512(high.as_ptr().cast())) };
    let (mut low, mut high) = ([low], [high]);
    rounds(keys, &mut low, &mut high);
    let (first, second) = interleaved(low[0], high[0]);
    let (start, end) = blocks.split_at_mut(4);
    // SAFETY: four blocks have 64 bytes, and two have 32.
    unsafe {
        _mm512_storeu_si512(start.as_mut_ptr().cast(), first);
        _mm256_storeu_si256(end.as_mut_ptr().cast(), _mm512_castsi512_si256(second));
    }
}
