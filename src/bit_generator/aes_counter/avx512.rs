//! AES by the vector instructions of VAES: a round of four blocks each.
//!
//! ```text
//!     lane        0       1       2       3        of 128 bits
//!     vector 0    c       c+1     c+2     c+3      low words; the high ones are the same
//!     vector 1    c+4     c+5     c+6     c+7
//!     ...                                          eight vectors fill the waits of each other
//!                 10 rounds, then stored in this order
//! ```

use std::arch::x86_64::*;

use super::ROUNDS;
use crate::bit_generator::batched::Block;
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;

/// Vectors of 4 counters in flight.
const VECTORS: usize = 8;
/// Words that they give.
const WORDS: usize = 8 * VECTORS;

/// Fills as much of `out` as whole groups of counters cover, from that counter on; says how much. Stops where the low
/// word of the counter would run over.
pub(super) fn fill<T: FromWords>(
    _: Avx512,
    keys: &[Block; ROUNDS + 1],
    counter: Block,
    out: &mut [T],
) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(keys, counter, out) }
}

#[target_feature(enable = "avx512f,avx512dq,vaes")]
unsafe fn fill_groups<T: FromWords>(
    keys: &[Block; ROUNDS + 1],
    [mut low, high]: Block,
    out: &mut [T],
) -> usize {
    let keys = keys.map(|[low, high]| {
        let (low, high) = (low as i64, high as i64);
        _mm512_set_epi64(high, low, high, low, high, low, high, low)
    });
    // The counters of a vector, and their distance from those of the first one.
    let first = _mm512_set_epi64(0, 3, 0, 2, 0, 1, 0, 0);
    let upper = _mm512_maskz_set1_epi64(0xaa, high as i64);
    let distance = |blocks: usize| _mm512_maskz_set1_epi64(0x55, blocks as i64);
    let mut base = _mm512_add_epi64(_mm512_or_si512(_mm512_maskz_set1_epi64(0x55, low as i64), upper), first);
    let mut done = 0;
    for group in out.chunks_exact_mut(WORDS) {
        let Some(next) = low.checked_add(4 * VECTORS as u64) else { break };
        let mut x = [base; VECTORS];
        for (vector, x) in x.iter_mut().enumerate() {
            *x = _mm512_xor_si512(_mm512_add_epi64(base, distance(4 * vector)), keys[0]);
        }
        for key in &keys[1..ROUNDS] {
            for x in &mut x {
                *x = _mm512_aesenc_epi128(*x, *key);
            }
        }
        for (x, out) in x.iter().zip(group.chunks_exact_mut(8)) {
            let words = _mm512_aesenclast_epi128(*x, keys[ROUNDS]);
            // SAFETY: the processor has the instructions, and `out` has room for 64 bytes.
            unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_words_avx512(words)) };
        }
        base = _mm512_add_epi64(base, distance(4 * VECTORS));
        low = next;
        done += WORDS;
    }
    done
}
