//! dSFMT in vectors of 128 bits, which every x86-64 processor has.
//!
//! The lung is l[i] = u[i] + ~l[i - 1], where u[i] is of older words, and ~ reverses a word's lanes of 32 bits.
//! Reversed twice, a word is as before, so that of two steps
//!
//! ```text
//!     l[i]     = u[i] + ~l[i - 1]
//!     l[i + 1] = u[i + 1] + ~u[i] + l[i - 1]
//! ```
//!
//! and a lung waits for a single addition to the one before the last.

use std::arch::x86_64::*;

use super::{M, MASK, N, WORDS};

/// The lanes in reversed order.
const REVERSED: i32 = 0b00_01_10_11;

#[inline(always)]
pub(super) fn mask() -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe { _mm_set_epi64x(MASK[1] as i64, MASK[0] as i64) }
}

#[inline(always)]
pub(super) fn load(state: &[u64; WORDS], i: usize) -> __m128i {
    // SAFETY: the slice is 16 bytes long, and every x86-64 processor has SSE2.
    unsafe { _mm_loadu_si128(state[2 * i..2 * i + 2].as_ptr().cast()) }
}

#[inline(always)]
pub(super) fn store(state: &mut [u64; WORDS], i: usize, word: __m128i) {
    // SAFETY: the slice is 16 bytes long, and every x86-64 processor has SSE2.
    unsafe { _mm_storeu_si128(state[2 * i..2 * i + 2].as_mut_ptr().cast(), word) }
}

/// The lanes of two steps' u as those of their lungs.
#[inline(always)]
pub(super) fn two_lungs(first: __m128i, second: __m128i, lung: __m128i) -> [__m128i; 2] {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe {
        let both = _mm_xor_si128(second, _mm_shuffle_epi32::<REVERSED>(first));
        [_mm_xor_si128(first, _mm_shuffle_epi32::<REVERSED>(lung)), _mm_xor_si128(both, lung)]
    }
}

/// Makes word `i` of the ring, from that at `middle` and the lung, which it replaces.
#[inline(always)]
pub(super) fn make_one(state: &mut [u64; WORDS], i: usize, middle: usize, lung: &mut __m128i) {
    let (oldest, older) = older(state, i, middle);
    // SAFETY: every x86-64 processor has SSE2.
    *lung = unsafe { _mm_xor_si128(older, _mm_shuffle_epi32::<REVERSED>(*lung)) };
    store(state, i, word(oldest, *lung));
}

/// The oldest word, and what it and that at `middle` add to the lung.
#[inline(always)]
fn older(state: &[u64; WORDS], i: usize, middle: usize) -> (__m128i, __m128i) {
    let oldest = load(state, i);
    // SAFETY: every x86-64 processor has SSE2.
    (oldest, unsafe { _mm_xor_si128(_mm_slli_epi64::<19>(oldest), load(state, middle)) })
}

#[inline(always)]
fn word(oldest: __m128i, lung: __m128i) -> __m128i {
    // SAFETY: every x86-64 processor has SSE2.
    unsafe {
        let masked = _mm_and_si128(lung, mask());
        _mm_xor_si128(_mm_xor_si128(oldest, _mm_srli_epi64::<12>(lung)), masked)
    }
}

/// Replaces the state by the next one.
pub(super) fn generate(state: &mut [u64; WORDS]) {
    let mut lung = load(state, N);
    let mut make_two = |i, middle| {
        let (first, second) = (older(state, i, middle), older(state, i + 1, middle + 1));
        let lungs = two_lungs(first.1, second.1, lung);
        store(state, i, word(first.0, lungs[0]));
        store(state, i + 1, word(second.0, lungs[1]));
        lung = lungs[1];
    };
    for i in (0..N - M).step_by(2) {
        make_two(i, i + M);
    }
    for i in (N - M..N - 1).step_by(2) {
        make_two(i, i + M - N);
    }
    make_one(state, N - 1, M - 1, &mut lung);
    store(state, N, lung);
}
