//! `Generator`: the exponential distribution and what is made from it.

use super::Generator;
use crate::distribution::exponential::Exponential;
use crate::distribution::pareto::Pareto;
use crate::distribution::power::Power;
use crate::distribution::rayleigh::Rayleigh;
use crate::distribution::standard_exponential::{
    StandardExponential, StandardExponentialF32, StandardExponentialInv, StandardExponentialInvF32,
};
use crate::distribution::wald::Wald;
use crate::distribution::weibull::Weibull;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// Exponential doubles of mean 1, by the ziggurat method.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardExponential, out)
    }

    /// Exponential floats of mean 1, by the ziggurat method.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardExponentialF32, out)
    }

    /// Exponential doubles of mean 1, by inversion.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential_inv(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardExponentialInv, out)
    }

    /// Exponential floats of mean 1, by inversion.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential_inv_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardExponentialInvF32, out)
    }

    /// Exponential doubles of mean `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn exponential(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Exponential::checked([scale.into()])?, out)
    }

    /// Rayleigh doubles of mode `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn rayleigh(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Rayleigh::checked([scale.into()])?, out)
    }

    /// Weibull doubles of shape `a` and scale 1.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a < 0").
    pub fn weibull(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Weibull::checked([a.into()])?, out)
    }

    /// Pareto doubles of the second kind (Lomax), of shape `a`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 0").
    pub fn pareto(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Pareto::checked([a.into()])?, out)
    }

    /// Doubles in [0, 1] whose density goes as x to the `a` - 1.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 0").
    pub fn power(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Power::checked([a.into()])?, out)
    }

    /// Wald or inverse Gaussian doubles of mean `mean` and shape `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("mean <= 0", "scale <= 0").
    pub fn wald(&self, mean: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Wald::checked([mean.into(), scale.into()])?, out)
    }
}
