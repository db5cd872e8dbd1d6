//! The algorithms as generators of the `rand` ecosystem.

use rand_core::TryRng;

use super::{Algorithm, BitGenerator};
use crate::error::Error;

/// `seed_from_u64(42)` is NumPy's `PCG64(42)`. `from_seed` takes the words that NumPy would take from its seed
/// sequence.
macro_rules! rng {
    ($algorithm:ident, $seed:ty) => {
        impl TryRng for $algorithm {
            type Error = Infallible;

            #[inline]
            fn try_next_u32(&mut self) -> Result<u32, Infallible> {
                Ok(Algorithm::next_u32(self))
            }

            #[inline]
            fn try_next_u64(&mut self) -> Result<u64, Infallible> {
                Ok(Algorithm::next_u64(self))
            }

            fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Infallible> {
                fill_bytes(self, out);
                Ok(())
            }
        }

        impl SeedableRng for $algorithm {
            type Seed = $seed;

            fn from_seed(seed: Self::Seed) -> Self {
                let mut words = [0; $algorithm::SEED_WORDS];
                for (word, bytes) in words.iter_mut().zip(seed.as_ref().chunks_exact(4)) {
                    *word = u32::from_le_bytes([bytes[0], bytes[1], bytes[2], bytes[3]]);
                }
                Self::from_words(&words)
            }

            fn seed_from_u64(seed: u64) -> Self {
                let mut words = [0; $algorithm::SEED_WORDS];
                seed_words(seed, &mut words);
                Self::from_words(&words)
            }
        }
    };
}

mod seeds;

/// The seed of an algorithm with many words, for `rand_core`: its words, little-endian.
#[derive(Clone, Debug)]
pub struct SeedBytes<const N: usize>(pub [u8; N]);

impl<const N: usize> Default for SeedBytes<N> {
    fn default() -> Self {
        Self([0; N])
    }
}

impl<const N: usize> AsRef<[u8]> for SeedBytes<N> {
    fn as_ref(&self) -> &[u8] {
        &self.0
    }
}

impl<const N: usize> AsMut<[u8]> for SeedBytes<N> {
    fn as_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}

/// Each draw takes the lock. It fails only inside a draw of the same bit generator.
impl TryRng for BitGenerator {
    type Error = Error;

    fn try_next_u32(&mut self) -> Result<u32, Error> {
        self.with(|source| Ok(source.algorithm.next_u32()))
    }

    fn try_next_u64(&mut self) -> Result<u64, Error> {
        self.with(|source| Ok(source.algorithm.next_u64()))
    }

    fn try_fill_bytes(&mut self, out: &mut [u8]) -> Result<(), Error> {
        self.bytes(out)
    }
}
