//! Parameters of distributions: typed, one set for all draws or one set for each draw, and their checks.

use std::ffi::CStr;

use crate::error::{Constraint, Result};

/// The types of parameters and values. Numbers never change and are never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Type {
    /// A double.
    F64 = 1,
    /// A float.
    F32 = 2,
    /// A signed integer of 64 bits.
    I64 = 3,
    /// A signed integer of 32 bits.
    I32 = 4,
    /// A signed integer of 16 bits.
    I16 = 5,
    /// A signed integer of 8 bits.
    I8 = 6,
    /// An unsigned integer of 64 bits.
    U64 = 7,
    /// An unsigned integer of 32 bits.
    U32 = 8,
    /// An unsigned integer of 16 bits.
    U16 = 9,
    /// An unsigned integer of 8 bits.
    U8 = 10,
    /// A truth value of one byte.
    Bool = 11,
}

/// A parameter as the registry describes it.
pub(crate) struct Parameter {
    pub(crate) name: &'static CStr,
    pub(crate) kind: Type,
}

/// The value of a parameter.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Value {
    F64(f64),
    F32(f32),
    I64(i64),
    U64(u64),
    Bool(bool),
}

impl Value {
    /// As a double, for checks.
    #[inline]
    pub(crate) fn as_f64(self) -> f64 {
        match self {
            Self::F64(x) => x,
            Self::F32(x) => x.into(),
            Self::I64(x) => x as f64,
            Self::U64(x) => x as f64,
            Self::Bool(x) => f64::from(u8::from(x)),
        }
    }
}

macro_rules! values {
    ($($type:ty => $variant:ident),*) => {$(
        impl From<$type> for Value {
            fn from(x: $type) -> Self {
                Self::$variant(x)
            }
        }
    )*};
}
values!(f64 => F64, f32 => F32, i64 => I64, u64 => U64, bool => Bool);

/// The most parameters that a distribution has.
pub(crate) const MAX_PARAMETERS: usize = 4;

/// One set of parameters. A reader requests each by its position, with the type that the distribution declares.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row([Value; MAX_PARAMETERS]);

impl Row {
    /// The parameters are the given values, in order.
    #[inline]
    pub(crate) fn new<const N: usize>(values: [Value; N]) -> Self {
        let mut row = [Value::Bool(false); MAX_PARAMETERS];
        row[..N].copy_from_slice(&values);
        Self(row)
    }

    pub(crate) fn set(&mut self, place: usize, value: Value) {
        self.0[place] = value;
    }

    pub(crate) fn value(&self, place: usize) -> Value {
        self.0[place]
    }

    #[inline]
    pub(crate) fn f64(&self, place: usize) -> f64 {
        self.0[place].as_f64()
    }

    pub(crate) fn f32(&self, place: usize) -> f32 {
        if let Value::F32(x) = self.0[place] { x } else { f32::NAN }
    }

    #[inline]
    pub(crate) fn i64(&self, place: usize) -> i64 {
        if let Value::I64(x) = self.0[place] { x } else { 0 }
    }

    pub(crate) fn bool(&self, place: usize) -> bool {
        self.0[place] == Value::Bool(true)
    }
}

/// The parameters of all draws of one call.
pub(crate) struct Rows<'a> {
    row: &'a dyn Fn(usize) -> Row,
    n: usize,
    array: bool,
}

impl<'a> Rows<'a> {
    /// One set for each of `n` draws, as in NumPy's broadcasting.
    pub(crate) fn each(n: usize, row: &'a dyn Fn(usize) -> Row) -> Self {
        Self { row, n, array: true }
    }

    /// One set for all draws.
    pub(crate) fn one(row: &'a dyn Fn(usize) -> Row) -> Self {
        Self { row, n: 1, array: false }
    }

    /// Whether there is one set for each draw. NumPy's messages differ in that case.
    pub(crate) fn is_array(&self) -> bool {
        self.array
    }

    pub(crate) fn row(&self, index: usize) -> Row {
        (self.row)(index)
    }

    /// Every set, in order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = Row> + '_ {
        (0..self.n).map(|index| self.row(index))
    }
}

/// A check of parameters.
pub(crate) enum Check {
    /// A constraint on one parameter, by its position.
    Of(usize, Constraint),
    /// A rule about several parameters.
    Rule(fn(&Rows<'_>) -> Result<()>),
}

/// What `api/distributions.toml` says about a distribution.
pub(crate) trait Described {
    /// The parameters, in NumPy's order.
    const PARAMETERS: &'static [Parameter];
    /// The checks, in NumPy's order: each covers all rows before the next begins.
    const CHECKS: &'static [Check];
}

/// A distribution that is made from parameters.
pub(crate) trait Parametric: Described + Sized {
    /// Whether, with some parameters at least, nearly every value is made of one word.
    const HAS_ONE_WORD: bool = false;

    /// Makes the distribution from a row that has passed every check, and computes what depends on the parameters
    /// alone.
    fn from_row(row: &Row) -> Self;

    /// Runs every check.
    fn check(rows: &Rows<'_>) -> Result<()> {
        for check in Self::CHECKS {
            match check {
                Check::Of(place, constraint) => {
                    for test in constraint.tests(rows.is_array()) {
                        if !rows.iter().all(|row| (test.passes)(row.f64(*place))) {
                            return Err(test.error(Self::PARAMETERS[*place].name));
                        }
                    }
                }
                Check::Rule(rule) => rule(rows)?,
            }
        }
        Ok(())
    }

    /// Checks one set of parameters and makes the distribution.
    #[inline(always)]
    fn checked<const N: usize>(values: [Value; N]) -> Result<Self> {
        let row = Row::new(values);
        // A call with good parameters costs the comparisons alone.
        for check in Self::CHECKS {
            let passes = match check {
                Check::Of(place, constraint) => constraint.passes(row.f64(*place)),
                Check::Rule(_) => false,
            };
            if !passes {
                Self::check_one(&row)?;
                break;
            }
        }
        Ok(Self::from_row(&row))
    }

    /// Runs every check on one set of parameters.
    #[inline(never)]
    fn check_one(row: &Row) -> Result<()> {
        Self::check(&Rows::one(&|_| *row))
    }
}
