//! 64-bit generators: how 32-bit words and doubles are made from 64-bit words, the same way for all of them.

mod algorithm;
mod parallel;

use super::layout::{Field, Form, Reader, Writer, outer};
use super::{Delta, Native, no_method};
use crate::error::Result;

/// The upper half of a word whose lower half has been drawn (`has_uint32`, `uinteger`).
///
/// The value stays when the half is drawn: NumPy's state shows it, stale or not. Words that any bits make, and so wide that
/// no algorithm needs padding: it may lie as plain bytes in a program's memory.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Half {
    /// 0 once the half has been drawn.
    full: u64,
    /// 32 bits.
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

/// An algorithm that makes words of 64 bits. How it makes 32-bit words, doubles and blocks follows (`algorithm.rs`).
pub(super) trait Word64: Native + Clone + Sync {
    /// Moves as far as that many calls of [`Self::next`], at once, where that can be done. The half stays.
    const SKIP: Option<fn(&mut Self, u64)> = None;

    fn next(&mut self) -> u64;
    /// Fills `out` with the images of the next words.
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T);
    fn half(&mut self) -> &mut Half;
    /// Writes the state in the order of its layout, the half left out, which comes last; and gives the half.
    fn save(&self, state: Writer) -> (Writer, Half);

    /// Fills as much of `out` as a kernel for this processor covers; says how much.
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
