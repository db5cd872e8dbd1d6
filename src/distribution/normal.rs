//! The normal distribution with mean loc and standard deviation scale.
//!
//! Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi)).
//!
//! Method: loc plus scale times a standard normal value. Source: NumPy's `random_normal`.

use super::standard_normal::StandardNormal;
use super::{Bits, Distribution, Marks, Width, Words};
use crate::parameters::{Parametric, Row};

/// Mean `loc`, standard deviation `scale`. Same stream as `numpy.random.Generator.normal`.
pub(crate) struct Normal {
    loc: f64,
    scale: f64,
}

impl Parametric for Normal {
    const HAS_ONE_WORD: bool = true;

    fn from_row(row: &Row) -> Self {
        Self { loc: row.f64(0), scale: row.f64(1) }
    }
}

impl Distribution<f64> for Normal {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        self.loc + self.scale * StandardNormal.sample(bits)
    }

    fn one_word(&self) -> Option<Width> {
        Some(Width::Wide)
    }

    fn propose(&self, words: Words<'_>, out: &mut [f64], open: &mut Marks) {
        StandardNormal.propose(words, out, open);
        for x in out {
            *x = self.loc + self.scale * *x;
        }
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        StandardNormal.fill(bits, out);
        for x in out {
            *x = self.loc + self.scale * *x;
        }
    }
}
