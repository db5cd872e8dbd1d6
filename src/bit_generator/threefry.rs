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
use super::counter_based::lanes::{self, Lanes, Schedule, Sums, Word};
#[cfg(target_arch = "x86_64")]
use super::counter_based::lanes::{Each, avx2, avx512};
use super::counter_based::randomgen::{Class, CounterBased};
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
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

/// The constants of a word's width.
trait Constants: Word {
    /// What the parity of a key begins with.
    const PARITY: Self;
    /// The rotations of a block of two words in eight rounds, which repeat.
    const ROTATIONS_OF_TWO: [u32; 8];
    /// Those of the two halves of a block of four words.
    const ROTATIONS_OF_FOUR: [[u32; 2]; 8];
}

macro_rules! constants {
    ($word:ident, $parity:literal, $of_two:expr, $of_four:expr) => {
        impl Constants for $word {
            const PARITY: Self = $parity;
            const ROTATIONS_OF_TWO: [u32; 8] = $of_two;
            const ROTATIONS_OF_FOUR: [[u32; 2]; 8] = $of_four;
        }
    };
}

constants!(
    u32,
    0x1bd11bda,
    [13, 15, 26, 6, 17, 29, 16, 24],
    [[10, 26], [11, 21], [13, 27], [23, 5], [6, 20], [17, 11], [25, 10], [18, 20]]
);
constants!(
    u64,
    0x1bd11bdaa9fc1a22,
    [16, 42, 12, 31, 16, 32, 24, 21],
    [[14, 16], [52, 57], [23, 40], [5, 37], [25, 33], [46, 12], [58, 22], [32, 32]]
);

/// The exclusive-or of a key's words and a constant.
#[inline(always)]
fn parity<W: Constants, const N: usize>(key: [W; N]) -> W {
    let mut parity = W::PARITY;
    for word in key {
        parity = parity.xor(word);
    }
    parity
}

/// What is added before the first group of rounds, number 0, and after each: words of the key and their parity, in turn,
/// and the number of the group.
#[inline(always)]
fn terms_of<W: Constants, const N: usize>(key: &[W; N], parity: W, group: usize) -> [W; N] {
    let mut terms = [parity; N];
    for (i, term) in terms.iter_mut().enumerate() {
        let place = (group + i) % (N + 1);
        if place < N {
            *term = key[place];
        }
    }
    terms[N - 1] = terms[N - 1].plus_word(W::of(group));
    terms
}

/// The terms of all groups, for many blocks.
pub struct Terms<W, const N: usize>([[W; N]; GROUPS + 1]);

/// Never inlined: the compiler would sum parts of a term with the words, which makes the chain of the rounds longer.
#[inline(never)]
fn schedule<W: Constants, const N: usize>(key: [W; N]) -> Terms<W, N> {
    let parity = parity(key);
    let mut terms = [key; GROUPS + 1];
    for (group, terms) in terms.iter_mut().enumerate() {
        *terms = terms_of(&key, parity, group);
    }
    Terms(terms)
}

/// Two words, mixed.
#[inline(always)]
fn mix<V: Sums>(a: V, b: V, bits: u32) -> (V, V) {
    let sum = a.plus(b);
    (sum, b.rotated(bits).xor(sum))
}

/// The rounds. `add` adds the terms of a group, before the first one and after each.
#[inline(always)]
fn two_words<V: Sums<Word: Constants>>(x: [V; 2], add: impl Fn([V; 2], usize) -> [V; 2]) -> [V; 2] {
    let mut x = add(x, 0);
    x = add(group_of_two::<V, 0>(x), 1);
    x = add(group_of_two::<V, 4>(x), 2);
    x = add(group_of_two::<V, 0>(x), 3);
    x = add(group_of_two::<V, 4>(x), 4);
    add(group_of_two::<V, 0>(x), 5)
}

/// Four rounds with the rotations from `FIRST` on, which are constants.
#[inline(always)]
fn group_of_two<V: Sums<Word: Constants>, const FIRST: usize>(x: [V; 2]) -> [V; 2] {
    let bits = |round: usize| V::Word::ROTATIONS_OF_TWO[FIRST + round];
    let (a, b) = mix(x[0], x[1], bits(0));
    let (a, b) = mix(a, b, bits(1));
    let (a, b) = mix(a, b, bits(2));
    let (a, b) = mix(a, b, bits(3));
    [a, b]
}

