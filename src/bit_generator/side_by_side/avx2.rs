//! Eight places in pairs of vectors of AVX2, of which one fills the waits of the other.

use std::arch::x86_64::*;

use super::{Places, Shifts, SideBySide, Transposed, fill_chunks};
use crate::bit_generator::counter_based::lanes::Two;
use crate::bit_generator::counter_based::lanes::avx2::Narrow64;
use crate::bit_generator::from_words::FromWords;
use crate::bit_generator::from_words::narrow::FromNarrow;
use crate::cpu::Avx2;
use crate::cpu::transposed::four_by_four;

impl Shifts for Narrow64 {
    #[inline(always)]
    fn shifted_left(self, bits: u32) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm256_sllv_epi64(self.0, _mm256_set1_epi64x(bits.into())) })
    }

    #[inline(always)]
    fn shifted_right(self, bits: u32) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm256_srlv_epi64(self.0, _mm256_set1_epi64x(bits.into())) })
    }

    /// From the products of halves.
    #[inline(always)]
    fn times(self, by: u64) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe {
            let (low, high) = (_mm256_set1_epi64x(by as i64), _mm256_set1_epi64x((by >> 32) as i64));
            let upper = _mm256_mul_epu32(_mm256_srli_epi64::<32>(self.0), low);
            let middle = _mm256_add_epi64(upper, _mm256_mul_epu32(self.0, high));
            _mm256_add_epi64(_mm256_mul_epu32(self.0, low), _mm256_slli_epi64::<32>(middle))
        })
    }

    #[inline(always)]
    fn lower_times(self, by: u32) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe { _mm256_mul_epu32(self.0, _mm256_set1_epi64x(by.into())) })
    }
}

impl Shifts for Two<Narrow64> {
    #[inline(always)]
    fn shifted_left(self, bits: u32) -> Self {
        Self(self.0.shifted_left(bits), self.1.shifted_left(bits))
    }

    #[inline(always)]
    fn shifted_right(self, bits: u32) -> Self {
        Self(self.0.shifted_right(bits), self.1.shifted_right(bits))
    }

    #[inline(always)]
    fn times(self, by: u64) -> Self {
        Self(self.0.times(by), self.1.times(by))
    }

    #[inline(always)]
    fn lower_times(self, by: u32) -> Self {
        Self(self.0.lower_times(by), self.1.lower_times(by))
    }
}

impl Narrow64 {
    /// The exclusive-ors with those lanes of another vector whose bit in `bits` is set in `lanes`.
    #[inline(always)]
    fn xor_where(self, lanes: u8, bits: [i64; 4], other: Self) -> Self {
        // SAFETY: a vector exists only where the processor has its instructions.
        Self(unsafe {
            let bits = _mm256_set_epi64x(bits[3], bits[2], bits[1], bits[0]);
            let set = _mm256_cmpeq_epi64(_mm256_and_si256(_mm256_set1_epi64x(lanes.into()), bits), bits);
            _mm256_xor_si256(self.0, _mm256_and_si256(other.0, set))
        })
    }

    /// Stores four words of each lane.
    ///
    /// # Safety
    /// The processor has AVX2, and there is room for the words.
    #[inline(always)]
    unsafe fn store([a, b, c, d]: [Self; 4], out: *mut u64, segment: usize) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            let lanes = four_by_four([a.0, b.0, c.0, d.0]);
            for (lane, words) in lanes.into_iter().enumerate() {
                _mm256_storeu_si256(out.add(lane * segment).cast(), words);
            }
        }
    }
}

impl Places for Two<Narrow64> {
    #[inline(always)]
    fn xor_where(self, lanes: u8, other: Self) -> Self {
        Self(
            self.0.xor_where(lanes, [1, 2, 4, 8], other.0),
            self.1.xor_where(lanes, [16, 32, 64, 128], other.1),
        )
    }

    #[inline(always)]
    fn last(self) -> u64 {
        // SAFETY: a vector exists only where the processor has its instructions.
        unsafe { _mm256_extract_epi64::<3>(self.1.0) as u64 }
    }
}

// SAFETY: four words are stored in each segment.
unsafe impl Transposed<4> for Two<Narrow64> {
    #[inline(always)]
    unsafe fn store([a, b, c, d]: [Self; 4], out: *mut u64, segment: usize) {
        // SAFETY: the caller's contract is the same: each vector has the lanes of four segments.
        unsafe {
            Narrow64::store([a.0, b.0, c.0, d.0], out, segment);
            Narrow64::store([a.1, b.1, c.1, d.1], out.add(4 * segment), segment);
        }
    }

    unsafe fn to_doubles<const OF_PAIRS: bool>(words: &mut [u64]) {
        // SAFETY: the caller's contract is the same.
        unsafe { to_doubles::<OF_PAIRS>(words) }
    }
}

#[inline(never)]
#[target_feature(enable = "avx2")]
unsafe fn to_doubles<const OF_PAIRS: bool>(words: &mut [u64]) {
    for four in words.chunks_exact_mut(4) {
        // SAFETY: the processor has the instructions, and four words have 32 bytes.
        unsafe {
            let words = _mm256_loadu_si256(four.as_ptr().cast());
            let doubles = if OF_PAIRS {
                f64::from_narrow_avx2::<true>(_mm256_shuffle_epi32::<0xb1>(words))
            } else {
                f64::from_words_avx2(words)
            };
            _mm256_storeu_si256(four.as_mut_ptr().cast(), doubles);
        }
    }
}

/// Fills as much of `out` as whole chunks cover; says how much.
pub(super) fn fill<G: SideBySide<N>, const N: usize>(
    _: Avx2,
    generator: &mut G,
    doubles: bool,
    out: &mut [u64],
) -> usize {
    #[target_feature(enable = "avx2")]
    unsafe fn enabled<G: SideBySide<N>, const N: usize>(
        generator: &mut G,
        doubles: bool,
        out: &mut [u64],
    ) -> usize {
        // SAFETY: the instructions are enabled.
        unsafe { fill_chunks::<Two<Narrow64>, G, N, 4>(generator, doubles, out) }
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { enabled(generator, doubles, out) }
}
