//! Squares, 32 counters at a time.
//!
//! ```text
//!     lane       0      1      2     ...   7
//!     vector 0   y      y+k    y+2k  ...   y+7k      products of counter and key
//!     vector 1   y+8k   y+9k   ...
//!     vector 2   y+16k  y+17k  ...
//!     vector 3   y+24k  y+25k  ...         y+31k
//!                rounds, lane by lane; words of 32 bits are packed from the upper halves of two vectors
//! ```

use std::arch::x86_64::*;

use super::Place;
use crate::bit_generator::from_words::FromWords;
use crate::bit_generator::from_words::narrow::FromNarrow;
use crate::cpu::Avx512;

/// Vectors of 8 products in flight, to hide the latency of the multiplications.
const VECTORS: usize = 4;
/// Counters in flight.
const LANES: usize = 8 * VECTORS;

/// Fills as much of `out` with words of 64 bits as whole strides cover. Returns how many values it wrote.
pub(super) fn fill<T: FromWords>(_: Avx512, place: &mut Place, out: &mut [T]) -> usize {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { fill_wide(place, out) }
}

/// The same with words of 32 bits.
pub(super) fn fill_narrow<T: FromNarrow>(_: Avx512, place: &mut Place, out: &mut [T]) -> usize {
    // SAFETY: as above.
    unsafe { fill_halves(place, out) }
}

/// The products that the rounds begin with.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn products(place: &Place) -> [__m512i; VECTORS] {
    let key = _mm512_set1_epi64(place.key as i64);
    [0, 8, 16, 24].map(|first| {
        let counters = _mm512_add_epi64(
            _mm512_set1_epi64(place.counter.wrapping_add(first) as i64),
            _mm512_set_epi64(7, 6, 5, 4, 3, 2, 1, 0),
        );
        _mm512_mullo_epi64(counters, key)
    })
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn round(x: __m512i, term: __m512i) -> __m512i {
    _mm512_add_epi64(_mm512_mullo_epi64(x, x), term)
}

#[inline]
#[target_feature(enable = "avx512f")]
fn exchanged(x: __m512i) -> __m512i {
    _mm512_rol_epi64::<32>(x)
}

/// Four rounds, of which the last does not exchange the halves.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
fn four_rounds(y: __m512i, z: __m512i) -> __m512i {
    let x = exchanged(round(y, y));
    let x = exchanged(round(x, z));
    let x = exchanged(round(x, y));
    round(x, z)
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_wide<T: FromWords>(place: &mut Place, out: &mut [T]) -> usize {
    let key = _mm512_set1_epi64(place.key as i64);
    let stride_of_keys = _mm512_set1_epi64(place.key.wrapping_mul(LANES as u64) as i64);
    let mut products = products(place);
    let mut strides = out.chunks_exact_mut(LANES);
    for stride in &mut strides {
        for (y, out) in products.iter_mut().zip(stride.chunks_exact_mut(8)) {
            let fourth = four_rounds(*y, _mm512_add_epi64(*y, key));
            let fifth = round(exchanged(fourth), *y);
            let words = _mm512_xor_si512(fourth, _mm512_srli_epi64::<32>(fifth));
            // SAFETY: the processor has the instructions, and `out` has 64 bytes.
            unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_words_avx512(words)) };
            *y = _mm512_add_epi64(*y, stride_of_keys);
        }
    }
    let done = out.len() / LANES * LANES;
    place.skip(done as u64);
    done
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn fill_halves<T: FromNarrow>(place: &mut Place, out: &mut [T]) -> usize {
    let key = _mm512_set1_epi64(place.key as i64);
    let stride_of_keys = _mm512_set1_epi64(place.key.wrapping_mul(LANES as u64) as i64);
    let upper = _mm512_set_epi32(31, 29, 27, 25, 23, 21, 19, 17, 15, 13, 11, 9, 7, 5, 3, 1);
    let mut products = products(place);
    let mut strides = out.chunks_exact_mut(LANES / T::WORDS);
    for stride in &mut strides {
        let fourth = products.map(|y| four_rounds(y, _mm512_add_epi64(y, key)));
        for (pair, out) in fourth.chunks_exact(2).zip(stride.chunks_exact_mut(16 / T::WORDS)) {
            let words = _mm512_permutex2var_epi32(pair[0], upper, pair[1]);
            // SAFETY: the processor has the instructions, and `out` has 64 bytes.
            unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_narrow_avx512::<false>(words)) };
        }
        for y in &mut products {
            *y = _mm512_add_epi64(*y, stride_of_keys);
        }
    }
    let done = out.len() / (LANES / T::WORDS) * (LANES / T::WORDS);
    place.skip((done * T::WORDS) as u64);
    done
}
