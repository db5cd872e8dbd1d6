# Generated from api/distributions.toml by `make generate`: change that, or
# api/templates/bindings/python/rill/_distributions.py.
"""The methods of numpy.random.Generator and RandomState that draw numbers, with NumPy's parameters and defaults.

Parameters may be arrays, and broadcast; `size` is the shape of the result.
"""

import numpy as np


class Distributions:
    """The methods that are the same in both classes, which have `_draw` and `_typed`."""

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Draw from the normal distribution.

        Density: exp(-(x - loc)^2 / (2 scale^2)) / (scale sqrt(2 pi))
        loc: mean, in the unit of the samples
        scale: standard deviation, in the unit of the samples, >= 0
        """
        return self._draw("normal", (loc, scale), size)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Draw from the uniform distribution on [low, high).

        Density: 1 / (high - low), for low <= x < high
        low: lower bound, in the unit of the samples
        high: upper bound, in the unit of the samples, >= low, with a finite difference; of a RandomState, finite,
            with a finite difference
        """
        return self._draw("uniform", (low, high), size)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        """Draw from the log-normal distribution.

        Density: exp(-(log(x) - mean)^2 / (2 sigma^2)) / (x sigma sqrt(2 pi)), for x > 0
        mean: mean of the logarithm of the samples, dimensionless
        sigma: standard deviation of the logarithm of the samples, dimensionless, >= 0
        """
        return self._draw("lognormal", (mean, sigma), size)

    def standard_cauchy(self, size=None):
        """Draw from the Cauchy distribution of mode 0 and scale 1.

        Density: 1 / (pi (1 + x^2))
        """
        return self._draw("standard_cauchy", (), size)

    def laplace(self, loc=0.0, scale=1.0, size=None):
        """Draw from the Laplace or double exponential distribution.

        Density: exp(-|x - loc| / scale) / (2 scale)
        loc: mean, in the unit of the samples
        scale: mean distance from the mean, in the unit of the samples, >= 0
        """
        return self._draw("laplace", (loc, scale), size)

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        """Draw from the Gumbel distribution of largest values.

        Density: exp(-z - exp(-z)) / scale, z = (x - loc) / scale
        loc: mode, in the unit of the samples
        scale: scale, in the unit of the samples, >= 0
        """
        return self._draw("gumbel", (loc, scale), size)

    def logistic(self, loc=0.0, scale=1.0, size=None):
        """Draw from the logistic distribution.

        Density: exp(-z) / (scale (1 + exp(-z))^2), z = (x - loc) / scale
        loc: mean, in the unit of the samples
        scale: scale, in the unit of the samples, >= 0
        """
        return self._draw("logistic", (loc, scale), size)

    def triangular(self, left, mode, right, size=None):
        """Draw from the triangular distribution.

        Density: 2 (x - left) / ((right - left) (mode - left)) up to mode, 2 (right - x) / ((right - left) (right
            - mode)) from there
        left: lower bound, in the unit of the samples
        mode: peak of the density, in the unit of the samples, >= left
        right: upper bound, in the unit of the samples, >= mode, > left
        """
        return self._draw("triangular", (left, mode, right), size)

    def vonmises(self, mu, kappa, size=None):
        """Draw angles in [-pi, pi] from the von Mises distribution.

        Density: exp(kappa cos(x - mu)) / (2 pi I0(kappa)), I0 the modified Bessel function
        mu: mode, in radians
        kappa: concentration, dimensionless, >= 0; NaN gives NaN without a draw
        """
        return self._draw("vonmises", (mu, kappa), size)

    def exponential(self, scale=1.0, size=None):
        """Draw from the exponential distribution.

        Density: exp(-x / scale) / scale, for x >= 0
        scale: mean, in the unit of the samples, >= 0
        """
        return self._draw("exponential", (scale,), size)

    def rayleigh(self, scale=1.0, size=None):
        """Draw from the Rayleigh distribution.

        Density: x exp(-x^2 / (2 scale^2)) / scale^2, for x >= 0
        scale: mode, in the unit of the samples, >= 0
        """
        return self._draw("rayleigh", (scale,), size)

    def weibull(self, a, size=None):
        """Draw from the Weibull distribution of scale 1.

        Density: a x^(a - 1) exp(-x^a), for x >= 0
        a: shape, dimensionless, >= 0; 0 gives 0 without a draw
        """
        return self._draw("weibull", (a,), size)

    def pareto(self, a, size=None):
        """Draw from the Pareto distribution of the second kind, or Lomax distribution, which begins at 0; add 1
        for the classical one.

        Density: a / (1 + x)^(a + 1), for x >= 0
        a: shape, dimensionless, > 0
        """
        return self._draw("pareto", (a,), size)

    def power(self, a, size=None):
        """Draw from the power function distribution on [0, 1].

        Density: a x^(a - 1), for 0 <= x <= 1
        a: shape, dimensionless, > 0
        """
        return self._draw("power", (a,), size)

    def wald(self, mean, scale, size=None):
        """Draw from the Wald or inverse Gaussian distribution.

        Density: sqrt(scale / (2 pi x^3)) exp(-scale (x - mean)^2 / (2 mean^2 x)), for x > 0
        mean: mean, in the unit of the samples, > 0
        scale: shape lambda, in the unit of the samples, > 0
        """
        return self._draw("wald", (mean, scale), size)

    def gamma(self, shape, scale=1.0, size=None):
        """Draw from the gamma distribution.

        Density: x^(shape - 1) exp(-x / scale) / (Gamma(shape) scale^shape), for x >= 0
        shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
        scale: scale theta, in the unit of the samples, >= 0
        """
        return self._draw("gamma", (shape, scale), size)

    def beta(self, a, b, size=None):
        """Draw from the beta distribution on [0, 1].

        Density: Gamma(a + b) / (Gamma(a) Gamma(b)) x^(a - 1) (1 - x)^(b - 1), for 0 <= x <= 1
        a: first shape, dimensionless, > 0; NaN gives NaN
        b: second shape, dimensionless, > 0; NaN gives NaN
        """
        return self._draw("beta", (a, b), size)

    def chisquare(self, df, size=None):
        """Draw from the chi-square distribution.

        Density: x^(df/2 - 1) exp(-x / 2) / (Gamma(df/2) 2^(df/2)), for x >= 0
        df: degrees of freedom, > 0; NaN gives NaN
        """
        return self._draw("chisquare", (df,), size)

    def noncentral_chisquare(self, df, nonc, size=None):
        """Draw from the noncentral chi-square distribution.

        Density: the sum over j of exp(-nonc/2) (nonc/2)^j / j! times the chi-square density with df + 2j, for x
            >= 0
        df: degrees of freedom, > 0; NaN gives NaN
        nonc: noncentrality, dimensionless, >= 0; NaN gives NaN
        """
        return self._draw("noncentral_chisquare", (df, nonc), size)

    def f(self, dfnum, dfden, size=None):
        """Draw from the F distribution.

        Density: Gamma((dfnum + dfden)/2) / (Gamma(dfnum/2) Gamma(dfden/2)) (dfnum/dfden)^(dfnum/2) x^(dfnum/2 -
            1) (1 + dfnum x / dfden)^(-(dfnum + dfden)/2), for x >= 0
        dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
        dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
        """
        return self._draw("f", (dfnum, dfden), size)

    def noncentral_f(self, dfnum, dfden, nonc, size=None):
        """Draw from the noncentral F distribution.

        Density: that of (X / dfnum) / (Y / dfden), where X is noncentral chi-square with dfnum and nonc, and Y is
            chi-square with dfden
        dfnum: degrees of freedom of the numerator, > 0; NaN gives NaN
        dfden: degrees of freedom of the denominator, > 0; NaN gives NaN
        nonc: noncentrality of the numerator, dimensionless, >= 0; NaN gives NaN
        """
        return self._draw("noncentral_f", (dfnum, dfden, nonc), size)

    def standard_t(self, df, size=None):
        """Draw from Student's t distribution.

        Density: Gamma((df + 1)/2) / (sqrt(df pi) Gamma(df/2)) (1 + x^2 / df)^(-(df + 1)/2)
        df: degrees of freedom, > 0; NaN gives NaN
        """
        return self._draw("standard_t", (df,), size)

    def binomial(self, n, p, size=None):
        """Draw numbers of successes from the binomial distribution.

        Probability of k: n! / (k! (n - k)!) p^k (1 - p)^(n - k), for k = 0, 1, ..., n
        n: number of trials, >= 0
        p: probability of a success, in [0, 1]
        """
        return self._draw("binomial", (n, p), size)

    def negative_binomial(self, n, p, size=None):
        """Draw numbers of failures before n successes, from the negative binomial distribution.

        Probability of k: Gamma(k + n) / (k! Gamma(n)) p^n (1 - p)^k, for k = 0, 1, ...
        n: number of successes, need not be an integer, > 0
        p: probability of a success, in (0, 1]; of a RandomState, in [0, 1]
        """
        return self._draw("negative_binomial", (n, p), size)

    def poisson(self, lam=1.0, size=None):
        """Draw numbers of events from the Poisson distribution.

        Probability of k: lam^k exp(-lam) / k!, for k = 0, 1, ...
        lam: mean number of events, in [0, 9.223372006484771e18]
        """
        return self._draw("poisson", (lam,), size)

    def zipf(self, a, size=None):
        """Draw integers from the Zipf or zeta distribution.

        Probability of k: k^-a / zeta(a), for k = 1, 2, ...
        a: exponent, dimensionless, > 1; of a RandomState, > 1, < 1025
        """
        return self._draw("zipf", (a,), size)

    def geometric(self, p, size=None):
        """Draw numbers of the first trial that succeeds, from the geometric distribution.

        Probability of k: (1 - p)^(k - 1) p, for k = 1, 2, ...
        p: probability of a success, in (0, 1]
        """
        return self._draw("geometric", (p,), size)

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """Draw numbers of good items in a sample without replacement, from the hypergeometric distribution.

        Probability of k: C(ngood, k) C(nbad, nsample - k) / C(ngood + nbad, nsample)
        ngood: number of good items, in [0, 10^9); of a RandomState, >= 0
        nbad: number of bad items, in [0, 10^9); of a RandomState, >= 0
        nsample: number of items in the sample, in [0, ngood + nbad]; of a RandomState, in [1, ngood + nbad]
        """
        return self._draw("hypergeometric", (ngood, nbad, nsample), size)

    def logseries(self, p, size=None):
        """Draw integers from the logarithmic series distribution.

        Probability of k: -p^k / (k log(1 - p)), for k = 1, 2, ...
        p: shape, dimensionless, in [0, 1)
        """
        return self._draw("logseries", (p,), size)


