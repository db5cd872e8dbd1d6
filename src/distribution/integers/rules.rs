//! Rules by which a random word becomes an offset into a range: Lemire's multiplication or a mask, for 32-bit and
//! 64-bit words. Both reject some words.

/// A map from 32-bit words to offsets, and what a kernel must know about it.
pub(crate) trait Narrow: Copy {
    /// The offset, and whether it is accepted.
    fn propose(self, word: u32) -> (u32, bool);
    /// How many of 2^32 words are rejected.
    fn rejects(self) -> u32;

    /// Whether it pays to test first whether all of 16 words are accepted: up to one word in 512 is rejected. Chosen by
    /// measurement on x86-64; any limit gives the same stream.
    fn rejects_seldom(self) -> bool {
        self.rejects() < 1 << 23
    }
}

/// Lemire's multiplication.
#[derive(Clone, Copy)]
pub(crate) struct Lemire32 {
    pub(crate) count: u32,
    /// The product's low bits must reach this. NumPy computes it only if it can matter, with the same result.
    pub(crate) threshold: u32,
}

impl Lemire32 {
    /// For a range of less than 32 bits.
    pub(super) fn new(range: u32) -> Self {
        let count = range + 1;
        Self { count, threshold: (u32::MAX - range) % count }
    }
}

impl Narrow for Lemire32 {
    #[inline(always)]
    fn propose(self, word: u32) -> (u32, bool) {
        let product = u64::from(word) * u64::from(self.count);
        ((product >> 32) as u32, product as u32 >= self.threshold)
    }

    fn rejects(self) -> u32 {
        self.threshold
    }
}

/// A mask, and rejection of values above the range.
#[derive(Clone, Copy)]
pub(crate) struct Masked32 {
    pub(crate) mask: u32,
    pub(crate) range: u32,
}

impl Narrow for Masked32 {
    #[inline(always)]
    fn propose(self, word: u32) -> (u32, bool) {
        let offset = word & self.mask;
        (offset, offset <= self.range)
    }

    fn rejects(self) -> u32 {
        (self.mask - self.range) << self.mask.leading_zeros()
    }
}

/// A map from 64-bit words to offsets.
pub(crate) trait Wide: Copy {
    /// The offset, and whether it is accepted.
    fn propose(self, word: u64) -> (u64, bool);
}

/// Lemire's multiplication.
#[derive(Clone, Copy)]
pub(crate) struct Lemire64 {
    pub(crate) count: u64,
    pub(crate) threshold: u64,
}

impl Wide for Lemire64 {
    #[inline(always)]
    fn propose(self, word: u64) -> (u64, bool) {
        let product = u128::from(word) * u128::from(self.count);
        ((product >> 64) as u64, product as u64 >= self.threshold)
    }
}

/// A mask, and rejection of values above the range.
#[derive(Clone, Copy)]
pub(crate) struct Masked64 {
    pub(crate) mask: u64,
    pub(crate) range: u64,
}

impl Wide for Masked64 {
    #[inline(always)]
    fn propose(self, word: u64) -> (u64, bool) {
        let offset = word & self.mask;
        (offset, offset <= self.range)
    }
}
