// Generated from api/distributions.toml by `make generate`: change that, or
// api/templates/src/random_state/univariate.rs.

//! `RandomState`: the univariate distributions.

use super::RandomState;
use crate::cached_setup::CachedSetup;
use crate::distribution::gumbel::Gumbel;
use crate::distribution::laplace::Laplace;
use crate::distribution::logistic::Logistic;
use crate::distribution::poisson::Poisson;
use crate::distribution::triangular::Triangular;
use crate::distribution::uniform::Random;
use crate::error::Result;
use crate::legacy::beta::Beta;
use crate::legacy::binomial::Binomial;
use crate::legacy::chisquare::Chisquare;
use crate::legacy::chisquare::NoncentralChisquare;
use crate::legacy::exponential::Exponential;
use crate::legacy::exponential::StandardExponential;
use crate::legacy::f::F;
use crate::legacy::f::NoncentralF;
use crate::legacy::gamma::Gamma;
use crate::legacy::gamma::StandardGamma;
use crate::legacy::gauss::StandardNormal;
use crate::legacy::geometric::Geometric;
use crate::legacy::hypergeometric::Hypergeometric;
use crate::legacy::logseries::Logseries;
use crate::legacy::negative_binomial::NegativeBinomial;
use crate::legacy::normal::Lognormal;
use crate::legacy::normal::Normal;
use crate::legacy::power::Pareto;
use crate::legacy::power::Power;
use crate::legacy::power::Rayleigh;
use crate::legacy::power::Weibull;
use crate::legacy::randint::RandomIntegers;
use crate::legacy::student::StandardCauchy;
use crate::legacy::student::StandardT;
use crate::legacy::tomaxint::Tomaxint;
use crate::legacy::uniform::Uniform;
use crate::legacy::vonmises::Vonmises;
use crate::legacy::wald::Wald;
use crate::legacy::zipf::Zipf;
use crate::parameters::Parametric;

