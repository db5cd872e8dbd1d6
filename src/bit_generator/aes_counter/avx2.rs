//! AES by the instructions of AES-NI, which every processor with AVX2 has: a round of one block each.
//!
//! ```text
//!     blocks    c    c+1   c+2   ...   c+7     one counter a vector: eight fill the waits of each other
//!     pairs     c c+1      c+2 c+3     ...     stored as they are
//! ```

use std::arch::x86_64::*;

use super::{BATCH, ROUNDS};
use crate::bit_generator::batched::Block;
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx2;

/// Counters in flight.
const COUNTERS: usize = 8;

/// The blocks of a batch of counters.
pub(super) fn encipher(
    _: Avx2,
    keys: &[Block; ROUNDS + 1],
    counters: &[Block; BATCH],
    blocks: &mut [Block; BATCH],
) {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { encipher_batch(keys, counters, blocks) }
}

/// Fills as much of `out` as whole groups of counters cover, from that counter on; says how much. Stops where the low
/// word of the counter would run over.
pub(super) fn fill<T: FromWords>(
    _: Avx2,
    keys: &[Block; ROUNDS + 1],
    counter: Block,
    out: &mut [T],
) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(keys, counter, out) }
}

#[inline]
#[target_feature(enable = "avx2")]
fn vector([low, high]: Block) -> __m128i {
    _mm_set_epi64x(high as i64, low as i64)
}

/// The blocks of several counters.
#[inline]
#[target_feature(enable = "avx2,aes")]
fn rounds<const N: usize>(keys: &[__m128i; ROUNDS + 1], mut x: [__m128i; N]) -> [__m128i; N] {
    for x in &mut x {
        *x = _mm_xor_si128(*x, keys[0]);
    }
    for key in &keys[1..ROUNDS] {
        for x in &mut x {
            *x = _mm_aesenc_si128(*x, *key);
        }
    }
    x.map(|x| _mm_aesenclast_si128(x, keys[ROUNDS]))
}

#[target_feature(enable = "avx2,aes")]
unsafe fn encipher_batch(keys: &[Block; ROUNDS + 1], counters: &[Block; BATCH], blocks: &mut [Block; BATCH]) {
    let keys = keys.map(|key| vector(key));
    for (x, block) in rounds(&keys, counters.map(|counter| vector(counter))).iter().zip(blocks) {
        // SAFETY: a block has 16 bytes.
        unsafe { _mm_storeu_si128(block.as_mut_ptr().cast(), *x) };
    }
}

#[target_feature(enable = "avx2,aes")]
unsafe fn fill_groups<T: FromWords>(
    keys: &[Block; ROUNDS + 1],
    [mut low, high]: Block,
    out: &mut [T],
) -> usize {
    let keys = keys.map(|key| vector(key));
    let mut done = 0;
    for group in out.chunks_exact_mut(2 * COUNTERS) {
        let Some(next) = low.checked_add(COUNTERS as u64) else { break };
        let counters: [__m128i; COUNTERS] =
            std::array::from_fn(|i| i as u64).map(|i| vector([low + i, high]));
        let blocks = rounds(&keys, counters);
        for (pair, out) in blocks.chunks_exact(2).zip(group.chunks_exact_mut(4)) {
            let words = _mm256_set_m128i(pair[1], pair[0]);
            // SAFETY: the processor has the instructions, and `out` has room for 32 bytes.
            unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_words_avx2(words)) };
        }
        low = next;
        done += 2 * COUNTERS;
    }
    done
}
