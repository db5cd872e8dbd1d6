//! Squares: the product of a counter and a key, squared several times. The option `variant` is the width of the words:
//! four rounds make one of 32 bits, five make one of 64 bits.
//!
//! The option `key`, an odd number, selects a stream, and `counter` a place in it. Without `key` the seed makes one
//! whose 16 digits of 4 bits are as the author recommends.
//!
//! Source: B. Widynski, "Squares: A Fast Counter-Based RNG", arXiv:2004.06278 (2020).

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

use std::collections::HashSet;

#[cfg(target_arch = "x86_64")]
use super::from_words::{FromWords, narrow::FromNarrow};
use super::layout::{Form, Layout, Reader, Writer, fixed, inner, outer};
use super::options::Options;
use super::word32::{Narrow, Word32};
use super::word64::{Half, Word64};
use super::{Delta, Kind, Native, check_bits, only_forward, pair_words};
use crate::error::{Error, Result};
use crate::seed_sequence::SeedSequence;

/// Steps of one jump: 2^64 divided by the golden ratio.
const JUMP: u64 = 0x9e3779b97f4a7c15;
/// The words that are asked of a seed sequence. No key needs half as many, but for a chance below 2^-200.
const SEED_WORDS: usize = 128;

/// With words of 64 bits; same stream as `randomgen.Squares`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Squares64 {
    place: Place,
    half: Half,
}

/// With words of 32 bits; same stream as `randomgen.Squares(variant=32)`.
pub type Squares32 = Narrow<SquaresOf32>;

/// The state of the generator of 32-bit words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SquaresOf32 {
    place: Place,
    /// Not used; the state shows it.
    half: Half,
}

impl Squares64 {
    pub(super) fn at(key: u64, counter: u64) -> Self {
        Self { place: Place { key, counter }, half: Half::default() }
    }
}

impl SquaresOf32 {
    pub(super) fn at(key: u64, counter: u64) -> Self {
        Self { place: Place { key, counter }, half: Half::default() }
    }
}

/// A place in a stream.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Place {
    key: u64,
    counter: u64,
}

impl Place {
    fn seeded(words: &[u32]) -> Self {
        Self { key: key_of(words), counter: 0 }
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let key = match options.word("key") {
            Some(key) => {
                check_key(key)?;
                key
            }
            None => key_of(words),
        };
        Ok(Self { key, counter: options.word("counter").unwrap_or(0) })
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let (key, counter) = (words.u64(), words.u64());
        if key & 1 == 0 {
            return Err(Error::state("key must be odd."));
        }
        Ok(Self { key, counter })
    }

    fn of_numbers(counter: &Delta, key: &Delta) -> Result<Self> {
        check_bits(Kind::Squares, "counter", counter, 64)?;
        check_bits(Kind::Squares, "key", key, 64)?;
        check_key(key[0])?;
        Ok(Self { key: key[0], counter: counter[0] })
    }

    fn save(&self, state: Writer) -> Writer {
        state.u64(self.key).u64(self.counter)
    }

    /// The product that the counter and the key begin with, the term of the even rounds, and the result of three
    /// rounds. The counter goes on.
    #[inline(always)]
    fn three_rounds(&mut self) -> (u64, u64, u64) {
        let y = self.counter.wrapping_mul(self.key);
        let z = y.wrapping_add(self.key);
        self.counter = self.counter.wrapping_add(1);
        let x = round(y, y).rotate_left(32);
        let x = round(x, z).rotate_left(32);
        (y, z, round(x, y).rotate_left(32))
    }

    fn skip(&mut self, steps: u64) {
        self.counter = self.counter.wrapping_add(steps);
    }
}

#[cfg(target_arch = "x86_64")]
impl Place {
    fn fast<T: FromWords>(&mut self, out: &mut [T]) -> usize {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, self, out),
            avx2(cpu) => avx2::fill(cpu, self, out),
            portable => 0,
        }
    }

    fn fast_narrow<T: FromNarrow>(&mut self, out: &mut [T]) -> usize {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill_narrow(cpu, self, out),
            avx2(cpu) => avx2::fill_narrow(cpu, self, out),
            portable => 0,
        }
    }
}

pub(super) fn check_key(key: u64) -> Result<()> {
    if key & 1 == 0 { Err(Error::argument("key must be odd.")) } else { Ok(()) }
}

#[inline(always)]
fn round(x: u64, term: u64) -> u64 {
    x.wrapping_mul(x).wrapping_add(term)
}

/// The steps of a number of jumps, of which randomgen wants one at least.
fn steps_of(jumps: &Delta) -> Result<u64> {
    match only_forward(jumps)? {
        0 => Err(Error::argument("iter must be a positive integer")),
        jumps => Ok(jumps.wrapping_mul(JUMP)),
    }
}

