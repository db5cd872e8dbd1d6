//! The linear congruential generator of 128 bits that PCG64, PCG64DXSM, those of randomgen and LCG128Mix
//! share.
//!
//! A step is one application of state * multiplier + increment. The fills divide the one sequence among several strands
//! that are interleaved: strand i of n has the states i, i + n, i + 2 n, ..., and leaps n steps at a time (`Leaps` of
//! the kernels, which call a leap a stride, and the strands lanes). `jump` and `advance` are NumPy's methods, which
//! move the state by any number of steps.
//!
//! Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random
//! Number Generation", HMC-CS-2014-0905; NumPy's `pcg64.h`.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
#[cfg(target_arch = "x86_64")]
mod kernel;
pub(super) mod lcg128_mix;
#[cfg(target_arch = "x86_64")]
mod output;
pub(super) mod pcg64;
pub(super) mod pcg64dxsm;
pub(super) mod randomgen_pcg64;
pub(super) mod randomgen_pcg64dxsm;

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::{Delta, pair_words};
use crate::bit_generator::word64::Half;
use crate::error::{Error, Result};

pub(crate) const DEFAULT_MULTIPLIER: u128 = 0x2360ed051fc65da44385df649fccf645;
pub(crate) const CHEAP_MULTIPLIER: u64 = 0xda942042e4dd58b5;

/// The factors of the mixing function of murmur3, as D. Stafford chose them.
const MURMUR3: [u64; 2] = [0xbf58476d1ce4e5b9, 0x94d049bb133111eb];

/// Steps of one jump: 2^128 divided by the golden ratio, rounded up to an odd number.
const JUMP: u128 = 0x9e3779b97f4a7c15f39cc0605cedc835;

/// Strands of the sequence that are interleaved in the portable code.
const STRANDS: usize = 2;

/// state <- state * multiplier + increment, modulo 2^128.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lcg {
    pub(crate) state: u128,
    /// Odd. It selects the stream.
    pub(crate) increment: u128,
}

impl Lcg {
    pub(super) const LAYOUT: Layout =
        &[inner("state", Form::U128), inner("inc", Form::U128), Half::FIELDS[0], Half::FIELDS[1]];

    pub(super) fn restored(words: &mut Reader) -> Result<Self> {
        let lcg = Self { state: words.u128(), increment: words.u128() };
        if lcg.increment & 1 == 0 {
            return Err(Error::state("inc must be odd"));
        }
        Ok(lcg)
    }

    pub(super) fn save(&self, state: Writer) -> Writer {
        state.u128(self.state).u128(self.increment)
    }

    /// From four 64-bit words: state high and low, increment high and low. As in NumPy, PCG64DXSM is seeded with the
    /// default multiplier too, not with its own.
    pub(super) fn seeded(words: &[u32]) -> Self {
        Self::with_stream(DEFAULT_MULTIPLIER, words, None)
    }

    /// As [`Self::seeded`], with any multiplier, and with a number in the place of the second pair of words where one is
    /// given.
    fn with_stream(multiplier: u128, words: &[u32], stream: Option<u128>) -> Self {
        let mut words = pair_words(words);
        let state = wide_word(&mut words);
        let increment = stream.unwrap_or_else(|| wide_word(&mut words)) << 1 | 1;
        let mut lcg = Self { state: increment.wrapping_add(state), increment };
        lcg.step(multiplier);
        lcg
    }

    #[inline(always)]
    pub(crate) fn step(&mut self, multiplier: u128) {
        self.state = self.state.wrapping_mul(multiplier).wrapping_add(self.increment);
    }

    /// Fills `out` with `image` of states, from `first` on, and returns the last state; does nothing if `out` is
    /// empty.
    ///
    /// Several strands of the one sequence leap over each other, so that the multiplications of one strand do not wait
    /// for those of another.
    #[inline(always)]
    pub(super) fn map<const MULTIPLIER: u128, T>(
        &self,
        first: u128,
        out: &mut [T],
        image: impl Fn(u128) -> T,
    ) -> Option<u128> {
        self.map_by(MULTIPLIER, const { leap_over(MULTIPLIER, STRANDS) }, first, out, image)
    }

    /// As [`Self::map`], with any multiplier, and what leads over [`STRANDS`] steps.
    #[inline(always)]
    fn map_by<T>(
        &self,
        multiplier: u128,
        (factor, sum): (u128, u128),
        first: u128,
        out: &mut [T],
        image: impl Fn(u128) -> T,
    ) -> Option<u128> {
        let term = sum.wrapping_mul(self.increment);
        let mut state = first;
        let mut last = None;
        let mut rounds = out.chunks_exact_mut(STRANDS);
        if let Some(round) = rounds.next() {
            let mut states = [0; STRANDS];
            for (slot, strand) in round.iter_mut().zip(&mut states) {
                (*strand, *slot) = (state, image(state));
                state = state.wrapping_mul(multiplier).wrapping_add(self.increment);
            }
            for round in &mut rounds {
                for (slot, state) in round.iter_mut().zip(&mut states) {
                    *state = state.wrapping_mul(factor).wrapping_add(term);
                    *slot = image(*state);
                }
            }
            state = states[STRANDS - 1];
            last = Some(state);
            state = state.wrapping_mul(multiplier).wrapping_add(self.increment);
        }
        for slot in rounds.into_remainder() {
            *slot = image(state);
            last = Some(state);
            state = state.wrapping_mul(multiplier).wrapping_add(self.increment);
        }
        last
    }

