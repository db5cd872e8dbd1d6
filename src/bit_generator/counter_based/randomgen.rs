//! The counter-based generators of randomgen: blocks of 2 or 4 words, of 32 or 64 bits.
//!
//! State: the counter, the key, and the block of which words are being drawn. Its first word is stored by `advance`, but
//! not by a draw. The position before the first block is 4, also where a block has 2 words.
//!
//! The options `number` and `width` tell the words of a block and their bits, `counter` a place in the stream, and `key`
//! the key, in the place of a seed. A seed makes the key alone: as many words of the seed sequence as it has.
//!
//! `advance` goes by words, as if they had been drawn, or by blocks, which drops what is left of a block; by 0 it does
//! nothing at all, and leaves a pending half word. Steps are taken modulo the period, for four words of 64 bits 2^258. A
//! [`Delta`] is a number from -2^255 to 2^255 - 1, of which each is served exactly; longer ones, which randomgen takes,
//! need several calls, as the Python package makes them. A jump steps the upper half of the counter.

#![allow(private_bounds, reason = "bijections are ours")]

use super::words::Words;
use super::{Bijection, Blocks};
use crate::bit_generator::layout::{Field, Form, Layout, Reader, Writer, fixed, inner, outer};
use crate::bit_generator::options::Options;
use crate::bit_generator::units::unit_f64_of_pair;
#[cfg(target_arch = "x86_64")]
use crate::bit_generator::units::unit_f64_of_word;
use crate::bit_generator::word32::Word32;
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native, check_bits};
use crate::cpu::{Kernel, run};
use crate::error::{Error, Result};
use crate::memory;

/// What a class of randomgen adds to its bijections.
pub(in crate::bit_generator) trait Class: Bijection {
    const KIND: Kind;
    /// Whether the class has the option `numpy_seed`. It changes no bit of any stream: it only refuses seeds of other
    /// configurations than NumPy's.
    const HAS_NUMPY_SEED: bool;
}

/// The generator that a bijection makes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CounterBased<B: Class> {
    blocks: Blocks<B, false>,
    /// Whether the constructor was told so, as 0 or 1.
    numpy_seed: u64,
    /// Used by words of 64 bits only; the state of all shows it.
    half: Half,
}

/// The bits of a word.
const fn width<B: Bijection>() -> u32 {
    B::Block::BITS / B::Block::LENGTH as u32
}

/// Its place among the four configurations, and whether options mean it.
const fn configuration<B: Bijection>() -> u32 {
    let narrow = if width::<B>() == 32 { 2 } else { 0 };
    if B::Block::LENGTH == 4 { narrow } else { narrow + 1 }
}

impl<B: Class> CounterBased<B> {
    const POSITION: Field =
        outer("buffer_pos", Form::U32).within(0, super::FRESH as u32, "buffer_pos must be in [0, 4].");

    pub(in crate::bit_generator) fn at(counter: B::Counter, key: B::Key) -> Self {
        Self { blocks: Blocks::at(counter, key), numpy_seed: 0, half: Half::default() }
    }

    /// Refuses what the option `numpy_seed` does not go with.
    fn check_numpy_seed(numpy_seed: bool) -> Result<()> {
        if numpy_seed && configuration::<B>() != 0 {
            return Err(Error::argument("n must be 4 and w must br 64 when using mode='numpy'"));
        }
        Ok(())
    }

    fn move_on(&mut self, delta: &Delta, move_on: fn(&mut Blocks<B, false>, &Delta)) {
        if *delta != [0; 4] {
            move_on(&mut self.blocks, delta);
            self.half = Half::default();
        }
    }

    fn jump_far(&mut self, jumps: i128) -> Result<()> {
        // The new object, which randomgen seeds before it takes the state.
        Self::check_numpy_seed(self.numpy_seed != 0)?;
        if jumps != 0 {
            self.blocks.jump(jumps);
            self.half = Half::default();
        }
        Ok(())
    }
}

/// The value of an option, if there is one.
fn told<W: Words>(options: &Options, name: &str) -> Result<Option<W>> {
    let Some(number) = options.number(name) else { return Ok(None) };
    let bits =
        (0..).zip(number).map(|(i, word)| if word == 0 { 0 } else { 64 * (i + 1) - word.leading_zeros() });
    if bits.max() > Some(W::BITS) {
        return Err(Error::argument(format_args!("{name} is out-of-range for [0,2**{})", W::BITS)));
    }
    Ok(Some(of_number(&number)))
}

/// The words of a number.
fn of_number<W: Words>(number: &Delta) -> W {
    let mut value = W::ZERO;
    value.add(number);
    value
}

/// A number of jumps that a word holds, with a sign or without.
fn signed(jumps: &Delta) -> Result<i128> {
    match *jumps {
        [low, 0, 0, 0] => Ok(low.into()),
        [low, u64::MAX, u64::MAX, u64::MAX] if low >> 63 == 1 => Ok((low as i64).into()),
        _ => Err(Error::argument("jumps must be from -2**63 to 2**64 - 1")),
    }
}

impl<B: Class> Native for CounterBased<B> {
    const KIND: Kind = B::KIND;
    const SEED_WORDS: usize = B::Key::BITS as usize / 32;
    const CONFIGURATION: Option<u32> = Some(configuration::<B>());
    const LAYOUT: Layout = &[
        inner("counter", B::Counter::FORM),
        inner("key", B::Key::FORM),
        outer("buffer", B::Block::FORM),
        Self::POSITION,
        Half::FIELDS[0],
        Half::FIELDS[1],
        outer("number", fixed(B::Block::LENGTH as u64)).optional(),
        outer("width", fixed(width::<B>() as u64)).optional(),
    ];

