//! The uniform distribution between two bounds.
//!
//! Frozen (see `legacy.rs`), with its fault: `low` above `high` is accepted.
//!
//! Density: 1 / (high - low), for low <= x < high. Method: low plus (high - low) times a double in [0, 1). Source:
//! NumPy's `random_uniform`.

use crate::error::{Error, Result};
use crate::parameters::{Parametric, Row, Rows};
use crate::univariate::{Supply, Univariate};

/// Between `low` and `high`, in either order. Same stream as `numpy.random.RandomState.uniform`.
pub(crate) struct Uniform {
    low: f64,
    range: f64,
}

pub(crate) fn check_range(rows: &Rows<'_>) -> Result<()> {
    if rows.iter().all(|row| (row.f64(1) - row.f64(0)).is_finite()) {
        return Ok(());
    }
    Err(Error::argument("Range exceeds valid bounds"))
}

impl Parametric for Uniform {
    fn from_row(row: &Row) -> Self {
        Self { low: row.f64(0), range: row.f64(1) - row.f64(0) }
    }
}

impl Univariate<f64> for Uniform {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, supply: &mut Supply<'_, '_>) -> f64 {
        self.low + self.range * supply.bits.f64()
    }

    fn fill(&self, supply: &mut Supply<'_, '_>, out: &mut [f64]) {
        supply.bits.algorithm().fill_f64(out);
        for x in out {
            *x = self.low + self.range * *x;
        }
    }
}
