//! `Generator`: the gamma distribution and what is made from it.

use super::Generator;
use crate::distribution::beta::Beta;
use crate::distribution::chisquare::{Chisquare, NoncentralChisquare};
use crate::distribution::f::{F, NoncentralF};
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::{StandardGamma, StandardGammaF32};
use crate::distribution::standard_t::StandardT;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// Gamma doubles of shape `shape` and scale 1.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("shape < 0").
    pub fn standard_gamma(&self, shape: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardGamma::checked([shape.into()])?, out)
    }

    /// Gamma floats of shape `shape` and scale 1.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("shape < 0").
    pub fn standard_gamma_f32(&self, shape: f32, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardGammaF32::checked([shape.into()])?, out)
    }

    /// Gamma doubles of shape `shape` and scale `scale`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("shape < 0", "scale < 0").
    pub fn gamma(&self, shape: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Gamma::checked([shape.into(), scale.into()])?, out)
    }

    /// Beta doubles of shapes `a` and `b`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("a <= 0", "b <= 0").
    pub fn beta(&self, a: f64, b: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Beta::checked([a.into(), b.into()])?, out)
    }

    /// Chi-square doubles of `df` degrees of freedom.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df <= 0").
    pub fn chisquare(&self, df: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Chisquare::checked([df.into()])?, out)
    }

    /// Noncentral chi-square doubles of `df` degrees of freedom and noncentrality `nonc`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df <= 0", "nonc < 0").
    pub fn noncentral_chisquare(&self, df: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralChisquare::checked([df.into(), nonc.into()])?, out)
    }

    /// F doubles of `dfnum` and `dfden` degrees of freedom.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("dfnum <= 0", "dfden <= 0").
    pub fn f(&self, dfnum: f64, dfden: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&F::checked([dfnum.into(), dfden.into()])?, out)
    }

    /// Noncentral F doubles of `dfnum` and `dfden` degrees of freedom, and noncentrality `nonc`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("dfnum <= 0", "dfden <= 0", "nonc < 0").
    pub fn noncentral_f(&self, dfnum: f64, dfden: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])?, out)
    }

    /// Student's t doubles of `df` degrees of freedom.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`] ("df <= 0").
    pub fn standard_t(&self, df: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardT::checked([df.into()])?, out)
    }
}
