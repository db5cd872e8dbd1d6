//! The interface of 64-bit generators, and the half word that a 32-bit draw leaves (`has_uint32`, `uinteger`).

mod algorithm;
mod parallel;

use super::layout::{Field, Form, Reader, Writer, outer};
use super::{Delta, Native, no_method};
use crate::error::Result;

/// The upper half of a word whose lower half has been drawn (`has_uint32`, `uinteger`).
///
/// The value stays after the half is drawn, since NumPy's state shows it. Both fields are 64 bits wide, so that every
/// bit pattern is valid and no algorithm needs padding: its bytes may lie in a program's own memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Half {
    /// Nonzero while the half is still to be drawn.
    full: u64,
    /// The half, a value of 32 bits.
    value: u64,
}

impl Half {
    pub(super) const FIELDS: [Field; 2] = [outer("has_uint32", Form::U32), outer("uinteger", Form::U32)];

    pub(super) fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { full: words.flag("has_uint32")?.into(), value: words.u32().into() })
    }

    pub(crate) fn is_full(self) -> bool {
        self.full != 0
    }
}

/// A generator of 64-bit words. `algorithm.rs` derives 32-bit words, doubles and blocks from it.
pub(super) trait Word64: Native + Clone + Sync {
    /// Skips that many calls of [`Self::next`] at once, if the algorithm can. The half stays.
    const SKIP: Option<fn(&mut Self, u64)> = None;

    fn next(&mut self) -> u64;
    /// Fills `out` with `image` of the next words.
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T);
    fn half(&mut self) -> &mut Half;
    /// Writes the state in the order of its layout, without the half, which comes last. Returns the half.
    fn save(&self, state: Writer) -> (Writer, Half);

    /// Fills as much of `out` as a kernel for this processor covers, maybe nothing. Returns how many values it wrote.
    /// The caller draws the rest by [`Self::map`].
    fn fast_u64(&mut self, _out: &mut [u64]) -> usize {
        0
    }

    /// As [`Self::fast_u64`], with doubles.
    fn fast_f64(&mut self, _out: &mut [f64]) -> usize {
        0
    }

    fn jump(&mut self, _jumps: u64) -> Result<()> {
        Err(no_method(Self::KIND, "jumped"))
    }

    fn advance(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(Self::KIND, "advance"))
    }
}