    /// Takes `delta` steps at once by repeated squaring (F. Brown, "Random Number Generation with Arbitrary Stride",
    /// 1994).
    pub(super) fn advance(&mut self, multiplier: u128, delta: &Delta) {
        self.leap(multiplier, low_128(delta));
    }

    /// A number of jumps of any size and sign.
    pub(super) fn jump_by(&mut self, multiplier: u128, jumps: &Delta) {
        self.leap(multiplier, low_128(jumps).wrapping_mul(JUMP));
    }

    fn leap(&mut self, multiplier: u128, mut steps: u128) {
        let (mut factor, mut term) = (multiplier, self.increment);
        let (mut total_factor, mut total_term) = (1u128, 0u128);
        while steps > 0 {
            if steps & 1 == 1 {
                total_factor = total_factor.wrapping_mul(factor);
                total_term = total_term.wrapping_mul(factor).wrapping_add(term);
            }
            term = factor.wrapping_add(1).wrapping_mul(term);
            factor = factor.wrapping_mul(factor);
            steps >>= 1;
        }
        self.state = total_factor.wrapping_mul(self.state).wrapping_add(total_term);
    }
}

/// The factor and the sum for `steps` steps: the new state is state * factor + increment * sum.
pub(crate) const fn leap_over(multiplier: u128, steps: usize) -> (u128, u128) {
    let (mut factor, mut sum) = (1u128, 0u128);
    let mut step = 0;
    while step < steps {
        sum = sum.wrapping_mul(multiplier).wrapping_add(1);
        factor = factor.wrapping_mul(multiplier);
        step += 1;
    }
    (factor, sum)
}

/// The next two words as one number, the high word first.
fn wide_word(words: &mut impl Iterator<Item = u64>) -> u128 {
    let high = u128::from(words.next().unwrap_or_default());
    high << 64 | u128::from(words.next().unwrap_or_default())
}

fn low_128(delta: &Delta) -> u128 {
    u128::from(delta[0]) | u128::from(delta[1]) << 64
}

#[cfg(test)]
mod tests {
    use super::super::{Pcg64, Pcg64Dxsm};
    use super::*;
    use crate::bit_generator::word64::{Half, Word64};

    /// Numbers whose limbs are all ones or all zeros, where carries propagate furthest.
    pub(super) fn extremes() -> impl Iterator<Item = u128> + Clone {
        let limb = |set: u32, at: u32| (u128::from(set >> at & 1) * 0xffff_ffff) << (32 * at);
        (0..16).map(move |set| (0..4).map(|at| limb(set, at)).sum())
    }

    fn check<G: Word64 + PartialEq + std::fmt::Debug>(multiplier: u128, make: impl Fn(Lcg) -> G) {
        for state in extremes() {
            for increment in extremes().map(|wide| wide | 1) {
                // The number of steps before the extreme state, so that it falls into different lanes.
                for steps in [0_u128, 1, 15, 16, 31, 90] {
                    let mut lcg = Lcg { state, increment };
                    lcg.leap(multiplier, steps.wrapping_neg());
                    let (mut filled, mut single) = (make(lcg), make(lcg));
                    let mut out = [0; 100];
                    filled.fill_u64(&mut out);
                    let context = format!("{state:#x} by {increment:#x} after {steps} steps");
                    assert!(out.iter().all(|&word| word == single.next()), "{context}");
                    assert_eq!(filled, single, "{context}");
                }
            }
        }
    }

    #[test]
    fn carries_go_as_far_as_they_should() {
        check(DEFAULT_MULTIPLIER, |lcg| Pcg64 { lcg, half: Half::default() });
        check(CHEAP_MULTIPLIER.into(), |lcg| Pcg64Dxsm { lcg, half: Half::default() });
    }

    /// Seed 42, stream 54, as in the author's tests.
    pub(super) const SEED: [u32; 8] = [0, 0, 42, 0, 0, 0, 54, 0];

    /// The author's `check-pcg64.out` of pcg-cpp.
    #[test]
    fn the_words_of_pcg64_are_those_that_the_author_publishes() {
        let mut pcg = Pcg64 { lcg: Lcg::seeded(&SEED), half: Half::default() };
        for word in [
            0x86b1da1d72062b68,
            0x1304aa46c9853d39,
            0xa3670e9e0dd50358,
            0xf9090e529a7dae00,
            0xc85b9fd837996f2c,
            0x606121f8e3919196,
        ] {
            assert_eq!(pcg.next(), word);
        }
    }

    /// The words of the author's `pcg_engines::cm_setseq_dxsm_128_64`, which seeds by its own multiplier.
    #[test]
    fn the_words_of_pcg64dxsm_are_those_of_the_authors_program() {
        let lcg = Lcg::with_stream(CHEAP_MULTIPLIER.into(), &SEED, None);
        let mut pcg = Pcg64Dxsm { lcg, half: Half::default() };
        for word in [0xf0847c9518bddb90, 0x8e7d5f5514ba8aaa, 0x86fbd36f8028f6fd, 0x8d14b6edbe9f740a] {
            assert_eq!(pcg.next(), word);
        }
    }
}
