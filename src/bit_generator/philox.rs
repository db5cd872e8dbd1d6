//! Philox 4x64 of 10 rounds: a counter, enciphered.
//!
//! Source: J. K. Salmon, M. A. Moraes, R. O. Dror, D. E. Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", SC11;
//! NumPy's `philox.h`.

#[cfg(target_arch = "x86_64")]
mod avx512;

use super::Kind;
use super::counter_based::{Bijection, CounterBased};
#[cfg(target_arch = "x86_64")]
use super::from_words::FromWords;

const ROUNDS: usize = 10;
const MULTIPLIERS: [u64; 2] = [0xd2e7470ee14c6c93, 0xca5a826395121157];
/// What is added to the key from round to round: parts of the golden ratio and of the square root of 3.
const WEYL: [u64; 2] = [0x9e3779b97f4a7c15, 0xbb67ae8584caa73b];

/// The counter-based generator; same stream as `numpy.random.Philox`.
pub type Philox = CounterBased<Philox4x64>;

/// The bijection of 256 bits under a key of 128 bits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Philox4x64;

impl Philox {
    /// At a counter (256 bits, the low word first) under a key (128 bits, the low word first). The first block is that
    /// of the counter's successor.
    pub fn new(counter: [u64; 4], key: [u64; 2]) -> Self {
        Self::at(counter, key)
    }
}

impl Bijection for Philox4x64 {
    const KIND: Kind = Kind::Philox;
    const REFUSAL: &'static str = "buffer_pos must be between 1 and 4";
    type Counter = [u64; 4];
    type Key = [u64; 2];
    type Block = [u64; 4];

    #[inline(always)]
    fn encipher(mut x: [u64; 4], mut key: [u64; 2]) -> [u64; 4] {
        for round in 0..ROUNDS {
            if round > 0 {
                key[0] = key[0].wrapping_add(WEYL[0]);
                key[1] = key[1].wrapping_add(WEYL[1]);
            }
            let a = u128::from(MULTIPLIERS[0]) * u128::from(x[0]);
            let b = u128::from(MULTIPLIERS[1]) * u128::from(x[2]);
            x = [(b >> 64) as u64 ^ x[1] ^ key[0], b as u64, (a >> 64) as u64 ^ x[3] ^ key[1], a as u64];
        }
        x
    }

    #[cfg(target_arch = "x86_64")]
    fn fast<T: FromWords>(counter: &mut [u64; 4], key: [u64; 2], out: &mut [T]) -> usize {
        crate::cpu::dispatch! {
            avx512(cpu) => avx512::fill(cpu, counter, key, out),
            portable => 0,
        }
    }
}
