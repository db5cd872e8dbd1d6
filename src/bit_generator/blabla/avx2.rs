//! BlaBla, 4 blocks at a time.
//!
//! ```text
//!     lane     0     1     2     3
//!     x[0]     w     w     w     w        word 0 of 4 blocks, and so on: constants and keys are the same
//!     x[13]    n     n+1   n+2   n+3      the low words of the blocks' numbers, each with 1 added
//!              the rounds, lane by lane; the input is added
//!     x[w]     word w of blocks 0, 1, 2, 3
//!              transposed
//!     out      block 0 | block 1 | ...    16 words each, four vectors
//! ```

use std::arch::x86_64::*;

use super::{Number, input};
use crate::bit_generator::chacha::{Rows, columns, diagonals, made};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx2;
use crate::cpu::transposed::four_by_four;

/// Blocks in flight.
const BLOCKS: usize = 4;
/// Words of a block.
const WORDS: usize = 16;

/// Fills as much of `out` as whole groups of blocks cover, from the block of that number on; says how much. Stops where
/// the low word of the number would run over.
pub(super) fn fill<T: FromWords>(
    _: Avx2,
    key: &[u64; 4],
    number: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(key, number, rounds, out) }
}

#[target_feature(enable = "avx2")]
unsafe fn fill_groups<T: FromWords>(
    key: &[u64; 4],
    [mut low, high]: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    let words = input(key, [low, high]);
    let mut input = [[_mm256_setzero_si256(); 4]; 4];
    for (x, &word) in input.as_flattened_mut().iter_mut().zip(&words) {
        *x = _mm256_set1_epi64x(word as i64);
    }
    input[3][1] = _mm256_add_epi64(input[3][1], _mm256_set_epi64x(3, 2, 1, 0));
    let mut done = 0;
    for group in out.chunks_exact_mut(BLOCKS * WORDS) {
        let Some(next) = low.checked_add(BLOCKS as u64) else { break };
        let mut rows = input;
        for _ in 0..made(rounds) {
            double_round(&mut rows);
        }
        for (part, (row, input)) in rows.iter_mut().zip(&input).enumerate() {
            for (x, input) in row.iter_mut().zip(input) {
                *x = _mm256_add_epi64(*x, *input);
            }
            for (words, out) in four_by_four(*row).iter().zip(group.chunks_exact_mut(WORDS)) {
                let out = &mut out[4 * part..4 * part + 4];
                // SAFETY: the processor has the instructions, and `out` has room for 32 bytes.
                unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_words_avx2(*words)) };
            }
        }
        input[3][1] = _mm256_add_epi64(input[3][1], _mm256_set1_epi64x(BLOCKS as i64));
        low = next;
        done += BLOCKS * WORDS;
    }
    done
}

/// A round down the columns, and one down the diagonals.
#[inline]
#[target_feature(enable = "avx2")]
fn double_round(rows: &mut Rows<__m256i>) {
    quarter_rounds(rows);
    *rows = diagonals(*rows);
    quarter_rounds(rows);
    *rows = columns(*rows);
}

/// Four quarter rounds, step by step, so that they fill the waits of each other.
#[inline]
#[target_feature(enable = "avx2")]
fn quarter_rounds([a, b, c, d]: &mut Rows<__m256i>) {
    // Rotations by whole bytes.
    let by_24 =
        _mm256_set_epi64x(0x0a09080f0e0d0c0b, 0x0201000706050403, 0x0a09080f0e0d0c0b, 0x0201000706050403);
    let by_16 =
        _mm256_set_epi64x(0x09080f0e0d0c0b0a, 0x0100070605040302, 0x09080f0e0d0c0b0a, 0x0100070605040302);
    for i in 0..4 {
        a[i] = _mm256_add_epi64(a[i], b[i]);
        d[i] = _mm256_shuffle_epi32::<0xb1>(_mm256_xor_si256(d[i], a[i]));
    }
    for i in 0..4 {
        c[i] = _mm256_add_epi64(c[i], d[i]);
        b[i] = _mm256_shuffle_epi8(_mm256_xor_si256(b[i], c[i]), by_24);
    }
    for i in 0..4 {
        a[i] = _mm256_add_epi64(a[i], b[i]);
        d[i] = _mm256_shuffle_epi8(_mm256_xor_si256(d[i], a[i]), by_16);
    }
    for i in 0..4 {
        c[i] = _mm256_add_epi64(c[i], d[i]);
        b[i] = rotated_by_63(_mm256_xor_si256(b[i], c[i]));
    }
}

/// Rotates to the right by 63: to the left by 1.
#[inline]
#[target_feature(enable = "avx2")]
fn rotated_by_63(x: __m256i) -> __m256i {
    _mm256_or_si256(_mm256_add_epi64(x, x), _mm256_srli_epi64::<63>(x))
}
