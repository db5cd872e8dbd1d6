//! What every [`Word32`] generator does alike.

use std::any::Any;

use super::{Narrow, Word32};
use crate::allocation::try_box;
use crate::bit_generator::algorithm::{Words, assign};
use crate::bit_generator::layout::Writer;
use crate::bit_generator::units::{
    fill_f64_of_pairs, fill_f64_of_words, fill_widened, unit_f64_of_pair, unit_f64_of_word,
};
use crate::bit_generator::{Algorithm, Delta, Doubles, Kind, Native, Options, Values};
use crate::error::{Error, Result};

/// The 64-bit word of two draws.
#[inline(always)]
fn wide<G: Word32>(first: u32, second: u32) -> u64 {
    let (high, low) = if G::HIGH_FIRST { (first, second) } else { (second, first) };
    u64::from(high) << 32 | u64::from(low)
}

/// The double of two draws.
#[inline(always)]
fn double<G: Word32>(first: u32, second: u32) -> f64 {
    if G::DOUBLES == Doubles::OfPairs {
        unit_f64_of_pair(first, second)
    } else {
        unit_f64_of_word(wide::<G>(first, second))
    }
}

impl<G: Word32> Algorithm for Narrow<G> {
    fn kind(&self) -> Kind {
        G::KIND
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        let first = self.0.next();
        wide::<G>(first, self.0.next())
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        self.0.next()
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        let first = self.0.next();
        double::<G>(first, self.0.next())
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        let done = self.0.fast_u64(out);
        self.0.map_pairs(&mut out[done..], wide::<G>);
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        let done = self.0.fast_u32(out);
        self.0.map(&mut out[done..], |word| word);
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        let done = self.0.fast_f64(out);
        let out = &mut out[done..];
        match G::DOUBLES {
            Doubles::OfPairs if G::HIGH_FIRST => fill_f64_of_pairs(self, out),
            Doubles::OfPairs => self.0.map_pairs(out, double::<G>),
            _ => fill_f64_of_words(self, out),
        }
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        if G::RAW_IS_WIDE {
            return self.fill_u64(out);
        }
        let done = self.0.fast_raw(out);
        fill_widened(self, &mut out[done..]);
    }

    fn fill_parallel(&mut self, _out: Values<'_>, _threads: usize) -> Result<()> {
        let kind = G::KIND.name();
        Err(Error::unsupported(format_args!("{kind} cannot be filled in parallel with words of 32 bits")))
    }

    fn doubles(&self) -> Doubles {
        match G::DOUBLES {
            // Buffered words have the first draw in their upper half.
            Doubles::OfPairs if !G::HIGH_FIRST => Doubles::Otherwise,
            doubles => doubles,
        }
    }

    fn words(&self) -> Words {
        Words::Narrow { high_first: G::HIGH_FIRST, doubles: G::DOUBLES }
    }

    fn assign(&mut self, other: &dyn Algorithm) -> bool {
        assign(self, other)
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.0.jump(jumps)
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.0.jump_by(jumps)
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.0.advance(delta)
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        self.0.advance_blocks(delta)
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
        Ok(self.0.save(Writer::new(G::CONFIGURATION, G::LAYOUT)?).done())
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(self.clone())?)
    }
}
