//! dSFMT, two words of 128 bits at a time.
//!
//! ```text
//!     half           lower               upper
//!     u              u[i]                u[i + 1]      of the words i, i + 1, i + 117 and i + 118, places modulo 191
//!     lungs          u[i] + ~l[i - 1]    u[i + 1] + ~u[i] + l[i - 1], as in sse2.rs
//!
//!     i              words 117 later
//!     0 .. 73        117 .. 190, old
//!     74 .. 189      0 .. 115, new
//!     190            116, new: alone
//! ```

use std::arch::x86_64::*;

use super::sse2::{load as load_one, make_one, mask, store as store_one, two_lungs};
use super::{M, N, WORDS};
use crate::cpu::Avx2;

/// Replaces the state by the next one.
pub(super) fn generate(_: Avx2, state: &mut [u64; WORDS]) {
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { generate_unchecked(state) }
}

#[inline]
#[target_feature(enable = "avx2")]
fn load(state: &[u64; WORDS], i: usize) -> __m256i {
    // SAFETY: the slice is 32 bytes long.
    unsafe { _mm256_loadu_si256(state[2 * i..2 * i + 4].as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx2")]
fn store(state: &mut [u64; WORDS], i: usize, words: __m256i) {
    // SAFETY: the slice is 32 bytes long.
    unsafe { _mm256_storeu_si256(state[2 * i..2 * i + 4].as_mut_ptr().cast(), words) }
}

#[target_feature(enable = "avx2")]
fn generate_unchecked(state: &mut [u64; WORDS]) {
    let mask = _mm256_broadcastsi128_si256(mask());
    let mut lung = load_one(state, N);
    let mut make = |i, middle| {
        let oldest = load(state, i);
        let older = _mm256_xor_si256(_mm256_slli_epi64::<19>(oldest), load(state, middle));
        let [first, second] =
            two_lungs(_mm256_castsi256_si128(older), _mm256_extracti128_si256::<1>(older), lung);
        let lungs = _mm256_inserti128_si256::<1>(_mm256_castsi128_si256(first), second);
        let masked = _mm256_and_si256(lungs, mask);
        let shifted = _mm256_xor_si256(oldest, _mm256_srli_epi64::<12>(lungs));
        store(state, i, _mm256_xor_si256(shifted, masked));
        lung = second;
    };
    for i in (0..N - M).step_by(2) {
        make(i, i + M);
    }
    for i in (N - M..N - 1).step_by(2) {
        make(i, i + M - N);
    }
    make_one(state, N - 1, M - 1, &mut lung);
    store_one(state, N, lung);
}
