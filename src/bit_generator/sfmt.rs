//! SFMT, the SIMD-oriented Fast Mersenne Twister, with the parameters for the period 2^19937 - 1.
//!
//! The state is a ring of 156 words of 128 bits, to which a linear recurrence appends. The output is the state itself,
//! two words of 64 bits for each of 128. They are made in blocks of 312; the block of which words are drawn is part of
//! the saved state, beside the state that follows it.
//!
//! The seed words, 624 of them, are mixed into the state by the authors' `init_by_array`. `idx`, their position in the
//! state, is kept as a saved state has it until the next block is made, and no draw reads it. A jump begins where the current block ends,
//! drops what is left of it, and takes 2^128 steps of 128 bits.
//!
//! Source: M. Saito, M. Matsumoto, "SIMD-oriented Fast Mersenne Twister: a 128-bit Pseudorandom Number Generator",
//! Monte Carlo and Quasi-Monte Carlo Methods 2006 (2008); randomgen.

#[cfg(target_arch = "x86_64")]
mod avx2;
pub(super) mod images;
mod polynomials;
pub(super) mod seeding;
#[cfg(target_arch = "x86_64")]
mod sse2;

use super::layout::{Form, Layout, Reader, Writer, inner, outer};
use super::linear_jump;
use super::word64::{Half, Word64};
use super::{Delta, Kind, Native, is_negative, only_forward, pair_words};
use crate::cpu;
use crate::error::{Error, Result};
use images::unit_f64_of_bits;
use polynomials::{CHARACTERISTIC, JUMP};

/// Words of 128 bits in the state, and of 64 bits.
const N: usize = 156;
const N64: usize = 2 * N;
/// The distance of the word that is masked.
const M: usize = 122;
/// The mask, and its part that a shift by 11 bits in lanes of 32 leaves.
const MASK: [u64; 2] = [0xddfe_cb7f_dfff_ffef, 0xbfff_fff6_bffa_ffff];
const SHIFTED_RIGHT: u64 = 0x001f_ffff_001f_ffff;
/// What a shift by 18 bits to the left in lanes of 32 leaves.
const SHIFTED_LEFT: u64 = 0xfffc_0000_fffc_0000;
/// The state is on the long cycle if an odd number of these bits of its first words is set.
const PARITY: [u32; 4] = [0x0000_0001, 0x0000_0000, 0x0000_0000, 0x13c9_e684];

/// The generator; same stream as `randomgen.SFMT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sfmt {
    state: [u64; N64],
    block: [u64; N64],
    index: u64,
    /// The position of the next word in the block; 312 if the next draw makes a new block first.
    position: u64,
    half: Half,
}

impl Native for Sfmt {
    const KIND: Kind = Kind::Sfmt;
    const LAYOUT: Layout = &[
        inner("state", Form::U32s(2 * N64)),
        inner("idx", Form::U64),
        outer("buffer_loc", Form::U64),
        outer("buffered_uint64", Form::U64s(N64)),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        let mut state = [0; N64];
        let mut words = seeding::init_by_array::<{ 2 * N64 }>(words);
        let checked = words.iter().zip(PARITY).fold(0, |sum, (word, mask)| sum ^ word & mask);
        if checked.count_ones() % 2 == 0 {
            words[0] ^= 1;
        }
        for (slot, word) in state.iter_mut().zip(pair_words(&words)) {
            *slot = word;
        }
        let end = N64 as u64;
        Self { state, block: [0; N64], index: 2 * end, position: end, half: Half::default() }
    }

    /// The old block stays until the next one is made, as in randomgen.
    fn succeed(&mut self, old: &Self) {
        self.block = old.block;
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let state = words.u64s();
        let index = words.within("idx", 0, 2 * N64 as u64)?;
        let position = words.within("buffer_loc", 0, N64 as u64)?;
        Ok(Self { state, index, position, block: words.u64s(), half: Half::restored(words)? })
    }
}

/// The word of 128 bits that follows: of the oldest, of that `M` words later, and of the last two.
#[inline(always)]
fn recursion(oldest: [u64; 2], middle: [u64; 2], last_but_one: [u64; 2], last: [u64; 2]) -> [u64; 2] {
    let joined = |[low, high]: [u64; 2]| u128::from(high) << 64 | u128::from(low);
    let left = joined(oldest) << 8;
    let right = joined(last_but_one) >> 8;
    let shifted = left ^ right;
    let word = |i: usize, shifted: u64| {
        oldest[i] ^ shifted ^ middle[i] >> 11 & SHIFTED_RIGHT & MASK[i] ^ last[i] << 18 & SHIFTED_LEFT
    };
    [word(0, shifted as u64), word(1, (shifted >> 64) as u64)]
}

/// Replaces the state by the next one: all of its words.
fn generate(state: &mut [u64; N64]) {
    #[cfg(target_arch = "x86_64")]
    let baseline = sse2::generate;
    #[cfg(not(target_arch = "x86_64"))]
    let baseline = generate_portable;
    cpu::dispatch! {
        avx2(cpu) => avx2::generate(cpu, state),
        portable => baseline(state),
    }
}

/// As [`generate`], where there are no vectors.
#[cfg(any(test, not(target_arch = "x86_64")))]
fn generate_portable(state: &mut [u64; N64]) {
    let at = |state: &[u64; N64], i: usize| [state[2 * i], state[2 * i + 1]];
    let (mut last_but_one, mut last) = (at(state, N - 2), at(state, N - 1));
    for i in 0..N {
        let middle = if i + M < N { i + M } else { i + M - N };
        let next = recursion(at(state, i), at(state, middle), last_but_one, last);
        [state[2 * i], state[2 * i + 1]] = next;
        (last_but_one, last) = (last, next);
    }
}

