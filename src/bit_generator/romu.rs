//! Romu: words that are multiplied, rotated and added into each other. The option `variant` chooses `RomuQuad`, of
//! four words, or `RomuTrio`, of three.
//!
//! Source: M. A. Overton, "Romu: Fast Nonlinear Pseudo-Random Number Generators Providing High Quality",
//! arXiv:2002.11331 (2020).

use super::layout::{Field, Fixed, Form, Layout, Reader, Writer, inner};
use super::options::Options;
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::Result;

const MULTIPLIER: u64 = 15241094284759029579;
/// Words dropped after seeding, as the paper recommends.
const WARM_UP: usize = 10;

/// `RomuQuad`; same stream as `randomgen.Romu`.
pub type RomuQuad = Romu<false>;
/// `RomuTrio`; same stream as `randomgen.Romu(variant="trio")`. It leaves the first word of its state alone.
pub type RomuTrio = Romu<true>;

/// The generator of either variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Romu<const TRIO: bool> {
    /// w, x, y, z.
    state: [u64; 4],
    half: Half,
}

impl<const TRIO: bool> Native for Romu<TRIO> {
    const KIND: Kind = Kind::Romu;
    const CONFIGURATION: Option<u32> = Some(TRIO as u32);
    const LAYOUT: Layout = &[
        inner("w", Form::U64),
        inner("x", Form::U64),
        inner("y", Form::U64),
        inner("z", Form::U64),
        if TRIO { variant(&["trio"]) } else { variant(&["quad"]) },
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn serves(options: &Options) -> bool {
        options.flag("variant") == TRIO
    }

    fn from_words(words: &[u32]) -> Self {
        let mut state = [0; 4];
        for (slot, word) in state.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        if state == [0; 4] {
            state[3] = 1;
        }
        let mut romu = Self { state, half: Half::default() };
        for _ in 0..WARM_UP {
            romu.next();
        }
        romu
    }

    fn keep(&self, options: &mut Options) {
        options.put("variant", Some(TRIO.into()));
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self { state: words.u64s(), half: Half::restored(words)? })
    }
}

const fn variant(name: &'static [&'static str]) -> Field {
    inner("variant", Form::Fixed(Fixed::Text(name)))
}

impl<const TRIO: bool> Word64 for Romu<TRIO> {
    #[inline]
    fn next(&mut self) -> u64 {
        let [w, x, y, z] = self.state;
        let multiple = z.wrapping_mul(MULTIPLIER);
        self.state = if TRIO {
            let difference = y.wrapping_sub(x).rotate_left(12);
            [w, multiple, difference, z.wrapping_sub(y).rotate_left(44)]
        } else {
            let sum = z.wrapping_add(w.rotate_left(52));
            [multiple, sum, y.wrapping_sub(x), y.wrapping_add(w).rotate_left(19)]
        };
        x
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.state), self.half)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check<const TRIO: bool>(state: [u64; 4], words: [u64; 6]) {
        let mut romu = Romu::<TRIO> { state, half: Half::default() };
        assert_eq!(words.map(|_| romu.next()), words);
    }

    /// The words of the author's program, from states that the tests of the C# package `RomuRandom` take.
    #[test]
    fn the_words_are_those_of_the_authors_programs() {
        check::<false>(
            [1, 2, 3, 4],
            [
                2,
                4503599627370500,
                15187511025750758165,
                14994429473373881959,
                4552565341231374125,
                18035035012574374668,
            ],
        );
        check::<true>(
            [0, 1, 2, 3],
            [
                1,
                8829794706857985505,
                14228190636816728064,
                7047022733925001397,
                11050715128277420919,
                15593090640687002226,
            ],
        );
    }
}
