//! randomgen's MT19937: as NumPy's, except how it is seeded and where its jumps end.
//!
//! The words of the seed are mixed into the state by `init_by_array`, as the reference implementation does with a seed
//! of several integers; with the option `numpy_seed` they become the state, as NumPy has it. randomgen composes several
//! jumps of longer ones, after which the words stand elsewhere in the block than after as many single jumps of NumPy's.
//!
//! Source: M. Matsumoto, T. Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudorandom
//! number generator", ACM TOMACS 8 (1998); randomgen.

use std::any::Any;

use super::algorithm::{Words, assign};
use super::layout::{Form, Layout, Reader, Writer, inner};
use super::mt19937::{Mt19937, N};
use super::options::Options;
use super::{Algorithm, Delta, Doubles, Kind, Native, is_negative, only_forward};
use crate::allocation::try_box;
use crate::error::{Error, Result};

/// The Mersenne Twister; same stream as `randomgen.MT19937`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RandomgenMt19937 {
    twister: Mt19937,
    /// Nonzero if later seeds become the state too.
    numpy_seed: usize,
}

impl Native for RandomgenMt19937 {
    const KIND: Kind = Kind::RandomgenMt19937;
    const LAYOUT: Layout = &[inner("key", Form::U32s(N)), inner("pos", Form::U64)];

    fn from_words(words: &[u32]) -> Self {
        Self { twister: Mt19937::mixed(words), numpy_seed: 0 }
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        if options.flag("numpy_seed") {
            return Ok(Self { twister: Mt19937::from_words(words), numpy_seed: 1 });
        }
        Ok(Self::from_words(words))
    }

    fn keep(&self, options: &mut Options) {
        options.put("numpy_seed", Some(u64::from(self.numpy_seed != 0)));
    }

    fn adopt(&mut self, old: &Options) {
        self.numpy_seed = old.flag("numpy_seed").into();
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let key = words.u32s();
        let position = words.within("pos", 0, N as u64)? as usize;
        Ok(Self { twister: Mt19937 { key, position }, numpy_seed: 0 })
    }
}

impl Algorithm for RandomgenMt19937 {
    fn kind(&self) -> Kind {
        Kind::RandomgenMt19937
    }

    fn next_u64(&mut self) -> u64 {
        self.twister.next_u64()
    }

    fn next_u32(&mut self) -> u32 {
        self.twister.next_u32()
    }

    fn next_f64(&mut self) -> f64 {
        self.twister.next_f64()
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        self.twister.fill_u64(out);
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        self.twister.fill_u32(out);
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        self.twister.fill_f64(out);
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.twister.fill_raw(out);
    }

    fn doubles(&self) -> Doubles {
        self.twister.doubles()
    }

    fn words(&self) -> Words {
        Words::Narrow { high_first: true, doubles: Doubles::OfPairs }
    }

    fn assign(&mut self, other: &dyn Algorithm) -> bool {
        assign(self, other)
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.twister.jump_as_randomgen(jumps);
        Ok(())
    }

    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        Native::reseed(self, seed, options)
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        if is_negative(jumps) {
            return Err(Error::argument("iter must be a positive integer"));
        }
        self.jump(only_forward(jumps)?)
    }

    fn keep(&self, options: &mut Options) {
        Native::keep(self, options);
    }

    fn adopt(&mut self, old: &Options) {
        Native::adopt(self, old);
    }

    fn state(&self) -> Result<Vec<u32>> {
        let Mt19937 { key, position } = &self.twister;
        Ok(Writer::new(None, Self::LAYOUT)?.u32s(key).u64(*position as u64).done())
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(self.clone())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seed_sequence::seed_words;

    /// `MT19937(1).jumped(n)` of randomgen 2.5.1: n, the position, all words of the key added modulo 2, and the next
    /// word. The jumps of 2^132 and 2^136 steps change bits that single jumps would leave.
    #[test]
    fn many_jumps_end_where_those_of_randomgen_do() {
        for (n, position, key, next) in [
            (16, 592, 0x644e_1efb, 0x62b9_d0b2),
            (256, 590, 0x0b3c_b19c, 0xf219_e117),
            (69905, 454, 0x9313_2afc, 0x1a45_97fb),
        ] {
            let mut words = [0; N];
            seed_words(1, &mut words);
            let mut generator = RandomgenMt19937::from_words(&words);
            generator.jump(n).unwrap();
            let twister = &mut generator.twister;
            assert_eq!(twister.position, position, "{n}");
            assert_eq!(twister.key.iter().fold(0, |sum, word| sum ^ word), key, "{n}");
            assert_eq!(twister.next_u32(), next, "{n}");
        }
    }
}
