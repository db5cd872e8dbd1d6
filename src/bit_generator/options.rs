//! What the constructors of bit generators are told besides the seed: randomgen's keyword arguments.
//!
//! Every option has an entry in `api/bit_generators.toml`, by which what is given is checked.

mod table;

use std::fmt;

use super::kind::Kind;
use crate::error::{Error, Message, Result};

/// A number of at most 256 bits, the least significant word first.
type Number = [u64; 4];

/// The most options that a kind has.
const MOST: usize = 8;

/// An option of a kind.
#[allow(clippy::struct_excessive_bools, reason = "what seeding does with it")]
pub(crate) struct Described {
    pub(crate) name: &'static str,
    accepts: Accepts,
    /// `None` where the seed, or another option, tells what is used; also what [`OptionValue::None`] stands for.
    default: Option<Number>,
    /// Whether [`OptionValue::None`] may be given.
    may_be_none: bool,
    /// Whether seeding anew in place takes it too.
    seeding: bool,
    /// Whether it replaces a seed, and may not be given beside one.
    not_with_seed: bool,
    /// Whether seeding in place uses it and not the seed, so that the seed sequence stays.
    instead_of_seed: bool,
    /// Whether it is an even `int` of C's in randomgen.
    is_even_int: bool,
    /// What is said of it beside a seed.
    beside_seed: &'static str,
    /// What is said of any other value.
    refusal: &'static str,
}

impl Kind {
    /// What the constructor is told besides the seed.
    pub(crate) const fn options(self) -> &'static [Described] {
        table::of(self)
    }
}

