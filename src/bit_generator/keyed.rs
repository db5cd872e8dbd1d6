//! Streams of many ids: each generator is made of a key, of which the last 64 bits are the id, and a counter.
//!
//! The first words of many such generators are made side by side, where a word or two of each are wanted; where many
//! are, each generator makes its own.

use super::counter_based::Bijection;
use super::counter_based::randomgen::{Class, CounterBased, Pairs};
use super::counter_based::words::Words;
use super::philox::{Philox, Philox4x64};
use super::squares::{Squares32, Squares64, SquaresOf32, check_key};
use super::word32::{Narrow, Word32};
use super::word64::Word64;
use super::{
    Algorithm, Delta, Doubles, Native, Options, RandomgenPhilox2x32, RandomgenPhilox2x64,
    RandomgenPhilox4x32, RandomgenPhilox4x64, ThreeFry2x32, ThreeFry2x64, ThreeFry4x32, ThreeFry4x64,
    check_bits,
};
use crate::cpu::run;
use crate::error::Result;

/// A generator that is made of a key and a counter.
trait Keyed: Algorithm + Sized {
    /// The bits of a key.
    const KEY_BITS: u32;
    /// The draws of 64 bits that a block makes.
    const BLOCK: usize;
    /// Whether the first of the two 32-bit draws that a 64-bit draw takes the place of is its upper half.
    const HIGH_FIRST: bool;

    /// Refuses an id that no key ends with.
    fn check_id(_id: u64) -> Result<()> {
        Ok(())
    }

    /// The generator with a key, which has been checked, after so many blocks from a counter on.
    fn begun(key: &Delta, counter: u64, blocks: u64) -> Self;

    /// Makes [`Self::BLOCK`] draws of 64 bits for each id: those of block number `block` after the counter.
    fn blocks(key: &Delta, ids: &[u64], counter: u64, block: u64, out: &mut [u64]);
}

/// A configuration whose type is not known: one copy of the code that fills serves all.
pub(crate) struct Cipher {
    /// The words of a key before its id.
    pub(crate) words_before_id: usize,
    /// See [`Keyed::BLOCK`].
    pub(crate) block: usize,
    /// See [`Keyed::HIGH_FIRST`].
    pub(crate) high_first: bool,
    /// How its generators make doubles.
    pub(crate) doubles: Doubles,
    /// See [`Keyed::check_id`].
    pub(crate) check_id: fn(u64) -> Result<()>,
    /// See [`Keyed::blocks`].
    pub(crate) blocks: fn(&Delta, &[u64], u64, u64, &mut [u64]),
    /// Runs an act on the generator with a key, after so many blocks from a counter on.
    with_generator: fn(&Delta, u64, u64, &mut Act<'_>),
}

/// What is done with a generator.
pub(crate) type Act<'a> = dyn FnMut(&mut dyn Algorithm) + 'a;

impl Cipher {
    /// The one that options ask for; `None` for kinds without streams by key.
    pub(crate) fn asked_for(options: &Options) -> Option<Self> {
        macro_rules! the_first_that_serves {
            ($($algorithm:ty)*) => {$(
                if options.kind() == <$algorithm>::KIND && <$algorithm>::serves(options) {
                    return Some(Self::of::<$algorithm>());
                }
            )*};
        }
        the_first_that_serves! {
            Philox
            RandomgenPhilox4x64 RandomgenPhilox2x64 RandomgenPhilox4x32 RandomgenPhilox2x32
            ThreeFry4x64 ThreeFry2x64 ThreeFry4x32 ThreeFry2x32
            Squares64 Squares32
        }
        None
    }

    fn of<A: Keyed>() -> Self {
        Self {
            words_before_id: A::KEY_BITS.div_ceil(64) as usize - 1,
            block: A::BLOCK,
            high_first: A::HIGH_FIRST,
            doubles: A::begun(&Delta::default(), 0, 0).doubles(),
            check_id: A::check_id,
            blocks: A::blocks,
            with_generator: |key, counter, blocks, act| act(&mut A::begun(key, counter, blocks)),
        }
    }