/// Draws of a few bits each, from the lowest of each word of seed on.
struct Digits<I> {
    words: I,
    word: u64,
    /// The bits of the word that are used.
    used: u32,
}

/// The key of a seed. After its words, which may all be 0 for a program of its own, come numbers that end every search.
fn key_of(words: &[u32]) -> u64 {
    let more = (1u64..).map(|i| i.wrapping_mul(0x0123456789abcdef).wrapping_add(JUMP));
    Digits::new(pair_words(words).chain(more)).key()
}

/// Keys for generators that are to be independent, one after the other made of one seed: same keys as
/// `randomgen.squares.generate_keys`. The first is the one that the seed gives to a generator. Chance may repeat a key,
/// unless `unique` has repeated ones left out.
///
/// # Errors
/// [`crate::Status::InvalidArgument`] if `out` is empty, [`crate::Status::OutOfMemory`] with `unique`.
pub(crate) fn generate_keys(seed: &SeedSequence, unique: bool, out: &mut [u64]) -> Result<()> {
    if out.is_empty() {
        return Err(Error::argument("n must be a positive integer"));
    }
    fill_keys(&mut Digits::new(seed.words_u64()), unique, out)
}

fn fill_keys(digits: &mut Digits<impl Iterator<Item = u64>>, unique: bool, out: &mut [u64]) -> Result<()> {
    if !unique {
        out.fill_with(|| digits.key());
        return Ok(());
    }
    let mut seen = HashSet::new();
    seen.try_reserve(out.len()).map_err(|_| Error::memory())?;
    for slot in out {
        *slot = digits.key();
        while !seen.insert(*slot) {
            *slot = digits.key();
        }
    }
    Ok(())
}

impl<I: Iterator<Item = u64>> Digits<I> {
    fn new(words: I) -> Self {
        Self { words, word: 0, used: u64::BITS }
    }

    /// A number of so many bits. What is left of a word that has fewer is dropped.
    fn bits(&mut self, n: u32) -> u64 {
        if self.used + n > u64::BITS {
            self.word = self.words.next().unwrap_or_default();
            self.used = 0;
        }
        let bits = self.word & ((1 << n) - 1);
        self.word >>= n;
        self.used += n;
        bits
    }

    /// A number below `end`, which is from 2 to 16, by rejection.
    fn below(&mut self, end: u64) -> u64 {
        let bits = match end {
            2 => 1,
            3 => 2,
            4..8 => 3,
            _ => 4,
        };
        loop {
            let number = self.bits(bits);
            if number < end {
                return number;
            }
        }
    }

    /// A key: the lowest digit is odd, the lower eight differ from each other; of the upper eight none is 0 or the same
    /// as the one below it.
    fn key(&mut self) -> u64 {
        let mut digits: [u64; 16] = std::array::from_fn(|i| i as u64);
        for i in 0..15 {
            let other = i + self.below(16 - i as u64) as usize;
            digits.swap(i, other);
        }
        if digits[0] & 1 == 0 {
            let even = digits[0];
            digits[0] = even + 1;
            for digit in &mut digits[1..8] {
                if *digit == even + 1 {
                    *digit = even;
                }
            }
        }
        for i in 8..16 {
            digits[i] = loop {
                let digit = self.bits(4);
                if digit != 0 && digit != digits[i - 1] {
                    break digit;
                }
            };
        }
        digits.iter().rev().fold(0, |key, digit| key << 4 | digit)
    }
}

const fn layout(variant: u64) -> [super::layout::Field; 5] {
    [
        inner("key", Form::U64),
        inner("counter", Form::U64),
        outer("variant", fixed(variant)),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ]
}

impl Native for Squares64 {
    const KIND: Kind = Kind::Squares;
    const MOST_SEED_WORDS: usize = SEED_WORDS;
    const CONFIGURATION: Option<u32> = Some(0);
    const LAYOUT: Layout = &layout(64);

    fn serves(options: &Options) -> bool {
        options.word("variant") == Some(64)
    }

    fn seed_words(_options: &Options) -> usize {
        SEED_WORDS
    }

    fn from_words(words: &[u32]) -> Self {
        Self { place: Place::seeded(words), half: Half::default() }
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        Ok(Self { place: Place::with_options(words, options)?, half: Half::default() })
    }

    fn keep(&self, options: &mut Options) {
        options.put("variant", Some(64));
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        *self = Self { place: Place::of_numbers(counter, key)?, half: Half::default() };
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { place: Place::restored(words)?, half: Half::restored(words)? })
    }
}

