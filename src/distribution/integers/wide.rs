//! Bounded integers, 16 or 8 words at a time; accepted values are compressed.
//!
//! ```text
//!     lane       0    1    2    3    4    5    6    7
//!     word       w0   w1   w2   w3   w4   w5   w6   w7
//!     product    w * count, 64 bits wide: the offset in the high half, a fraction in the low one
//!     rejected   0    0    1    0    0    0    1    0     the fraction is below the threshold
//!     out        v0   v1   v3   v4   v5   v7   .    .     low + offset; the next vector begins at the first dot
//! ```

use std::arch::x86_64::*;

use super::rules::{Lemire32, Lemire64, Masked32, Masked64, Narrow, Wide};
use crate::cpu::kept::{KEPT_32, KEPT_64, compressed};
use crate::cpu::{Avx2, Avx512};

/// A rule for vectors of 32-bit words. Returns the offsets, and which are rejected, as a mask or as signs.
pub(crate) trait Rule: Narrow {
    /// From 8 words, each in a lane of 64 bits.
    #[doc(hidden)]
    unsafe fn offsets_8_avx512(self, words: __m512i) -> (__m512i, __mmask8);
    /// From 16 words.
    #[doc(hidden)]
    unsafe fn offsets_16_avx512(self, words: __m512i) -> (__m512i, __mmask16);
    /// From 4 words, each in a lane of 64 bits.
    #[doc(hidden)]
    unsafe fn offsets_4_avx2(self, words: __m256i) -> (__m256i, __m256i);
    /// From 8 words.
    #[doc(hidden)]
    unsafe fn offsets_8_avx2(self, words: __m256i) -> (__m256i, __m256i);
}

/// The low 32 bits of a 64-bit word.
const LOW_32: i64 = 0xffff_ffff;

