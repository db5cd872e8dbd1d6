//! Philox, 16 counters at a time, with the 52-bit multiply-adds of AVX-512 IFMA.
//!
//! ```text
//!     lane     0     1     2    ...   7
//!     x[0]     c+1   c+2   c+3  ...   c+8     the lowest words of 8 counters
//!     x[1]     c1    c1    c1   ...   c1      their other words, which are the same
//!     x[2]     c2    c2    c2   ...   c2
//!     x[3]     c3    c3    c3   ...   c3
//!              10 rounds, lane by lane; a second such set, c+9 to c+16, fills the waits of the first
//!     x[w]     word w of blocks 1, 2, ..., 8
//!              transposed
//!     out      block 1 | block 2 | ...        4 words each, two blocks a vector
//! ```

use std::arch::x86_64::*;

use super::{ROUNDS, Word};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;

/// Vectors of 8 counters in flight.
const VECTORS: usize = 2;
/// Counters in flight.
const COUNTERS: usize = 8 * VECTORS;
/// Words that they give.
const WORDS: usize = 4 * COUNTERS;

const LOW_52: u64 = (1 << 52) - 1;

/// Fills as much of `out` as whole groups of counters cover, from the counter's successor on; says how much. Stops
/// where the lowest word of the counter would run over.
pub(crate) fn fill<T: FromWords>(_: Avx512, counter: &mut [u64; 4], key: [u64; 2], out: &mut [T]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(counter, key, out) }
}

/// The high and the low halves of x times a constant, whose limbs are the low 52 bits and the rest.
#[inline]
#[target_feature(enable = "avx512f,avx512ifma")]
fn multiply(x: __m512i, constant: u64) -> (__m512i, __m512i) {
    let zero = _mm512_setzero_si512();
    let (m0, m1) = (_mm512_set1_epi64(constant as i64), _mm512_set1_epi64((constant >> 52) as i64));
    let x1 = _mm512_srli_epi64::<52>(x);
    // The instructions do not look at the bits of `x` and `m0` above the 52nd.
    let low = _mm512_madd52lo_epu64(zero, x, m0);
    let middle = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(zero, x, m0), x, m1);
    let middle = _mm512_madd52lo_epu64(middle, x1, m0);
    let high = _mm512_madd52hi_epu64(_mm512_madd52hi_epu64(zero, x, m1), x1, m0);
    let high = _mm512_madd52lo_epu64(high, x1, m1);
    let top = _mm512_add_epi64(_mm512_srli_epi64::<12>(middle), _mm512_slli_epi64::<40>(high));
    let mask = _mm512_set1_epi64(LOW_52 as i64);
    // Bits from `low` where the mask has ones, from the shifted middle elsewhere.
    (top, _mm512_ternarylogic_epi64::<0xca>(mask, low, _mm512_slli_epi64::<52>(middle)))
}

#[target_feature(enable = "avx512f,avx512dq,avx512ifma")]
unsafe fn fill_groups<T: FromWords>(counter: &mut [u64; 4], key: [u64; 2], out: &mut [T]) -> usize {
    let mut keys = [key; ROUNDS];
    for round in 1..ROUNDS {
        keys[round] = [0, 1].map(|word| keys[round - 1][word].wrapping_add(u64::WEYL[word]));
    }
    let xor3 = |a, b, c| _mm512_ternarylogic_epi64::<0x96>(a, b, c);
    let first = _mm512_set_epi64(8, 7, 6, 5, 4, 3, 2, 1);
    let mut done = 0;
    for group in out.chunks_exact_mut(WORDS) {
        let Some(last) = counter[0].checked_add(COUNTERS as u64) else { break };
        let base = _mm512_add_epi64(_mm512_set1_epi64(counter[0] as i64), first);
        let rest = [1, 2, 3].map(|word| _mm512_set1_epi64(counter[word] as i64));
        let mut x = [[base, rest[0], rest[1], rest[2]]; VECTORS];
        for (vector, x) in x.iter_mut().enumerate() {
            x[0] = _mm512_add_epi64(base, _mm512_set1_epi64(8 * vector as i64));
        }
        for key in &keys {
            let key = key.map(|word| _mm512_set1_epi64(word as i64));
            for x in &mut x {
                let (high0, low0) = multiply(x[0], u64::MULTIPLIERS[0]);
                let (high1, low1) = multiply(x[2], u64::MULTIPLIERS[1]);
                *x = [xor3(high1, x[1], key[0]), low1, xor3(high0, x[3], key[1]), low0];
            }
        }
        for (x, out) in x.iter().zip(group.chunks_exact_mut(WORDS / VECTORS)) {
            for (out, words) in out.chunks_exact_mut(8).zip(transpose(*x)) {
                // SAFETY: the processor has the instructions, and `out` has room for 64 bytes.
                unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_words_avx512(words)) };
            }
        }
        counter[0] = last;
        done += WORDS;
    }
    done
}

/// From a vector for each word of a block to two blocks in each vector.
#[inline]
#[target_feature(enable = "avx512f")]
fn transpose([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    // Pairs of words: of even blocks, then of odd ones.
    let (even_ab, odd_ab) = (_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
    let (even_cd, odd_cd) = (_mm512_unpacklo_epi64(c, d), _mm512_unpackhi_epi64(c, d));
    // Two quarters of each.
    let (even_0, even_1) = halves(even_ab, even_cd);
    let (odd_0, odd_1) = halves(odd_ab, odd_cd);
    let join = |even, odd| (_mm512_shuffle_i64x2::<0x88>(even, odd), _mm512_shuffle_i64x2::<0xdd>(even, odd));
    let ((block_0, block_1), (block_2, block_3)) = (join(even_0, odd_0), join(even_1, odd_1));
    [block_0, block_1, block_2, block_3]
}

/// Quarters a0 b0 a1 b1 and a2 b2 a3 b3, ordered so that `join` takes a and b of one block together.
#[inline]
#[target_feature(enable = "avx512f")]
fn halves(ab: __m512i, cd: __m512i) -> (__m512i, __m512i) {
    let low = _mm512_set_epi64(11, 10, 9, 8, 3, 2, 1, 0);
    let high = _mm512_set_epi64(15, 14, 13, 12, 7, 6, 5, 4);
    (_mm512_permutex2var_epi64(ab, low, cd), _mm512_permutex2var_epi64(ab, high, cd))
}
