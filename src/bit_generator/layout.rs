//! The fields of an algorithm's state: one table per algorithm, by which every saved form is written and read.

use std::fmt;

use crate::error::{Error, Result, try_with_capacity};

/// The shape of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An integer of 32 bits.
    U32,
    /// An integer of 64 bits.
    U64,
    /// An integer of 128 bits.
    U128,
    /// An array of bytes, each of which takes a word.
    U8s(usize),
    /// An array of integers of 32 bits.
    U32s(usize),
    /// An array of integers of 64 bits.
    U64s(usize),
    /// An array of doubles, by their bits.
    F64s(usize),
    /// `False` or `True`, as 0 or 1.
    Bool,
    /// One of several texts, as its place in the list. Case does not matter.
    Name(&'static [&'static str]),
    /// What is the same for every state of a configuration. It takes no words.
    Fixed(Fixed),
}

/// The value that a field has in every state of one configuration, and by which the configuration is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fixed {
    Number(u64),
    Flag(bool),
    /// The text that is written, then others that are read. Case does not matter.
    Text(&'static [&'static str]),
}

impl fmt::Display for Fixed {
    /// As Python's `repr` writes it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{number}"),
            Self::Flag(flag) => f.write_str(if *flag { "True" } else { "False" }),
            Self::Text(texts) => write!(f, "'{}'", texts[0]),
        }
    }
}

impl Form {
    /// How many 32-bit words the field takes. A wider integer has its low word first.
    pub(crate) const fn words(self) -> usize {
        match self {
            Self::Fixed(_) => 0,
            Self::U32 | Self::Bool | Self::Name(_) => 1,
            Self::U64 => 2,
            Self::U128 => 4,
            Self::U8s(n) | Self::U32s(n) => n,
            Self::U64s(n) | Self::F64s(n) => 2 * n,
        }
    }
}

/// One field, with its name in the state dictionary of NumPy or randomgen.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// Whether the field is in the inner dictionary, under the key that the algorithm names.
    pub(crate) inner: bool,
    /// Whether a dictionary may lack the field: older versions did. Then it is 0, or what the kind's default
    /// configuration has.
    pub(crate) optional: bool,
    /// For a position in a block: the range that NumPy's setters accept.
    pub(crate) range: Option<Range>,
}

/// The first and the last position that a state can have, and NumPy's message for any other.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Range {
    pub(crate) first: u32,
    pub(crate) last: u32,
    pub(crate) refusal: &'static str,
}

/// Every field, in NumPy's order, the inner ones first.
pub(crate) type Layout = &'static [Field];

/// A number, a truth value or a text that tells the configuration.
pub(super) const fn fixed(number: u64) -> Form {
    Form::Fixed(Fixed::Number(number))
}

pub(super) const fn inner(name: &'static str, form: Form) -> Field {
    Field { name, form, inner: true, optional: false, range: None }
}

pub(super) const fn outer(name: &'static str, form: Form) -> Field {
    Field { name, form, inner: false, optional: false, range: None }
}

impl Field {
    pub(super) const fn within(self, first: u32, last: u32, refusal: &'static str) -> Self {
        Self { range: Some(Range { first, last, refusal }), ..self }
    }

    pub(super) const fn optional(self) -> Self {
        Self { optional: true, ..self }
    }
}

/// The value, if it is from `first` to `last`; refused in randomgen's words.
pub(super) fn check_within(value: u64, name: &str, first: u64, last: u64) -> Result<u64> {
    if (first..=last).contains(&value) {
        return Ok(value);
    }
    Err(Error::state(format_args!("{name} must be in [{first}, {last}]. Got {value}.")))
}

/// The first words of a seed, as many as a key has.
pub(super) fn seed_words<const N: usize>(words: &[u32]) -> [u64; N] {
    Reader(words.iter()).u64s()
}

/// How many 32-bit words a state takes.
pub(crate) fn words_of(layout: Layout) -> usize {
    layout.iter().map(|field| field.form.words()).sum()
}

/// Writes a state: the number of the configuration, if its kind has several, then field after field.
pub(super) struct Writer(Vec<u32>);

impl Writer {
    /// A writer with capacity for all fields.
    pub(super) fn new(configuration: Option<u32>, layout: Layout) -> Result<Self> {
        let number = configuration.as_slice();
        let mut words = try_with_capacity(number.len() + words_of(layout))?;
        words.extend_from_slice(number);
        Ok(Self(words))
    }

    pub(super) fn u32(mut self, value: u32) -> Self {
        self.0.push(value);
        self
    }

    pub(super) fn u64(self, value: u64) -> Self {
        self.u32(value as u32).u32((value >> 32) as u32)
    }

    pub(super) fn u128(self, value: u128) -> Self {
        self.u64(value as u64).u64((value >> 64) as u64)
    }

    pub(super) fn flag(self, value: bool) -> Self {
        self.u32(value.into())
    }

    pub(super) fn u32s(mut self, values: &[u32]) -> Self {
        self.0.extend_from_slice(values);
        self
    }

    pub(super) fn u64s(self, values: &[u64]) -> Self {
        values.iter().fold(self, |writer, &value| writer.u64(value))
    }

    pub(super) fn done(self) -> Vec<u32> {
        self.0
    }
}

/// Reads a state, field after field. The registry has checked that there are as many words as the layout has.
pub(crate) struct Reader<'a>(pub(super) std::slice::Iter<'a, u32>);

impl Reader<'_> {
    pub(super) fn u32(&mut self) -> u32 {
        self.0.next().copied().unwrap_or_default()
    }

    pub(super) fn u64(&mut self) -> u64 {
        let low = self.u32();
        u64::from(self.u32()) << 32 | u64::from(low)
    }

    pub(super) fn u128(&mut self) -> u128 {
        let low = self.u64();
        u128::from(self.u64()) << 64 | u128::from(low)
    }

    pub(super) fn u32s<const N: usize>(&mut self) -> [u32; N] {
        std::array::from_fn(|_| self.u32())
    }

    pub(super) fn u64s<const N: usize>(&mut self) -> [u64; N] {
        std::array::from_fn(|_| self.u64())
    }

    /// An integer of 64 bits from `first` to `last`; refused in randomgen's words.
    pub(super) fn within(&mut self, name: &str, first: u64, last: u64) -> Result<u64> {
        check_within(self.u64(), name, first, last)
    }

    /// A position, checked against the range of its field.
    pub(super) fn position(&mut self, field: &Field) -> Result<u32> {
        let position = self.u32();
        match field.range {
            Some(range) if !(range.first..=range.last).contains(&position) => {
                Err(Error::state(range.refusal))
            }
            _ => Ok(position),
        }
    }

    /// An integer from 0 to `last`.
    pub(super) fn up_to(&mut self, name: &str, last: usize) -> Result<usize> {
        let value = self.u32() as usize;
        if value > last {
            return Err(Error::state(format_args!("{name} is {value}, but must be from 0 to {last}")));
        }
        Ok(value)
    }

    /// 0 or 1.
    pub(super) fn flag(&mut self, name: &str) -> Result<bool> {
        Ok(self.up_to(name, 1)? == 1)
    }
}
