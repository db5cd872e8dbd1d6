//! The ziggurat's common case in floats, 16 or 8 words at a time. The layers are fetched one by one: gathering is slower.

use std::arch::x86_64::*;

use super::{Marks, Ziggurat, propose_by_word};
use crate::cpu::{Avx2, Avx512};

/// What each word proposes; sets a bit for each that is not wholly under the curve.
pub(crate) fn propose_all<Z: Ziggurat<f32>>(_: Avx512, words: &[u32], out: &mut [f32], beyond: &mut Marks) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
        // SAFETY: the proof says that the processor has these instructions.
        *marks = unsafe { propose_avx512::<Z>(words, out) };
    }
}

/// As [`propose_all`].
pub(crate) fn propose_all_avx2<Z: Ziggurat<f32>>(
    _: Avx2,
    words: &[u32],
    out: &mut [f32],
    beyond: &mut Marks,
) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
        // SAFETY: the proof says that the processor has these instructions.
        *marks = unsafe { propose_avx2::<Z>(words, out) };
    }
}

/// Moves the values that are not marked to the front; says how many they are.
pub(crate) fn compress(_: Avx512, values: &mut [f32], dropped: &Marks) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { compress_avx512(values, dropped) }
}

#[target_feature(enable = "avx512f,popcnt,bmi1")]
unsafe fn compress_avx512(values: &mut [f32], dropped: &Marks) -> usize {
    let (mut kept, mut done) = (0, 0);
    let keep_of = |done: usize| !((dropped[done / 64] >> (done % 64)) as u16);
    while values.len() - done >= 16 {
        let keep = keep_of(done);
        // SAFETY: a whole vector lies after `done`, and so after `kept`, which is no further on.
        unsafe {
            let these = _mm512_maskz_compress_ps(keep, _mm512_loadu_ps(values.as_ptr().add(done)));
            _mm512_storeu_ps(values.as_mut_ptr().add(kept), these);
        }
        kept += keep.count_ones() as usize;
        done += 16;
    }
    if done < values.len() {
        let lanes = 0xffff_u16 >> (16 - (values.len() - done));
        let keep = keep_of(done) & lanes;
        // SAFETY: only the lanes that the slice has are touched.
        unsafe {
            let these = _mm512_maskz_loadu_ps(lanes, values.as_ptr().add(done));
            let these = _mm512_maskz_compress_ps(keep, these);
            _mm512_mask_storeu_ps(values.as_mut_ptr().add(kept), lanes, these);
        }
        kept += keep.count_ones() as usize;
    }
    kept
}

/// The 8 bytes of the layer that a word picks: its width below its steps.
#[inline(always)]
fn layer<Z: Ziggurat<f32>>(word: u32) -> i64 {
    let layer = &Z::LAYERS[(word >> Z::LAYER_SHIFT & 0xff) as usize];
    // SAFETY: a layer is 8 bytes long and aligned to 8.
    unsafe { std::ptr::from_ref(layer).cast::<i64>().read() }
}

/// How far a sign bit is from the top.
const fn sign_shift<Z: Ziggurat<f32>>() -> i32 {
    31 - (Z::SIGN.trailing_zeros() % 32) as i32
}

#[target_feature(enable = "avx512f")]
unsafe fn propose_avx512<Z: Ziggurat<f32>>(words: &[u32], out: &mut [f32]) -> u64 {
    let even = _mm512_set_epi32(30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0);
    let odd = _mm512_add_epi32(even, _mm512_set1_epi32(1));
    let (mut done, mut beyond) = (0, 0);
    for (words, out) in words.chunks_exact(16).zip(out.chunks_exact_mut(16)) {
        let eight = |i: usize| {
            let at = |k: usize| layer::<Z>(words[i + k]);
            _mm512_set_epi64(at(7), at(6), at(5), at(4), at(3), at(2), at(1), at(0))
        };
        let (first, second) = (eight(0), eight(8));
        let width = _mm512_castsi512_ps(_mm512_permutex2var_epi32(first, even, second));
        let steps = _mm512_permutex2var_epi32(first, odd, second);
        // SAFETY: `words` has 64 bytes.
        let word = unsafe { _mm512_loadu_si512(words.as_ptr().cast()) };
        let shifted = _mm512_srl_epi32(word, _mm_cvtsi32_si128(Z::POSITION_SHIFT as i32));
        let position = _mm512_and_si512(shifted, _mm512_set1_epi32(Z::POSITION_MASK as i32));
        let mut x = _mm512_castps_si512(_mm512_mul_ps(_mm512_cvtepi32_ps(position), width));
        if Z::SIGN != 0 {
            let sign = _mm512_and_si512(word, _mm512_set1_epi32(Z::SIGN as i32));
            x = _mm512_or_si512(x, _mm512_sll_epi32(sign, _mm_cvtsi32_si128(sign_shift::<Z>())));
        }
        // SAFETY: `out` has room for 64 bytes.
        unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), x) };
        beyond |= u64::from(_mm512_cmpge_epu32_mask(position, steps)) << done;
        done += 16;
    }
    if done < words.len() {
        beyond |= propose_by_word::<Z, f32>(&words[done..], &mut out[done..]) << done;
    }
    beyond
}

#[target_feature(enable = "avx2")]
unsafe fn propose_avx2<Z: Ziggurat<f32>>(words: &[u32], out: &mut [f32]) -> u64 {
    let (mut done, mut beyond) = (0, 0);
    for (words, out) in words.chunks_exact(8).zip(out.chunks_exact_mut(8)) {
        // Lanes of 128 bits hold words 0, 1, 4, 5 and 2, 3, 6, 7, which the shuffles below bring in order.
        let four = |i: usize| {
            let at = |k: usize| layer::<Z>(words[i + k]);
            _mm256_set_epi64x(at(5), at(4), at(1), at(0))
        };
        let (first, second) = (_mm256_castsi256_ps(four(0)), _mm256_castsi256_ps(four(2)));
        let width = _mm256_shuffle_ps::<0x88>(first, second);
        let steps = _mm256_castps_si256(_mm256_shuffle_ps::<0xdd>(first, second));
        // SAFETY: `words` has 32 bytes.
        let word = unsafe { _mm256_loadu_si256(words.as_ptr().cast()) };
        let shifted = _mm256_srl_epi32(word, _mm_cvtsi32_si128(Z::POSITION_SHIFT as i32));
        let position = _mm256_and_si256(shifted, _mm256_set1_epi32(Z::POSITION_MASK as i32));
        let mut x = _mm256_castps_si256(_mm256_mul_ps(_mm256_cvtepi32_ps(position), width));
        if Z::SIGN != 0 {
            let sign = _mm256_and_si256(word, _mm256_set1_epi32(Z::SIGN as i32));
            x = _mm256_or_si256(x, _mm256_sll_epi32(sign, _mm_cvtsi32_si128(sign_shift::<Z>())));
        }
        // SAFETY: `out` has room for 32 bytes.
        unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), x) };
        let under = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(steps, position)));
        beyond |= u64::from(!under as u8) << done;
        done += 8;
    }
    if done < words.len() {
        beyond |= propose_by_word::<Z, f32>(&words[done..], &mut out[done..]) << done;
    }
    beyond
}
