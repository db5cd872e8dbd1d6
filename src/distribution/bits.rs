//! The narrow door between samplers and bit generators: words one at a time, made a block at a time.

use super::uniform::unit_f32_of_word;
use crate::bit_generator::{Algorithm, unit_f64_of_pair, unit_f64_of_word};

/// Words made ahead at most.
pub(crate) const BLOCK: usize = 256;

/// A supply of random words, for the length of one call.
///
/// Words are made ahead only as far as the caller is certain to draw them ([`Bits::owe`]), so that none is ever left
/// over and the bit generator's state is always that of word-by-word draws.
pub(crate) struct Bits<'a> {
    algorithm: &'a mut dyn Algorithm,
    block: &'a mut [u64; BLOCK],
    position: usize,
    length: usize,
    owed: usize,
    is_32_bit: bool,
}

impl<'a> Bits<'a> {
    pub(crate) fn new(algorithm: &'a mut dyn Algorithm, block: &'a mut [u64; BLOCK]) -> Self {
        let is_32_bit = algorithm.is_32_bit();
        Self { algorithm, block, position: 0, length: 0, owed: 0, is_32_bit }
    }

    /// Says how many words of 64 bits are certain to be drawn after the value now being made.
    #[inline]
    pub(crate) fn owe(&mut self, words: usize) {
        self.owed = words;
    }

    /// The next 64 bits.
    #[inline]
    pub(crate) fn u64(&mut self) -> u64 {
        if self.position < self.length {
            self.position += 1;
            return self.block[self.position - 1];
        }
        if self.owed == 0 { self.algorithm.next_u64() } else { self.refill() }
    }

    /// The next 32 bits. Not to be mixed with words made ahead.
    #[inline]
    pub(crate) fn u32(&mut self) -> u32 {
        debug_assert_eq!(self.position, self.length, "a 32-bit draw would overtake words made ahead");
        self.algorithm.next_u32()
    }

    /// The next double in [0, 1).
    #[inline]
    pub(crate) fn f64(&mut self) -> f64 {
        if self.position == self.length && self.owed == 0 {
            return self.algorithm.next_f64();
        }
        let word = self.u64();
        if self.is_32_bit {
            unit_f64_of_pair((word >> 32) as u32, word as u32)
        } else {
            unit_f64_of_word(word)
        }
    }

    /// The next float in [0, 1), of 32 bits. Not to be mixed with words made ahead.
    #[inline]
    pub(crate) fn f32(&mut self) -> f32 {
        unit_f32_of_word(self.u32())
    }

    fn refill(&mut self) -> u64 {
        self.length = (1 + self.owed).min(BLOCK);
        self.algorithm.fill_u64(&mut self.block[..self.length]);
        self.position = 1;
        self.block[0]
    }

    /// The bit generator itself, for whole blocks.
    #[inline]
    pub(crate) fn algorithm(&mut self) -> &mut dyn Algorithm {
        debug_assert_eq!(self.position, self.length, "a block would overtake words made ahead");
        self.algorithm
    }

    /// A random integer in [0, `max`], by masked rejection (`random_interval`). Draws nothing for 0.
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
            self.position == self.length || std::thread::panicking(),
            "words made ahead were left over"
        );
    }
}

/// The smallest mask of the form 2^k - 1 that covers `max`.
#[inline]
pub(crate) fn mask_of(max: u64) -> u64 {
    u64::MAX.checked_shr(max.leading_zeros()).unwrap_or(0)
}
