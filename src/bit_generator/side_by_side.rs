//! Large fills from several places of one stream at once, by generators whose jumps or steps lead there soon: the lanes of
//! a vector step side by side.
//!
//! ```text
//!     out        | segment 0       | segment 1       | ... | segment 7       |     a chunk
//!     lane         0                 1                 ...   7
//!     starts       0 steps           S steps           ...   7 S steps             after the chunk's first state
//!                  a few steps of every lane, then the words are transposed and stored in each segment
//!                                                            the state at the end of lane 7 is the next chunk's first
//! ```

#![cfg_attr(not(target_arch = "x86_64"), allow(dead_code, reason = "only x86-64 has kernels"))]

#[cfg(target_arch = "x86_64")]
mod avx2;
#[cfg(target_arch = "x86_64")]
mod avx512;

use super::counter_based::lanes::Sums;
#[cfg(target_arch = "x86_64")]
use super::counter_based::lanes::Vector;
use super::linear_jump::{Polynomial, times_x};
#[cfg(target_arch = "x86_64")]
use crate::memory::words_of_doubles;

/// The lanes.
pub(super) const PLACES: usize = 8;

/// A word of 64 bits, or a vector of them, with what the step of a generator needs.
pub(super) trait Shifts: Sums<Word = u64> {
    fn shifted_left(self, bits: u32) -> Self;
    fn shifted_right(self, bits: u32) -> Self;
    /// The products with a word, modulo 2^64.
    fn times(self, by: u64) -> Self;
    /// The products of the lower halves.
    fn lower_times(self, by: u32) -> Self;
}

impl Shifts for u64 {
    #[inline(always)]
    fn shifted_left(self, bits: u32) -> u64 {
        self << bits
    }

    #[inline(always)]
    fn shifted_right(self, bits: u32) -> u64 {
        self >> bits
    }

    #[inline(always)]
    fn times(self, by: u64) -> u64 {
        self.wrapping_mul(by)
    }

    #[inline(always)]
    fn lower_times(self, by: u32) -> u64 {
        u64::from(self as u32) * u64::from(by)
    }
}

/// A vector whose lanes are places of the stream.
#[cfg(target_arch = "x86_64")]
pub(super) trait Places: Shifts + Vector<Word = u64> {
    /// The exclusive-ors with those lanes of another vector whose bit is set.
    fn xor_where(self, lanes: u8, other: Self) -> Self;
    /// The word of the last lane.
    fn last(self) -> u64;
}

/// Places, whose words are stored after every B steps.
///
/// # Safety
/// `store` writes no more than it says.
#[cfg(target_arch = "x86_64")]
pub(super) unsafe trait Transposed<const B: usize>: Places {
    /// Stores the words of each lane one after another, those of the next lane `segment` words later.
    ///
    /// # Safety
    /// The processor has the vector's instructions, and there is room for the words.
    unsafe fn store(words: [Self; B], out: *mut u64, segment: usize);

    /// Replaces words, a multiple of 16, by the bits of their doubles. See [`SideBySide::OF_PAIRS`].
    ///
    /// # Safety
    /// The processor has the vector's instructions.
    unsafe fn to_doubles<const OF_PAIRS: bool>(words: &mut [u64]);
}

/// A generator of 64-bit draws that can be filled from several places. Its state has N words.
pub(super) trait SideBySide<const N: usize> {
    /// The draws of a segment. Chosen by measurement on x86-64; any multiple of 16 gives the same stream. Powers of two
    /// would put all segments into the same sets of a cache.
    const SEGMENT: usize;

    /// Whether doubles are made of two words of 32 bits, the halves of a draw.
    const OF_PAIRS: bool = false;
    /// Whether vectors of AVX2 take less time as well, by a third at least.
    const AVX2: bool;

    fn state(&self) -> [u64; N];
    /// Takes over the state after whole segments.
    fn set_state(&mut self, state: [u64; N]);
    /// The word of a state, and the step to the next.
    fn next_of<V: Shifts>(state: &mut [V; N]) -> V;

    /// The words of the next B steps, 4 or 8.
    #[inline(always)]
    fn block<V: Shifts, const B: usize>(state: &mut [V; N]) -> [V; B] {
        let mut words = [state[0]; B];
        for word in &mut words {
            *word = Self::next_of(state);
        }
        words
    }

    /// The states at the beginnings of segments.
    ///
    /// # Safety
    /// The processor has the vector's instructions.
    #[cfg(target_arch = "x86_64")]
    unsafe fn starts<V: Places>(state: [u64; N]) -> [V; N];
}

/// The polynomials that lead to the beginnings of segments: of every coefficient, a bit for each lane.
pub(super) type Starts<const N: usize> = [[u8; 64]; N];

/// Those of segments of a length, of the step with a characteristic polynomial.
pub(super) const fn starts_of<const N: usize>(characteristic: &Polynomial<N>, segment: usize) -> Starts<N> {
    let (mut starts, mut polynomial, mut lane) = ([[0; 64]; N], [0; N], 0);
    polynomial[0] = 1;
    while lane < PLACES {
        let mut bit = 0;
        while bit < 64 * N {
            starts[bit / 64][bit % 64] |= ((polynomial[bit / 64] >> (bit % 64) & 1) as u8) << lane;
            bit += 1;
        }
        let mut steps = 0;
        while steps < segment {
            polynomial = times_x(&polynomial, characteristic);
            steps += 1;
        }
        lane += 1;
    }
    starts
}

