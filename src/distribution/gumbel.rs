//! The Gumbel distribution of largest values, with mode loc. `RandomState` uses this too: frozen.
//!
//! Density: exp(-z - exp(-z)) / scale, where z = (x - loc) / scale.
//!
//! Method: inversion; a uniform of 0 is rejected. Source: NumPy's `random_gumbel`.

use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mode `loc`, scale `scale`. Same stream as `numpy.random.Generator.gumbel`.
pub(crate) struct Gumbel {
    loc: f64,
    scale: f64,
}

impl Parametric for Gumbel {
    fn from_row(row: &Row) -> Self {
        Self { loc: row.f64(0), scale: row.f64(1) }
    }
}

impl Distribution<f64> for Gumbel {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        loop {
            let u = 1.0 - bits.f64();
            if u < 1.0 {
                return self.loc - self.scale * math::log(-math::log(u));
            }
        }
    }
}
