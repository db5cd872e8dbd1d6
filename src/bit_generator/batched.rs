//! Generators that encipher a batch of consecutive counters at a time: `AESCounter` four, SPECK128 six.
//!
//! A counter has 128 bits, and its block gives two words. The state shows the counters of the next batch, each by
//! itself, and the words of the last one.

#![allow(private_bounds, reason = "ciphers are ours")]

use std::fmt::Debug;

#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::Writer;
use super::options::Options;
#[cfg(target_arch = "x86_64")]
use super::units::unit_f64_of_word;
use super::word64::{Half, Word64};
use super::{Delta, Native, check_bits};
use crate::error::{Error, Result};

/// A counter, or what is made of it: 128 bits, the low word first.
pub(super) type Block = [u64; 2];

/// A block cipher with its key, for batches of `N` counters.
pub(super) trait Cipher<const N: usize>: Clone + Debug + Eq + Send + Sync + 'static {
    /// The blocks of a batch of counters.
    fn encipher(&self, counters: &[Block; N], blocks: &mut [Block; N]);

    /// Fills as much of `out` as a kernel for this processor covers by whole blocks, from that counter on; says how
    /// much.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&self, _counter: Block, _out: &mut [T]) -> usize {
        0
    }

    /// Writes the state in the order of its layout, without the half.
    fn save(batched: &Batched<Self, N>, state: Writer) -> Writer;
}

/// The generator that a cipher makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batched<C: Cipher<N>, const N: usize> {
    pub(super) cipher: C,
    /// The counters of the next batch.
    pub(super) counters: [Block; N],
    pub(super) buffer: [Block; N],
    /// The bytes of the buffer that have been drawn: 8 for each word.
    pub(super) offset: u64,
    pub(super) half: Half,
}

impl<C: Cipher<N>, const N: usize> Batched<C, N> {
    const WORDS: usize = 2 * N;
    /// The offset when the next draw makes a batch first.
    pub(super) const END: u64 = 16 * N as u64;

    /// At a counter, with nothing made.
    pub(super) fn at(cipher: C, counter: u128) -> Self {
        let mut counters = [[0; 2]; N];
        for (i, slot) in (0..).zip(&mut counters) {
            *slot = block_of(counter.wrapping_add(i));
        }
        Self { cipher, counters, buffer: [[0; 2]; N], offset: Self::END, half: Half::default() }
    }

    /// At the counter that the options tell.
    pub(super) fn with_counter(cipher: C, options: &Options) -> Self {
        Self::at(cipher, options.wide("counter").unwrap_or(0))
    }

    /// The number of a counter, unless it has more bits.
    pub(super) fn number(counter: &Delta) -> Result<u128>
    where
        Self: Native,
    {
        check_bits(Self::KIND, "counter", counter, 128)?;
        Ok(u128::from(counter[0]) | u128::from(counter[1]) << 64)
    }

    /// An offset of a saved state, which must stand between two words.
    pub(super) fn checked(offset: u64) -> Result<u64> {
        if offset % 8 == 0 { Ok(offset) } else { Err(Error::state("offset must be a multiple of 8.")) }
    }

    #[inline]
    fn refill(&mut self) {
        self.cipher.encipher(&self.counters, &mut self.buffer);
        self.add(N as u128);
    }

    fn add(&mut self, blocks: u128) {
        for counter in &mut self.counters {
            let [low, high] = *counter;
            let sum = low.wrapping_add(blocks as u64);
            let carry = u64::from(sum < low);
            *counter = [sum, high.wrapping_add((blocks >> 64) as u64).wrapping_add(carry)];
        }
    }

    #[inline]
    fn word(&mut self) -> u64 {
        if self.offset >= Self::END {
            self.refill();
            self.offset = 0;
        }
        let word = self.buffer.as_flattened()[(self.offset / 8) as usize];
        self.offset += 8;
        word
    }

    /// The words of the batch that are still to be drawn.
    fn left(&self) -> usize {
        (Self::END.saturating_sub(self.offset) / 8) as usize
    }

