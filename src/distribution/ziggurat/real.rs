//! The types of a ziggurat's values, f64 and f32, with the words that they are made from: 64 or 32 bits.

use std::ops::{BitAnd, Shl, Shr};

use crate::bit_generator::word_buffer::Units;
use crate::distribution::Bits;

/// f64 or f32.
pub(crate) trait Real: Copy + 'static {
    /// The type of the words that they are made from.
    type Word: BitAnd<Output = Self::Word>
        + Shl<u32, Output = Self::Word>
        + Shr<u32, Output = Self::Word>
        + Copy
        + Into<u64>
        + Ord;
    /// The bits of a value, and of a word, for kernels.
    #[cfg(target_arch = "x86_64")]
    const BITS: u32;
    /// The sign's bit of a value.
    #[cfg(target_arch = "x86_64")]
    const SIGN: Self::Word;

    /// The buffered words, at least one if any is promised, and how they are made into values in [0, 1).
    fn words<'a>(bits: &'a mut Bits<'_>, promised: usize) -> (&'a [Self::Word], Units);
    /// Consumes buffered words. Then promises that many values after the next one.
    fn skip(bits: &mut Bits<'_>, words: usize, promised: usize);
    /// The next word.
    fn word(bits: &mut Bits<'_>) -> Self::Word;
    /// The value in [0, 1) of a buffered word.
    fn unit_of(word: Self::Word, units: Units) -> Self;
    /// The next value in [0, 1).
    fn unit(bits: &mut Bits<'_>) -> Self;
    /// The lowest 8 bits of a word.
    fn byte(word: Self::Word) -> u8;
    /// An integer, small enough to be exact, times a width.
    fn value(position: Self::Word, width: Self) -> Self;
    fn to_f32(self) -> f32;
    /// A positive value with the lowest bit of a word as its sign.
    fn with_sign(self, word: Self::Word) -> Self;
    /// The same in a loop: no value is carried from one kind of registers to the other and back. In single draws the
    /// compiler might make it a branch.
    fn times_sign(self, word: Self::Word) -> Self;
}

impl Real for f64 {
    type Word = u64;
    #[cfg(target_arch = "x86_64")]
    const BITS: u32 = 64;
    #[cfg(target_arch = "x86_64")]
    const SIGN: u64 = 1 << 63;

    #[inline]
    fn words<'a>(bits: &'a mut Bits<'_>, promised: usize) -> (&'a [u64], Units) {
        bits.promise(promised);
        let units = bits.units();
        (bits.words(), units)
    }

    #[inline]
    fn skip(bits: &mut Bits<'_>, words: usize, promised: usize) {
        bits.skip(words);
        bits.promise(promised);
    }

    #[inline]
    fn word(bits: &mut Bits<'_>) -> u64 {
        bits.u64()
    }

    #[inline(always)]
    fn unit_of(word: u64, units: Units) -> f64 {
        units.f64(word)
    }

    #[inline]
    fn unit(bits: &mut Bits<'_>) -> f64 {
        bits.f64()
    }

    #[inline(always)]
    fn byte(word: u64) -> u8 {
        word as u8
    }

    #[inline(always)]
    fn value(position: u64, width: f64) -> f64 {
        // Signed integers are converted faster.
        position as i64 as f64 * width
    }

    #[inline(always)]
    fn to_f32(self) -> f32 {
        self as f32
    }

    #[inline(always)]
    fn with_sign(self, word: u64) -> f64 {
        f64::from_bits(self.to_bits() | word << 63)
    }

    #[inline(always)]
    fn times_sign(self, word: u64) -> f64 {
        self * [1.0, -1.0][(word & 1) as usize]
    }
}

impl Real for f32 {
    type Word = u32;
    #[cfg(target_arch = "x86_64")]
    const BITS: u32 = 32;
    #[cfg(target_arch = "x86_64")]
    const SIGN: u32 = 1 << 31;

    #[inline]
    fn words<'a>(bits: &'a mut Bits<'_>, promised: usize) -> (&'a [u32], Units) {
        bits.promise_u32(promised);
        let units = bits.units();
        (bits.words_u32(), units)
    }

    #[inline]
    fn skip(bits: &mut Bits<'_>, words: usize, promised: usize) {
        bits.skip_u32(words);
        bits.promise_u32(promised);
    }

    #[inline]
    fn word(bits: &mut Bits<'_>) -> u32 {
        bits.u32()
    }

    #[inline(always)]
    fn unit_of(word: u32, units: Units) -> f32 {
        units.f32(word)
    }

    #[inline]
    fn unit(bits: &mut Bits<'_>) -> f32 {
        bits.f32()
    }

    #[inline(always)]
    fn byte(word: u32) -> u8 {
        word as u8
    }

    #[inline(always)]
    fn value(position: u32, width: f32) -> f32 {
        // Signed integers are converted faster.
        position as i32 as f32 * width
    }

    #[inline(always)]
    fn to_f32(self) -> f32 {
        self
    }

    #[inline(always)]
    fn with_sign(self, word: u32) -> f32 {
        f32::from_bits(self.to_bits() | word << 31)
    }

    #[inline(always)]
    fn times_sign(self, word: u32) -> f32 {
        self * [1.0, -1.0][(word & 1) as usize]
    }
}
