//! Words made ahead of single draws: a block at a time, as fast as a fill makes them.
//!
//! Nothing but the time of a draw depends on it. Whatever looks at the state, or moves it, finds the state that single
//! draws would have left: the algorithm goes back to the beginning of the block, of which a copy is kept, and on by as
//! many words as were drawn.

mod algorithm;

use std::mem::offset_of;

use super::algorithm::Words;
use super::units::{unit_f64_of_pair, unit_f64_of_word};
use super::{Algorithm, Doubles};
use crate::error::Result;
use crate::memory::halves_of_words;

/// Words of 64 bits in a block.
const BLOCK: usize = 64;
/// So many words are drawn one by one. Then as many are made ahead as were drawn before, and at last whole blocks: so a
/// program that draws a few words between two seeds wastes no more than it uses.
const ONE_BY_ONE: u32 = 8;

/// What C reads and changes (`include/rill_inline.h`). It begins the state of a `rill_bitgen`.
#[derive(Clone, Debug)]
#[repr(C)]
pub(crate) struct Window {
    /// The layout of this structure.
    version: u32,
    /// The next word of the block, counted in words of the algorithm's width.
    next: u32,
    /// The words in the block, if they have 64 bits.
    wide: u32,
    /// The words in the block, if they have 32 bits, the first of two is the upper half, and a double is made of 27
    /// bits of the first and 26 of the second.
    narrow: u32,
    /// Whether the upper half of a word of 64 bits is still to be drawn.
    half_is_full: u32,
    half: u32,
    block: [u64; BLOCK],
}

// As in `include/rill_inline.h`.
const _: () = {
    assert!(offset_of!(Window, version) == 0 && offset_of!(Window, next) == 4);
    assert!(offset_of!(Window, wide) == 8 && offset_of!(Window, narrow) == 12);
    assert!(offset_of!(Window, half_is_full) == 16 && offset_of!(Window, half) == 20);
    assert!(offset_of!(Window, block) == 24 && size_of::<Window>() == 24 + 8 * BLOCK && BLOCK == 64);
    assert!(offset_of!(ReadAhead, window) == 0);
};

impl Window {
    /// The words of 64 bits in the block that are still to be drawn.
    fn wide_words(&self) -> &[u64] {
        self.block.get(self.next as usize..self.wide as usize).unwrap_or_default()
    }
}

/// An algorithm of which words are made ahead of single draws.
#[repr(C)]
pub(crate) struct ReadAhead {
    window: Window,
    words: Words,
    doubles: Doubles,
    /// Words in the block.
    length: u32,
    /// Whether the half is in the window, not in the algorithm.
    is_ahead: bool,
    /// Words drawn singly, or made ahead, since the last fill.
    drawn: u32,
    algorithm: Box<dyn Algorithm>,
    /// The algorithm's state at the beginning of the block, if the block has words left. Otherwise any state.
    start: Option<Box<dyn Algorithm>>,
}

/// Draws `n` words of the algorithm's width into a block.
fn fill_block(algorithm: &mut dyn Algorithm, words: Words, n: usize, block: &mut [u64; BLOCK]) {
    if words == Words::Wide {
        algorithm.fill_u64(&mut block[..n]);
    } else {
        algorithm.fill_u32(&mut halves_of_words(block)[..n]);
    }
}

impl ReadAhead {
    pub(crate) fn new(algorithm: Box<dyn Algorithm>) -> Result<Self> {
        let (words, doubles) = (algorithm.words(), algorithm.doubles());
        let start = if words == Words::One { None } else { Some(algorithm.boxed_clone()?) };
        let window =
            Window { version: 1, next: 0, wide: 0, narrow: 0, half_is_full: 0, half: 0, block: [0; BLOCK] };
        Ok(Self { window, words, doubles, length: 0, is_ahead: false, drawn: 0, algorithm, start })
    }

    /// Takes another algorithm in the place of this one.
    pub(crate) fn replace(&mut self, algorithm: Box<dyn Algorithm>) -> Result<()> {
        *self = Self::new(algorithm)?;
        Ok(())
    }

    /// Takes a later state of the same algorithm.
    pub(crate) fn go_on_with(&mut self, algorithm: Box<dyn Algorithm>) {
        self.algorithm = algorithm;
        self.forget();
    }

    /// Words of the block that are still to be drawn.
    #[inline]
    fn left(&self) -> u32 {
        self.length - self.window.next
    }

    fn set_length(&mut self, length: u32) {
        let pairs = Words::Narrow { high_first: true, doubles: Doubles::OfPairs };
        self.length = length;
        self.window.next = 0;
        self.window.wide = if self.words == Words::Wide { length } else { 0 };
        self.window.narrow = if self.words == pairs { length } else { 0 };
    }

