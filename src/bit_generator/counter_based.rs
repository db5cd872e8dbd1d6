//! Counter-based generators: block i of the stream is the counter's i-th successor, enciphered under a key.
//!
//! An algorithm of this sort is a [`Bijection`]; its stream, its state, leaps, and fills by several threads follow
//! here, whatever the width and the number of its words.
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11.

#![allow(private_bounds, reason = "bijections are ours")]

mod words;

#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Field, Form, Layout, Reader, Writer, inner, outer};
#[cfg(target_arch = "x86_64")]
use super::units::unit_f64_of_word;
use super::word64::{Half, Word64};
use super::{Delta, Kind, Native};
use crate::error::Result;
use words::Words;

/// A bijection of counters for each key: what makes random words of a counter.
pub(super) trait Bijection: Clone + 'static {
    /// The kind of the generator.
    const KIND: Kind;
    /// What is said of a saved state whose `buffer_pos` is not from 1 to the words of a block.
    const REFUSAL: &'static str;
    /// The counter, which is incremented modulo 2 to the power of its bits.
    type Counter: Words;
    /// The key, which seeds set.
    type Key: Words;
    /// What is made of one counter.
    type Block: Words;

    /// The block of a counter.
    fn encipher(counter: Self::Counter, key: Self::Key) -> Self::Block;

    /// Fills as much of `out` as a kernel for this processor covers by whole blocks, from that of the counter's
    /// successor on; says how much. The counter becomes that of the last block.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(_counter: &mut Self::Counter, _key: Self::Key, _out: &mut [T]) -> usize {
        0
    }
}

/// The generator that a bijection makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterBased<B: Bijection> {
    /// The counter of the block in the buffer; it is incremented before a block is made.
    counter: B::Counter,
    key: B::Key,
    buffer: B::Block,
    /// The next word to be drawn; the length of a block when the next draw makes a new block first.
    position: u64,
    half: Half,
}

/// The words of a block.
const fn length<B: Bijection>() -> usize {
    <B::Block as Words>::LENGTH
}

impl<B: Bijection> CounterBased<B> {
    /// At a counter under a key, each with the low word first. The first block is that of the counter's successor.
    pub(super) fn at(counter: B::Counter, key: B::Key) -> Self {
        Self { counter, key, buffer: Words::ZERO, position: length::<B>() as u64, half: Half::default() }
    }

    /// Drawing a block's first word makes the block: 0 is never left.
    const POSITION: Field = outer("buffer_pos", Form::U32).within(1, length::<B>() as u32, B::REFUSAL);

    /// The next word.
    #[inline(always)]
    fn word(&mut self) -> <B::Block as Words>::Word {
        if self.position >= length::<B>() as u64 {
            self.buffer = next_block::<B>(&mut self.counter, self.key);
            self.position = 0;
        }
        let word = self.buffer.as_ref()[self.position as usize];
        self.position += 1;
        word
    }

    /// The words of the block that are still to be drawn.
    fn left(&self) -> usize {
        length::<B>() - self.position as usize
    }

    /// Fills `out` with the images of the next words.
    #[inline(always)]
    fn map_words<T>(&mut self, out: &mut [T], image: impl Fn(<B::Block as Words>::Word) -> T) {
        if out.len() < 2 * length::<B>() {
            return out.fill_with(|| image(self.word()));
        }
        let buffered = self.left().min(out.len());
        let (first, rest) = out.split_at_mut(buffered);
        first.fill_with(|| image(self.word()));
        // Two blocks at a time, whose multiplications overlap.
        let mut pairs = rest.chunks_exact_mut(2 * length::<B>());
        let (mut counter, mut buffer) = (self.counter, self.buffer);
        for pair in &mut pairs {
            let first = next_block::<B>(&mut counter, self.key);
            buffer = next_block::<B>(&mut counter, self.key);
            for (slot, &word) in pair.iter_mut().zip(first.as_ref().iter().chain(buffer.as_ref())) {
                *slot = image(word);
            }
        }
        (self.counter, self.buffer) = (counter, buffer);
        pairs.into_remainder().fill_with(|| image(self.word()));
    }

    /// Moves on by `words` words, from any place inside a block to any other.
    fn skip(&mut self, words: u64) {
        let end = u128::from(self.position) + u128::from(words);
        // A block whose last word has been drawn stays until the next draw.
        let blocks = end.saturating_sub(1) / length::<B>() as u128;
        if blocks > 0 {
            self.counter.add(&[blocks as u64, 0, 0, 0]);
            self.buffer = B::encipher(self.counter, self.key);
        }
        self.position = (end - blocks * length::<B>() as u128) as u64;
    }

    /// Adds `delta` to the counter, and drops what is left of the block.
    fn leap(&mut self, delta: &Delta) {
        self.counter.add(delta);
        *self = Self::at(self.counter, self.key);
    }

