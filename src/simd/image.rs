//! What 64-bit words become on their way out of a kernel.

use std::arch::x86_64::*;

/// A type of 64 bits.
pub(crate) trait Image: Copy {
    /// The values from 8 words.
    #[doc(hidden)]
    unsafe fn image(words: __m512i) -> __m512i;
}

impl Image for u64 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn image(words: __m512i) -> __m512i {
        words
    }
}

impl Image for f64 {
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn image(words: __m512i) -> __m512i {
        let units = _mm512_cvtepu64_pd(_mm512_srli_epi64::<11>(words));
        _mm512_castpd_si512(_mm512_mul_pd(units, _mm512_set1_pd(1.0 / 9007199254740992.0)))
    }
}