    /// Makes a block, if it is time for one. No word is left of the last.
    #[cold]
    fn make(&mut self) -> bool {
        let (words_of_one, most) = match self.words {
            Words::One => return false,
            Words::Wide => (1, BLOCK),
            Words::Narrow { .. } => (2, 2 * BLOCK),
        };
        if self.drawn < ONE_BY_ONE * words_of_one {
            self.drawn += 1;
            return false;
        }
        let Some(start) = &mut self.start else { return false };
        if !start.assign(&*self.algorithm) {
            return false;
        }
        if !self.is_ahead {
            let (full, half) = self.algorithm.half_of_word();
            (self.window.half_is_full, self.window.half) = (full.into(), half);
            self.is_ahead = true;
        }
        let length = most.min(self.drawn as usize);
        self.drawn = self.drawn.saturating_add(length as u32);
        fill_block(&mut *self.algorithm, self.words, length, &mut self.window.block);
        self.set_length(length as u32);
        true
    }

    /// The algorithm, in the state that draws alone have made.
    #[inline]
    pub(crate) fn settle(&mut self) -> &mut dyn Algorithm {
        self.drawn = 0;
        if self.is_ahead {
            self.go_back();
        }
        &mut *self.algorithm
    }

    /// As [`Self::settle`], for a single draw.
    fn settle_for_draw(&mut self) -> &mut dyn Algorithm {
        if self.is_ahead {
            let drawn = self.drawn;
            self.go_back();
            self.drawn = drawn;
        }
        &mut *self.algorithm
    }

    #[cold]
    fn go_back(&mut self) {
        if self.left() > 0 {
            if let Some(start) = &mut self.start {
                std::mem::swap(&mut self.algorithm, start);
            }
            let drawn = self.window.next as usize;
            fill_block(&mut *self.algorithm, self.words, drawn, &mut self.window.block);
        }
        self.algorithm.set_half_of_word(self.window.half_is_full != 0, self.window.half);
        self.forget();
    }

    /// Drops what was made ahead, for an algorithm that has taken another state.
    fn forget(&mut self) {
        self.set_length(0);
        (self.window.half_is_full, self.window.half) = (0, 0);
        self.is_ahead = false;
        self.drawn = 0;
    }

    /// A copy of the algorithm in the state that draws alone have made.
    fn settled(&self) -> Result<Box<dyn Algorithm>> {
        let from = match &self.start {
            Some(start) if self.left() > 0 => start,
            _ => &self.algorithm,
        };
        let mut copy = from.boxed_clone()?;
        if self.is_ahead {
            let drawn = if self.left() > 0 { self.window.next as usize } else { 0 };
            fill_block(&mut *copy, self.words, drawn, &mut [0; BLOCK]);
            copy.set_half_of_word(self.window.half_is_full != 0, self.window.half);
        }
        Ok(copy)
    }

    /// Whether a word of the block is left, or a new block has been made.
    #[inline]
    fn has_word(&mut self) -> bool {
        self.left() > 0 || self.make()
    }

    /// The next word of 64 bits, if the block has one.
    #[inline(always)]
    fn ready_wide(&self) -> Option<u64> {
        // The remainder tells the compiler that there is no word beyond the block.
        let word = self.window.block[self.window.next as usize % BLOCK];
        if self.window.next < self.window.wide { Some(word) } else { None }
    }

    /// The next two words of 32 bits, if the block has them and a double is made of two.
    #[inline(always)]
    fn ready_pair(&mut self) -> Option<(u32, u32)> {
        let window = &mut self.window;
        let place = window.next as usize;
        if window.next + 1 >= window.narrow {
            return None;
        }
        let words = halves_of_words(&mut window.block);
        Some((words[place % (2 * BLOCK)], words[(place + 1) % (2 * BLOCK)]))
    }

    /// The next 64 bits, if the block has them, and of how many of its words they are made. [`Self::consume`] consumes
    /// these.
    #[inline(always)]
    pub(crate) fn ready(&mut self) -> Option<(u64, u32)> {
        if let Some(word) = self.ready_wide() {
            return Some((word, 1));
        }
        let (high, low) = self.ready_pair()?;
        Some((u64::from(high) << 32 | u64::from(low), 2))
    }

    #[inline(always)]
    pub(crate) fn consume(&mut self, words: u32) {
        self.window.next += words;
    }

