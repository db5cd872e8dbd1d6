//! MWC64X/32 and MWC128X/32, with digits of 32 bits.

use super::Modulus;
use crate::bit_generator::layout::{Form, Layout, Reader, Writer, inner};
#[cfg(target_arch = "x86_64")]
use crate::bit_generator::side_by_side::{self, PLACES, Places};
use crate::bit_generator::side_by_side::{Shifts, SideBySide};
use crate::bit_generator::word32::{Narrow, Word32};
use crate::bit_generator::{Delta, Kind, Native};
use crate::error::Result;

/// The generator of lag 1; same stream as `randomgen.MWC64X32`.
pub type Mwc64x32 = Narrow<Lag1>;
/// The generator of lag 3; same stream as `randomgen.MWC128X32`.
pub type Mwc128x32 = Narrow<Lag3>;

pub(super) type Lag1 = MwcOf32<2, 0xfff145f8>;
pub(super) type Lag3 = MwcOf32<4, 0xffcccc66>;

/// The generator of lag N - 1 with the multiplier A.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MwcOf32<const N: usize, const A: u32> {
    /// The digits, oldest first, then the carry.
    state: [u32; N],
}

impl<const N: usize, const A: u32> MwcOf32<N, A> {
    pub(super) const MODULUS: Modulus<N> = Modulus { a: A as u64, bits: 32 };

    fn of(digits: [u64; N]) -> Self {
        Self { state: digits.map(|digit| digit as u32) }
    }

    /// The digits in words of 64 bits, which stay in registers; the compiler moves those of 32 as a vector, which takes
    /// longer.
    fn wide(&self) -> [u64; N] {
        self.state.map(u64::from)
    }

    /// The states at the beginnings of segments.
    #[cfg(target_arch = "x86_64")]
    #[inline(never)]
    fn segments(mut state: [u64; N]) -> [[u64; N]; PLACES] {
        let leap = Self::MODULUS.leap(2 * Self::SEGMENT as u64);
        let mut states = [state; PLACES];
        for slot in &mut states {
            *slot = state;
            state = Self::MODULUS.product(&state, &leap);
        }
        states
    }

    fn moved(&self, moves: &Delta, log2_steps: u32) -> Self {
        Self::of(Self::MODULUS.moved(self.wide(), moves, log2_steps))
    }
}

/// A step, and the word before it.
#[inline(always)]
fn step<const N: usize, const A: u32>(digits: &mut [u64; N]) -> u32 {
    let (newest, carry) = (digits[N - 2], digits[N - 1]);
    let sum = u64::from(A) * digits[0] + carry;
    // No loop, from which the compiler would keep the digits in memory.
    if N == 4 {
        (digits[0], digits[1]) = (digits[1], digits[2]);
    }
    digits[N - 2] = sum & u64::from(u32::MAX);
    digits[N - 1] = sum >> 32;
    (newest ^ carry) as u32
}

impl<const N: usize, const A: u32> SideBySide<N> for MwcOf32<N, A> {
    const SEGMENT: usize = 1040;
    const OF_PAIRS: bool = true;
    /// With lag 3, vectors of AVX2 would save two fifths of the time: too little for a kernel of its own.
    const AVX2: bool = N == 2;

    fn state(&self) -> [u64; N] {
        self.wide()
    }

    /// The upper halves of the digits mean nothing.
    fn set_state(&mut self, state: [u64; N]) {
        *self = Self::of(state);
    }

    #[inline(always)]
    fn next_of<V: Shifts>(digits: &mut [V; N]) -> V {
        let mut halves = [digits[0]; 2];
        for half in &mut halves {
            *half = digits[N - 2].xor(digits[N - 1]).shifted_left(32);
            let sum = digits[0].lower_times(A).plus(digits[N - 1]);
            if N == 4 {
                (digits[0], digits[1]) = (digits[1], digits[2]);
            }
            digits[N - 2] = sum;
            digits[N - 1] = sum.shifted_right(32);
        }
        halves[0].xor(halves[1].shifted_right(32))
    }

    #[cfg(target_arch = "x86_64")]
    #[inline(always)]
    unsafe fn starts<V: Places>(state: [u64; N]) -> [V; N] {
        let states = Self::segments(state);
        // SAFETY: the caller's contract is the same.
        let mut lanes = unsafe { [side_by_side::all::<V>(0); N] };
        for (i, digits) in lanes.iter_mut().enumerate() {
            // SAFETY: the caller's contract is the same.
            *digits = unsafe { V::new(|lane| states[lane][i]) };
        }
        lanes
    }
}

