//! Squares, 16 counters at a time, for processors without AVX-512.
//!
//! ```text
//!     lane       0      1      2      3
//!     vector 0   y      y+k    y+4k   y+5k       products of counter and key; for words of 64 bits in their order,
//!     vector 1   y+2k   y+3k   y+6k   y+7k       for words of 32 bits so placed that the upper halves of two
//!     vector 2   y+8k   y+9k   y+12k  y+13k      vectors can be packed within 128 bits
//!     vector 3   y+10k  y+11k  y+14k  y+15k
//! ```

use std::arch::x86_64::*;

use super::Place;
use crate::bit_generator::from_words::FromWords;
use crate::bit_generator::from_words::narrow::FromNarrow;
use crate::cpu::Avx2;

/// Counters in flight.
const LANES: usize = 16;

/// Fills as much of `out` with words of 64 bits as whole strides cover. Returns how many values it wrote.
pub(super) fn fill<T: FromWords>(_: Avx2, place: &mut Place, out: &mut [T]) -> usize {
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { fill_wide(place, out) }
}

/// The same with words of 32 bits.
pub(super) fn fill_narrow<T: FromNarrow>(_: Avx2, place: &mut Place, out: &mut [T]) -> usize {
    // SAFETY: as above.
    unsafe { fill_halves(place, out) }
}

/// The products of the counters that are so far ahead.
#[inline]
#[target_feature(enable = "avx2")]
fn products(place: &Place, ahead: [u64; 4]) -> __m256i {
    let [a, b, c, d] = ahead.map(|ahead| place.counter.wrapping_add(ahead).wrapping_mul(place.key) as i64);
    _mm256_set_epi64x(d, c, b, a)
}

#[inline]
#[target_feature(enable = "avx2")]
fn round(x: __m256i, term: __m256i) -> __m256i {
    let cross = _mm256_mul_epu32(x, _mm256_srli_epi64::<32>(x));
    let square = _mm256_add_epi64(_mm256_mul_epu32(x, x), _mm256_slli_epi64::<33>(cross));
    _mm256_add_epi64(square, term)
}

#[inline]
#[target_feature(enable = "avx2")]
fn exchanged(x: __m256i) -> __m256i {
    _mm256_shuffle_epi32::<0xb1>(x)
}

/// Four rounds, of which the last does not exchange the halves.
#[inline]
#[target_feature(enable = "avx2")]
fn four_rounds(y: __m256i, z: __m256i) -> __m256i {
    let x = exchanged(round(y, y));
    let x = exchanged(round(x, z));
    let x = exchanged(round(x, y));
    round(x, z)
}

/// The upper halves of the lanes of two vectors, in 128 bits each.
#[inline]
#[target_feature(enable = "avx2")]
fn packed(a: __m256i, b: __m256i) -> __m256i {
    _mm256_castps_si256(_mm256_shuffle_ps::<0xdd>(_mm256_castsi256_ps(a), _mm256_castsi256_ps(b)))
}

#[target_feature(enable = "avx2")]
unsafe fn fill_wide<T: FromWords>(place: &mut Place, out: &mut [T]) -> usize {
    let key = _mm256_set1_epi64x(place.key as i64);
    let stride_of_keys = _mm256_set1_epi64x(place.key.wrapping_mul(LANES as u64) as i64);
    let mut products = [0, 4, 8, 12].map(|first| products(place, [first, first + 1, first + 2, first + 3]));
    let mut strides = out.chunks_exact_mut(LANES);
    for stride in &mut strides {
        for (y, out) in products.iter_mut().zip(stride.chunks_exact_mut(4)) {
            let fourth = four_rounds(*y, _mm256_add_epi64(*y, key));
            let fifth = round(exchanged(fourth), *y);
            let words = _mm256_xor_si256(fourth, _mm256_srli_epi64::<32>(fifth));
            // SAFETY: the processor has the instructions, and `out` has 32 bytes.
            unsafe { _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_words_avx2(words)) };
            *y = _mm256_add_epi64(*y, stride_of_keys);
        }
    }
    let done = out.len() / LANES * LANES;
    place.skip(done as u64);
    done
}

#[target_feature(enable = "avx2")]
unsafe fn fill_halves<T: FromNarrow>(place: &mut Place, out: &mut [T]) -> usize {
    let key = _mm256_set1_epi64x(place.key as i64);
    let stride_of_keys = _mm256_set1_epi64x(place.key.wrapping_mul(LANES as u64) as i64);
    let mut products = [0, 2, 8, 10].map(|first| products(place, [first, first + 1, first + 4, first + 5]));
    let mut strides = out.chunks_exact_mut(LANES / T::WORDS);
    for stride in &mut strides {
        for (pair, out) in products.chunks_exact_mut(2).zip(stride.chunks_exact_mut(8 / T::WORDS)) {
            let [a, b] = [pair[0], pair[1]].map(|y| four_rounds(y, _mm256_add_epi64(y, key)));
            // SAFETY: the processor has the instructions, and `out` has 32 bytes.
            unsafe {
                _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_narrow_avx2::<false>(packed(a, b)));
            };
            for y in pair {
                *y = _mm256_add_epi64(*y, stride_of_keys);
            }
        }
    }
    let done = out.len() / (LANES / T::WORDS) * (LANES / T::WORDS);
    place.skip((done * T::WORDS) as u64);
    done
}