    /// Runs `act` on the generator of an id, after so many blocks from a counter on.
    pub(crate) fn with_generator(
        &self,
        key: &Delta,
        id: u64,
        (counter, blocks): (u64, u64),
        act: &mut Act<'_>,
    ) {
        let mut whole = *key;
        whole[self.words_before_id] = id;
        (self.with_generator)(&whole, counter, blocks, act);
    }
}

/// The words of a number.
fn words_of<W: Words>(number: &Delta) -> W {
    let mut words = W::ZERO;
    words.add(number);
    words
}

/// A counter after so many blocks.
fn counter_after<W: Words>(counter: u64, blocks: u64) -> W {
    let (sum, carry) = counter.overflowing_add(blocks);
    words_of(&[sum, carry.into(), 0, 0])
}

/// The counter of a block.
fn counter_of<B: Bijection>(counter: u64, block: u64) -> B::Counter {
    let mut words: B::Counter = counter_after(counter, block);
    words.increment();
    words
}

/// Makes a block for each id, whatever their words are turned into.
fn fill_blocks<B: Bijection>(key: &Delta, ids: &[u64], counter: B::Counter, blocks: &mut [B::Block]) {
    #[cfg(target_arch = "x86_64")]
    let done = B::fast_each(counter, words_of(key), ids, blocks);
    #[cfg(not(target_arch = "x86_64"))]
    let done = 0;
    let mut whole: B::Key = words_of(key);
    for (&id, block) in ids[done..].iter().zip(&mut blocks[done..]) {
        for (place, slot) in whole.as_mut().iter_mut().enumerate() {
            *slot = B::Key::of_id(id, place).unwrap_or(*slot);
        }
        *block = B::encipher(counter, whole);
    }
}

impl Keyed for Philox {
    const KEY_BITS: u32 = 128;
    const BLOCK: usize = 4;
    const HIGH_FIRST: bool = false;

    fn begun(key: &Delta, counter: u64, blocks: u64) -> Self {
        Self::new(counter_after(counter, blocks), [key[0], key[1]])
    }

    fn blocks(key: &Delta, ids: &[u64], counter: u64, block: u64, out: &mut [u64]) {
        fill_blocks::<Philox4x64>(key, ids, counter_of::<Philox4x64>(counter, block), Words::view(out));
    }
}

impl<B: Class + Bijection<Block: Words<Word = u64>>> Keyed for CounterBased<B> {
    const KEY_BITS: u32 = B::Key::BITS;
    const BLOCK: usize = B::Block::LENGTH;
    const HIGH_FIRST: bool = false;

    fn begun(key: &Delta, counter: u64, blocks: u64) -> Self {
        Self::at(counter_after(counter, blocks), words_of(key))
    }

    fn blocks(key: &Delta, ids: &[u64], counter: u64, block: u64, out: &mut [u64]) {
        fill_blocks::<B>(key, ids, counter_of::<B>(counter, block), Words::view(out));
    }
}

impl<B: Class + Bijection<Block: Words<Word = u32>>> Keyed for Narrow<CounterBased<B>> {
    const KEY_BITS: u32 = B::Key::BITS;
    const BLOCK: usize = B::Block::LENGTH / 2;
    const HIGH_FIRST: bool = true;

    fn check_id(id: u64) -> Result<()> {
        check_bits(B::KIND, "key", &[id, 0, 0, 0], B::Key::BITS)
    }

    fn begun(key: &Delta, counter: u64, blocks: u64) -> Self {
        Self(CounterBased::at(counter_after(counter, blocks), words_of(key)))
    }

    fn blocks(key: &Delta, ids: &[u64], counter: u64, block: u64, out: &mut [u64]) {
        fill_blocks::<B>(key, ids, counter_of::<B>(counter, block), Words::view(out));
        run(Pairs(out));
    }
}

impl Keyed for Squares64 {
    const KEY_BITS: u32 = 64;
    const BLOCK: usize = 1;
    const HIGH_FIRST: bool = false;

    fn check_id(id: u64) -> Result<()> {
        check_key(id)
    }

    fn begun(key: &Delta, counter: u64, blocks: u64) -> Self {
        Self::at(key[0], counter.wrapping_add(blocks))
    }

    fn blocks(_: &Delta, ids: &[u64], counter: u64, block: u64, out: &mut [u64]) {
        let counter = counter.wrapping_add(block);
        for (&id, slot) in ids.iter().zip(out) {
            *slot = Self::at(id, counter).next();
        }
    }
}

impl Keyed for Squares32 {
    const KEY_BITS: u32 = 64;
    const BLOCK: usize = 1;
    const HIGH_FIRST: bool = false;

    fn check_id(id: u64) -> Result<()> {
        check_key(id)
    }

    fn begun(key: &Delta, counter: u64, blocks: u64) -> Self {
        Narrow(SquaresOf32::at(key[0], counter.wrapping_add(blocks.wrapping_mul(2))))
    }

    fn blocks(_: &Delta, ids: &[u64], counter: u64, block: u64, out: &mut [u64]) {
        let counter = counter.wrapping_add(block.wrapping_mul(2));
        for (&id, slot) in ids.iter().zip(out) {
            let mut words = SquaresOf32::at(id, counter);
            *slot = u64::from(words.next()) | u64::from(words.next()) << 32;
        }
    }
}