/// As [`two_words`].
#[inline(always)]
fn four_words<V: Sums<Word: Constants>>(x: [V; 4], add: impl Fn([V; 4], usize) -> [V; 4]) -> [V; 4] {
    let mut x = add(x, 0);
    x = add(group_of_four::<V, 0>(x), 1);
    x = add(group_of_four::<V, 4>(x), 2);
    x = add(group_of_four::<V, 0>(x), 3);
    x = add(group_of_four::<V, 4>(x), 4);
    add(group_of_four::<V, 0>(x), 5)
}

/// As [`group_of_two`]. In every second round the halves exchange their second words.
#[inline(always)]
fn group_of_four<V: Sums<Word: Constants>, const FIRST: usize>(x: [V; 4]) -> [V; 4] {
    let bits = |round: usize, half: usize| V::Word::ROTATIONS_OF_FOUR[FIRST + round][half];
    let [mut a, mut b, mut c, mut d] = x;
    (a, b) = mix(a, b, bits(0, 0));
    (c, d) = mix(c, d, bits(0, 1));
    (a, d) = mix(a, d, bits(1, 0));
    (c, b) = mix(c, b, bits(1, 1));
    (a, b) = mix(a, b, bits(2, 0));
    (c, d) = mix(c, d, bits(2, 1));
    (a, d) = mix(a, d, bits(3, 0));
    (c, b) = mix(c, b, bits(3, 1));
    [a, b, c, d]
}

/// The sums with terms that are the same in every lane.
#[inline(always)]
fn plus_words<V: Lanes, const N: usize>(mut x: [V; N], terms: [V::Word; N]) -> [V; N] {
    for (x, term) in x.iter_mut().zip(terms) {
        *x = x.plus_word(term);
    }
    x
}

impl<V: Sums<Word: Constants>> Schedule<V, 2> for Terms<V::Word, 2> {
    #[inline(always)]
    fn encipher(&self, x: [V; 2]) -> [V; 2] {
        two_words(x, |x, group| plus_words(x, self.0[group]))
    }
}

impl<V: Sums<Word: Constants>> Schedule<V, 4> for Terms<V::Word, 4> {
    #[inline(always)]
    fn encipher(&self, x: [V; 4]) -> [V; 4] {
        four_words(x, |x, group| plus_words(x, self.0[group]))
    }
}

/// The sums with the terms of a group, where each lane has a key of its own.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn plus_lanes<V: Sums<Word: Constants>, const N: usize>(
    mut x: [V; N],
    key: &[V; N],
    parity: V,
    group: usize,
) -> [V; N] {
    for (i, x) in x.iter_mut().enumerate() {
        let place = (group + i) % (N + 1);
        *x = x.plus(if place < N { key[place] } else { parity });
    }
    x[N - 1] = x[N - 1].plus_word(V::Word::of(group));
    x
}

#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn parity_of_lanes<V: Sums<Word: Constants>, const N: usize>(key: &[V; N]) -> V {
    key[1..].iter().fold(key[0].xor_word(V::Word::PARITY), |parity, &word| parity.xor(word))
}

#[cfg(target_arch = "x86_64")]
impl<V: Sums<Word: Constants>> Each<V, 2, 2> for Bijective<V::Word, 2> {
    #[inline(always)]
    fn encipher_each(x: [V; 2], key: [V; 2]) -> [V; 2] {
        let parity = parity_of_lanes(&key);
        two_words(x, |x, group| plus_lanes(x, &key, parity, group))
    }
}

#[cfg(target_arch = "x86_64")]
impl<V: Sums<Word: Constants>> Each<V, 4, 4> for Bijective<V::Word, 4> {
    #[inline(always)]
    fn encipher_each(x: [V; 4], key: [V; 4]) -> [V; 4] {
        let parity = parity_of_lanes(&key);
        four_words(x, |x, group| plus_lanes(x, &key, parity, group))
    }
}

