//! `BlaBla`: J.-P. Aumasson's variant of `ChaCha`, of 64-bit words, with the rotations of `BLAKE2b`.
//!
//! The option `key` stands in the place of a seed, which otherwise makes the key. The option `counter` is the number of
//! the first word, modulo 2^128. The option `rounds` counts double rounds; 10 are usual, and any even number can be
//! chosen.
//!
//! As in randomgen:
//! - Seeding in place sets 10 rounds, whatever the constructor was told.
//! - A new generator takes its empty block for that of the number 2^64 - 1: with a counter there, the first words
//!   are 0.
//! - randomgen's code for processors without AVX2 makes 10 rounds, whatever the option; here the option counts
//!   everywhere, as it does there with AVX2.
//!
//! Source: J.-P. Aumasson, `BlaBla.swift` (2017); M.-J. Saarinen, J.-P. Aumasson, "The BLAKE2 Cryptographic Hash and
//! Message Authentication Code (MAC)", RFC 7693 (2015).

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

use super::chacha::{ODD, is_even, made};
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Form, Layout, Reader, Writer, inner, seed_words};
use super::options::Options;
#[cfg(target_arch = "x86_64")]
use super::units::unit_f64_of_word;
use super::word64::{Half, Word64};
use super::{Delta, Kind, Native, check_bits};
use crate::error::{Error, Result};

/// The number of a block, the low word first.
type Number = [u64; 2];

/// Words of a block.
const LENGTH: u64 = 16;
/// The first words of every block before it is mixed; the key follows.
const CONSTANTS: [u64; 4] = [0x6170786593810fab, 0x3320646ec7398aee, 0x79622d3217318274, 0x6b206574babadada];
/// The words between the key and the number of the block.
const MORE_CONSTANTS: [u64; 5] =
    [0x2ae36e593e46ad5f, 0xb68f143029225fc9, 0x8da1e08468303aa6, 0xa48a209acd50a4a7, 0x7fdc12f23f90778c];
const ROUNDS: u64 = 10;

/// The generator; same stream as `randomgen.BlaBla`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BlaBla {
    /// The last block that was made, and its number.
    block: [u64; 16],
    key: [u64; 4],
    number: Number,
    /// The number of the next word.
    counter: [u64; 2],
    rounds: u64,
    half: Half,
}

impl BlaBla {
    fn new([a, b, c, d]: [u64; 4], counter: [u64; 2], rounds: u64) -> Self {
        Self {
            block: [0; 16],
            key: [a, c, b, d],
            number: [u64::MAX, 0],
            counter,
            rounds,
            half: Half::default(),
        }
    }

    /// Moves on by that many words, as if they were drawn.
    fn skip(&mut self, words: u64) {
        if words == 0 {
            return;
        }
        let first = number_of(self.counter);
        self.step([words - 1, 0]);
        let last = number_of(self.counter);
        if last != first {
            self.make(last);
        }
        self.next();
    }

    /// Makes the block of that number.
    #[inline]
    fn make(&mut self, number: Number) {
        self.number = number;
        self.block = block(&self.key, number, self.rounds);
    }

    /// What is left of the block, then as many blocks as a kernel covers; says how many values that was.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) -> usize {
        if out.len() < WORTHWHILE {
            return 0;
        }
        let place = (self.counter[0] % LENGTH) as usize;
        // A block that is there is drawn, whatever its words are.
        let is_begun = place > 0 || number_of(self.counter) == self.number;
        let (rest_of_block, rest) = out.split_at_mut(if is_begun { LENGTH as usize - place } else { 0 });
        let left = rest_of_block.len();
        rest_of_block.fill_with(|| image(self.next()));
        let number = number_of(self.counter);
        let done = crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, &self.key, number, self.rounds, rest),
            avx2(cpu) => avx2::fill(cpu, &self.key, number, self.rounds, rest),
            portable => 0,
        };
        self.skip(done as u64);
        left + done
    }

    /// Adds to the counter.
    fn step(&mut self, [low, high]: [u64; 2]) {
        let carry;
        (self.counter[0], carry) = self.counter[0].overflowing_add(low);
        self.counter[1] = self.counter[1].wrapping_add(high).wrapping_add(carry.into());
    }
}

/// The number of the block of a word.
fn number_of([low, high]: [u64; 2]) -> Number {
    [(low / LENGTH) | (high << 60), high / LENGTH]
}

/// Fewer values are made without a kernel.
#[cfg(target_arch = "x86_64")]
const WORTHWHILE: usize = 64;

/// What the block of a number is before it is mixed.
fn input(key: &[u64; 4], number: Number) -> [u64; 16] {
    let mut input = [0; 16];
    input[..4].copy_from_slice(&CONSTANTS);
    input[4..8].copy_from_slice(key);
    input[8..13].copy_from_slice(&MORE_CONSTANTS);
    input[13..15].copy_from_slice(&[number[0].wrapping_add(1), number[1]]);
    input
}

/// The block of a number.
fn block(key: &[u64; 4], number: Number, rounds: u64) -> [u64; 16] {
    let input = input(key, number);
    let mut x = input;
    for _ in 0..made(rounds) {
        quarter_round(&mut x, 0, 4, 8, 12);
        quarter_round(&mut x, 1, 5, 9, 13);
        quarter_round(&mut x, 2, 6, 10, 14);
        quarter_round(&mut x, 3, 7, 11, 15);
        quarter_round(&mut x, 0, 5, 10, 15);
        quarter_round(&mut x, 1, 6, 11, 12);
        quarter_round(&mut x, 2, 7, 8, 13);
        quarter_round(&mut x, 3, 4, 9, 14);
    }
    std::array::from_fn(|i| x[i].wrapping_add(input[i]))
}

