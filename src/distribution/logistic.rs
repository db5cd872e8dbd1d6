//! The logistic distribution, with mean loc. `RandomState` uses this too: frozen.
//!
//! Density: exp(-z) / (scale (1 + exp(-z))^2), where z = (x - loc) / scale.
//!
//! Method: inversion; a uniform of 0 is rejected. Source: NumPy's `random_logistic`.

use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mean `loc`, scale `scale`. Same stream as `numpy.random.Generator.logistic`.
pub(crate) struct Logistic {
    loc: f64,
    scale: f64,
}

impl Parametric for Logistic {
    fn from_row(row: &Row) -> Self {
        Self { loc: row.f64(0), scale: row.f64(1) }
    }
}

impl Distribution<f64> for Logistic {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        loop {
            let u = bits.f64();
            if u > 0.0 {
                return self.loc + self.scale * math::log(u / (1.0 - u));
            }
        }
    }
}
