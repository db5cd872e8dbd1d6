//! SFMT in vectors of 128 bits, which every x86-64 processor has.
//!
//! With the shifts R of a whole word to the right and L of its lanes to the left, the recurrence is r[i] = t[i] + R r[i
//! - 2] + L r[i - 1], where t[i] is of older words. L applied twice is zero, so that with s[i] = t[i] + R r[i - 2]
//!
//! ```text
//!     r[i] = s[i] + L s[i - 1]
//! ```
//!
//! and a word waits for the one before the last, not for the last.

use std::arch::x86_64::*;

use super::{M, MASK, N, N64, SHIFTED_RIGHT};

/// The part of the recurrence that goes from word to word.
#[derive(Clone, Copy)]
pub(super) struct Chain {
    last_but_one: __m128i,
    last: __m128i,
    /// s[i - 1]
    sum: __m128i,
}

impl Chain {
    /// After the last words of a state.
    #[inline(always)]
    pub(super) fn after(state: &[u64; N64]) -> Self {
        let last = load(state, N - 1);
        Self { last_but_one: load(state, N - 2), last, sum: last }
    }

    /// The word that follows, from the part of it that is of older words.
    #[inline(always)]
    pub(super) fn next(&mut self, older: __m128i) -> __m128i {
        // SAFETY: every x86-64 processor has SSE2.
        unsafe {
            let sum = _mm_xor_si128(older, _mm_srli_si128::<1>(self.last_but_one));
            let next = _mm_xor_si128(sum, _mm_slli_epi32::<18>(self.sum));
            *self = Self { last_but_one: self.last, last: next, sum };
            next
        }
    }
}

/// The mask of what a shift by 11 bits leaves.
#[inline(always)]
pub(super) fn mask() -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_set_epi64x((MASK[1] & SHIFTED_RIGHT) as i64, (MASK[0] & SHIFTED_RIGHT) as i64) }
}

#[inline(always)]
fn load(state: &[u64; N64], i: usize) -> __m128i {
    // SAFETY: the slice is 16 bytes long, and every x86-64 processor has SSE2.
    unsafe { _mm_loadu_si128(state[2 * i..2 * i + 2].as_ptr().cast()) }
}

#[inline(always)]
pub(super) fn store(state: &mut [u64; N64], i: usize, word: __m128i) {
    // SAFETY: the slice is 16 bytes long, and every x86-64 processor has SSE2.
    unsafe { _mm_storeu_si128(state[2 * i..2 * i + 2].as_mut_ptr().cast(), word) }
}

/// Replaces the state by the next one.
pub(super) fn generate(state: &mut [u64; N64]) {
    let mask = mask();
    let mut chain = Chain::after(state);
    let mut make = |i, middle| {
        let (oldest, middle) = (load(state, i), load(state, middle));
        // SAFETY: every x86-64 processor has SSE2.
        let older = unsafe {
            let masked = _mm_and_si128(_mm_srli_epi32::<11>(middle), mask);
            _mm_xor_si128(_mm_xor_si128(oldest, _mm_slli_si128::<1>(oldest)), masked)
        };
        store(state, i, chain.next(older));
    };
    for i in 0..N - M {
        make(i, i + M);
    }
    for i in N - M..N {
        make(i, i + M - N);
    }
}
