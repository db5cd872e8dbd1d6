//! What every bit generator can do: one trait for all of them.

use std::any::Any;

use super::kind::Kind;
use super::layout::{self, Layout};
use super::options::Options;
use crate::error::{Error, Result};

/// A 256-bit number of steps, as words, least significant first. Negative numbers are in two's complement.
pub type Delta = [u64; 4];

/// An algorithm of ours, with what the registry needs. The algorithms of a kind with several configurations are a type
/// each.
pub(crate) trait Native: Sized + 'static {
    const KIND: Kind;
    /// The number of 32-bit seed words that it takes from its seed sequence, without options.
    const SEED_WORDS: usize = Self::KIND.seed_words();
    /// The most of them that options can ask for.
    const MOST_SEED_WORDS: usize = Self::SEED_WORDS;
    /// The fields of a saved state.
    const LAYOUT: Layout;
    /// The key of the inner dictionary of a saved state.
    const INNER: &'static str = "state";
    /// The place of the type among those of its kind, if there are several: the first word of its states.
    const CONFIGURATION: Option<u32> = None;

    /// Refuses a processor that cannot run it.
    fn check_processor() -> Result<()> {
        Ok(())
    }

    /// Whether these options ask for this configuration.
    fn serves(_options: &Options) -> bool {
        true
    }

    /// The number of 32-bit seed words that it takes from its seed sequence with these options.
    fn seed_words(_options: &Options) -> usize {
        Self::SEED_WORDS
    }

    /// The generator seeded with [`Self::SEED_WORDS`] words, without options.
    fn from_words(words: &[u32]) -> Self;

    /// The generator seeded with [`Self::seed_words`] words.
    fn with_options(words: &[u32], _options: &Options) -> Result<Self> {
        Ok(Self::from_words(words))
    }

    /// Puts the options that stay when it is seeded anew.
    fn keep(&self, _options: &mut Options) {}

    /// Takes over what [`Self::keep`] puts and no state tells.
    fn adopt(&mut self, _old: &Options) {}

    /// Takes over what seeding in place leaves of the state before.
    fn succeed(&mut self, _old: &Self) {}

    /// See [`Algorithm::reseed`].
    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        const { assert!(Self::MOST_SEED_WORDS <= MANY) };
        debug_assert!(Self::serves(options), "the configuration does not change");
        let n = Self::seed_words(options);
        let (mut few, mut many);
        let room = if n <= FEW {
            few = [0; FEW];
            &mut few[..n]
        } else {
            many = [0; MANY];
            &mut many[..n]
        };
        seed(room);
        let mut seeded = Self::with_options(room, options)?;
        seeded.succeed(self);
        *self = seeded;
        Ok(())
    }

    /// See [`Algorithm::rekey`].
    fn rekey(&mut self, _counter: &Delta, _key: &Delta) -> Result<()> {
        Err(no_method(Self::KIND, "rekey"))
    }

    /// The generator with a saved state; fails if a field is out of range.
    fn restored(words: &mut layout::Reader) -> Result<Self>;
}

/// A bit generator's algorithm and state. It works on blocks of words.
///
/// Every `fill_x` gives the values of as many calls of `next_x`, and leaves the same state. As in NumPy, the upper
/// half of a 64-bit word is kept for the next 32-bit draw, and every other draw ignores it.
pub trait Algorithm: Send {
    /// Which algorithm this is.
    fn kind(&self) -> Kind;

    /// The next 64 bits (`next_uint64`).
    fn next_u64(&mut self) -> u64;
    /// The next 32 bits (`next_uint32`).
    fn next_u32(&mut self) -> u32;
    /// The next double in [0, 1), a multiple of 2^-53 (`next_double`).
    fn next_f64(&mut self) -> f64;

    /// Fills `out` as [`Self::next_u64`] would.
    fn fill_u64(&mut self, out: &mut [u64]);
    /// Fills `out` as [`Self::next_u32`] would.
    fn fill_u32(&mut self, out: &mut [u32]);
    /// Fills `out` as [`Self::next_f64`] would.
    fn fill_f64(&mut self, out: &mut [f64]);
    /// Fills `out` with native words (`next_raw`), widened if they have 32 bits.
    fn fill_raw(&mut self, out: &mut [u64]);

    /// Fills `out` as one thread would, with up to `threads` threads; 0 means as many as can run at once.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] if the stream cannot be divided. Nothing is drawn then.
    fn fill_parallel(&mut self, _out: Values<'_>, _threads: usize) -> Result<()> {
        Err(undivided(self.kind()))
    }

    /// Moves on by that many 64-bit words, as if they were drawn, where [`Self::fill_parallel`] is supported.
    #[doc(hidden)]
    fn skip(&mut self, _words: u64) {}