impl Word64 for Squares64 {
    #[inline]
    fn next(&mut self) -> u64 {
        let (y, z, x) = self.place.three_rounds();
        let fourth = round(x, z);
        fourth ^ round(fourth.rotate_left(32), y) >> 32
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.place.fast(out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.place.fast(out)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (self.place.save(state), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump_by(self, &[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        Word64::advance(self, &[steps_of(jumps)?, 0, 0, 0])
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.place.skip(delta[0]);
        self.half = Half::default();
        Ok(())
    }
}

impl Native for SquaresOf32 {
    const KIND: Kind = Kind::Squares;
    const MOST_SEED_WORDS: usize = SEED_WORDS;
    const CONFIGURATION: Option<u32> = Some(1);
    const LAYOUT: Layout = &layout(32);

    fn serves(options: &Options) -> bool {
        options.word("variant") == Some(32)
    }

    fn seed_words(_options: &Options) -> usize {
        SEED_WORDS
    }

    fn from_words(words: &[u32]) -> Self {
        Self { place: Place::seeded(words), half: Half::default() }
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        Ok(Self { place: Place::with_options(words, options)?, half: Half::default() })
    }

    fn keep(&self, options: &mut Options) {
        options.put("variant", Some(32));
    }

    fn rekey(&mut self, counter: &Delta, key: &Delta) -> Result<()> {
        *self = Self { place: Place::of_numbers(counter, key)?, half: Half::default() };
        Ok(())
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { place: Place::restored(words)?, half: Half::restored(words)? })
    }
}

impl Word32 for SquaresOf32 {
    const HIGH_FIRST: bool = false;
    const RAW_IS_WIDE: bool = true;

    #[inline]
    fn next(&mut self) -> u32 {
        let (_, z, x) = self.place.three_rounds();
        (round(x, z) >> 32) as u32
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u32(&mut self, out: &mut [u32]) -> usize {
        self.place.fast_narrow(out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.place.fast_narrow(out)
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.place.fast_narrow(out)
    }

    fn save(&self, state: Writer) -> Writer {
        self.half.save(self.place.save(state))
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word32::jump_by(self, &[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        Word32::advance(self, &[steps_of(jumps)?, 0, 0, 0])
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.place.skip(delta[0]);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::algorithm::check_fills;

    /// One word over and over gives few keys, and then others come.
    #[test]
    fn repeated_keys_are_left_out_on_request() {
        let seed = SeedSequence::from_u64(1).unwrap();
        let repeated =
            || Digits::new(std::iter::repeat_n(0x0f1e_2d3c_4b5a_6978, 100).chain(seed.words_u64()));
        let (mut all, mut unique) = ([0; 300], [0; 90]);
        fill_keys(&mut repeated(), false, &mut all).unwrap();
        fill_keys(&mut repeated(), true, &mut unique).unwrap();
        let mut firsts = Vec::new();
        for key in all {
            if !firsts.contains(&key) {
                firsts.push(key);
            }
        }
        assert!(firsts.len() < all.len() && firsts.len() >= unique.len(), "{}", firsts.len());
        assert_eq!(firsts[..unique.len()], unique);
    }

    #[test]
    fn fills_are_single_draws() {
        for key in [1, u64::MAX, u64::from(u32::MAX), 0xc58efd154ce32f6d] {
            for counter in [0, u64::MAX - 20, u64::from(u32::MAX), 1 << 63] {
                let (place, half) = (Place { key, counter }, Half::default());
                let lengths = [0, 1, 7, 8, 15, 16, 17, 31, 32, 33, 63, 64, 127, 130, 1001];
                check_fills(&Squares64 { place: place.clone(), half }, &lengths);
                check_fills(&Narrow(SquaresOf32 { place, half }), &lengths);
            }
        }
    }

    /// The words of the author's `squares64` and `squares32` with a key that many programs test with, and with the first
    /// key of his `keys.h`.
    #[test]
    fn the_words_are_those_of_the_authors_program() {
        for (key, words) in [
            (
                0x548c9decbce65297,
                [0x36d88366cee633a5, 0x944716e00e60dfaa, 0xc8a8f4e0678654bf, 0x35cc666aab11c80d],
            ),
            (
                0xc58efd154ce32f6d,
                [0x8352d81514c3f20f, 0x4d645c710dea443c, 0x5f664b34b649cc78, 0x5502129ef0e4b900],
            ),
        ] {
            let (place, half) = (Place { key, counter: 0 }, Half::default());
            let mut wide = Squares64 { place: place.clone(), half };
            let mut narrow = SquaresOf32 { place, half };
            for word in words {
                assert_eq!((wide.next(), narrow.next()), (word, (word >> 32) as u32));
            }
        }
    }
}