    /// Fills `out` with the images of the next words.
    fn map_words<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let buffered = self.left().min(out.len());
        let (first, rest) = out.split_at_mut(buffered);
        first.fill_with(|| image(self.word()));
        let mut batches = rest.chunks_exact_mut(Self::WORDS);
        for batch in &mut batches {
            self.refill();
            for (slot, &word) in batch.iter_mut().zip(self.buffer.as_flattened()) {
                *slot = image(word);
            }
            self.offset = Self::END;
        }
        batches.into_remainder().fill_with(|| image(self.word()));
    }

    /// What is left of a batch, then as many blocks as a kernel covers; says how many values that was.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) -> usize {
        // A foreign state can have any counters.
        let [low, high] = self.counters[0];
        let first = u128::from(low) | u128::from(high) << 64;
        let mut places = (0..).zip(&self.counters);
        let consecutive = places.all(|(i, block)| block_of(first.wrapping_add(i)) == *block);
        if out.len() < WORTHWHILE || !consecutive {
            return 0;
        }
        let (rest_of_batch, rest) = out.split_at_mut(self.left());
        let left = rest_of_batch.len();
        rest_of_batch.fill_with(|| image(self.word()));
        let done = self.cipher.fast(self.counters[0], rest);
        self.skip(done as u64);
        left + done
    }

    /// Moves on by that many words, as if they were drawn.
    fn skip(&mut self, words: u64) {
        let place = (self.offset / 8).min(Self::WORDS as u64);
        let end = u128::from(place) + u128::from(words);
        // A batch whose last word has been drawn stays until the next draw.
        let batches = end.saturating_sub(1) / Self::WORDS as u128;
        if batches > 0 {
            self.add((batches - 1) * N as u128);
            self.refill();
            self.offset = 8 * (end - batches * Self::WORDS as u128) as u64;
        } else {
            self.offset += 8 * words;
        }
    }

    /// As randomgen's `advance`: by a number of words modulo 2^129, after which a batch may begin at any counter.
    fn leap(&mut self, delta: &Delta) {
        let [low, middle, high, _] = *delta;
        if (low, middle, high & 1) == (0, 0, 0) {
            return;
        }
        self.half = Half::default();
        if self.offset >= Self::END {
            self.refill();
            self.offset = 0;
        }
        self.offset += 8 * (low & 1);
        let blocks = u128::from(low >> 1 | middle << 63) | u128::from(middle >> 1 | high << 63) << 64;
        if blocks != 0 {
            self.add(blocks.wrapping_sub(N as u128));
            self.refill();
        }
    }
}

/// Fewer values are made without a kernel. No batch is longer.
#[cfg(target_arch = "x86_64")]
const WORTHWHILE: usize = 32;

/// The words of a number.
pub(super) fn block_of(number: u128) -> Block {
    [number as u64, (number >> 64) as u64]
}

impl<C: Cipher<N>, const N: usize> Word64 for Batched<C, N>
where
    Self: Native,
{
    const SKIP: Option<fn(&mut Self, u64)> = Some(Self::skip);

    #[inline]
    fn next(&mut self) -> u64 {
        self.word()
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        self.map_words(out, image);
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
        (C::save(self, state), self.half)
    }

    /// A jump is 2^64 words.
    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.leap(&[0, jumps, 0, 0]);
        Ok(())
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.leap(&[0, jumps[0], jumps[1], 0]);
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.leap(delta);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use rand_core::SeedableRng;

    use super::*;
    use crate::bit_generator::algorithm::check_fills;
    use crate::bit_generator::{AesCounter, Speck128};

    #[test]
    fn skipping_is_drawing() {
        for words in 0..9 {
            let mut start = AesCounter::seed_from_u64(1);
            // The counters' low word runs over.
            start.add(u128::from(u64::MAX - 9));
            start.map_words(&mut vec![0; words], |word| word);
            for n in 0..40 {
                let (mut drawn, mut skipped) = (start.clone(), start.clone());
                for _ in 0..n {
                    drawn.word();
                }
                skipped.skip(n);
                assert_eq!(skipped, drawn, "{n} after {words}");
            }
        }
    }

    /// Fills from every place in a batch; also where the counters' low word runs over, and where they are not
    /// consecutive.
    fn check<C: Cipher<N> + 'static, const N: usize>(seeded: &Batched<C, N>)
    where
        Batched<C, N>: Native,
    {
        for (counter, foreign) in [(5, 0), (u64::MAX - 150, 0), (u64::MAX - 20, 0), (9, 1)] {
            let mut start = Batched::<C, N>::at(seeded.cipher.clone(), counter.into());
            start.counters[1][0] ^= foreign;
            for _ in 0..2 * N {
                check_fills(&start, &[0, 1, 31, 32, 33, 100, 257, 640]);
                start.word();
            }
        }
    }

    #[test]
    fn fills_are_single_draws() {
        check(&AesCounter::seed_from_u64(1));
        check(&Speck128::seed_from_u64(1));
    }

    #[test]
    fn an_advance_by_an_odd_number_of_words_stops_inside_a_block() {
        let start = AesCounter::seed_from_u64(1);
        for n in 0..40 {
            let (mut drawn, mut advanced) = (start.clone(), start.clone());
            drawn.map_words(&mut vec![0; n as usize], |word| word);
            advanced.leap(&[n, 0, 0, 0]);
            let mut words = [[0; 9]; 2];
            drawn.map_words(&mut words[0], |word| word);
            advanced.map_words(&mut words[1], |word| word);
            assert_eq!(words[0], words[1], "{n}");
        }
        let mut same = start.clone();
        same.leap(&[0, 0, 2, 0]);
        assert_eq!(same, start);
    }
}
