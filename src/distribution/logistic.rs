//! The logistic distribution, by inversion. `RandomState`'s too: frozen.

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
