//! The bit generators: one file an algorithm, one trait over all of them, one registry.
//!
//! Their streams are frozen: the same bits as NumPy's, for ever.

#[cfg(target_arch = "x86_64")]
mod from_words;
mod layout;
mod mt19937;
mod pcg;
mod philox;
mod rng;
mod sfc64;
mod shared;
pub(crate) mod units;
mod word64;
pub(crate) mod word_buffer;

pub(crate) use layout::{Field, Form, Layout};
pub use mt19937::{Mt19937, Mt19937Seed};
pub use pcg::pcg64::Pcg64;
pub use pcg::pcg64dxsm::Pcg64Dxsm;
pub use philox::Philox;
pub use sfc64::Sfc64;
pub use shared::BitGenerator;
pub(crate) use shared::{SharedSeedSequence, Source};

use crate::allocation::try_box;
use crate::error::{Error, Result};

/// The kinds of bit generator. Numbers are settled and never reused.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The Mersenne Twister of 19937 bits, 32 bits a word.
    Mt19937 = 1,
    /// PCG XSL-RR 128/64, the default.
    Pcg64 = 2,
    /// PCG with the DXSM output function and the cheap multiplier.
    Pcg64dxsm = 3,
    /// Philox 4x64 of 10 rounds, counter based.
    Philox = 4,
    /// Small fast chaotic generator of 256 bits.
    Sfc64 = 5,
    /// Somebody else's, behind a bitgen; none can be made by this number or its name.
    Foreign = 100,
}

/// An algorithm of ours, with what the registry knows of it.
pub(crate) trait Native: Algorithm + Sized + 'static {
    const KIND: Kind;
    /// NumPy's name of the class.
    const NAME: &'static std::ffi::CStr;
    /// 32-bit words of seed that it asks its seed sequence for.
    const SEED_WORDS: usize;
    /// The fields of a saved state.
    const LAYOUT: Layout;

    /// From [`Self::SEED_WORDS`] words.
    fn from_words(words: &[u32]) -> Self;
    /// From the fields of a saved state, unless one is out of range.
    fn restored(words: &mut layout::Reader) -> Result<Self>;
}

/// An algorithm of ours, whose type is not known.
struct Registered {
    kind: Kind,
    name: &'static std::ffi::CStr,
    seed_words: usize,
    seeded: fn(&[u32]) -> Result<Box<dyn Algorithm>>,
    layout: Layout,
    restored: fn(&mut layout::Reader) -> Result<Box<dyn Algorithm>>,
}

const fn row<A: Native>() -> Registered {
    Registered {
        kind: A::KIND,
        name: A::NAME,
        seed_words: A::SEED_WORDS,
        seeded: |words| Ok(try_box(A::from_words(words))?),
        layout: A::LAYOUT,
        restored: |words| Ok(try_box(A::restored(words)?)?),
    }
}

/// Every kind that is ours.
const REGISTRY: &[Registered] =
    &[row::<Mt19937>(), row::<Pcg64>(), row::<Pcg64Dxsm>(), row::<Philox>(), row::<Sfc64>()];

/// The longest seed that any kind asks for, in 32-bit words.
pub(crate) const MAX_SEED_WORDS: usize = {
    let (mut most, mut i) = (0, 0);
    while i < REGISTRY.len() {
        if REGISTRY[i].seed_words > most {
            most = REGISTRY[i].seed_words;
        }
        i += 1;
    }
    most
};

impl Kind {
    /// `None` for a foreign one.
    fn registered(self) -> Option<&'static Registered> {
        REGISTRY.iter().find(|row| row.kind == self)
    }

    /// Every kind that can be made.
    pub fn all() -> impl Iterator<Item = Self> {
        REGISTRY.iter().map(|entry| entry.kind)
    }

    /// NumPy's name of the class; "foreign" for what has none.
    pub fn name(self) -> &'static str {
        self.c_name().to_str().unwrap_or_default()
    }

    pub(crate) fn c_name(self) -> &'static std::ffi::CStr {
        self.registered().map_or(c"foreign", |entry| entry.name)
    }

    /// The 32-bit words of seed that this kind asks its seed sequence for.
    pub fn seed_words(self) -> usize {
        self.registered().map_or(0, |entry| entry.seed_words)
    }

    /// The kind with this number.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_number(number: i32) -> Result<Self> {
        let unknown = || Error::argument(format_args!("kind {number} is not a known bit generator"));
        Self::all().find(|&kind| kind as i32 == number).ok_or_else(unknown)
    }

    /// The kind of that name.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`].
    pub fn from_name(name: &str) -> Result<Self> {
        let unknown = || Error::argument(format_args!("{name} is not a known BitGenerator module."));
        Self::all().find(|kind| kind.name() == name).ok_or_else(unknown)
    }

    /// A generator of this kind from the words of its seed, which must be as many as it asks for.
    pub(crate) fn seeded(self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        let Some(entry) = self.registered() else {
            return Err(no_method(self, "seed"));
        };
        if words.len() == entry.seed_words {
            return (entry.seeded)(words);
        }
        Err(Error::argument(format_args!(
            "words must have {} elements for {}",
            entry.seed_words,
            self.name()
        )))
    }

    /// The fields of a saved state.
    pub(crate) fn layout(self) -> Layout {
        self.registered().map_or(&[], |entry| entry.layout)
    }

    /// The 32-bit words of a saved state.
    pub(crate) fn state_words(self) -> usize {
        layout::words_of(self.layout())
    }

    /// A generator of this kind from the words of a saved state.
    ///
    /// # Errors
    /// [`crate::Status::InvalidState`] for another number of words, and for a field that is out of range.
    pub(crate) fn restored(self, words: &[u32]) -> Result<Box<dyn Algorithm>> {
        let Some(entry) = self.registered() else {
            return Err(no_method(self, "state"));
        };
        if words.len() == self.state_words() {
            return (entry.restored)(&mut layout::Reader(words.iter()));
        }
        Err(Error::state(format_args!("the state of {} has {} words", self.name(), self.state_words())))
    }
}

/// A 256-bit number of steps, as words, the least significant first; negative steps are its two's complement.
pub type Delta = [u64; 4];

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
