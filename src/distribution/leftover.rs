//! 32-bit words that several draws share.

use crate::bit_generator::word_buffer::Bits;

/// The unused part of a 32-bit word that several draws of one call share.
#[derive(Default)]
pub(crate) struct Leftover {
    pub(crate) word: u32,
    pub(crate) pieces: u32,
}

impl Leftover {
    /// The next piece of `width` bits (16, 8 or 1) in the low bits; the higher bits are arbitrary.
    #[inline]
    pub(crate) fn piece(&mut self, bits: &mut Bits<'_>, width: u32) -> u32 {
        if self.pieces == 0 {
            self.word = bits.u32();
            self.pieces = 32 / width - 1;
        } else {
            self.word >>= width;
            self.pieces -= 1;
        }
        self.word
    }
}
