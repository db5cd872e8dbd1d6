//! MT19937, the Mersenne Twister: words of 32 bits, made in blocks of 624.
//!
//! Source: M. Matsumoto, T. Nishimura, "Mersenne Twister: a 623-dimensionally equidistributed uniform pseudorandom
//! number generator", ACM TOMACS 8 (1998); NumPy's `mt19937.c`.

mod jump;
mod polynomial;
#[cfg(target_arch = "x86_64")]
mod wide;

use std::any::Any;

use super::algorithm::{Words, assign};
use super::layout::{Field, Form, Layout, Reader, Writer, inner};
use super::units::unit_f64_of_pair;
use super::{Algorithm, Doubles, Kind, LegacySeed, Native, Options};
use crate::allocation::try_box;
use crate::cpu;
use crate::error::{Error, Result};

pub(crate) const N: usize = 624;
pub(crate) const M: usize = 397;
pub(crate) const UPPER_MASK: u32 = 0x8000_0000;
pub(crate) const MATRIX_A: u32 = 0x9908_b0df;

/// The Mersenne Twister; same stream as `numpy.random.MT19937`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mt19937 {
    pub(crate) key: [u32; N],
    /// The position of the next word in the block; 624 if the next draw makes a new block first.
    pub(crate) position: usize,
}

/// The seed of [`Mt19937`] for `rand_core`: 624 words, little-endian.
#[derive(Clone, Debug)]
pub struct Mt19937Seed(pub [u8; 4 * N]);

impl Default for Mt19937Seed {
    fn default() -> Self {
        Self([0; 4 * N])
    }
}

impl AsRef<[u8]> for Mt19937Seed {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl AsMut<[u8]> for Mt19937Seed {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

impl Native for Mt19937 {
    const KIND: Kind = Kind::Mt19937;
    const LAYOUT: Layout = &[inner("key", Form::U32s(N)), Self::POSITION];

    /// The seed words become the state, except the first: only its top bit matters, and that is set.
    fn from_words(words: &[u32]) -> Self {
        let mut key = [0; N];
        for (slot, &word) in key.iter_mut().zip(words) {
            *slot = word;
        }
        key[0] = UPPER_MASK;
        Self { key, position: N - 1 }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { key: words.u32s(), position: words.position(&Self::POSITION)? as usize })
    }
}

impl Mt19937 {
    /// A jump leaves position 0, which no draw does. The block is then drawn from its first word, without a new twist.
    const POSITION: Field =
        inner("pos", Form::U32).within(0, N as u32, "state position must be between 0 and 624");

    /// The reference implementation's `init_genrand`: one integer, expanded by Knuth's generator.
    pub fn init_genrand(&mut self, seed: u32) {
        let mut word = seed;
        for (i, slot) in self.key.iter_mut().enumerate() {
            *slot = word;
            word = 1812433253u32.wrapping_mul(word ^ word >> 30).wrapping_add(i as u32 + 1);
        }
        self.position = N;
    }

    /// The reference implementation's `init_by_array`: integers mixed into the state.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("Seed must be non-empty").
    pub fn init_by_array(&mut self, seed: &[u32]) -> Result<()> {
        if seed.is_empty() {
            return Err(Error::argument("Seed must be non-empty"));
        }
        self.mix(seed);
        Ok(())
    }

    /// A generator seeded by `init_by_array`.
    pub(super) fn mixed(seed: &[u32]) -> Self {
        let mut twister = Self { key: [0; N], position: N };
        twister.mix(seed);
        twister
    }

