//! The ziggurat's common case, 8 or 4 words at a time. The layers are fetched one by one: gathering is slower.

use std::arch::x86_64::*;

use super::{Marks, Ziggurat, propose_by_word};
use crate::cpu::{Avx2, Avx512};

/// What each word proposes; sets a bit for each that is not wholly under the curve.
pub(crate) fn propose_all<Z: Ziggurat<f64>>(_: Avx512, words: &[u64], out: &mut [f64], beyond: &mut Marks) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
        // SAFETY: the proof says that the processor has these instructions.
        *marks = unsafe { propose_avx512::<Z>(words, out) };
    }
}

/// As [`propose_all`].
pub(crate) fn propose_all_avx2<Z: Ziggurat<f64>>(
    _: Avx2,
    words: &[u64],
    out: &mut [f64],
    beyond: &mut Marks,
) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
        // SAFETY: the proof says that the processor has these instructions.
        *marks = unsafe { propose_avx2::<Z>(words, out) };
    }
}

/// Moves the values that are not marked to the front; says how many they are.
pub(crate) fn compress(_: Avx512, values: &mut [f64], dropped: &Marks) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { compress_avx512(values, dropped) }
}

#[target_feature(enable = "avx512f,popcnt,bmi1")]
unsafe fn compress_avx512(values: &mut [f64], dropped: &Marks) -> usize {
    let (mut kept, mut done) = (0, 0);
    let keep_of = |done: usize| !((dropped[done / 64] >> (done % 64)) as u8);
    while values.len() - done >= 8 {
        let keep = keep_of(done);
        // SAFETY: a whole vector lies after `done`, and so after `kept`, which is no further on.
        unsafe {
            let these = _mm512_maskz_compress_pd(keep, _mm512_loadu_pd(values.as_ptr().add(done)));
            _mm512_storeu_pd(values.as_mut_ptr().add(kept), these);
        }
        kept += keep.count_ones() as usize;
        done += 8;
    }
    if done < values.len() {
        let lanes = 0xff_u8 >> (8 - (values.len() - done));
        let keep = keep_of(done) & lanes;
        // SAFETY: only the lanes that the slice has are touched.
        unsafe {
            let these = _mm512_maskz_loadu_pd(lanes, values.as_ptr().add(done));
            let these = _mm512_maskz_compress_pd(keep, these);
            _mm512_mask_storeu_pd(values.as_mut_ptr().add(kept), lanes, these);
        }
        kept += keep.count_ones() as usize;
    }
    kept
}

/// The 16 bytes of the layer that a word picks.
#[inline(always)]
fn layer<Z: Ziggurat<f64>>(word: u64) -> __m128i {
    let layer = &Z::LAYERS[(word >> Z::LAYER_SHIFT & 0xff) as usize];
    // SAFETY: a layer is 16 bytes long.
    unsafe { _mm_loadu_si128(std::ptr::from_ref(layer).cast()) }
}

