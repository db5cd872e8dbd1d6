//! ChaCha, 16 blocks at a time.
//!
//! ```text
//!     lane     0     1     2    ...   15
//!     x[0]     w     w     w    ...   w        word 0 of 16 blocks, and so on: constants and keys are the same
//!     x[12]    n     n+1   n+2  ...   n+15     the numbers of the blocks, a carry in x[13]
//!              the rounds, lane by lane; the input is added
//!     x[w]     word w of blocks 0, 1, ..., 15
//!              transposed
//!     out      block 0 | block 1 | ...         16 words each
//! ```

use std::arch::x86_64::*;

use super::{CONSTANTS, Number, Rows, columns, diagonals, made};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;

/// Blocks in flight.
const BLOCKS: usize = 16;
/// Words of 64 bits in a block.
const WORDS: usize = 8;

/// Fills as much of `out` as whole groups of blocks cover, two words a value, from that block on; says how much. Stops
/// where the low half of the number would run over.
pub(super) fn fill<T: FromWords>(
    _: Avx512,
    key: &[u32; 8],
    number: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(key, number, rounds, out) }
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_groups<T: FromWords>(
    key: &[u32; 8],
    [mut low, high]: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    let mut input = [[_mm512_setzero_si512(); 4]; 4];
    let halves = [high as u32, (high >> 32) as u32];
    let fixed = CONSTANTS.iter().chain(key).chain(&[0; 2]).chain(&halves);
    for (x, &word) in input.as_flattened_mut().iter_mut().zip(fixed) {
        *x = _mm512_set1_epi32(word as i32);
    }
    let first = _mm512_set_epi32(15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1, 0);
    let one = _mm512_set1_epi32(1);
    let mut done = 0;
    for group in out.chunks_exact_mut(BLOCKS * WORDS) {
        let Some(next) = low.checked_add(BLOCKS as u64) else { break };
        let start = _mm512_set1_epi32(low as i32);
        input[3][0] = _mm512_add_epi32(start, first);
        let carries = _mm512_cmplt_epu32_mask(input[3][0], start);
        let upper = _mm512_set1_epi32((low >> 32) as i32);
        input[3][1] = _mm512_mask_add_epi32(upper, carries, upper, one);
        let mut rows = input;
        for _ in 0..made(rounds).div_ceil(2) {
            double_round(&mut rows);
        }
        for i in 0..4 {
            for j in 0..4 {
                rows[i][j] = _mm512_add_epi32(rows[i][j], input[i][j]);
            }
        }
        for (block, out) in transposed(rows).iter().zip(group.chunks_exact_mut(WORDS)) {
            // SAFETY: the processor has the instructions, and `out` has room for 64 bytes.
            unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_words_avx512(*block)) };
        }
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
        a[i] = _mm512_add_epi32(a[i], b[i]);
        d[i] = _mm512_rol_epi32::<16>(_mm512_xor_si512(d[i], a[i]));
    }
    for i in 0..4 {
        c[i] = _mm512_add_epi32(c[i], d[i]);
        b[i] = _mm512_rol_epi32::<12>(_mm512_xor_si512(b[i], c[i]));
    }
    for i in 0..4 {
        a[i] = _mm512_add_epi32(a[i], b[i]);
        d[i] = _mm512_rol_epi32::<8>(_mm512_xor_si512(d[i], a[i]));
    }
    for i in 0..4 {
        c[i] = _mm512_add_epi32(c[i], d[i]);
        b[i] = _mm512_rol_epi32::<7>(_mm512_xor_si512(b[i], c[i]));
    }
}

/// From a vector for each word to a vector for each block.
#[inline]
#[target_feature(enable = "avx512f")]
fn transposed([a, b, c, d]: Rows<__m512i>) -> [__m512i; 16] {
    let (a, b) = (quarters_transposed(a), quarters_transposed(b));
    let (c, d) = (quarters_transposed(c), quarters_transposed(d));
    let mut blocks = [_mm512_setzero_si512(); 16];
    for j in 0..4 {
        // Quarters a0 a1 b0 b1, and so on.
        let (ab_low, ab_high) =
            (_mm512_shuffle_i64x2::<0x44>(a[j], b[j]), _mm512_shuffle_i64x2::<0xee>(a[j], b[j]));
        let (cd_low, cd_high) =
            (_mm512_shuffle_i64x2::<0x44>(c[j], d[j]), _mm512_shuffle_i64x2::<0xee>(c[j], d[j]));
        blocks[j] = _mm512_shuffle_i64x2::<0x88>(ab_low, cd_low);
        blocks[4 + j] = _mm512_shuffle_i64x2::<0xdd>(ab_low, cd_low);
        blocks[8 + j] = _mm512_shuffle_i64x2::<0x88>(ab_high, cd_high);
        blocks[12 + j] = _mm512_shuffle_i64x2::<0xdd>(ab_high, cd_high);
    }
    blocks
}

/// A row of 16 blocks, transposed in each quarter: vector j has the words of blocks j, 4 + j, 8 + j and 12 + j.
#[inline]
#[target_feature(enable = "avx512f")]
fn quarters_transposed([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    let (ab_low, ab_high) = (_mm512_unpacklo_epi32(a, b), _mm512_unpackhi_epi32(a, b));
    let (cd_low, cd_high) = (_mm512_unpacklo_epi32(c, d), _mm512_unpackhi_epi32(c, d));
    [
        _mm512_unpacklo_epi64(ab_low, cd_low),
        _mm512_unpackhi_epi64(ab_low, cd_low),
        _mm512_unpacklo_epi64(ab_high, cd_high),
        _mm512_unpackhi_epi64(ab_high, cd_high),
    ]
}
