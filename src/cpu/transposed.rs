//! Transpositions of words of 64 bits in vectors.

use std::arch::x86_64::*;

/// From vectors for four words of each lane to a vector for each lane.
#[inline]
#[target_feature(enable = "avx2")]
pub(crate) fn four_by_four([a, b, c, d]: [__m256i; 4]) -> [__m256i; 4] {
    // Halves with two words of lanes 0 and 2, and of lanes 1 and 3.
    let (ab_even, ab_odd) = (_mm256_unpacklo_epi64(a, b), _mm256_unpackhi_epi64(a, b));
    let (cd_even, cd_odd) = (_mm256_unpacklo_epi64(c, d), _mm256_unpackhi_epi64(c, d));
    [
        _mm256_permute2x128_si256::<0x20>(ab_even, cd_even),
        _mm256_permute2x128_si256::<0x20>(ab_odd, cd_odd),
        _mm256_permute2x128_si256::<0x31>(ab_even, cd_even),
        _mm256_permute2x128_si256::<0x31>(ab_odd, cd_odd),
    ]
}

/// From vectors for eight words of each lane to a vector for each lane.
#[inline]
#[target_feature(enable = "avx512f")]
pub(crate) fn eight_by_eight(first: [__m512i; 4], second: [__m512i; 4]) -> [__m512i; 8] {
    let ([a, b, c, d], [e, f, g, h]) = (first, second);
    // Quarters with two words of lanes 0, 2, 4, 6, and of lanes 1, 3, 5, 7.
    let (even_ab, odd_ab) = (_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
    let (even_cd, odd_cd) = (_mm512_unpacklo_epi64(c, d), _mm512_unpackhi_epi64(c, d));
    let (even_ef, odd_ef) = (_mm512_unpacklo_epi64(e, f), _mm512_unpackhi_epi64(e, f));
    let (even_gh, odd_gh) = (_mm512_unpacklo_epi64(g, h), _mm512_unpackhi_epi64(g, h));
    let [x0, x2, x4, x6] = quarters_transposed([even_ab, even_cd, even_ef, even_gh]);
    let [x1, x3, x5, x7] = quarters_transposed([odd_ab, odd_cd, odd_ef, odd_gh]);
    [x0, x1, x2, x3, x4, x5, x6, x7]
}

#[inline]
#[target_feature(enable = "avx512f")]
fn quarters_transposed([a, b, c, d]: [__m512i; 4]) -> [__m512i; 4] {
    let (ab_low, ab_high) = (_mm512_shuffle_i64x2::<0x44>(a, b), _mm512_shuffle_i64x2::<0xee>(a, b));
    let (cd_low, cd_high) = (_mm512_shuffle_i64x2::<0x44>(c, d), _mm512_shuffle_i64x2::<0xee>(c, d));
    [
        _mm512_shuffle_i64x2::<0x88>(ab_low, cd_low),
        _mm512_shuffle_i64x2::<0xdd>(ab_low, cd_low),
        _mm512_shuffle_i64x2::<0x88>(ab_high, cd_high),
        _mm512_shuffle_i64x2::<0xdd>(ab_high, cd_high),
    ]
}
