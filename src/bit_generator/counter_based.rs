//! Counter-based generators: block i of the stream is the counter's i-th successor, enciphered under a key.
//!
//! An algorithm of this sort is a [`Bijection`]. [`Blocks`] is the stream that it makes, whatever the width and the
//! number of its words. Around that stand NumPy's generator (`philox.rs`) and those of randomgen (`randomgen.rs`).
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11.

pub(super) mod lanes;
pub(super) mod randomgen;
pub(super) mod words;

use super::Delta;
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Reader, Writer};
use words::Words;

/// A bijection of counters for each key: what makes random words of a counter.
pub(super) trait Bijection: Clone + 'static {
    /// The counter, which is incremented modulo 2 to the power of its bits.
    type Counter: Words;
    /// The key, which seeds set.
    type Key: Words;
    /// What is made of one counter.
    type Block: Words;

    /// What the rounds add, for many blocks.
    type Schedule;
    /// An array of blocks.
    type Several: AsRef<[Self::Block]>;

    /// The block of a counter.
    fn encipher(counter: Self::Counter, key: Self::Key) -> Self::Block;

    fn schedule(key: Self::Key) -> Self::Schedule;

    /// The blocks of the next counters, whose operations overlap.
    fn several(counter: &mut Self::Counter, schedule: &Self::Schedule) -> Self::Several;

    /// Makes the blocks of one counter under many keys, as many as a kernel for this processor covers; says how many.
    /// An id is the upper end of its key, as much of it as there is room for.
    #[cfg(target_arch = "x86_64")]
    fn fast_each(counter: Self::Counter, key: Self::Key, ids: &[u64], blocks: &mut [Self::Block]) -> usize;

    /// Fills as much of `out` as a kernel for this processor covers by whole blocks, from that of the counter's
    /// successor on; says how much. The counter becomes that of the last block.
    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords<WordOf<Self>>>(
        counter: &mut Self::Counter,
        schedule: &Self::Schedule,
        out: &mut [T],
    ) -> usize;
}

/// The stream of a bijection, at a place.
///
/// `STORES_FIRST` says whether a new block's first word, which is drawn at once, is kept beside the others: a saved state
/// shows the buffer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Blocks<B: Bijection, const STORES_FIRST: bool> {
    /// The counter of the block in the buffer; it is incremented before a block is made.
    counter: B::Counter,
    key: B::Key,
    buffer: B::Block,
    /// The next word to be drawn; the length of a block or more when the next draw makes a new block first.
    position: u64,
}

/// The position before the first block, also where blocks are shorter.
pub(super) const FRESH: u64 = 4;

/// A word of a block.
pub(super) type WordOf<B> = <<B as Bijection>::Block as Words>::Word;

impl<B: Bijection, const STORES_FIRST: bool> Blocks<B, STORES_FIRST> {
    /// The words of a block.
    const LENGTH: usize = B::Block::LENGTH;

    /// At a counter under a key, each with the low word first. The first block is that of the counter's successor.
    pub(super) fn at(counter: B::Counter, key: B::Key) -> Self {
        Self { counter, key, buffer: Words::ZERO, position: FRESH }
    }

    /// From a saved state, whose next field is the position.
    pub(super) fn read(words: &mut Reader) -> Self {
        Self {
            counter: Words::read(words),
            key: Words::read(words),
            buffer: Words::read(words),
            position: FRESH,
        }
    }

    /// With another position.
    pub(super) fn placed(self, position: u32) -> Self {
        Self { position: position.into(), ..self }
    }

    /// To a saved state.
    pub(super) fn write(&self, state: Writer) -> Writer {
        self.buffer.write(self.key.write(self.counter.write(state))).u32(self.position as u32)
    }

    /// The next word.
    #[inline(always)]
    pub(super) fn word(&mut self) -> WordOf<B> {
        if self.position >= Self::LENGTH as u64 {
            // A copy: reading the whole after a write of its first word would wait for the write.
            let mut counter = self.counter;
            counter.increment();
            self.counter = counter;
            let block = B::encipher(counter, self.key);
            self.store(block);
            self.position = 1;
            return block.as_ref()[0];
        }
        let word = self.buffer.as_ref()[self.position as usize];
        self.position += 1;
        word
    }

    /// The counter's block.
    #[inline(always)]
    fn block(&self) -> B::Block {
        B::encipher(self.counter, self.key)
    }

    /// Puts a block whose first word has been drawn into the buffer. Nothing of the old one is read, so that nothing waits
    /// for it.
    #[inline(always)]
    fn store(&mut self, block: B::Block) {
        if STORES_FIRST {
            self.buffer = block;
            return;
        }
        self.buffer.as_mut()[1..].copy_from_slice(&block.as_ref()[1..]);
    }

    /// The words of the block that are still to be drawn.
    fn left(&self) -> usize {
        Self::LENGTH.saturating_sub(self.position as usize)
    }

