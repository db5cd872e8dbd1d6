//! randomgen's Philox: of 4 or 2 words, of 64 or 32 bits. With four of 64 bits its words are NumPy's.
//!
//! The option `numpy_seed` changes nothing there. With any other number or width it refuses every seed, but no key; such
//! a generator, made with a key, then refuses jumps too, since randomgen seeds what becomes the new object.

use super::Bijective;
use crate::bit_generator::Kind;
use crate::bit_generator::counter_based::Bijection;
use crate::bit_generator::counter_based::randomgen::{Class, CounterBased};
use crate::bit_generator::word32::Narrow;

impl<W: Clone + 'static, const N: usize> Class for Bijective<W, N>
where
    Self: Bijection,
{
    const KIND: Kind = Kind::RandomgenPhilox;
    const HAS_NUMPY_SEED: bool = true;
}

/// Same stream as `randomgen.Philox`.
pub type RandomgenPhilox4x64 = CounterBased<Bijective<u64, 4>>;
/// Same stream as `randomgen.Philox(number=2)`.
pub type RandomgenPhilox2x64 = CounterBased<Bijective<u64, 2>>;
/// Same stream as `randomgen.Philox(width=32)`.
pub type RandomgenPhilox4x32 = Narrow<CounterBased<Bijective<u32, 4>>>;
/// Same stream as `randomgen.Philox(number=2, width=32)`.
pub type RandomgenPhilox2x32 = Narrow<CounterBased<Bijective<u32, 2>>>;
