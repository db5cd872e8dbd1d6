//! The discrete uniform distribution, in nine types.
//!
//! Probability of k: 1 / (high - low), for low <= k < high.
//!
//! Method: Lemire's multiplication with rejection (`Generator`), or a mask with rejection (`RandomState`). A range of
//! 2^32 or less takes 32-bit words; types of 16 bits and less share a word.
//!
//! Source: D. Lemire, "Fast Random Integer Generation in an Interval", ACM TOMACS 29 (2019); NumPy's
//! `_bounded_integers.pyx` and `distributions.c`.

mod fill;
mod rules;
#[cfg(target_arch = "x86_64")]
mod wide;

use std::convert::identity;
use std::marker::PhantomData;

use super::{Bits, Distribution, Leftover, Marks, Width as WordWidth, Words};
use crate::bit_generator::word_buffer::mask_of;
use crate::error::{Error, Result};
use crate::memory::words_of_i64;
use crate::parameters::{Check, Described, Parameter, Parametric, Row, Rows, Type, Value};

/// The method that maps a random word to a range.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RangeMethod {
    /// Lemire's multiplication: `Generator.integers`.
    Lemire,
    /// A mask, and rejection of values above the range: `RandomState.randint`. Frozen.
    Masked,
}

/// How many bits of random words a value consumes.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// One 64-bit word, or one 32-bit word if the range fits.
    Bits64,
    /// One 32-bit word.
    Bits32,
    /// Half of a 32-bit word.
    Bits16,
    /// A quarter of a 32-bit word.
    Bits8,
    /// One bit of a 32-bit word.
    Bit,
}

/// Only the types here can be drawn, since each has its own stream.
pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A type of bounds: `i64`, or `u64` for draws of `u64`.
#[allow(private_bounds, reason = "sealed")]
pub trait Bound: Copy + Into<Value> + sealed::Sealed {
    #[doc(hidden)]
    const TYPE: Type;
}
impl Bound for i64 {
    const TYPE: Type = Type::I64;
}
impl Bound for u64 {
    const TYPE: Type = Type::U64;
}

/// A type of random integers.
pub trait Integer: Copy + sealed::Sealed {
    /// The type of the bounds.
    type Bound: Bound;
    /// NumPy's name of the type.
    const NAME: &'static str;
    /// The smallest value.
    const MIN: i128;
    /// The largest value.
    const MAX: i128;
    #[doc(hidden)]
    const WIDTH: Width;
    #[doc(hidden)]
    fn from_bits(bits: u64) -> Self;
    /// The same memory as 64-bit words; `None` if the integers are narrower.
    #[doc(hidden)]
    fn words(_integers: &mut [Self]) -> Option<&mut [u64]> {
        None
    }
}

macro_rules! integer {
    ($type:ty, $bound:ty, $name:literal, $width:ident $(, $words:expr)?) => {
        impl sealed::Sealed for $type {}
        impl Integer for $type {
            type Bound = $bound;
            const NAME: &'static str = $name;
            const MIN: i128 = <$type>::MIN as i128;
            const MAX: i128 = <$type>::MAX as i128;
            const WIDTH: Width = Width::$width;
            #[inline]
            fn from_bits(bits: u64) -> Self {
                bits as Self
            }
            $(fn words(integers: &mut [Self]) -> Option<&mut [u64]> {
                Some($words(integers))
            })?
        }
    };
}

integer!(i64, i64, "int64", Bits64, words_of_i64);
integer!(u64, u64, "uint64", Bits64, identity);
integer!(i32, i64, "int32", Bits32);
integer!(u32, i64, "uint32", Bits32);
integer!(i16, i64, "int16", Bits16);
integer!(u16, i64, "uint16", Bits16);
integer!(i8, i64, "int8", Bits8);
integer!(u8, i64, "uint8", Bits8);

impl sealed::Sealed for bool {}
impl Integer for bool {
    type Bound = i64;
    const NAME: &'static str = "bool";
    const MIN: i128 = 0;
    const MAX: i128 = 1;
    const WIDTH: Width = Width::Bit;
    #[inline]
    fn from_bits(bits: u64) -> Self {
        bits & 1 == 1
    }
}

/// A `bool` in C's memory, which may hold any byte before it is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(transparent)]
pub(crate) struct BoolByte(u8);

