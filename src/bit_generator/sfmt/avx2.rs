//! SFMT, two words of 128 bits at a time as far as they depend on older words, then one after the other.
//!
//! ```text
//!     half           lower        upper
//!     t              t[i]         t[i + 1]      of the words i, i + 1, i + 122 and i + 123, places modulo 156
//!                    r[i] <- t[i], then r[i + 1] <- t[i + 1], as in sse2.rs
//!
//!     i              words 122 later
//!     0 .. 33        122 .. 155, old
//!     34 .. 155      0 .. 121, new
//! ```

use std::arch::x86_64::*;

use super::sse2::{Chain, mask, store};
use super::{M, N, N64};
use crate::cpu::Avx2;

/// Replaces the state by the next one.
pub(super) fn generate(_: Avx2, state: &mut [u64; N64]) {
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { generate_unchecked(state) }
}

#[inline]
#[target_feature(enable = "avx2")]
fn load(state: &[u64; N64], i: usize) -> __m256i {
    // SAFETY: the slice is 32 bytes long.
    unsafe { _mm256_loadu_si256(state[2 * i..2 * i + 4].as_ptr().cast()) }
}

#[target_feature(enable = "avx2")]
fn generate_unchecked(state: &mut [u64; N64]) {
    let mask = _mm256_broadcastsi128_si256(mask());
    let mut chain = Chain::after(state);
    let mut make = |i, middle| {
        let (oldest, middle) = (load(state, i), load(state, middle));
        let masked = _mm256_and_si256(_mm256_srli_epi32::<11>(middle), mask);
        let older = _mm256_xor_si256(_mm256_xor_si256(oldest, _mm256_slli_si256::<1>(oldest)), masked);
        store(state, i, chain.next(_mm256_castsi256_si128(older)));
        store(state, i + 1, chain.next(_mm256_extracti128_si256::<1>(older)));
    };
    for i in (0..N - M).step_by(2) {
        make(i, i + M);
    }
    for i in (N - M..N).step_by(2) {
        make(i, i + M - N);
    }
}
