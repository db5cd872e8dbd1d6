//! The standard normal distribution by the polar method, which makes two values at a time.
//!
//! FROZEN. Source: G. Marsaglia, T. A. Bray, "A Convenient Method for Generating Normal Variables", SIAM Review 6
//! (1964); NumPy's `legacy_gauss`.

use super::{LegacyBits, LegacyDistribution};
use crate::math;
use crate::parameters::{Check, Parameter, Parametric, Row};

/// The second value of a pair, kept for the next call. NumPy's state shows both fields, the value also when it is spent.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gauss {
    pub(crate) full: bool,
    pub(crate) value: f64,
}

/// Mean 0, standard deviation 1. Same stream as `numpy.random.RandomState.standard_normal`.
pub(crate) struct StandardNormal;

impl Parametric for StandardNormal {
    const PARAMETERS: &'static [Parameter] = &[];
    const CHECKS: &'static [Check] = &[];

    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl LegacyDistribution<f64> for StandardNormal {
    #[inline]
    fn sample(&self, source: &mut LegacyBits<'_, '_>) -> f64 {
        if source.gauss.full {
            let value = source.gauss.value;
            *source.gauss = Gauss::default();
            return value;
        }
        loop {
            let x1 = 2.0 * source.bits.f64() - 1.0;
            let x2 = 2.0 * source.bits.f64() - 1.0;
            let r2 = x1 * x1 + x2 * x2;
            if r2 < 1.0 && r2 != 0.0 {
                let f = (-2.0 * math::log(r2) / r2).sqrt();
                *source.gauss = Gauss { full: true, value: f * x1 };
                return f * x2;
            }
        }
    }
}
