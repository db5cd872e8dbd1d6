//! 64-bit generators: how 32-bit words and doubles are made from 64-bit words, the same way for all of them.

use crate::allocation::try_box;
use crate::bit_generator::layout::{Field, Form, Reader, Writer, outer};
use crate::bit_generator::parallel::{Plan, Values};
use crate::bit_generator::{Algorithm, Delta, Doubles, Kind, no_method};
use crate::error::Result;
use crate::memory;

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

/// 64 random bits as a double in [0, 1).
#[inline]
pub(crate) fn unit_f64(word: u64) -> f64 {
    (word >> 11) as i64 as f64 * (1.0 / 9007199254740992.0)
}

/// What an algorithm with 64-bit words has to say for itself; [`Algorithm`] follows.
pub(super) trait Word64: Clone + Send + Sync + 'static {
    const KIND: Kind;
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

/// Words of 32 bits filled at a time, which stay in the nearest cache where they have to be moved; an even number.
const CHUNK: usize = 8192;
/// Fewer words of 32 bits than these are drawn one by one.
const WORTHWHILE: usize = 32;

impl<G: Word64> Algorithm for G {
    fn kind(&self) -> Kind {
        G::KIND
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        self.next()
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        let half = self.half();
        if half.is_full() {
            half.full = 0;
            return half.value as u32;
        }
        let word = self.next();
        *self.half() = Half { full: 1, value: word >> 32 };
        word as u32
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        unit_f64(self.next())
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        if let [only] = out {
            *only = self.next();
            return;
        }
        let done = self.fast_u64(out);
        self.map(&mut out[done..], |word| word);
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        if out.len() < WORTHWHILE {
            return out.fill_with(|| self.next_u32());
        }
        let Some((first, rest)) = out.split_first_mut() else { return };
        let out = if self.half().is_full() {
            *first = self.next_u32();
            rest
        } else {
            out
        };
        for chunk in out.chunks_mut(CHUNK) {
            let (before, words) = memory::pairs(chunk);
            self.fill_u64(words);
            if cfg!(target_endian = "big") {
                for word in &mut *words {
                    *word = word.rotate_left(32);
                }
            }
            let made = 2 * words.len();
            if before > 0 {
                chunk.copy_within(before..before + made, 0);
            }
            let (made, left) = chunk.split_at_mut(made);
            if let Some(&upper) = made.last() {
                self.half().value = upper.into();
            }
            left.fill_with(|| self.next_u32());
        }
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        let done = self.fast_f64(out);
        self.map(&mut out[done..], unit_f64);
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.fill_u64(out);
    }

    fn fill_parallel(&mut self, out: Values<'_>, threads: usize) -> Result<()> {
        Plan::new(threads).fill(self, out)
    }

    fn doubles(&self) -> Doubles {
        Doubles::OfWords
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump(self, jumps)
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        Word64::advance(self, delta)
    }

    fn state(&self) -> Result<Vec<u32>> {
        let (state, half) = self.save(Writer::new(G::KIND.layout())?);
        Ok(state.u32(half.is_full().into()).u32(half.value as u32).done())
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(self.clone())?)
    }
}