/// How far a sign bit is from the top.
const fn sign_shift<Z: Ziggurat<f64>>() -> u32 {
    63 - Z::SIGN.trailing_zeros() % 64
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn propose_avx512<Z: Ziggurat<f64>>(words: &[u64], out: &mut [f64]) -> u64 {
    let (mut done, mut beyond) = (0, 0);
    for (words, out) in words.chunks_exact(8).zip(out.chunks_exact_mut(8)) {
        let four = |i: usize| {
            let quarter = _mm512_castsi128_si512(layer::<Z>(words[i]));
            let quarter = _mm512_inserti64x2::<1>(quarter, layer::<Z>(words[i + 2]));
            let quarter = _mm512_inserti64x2::<2>(quarter, layer::<Z>(words[i + 4]));
            _mm512_inserti64x2::<3>(quarter, layer::<Z>(words[i + 6]))
        };
        let (even, odd) = (four(0), four(1));
        let width = _mm512_castsi512_pd(_mm512_unpacklo_epi64(even, odd));
        let steps = _mm512_unpackhi_epi64(even, odd);
        // SAFETY: `words` has 64 bytes.
        let word = unsafe { _mm512_loadu_si512(words.as_ptr().cast()) };
        let shifted = _mm512_srl_epi64(word, _mm_cvtsi32_si128(Z::POSITION_SHIFT as i32));
        let position = _mm512_and_si512(shifted, _mm512_set1_epi64(Z::POSITION_MASK as i64));
        let mut x = _mm512_castpd_si512(_mm512_mul_pd(_mm512_cvtepu64_pd(position), width));
        if Z::SIGN != 0 {
            let sign = _mm512_and_si512(word, _mm512_set1_epi64(Z::SIGN as i64));
            x = _mm512_or_si512(x, _mm512_sll_epi64(sign, _mm_cvtsi32_si128(sign_shift::<Z>() as i32)));
        }
        // SAFETY: `out` has room for 64 bytes.
        unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), x) };
        beyond |= u64::from(_mm512_cmpge_epu64_mask(position, steps)) << done;
        done += 8;
    }
    if done < words.len() {
        beyond |= propose_by_word::<Z, f64>(&words[done..], &mut out[done..]) << done;
    }
    beyond
}

#[target_feature(enable = "avx2")]
unsafe fn propose_avx2<Z: Ziggurat<f64>>(words: &[u64], out: &mut [f64]) -> u64 {
    let (mut done, mut beyond) = (0, 0);
    for (words, out) in words.chunks_exact(4).zip(out.chunks_exact_mut(4)) {
        let two = |i: usize| _mm256_set_m128i(layer::<Z>(words[i + 2]), layer::<Z>(words[i]));
        let (even, odd) = (two(0), two(1));
        let width = _mm256_castsi256_pd(_mm256_unpacklo_epi64(even, odd));
        let steps = _mm256_unpackhi_epi64(even, odd);
        // SAFETY: `words` has 32 bytes.
        let word = unsafe { _mm256_loadu_si256(words.as_ptr().cast()) };
        let shifted = _mm256_srl_epi64(word, _mm_cvtsi32_si128(Z::POSITION_SHIFT as i32));
        let position = _mm256_and_si256(shifted, _mm256_set1_epi64x(Z::POSITION_MASK as i64));
        let mut x = _mm256_castpd_si256(_mm256_mul_pd(exact(position), width));
        if Z::SIGN != 0 {
            let sign = _mm256_and_si256(word, _mm256_set1_epi64x(Z::SIGN as i64));
            x = _mm256_or_si256(x, _mm256_sll_epi64(sign, _mm_cvtsi32_si128(sign_shift::<Z>() as i32)));
        }
        // SAFETY: `out` has room for 32 bytes.
        unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), x) };
        let under = _mm256_movemask_pd(_mm256_castsi256_pd(_mm256_cmpgt_epi64(steps, position)));
        beyond |= u64::from(!under as u8 & 0xf) << done;
        done += 4;
    }
    if done < words.len() {
        beyond |= propose_by_word::<Z, f64>(&words[done..], &mut out[done..]) << done;
    }
    beyond
}

/// Integers below 2^53 as doubles, from their halves, each an exact sum with a power of two.
#[inline]
#[target_feature(enable = "avx2")]
fn exact(x: __m256i) -> __m256d {
    // 2^84 and 2^52: their lowest bits weigh 2^32 and 1.
    let high = _mm256_or_si256(_mm256_srli_epi64::<32>(x), _mm256_set1_epi64x(0x4530_0000_0000_0000));
    let low = _mm256_blend_epi32::<0xaa>(x, _mm256_set1_epi64x(0x4330_0000_0000_0000));
    let excess = _mm256_set1_pd(f64::from_bits(0x4530_0000_0010_0000));
    _mm256_add_pd(_mm256_sub_pd(_mm256_castsi256_pd(high), excess), _mm256_castsi256_pd(low))
}
