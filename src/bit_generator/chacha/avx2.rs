//! ChaCha, 8 blocks at a time.
//!
//! ```text
//!     lane     0     1     2    ...   7
//!     x[0]     w     w     w    ...   w        word 0 of 8 blocks, and so on: constants and keys are the same
//!     x[12]    n     n+1   n+2  ...   n+7      the numbers of the blocks, a carry in x[13]
//!              the rounds, lane by lane; the input is added
//!     x[w]     word w of blocks 0, 1, ..., 7
//!              transposed
//!     out      block 0 | block 1 | ...         16 words each, two vectors
//! ```

use std::arch::x86_64::*;

use super::{CONSTANTS, Number, Rows, columns, diagonals, made};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx2;

/// Blocks in flight.
const BLOCKS: usize = 8;
/// Words of 64 bits in a block.
const WORDS: usize = 8;

/// Fills as much of `out` as whole groups of blocks cover, two words a value, from that block on; says how much. Stops
/// where the low half of the number would run over.
pub(super) fn fill<T: FromWords>(
    _: Avx2,
    key: &[u32; 8],
    number: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_groups(key, number, rounds, out) }
}

#[target_feature(enable = "avx2")]
unsafe fn fill_groups<T: FromWords>(
    key: &[u32; 8],
    [mut low, high]: Number,
    rounds: u64,
    out: &mut [T],
) -> usize {
    let mut input = [[_mm256_setzero_si256(); 4]; 4];
    let halves = [high as u32, (high >> 32) as u32];
    let fixed = CONSTANTS.iter().chain(key).chain(&[0; 2]).chain(&halves);
    for (x, &word) in input.as_flattened_mut().iter_mut().zip(fixed) {
        *x = _mm256_set1_epi32(word as i32);
    }
    let first = _mm256_set_epi32(7, 6, 5, 4, 3, 2, 1, 0);
    let mut done = 0;
    for group in out.chunks_exact_mut(BLOCKS * WORDS) {
        let Some(next) = low.checked_add(BLOCKS as u64) else { break };
        let start = _mm256_set1_epi32(low as i32);
        let numbers = _mm256_add_epi32(start, first);
        // All ones, which is -1, where there is no carry.
        let no_carry = _mm256_cmpeq_epi32(_mm256_max_epu32(numbers, start), numbers);
        let upper = _mm256_set1_epi32(((low >> 32) as i32).wrapping_add(1));
        (input[3][0], input[3][1]) = (numbers, _mm256_add_epi32(upper, no_carry));
        let mut rows = input;
        for _ in 0..made(rounds).div_ceil(2) {
            double_round(&mut rows);
        }
        for i in 0..4 {
            for j in 0..4 {
                rows[i][j] = _mm256_add_epi32(rows[i][j], input[i][j]);
            }
        }
        let [a, b, c, d] = rows;
        let (first, second) = (transposed(a, b), transposed(c, d));
        for ((first, second), out) in first.iter().zip(&second).zip(group.chunks_exact_mut(WORDS)) {
            let (lower, upper) = out.split_at_mut(WORDS / 2);
            // SAFETY: the processor has the instructions, and both halves of `out` have room for 32 bytes.
            unsafe {
                _mm256_storeu_si256(lower.as_mut_ptr().cast(), T::from_words_avx2(*first));
                _mm256_storeu_si256(upper.as_mut_ptr().cast(), T::from_words_avx2(*second));
            }
        }
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
    let by_16 =
        _mm256_set_epi64x(0x0d0c0f0e09080b0a, 0x0504070601000302, 0x0d0c0f0e09080b0a, 0x0504070601000302);
    let by_8 =
        _mm256_set_epi64x(0x0e0d0c0f0a09080b, 0x0605040702010003, 0x0e0d0c0f0a09080b, 0x0605040702010003);
    for i in 0..4 {
        a[i] = _mm256_add_epi32(a[i], b[i]);
        d[i] = _mm256_shuffle_epi8(_mm256_xor_si256(d[i], a[i]), by_16);
    }
    for i in 0..4 {
        c[i] = _mm256_add_epi32(c[i], d[i]);
        b[i] = rotated::<12, 20>(_mm256_xor_si256(b[i], c[i]));
    }
    for i in 0..4 {
        a[i] = _mm256_add_epi32(a[i], b[i]);
        d[i] = _mm256_shuffle_epi8(_mm256_xor_si256(d[i], a[i]), by_8);
    }
    for i in 0..4 {
        c[i] = _mm256_add_epi32(c[i], d[i]);
        b[i] = rotated::<7, 25>(_mm256_xor_si256(b[i], c[i]));
    }
}

/// Rotations by `LEFT`, which is 32 less `RIGHT`.
#[inline]
#[target_feature(enable = "avx2")]
fn rotated<const LEFT: i32, const RIGHT: i32>(x: __m256i) -> __m256i {
    _mm256_or_si256(_mm256_slli_epi32::<LEFT>(x), _mm256_srli_epi32::<RIGHT>(x))
}

/// From a vector for each word of two rows to a vector for each block.
#[inline]
#[target_feature(enable = "avx2")]
fn transposed(first: [__m256i; 4], second: [__m256i; 4]) -> [__m256i; 8] {
    let (first, second) = (halves_transposed(first), halves_transposed(second));
    let mut blocks = [_mm256_setzero_si256(); 8];
    for j in 0..4 {
        blocks[j] = _mm256_permute2x128_si256::<0x20>(first[j], second[j]);
        blocks[4 + j] = _mm256_permute2x128_si256::<0x31>(first[j], second[j]);
    }
    blocks
}

/// A row of 8 blocks, transposed in each half: vector j has the words of blocks j and 4 + j.
#[inline]
#[target_feature(enable = "avx2")]
fn halves_transposed([a, b, c, d]: [__m256i; 4]) -> [__m256i; 4] {
    let (ab_low, ab_high) = (_mm256_unpacklo_epi32(a, b), _mm256_unpackhi_epi32(a, b));
    let (cd_low, cd_high) = (_mm256_unpacklo_epi32(c, d), _mm256_unpackhi_epi32(c, d));
    [
        _mm256_unpacklo_epi64(ab_low, cd_low),
        _mm256_unpackhi_epi64(ab_low, cd_low),
        _mm256_unpacklo_epi64(ab_high, cd_high),
        _mm256_unpackhi_epi64(ab_high, cd_high),
    ]
}
