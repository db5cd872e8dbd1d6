//! xoshiro256**: four words, shifted and rotated into each other; the output scrambles one of them.
//!
//! Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47 (2021).

use super::layout::{Form, Layout, Reader, Writer, outer};
use super::linear_jump::{self, Polynomial};
#[cfg(target_arch = "x86_64")]
use super::side_by_side::{self, Places, Starts};
use super::side_by_side::{Shifts, SideBySide};
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::Result;

/// The polynomial of 2^128 steps, from the authors' code.
const JUMP: Polynomial<4> = [0x180ec6d33cfd0aba, 0xd5a61266f0c9392c, 0xa9582618e03fc9aa, 0x39abdc4529b1661c];
/// The characteristic polynomial of a step, without its leading term.
const CHARACTERISTIC: Polynomial<4> =
    [0x9d116f2bb0f0f001, 0x0280002bcefd1a5e, 0x04b4edcf26259f85, 0x0003c03c3f3ecb19];

#[cfg(target_arch = "x86_64")]
pub(super) static STARTS: Starts<4> = side_by_side::starts_of(&CHARACTERISTIC, Xoshiro256::SEGMENT);

/// The generator xoshiro256**; same stream as `randomgen.Xoshiro256`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xoshiro256 {
    state: [u64; 4],
    half: Half,
}

impl Native for Xoshiro256 {
    const KIND: Kind = Kind::Xoshiro256;
    const LAYOUT: Layout = &[outer("s", Form::U64s(4)), Half::FIELDS[0], Half::FIELDS[1]];

    fn from_words(words: &[u32]) -> Self {
        let mut state = [0; 4];
        for (slot, word) in state.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        Self { state, half: Half::default() }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64s(), half: Half::restored(words)? })
    }
}

#[inline(always)]
pub(super) fn step<V: Shifts>(s: &mut [V; 4]) {
    let shifted = s[1].shifted_left(17);
    s[2] = s[2].xor(s[0]);
    s[3] = s[3].xor(s[1]);
    s[1] = s[1].xor(s[2]);
    s[0] = s[0].xor(s[3]);
    s[2] = s[2].xor(shifted);
    s[3] = s[3].rotated(45);
}

/// The scrambler **.
#[inline(always)]
pub(super) fn scrambled<V: Shifts>(word: V) -> V {
    let multiple = word.plus(word.shifted_left(2)).rotated(7);
    multiple.plus(multiple.shifted_left(3))
}

/// Jumps of 2^128 steps.
pub(super) fn jump(s: &mut [u64; 4], jumps: u64) {
    linear_jump::apply(s, &linear_jump::power(&JUMP, &CHARACTERISTIC, jumps), step);
}

impl SideBySide<4> for Xoshiro256 {
    const SEGMENT: usize = 2064;
    const AVX2: bool = true;

    fn state(&self) -> [u64; 4] {
        self.state
    }

    fn set_state(&mut self, state: [u64; 4]) {
        self.state = state;
    }

    #[inline(always)]
    fn next_of<V: Shifts>(s: &mut [V; 4]) -> V {
        let word = scrambled(s[1]);
        step(s);
        word
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn starts<V: Places>(state: [u64; 4]) -> [V; 4] {
        // SAFETY: the caller's contract is the same.
        unsafe { side_by_side::linear_starts::<Self, V, 4>(&STARTS, state) }
    }
}

impl Word64 for Xoshiro256 {
    #[inline]
    fn next(&mut self) -> u64 {
        Self::next_of(&mut self.state)
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        self.map_pairs(out, image);
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
        jump(&mut self.state, jumps);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::side_by_side::check_chunks;

    #[test]
    fn the_characteristic_polynomial_is_that_of_a_step() {
        let start = [1, 2, 3, 4];
        let (mut low, mut leading) = (start, start);
        linear_jump::apply(&mut low, &CHARACTERISTIC, step);
        (0..256).for_each(|_| step(&mut leading));
        assert_eq!(low, leading);
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn segments_begin_where_steps_lead() {
        side_by_side::check_starts(&STARTS, Xoshiro256::SEGMENT, step);
    }

    #[test]
    fn chunks_are_single_draws() {
        check_chunks(&mut Xoshiro256::from_words(&[1; 8]));
    }

    /// The words of the authors' `xoshiro256starstar.c` from this state, and those after its `jump`, as the tests of
    /// Apache Commons RNG have them.
    #[test]
    fn the_words_are_those_of_the_authors_program() {
        let state = [0x012de1babb3c4104, 0xa5a818b8fc5aa503, 0xb124ea2b701f4993, 0x18e0374933d8c782];
        let mut words = Xoshiro256 { state, half: Half::default() };
        let mut jumped = words.clone();
        for word in [0x462c422df780c48e, 0xa82f1f6031c183e6, 0x8a113820e8d2ca8d, 0x1ac7023a26534958] {
            assert_eq!(words.next(), word);
        }
        Word64::jump(&mut jumped, 1).unwrap();
        for word in [0xb416bd07926c6735, 0x2f91faf5c6c9f79a, 0x538d25a148318bc1, 0x79ffea0eb76500e6] {
            assert_eq!(jumped.next(), word);
        }
    }
}
