//! Tyche: ChaCha's quarter round, again and again, on a state of 128 bits. The option `idx` selects one of 2^32 streams;
//! without it the seed does. With `original` false the round runs the other way, as in OpenRAND.
//!
//! Source: S. Neves, F. Araujo, "Fast and Small Nonlinear Pseudorandom Number Generators for Computer Simulation", PPAM
//! 2011; S. Khan, B. Palmer, C. Edelmaier, H. M. Aktulga, "OpenRAND", SoftwareX 27 (2024).

use super::layout::{Fixed, Form, Layout, Reader, Writer, inner};
use super::options::Options;
use super::word32::{Narrow, Word32};
use super::{Kind, Native};
use crate::error::Result;

/// The golden ratio, and a constant of the paper's: two words of the state before seeding.
const C: u32 = 2654435769;
const D: u32 = 1367130551;
/// Rounds after seeding.
const WARM_UP: usize = 20;

/// The generator of the paper; same stream as `randomgen.Tyche`.
pub type Tyche = Narrow<QuarterRound<true>>;
/// OpenRAND's variant; same stream as `randomgen.Tyche(original=False)`.
pub type TycheOpenrand = Narrow<QuarterRound<false>>;

/// The state, which the quarter round mixes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuarterRound<const ORIGINAL: bool> {
    /// a, b, c, d.
    state: [u32; 4],
}

impl<const ORIGINAL: bool> QuarterRound<ORIGINAL> {
    fn seeded(low: u32, high: u32, stream: u32) -> Self {
        let mut round = Self { state: [high, low, C, D ^ stream] };
        for _ in 0..WARM_UP {
            round.next();
        }
        round
    }
}

impl<const ORIGINAL: bool> Native for QuarterRound<ORIGINAL> {
    const KIND: Kind = Kind::Tyche;
    const CONFIGURATION: Option<u32> = Some(!ORIGINAL as u32);
    const LAYOUT: Layout = &[
        inner("a", Form::U32),
        inner("b", Form::U32),
        inner("c", Form::U32),
        inner("d", Form::U32),
        inner("original", Form::Fixed(Fixed::Flag(ORIGINAL))),
    ];

    fn serves(options: &Options) -> bool {
        options.flag("original") == ORIGINAL
    }

    fn from_words(words: &[u32]) -> Self {
        Self::seeded(words[0], words[1], words[2])
    }

    fn with_options(words: &[u32], options: &Options) -> Result<Self> {
        let stream = options.word("idx").map_or(words[2], |idx| idx as u32);
        Ok(Self::seeded(words[0], words[1], stream))
    }

    fn keep(&self, options: &mut Options) {
        options.put("original", Some(ORIGINAL.into()));
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u32s() })
    }
}

impl<const ORIGINAL: bool> Word32 for QuarterRound<ORIGINAL> {
    const RAW_IS_WIDE: bool = true;

    #[inline]
    fn next(&mut self) -> u32 {
        let [mut a, mut b, mut c, mut d] = self.state;
        if ORIGINAL {
            for (first, second) in [(16, 12), (8, 7)] {
                a = a.wrapping_add(b);
                d = (d ^ a).rotate_left(first);
                c = c.wrapping_add(d);
                b = (b ^ c).rotate_left(second);
            }
        } else {
            for (first, second) in [(7, 8), (12, 16)] {
                b = b.rotate_left(first) ^ c;
                c = c.wrapping_sub(d);
                d = d.rotate_left(second) ^ a;
                a = a.wrapping_sub(b);
            }
        }
        self.state = [a, b, c, d];
        if ORIGINAL { b } else { a }
    }

    fn save(&self, state: Writer) -> Writer {
        state.u32s(&self.state)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const ORIGINAL: bool>(words: [u32; 8]) {
        let mut tyche = QuarterRound::<ORIGINAL>::seeded(0x89abcdef, 0x01234567, 42);
        assert_eq!(words.map(|_| tyche.next()), words);
    }

    /// The words of OpenRAND's `tyche.h` with either of its `mix`, from seed 0x0123456789abcdef in stream 42, without a
    /// global seed. The paper's program returns b.
    #[test]
    fn the_words_are_those_of_openrands_program() {
        check::<true>([
            0xaa0c5234, 0xe2c68498, 0xd09a6692, 0xaa463c1e, 0x7950e2eb, 0xc8fdfeb6, 0xc8dcd092, 0x2a83a92b,
        ]);
        check::<false>([
            0x36d2cee6, 0xe46d7603, 0x0b197640, 0x93c18c62, 0x4522f3b3, 0xe3a2c1cc, 0x20f62315, 0x5a59314c,
        ]);
    }
}