impl<const N: usize, const A: u32> Native for MwcOf32<N, A> {
    const KIND: Kind = if N == 2 { Kind::Mwc64x32 } else { Kind::Mwc128x32 };
    const LAYOUT: Layout = if N == 2 {
        &[inner("x", Form::U32), inner("c", Form::U32)]
    } else {
        &[inner("x", Form::U32), inner("y", Form::U32), inner("z", Form::U32), inner("c", Form::U32)]
    };

    fn from_words(words: &[u32]) -> Self {
        let mut digits = [0; N];
        for (slot, &word) in digits.iter_mut().zip(words) {
            *slot = word.into();
        }
        Self::of(Self::MODULUS.seeded(digits))
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Self::MODULUS.restored(words.u32s().map(u64::from)).map(Self::of)
    }
}

impl<const N: usize, const A: u32> Word32 for MwcOf32<N, A> {
    #[inline]
    fn next(&mut self) -> u32 {
        let mut digits = self.wide();
        let word = step::<N, A>(&mut digits);
        *self = Self::of(digits);
        word
    }

    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u32) -> T) {
        let mut digits = self.wide();
        for slot in out {
            *slot = image(step::<N, A>(&mut digits));
        }
        *self = Self::of(digits);
    }

    #[inline]
    fn map_pairs<T>(&mut self, out: &mut [T], image: impl Fn(u32, u32) -> T) {
        let mut digits = self.wide();
        for slot in out {
            let first = step::<N, A>(&mut digits);
            *slot = image(first, step::<N, A>(&mut digits));
        }
        *self = Self::of(digits);
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        side_by_side::fill_u64(self, out)
    }

    /// From draws, which lie behind what is made of them. With lag 3, words one by one take as long.
    #[cfg(target_arch = "x86_64")]
    fn fast_raw(&mut self, out: &mut [u64]) -> usize {
        /// Draws whose halves are parted at a time.
        const DRAWS: usize = 16;
        if N > 2 {
            return 0;
        }
        let first = out.len() - out.len() / 2;
        let done = self.fast_u64(&mut out[first..]);
        for start in (0..done).step_by(DRAWS) {
            let mut draws = [0; DRAWS];
            draws.copy_from_slice(&out[first + start..first + start + DRAWS]);
            for (pair, draw) in out[2 * start..2 * (start + DRAWS)].chunks_exact_mut(2).zip(draws) {
                pair[0] = draw >> 32;
                pair[1] = draw & u64::from(u32::MAX);
            }
        }
        2 * done
    }

    #[cfg(target_arch = "x86_64")]
    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        side_by_side::fill_f64(self, out)
    }

    fn save(&self, state: Writer) -> Writer {
        state.u32s(&self.state)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        self.jump_by(&[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        *self = self.moved(jumps, Self::MODULUS.jump());
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        *self = self.moved(delta, 0);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const N: usize, const A: u32>(seeds: [[u32; N]; 2], words: [u32; 5], jumped: [u32; N]) {
        let mut mwc = MwcOf32::<N, A> { state: seeds[0] };
        assert_eq!(words.map(|_| mwc.next()), words);
        let mut mwc = MwcOf32::<N, A> { state: seeds[1] };
        Word32::jump(&mut mwc, 1).unwrap();
        assert_eq!(mwc.state, jumped);
    }

    /// The words of the author's `MWC64X_32.c` and `MWC128X_32.c` from a state, and the other state after their `jump`,
    /// as randomgen's tests have them.
    #[test]
    fn the_words_are_those_of_the_authors_programs() {
        check::<2, 0xfff145f8>(
            [[2968811710, 3677149159], [3575046730, 1345399395]],
            [0x6bd8af59, 0xa9814f3e, 0xd6d32ab5, 0x3716bcfb, 0x60764f49],
            [0x524eacf3, 0x72c5d1ca],
        );
        check::<4, 0xffcccc66>(
            [
                [2968811710, 3677149159, 745650761, 2884920346],
                [3575046730, 1345399395, 3393510519, 1080278155],
            ],
            [0x8785de53, 0xc62af391, 0x3ece2fa3, 0x7587b04c, 0x4d434163],
            [0x7a1f8053, 0x11635201, 0xce3af6b1, 0x1b6bff72],
        );
    }
}
