//! MT19937: the twist and the tempering, 16 or 8 words at a time.

use std::arch::x86_64::*;

use super::{M, MATRIX_A, N, UPPER_MASK, tempered};
use crate::cpu::{Avx2, Avx512};

const LANES: usize = 16;
const LANES_256: usize = 8;

/// Makes the next block.
pub(crate) fn twist(_: Avx512, key: &mut [u32; N]) {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { twist_512(key) }
}

/// Makes the next block.
pub(crate) fn twist_avx2(_: Avx2, key: &mut [u32; N]) {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { twist_256(key) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(key: &[u32; N], first: usize) -> __m512i {
    // SAFETY: the slice is 16 words long.
    unsafe { _mm512_loadu_si512(key[first..first + LANES].as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store(key: &mut [u32; N], first: usize, words: __m512i) {
    // SAFETY: the slice is 16 words long.
    unsafe { _mm512_storeu_si512(key[first..first + LANES].as_mut_ptr().cast(), words) }
}

/// From here on the words M places on are not all old ones; after this vector they are all new ones.
const MIXED: usize = (N - M) / LANES * LANES;
/// Where the last vector begins.
const LAST: usize = N - LANES;

#[target_feature(enable = "avx512f")]
unsafe fn twist_512(key: &mut [u32; N]) {
    let upper = _mm512_set1_epi32(UPPER_MASK as i32);
    let matrix = _mm512_set1_epi32(MATRIX_A as i32);
    let one = _mm512_set1_epi32(1);
    let twisted = |words, next, ahead| {
        // Bits from `words` where the mask has ones, from `next` elsewhere.
        let mixed = _mm512_ternarylogic_epi32::<0xca>(upper, words, next);
        let word = _mm512_xor_si512(ahead, _mm512_srli_epi32::<1>(mixed));
        _mm512_mask_xor_epi32(word, _mm512_test_epi32_mask(next, one), word, matrix)
    };
    for i in (0..MIXED).step_by(LANES) {
        store(key, i, twisted(load(key, i), load(key, i + 1), load(key, i + M)));
    }
    let ahead = _mm512_alignr_epi32::<{ ((MIXED + M) % LANES) as i32 }>(load(key, 0), load(key, LAST));
    store(key, MIXED, twisted(load(key, MIXED), load(key, MIXED + 1), ahead));
    for i in (MIXED + LANES..LAST).step_by(LANES) {
        store(key, i, twisted(load(key, i), load(key, i + 1), load(key, i + M - N)));
    }
    let next = _mm512_alignr_epi32::<1>(load(key, 0), load(key, LAST));
    store(key, LAST, twisted(load(key, LAST), next, load(key, LAST + M - N)));
}

#[inline]
#[target_feature(enable = "avx2")]
fn load_256(key: &[u32; N], first: usize) -> __m256i {
    // SAFETY: the slice is 8 words long.
    unsafe { _mm256_loadu_si256(key[first..first + LANES_256].as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx2")]
fn store_256(key: &mut [u32; N], first: usize, words: __m256i) {
    // SAFETY: the slice is 8 words long.
    unsafe { _mm256_storeu_si256(key[first..first + LANES_256].as_mut_ptr().cast(), words) }
}

/// As [`MIXED`] and [`LAST`].
const MIXED_256: usize = (N - M) / LANES_256 * LANES_256;
const LAST_256: usize = N - LANES_256;

#[target_feature(enable = "avx2")]
unsafe fn twist_256(key: &mut [u32; N]) {
    let upper = _mm256_set1_epi32(UPPER_MASK as i32);
    let matrix = _mm256_castsi256_ps(_mm256_set1_epi32(MATRIX_A as i32));
    let twisted = |words, next, ahead| {
        let mixed = _mm256_or_si256(_mm256_and_si256(words, upper), _mm256_andnot_si256(upper, next));
        let word = _mm256_xor_si256(ahead, _mm256_srli_epi32::<1>(mixed));
        // The lowest bit, as the sign by which lanes are chosen.
        let lowest = _mm256_castsi256_ps(_mm256_slli_epi32::<31>(next));
        _mm256_xor_si256(word, _mm256_castps_si256(_mm256_blendv_ps(_mm256_setzero_ps(), matrix, lowest)))
    };
    for i in (0..MIXED_256).step_by(LANES_256) {
        store_256(key, i, twisted(load_256(key, i), load_256(key, i + 1), load_256(key, i + M)));
    }
    // The last 3 of the old words, then 5 of the new ones.
    let ahead = _mm256_blend_epi32::<0x1f>(load_256(key, LAST_256), load_256(key, 0));
    let ahead = _mm256_permutevar8x32_epi32(ahead, _mm256_setr_epi32(5, 6, 7, 0, 1, 2, 3, 4));
    store_256(key, MIXED_256, twisted(load_256(key, MIXED_256), load_256(key, MIXED_256 + 1), ahead));
    for i in (MIXED_256 + LANES_256..LAST_256).step_by(LANES_256) {
        store_256(key, i, twisted(load_256(key, i), load_256(key, i + 1), load_256(key, i + M - N)));
    }
    let next = _mm256_blend_epi32::<0x01>(load_256(key, LAST_256), load_256(key, 0));
    let next = _mm256_permutevar8x32_epi32(next, _mm256_setr_epi32(1, 2, 3, 4, 5, 6, 7, 0));
    store_256(key, LAST_256, twisted(load_256(key, LAST_256), next, load_256(key, LAST_256 + M - N)));
}

/// A type of values that words are turned into, one by one or in pairs.
pub(crate) trait Image: Copy {
    /// The values from 16 words.
    #[doc(hidden)]
    unsafe fn image(tempered: __m512i) -> __m512i;
    /// The values from 8 words.
    #[doc(hidden)]
    unsafe fn image_256(tempered: __m256i) -> __m256i;
}

impl Image for u32 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn image(tempered: __m512i) -> __m512i {
        tempered
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn image_256(tempered: __m256i) -> __m256i {
        tempered
    }
}

impl Image for u64 {
    /// The first word of a pair is the high half.
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn image(tempered: __m512i) -> __m512i {
        _mm512_rol_epi64::<32>(tempered)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn image_256(tempered: __m256i) -> __m256i {
        _mm256_shuffle_epi32::<0xb1>(tempered)
    }
}

impl Image for f64 {
    /// 27 bits of the first word above 26 of the second: an exact integer.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn image(tempered: __m512i) -> __m512i {
        let first = _mm512_slli_epi64::<21>(_mm512_and_si512(tempered, _mm512_set1_epi64(0xffff_ffe0)));
        let units = _mm512_cvtepu64_pd(_mm512_or_si512(first, _mm512_srli_epi64::<38>(tempered)));
        _mm512_castpd_si512(_mm512_mul_pd(units, _mm512_set1_pd(1.0 / 9007199254740992.0)))
    }

    /// The bits of either word beside a power of two, where they have their final weight: every sum is exact.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn image_256(tempered: __m256i) -> __m256i {
        const FIRST: f64 = 1048576.0;
        const SECOND: f64 = 0.5;
        let beside =
            |x: f64, bits| _mm256_castsi256_pd(_mm256_or_si256(bits, _mm256_castpd_si256(_mm256_set1_pd(x))));
        let first = beside(FIRST, _mm256_and_si256(tempered, _mm256_set1_epi64x(0xffff_ffe0)));
        let second = beside(SECOND, _mm256_srli_epi64::<38>(tempered));
        let first = _mm256_sub_pd(first, _mm256_set1_pd(FIRST + SECOND));
        _mm256_castpd_si256(_mm256_add_pd(first, second))
    }
}

/// Fills as much of `out` as whole vectors of words cover; says how much.
pub(crate) fn fill<T: Image>(_: Avx512, words: &[u32], out: &mut [T]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_512(words, out) }
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_512<T: Image>(words: &[u32], out: &mut [T]) -> usize {
    let size = 64 / size_of::<T>();
    let mut done = 0;
    for (out, words) in out.chunks_exact_mut(size).zip(words.chunks_exact(LANES)) {
        // SAFETY: `words` has 64 bytes, and so has `out`.
        unsafe {
            let mut word = _mm512_loadu_si512(words.as_ptr().cast());
            word = _mm512_xor_si512(word, _mm512_srli_epi32::<11>(word));
            let mask = _mm512_set1_epi32(0x9d2c_5680_u32 as i32);
            // a ^ (b & c)
            word = _mm512_ternarylogic_epi32::<0x78>(word, _mm512_slli_epi32::<7>(word), mask);
            let mask = _mm512_set1_epi32(0xefc6_0000_u32 as i32);
            word = _mm512_ternarylogic_epi32::<0x78>(word, _mm512_slli_epi32::<15>(word), mask);
            word = _mm512_xor_si512(word, _mm512_srli_epi32::<18>(word));
            _mm512_storeu_si512(out.as_mut_ptr().cast(), T::image(word));
        }
        done += size;
    }
    done
}

/// As [`fill`].
pub(crate) fn fill_avx2<T: Image>(_: Avx2, words: &[u32], out: &mut [T]) -> usize {
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { fill_256(words, out) }
}

#[target_feature(enable = "avx2")]
unsafe fn fill_256<T: Image>(words: &[u32], out: &mut [T]) -> usize {
    let size = 32 / size_of::<T>();
    let mut done = 0;
    for (out, words) in out.chunks_exact_mut(size).zip(words.chunks_exact(LANES_256)) {
        // SAFETY: `words` has 32 bytes, and so has `out`.
        unsafe {
            let mut word = _mm256_loadu_si256(words.as_ptr().cast());
            word = _mm256_xor_si256(word, _mm256_srli_epi32::<11>(word));
            let mask = _mm256_set1_epi32(0x9d2c_5680_u32 as i32);
            word = _mm256_xor_si256(word, _mm256_and_si256(_mm256_slli_epi32::<7>(word), mask));
            let mask = _mm256_set1_epi32(0xefc6_0000_u32 as i32);
            word = _mm256_xor_si256(word, _mm256_and_si256(_mm256_slli_epi32::<15>(word), mask));
            word = _mm256_xor_si256(word, _mm256_srli_epi32::<18>(word));
            _mm256_storeu_si256(out.as_mut_ptr().cast(), T::image_256(word));
        }
        done += size;
    }
    done
}

/// Fills `out` with the images of words, by the portable loop, for the compiler to make wide.
pub(crate) fn map_avx2<T>(_: Avx2, words: &[u32], out: &mut [T], image: impl Fn(u32) -> T) {
    #[target_feature(enable = "avx2")]
    unsafe fn map<T>(words: &[u32], out: &mut [T], image: impl Fn(u32) -> T) {
        for (slot, &word) in out.iter_mut().zip(words) {
            *slot = image(tempered(word));
        }
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { map(words, out, image) }
}