    fn mix(&mut self, seed: &[u32]) {
        self.init_genrand(19650218);
        let mt = &mut self.key;
        let spread = |word: u32, factor: u32| (word ^ word >> 30).wrapping_mul(factor);
        // The ring excludes word 0, which takes the value of the last word at each turn of the ring.
        let next = |mt: &mut [u32; N], i: usize| {
            if i + 1 < N {
                return i + 1;
            }
            mt[0] = mt[N - 1];
            1
        };
        let mut i = 1;
        for (j, &word) in (0..seed.len()).zip(seed).cycle().take(N.max(seed.len())) {
            mt[i] = (mt[i] ^ spread(mt[i - 1], 1664525)).wrapping_add(word).wrapping_add(j as u32);
            i = next(mt, i);
        }
        for _ in 1..N {
            mt[i] = (mt[i] ^ spread(mt[i - 1], 1566083941)).wrapping_sub(i as u32);
            i = next(mt, i);
        }
        mt[0] = UPPER_MASK;
    }

    /// Jumps `jumps` times as randomgen does.
    pub(super) fn jump_as_randomgen(&mut self, jumps: u64) {
        jump::jump_as_randomgen(&mut self.key, &mut self.position, jumps);
    }

    /// Makes the next block.
    fn twist(&mut self) {
        self.position = 0;
        cpu::dispatch! {
            avx512(cpu) => wide::twist_avx512(cpu, &mut self.key),
            avx2(cpu) => wide::twist_avx2(cpu, &mut self.key),
            portable => twist_portable(&mut self.key),
        }
    }

    /// The words of the block not yet drawn; never empty.
    fn rest(&mut self) -> &[u32] {
        if self.position >= N {
            self.twist();
        }
        &self.key[self.position..]
    }

    /// Fills `out` with `image` of the next words.
    fn map<T>(&mut self, mut out: &mut [T], fast: Fast<T>, image: impl Fn(u32) -> T + Copy) {
        while !out.is_empty() {
            let words = self.rest();
            let (now, later) = out.split_at_mut(words.len().min(out.len()));
            let done = fast(words, now);
            map(&words[done..], &mut now[done..], image);
            self.position += now.len();
            out = later;
        }
    }

