//! LXM: the sum of a linear congruential generator and the linear step of xoshiro256, mixed by the finalizer of
//! `SplitMix64`.
//!
//! The option `b` is the increment of the congruential generator, made odd: each selects a stream. A jump moves the
//! other part alone, since 2^128 steps are whole periods of the congruential generator.
//!
//! Source: G. L. Steele Jr., S. Vigna, "LXM: Better Splittable Pseudorandom Number Generators (and Almost as Fast)",
//! Proceedings of the ACM on Programming Languages 5 (2021).

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::options::Options;
#[cfg(target_arch = "x86_64")]
use super::side_by_side::{self, PLACES, Places};
use super::side_by_side::{Shifts, SideBySide};
use super::word64::{Half, Word64};
use super::xoshiro256::{self, Xoshiro256};
use super::{Kind, Native, pair_words};
use crate::error::Result;

const MULTIPLIER: u64 = 2862933555777941757;
const INCREMENT: u64 = 3037000493;

/// The generator; same stream as `randomgen.LXM`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lxm {
    xorshift: [u64; 4],
    congruential: u64,
    increment: u64,
    half: Half,
}

impl Lxm {
    fn seeded(words: &[u32], increment: u64) -> Self {
        let mut words = pair_words(words);
        let mut next = || words.next().unwrap_or_default();
        let xorshift = [next(), next(), next(), next()];
        Self { xorshift, congruential: next(), increment, half: Half::default() }
    }
}

impl Native for Lxm {
    const KIND: Kind = Kind::Lxm;
    const LAYOUT: Layout = &[
        inner("x", Form::U64s(4)),
        inner("lcg_state", Form::U64),
        inner("b", Form::U64),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::seeded(words, INCREMENT)
    }

    /// A saved state may have an even increment, which stays when it is seeded anew.
    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let odd = u64::from(options.is_given("b"));
        Ok(Self::seeded(words, options.word("b").unwrap_or(INCREMENT) | odd))
    }

    fn keep(&self, options: &mut Options) {
        options.put("b", Some(self.increment));
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            xorshift: words.u64s(),
            congruential: words.u64(),
            increment: words.u64(),
            half: Half::restored(words)?,
        })
    }
}

/// The finalizer of `SplitMix64`: D. Stafford's variant 13 of that of `MurmurHash3`.
#[inline(always)]
fn mixed<V: Shifts>(mut word: V) -> V {
    word = word.xor(word.shifted_right(30)).times(0xbf58476d1ce4e5b9);
    word = word.xor(word.shifted_right(27)).times(0x94d049bb133111eb);
    word.xor(word.shifted_right(31))
}

/// The factor and the sum that lead from a state of the congruential generator to the beginning of each segment: state *
/// factor + increment * sum.
#[cfg(target_arch = "x86_64")]
static LEAPS: [[u64; 2]; PLACES] = {
    let (mut leaps, mut factor, mut sum) = ([[0; 2]; PLACES], 1u64, 0u64);
    let mut step = 0;
    while step < PLACES * Lxm::SEGMENT {
        if step % Lxm::SEGMENT == 0 {
            leaps[step / Lxm::SEGMENT] = [factor, sum];
        }
        sum = sum.wrapping_mul(MULTIPLIER).wrapping_add(1);
        factor = factor.wrapping_mul(MULTIPLIER);
        step += 1;
    }
    leaps
};

impl SideBySide<6> for Lxm {
    const SEGMENT: usize = Xoshiro256::SEGMENT;
    const AVX2: bool = false;

    /// That of xoshiro256, that of the congruential generator and its increment.
    fn state(&self) -> [u64; 6] {
        let [a, b, c, d] = self.xorshift;
        [a, b, c, d, self.congruential, self.increment]
    }

    fn set_state(&mut self, [a, b, c, d, congruential, _]: [u64; 6]) {
        self.xorshift = [a, b, c, d];
        self.congruential = congruential;
    }

    #[inline(always)]
    fn next_of<V: Shifts>([a, b, c, d, congruential, increment]: &mut [V; 6]) -> V {
        let word = mixed(a.plus(*congruential));
        *congruential = congruential.times(MULTIPLIER).plus(*increment);
        let mut xorshift = [*a, *b, *c, *d];
        xoshiro256::step(&mut xorshift);
        [*a, *b, *c, *d] = xorshift;
        word
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn starts<V: Places>([a, b, c, d, congruential, increment]: [u64; 6]) -> [V; 6] {
        let leapt = |lane: usize| {
            let [factor, sum] = LEAPS[lane];
            congruential.wrapping_mul(factor).wrapping_add(increment.wrapping_mul(sum))
        };
        // SAFETY: the caller's contract is the same.
        unsafe {
            let xorshift = [a, b, c, d];
            let [a, b, c, d] = side_by_side::linear_starts::<Xoshiro256, V, 4>(&xoshiro256::STARTS, xorshift);
            [a, b, c, d, V::new(leapt), side_by_side::all(increment)]
        }
    }
}

impl Word64 for Lxm {
    #[inline]
    fn next(&mut self) -> u64 {
        let word = mixed(self.xorshift[0].wrapping_add(self.congruential));
        self.congruential = self.congruential.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
        xoshiro256::step(&mut self.xorshift);
        word
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        side_by_side::fill_u64(self, out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        side_by_side::fill_f64(self, out)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.xorshift).u64(self.congruential).u64(self.increment), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        xoshiro256::jump(&mut self.xorshift, jumps);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chunks_are_single_draws() {
        crate::bit_generator::side_by_side::check_chunks(&mut Lxm::from_words(&[1; 10]));
    }
}
