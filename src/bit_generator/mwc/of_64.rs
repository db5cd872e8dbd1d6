//! MWC128X and MWC192X, with digits of 64 bits.

use super::Modulus;
use crate::bit_generator::layout::{Form, Layout, Reader, Writer, inner};
use crate::bit_generator::units::unit_f64_of_word;
use crate::bit_generator::word64::{Half, Word64};
use crate::bit_generator::{Delta, Kind, Native, pair_words};
use crate::error::Result;

/// The generator of lag 1; same stream as `randomgen.MWC128X`.
pub type Mwc128x = MwcOf64<2, 0xff6da236274e252e>;
/// The generator of lag 2; same stream as `randomgen.MWC192X`.
pub type Mwc192x = MwcOf64<3, 0xff4e24dd418f5433>;

/// The generator of lag N - 1 with the multiplier A.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MwcOf64<const N: usize, const A: u64> {
    /// The digits, oldest first, then the carry.
    state: [u64; N],
    half: Half,
}

impl<const N: usize, const A: u64> MwcOf64<N, A> {
    pub(super) const MODULUS: Modulus<N> = Modulus { a: A, bits: 64 };
}

/// Places of the stream that are filled side by side, because a step waits for the product of the step before.
const PLACES: usize = 4;
/// The words of each. Chosen by measurement on x86-64; any number gives the same stream.
const SEGMENT: usize = 528;
pub(super) const CHUNK: usize = PLACES * SEGMENT;

impl<const N: usize, const A: u64> MwcOf64<N, A> {
    /// Fills as much of `out` as whole chunks cover, from several places at once; says how much. With lag 2, a product does
    /// not wait for the one before it.
    #[inline(never)]
    fn side_by_side<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) -> usize {
        if N > 2 || cfg!(not(target_pointer_width = "64")) || out.len() < CHUNK {
            return 0;
        }
        let leap = Self::MODULUS.leap(SEGMENT as u64);
        let mut done = 0;
        for chunk in out.chunks_exact_mut(CHUNK) {
            let mut places = [(); PLACES].map(|()| {
                let start = self.clone();
                self.state = Self::MODULUS.product(&self.state, &leap);
                start
            });
            let (first, rest) = chunk.split_at_mut(SEGMENT);
            let (second, rest) = rest.split_at_mut(SEGMENT);
            let (third, fourth) = rest.split_at_mut(SEGMENT);
            for (((first, second), third), fourth) in first.iter_mut().zip(second).zip(third).zip(fourth) {
                *first = image(places[0].next());
                *second = image(places[1].next());
                *third = image(places[2].next());
                *fourth = image(places[3].next());
            }
            done += CHUNK;
        }
        done
    }
}

impl<const N: usize, const A: u64> Native for MwcOf64<N, A> {
    const KIND: Kind = if N == 2 { Kind::Mwc128x } else { Kind::Mwc192x };
    const LAYOUT: Layout = if N == 2 {
        &[inner("x", Form::U64), inner("c", Form::U64), Half::FIELDS[0], Half::FIELDS[1]]
    } else {
        &[
            inner("x", Form::U64),
            inner("y", Form::U64),
            inner("c", Form::U64),
            Half::FIELDS[0],
            Half::FIELDS[1],
        ]
    };

    fn from_words(words: &[u32]) -> Self {
        let mut state = [0; N];
        for (slot, word) in state.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        Self { state: Self::MODULUS.seeded(state), half: Half::default() }
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: Self::MODULUS.restored(words.u64s())?, half: Half::restored(words)? })
    }
}

impl<const N: usize, const A: u64> Word64 for MwcOf64<N, A> {
    const SKIP: Option<fn(&mut Self, u64)> =
        Some(|mwc, words| mwc.state = Self::MODULUS.moved(mwc.state, &[words, 0, 0, 0], 0));

    #[inline]
    fn next(&mut self) -> u64 {
        let (newest, carry) = (self.state[N - 2], self.state[N - 1]);
        let sum = u128::from(A) * u128::from(self.state[0]) + u128::from(carry);
        for i in 0..N - 2 {
            self.state[i] = self.state[i + 1];
        }
        self.state[N - 2] = sum as u64;
        self.state[N - 1] = (sum >> 64) as u64;
        newest ^ carry
    }

    // The copy stays in registers.
    #[inline]
    fn map<T>(&mut self, out: &mut [T], image: impl Fn(u64) -> T) {
        let mut copy = self.clone();
        for slot in out {
            *slot = image(copy.next());
        }
        *self = copy;
    }

    fn fast_u64(&mut self, out: &mut [u64]) -> usize {
        self.side_by_side(out, |word| word)
    }

    fn fast_f64(&mut self, out: &mut [f64]) -> usize {
        self.side_by_side(out, unit_f64_of_word)
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.state), self.half)
    }

    fn jump(&mut self, jumps: u64) -> Result<()> {
        Word64::jump_by(self, &[jumps, 0, 0, 0])
    }

    fn jump_by(&mut self, jumps: &Delta) -> Result<()> {
        self.state = Self::MODULUS.moved(self.state, jumps, Self::MODULUS.jump());
        self.half = Half::default();
        Ok(())
    }

    fn advance(&mut self, delta: &Delta) -> Result<()> {
        self.state = Self::MODULUS.moved(self.state, delta, 0);
        self.half = Half::default();
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const N: usize, const A: u64>(seeds: [[u64; N]; 2], words: [u64; 4], jumped: [u64; N]) {
        let mut mwc = MwcOf64::<N, A> { state: seeds[0], half: Half::default() };
        assert_eq!(words.map(|_| mwc.next()), words);
        let mut mwc = MwcOf64::<N, A> { state: seeds[1], half: Half::default() };
        Word64::jump(&mut mwc, 1).unwrap();
        assert_eq!(mwc.state, jumped);
    }

    /// The words of the author's `MWC128X.c` and `MWC192X.c` from a state, and the other state after their `jump`, as
    /// randomgen's tests have them.
    #[test]
    fn the_words_are_those_of_the_authors_programs() {
        check::<2, 0xff6da236274e252e>(
            [[15793235383387715774, 12390638538380655177], [5778446405158232650, 4639759349701729399]],
            [0x70d8b3fd9c85c2f7, 0x8a0b014d7d1023f7, 0x6a96d1ee5f7593d1, 0x22cb61daccd677ff],
            [0x817813f49d3ed2d1, 0xaa3d8684c281159d],
        );
        check::<3, 0xff4e24dd418f5433>(
            [
                [15793235383387715774, 12390638538380655177, 2361836109651742017],
                [5778446405158232650, 4639759349701729399, 13222832537653397986],
            ],
            [0x8b328977b10a3708, 0xc54647aa8be08c86, 0x19de0e019fc8afa3, 0x0a04d7b46b30d0a4],
            [0x378c18a9317cefec, 0xa3122fcad13e3a74, 0x4ccf8de02af05a17],
        );
    }
}