impl Rule for Lemire32 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn offsets_8_avx512(self, words: __m512i) -> (__m512i, __mmask8) {
        let products = _mm512_mul_epu32(words, _mm512_set1_epi64(self.count.into()));
        let fractions = _mm512_and_si512(products, _mm512_set1_epi64(LOW_32));
        let rejected = _mm512_cmplt_epu64_mask(fractions, _mm512_set1_epi64(self.threshold.into()));
        (_mm512_srli_epi64::<32>(products), rejected)
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn offsets_16_avx512(self, words: __m512i) -> (__m512i, __mmask16) {
        let count = _mm512_set1_epi64(self.count.into());
        let even = _mm512_mul_epu32(words, count);
        let odd = _mm512_mul_epu32(_mm512_srli_epi64::<32>(words), count);
        let offsets = _mm512_mask_mov_epi32(_mm512_srli_epi64::<32>(even), 0xaaaa, odd);
        let fractions = _mm512_mask_mov_epi32(even, 0xaaaa, _mm512_slli_epi64::<32>(odd));
        let threshold = _mm512_set1_epi32(self.threshold as i32);
        (offsets, _mm512_cmplt_epu32_mask(fractions, threshold))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn offsets_4_avx2(self, words: __m256i) -> (__m256i, __m256i) {
        let products = _mm256_mul_epu32(words, _mm256_set1_epi64x(self.count.into()));
        let fractions = _mm256_and_si256(products, _mm256_set1_epi64x(LOW_32));
        let rejected = _mm256_cmpgt_epi64(_mm256_set1_epi64x(self.threshold.into()), fractions);
        (_mm256_srli_epi64::<32>(products), rejected)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn offsets_8_avx2(self, words: __m256i) -> (__m256i, __m256i) {
        let count = _mm256_set1_epi64x(self.count.into());
        let even = _mm256_mul_epu32(words, count);
        let odd = _mm256_mul_epu32(_mm256_srli_epi64::<32>(words), count);
        let offsets = _mm256_blend_epi32::<0xaa>(_mm256_srli_epi64::<32>(even), odd);
        let fractions = _mm256_blend_epi32::<0xaa>(even, _mm256_slli_epi64::<32>(odd));
        (offsets, below_avx2(fractions, _mm256_set1_epi32(self.threshold as i32)))
    }
}

/// Which 32-bit lanes of `x` are below those of `y`, as signs.
#[inline]
#[target_feature(enable = "avx2")]
fn below_avx2(x: __m256i, y: __m256i) -> __m256i {
    let sign = _mm256_set1_epi32(i32::MIN);
    _mm256_cmpgt_epi32(_mm256_xor_si256(y, sign), _mm256_xor_si256(x, sign))
}

/// The same of 64-bit lanes.
#[inline]
#[target_feature(enable = "avx2")]
fn below_64_avx2(x: __m256i, y: __m256i) -> __m256i {
    let sign = _mm256_set1_epi64x(i64::MIN);
    _mm256_cmpgt_epi64(_mm256_xor_si256(y, sign), _mm256_xor_si256(x, sign))
}

impl Rule for Masked32 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn offsets_8_avx512(self, words: __m512i) -> (__m512i, __mmask8) {
        let offsets = _mm512_and_si512(words, _mm512_set1_epi64(self.mask.into()));
        (offsets, _mm512_cmpgt_epu64_mask(offsets, _mm512_set1_epi64(self.range.into())))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn offsets_16_avx512(self, words: __m512i) -> (__m512i, __mmask16) {
        let offsets = _mm512_and_si512(words, _mm512_set1_epi32(self.mask as i32));
        (offsets, _mm512_cmpgt_epu32_mask(offsets, _mm512_set1_epi32(self.range as i32)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn offsets_4_avx2(self, words: __m256i) -> (__m256i, __m256i) {
        let offsets = _mm256_and_si256(words, _mm256_set1_epi64x(self.mask.into()));
        (offsets, _mm256_cmpgt_epi64(offsets, _mm256_set1_epi64x(self.range.into())))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn offsets_8_avx2(self, words: __m256i) -> (__m256i, __m256i) {
        let offsets = _mm256_and_si256(words, _mm256_set1_epi32(self.mask as i32));
        (offsets, below_avx2(_mm256_set1_epi32(self.range as i32), offsets))
    }
}

/// A rule for vectors of 64-bit words.
pub(crate) trait Rule64: Wide {
    /// From 8 words.
    #[doc(hidden)]
    unsafe fn offsets_avx512(self, words: __m512i) -> (__m512i, __mmask8);
    /// From 4 words.
    #[doc(hidden)]
    unsafe fn offsets_avx2(self, words: __m256i) -> (__m256i, __m256i);
}

impl Rule64 for Lemire64 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn offsets_avx512(self, words: __m512i) -> (__m512i, __mmask8) {
        let low_32 = _mm512_set1_epi64(LOW_32);
        let (below, above) = (self.count as u32, (self.count >> 32) as u32);
        let (below, above) = (_mm512_set1_epi64(below.into()), _mm512_set1_epi64(above.into()));
        let upper = _mm512_srli_epi64::<32>(words);
        // The four products of halves. None of the sums overflows.
        let first = _mm512_mul_epu32(words, below);
        let middle = _mm512_add_epi64(_mm512_mul_epu32(upper, below), _mm512_srli_epi64::<32>(first));
        let other = _mm512_add_epi64(_mm512_mul_epu32(words, above), _mm512_and_si512(middle, low_32));
        let carries = _mm512_add_epi64(_mm512_srli_epi64::<32>(middle), _mm512_srli_epi64::<32>(other));
        let high = _mm512_add_epi64(_mm512_mul_epu32(upper, above), carries);
        // Bits from `first` where the mask has ones, from the shifted `other` elsewhere.
        let low = _mm512_ternarylogic_epi64::<0xca>(low_32, first, _mm512_slli_epi64::<32>(other));
        (high, _mm512_cmplt_epu64_mask(low, _mm512_set1_epi64(self.threshold as i64)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn offsets_avx2(self, words: __m256i) -> (__m256i, __m256i) {
        let low_32 = _mm256_set1_epi64x(LOW_32);
        let (below, above) = (self.count as u32, (self.count >> 32) as u32);
        let (below, above) = (_mm256_set1_epi64x(below.into()), _mm256_set1_epi64x(above.into()));
        let upper = _mm256_srli_epi64::<32>(words);
        // As above.
        let first = _mm256_mul_epu32(words, below);
        let middle = _mm256_add_epi64(_mm256_mul_epu32(upper, below), _mm256_srli_epi64::<32>(first));
        let other = _mm256_add_epi64(_mm256_mul_epu32(words, above), _mm256_and_si256(middle, low_32));
        let carries = _mm256_add_epi64(_mm256_srli_epi64::<32>(middle), _mm256_srli_epi64::<32>(other));
        let high = _mm256_add_epi64(_mm256_mul_epu32(upper, above), carries);
        let low = _mm256_blend_epi32::<0xaa>(first, _mm256_slli_epi64::<32>(other));
        (high, below_64_avx2(low, _mm256_set1_epi64x(self.threshold as i64)))
    }
}

impl Rule64 for Masked64 {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn offsets_avx512(self, words: __m512i) -> (__m512i, __mmask8) {
        let offsets = _mm512_and_si512(words, _mm512_set1_epi64(self.mask as i64));
        (offsets, _mm512_cmpgt_epu64_mask(offsets, _mm512_set1_epi64(self.range as i64)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn offsets_avx2(self, words: __m256i) -> (__m256i, __m256i) {
        let offsets = _mm256_and_si256(words, _mm256_set1_epi64x(self.mask as i64));
        (offsets, below_64_avx2(_mm256_set1_epi64x(self.range as i64), offsets))
    }
}

/// Makes 32-bit or 64-bit values from 32-bit words. Returns how many words were consumed, and how many values were
/// made.
pub(crate) fn compress_avx512<R: Rule, T>(
    _: Avx512,
    rule: R,
    low: u64,
    words: &[u32],
    out: &mut [T],
) -> (usize, usize) {
    // At most as many values are made as words are consumed, so a whole vector always fits.
    assert!(out.len() >= words.len(), "a place for every word");
    // SAFETY: `Avx512` exists only where the processor has these instructions. `out` has as many items as `words`, of
    // the size of `T`.
    unsafe {
        match (size_of::<T>(), rule.rejects_seldom()) {
            (8, true) => wide_avx512::<R, true>(rule, low, words, out.as_mut_ptr().cast()),
            (8, false) => wide_avx512::<R, false>(rule, low, words, out.as_mut_ptr().cast()),
            (4, _) => narrow_avx512(rule, low, words, out.as_mut_ptr().cast()),
            _ => (0, 0),
        }
    }
}

/// As [`compress_avx512`].
pub(crate) fn compress_avx2<R: Rule, T>(
    _: Avx2,
    rule: R,
    low: u64,
    words: &[u32],
    out: &mut [T],
) -> (usize, usize) {
    assert!(out.len() >= words.len(), "a place for every word");
    // SAFETY: `Avx2` exists only where the processor has these instructions. `out` has as many items as `words`, of
    // the size of `T`.
    unsafe {
        match (size_of::<T>(), rule.rejects_seldom()) {
            (8, true) => wide_avx2::<R, true>(rule, low, words, out.as_mut_ptr().cast()),
            (8, false) => wide_avx2::<R, false>(rule, low, words, out.as_mut_ptr().cast()),
            (4, _) => narrow_avx2(rule, low, words, out.as_mut_ptr().cast()),
            _ => (0, 0),
        }
    }
}

/// Replaces words by accepted values in place. Returns how many words were consumed, and how many values were made.
pub(crate) fn compress_64_avx512<R: Rule64>(
    _: Avx512,
    rule: R,
    low: u64,
    words: &mut [u64],
) -> (usize, usize) {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { in_place_avx512(rule, low, words) }
}

/// As [`compress_64_avx512`].
pub(crate) fn compress_64_avx2<R: Rule64>(_: Avx2, rule: R, low: u64, words: &mut [u64]) -> (usize, usize) {
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { in_place_avx2(rule, low, words) }
}

#[target_feature(enable = "avx512f,avx512bw,popcnt")]
unsafe fn wide_avx512<R: Rule, const SELDOM: bool>(
    rule: R,
    low: u64,
    words: &[u32],
    out: *mut u64,
) -> (usize, usize) {
    let low = _mm512_set1_epi64(low as i64);
    let (mut consumed, mut made) = (0, 0);
    for words in words.chunks_exact(16) {
        // SAFETY: `words` has 64 bytes. `made` <= `consumed`, and `out` has at least 16 items after `consumed`, one
        // for each word.
        unsafe {
            let load = |i: usize| _mm512_cvtepu32_epi64(_mm256_loadu_si256(words.as_ptr().add(i).cast()));
            let (first, no_first) = rule.offsets_8_avx512(load(0));
            let (second, no_second) = rule.offsets_8_avx512(load(8));
            let (first, second) = (_mm512_add_epi64(first, low), _mm512_add_epi64(second, low));
            if SELDOM && no_first | no_second == 0 {
                _mm512_storeu_si512(out.add(made).cast(), first);
                _mm512_storeu_si512(out.add(made + 8).cast(), second);
                made += 16;
            } else {
                _mm512_storeu_si512(out.add(made).cast(), _mm512_maskz_compress_epi64(!no_first, first));
                made += no_first.count_zeros() as usize;
                _mm512_storeu_si512(out.add(made).cast(), _mm512_maskz_compress_epi64(!no_second, second));
                made += no_second.count_zeros() as usize;
            }
        }
        consumed += 16;
    }
    (consumed, made)
}

#[target_feature(enable = "avx512f,avx512bw,popcnt")]
unsafe fn narrow_avx512<R: Rule>(rule: R, low: u64, words: &[u32], out: *mut u32) -> (usize, usize) {
    let low = _mm512_set1_epi32(low as i32);
    let (mut consumed, mut made) = (0, 0);
    for words in words.chunks_exact(16) {
        // SAFETY: `words` has 64 bytes. `made` <= `consumed`, and `out` has at least 16 items after `consumed`, one
        // for each word.
        unsafe {
            let (offsets, rejected) = rule.offsets_16_avx512(_mm512_loadu_si512(words.as_ptr().cast()));
            let values = _mm512_maskz_compress_epi32(!rejected, _mm512_add_epi32(offsets, low));
            _mm512_storeu_si512(out.add(made).cast(), values);
            made += rejected.count_zeros() as usize;
        }
        consumed += 16;
    }
    (consumed, made)
}

#[target_feature(enable = "avx512f,avx512bw,popcnt")]
unsafe fn in_place_avx512<R: Rule64>(rule: R, low: u64, words: &mut [u64]) -> (usize, usize) {
    let low = _mm512_set1_epi64(low as i64);
    let first = words.as_mut_ptr();
    let (mut consumed, mut made) = (0, 0);
    while consumed + 8 <= words.len() {
        // SAFETY: there are 8 words after `consumed`. Since `made` <= `consumed`, the store overwrites only words that
        // have been read.
        unsafe {
            let (offsets, rejected) = rule.offsets_avx512(_mm512_loadu_si512(first.add(consumed).cast()));
            let values = _mm512_maskz_compress_epi64(!rejected, _mm512_add_epi64(offsets, low));
            _mm512_storeu_si512(first.add(made).cast(), values);
            made += rejected.count_zeros() as usize;
        }
        consumed += 8;
    }
    (consumed, made)
}

#[target_feature(enable = "avx2,popcnt")]
unsafe fn in_place_avx2<R: Rule64>(rule: R, low: u64, words: &mut [u64]) -> (usize, usize) {
    let low = _mm256_set1_epi64x(low as i64);
    let first = words.as_mut_ptr();
    let (mut consumed, mut made) = (0, 0);
    while consumed + 4 <= words.len() {
        // SAFETY: there are 4 words after `consumed`. Since `made` <= `consumed`, the store overwrites only words that
        // have been read.
        unsafe {
            let (offsets, rejected) = rule.offsets_avx2(_mm256_loadu_si256(first.add(consumed).cast()));
            let rejected = _mm256_movemask_pd(_mm256_castsi256_pd(rejected)) as u32;
            let values = compressed(_mm256_add_epi64(offsets, low), KEPT_64[rejected as usize & 15]);
            _mm256_storeu_si256(first.add(made).cast(), values);
            made += 4 - rejected.count_ones() as usize;
        }
        consumed += 4;
    }
    (consumed, made)
}

#[target_feature(enable = "avx2,popcnt")]
unsafe fn wide_avx2<R: Rule, const SELDOM: bool>(
    rule: R,
    low: u64,
    words: &[u32],
    out: *mut u64,
) -> (usize, usize) {
    let low = _mm256_set1_epi64x(low as i64);
    let (mut consumed, mut made) = (0, 0);
    for words in words.chunks_exact(8) {
        // SAFETY: `words` has 32 bytes. `made` <= `consumed`, and `out` has at least 8 items after `consumed`, one for
        // each word.
        unsafe {
            let load = |i: usize| _mm256_cvtepu32_epi64(_mm_loadu_si128(words.as_ptr().add(i).cast()));
            let (first, no_first) = rule.offsets_4_avx2(load(0));
            let (second, no_second) = rule.offsets_4_avx2(load(4));
            let (first, second) = (_mm256_add_epi64(first, low), _mm256_add_epi64(second, low));
            let no_first = _mm256_movemask_pd(_mm256_castsi256_pd(no_first)) as u32;
            let no_second = _mm256_movemask_pd(_mm256_castsi256_pd(no_second)) as u32;
            if SELDOM && no_first | no_second == 0 {
                _mm256_storeu_si256(out.add(made).cast(), first);
                _mm256_storeu_si256(out.add(made + 4).cast(), second);
                made += 8;
            } else {
                let values = compressed(first, KEPT_64[no_first as usize & 15]);
                _mm256_storeu_si256(out.add(made).cast(), values);
                made += 4 - no_first.count_ones() as usize;
                let values = compressed(second, KEPT_64[no_second as usize & 15]);
                _mm256_storeu_si256(out.add(made).cast(), values);
                made += 4 - no_second.count_ones() as usize;
            }
        }
        consumed += 8;
    }
    (consumed, made)
}

#[target_feature(enable = "avx2,popcnt")]
unsafe fn narrow_avx2<R: Rule>(rule: R, low: u64, words: &[u32], out: *mut u32) -> (usize, usize) {
    let low = _mm256_set1_epi32(low as i32);
    let (mut consumed, mut made) = (0, 0);
    for words in words.chunks_exact(8) {
        // SAFETY: `words` has 32 bytes. `made` <= `consumed`, and `out` has at least 8 items after `consumed`, one for
        // each word.
        unsafe {
            let (offsets, rejected) = rule.offsets_8_avx2(_mm256_loadu_si256(words.as_ptr().cast()));
            let rejected = _mm256_movemask_ps(_mm256_castsi256_ps(rejected)) as u32;
            let values = compressed(_mm256_add_epi32(offsets, low), KEPT_32[rejected as usize & 255]);
            _mm256_storeu_si256(out.add(made).cast(), values);
            made += 8 - rejected.count_ones() as usize;
        }
        consumed += 8;
    }
    (consumed, made)
}
