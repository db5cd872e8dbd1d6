//! `Generator`: the modern distributions, in the stream of NumPy 2.5.

mod extended;
mod multivariate;
mod parallel;
mod univariate;
mod vector_valued;

use crate::bit_generator::units::fill_bytes;
use crate::bit_generator::{BitGenerator, Pcg64, Source, Values};
use crate::bit_generator_slot::BitGeneratorSlot;
use crate::cached_setup::CachedSetups;
use crate::distribution::choice::{Choice, Style};
use crate::distribution::integers::Integers;
use crate::distribution::{Bits, Integer, shuffle};
use crate::error::{Error, Result};
use crate::parallel::{Origin, Plan, fill};
use crate::seed_sequence::SeedSequence;
use crate::univariate::{Gauss, Supply, Univariate};

/// Draws from a bit generator, which it may share with others. The streams are those of `numpy.random.Generator` in
/// NumPy 2.5.
///
/// Every method may be called from any thread. Arguments are checked before the first draw, even if `out` is empty. A
/// method that is called from inside a draw of the same object, as by a foreign bit generator, returns
/// [`crate::Status::InvalidState`].
pub struct Generator {
    pub(crate) slot: BitGeneratorSlot<CachedSetups>,
}

impl Generator {
    /// On a bit generator, which it keeps: `Generator(bit_generator)`.
    pub fn new(bit_generator: &BitGenerator) -> Self {
        Self { slot: BitGeneratorSlot::new(bit_generator.clone()) }
    }

    /// On a fresh `PCG64(seed)`: `default_rng(seed)`.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`].
    pub fn from_u64(seed: u64) -> Result<Self> {
        Self::from_seed_sequence(SeedSequence::from_u64(seed)?)
    }

    /// On a fresh `PCG64()`: `default_rng()`.
    ///
    /// # Errors
    /// [`crate::Status::NoEntropy`].
    pub fn from_os() -> Result<Self> {
        Self::from_seed_sequence(SeedSequence::from_os()?)
    }

    /// On a fresh `PCG64(seed)`, seeded by a list of words, an integer of any size, or a spawned child:
    /// `default_rng(SeedSequence(...))`.
    ///
    /// # Errors
    /// [`crate::Status::OutOfMemory`].
    pub fn from_seed_sequence(seed: SeedSequence) -> Result<Self> {
        Ok(Self::new(&BitGenerator::of::<Pcg64>(seed)?))
    }

    /// The current bit generator.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] from inside a draw of this same object, as for every method.
    pub fn bit_generator(&self) -> Result<BitGenerator> {
        self.slot.bit_generator()
    }

