//! How 32-bit words, doubles and blocks are made from 64-bit words, alike for all 64-bit generators: [`Algorithm`] for
//! every [`Word64`].

use std::any::Any;

use super::parallel::Plan;
use super::{Half, Word64};
use crate::allocation::try_box;
use crate::bit_generator::algorithm::{Words, assign};
use crate::bit_generator::layout::Writer;
use crate::bit_generator::units::{fill_f64_of_words, unit_f64_of_word};
use crate::bit_generator::{Algorithm, Delta, Doubles, Kind, Native, Options, Values};
use crate::error::Result;
use crate::memory;

/// 32-bit words made at a time, an even number. A block fits the first-level cache, where it may have to be shifted by
/// a word.
const CHUNK: usize = 8192;
/// Fewer words of 32 bits than these are drawn one by one. Chosen by measurement on x86-64; any value gives the same
/// stream.
const WORTHWHILE: usize = 32;

impl<G: Word64> Algorithm for G {
    fn kind(&self) -> Kind {
        G::KIND
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        self.next()
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        let half = self.half();
        if half.is_full() {
            half.full = 0;
            return half.value as u32;
        }
        let word = self.next();
        *self.half() = Half { full: 1, value: word >> 32 };
        word as u32
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        unit_f64_of_word(self.next())
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        if let [only] = out {
            *only = self.next();
            return;
        }
        let done = self.fast_u64(out);
        self.map(&mut out[done..], |word| word);
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        if out.len() < WORTHWHILE {
            return fill_singly(self, out);
        }
        let Some((first, rest)) = out.split_first_mut() else { return };
        let out = if self.half().is_full() {
            *first = self.next_u32();
            rest
        } else {
            out
        };
        if let Some(upper) = fill_halves(self, out) {
            self.half().value = upper.into();
        }
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        let done = self.fast_f64(out);
        let out = &mut out[done..];
        if G::DOUBLES_IN_ONE_PASS {
            self.map(out, unit_f64_of_word);
        } else {
            fill_f64_of_words(self, out);
        }
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.fill_u64(out);
    }

    fn fill_parallel(&mut self, out: Values<'_>, threads: usize) -> Result<()> {
        Plan::new(threads).fill(self, out)
    }

    fn skip(&mut self, words: u64) {
        if let Some(skip) = G::SKIP {
            skip(self, words);
        }
    }

    fn can_skip(&self) -> bool {
        G::SKIP.is_some()
    }

    fn has_half(&mut self) -> bool {
        self.half().is_full()
    }

    fn doubles(&self) -> Doubles {
        Doubles::OfWords
    }

    fn words(&self) -> Words {
        Words::Wide
    }

    fn half_of_word(&mut self) -> (bool, u32) {
        let half = self.half();
        (half.is_full(), half.value as u32)
    }

    fn set_half_of_word(&mut self, full: bool, value: u32) {
        *self.half() = Half { full: full.into(), value: value.into() };
    }

    fn assign(&mut self, other: &dyn Algorithm) -> bool {
        assign(self, other)
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump(self, jumps)
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        Word64::advance(self, delta)
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        Word64::jump_by(self, jumps)
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        Word64::advance_blocks(self, delta)
    }

    fn keep(&self, options: &mut Options) {
        Native::keep(self, options);
    }

    fn adopt(&mut self, old: &Options) {
        Native::adopt(self, old);
    }

    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        Native::reseed(self, seed, options)
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        Native::rekey(self, counter, key)
    }

    fn state(&self) -> Result<Vec<u32>> {
        let (state, half) = self.save(Writer::new(G::CONFIGURATION, G::LAYOUT)?);
        Ok(half.save(state).done())
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(self.clone())?)
    }
}

/// Fills `out` draw by draw.
#[inline(never)]
fn fill_singly(algorithm: &mut dyn Algorithm, out: &mut [u32]) {
    out.fill_with(|| algorithm.next_u32());
}

/// Fills `out` with the halves of words, where no half is left over. Returns the last one, if it was not drawn by itself.
/// The algorithm's type is not known here, so that there is one such function for all.
#[inline(never)]
fn fill_halves(algorithm: &mut dyn Algorithm, out: &mut [u32]) -> Option<u32> {
    let mut last = None;
    for chunk in out.chunks_mut(CHUNK) {
        let (before, words) = memory::pairs(chunk);
        algorithm.fill_u64(words);
        if cfg!(target_endian = "big") {
            for word in &mut *words {
                *word = word.rotate_left(32);
            }
        }
        let made = 2 * words.len();
        if before > 0 {
            chunk.copy_within(before..before + made, 0);
        }
        let (made, left) = chunk.split_at_mut(made);
        last = made.last().copied().filter(|_| left.is_empty());
        left.fill_with(|| algorithm.next_u32());
    }
    last
}
