//! The triangular distribution. `RandomState` uses this too: frozen.
//!
//! Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, and 2 (right - x) / ((right - left) (right -
//! mode)) from there.
//!
//! Method: inversion. Source: NumPy's `random_triangular`.

use super::{Bits, Distribution};
use crate::error::{Error, Result};
use crate::parameters::{Parametric, Row, Rows};

/// From `left` over its peak at `mode` to `right`. Same stream as `numpy.random.Generator.triangular`.
pub(crate) struct Triangular {
    left: f64,
    right: f64,
    ratio: f64,
    left_product: f64,
    right_product: f64,
}

impl Parametric for Triangular {
    fn from_row(row: &Row) -> Self {
        let (left, mode, right) = (row.f64(0), row.f64(1), row.f64(2));
        let base = right - left;
        let left_base = mode - left;
        Self {
            left,
            right,
            ratio: left_base / base,
            left_product: left_base * base,
            right_product: (right - mode) * base,
        }
    }
}

/// NaN passes every check.
pub(crate) fn check_order(rows: &Rows<'_>) -> Result<()> {
    let any = |is_wrong: fn(f64, f64, f64) -> bool| {
        rows.iter().any(|row| is_wrong(row.f64(0), row.f64(1), row.f64(2)))
    };
    if any(|left, mode, _| left > mode) {
        return Err(Error::argument("left > mode"));
    }
    if any(|_, mode, right| mode > right) {
        return Err(Error::argument("mode > right"));
    }
    if any(|left, _, right| left == right) {
        return Err(Error::argument("left == right"));
    }
    Ok(())
}

impl Distribution<f64> for Triangular {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> f64 {
        let u = bits.f64();
        if u <= self.ratio {
            self.left + (u * self.left_product).sqrt()
        } else {
            self.right - ((1.0 - u) * self.right_product).sqrt()
        }
    }
}