    /// Fills `out` with `image` of the next pairs of words.
    fn map_pairs<T>(&mut self, mut out: &mut [T], fast: Fast<T>, image: impl Fn(u32, u32) -> T + Copy) {
        while !out.is_empty() {
            let words = self.rest();
            let pairs = (words.len() / 2).min(out.len());
            if pairs == 0 {
                // The pair straddles two blocks.
                let (first, second) = (self.next_u32(), self.next_u32());
                out[0] = image(first, second);
                out = &mut out[1..];
                continue;
            }
            let (now, later) = out.split_at_mut(pairs);
            let done = fast(words, now);
            map_pairs(&words[2 * done..], &mut now[done..], image);
            self.position += 2 * pairs;
            out = later;
        }
    }
}

/// Makes the next block, as the reference implementation does.
#[inline(always)]
pub(crate) fn twist_portable(key: &mut [u32; N]) {
    for i in 0..N - M {
        key[i] = twisted(key[i], key[i + 1], key[i + M]);
    }
    for i in N - M..N - 1 {
        key[i] = twisted(key[i], key[i + 1], key[i + M - N]);
    }
    key[N - 1] = twisted(key[N - 1], key[0], key[M - 1]);
}

/// A kernel that fills the head of its output from words. Returns how many values it wrote.
type Fast<T> = fn(&[u32], &mut [T]) -> usize;

/// The kernel where there is none.
fn none<T>(_: &[u32], _: &mut [T]) -> usize {
    0
}

#[cfg(target_arch = "x86_64")]
fn fast<T: wide::FromTempered>() -> Fast<T> {
    fn fill<T: wide::FromTempered>(words: &[u32], out: &mut [T]) -> usize {
        cpu::dispatch! {
            avx512(cpu) => wide::fill_avx512(cpu, words, out),
            avx2(cpu) => wide::fill_avx2(cpu, words, out),
            portable => 0,
        }
    }
    fill
}

#[cfg(not(target_arch = "x86_64"))]
fn fast<T>() -> Fast<T> {
    none
}

/// Fills `out` with `image` of words.
fn map<T>(words: &[u32], out: &mut [T], image: impl Fn(u32) -> T) {
    cpu::dispatch! {
        avx2(cpu) => wide::map_avx2(cpu, words, out, image),
        portable => for (slot, &word) in out.iter_mut().zip(words) {
            *slot = image(tempered(word));
        },
    }
}

/// Pairs of words that are tempered together, a divisor of those of a block.
const PAIRS: usize = 24;

/// Fills `out` with `image` of pairs of words.
fn map_pairs<T>(mut words: &[u32], mut out: &mut [T], image: impl Fn(u32, u32) -> T) {
    while out.len() >= PAIRS {
        let (now, later) = out.split_at_mut(PAIRS);
        let (of_now, of_later) = words.split_at(2 * PAIRS);
        // Tempered before they are paired, so that the compiler vectorizes both.
        let mut block = [0; 2 * PAIRS];
        for (slot, &word) in block.iter_mut().zip(of_now) {
            *slot = tempered(word);
        }
        for (slot, pair) in now.iter_mut().zip(block.chunks_exact(2)) {
            *slot = image(pair[0], pair[1]);
        }
        (words, out) = (of_later, later);
    }
    for (slot, pair) in out.iter_mut().zip(words.chunks_exact(2)) {
        *slot = image(tempered(pair[0]), tempered(pair[1]));
    }
}

/// The next word, from two neighbours and the word `M` positions later.
#[inline(always)]
pub(super) fn twisted(word: u32, next: u32, ahead: u32) -> u32 {
    let mixed = word & UPPER_MASK | next & !UPPER_MASK;
    ahead ^ mixed >> 1 ^ (mixed & 1).wrapping_neg() & MATRIX_A
}

#[inline(always)]
pub(crate) fn tempered(mut word: u32) -> u32 {
    word ^= word >> 11;
    word ^= word << 7 & 0x9d2c_5680;
    word ^= word << 15 & 0xefc6_0000;
    word ^ word >> 18
}

#[inline(always)]
fn wide(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

impl Algorithm for Mt19937 {
    fn kind(&self) -> Kind {
        Kind::Mt19937
    }

    fn next_u64(&mut self) -> u64 {
        let first = self.next_u32();
        wide(first, self.next_u32())
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        let word = self.rest()[0];
        self.position += 1;
        tempered(word)
    }

    fn next_f64(&mut self) -> f64 {
        let first = self.next_u32();
        unit_f64_of_pair(first, self.next_u32())
    }

    fn fill_u64(&mut self, out: &mut [u64]) {
        self.map_pairs(out, fast(), wide);
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        self.map(out, fast(), |word| word);
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        self.map_pairs(out, fast(), unit_f64_of_pair);
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.map(out, none, u64::from);
    }

    fn doubles(&self) -> Doubles {
        Doubles::OfPairs
    }

    fn words(&self) -> Words {
        Words::Narrow { high_first: true, doubles: Doubles::OfPairs }
    }

    fn assign(&mut self, other: &dyn Algorithm) -> bool {
        assign(self, other)
    }

    fn as_any(&self) -> Option<&dyn Any> {
        Some(self)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        jump::jump(&mut self.key, &mut self.position, jumps);
        Ok(())
    }

    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        Native::reseed(self, seed, options)
    }

    fn legacy_seed(&mut self, seed: LegacySeed<'_>) -> Result<()> {
        match seed {
            LegacySeed::Integer(seed) => self.init_genrand(seed),
            LegacySeed::Array(seed) => self.init_by_array(seed)?,
        }
        Ok(())
    }

    fn state(&self) -> Result<Vec<u32>> {
        Ok(Writer::new(None, Self::LAYOUT)?.u32s(&self.key).u32(self.position as u32).done())
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(self.clone())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The authors' `mt19937ar.out`: the first words after `init_by_array` of four words.
    #[test]
    fn the_words_are_those_that_the_authors_publish() {
        let mut generator = Mt19937::mixed(&[0x123, 0x234, 0x345, 0x456]);
        for word in [1067595299, 955945823, 477289528, 4107218783, 4228976476] {
            assert_eq!(generator.next_u32(), word);
        }
    }
}