impl sealed::Sealed for BoolByte {}
impl Integer for BoolByte {
    type Bound = i64;
    const NAME: &'static str = bool::NAME;
    const MIN: i128 = bool::MIN;
    const MAX: i128 = bool::MAX;
    const WIDTH: Width = bool::WIDTH;
    #[inline]
    fn from_bits(bits: u64) -> Self {
        Self(bits as u8 & 1)
    }
}

/// The discrete uniform distribution on [`low`, `low + range`], with values of type `T`.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Integers<T> {
    pub(super) low: u64,
    pub(super) range: u64,
    pub(super) method: RangeMethod,
    of: PhantomData<T>,
}

impl<T: Integer> Integers<T> {
    /// Checks the bounds: `low` <= x < `high`, or <= `high` with `endpoint`.
    #[inline]
    pub(crate) fn new(low: T::Bound, high: T::Bound, endpoint: bool) -> Result<Self> {
        let values = [low.into(), high.into(), endpoint.into()];
        let (first, last) = ends(&Row::new(values));
        if T::MIN <= first && first <= last && last <= T::MAX {
            return Ok(Self::over(first as u64, (last - first) as u64, RangeMethod::Lemire));
        }
        // The checks have the message.
        Self::checked(values)
    }

    /// All integers from `low` to `low + range`, modulo 2^64.
    #[inline]
    pub(crate) fn over(low: u64, range: u64, method: RangeMethod) -> Self {
        Self { low, range, method, of: PhantomData }
    }

    /// The same range with another method.
    pub(crate) fn by(self, method: RangeMethod) -> Self {
        Self { method, ..self }
    }

    /// One value; `leftover` carries the unused pieces of a word from draw to draw.
    #[inline]
    pub(crate) fn next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover) -> T {
        let range = self.range;
        if range == 0 {
            return T::from_bits(self.low);
        }
        let offset = match T::WIDTH {
            Width::Bits64 if range > u64::from(u32::MAX) => self.next_64(bits),
            Width::Bits64 | Width::Bits32 => self.next_narrow(32, || bits.u32()),
            Width::Bits16 => self.next_narrow(16, || leftover.piece(bits, 16)),
            Width::Bits8 => self.next_narrow(8, || leftover.piece(bits, 8)),
            Width::Bit => u64::from(leftover.piece(bits, 1)),
        };
        T::from_bits(self.low.wrapping_add(offset))
    }

    /// One attempt by masked rejection with the caller's mask; `None` if it is rejected.
    #[inline]
    pub(crate) fn masked(&self, bits: &mut Bits<'_>, leftover: &mut Leftover, mask: u64) -> Option<T> {
        let range = self.range;
        let (word, full) = match T::WIDTH {
            _ if range == 0 => (0, 0),
            Width::Bits64 if range > u64::from(u32::MAX) => (bits.u64(), u64::MAX),
            Width::Bits64 | Width::Bits32 => (bits.u32().into(), u32::MAX.into()),
            Width::Bits16 => (leftover.piece(bits, 16).into(), u16::MAX.into()),
            Width::Bits8 => (leftover.piece(bits, 8).into(), u8::MAX.into()),
            Width::Bit => (leftover.piece(bits, 1).into(), 1),
        };
        // A full range needs no mask.
        let value = word & full & if range == full { full } else { mask };
        (value <= range).then(|| T::from_bits(self.low.wrapping_add(value)))
    }

    #[inline]
    fn next_64(&self, bits: &mut Bits<'_>) -> u64 {
        let range = self.range;
        match self.method {
            _ if range == u64::MAX => bits.u64(),
            RangeMethod::Lemire => lemire_64(bits, range),
            RangeMethod::Masked => {
                let mask = mask_of(range);
                loop {
                    let value = bits.u64() & mask;
                    if value <= range {
                        return value;
                    }
                }
            }
        }
    }

    /// Ranges below 2^`width`, from the low `width` bits of each word.
    #[inline(always)]
    fn next_narrow(&self, width: u32, mut draw: impl FnMut() -> u32) -> u64 {
        let full = u64::from(u32::MAX) >> (32 - width);
        let mut draw = || u64::from(draw()) & full;
        let range = self.range;
        match self.method {
            _ if range == full => draw(),
            RangeMethod::Lemire => {
                let count = range + 1;
                let mut product = draw() * count;
                if product & full < count {
                    let threshold = (full - range) % count;
                    while product & full < threshold {
                        product = draw() * count;
                    }
                }
                product >> width
            }
            RangeMethod::Masked => {
                let mask = mask_of(range);
                loop {
                    let value = draw() & mask;
                    if value <= range {
                        return value;
                    }
                }
            }
        }
    }
}

