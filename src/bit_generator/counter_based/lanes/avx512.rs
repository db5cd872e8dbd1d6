//! Vectors of AVX-512.

use std::arch::x86_64::*;

use super::super::words::Words;
use super::{Each, Lanes, Products, Schedule, Sums, Vector, Word};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;

const LOW_52: u64 = (1 << 52) - 1;

/// 8 words of 64 bits.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Wide64(pub(in crate::bit_generator) __m512i);
/// 16 words of 32 bits.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Wide32(__m512i);
/// 8 words of 32 bits, each in the lower half of 64, as products need them. The upper halves mean nothing.
#[derive(Clone, Copy)]
pub(in crate::bit_generator) struct Spread32(__m512i);

macro_rules! lanes {
    ($vector:ident, $word:ident, $add:ident, $all:ident, $signed:expr) => {
        impl $vector {
            /// A word in every lane.
            ///
            /// # Safety
            /// The processor has the vector's instructions.
            #[inline(always)]
            unsafe fn all(word: $word) -> __m512i {
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
                Self(unsafe { _mm512_xor_si512(self.0, other.0) })
            }

            #[inline(always)]
            fn xor_word(self, word: $word) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { _mm512_xor_si512(self.0, Self::all(word)) })
            }
        }
    };
}

lanes!(Wide64, u64, _mm512_add_epi64, _mm512_set1_epi64, u64::cast_signed);
lanes!(Wide32, u32, _mm512_add_epi32, _mm512_set1_epi32, u32::cast_signed);
lanes!(Spread32, u32, _mm512_add_epi64, _mm512_set1_epi64, i64::from);

macro_rules! sums {
    ($vector:ident, $add:ident, $rotate:ident) => {
        impl Sums for $vector {
            #[inline(always)]
            fn plus(self, other: Self) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { $add(self.0, other.0) })
            }

            #[inline(always)]
            fn rotated(self, bits: u32) -> Self {
                // SAFETY: a vector exists only where the processor has its instructions.
                Self(unsafe { $rotate(self.0, Self::all(Word::of(bits as usize))) })
            }
        }
    };
}

sums!(Wide64, _mm512_add_epi64, _mm512_rolv_epi64);
sums!(Wide32, _mm512_add_epi32, _mm512_rolv_epi32);

impl Products for Spread32 {
    #[inline(always)]
    fn product(self, by: u32) -> (Self, Self) {
        // SAFETY: a vector exists only where the processor has its instructions.
        unsafe {
            let product = _mm512_mul_epu32(self.0, _mm512_set1_epi64(by.into()));
            (Self(_mm512_srli_epi64::<32>(product)), Self(product))
        }
    }
}

/// With the 52-bit multiply-adds of IFMA.
impl Products for Wide64 {
    #[inline(always)]
    fn product(self, by: u64) -> (Self, Self) {
        // SAFETY: a vector exists only where the processor has its instructions.
        let (high, low) = unsafe { multiply(self.0, by) };
        (Self(high), Self(low))
    }
}

/// The high and the low halves of x times a constant, whose limbs are the low 52 bits and the rest.
#[inline]
#[target_feature(enable = "avx512f,avx512ifma")]
fn multiply(x: __m512i, constant: u64) -> (__m512i, __m512i) {
    let zero = _mm512_setzero_si512();
    let (m0, m1) = (_mm512_set1_epi64(constant as i64), _mm512_set1_epi64((constant >> 52) as i64));
    let x1 = _mm512_srli_epi64::<52>(x);
    // The instructions do not look at the bits of `x` and `m0` above the 52nd.
    let low = _mm512_madd52lo_epu64(zero, x, m0);
    let middle = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(zero, x, m0), x, m1);
    let middle = _mm512_madd52lo_epu64(middle, x1, m0);
    let high = _mm512_madd52hi_epu64(_mm512_madd52hi_epu64(zero, x, m1), x1, m0);
    let high = _mm512_madd52lo_epu64(high, x1, m1);
    let top = _mm512_add_epi64(_mm512_srli_epi64::<12>(middle), _mm512_slli_epi64::<40>(high));
    let mask = _mm512_set1_epi64(LOW_52 as i64);
    // Bits from `low` where the mask has ones, from the shifted middle elsewhere.
    (top, _mm512_ternarylogic_epi64::<0xca>(mask, low, _mm512_slli_epi64::<52>(middle)))
}

/// Stores vectors one after another.
///
/// # Safety
/// The processor has AVX-512, and there is room for the values.
#[inline]
#[target_feature(enable = "avx512f,avx512dq")]
unsafe fn store<W, T: FromWords<W>, const N: usize>(x: [__m512i; N], out: *mut T) {
    for (i, x) in x.into_iter().enumerate() {
        // SAFETY: the caller's contract is the same.
        unsafe { _mm512_storeu_si512(out.cast::<__m512i>().add(i).cast(), T::from_words_avx512(x)) };
    }
}

