//! The interface of univariate distributions that draw from words alone: one value, or many.

use super::Leftover;
use super::ziggurat::Marks;
use crate::bit_generator::word_buffer::{Bits, Units};

/// The words of a distribution that makes nearly every value of one word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Width {
    /// Of 64 bits.
    Wide,
    /// Of 32 bits.
    Narrow,
}

/// Words that stand at the beginnings of values.
#[derive(Clone, Copy)]
pub(crate) enum Words<'a> {
    /// Of 64 bits, with the way in which they are turned into doubles.
    Wide(&'a [u64], Units),
    /// Of 32 bits.
    Narrow(&'a [u32]),
}

/// A univariate distribution with checked parameters, which draws from words and keeps nothing between calls. The
/// legacy samplers implement `Univariate` instead, because some keep a normal value between calls.
///
/// A fill gives the values of as many single draws, and leaves the bit generator in the same state.
pub(crate) trait Distribution<T> {
    /// The least number of 64-bit words that a value consumes; 0 if it may consume none, or consumes 32-bit words.
    ///
    /// A fill promises that many words for each value that is still wanted, and so never makes a word too many.
    fn min_words(&self) -> usize {
        0
    }

    /// Whether values of one fill share words, so that two fills do not draw what one would.
    fn shares_words(&self) -> bool {
        false
    }

    /// One value.
    fn sample(&self, bits: &mut Bits<'_>) -> T;

    /// One value; `leftover` carries the unused pieces of a word between the draws of one call.
    fn sample_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover) -> T {
        let _ = leftover;
        self.sample(bits)
    }

    /// The width of its words, if it makes nearly every value of one word.
    fn one_word(&self) -> Option<Width> {
        None
    }

    /// Writes the value of each word, and marks those that are not the whole story: values that further words decide.
    /// There are at most [`super::MOST_PROPOSED`] words, of the width that [`Self::one_word`] tells.
    fn propose(&self, _words: Words<'_>, _out: &mut [T], open: &mut Marks) {
        open.fill(u64::MAX);
    }

    /// Fills `out`.
    fn fill(&self, bits: &mut Bits<'_>, out: &mut [T]) {
        self.fill_one_by_one(bits, out);
    }

    /// Fills `out`, a part of what one call draws; `leftover` carries the unused pieces of a word from part to part.
    fn fill_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover, out: &mut [T]) {
        let _ = leftover;
        self.fill(bits, out);
    }

    /// As [`Self::fill`], by single draws.
    fn fill_one_by_one(&self, bits: &mut Bits<'_>, out: &mut [T]) {
        let words = self.min_words();
        let mut promised = words.saturating_mul(out.len());
        for slot in out {
            promised -= words;
            bits.promise(promised);
            *slot = self.sample(bits);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bit_generator::{Algorithm, Sfc64};
    use crate::distribution::{
        beta, binomial, chisquare, gamma, gumbel, laplace, logistic, poisson, vonmises,
    };
    use crate::parameters::{Parametric, Value};

    /// An SFC64 whose first two words are 0, a state that no seed leads to in practice.
    fn zeros_first() -> impl Algorithm {
        let mut sfc64 = <Sfc64 as rand_core::SeedableRng>::seed_from_u64(0);
        sfc64.state = [0, 0, 0x71c7_1c71_c71c_71c7, 0];
        sfc64
    }

    /// Two values, and the word after them, are NumPy's from the same state.
    fn after_zeros<D: Parametric + Distribution<f64>, const N: usize>(
        parameters: [Value; N],
        values: [f64; 2],
        next: u64,
    ) {
        let (mut algorithm, mut blocks) =
            (zeros_first(), crate::bit_generator::word_buffer::Blocks::default());
        let mut out = [0.0; 2];
        D::checked(parameters).unwrap().fill(&mut Bits::new(&mut algorithm, &mut blocks), &mut out);
        assert_eq!(out.map(f64::to_bits), values.map(f64::to_bits));
        assert_eq!(algorithm.next_u64(), next);
    }

    /// A fill gives the values of as many single draws, and leaves the same state.
    fn filled_as_drawn<D: Parametric + Distribution<i64>, const N: usize>(parameters: [Value; N]) {
        use crate::bit_generator::{Mt19937, Pcg64};
        use rand_core::SeedableRng;

        let distribution = D::checked(parameters).unwrap();
        for n in (0..70).chain([127, 128, 129, 255, 256, 257, 383, 384, 385, 1000, 3001]) {
            let start = |kind| -> Box<dyn Algorithm> {
                if kind == 0 {
                    Box::new(Mt19937::seed_from_u64(n))
                } else {
                    Box::new(Pcg64::seed_from_u64(n))
                }
            };
            for kind in 0..2 {
                let (mut filled, mut drawn) = (start(kind), start(kind));
                let mut blocks = crate::bit_generator::word_buffer::Blocks::default();
                let mut out = vec![0; n as usize];
                distribution.fill(&mut Bits::new(&mut *filled, &mut blocks), &mut out);
                for (i, value) in out.into_iter().enumerate() {
                    assert_eq!(value, distribution.sample(&mut Bits::scalar(&mut *drawn)), "{i} of {n}");
                }
                assert_eq!(filled.next_u64(), drawn.next_u64(), "the state after {n}");
            }
        }
    }

    #[test]
    fn counts_are_filled_as_they_are_drawn() {
        for lam in [0.0, 1e-300, 0.3, 3.5, 9.9, 10.0, 40.0, 100.0, 1e6, 1e12] {
            filled_as_drawn::<poisson::Poisson, 1>([lam.into()]);
        }
        for (n, p) in [
            (0_i64, 0.5),
            (1, 0.5),
            (20, 0.3),
            (20, 0.7),
            (60, 0.5),
            (75, 0.4),
            (1000, 0.02),
            (1 << 40, 1e-11),
        ] {
            filled_as_drawn::<binomial::Binomial, 2>([n.into(), p.into()]);
        }
        for (n, p) in [(61_i64, 0.5), (1000, 0.4), (1000, 0.9), (1_000_000, 0.3), (1 << 40, 0.5)] {
            filled_as_drawn::<binomial::Binomial, 2>([n.into(), p.into()]);
        }
    }

    #[test]
    #[rustfmt::skip]
    fn uniforms_that_are_zero_are_taken_or_passed_over_as_numpy_does() {
        after_zeros::<laplace::Laplace, 2>([1.0.into(), 2.0.into()], [14.86294362237455, -17.597190720311062], 0xfee2ffa01b0002ee);
        after_zeros::<gumbel::Gumbel, 2>([1.0.into(), 2.0.into()], [-3.062764705899114, 20.983439304187897], 0xfee2ffa01b0002ee);
        after_zeros::<logistic::Logistic, 2>([1.0.into(), 2.0.into()], [16.248261182503455, -18.983393526595584], 0xfee2ffa01b0002ee);
        after_zeros::<beta::Beta, 2>([0.5.into(), 0.5.into()], [0.9999999979024762, 0.9942061201484836], 0x4996665e4e071bd5);
        after_zeros::<beta::Beta, 2>([0.001.into(), 0.001.into()], [1.0, 0.21941587936393694], 0xf939fee40d9aefd8);
        after_zeros::<vonmises::Vonmises, 2>([1.0.into(), 0.7.into()], [1.0, 1.1325816583821338], 0xbca26544d5ad3c21);
        after_zeros::<chisquare::NoncentralChisquare, 2>([0.5.into(), 50.0.into()], [73.5179285846231, 86.205403178637], 0xb6ad397adda707a7);
        after_zeros::<gamma::standard::StandardGamma, 1>([0.3.into()], [0.0, 0.01567521846173924], 0xbca26544d5ad3c21);
        after_zeros::<gamma::standard::StandardGamma, 1>([2.5.into()], [2.1666666666666665, 1.7507198423581734], 0xde0ad7f791a77d16);
    }
}
