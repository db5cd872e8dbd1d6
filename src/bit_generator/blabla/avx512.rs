//! BlaBla, 8 blocks at a time.
//!
//! ```text
//!     lane     0     1     2    ...   7
//!     x[0]     w     w     w    ...   w        word 0 of 8 blocks, and so on: constants and keys are the same
//!     x[13]    n     n+1   n+2  ...   n+7      the low words of the blocks' numbers, each with 1 added
//!              the rounds, lane by lane; the input is added
//!     x[w]     word w of blocks 0, 1, ..., 7
//!              transposed
//!     out      block 0 | block 1 | ...         16 words each, two vectors
//! ```

use std::arch::x86_64::*;

use super::{Number, input};
use crate::bit_generator::chacha::{Rows, columns, diagonals, made};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;
use crate::cpu::transposed::eight_by_eight;

/// Blocks in flight.
const BLOCKS: usize = 8;
/// Words of a block.
const WORDS: usize = 16;

/// Fills as much of `out` as whole groups of blocks cover, from the block of that number on; says how much. Stops where
/// the low word of the number would run over.
pub(super) fn fill<T: FromWords>(
    _: Avx512,
    key: &[u64; 4],
    number: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(key, number, rounds, out) }
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_groups<T: FromWords>(
    key: &[u64; 4],
    [mut low, high]: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    let words = input(key, [low, high]);
    let mut input = [[_mm512_setzero_si512(); 4]; 4];
    for (x, &word) in input.as_flattened_mut().iter_mut().zip(&words) {
        *x = _mm512_set1_epi64(word as i64);
    }
    input[3][1] = _mm512_add_epi64(input[3][1], _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0));
    let mut done = 0;
    for group in out.chunks_exact_mut(BLOCKS * WORDS) {
        let Some(next) = low.checked_add(BLOCKS as u64) else { break };
        let mut rows = input;
        for _ in 0..made(rounds) {
            double_round(&mut rows);
        }
        for i in 0..4 {
            for j in 0..4 {
                rows[i][j] = _mm512_add_epi64(rows[i][j], input[i][j]);
            }
        }
        let [a, b, c, d] = rows;
        let (first, second) = (eight_by_eight(a, b), eight_by_eight(c, d));
        for ((first, second), out) in first.iter().zip(&second).zip(group.chunks_exact_mut(WORDS)) {
            let (lower, upper) = out.split_at_mut(WORDS / 2);
            // SAFETY: the processor has the instructions, and both halves of `out` have room for 64 bytes.
            unsafe {
                _mm512_storeu_si512(lower.as_mut_ptr().cast(), T::from_words_avx512(*first));
                _mm512_storeu_si512(upper.as_mut_ptr().cast(), T::from_words_avx512(*second));
            }
        }
        input[3][1] = _mm512_add_epi64(input[3][1], _mm512_set1_epi64(BLOCKS as i64));
        low = next;
        done += BLOCKS * WORDS;
    }
    done
}

/// A round down the columns, and one down the diagonals.
#[inline]
#[target_feature(enable = "avx512f")]
fn double_round(rows: &mut Rows<__m512i>) {
    quarter_rounds(rows);
    *rows = diagonals(*rows);
    quarter_rounds(rows);
    *rows = columns(*rows);
}

/// Four quarter rounds, step by step, so that they fill the waits of each other.
#[inline]
#[target_feature(enable = "avx512f")]
fn quarter_rounds([a, b, c, d]: &mut Rows<__m512i>) {
    for i in 0..4 {
        a[i] = _mm512_add_epi64(a[i], b[i]);
        d[i] = _mm512_ror_epi64::<32>(_mm512_xor_si512(d[i], a[i]));
    }
    for i in 0..4 {
        c[i] = _mm512_add_epi64(c[i], d[i]);
        b[i] = _mm512_ror_epi64::<24>(_mm512_xor_si512(b[i], c[i]));
    }
    for i in 0..4 {
        a[i] = _mm512_add_epi64(a[i], b[i]);
        d[i] = _mm512_ror_epi64::<16>(_mm512_xor_si512(d[i], a[i]));
    }
    for i in 0..4 {
        c[i] = _mm512_add_epi64(c[i], d[i]);
        b[i] = _mm512_ror_epi64::<63>(_mm512_xor_si512(b[i], c[i]));
    }
}