    /// Fills `out` with what is left of the current block, then with as many blocks as a kernel for this processor
    /// covers. Returns how many values it wrote.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(&mut self, out: &mut [T], image: impl Fn(<B::Block as Words>::Word) -> T) -> usize {
        // Too few for any kernel.
        if out.len() < 2 * length::<B>() {
            return 0;
        }
        let left = self.left().min(out.len());
        let (first, rest) = out.split_at_mut(left);
        first.fill_with(|| image(self.word()));
        let done = B::fast(&mut self.counter, self.key, rest);
        if done > 0 {
            self.buffer = B::encipher(self.counter, self.key);
        }
        left + done
    }
}

#[inline(always)]
fn next_block<B: Bijection>(counter: &mut B::Counter, key: B::Key) -> B::Block {
    counter.increment();
    B::encipher(*counter, key)
}

impl<B: Bijection<Block: Words<Word = u64>>> Native for CounterBased<B> {
    const KIND: Kind = B::KIND;
    const LAYOUT: Layout = &[
        inner("counter", B::Counter::FORM),
        inner("key", B::Key::FORM),
        outer("buffer", B::Block::FORM),
        Self::POSITION,
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::at(Words::ZERO, Words::read(&mut Reader(words.iter())))
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            counter: Words::read(words),
            key: Words::read(words),
            buffer: Words::read(words),
            position: words.position(&Self::POSITION)?.into(),
            half: Half::restored(words)?,
        })
    }
}

impl<B: Bijection<Block: Words<Word = u64>>> Word64 for CounterBased<B> {
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
        let state = self.buffer.write(self.key.write(self.counter.write(state)));
        (state.u32(self.position as u32), self.half)
    }

    /// A jump is a step of the counter's upper half.
    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.leap(&words::shifted(jumps, B::Counter::BITS / 2));
        Ok(())
    }

    /// Steps are blocks, and what is left of the current block is dropped, as in NumPy.
    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.leap(delta);
        Ok(())
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        self.leap(delta);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Philox 2x32: words of another width, and another number of them.
    #[derive(Clone, Debug, PartialEq, Eq)]
    struct Philox2x32;

    impl Bijection for Philox2x32 {
        const KIND: Kind = Kind::Philox;
        const REFUSAL: &'static str = "";
        type Counter = [u32; 2];
        type Key = [u32; 1];
        type Block = [u32; 2];

        fn encipher(mut x: [u32; 2], key: [u32; 1]) -> [u32; 2] {
            for round in 0..10 {
                let product = 0xd256_d193 * u64::from(x[0]);
                let key = key[0].wrapping_add(0x9e37_79b9u32.wrapping_mul(round));
                x = [(product >> 32) as u32 ^ key ^ x[1], product as u32];
            }
            x
        }
    }

    type Narrow = CounterBased<Philox2x32>;

    /// The words that follow, one by one.
    fn drawn(start: &Narrow, n: usize) -> (Vec<u32>, Narrow) {
        let mut single = start.clone();
        ((0..n).map(|_| single.word()).collect(), single)
    }

    /// Random123's known answers.
    #[test]
    fn words_of_32_bits() {
        for (counter, key, block) in [
            ([u32::MAX; 2], 0, [0xff1d_ae59, 0x6cd1_0df2]),
            ([u32::MAX - 1, u32::MAX], u32::MAX, [0x2c3f_628b, 0xab4f_d7ad]),
            ([0x243f_6a87, 0x85a3_08d3], 0x1319_8a2e, [0xdd7c_e038, 0xf62a_4c12]),
        ] {
            assert_eq!(drawn(&Narrow::at(counter, [key]), 2).0, block);
        }
    }

    #[test]
    fn every_way_to_move_on_comes_to_the_same_place() {
        // The counter's low word runs over.
        let start = Narrow::at([u32::MAX - 3, 5], [7]);
        for before in 0..4 {
            let (_, start) = drawn(&start, before);
            for n in 0..20 {
                let (words, after) = drawn(&start, n);
                let (mut filled, mut skipped) = (start.clone(), start.clone());
                let mut out = vec![0; n];
                filled.map_words(&mut out, |word| word);
                skipped.skip(n as u64);
                assert_eq!((out, &filled, &skipped), (words, &after, &after), "{n} after {before}");
            }
        }
        let mut leapt = start.clone();
        leapt.leap(&[6, 0, 0, 0]);
        assert_eq!(drawn(&leapt, 9).0, drawn(&start, 21).0[12..]);
        leapt.leap(&[0_u64.wrapping_sub(6), u64::MAX, u64::MAX, u64::MAX]);
        assert_eq!(leapt, start);
    }

    #[test]
    fn a_jump_steps_the_upper_half_of_a_counter() {
        assert_eq!(words::shifted(u64::MAX, 32), [u64::MAX << 32, u64::MAX >> 32, 0, 0]);
        assert_eq!(words::shifted(3, 64), [0, 3, 0, 0]);
        assert_eq!(words::shifted(3, 128), [0, 0, 3, 0]);
    }
}
