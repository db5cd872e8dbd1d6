//! Eight places in vectors of AVX-512.

use std::arch::x86_64::*;

use super::{Places, Shifts, SideBySide, Transposed, fill_chunks};
use crate::bit_generator::counter_based::lanes::avx512::Wide64;
use crate::bit_generator::from_words::FromWords;
use crate::bit_generator::from_words::narrow::FromNarrow;
use crate::cpu::Avx512;
use crate::cpu::transposed::eight_by_eight;

impl Shifts for Wide64 {
    #[inline(always)]
    fn shifted_left(self, bits: u32) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm512_sllv_epi64(self.0, _mm512_set1_epi64(bits.into())) })
    }

    #[inline(always)]
    fn shifted_right(self, bits: u32) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm512_srlv_epi64(self.0, _mm512_set1_epi64(bits.into())) })
    }

    #[inline(always)]
    fn times(self, by: u64) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm512_mullo_epi64(self.0, _mm512_set1_epi64(by as i64)) })
    }

    #[inline(always)]
    fn lower_times(self, by: u32) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm512_mul_epu32(self.0, _mm512_set1_epi64(by.into())) })
    }
}

impl Places for Wide64 {
    #[inline(always)]
    fn xor_where(self, lanes: u8, other: Self) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm512_mask_xor_epi64(self.0, lanes, self.0, other.0) })
    }

    #[inline(always)]
    fn last(self) -> u64 {
        // SAFETY: a vector exists only where the processor has its instructions.
        unsafe { _mm_extract_epi64::<1>(_mm512_extracti64x2_epi64::<3>(self.0)) as u64 }
    }
}

// SAFETY: eight words are stored in each segment.
unsafe impl Transposed<8> for Wide64 {
    #[inline(always)]
    unsafe fn store(words: [Self; 8], out: *mut u64, segment: usize) {
        let [a, b, c, d, e, f, g, h] = words;
        // SAFETY: the caller's contract is the same.
        unsafe {
            let lanes = eight_by_eight([a.0, b.0, c.0, d.0], [e.0, f.0, g.0, h.0]);
            for (lane, words) in lanes.into_iter().enumerate() {
                _mm512_storeu_si512(out.add(lane * segment).cast(), words);
            }
        }
    }

    unsafe fn to_doubles<const OF_PAIRS: bool>(words: &mut [u64]) {
        // SAFETY: the caller's contract is the same.
        unsafe { to_doubles::<OF_PAIRS>(words) }
    }
}

#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn to_doubles<const OF_PAIRS: bool>(words: &mut [u64]) {
    for eight in words.chunks_exact_mut(8) {
        // SAFETY: the processor has the instructions, and eight words have 64 bytes.
        unsafe {
            let words = _mm512_loadu_si512(eight.as_ptr().cast());
            let doubles = if OF_PAIRS {
                f64::from_narrow_avx512::<true>(_mm512_rol_epi64::<32>(words))
            } else {
                f64::from_words_avx512(words)
            };
            _mm512_storeu_si512(eight.as_mut_ptr().cast(), doubles);
        }
    }
}

/// Fills as much of `out` as whole chunks cover; says how much.
pub(super) fn fill<G: SideBySide<N>, const N: usize>(
    _: Avx512,
    generator: &mut G,
    doubles: bool,
    out: &mut [u64],
) -> usize {
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl")]
    unsafe fn enabled<G: SideBySide<N>, const N: usize>(
        generator: &mut G,
        doubles: bool,
        out: &mut [u64],
    ) -> usize {
        // SAFETY: the instructions are enabled.
        unsafe { fill_chunks::<Wide64, G, N, 8>(generator, doubles, out) }
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { enabled(generator, doubles, out) }
}
