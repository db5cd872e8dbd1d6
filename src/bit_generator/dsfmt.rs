//! dSFMT, the double precision SIMD-oriented Fast Mersenne Twister, with the parameters for the period 2^19937 - 1.
//!
//! The state is a ring of 191 words of 128 bits, and one more, the lung. Each word holds two doubles in [1, 2): 52
//! random bits under a fixed exponent. A linear recurrence appends to the ring, and the output is the ring itself.
//! Doubles are made in blocks of 382; the block of which they are drawn is part of the saved state, beside the state
//! that follows it.
//!
//! A double in [0, 1) is one of these minus 1, a multiple of 2^-52. A native word is its bits, exponent and all. A word
//! of 32 bits is bits 16 to 47 of one double, and one of 64 bits is two of those, the first one high.
//!
//! The seed words, 764 of them, are mixed into ring and lung by the authors' `init_by_array`. `idx`, their position in
//! the ring, is kept as a saved state has it, and no draw reads or changes it. A jump begins where the current block
//! ends, drops what is left of it, and takes 2^128 steps of two doubles.
//!
//! Source: M. Saito, M. Matsumoto, "A PRNG Specialized in Double Precision Floating Point Numbers Using an Affine
//! Transition", Monte Carlo and Quasi-Monte Carlo Methods 2008 (2009); randomgen.

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;
mod polynomials;
#[cfg(target_arch = "x86_64")]
mod sse2;

use super::layout::{Form, Layout, Reader, Writer, inner, outer};
use super::sfmt::images;
use super::sfmt::seeding::init_by_array;
use super::{
    Algorithm, Delta, Doubles, Kind, Native, Options, is_negative, linear_jump, only_forward, pair_words,
};
use crate::allocation::try_box;
use crate::cpu;
use crate::error::{Error, Result};
use polynomials::{CHARACTERISTIC, JUMP};

/// Words of 128 bits in the ring, and of 64 bits; words of 64 bits in ring and lung.
const N: usize = 191;
const N64: usize = 2 * N;
const WORDS: usize = N64 + 2;
/// The distance of the word that is added.
const M: usize = 117;
const MASK: [u64; 2] = [0x000f_faff_ffff_fb3f, 0x000f_fdff_fc90_fffd];
/// The bits of a double in [1, 2): those that are random, and those of the exponent.
const RANDOM: u64 = 0x000f_ffff_ffff_ffff;
const EXPONENT: u64 = 0x3ff0_0000_0000_0000;
/// The state is on the long cycle if the lung plus the first pair has an odd number of the bits of the second.
const FIX: [u64; 2] = [0x9001_4964_b32f_4329, 0x3b8d_12ac_548a_7c7a];
const PERIOD: [u64; 2] = [0x3d84_e1ac_0dc8_2880, 1];

/// The generator; same stream as `randomgen.DSFMT`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dsfmt {
    /// The ring, then the lung.
    state: [u64; WORDS],
    /// The bits of doubles.
    block: [u64; N64],
    index: u64,
    /// The position of the next double in the block; 382 if the next draw makes a new block first.
    position: u64,
}

impl Native for Dsfmt {
    const KIND: Kind = Kind::Dsfmt;
    const LAYOUT: Layout = &[
        inner("state", Form::U64s(WORDS)),
        inner("idx", Form::U64),
        outer("buffer_loc", Form::U64),
        outer("buffered_uniforms", Form::F64s(N64)),
    ];

    fn from_words(words: &[u32]) -> Self {
        Self::begun(&init_by_array::<{ 2 * WORDS }>(words))
    }

    /// The old block stays until the next one is made, as in randomgen.
    fn succeed(&mut self, old: &Self) {
        self.block = old.block;
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        let state = words.u64s();
        let index = words.within("idx", 0, N64 as u64)?;
        let position = words.within("buffer_loc", 0, N64 as u64)?;
        Ok(Self { state, index, position, block: words.u64s() })
    }
}

/// The lung and the word of 128 bits that follow: of the oldest word, of that `M` words later, and of the lung.
#[inline(always)]
fn recursion(oldest: [u64; 2], middle: [u64; 2], lung: [u64; 2]) -> ([u64; 2], [u64; 2]) {
    let lung = [0, 1].map(|i| oldest[i] << 19 ^ lung[1 - i].rotate_left(32) ^ middle[i]);
    (lung, [0, 1].map(|i| lung[i] >> 12 ^ lung[i] & MASK[i] ^ oldest[i]))
}

