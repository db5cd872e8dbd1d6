//! `RandomState`: the legacy distributions, frozen for ever.

mod global;
mod multivariate;
mod univariate;
mod vector_valued;

use crate::bit_generator::units::fill_bytes;
use crate::bit_generator::{Algorithm, BitGenerator, Kind, LegacySeed, Mt19937, Options, Seeded, Source};
use crate::bit_generator_slot::BitGeneratorSlot;
use crate::cached_setup::CachedSetups;
use crate::distribution::choice::{Choice, Style};
use crate::distribution::{Integer, shuffle};
use crate::error::{Error, Result};
use crate::legacy::Randint;
use crate::parallel::{Origin, Plan};
use crate::seed_sequence::SeedSequence;
use crate::univariate::{Gauss, Supply, Univariate};

/// Draws from a bit generator as `numpy.random.seed` and `numpy.random.*` have always done. The streams are those of
/// `numpy.random.RandomState`, for ever.
///
/// Every method may be called from any thread. Arguments are checked before the first draw, even if `out` is empty.
pub struct RandomState {
    pub(crate) slot: BitGeneratorSlot<Own>,
}

/// What a random state has besides its bit generator.
#[derive(Default)]
pub(crate) struct Own {
    pub(crate) gauss: Gauss,
    setups: CachedSetups,
}

impl RandomState {
    /// On a bit generator, which it keeps: `RandomState(bit_generator)`.
    pub fn new(bit_generator: &BitGenerator) -> Self {
        Self { slot: BitGeneratorSlot::new(bit_generator.clone()) }
    }

    /// On an MT19937 with legacy seeding: `RandomState(seed)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] for an empty array.
    pub fn from_seed(seed: LegacySeed<'_>) -> Result<Self> {
        Ok(Self::new(&BitGenerator::from_legacy_seed(seed)?))
    }

    /// On an MT19937 with fresh entropy: `RandomState()`.
    ///
    /// # Errors
    /// [`crate::Status::NoEntropy`].
    pub fn from_os() -> Result<Self> {
        Ok(Self::new(&BitGenerator::of::<Mt19937>(SeedSequence::from_os()?)?))
    }

    /// Seeds the bit generator in place: MT19937 by legacy seeding, any other kind from a seed sequence. Drops the
    /// cached Gaussian.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] for an empty array on MT19937 ("Seed must be non-empty").
    pub fn seed(&self, seed: LegacySeed<'_>) -> Result<()> {
        self.reseed(|source| {
            if source.algorithm.kind() == Kind::Mt19937 {
                return source.legacy_seed(seed);
            }
            let seed = match seed {
                LegacySeed::Integer(seed) => SeedSequence::from_u64(seed.into())?,
                LegacySeed::Array(seed) => SeedSequence::new(seed)?,
            };
            source.reseed(&seed, &Options::new(source.algorithm.kind()))
        })
    }

    /// As [`Self::seed`], with fresh entropy: `seed(None)`.
    ///
    /// # Errors
    /// [`crate::Status::NoEntropy`].
    pub fn seed_from_os(&self) -> Result<()> {
        let fresh = SeedSequence::from_os()?;
        self.reseed(|source| {
            source.reseed(&fresh, &Options::new(source.algorithm.kind()))?;
            if source.algorithm.kind() == Kind::Mt19937 {
                source.seeded = Seeded::Otherwise;
            }
            Ok(())
        })
    }

    fn reseed(&self, act: impl FnOnce(&mut Source) -> Result<()>) -> Result<()> {
        self.slot.with(|source, own| {
            act(source)?;
            own.gauss = Gauss::default();
            Ok(())
        })
    }

    /// The current bit generator.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] from inside a draw of this same object, as for every method.
    pub fn bit_generator(&self) -> Result<BitGenerator> {
        self.slot.bit_generator()
    }

    /// Draws from another bit generator from now on. Drops the cached Gaussian.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn set_bit_generator(&self, bit_generator: &BitGenerator) -> Result<()> {
        self.slot.set_bit_generator(bit_generator, |own| own.gauss = Gauss::default())
    }

    /// Runs `act` on what distributions draw from.
    pub(crate) fn with_supply<R>(&self, act: impl FnOnce(&mut Supply<'_, '_>) -> Result<R>) -> Result<R> {
        self.slot.with(|source, Own { gauss, setups }| {
            act(&mut Supply { bits: &mut source.bits(), setups, gauss })
        })
    }

    /// Runs `act` on what a fill by several threads draws from.
    pub(crate) fn with_origin<R>(
        &self,
        plan: &Plan<'_>,
        act: impl FnOnce(Origin<'_>) -> Result<R>,
    ) -> Result<R> {
        let act =
            |source: &mut Source, Own { gauss, setups }: &mut Own| act(Origin { source, setups, gauss });
        if plan.is_the_callers() { self.slot.with_locks(act) } else { self.slot.with(act) }
    }

    /// Fills `out` from a distribution.
    pub(crate) fn fill<T, D: Univariate<T>>(&self, distribution: &D, out: &mut [T]) -> Result<()> {
        self.with_supply(|supply| {
            distribution.draw(supply, out);
            Ok(())
        })
    }

    /// Integers from `low` up to but not including `high`, or including it with `endpoint`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] for bounds that do not fit the type, or are in the wrong order.
    pub fn randint<T: Integer>(
        &self,
        low: T::Bound,
        high: T::Bound,
        endpoint: bool,
        out: &mut [T],
    ) -> Result<()> {
        self.fill(&Randint::new(low, high, endpoint)?, out)
    }

    /// Random bytes.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn bytes(&self, out: &mut [u8]) -> Result<()> {
        self.with_supply(|supply| {
            fill_bytes(supply.bits.algorithm(), out);
            Ok(())
        })
    }

    /// A sample of the indices 0, ..., `population` - 1, with equal probabilities or with the probabilities `p`.
    ///
    /// # Errors
    /// As for [`crate::Generator::choice`].
    pub fn choice(&self, population: i64, replace: bool, p: Option<&[f64]>, out: &mut [i64]) -> Result<()> {
        if p.is_some_and(|p| i128::from(population) != p.len() as i128) {
            return Err(Error::argument("'a' and 'p' must have same size"));
        }
        let choice = Choice::new(population, replace, p, Style::RandomState, out.len())?;
        self.with_supply(|supply| {
            choice.fill(supply.bits, out);
            Ok(())
        })
    }

    /// Shuffles `items`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn shuffle<T>(&self, items: &mut [T]) -> Result<()> {
        self.with_supply(|supply| {
            shuffle::shuffle(supply.bits, items);
            Ok(())
        })
    }

    /// The indices 0, 1, ... in random order.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn permutation(&self, out: &mut [i64]) -> Result<()> {
        self.with_supply(|supply| {
            shuffle::permutation(supply.bits, out);
            Ok(())
        })
    }
}
