//! Saved states: written and read in NumPy's own forms and in a compact one.
//!
//! Every format writes and reads the same description, [`State`]; the algorithms themselves check its contents. All
//! input is checked before it is used, and costs memory and time in proportion to its size. Nothing here aborts if
//! there is no memory.

mod binary;
mod dictionary;
mod json;
mod objects;
mod output;
mod pickle;

use crate::bit_generator::{Algorithm, Field, Kind, Registered};
use crate::error::{Error, Result, Status};
use crate::seed_sequence::{Entropy, SeedSequence};
use crate::univariate::Gauss;

/// How a state is written. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// NumPy's state dictionary as JSON. Arrays are lists, and the seed sequence is stored under a key that NumPy
    /// ignores.
    Json = 1,
    /// What Python's pickle.loads turns back into NumPy's object, in NumPy 1.24 and later.
    Pickle = 2,
    /// Compact, versioned, with a checksum, the same on every machine; docs/state-format.md describes it.
    Binary = 3,
}

impl Format {
    /// The format with this number.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_number(number: i32) -> Result<Self> {
        let unknown = || Error::argument(format_args!("format {number} is not a known format"));
        let all = [Self::Json, Self::Pickle, Self::Binary];
        all.into_iter().find(|&format| format as i32 == number).ok_or_else(unknown)
    }

    /// The format of saved data, recognised by its first bytes.
    fn of(data: &[u8]) -> Result<Self> {
        if data.starts_with(&binary::MAGIC) {
            return Ok(Self::Binary);
        }
        match data.trim_ascii_start() {
            [b'{' | b'[', ..] => Ok(Self::Json),
            _ if pickle::begins(data) => Ok(Self::Pickle),
            _ => Err(Error::state("not a saved state of any known format (compressed?)")),
        }
    }
}

/// NumPy's classes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Class {
    SeedSequence,
    BitGenerator,
    Generator,
    RandomState,
}

impl Class {
    fn name(self) -> &'static str {
        match self {
            Self::SeedSequence => "seed sequence",
            Self::BitGenerator => "bit generator",
            Self::Generator => "generator",
            Self::RandomState => "random state",
        }
    }
}

/// The contents of a saved bit generator, and of an object that draws from one.
#[derive(Debug, PartialEq)]
struct State {
    /// `None` in a dictionary, which does not say whether it is a bit generator's, a generator's or a random state's.
    class: Option<Class>,
    kind: Kind,
    /// The words of the state, in the order of the kind's layout.
    words: Vec<u32>,
    /// The cached Gaussian of a random state.
    gauss: Option<Gauss>,
    seed: Seed,
}

/// What a saved state says about the seed sequence from which its bit generator spawns. (As an `Option` it would not
/// tell a state that says nothing from one that says that there is none.)
#[derive(Debug, PartialEq)]
enum Seed {
    /// Nothing: the saved state does not mention a seed sequence, as in everything that NumPy before 2.0 saved.
    Unsaid,
    /// That the bit generator has no seed sequence.
    None,
    Sequence(SeedSequence),
}

impl Seed {
    fn sequence(&self) -> Option<&SeedSequence> {
        match self {
            Self::Sequence(sequence) => Some(sequence),
            Self::Unsaid | Self::None => None,
        }
    }
}

impl State {
    fn write(&self, format: Format) -> Result<Vec<u8>> {
        match format {
            Format::Json => json::write_state(self),
            Format::Pickle => pickle::write_state(self),
            Format::Binary => binary::write_state(self),
        }
    }

    /// The algorithm, if every field is in its range.
    fn algorithm(&self) -> Result<Box<dyn Algorithm>> {
        self.kind.restored(&self.words)
    }

    /// The configuration of the kind; that of `words` has been checked before.
    fn configuration(&self) -> Result<&'static Registered> {
        Ok(self.kind.configuration_of(&self.words)?.0)
    }

    /// The fields with their names and words.
    fn fields(&self) -> Result<impl Iterator<Item = (&'static Field, &[u32])>> {
        let (configuration, mut rest) = self.kind.configuration_of(&self.words)?;
        Ok(configuration.layout().iter().map(move |field| {
            let (words, later) = rest.split_at(field.form.words().min(rest.len()));
            rest = later;
            (field, words)
        }))
    }
}

/// Any saved object.
#[derive(Debug, PartialEq)]
enum Saved {
    SeedSequence(SeedSequence),
    State(State),
}

impl Saved {
    fn read(data: &[u8]) -> Result<Self> {
        match Format::of(data)? {
            Format::Json => json::read(data),
            Format::Pickle => pickle::read(data),
            Format::Binary => binary::read(data),
        }
    }

    fn class(&self) -> Option<Class> {
        match self {
            Self::SeedSequence(_) => Some(Class::SeedSequence),
            Self::State(state) => state.class,
        }
    }

    fn wrong(&self, wanted: Class) -> Error {
        let found = self.class().map_or("bit generator", Class::name);
        Error::state(format_args!("the state is that of a {found}, not of a {}", wanted.name()))
    }

    fn into_seed_sequence(self) -> Result<SeedSequence> {
        match self {
            Self::SeedSequence(sequence) => Ok(sequence),
            Self::State(_) => Err(self.wrong(Class::SeedSequence)),
        }
    }

    /// The state, if it belongs to such an object, or does not say to what it belongs.
    fn into_state(self, wanted: Class) -> Result<State> {
        match self {
            Self::State(state) if state.class.is_none_or(|class| class == wanted) => Ok(state),
            _ => Err(self.wrong(wanted)),
        }
    }
}

fn write_sequence(sequence: &SeedSequence, format: Format) -> Result<Vec<u8>> {
    match format {
        Format::Json => json::write_sequence(sequence),
        Format::Pickle => pickle::write_sequence(sequence),
        Format::Binary => binary::write_sequence(sequence),
    }
}

/// The text of a field that has one of several.
fn name(names: &'static [&'static str], words: &[u32]) -> &'static str {
    words.first().and_then(|&place| names.get(place as usize)).copied().unwrap_or_default()
}

/// A seed sequence from the parts of its saved form.
fn seed_sequence(
    entropy: Entropy,
    spawn_key: Vec<u32>,
    pool_size: usize,
    n_children_spawned: u32,
) -> Result<SeedSequence> {
    SeedSequence::build(entropy, spawn_key, pool_size, n_children_spawned).map_err(invalid)
}

/// Turns the error of an invalid argument into that of an invalid state.
fn invalid(error: Error) -> Error {
    match error.status() {
        Status::InvalidArgument => error.with_status(Status::InvalidState),
        _ => error,
    }
}

/// A cached Gaussian, which must be finite: no stream yields another.
fn gauss(full: bool, value: f64) -> Result<Gauss> {
    if value.is_finite() {
        return Ok(Gauss { full, value });
    }
    Err(Error::state("gauss is not finite"))
}