    /// Draws from another bit generator from now on.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn set_bit_generator(&self, bit_generator: &BitGenerator) -> Result<()> {
        self.slot.set_bit_generator(bit_generator, |_| ())
    }

    /// `n` generators on children of the bit generator: `Generator.spawn(n)`.
    ///
    /// # Errors
    /// As for [`BitGenerator::spawn`].
    pub fn spawn(&self, n: usize) -> Result<Vec<Self>> {
        self.spawn_each(n, Ok)
    }

    /// As [`BitGenerator::spawn_each`].
    pub(crate) fn spawn_each<T>(&self, n: usize, mut make: impl FnMut(Self) -> Result<T>) -> Result<Vec<T>> {
        self.bit_generator()?.spawn_each(n, |child| make(Self::new(&child)))
    }

    /// Runs `act` on the buffer of words.
    pub(crate) fn with_bits<R>(&self, act: impl FnOnce(&mut Bits<'_>) -> Result<R>) -> Result<R> {
        self.slot.with(|source, _| act(&mut source.bits()))
    }

    /// Runs `act` on what distributions draw from.
    pub(crate) fn with_supply<R>(&self, act: impl FnOnce(&mut Supply<'_, '_>) -> Result<R>) -> Result<R> {
        self.slot.with(|source, setups| {
            act(&mut Supply { bits: &mut source.bits(), setups, gauss: &mut Gauss::default() })
        })
    }

    /// Runs `act` on what a fill by several threads draws from.
    pub(crate) fn with_origin<R>(
        &self,
        plan: &Plan<'_>,
        act: impl FnOnce(Origin<'_>) -> Result<R>,
    ) -> Result<R> {
        let act = |source: &mut Source, setups: &mut CachedSetups| {
            act(Origin { source, setups, gauss: &mut Gauss::default() })
        };
        if plan.is_the_callers() { self.slot.with_locks(act) } else { self.slot.with(act) }
    }

    /// Fills `out` from a distribution, by `n_threads` threads at most.
    pub(crate) fn fill_parallel<T: Copy + Send + Sync, D: Univariate<T> + Sync>(
        &self,
        distribution: &D,
        out: &mut [T],
        n_threads: usize,
    ) -> Result<()> {
        let plan = Plan::new(n_threads);
        self.with_origin(&plan, |origin| fill(distribution, origin, out, &plan).map(drop))
    }

    /// Fills `out` from a distribution.
    pub(crate) fn fill<T, D: Univariate<T>>(&self, distribution: &D, out: &mut [T]) -> Result<()> {
        self.with_supply(|supply| {
            distribution.draw(supply, out);
            Ok(())
        })
    }

    /// Uniform doubles in [0, 1), by `n_threads` threads at most; for 0, by as many as the processor runs at once. The
    /// same values, and the same state afterwards, as from [`Self::random`].
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] if the stream cannot be divided, as that of most bit generators.
    pub fn random_parallel(&self, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.with_bits(|bits| bits.algorithm().fill_parallel(Values::F64(out), n_threads))
    }

    /// Uniform floats in [0, 1), as [`Self::random_parallel`] makes doubles.
    ///
    /// # Errors
    /// See [`Self::random_parallel`].
    pub fn random_f32_parallel(&self, out: &mut [f32], n_threads: usize) -> Result<()> {
        self.with_bits(|bits| bits.algorithm().fill_parallel(Values::F32(out), n_threads))
    }

    /// As [`Self::integers`], by `n_threads` threads at most; for 0, by as many as the processor runs at once. The same
    /// values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::integers`]; [`crate::Status::OutOfMemory`].
    pub fn integers_parallel<T: Integer + Send + Sync>(
        &self,
        low: T::Bound,
        high: T::Bound,
        endpoint: bool,
        out: &mut [T],
        n_threads: usize,
    ) -> Result<()> {
        self.fill_parallel(&Integers::new(low, high, endpoint)?, out, n_threads)
    }

    /// Integers from `low` up to but not including `high`, or including it with `endpoint`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] for bounds that do not fit the type, or are in the wrong order.
    pub fn integers<T: Integer>(
        &self,
        low: T::Bound,
        high: T::Bound,
        endpoint: bool,
        out: &mut [T],
    ) -> Result<()> {
        self.fill(&Integers::new(low, high, endpoint)?, out)
    }

    /// Random bytes.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn bytes(&self, out: &mut [u8]) -> Result<()> {
        self.with_bits(|bits| {
            fill_bytes(bits.algorithm(), out);
            Ok(())
        })
    }

    /// A sample of the indices 0, ..., `population` - 1, with equal probabilities or with the probabilities `p`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if `p` does not have one probability for each index, or they are not
    /// probabilities, or a sample without replacement is too large; [`crate::Status::OutOfMemory`].
    pub fn choice(
        &self,
        population: i64,
        replace: bool,
        p: Option<&[f64]>,
        shuffle: bool,
        out: &mut [i64],
    ) -> Result<()> {
        if p.is_some_and(|p| i128::from(population) != p.len() as i128) {
            return Err(Error::argument("a and p must have same size"));
        }
        let choice = Choice::new(population, replace, p, Style::Generator { shuffle }, out.len())?;
        self.with_bits(|bits| {
            choice.fill(bits, out);
            Ok(())
        })
    }

    /// Shuffles `items`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn shuffle<T>(&self, items: &mut [T]) -> Result<()> {
        self.with_bits(|bits| {
            shuffle::shuffle(bits, items);
            Ok(())
        })
    }

    /// The indices 0, 1, ... in random order.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn permutation(&self, out: &mut [i64]) -> Result<()> {
        self.with_bits(|bits| {
            shuffle::permutation(bits, out);
            Ok(())
        })
    }
}
