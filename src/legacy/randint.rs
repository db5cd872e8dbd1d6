//! The discrete uniform distribution.
//!
//! Frozen (see `legacy.rs`).
//!
//! Probability of k: 1 / (high - low), for low <= k < high (`randint`); 1 / (high - low + 1), for low <= k <= high
//! (`random_integers`).
//!
//! Method: a mask, and rejection above the range. Source: NumPy's `RandomState.randint` and
//! `RandomState.random_integers`.

use crate::distribution::integers::{Integers, RangeMethod};
use crate::distribution::{Bits, Distribution, Integer, Leftover};
use crate::error::{Error, Result};
use crate::parameters::{Check, Described, Parameter, Parametric, Row, Rows};

/// The discrete uniform distribution with values of type `T`. Same stream as `numpy.random.RandomState.randint`.
pub(crate) struct Randint<T>(Integers<T>);

impl<T: Integer> Randint<T> {
    /// Checks the bounds: `low` <= x < `high`, or <= `high` with `endpoint`.
    #[inline]
    pub(crate) fn new(low: T::Bound, high: T::Bound, endpoint: bool) -> Result<Self> {
        Ok(Self(Integers::new(low, high, endpoint)?.by(RangeMethod::Masked)))
    }
}

impl<T: Integer> Described for Randint<T> {
    const PARAMETERS: &'static [Parameter] = Integers::<T>::PARAMETERS;
    const CHECKS: &'static [Check] = Integers::<T>::CHECKS;
}

impl<T: Integer> Parametric for Randint<T> {
    fn from_row(row: &Row) -> Self {
        Self(Integers::from_row(row).by(RangeMethod::Masked))
    }
}

impl<T: Integer> Distribution<T> for Randint<T> {
    fn shares_words(&self) -> bool {
        self.0.shares_words()
    }

    fn sample(&self, bits: &mut Bits<'_>) -> T {
        self.0.sample(bits)
    }

    fn sample_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover) -> T {
        self.0.sample_next(bits, leftover)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [T]) {
        self.0.fill(bits, out);
    }

    fn fill_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover, out: &mut [T]) {
        self.0.fill_next(bits, leftover, out);
    }
}

/// The discrete uniform distribution from `low` to `high`, both included. Same stream as
/// `numpy.random.RandomState.random_integers`.
pub(crate) struct RandomIntegers(Integers<i64>);

/// The messages are those of `randint(low, high + 1)`, which NumPy calls.
pub(crate) fn check_order(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().all(|row| row.i64(0) <= row.i64(1)) {
        return Ok(());
    }
    let all_zero = rows.iter().all(|row| row.i64(0) == 0);
    Err(Error::argument(if all_zero { "high <= 0" } else { "low >= high" }))
}

impl Parametric for RandomIntegers {
    fn from_row(row: &Row) -> Self {
        let closed = Row::new([row.value(0), row.value(1), true.into()]);
        Self(Integers::from_row(&closed).by(RangeMethod::Masked))
    }
}

impl Distribution<i64> for RandomIntegers {
    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        self.0.sample(bits)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [i64]) {
        self.0.fill(bits, out);
    }
}