/// Replaces the state by the next one: all words of the ring.
fn generate(state: &mut [u64; WORDS]) {
    #[cfg(target_arch = "x86_64")]
    let baseline = sse2::generate;
    #[cfg(not(target_arch = "x86_64"))]
    let baseline = generate_portable;
    cpu::dispatch! {
        avx512(cpu) => avx512::generate(cpu, state),
        avx2(cpu) => avx2::generate(cpu, state),
        portable => baseline(state),
    }
}

/// As [`generate`], where there are no vectors.
#[cfg(any(test, not(target_arch = "x86_64")))]
fn generate_portable(state: &mut [u64; WORDS]) {
    let at = |state: &[u64; WORDS], i: usize| [state[2 * i], state[2 * i + 1]];
    let mut lung = at(state, N);
    for i in 0..N {
        let middle = if i + M < N { i + M } else { i + M - N };
        let next;
        (lung, next) = recursion(at(state, i), at(state, middle), lung);
        [state[2 * i], state[2 * i + 1]] = next;
    }
    [state[N64], state[N64 + 1]] = lung;
}

/// One step, with the oldest word first.
fn step(state: &mut [u64; WORDS]) {
    let at = |i: usize| [state[2 * i], state[2 * i + 1]];
    let (lung, next) = recursion(at(0), at(M), at(N));
    state.copy_within(2..N64, 0);
    [state[N64 - 2], state[N64 - 1]] = next;
    [state[N64], state[N64 + 1]] = lung;
}

impl Dsfmt {
    /// The generator that begins with these words of 32 bits.
    fn begun(words: &[u32; 2 * WORDS]) -> Self {
        let mut state = [0; WORDS];
        for (slot, word) in state.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        let (ring, lung) = state.split_at_mut(N64);
        for word in ring {
            *word = *word & RANDOM | EXPONENT;
        }
        let checked = (0..2).fold(0, |sum, i| sum ^ (lung[i] ^ FIX[i]) & PERIOD[i]);
        if checked.count_ones() % 2 == 0 {
            lung[1] ^= 1;
        }
        Self { state, block: [0; N64], index: N64 as u64, position: N64 as u64 }
    }

    /// The doubles of the block not yet drawn, by their bits; never empty.
    #[inline]
    fn rest(&mut self) -> &[u64] {
        if self.position >= N64 as u64 {
            self.refill();
        }
        &self.block[self.position as usize..]
    }

    #[cold]
    fn refill(&mut self) {
        generate(&mut self.state);
        self.block.copy_from_slice(&self.state[..N64]);
        self.position = 0;
    }

    #[inline]
    fn next(&mut self) -> u64 {
        let bits = self.rest()[0];
        self.position += 1;
        bits
    }

    /// Fills `out` with `image` of the bits of the next doubles.
    fn map<T>(&mut self, mut out: &mut [T], image: impl Fn(u64) -> T) {
        while !out.is_empty() {
            if self.position >= N64 as u64 && out.len() >= N64 {
                out = self.in_blocks(out, N64, |ring, out| images::map(ring, out, &image));
                continue;
            }
            let words = self.rest();
            let (now, later) = out.split_at_mut(words.len().min(out.len()));
            images::map(words, now, &image);
            self.position += now.len() as u64;
            out = later;
        }
    }

    /// Fills `out` by as many whole blocks, of so many values each, as it takes, each from the ring. Returns the rest
    /// of it.
    fn in_blocks<'a, T>(
        &mut self,
        out: &'a mut [T],
        values: usize,
        fill: impl Fn(&[u64], &mut [T]),
    ) -> &'a mut [T] {
        let mut blocks = out.chunks_exact_mut(values);
        for block in &mut blocks {
            generate(&mut self.state);
            fill(&self.state[..N64], block);
        }
        self.block.copy_from_slice(&self.state[..N64]);
        self.position = N64 as u64;
        blocks.into_remainder()
    }
}

/// 32 bits of a double.
#[inline(always)]
fn narrow(bits: u64) -> u32 {
    (bits >> 16) as u32
}

/// 64 bits of two doubles.
#[inline(always)]
fn wide(first: u64, second: u64) -> u64 {
    u64::from(narrow(first)) << 32 | u64::from(narrow(second))
}

/// The double in [0, 1).
#[inline(always)]
fn unit(bits: u64) -> f64 {
    f64::from_bits(bits) - 1.0
}

impl Algorithm for Dsfmt {
    fn kind(&self) -> Kind {
        Kind::Dsfmt
    }

    #[inline]
    fn next_u64(&mut self) -> u64 {
        let first = self.next();
        wide(first, self.next())
    }

    #[inline]
    fn next_u32(&mut self) -> u32 {
        narrow(self.next())
    }