    /// Fills `out` with the images of the next words.
    #[inline(always)]
    pub(super) fn map<T>(&mut self, out: &mut [T], image: impl Fn(WordOf<B>) -> T) {
        if out.len() < 2 * Self::LENGTH {
            return out.fill_with(|| image(self.word()));
        }
        let buffered = self.left();
        let (first, rest) = out.split_at_mut(buffered);
        first.fill_with(|| image(self.word()));
        let schedule = B::schedule(self.key);
        let several = size_of::<B::Several>() / size_of::<B::Block>();
        let mut groups = rest.chunks_exact_mut(several * Self::LENGTH);
        let mut copy = self.clone();
        for group in &mut groups {
            let blocks = B::several(&mut copy.counter, &schedule);
            for (out, block) in group.chunks_exact_mut(Self::LENGTH).zip(blocks.as_ref()) {
                for (slot, &word) in out.iter_mut().zip(block.as_ref()) {
                    *slot = image(word);
                }
            }
            if let Some(&last) = blocks.as_ref().last() {
                copy.store(last);
            }
            copy.position = Self::LENGTH as u64;
        }
        *self = copy;
        groups.into_remainder().fill_with(|| image(self.word()));
    }

    /// Moves on by `words` words, as so many draws do, from any place inside a block to any other.
    pub(super) fn skip(&mut self, words: u64) {
        if words == 0 {
            return;
        }
        let end = u128::from(self.position.min(Self::LENGTH as u64)) + u128::from(words);
        // A block whose last word has been drawn stays until the next draw.
        let blocks = (end - 1) / Self::LENGTH as u128;
        if blocks > 0 {
            self.counter.add(&[blocks as u64, 0, 0, 0]);
            self.store(self.block());
        }
        self.position = (end - blocks * Self::LENGTH as u128) as u64;
    }

    /// Moves on by `delta` words, and makes the block there even if none of its words has been drawn.
    pub(super) fn advance(&mut self, delta: &Delta) {
        let length = Self::LENGTH as u64;
        let place = self.position.min(length) + delta[0] % length;
        self.counter.add(&words::divided(delta, length.ilog2()));
        if place >= length {
            self.counter.increment();
        }
        self.buffer = self.block();
        self.position = place % length;
    }

    /// Adds `delta` to the counter, and drops what is left of the block.
    pub(super) fn leap(&mut self, delta: &Delta) {
        self.counter.add(delta);
        *self = Self::at(self.counter, self.key);
    }

    /// Adds `jumps` to the counter's upper half, and drops what is left of the block.
    pub(super) fn jump(&mut self, jumps: i128) {
        self.leap(&words::shifted(jumps, B::Counter::BITS / 2));
    }

