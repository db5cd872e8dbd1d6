//! ThreeFry: a counter, enciphered in 20 rounds of sums, rotations and exclusive-ors, with the key added after every four:
//! the cipher Threefish without its tweak. Blocks of 4 or 2 words, of 64 or 32 bits; the key has as many.
//!
//! State, options and steps: `counter_based/randomgen.rs`.
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11;
//! N. Ferguson and others, "The Skein Hash Function Family", version 1.3 (2010).

use std::marker::PhantomData;

use super::Kind;
use super::counter_based::Bijection;
use super::counter_based::randomgen::{Class, CounterBased};
use super::word32::Narrow;

/// Groups of four rounds.
const GROUPS: usize = 5;

/// The bijection of `N` words under a key of as many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bijective<W, const N: usize>(PhantomData<W>);

/// Same stream as `randomgen.ThreeFry`.
pub type ThreeFry4x64 = CounterBased<Bijective<u64, 4>>;
/// Same stream as `randomgen.ThreeFry(number=2)`.
pub type ThreeFry2x64 = CounterBased<Bijective<u64, 2>>;
/// Same stream as `randomgen.ThreeFry(width=32)`.
pub type ThreeFry4x32 = Narrow<CounterBased<Bijective<u32, 4>>>;
/// Same stream as `randomgen.ThreeFry(number=2, width=32)`.
pub type ThreeFry2x32 = Narrow<CounterBased<Bijective<u32, 2>>>;

impl<W: Clone + 'static, const N: usize> Class for Bijective<W, N>
where
    Self: Bijection,
{
    const KIND: Kind = Kind::Threefry;
    const HAS_NUMPY_SEED: bool = false;
}

/// A word, with the constants of its width.
trait Word: Copy {
    /// The exclusive-or of this and the words of a key follows them.
    const PARITY: Self;
    /// The rotations of a block of two words in eight rounds, which repeat.
    const ROTATIONS_OF_TWO: [u32; 8];
    /// Those of the two halves of a block of four words.
    const ROTATIONS_OF_FOUR: [[u32; 2]; 8];

    fn plus(self, term: Self) -> Self;
    fn plus_number(self, number: usize) -> Self;
    fn xor(self, other: Self) -> Self;
    fn rotated(self, bits: u32) -> Self;
}

macro_rules! word {
    ($word:ident, $parity:literal, $of_two:expr, $of_four:expr) => {
        impl Word for $word {
            const PARITY: Self = $parity;
            const ROTATIONS_OF_TWO: [u32; 8] = $of_two;
            const ROTATIONS_OF_FOUR: [[u32; 2]; 8] = $of_four;

            #[inline(always)]
            fn plus(self, term: Self) -> Self {
                self.wrapping_add(term)
            }

            #[inline(always)]
            fn plus_number(self, number: usize) -> Self {
                self.wrapping_add(number as $word)
            }

            #[inline(always)]
            fn xor(self, other: Self) -> Self {
                self ^ other
            }

            #[inline(always)]
            fn rotated(self, bits: u32) -> Self {
                self.rotate_left(bits)
            }
        }
    };
}

word!(
    u32,
    0x1bd11bda,
    [13, 15, 26, 6, 17, 29, 16, 24],
    [[10, 26], [11, 21], [13, 27], [23, 5], [6, 20], [17, 11], [25, 10], [18, 20]]
);
word!(
    u64,
    0x1bd11bdaa9fc1a22,
    [16, 42, 12, 31, 16, 32, 24, 21],
    [[14, 16], [52, 57], [23, 40], [5, 37], [25, 33], [46, 12], [58, 22], [32, 32]]
);

/// Two words, mixed.
#[inline(always)]
fn mix<W: Word>(a: W, b: W, bits: u32) -> (W, W) {
    let sum = a.plus(b);
    (sum, b.rotated(bits).xor(sum))
}

#[inline(always)]
fn two_words<W: Word>(mut x: [W; 2], key: [W; 2]) -> [W; 2] {
    let key = [key[0], key[1], W::PARITY.xor(key[0]).xor(key[1])];
    x = [x[0].plus(key[0]), x[1].plus(key[1])];
    for group in 1..=GROUPS {
        for round in 0..4 {
            x = mix(x[0], x[1], W::ROTATIONS_OF_TWO[4 * ((group - 1) % 2) + round]).into();
        }
        x = [x[0].plus(key[group % 3]), x[1].plus(key[(group + 1) % 3]).plus_number(group)];
    }
    x
}