/// Lemire's method for a range of more than 32 and less than 64 bits.
#[inline]
fn lemire_64(bits: &mut Bits<'_>, range: u64) -> u64 {
    let count = u128::from(range) + 1;
    let mut product = u128::from(bits.u64()) * count;
    if u128::from(product as u64) < count {
        let threshold = u128::from(u64::MAX - range) % count;
        while u128::from(product as u64) < threshold {
            product = u128::from(bits.u64()) * count;
        }
    }
    (product >> 64) as u64
}

/// A random index in [0, `last`], by Lemire's method (`random_bounded_uint64` as `choice` uses it).
#[inline]
pub(crate) fn index(bits: &mut Bits<'_>, last: u64) -> u64 {
    Integers::<u64>::over(0, last, RangeMethod::Lemire).next(bits, &mut Leftover::default())
}

/// The smallest and the largest value of a row.
#[inline]
fn ends(row: &Row) -> (i128, i128) {
    let wide = |value| match value {
        Value::U64(x) => i128::from(x),
        Value::I64(x) => i128::from(x),
        _ => 0,
    };
    let high = wide(row.value(1));
    (wide(row.value(0)), if row.bool(2) { high } else { high - 1 })
}

fn out_of_bounds<T: Integer>(name: &str) -> Error {
    Error::argument(format_args!("{name} is out of bounds for {}", T::NAME))
}

/// No value below the smallest of the type.
fn check_low<T: Integer>(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().all(|row| ends(&row).0 >= T::MIN) { Ok(()) } else { Err(out_of_bounds::<T>("low")) }
}

/// No value above the largest of the type.
fn check_high<T: Integer>(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().all(|row| ends(&row).1 <= T::MAX) { Ok(()) } else { Err(out_of_bounds::<T>("high")) }
}

/// At least one value. If every low end is zero, NumPy takes it for the default, and has other messages.
fn check_order(rows: &Rows<'_>) -> Result<()> {
    let Some(wrong) = rows.iter().find(|row| ends(row).0 > ends(row).1) else { return Ok(()) };
    Err(Error::argument(match (rows.iter().all(|row| ends(&row).0 == 0), wrong.bool(2)) {
        (true, true) => "high < 0",
        (true, false) => "high <= 0",
        (false, true) => "low > high",
        (false, false) => "low >= high",
    }))
}

impl<T: Integer> Described for Integers<T> {
    const PARAMETERS: &'static [Parameter] = &[
        Parameter { name: c"low", kind: T::Bound::TYPE },
        Parameter { name: c"high", kind: T::Bound::TYPE },
        Parameter { name: c"endpoint", kind: Type::Bool },
    ];
    const CHECKS: &'static [Check] =
        &[Check::Rule(check_low::<T>), Check::Rule(check_high::<T>), Check::Rule(check_order)];
}

impl<T: Integer> Parametric for Integers<T> {
    const HAS_ONE_WORD: bool = true;

    fn from_row(row: &Row) -> Self {
        let (low, last) = ends(row);
        Self { low: low as u64, range: (last - low) as u64, method: RangeMethod::Lemire, of: PhantomData }
    }
}

impl<T: Integer> Distribution<T> for Integers<T> {
    fn shares_words(&self) -> bool {
        matches!(T::WIDTH, Width::Bits16 | Width::Bits8 | Width::Bit)
    }

    fn sample(&self, bits: &mut Bits<'_>) -> T {
        self.next(bits, &mut Leftover::default())
    }

    fn sample_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover) -> T {
        self.next(bits, leftover)
    }

    fn one_word(&self) -> Option<WordWidth> {
        fill::one_word(self)
    }

    fn propose(&self, words: Words<'_>, out: &mut [T], open: &mut Marks) {
        fill::propose(self, words, out, open);
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [T]) {
        fill::fill(self, bits, &mut Leftover::default(), out);
    }

    fn fill_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover, out: &mut [T]) {
        fill::fill(self, bits, leftover, out);
    }
}
