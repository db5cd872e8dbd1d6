//! `save`, `load` and `restore` of the four objects.

use super::{Class, Format, Saved, Seed, State, write_sequence};
use crate::allocation::Shared;
use crate::bit_generator::{Algorithm, BitGenerator, Options, Seeded, SharedSeedSequence, Source};
use crate::error::{Error, Result};
use crate::generator::Generator;
use crate::lock::Lock;
use crate::random_state::RandomState;
use crate::seed_sequence::SeedSequence;
use crate::univariate::Gauss;

fn shared(sequence: SeedSequence) -> Result<SharedSeedSequence> {
    Shared::try_new(Lock::new(sequence))
}

/// A consistent copy of the state, taken under the lock.
fn snapshot(source: &Source, class: Class, gauss: Option<Gauss>) -> Result<State> {
    let (kind, words) = (source.algorithm.kind(), source.algorithm.state()?);
    if kind.configuration_of(&words).is_err() {
        // A foreign algorithm under the name of one of ours.
        return Err(Error::unsupported("the bit generator has a state of its own, which cannot be saved"));
    }
    let seed = source.seeded.copied()?.map_or(Seed::None, Seed::Sequence);
    Ok(State { class: Some(class), kind, words, gauss, seed })
}

/// Replaces the state. A state that says nothing about the seed sequence leaves it unchanged, as NumPy's setter does.
/// Within a kind the configuration stays, as randomgen's setters have it.
fn install(state: State, source: &mut Source) -> Result<()> {
    let mut algorithm = state.algorithm()?;
    if source.algorithm.kind() == state.kind {
        let words = source.algorithm.state()?;
        state.kind.configuration_of(&words)?.0.check_stays(state.configuration()?)?;
        let mut told = Options::new(state.kind);
        source.algorithm.keep(&mut told);
        algorithm.adopt(&told);
    }
    let seeded = match state.seed {
        Seed::Unsaid => None,
        Seed::None => Some(Seeded::Otherwise),
        Seed::Sequence(sequence) => Some(Seeded::From(shared(sequence)?)),
    };
    source.algorithm.replace(algorithm)?;
    if let Some(seeded) = seeded {
        source.seeded = seeded;
    }
    Ok(())
}

fn assembled(state: State) -> Result<BitGenerator> {
    let algorithm = state.algorithm()?;
    let seed = match state.seed {
        Seed::Sequence(sequence) => Some(shared(sequence)?),
        Seed::Unsaid | Seed::None => None,
    };
    BitGenerator::assemble(algorithm, seed)
}

impl SeedSequence {
    /// Saves the seed sequence.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] in JSON for an integer with more digits than Python reads, and in a pickle for
    /// one of 2^31 bytes; [`crate::Status::OutOfMemory`], as for everything that is saved, loaded or restored.
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        write_sequence(self, format)
    }

    /// Loads a seed sequence. The format is recognised.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] if the data is not valid.
    pub fn load(data: &[u8]) -> Result<Self> {
        Saved::read(data)?.into_seed_sequence()
    }

    /// Replaces this by a saved seed sequence.
    ///
    /// # Errors
    /// See [`Self::load`].
    pub fn restore(&mut self, data: &[u8]) -> Result<()> {
        *self = Self::load(data)?;
        Ok(())
    }
}

impl BitGenerator {
    /// Saves the bit generator with its seed sequence.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] for a foreign bit generator, and as for [`SeedSequence::save`].
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        self.with(|source| snapshot(source, Class::BitGenerator, None))?.write(format)
    }

    /// Loads a bit generator, or a dictionary or tuple of NumPy's. The format is recognised.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] if the data is not valid, or belongs to another object.
    pub fn load(data: &[u8]) -> Result<Self> {
        assembled(Saved::read(data)?.into_state(Class::BitGenerator)?)
    }

    /// Restores a saved state, possibly of another kind, for all handles that share this bit generator.
    ///
    /// # Errors
    /// See [`Self::load`]. The state is then unchanged.
    pub fn restore(&self, data: &[u8]) -> Result<()> {
        let state = Saved::read(data)?.into_state(Class::BitGenerator)?;
        self.with(|source| install(state, source))
    }
}

impl Generator {
    /// Saves the generator; in JSON, its bit generator.
    ///
    /// # Errors
    /// As for [`BitGenerator::save`].
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        self.slot.with(|source, _| snapshot(source, Class::Generator, None))?.write(format)
    }

    /// Loads a generator, or a dictionary or tuple of NumPy's. The format is recognised.
    ///
    /// # Errors
    /// As for [`BitGenerator::load`].
    pub fn load(data: &[u8]) -> Result<Self> {
        let state = Saved::read(data)?.into_state(Class::Generator)?;
        Ok(Self::new(&assembled(state)?))
    }

    /// Restores a saved state, for all objects that share the bit generator.
    ///
    /// # Errors
    /// See [`Self::load`]. The state is then unchanged.
    pub fn restore(&self, data: &[u8]) -> Result<()> {
        let state = Saved::read(data)?.into_state(Class::Generator)?;
        self.slot.with(|source, _| install(state, source))
    }
}

impl RandomState {
    /// Saves the random state with its cached Gaussian.
    ///
    /// # Errors
    /// As for [`BitGenerator::save`].
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        self.slot.with(|source, own| snapshot(source, Class::RandomState, Some(own.gauss)))?.write(format)
    }

    /// Loads a random state, or a dictionary or tuple of NumPy's. The format is recognised.
    ///
    /// # Errors
    /// As for [`BitGenerator::load`].
    pub fn load(data: &[u8]) -> Result<Self> {
        let state = Saved::read(data)?.into_state(Class::RandomState)?;
        let gauss = state.gauss.unwrap_or_default();
        let loaded = Self::new(&assembled(state)?);
        loaded.slot.with(|_, own| {
            own.gauss = gauss;
            Ok(())
        })?;
        Ok(loaded)
    }

    /// Restores a saved state, for all objects that share the bit generator. If it has no cached Gaussian, there is
    /// none afterwards.
    ///
    /// # Errors
    /// See [`Self::load`]. The state is then unchanged.
    pub fn restore(&self, data: &[u8]) -> Result<()> {
        let state = Saved::read(data)?.into_state(Class::RandomState)?;
        self.slot.with(|source, own| {
            let saved = state.gauss.unwrap_or_default();
            install(state, source)?;
            own.gauss = saved;
            Ok(())
        })
    }
}
