//! The exponential distribution with mean scale.
//!
//! Density: exp(-x / scale) / scale, for x >= 0.
//!
//! Method: a standard exponential value times scale. Source: NumPy's `random_exponential`.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution, Marks, Width, Words};
use crate::parameters::{Parametric, Row};

/// Mean `scale`. Same stream as `numpy.random.Generator.exponential`.
pub(crate) struct Exponential {
    scale: f64,
}

impl Parametric for Exponential {
    const HAS_ONE_WORD: bool = true;

    fn from_row(row: &Row) -> Self {
        Self { scale: row.f64(0) }
    }
}

impl Distribution<f64> for Exponential {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        self.scale * StandardExponential.sample(bits)
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Wide)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f64], open: &mut Marks) {
        StandardExponential.propose(words, out, open);
        for x in out {
            *x *= self.scale;
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        StandardExponential.fill(bits, out);
        for x in out {
            *x *= self.scale;
        }
    }
}
