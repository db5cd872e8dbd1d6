//! Philox: a counter, enciphered in 10 rounds of multiplications. The bijections of two or four words of 32 or 64 bits,
//! and NumPy's generator, which has four of 64; those of randomgen are in `philox/randomgen.rs`.
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11;
//! NumPy's `philox.h`.

pub(super) mod randomgen;

use std::marker::PhantomData;

#[cfg(target_arch = "x86_64")]
use super::counter_based::lanes::{Each, Two, avx2, avx512};
use super::counter_based::lanes::{Lanes, Products, Schedule, Word};
use super::counter_based::words::Words;
use super::counter_based::{Bijection, Blocks};
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;
use super::layout::{Field, Form, Layout, Reader, Writer, inner, outer};
#[cfg(target_arch = "x86_64")]
use super::units::unit_f64_of_word;
use super::word64::{Half, Word64};
use super::{Delta, Kind, Native, check_bits};
use crate::error::Result;

const ROUNDS: usize = 10;

/// The bijection of `N` words under a key of half as many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bijective<W, const N: usize>(PhantomData<W>);

/// The bijection of 256 bits under a key of 128 bits.
pub(super) type Philox4x64 = Bijective<u64, 4>;

/// The constants of a word's width.
trait Constants: Word {
    /// The multiplier of blocks of two words.
    const MULTIPLIER: Self;
    /// Those of blocks of four words.
    const MULTIPLIERS: [Self; 2];
    /// What is added to the key from round to round: parts of the golden ratio and of the square root of 3.
    const WEYL: [Self; 2];
}

impl Constants for u32 {
    const MULTIPLIER: u32 = 0xd256d193;
    const MULTIPLIERS: [u32; 2] = [0xd2511f53, 0xcd9e8d57];
    const WEYL: [u32; 2] = [0x9e3779b9, 0xbb67ae85];
}

impl Constants for u64 {
    const MULTIPLIER: u64 = 0xd2b74407b1ce6e93;
    const MULTIPLIERS: [u64; 2] = [0xd2e7470ee14c6c93, 0xca5a826395121157];
    const WEYL: [u64; 2] = [0x9e3779b97f4a7c15, 0xbb67ae8584caa73b];
}

/// The key of a round.
#[inline(always)]
fn stepped<W: Constants, const N: usize>(mut key: [W; N], round: usize) -> [W; N] {
    for (word, step) in key.iter_mut().zip(W::WEYL) {
        let (_, steps) = step.product(W::of(round));
        *word = word.plus(steps);
    }
    key
}

/// The keys of all rounds, for many blocks. For one they cost more in memory than they gain.
pub struct Keys<W, const N: usize>([[W; N]; ROUNDS]);

#[inline(always)]
fn schedule<W: Constants, const N: usize>(key: [W; N]) -> Keys<W, N> {
    let mut keys = [key; ROUNDS];
    for (round, slot) in keys.iter_mut().enumerate() {
        *slot = stepped(key, round);
    }
    Keys(keys)
}

/// The rounds. `xor_key` mixes the key of a round into its one word.
#[inline(always)]
fn two_words<V: Products<Word: Constants>>(
    mut x: [V; 2],
    xor_key: impl Fn([V; 1], usize) -> [V; 1],
) -> [V; 2] {
    for round in 0..ROUNDS {
        let (high, low) = x[0].product(V::Word::MULTIPLIER);
        let [mixed] = xor_key([high.xor(x[1])], round);
        x = [mixed, low];
    }
    x
}

/// As [`two_words`], with a key of two words.
#[inline(always)]
fn four_words<V: Products<Word: Constants>>(
    mut x: [V; 4],
    xor_key: impl Fn([V; 2], usize) -> [V; 2],
) -> [V; 4] {
    for round in 0..ROUNDS {
        let (high0, low0) = x[0].product(V::Word::MULTIPLIERS[0]);
        let (high1, low1) = x[2].product(V::Word::MULTIPLIERS[1]);
        let [first, second] = xor_key([high1.xor(x[1]), high0.xor(x[3])], round);
        x = [first, low1, second, low0];
    }
    x
}

/// The exclusive-or with the key of a round, which is the same in every lane.
#[inline(always)]
fn xor_words<V: Lanes, const M: usize>(mut x: [V; M], key: [V::Word; M]) -> [V; M] {
    for (x, word) in x.iter_mut().zip(key) {
        *x = x.xor_word(word);
    }
    x
}

