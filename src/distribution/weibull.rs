//! The Weibull distribution: a power of an exponential.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution};
use crate::error::Constraint;
use crate::math;
use crate::parameters::{Check, Parameter, Parametric, Row, real};

/// Shape `a`, scale 1. Same stream as `numpy.random.Generator.weibull`.
pub(crate) struct Weibull {
    /// `None`: shape 0, where every value is 0 and nothing is drawn.
    inverse: Option<f64>,
}

impl Parametric for Weibull {
    const PARAMETERS: &'static [Parameter] = &[real(c"a")];
    const CHECKS: &'static [Check] = &[Check::Of(0, Constraint::NonNegative)];

    fn from_row(row: &Row) -> Self {
        let a = row.f64(0);
        Self { inverse: (a != 0.0).then(|| 1.0 / a) }
    }
}

impl Distribution<f64> for Weibull {
    fn min_words(&self) -> usize {
        usize::from(self.inverse.is_some())
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let Some(inverse) = self.inverse else {
            return 0.0;
        };
        math::pow(StandardExponential.sample(bits), inverse)
    }
}
