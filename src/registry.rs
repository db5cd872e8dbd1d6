//! The registry of univariate distributions: draws and descriptions look distributions up here.

mod described;
mod table;
#[cfg(test)]
mod tests;

use std::ffi::CStr;

use crate::distribution::integers::BoolByte;
use crate::distribution::{Leftover, Marks, Width, Words};
use crate::error::{Error, Result};
use crate::parallel::{self, Account, Origin, Plan};
use crate::parameters::{Parameter, Parametric, Row, Rows, Type};
use crate::univariate::{Supply, Univariate};
use table::TABLE;

/// A distribution with its name, and how each of the two objects draws from it.
pub(crate) struct Entry {
    pub(crate) name: &'static CStr,
    pub(crate) output: Type,
    pub(crate) parameters: &'static [Parameter],
    /// `None`: `Generator` has no such method.
    pub(crate) generator: Option<Sampling>,
    /// `None`: `RandomState` has no such method.
    pub(crate) random_state: Option<Sampling>,
}

/// The two parts of a draw. Everything is checked before anything is drawn.
pub(crate) struct Sampling {
    pub(crate) check: fn(&Rows<'_>) -> Result<()>,
    pub(crate) fill: fn(&Rows<'_>, &mut Supply<'_, '_>, Buffer<'_>),
    /// Part of the values of one `fill`, with the rows of that part. The next part takes the words that are left over.
    pub(crate) fill_part: fn(&Rows<'_>, &mut Supply<'_, '_>, &mut Leftover, Buffer<'_>),
    /// The same values as `fill`, by several threads.
    pub(crate) fill_parallel: fn(&Rows<'_>, Origin<'_>, Buffer<'_>, &Plan<'_>) -> Result<Account>,
    /// For distributions that make nearly every value of one word, with some parameters at least.
    pub(crate) of_words: Option<&'static OfWords>,
}

/// How values are made of one word each.
pub(crate) struct OfWords {
    /// The width of the words, if that is so with these parameters.
    pub(crate) width: fn(&Row) -> Option<Width>,
    /// The value of each word, and marks for those that further words decide.
    pub(crate) propose: fn(&Row, Words<'_>, Buffer<'_>, &mut Marks),
    /// As `fill` with one set of parameters, by single draws.
    pub(crate) draw_each: fn(&Row, &mut Supply<'_, '_>, Buffer<'_>),
}

/// A buffer for values of the type that an entry gives.
pub(crate) enum Buffer<'a> {
    F64(&'a mut [f64]),
    F32(&'a mut [f32]),
    I64(&'a mut [i64]),
    I32(&'a mut [i32]),
    I16(&'a mut [i16]),
    I8(&'a mut [i8]),
    U64(&'a mut [u64]),
    U32(&'a mut [u32]),
    U16(&'a mut [u16]),
    U8(&'a mut [u8]),
    Bool(&'a mut [BoolByte]),
}

/// A type of values.
pub(crate) trait Element: Copy + Default + Send + Sync {
    const TYPE: Type;
    /// A slice of this type as a buffer.
    fn buffer(values: &mut [Self]) -> Buffer<'_>;
    /// The buffer as a slice of this type; empty for a buffer of another type.
    fn slice(out: Buffer<'_>) -> &mut [Self];
}

macro_rules! elements {
    ($($type:ty => $variant:ident),*) => {
        impl Buffer<'_> {
            /// `n` values from number `first` on.
            pub(crate) fn part(&mut self, first: usize, n: usize) -> Buffer<'_> {
                match self {
                    $(Self::$variant(values) => Buffer::$variant(&mut values[first..first + n]),)*
                }
            }
        }

        $(
        impl Element for $type {
            const TYPE: Type = Type::$variant;
            fn buffer(values: &mut [Self]) -> Buffer<'_> {
                Buffer::$variant(values)
            }
            fn slice(out: Buffer<'_>) -> &mut [Self] {
                if let Buffer::$variant(values) = out { values } else { &mut [] }
            }
        }
        )*
    };
}

/// An expression about the element of a type: `with_element!(kind, T => size_of::<T>())`.
macro_rules! with_element {
    ($kind:expr, $element:ident => $body:expr) => {
        $crate::registry::with_element!(@ $kind, $element => $body;
            F64: f64, F32: f32, I64: i64, I32: i32, I16: i16, I8: i8, U64: u64, U32: u32, U16: u16, U8: u8,
            Bool: $crate::distribution::integers::BoolByte)
    };
    (@ $kind:expr, $element:ident => $body:expr; $($variant:ident: $type:ty),*) => {
        match $kind {
            $($crate::parameters::Type::$variant => {
                type $element = $type;
                $body
            })*
        }
    };
}
pub(crate) use with_element;

elements!(f64 => F64, f32 => F32, i64 => I64, i32 => I32, i16 => I16, i8 => I8, u64 => U64, u32 => U32, u16 => U16, u8 => U8, BoolByte => Bool);

fn fill<D: Parametric + Univariate<T>, T: Element>(
    rows: &Rows<'_>,
    supply: &mut Supply<'_, '_>,
    out: Buffer<'_>,
) {
    match T::slice(out) {
        [only] if !rows.is_array() => *only = D::from_row(&rows.row(0)).sample(supply),
        out => fill_part::<D, T>(rows, supply, &mut Leftover::default(), T::buffer(out)),
    }
}

/// Not inlined: the code of most fills is here, and should not be in the library twice.
#[inline(never)]
fn fill_part<D: Parametric + Univariate<T>, T: Element>(
    rows: &Rows<'_>,
    supply: &mut Supply<'_, '_>,
    leftover: &mut Leftover,
    out: Buffer<'_>,
) {
    let out = T::slice(out);
    if rows.is_array() {
        for (slot, row) in out.iter_mut().zip(rows.iter()) {
            *slot = D::from_row(&row).sample_next(supply, leftover);
        }
        return;
    }
    D::from_row(&rows.row(0)).fill_next(supply, leftover, out);
}

/// One set of parameters for each draw is drawn by one thread: which set a word serves is known only once all words
/// before it have been read.
fn fill_parallel<D: Parametric + Univariate<T> + Sync, T: Element>(
    rows: &Rows<'_>,
    mut origin: Origin<'_>,
    out: Buffer<'_>,
    plan: &Plan<'_>,
) -> Result<Account> {
    if rows.is_array() {
        origin.with_supply(|supply| fill::<D, T>(rows, supply, out));
        return Ok(Account::default());
    }
    parallel::fill(&D::from_row(&rows.row(0)), origin, T::slice(out), plan)
}

impl Entry {
    /// An entry with the types of values and parameters only: without a name, and drawn from by neither object.
    const fn of<D: Parametric, T: Element>() -> Self {
        Self { name: c"", output: T::TYPE, parameters: D::PARAMETERS, generator: None, random_state: None }
    }
}

impl Sampling {
    const fn of<D: Parametric + Univariate<T> + Sync, T: Element>() -> Self {
        let of_words = if D::HAS_ONE_WORD { Some(const { &OfWords::of::<D, T>() }) } else { None };
        Self {
            check: D::check,
            fill: fill::<D, T>,
            fill_part: fill_part::<D, T>,
            fill_parallel: fill_parallel::<D, T>,
            of_words,
        }
    }
}

impl OfWords {
    const fn of<D: Parametric + Univariate<T>, T: Element>() -> Self {
        Self {
            width: |row| D::from_row(row).one_word(),
            propose: |row, words, out, open| D::from_row(row).propose(words, T::slice(out), open),
            draw_each: |row, supply, out| {
                let distribution = D::from_row(row);
                T::slice(out).fill_with(|| distribution.sample(supply));
            },
        }
    }
}

/// The position of the distribution with this number in tables that are ordered by number.
pub(crate) fn place(number: i32) -> Result<usize> {
    let place = usize::try_from(number).ok().and_then(|number| number.checked_sub(1));
    let unknown = || Error::argument(format_args!("distribution {number} is not a known distribution"));
    place.filter(|&place| place < TABLE.len()).ok_or_else(unknown)
}

/// The entry with this number.
pub(crate) fn entry(number: i32) -> Result<&'static Entry> {
    Ok(&TABLE[place(number)?])
}

/// The number of the distribution with this name.
pub(crate) fn number(name: &str) -> Result<i32> {
    let unknown = || Error::argument(format_args!("name {name} is not a known distribution"));
    let place = TABLE.iter().position(|entry| entry.name.to_bytes() == name.as_bytes());
    place.map(|place| place as i32 + 1).ok_or_else(unknown)
}
