"""The methods that numpy.random.Generator and RandomState share, with NumPy's names, parameters and defaults.

Parameters may be arrays, and broadcast; `size` is the shape of the result. What each distribution is stands in NumPy's
documentation of the method of the same name.
"""

from ._draw import Drawing


class Distributions(Drawing):
    """One method a distribution."""

    def beta(self, a, b, size=None):
        """Shapes a and b, > 0."""
        return self._draw("beta", (a, b), size)

    def exponential(self, scale=1.0, size=None):
        """Mean `scale`, >= 0."""
        return self._draw("exponential", (scale,), size)

    def uniform(self, low=0.0, high=1.0, size=None):
        """At least low, less than high."""
        try:
            return self._draw("uniform", (low, high), size)
        except ValueError as error:
            if "exceeds valid bounds" in str(error):
                raise OverflowError(str(error)) from None
            raise

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Mean loc, standard deviation scale >= 0."""
        return self._draw("normal", (loc, scale), size)

    def gamma(self, shape, scale=1.0, size=None):
        """Shape and scale, >= 0."""
        return self._draw("gamma", (shape, scale), size)

    def f(self, dfnum, dfden, size=None):
        """Degrees of freedom of numerator and denominator, > 0."""
        return self._draw("f", (dfnum, dfden), size)

    def noncentral_f(self, dfnum, dfden, nonc, size=None):
        """As f, with a non-centrality >= 0."""
        return self._draw("noncentral_f", (dfnum, dfden, nonc), size)

    def chisquare(self, df, size=None):
        """Degrees of freedom df, > 0."""
        return self._draw("chisquare", (df,), size)

    def noncentral_chisquare(self, df, nonc, size=None):
        """Degrees of freedom df, > 0, non-centrality nonc, >= 0."""
        return self._draw("noncentral_chisquare", (df, nonc), size)

    def standard_cauchy(self, size=None):
        """Mode 0."""
        return self._draw("standard_cauchy", (), size)

    def standard_t(self, df, size=None):
        """Degrees of freedom df, > 0."""
        return self._draw("standard_t", (df,), size)

    def vonmises(self, mu, kappa, size=None):
        """Mode mu, in radians, and concentration kappa, >= 0."""
        return self._draw("vonmises", (mu, kappa), size)

    def pareto(self, a, size=None):
        """Shape a, > 0; the distribution of Lomax."""
        return self._draw("pareto", (a,), size)

    def weibull(self, a, size=None):
        """Shape a, >= 0."""
        return self._draw("weibull", (a,), size)

    def power(self, a, size=None):
        """Density a x**(a - 1) between 0 and 1; a > 0."""
        return self._draw("power", (a,), size)

    def laplace(self, loc=0.0, scale=1.0, size=None):
        """Mean loc, decay scale >= 0."""
        return self._draw("laplace", (loc, scale), size)

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        """Mode loc, scale >= 0."""
        return self._draw("gumbel", (loc, scale), size)

    def logistic(self, loc=0.0, scale=1.0, size=None):
        """Mean loc, scale >= 0."""
        return self._draw("logistic", (loc, scale), size)

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        """Mean and standard deviation of the logarithm; sigma >= 0."""
        return self._draw("lognormal", (mean, sigma), size)

    def rayleigh(self, scale=1.0, size=None):
        """Mode `scale`, >= 0."""
        return self._draw("rayleigh", (scale,), size)

    def wald(self, mean, scale, size=None):
        """Mean and scale, > 0."""
        return self._draw("wald", (mean, scale), size)

    def triangular(self, left, mode, right, size=None):
        """From left to right, which differ, with the mode between."""
        return self._draw("triangular", (left, mode, right), size)

    def binomial(self, n, p, size=None):
        """Successes in n trials of probability p."""
        return self._draw("binomial", (n, p), size)

    def negative_binomial(self, n, p, size=None):
        """Failures before n successes of probability p; n > 0 need not be whole."""
        return self._draw("negative_binomial", (n, p), size)

    def poisson(self, lam=1.0, size=None):
        """Mean lam, >= 0."""
        return self._draw("poisson", (lam,), size)

    def zipf(self, a, size=None):
        """Exponent a, > 1."""
        return self._draw("zipf", (a,), size)

    def geometric(self, p, size=None):
        """Trials up to the first success of probability p."""
        return self._draw("geometric", (p,), size)

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """Good ones among nsample taken from ngood and nbad."""
        return self._draw("hypergeometric", (ngood, nbad, nsample), size)

    def logseries(self, p, size=None):
        """Shape p, at least 0 and less than 1."""
        return self._draw("logseries", (p,), size)

    def multinomial(self, n, pvals, size=None):
        """Counts of n trials in the categories of pvals."""
        return self._multinomial(n, pvals, size)

    def dirichlet(self, alpha, size=None):
        """Shares of the categories of alpha, each > 0."""
        return self._dirichlet(alpha, size)

    def bytes(self, length):
        """A string of `length` random bytes."""
        return self._bytes(length)

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"{type(self).__name__}({type(self._bits).__name__})"