#[inline(always)]
fn four_words<W: Word>(mut x: [W; 4], key: [W; 4]) -> [W; 4] {
    let parity = key.iter().fold(W::PARITY, |parity, &word| parity.xor(word));
    let key = [key[0], key[1], key[2], key[3], parity];
    for (word, key) in x.iter_mut().zip(key) {
        *word = word.plus(key);
    }
    for group in 1..=GROUPS {
        for round in 0..4 {
            let [first, second] = W::ROTATIONS_OF_FOUR[4 * ((group - 1) % 2) + round];
            let (a, b) = mix(x[0], x[1], first);
            let (c, d) = mix(x[2], x[3], second);
            // The halves exchange their second words.
            x = [a, d, c, b];
        }
        for (i, word) in x.iter_mut().enumerate() {
            *word = word.plus(key[(group + i) % 5]);
        }
        x[3] = x[3].plus_number(group);
    }
    x
}

macro_rules! bijection {
    ($word:ident, $n:literal, $words:ident) => {
        impl Bijection for Bijective<$word, $n> {
            type Counter = [$word; $n];
            type Key = [$word; $n];
            type Block = [$word; $n];

            #[inline(always)]
            fn encipher(x: [$word; $n], key: [$word; $n]) -> [$word; $n] {
                $words(x, key)
            }
        }
    };
}

bijection!(u32, 2, two_words);
bijection!(u32, 4, four_words);
bijection!(u64, 2, two_words);
bijection!(u64, 4, four_words);

#[cfg(test)]
mod tests {
    use super::*;

    /// Random123's known answers (`tests/kat_vectors`), of 20 rounds: counter, key, block.
    #[test]
    fn published_answers_of_two_words() {
        assert_eq!(two_words([0_u32; 2], [0; 2]), [0x6b200159, 0x99ba4efe]);
        assert_eq!(two_words([u32::MAX; 2], [u32::MAX; 2]), [0x1cb996fc, 0xbb002be7]);
        assert_eq!(
            two_words([0x243f6a88_u32, 0x85a308d3], [0x13198a2e, 0x03707344]),
            [0xc4923a9c, 0x483df7a0]
        );
        assert_eq!(two_words([0_u64; 2], [0; 2]), [0xc2b6e3a8c2c69865, 0x6f81ed42f350084d]);
        assert_eq!(two_words([u64::MAX; 2], [u64::MAX; 2]), [0xe02cb7c4d95d277a, 0xd06633d0893b8b68]);
        assert_eq!(
            two_words([0x243f6a8885a308d3_u64, 0x13198a2e03707344], [0xa4093822299f31d0, 0x082efa98ec4e6c89]),
            [0x263c7d30bb0f0af1, 0x56be8361d3311526]
        );
    }

    #[test]
    fn published_answers_of_four_words() {
        assert_eq!(four_words([0_u32; 4], [0; 4]), [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8]);
        assert_eq!(
            four_words([u32::MAX; 4], [u32::MAX; 4]),
            [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732]
        );
        assert_eq!(
            four_words(
                [0x243f6a88_u32, 0x85a308d3, 0x13198a2e, 0x03707344],
                [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89]
            ),
            [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84]
        );
        assert_eq!(
            four_words([0_u64; 4], [0; 4]),
            [0x09218ebde6c85537, 0x55941f5266d86105, 0x4bd25e16282434dc, 0xee29ec846bd2e40b]
        );
        assert_eq!(
            four_words([u64::MAX; 4], [u64::MAX; 4]),
            [0x29c24097942bba1b, 0x0371bbfb0f6f4e11, 0x3c231ffa33f83a1c, 0xcd29113fde32d168]
        );
        assert_eq!(
            four_words(
                [0x243f6a8885a308d3_u64, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89],
                [0x452821e638d01377, 0xbe5466cf34e90c6c, 0xbe5466cf34e90c6c, 0xc0ac29b7c97c50dd]
            ),
            [0xa7e8fde591651bd9, 0xbaafd0c30138319b, 0x84a5c1a729e685b9, 0x901d406ccebc1ba4]
        );
    }
}
