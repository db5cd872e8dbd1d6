//! SPECK128: the block cipher Speck128/256, applied to a counter.
//!
//! The option `key` stands in the place of a seed, which otherwise makes the key. The option `counter` is that of the
//! first block; `rounds`, of which the cipher has 34, can be fewer. The state has six counters, the words of their last
//! blocks, and each round key twice: blocks of an odd place in a batch take the second ones, which only a foreign state
//! has different.
//!
//! Source: R. Beaulieu, D. Shors, J. Smith, S. Treatman-Clark, B. Weeks, L. Wingers, "The SIMON and SPECK Families of
//! Lightweight Block Ciphers", IACR ePrint 2013/404.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

use super::batched::{Batched, Block, Cipher};
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Form, Layout, Reader, Writer, check_within, inner, seed_words};
use super::options::Options;
use super::word64::Half;
use super::{Delta, Kind, Native};
use crate::error::Result;

const ROUNDS: usize = 34;
/// Counters that are enciphered at a time.
const BATCH: usize = 6;

/// The counter mode of Speck128/256; same stream as `randomgen.SPECK128`.
pub type Speck128 = Batched<Speck, BATCH>;

/// The cipher with its round keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speck {
    /// Those of the blocks in even places, and of those in odd ones.
    keys: [[u64; 2]; ROUNDS],
    rounds: u64,
}

/// One round: the upper word is rotated and added to, the lower one rotated and mixed with it.
#[inline(always)]
fn round([low, high]: Block, key: u64) -> Block {
    let high = high.rotate_right(8).wrapping_add(low) ^ key;
    [low.rotate_left(3) ^ high, high]
}

impl Speck {
    /// From a key of 256 bits, the low word first.
    fn new(key: [u64; 4], rounds: u64) -> Self {
        let [mut low, mut others @ ..] = key;
        let mut keys = [[0; 2]; ROUNDS];
        for (i, slot) in (0..).zip(&mut keys) {
            *slot = [low; 2];
            let other = &mut others[i as usize % 3];
            [low, *other] = round([low, *other], i);
        }
        Self { keys, rounds }
    }

    fn enciphered(&self, counters: &[Block; BATCH]) -> [Block; BATCH] {
        let mut blocks = *counters;
        for keys in self.rounds() {
            for (i, block) in blocks.iter_mut().enumerate() {
                *block = round(*block, keys[i % 2]);
            }
        }
        blocks
    }

    fn rounds(&self) -> &[[u64; 2]] {
        &self.keys[..self.rounds.min(ROUNDS as u64) as usize]
    }
}

impl Cipher<BATCH> for Speck {
    #[inline]
    fn encipher(&self, counters: &[Block; BATCH], blocks: &mut [Block; BATCH]) {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::encipher(cpu, self.rounds(), counters, blocks),
            portable => *blocks = self.enciphered(counters),
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&self, counter: Block, out: &mut [T]) -> usize {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, self.rounds(), counter, out),
            avx2(cpu) => avx2::fill(cpu, self.rounds(), counter, out),
            portable => 0,
        }
    }

    fn save(batched: &Speck128, state: Writer) -> Writer {
        let state = state.u64s(batched.counters.as_flattened()).u64s(batched.buffer.as_flattened());
        state.u64s(batched.cipher.keys.as_flattened()).u64(batched.offset).u64(batched.cipher.rounds)
    }
}

impl Native for Speck128 {
    const KIND: Kind = Kind::Speck128;
    const LAYOUT: Layout = &[
        inner("ctr", Form::U64s(2 * BATCH)),
        inner("buffer", Form::U64s(2 * BATCH)),
        inner("round_key", Form::U64s(2 * ROUNDS)),
        inner("offset", Form::U64),
        inner("rounds", Form::U64),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::at(Speck::new(seed_words(words), ROUNDS as u64), 0)
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let key = options.number("key").unwrap_or_else(|| seed_words(words));
        let rounds = options.word("rounds").unwrap_or(ROUNDS as u64);
        Ok(Self::with_counter(Speck::new(key, rounds), options))
    }

    fn keep(&self, options: &mut Options) {
        options.put("rounds", Some(self.cipher.rounds));
    }

    /// Seeding in place leaves the words of the last batch, although none of them will be drawn.
    fn succeed(&mut self, old: &Self) {
        self.buffer = old.buffer;
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        let counter = Self::number(counter)?;
        *self = Self::at(Speck::new(*key, self.cipher.rounds), counter);
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let mut block = || [words.u64(), words.u64()];
        let counters = std::array::from_fn(|_| block());
        let buffer = std::array::from_fn(|_| block());
        let keys = std::array::from_fn(|_| block());
        let offset = words.u64();
        let rounds = words.within("rounds", 1, ROUNDS as u64)?;
        let offset = Self::checked(check_within(offset, "offset", 0, Self::END)?)?;
        Ok(Self { cipher: Speck { keys, rounds }, counters, buffer, offset, half: Half::restored(words)? })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Speck128/256 in appendix C of the paper, whose blocks have the high word first.
    #[test]
    fn known_answer_of_the_paper() {
        let key = [0x0706050403020100, 0x0f0e0d0c0b0a0908, 0x1716151413121110, 0x1f1e1d1c1b1a1918];
        let speck = Speck::new(key, ROUNDS as u64);
        let plain = [0x202e72656e6f6f70, 0x65736f6874206e49];
        let (answer, mut blocks) = ([0x4eeeb48d9c188f43, 0x4109010405c0f53e], [[0; 2]; BATCH]);
        speck.encipher(&[plain; BATCH], &mut blocks);
        assert_eq!((speck.enciphered(&[plain; BATCH]), blocks), ([answer; BATCH], [answer; BATCH]));
    }
}
