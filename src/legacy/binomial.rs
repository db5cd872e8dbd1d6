//! The binomial distribution: the number of successes in n trials of probability p.
//!
//! Frozen (see `legacy.rs`), with its faults: BTPE's last test differs slightly from the paper's, and inversion with a
//! probability below 1.1e-16 gives only zeros.
//!
//! Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n.
//!
//! Method: inversion up to a mean of 30, BTPE above; see `distribution/binomial.rs`.
//!
//! Source: V. Kachitvichyanukul, B. W. Schmeiser, "Binomial random variate generation", CACM 31 (1988); NumPy's
//! `legacy_random_binomial`.

use crate::distribution::binomial::{Binomial as Modern, BinomialMethod, LastTest};
use crate::distribution::{Bits, Distribution};
use crate::math;
use crate::parameters::{Parametric, Row};

/// Two digits of 13860 are swapped, and the terms of the value are added instead of subtracted.
pub(crate) const LAST_TEST: LastTest = LastTest { first: 13680.0, sign: 1.0 };

/// `n` trials that succeed with probability `p` each. Same stream as `numpy.random.RandomState.binomial`.
pub(crate) struct Binomial(Modern);

impl Binomial {
    /// The multinomial distribution divides its probabilities, so rounding may make `p` larger than 1, negative or
    /// NaN.
    pub(crate) fn new(n: i64, p: f64) -> Self {
        let mut binomial = Modern::drawn(n, p, LAST_TEST);
        if let BinomialMethod::Inversion(inversion) = &mut binomial.method {
            inversion.qn = math::exp(inversion.n as f64 * math::log(1.0 - inversion.p));
        }
        Self(binomial)
    }
}

impl Parametric for Binomial {
    fn from_row(row: &Row) -> Self {
        Self::new(row.i64(0), row.f64(1))
    }
}

impl Distribution<i64> for Binomial {
    fn min_words(&self) -> usize {
        self.0.min_words()
    }

    fn sample(&self, bits: &mut Bits<'_>) -> i64 {
        self.0.sample(bits)
    }

    fn fill(&self, bits: &mut Bits<'_>, out: &mut [i64]) {
        self.0.fill(bits, out);
    }
}
