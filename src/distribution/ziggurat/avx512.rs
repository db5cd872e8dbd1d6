//! The ziggurat's common case, 8 doubles or 16 floats at a time: what each word proposes.
//!
//! ```text
//!     lane        0    1    2   ...
//!     word        w0   w1   w2  ...    one load
//!     layer       L7   L250 L31 ...    8 bits of each word
//!     width       from the layer; one load for each layer, since the gather instruction was slower when measured,
//!     steps       and widths and steps are then separated
//!     position    some bits of each word
//!     x           position * width, with the sign of a bit of the word
//!     beyond      position >= steps, a bit for each lane
//! ```

use std::arch::x86_64::*;

use super::{Marks, Real, Ziggurat, layer_by_itself, propose_by_word};
use crate::cpu::Avx512;

/// A type as lanes of a vector of 64 bytes; a word has as many bits as a lane.
pub(crate) trait Lanes: Real {
    /// The lanes of a vector.
    const LANES: usize;

    /// The widths and the steps of the layers that [`Self::LANES`] words pick.
    unsafe fn layers<Z: Ziggurat<Self>>(words: &[Self::Word]) -> (__m512i, __m512i);
    /// The word in each lane.
    unsafe fn all(word: Self::Word) -> __m512i;
    unsafe fn shift_left(x: __m512i, bits: u32) -> __m512i;
    unsafe fn shift_right(x: __m512i, bits: u32) -> __m512i;
    /// The positions times the widths.
    unsafe fn scale(positions: __m512i, widths: __m512i) -> __m512i;
    /// A bit for each lane, the lowest one for the first: whether the position is not below the steps.
    unsafe fn beyond(positions: __m512i, steps: __m512i) -> u64;
}

impl Lanes for f64 {
    const LANES: usize = 8;

    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn layers<Z: Ziggurat<f64>>(words: &[u64]) -> (__m512i, __m512i) {
        let at = |i: usize| Z::LAYERS[layer_by_itself::<Z, f64>(words[i])].load();
        let every_other = |i: usize| {
            let quarters = _mm512_castsi128_si512(at(i));
            let quarters = _mm512_inserti64x2::<1>(quarters, at(i + 2));
            let quarters = _mm512_inserti64x2::<2>(quarters, at(i + 4));
            _mm512_inserti64x2::<3>(quarters, at(i + 6))
        };
        let (even, odd) = (every_other(0), every_other(1));
        (_mm512_unpacklo_epi64(even, odd), _mm512_unpackhi_epi64(even, odd))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn all(word: u64) -> __m512i {
        _mm512_set1_epi64(word as i64)
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn shift_left(x: __m512i, bits: u32) -> __m512i {
        _mm512_sll_epi64(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn shift_right(x: __m512i, bits: u32) -> __m512i {
        _mm512_srl_epi64(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn scale(positions: __m512i, widths: __m512i) -> __m512i {
        _mm512_castpd_si512(_mm512_mul_pd(_mm512_cvtepu64_pd(positions), _mm512_castsi512_pd(widths)))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn beyond(positions: __m512i, steps: __m512i) -> u64 {
        _mm512_cmpge_epu64_mask(positions, steps).into()
    }
}

impl Lanes for f32 {
    const LANES: usize = 16;

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn layers<Z: Ziggurat<f32>>(words: &[u32]) -> (__m512i, __m512i) {
        let at = |i: usize| Z::LAYERS[layer_by_itself::<Z, f32>(words[i])].load();
        // A closure would not be inlined.
        macro_rules! eight {
            ($($i:literal)*) => { _mm512_set_epi64($(at($i)),*) };
        }
        let (first, second) = (eight!(7 6 5 4 3 2 1 0), eight!(15 14 13 12 11 10 9 8));
        let even = _mm512_set_epi32(30, 28, 26, 24, 22, 20, 18, 16, 14, 12, 10, 8, 6, 4, 2, 0);
        let odd = _mm512_add_epi32(even, _mm512_set1_epi32(1));
        (_mm512_permutex2var_epi32(first, even, second), _mm512_permutex2var_epi32(first, odd, second))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn all(word: u32) -> __m512i {
        _mm512_set1_epi32(word as i32)
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn shift_left(x: __m512i, bits: u32) -> __m512i {
        _mm512_sll_epi32(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn shift_right(x: __m512i, bits: u32) -> __m512i {
        _mm512_srl_epi32(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn scale(positions: __m512i, widths: __m512i) -> __m512i {
        _mm512_castps_si512(_mm512_mul_ps(_mm512_cvtepi32_ps(positions), _mm512_castsi512_ps(widths)))
    }

    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn beyond(positions: __m512i, steps: __m512i) -> u64 {
        _mm512_cmpge_epu32_mask(positions, steps).into()
    }
}

/// What each word proposes; sets a bit for each that is not wholly under the curve.
pub(super) fn propose_all<Z: Ziggurat<T>, T: Lanes>(
    _: Avx512,
    words: &[T::Word],
    out: &mut [T],
    beyond: &mut Marks,
) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
        // SAFETY: the proof says that the processor has these instructions.
        *marks = unsafe { propose::<Z, T>(words, out) };
    }
}

#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn propose<Z: Ziggurat<T>, T: Lanes>(words: &[T::Word], out: &mut [T]) -> u64 {
    let (mut done, mut beyond) = (0, 0);
    for (words, out) in words.chunks_exact(T::LANES).zip(out.chunks_exact_mut(T::LANES)) {
        // SAFETY: the processor has the instructions; `words` has 64 bytes, and `out` has room for as many.
        unsafe {
            let (widths, steps) = T::layers::<Z>(words);
            let word = _mm512_loadu_si512(words.as_ptr().cast());
            let shifted = T::shift_right(word, Z::POSITION_SHIFT);
            let positions = _mm512_and_si512(shifted, T::all(Z::POSITION_MASK));
            let mut x = T::scale(positions, widths);
            if let Some(bit) = Z::SIGN {
                let sign = T::shift_left(word, T::BITS - 1 - bit);
                x = _mm512_or_si512(x, _mm512_and_si512(sign, T::all(T::SIGN)));
            }
            _mm512_storeu_si512(out.as_mut_ptr().cast(), x);
            beyond |= T::beyond(positions, steps) << done;
        }
        done += T::LANES;
    }
    if done < words.len() {
        beyond |= propose_by_word::<Z, T>(&words[done..], &mut out[done..]) << done;
    }
    beyond
}
