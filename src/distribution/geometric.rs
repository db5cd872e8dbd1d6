//! The geometric distribution: the number of the first trial that succeeds.
//!
//! Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
//!
//! Method: for p >= 1/3, search: the probabilities are summed until they reach a uniform. Otherwise inversion: an
//! exponential value divided by -log(1 - p), rounded up. The bound of 1/3 is NumPy's.
//!
//! Source: NumPy's `random_geometric`.

use super::standard_exponential::StandardExponential;
use super::{Bits, Distribution, ceil_to_i64};
use crate::math;
use crate::parameters::{Parametric, Row};

/// The number of the first trial that succeeds, each with probability `p`. Same stream as
/// `numpy.random.Generator.geometric`.
pub(crate) struct Geometric {
    p: f64,
    /// log(1 - p)
    log_q: f64,
}

impl Geometric {
    fn searches(&self) -> bool {
        self.p >= 1.0 / 3.0
    }
}

impl Parametric for Geometric {
    fn from_row(row: &Row) -> Self {
        let p = row.f64(0);
        Self { p, log_q: math::log1p(-p) }
    }
}

impl Distribution<i64> for Geometric {
    fn min_words(&self) -> usize {
        1
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        if self.searches() {
            return geometric_search(bits, self.p);
        }
        // An exponential value of 0 gives 0.
        ceil_to_i64(-StandardExponential.sample(bits) / self.log_q)
    }
}

/// Sums the probabilities of 1, 2, ... until the sum reaches a uniform. `RandomState` uses this too: frozen.
pub(crate) fn geometric_search(bits: &mut Bits<'_>, p: f64) -> i64 {
    let q = 1.0 - p;
    let u = bits.f64();
    let (mut x, mut sum, mut product) = (1, p, p);
    while u > sum {
        product *= q;
        let next = sum + product;
        if next == sum {
            // Rounding keeps the sum below the uniform, and NumPy would not terminate.
            break;
        }
        sum = next;
        x += 1;
    }
    x
}