// SAFETY: 16 or 32 words are stored, of 64 bits.
unsafe impl Vector for Wide64 {
    type Proof = Avx512;
    const COUNTERS: usize = 8;
    const PER_PART: usize = 2;

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> u64) -> Self {
        let mut words = [0; 8];
        for (lane, slot) in words.iter_mut().enumerate() {
            *slot = word(lane);
        }
        // SAFETY: the caller's contract is the same.
        Self(unsafe { _mm512_loadu_si512(words.as_ptr().cast()) })
    }

    #[inline(always)]
    unsafe fn store_two<T: FromWords<u64>>([a, b]: [Self; 2], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe { store([_mm512_unpacklo_epi64(a.0, b.0), _mm512_unpackhi_epi64(a.0, b.0)], out) }
    }

    #[inline(always)]
    unsafe fn store_four<T: FromWords<u64>>([a, b, c, d]: [Self; 4], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            let first = _mm512_set_epi64(11, 10, 3, 2, 9, 8, 1, 0);
            let second = _mm512_set_epi64(15, 14, 7, 6, 13, 12, 5, 4);
            let (ab, cd) = (_mm512_unpacklo_epi64(a.0, b.0), _mm512_unpacklo_epi64(c.0, d.0));
            let (odd_ab, odd_cd) = (_mm512_unpackhi_epi64(a.0, b.0), _mm512_unpackhi_epi64(c.0, d.0));
            let blocks = [
                _mm512_permutex2var_epi64(ab, first, cd),
                _mm512_permutex2var_epi64(ab, second, cd),
                _mm512_permutex2var_epi64(odd_ab, first, odd_cd),
                _mm512_permutex2var_epi64(odd_ab, second, odd_cd),
            ];
            store(blocks, out);
        }
    }
}

// SAFETY: 32 or 64 words are stored, of 32 bits.
unsafe impl Vector for Wide32 {
    type Proof = Avx512;
    const COUNTERS: usize = 16;
    const PER_PART: usize = 4;

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> u32) -> Self {
        let mut words = [0; 16];
        for (lane, slot) in words.iter_mut().enumerate() {
            *slot = word(lane);
        }
        // SAFETY: the caller's contract is the same.
        Self(unsafe { _mm512_loadu_si512(words.as_ptr().cast()) })
    }

    #[inline(always)]
    unsafe fn store_two<T: FromWords<u32>>([a, b]: [Self; 2], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe { store([_mm512_unpacklo_epi32(a.0, b.0), _mm512_unpackhi_epi32(a.0, b.0)], out) }
    }

    #[inline(always)]
    unsafe fn store_four<T: FromWords<u32>>([a, b, c, d]: [Self; 4], out: *mut T) {
        // SAFETY: the caller's contract is the same.
        unsafe {
            let (ab, cd) = (_mm512_unpacklo_epi32(a.0, b.0), _mm512_unpacklo_epi32(c.0, d.0));
            let (later_ab, later_cd) = (_mm512_unpackhi_epi32(a.0, b.0), _mm512_unpackhi_epi32(c.0, d.0));
            let blocks = [
                _mm512_unpacklo_epi64(ab, cd),
                _mm512_unpackhi_epi64(ab, cd),
                _mm512_unpacklo_epi64(later_ab, later_cd),
                _mm512_unpackhi_epi64(later_ab, later_cd),
            ];
            store(blocks, out);
        }
    }
}

/// Two words of each lane, one above the other.
///
/// # Safety
/// The processor has AVX-512.
#[inline]
#[target_feature(enable = "avx512f")]
unsafe fn joined(low: Spread32, high: Spread32) -> __m512i {
    _mm512_mask_blend_epi32(0xaaaa, low.0, _mm512_slli_epi64::<32>(high.0))
}

// SAFETY: 16 or 32 words are stored, of 32 bits.
unsafe impl Vector for Spread32 {
    type Proof = Avx512;
    const COUNTERS: usize = 8;
    const PER_PART: usize = 2;

    #[inline(always)]
    unsafe fn new(mut word: impl FnMut(usize) -> u32) -> Self {
        // SAFETY: the caller's contract is the same.
        Self(unsafe { Wide64::new(|lane| word(lane).into()) }.0)
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
            store([_mm512_unpacklo_epi64(ab, cd), _mm512_unpackhi_epi64(ab, cd)], out);
        }
    }
}

/// Fills as much of `out` as whole vectors of counters cover, from the counter's successor on; says how much.
pub(in crate::bit_generator) fn fill<V: Vector<Proof = Avx512>, T: FromWords<V::Word>, const N: usize>(
    _: Avx512,
    counter: &mut [V::Word; N],
    schedule: &impl Schedule<V, N>,
    out: &mut [T],
) -> usize
where
    [V::Word; N]: Words<Word = V::Word>,
{
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma")]
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
    _: Avx512,
    counter: [V::Word; N],
    key: [V::Word; M],
    ids: &[u64],
    blocks: &mut [[V::Word; N]],
) -> usize
where
    V: Vector<Proof = Avx512, Word: FromWords<V::Word>>,
    C: Each<V, N, M>,
    [V::Word; M]: Words<Word = V::Word>,
{
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma")]
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
