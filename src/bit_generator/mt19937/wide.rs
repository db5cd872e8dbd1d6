//! MT19937: the twist and the tempering, 16 or 8 words at a time.
//!
//! ```text
//!     key[i] <- key[i], key[i + 1] and key[i + 397], places modulo 624
//!
//!     i            16 words a vector                   ahead: key[i + 397]
//!     0 .. 223     0-15 | 16-31 | ... | 208-223        old words, 397 on
//!     224 .. 239   224-239                             3 old words, 621 to 623, then 13 new ones, 0 to 12
//!     240 .. 607   240-255 | ... | 592-607             new words, 227 back
//!     608 .. 623   608-623, whose key[i + 1] ends      new words, 227 back
//!                  with the new word 0
//! ```

use std::arch::x86_64::*;

use super::{M, MATRIX_A, N, UPPER_MASK, tempered};
use crate::cpu::{Avx2, Avx512};

const LANES_AVX512: usize = 16;
const LANES_AVX2: usize = 8;

/// Makes the next block.
pub(crate) fn twist_avx512(_: Avx512, key: &mut [u32; N]) {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { twist_avx512_unchecked(key) }
}

/// Makes the next block.
pub(crate) fn twist_avx2(_: Avx2, key: &mut [u32; N]) {
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { twist_avx2_unchecked(key) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load_avx512(key: &[u32; N], first: usize) -> __m512i {
    // SAFETY: the slice is 16 words long.
    unsafe { _mm512_loadu_si512(key[first..first + LANES_AVX512].as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store_avx512(key: &mut [u32; N], first: usize, words: __m512i) {
    // SAFETY: the slice is 16 words long.
    unsafe { _mm512_storeu_si512(key[first..first + LANES_AVX512].as_mut_ptr().cast(), words) }
}

/// From here on some of the words M positions later are new; after this vector all of them are.
const MIXED_AVX512: usize = (N - M) / LANES_AVX512 * LANES_AVX512;
/// Where the last vector begins.
const LAST_AVX512: usize = N - LANES_AVX512;

#[target_feature(enable = "avx512f")]
unsafe fn twist_avx512_unchecked(key: &mut [u32; N]) {
    let upper = _mm512_set1_epi32(UPPER_MASK as i32);
    let matrix = _mm512_set1_epi32(MATRIX_A as i32);
    let one = _mm512_set1_epi32(1);
    let twisted = |words, next, ahead| {
        // Bits from `words` where the mask has ones, from `next` elsewhere.
        let mixed = _mm512_ternarylogic_epi32::<0xca>(upper, words, next);
        let word = _mm512_xor_si512(ahead, _mm512_srli_epi32::<1>(mixed));
        _mm512_mask_xor_epi32(word, _mm512_test_epi32_mask(next, one), word, matrix)
    };
    for i in (0..MIXED_AVX512).step_by(LANES_AVX512) {
        store_avx512(key, i, twisted(load_avx512(key, i), load_avx512(key, i + 1), load_avx512(key, i + M)));
    }
    let ahead = _mm512_alignr_epi32::<{ ((MIXED_AVX512 + M) % LANES_AVX512) as i32 }>(
        load_avx512(key, 0),
        load_avx512(key, LAST_AVX512),
    );
    store_avx512(
        key,
        MIXED_AVX512,
        twisted(load_avx512(key, MIXED_AVX512), load_avx512(key, MIXED_AVX512 + 1), ahead),
    );
    for i in (MIXED_AVX512 + LANES_AVX512..LAST_AVX512).step_by(LANES_AVX512) {
        store_avx512(
            key,
            i,
            twisted(load_avx512(key, i), load_avx512(key, i + 1), load_avx512(key, i + M - N)),
        );
    }
    let next = _mm512_alignr_epi32::<1>(load_avx512(key, 0), load_avx512(key, LAST_AVX512));
    store_avx512(
        key,
        LAST_AVX512,
        twisted(load_avx512(key, LAST_AVX512), next, load_avx512(key, LAST_AVX512 + M - N)),
    );
}

#[inline]
#[target_feature(enable = "avx2")]
fn load_avx2(key: &[u32; N], first: usize) -> __m256i {
    // SAFETY: the slice is 8 words long.
    unsafe { _mm256_loadu_si256(key[first..first + LANES_AVX2].as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx2")]
fn store_avx2(key: &mut [u32; N], first: usize, words: __m256i) {
    // SAFETY: the slice is 8 words long.
    unsafe { _mm256_storeu_si256(key[first..first + LANES_AVX2].as_mut_ptr().cast(), words) }
}

/// As [`MIXED_AVX512`] and [`LAST_AVX512`].
const MIXED_AVX2: usize = (N - M) / LANES_AVX2 * LANES_AVX2;
const LAST_AVX2: usize = N - LANES_AVX2;

#[target_feature(enable = "avx2")]
unsafe fn twist_avx2_unchecked(key: &mut [u32; N]) {
    let upper = _mm256_set1_epi32(UPPER_MASK as i32);
    let matrix = _mm256_castsi256_ps(_mm256_set1_epi32(MATRIX_A as i32));
    let twisted = |words, next, ahead| {
        let mixed = _mm256_or_si256(_mm256_and_si256(words, upper), _mm256_andnot_si256(upper, next));
        let word = _mm256_xor_si256(ahead, _mm256_srli_epi32::<1>(mixed));
        // The lowest bit, moved to the sign, by which lanes are blended.
        let lowest = _mm256_castsi256_ps(_mm256_slli_epi32::<31>(next));
        _mm256_xor_si256(word, _mm256_castps_si256(_mm256_blendv_ps(_mm256_setzero_ps(), matrix, lowest)))
    };
    for i in (0..MIXED_AVX2).step_by(LANES_AVX2) {
        store_avx2(key, i, twisted(load_avx2(key, i), load_avx2(key, i + 1), load_avx2(key, i + M)));
    }
    // The last 3 old words, then 5 new ones.
    let ahead = _mm256_blend_epi32::<0x1f>(load_avx2(key, LAST_AVX2), load_avx2(key, 0));
    let ahead = _mm256_permutevar8x32_epi32(ahead, _mm256_setr_epi32(5, 6, 7, 0, 1, 2, 3, 4));
    store_avx2(key, MIXED_AVX2, twisted(load_avx2(key, MIXED_AVX2), load_avx2(key, MIXED_AVX2 + 1), ahead));
    for i in (MIXED_AVX2 + LANES_AVX2..LAST_AVX2).step_by(LANES_AVX2) {
        store_avx2(key, i, twisted(load_avx2(key, i), load_avx2(key, i + 1), load_avx2(key, i + M - N)));
    }
    let next = _mm256_blend_epi32::<0x01>(load_avx2(key, LAST_AVX2), load_avx2(key, 0));
    let next = _mm256_permutevar8x32_epi32(next, _mm256_setr_epi32(1, 2, 3, 4, 5, 6, 7, 0));
    store_avx2(key, LAST_AVX2, twisted(load_avx2(key, LAST_AVX2), next, load_avx2(key, LAST_AVX2 + M - N)));
}

/// A type that tempered words are turned into, one word or two words each.
pub(crate) trait FromTempered: Copy {
    /// Values from 16 words.
    #[doc(hidden)]
    unsafe fn from_tempered_avx512(tempered: __m512i) -> __m512i;
    /// Values from 8 words.
    #[doc(hidden)]
    unsafe fn from_tempered_avx2(tempered: __m256i) -> __m256i;
}

impl FromTempered for u32 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_tempered_avx512(tempered: __m512i) -> __m512i {
        tempered
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_tempered_avx2(tempered: __m256i) -> __m256i {
        tempered
    }
}

impl FromTempered for u64 {
    /// The first word of a pair is the high half.
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_tempered_avx512(tempered: __m512i) -> __m512i {
        _mm512_rol_epi64::<32>(tempered)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_tempered_avx2(tempered: __m256i) -> __m256i {
        _mm256_shuffle_epi32::<0xb1>(tempered)
    }
}

impl FromTempered for f64 {
    /// 27 bits of the first word above 26 bits of the second: an exact integer.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn from_tempered_avx512(tempered: __m512i) -> __m512i {
        let first = _mm512_slli_epi64::<21>(_mm512_and_si512(tempered, _mm512_set1_epi64(0xffff_ffe0)));
        let units = _mm512_cvtepu64_pd(_mm512_or_si512(first, _mm512_srli_epi64::<38>(tempered)));
        _mm512_castpd_si512(_mm512_mul_pd(units, _mm512_set1_pd(1.0 / 9007199254740992.0)))
    }

    /// The bits of each word, as the mantissa of a double near a power of two where they have their final weight.
    /// Every sum is exact.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_tempered_avx2(tempered: __m256i) -> __m256i {
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

/// Fills as much of `out` as whole vectors of words cover. Returns how many values it wrote.
pub(crate) fn fill_avx512<T: FromTempered>(_: Avx512, words: &[u32], out: &mut [T]) -> usize {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { fill_avx512_unchecked(words, out) }
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_avx512_unchecked<T: FromTempered>(words: &[u32], out: &mut [T]) -> usize {
    let size = 64 / size_of::<T>();
    let mut done = 0;
    for (out, words) in out.chunks_exact_mut(size).zip(words.chunks_exact(LANES_AVX512)) {
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
            _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_tempered_avx512(word));
        }
        done += size;
    }
    done
}

/// As [`fill_avx512`].
pub(crate) fn fill_avx2<T: FromTempered>(_: Avx2, words: &[u32], out: &mut [T]) -> usize {
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { fill_avx2_unchecked(words, out) }
}

#[target_feature(enable = "avx2")]
unsafe fn fill_avx2_unchecked<T: FromTempered>(words: &[u32], out: &mut [T]) -> usize {
    let size = 32 / size_of::<T>();
    let mut done = 0;
    for (out, words) in out.chunks_exact_mut(size).zip(words.chunks_exact(LANES_AVX2)) {
        // SAFETY: `words` has 32 bytes, and so has `out`.
        unsafe {
            let mut word = _mm256_loadu_si256(words.as_ptr().cast());
            word = _mm256_xor_si256(word, _mm256_srli_epi32::<11>(word));
            let mask = _mm256_set1_epi32(0x9d2c_5680_u32 as i32);
            word = _mm256_xor_si256(word, _mm256_and_si256(_mm256_slli_epi32::<7>(word), mask));
            let mask = _mm256_set1_epi32(0xefc6_0000_u32 as i32);
            word = _mm256_xor_si256(word, _mm256_and_si256(_mm256_slli_epi32::<15>(word), mask));
            word = _mm256_xor_si256(word, _mm256_srli_epi32::<18>(word));
            _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_tempered_avx2(word));
        }
        done += size;
    }
    done
}

/// Fills `out` with `image` of words by the portable loop, which the compiler vectorizes.
pub(crate) fn map_avx2<T>(_: Avx2, words: &[u32], out: &mut [T], image: impl Fn(u32) -> T) {
    #[target_feature(enable = "avx2")]
    unsafe fn map<T>(words: &[u32], out: &mut [T], image: impl Fn(u32) -> T) {
        for (slot, &word) in out.iter_mut().zip(words) {
            *slot = image(tempered(word));
        }
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { map(words, out, image) }
}