    #[inline]
    fn next_f64(&mut self) -> f64 {
        unit(self.next())
    }

    fn fill_u64(&mut self, mut out: &mut [u64]) {
        while !out.is_empty() {
            if self.position >= N64 as u64 && out.len() >= N64 / 2 {
                out = self.in_blocks(out, N64 / 2, |ring, out| images::map_pairs(ring, out, wide));
                continue;
            }
            let words = self.rest();
            let pairs = (words.len() / 2).min(out.len());
            if pairs == 0 {
                // The pair straddles two blocks.
                out[0] = self.next_u64();
                out = &mut out[1..];
                continue;
            }
            let (now, later) = out.split_at_mut(pairs);
            images::map_pairs(words, now, wide);
            self.position += 2 * pairs as u64;
            out = later;
        }
    }

    fn fill_u32(&mut self, out: &mut [u32]) {
        self.map(out, narrow);
    }

    fn fill_f64(&mut self, out: &mut [f64]) {
        self.map(out, unit);
    }

    fn fill_raw(&mut self, out: &mut [u64]) {
        self.map(out, |bits| bits);
    }

    fn doubles(&self) -> Doubles {
        Doubles::Otherwise
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        linear_jump::apply(&mut self.state, &linear_jump::power(&JUMP, &CHARACTERISTIC, jumps), step);
        self.position = N64 as u64;
        Ok(())
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        if is_negative(jumps) {
            return Err(Error::argument("iter must be positive"));
        }
        Algorithm::jump(self, only_forward(jumps)?)
    }

    fn state(&self) -> Result<Vec<u32>> {
        let state = Writer::new(None, Self::LAYOUT)?.u64s(&self.state);
        Ok(state.u64(self.index).u64(self.position).u64s(&self.block).done())
    }

    fn reseed(&mut self, seed: &dyn Fn(&mut [u32]), options: &Options) -> Result<()> {
        Native::reseed(self, seed, options)
    }

    fn boxed_clone(&self) -> Result<Box<dyn Algorithm>> {
        Ok(try_box(self.clone())?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::algorithm::check_fills;
    use crate::seed_sequence::seed_words;

    #[test]
    fn the_polynomial_is_a_multiple_of_the_minimal_one_of_a_step() {
        // One state may lack a factor of low degree.
        for seed in 1..=16 {
            let mut words = [0; 2 * WORDS];
            seed_words(seed, &mut words);
            let mut low = std::array::from_fn(|i| pair_words(&words).nth(i).unwrap());
            let mut leading = low;
            linear_jump::apply(&mut low, &CHARACTERISTIC, step);
            (0..64 * CHARACTERISTIC.len()).for_each(|_| step(&mut leading));
            assert_eq!(low, leading, "{seed}");
        }
    }

    #[test]
    fn kernels_make_the_same_words() {
        let mut states = [Dsfmt::from_words(&[1, 2, 3]).state; 5];
        for _ in 0..5 {
            generate(&mut states[0]);
            generate_portable(&mut states[1]);
            (0..N).for_each(|_| step(&mut states[2]));
            #[cfg(target_arch = "x86_64")]
            {
                sse2::generate(&mut states[3]);
                match cpu::avx2() {
                    Some(cpu) => avx2::generate(cpu, &mut states[4]),
                    None => sse2::generate(&mut states[4]),
                }
            }
            #[cfg(not(target_arch = "x86_64"))]
            states[3..].iter_mut().for_each(generate_portable);
            assert!(states.iter().all(|state| *state == states[0]));
        }
    }

    /// Fills that begin anywhere in a block and end in a later one.
    #[test]
    fn fills_are_single_draws() {
        for skipped in [0, 1, 2, 194, 381, 382] {
            let mut start = Dsfmt::from_words(&[5]);
            for _ in 0..skipped {
                start.next();
            }
            check_fills(&start, &[381, 382, 383, 1146, 1151]);
        }
    }

    /// The authors' `dSFMT.19937.out.txt`: the first doubles in [1, 2) after `init_gen_rand(0)`, which seeds by Knuth's
    /// generator.
    #[test]
    fn the_doubles_are_those_that_the_authors_publish() {
        let mut words = [0; 2 * WORDS];
        for i in 1..words.len() {
            let last: u32 = words[i - 1];
            words[i] = 1812433253u32.wrapping_mul(last ^ last >> 30).wrapping_add(i as u32);
        }
        let mut generator = Dsfmt::begun(&words);
        for published in ["1.030581026769374", "1.213140320067012", "1.299002525016001", "1.381138853044628"]
        {
            assert_eq!(format!("{:.15}", f64::from_bits(generator.next())), published);
        }
    }
}
