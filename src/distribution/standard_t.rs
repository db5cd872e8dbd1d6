//! Student's t distribution with df degrees of freedom.
//!
//! Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2).
//!
//! Method: sqrt(df/2) times a standard normal value, divided by the root of a gamma value of shape df/2. Source:
//! NumPy's `random_standard_t`.

use super::gamma::standard::StandardGamma;
use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::parameters::{Parametric, Row};

/// `df` degrees of freedom. Same stream as `numpy.random.Generator.standard_t`.
pub(crate) struct StandardT {
    root: f64,
    half: StandardGamma,
}

impl Parametric for StandardT {
    fn from_row(row: &Row) -> Self {
        let half = row.f64(0) / 2.0;
        Self { root: half.sqrt(), half: StandardGamma::new(half) }
    }
}

impl Distribution<f64> for StandardT {
    fn min_words(&self) -> usize {
        1 + self.half.min_words()
    }

    #[inline]
    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let numerator = StandardNormal.sample(bits);
        let denominator = self.half.sample(bits);
        self.root * numerator / denominator.sqrt()
    }
}
