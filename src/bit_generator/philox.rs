//! Philox 4x64 of 10 rounds: a counter, enciphered.
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11;
//! NumPy's `philox.h`.

#[cfg(target_arch = "x86_64")]
mod avx512;

use super::layout::{Field, Form, Layout, Reader, Writer, inner, outer};
#[cfg(target_arch = "x86_64")]
use super::units::unit_f64_of_word;
use super::word64::{Half, Word64};
use super::{Delta, Kind, Native, pair_words};
use crate::error::Result;

const BLOCK: usize = 4;
pub(crate) const ROUNDS: usize = 10;
pub(crate) const MULTIPLIERS: [u64; 2] = [0xd2e7470ee14c6c93, 0xca5a826395121157];
pub(crate) const WEYL: [u64; 2] = [0x9e3779b97f4a7c15, 0xbb67ae8584caa73b];

/// The counter-based generator; same stream as `numpy.random.Philox`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Philox {
    /// The counter of the block in the buffer; it is incremented before a block is made.
    pub(crate) counter: [u64; 4],
    pub(crate) key: [u64; 2],
    pub(crate) buffer: [u64; BLOCK],
    /// The next word to be drawn; 4 when the next draw makes a new block first.
    pub(crate) position: u64,
    pub(crate) half: Half,
}

impl Native for Philox {
    const KIND: Kind = Kind::Philox;
    const LAYOUT: Layout = &[
        inner("counter", Form::U64s(4)),
        inner("key", Form::U64s(2)),
        outer("buffer", Form::U64s(BLOCK)),
        Self::POSITION,
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        let mut key = [0; 2];
        for (slot, word) in key.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        Self::new([0; 4], key)
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            counter: words.u64s(),
            key: words.u64s(),
            buffer: words.u64s(),
            position: words.position(&Self::POSITION)?.into(),
            half: Half::restored(words)?,
        })
    }
}

impl Philox {
    /// At a counter (256 bits, the low word first) under a key (128 bits, the low word first). The first block is that
    /// of the counter's successor.
    pub fn new(counter: [u64; 4], key: [u64; 2]) -> Self {
        Self { counter, key, buffer: [0; BLOCK], position: BLOCK as u64, half: Half::default() }
    }

    /// What is left of a block, then as many blocks as a kernel covers; says how many values that was.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: crate::bit_generator::from_words::FromWords>(
        &mut self,
        out: &mut [T],
        image: impl Fn(u64) -> T,
    ) -> usize {
        let Some(cpu) = crate::cpu::avx512() else { return 0 };
        let left = (BLOCK - self.position as usize).min(out.len());
        let (first, rest) = out.split_at_mut(left);
        first.fill_with(|| image(self.next()));
        let done = avx512::fill(cpu, &mut self.counter, self.key, rest);
        if done > 0 {
            self.buffer = encipher(self.counter, self.key);
        }
        left + done
    }

    /// Drawing a block's first word makes the block: 0 is never left.
    const POSITION: Field =
        outer("buffer_pos", Form::U32).within(1, BLOCK as u32, "buffer_pos must be between 1 and 4");

    /// Moves on by `words` words, from any place inside a block to any other.
    fn skip(&mut self, words: u64) {
        let end = u128::from(self.position) + u128::from(words);
        // A block whose last word has been drawn stays until the next draw.
        let blocks = end.saturating_sub(1) / BLOCK as u128;
        if blocks > 0 {
            add(&mut self.counter, &[blocks as u64, 0, 0, 0]);
            self.buffer = encipher(self.counter, self.key);
        }
        self.position = (end - blocks * BLOCK as u128) as u64;
    }

    /// Adds `delta` to the counter, and drops what is left of the block.
    fn leap(&mut self, delta: &Delta) {
        add(&mut self.counter, delta);
        *self = Self::new(self.counter, self.key);
    }
}

/// Adds modulo 2^256.
fn add(counter: &mut [u64; 4], delta: &Delta) {
    let mut carry = false;
    for (word, &step) in counter.iter_mut().zip(delta) {
        let (sum, over) = word.overflowing_add(step);
        let (sum, over_again) = sum.overflowing_add(u64::from(carry));
        (*word, carry) = (sum, over || over_again);
    }
}

#[inline(always)]
fn next_block(counter: &mut [u64; 4], key: [u64; 2]) -> [u64; BLOCK] {
    counter[0] = counter[0].wrapping_add(1);
    if counter[0] == 0 {
        add(counter, &[0, 1, 0, 0]);
    }
    encipher(*counter, key)
}

#[inline(always)]
fn encipher(mut x: [u64; 4], mut key: [u64; 2]) -> [u64; BLOCK] {
    for round in 0..ROUNDS {
        if round > 0 {
            key[0] = key[0].wrapping_add(WEYL[0]);
            key[1] = key[1].wrapping_add(WEYL[1]);
        }
        let a = u128::from(MULTIPLIERS[0]) * u128::from(x[0]);
        let b = u128::from(MULTIPLIERS[1]) * u128::from(x[2]);
        x = [(b >> 64) as u64 ^ x[1] ^ key[0], b as u64, (a >> 64) as u64 ^ x[3] ^ key[1], a as u64];
    }
    x
}

impl Word64 for Philox {
    const SKIP: Option<fn(&mut Self, u64)> = Some(Self::skip);

    #[inline]
    fn next(&mut self) -> u64 {
        if self.position >= BLOCK as u64 {
            self.buffer = next_block(&mut self.counter, self.key);
            self.position = 0;
        }
        let word = self.buffer[self.position as usize];
        self.position += 1;
        word
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        if out.len() < 2 * BLOCK {
            return out.fill_with(|| image(self.next()));
        }
        let buffered = (BLOCK - self.position as usize).min(out.len());
        let (first, rest) = out.split_at_mut(buffered);
        first.fill_with(|| image(self.next()));
        // Two blocks at a time, whose multiplications overlap.
        let mut pairs = rest.chunks_exact_mut(2 * BLOCK);
        let (mut counter, mut buffer) = (self.counter, self.buffer);
        for pair in &mut pairs {
            let first = next_block(&mut counter, self.key);
            buffer = next_block(&mut counter, self.key);
            for (slot, word) in pair.iter_mut().zip(first.into_iter().chain(buffer)) {
                *slot = image(word);
            }
        }
        (self.counter, self.buffer) = (counter, buffer);
        pairs.into_remainder().fill_with(|| image(self.next()));
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
        let state = state.u64s(&self.counter).u64s(&self.key).u64s(&self.buffer);
        (state.u32(self.position as u32), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.leap(&[0, 0, jumps, 0]);
        Ok(())
    }

    /// Steps are blocks of four words, and what is left of the current block is dropped, as in NumPy.
    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.leap(delta);
        Ok(())
    }
}
