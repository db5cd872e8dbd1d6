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
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words, xoshiro256};
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
fn mixed(mut word: u64) -> u64 {
    word = (word ^ word >> 30).wrapping_mul(0xbf58476d1ce4e5b9);
    word = (word ^ word >> 27).wrapping_mul(0x94d049bb133111eb);
    word ^ word >> 31
}

impl Word64 for Lxm {
    #[inline]
    fn next(&mut self) -> u64 {
        let word = mixed(self.xorshift[0].wrapping_add(self.congruential));
        self.congruential = self.congruential.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
        xoshiro256::step(&mut self.xorshift);
        word
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
