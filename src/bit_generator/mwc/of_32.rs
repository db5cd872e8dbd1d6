//! MWC64X/32 and MWC128X/32, with digits of 32 bits.

use super::Modulus;
use crate::bit_generator::layout::{Form, Layout, Reader, Writer, inner};
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