#[inline(always)]
fn quarter_round(x: &mut [u64; 16], a: usize, b: usize, c: usize, d: usize) {
    x[a] = x[a].wrapping_add(x[b]);
    x[d] = (x[d] ^ x[a]).rotate_right(32);
    x[c] = x[c].wrapping_add(x[d]);
    x[b] = (x[b] ^ x[c]).rotate_right(24);
    x[a] = x[a].wrapping_add(x[b]);
    x[d] = (x[d] ^ x[a]).rotate_right(16);
    x[c] = x[c].wrapping_add(x[d]);
    x[b] = (x[b] ^ x[c]).rotate_right(63);
}

impl Native for BlaBla {
    const KIND: Kind = Kind::Blabla;
    const LAYOUT: Layout = &[
        inner("block", Form::U64s(16)),
        inner("keysetup", Form::U64s(4)),
        inner("block_idx", Form::U64s(2)),
        inner("ctr", Form::U64s(2)),
        inner("rounds", Form::U64),
        Half::INNER[0],
        Half::INNER[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::new(seed_words(words), [0; 2], ROUNDS)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let rounds = options.word("rounds").unwrap_or(ROUNDS);
        if !is_even(rounds) {
            return Err(Error::argument(ODD));
        }
        let key = options.number("key").unwrap_or_else(|| seed_words(words));
        let [low, high, ..] = options.number("counter").unwrap_or_default();
        Ok(Self::new(key, [low, high], rounds))
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        check_bits(Self::KIND, "counter", counter, 128)?;
        *self = Self::new(*key, [counter[0], counter[1]], self.rounds);
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let (block, key, number, counter) = (words.u64s(), words.u64s(), words.u64s(), words.u64s());
        let rounds = words.within("rounds", 1, i32::MAX as u64)?;
        if !is_even(rounds) {
            return Err(Error::state(ODD));
        }
        Ok(Self { block, key, number, counter, rounds, half: Half::restored(words)? })
    }
}

impl Word64 for BlaBla {
    const SKIP: Option<fn(&mut Self, u64)> = Some(Self::skip);

    #[inline]
    fn next(&mut self) -> u64 {
        let number = number_of(self.counter);
        if number != self.number {
            self.make(number);
        }
        let word = self.block[(self.counter[0] % LENGTH) as usize];
        self.step([1, 0]);
        word
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        for slot in out {
            *slot = image(self.next());
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.fast(out, |word| word)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.fast(out, unit_f64_of_word)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        let state = state.u64s(&self.block).u64s(&self.key).u64s(&self.number).u64s(&self.counter);
        (state.u64(self.rounds), self.half)
    }

    /// A jump is 2^64 words.
    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_by(&[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        Word64::advance(self, &[0, jumps[0], 0, 0])
    }

    fn advance(&mut self, &[low, high, ..]: &Delta) -> Result<()> {
        self.step([low, high]);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::Algorithm;

    /// The test in the author's `BlaBla.swift`: two of its blocks, whose numbers begin with 1 there.
    #[test]
    fn known_answer_of_the_author() {
        let key =
            std::array::from_fn(|i| u64::from_le_bytes(std::array::from_fn(|byte| (8 * i + byte) as u8)));
        let answer = [
            0xeaf1bc677bfe50ad,
            0x6303565fc99a8210,
            0x14b888eeeedaaf48,
            0x0cd821373adf2a85,
            0xe3770bc137b970a6,
            0x7650c54a957c3a92,
            0x615b893daed9da00,
            0x2559c8bd35d31028,
            0x1d1b5802b22e658d,
            0x4c637a651c694e0d,
            0xb3bb6da9f05756fc,
            0x19ded05a3310f8c0,
            0xaf1c0fb092d13d00,
            0xdafb7d4327eb7d2b,
            0xaaddfb9cdb034287,
            0x1e74cae786541a89,
        ];
        assert_eq!(block(&key, [0, 0], 10), answer);
        assert_eq!(
            block(&key, [1, 0], 10)[..4],
            [0x17e911c3a6920c7e, 0x75a5da3f93ec7e32, 0xf68e45bfafdbda25, 0xd1e73d8ee411b262]
        );
    }

    /// The words and the state of fills, from every place in a block, are those of single draws; also where the low
    /// word of a block's number runs over, and from the empty block on.
    #[test]
    fn fills_are_draws() {
        let empty = u64::MAX << 4;
        for (low, high, rounds) in [(0, 7, 10), (u64::MAX - 300, 15, 2), (empty, 15, 4), (empty, 31, 4)] {
            let mut start = BlaBla::new([3, 1, 4, 1], [low, high], rounds);
            for place in 0..17 {
                for n in [0, 1, 63, 64, 65, 100, 128, 300, 640] {
                    let mut drawn = start.clone();
                    let words: Vec<u64> = (0..n).map(|_| drawn.next()).collect();
                    let context = format!("{n} from {low}, {high}, after {place}");
                    let (mut filled, mut out) = (start.clone(), vec![0; n]);
                    filled.fill_u64(&mut out);
                    assert!(out == words && filled == drawn, "{context}");
                    let (mut filled, mut out) = (start.clone(), vec![0.0; n]);
                    filled.fill_f64(&mut out);
                    let doubles = words.into_iter().map(|word| (word >> 11) as f64 / 9007199254740992.0);
                    assert!(out.into_iter().eq(doubles) && filled == drawn, "{context}");
                    let mut skipped = start.clone();
                    skipped.skip(n as u64);
                    assert_eq!(skipped, drawn, "{context}");
                }
                start.next();
            }
        }
    }
}