macro_rules! bijection {
    ($word:ident, $n:literal, $words:ident, $wide:ident, $narrow:ident) => {
        impl Bijection for Bijective<$word, $n> {
            type Counter = [$word; $n];
            type Key = [$word; $n];
            type Block = [$word; $n];
            type Schedule = Terms<$word, $n>;
            type Several = [[$word; $n]; 4];

            #[inline(always)]
            fn encipher(x: [$word; $n], key: [$word; $n]) -> [$word; $n] {
                let parity = parity(key);
                $words(x, |x, group| plus_words(x, terms_of(&key, parity, group)))
            }

            #[inline(always)]
            fn schedule(key: [$word; $n]) -> Terms<$word, $n> {
                schedule(key)
            }

            #[inline(always)]
            fn several(counter: &mut [$word; $n], terms: &Terms<$word, $n>) -> [[$word; $n]; 4] {
                lanes::several(counter, terms)
            }

            #[cfg(target_arch = "x86_64")]
            fn fast_each(
                counter: [$word; $n],
                key: [$word; $n],
                ids: &[u64],
                blocks: &mut [[$word; $n]],
            ) -> usize {
                crate::cpu::dispatch! {
                    avx512(cpu) => avx512::fill_each::<avx512::$wide, Self, $n, $n>(cpu, counter, key, ids, blocks),
                    avx2(cpu) => avx2::fill_each::<avx2::$narrow, Self, $n, $n>(cpu, counter, key, ids, blocks),
                    portable => 0,
                }
            }

            #[cfg(target_arch = "x86_64")]
            fn fast<T: FromWords<$word>>(
                counter: &mut [$word; $n],
                terms: &Terms<$word, $n>,
                out: &mut [T],
            ) -> usize {
                crate::cpu::dispatch! {
                    avx512(cpu) => avx512::fill::<avx512::$wide, _, $n>(cpu, counter, terms, out),
                    avx2(cpu) => avx2::fill::<avx2::$narrow, _, $n>(cpu, counter, terms, out),
                    portable => 0,
                }
            }
        }
    };
}

bijection!(u32, 2, two_words, Wide32, Narrow32);
bijection!(u32, 4, four_words, Wide32, Narrow32);
bijection!(u64, 2, two_words, Wide64, Narrow64);
bijection!(u64, 4, four_words, Wide64, Narrow64);

#[cfg(test)]
mod tests {
    use super::*;

    /// Random123's known answers (`tests/kat_vectors`), of 20 rounds: counter, key, block.
    #[test]
    fn published_answers_of_two_words() {
        let answer = Bijective::<u32, 2>::encipher;
        assert_eq!(answer([0; 2], [0; 2]), [0x6b200159, 0x99ba4efe]);
        assert_eq!(answer([u32::MAX; 2], [u32::MAX; 2]), [0x1cb996fc, 0xbb002be7]);
        assert_eq!(answer([0x243f6a88, 0x85a308d3], [0x13198a2e, 0x03707344]), [0xc4923a9c, 0x483df7a0]);
        let answer = Bijective::<u64, 2>::encipher;
        assert_eq!(answer([0; 2], [0; 2]), [0xc2b6e3a8c2c69865, 0x6f81ed42f350084d]);
        assert_eq!(answer([u64::MAX; 2], [u64::MAX; 2]), [0xe02cb7c4d95d277a, 0xd06633d0893b8b68]);
        assert_eq!(
            answer([0x243f6a8885a308d3, 0x13198a2e03707344], [0xa4093822299f31d0, 0x082efa98ec4e6c89]),
            [0x263c7d30bb0f0af1, 0x56be8361d3311526]
        );
    }

    #[test]
    fn published_answers_of_four_words() {
        let answer = Bijective::<u32, 4>::encipher;
        assert_eq!(answer([0; 4], [0; 4]), [0x9c6ca96a, 0xe17eae66, 0xfc10ecd4, 0x5256a7d8]);
        assert_eq!(answer([u32::MAX; 4], [u32::MAX; 4]), [0x2a881696, 0x57012287, 0xf6c7446e, 0xa16a6732]);
        assert_eq!(
            answer(
                [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344],
                [0xa4093822, 0x299f31d0, 0x082efa98, 0xec4e6c89]
            ),
            [0x59cd1dbb, 0xb8879579, 0x86b5d00c, 0xac8b6d84]
        );
        let answer = Bijective::<u64, 4>::encipher;
        assert_eq!(
            answer([0; 4], [0; 4]),
            [0x09218ebde6c85537, 0x55941f5266d86105, 0x4bd25e16282434dc, 0xee29ec846bd2e40b]
        );
        assert_eq!(
            answer([u64::MAX; 4], [u64::MAX; 4]),
            [0x29c24097942bba1b, 0x0371bbfb0f6f4e11, 0x3c231ffa33f83a1c, 0xcd29113fde32d168]
        );
        assert_eq!(
            answer(
                [0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89],
                [0x452821e638d01377, 0xbe5466cf34e90c6c, 0xbe5466cf34e90c6c, 0xc0ac29b7c97c50dd]
            ),
            [0xa7e8fde591651bd9, 0xbaafd0c30138319b, 0x84a5c1a729e685b9, 0x901d406ccebc1ba4]
        );
    }
}
