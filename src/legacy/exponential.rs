//! The exponential distribution with mean scale.
//!
//! Frozen (see `legacy.rs`).
//!
//! Density: exp(-x / scale) / scale, for x >= 0.
//!
//! Method: inversion. Source: NumPy's `legacy_standard_exponential` and `legacy_exponential`.

use crate::bit_generator::word_buffer::BLOCK;
use crate::math;
use crate::parameters::{Parametric, Row};
use crate::univariate::{Supply, Univariate};

/// Mean 1. Same stream as `numpy.random.RandomState.standard_exponential`.
pub(crate) struct StandardExponential;

impl Parametric for StandardExponential {
    fn from_row(_: &Row) -> Self {
        Self
    }
}

impl Univariate<f64> for StandardExponential {
    fn min_words(&self) -> usize {
        1
    }

    #[inline]
    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        -math::log(1.0 - supply.bits.f64())
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        fill_scaled(supply, out, 1.0);
    }
}

/// Values with mean `scale`, a block of logarithms at a time.
fn fill_scaled(supply: &mut Supply<'_, '_>, out: &mut [f64], scale: f64) {
    // A buffer apart from the output: if the output is not in the cache, its memory is only written at the end, which
    // nothing waits for.
    let mut buffer = [0.0; BLOCK];
    for block in out.chunks_mut(BLOCK) {
        let values = &mut buffer[..block.len()];
        supply.bits.algorithm().fill_f64(values);
        math::legacy_exponential_block(values, scale);
        block.copy_from_slice(values);
    }
}

/// Mean `scale`. Same stream as `numpy.random.RandomState.exponential`.
pub(crate) struct Exponential {
    scale: f64,
}

impl Parametric for Exponential {
    fn from_row(row: &Row) -> Self {
        Self { scale: row.f64(0) }
    }
}

impl Univariate<f64> for Exponential {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        self.scale * StandardExponential.sample(supply)
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        fill_scaled(supply, out, self.scale);
    }
}
