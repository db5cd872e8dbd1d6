//! Seeding in place without memory: from one integer, and under a key.

use super::seeded::Seeded;
use super::shared::{BitGenerator, Source};
use super::{Algorithm, Delta, Options};
use crate::error::Result;
use crate::seed_sequence::seed_words;

impl Source {
    /// Takes a new state from the seed sequence of an integer, from which it spawns from then on.
    fn reseed_u64(&mut self, seed: u64) -> Result<()> {
        let mut options = Options::new(self.algorithm.kind());
        options.check_beside_seed()?;
        self.algorithm.keep(&mut options);
        self.algorithm.reseed(&|words| seed_words(seed, words), &options)?;
        self.seeded = Seeded::FromInteger(seed);
        Ok(())
    }

    /// Begins the stream of a key. Where the constructor makes no seed sequence beside a key, there is none afterwards.
    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        self.algorithm.rekey(counter, key)?;
        if self.algorithm.kind().is_of_numpy() {
            self.seeded = Seeded::Otherwise;
        }
        Ok(())
    }
}

impl BitGenerator {
    /// Seeds in place from one integer, as [`Self::reseed`] does with `SeedSequence(seed)`. Allocates nothing.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] for a foreign bit generator; [`crate::Status::InvalidArgument`] of RDRAND, which
    /// takes no seed.
    pub fn reseed_u64(&self, seed: u64) -> Result<()> {
        self.with(|source| source.reseed_u64(seed))
    }

    /// Begins the stream of a key at a counter, as `Philox(key=key, counter=counter)` does; what else the constructor
    /// was told stays. Allocates nothing.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the words are not those of an enciphered counter, and
    /// [`crate::Status::InvalidArgument`] for a number that is out of range.
    pub fn rekey(&self, counter: &Delta, key: &Delta) -> Result<()> {
        self.with(|source| source.rekey(counter, key))
    }
}
