//! xoroshiro128+ and, with the option `plusplus`, xoroshiro128++: two words, shifted and rotated into each other.
//!
//! Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47 (2021).

use super::layout::{Fixed, Form, Layout, Reader, Writer, outer};
use super::linear_jump::{self, Polynomial};
use super::options::Options;
#[cfg(target_arch = "x86_64")]
use super::side_by_side::{self, Places, Starts};
use super::side_by_side::{Shifts, SideBySide};
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::Result;

/// xoroshiro128+; same stream as `randomgen.Xoroshiro128`.
pub type Xoroshiro128Plus = Xoroshiro128<false>;
/// xoroshiro128++; same stream as `randomgen.Xoroshiro128(plusplus=True)`.
pub type Xoroshiro128PlusPlus = Xoroshiro128<true>;

/// The generator of either scrambler. Each has a step of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xoroshiro128<const PLUSPLUS: bool> {
    state: [u64; 2],
    half: Half,
}

impl<const PLUSPLUS: bool> Xoroshiro128<PLUSPLUS> {
    /// The polynomial of 2^64 steps, from the authors' code.
    const JUMP: Polynomial<2> = if PLUSPLUS {
        [0x2bd7a6a6e99c2ddc, 0x0992ccaf6a6fca05]
    } else {
        [0xdf900294d8f554a5, 0x170865df4b3201fc]
    };
    /// The characteristic polynomial of a step, without its leading term.
    const CHARACTERISTIC: Polynomial<2> = if PLUSPLUS {
        [0x8dae70779760b081, 0x0031bcf2f855d6e5]
    } else {
        [0x095b8f76579aa001, 0x0008828e513b43d5]
    };
    #[cfg(target_arch = "x86_64")]
    const STARTS: Starts<2> =
        side_by_side::starts_of(&Self::CHARACTERISTIC, <Self as SideBySide<2>>::SEGMENT);
    /// Two rotations and, between them, a shift.
    const CONSTANTS: [u32; 3] = if PLUSPLUS { [49, 21, 28] } else { [24, 16, 37] };

    #[inline(always)]
    fn step<V: Shifts>(s: &mut [V; 2]) {
        let [a, b, c] = Self::CONSTANTS;
        let mixed = s[0].xor(s[1]);
        *s = [s[0].rotated(a).xor(mixed).xor(mixed.shifted_left(b)), mixed.rotated(c)];
    }
}

impl<const PLUSPLUS: bool> Native for Xoroshiro128<PLUSPLUS> {
    const KIND: Kind = Kind::Xoroshiro128;
    const CONFIGURATION: Option<u32> = Some(PLUSPLUS as u32);
    const LAYOUT: Layout = &[
        outer("s", Form::U64s(2)),
        outer("plusplus", Form::Fixed(Fixed::Flag(PLUSPLUS))).optional(),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn serves(options: &Options) -> bool {
        options.flag("plusplus") == PLUSPLUS
    }

    fn from_words(words: &[u32]) -> Self {
        let mut state = [0; 2];
        for (slot, word) in state.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        Self { state, half: Half::default() }
    }

    fn keep(&self, options: &mut Options) {
        options.put("plusplus", Some(PLUSPLUS.into()));
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64s(), half: Half::restored(words)? })
    }
}

impl<const PLUSPLUS: bool> SideBySide<2> for Xoroshiro128<PLUSPLUS> {
    const SEGMENT: usize = 1040;
    const AVX2: bool = true;

    fn state(&self) -> [u64; 2] {
        self.state
    }

    fn set_state(&mut self, state: [u64; 2]) {
        self.state = state;
    }

    #[inline(always)]
    fn next_of<V: Shifts>(s: &mut [V; 2]) -> V {
        let sum = s[0].plus(s[1]);
        let word = if PLUSPLUS { sum.rotated(17).plus(s[0]) } else { sum };
        Self::step(s);
        word
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn starts<V: Places>(state: [u64; 2]) -> [V; 2] {
        // SAFETY: the caller's contract is the same.
        unsafe { side_by_side::linear_starts::<Self, V, 2>(&Self::STARTS, state) }
    }
}

impl<const PLUSPLUS: bool> Word64 for Xoroshiro128<PLUSPLUS> {
    #[inline]
    fn next(&mut self) -> u64 {
        Self::next_of(&mut self.state)
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
        (state.u64s(&self.state), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        let polynomial = linear_jump::power(&Self::JUMP, &Self::CHARACTERISTIC, jumps);
        linear_jump::apply(&mut self.state, &polynomial, Self::step);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::side_by_side::check_chunks;

    fn the_polynomial_is_that_of_a_step<const PLUSPLUS: bool>() {
        type Of<const P: bool> = Xoroshiro128<P>;
        let start = [1, 2];
        let (mut low, mut leading) = (start, start);
        linear_jump::apply(&mut low, &Of::<PLUSPLUS>::CHARACTERISTIC, Of::<PLUSPLUS>::step);
        (0..128).for_each(|_| Of::<PLUSPLUS>::step(&mut leading));
        assert_eq!(low, leading);
    }

    #[test]
    fn the_characteristic_polynomials_are_those_of_the_steps() {
        the_polynomial_is_that_of_a_step::<false>();
        the_polynomial_is_that_of_a_step::<true>();
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn segments_begin_where_steps_lead() {
        fn check<const PLUSPLUS: bool>() {
            type Of<const P: bool> = Xoroshiro128<P>;
            side_by_side::check_starts(
                &Of::<PLUSPLUS>::STARTS,
                Of::<PLUSPLUS>::SEGMENT,
                Of::<PLUSPLUS>::step,
            );
        }
        check::<false>();
        check::<true>();
    }

    #[test]
    fn chunks_are_single_draws() {
        check_chunks(&mut Xoroshiro128Plus::from_words(&[1; 4]));
        check_chunks(&mut Xoroshiro128PlusPlus::from_words(&[1; 4]));
    }

    fn check<const PLUSPLUS: bool>(words: [u64; 4], after_jump: [u64; 4]) {
        let state = [0x012de1babb3c4104, 0xa5a818b8fc5aa503];
        let mut drawn = Xoroshiro128::<PLUSPLUS> { state, half: Half::default() };
        let mut jumped = drawn.clone();
        assert_eq!(words.map(|_| drawn.next()), words);
        Word64::jump(&mut jumped, 1).unwrap();
        assert_eq!(words.map(|_| jumped.next()), after_jump);
    }

    /// The words of the authors' `xoroshiro128plus.c` (of 2018) and `xoroshiro128plusplus.c` from one state, and those
    /// after their `jump`, as the tests of Apache Commons RNG have them.
    #[test]
    fn the_words_are_those_of_the_authors_programs() {
        check::<false>(
            [0xa6d5fa73b796e607, 0xd419031a381fea2e, 0x28938b88b4972f52, 0x032793a0d51c1a27],
            [0xb715ad9cb572030e, 0x10634f817a8f69b1, 0xe871b367a8f9c567, 0x3096f4ceb23198cd],
        );
        check::<true>(
            [0xf61550e8874b8eaf, 0x125015fce911e8f6, 0xff0e6030e39af1a4, 0xd5738fc2a502673b],
            [0xd0247ffd625d34bb, 0x5247d11117b07db9, 0xb9aec11eefe737e1, 0xa88d6ac4c2d7f480],
        );
    }
}
