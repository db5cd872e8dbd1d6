//! `Generator`: distributions that have a place and a width.

use super::Generator;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::normal::Normal;
use crate::distribution::standard_cauchy::StandardCauchy;
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::{RandomF32, Uniform};
use crate::distribution::vonmises::Vonmises;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// Uniform floats in [0, 1).
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn random_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&RandomF32, out)
    }

    /// Uniform doubles from `low` up to `high`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("high - low range exceeds valid bounds", "high - low < 0").
    pub fn uniform(&self, low: f64, high: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Uniform::checked([low.into(), high.into()])?, out)
    }

    /// Normal floats of mean 0 and standard deviation 1.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_normal_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardNormalF32, out)
    }

    /// Normal doubles of mean `loc` and standard deviation `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn normal(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Normal::checked([loc.into(), scale.into()])?, out)
    }

    /// Log-normal doubles; `mean` and `sigma` are those of their logarithm.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("sigma < 0").
    pub fn lognormal(&self, mean: f64, sigma: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Lognormal::checked([mean.into(), sigma.into()])?, out)
    }

    /// Cauchy doubles of mode 0 and scale 1.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_cauchy(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardCauchy, out)
    }

    /// Laplace doubles of mean `loc` and mean distance from it `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn laplace(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Laplace::checked([loc.into(), scale.into()])?, out)
    }

    /// Gumbel doubles of mode `loc`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn gumbel(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Gumbel::checked([loc.into(), scale.into()])?, out)
    }

    /// Logistic doubles of mean `loc`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("scale < 0").
    pub fn logistic(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Logistic::checked([loc.into(), scale.into()])?, out)
    }

    /// Triangular doubles between `left` and `right`, with the peak at `mode`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("left > mode", "mode > right", "left == right").
    pub fn triangular(&self, left: f64, mode: f64, right: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Triangular::checked([left.into(), mode.into(), right.into()])?, out)
    }

    /// Von Mises angles in radians, of mode `mu` and concentration `kappa`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("kappa < 0").
    pub fn vonmises(&self, mu: f64, kappa: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Vonmises::checked([mu.into(), kappa.into()])?, out)
    }
}
