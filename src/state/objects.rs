//! `save`, `load` and `restore` of the four objects.

use super::{Class, Format, Saved, Seed, State, write_sequence};
use crate::allocation::Shared;
use crate::bit_generator::{BitGenerator, SharedSeedSequence, Source};
use crate::error::{Error, Result};
use crate::generator::Generator;
use crate::legacy::Gauss;
use crate::lock::Lock;
use crate::random_state::RandomState;
use crate::seed_sequence::SeedSequence;

fn shared(sequence: SeedSequence) -> Result<SharedSeedSequence> {
    Shared::try_new(Lock::new(sequence))
}

/// One consistent picture, taken under the lock.
fn snapshot(source: &Source, class: Class, gauss: Option<Gauss>) -> Result<State> {
    let (kind, words) = (source.algorithm.kind(), source.algorithm.state()?);
    if words.len() != kind.state_words() {
        // An algorithm that somebody else wrote, under the name of one of ours.
        return Err(Error::unsupported("the bit generator has a state of its own, which cannot be saved"));
    }
    let seed = match &source.seed_sequence {
        Some(sequence) => Seed::Sequence(sequence.with(|sequence| sequence.try_clone())?),
        None => Seed::None,
    };
    Ok(State { class: Some(class), kind, words, gauss, seed })
}

/// Puts a state in place of the one that is there. A state that says nothing of the seed sequence leaves it, as
/// NumPy's setter does.
fn install(state: State, source: &mut Source) -> Result<()> {
    let algorithm = state.algorithm()?;
    match state.seed {
        Seed::Unsaid => {}
        Seed::None => source.seed_sequence = None,
        Seed::Sequence(sequence) => source.seed_sequence = Some(shared(sequence)?),
    }
    source.algorithm = algorithm;
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
    /// The saved form.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] for one integer of more digits than Python reads, in JSON, or of 2^31 bytes, in a
    /// pickle; [`crate::Status::OutOfMemory`], as for everything that is saved, loaded or restored.
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        write_sequence(self, format)
    }

    /// From a saved form, which is recognised.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] where it is not valid.
    pub fn load(data: &[u8]) -> Result<Self> {
        Saved::read(data)?.into_seed_sequence()
    }

    /// Becomes what was saved.
    ///
    /// # Errors
    /// See [`Self::load`].
    pub fn restore(&mut self, data: &[u8]) -> Result<()> {
        *self = Self::load(data)?;
        Ok(())
    }
}

impl BitGenerator {
    /// The saved form, with the seed sequence.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] for a bit generator that others wrote, and as for [`SeedSequence::save`].
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        self.with(|source| snapshot(source, Class::BitGenerator, None))?.write(format)
    }

    /// From a saved form, which is recognised: that of a bit generator, or a dictionary or tuple of NumPy's.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] where it is not valid, or that of another object.
    pub fn load(data: &[u8]) -> Result<Self> {
        assembled(Saved::read(data)?.into_state(Class::BitGenerator)?)
    }

    /// Goes on from what was saved, be it of another kind; so do all that share this.
    ///
    /// # Errors
    /// See [`Self::load`]; this is then as it was.
    pub fn restore(&self, data: &[u8]) -> Result<()> {
        let state = Saved::read(data)?.into_state(Class::BitGenerator)?;
        self.with(|source| install(state, source))
    }
}

impl Generator {
    /// The saved form; in JSON that of the bit generator.
    ///
    /// # Errors
    /// As for [`BitGenerator::save`].
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        self.slot.with(|source, _| snapshot(source, Class::Generator, None))?.write(format)
    }

    /// From a saved form, which is recognised: that of a generator, or a dictionary or tuple of NumPy's.
    ///
    /// # Errors
    /// As for [`BitGenerator::load`].
    pub fn load(data: &[u8]) -> Result<Self> {
        let state = Saved::read(data)?.into_state(Class::Generator)?;
        Ok(Self::new(&assembled(state)?))
    }

    /// Goes on from what was saved; so do all that share its bit generator.
    ///
    /// # Errors
    /// See [`Self::load`]; this is then as it was.
    pub fn restore(&self, data: &[u8]) -> Result<()> {
        let state = Saved::read(data)?.into_state(Class::Generator)?;
        self.slot.with(|source, _| install(state, source))
    }
}

impl RandomState {
    /// The saved form, with the cached Gaussian.
    ///
    /// # Errors
    /// As for [`BitGenerator::save`].
    pub fn save(&self, format: Format) -> Result<Vec<u8>> {
        self.slot.with(|source, own| snapshot(source, Class::RandomState, Some(own.gauss)))?.write(format)
    }

    /// From a saved form, which is recognised: that of a random state, or a dictionary or tuple of NumPy's.
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

    /// Goes on from what was saved; so do all that share its bit generator. Without a cached Gaussian in it there is
    /// none.
    ///
    /// # Errors
    /// See [`Self::load`]; this is then as it was.
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