/// The exclusive-or with the key of a round, where each lane has a key of its own.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
fn xor_lanes<V: Lanes<Word: Constants>, const M: usize>(mut x: [V; M], key: [V; M], round: usize) -> [V; M] {
    let steps = stepped([V::Word::default(); M], round);
    for ((x, key), step) in x.iter_mut().zip(key).zip(steps) {
        *x = x.xor(key.plus_word(step));
    }
    x
}

impl<V: Products<Word: Constants>> Schedule<V, 2> for Keys<V::Word, 1> {
    #[inline(always)]
    fn encipher(&self, x: [V; 2]) -> [V; 2] {
        two_words(x, |x, round| xor_words(x, self.0[round]))
    }
}

impl<V: Products<Word: Constants>> Schedule<V, 4> for Keys<V::Word, 2> {
    #[inline(always)]
    fn encipher(&self, x: [V; 4]) -> [V; 4] {
        four_words(x, |x, round| xor_words(x, self.0[round]))
    }
}

#[cfg(target_arch = "x86_64")]
impl<V: Products<Word: Constants>> Each<V, 2, 1> for Bijective<V::Word, 2> {
    #[inline(always)]
    fn encipher_each(x: [V; 2], key: [V; 1]) -> [V; 2] {
        two_words(x, |x, round| xor_lanes(x, key, round))
    }
}

#[cfg(target_arch = "x86_64")]
impl<V: Products<Word: Constants>> Each<V, 4, 2> for Bijective<V::Word, 4> {
    #[inline(always)]
    fn encipher_each(x: [V; 4], key: [V; 2]) -> [V; 4] {
        four_words(x, |x, round| xor_lanes(x, key, round))
    }
}

macro_rules! bijection {
    ($word:ident, $n:literal, $words:ident, avx512: $wide:ty $(, avx2: $narrow:ty)?) => {
        impl Bijection for Bijective<$word, $n> {
            type Counter = [$word; $n];
            type Key = [$word; $n / 2];
            type Block = [$word; $n];
            type Schedule = Keys<$word, { $n / 2 }>;
            type Several = [[$word; $n]; 2];

            #[inline(always)]
            fn encipher(x: [$word; $n], key: [$word; $n / 2]) -> [$word; $n] {
                $words(x, |x, round| xor_words(x, stepped(key, round)))
            }

            #[inline(always)]
            fn schedule(key: [$word; $n / 2]) -> Keys<$word, { $n / 2 }> {
                schedule(key)
            }

            #[inline(always)]
            fn several(counter: &mut [$word; $n], keys: &Keys<$word, { $n / 2 }>) -> [[$word; $n]; 2] {
                counter.increment();
                let first = keys.encipher(*counter);
                counter.increment();
                [first, keys.encipher(*counter)]
            }

            #[cfg(target_arch = "x86_64")]
            fn fast_each(
                counter: [$word; $n],
                key: [$word; $n / 2],
                ids: &[u64],
                blocks: &mut [[$word; $n]],
            ) -> usize {
                crate::cpu::dispatch! {
                    avx512(cpu) => avx512::fill_each::<$wide, Self, $n, { $n / 2 }>(cpu, counter, key, ids, blocks),
                    $(avx2(cpu) => avx2::fill_each::<$narrow, Self, $n, { $n / 2 }>(cpu, counter, key, ids, blocks),)?
                    portable => 0,
                }
            }

            #[cfg(target_arch = "x86_64")]
            fn fast<T: FromWords<$word>>(
                counter: &mut [$word; $n],
                keys: &Keys<$word, { $n / 2 }>,
                out: &mut [T],
            ) -> usize {
                crate::cpu::dispatch! {
                    avx512(cpu) => avx512::fill::<$wide, _, $n>(cpu, counter, keys, out),
                    $(avx2(cpu) => avx2::fill::<$narrow, _, $n>(cpu, counter, keys, out),)?
                    portable => 0,
                }
            }
        }
    };
}

// Words of 32 bits are multiplied in lanes of 64; those of 64 bits where there are products of 52.
bijection!(u32, 2, two_words, avx512: Two<avx512::Spread32>, avx2: Two<avx2::NarrowSpread32>);
bijection!(u32, 4, four_words, avx512: Two<avx512::Spread32>, avx2: Two<avx2::NarrowSpread32>);
bijection!(u64, 2, two_words, avx512: Two<avx512::Wide64>);
bijection!(u64, 4, four_words, avx512: Two<avx512::Wide64>);

/// The counter-based generator; same stream as `numpy.random.Philox`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Philox {
    blocks: Blocks<Philox4x64, true>,
    half: Half,
}

