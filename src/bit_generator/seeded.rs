//! What a bit generator was seeded from.

use crate::allocation::Shared;
use crate::error::{Error, Result};
use crate::lock::Lock;
use crate::seed_sequence::SeedSequence;

/// A seed sequence from which several objects spawn.
pub(crate) type SharedSeedSequence = Shared<Lock<SeedSequence>>;

/// What a bit generator was seeded from, and spawns from.
pub(crate) enum Seeded {
    /// Nothing that spawns: legacy seeding, a key, the words of a foreign seed sequence.
    Otherwise,
    /// A seed sequence, which others may share.
    From(SharedSeedSequence),
    /// One integer. Its seed sequence is made when it is asked for, so that seeding needs no memory.
    FromInteger(u64),
}

impl From<Option<SharedSeedSequence>> for Seeded {
    fn from(sequence: Option<SharedSeedSequence>) -> Self {
        sequence.map_or(Self::Otherwise, Self::From)
    }
}

impl Seeded {
    /// The seed sequence, the same one at each call.
    pub(super) fn sequence(&mut self) -> Result<SharedSeedSequence> {
        if let Self::FromInteger(seed) = *self {
            *self = Self::From(Shared::try_new(Lock::new(SeedSequence::from_u64(seed)?))?);
        }
        match self {
            Self::From(sequence) => Ok(sequence.clone()),
            _ => Err(Error::unsupported("The underlying SeedSequence does not implement spawning.")),
        }
    }

    /// A copy of the seed sequence, if there is one.
    pub(crate) fn copied(&self) -> Result<Option<SeedSequence>> {
        match self {
            Self::Otherwise => Ok(None),
            Self::From(sequence) => sequence.with(|sequence| sequence.try_clone()).map(Some),
            Self::FromInteger(seed) => SeedSequence::from_u64(*seed).map(Some),
        }
    }
}
