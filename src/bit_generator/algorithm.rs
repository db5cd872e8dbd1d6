//! What every bit generator can do, one trait over all of them.

use super::kind::Kind;
use super::layout::{self, Layout};
use crate::error::{Error, Result};

/// A 256-bit number of steps, as words, the least significant first; negative steps are its two's complement.
pub type Delta = [u64; 4];

/// An algorithm of ours, with what the registry knows of it.
pub(crate) trait Native: Algorithm + Sized + 'static {
    const KIND: Kind;
    /// 32-bit words of seed that it asks its seed sequence for.
    const SEED_WORDS: usize = Self::KIND.seed_words();
    /// The fields of a saved state.
    const LAYOUT: Layout;

    /// From [`Self::SEED_WORDS`] words.
    fn from_words(words: &[u32]) -> Self;
    /// From the fields of a saved state, unless one is out of range.
    fn restored(words: &mut layout::Reader) -> Result<Self>;
}

/// A bit generator's algorithm and state. Its unit of work is a block of words.
///
/// Every `fill_x` gives the values of as many calls of `next_x`, and leaves the same state. Halves of 64-bit words are
/// kept for the next 32-bit draw as in NumPy, and are skipped by every other draw.
pub trait Algorithm: Send {
    /// Which algorithm this is.
    fn kind(&self) -> Kind;

    /// The next 64 bits (`next_uint64`).
    fn next_u64(&mut self) -> u64;
    /// The next 32 bits (`next_uint32`).
    fn next_u32(&mut self) -> u32;
    /// The next double in [0, 1), a multiple of 2^-53 (`next_double`).
    fn next_f64(&mut self) -> f64;

    /// As many draws of [`Self::next_u64`] as `out` has room for.
    fn fill_u64(&mut self, out: &mut [u64]);
    /// As many draws of [`Self::next_u32`] as `out` has room for.
    fn fill_u32(&mut self, out: &mut [u32]);
    /// As many draws of [`Self::next_f64`] as `out` has room for.
    fn fill_f64(&mut self, out: &mut [f64]);
    /// The generator's native words (`next_raw`), 32-bit ones widened.
    fn fill_raw(&mut self, out: &mut [u64]);

    /// As the fills of one thread, by `threads` at most; by as many as the processor runs at once for 0.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the stream cannot be divided; nothing is drawn then.
    fn fill_parallel(&mut self, _out: Values<'_>, _threads: usize) -> Result<()> {
        Err(Error::unsupported(format_args!("{} cannot be filled in parallel", self.kind().name())))
    }

    /// How doubles are made of the words.
    fn doubles(&self) -> Doubles;

    /// `jumps` jumps forward, each far longer than any simulation.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the algorithm has none.
    fn jump(&mut self, _jumps: u64) -> Result<()> {
        Err(no_method(self.kind(), "jumped"))
    }

    /// `delta` steps forward, modulo the period.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the algorithm has none.
    fn advance(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(self.kind(), "advance"))
    }

    /// Legacy seeding in place.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] on all kinds but MT19937.
    fn legacy_seed(&mut self, _seed: LegacySeed<'_>) -> Result<()> {
        Err(Error::unsupported("can only re-seed a MT19937 BitGenerator"))
    }

    /// The words of the state, as the binary format writes them (`docs/state-format.md`).
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the state is not known, as for algorithms that others wrote.
    fn state(&self) -> Result<Vec<u32>> {
        Err(no_method(self.kind(), "state"))
    }

    /// A copy with the same state.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the state is not known, as for algorithms that others wrote.
    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>>;
}

/// Values that can be made by several threads.
pub enum Values<'a> {
    /// Words of 64 bits.
    U64(&'a mut [u64]),
    /// Doubles in [0, 1), a word each.
    F64(&'a mut [f64]),
    /// Floats in [0, 1), half a word each.
    F32(&'a mut [f32]),
}

/// How [`Algorithm::next_f64`] makes a double.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubles {
    /// From the upper 53 bits of one 64-bit draw.
    OfWords,
    /// From the two native 32-bit words that a 64-bit draw is made of, the high one first: 27 bits and 26.
    OfPairs,
    /// Nobody knows: no 64-bit words are made ahead where a double may be drawn next.
    Otherwise,
}

/// How `RandomState` has always seeded MT19937.
#[derive(Clone, Copy, Debug)]
pub enum LegacySeed<'a> {
    /// One integer: `init_genrand`.
    Integer(u32),
    /// An array of integers, not empty: `init_by_array`.
    Array(&'a [u32]),
}

/// What is said where an algorithm lacks a method.
pub(crate) fn no_method(kind: Kind, method: &str) -> Error {
    Error::unsupported(format_args!("{} has no method {method}", kind.name()))
}

/// Pairs of 32-bit words as 64-bit ones, the low word first: how a seed is read on every platform.
pub(crate) fn pair_words(words: &[u32]) -> impl Iterator<Item = u64> + '_ {
    words.chunks_exact(2).map(|pair| u64::from(pair[0]) | u64::from(pair[1]) << 32)
}
