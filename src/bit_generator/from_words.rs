//! Words and doubles made from vectors of words, for the kernels of AVX-512 and AVX2 (x86-64).

pub(crate) mod narrow;

use std::arch::x86_64::*;

/// What a word is turned into, of as many bits.
pub(crate) trait FromWords<W = u64>: Copy {
    /// Values from 8 words of 64 bits, or 16 of 32.
    #[doc(hidden)]
    unsafe fn from_words_avx512(words: __m512i) -> __m512i;
    /// Values from 4 words of 64 bits, or 8 of 32.
    #[doc(hidden)]
    unsafe fn from_words_avx2(words: __m256i) -> __m256i;
}

impl FromWords for u64 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_words_avx512(words: __m512i) -> __m512i {
        words
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_words_avx2(words: __m256i) -> __m256i {
        words
    }
}

/// The words of 32 bits that are the halves of a word, the lower one first.
impl FromWords for [u32; 2] {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_words_avx512(words: __m512i) -> __m512i {
        words
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_words_avx2(words: __m256i) -> __m256i {
        words
    }
}

impl FromWords<u32> for u32 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn from_words_avx512(words: __m512i) -> __m512i {
        words
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_words_avx2(words: __m256i) -> __m256i {
        words
    }
}

impl FromWords for f64 {
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn from_words_avx512(words: __m512i) -> __m512i {
        let units = _mm512_cvtepu64_pd(_mm512_srli_epi64::<11>(words));
        _mm512_castpd_si512(_mm512_mul_pd(units, _mm512_set1_pd(1.0 / 9007199254740992.0)))
    }

    /// The upper 52 of the 53 bits, and the last bit, each exact as the mantissa of a double near a power of two.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn from_words_avx2(words: __m256i) -> __m256i {
        const LAST: f64 = 1.0 / 4096.0;
        let all = |x: f64| _mm256_set1_epi64x(x.to_bits() as i64);
        let upper = _mm256_or_si256(_mm256_srli_epi64::<12>(words), all(1.0));
        let last = _mm256_or_si256(_mm256_and_si256(words, _mm256_set1_epi64x(1 << 11)), all(LAST));
        let less = _mm256_sub_pd(_mm256_castsi256_pd(upper), _mm256_set1_pd(1.0 + LAST));
        _mm256_castpd_si256(_mm256_add_pd(less, _mm256_castsi256_pd(last)))
    }
}