    /// Whether [`Self::skip`] moves on at once.
    #[doc(hidden)]
    fn can_skip(&self) -> bool {
        false
    }

    /// Whether half of a word is left for the next 32-bit draw.
    #[doc(hidden)]
    fn has_half(&mut self) -> bool {
        false
    }

    /// How [`Self::next_f64`] makes doubles from words.
    fn doubles(&self) -> Doubles;

    /// The words that can be made ahead of single draws. An algorithm that has some also has the
    /// methods for halves of words and for copies of states.
    #[doc(hidden)]
    fn words(&self) -> Words {
        Words::One
    }

    /// The next words of 64 bits, as many as have been made ahead.
    #[doc(hidden)]
    fn made_ahead(&self) -> &[u64] {
        &[]
    }

    /// Consumes words that [`Self::made_ahead`] returned.
    #[doc(hidden)]
    fn consume(&mut self, _words: usize) {}

    /// The kept half of a word: whether it is still to be drawn, and its value.
    #[doc(hidden)]
    fn half_of_word(&mut self) -> (bool, u32) {
        (false, 0)
    }

    #[doc(hidden)]
    fn set_half_of_word(&mut self, _full: bool, _value: u32) {}

    /// Takes the state of another algorithm of the same type. Returns whether it has that type.
    #[doc(hidden)]
    fn assign(&mut self, _other: &dyn Algorithm) -> bool {
        false
    }

    /// Itself with its type, for [`Self::assign`].
    #[doc(hidden)]
    fn as_any(&self) -> Option<&dyn Any> {
        None
    }

    /// `jumps` jumps forward, each far longer than any simulation.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the algorithm has none.
    fn jump(&mut self, _jumps: u64) -> Result<()> {
        Err(no_method(self.kind(), "jumped"))
    }

    /// As [`Self::jump`], by a number of any size and sign.
    ///
    /// # Errors
    /// As for [`Self::jump`]; [`crate::Status::InvalidArgument`] for a number that the algorithm does not take.
    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.jump(only_forward(jumps)?)
    }

    /// `delta` steps forward, modulo the period.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the algorithm has none.
    fn advance(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(self.kind(), "advance"))
    }

    /// `delta` blocks forward, where [`Self::advance`] may go by words (`advance(delta, counter=True)`).
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the algorithm has no blocks.
    fn advance_blocks(&mut self, _delta: &Delta) -> Result<()> {
        Err(no_method(self.kind(), "advance by blocks"))
    }

    /// Puts the options that stay when the algorithm is seeded anew.
    #[doc(hidden)]
    fn keep(&self, _options: &mut Options) {}

    /// Takes over those options of another state of the same kind that no state tells.
    #[doc(hidden)]
    fn adopt(&mut self, _old: &Options) {}

    /// Seeds in place, with options that include those that stay. `seed` writes as many words of a seed as it is asked
    /// for. Allocates nothing.
    ///
    /// # Errors
    /// As those of the constructor. The state is then unchanged.
    #[doc(hidden)]
    fn reseed(&mut self, _seed: &dyn Fn(&mut [u32]), _options: &Options) -> Result<()> {
        Err(no_method(self.kind(), "seed"))
    }

    /// Begins the stream of a key at a counter, in the state that the constructor makes of these two options; the other
    /// options stay. Allocates nothing.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] where the algorithm is no cipher of a counter, and
    /// [`crate::Status::InvalidArgument`] for a number that is out of range. The state is then unchanged.
    #[doc(hidden)]
    fn rekey(&mut self, _counter: &Delta, _key: &Delta) -> Result<()> {
        Err(no_method(self.kind(), "rekey"))
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
    /// [`crate::Status::Unsupported`] if the state is unknown, as it is for foreign algorithms.
    fn state(&self) -> Result<Vec<u32>> {
        Err(no_method(self.kind(), "state"))
    }

    /// A copy with the same state.
    ///
    /// # Errors
    /// [`crate::Status::Unsupported`] if the state is unknown, as it is for foreign algorithms.
    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>>;
}

/// The refusal of a fill by several threads.
#[cold]
#[inline(never)]
pub(super) fn undivided(kind: Kind) -> Error {
    Error::unsupported(format_args!("{} cannot be filled in parallel", kind.name()))
}