/// A vector with a word in every lane.
///
/// # Safety
/// The processor has the vector's instructions.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) unsafe fn all<V: Places>(word: u64) -> V {
    // SAFETY: the caller's contract is the same.
    unsafe { V::new(|_| word) }
}

/// The states at the beginnings of segments, of a generator whose step is linear over two elements.
///
/// # Safety
/// The processor has the vector's instructions.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
pub(super) unsafe fn linear_starts<G: SideBySide<N>, V: Places, const N: usize>(
    starts: &Starts<N>,
    state: [u64; N],
) -> [V; N] {
    // SAFETY: the caller's contract is the same.
    let (mut sum, mut states) = unsafe { ([all::<V>(0); N], [all::<V>(0); N]) };
    for (slot, &word) in states.iter_mut().zip(&state) {
        *slot = slot.xor_word(word);
    }
    for &lanes in starts.as_flattened() {
        for (sum, &word) in sum.iter_mut().zip(&states) {
            *sum = sum.xor_where(lanes, word);
        }
        G::next_of(&mut states);
    }
    sum
}

/// Fills as much of `out` as whole chunks cover; says how much.
#[cfg(target_arch = "x86_64")]
pub(super) fn fill_u64<G: SideBySide<N>, const N: usize>(generator: &mut G, out: &mut [u64]) -> usize {
    fill(generator, false, out)
}

/// As [`fill_u64`], with doubles.
#[cfg(target_arch = "x86_64")]
pub(super) fn fill_f64<G: SideBySide<N>, const N: usize>(generator: &mut G, out: &mut [f64]) -> usize {
    fill(generator, true, words_of_doubles(out))
}

/// Fills with words, or with the bits of doubles. That one kernel makes both, and all kernels share what
/// turns the words of a chunk into doubles, keeps the library small.
#[cfg(target_arch = "x86_64")]
fn fill<G: SideBySide<N>, const N: usize>(generator: &mut G, doubles: bool, out: &mut [u64]) -> usize {
    if out.len() < PLACES * G::SEGMENT {
        return 0;
    }
    crate::cpu::dispatch! {
        avx512(cpu) => avx512::fill(cpu, generator, doubles, out),
        avx2(cpu) => if G::AVX2 { avx2::fill(cpu, generator, doubles, out) } else { 0 },
        portable => 0,
    }
}

/// As [`fill`], with vectors of one kind.
///
/// # Safety
/// The processor has the vector's instructions, and the caller enables them.
#[cfg(target_arch = "x86_64")]
#[inline(always)]
unsafe fn fill_chunks<V: Transposed<B>, G: SideBySide<N>, const N: usize, const B: usize>(
    generator: &mut G,
    doubles: bool,
    out: &mut [u64],
) -> usize {
    const { assert!(V::COUNTERS == PLACES && G::SEGMENT % 16 == 0) };
    let mut done = 0;
    for chunk in out.chunks_exact_mut(PLACES * G::SEGMENT) {
        // SAFETY: the caller's contract is the same.
        let mut lanes = unsafe { G::starts::<V>(generator.state()) };
        for at in (0..G::SEGMENT).step_by(B) {
            let words = G::block::<V, B>(&mut lanes);
            // SAFETY: the caller's contract is the same, and every segment has room for a block from there on.
            unsafe { V::store(words, chunk.as_mut_ptr().add(at), G::SEGMENT) };
        }
        if doubles {
            // SAFETY: the caller's contract is the same.
            unsafe { if G::OF_PAIRS { V::to_doubles::<true>(chunk) } else { V::to_doubles::<false>(chunk) } }
        }
        let mut end = [0; N];
        for (slot, lanes) in end.iter_mut().zip(&lanes) {
            *slot = lanes.last();
        }
        generator.set_state(end);
        done += chunk.len();
    }
    done
}

/// Compares the polynomials of segments with steps.
#[cfg(test)]
#[cfg(target_arch = "x86_64")]
pub(super) fn check_starts<const N: usize>(
    starts: &Starts<N>,
    segment: usize,
    step: impl Fn(&mut [u64; N]) + Copy,
) {
    let first = std::array::from_fn(|i| i as u64 + 1);
    let mut stepped = first;
    for lane in 0..PLACES {
        let polynomial = starts
            .map(|bits| bits.iter().rev().fold(0, |word, lanes| word << 1 | u64::from(lanes >> lane & 1)));
        let mut start = first;
        super::linear_jump::apply(&mut start, &polynomial, step);
        assert_eq!(start, stepped, "lane {lane}");
        (0..segment).for_each(|_| step(&mut stepped));
    }
}

/// Compares fills of chunks and a little less or more with single draws, with a half left over and without.
#[cfg(test)]
pub(super) fn check_chunks<G: SideBySide<N> + super::Algorithm, const N: usize>(generator: &mut G) {
    let chunk = PLACES * G::SEGMENT;
    for lengths in [[chunk - 1, chunk, chunk + 1], [2 * chunk - 1, 2 * chunk, 3 * chunk + 17]] {
        super::algorithm::check_fills(generator, &lengths);
        generator.next_u32();
        super::algorithm::check_fills(generator, &lengths);
    }
}
