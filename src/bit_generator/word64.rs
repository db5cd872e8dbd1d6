//! The interface of 64-bit generators, and the half word that a 32-bit draw leaves (`has_uint32`, `uinteger`).

mod algorithm;
mod parallel;

use super::layout::{Field, Form, Reader, Writer, inner, outer};
use super::{Algorithm, Delta, Native, no_method, only_forward};
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
    /// The same in the inner dictionary.
    pub(super) const INNER: [Field; 2] = [inner("has_uint32", Form::U32), inner("uinteger", Form::U32)];

    pub(super) fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { full: words.flag("has_uint32")?.into(), value: words.u32().into() })
    }

    pub(super) fn save(self, state: Writer) -> Writer {
        state.flag(self.is_full()).u32(self.value as u32)
    }

    pub(crate) fn is_full(self) -> bool {
        self.full != 0
    }
}

/// A generator of 64-bit words. `algorithm.rs` derives 32-bit words, doubles and blocks from it.
pub(super) trait Word64: Native + Algorithm + Clone + Sync {
    /// Skips that many calls of [`Self::next`] at once, if the algorithm can. The half stays.
    const SKIP: Option<fn(&mut Self, u64)> = None;
    /// Whether a loop of its own makes doubles where [`Self::fast_f64`] does not. A pass over words is a little slower,
    /// but is the same code for all algorithms.
    const DOUBLES_IN_ONE_PASS: bool = false;

    fn next(&mut self) -> u64;
    /// Fills `out` with `image` of the next words. This one works on a copy, which stays in registers if the state is
    /// small; large states need their own.
    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let mut copy = self.clone();
        for slot in out {
            *slot = image(copy.next());
        }
        *self = copy;
    }

    /// As [`Self::map`], with two words in each turn of the loop, for generators that then take less time.
    #[inline(always)]
    fn map_pairs<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let mut copy = self.clone();
        let mut pairs = out.chunks_exact_mut(2);
        for pair in &mut pairs {
            pair[0] = image(copy.next());
            pair[1] = image(copy.next());
        }
        for slot in pairs.into_remainder() {
            *slot = image(copy.next());
        }
        *self = copy;
    }

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

    /// See [`super::Algorithm::jump`].
    fn jump(&mut self, _jumps: u64) -> Result<()> {
        Err(no_method(Self::KIND, "jumped"))
    }

    /// See [`super::Algorithm::jump_by`].
    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        Word64::jump(self, only_forward(jumps)?)
    }

    /// See [`super::Algorithm::advance`].
    fn advance(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(Self::KIND, "advance"))
    }

    /// See [`super::Algorithm::advance_blocks`].
    fn advance_blocks(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(Self::KIND, "advance by blocks"))
    }
}