impl RandomState {
    /// Doubles from the uniform distribution on [0, 1), multiples of 2^-53.
    ///
    /// Same stream as `numpy.random.RandomState.random_sample(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn random_sample(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&Random::checked([])?, out)
    }

    /// Values drawn from the normal distribution of mean 0 and standard deviation 1.
    ///
    /// Values come in pairs: the second of the last pair is kept for the next draw of any normal value.
    ///
    /// Same stream as `numpy.random.RandomState.standard_normal(size=n)`.
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
    /// Values come in pairs: the second of the last pair is kept, without loc and scale applied, for the next
    /// draw of any normal value.
    ///
    /// Same stream as `numpy.random.RandomState.normal(loc, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn normal(&self, loc: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Normal::checked([loc.into(), scale.into()])?, out)
    }

    /// Values drawn from the uniform distribution on [low, high).
    /// * `low`: lower bound, in the unit of the samples
    /// * `high`: upper bound, in the unit of the samples, finite, with a finite difference
    ///
    /// A fault, kept: low > high is accepted, and gives values between high and low.
    ///
    /// Same stream as `numpy.random.RandomState.uniform(low, high, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `Range exceeds valid bounds`.
    pub fn uniform(&self, low: f64, high: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Uniform::checked([low.into(), high.into()])?, out)
    }

    /// Values drawn from the log-normal distribution.
    /// * `mean`: mean of the logarithm of the samples, dimensionless
    /// * `sigma`: standard deviation of the logarithm of the samples, dimensionless, >= 0
    ///
    /// Same stream as `numpy.random.RandomState.lognormal(mean, sigma, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `sigma < 0`.
    pub fn lognormal(&self, mean: f64, sigma: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Lognormal::checked([mean.into(), sigma.into()])?, out)
    }

    /// Values drawn from the Cauchy distribution of mode 0 and scale 1.
    ///
    /// Same stream as `numpy.random.RandomState.standard_cauchy(size=n)`.
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
    /// Same stream as `numpy.random.RandomState.laplace(loc, scale, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.gumbel(loc, scale, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.logistic(loc, scale, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.triangular(left, mode, right, size=n)`.
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
    /// Faults, kept: below kappa = 1e-8 mu is ignored; above about 1e8 values come in steps. Above about 4e15
    /// kappa is refused, because NumPy never returns.
    ///
    /// Same stream as `numpy.random.RandomState.vonmises(mu, kappa, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `kappa < 0`, `kappa value too large`.
    pub fn vonmises(&self, mu: f64, kappa: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Vonmises::checked([mu.into(), kappa.into()])?, out)
    }

    /// Values drawn from the exponential distribution of mean 1.
    ///
    /// Same stream as `numpy.random.RandomState.standard_exponential(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn standard_exponential(&self, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardExponential::checked([])?, out)
    }

    /// Values drawn from the exponential distribution.
    /// * `scale`: mean, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.RandomState.exponential(scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn exponential(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Exponential::checked([scale.into()])?, out)
    }

    /// Values drawn from the Rayleigh distribution.
    /// * `scale`: mode, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.RandomState.rayleigh(scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `scale < 0`.
    pub fn rayleigh(&self, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Rayleigh::checked([scale.into()])?, out)
    }

    /// Values drawn from the Weibull distribution of scale 1.
    /// * `a`: shape, dimensionless, >= 0; 0 gives 0 without a draw
    ///
    /// Same stream as `numpy.random.RandomState.weibull(a, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.pareto(a, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 0`.
    pub fn pareto(&self, a: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Pareto::checked([a.into()])?, out)
    }

    /// Values drawn from the power function distribution on [0, 1].
    /// * `a`: shape, dimensionless, > 0
    ///
    /// Same stream as `numpy.random.RandomState.power(a, size=n)`.
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
    /// A fault, kept: if mean is much larger than scale, digits cancel, and values may be zero or negative.
    ///
    /// Same stream as `numpy.random.RandomState.wald(mean, scale, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `mean <= 0`, `scale <= 0`.
    pub fn wald(&self, mean: f64, scale: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Wald::checked([mean.into(), scale.into()])?, out)
    }

    /// Values drawn from the gamma distribution of scale 1.
    /// * `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    ///
    /// Same stream as `numpy.random.RandomState.standard_gamma(shape, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `shape < 0`.
    pub fn standard_gamma(&self, shape: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&StandardGamma::checked([shape.into()])?, out)
    }

    /// Values drawn from the gamma distribution.
    /// * `shape`: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
    /// * `scale`: scale theta, in the unit of the samples, >= 0
    ///
    /// Same stream as `numpy.random.RandomState.gamma(shape, scale, size=n)`.
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
    /// A fault, kept: with both shapes far below 1 the value 0 is too frequent, for a = 0.001 and b = 0.002
    /// by a quarter, because a value below 10^-308 is taken for 0 where only one of its two powers
    /// underflows.
    ///
    /// Same stream as `numpy.random.RandomState.beta(a, b, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 0`, `b <= 0`.
    pub fn beta(&self, a: f64, b: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&Beta::checked([a.into(), b.into()])?, out)
    }

    /// Values drawn from the chi-square distribution.
    /// * `df`: degrees of freedom, > 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.RandomState.chisquare(df, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.noncentral_chisquare(df, nonc, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.f(dfnum, dfden, size=n)`.
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
    /// Same stream as `numpy.random.RandomState.noncentral_f(dfnum, dfden, nonc, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `dfnum <= 0`, `dfden <= 0`, `nonc < 0`.
    pub fn noncentral_f(&self, dfnum: f64, dfden: f64, nonc: f64, out: &mut [f64]) -> Result<()> {
        self.fill(&NoncentralF::checked([dfnum.into(), dfden.into(), nonc.into()])?, out)
    }

    /// Values drawn from Student's t distribution.
    /// * `df`: degrees of freedom, > 0; NaN gives NaN
    ///
    /// Same stream as `numpy.random.RandomState.standard_t(df, size=n)`.
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
    /// Faults, kept: above a mean of 30 the terms of Stirling's series are slightly wrong; with a mean of 30
    /// or less, p below 1.1e-16 never gives a success, and 1 - p below 1.1e-16 never gives a failure.
    ///
    /// Same stream as `numpy.random.RandomState.binomial(n_trials, p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `p < 0, p > 1 or p is NaN`, `n < 0`.
    pub fn binomial(&self, n_trials: i64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Binomial::checked([n_trials.into(), p.into()])?, out)
    }

    /// Numbers of failures before n successes, from the negative binomial distribution.
    /// * `n_successes`: number of successes, need not be an integer, > 0
    /// * `p`: probability of a success, in [0, 1]
    ///
    /// A fault, kept: a count that does not fit 64 bits, as always for p = 0, becomes `i64::MIN`.
    ///
    /// Same stream as `numpy.random.RandomState.negative_binomial(n_successes, p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `n <= 0`, `p < 0, p > 1 or p is NaN`.
    pub fn negative_binomial(&self, n_successes: f64, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&NegativeBinomial::checked([n_successes.into(), p.into()])?, out)
    }

    /// Numbers of events from the Poisson distribution.
    /// * `lam`: mean number of events, in [0, 9.223372006484771e18]
    ///
    /// Same stream as `numpy.random.RandomState.poisson(lam, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `lam < 0 or lam is NaN`, `lam value too large`.
    pub fn poisson(&self, lam: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&CachedSetup::<Poisson>::checked([lam.into()])?, out)
    }

    /// Integers from the Zipf or zeta distribution.
    /// * `a`: exponent, dimensionless, > 1, < 1025
    ///
    /// Faults, kept: with a near 1 values above 2^53 are too frequent, for a = 1.1 by a half, because the
    /// test of acceptance rounds 1 + 1/k to 1; the value 2^63 itself becomes `i64::MIN`; and near a = 1
    /// nearly every trial is beyond the cut-off, so that a value takes 1 / (44 (a - 1)) trials. Below 1 +
    /// 2.7e-12 a is refused, because NumPy takes minutes to months for a value; from 1025 on, because it
    /// never returns.
    ///
    /// Same stream as `numpy.random.RandomState.zipf(a, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `a <= 1 or a is NaN`, `a value too large`, `a value too close to
    /// 1`.
    pub fn zipf(&self, a: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Zipf::checked([a.into()])?, out)
    }

    /// Numbers of the first trial that succeeds, from the geometric distribution.
    /// * `p`: probability of a success, in (0, 1]
    ///
    /// Faults, kept: below p = 1/3 a value may be 0; a count that does not fit 64 bits, as always for p <
    /// 5.6e-17, becomes `i64::MIN`.
    ///
    /// Same stream as `numpy.random.RandomState.geometric(p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `p <= 0, p > 1 or p contains NaNs`.
    pub fn geometric(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Geometric::checked([p.into()])?, out)
    }

    /// Numbers of good items in a sample without replacement, from the hypergeometric distribution.
    /// * `ngood`: number of good items, >= 0
    /// * `nbad`: number of bad items, >= 0
    /// * `nsample`: number of items in the sample, in [1, ngood + nbad]
    ///
    /// A population that does not fit 64 bits is refused as too small. Refused too is what NumPy never
    /// returns from: a population of 2^63 - 2 or more, unless the sample or one part of the population is
    /// small. A sample of nearly all of a huge population takes up to seconds a value, as in NumPy.
    ///
    /// Same stream as `numpy.random.RandomState.hypergeometric(ngood, nbad, nsample, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `ngood + nbad < nsample`, `ngood + nbad value too large`, `ngood <
    /// 0`, `nbad < 0`, `nsample < 1 or nsample is NaN`.
    pub fn hypergeometric(&self, ngood: i64, nbad: i64, nsample: i64, out: &mut [i64]) -> Result<()> {
        self.fill(&Hypergeometric::checked([ngood.into(), nbad.into(), nsample.into()])?, out)
    }

    /// Integers from the logarithmic series distribution.
    /// * `p`: shape, dimensionless, in [0, 1)
    ///
    /// Same stream as `numpy.random.RandomState.logseries(p, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `p < 0, p >= 1 or p is NaN`.
    pub fn logseries(&self, p: f64, out: &mut [i64]) -> Result<()> {
        self.fill(&Logseries::checked([p.into()])?, out)
    }

    /// Integers of 63 bits.
    ///
    /// Same stream as `numpy.random.RandomState.tomaxint(size=n)`.
    ///
    /// # Errors
    /// See [`Self::bit_generator`].
    pub fn tomaxint(&self, out: &mut [i64]) -> Result<()> {
        self.fill(&Tomaxint::checked([])?, out)
    }

    /// Integers from low to high, both included.
    /// * `low`: smallest value
    /// * `high`: largest value
    ///
    /// Same stream as `numpy.random.RandomState.random_integers(low, high, size=n)`.
    ///
    /// # Errors
    /// [`crate::Status::InvalidArgument`]: `low >= high`, `high <= 0`.
    pub fn random_integers(&self, low: i64, high: i64, out: &mut [i64]) -> Result<()> {
        self.fill(&RandomIntegers::checked([low.into(), high.into()])?, out)
    }
}
