// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/src/generator/univariate.rs.

//! `Generator`: the univariate distributions.

use super::Generator;
use crate::cached_setup::CachedSetup;
use crate::distribution::beta::Beta;
use crate::distribution::binomial::Binomial;
use crate::distribution::chisquare::Chisquare;
use crate::distribution::chisquare::NoncentralChisquare;
use crate::distribution::exponential::Exponential;
use crate::distribution::f::F;
use crate::distribution::f::NoncentralF;
use crate::distribution::gamma::Gamma;
use crate::distribution::gamma::standard::StandardGamma;
use crate::distribution::gamma::standard::StandardGammaF32;
use crate::distribution::geometric::Geometric;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::hypergeometric::Hypergeometric;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::lognormal::Lognormal;
use crate::distribution::logseries::Logseries;
use crate::distribution::negative_binomial::NegativeBinomial;
use crate::distribution::normal::Normal;
use crate::distribution::pareto::Pareto;
use crate::distribution::poisson::Poisson;
use crate::distribution::power::Power;
use crate::distribution::rayleigh::Rayleigh;
use crate::distribution::standard_cauchy::StandardCauchy;
use crate::distribution::standard_exponential::StandardExponential;
use crate::distribution::standard_exponential::StandardExponentialF32;
use crate::distribution::standard_exponential::StandardExponentialInv;
use crate::distribution::standard_exponential::StandardExponentialInvF32;
use crate::distribution::standard_normal::StandardNormal;
use crate::distribution::standard_normal::StandardNormalF32;
use crate::distribution::standard_t::StandardT;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::Random;
use crate::distribution::uniform::RandomF32;
use crate::distribution::uniform::Uniform;
use crate::distribution::vonmises::Vonmises;
use crate::distribution::wald::Wald;
use crate::distribution::weibull::Weibull;
use crate::distribution::zipf::Zipf;
use crate::error::Result;
use crate::parameters::Parametric;

