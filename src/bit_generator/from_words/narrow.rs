//! Values made from vectors of 32-bit words, which lie in the order in which they are drawn.

use std::arch::x86_64::*;

use super::FromWords;

/// A type that one or two words are turned into, as [`crate::bit_generator::word32`] does.
pub(crate) trait FromNarrow: Copy {
    /// The words of a value.
    const WORDS: usize;
    /// Values from 16 words. Of the two of a 64-bit draw the first is the upper half if `HIGH_FIRST`.
    #[doc(hidden)]
    unsafe fn from_narrow_avx512<const HIGH_FIRST: bool>(words: __m512i) -> __m512i;
    /// Values from 8 words.
    #[doc(hidden)]
    unsafe fn from_narrow_avx2<const HIGH_FIRST: bool>(words: __m256i) -> __m256i;
}

impl FromNarrow for u32 {
    const WORDS: usize = 1;

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_narrow_avx512<const HIGH_FIRST: bool>(words: __m512i) -> __m512i {
        words
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_narrow_avx2<const HIGH_FIRST: bool>(words: __m256i) -> __m256i {
        words
    }
}

impl FromNarrow for u64 {
    const WORDS: usize = 2;

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_narrow_avx512<const HIGH_FIRST: bool>(words: __m512i) -> __m512i {
        if HIGH_FIRST { _mm512_rol_epi64::<32>(words) } else { words }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_narrow_avx2<const HIGH_FIRST: bool>(words: __m256i) -> __m256i {
        if HIGH_FIRST { _mm256_shuffle_epi32::<0xb1>(words) } else { words }
    }
}

/// The bits of a double above the 26 of its second word, in a 64-bit word whose lowest 11 are not used.
const FIRST: i64 = !0 << 37;

/// Doubles of 27 bits of the first word above 26 bits of the second, whichever is the upper half of a 64-bit draw.
impl FromNarrow for f64 {
    const WORDS: usize = 2;

    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn from_narrow_avx512<const HIGH_FIRST: bool>(words: __m512i) -> __m512i {
        let second = _mm512_slli_epi64::<11>(_mm512_srli_epi64::<38>(words));
        let first = _mm512_and_si512(_mm512_slli_epi64::<32>(words), _mm512_set1_epi64(FIRST));
        // SAFETY: the processor has the same instructions.
        unsafe { Self::from_words_avx512(_mm512_or_si512(first, second)) }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_narrow_avx2<const HIGH_FIRST: bool>(words: __m256i) -> __m256i {
        let second = _mm256_slli_epi64::<11>(_mm256_srli_epi64::<38>(words));
        let first = _mm256_and_si256(_mm256_slli_epi64::<32>(words), _mm256_set1_epi64x(FIRST));
        // SAFETY: the processor has the same instructions.
        unsafe { Self::from_words_avx2(_mm256_or_si256(first, second)) }
    }
}
