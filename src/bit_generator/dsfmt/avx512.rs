//! dSFMT, four words of 128 bits at a time.
//!
//! ```text
//!     quarter        0        1            2                  3
//!     u              u0       u1           u2                 u3
//!                    of the words i to i + 3 and i + 117 to i + 120
//!     + ~ before     u0       u1 + ~u0     u2 + ~u1           u3 + ~u2
//!     + two before   u0       u1 + ~u0     u2 + ~u1 + u0      u3 + ~u2 + u1 + ~u0
//!     + lung         + ~l     + l          + ~l               + l, the next lung
//!
//!     i              words 117 later, places modulo 191
//!     0 .. 71        117 .. 188, old
//!     72 .. 75       189, 190, old; 0, 1, new
//!     76 .. 187      2 .. 113, new
//!     188 .. 190     114 .. 116, new: one after the other
//! ```
//!
//! ~ reverses the lanes of 32 bits in a word (sse2.rs). From one vector to the next, a lung waits for a single
//! addition.

use std::arch::x86_64::*;

use super::sse2::{load as load_one, make_one, mask, store as store_one};
use super::{M, N, WORDS};
use crate::cpu::Avx512;

/// Words of 128 bits in a vector.
const LANES: usize = 4;
/// From here on some of the words `M` places later are new; after this vector all of them are.
const MIXED: usize = (N - M) / LANES * LANES;
/// The words after this place do not fill a vector.
const WHOLE: usize = N / LANES * LANES;

/// Replaces the state by the next one.
pub(super) fn generate(_: Avx512, state: &mut [u64; WORDS]) {
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { generate_unchecked(state) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn load(state: &[u64; WORDS], i: usize) -> __m512i {
    // SAFETY: the slice is 64 bytes long.
    unsafe { _mm512_loadu_si512(state[2 * i..2 * i + 8].as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx512f")]
fn store(state: &mut [u64; WORDS], i: usize, words: __m512i) {
    // SAFETY: the slice is 64 bytes long.
    unsafe { _mm512_storeu_si512(state[2 * i..2 * i + 8].as_mut_ptr().cast(), words) }
}

#[target_feature(enable = "avx512f")]
fn generate_unchecked(state: &mut [u64; WORDS]) {
    let mask = _mm512_broadcast_i32x4(mask());
    let before = _mm512_setr_epi32(0, 0, 0, 0, 3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8);
    let each = _mm512_setr_epi32(3, 2, 1, 0, 0, 1, 2, 3, 3, 2, 1, 0, 0, 1, 2, 3);
    let mut lung = load_one(state, N);
    let mut make = |state: &mut [u64; WORDS], i, middle| {
        let oldest = load(state, i);
        let older = _mm512_xor_si512(_mm512_slli_epi64::<19>(oldest), middle);
        let sum = _mm512_xor_si512(older, _mm512_maskz_permutexvar_epi32(0xfff0, before, older));
        let sum = _mm512_xor_si512(sum, _mm512_maskz_shuffle_i64x2::<0b01_00_01_00>(0xf0, sum, sum));
        let lungs = _mm512_xor_si512(sum, _mm512_permutexvar_epi32(each, _mm512_castsi128_si512(lung)));
        lung = _mm_xor_si128(lung, _mm512_extracti32x4_epi32::<3>(sum));
        let (shifted, masked) = (_mm512_srli_epi64::<12>(lungs), _mm512_and_si512(lungs, mask));
        // a ^ b ^ c
        store(state, i, _mm512_ternarylogic_epi32::<0x96>(oldest, shifted, masked));
    };
    for i in (0..MIXED).step_by(LANES) {
        let middle = load(state, i + M);
        make(state, i, middle);
    }
    let middle = _mm512_alignr_epi64::<{ 2 * (LANES - (N - M) % LANES) as i32 }>(
        load(state, 0),
        load(state, N - LANES),
    );
    make(state, MIXED, middle);
    for i in (MIXED + LANES..WHOLE).step_by(LANES) {
        let middle = load(state, i + M - N);
        make(state, i, middle);
    }
    for i in WHOLE..N {
        make_one(state, i, i + M - N, &mut lung);
    }
    store_one(state, N, lung);
}