/// One step, with the oldest word first.
fn step(state: &mut [u64; N64]) {
    let at = |i: usize| [state[2 * i], state[2 * i + 1]];
    let next = recursion(at(0), at(M), at(N - 2), at(N - 1));
    state.copy_within(2.., 0);
    [state[N64 - 2], state[N64 - 1]] = next;
}

impl Sfmt {
    /// The words of the block not yet drawn; never empty.
    #[inline]
    fn rest(&mut self) -> &[u64] {
        if self.position >= N64 as u64 {
            self.refill();
        }
        &self.block[self.position as usize..]
    }

    #[cold]
    fn refill(&mut self) {
        generate(&mut self.state);
        self.keep_block(0);
    }

    /// The state is the block, of which words are drawn from there on.
    fn keep_block(&mut self, position: u64) {
        self.block = self.state;
        self.position = position;
        self.index = 2 * N64 as u64;
    }

    /// Fills `out` by as many whole blocks as it takes, each from the state. Returns the rest of it, less than a block.
    fn map_blocks<'a, T>(&mut self, out: &'a mut [T], image: impl Fn(u64) -> T) -> &'a mut [T] {
        let mut blocks = out.chunks_exact_mut(N64);
        for block in &mut blocks {
            generate(&mut self.state);
            images::map(&self.state, block, &image);
        }
        self.keep_block(N64 as u64);
        blocks.into_remainder()
    }
}

impl Word64 for Sfmt {
    #[inline]
    fn next(&mut self) -> u64 {
        let word = self.rest()[0];
        self.position += 1;
        word
    }

    fn map<T>(&mut self, mut out: &mut [T], image: impl Fn(u64) -> T) {
        while !out.is_empty() {
            if self.position >= N64 as u64 && out.len() >= N64 {
                out = self.map_blocks(out, &image);
                continue;
            }
            let words = self.rest();
            let (now, later) = out.split_at_mut(words.len().min(out.len()));
            images::map(words, now, &image);
            self.position += now.len() as u64;
            out = later;
        }
    }

    /// Doubles by other arithmetic than [`Self::next`]'s, which is the same.
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.map(out, unit_f64_of_bits);
        out.len()
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.state).u64(self.index).u64(self.position).u64s(&self.block), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        linear_jump::apply(&mut self.state, &linear_jump::power(&JUMP, &CHARACTERISTIC, jumps), step);
        self.position = N64 as u64;
        self.half = Half::default();
        Ok(())
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        if is_negative(jumps) {
            return Err(Error::argument("iter must be positive"));
        }
        Word64::jump(self, only_forward(jumps)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::Algorithm;
    use crate::bit_generator::algorithm::check_fills;

    #[test]
    fn the_characteristic_polynomial_is_that_of_a_step() {
        let mut low: [u64; N64] = std::array::from_fn(|i| (i as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let mut leading = low;
        linear_jump::apply(&mut low, &CHARACTERISTIC, step);
        (0..64 * CHARACTERISTIC.len()).for_each(|_| step(&mut leading));
        assert_eq!(low, leading);
    }

    #[test]
    fn kernels_make_the_same_words() {
        let mut states = [Sfmt::from_words(&[1, 2, 3]).state; 4];
        for _ in 0..5 {
            generate(&mut states[0]);
            generate_portable(&mut states[1]);
            (0..N).for_each(|_| step(&mut states[2]));
            #[cfg(target_arch = "x86_64")]
            sse2::generate(&mut states[3]);
            #[cfg(not(target_arch = "x86_64"))]
            generate_portable(&mut states[3]);
            assert!(states.iter().all(|state| *state == states[0]));
        }
    }

    /// Fills that begin anywhere in a block and end in a later one.
    #[test]
    fn fills_are_single_draws() {
        for skipped in [0, 1, 2, 159, 311, 312] {
            let mut start = Sfmt::from_words(&[5]);
            for _ in 0..skipped {
                start.next();
            }
            check_fills(&start, &[311, 312, 313, 936, 941]);
        }
    }

    /// randomgen's C sets the position of the recurrence wherever it makes a block, however a state had it.
    #[test]
    fn a_new_block_ends_a_foreign_position() {
        for words in [1, 312, 700] {
            let mut generator = Sfmt { index: 16, position: 100, ..Sfmt::from_words(&[5]) };
            generator.fill_u64(&mut [0; 212]);
            assert_eq!(generator.index, 16);
            generator.fill_u64(&mut vec![0; words]);
            assert_eq!(generator.index, 624, "{words}");
        }
    }

    /// The authors' `SFMT.19937.out.txt`: the first words of 32 bits after `init_by_array`.
    #[test]
    fn the_words_are_those_that_the_authors_publish() {
        let mut generator = Sfmt::from_words(&[0x1234, 0x5678, 0x9abc, 0xdef0]);
        let words = [
            2920711183, 3885745737, 3501893680, 856470934, 1421864068, 277361036, 1518638004, 2328404353,
            3355513634, 64329189,
        ];
        for pair in words.chunks_exact(2) {
            assert_eq!(generator.next(), pair[1] << 32 | pair[0]);
        }
    }
}