    /// The next 64 bits, consumed, if the block has them.
    #[inline(always)]
    pub(crate) fn take(&mut self) -> Option<u64> {
        let (word, words) = self.ready()?;
        self.consume(words);
        Some(word)
    }

    /// The next half of a word, or word of 32 bits, if the block has one. [`Self::take_u32`] consumes it.
    #[inline(always)]
    pub(crate) fn ready_u32(&mut self) -> Option<u32> {
        let window = &mut self.window;
        if window.half_is_full != 0 {
            return Some(window.half);
        }
        let place = window.next as usize;
        if window.next < window.wide {
            return Some(window.block[place % BLOCK] as u32);
        }
        (window.next < window.narrow).then(|| halves_of_words(&mut window.block)[place % (2 * BLOCK)])
    }

    /// The next half of a word, or word of 32 bits, consumed, if the block has one.
    #[inline(always)]
    pub(crate) fn take_u32(&mut self) -> Option<u32> {
        let window = &mut self.window;
        if window.half_is_full != 0 {
            window.half_is_full = 0;
            return Some(window.half);
        }
        if window.next < window.wide {
            let word = window.block[window.next as usize % BLOCK];
            window.next += 1;
            (window.half_is_full, window.half) = (1, (word >> 32) as u32);
            return Some(word as u32);
        }
        if window.next < window.narrow {
            window.next += 1;
            return Some(halves_of_words(&mut window.block)[(window.next as usize - 1) % (2 * BLOCK)]);
        }
        None
    }

    /// The next double, consumed, if the block has its words.
    #[inline(always)]
    pub(crate) fn take_f64(&mut self) -> Option<f64> {
        if let Some(word) = self.ready_wide() {
            self.consume(1);
            return Some(unit_f64_of_word(word));
        }
        let (first, second) = self.ready_pair()?;
        self.consume(2);
        Some(unit_f64_of_pair(first, second))
    }

    /// The next word of 32 bits, of an algorithm of such words.
    fn next_narrow(&mut self) -> u32 {
        if !self.has_word() {
            return self.algorithm.next_u32();
        }
        self.window.next += 1;
        halves_of_words(&mut self.window.block)[self.window.next as usize - 1]
    }

    /// The next half of a word, of an algorithm of words of 64 bits.
    fn next_half(&mut self) -> u32 {
        // A half that the algorithm had comes before a new block.
        let _ = self.window.half_is_full != 0 || self.has_word();
        match self.take_u32() {
            Some(half) => half,
            None => self.settle_for_draw().next_u32(),
        }
    }

    #[cold]
    fn next_u32_elsewhere(&mut self) -> u32 {
        match self.words {
            Words::Wide => self.next_half(),
            Words::Narrow { .. } => self.next_narrow(),
            Words::One => self.algorithm.next_u32(),
        }
    }

    #[cold]
    fn next_u64_elsewhere(&mut self) -> u64 {
        if let Words::Narrow { high_first, .. } = self.words {
            let (first, second) = (self.next_narrow(), self.next_narrow());
            let (high, low) = if high_first { (first, second) } else { (second, first) };
            return u64::from(high) << 32 | u64::from(low);
        }
        if !self.make() {
            return self.algorithm.next_u64();
        }
        self.window.next = 1;
        self.window.block[0]
    }

    #[cold]
    fn next_f64_elsewhere(&mut self) -> f64 {
        match self.words {
            Words::One => self.algorithm.next_f64(),
            Words::Narrow { doubles: Doubles::OfPairs, .. } => {
                let first = self.next_narrow();
                unit_f64_of_pair(first, self.next_narrow())
            }
            _ => unit_f64_of_word(self.next_u64_elsewhere()),
        }
    }

    /// Fills the beginning of `out` with what is left of the block. The rest is the algorithm's.
    #[inline]
    fn drain<'a, T>(&mut self, out: &'a mut [T], draw: fn(&mut Self) -> T, halves: bool) -> &'a mut [T] {
        self.drawn = 0;
        if self.is_ahead { self.drain_block(out, draw, halves) } else { out }
    }

    /// As [`Self::drain`]. A draw of two words that finds one takes the other from the algorithm, since no block is made
    /// after so few draws.
    #[cold]
    fn drain_block<'a, T>(
        &mut self,
        out: &'a mut [T],
        draw: fn(&mut Self) -> T,
        halves: bool,
    ) -> &'a mut [T] {
        let mut made = 0;
        while made < out.len() && (self.left() > 0 || halves && self.window.half_is_full != 0) {
            out[made] = draw(self);
            made += 1;
        }
        if self.left() == 0 {
            self.go_back();
        }
        &mut out[made..]
    }
}

#[cfg(test)]
mod tests;
