//! `RandomState`'s exponential and gamma distributions and their kin.

use super::RandomState;
use crate::error::Result;
use crate::legacy::{
    Beta, Chisquare, Exponential, F, Gamma, NoncentralChisquare, NoncentralF, Pareto, Power, Rayleigh,
    StandardExponential, StandardGamma, Weibull,
};
use crate::parameters::Parametric;

impl RandomState {
    /// Values from the exponential distribution of mean 1, by inversion.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardExponential, out)
    }

    /// Values from the exponential distribution, by inversion.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn exponential(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Exponential::checked([scale.into()])?, out)
    }

    /// Values from the gamma distribution of scale 1. A shape of 0 gives zeros, and draws nothing.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("shape < 0").
    pub fn standard_gamma(&self, shape: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardGamma::checked([shape.into()])?, out)
    }

    /// Values from the gamma distribution. A shape of 0 gives zeros, and draws nothing.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("shape < 0", "scale < 0").
    pub fn gamma(&self, shape: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Gamma::checked([shape.into(), scale.into()])?, out)
    }

    /// Values from the beta distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 0", "b <= 0").
    pub fn beta(&self, a: f64, b: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Beta::checked([a.into(), b.into()])?, out)
    }

    /// Values from the chi-square distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df <= 0").
    pub fn chisquare(&self, df: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Chisquare::checked([df.into()])?, out)
    }

    /// Values from the noncentral chi-square distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df <= 0", "nonc < 0").
    pub fn noncentral_chisquare(&self, df: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralChisquare::checked([df.into(), nonc.into()])?, out)
    }

    /// Values from the F distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("dfnum <= 0", "dfden <= 0").
    pub fn f(&self, dfnum: f64, dfden: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&F::checked([dfnum.into(), dfden.into()])?, out)
    }

    /// Values from the noncentral F distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("dfnum <= 0", "dfden <= 0", "nonc < 0").
    pub fn noncentral_f(&self, dfnum: f64, dfden: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])?, out)
    }

    /// Values from the Pareto II or Lomax distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 0").
    pub fn pareto(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Pareto::checked([a.into()])?, out)
    }

    /// Values from the Weibull distribution of scale 1. A shape of 0 gives zeros, and draws nothing.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a < 0").
    pub fn weibull(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Weibull::checked([a.into()])?, out)
    }

    /// Values from the power distribution on [0, 1].
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 0").
    pub fn power(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Power::checked([a.into()])?, out)
    }

    /// Values from the Rayleigh distribution.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn rayleigh(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Rayleigh::checked([scale.into()])?, out)
    }
}
