//! Construction of bit generators by kind.

use super::algorithm::{Algorithm, no_method};
use super::kind::Kind;
use super::layout::{self, Layout};
use crate::error::{Error, Result};
use crate::seed_sequence::SeedSequence;
use table::TABLE;

/// An algorithm of ours, without its type.
struct Registered {
    kind: Kind,
    seeded: fn(&[u32]) -> Result<Box<dyn Algorithm>>,
    seeded_from: fn(&SeedSequence) -> Result<Box<dyn Algorithm>>,
    layout: Layout,
    restored: fn(&mut layout::Reader) -> Result<Box<dyn Algorithm>>,
}

/// The entry of an algorithm. A macro, because a generic function cannot have an array of as many words as a type says.
macro_rules! registered {
    ($algorithm:ty) => {
        Registered {
            kind: <$algorithm>::KIND,
            seeded: |words| Ok(try_box(<$algorithm>::from_words(words))?),
            seeded_from: |seed| {
                let mut words = [0; <$algorithm>::SEED_WORDS];
                seed.generate_state_u32(&mut words);
                Ok(try_box(<$algorithm>::from_words(&words))?)
            },
            layout: <$algorithm>::LAYOUT,
            restored: |words| Ok(try_box(<$algorithm>::restored(words)?)?),
        }
    };
}

mod table;

impl Kind {
    /// `None` for a foreign algorithm.
    fn registered(self) -> Option<&'static Registered> {
        TABLE.iter().find(|row| row.kind == self)
    }

    /// A generator of this kind, seeded with as many words as the kind takes.
    pub(crate) fn seeded(self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        let Some(entry) = self.registered() else {
            return Err(no_method(self, "seed"));
        };
        if words.len() == self.seed_words() {
            return (entry.seeded)(words);
        }
        Err(Error::argument(format_args!(
            "words must have {} elements for {}",
            self.seed_words(),
            self.name()
        )))
    }

    /// A generator of this kind, seeded from a seed sequence.
    pub(crate) fn seeded_from(self, seed: &SeedSequence) -> Result<Box<dyn Algorithm>> {
        let entry = self.registered().ok_or_else(|| no_method(self, "seed"))?;
        (entry.seeded_from)(seed)
    }

    /// The fields of a saved state.
    pub(crate) fn layout(self) -> Layout {
        self.registered().map_or(&[], |entry| entry.layout)
    }

    /// How many 32-bit words a saved state has.
    pub(crate) fn state_words(self) -> usize {
        layout::words_of(self.layout())
    }

    /// A generator of this kind from the words of a saved state.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] if the number of words is wrong, or a field is out of range.
    pub(crate) fn restored(self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        let Some(entry) = self.registered() else {
            return Err(no_method(self, "state"));
        };
        if words.len() == self.state_words() {
            return (entry.restored)(&mut layout::Reader(words.iter()));
        }
        Err(Error::state(format_args!("the state of {} has {} words", self.name(), self.state_words())))
    }
}
