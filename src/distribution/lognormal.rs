//! The log-normal distribution: the logarithm of a value is normal with mean `mean` and standard deviation sigma.
//!
//! Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0.
//!
//! Method: the exponential of a normal value. Source: NumPy's `random_lognormal`.

use super::standard_normal::StandardNormal;
use super::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Mean `mean` and standard deviation `sigma` of the logarithm. Same stream as `numpy.random.Generator.lognormal`.
pub(crate) struct Lognormal {
    mean: f64,
    sigma: f64,
}

impl Parametric for Lognormal {
    fn from_row(row: &Row) -> Self {
        Self { mean: row.f64(0), sigma: row.f64(1) }
    }
}

impl Distribution<f64> for Lognormal {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        math::exp(self.mean + self.sigma * StandardNormal.sample(bits))
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [f64]) {
        StandardNormal.fill(bits, out);
        for x in out {
            *x = math::exp(self.mean + self.sigma * *x);
        }
    }
}
