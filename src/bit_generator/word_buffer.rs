//! Words for samplers: drawn one at a time, made a block at a time.

use super::units::{unit_f32_of_word, unit_f64_of_pair, unit_f64_of_word};
use super::{Algorithm, Doubles};

/// The most 64-bit words made ahead.
pub(crate) const BLOCK: usize = 256;
/// The most 32-bit words made ahead.
pub(crate) const NARROW: usize = 1024;

/// Buffers for words made ahead. They belong to the bit generator, so that no draw allocates.
pub(crate) struct Blocks {
    wide: [u64; BLOCK],
    narrow: [u32; NARROW],
}

impl Default for Blocks {
    fn default() -> Self {
        Self { wide: [0; BLOCK], narrow: [0; NARROW] }
    }
}

/// How buffered words are turned into values in [0, 1); the same as [`Bits::f64`] and [`Bits::f32`].
#[derive(Clone, Copy)]
pub(crate) struct Units {
    is_32_bit: bool,
}

impl Units {
    /// How doubles are made of words, if they are.
    pub(crate) fn of(doubles: Doubles) -> Option<Self> {
        match doubles {
            Doubles::OfWords => Some(Self { is_32_bit: false }),
            Doubles::OfPairs => Some(Self { is_32_bit: true }),
            Doubles::Otherwise => None,
        }
    }

    #[inline(always)]
    pub(crate) fn f64(self, word: u64) -> f64 {
        if self.is_32_bit {
            unit_f64_of_pair((word >> 32) as u32, word as u32)
        } else {
            unit_f64_of_word(word)
        }
    }

    #[inline(always)]
    #[allow(clippy::unused_self, reason = "as for doubles")]
    pub(crate) fn f32(self, word: u32) -> f32 {
        unit_f32_of_word(word)
    }
}

/// The position of the next word in a block, and how many words are promised.
#[derive(Default)]
struct Ahead {
    position: usize,
    length: usize,
    promised: usize,
}

impl Ahead {
    fn is_empty(&self) -> bool {
        self.position == self.length
    }
}

/// The random words of one call: a stream of 64-bit or 32-bit words, which samplers consume.
///
/// Words are made ahead only as far as the caller has promised to draw them ([`Bits::promise`],
/// [`Bits::promise_u32`]). So none is ever left over, and the final state is that of word-by-word draws. One call
/// makes words of only one width ahead.
pub(crate) struct Bits<'a> {
    algorithm: &'a mut dyn Algorithm,
    wide_buffer: &'a mut [u64],
    narrow_buffer: &'a mut [u32],
    wide: Ahead,
    narrow: Ahead,
    is_32_bit: bool,
    /// Whether a double may be made from a word made ahead.
    doubles_of_words: bool,
}

impl<'a> Bits<'a> {
    #[inline]
    pub(crate) fn new(algorithm: &'a mut dyn Algorithm, blocks: &'a mut Blocks) -> Self {
        let doubles = algorithm.doubles();
        let doubles_of_words = doubles != Doubles::Otherwise;
        // If not, only the next word is made.
        let length = if doubles_of_words { BLOCK } else { 1 };
        Self {
            algorithm,
            wide_buffer: &mut blocks.wide[..length],
            narrow_buffer: &mut blocks.narrow,
            wide: Ahead::default(),
            narrow: Ahead::default(),
            is_32_bit: doubles == Doubles::OfPairs,
            doubles_of_words,
        }
    }

    /// Words for single values: nothing is made ahead, and nothing may be promised.
    pub(crate) fn scalar(algorithm: &'a mut dyn Algorithm) -> Self {
        Self {
            algorithm,
            wide_buffer: &mut [],
            narrow_buffer: &mut [],
            wide: Ahead::default(),
            narrow: Ahead::default(),
            // Unused, since no word is made ahead.
            is_32_bit: false,
            doubles_of_words: false,
        }
    }

    /// Words of which those in `wide` or in `narrow` have been made before. All of them must be drawn; `algorithm` makes
    /// those after them.
    pub(crate) fn after(
        wide: &'a mut [u64],
        narrow: &'a mut [u32],
        algorithm: &'a mut dyn Algorithm,
    ) -> Self {
        let wide_ahead = Ahead { length: wide.len(), ..Ahead::default() };
        let narrow_ahead = Ahead { length: narrow.len(), ..Ahead::default() };
        let doubles = algorithm.doubles();
        Self {
            algorithm,
            wide_buffer: wide,
            narrow_buffer: narrow,
            wide: wide_ahead,
            narrow: narrow_ahead,
            is_32_bit: doubles == Doubles::OfPairs,
            doubles_of_words: doubles != Doubles::Otherwise,
        }
    }

    /// Promises that at least this many 64-bit words will be drawn. A refill makes no more than that, so that no word
    /// is left over at the end of a call.
    ///
    /// Before [`Self::u64`] and [`Self::f64`], the promise counts the words after the next one; before [`Self::words`],
    /// it includes the next one.
    #[inline]
    pub(crate) fn promise(&mut self, words: usize) {
        self.wide.promised = words;
    }

    /// As [`Self::promise`], of 32-bit words: after the next one before [`Self::u32`], and including the next one
    /// before [`Self::words_u32`].
    #[inline]
    pub(crate) fn promise_u32(&mut self, words: usize) {
        self.narrow.promised = words;
    }

