//! PCG64 and its kin, 16 steps of the one sequence at a time, for processors without AVX-512.
//!
//! Lane i holds states i, i + 16, i + 32, ..., each as two 64-bit halves that are multiplied 32 bits by 32.
//!
//! ```text
//!     lane       0     1     2     3
//!     vector 0   s0    s1    s2    s3       each two vectors: bits 0-63, 64-127
//!     vector 1   s4    s5    s6    s7
//!     vector 2   s8    s9    s10   s11
//!     vector 3   s12   s13   s14   s15
//!                the outputs are stored in this order, then every state leaps 16 steps
//! ```

use std::arch::x86_64::*;

use super::output::{Dxsm, Lower, Murmur3, Upper, XslRr};
use super::{Lcg, MURMUR3, leap_over};
use crate::bit_generator::from_words::FromWords;
use crate::cpu::Avx2;

/// Vectors of 4 states in flight, to hide the latency of the multiplications.
const VECTORS: usize = 4;
/// States in flight.
const LANES: usize = 4 * VECTORS;
/// For fewer values the setup costs more than it gains, as measured. Any limit from `LANES` on gives the
/// same stream.
const WORTHWHILE: usize = 6 * LANES;

const LOW_32: u64 = 0xffff_ffff;

/// The factor and the sum for a stride of `LANES` steps: state * factor + increment * sum.
pub(crate) struct Stride {
    factor: u128,
    sum: u128,
    /// 2^32 minus the factor's second limb. The step subtracts products with this in place of adding products with that
    /// limb, and the factor's third limb is one larger in return. The two products that meet in the second limb of a
    /// state then leave room for what is added to them.
    lack: u64,
    /// The factor and the sum for 4 steps.
    four: (u128, u128),
    /// That of one step, and the steps between a state and the first output.
    multiplier: u128,
    first: usize,
}

impl Stride {
    /// Nothing if a sum of products could have more than 64 bits.
    pub(super) const fn new(multiplier: u128, first: usize) -> Option<Self> {
        let (factor, sum) = leap_over(multiplier, LANES);
        let (lowest, second) = (factor as u64 & LOW_32, factor as u64 >> 32);
        let lack = (1 << 32) - second;
        if lowest + lack + 2 > 1 << 32 {
            return None;
        }
        let four = leap_over(multiplier, 4);
        Some(Self { factor, sum, lack, four, multiplier, first })
    }
}

/// How words are made of states.
pub(crate) trait Output256: Copy {
    /// From the high and low halves of states.
    unsafe fn words(self, high: __m256i, low: __m256i) -> __m256i;
}

impl Output256 for XslRr {
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn words(self, high: __m256i, low: __m256i) -> __m256i {
        let (folded, turn) = (_mm256_xor_si256(high, low), _mm256_srli_epi64::<58>(high));
        // A shift by 64 gives zero.
        let back = _mm256_sub_epi64(unknown(64), turn);
        _mm256_or_si256(_mm256_srlv_epi64(folded, turn), _mm256_sllv_epi64(folded, back))
    }
}

/// The xor of a number and itself, shifted to the right.
#[inline]
#[target_feature(enable = "avx2")]
fn xorshift<const N: i32>(x: __m256i) -> __m256i {
    _mm256_xor_si256(x, _mm256_srli_epi64::<N>(x))
}

impl Output256 for Dxsm {
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn words(self, high: __m256i, low: __m256i) -> __m256i {
        let mixed = multiply(xorshift::<32>(high), _mm256_set1_epi64x(self.factor as i64));
        multiply(xorshift::<48>(mixed), _mm256_or_si256(low, _mm256_set1_epi64x(1)))
    }
}

impl Output256 for Murmur3 {
    #[inline]
    #[target_feature(enable = "avx2")]
    unsafe fn words(self, high: __m256i, _: __m256i) -> __m256i {
        let [first, second] = MURMUR3.map(|factor| _mm256_set1_epi64x(factor as i64));
        let mixed = multiply(xorshift::<30>(high), first);
        xorshift::<31>(multiply(xorshift::<27>(mixed), second))
    }
}

impl Output256 for Upper {
    #[inline]
    unsafe fn words(self, high: __m256i, _: __m256i) -> __m256i {
        high
    }
}

impl Output256 for Lower {
    #[inline]
    unsafe fn words(self, _: __m256i, low: __m256i) -> __m256i {
        low
    }
}

/// A number in every lane, whose value the compiler does not know. If it knew, it would replace one instruction by
/// several.
#[inline]
#[target_feature(enable = "avx2")]
fn unknown(number: u64) -> __m256i {
    let mut lanes = _mm256_set1_epi64x(number as i64);
    // SAFETY: the block contains no instruction.
    unsafe {
        std::arch::asm!("/* {} */", inout(ymm_reg) lanes, options(pure, nomem, nostack, preserves_flags));
    }
    lanes
}

/// The limbs, with each pair swapped.
#[inline]
#[target_feature(enable = "avx2")]
fn exchanged(x: __m256i) -> __m256i {
    _mm256_shuffle_epi32::<0xb1>(x)
}

/// The sum of each pair of limbs, in the upper limb.
#[inline]
#[target_feature(enable = "avx2")]
fn raised(pairs: __m256i) -> __m256i {
    let upper = _mm256_and_si256(pairs, _mm256_set1_epi64x(!LOW_32 as i64));
    _mm256_add_epi64(upper, _mm256_slli_epi64::<32>(pairs))
}

