//! Vectors of AVX2.

use std::arch::x86_64::*;

use super::super::words::Words;
use super::{Each, Lanes, Products, Schedule, Sums, Vector, Word};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx2;

/// 4 words of 64 bits.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Narrow64(pub(in crate::bit_generator) __m256i);
/// 8 words of 32 bits.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Narrow32(__m256i);
/// 4 words of 32 bits, each in the lower half of 64, as products need them. The upper halves mean nothing.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct NarrowSpread32(__m256i);

macro_rules! lanes {
    ($vector:ident, $word:ident, $add:ident, $all:ident, $signed:expr) => {
        impl $vector {
            /// A word in every lane.
            ///
            /// # Safety
            /// The processor has the vector's instructions.
            #[inline(always)]
            unsafe fn all(word: $word) -> __m256i {
                // SAFETY: the caller's contract is the same.
                unsafe { $all($signed(word)) }
            }
        }

        impl Lanes for $vector {
            type Word = $word;

            #[inline(always)]
            fn plus_word(self, word: $word) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { $add(self.0, Self::all(word)) })
            }

            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { _mm256_xor_si256(self.0, other.0) })
            }

            #[inline(always)]
            fn xor_word(self, word: $word) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { _mm256_xor_si256(self.0, Self::all(word)) })
            }
        }
    };
}

lanes!(Narrow64, u64, _mm256_add_epi64, _mm256_set1_epi64x, u64::cast_signed);
lanes!(Narrow32, u32, _mm256_add_epi32, _mm256_set1_epi32, u32::cast_signed);
lanes!(NarrowSpread32, u32, _mm256_add_epi64, _mm256_set1_epi64x, i64::from);

macro_rules! sums {
    ($vector:ident, $word:ident, $add:ident, $left:ident, $right:ident) => {
        impl Sums for $vector {
            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { $add(self.0, other.0) })
            }

            #[inline(always)]
            fn rotated(self, bits: u32) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe {
                    let left = $left(self.0, Self::all(Word::of(bits as usize)));
                    let right = $right(self.0, Self::all(Word::of(($word::BITS - bits) as usize)));
                    _mm256_or_si256(left, right)
                })
            }
        }
    };
}

sums!(Narrow64, u64, _mm256_add_epi64, _mm256_sllv_epi64, _mm256_srlv_epi64);
sums!(Narrow32, u32, _mm256_add_epi32, _mm256_sllv_epi32, _mm256_srlv_epi32);

impl Products for NarrowSpread32 {
    #[inline(always)]
    fn product(self, by: u32) -> (Self, Self) {
        // SAFETY: a vector exists only where the processor has its instructions.
        unsafe {
            let product = _mm256_mul_epu32(self.0, _mm256_set1_epi64x(by.into()));
            (Self(_mm256_srli_epi64::<32>(product)), Self(product))
        }
    }
}

/// Stores vectors one after another.
///
/// # Safety
/// The processor has AVX2, and there is room for the values.
#[inline]
#[target_feature(enable = "avx2")]
unsafe fn store<W, T: FromWords<W>, const N: usize>(x: [__m256i; N], out: *mut T) {
    for (i, x) in x.into_iter().enumerate() {
        // SAFETY: the caller's contract is the same.
        unsafe { _mm256_storeu_si256(out.cast::<__m256i>().add(i), T::from_words_avx2(x)) };
    }
}

// SAFETY: 8 or 16 words are stored, of 64 bits.
unsafe impl Vector for Narrow64 {
    type Proof = Avx2;
    const COUNTERS: usize = 4;
    const PER_PART: usize = 2;

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> u64) -> Self {
        let mut words = [0; 4];
        for (lane, slot) in words.iter_mut().enumerate() {
            *slot = word(lane);
        }
        // SAFETY: the caller's contract is the same.
        Self(unsafe { _mm256_loadu_si256(words.as_ptr().cast()) })
    }

    #[inline(always)]
    unsafe fn store_two<T: FromWords<u64>>([a, b]: [Self; 2], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe { store([_mm256_unpacklo_epi64(a.0, b.0), _mm256_unpackhi_epi64(a.0, b.0)], out) }
    }

    #[inline(always)]
    unsafe fn store_four<T: FromWords<u64>>([a, b, c, d]: [Self; 4], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            let (ab, cd) = (_mm256_unpacklo_epi64(a.0, b.0), _mm256_unpacklo_epi64(c.0, d.0));
            let (odd_ab, odd_cd) = (_mm256_unpackhi_epi64(a.0, b.0), _mm256_unpackhi_epi64(c.0, d.0));
            let blocks = [
                _mm256_permute2x128_si256::<0x20>(ab, cd),
                _mm256_permute2x128_si256::<0x31>(ab, cd),
                _mm256_permute2x128_si256::<0x20>(odd_ab, odd_cd),
                _mm256_permute2x128_si256::<0x31>(odd_ab, odd_cd),
            ];
            store(blocks, out);
        }
    }
}

