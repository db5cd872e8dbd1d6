//! The fields of an algorithm's state: one table per algorithm, by which every saved form is written and read.

use crate::error::{Error, Result, try_with_capacity};

/// The shape of one field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// An integer of 32 bits.
    U32,
    /// An integer of 128 bits.
    U128,
    /// An array of integers of 32 bits.
    U32s(usize),
    /// An array of integers of 64 bits.
    U64s(usize),
}

impl Form {
    /// How many 32-bit words the field takes. A wider integer has its low word first.
    pub(crate) const fn words(self) -> usize {
        match self {
            Self::U32 => 1,
            Self::U128 => 4,
            Self::U32s(n) => n,
            Self::U64s(n) => 2 * n,
        }
    }
}

/// One field, with its name in NumPy's state dictionary.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Field {
    pub(crate) name: &'static str,
    pub(crate) form: Form,
    /// Whether the field is in the inner dictionary, under "state".
    pub(crate) inner: bool,
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

pub(super) const fn inner(name: &'static str, form: Form) -> Field {
    Field { name, form, inner: true, range: None }
}

pub(super) const fn outer(name: &'static str, form: Form) -> Field {
    Field { name, form, inner: false, range: None }
}

impl Field {
    pub(super) const fn within(self, first: u32, last: u32, refusal: &'static str) -> Self {
        Self { range: Some(Range { first, last, refusal }), ..self }
    }
}

/// How many 32-bit words a state takes.
pub(crate) fn words_of(layout: Layout) -> usize {
    layout.iter().map(|field| field.form.words()).sum()
}

/// Writes a state, field after field.
pub(super) struct Writer(Vec<u32>);

impl Writer {
    /// A writer with capacity for all fields.
    pub(super) fn new(layout: Layout) -> Result<Self> {
        try_with_capacity(words_of(layout)).map(Self)
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
