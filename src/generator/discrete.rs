//! `Generator`'s discrete distributions.

use super::Generator;
use crate::cached_setup::CachedSetup;
use crate::distribution::binomial::Binomial;
use crate::distribution::geometric::Geometric;
use crate::distribution::hypergeometric::Hypergeometric;
use crate::distribution::logseries::Logseries;
use crate::distribution::negative_binomial::NegativeBinomial;
use crate::distribution::poisson::Poisson;
use crate::distribution::zipf::Zipf;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// Numbers of successes among `n_trials` trials, each with probability `p`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("p < 0, p > 1 or p is NaN", "n < 0").
    pub fn binomial(&self, n_trials: i64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&CachedSetup::<Binomial>::checked([n_trials.into(), p.into()])?, out)
    }

    /// Numbers of failures before `n_successes` successes, each with probability `p`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("n must not be NaN", "n <= 0", "p <= 0, p > 1 or p contains NaNs",
    /// "n too large or p too small, see `Generator.negative_binomial` Notes").
    pub fn negative_binomial(&self, n_successes: f64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&NegativeBinomial::checked([n_successes.into(), p.into()])?, out)
    }

    /// Numbers of events of which there are `lam` on average.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("lam < 0 or lam is NaN", "lam value too large").
    pub fn poisson(&self, lam: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&CachedSetup::<Poisson>::checked([lam.into()])?, out)
    }

    /// Integers k >= 1 with probabilities proportional to k^-a.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 1 or a is NaN").
    pub fn zipf(&self, a: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Zipf::checked([a.into()])?, out)
    }

    /// Numbers of the first trial that succeeds, each with probability `p`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("p <= 0, p > 1 or p contains NaNs").
    pub fn geometric(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Geometric::checked([p.into()])?, out)
    }

    /// Numbers of good ones among `nsample` drawn without replacement from `ngood` good and `nbad` bad ones.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("both ngood and nbad must be less than 1000000000", "ngood + nbad
    /// < nsample", "ngood < 0", "nbad < 0", "nsample < 0").
    pub fn hypergeometric(&self, ngood: i64, nbad: i64, nsample: i64, out: &mut [i64]) -> Result<()> {
        self.fill(&Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()])?, out)
    }

    /// Integers k >= 1 with probabilities proportional to p^k / k.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("p < 0, p >= 1 or p is NaN").
    pub fn logseries(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Logseries::checked([p.into()])?, out)
    }
}
