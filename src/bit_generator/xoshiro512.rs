//! xoshiro512**: eight words, shifted and rotated into each other; the output scrambles one of them.
//!
//! Source: D. Blackman, S. Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM TOMS 47 (2021).

use super::layout::{Form, Layout, Reader, Writer, outer};
use super::linear_jump::{self, Polynomial};
#[cfg(target_arch = "x86_64")]
use super::side_by_side::{self, Places, Starts};
use super::side_by_side::{Shifts, SideBySide};
use super::word64::{Half, Word64};
use super::xoshiro256::scrambled;
use super::{Kind, Native, pair_words};
use crate::error::Result;

/// The polynomial of 2^256 steps, from the authors' code.
const JUMP: Polynomial<8> = [
    0x33ed89b6e7a353f9,
    0x760083d7955323be,
    0x2837f2fbb5f22fae,
    0x4b8c5674d309511c,
    0xb11ac47a7ba28c25,
    0xf1be7667092bcc1c,
    0x53851efdb6df0aaf,
    0x1ebbc8b23eaf25db,
];
/// The characteristic polynomial of a step, without its leading term.
const CHARACTERISTIC: Polynomial<8> = [
    0xcf3cff0c00000001,
    0x7fdc78d886f00c63,
    0xf05e63fca6d7b781,
    0x7a67058e7bbab6f0,
    0xf11eef832e32518f,
    0x51ba7c47edc758ad,
    0x8f2d27268ce4b20b,
    0x0000500055d8b77f,
];

#[cfg(target_arch = "x86_64")]
static STARTS: Starts<8> = side_by_side::starts_of(&CHARACTERISTIC, Xoshiro512::SEGMENT);

/// The generator xoshiro512**; same stream as `randomgen.Xoshiro512`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Xoshiro512 {
    state: [u64; 8],
    half: Half,
}

impl Native for Xoshiro512 {
    const KIND: Kind = Kind::Xoshiro512;
    const LAYOUT: Layout = &[outer("s", Form::U64s(8)), Half::FIELDS[0], Half::FIELDS[1]];

    fn from_words(words: &[u32]) -> Self {
        let mut state = [0; 8];
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
fn step<V: Shifts>(s: &mut [V; 8]) {
    let shifted = s[1].shifted_left(11);
    s[2] = s[2].xor(s[0]);
    s[5] = s[5].xor(s[1]);
    s[1] = s[1].xor(s[2]);
    s[7] = s[7].xor(s[3]);
    s[3] = s[3].xor(s[4]);
    s[4] = s[4].xor(s[5]);
    s[0] = s[0].xor(s[6]);
    s[6] = s[6].xor(s[7]).xor(shifted);
    s[7] = s[7].rotated(21);
}

impl SideBySide<8> for Xoshiro512 {
    const SEGMENT: usize = 2064;
    const AVX2: bool = false;

    fn state(&self) -> [u64; 8] {
        self.state
    }

    fn set_state(&mut self, state: [u64; 8]) {
        self.state = state;
    }

    #[inline(always)]
    fn next_of<V: Shifts>(s: &mut [V; 8]) -> V {
        let word = scrambled(s[1]);
        step(s);
        word
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn starts<V: Places>(state: [u64; 8]) -> [V; 8] {
        // SAFETY: the caller's contract is the same.
        unsafe { side_by_side::linear_starts::<Self, V, 8>(&STARTS, state) }
    }
}

impl Word64 for Xoshiro512 {
    #[inline]
    fn next(&mut self) -> u64 {
        Self::next_of(&mut self.state)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        let done = side_by_side::fill_u64(self, out);
        self.map_pairs(&mut out[done..], |word| word);
        out.len()
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
        linear_jump::apply(&mut self.state, &linear_jump::power(&JUMP, &CHARACTERISTIC, jumps), step);
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
        let start = [1, 2, 3, 4, 5, 6, 7, 8];
        let (mut low, mut leading) = (start, start);
        linear_jump::apply(&mut low, &CHARACTERISTIC, step);
        (0..512).for_each(|_| step(&mut leading));
        assert_eq!(low, leading);
    }

    #[test]
    #[cfg(target_arch = "x86_64")]
    fn segments_begin_where_steps_lead() {
        side_by_side::check_starts(&STARTS, Xoshiro512::SEGMENT, step);
    }

    #[test]
    fn chunks_are_single_draws() {
        check_chunks(&mut Xoshiro512::from_words(&[1; 16]));
    }

    /// The words of the authors' `xoshiro512starstar.c` from this state, and those after its `jump`, as the tests of
    /// Apache Commons RNG have them.
    #[test]
    fn the_words_are_those_of_the_authors_program() {
        let state = [
            0x012de1babb3c4104,
            0xa5a818b8fc5aa503,
            0xb124ea2b701f4993,
            0x18e0374933d8c782,
            0x2af8df668d68ad55,
            0x76e56f59daa06243,
            0xf58c016f0f01e30f,
            0x8eeafa41683dbbf4,
        ];
        let mut words = Xoshiro512 { state, half: Half::default() };
        let mut jumped = words.clone();
        for word in [0x462c422df780c48e, 0xa82f1f6031c183e6, 0x60559add0e1e369a, 0xf956a2b900083a8d] {
            assert_eq!(words.next(), word);
        }
        Word64::jump(&mut jumped, 1).unwrap();
        for word in [0x49738e6a1dc6cfe4, 0x20d43df324825b53, 0x901311368abdf6ff, 0x5b6a89ae30e497cf] {
            assert_eq!(jumped.next(), word);
        }
    }
}