    /// Fills `out` with what is left of the current block, then with as many blocks as a kernel for this processor
    /// covers. Returns how many values it wrote.
    #[cfg(target_arch = "x86_64")]
    pub(super) fn fast<T: FromWords<WordOf<B>>>(
        &mut self,
        out: &mut [T],
        image: impl Fn(WordOf<B>) -> T,
    ) -> usize {
        // Too few for any kernel.
        if out.len() < 2 * Self::LENGTH {
            return 0;
        }
        let left = self.left();
        let (first, rest) = out.split_at_mut(left);
        first.fill_with(|| image(self.word()));
        let done = B::fast(&mut self.counter, &B::schedule(self.key), rest);
        if done > 0 {
            self.store(self.block());
            self.position = Self::LENGTH as u64;
        }
        left + done
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::philox::{Bijective, Philox4x64};

    /// The words that follow, one by one.
    fn drawn<B: Bijection<Block: Words<Word = W>>, W, const FIRST: bool>(
        start: &Blocks<B, FIRST>,
        n: usize,
    ) -> (Vec<W>, Blocks<B, FIRST>) {
        let mut single = start.clone();
        ((0..n).map(|_| single.word()).collect(), single)
    }

    /// Every way to move on, from every place of a block.
    fn every_way<B: Bijection + std::fmt::Debug + PartialEq, const FIRST: bool>(start: &Blocks<B, FIRST>)
    where
        WordOf<B>: Default + std::fmt::Debug + PartialEq,
    {
        for before in 0..6 {
            let (_, mut start) = drawn(start, before);
            for n in 0..20 {
                let (words, after) = drawn(&start, n);
                let (mut filled, mut skipped) = (start.clone(), start.clone());
                let mut out = vec![Default::default(); n];
                filled.map(&mut out, |word| word);
                skipped.skip(n as u64);
                assert_eq!((out, &filled, &skipped), (words, &after, &after), "{n} after {before}");
                let mut advanced = start.clone();
                advanced.advance(&[n as u64, 0, 0, 0]);
                assert_eq!(drawn(&advanced, 9).0, drawn(&after, 9).0, "{n} after {before}");
                let back = 0_u64.wrapping_sub(n as u64);
                let sign = if n == 0 { 0 } else { u64::MAX };
                advanced.advance(&[back, sign, sign, sign]);
                assert_eq!(drawn(&advanced, 9).0, drawn(&start, 9).0, "{n} after {before}");
            }
            start.advance(&[1, 0, 0, 0]);
        }
        let length = B::Block::LENGTH;
        let mut leapt = start.clone();
        leapt.leap(&[6, 0, 0, 0]);
        assert_eq!(drawn(&leapt, 9).0, drawn(start, 6 * length + 9).0[6 * length..]);
        leapt.leap(&[0_u64.wrapping_sub(6), u64::MAX, u64::MAX, u64::MAX]);
        assert_eq!(&leapt, start);
    }

    #[test]
    fn every_way_to_move_on_comes_to_the_same_place() {
        // The counter's low word runs over.
        every_way(&Blocks::<Bijective<u32, 2>, true>::at([u32::MAX - 3, 5], [7]));
        every_way(&Blocks::<Bijective<u32, 2>, false>::at([u32::MAX - 3, u32::MAX], [7]));
        every_way(&Blocks::<Bijective<u32, 4>, false>::at([u32::MAX - 3, u32::MAX, 0, 1], [7, 8]));
        every_way(&Blocks::<Bijective<u64, 2>, false>::at([u64::MAX - 3, u64::MAX], [7]));
        every_way(&Blocks::<Philox4x64, true>::at([u64::MAX - 2, u64::MAX, u64::MAX, 3], [7, 8]));
        every_way(&Blocks::<Philox4x64, false>::at([u64::MAX - 1, u64::MAX, 2, 3], [7, 8]));
    }

    /// Fills by kernels, from every place of a block, across the carries of the counter.
    #[cfg(target_arch = "x86_64")]
    fn kernels<B: Bijection + std::fmt::Debug + PartialEq, const FIRST: bool>(start: &Blocks<B, FIRST>)
    where
        WordOf<B>: Default + std::fmt::Debug + PartialEq + FromWords<WordOf<B>>,
    {
        for before in 0..6 {
            let (_, start) = drawn(start, before);
            for n in (0..70).chain([127, 128, 129, 300, 1000]) {
                let (words, after) = drawn(&start, n);
                let mut filled = start.clone();
                let mut out = vec![Default::default(); n];
                let done = filled.fast(&mut out, |word| word);
                filled.map(&mut out[done..], |word| word);
                assert_eq!((out, filled), (words, after), "{n} after {before}");
            }
        }
    }

    #[cfg(target_arch = "x86_64")]
    #[test]
    fn kernels_make_the_blocks_that_follow() {
        use crate::bit_generator::threefry;
        const MOST: u64 = u64::MAX;
        for less in [0, 1, 5, 40] {
            let (narrow, wide) = (u32::MAX - less, MOST - u64::from(less));
            kernels(&Blocks::<Bijective<u32, 2>, false>::at([narrow, u32::MAX], [7]));
            kernels(&Blocks::<Bijective<u32, 4>, false>::at([narrow, u32::MAX, 0, 1], [7, 8]));
            kernels(&Blocks::<Bijective<u64, 2>, false>::at([wide, MOST], [7]));
            kernels(&Blocks::<Bijective<u64, 4>, false>::at([wide, MOST, MOST, 3], [7, 8]));
            kernels(&Blocks::<Philox4x64, true>::at([wide, MOST, 6, 3], [7, 8]));
            kernels(&Blocks::<threefry::Bijective<u32, 2>, false>::at([narrow, 5], [7, 9]));
            kernels(&Blocks::<threefry::Bijective<u32, 4>, false>::at(
                [narrow, u32::MAX, 0, 1],
                [7, 8, 9, 1],
            ));
            kernels(&Blocks::<threefry::Bijective<u64, 2>, false>::at([wide, MOST], [7, 9]));
            kernels(&Blocks::<threefry::Bijective<u64, 4>, false>::at([wide, MOST, MOST, 3], [7, 8, 9, 1]));
        }
    }

    #[test]
    fn a_jump_steps_the_upper_half_of_a_counter() {
        assert_eq!(words::shifted(u64::MAX.into(), 32), [u64::MAX << 32, u64::MAX >> 32, 0, 0]);
        assert_eq!(words::shifted(3, 64), [0, 3, 0, 0]);
        assert_eq!(words::shifted(3, 128), [0, 0, 3, 0]);
        assert_eq!(words::shifted(-3, 32), [(-3i64 as u64) << 32, u64::MAX, u64::MAX, u64::MAX]);
        assert_eq!(words::shifted(-3, 128), [0, 0, -3i64 as u64, u64::MAX]);
    }

    #[test]
    fn steps_are_divided_by_words_of_a_block() {
        assert_eq!(words::divided(&[7, 6, 5, 4], 2), [1 | 2 << 62, 1 | 1 << 62, 1, 1]);
        assert_eq!(words::divided(&[u64::MAX; 4], 1), [u64::MAX; 4]);
    }
}