    fn serves(options: &Options) -> bool {
        let asks = |name, value| options.word(name) == Some(value);
        asks("number", B::Block::LENGTH as u64) && asks("width", width::<B>().into())
    }

    fn from_words(words: &[u32]) -> Self {
        Self::at(Words::ZERO, Words::read(&mut Reader(words.iter())))
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let numpy_seed = B::HAS_NUMPY_SEED && options.flag("numpy_seed");
        let key = if let Some(key) = told(options, "key")? {
            key
        } else {
            Self::check_numpy_seed(numpy_seed)?;
            Words::read(&mut Reader(words.iter()))
        };
        let counter = told(options, "counter")?.unwrap_or(Words::ZERO);
        Ok(Self { numpy_seed: numpy_seed.into(), ..Self::at(counter, key) })
    }

    fn keep(&self, options: &mut Options) {
        options.put("number", Some(B::Block::LENGTH as u64));
        options.put("width", Some(width::<B>().into()));
        if B::HAS_NUMPY_SEED {
            options.put("numpy_seed", Some((self.numpy_seed != 0).into()));
        }
    }

    fn adopt(&mut self, old: &Options) {
        if B::HAS_NUMPY_SEED {
            self.numpy_seed = old.flag("numpy_seed").into();
        }
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        check_bits(B::KIND, "key", key, B::Key::BITS)?;
        check_bits(B::KIND, "counter", counter, B::Counter::BITS)?;
        *self = Self { numpy_seed: self.numpy_seed, ..Self::at(of_number(counter), of_number(key)) };
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let blocks = Blocks::read(words);
        let position = words.u32();
        if u64::from(position) > super::FRESH {
            return Err(Error::state(format_args!("buffer_pos must be in [0, 4]. Got {position}.")));
        }
        Ok(Self { blocks: blocks.placed(position), numpy_seed: 0, half: Half::restored(words)? })
    }
}

impl<B: Class + Bijection<Block: Words<Word = u64>>> Word64 for CounterBased<B> {
    const SKIP: Option<fn(&mut Self, u64)> = Some(|this, words| this.blocks.skip(words));

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

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_far(jumps.into())
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.jump_far(signed(jumps)?)
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.move_on(delta, Blocks::advance);
        Ok(())
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        self.move_on(delta, Blocks::leap);
        Ok(())
    }
}

/// 64-bit values made at a time of words that lie in their place, which stays in the first-level cache.
const CHUNK: usize = 2048;
/// Fewer values are made one by one.
const WORTHWHILE: usize = 8;

/// Replaces the two words in the memory of a 64-bit word by the word of which the first is the upper half.
pub(in crate::bit_generator) struct Pairs<'a>(pub(in crate::bit_generator) &'a mut [u64]);

impl Kernel for Pairs<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        if cfg!(target_endian = "little") {
            for word in self.0 {
                *word = word.rotate_left(32);
            }
        }
    }
}

/// Replaces the two words in the memory of a double by the double that they make.
struct UnitPairs<'a>(&'a mut [f64]);

impl Kernel for UnitPairs<'_> {
    type Output = ();

    #[inline(always)]
    fn run(self) {
        for x in self.0 {
            let word = x.to_bits();
            let (high, low) = ((word >> 32) as u32, word as u32);
            let (first, second) = if cfg!(target_endian = "little") { (low, high) } else { (high, low) };
            *x = unit_f64_of_pair(first, second);
        }
    }
}

impl<B: Class + Bijection<Block: Words<Word = u32>>> CounterBased<B> {
    /// Fills `out`, unless it is too short to be worth it; says how much.
    fn fill_in_place<T>(
        &mut self,
        out: &mut [T],
        words: impl Fn(&mut [T]) -> &mut [u32],
        replace: impl Fn(&mut [T]),
    ) -> usize {
        if out.len() < WORTHWHILE {
            return 0;
        }
        for chunk in out.chunks_mut(CHUNK) {
            let words = words(chunk);
            let done = self.fast_u32(words);
            self.blocks.map(&mut words[done..], |word| word);
            replace(chunk);
        }
        out.len()
    }
}

impl<B: Class + Bijection<Block: Words<Word = u32>>> Word32 for CounterBased<B> {
    #[inline]
    fn next(&mut self) -> u32 {
        self.blocks.word()
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u32) -> T) {
        self.blocks.map(out, image);
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u32(&mut self, out: &mut [u32]) -> usize {
        self.blocks.fast(out, |word| word)
    }

    /// The words are made in place, since a pair may lie in two blocks, and then made pairs.
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.fill_in_place(out, memory::halves_of_words, |chunk| run(Pairs(chunk)))
    }

    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.fill_in_place(out, memory::halves_of_doubles, |chunk| run(UnitPairs(chunk)))
    }

    fn save(&self, state: Writer) -> Writer {
        self.half.save(self.blocks.write(state))
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_far(jumps.into())
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.jump_far(signed(jumps)?)
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.move_on(delta, Blocks::advance);
        Ok(())
    }

    fn advance_blocks(&mut self, delta: &Delta) -> Result<()> {
        self.move_on(delta, Blocks::leap);
        Ok(())
    }
}
