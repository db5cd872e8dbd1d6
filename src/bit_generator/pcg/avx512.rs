//! PCG64 and its kin, 32 steps of the one sequence at a time.
//!
//! Lane i holds states i, i + 32, i + 64, ..., each as three limbs of 52, 52 and 24 bits. The 52-bit multiply-adds of
//! AVX-512 IFMA ignore higher bits, so no limb needs masking before a multiplication.
//!
//! ```text
//!     lane       0     1     2    ...   7
//!     vector 0   s0    s1    s2   ...   s7      each three vectors: bits 0-51, 52-103, 104-127
//!     vector 1   s8    s9    s10  ...   s15
//!     vector 2   s16   s17   s18  ...   s23
//!     vector 3   s24   s25   s26  ...   s31
//!                the outputs are stored in this order, then every state leaps 32 steps:
//!                s <- s * multiplier^32 + increment * (1 + multiplier + ... + multiplier^31)
//! ```

use std::arch::x86_64::*;

use super::output::{Dxsm, Lower, Murmur3, Upper, XslRr};
use super::{Lcg, MURMUR3};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx512;

/// Vectors of 8 states in flight, to hide the latency of the multiplications.
const VECTORS: usize = 4;
/// States in flight.
const LANES: usize = 8 * VECTORS;
/// For fewer values the setup costs more than it gains, as measured. Any limit from `LANES` on gives the
/// same stream.
const WORTHWHILE: usize = 2 * LANES;

const LOW_52: u64 = (1 << 52) - 1;

/// 128 bits as limbs, least significant first.
const fn limbs(x: u128) -> [u64; 3] {
    [x as u64 & LOW_52, (x >> 52) as u64 & LOW_52, (x >> 104) as u64]
}

/// The factors and sums that lead from a state to later ones: state * factor + increment * sum.
pub(crate) struct Leaps {
    factors: [[u64; LANES]; 3],
    sums: [[u64; LANES]; 3],
    /// Those of a stride of `LANES` steps.
    stride: (u128, u128),
    /// The steps of the first lane.
    first: usize,
}

impl Leaps {
    /// Lane `i` is `i + first` steps ahead.
    pub(super) const fn new(multiplier: u128, first: usize) -> Self {
        let mut leaps = Self { factors: [[0; LANES]; 3], sums: [[0; LANES]; 3], stride: (0, 0), first };
        let (mut factor, mut sum) = (1u128, 0u128);
        let mut step = 0;
        while step <= LANES {
            if step >= first && step - first < LANES {
                let (f, s) = (limbs(factor), limbs(sum));
                let mut limb = 0;
                while limb < 3 {
                    leaps.factors[limb][step - first] = f[limb];
                    leaps.sums[limb][step - first] = s[limb];
                    limb += 1;
                }
            }
            if step == LANES {
                leaps.stride = (factor, sum);
            }
            sum = sum.wrapping_mul(multiplier).wrapping_add(1);
            factor = factor.wrapping_mul(multiplier);
            step += 1;
        }
        leaps
    }
}

/// How words are made of states.
pub(crate) trait Output512: Copy {
    /// From the high and low halves of states.
    unsafe fn words(self, high: __m512i, low: __m512i) -> __m512i;
}

impl Output512 for XslRr {
    #[inline]
    #[target_feature(enable = "avx512f")]
    unsafe fn words(self, high: __m512i, low: __m512i) -> __m512i {
        _mm512_rorv_epi64(_mm512_xor_si512(high, low), _mm512_srli_epi64::<58>(high))
    }
}

/// The xor of a number and itself, shifted to the right.
#[inline]
#[target_feature(enable = "avx512f")]
fn xorshift<const N: u32>(x: __m512i) -> __m512i {
    _mm512_xor_si512(x, _mm512_srli_epi64::<N>(x))
}

impl Output512 for Dxsm {
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn words(self, high: __m512i, low: __m512i) -> __m512i {
        let mixed = _mm512_mullo_epi64(xorshift::<32>(high), _mm512_set1_epi64(self.factor as i64));
        _mm512_mullo_epi64(xorshift::<48>(mixed), _mm512_or_si512(low, _mm512_set1_epi64(1)))
    }
}

impl Output512 for Murmur3 {
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq")]
    unsafe fn words(self, high: __m512i, _: __m512i) -> __m512i {
        let [first, second] = MURMUR3.map(|factor| _mm512_set1_epi64(factor as i64));
        let mixed = _mm512_mullo_epi64(xorshift::<30>(high), first);
        xorshift::<31>(_mm512_mullo_epi64(xorshift::<27>(mixed), second))
    }
}

impl Output512 for Upper {
    #[inline]
    unsafe fn words(self, high: __m512i, _: __m512i) -> __m512i {
        high
    }
}

impl Output512 for Lower {
    #[inline]
    unsafe fn words(self, _: __m512i, low: __m512i) -> __m512i {
        low
    }
}

/// Three limbs of 8 numbers.
type Wide = [__m512i; 3];