// SAFETY: 16 or 32 words are stored, of 32 bits.
unsafe impl Vector for Narrow32 {
    type Proof = Avx2;
    const COUNTERS: usize = 8;
    const PER_PART: usize = 4;

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> u32) -> Self {
        let mut words = [0; 8];
        for (lane, slot) in words.iter_mut().enumerate() {
            *slot = word(lane);
        }
        // SAFETY: the caller's contract is the same.
        Self(unsafe { _mm256_loadu_si256(words.as_ptr().cast()) })
    }

    #[inline(always)]
    unsafe fn store_two<T: FromWords<u32>>([a, b]: [Self; 2], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe { store([_mm256_unpacklo_epi32(a.0, b.0), _mm256_unpackhi_epi32(a.0, b.0)], out) }
    }

    #[inline(always)]
    unsafe fn store_four<T: FromWords<u32>>([a, b, c, d]: [Self; 4], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            let (ab, cd) = (_mm256_unpacklo_epi32(a.0, b.0), _mm256_unpacklo_epi32(c.0, d.0));
            let (later_ab, later_cd) = (_mm256_unpackhi_epi32(a.0, b.0), _mm256_unpackhi_epi32(c.0, d.0));
            let blocks = [
                _mm256_unpacklo_epi64(ab, cd),
                _mm256_unpackhi_epi64(ab, cd),
                _mm256_unpacklo_epi64(later_ab, later_cd),
                _mm256_unpackhi_epi64(later_ab, later_cd),
            ];
            store(blocks, out);
        }
    }
}

/// Two words of each lane, one above the other.
///
/// # Safety
/// The processor has AVX2.
#[inline]
#[target_feature(enable = "avx2")]
unsafe fn joined(low: NarrowSpread32, high: NarrowSpread32) -> __m256i {
    _mm256_blend_epi32::<0xaa>(low.0, _mm256_slli_epi64::<32>(high.0))
}

// SAFETY: 16 or 32 words are stored, of 32 bits.
unsafe impl Vector for NarrowSpread32 {
    type Proof = Avx2;
    const COUNTERS: usize = 4;
    const PER_PART: usize = 2;

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> u32) -> Self {
        // SAFETY: the caller's contract is the same.
        Self(unsafe { Narrow64::new(|lane| word(lane).into()) }.0)
    }

    #[inline(always)]
    unsafe fn store_two<T: FromWords<u32>>([a, b]: [Self; 2], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe { store([joined(a, b)], out) }
    }

    #[inline(always)]
    unsafe fn store_four<T: FromWords<u32>>([a, b, c, d]: [Self; 4], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            let (ab, cd) = (joined(a, b), joined(c, d));
            store([_mm256_unpacklo_epi64(ab, cd), _mm256_unpackhi_epi64(ab, cd)], out);
        }
    }
}

/// Fills as much of `out` as whole vectors of counters cover, from the counter's successor on; says how much.
pub(in crate::bit_generator) fn fill<V: Vector<Proof = Avx2>, T: FromWords<V::Word>, const N: usize>(
    _: Avx2,
    counter: &mut [V::Word; N],
    schedule: &impl Schedule<V, N>,
    out: &mut [T],
) -> usize
where
    [V::Word; N]: Words<Word = V::Word>,
{
    #[target_feature(enable = "avx2")]
    unsafe fn enabled<V: Vector, T: FromWords<V::Word>, const N: usize>(
        counter: &mut [V::Word; N],
        schedule: &impl Schedule<V, N>,
        out: &mut [T],
    ) -> usize
    where
        [V::Word; N]: Words<Word = V::Word>,
    {
        // SAFETY: the instructions are enabled.
        unsafe { super::fill(counter, schedule, out) }
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { enabled(counter, schedule, out) }
}

/// Makes the blocks of one counter under many keys, as many as whole vectors of ids cover; says how many.
pub(in crate::bit_generator) fn fill_each<V, C, const N: usize, const M: usize>(
    _: Avx2,
    counter: [V::Word; N],
    key: [V::Word; M],
    ids: &[u64],
    blocks: &mut [[V::Word; N]],
) -> usize
where
    V: Vector<Proof = Avx2, Word: FromWords<V::Word>>,
    C: Each<V, N, M>,
    [V::Word; M]: Words<Word = V::Word>,
{
    #[target_feature(enable = "avx2")]
    unsafe fn enabled<V, C, const N: usize, const M: usize>(
        counter: [V::Word; N],
        key: [V::Word; M],
        ids: &[u64],
        blocks: &mut [[V::Word; N]],
    ) -> usize
    where
        V: Vector<Word: FromWords<V::Word>>,
        C: Each<V, N, M>,
        [V::Word; M]: Words<Word = V::Word>,
    {
        // SAFETY: the instructions are enabled.
        unsafe { super::fill_each::<V, C, N, M>(counter, key, ids, blocks) }
    }
    // SAFETY: the proof says that the processor has these instructions.
    unsafe { enabled::<V, C, N, M>(counter, key, ids, blocks) }
}
