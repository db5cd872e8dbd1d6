// Generated from api/distributions.toml by `make generate`: change that, or api/templates/src/generator/parallel.rs.

//! `Generator`: fills of common distributions by several threads.

use super::Generator;
use crate::cached_setup::CachedSetup;
use crate::distribution::beta::Beta;
use crate::distribution::binomial::Binomial;
use crate::distribution::chisquare::Chisquare;
use crate::distribution::exponential::Exponential;
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::StandardGamma;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::normal::Normal;
use crate::distribution::poisson::Poisson;
use crate::distribution::standard_exponential::StandardExponential;
use crate::distribution::standard_exponential::StandardExponentialF32;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::uniform::Uniform;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// As [`Self::standard_normal`], by `n_threads` threads at most; for 0, by as many as the processor runs
    /// at once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::standard_normal`]; [`crate::Status::OutOfMemory`].
    pub fn standard_normal_parallel(&self, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&StandardNormal::checked([])?, out, n_threads)
    }

    /// As [`Self::normal`], by `n_threads` threads at most; for 0, by as many as the processor runs at once.
    /// The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::normal`]; [`crate::Status::OutOfMemory`].
    pub fn normal_parallel(&self, loc: f64, scale: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Normal::checked([loc.into(), scale.into()])?, out, n_threads)
    }

    /// As [`Self::uniform`], by `n_threads` threads at most; for 0, by as many as the processor runs at once.
    /// The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::uniform`]; [`crate::Status::OutOfMemory`].
    pub fn uniform_parallel(&self, low: f64, high: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Uniform::checked([low.into(), high.into()])?, out, n_threads)
    }

    /// As [`Self::standard_normal_f32`], by `n_threads` threads at most; for 0, by as many as the processor
    /// runs at once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::standard_normal_f32`]; [`crate::Status::OutOfMemory`].
    pub fn standard_normal_f32_parallel(&self, out: &mut [f32], n_threads: usize) -> Result<()> {
        self.fill_parallel(&StandardNormalF32::checked([])?, out, n_threads)
    }

    /// As [`Self::lognormal`], by `n_threads` threads at most; for 0, by as many as the processor runs at
    /// once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::lognormal`]; [`crate::Status::OutOfMemory`].
    pub fn lognormal_parallel(&self, mean: f64, sigma: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Lognormal::checked([mean.into(), sigma.into()])?, out, n_threads)
    }

    /// As [`Self::standard_exponential`], by `n_threads` threads at most; for 0, by as many as the processor
    /// runs at once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::standard_exponential`]; [`crate::Status::OutOfMemory`].
    pub fn standard_exponential_parallel(&self, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&StandardExponential::checked([])?, out, n_threads)
    }

    /// As [`Self::standard_exponential_f32`], by `n_threads` threads at most; for 0, by as many as the
    /// processor runs at once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::standard_exponential_f32`]; [`crate::Status::OutOfMemory`].
    pub fn standard_exponential_f32_parallel(&self, out: &mut [f32], n_threads: usize) -> Result<()> {
        self.fill_parallel(&StandardExponentialF32::checked([])?, out, n_threads)
    }

    /// As [`Self::exponential`], by `n_threads` threads at most; for 0, by as many as the processor runs at
    /// once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::exponential`]; [`crate::Status::OutOfMemory`].
    pub fn exponential_parallel(&self, scale: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Exponential::checked([scale.into()])?, out, n_threads)
    }

    /// As [`Self::standard_gamma`], by `n_threads` threads at most; for 0, by as many as the processor runs
    /// at once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::standard_gamma`]; [`crate::Status::OutOfMemory`].
    pub fn standard_gamma_parallel(&self, shape: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&StandardGamma::checked([shape.into()])?, out, n_threads)
    }

    /// As [`Self::gamma`], by `n_threads` threads at most; for 0, by as many as the processor runs at once.
    /// The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::gamma`]; [`crate::Status::OutOfMemory`].
    pub fn gamma_parallel(&self, shape: f64, scale: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Gamma::checked([shape.into(), scale.into()])?, out, n_threads)
    }

    /// As [`Self::beta`], by `n_threads` threads at most; for 0, by as many as the processor runs at once.
    /// The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::beta`]; [`crate::Status::OutOfMemory`].
    pub fn beta_parallel(&self, a: f64, b: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Beta::checked([a.into(), b.into()])?, out, n_threads)
    }

    /// As [`Self::chisquare`], by `n_threads` threads at most; for 0, by as many as the processor runs at
    /// once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::chisquare`]; [`crate::Status::OutOfMemory`].
    pub fn chisquare_parallel(&self, df: f64, out: &mut [f64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&Chisquare::checked([df.into()])?, out, n_threads)
    }

    /// As [`Self::binomial`], by `n_threads` threads at most; for 0, by as many as the processor runs at
    /// once. The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::binomial`]; [`crate::Status::OutOfMemory`].
    pub fn binomial_parallel(&self, n_trials: i64, p: f64, out: &mut [i64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&CachedSetup::<Binomial>::checked([n_trials.into(), p.into()])?, out, n_threads)
    }

    /// As [`Self::poisson`], by `n_threads` threads at most; for 0, by as many as the processor runs at once.
    /// The same values, and the same state afterwards.
    ///
    /// # Errors
    /// As for [`Self::poisson`]; [`crate::Status::OutOfMemory`].
    pub fn poisson_parallel(&self, lam: f64, out: &mut [i64], n_threads: usize) -> Result<()> {
        self.fill_parallel(&CachedSetup::<Poisson>::checked([lam.into()])?, out, n_threads)
    }
}
