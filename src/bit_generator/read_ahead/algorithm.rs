//! What every bit generator can do, with words made ahead.

use super::ReadAhead;
use crate::bit_generator::algorithm::Words;
use crate::bit_generator::{Algorithm, Delta, Doubles, Kind, LegacySeed, Options, Values};
use crate::error::Result;

impl Algorithm for ReadAhead {
    fn kind(&self) -> Kind {
        self.algorithm.kind()
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        match self.take() {
            Some(word) => word,
            None => self.next_u64_elsewhere(),
        }
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        match self.take_u32() {
            Some(word) => word,
            None => self.next_u32_elsewhere(),
        }
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        match self.take_f64() {
            Some(x) => x,
            None => self.next_f64_elsewhere(),
        }
    }

    fn made_ahead(&self) -> &[u64] {
        self.window.wide_words()
    }

    fn consume(&mut self, words: usize) {
        self.window.next += words as u32;
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        if let [only] = out {
            *only = self.next_u64();
            return;
        }
        let rest = self.drain(out, Self::next_u64, false);
        if !rest.is_empty() {
            self.algorithm.fill_u64(rest);
        }
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        if let [only] = out {
            *only = self.next_u32();
            return;
        }
        let rest = self.drain(out, Self::next_u32, true);
        if !rest.is_empty() {
            self.algorithm.fill_u32(rest);
        }
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        if let [only] = out {
            *only = self.next_f64();
            return;
        }
        let rest = self.drain(out, Self::next_f64, false);
        if !rest.is_empty() {
            self.algorithm.fill_f64(rest);
        }
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        if self.words == Words::Wide {
            return self.fill_u64(out);
        }
        self.settle().fill_raw(out);
    }

    fn fill_parallel(&mut self, out: Values<'_>, threads: usize) -> Result<()> {
        self.settle().fill_parallel(out, threads)
    }

    fn skip(&mut self, words: u64) {
        self.settle().skip(words);
    }

    fn doubles(&self) -> Doubles {
        self.doubles
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.settle().jump(jumps)
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.settle().jump_by(jumps)
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.settle().advance(delta)
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        self.settle().advance_blocks(delta)
    }

    fn keep(&self, options: &mut Options) {
        self.algorithm.keep(options);
    }

    fn adopt(&mut self, old: &Options) {
        self.settle().adopt(old);
    }

    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        self.settle().reseed(seed, options)
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        self.algorithm.rekey(counter, key)?;
        // Nothing of the state before is left.
        self.forget();
        Ok(())
    }

    fn legacy_seed(&mut self, seed: LegacySeed<'_>) -> Result<()> {
        self.settle().legacy_seed(seed)
    }

    fn state(&self) -> Result<Vec<u32>> {
        if self.is_ahead { self.settled()?.state() } else { self.algorithm.state() }
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        self.settled()
    }
}