    /// The next 64 bits.
    #[inline]
    pub(crate) fn u64(&mut self) -> u64 {
        if self.wide.position < self.wide.length {
            self.wide.position += 1;
            return self.wide_buffer[self.wide.position - 1];
        }
        debug_assert!(self.narrow.is_empty(), "a 64-bit draw would overtake words made ahead");
        if self.wide.promised == 0 { self.algorithm.next_u64() } else { self.refill() }
    }

    /// The next 32 bits.
    #[inline]
    pub(crate) fn u32(&mut self) -> u32 {
        if self.narrow.position < self.narrow.length {
            self.narrow.position += 1;
            return self.narrow_buffer[self.narrow.position - 1];
        }
        debug_assert!(self.wide.is_empty(), "a 32-bit draw would overtake words made ahead");
        if self.narrow.promised == 0 { self.algorithm.next_u32() } else { self.refill_u32() }
    }

    /// The next double in [0, 1).
    #[inline]
    pub(crate) fn f64(&mut self) -> f64 {
        let word = if self.wide.position < self.wide.length {
            self.wide.position += 1;
            self.wide_buffer[self.wide.position - 1]
        } else if self.wide.promised == 0 || !self.doubles_of_words {
            debug_assert!(self.narrow.is_empty(), "a double would overtake words made ahead");
            return self.algorithm.next_f64();
        } else {
            self.refill()
        };
        self.units().f64(word)
    }

    /// The next words, as many as have been made ahead of single draws, where each gives a double.
    #[inline]
    pub(crate) fn made_ahead(&self) -> &[u64] {
        if self.wide.is_empty() { self.algorithm.made_ahead() } else { &[] }
    }

    /// Consumes words that [`Self::made_ahead`] returned.
    #[inline]
    pub(crate) fn consume(&mut self, words: usize) {
        self.algorithm.consume(words);
    }

    /// Whether [`Self::units`] makes the doubles that [`Self::f64`] draws.
    pub(crate) fn doubles_of_words(&self) -> bool {
        self.doubles_of_words
    }

    /// How words are turned into values in [0, 1).
    #[inline]
    pub(crate) fn units(&self) -> Units {
        Units { is_32_bit: self.is_32_bit }
    }

    /// The next float in [0, 1).
    #[inline]
    pub(crate) fn f32(&mut self) -> f32 {
        unit_f32_of_word(self.u32())
    }

    /// Makes the next word, and the promised ones after it.
    #[inline(never)]
    fn refill(&mut self) -> u64 {
        self.make(1 + self.wide.promised);
        self.wide.position = 1;
        self.wide_buffer[0]
    }

    /// As [`Self::refill`].
    #[inline(never)]
    fn refill_u32(&mut self) -> u32 {
        self.make_u32(1 + self.narrow.promised);
        self.narrow.position = 1;
        self.narrow_buffer[0]
    }

    fn make(&mut self, words: usize) {
        let length = words.min(self.wide_buffer.len());
        self.algorithm.fill_u64(&mut self.wide_buffer[..length]);
        self.wide = Ahead { position: 0, length, ..self.wide };
    }

    fn make_u32(&mut self, words: usize) {
        let length = words.min(self.narrow_buffer.len());
        self.algorithm.fill_u32(&mut self.narrow_buffer[..length]);
        self.narrow = Ahead { position: 0, length, ..self.narrow };
    }

    /// The buffered 64-bit words, at least one if any is promised. [`Self::skip`] consumes them.
    #[inline]
    pub(crate) fn words(&mut self) -> &[u64] {
        if self.wide.is_empty() {
            self.make(self.wide.promised);
        }
        &self.wide_buffer[self.wide.position..self.wide.length]
    }

    /// Consumes words that [`Self::words`] returned.
    #[inline]
    pub(crate) fn skip(&mut self, words: usize) {
        self.wide.position += words;
    }

    /// The buffered 32-bit words, at least one if any is promised. [`Self::skip_u32`] consumes them.
    #[inline]
    pub(crate) fn words_u32(&mut self) -> &[u32] {
        if self.narrow.is_empty() {
            self.make_u32(self.narrow.promised);
        }
        &self.narrow_buffer[self.narrow.position..self.narrow.length]
    }

    /// Consumes words that [`Self::words_u32`] returned.
    #[inline]
    pub(crate) fn skip_u32(&mut self, words: usize) {
        self.narrow.position += words;
    }

    /// The bit generator itself, for fills of whole blocks.
    #[inline]
    pub(crate) fn algorithm(&mut self) -> &mut dyn Algorithm {
        debug_assert!(
            self.wide.is_empty() && self.narrow.is_empty(),
            "a block would overtake words made ahead"
        );
        self.algorithm
    }

    /// A random integer in [0, `max`] by masked rejection (`random_interval`). Draws nothing if `max` is 0.
    #[inline]
    pub(crate) fn interval(&mut self, max: u64) -> u64 {
        if max == 0 {
            return 0;
        }
        let mask = mask_of(max);
        if let (Ok(max), mask) = (u32::try_from(max), mask as u32) {
            loop {
                let value = self.u32() & mask;
                if value <= max {
                    return value.into();
                }
            }
        }
        loop {
            let value = self.u64() & mask;
            if value <= max {
                return value;
            }
        }
    }
}

impl Drop for Bits<'_> {
    fn drop(&mut self) {
        debug_assert!(
            (self.wide.is_empty() && self.narrow.is_empty()) || std::thread::panicking(),
            "words made ahead were left over"
        );
    }
}

/// The smallest mask 2^k - 1 that covers `max`.
#[inline]
pub(crate) fn mask_of(max: u64) -> u64 {
    u64::MAX.checked_shr(max.leading_zeros()).unwrap_or(0)
}
