//! PCG32, 16 steps of the one sequence at a time, for processors without AVX-512.
//!
//! ```text
//!     lane       0     1     2     3
//!     vector 0   s0    s1    s4    s5      states of 64 bits, so placed that the lower halves
//!     vector 1   s2    s3    s6    s7      of two vectors can be packed within 128 bits
//!     vector 2   s8    s9    s12   s13
//!     vector 3   s10   s11   s14   s15
//!                the words of vectors 0 and 1 are packed into one vector, those of 2 and 3 into another,
//!                then every state leaps 16 steps
//! ```

use std::arch::x86_64::*;

use super::{XshRr, leap_over};
use crate::bit_generator::from_words::narrow::FromNarrow;
use crate::cpu::Avx2;

/// States in flight.
const LANES: usize = 16;
/// For fewer words the setup costs more than it gains.
const WORTHWHILE: usize = 4 * LANES;

/// Fills as much of `out` as whole strides cover. Returns how many values it wrote.
pub(super) fn fill<T: FromNarrow>(_: Avx2, pcg: &mut XshRr, out: &mut [T]) -> usize {
    if out.len() * T::WORDS < WORTHWHILE {
        return 0;
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { fill_strides(pcg, out) }
}

/// XSH-RR; the word is in the lower half of each lane, and something else in the upper one.
#[inline]
#[target_feature(enable = "avx2")]
fn words(states: __m256i) -> __m256i {
    let folded = _mm256_xor_si256(_mm256_srli_epi64::<18>(states), states);
    let (folded, turn) = (_mm256_srli_epi64::<27>(folded), _mm256_srli_epi64::<59>(states));
    // A shift by 32 gives zero.
    let back = _mm256_sub_epi32(_mm256_set1_epi32(32), turn);
    _mm256_or_si256(_mm256_srlv_epi32(folded, turn), _mm256_sllv_epi32(folded, back))
}

/// The lower halves of the lanes of two vectors, in 128 bits each.
#[inline]
#[target_feature(enable = "avx2")]
fn packed(a: __m256i, b: __m256i) -> __m256i {
    _mm256_castps_si256(_mm256_shuffle_ps::<0x88>(_mm256_castsi256_ps(a), _mm256_castsi256_ps(b)))
}

#[target_feature(enable = "avx2")]
unsafe fn fill_strides<T: FromNarrow>(pcg: &mut XshRr, out: &mut [T]) -> usize {
    let (factor, sum) = const { leap_over(LANES) };
    let (low, high) = (_mm256_set1_epi64x(factor as i64), _mm256_set1_epi64x((factor >> 32) as i64));
    let term = _mm256_set1_epi64x(sum.wrapping_mul(pcg.increment) as i64);
    let mut lanes = [0; LANES];
    let mut next = XshRr { state: pcg.state, increment: pcg.increment };
    for lane in &mut lanes {
        *lane = next.state as i64;
        next.step();
    }
    let mut states = [0, 2, 8, 10]
        .map(|first| _mm256_set_epi64x(lanes[first + 5], lanes[first + 4], lanes[first + 1], lanes[first]));
    let mut strides = out.chunks_exact_mut(LANES / T::WORDS);
    for stride in &mut strides {
        for (pair, out) in states.chunks_exact(2).zip(stride.chunks_exact_mut(8 / T::WORDS)) {
            let packed = packed(words(pair[0]), words(pair[1]));
            // SAFETY: the processor has the instructions, and `out` has 32 bytes.
            unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_narrow_avx2::<true>(packed)) };
        }
        for states in &mut states {
            let cross = _mm256_add_epi64(
                _mm256_mul_epu32(_mm256_srli_epi64::<32>(*states), low),
                _mm256_mul_epu32(*states, high),
            );
            let product = _mm256_add_epi64(_mm256_mul_epu32(*states, low), _mm256_slli_epi64::<32>(cross));
            *states = _mm256_add_epi64(product, term);
        }
    }
    let left = strides.into_remainder().len();
    pcg.state = _mm256_extract_epi64::<0>(states[0]) as u64;
    out.len() - left
}
