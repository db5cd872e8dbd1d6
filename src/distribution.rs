//! The modern samplers, one file a distribution: bits in, values out.

pub(crate) mod beta;
pub(crate) mod bits;
pub(crate) mod chisquare;
pub(crate) mod choice;
pub(crate) mod exponential;
pub(crate) mod f;
pub(crate) mod gamma;
pub(crate) mod gumbel;
pub(crate) mod integers;
pub(crate) mod laplace;
pub(crate) mod logistic;
pub(crate) mod lognormal;
pub(crate) mod normal;
pub(crate) mod pareto;
pub(crate) mod poisson;
pub(crate) mod power;
pub(crate) mod rayleigh;
pub(crate) mod shuffle;
pub(crate) mod standard_cauchy;
pub(crate) mod standard_exponential;
pub(crate) mod standard_gamma;
pub(crate) mod standard_normal;
pub(crate) mod standard_t;
pub(crate) mod triangular;
pub(crate) mod uniform;
pub(crate) mod vonmises;
pub(crate) mod wald;
pub(crate) mod weibull;
mod ziggurat_tables;

pub(crate) use bits::Bits;
pub(crate) use integers::Leftover;
pub use integers::{Bound, Integer};

/// A univariate distribution with its parameters, already checked.
///
/// A fill gives the values of as many single draws, and leaves the bit generator in the same state.
pub(crate) trait Distribution<T> {
    /// How many 64-bit words a value takes at the least; 0 where one may take none, or draws 32-bit words.
    ///
    /// A fill makes that many words ahead for each value still owed, and so never a word too many.
    fn min_words(&self) -> usize {
        0
    }

    /// One value.
    fn sample(&self, bits: &mut Bits<'_>) -> T;

    /// One value; `leftover` carries the unused pieces of a word between the draws of one call.
    fn sample_next(&self, bits: &mut Bits<'_>, leftover: &mut Leftover) -> T {
        let _ = leftover;
        self.sample(bits)
    }

    /// One value for every place of `out`.
    fn fill(&self, bits: &mut Bits<'_>, out: &mut [T]) {
        let words = self.min_words();
        let mut owed = words.saturating_mul(out.len());
        for slot in out {
            owed -= words;
            bits.owe(owed);
            *slot = self.sample(bits);
        }
    }
}
