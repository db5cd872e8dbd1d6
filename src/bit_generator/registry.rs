//! Construction of bit generators by kind.

use super::algorithm::{Algorithm, MANY, Native, no_method};
use super::kind::Kind;
use super::layout::{self, Fixed, Form, Layout};
use super::options::Options;
use crate::allocation::try_box;
use crate::error::{Error, Result};
use crate::seed_sequence::SeedSequence;

/// An algorithm of ours, without its type: one configuration of a kind.
pub(crate) struct Registered {
    kind: Kind,
    /// Its place among the configurations of the kind, if there are several.
    number: Option<u32>,
    serves: fn(&Options) -> bool,
    check_processor: fn() -> Result<()>,
    /// How many words of seed the options ask for.
    seed_words: fn(&Options) -> usize,
    with_options: WithOptions,
    layout: Layout,
    inner: &'static str,
    restored: fn(&mut layout::Reader) -> Result<Box<dyn Algorithm>>,
}

/// Makes a generator from words of seed and options.
type WithOptions = fn(&[u32], &Options) -> Result<Box<dyn Algorithm>>;

impl Registered {
    pub(super) const fn of<A: Native + Algorithm>() -> Self {
        const { assert!(A::MOST_SEED_WORDS <= MANY) };
        Self {
            kind: A::KIND,
            number: A::CONFIGURATION,
            serves: A::serves,
            check_processor: A::check_processor,
            seed_words: A::seed_words,
            with_options: |words, options| Ok(try_box(A::with_options(words, options)?)?),
            layout: A::LAYOUT,
            inner: A::INNER,
            restored: |words| Ok(try_box(A::restored(words)?)?),
        }
    }

    /// A generator with these options, seeded from a seed sequence.
    pub(super) fn seeded(&self, seed: &SeedSequence, options: &Options) -> Result<Box<dyn Algorithm>> {
        let mut words = [0; MANY];
        let words = &mut words[..(self.seed_words)(options)];
        seed.generate_state_u32(words);
        self.with_words(words, options)
    }

    fn with_words(&self, words: &[u32], options: &Options) -> Result<Box<dyn Algorithm>> {
        (self.check_processor)()?;
        (self.with_options)(words, options)
    }

    fn restored(&self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        (self.check_processor)()?;
        (self.restored)(&mut layout::Reader(words.iter()))
    }
}

#[cfg(test)]
mod alike;
#[cfg(test)]
mod documented;
mod table;

impl Kind {
    /// Its configurations, the default one first; none for a foreign algorithm.
    pub(crate) fn configurations(self) -> &'static [Registered] {
        table::of(self)
    }

    /// A generator of this kind, seeded with as many words as the kind takes.
    pub(crate) fn seeded(self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        let Some(entry) = self.configurations().first() else {
            return Err(no_method(self, "seed"));
        };
        if words.len() == self.seed_words() {
            return entry.with_words(words, &Options::new(self));
        }
        Err(Error::argument(format_args!(
            "words must have {} elements for {}",
            self.seed_words(),
            self.name()
        )))
    }

    /// The configuration of a saved state, and the words of its fields.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] if the number of words is wrong.
    pub(crate) fn configuration_of(self, words: &[u32]) -> Result<(&'static Registered, &[u32])> {
        let several = self.configurations();
        let (entry, fields) = match (several, words) {
            ([only], _) => (Some(only), words),
            (several, [number, fields @ ..]) => (several.get(*number as usize), fields),
            (_, []) => (None, words),
        };
        match entry {
            Some(entry) if fields.len() == layout::words_of(entry.layout) => Ok((entry, fields)),
            Some(entry) => Err(Error::state(format_args!(
                "the state of {} has {} words",
                self.name(),
                entry.state_words()
            ))),
            None => {
                Err(Error::state(format_args!("the state of {} has an unknown configuration", self.name())))
            }
        }
    }

    /// A generator of this kind from the words of a saved state.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] if the number of words is wrong, or a field is out of range.
    pub(crate) fn restored(self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        let (entry, fields) = self.configuration_of(words)?;
        entry.restored(fields)
    }
}

impl Options {
    /// A generator with these options, seeded from a seed sequence.
    pub(crate) fn seeded(&self, seed: &SeedSequence) -> Result<Box<dyn Algorithm>> {
        let kind = self.kind();
        let entry = kind.configurations().iter().find(|entry| (entry.serves)(self));
        entry.ok_or_else(|| no_method(kind, "seed"))?.seeded(seed, self)
    }
}

impl Registered {
    /// The fields of a saved state.
    pub(crate) fn layout(&self) -> Layout {
        self.layout
    }

    /// The key of the inner dictionary of a saved state.
    pub(crate) fn inner(&self) -> &'static str {
        self.inner
    }

    /// The words that come before the fields.
    pub(crate) fn number(&self) -> &[u32] {
        self.number.as_slice()
    }

    /// How many words a saved state has.
    pub(crate) fn state_words(&self) -> usize {
        self.number().len() + layout::words_of(self.layout)
    }

    /// The fields that tell the configuration.
    pub(crate) fn fixed(&self) -> impl Iterator<Item = (&'static layout::Field, Fixed)> {
        self.layout.iter().filter_map(|field| match field.form {
            Form::Fixed(fixed) => Some((field, fixed)),
            _ => None,
        })
    }

    /// Refuses a state of another configuration, in randomgen's words.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`].
    pub(crate) fn check_stays(&self, new: &Self) -> Result<()> {
        let pairs = self.fixed().zip(new.fixed());
        for ((field, current), (_, new)) in pairs {
            if current != new {
                let (name, class) = (field.name, self.kind.class());
                return Err(Error::state(format_args!(
                    "The state has {name}={new}, but this {class} was created with {name}={current}. The {name} cannot \
                     be changed through state because Generators that use this {class} would keep using the original \
                     {name}. Create a new {class} with {name}={new}."
                )));
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn configurations_are_numbered_where_there_are_several() {
        for kind in Kind::all() {
            let rows = kind.configurations();
            assert!(rows.first().is_some_and(|first| (first.serves)(&Options::new(kind))), "{}", kind.name());
            for (i, row) in (0..).zip(rows) {
                assert_eq!(row.number, if rows.len() > 1 { Some(i) } else { None }, "{}", kind.name());
                let names = |row: &Registered| row.fixed().map(|(field, _)| field.name).collect::<Vec<_>>();
                assert!(rows.len() == 1 || !names(row).is_empty(), "{}", kind.name());
                assert_eq!(names(row), names(&rows[0]), "{}", kind.name());
            }
        }
    }
}
