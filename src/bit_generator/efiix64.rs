//! EFIIX64 (efiix64x384): two tables of words, one read in turn and one at random, that exchange their words.
//!
//! Source: C. Doty-Humphrey, "PractRand".

use super::layout::{Form, Layout, Reader, Writer, inner};
use super::word64::{Half, Word64};
use super::{Kind, Native, pair_words};
use crate::error::Result;

/// Words of the table read at random, and of that read in turn.
const INDIRECTION: usize = 16;
const ITERATION: usize = 32;

/// The generator; same stream as `randomgen.EFIIX64`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Efiix64 {
    indirection: [u64; INDIRECTION],
    iteration: [u64; ITERATION],
    /// i, a, b, c.
    state: [u64; 4],
    half: Half,
}

/// Arbee, `PractRand`'s generator for seeding: a, b, c, d and a counter.
struct Arbee([u64; 5]);

impl Arbee {
    fn seeded([a, b, c, d]: [u64; 4]) -> Self {
        let mut arbee = Self([a, b, c, d, 1]);
        for _ in 0..12 {
            arbee.next();
        }
        arbee
    }

    fn next(&mut self) -> u64 {
        let [a, b, c, d, i] = self.0;
        let e = a.wrapping_add(b.rotate_left(45));
        let a = b ^ c.rotate_left(13);
        let last = e.wrapping_add(a);
        self.0 = [
            a,
            c.wrapping_add(d.rotate_left(37)),
            e.wrapping_add(d).wrapping_add(i),
            last,
            i.wrapping_add(1),
        ];
        last
    }
}

impl Native for Efiix64 {
    const KIND: Kind = Kind::Efiix64;
    const LAYOUT: Layout = &[
        inner("indirection_table", Form::U64s(INDIRECTION)),
        inner("iteration_table", Form::U64s(ITERATION)),
        inner("i", Form::U64),
        inner("a", Form::U64),
        inner("b", Form::U64),
        inner("c", Form::U64),
        Half::FIELDS[0],
        Half::FIELDS[1],
    ];

    fn from_words(words: &[u32]) -> Self {
        let mut seed = [0; 4];
        for (slot, word) in seed.iter_mut().zip(pair_words(words)) {
            *slot = word;
        }
        let mut arbee = Arbee::seeded(seed);
        let indirection = std::array::from_fn(|_| arbee.next());
        let i = arbee.next();
        let mut iteration = [0; ITERATION];
        for place in 0..ITERATION as u64 {
            iteration[(place.wrapping_add(i) % ITERATION as u64) as usize] = arbee.next();
        }
        let state = [i, arbee.next(), arbee.next(), arbee.next()];
        let mut efiix = Self { indirection, iteration, state, half: Half::default() };
        for _ in 0..64 {
            efiix.next();
        }
        arbee.next();
        let mut again = [0; 4];
        for (k, slot) in again[..3].iter_mut().enumerate() {
            *slot = seed[k].wrapping_add(arbee.next()) ^ efiix.state[k + 1];
        }
        again[3] = !seed[3];
        let mut arbee = Arbee::seeded(again);
        for slot in &mut efiix.indirection {
            *slot ^= arbee.next();
        }
        for _ in 0..ITERATION + 16 {
            efiix.next();
        }
        efiix
    }

    fn restored(words: &mut Reader) -> Result<Self> {
        Ok(Self {
            indirection: words.u64s(),
            iteration: words.u64s(),
            state: words.u64s(),
            half: Half::restored(words)?,
        })
    }
}

impl Word64 for Efiix64 {
    #[inline]
    fn next(&mut self) -> u64 {
        let [i, a, b, c] = self.state;
        let in_turn = &mut self.iteration[(i % ITERATION as u64) as usize];
        let at_random = &mut self.indirection[(c % INDIRECTION as u64) as usize];
        let (iterated, indirect) = (*in_turn, *at_random);
        *at_random = iterated.wrapping_add(a);
        *in_turn = indirect;
        let new_b = c.wrapping_add(indirect);
        self.state = [i.wrapping_add(1), b.wrapping_add(i), new_b, (a ^ b).wrapping_add(c.rotate_left(25))];
        new_b ^ iterated
    }

    fn half(&mut self) -> &mut Half {
        &mut self.half
    }

    fn save(&self, state: Writer) -> (Writer, Half) {
        (state.u64s(&self.indirection).u64s(&self.iteration).u64s(&self.state), self.half)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The words of the author's `PractRand::RNGs::Raw::efiix64x48` from this seed (version 0.95), as randomgen's tests
    /// have them.
    #[test]
    fn the_words_are_those_of_the_authors_program() {
        let seed = [15793235383387715774_u64, 12390638538380655177, 2361836109651742017, 3188717715514472916];
        let mut efiix = Efiix64::from_words(&seed.map(|word| [word as u32, (word >> 32) as u32]).concat());
        for word in [0xae0f686a3ac34f0b, 0xfb928201b478f670, 0x9cc6b0e10ddead0b, 0x6e35a39ed9c34119] {
            assert_eq!(efiix.next(), word);
        }
        assert_eq!((4..1000).map(|_| efiix.next()).last(), Some(0xe010a053802406f2));
    }
}
