//! `RandomState`'s continuous distributions.

use super::RandomState;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::triangular::Triangular;
use crate::error::Result;
use crate::legacy::{Frozen, Lognormal, Normal, StandardCauchy, StandardT, Uniform, Vonmises, Wald};
use crate::parameters::Parametric;

impl RandomState {
    /// Values from the uniform distribution between two bounds. A fault, kept for ever: low > high is taken, and
    /// gives values from high up to low.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("Range exceeds valid bounds").
    pub fn uniform(&self, low: f64, high: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Uniform::checked([low.into(), high.into()])?, out)
    }

    /// Values from the triangular distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("left > mode", "mode > right", "left == right").
    pub fn triangular(&self, left: f64, mode: f64, right: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Frozen::<Triangular>::checked([left.into(), mode.into(), right.into()])?, out)
    }

    /// Values from the normal distribution, by the polar method. Values come in pairs: the second of the last
    /// pair is kept, before loc and scale, for the next draw of any normal value.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn normal(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Normal::checked([loc.into(), scale.into()])?, out)
    }

    /// Values from the log-normal distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("sigma < 0").
    pub fn lognormal(&self, mean: f64, sigma: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Lognormal::checked([mean.into(), sigma.into()])?, out)
    }

    /// Values from the Laplace or double exponential distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn laplace(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Frozen::<Laplace>::checked([loc.into(), scale.into()])?, out)
    }

    /// Values from the Gumbel distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn gumbel(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Frozen::<Gumbel>::checked([loc.into(), scale.into()])?, out)
    }

    /// Values from the logistic distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn logistic(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Frozen::<Logistic>::checked([loc.into(), scale.into()])?, out)
    }

    /// Values from the Wald or inverse Gaussian distribution. A fault, kept for ever: where mean is much larger
    /// than scale, digits cancel, and values may come out at zero or below.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("mean <= 0", "scale <= 0").
    pub fn wald(&self, mean: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Wald::checked([mean.into(), scale.into()])?, out)
    }

    /// Values from the von Mises distribution, in radians on [-pi, pi]. Faults, kept for ever: below kappa =
    /// 1e-8 mu is ignored; above 1e8 or so values come in steps. Above 4e15 or so, where NumPy never returns,
    /// kappa is refused.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("kappa < 0", "kappa value too large").
    pub fn vonmises(&self, mu: f64, kappa: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Vonmises::checked([mu.into(), kappa.into()])?, out)
    }

    /// Values from the Cauchy distribution of mode 0.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_cauchy(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardCauchy, out)
    }

    /// From Student's t distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df <= 0").
    pub fn standard_t(&self, df: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardT::checked([df.into()])?, out)
    }
}
