//! What the kernels know of a generator: how its states follow, and how words are made of them.

use super::avx2::{Output256, Stride};
use super::avx512::{Leaps, Output512};
use super::{CHEAP_MULTIPLIER, DEFAULT_MULTIPLIER, Lcg};
use crate::bit_generator::from_words::FromWords;
use crate::cpu;

/// How the states of a generator follow.
pub(super) struct Steps {
    leaps: Leaps,
    /// Nothing where that kernel cannot have the multiplier.
    stride: Option<Stride>,
}

/// Those of PCG64, whose words are of new states.
pub(super) static OF_PCG64: Steps = Steps::new(DEFAULT_MULTIPLIER, 1);
/// Those of PCG64DXSM, whose words are of old states.
pub(super) static OF_PCG64DXSM: Steps = Steps::new(CHEAP_MULTIPLIER as u128, 0);

impl Steps {
    /// Those by a multiplier, with so many steps between a state and the first output: 0 or 1.
    pub(super) const fn new(multiplier: u128, first: usize) -> Self {
        Self { leaps: Leaps::new(multiplier, first), stride: Stride::new(multiplier, first) }
    }

    /// Fills as much of `out` as a kernel for this processor covers. Returns how many values it wrote.
    pub(super) fn fill<O: Output, T: FromWords>(&self, output: O, lcg: &mut Lcg, out: &mut [T]) -> usize {
        cpu::dispatch! {
            avx512(cpu) => super::avx512::fill(cpu, &self.leaps, output, lcg, out),
            avx2(cpu) => match &self.stride {
                Some(stride) => super::avx2::fill(cpu, stride, output, lcg, out),
                None => 0,
            },
            portable => 0,
        }
    }
}

/// An output function, for vectors of every length.
pub(super) trait Output: Output256 + Output512 {}

impl<O: Output256 + Output512> Output for O {}
