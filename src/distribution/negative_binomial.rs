//! The negative binomial distribution: the number of failures before n successes of probability p. n need not be an
//! integer.
//!
//! Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
//!
//! Method: a Poisson value whose mean is a gamma value of shape n and scale (1 - p) / p.
//!
//! Source: NumPy's `random_negative_binomial`.

use super::gamma::standard::StandardGamma;
use super::poisson::poisson;
use super::{Bits, Distribution};
use crate::error::{Error, POISSON_LAM_MAX, Result};
use crate::parameters::{Parametric, Row, Rows};

/// Failures before the `n`th success, each of probability `p`; `n` need not be whole. Same stream as
/// `numpy.random.Generator.negative_binomial`.
pub(crate) struct NegativeBinomial {
    gamma: StandardGamma,
    scale: f64,
}

pub(crate) fn check_mean(rows: &Rows<'_>) -> Result<()> {
    let too_large = |row: Row| {
        let (n, p) = (row.f64(0), row.f64(1));
        (1.0 - p) / p * (n + 10.0 * n.sqrt()) > POISSON_LAM_MAX
    };
    if rows.iter().any(too_large) {
        return Err(Error::argument("n too large or p too small, see Generator.negative_binomial Notes"));
    }
    Ok(())
}

impl Parametric for NegativeBinomial {
    fn from_row(row: &Row) -> Self {
        let (n, p) = (row.f64(0), row.f64(1));
        Self { gamma: StandardGamma::new(n), scale: (1.0 - p) / p }
    }
}

impl Distribution<i64> for NegativeBinomial {
    fn min_words(&self) -> usize {
        self.gamma.min_words()
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        let mean = self.scale * self.gamma.sample(bits);
        poisson(bits, mean)
    }
}
