//! The Laplace or double exponential distribution, with mean loc. `RandomState` uses this too: frozen.
//!
//! Density: exp(-|x - loc| / scale) / (2 scale).
//!
//! Method: inversion, with one logarithm for each side; a uniform of 0 is rejected. Source: NumPy's `random_laplace`.

use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mode `loc`, mean distance from it `scale`. Same stream as `numpy.random.Generator.laplace`.
pub(crate) struct Laplace {
    loc: f64,
    scale: f64,
}

impl Parametric for Laplace {
    fn from_row(row: &Row) -> Self {
        Self { loc: row.f64(0), scale: row.f64(1) }
    }
}

impl Distribution<f64> for Laplace {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        loop {
            let u = bits.f64();
            if u >= 0.5 {
                return self.loc - self.scale * math::log(2.0 - u - u);
            }
            if u > 0.0 {
                return self.loc + self.scale * math::log(u + u);
            }
        }
    }
}
