//! PCG32, 32 steps of the one sequence at a time.
//!
//! ```text
//!     lane       0     1     2    ...   7
//!     vector 0   s0    s1    s2   ...   s7      states of 64 bits
//!     vector 1   s8    s9    s10  ...   s15
//!     vector 2   s16   s17   s18  ...   s23
//!     vector 3   s24   s25   s26  ...   s31
//!                the words of vectors 0 and 1 are packed into one vector, those of 2 and 3 into another,
//!                then every state leaps 32 steps
//! ```

use std::arch::x86_64::*;

use super::{XshRr, leap_over};
use crate::bit_generator::from_words::narrow::FromNarrow;
use crate::cpu::Avx512;

/// States in flight.
const LANES: usize = 32;
/// For fewer words the setup costs more than it gains.
const WORTHWHILE: usize = 3 * LANES;

/// Fills as much of `out` as whole strides cover. Returns how many values it wrote.
pub(super) fn fill<T: FromNarrow>(_: Avx512, pcg: &mut XshRr, out: &mut [T]) -> usize {
    if out.len() * T::WORDS < WORTHWHILE {
        return 0;
    }
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { fill_strides(pcg, out) }
}

/// XSH-RR; the word is in the lower half of each lane, and something else in the upper one.
#[inline]
#[target_feature(enable = "avx512f")]
fn words(states: __m512i) -> __m512i {
    let folded = _mm512_xor_si512(_mm512_srli_epi64::<18>(states), states);
    _mm512_rorv_epi32(_mm512_srli_epi64::<27>(folded), _mm512_srli_epi64::<59>(states))
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_strides<T: FromNarrow>(pcg: &mut XshRr, out: &mut [T]) -> usize {
    let (factor, sum) = const { leap_over(LANES) };
    let factor = _mm512_set1_epi64(factor as i64);
    let term = _mm512_set1_epi64(sum.wrapping_mul(pcg.increment) as i64);
    let mut lanes = [0; LANES];
    let mut next = XshRr { state: pcg.state, increment: pcg.increment };
    for lane in &mut lanes {
        *lane = next.state;
        next.step();
    }
    // SAFETY: each load is of 8 lanes of the array.
    let mut states =
        [0, 8, 16, 24].map(|first| unsafe { _mm512_loadu_si512(lanes[first..first + 8].as_ptr().cast()) });
    let lower = _mm512_set_epi32(30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0);
    let mut strides = out.chunks_exact_mut(LANES / T::WORDS);
    for stride in &mut strides {
        for (pair, out) in states.chunks_exact(2).zip(stride.chunks_exact_mut(16 / T::WORDS)) {
            let packed = _mm512_permutex2var_epi32(words(pair[0]), lower, words(pair[1]));
            // SAFETY: the processor has the instructions, and `out` has 64 bytes.
            unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_narrow_avx512::<true>(packed)) };
        }
        for states in &mut states {
            *states = _mm512_add_epi64(_mm512_mullo_epi64(*states, factor), term);
        }
    }
    let left = strides.into_remainder().len();
    pcg.state = _mm_cvtsi128_si64(_mm512_castsi512_si128(states[0])) as u64;
    out.len() - left
}