/// Drawing a block's first word makes the block: 0 is never left.
const POSITION: Field = outer("buffer_pos", Form::U32).within(1, 4, "buffer_pos must be between 1 and 4");

impl Philox {
    /// At a counter (256 bits, the low word first) under a key (128 bits, the low word first). The first block is that
    /// of the counter's successor.
    pub fn new(counter: [u64; 4], key: [u64; 2]) -> Self {
        Self { blocks: Blocks::at(counter, key), half: Half::default() }
    }
}

impl Native for Philox {
    const KIND: Kind = Kind::Philox;
    const LAYOUT: Layout = &[
        inner("counter", Form::U64s(4)),
        inner("key", Form::U64s(2)),
        outer("buffer", Form::U64s(4)),
        POSITION,
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::new([0; 4], Words::read(&mut Reader(words.iter())))
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        check_bits(Self::KIND, "key", key, 128)?;
        *self = Self::new(*counter, [key[0], key[1]]);
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let blocks = Blocks::read(words).placed(words.position(&POSITION)?);
        Ok(Self { blocks, half: Half::restored(words)? })
    }
}

impl Word64 for Philox {
    const SKIP: Option<fn(&mut Self, u64)> = Some(|philox, words| philox.blocks.skip(words));
    const DOUBLES_IN_ONE_PASS: bool = true;

    #[inline]
    fn next(&mut self) -> u64 {
        self.blocks.word()
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        self.blocks.map(out, image);
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.blocks.fast(out, |word| word)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.blocks.fast(out, unit_f64_of_word)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (self.blocks.write(state), self.half)
    }

    /// A jump is a step of the counter's upper half.
    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump_by(self, &[jumps, 0, 0, 0])
    }

    /// A jump is 2^128 blocks.
    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        Word64::advance(self, &[0, 0, jumps[0], jumps[1]])
    }

    /// Steps are blocks, and what is left of the current block is dropped, as in NumPy.
    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.blocks.leap(delta);
        self.half = Half::default();
        Ok(())
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        Word64::advance(self, delta)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Random123's known answers (`tests/kat_vectors`): counter, key, block.
    #[test]
    fn published_answers_of_two_words() {
        let answer = Bijective::<u32, 2>::encipher;
        assert_eq!(answer([0; 2], [0]), [0xff1dae59, 0x6cd10df2]);
        assert_eq!(answer([u32::MAX; 2], [u32::MAX]), [0x2c3f628b, 0xab4fd7ad]);
        assert_eq!(answer([0x243f6a88, 0x85a308d3], [0x13198a2e]), [0xdd7ce038, 0xf62a4c12]);
        let answer = Bijective::<u64, 2>::encipher;
        assert_eq!(answer([0; 2], [0]), [0xca00a0459843d731, 0x66c24222c9a845b5]);
        assert_eq!(answer([u64::MAX; 2], [u64::MAX]), [0x65b021d60cd8310f, 0x4d02f3222f86df20]);
        assert_eq!(
            answer([0x243f6a8885a308d3, 0x13198a2e03707344], [0xa4093822299f31d0]),
            [0x0a5e742c2997341c, 0xb0f883d38000de5d]
        );
    }

    #[test]
    fn published_answers_of_four_words() {
        let answer = Bijective::<u32, 4>::encipher;
        assert_eq!(answer([0; 4], [0; 2]), [0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
        assert_eq!(answer([u32::MAX; 4], [u32::MAX; 2]), [0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd]);
        assert_eq!(
            answer([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0]),
            [0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1]
        );
        let answer = Philox4x64::encipher;
        assert_eq!(
            answer([0; 4], [0; 2]),
            [0x16554d9eca36314c, 0xdb20fe9d672d0fdc, 0xd7e772cee186176b, 0x7e68b68aec7ba23b]
        );
        assert_eq!(
            answer([u64::MAX; 4], [u64::MAX; 2]),
            [0x87b092c3013fe90b, 0x438c3c67be8d0224, 0x9cc7d7c69cd777b6, 0xa09caebf594f0ba0]
        );
        assert_eq!(
            answer(
                [0x243f6a8885a308d3, 0x13198a2e03707344, 0xa4093822299f31d0, 0x082efa98ec4e6c89],
                [0x452821e638d01377, 0xbe5466cf34e90c6c]
            ),
            [0xa528f45403e61d95, 0x38c72dbd566e9788, 0xa5a1610e72fd18b5, 0x57bd43b5e52b7fe6]
        );
    }
}
