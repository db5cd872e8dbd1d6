//! Uniform doubles in [0, 1).

use super::{Bits, Distribution};
use crate::parameters::{Check, Parameter, Parametric, Row};

/// The uniform distribution on [0, 1), in multiples of 2^-53. Same stream as `numpy.random.Generator.random`.
pub(crate) struct Random;

impl Parametric for Random {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Distribution<f64> for Random {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        bits.f64()
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        bits.algorithm().fill_f64(out);
    }
}