/// A buffer that several threads can fill.
pub enum Values<'a> {
    /// Words of 64 bits.
    U64(&'a mut [u64]),
    /// Doubles in [0, 1), one word each.
    F64(&'a mut [f64]),
    /// Floats in [0, 1), half a word each.
    F32(&'a mut [f32]),
}

/// How [`Algorithm::next_f64`] makes a double.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubles {
    /// From the upper 53 bits of one 64-bit draw.
    OfWords,
    /// From the two native 32-bit words of a 64-bit draw, the high one first: 27 bits and 26 bits.
    OfPairs,
    /// In an unknown way. No 64-bit words are made ahead if a double may be drawn next.
    Otherwise,
}

/// How an algorithm makes its values of its words, for those of which words can be made ahead.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// No words are made ahead.
    One,
    /// Words of 64 bits, each in two halves for 32-bit draws, and a double of each.
    Wide,
    /// Words of 32 bits, two for each 64-bit draw.
    Narrow {
        /// Whether the first of the two is the upper half.
        high_first: bool,
        /// How a double is made.
        doubles: Doubles,
    },
}

/// How `RandomState` has always seeded MT19937.
#[derive(Clone, Copy, Debug)]
pub enum LegacySeed<'a> {
    /// One integer: `init_genrand`.
    Integer(u32),
    /// A nonempty array of integers: `init_by_array`.
    Array(&'a [u32]),
}

/// Copies a state into another of the same type: [`Algorithm::assign`].
pub(super) fn assign<A: Clone + 'static>(to: &mut A, from: &dyn Algorithm) -> bool {
    match from.as_any().and_then(|from| from.downcast_ref::<A>()) {
        Some(from) => {
            to.clone_from(from);
            true
        }
        None => false,
    }
}

/// The error for a method that an algorithm lacks.
pub(crate) fn no_method(kind: Kind, method: &str) -> Error {
    Error::unsupported(format_args!("{} has no method {method}", kind.name()))
}

/// A number of jumps that is not longer than a word. A negative one is none, as for loops of NumPy and randomgen.
pub(crate) fn only_forward(jumps: &Delta) -> Result<u64> {
    match *jumps {
        [jumps, 0, 0, 0] => Ok(jumps),
        _ if is_negative(jumps) => Ok(0),
        _ => Err(Error::argument("jumps must be less than 2**64")),
    }
}

/// The most words of a seed that are made in a small room.
const FEW: usize = 32;
/// The most words of a seed.
pub(super) const MANY: usize = 1024;

/// Refuses the number that an option named `name` is if it has more than `bits` bits.
#[inline]
pub(crate) fn check_bits(kind: Kind, name: &str, number: &Delta, bits: u32) -> Result<()> {
    let fits = (0..).zip(number).all(|(i, &word)| {
        let room = bits.saturating_sub(64 * i);
        room >= 64 || word >> room == 0
    });
    if fits { Ok(()) } else { Err(out_of_range(kind, name, bits)) }
}

/// The refusal of a number with more bits than this configuration takes.
#[cold]
fn out_of_range(kind: Kind, name: &str, bits: u32) -> Error {
    let described = kind.options().iter().find(|option| option.name == name && option.has_bits(bits));
    match described {
        Some(option) => Error::argument(option.refusal_of(&"")),
        None => Error::argument(format_args!("{name} is out-of-range for [0,2**{bits})")),
    }
}

/// Whether a number of steps or jumps is negative.
pub(crate) fn is_negative(delta: &Delta) -> bool {
    delta[3] >> 63 == 1
}

/// Pairs of 32-bit words as 64-bit words, the low word first. Seeds are read this way on every platform.
pub(crate) fn pair_words(words: &[u32]) -> impl Iterator<Item = u64> + '_ {
    words.chunks_exact(2).map(|pair| u64::from(pair[0]) | u64::from(pair[1]) << 32)
}

/// Fills of these lengths, compared with single draws.
#[cfg(test)]
pub(crate) fn check_fills(start: &dyn Algorithm, lengths: &[usize]) {
    let twin = || start.boxed_clone().unwrap();
    for &n in lengths {
        let (mut filled, mut single) = (twin(), twin());
        let context = format!("{n} of {:?}", start.state());
        let (mut wide, mut narrow, mut units) = (vec![0; n], vec![0; n], vec![0.0; n]);
        filled.fill_u64(&mut wide);
        assert!(wide.iter().all(|&word| word == single.next_u64()), "{context}");
        filled.fill_u32(&mut narrow);
        assert!(narrow.iter().all(|&word| word == single.next_u32()), "{context}");
        filled.fill_f64(&mut units);
        assert!(units.iter().all(|unit| unit.to_bits() == single.next_f64().to_bits()), "{context}");
        let (mut raw, mut one) = (vec![0; n], [0]);
        filled.fill_raw(&mut raw);
        for word in raw {
            single.fill_raw(&mut one);
            assert_eq!(word, one[0], "{context}");
        }
        assert_eq!(filled.state(), single.state(), "{context}");
    }
}
