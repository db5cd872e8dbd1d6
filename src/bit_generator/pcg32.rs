//! PCG32 (XSH-RR 64/32): a linear congruential generator of 64 bits, whose output is a rotation by its upper bits.
//!
//! The option `inc` selects one of 2^63 streams; without it the seed does.
//!
//! Source: M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
//! Generation", HMC-CS-2014-0905.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

#[cfg(target_arch = "x86_64")]
use super::from_words::narrow::FromNarrow;
use super::layout::{Form, Layout, Reader, Writer, inner};
use super::options::Options;
use super::word32::{Narrow, Word32};
use super::{Delta, Kind, Native, pair_words};
use crate::error::Result;

const MULTIPLIER: u64 = 6364136223846793005;
/// Steps of one jump: 2^64 divided by the golden ratio.
const JUMP: u64 = 0x9e3779b97f4a7c15;

/// The permuted congruential generator of 32-bit words; same stream as `randomgen.PCG32`.
pub type Pcg32 = Narrow<XshRr>;

/// state <- state * multiplier + increment, modulo 2^64.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct XshRr {
    state: u64,
    increment: u64,
}

impl XshRr {
    fn seeded(state: u64, stream: u64) -> Self {
        let increment = stream << 1 | 1;
        let mut pcg = Self { state: increment.wrapping_add(state), increment };
        pcg.step();
        pcg
    }

    #[inline(always)]
    fn step(&mut self) {
        self.state = self.state.wrapping_mul(MULTIPLIER).wrapping_add(self.increment);
    }

    /// Takes `steps` steps at once by repeated squaring (F. Brown, "Random Number Generation with Arbitrary Stride",
    /// 1994).
    fn leap(&mut self, mut steps: u64) {
        let (mut factor, mut term) = (MULTIPLIER, self.increment);
        while steps > 0 {
            if steps & 1 == 1 {
                self.state = self.state.wrapping_mul(factor).wrapping_add(term);
            }
            term = factor.wrapping_add(1).wrapping_mul(term);
            factor = factor.wrapping_mul(factor);
            steps >>= 1;
        }
    }
}

#[cfg(target_arch = "x86_64")]
impl XshRr {
    fn fast<T: FromNarrow>(&mut self, out: &mut [T]) -> usize {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, self, out),
            avx2(cpu) => avx2::fill(cpu, self, out),
            portable => 0,
        }
    }
}

/// The factor and the sum for `steps` steps: the new state is state * factor + increment * sum.
const fn leap_over(steps: usize) -> (u64, u64) {
    let (mut factor, mut sum) = (1u64, 0u64);
    let mut step = 0;
    while step < steps {
        sum = sum.wrapping_mul(MULTIPLIER).wrapping_add(1);
        factor = factor.wrapping_mul(MULTIPLIER);
        step += 1;
    }
    (factor, sum)
}

/// XSH-RR: the upper bits, folded and rotated.
#[inline(always)]
fn output(state: u64) -> u32 {
    (((state >> 18 ^ state) >> 27) as u32).rotate_right((state >> 59) as u32)
}

impl XshRr {
    /// Hands the next words over, two at a time, which `take` puts into the items of `out`. Two strands of the one
    /// sequence leap over each other, so that their multiplications do not wait for each other.
    #[inline(always)]
    fn map_both<T>(&mut self, out: impl Iterator<Item = T>, take: impl Fn(T, u32, u32)) {
        let (factor, sum) = const { leap_over(2) };
        let term = sum.wrapping_mul(self.increment);
        let mut first = self.state;
        self.step();
        let mut second = self.state;
        for item in out {
            take(item, output(first), output(second));
            first = first.wrapping_mul(factor).wrapping_add(term);
            second = second.wrapping_mul(factor).wrapping_add(term);
        }
        self.state = first;
    }
}

impl Native for XshRr {
    const KIND: Kind = Kind::Pcg32;
    const LAYOUT: Layout = &[inner("state", Form::U64), inner("inc", Form::U64)];

    fn from_words(words: &[u32]) -> Self {
        let mut words = pair_words(words);
        let mut next = || words.next().unwrap_or_default();
        Self::seeded(next(), next())
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let mut words = pair_words(words);
        let mut next = || words.next().unwrap_or_default();
        let (state, stream) = (next(), next());
        Ok(Self::seeded(state, options.word("inc").unwrap_or(stream)))
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64(), increment: words.u64() })
    }
}

impl Word32 for XshRr {
    #[inline]
    fn next(&mut self) -> u32 {
        let state = self.state;
        self.step();
        output(state)
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u32) -> T) {
        let (pairs, rest) = out.split_at_mut(out.len() / 2 * 2);
        self.map_both(pairs.chunks_exact_mut(2), |pair, first, second| {
            pair[0] = image(first);
            pair[1] = image(second);
        });
        for slot in rest {
            *slot = image(self.next());
        }
    }

    #[inline]
    fn map_pairs<T>(&mut self, out: &mut [T], image: impl Fn(u32, u32) -> T) {
        self.map_both(out.iter_mut(), |slot, first, second| *slot = image(first, second));
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u32(&mut self, out: &mut [u32]) -> usize {
        self.fast(out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.fast(out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.fast(out)
    }

    fn save(&self, state: Writer) -> Writer {
        state.u64(self.state).u64(self.increment)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_by(&[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.leap(jumps[0].wrapping_mul(JUMP));
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.leap(delta[0]);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::algorithm::check_fills;

    #[test]
    fn fills_are_single_draws() {
        for state in [0, 1, u64::MAX, u64::from(u32::MAX), 0x0123456789abcdef] {
            for increment in [1, u64::MAX, 0xfedcba9876543211, 1 << 63] {
                check_fills(
                    &Narrow(XshRr { state, increment }),
                    &[0, 1, 31, 32, 47, 48, 95, 96, 127, 130, 1001],
                );
            }
        }
    }

    /// The author's `pcg32-demo`, and `check-pcg32.out` of pcg-cpp: seed 42, stream 54.
    #[test]
    fn the_words_are_those_that_the_author_publishes() {
        let mut pcg = XshRr::seeded(42, 54);
        for word in [0xa15c02b7, 0x7b47f409, 0xba1d3330, 0x83d2f293, 0xbfa4784b, 0xcbed606e] {
            assert_eq!(pcg.next(), word);
        }
    }
}