class GeneratorDistributions(Distributions):
    """The methods of numpy.random.Generator."""

    def random(self, size=None, dtype=np.float64, out=None):
        """Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53; floats with dtype float32.

        Density: 1, for 0 <= x < 1
        """
        return self._typed("random", (), size, dtype, out)

    def standard_normal(self, size=None, dtype=np.float64, out=None):
        """Draw from the normal distribution of mean 0 and standard deviation 1; floats with dtype float32.

        Density: exp(-x^2 / 2) / sqrt(2 pi)
        """
        return self._typed("standard_normal", (), size, dtype, out)

    def standard_exponential(self, size=None, dtype=np.float64, method="zig", out=None):
        """Draw from the exponential distribution of mean 1; floats with dtype float32, by inversion with method
        "inv".

        Density: exp(-x), for x >= 0
        """
        return self._typed("standard_exponential", (), size, dtype, out, "" if method == "zig" else "_inv")

    def standard_gamma(self, shape, size=None, dtype=np.float64, out=None):
        """Draw from the gamma distribution of scale 1; floats with dtype float32.

        Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
        shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
        """
        return self._typed("standard_gamma", (shape,), size, dtype, out)


class RandomStateDistributions(Distributions):
    """The methods of numpy.random.RandomState."""

    def random_sample(self, size=None):
        """Draw doubles from the uniform distribution on [0, 1), multiples of 2^-53.

        Density: 1, for 0 <= x < 1
        """
        return self._draw("random", (), size)

    def standard_normal(self, size=None):
        """Draw from the normal distribution of mean 0 and standard deviation 1.

        Density: exp(-x^2 / 2) / sqrt(2 pi)
        """
        return self._draw("standard_normal", (), size)

    def standard_exponential(self, size=None):
        """Draw from the exponential distribution of mean 1.

        Density: exp(-x), for x >= 0
        """
        return self._draw("standard_exponential", (), size)

    def standard_gamma(self, shape, size=None):
        """Draw from the gamma distribution of scale 1.

        Density: x^(shape - 1) exp(-x) / Gamma(shape), for x >= 0
        shape: shape k, dimensionless, >= 0; 0 gives 0 without a draw; NaN gives NaN
        """
        return self._draw("standard_gamma", (shape,), size)

    def tomaxint(self, size=None):
        """Draw integers of 63 bits.

        Probability of k: 2^-63, for 0 <= k < 2^63
        """
        return self._draw("tomaxint", (), size)