/// Products modulo 2^64.
#[inline]
#[target_feature(enable = "avx2")]
fn multiply(a: __m256i, b: __m256i) -> __m256i {
    _mm256_add_epi64(_mm256_mul_epu32(a, b), raised(_mm256_mullo_epi32(a, exchanged(b))))
}

/// The high and the low halves of 4 states.
type States = (__m256i, __m256i);

/// The constants of a step, in every lane.
struct Step {
    first: __m256i,
    lack: __m256i,
    third: __m256i,
    /// The lower two limbs and the upper two, each pair swapped.
    pairs: [__m256i; 2],
    /// The addend: its first limb, its second, and its upper two.
    terms: [__m256i; 3],
}

impl Step {
    #[inline]
    #[target_feature(enable = "avx2")]
    fn new(stride: &Stride, increment: u128) -> Self {
        let Stride { factor, sum, lack, .. } = *stride;
        let (low, high) = (factor as u64, ((factor >> 64) as u64).wrapping_add(1));
        let term = sum.wrapping_mul(increment);
        let (term_low, term_high) = (term as u64, (term >> 64) as u64);
        Self {
            first: unknown(low),
            lack: unknown(lack),
            third: unknown(high),
            pairs: [unknown(low.rotate_left(32)), unknown(high.rotate_left(32))],
            // The second limb borrows from the upper half, so that it never falls below zero.
            terms: [
                unknown(term_low & LOW_32),
                unknown((term_low >> 32) + (lack << 32)),
                unknown(term_high.wrapping_sub(lack)),
            ],
        }
    }

    #[inline]
    #[target_feature(enable = "avx2")]
    fn take(&self, (high, low): States) -> States {
        let second = _mm256_srli_epi64::<32>(low);
        let bottom = _mm256_add_epi64(_mm256_mul_epu32(low, self.first), self.terms[0]);
        let middle = _mm256_add_epi64(_mm256_mul_epu32(second, self.first), self.terms[1]);
        let middle = _mm256_sub_epi64(middle, _mm256_mul_epu32(low, self.lack));
        let middle = _mm256_add_epi64(middle, _mm256_srli_epi64::<32>(bottom));
        let top = _mm256_add_epi64(_mm256_mul_epu32(high, self.first), self.terms[2]);
        let top = _mm256_add_epi64(top, _mm256_mul_epu32(low, self.third));
        let top = _mm256_sub_epi64(top, _mm256_mul_epu32(second, self.lack));
        let fourth =
            _mm256_add_epi32(_mm256_mullo_epi32(high, self.pairs[0]), _mm256_mullo_epi32(low, self.pairs[1]));
        let top = _mm256_add_epi64(_mm256_add_epi64(top, raised(fourth)), _mm256_srli_epi64::<32>(middle));
        (top, _mm256_blend_epi32::<0xaa>(bottom, _mm256_slli_epi64::<32>(middle)))
    }
}

/// Fills as much of `out` as whole strides cover. Returns how many values it wrote.
pub(crate) fn fill<O: Output256, T: FromWords>(
    _: Avx2,
    stride: &Stride,
    output: O,
    lcg: &mut Lcg,
    out: &mut [T],
) -> usize {
    if out.len() < WORTHWHILE {
        return 0;
    }
    // SAFETY: `Avx2` exists only where the processor has these instructions.
    unsafe { fill_strides(stride, output, lcg, out) }
}

#[target_feature(enable = "avx2,bmi2")]
unsafe fn fill_strides<O: Output256, T: FromWords>(
    stride: &Stride,
    output: O,
    lcg: &mut Lcg,
    out: &mut [T],
) -> usize {
    let step = Step::new(stride, lcg.increment);
    if stride.first == 1 {
        lcg.step(stride.multiplier);
    }
    let mut lanes = [lcg.state; LANES];
    for lane in &mut lanes[1..4] {
        lcg.step(stride.multiplier);
        *lane = lcg.state;
    }
    // The other vectors follow from the first by 4, 8 and 12 steps, independently of each other.
    let (factor, sum) = stride.four;
    let term = sum.wrapping_mul(lcg.increment);
    for lane in 4..LANES {
        lanes[lane] = lanes[lane - 4].wrapping_mul(factor).wrapping_add(term);
    }
    let half = |first: usize, shift: u32| {
        let [a, b, c, d] = [0, 1, 2, 3].map(|lane| (lanes[first + lane] >> shift) as i64);
        _mm256_set_epi64x(d, c, b, a)
    };
    let mut states = [0, 4, 8, 12].map(|first| (half(first, 64), half(first, 0)));
    let mut strides = out.chunks_exact_mut(LANES);
    let mut next = strides.next();
    while let Some(stride) = next {
        for (out, &(high, low)) in stride.chunks_exact_mut(4).zip(&states) {
            // SAFETY: the processor has the instructions, and `out` has 32 bytes left.
            unsafe {
                _mm256_storeu_si256(out.as_mut_ptr().cast(), T::from_words_avx2(output.words(high, low)));
            };
        }
        next = strides.next();
        if next.is_some() {
            for states in &mut states {
                *states = step.take(*states);
            }
        }
    }
    let left = strides.into_remainder().len();
    let (high, low) = states[VECTORS - 1];
    let [high, low] = [high, low].map(|half| _mm256_extract_epi64::<3>(half) as u64);
    lcg.state = u128::from(high) << 64 | u128::from(low);
    // The new state has been output already; the old one has not.
    if stride.first == 0 {
        lcg.step(stride.multiplier);
    }
    out.len() - left
}