#[inline]
#[target_feature(enable = "avx512f")]
fn broadcast(x: u128) -> Wide {
    limbs(x).map(|limb| _mm512_set1_epi64(limb as i64))
}

/// Eight columns of a table of limbs.
#[inline]
#[target_feature(enable = "avx512f")]
fn columns(table: &[[u64; LANES]; 3], first: usize) -> Wide {
    // SAFETY: the table has `first + 8` columns or more.
    [0, 1, 2].map(|limb| unsafe { _mm512_loadu_si512(table[limb][first..first + 8].as_ptr().cast()) })
}

/// a * m + c modulo 2^128. The lower limbs carry; their bits from the 52nd on are to be ignored.
#[inline]
#[target_feature(enable = "avx512f,avx512ifma")]
fn multiply_add(a: Wide, m: Wide, c: Wide) -> Wide {
    let low = _mm512_madd52lo_epu64(c[0], a[0], m[0]);
    let middle = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(c[1], a[0], m[0]), a[0], m[1]);
    let middle = _mm512_madd52lo_epu64(middle, a[1], m[0]);
    let high = _mm512_madd52lo_epu64(_mm512_madd52hi_epu64(c[2], a[0], m[1]), a[0], m[2]);
    let other = _mm512_madd52hi_epu64(_mm512_setzero_si512(), a[1], m[0]);
    let other = _mm512_madd52lo_epu64(_mm512_madd52lo_epu64(other, a[1], m[1]), a[2], m[0]);
    let middle = _mm512_add_epi64(middle, _mm512_srli_epi64::<52>(low));
    let high = _mm512_add_epi64(_mm512_add_epi64(high, other), _mm512_srli_epi64::<52>(middle));
    [low, middle, high]
}

/// The 64-bit halves, the high one first.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
fn halves([low, middle, high]: Wide) -> (__m512i, __m512i) {
    let shifted = _mm512_slli_epi64::<52>(middle);
    // Bits from `low` where the mask has ones, from `shifted` elsewhere.
    let bottom = _mm512_ternarylogic_epi64::<0xca>(_mm512_set1_epi64(LOW_52 as i64), low, shifted);
    let top = _mm512_shldi_epi64::<40>(high, _mm512_slli_epi64::<12>(middle));
    (top, bottom)
}

/// The number in one of 8 lanes.
fn lane(wide: Wide, index: usize) -> u128 {
    // SAFETY: both types are 64 bytes of plain integers.
    let [low, middle, high] =
        wide.map(|limb| unsafe { std::mem::transmute::<__m512i, [u64; 8]>(limb) }[index]);
    u128::from(low & LOW_52) | u128::from(middle & LOW_52) << 52 | u128::from(high) << 104
}

/// Fills as much of `out` as whole strides cover. Returns how many values it wrote.
pub(crate) fn fill<O: Output512, T: FromWords>(
    _: Avx512,
    leaps: &Leaps,
    output: O,
    lcg: &mut Lcg,
    out: &mut [T],
) -> usize {
    if out.len() < WORTHWHILE {
        return 0;
    }
    // SAFETY: `Avx512` exists only where the processor has these instructions.
    unsafe { fill_strides(leaps, output, lcg, out) }
}

#[target_feature(enable = "avx512f,avx512dq,avx512ifma,avx512vbmi2")]
unsafe fn fill_strides<O: Output512, T: FromWords>(
    leaps: &Leaps,
    output: O,
    lcg: &mut Lcg,
    out: &mut [T],
) -> usize {
    let (factor, sum) = leaps.stride;
    let (factor, term) = (broadcast(factor), broadcast(sum.wrapping_mul(lcg.increment)));
    let (state, increment) = (broadcast(lcg.state), broadcast(lcg.increment));
    let zero = [_mm512_setzero_si512(); 3];
    let mask = _mm512_set1_epi64(LOW_52 as i64);

    let mut states = [zero; VECTORS];
    for (vector, states) in states.iter_mut().enumerate() {
        let [low, middle, high] = multiply_add(columns(&leaps.sums, 8 * vector), increment, zero);
        // The carried bits must not be carried again.
        let term = [_mm512_and_si512(low, mask), _mm512_and_si512(middle, mask), high];
        *states = multiply_add(columns(&leaps.factors, 8 * vector), state, term);
    }
    let mut last = states[VECTORS - 1];
    let mut strides = out.chunks_exact_mut(LANES);
    for stride in &mut strides {
        last = states[VECTORS - 1];
        for (states, out) in states.iter_mut().zip(stride.chunks_exact_mut(8)) {
            let (high, low) = halves(*states);
            // SAFETY: the processor has the instructions, and `out` has 64 bytes left.
            unsafe {
                _mm512_storeu_si512(out.as_mut_ptr().cast(), T::from_words_avx512(output.words(high, low)));
            };
            *states = multiply_add(*states, factor, term);
        }
    }
    let left = strides.into_remainder().len();
    // The new state has been output already; the old one has not.
    lcg.state = if leaps.first == 1 { lane(last, 7) } else { lane(states[0], 0) };
    out.len() - left
}
