//! `RandomState`'s discrete distributions.

use super::RandomState;
use crate::cached_setup::CachedSetup;
use crate::distribution::poisson::Poisson;
use crate::error::Result;
use crate::legacy::{
    Binomial, Frozen, Geometric, Hypergeometric, Logseries, NegativeBinomial, RandomIntegers, Tomaxint, Zipf,
};
use crate::parameters::Parametric;

impl RandomState {
    /// Integers of 63 bits: 0, 1, ..., 2^63 - 1, all alike.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn tomaxint(&self, out: &mut [i64]) -> Result<()> {
        self.fill(&Tomaxint, out)
    }

    /// Integers from low to high, both included.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("low >= high", "high <= 0").
    pub fn random_integers(&self, low: i64, high: i64, out: &mut [i64]) -> Result<()> {
        self.fill(&RandomIntegers::checked([low.into(), high.into()])?, out)
    }

    /// Values from the binomial distribution. Faults, kept for ever: above a mean of 30 the terms of Stirling's
    /// series are slightly wrong; and a p (or 1 - p) below 1.1e-16 with a mean of 30 or less gives no success (or
    /// failure) ever.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("p < 0, p > 1 or p is NaN", "n < 0").
    pub fn binomial(&self, n_trials: i64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Binomial::checked([n_trials.into(), p.into()])?, out)
    }

    /// Values from the negative binomial distribution: failures before the last of `n_successes` successes. A
    /// fault, kept for ever: a count that does not fit 64 bits, as always with p = 0, comes out as `i64::MIN`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("n <= 0", "p < 0, p > 1 or p is NaN").
    pub fn negative_binomial(&self, n_successes: f64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&NegativeBinomial::checked([n_successes.into(), p.into()])?, out)
    }

    /// Values from the Poisson distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("lam < 0 or lam is NaN", "lam value too large").
    pub fn poisson(&self, lam: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Frozen::<CachedSetup<Poisson>>::checked([lam.into()])?, out)
    }

    /// Values from the Zipf distribution, cut off at 2^63. Faults, kept for ever: the value 2^63 itself comes
    /// out as `i64::MIN`; and near a = 1 nearly every trial is beyond the cut-off, so that a value takes 1 / (44
    /// (a - 1)) trials. From a = 1025 on, where NumPy never returns, a is refused.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 1 or a is NaN", "a value too large").
    pub fn zipf(&self, a: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Zipf::checked([a.into()])?, out)
    }

    /// Values from the geometric distribution: trials until the first success. Faults, kept for ever: below p =
    /// 1/3 a value may be 0; a count that does not fit 64 bits, as always with p < 5.6e-17, comes out as
    /// `i64::MIN`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("p <= 0, p > 1 or p contains NaNs").
    pub fn geometric(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Geometric::checked([p.into()])?, out)
    }

    /// Values from the hypergeometric distribution: good items in a sample without replacement. A population
    /// that does not fit 64 bits is refused as too small. So is, where NumPy never returns, one of 2^63 - 2 or
    /// more, unless the sample or one part of the population is small.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("ngood + nbad < nsample", "ngood < 0", "nbad < 0", "nsample < 1 or
    /// nsample is NaN", "ngood + nbad value too large").
    pub fn hypergeometric(&self, ngood: i64, nbad: i64, nsample: i64, out: &mut [i64]) -> Result<()> {
        self.fill(&Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()])?, out)
    }

    /// Values from the logarithmic series distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("p < 0, p >= 1 or p is NaN").
    pub fn logseries(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Logseries::checked([p.into()])?, out)
    }
}