impl Generator {
    /// Doubles from the uniform distribution on [0, 1), multiples of 2^-53.
    ///
    /// Same stream as `numpy.random.Generator.random(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn random(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&Random::checked([])?, out)
    }

    /// Values drawn from the normal distribution of mean 0 and standard deviation 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_normal(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_normal(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardNormal::checked([])?, out)
    }

    /// Values drawn from the normal distribution.
    /// * `loc`: mean, in the unit of the samples
    /// * `scale`: standard deviation, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.normal(loc, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn normal(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Normal::checked([loc.into(), scale.into()])?, out)
    }

    /// Floats from the uniform distribution on [0, 1), multiples of 2^-24.
    ///
    /// Same stream as `numpy.random.Generator.random(size=n, dtype=float32)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn random_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&RandomF32::checked([])?, out)
    }

    /// Values drawn from the uniform distribution on [low, high).
    /// * `low`: lower bound, in the unit of the samples
    /// * `high`: upper bound, in the unit of the samples, >= low, with a finite difference
    ///
    /// Same stream as `numpy.random.Generator.uniform(low, high, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `high - low range exceeds valid bounds`, `high - low < 0`.
    pub fn uniform(&self, low: f64, high: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Uniform::checked([low.into(), high.into()])?, out)
    }

    /// Floats from the normal distribution of mean 0 and standard deviation 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_normal(size=n, dtype=float32)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_normal_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardNormalF32::checked([])?, out)
    }

    /// Values drawn from the log-normal distribution.
    /// * `mean`: mean of the logarithm of the samples, dimensionless
    /// * `sigma`: standard deviation of the logarithm of the samples, dimensionless, >= 0
    ///
    /// Same stream as `numpy.random.Generator.lognormal(mean, sigma, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `sigma < 0`.
    pub fn lognormal(&self, mean: f64, sigma: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Lognormal::checked([mean.into(), sigma.into()])?, out)
    }

    /// Values drawn from the Cauchy distribution of mode 0 and scale 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_cauchy(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_cauchy(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardCauchy::checked([])?, out)
    }

    /// Values drawn from the Laplace or double exponential distribution.
    /// * `loc`: mean, in the unit of the samples
    /// * `scale`: mean distance from the mean, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.laplace(loc, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn laplace(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Laplace::checked([loc.into(), scale.into()])?, out)
    }

    /// Values drawn from the Gumbel distribution of largest values.
    /// * `loc`: mode, in the unit of the samples
    /// * `scale`: scale, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.gumbel(loc, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn gumbel(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Gumbel::checked([loc.into(), scale.into()])?, out)
    }

    /// Values drawn from the logistic distribution.
    /// * `loc`: mean, in the unit of the samples
    /// * `scale`: scale, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.logistic(loc, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn logistic(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Logistic::checked([loc.into(), scale.into()])?, out)
    }

    /// Values drawn from the triangular distribution.
    /// * `left`: lower bound, in the unit of the samples
    /// * `mode`: peak of the density, in the unit of the samples, >= left
    /// * `right`: upper bound, in the unit of the samples, >= mode, > left
    ///
    /// Same stream as `numpy.random.Generator.triangular(left, mode, right, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `left > mode`, `mode > right`, `left == right`.
    pub fn triangular(&self, left: f64, mode: f64, right: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Triangular::checked([left.into(), mode.into(), right.into()])?, out)
    }

    /// Angles in [-pi, pi] from the von Mises distribution.
    /// * `mu`: mode, in radians
    /// * `kappa`: concentration, dimensionless, >= 0; NaN gives NaN without a draw
    ///
    /// Below kappa = 1e-8 mu is ignored.
    ///
    /// Same stream as `numpy.random.Generator.vonmises(mu, kappa, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `kappa < 0`.
    pub fn vonmises(&self, mu: f64, kappa: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Vonmises::checked([mu.into(), kappa.into()])?, out)
    }

    /// Values drawn from the exponential distribution of mean 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_exponential(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardExponential::checked([])?, out)
    }

    /// Floats from the exponential distribution of mean 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_exponential(size=n, dtype=float32)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardExponentialF32::checked([])?, out)
    }

    /// Values drawn from the exponential distribution of mean 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_exponential(size=n, method='inv')`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential_inv(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardExponentialInv::checked([])?, out)
    }

    /// Floats from the exponential distribution of mean 1.
    ///
    /// Same stream as `numpy.random.Generator.standard_exponential(size=n, dtype=float32, method='inv')`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential_inv_f32(&self, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardExponentialInvF32::checked([])?, out)
    }

    /// Values drawn from the exponential distribution.
    /// * `scale`: mean, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.exponential(scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn exponential(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Exponential::checked([scale.into()])?, out)
    }

    /// Values drawn from the Rayleigh distribution.
    /// * `scale`: mode, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.rayleigh(scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn rayleigh(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Rayleigh::checked([scale.into()])?, out)
    }

    /// Values drawn from the Weibull distribution of scale 1.
    /// * `a`: shape, dimensionless, >= 0; 0 gives 0 without a draw
    ///
    /// Same stream as `numpy.random.Generator.weibull(a, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a < 0`.
    pub fn weibull(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Weibull::checked([a.into()])?, out)
    }

    /// Values drawn from the Pareto distribution of the second kind, or Lomax distribution, which begins at
    /// 0; add 1 for the classical one.
    /// * `a`: shape, dimensionless, > 0
    ///
    /// Same stream as `numpy.random.Generator.pareto(a, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 0`.
    pub fn pareto(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Pareto::checked([a.into()])?, out)
    }

    /// Values drawn from the power function distribution on [0, 1].
    /// * `a`: shape, dimensionless, > 0
    ///
    /// Same stream as `numpy.random.Generator.power(a, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 0`.
    pub fn power(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Power::checked([a.into()])?, out)
    }

    /// Values drawn from the Wald or inverse Gaussian distribution.
    /// * `mean`: mean, in the unit of the samples, > 0
    /// * `scale`: shape lambda, in the unit of the samples, > 0
    ///
    /// Same stream as `numpy.random.Generator.wald(mean, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `mean <= 0`, `scale <= 0`.
    pub fn wald(&self, mean: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Wald::checked([mean.into(), scale.into()])?, out)
    }

    /// Values drawn from the gamma distribution of scale 1.
    /// * `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.standard_gamma(shape, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `shape < 0`.
    pub fn standard_gamma(&self, shape: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardGamma::checked([shape.into()])?, out)
    }

    /// Floats from the gamma distribution of scale 1.
    /// * `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.standard_gamma(shape, size=n, dtype=float32)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `shape < 0`.
    pub fn standard_gamma_f32(&self, shape: f32, out: &mut [f32]) -> Result<()> {
        self.fill(&StandardGammaF32::checked([shape.into()])?, out)
    }

    /// Values drawn from the gamma distribution.
    /// * `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    /// * `scale`: scale theta, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.Generator.gamma(shape, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `shape < 0`, `scale < 0`.
    pub fn gamma(&self, shape: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Gamma::checked([shape.into(), scale.into()])?, out)
    }

    /// Values drawn from the beta distribution on [0, 1].
    /// * `a`: first shape, dimensionless, > 0; NaN gives NaN
    /// * `b`: second shape, dimensionless, > 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.beta(a, b, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 0`, `b <= 0`.
    pub fn beta(&self, a: f64, b: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Beta::checked([a.into(), b.into()])?, out)
    }

    /// Values drawn from the chi-square distribution.
    /// * `df`: degrees of freedom, > 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.chisquare(df, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `df <= 0`.
    pub fn chisquare(&self, df: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Chisquare::checked([df.into()])?, out)
    }

    /// Values drawn from the noncentral chi-square distribution.
    /// * `df`: degrees of freedom, > 0; NaN gives NaN
    /// * `nonc`: noncentrality, dimensionless, >= 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.noncentral_chisquare(df, nonc, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `df <= 0`, `nonc < 0`.
    pub fn noncentral_chisquare(&self, df: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralChisquare::checked([df.into(), nonc.into()])?, out)
    }

    /// Values drawn from the F distribution.
    /// * `dfnum`: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// * `dfden`: degrees of freedom of the denominator, > 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.f(dfnum, dfden, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `dfnum <= 0`, `dfden <= 0`.
    pub fn f(&self, dfnum: f64, dfden: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&F::checked([dfnum.into(), dfden.into()])?, out)
    }

    /// Values drawn from the noncentral F distribution.
    /// * `dfnum`: degrees of freedom of the numerator, > 0; NaN gives NaN
    /// * `dfden`: degrees of freedom of the denominator, > 0; NaN gives NaN
    /// * `nonc`: noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.noncentral_f(dfnum, dfden, nonc, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `dfnum <= 0`, `dfden <= 0`, `nonc < 0`.
    pub fn noncentral_f(&self, dfnum: f64, dfden: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])?, out)
    }

    /// Values drawn from Student's t distribution.
    /// * `df`: degrees of freedom, > 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.Generator.standard_t(df, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `df <= 0`.
    pub fn standard_t(&self, df: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardT::checked([df.into()])?, out)
    }

    /// Numbers of successes from the binomial distribution.
    /// * `n_trials`: number of trials, >= 0
    /// * `p`: probability of a success, in [0, 1]
    ///
    /// Same stream as `numpy.random.Generator.binomial(n_trials, p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `p < 0, p > 1 or p is NaN`, `n < 0`.
    pub fn binomial(&self, n_trials: i64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&CachedSetup::<Binomial>::checked([n_trials.into(), p.into()])?, out)
    }

    /// Numbers of failures before n successes, from the negative binomial distribution.
    /// * `n_successes`: number of successes, need not be an integer, > 0
    /// * `p`: probability of a success, in (0, 1]
    ///
    /// Same stream as `numpy.random.Generator.negative_binomial(n_successes, p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `n must not be NaN`, `n <= 0`, `p <= 0, p > 1 or p contains NaNs`,
    /// `n too large or p too small, see Generator.negative_binomial Notes`.
    pub fn negative_binomial(&self, n_successes: f64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&NegativeBinomial::checked([n_successes.into(), p.into()])?, out)
    }

    /// Numbers of events from the Poisson distribution.
    /// * `lam`: mean number of events, in [0, 9.223372006484771e18]
    ///
    /// Same stream as `numpy.random.Generator.poisson(lam, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `lam < 0 or lam is NaN`, `lam value too large`.
    pub fn poisson(&self, lam: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&CachedSetup::<Poisson>::checked([lam.into()])?, out)
    }

    /// Integers from the Zipf or zeta distribution.
    /// * `a`: exponent, dimensionless, > 1
    ///
    /// From a = 1025 on the value is 1, and nothing is drawn. A fault, kept: with a near 1 values above 2^53
    /// are too frequent, for a = 1.1 by a half, because the test of acceptance rounds 1 + 1/k to 1.
    ///
    /// Same stream as `numpy.random.Generator.zipf(a, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 1 or a is NaN`.
    pub fn zipf(&self, a: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Zipf::checked([a.into()])?, out)
    }

    /// Numbers of the first trial that succeeds, from the geometric distribution.
    /// * `p`: probability of a success, in (0, 1]
    ///
    /// A value that does not fit 64 bits becomes `i64::MAX`.
    ///
    /// Same stream as `numpy.random.Generator.geometric(p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `p <= 0, p > 1 or p contains NaNs`.
    pub fn geometric(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Geometric::checked([p.into()])?, out)
    }

    /// Numbers of good items in a sample without replacement, from the hypergeometric distribution.
    /// * `ngood`: number of good items, in [0, 10^9)
    /// * `nbad`: number of bad items, in [0, 10^9)
    /// * `nsample`: number of items in the sample, in [0, ngood + nbad]
    ///
    /// Same stream as `numpy.random.Generator.hypergeometric(ngood, nbad, nsample, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `both ngood and nbad must be less than 1000000000`, `ngood + nbad
    /// < nsample`, `ngood < 0`, `nbad < 0`, `nsample < 0`.
    pub fn hypergeometric(&self, ngood: i64, nbad: i64, nsample: i64, out: &mut [i64]) -> Result<()> {
        self.fill(&Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()])?, out)
    }

    /// Integers from the logarithmic series distribution.
    /// * `p`: shape, dimensionless, in [0, 1)
    ///
    /// Same stream as `numpy.random.Generator.logseries(p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `p < 0, p >= 1 or p is NaN`.
    pub fn logseries(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Logseries::checked([p.into()])?, out)
    }
}
