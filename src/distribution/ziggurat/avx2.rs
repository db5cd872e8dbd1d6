//! The ziggurat's common case, 4 doubles or 8 floats at a time: what each word proposes. The lanes are those of AVX-512,
//! half as many.

use std::arch::x86_64::*;

use super::{Marks, Real, Ziggurat, layer_by_itself, propose_by_word};
use crate::cpu::Avx2;

/// A type as lanes of a vector of 32 bytes; a word has as many bits as a lane.
pub(crate) trait Lanes: Real {
    /// The lanes of a vector.
    const LANES: usize;

    /// The widths and the steps of the layers that [`Self::LANES`] words pick.
    unsafe fn layers<Z: Ziggurat<Self>>(words: &[Self::Word]) -> (__m256i, __m256i);
    /// The word in each lane.
    unsafe fn all(word: Self::Word) -> __m256i;
    unsafe fn shift_left(x: __m256i, bits: u32) -> __m256i;
    unsafe fn shift_right(x: __m256i, bits: u32) -> __m256i;
    /// The positions times the widths.
    unsafe fn scale(positions: __m256i, widths: __m256i) -> __m256i;
    /// A bit for each lane, the lowest one for the first: whether the position is not below the steps.
    unsafe fn beyond(positions: __m256i, steps: __m256i) -> u64;
}

impl Lanes for f64 {
    const LANES: usize = 4;

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn layers<Z: Ziggurat<f64>>(words: &[u64]) -> (__m256i, __m256i) {
        let at = |i: usize| Z::LAYERS[layer_by_itself::<Z, f64>(words[i])].load();
        let (even, odd) = (_mm256_set_m128i(at(2), at(0)), _mm256_set_m128i(at(3), at(1)));
        (_mm256_unpacklo_epi64(even, odd), _mm256_unpackhi_epi64(even, odd))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn all(word: u64) -> __m256i {
        _mm256_set1_epi64x(word as i64)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn shift_left(x: __m256i, bits: u32) -> __m256i {
        _mm256_sll_epi64(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn shift_right(x: __m256i, bits: u32) -> __m256i {
        _mm256_srl_epi64(x, _mm_cvtsi32_si128(bits as i32))
    }

    /// Integers below 2^53 are made doubles from their halves, each an exact sum with a power of two.
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn scale(positions: __m256i, widths: __m256i) -> __m256i {
        // 2^84 and 2^52: their lowest bits weigh 2^32 and 1.
        let high =
            _mm256_or_si256(_mm256_srli_epi64::<32>(positions), _mm256_set1_epi64x(0x4530_0000_0000_0000));
        let low = _mm256_blend_epi32::<0xaa>(positions, _mm256_set1_epi64x(0x4330_0000_0000_0000));
        let excess = _mm256_set1_pd(f64::from_bits(0x4530_0000_0010_0000));
        let exact = _mm256_add_pd(_mm256_sub_pd(_mm256_castsi256_pd(high), excess), _mm256_castsi256_pd(low));
        _mm256_castpd_si256(_mm256_mul_pd(exact, _mm256_castsi256_pd(widths)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn beyond(positions: __m256i, steps: __m256i) -> u64 {
        let under = _mm256_movemask_pd(_mm256_castsi256_pd(_mm256_cmpgt_epi64(steps, positions)));
        u64::from(!under as u8 & 0xf)
    }
}

impl Lanes for f32 {
    const LANES: usize = 8;

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn layers<Z: Ziggurat<f32>>(words: &[u32]) -> (__m256i, __m256i) {
        let at = |i: usize| Z::LAYERS[layer_by_itself::<Z, f32>(words[i])].load();
        // Halves of 128 bits hold words 0, 1, 4, 5 and 2, 3, 6, 7, which the shuffles below bring in order.
        let first = _mm256_castsi256_ps(_mm256_set_epi64x(at(5), at(4), at(1), at(0)));
        let second = _mm256_castsi256_ps(_mm256_set_epi64x(at(7), at(6), at(3), at(2)));
        let widths = _mm256_castps_si256(_mm256_shuffle_ps::<0x88>(first, second));
        (widths, _mm256_castps_si256(_mm256_shuffle_ps::<0xdd>(first, second)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn all(word: u32) -> __m256i {
        _mm256_set1_epi32(word as i32)
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn shift_left(x: __m256i, bits: u32) -> __m256i {
        _mm256_sll_epi32(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn shift_right(x: __m256i, bits: u32) -> __m256i {
        _mm256_srl_epi32(x, _mm_cvtsi32_si128(bits as i32))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn scale(positions: __m256i, widths: __m256i) -> __m256i {
        _mm256_castps_si256(_mm256_mul_ps(_mm256_cvtepi32_ps(positions), _mm256_castsi256_ps(widths)))
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn beyond(positions: __m256i, steps: __m256i) -> u64 {
        let under = _mm256_movemask_ps(_mm256_castsi256_ps(_mm256_cmpgt_epi32(steps, positions)));
        u64::from(!under as u8)
    }
}

/// What each word proposes; sets a bit for each that is not wholly under the curve.
pub(super) fn propose_all<Z: Ziggurat<T>, T: Lanes>(
    _: Avx2,
    words: &[T::Word],
    out: &mut [T],
    beyond: &mut Marks,
) {
    for ((words, out), marks) in words.chunks(64).zip(out.chunks_mut(64)).zip(beyond) {
        // SAFETY: the proof says that the processor has these instructions.
        *marks = unsafe { propose::<Z, T>(words, out) };
    }
}

#[target_feature(enable = "avx2")]
unsafe fn propose<Z: Ziggurat<T>, T: Lanes>(words: &[T::Word], out: &mut [T]) -> u64 {
    let (mut done, mut beyond) = (0, 0);
    for (words, out) in words.chunks_exact(T::LANES).zip(out.chunks_exact_mut(T::LANES)) {
        // SAFETY: the processor has the instructions; `words` has 32 bytes, and `out` has room for as many.
        unsafe {
            let (widths, steps) = T::layers::<Z>(words);
            let word = _mm256_loadu_si256(words.as_ptr().cast());
            let shifted = T::shift_right(word, Z::POSITION_SHIFT);
            let positions = _mm256_and_si256(shifted, T::all(Z::POSITION_MASK));
            let mut x = T::scale(positions, widths);
            if let Some(bit) = Z::SIGN {
                let sign = T::shift_left(word, T::BITS - 1 - bit);
                x = _mm256_or_si256(x, _mm256_and_si256(sign, T::all(T::SIGN)));
            }
            _mm256_storeu_si256(out.as_mut_ptr().cast(), x);
            beyond |= T::beyond(positions, steps) << done;
        }
        done += T::LANES;
    }
    if done < words.len() {
        beyond |= propose_by_word::<Z, T>(&words[done..], &mut out[done..]) << done;
    }
    beyond
}
