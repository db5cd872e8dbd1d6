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

    fn moved(&self, moves: &Delta, log2_steps: u32) -> Self {
        Self::of(Self::MODULUS.moved(self.state.map(u64::from), moves, log2_steps))
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
        let (newest, carry) = (self.state[N - 2], self.state[N - 1]);
        let sum = u64::from(A) * u64::from(self.state[0]) + u64::from(carry);
        self.state.rotate_left(1);
        self.state[N - 2] = sum as u32;
        self.state[N - 1] = (sum >> 32) as u32;
        newest ^ carry
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
