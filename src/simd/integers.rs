//! Bounded integers of 64 bits from words of 32, 8 at a time; what is rejected is squeezed out.

use std::arch::x86_64::*;

use crate::cpu::Avx512;

/// Lemire's method, for ranges of less than 32 bits: the words taken, and the values made.
pub(crate) fn lemire<T>(
    _: Avx512,
    words: &[u32],
    low: u64,
    count: u32,
    threshold: u32,
    out: &mut [T],
) -> (usize, usize) {
    #[target_feature(enable = "avx512f")]
    unsafe fn propose(word: __m512i, count: u64, threshold: u64) -> (__m512i, __mmask8) {
        let product = _mm512_mul_epu32(word, _mm512_set1_epi64(count as i64));
        let fraction = _mm512_and_si512(product, _mm512_set1_epi64(0xffff_ffff));
        let accepted = _mm512_cmpge_epu64_mask(fraction, _mm512_set1_epi64(threshold as i64));
        (_mm512_srli_epi64::<32>(product), accepted)
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { filter(words, low, out, |word| propose(word, count.into(), threshold.into())) }
}

/// Masked rejection: the words taken, and the values made.
pub(crate) fn masked<T>(
    _: Avx512,
    words: &[u32],
    low: u64,
    mask: u32,
    range: u32,
    out: &mut [T],
) -> (usize, usize) {
    #[target_feature(enable = "avx512f")]
    unsafe fn propose(word: __m512i, mask: u64, range: u64) -> (__m512i, __mmask8) {
        let value = _mm512_and_si512(word, _mm512_set1_epi64(mask as i64));
        (value, _mm512_cmple_epu64_mask(value, _mm512_set1_epi64(range as i64)))
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { filter(words, low, out, |word| propose(word, mask.into(), range.into())) }
}

#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn filter<T>(
    words: &[u32],
    low: u64,
    out: &mut [T],
    propose: impl Fn(__m512i) -> (__m512i, __mmask8),
) -> (usize, usize) {
    if size_of::<T>() != 8 {
        return (0, 0);
    }
    let low = _mm512_set1_epi64(low as i64);
    let (mut taken, mut made) = (0, 0);
    for words in words.chunks_exact(8) {
        // No more values are made than words are taken, so that there is room for a whole vector.
        let Some(room) = out.get_mut(made..made + 8) else { break };
        // SAFETY: `words` has 32 bytes, `room` 64.
        unsafe {
            let word = _mm512_cvtepu32_epi64(_mm256_loadu_si256(words.as_ptr().cast()));
            let (value, accepted) = propose(word);
            let values = _mm512_maskz_compress_epi64(accepted, _mm512_add_epi64(value, low));
            _mm512_storeu_si512(room.as_mut_ptr().cast(), values);
            made += accepted.count_ones() as usize;
        }
        taken += 8;
    }
    (taken, made)
}