/// The values of an option.
enum Accepts {
    /// Integers from the first to the last.
    Integers(Number, Number),
    /// These integers.
    OneOf(&'static [u64]),
    /// 0 and 1.
    Flags,
    /// Texts, each by its names; in which case they are written does not matter. The value is the place in the list.
    Texts(&'static [&'static [&'static str]]),
}

/// The value of an option, as it is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OptionValue<'a> {
    /// Python's `None`: what the documentation of the option tells.
    None,
    /// An integer, as words of 64 bits, the least significant first. `False` and `True` are 0 and 1.
    Words(&'a [u64]),
    /// A text, such as the name of a variant.
    Text(&'a str),
}

/// The options of one bit generator, each with what was given, or else its default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    kind: Kind,
    values: [Option<Number>; MOST],
    /// A bit for each option that was given.
    given: u32,
}

impl Options {
    /// The defaults.
    pub fn new(kind: Kind) -> Self {
        let mut values = [None; MOST];
        for (value, option) in values.iter_mut().zip(kind.options()) {
            *value = option.default;
        }
        Self { kind, values, given: 0 }
    }

    /// Gives an option a value.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] if the kind has no such option, if it has been given before, or if it does not
    /// accept the value.
    pub fn set(&mut self, name: &str, value: OptionValue<'_>) -> Result<()> {
        let known = self.kind.options().iter().position(|option| option.name == name);
        let place = known.ok_or_else(|| unexpected(self.kind.name(), name))?;
        let option = &self.kind.options()[place];
        if self.given >> place & 1 == 1 {
            let kind = self.kind.name();
            return Err(Error::argument(format_args!(
                "{kind}() got multiple values for keyword argument '{name}'"
            )));
        }
        self.values[place] = option.checked(value)?;
        self.given |= 1 << place;
        Ok(())
    }

    /// The kind that the options belong to.
    pub fn kind(&self) -> Kind {
        self.kind
    }

    /// Refuses options that seeding in place does not take.
    pub(crate) fn check_seeding(&self) -> Result<()> {
        match self.given_options().find(|option| !option.seeding) {
            Some(option) => Err(unexpected("seed", option.name)),
            None => Ok(()),
        }
    }

    /// Refuses an option that replaces the seed, beside a seed, and any seed where no seed tells the words.
    pub(crate) fn check_beside_seed(&self) -> Result<()> {
        if !self.kind.has_stream() {
            return Err(Error::argument("seed cannot be set and so must be None"));
        }
        let mut given = self.given_options();
        match given.find(|option| option.not_with_seed && self.number(option.name).is_some()) {
            Some(option) => Err(Error::argument(option.beside_seed)),
            None => Ok(()),
        }
    }

    /// Whether seeding in place uses an option and not the seed.
    pub(crate) fn replace_seed(&self) -> bool {
        self.given_options().any(|option| option.instead_of_seed && self.number(option.name).is_some())
    }

    fn given_options(&self) -> impl Iterator<Item = &'static Described> {
        let given = self.given;
        let options = self.kind.options().iter().enumerate();
        options.filter(move |(place, _)| given >> place & 1 == 1).map(|(_, option)| option)
    }

    /// The place of an option of ours.
    fn place(&self, name: &str) -> usize {
        let known = self.kind.options().iter().position(|option| option.name == name);
        debug_assert!(known.is_some(), "{} has no option {name}", self.kind.name());
        known.unwrap_or_default()
    }

    /// Whether the caller gave the option.
    pub(crate) fn is_given(&self, name: &str) -> bool {
        self.given >> self.place(name) & 1 == 1
    }

    /// Whether the caller gave an option of this name, which the kind may lack.
    pub(crate) fn is_told(&self, name: &str) -> bool {
        self.given_options().any(|option| option.name == name)
    }

    /// The number that an option is; `None` where it is given or left as `None`.
    pub(crate) fn number(&self, name: &str) -> Option<Number> {
        self.values[self.place(name)]
    }

    /// As [`Self::number`], of an option of at most 64 bits; for a text, its place in the list.
    pub(crate) fn word(&self, name: &str) -> Option<u64> {
        self.number(name).map(|number| number[0])
    }

    /// As [`Self::number`], of an option of at most 128 bits.
    pub(crate) fn wide(&self, name: &str) -> Option<u128> {
        self.number(name).map(|number| u128::from(number[0]) | u128::from(number[1]) << 64)
    }

    /// Whether a flag is 1.
    pub(crate) fn flag(&self, name: &str) -> bool {
        self.word(name) == Some(1)
    }

    /// Puts the value of an option that an algorithm keeps when it is seeded anew.
    pub(crate) fn put(&mut self, name: &str, value: Option<u64>) {
        self.put_number(name, value.map(|word| [word, 0, 0, 0]));
    }

    /// As [`Self::put`].
    pub(crate) fn put_number(&mut self, name: &str, value: Option<Number>) {
        let place = self.place(name);
        self.values[place] = value;
    }
}

/// Python's error for keyword arguments that a callable does not have.
fn unexpected(callable: &str, name: &str) -> Error {
    Error::argument(format_args!("{callable}() got an unexpected keyword argument '{name}'"))
}

impl Described {
    /// The value, if the option accepts it.
    fn checked(&self, value: OptionValue<'_>) -> Result<Option<Number>> {
        if value == OptionValue::None && self.may_be_none {
            return Ok(None);
        }
        let refusal = || Error::argument(self.too_long(value).unwrap_or_else(|| self.refusal_of(&value)));
        self.number(value).map(Some).ok_or_else(refusal)
    }

    fn number(&self, value: OptionValue<'_>) -> Option<Number> {
        let words = match (value, &self.accepts) {
            (OptionValue::Text(text), Accepts::Texts(texts)) => {
                let is_one = |names: &&[&str]| names.iter().any(|name| name.eq_ignore_ascii_case(text));
                return Some([texts.iter().position(is_one)? as u64, 0, 0, 0]);
            }
            // An integer stands for its digits.
            (OptionValue::Words(&[digits]), Accepts::Texts(texts)) => {
                let is_one = |names: &&[&str]| names.iter().any(|name| name.parse() == Ok(digits));
                return Some([texts.iter().position(is_one)? as u64, 0, 0, 0]);
            }
            (OptionValue::Words(words), Accepts::Integers(..) | Accepts::OneOf(_) | Accepts::Flags) => words,
            _ => return None,
        };
        let mut number = Number::default();
        number.get_mut(..words.len())?.copy_from_slice(words);
        let is_word = number[1..] == [0; 3];
        let accepted = match &self.accepts {
            Accepts::Integers(first, last) => {
                let by_size = |a: &Number, b: &Number| a.iter().rev().cmp(b.iter().rev());
                by_size(first, &number).is_le() && by_size(&number, last).is_le()
            }
            Accepts::OneOf(values) => is_word && values.contains(&number[0]),
            Accepts::Flags => is_word && number[0] <= 1,
            Accepts::Texts(_) => false,
        };
        accepted.then_some(number)
    }

    /// Whether the option accepts all numbers of so many bits, and no others.
    pub(super) fn has_bits(&self, bits: u32) -> bool {
        let Accepts::Integers([0, 0, 0, 0], last) = self.accepts else { return false };
        last.iter().map(|word| word.count_ones()).sum::<u32>() == bits
    }

    /// What is said of an even number that is too long: randomgen tests that it is even before it becomes an `int`.
    fn too_long(&self, value: OptionValue<'_>) -> Option<Message> {
        match value {
            OptionValue::Words(&[low, ref rest @ ..]) if self.is_even_int && low & 1 == 0 => {
                let is_long = low >> 31 != 0 || rest.iter().any(|&word| word != 0);
                is_long.then(|| "value too large to convert to int".into())
            }
            _ => None,
        }
    }

    /// What is said of a value that the option does not accept. Where the text has braces, the value stands.
    pub(crate) fn refusal_of(&self, value: &dyn fmt::Display) -> Message {
        match self.refusal.split_once("{}") {
            Some((before, after)) => format_args!("{before}{value}{after}").into(),
            None => self.refusal.into(),
        }
    }
}

impl fmt::Display for OptionValue<'_> {
    /// As Python's `str`, or hexadecimal digits of an integer of more than 128 bits.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = match self {
            Self::None => return f.write_str("None"),
            Self::Text(text) => return f.write_str(text),
            Self::Words(words) => words,
        };
        let n = words.iter().rposition(|&word| word != 0).map_or(0, |last| last + 1);
        match words[..n] {
            [] => f.write_str("0"),
            [word] => write!(f, "{word}"),
            [low, high] => write!(f, "{}", u128::from(high) << 64 | u128::from(low)),
            [ref rest @ .., last] => {
                write!(f, "{last:#x}")?;
                rest.iter().rev().try_for_each(|word| write!(f, "{word:016x}"))
            }
        }
    }
}
