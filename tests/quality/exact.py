"""Distribution functions and probabilities of NumPy's distributions to 50 digits, as Arb's intervals (python-flint).

`cdf(name, parameters)` gives a function of an interval x, P(X < x) for a continuous law; `pmf(name, parameters)` a function of an integer k,
P(X = k). The parameters are taken as they are, doubles or integers.
"""

import functools
import math
import sys

from flint import acb, arb, ctx, fmpq, fmpz

ctx.dps = 60


def real(x):
    """A double or an integer, exactly."""
    return arb(fmpz(x)) if isinstance(x, int) else arb(x)


def normal(z):
    return (-z / arb(2).sqrt()).erfc() / 2


def gamma(shape, x):
    return x.gamma_lower(shape, regularized=1) if x > 0 else arb(0)


def standard_gamma(shape):
    if shape < 1000:
        return lambda x: gamma(shape, x)

    # Arb's function loses its digits there: the density is integrated from the mean, as far as 100 standard deviations.
    def integral(x):
        return acb.integral(lambda t, _: ((shape - 1) * (t / shape).log() - (t - shape)).exp(), shape, x).real

    lower = integral(shape - 100 * shape.sqrt()) if shape > 20000 else integral(arb(1))
    norm = integral(shape + 100 * shape.sqrt()) - lower
    return lambda x: (integral(x) - lower) / norm


def beta(a, b, x):
    return x.beta_lower(a, b, regularized=1)


def poisson_mixture(half, term):
    """Sum over j of the Poisson probabilities of mean `half`, times term(j)."""
    weight, total, left, j = (-half).exp(), arb(0), arb(1), 0
    while left > arb(10) ** -52:
        total += weight * term(j)
        left -= weight
        j += 1
        weight *= half / j
    return total


def positive(law):
    """Of a law on the positive numbers: 0 below."""
    return lambda x: law(x) if x > 0 else arb(0)


def triangular(left, mode, right):
    def law(x):
        if x <= left:
            return arb(0)
        if x >= right:
            return arb(1)
        if x <= mode:
            return (x - left) ** 2 / ((right - left) * (mode - left))
        return 1 - (right - x) ** 2 / ((right - left) * (right - mode))

    return law


def vonmises(mu, kappa):
    """The integral of the density from mu on, over its norm, both times exp(-kappa); what is beyond pi comes back at -pi."""

    def integral(x):
        return acb.integral(lambda t, _: (kappa * (t.cos() - 1)).exp(), 0, x).real

    norm = 2 * integral(arb.pi())

    def from_mu(x):
        """Of all turns."""
        if x > arb.pi():
            return from_mu(x - 2 * arb.pi()) + 1
        return integral(x) / norm if x > -arb.pi() else from_mu(x + 2 * arb.pi()) - 1

    start = from_mu(-arb.pi() - mu) if mu != 0 else -arb(1) / 2
    return lambda x: from_mu(x - mu) - start


def wald(mean, scale):
    def law(x):
        root = (scale / x).sqrt()
        return normal(root * (x / mean - 1)) + (2 * scale / mean).exp() * normal(-root * (x / mean + 1))

    return positive(law)


def student(df):
    def law(x):
        tail = beta(df / 2, arb(1) / 2, df / (df + x * x)) / 2
        return tail if x < 0 else 1 - tail

    return law


def f(dfnum, dfden):
    return positive(lambda x: beta(dfnum / 2, dfden / 2, dfnum * x / (dfnum * x + dfden)))


def noncentral_f(dfnum, dfden, nonc):
    def law(x):
        at = dfnum * x / (dfnum * x + dfden)
        return poisson_mixture(nonc / 2, lambda j: beta(dfnum / 2 + j, dfden / 2, at))

    return positive(law)


def noncentral_chisquare(df, nonc):
    return positive(lambda x: poisson_mixture(nonc / 2, lambda j: gamma(df / 2 + j, x / 2)))


CONTINUOUS = {
    "random": lambda: lambda x: x,
    "uniform": lambda low, high: lambda x: (x - low) / (high - low),
    "standard_normal": lambda: normal,
    "normal": lambda loc, scale: lambda x: normal((x - loc) / scale),
    "lognormal": lambda mean, sigma: positive(lambda x: normal((x.log() - mean) / sigma)),
    "standard_exponential": lambda: positive(lambda x: 1 - (-x).exp()),
    "exponential": lambda scale: positive(lambda x: 1 - (-x / scale).exp()),
    "standard_gamma": standard_gamma,
    "gamma": lambda shape, scale: lambda x: gamma(shape, x / scale),
    "chisquare": lambda df: lambda x: gamma(df / 2, x / 2),
    "noncentral_chisquare": noncentral_chisquare,
    "beta": lambda a, b: positive(lambda x: beta(a, b, x)),
    "f": f,
    "noncentral_f": noncentral_f,
    "standard_t": student,
    "standard_cauchy": lambda: lambda x: arb(1) / 2 + x.atan() / arb.pi(),
    "laplace": lambda loc, scale: lambda x: ((x - loc) / scale).exp() / 2 if x < loc else 1 - ((loc - x) / scale).exp() / 2,
    "gumbel": lambda loc, scale: lambda x: (-((loc - x) / scale).exp()).exp(),
    "logistic": lambda loc, scale: lambda x: 1 / (1 + ((loc - x) / scale).exp()),
    "rayleigh": lambda scale: positive(lambda x: 1 - (-(x * x) / (2 * scale * scale)).exp()),
    "weibull": lambda a: positive(lambda x: 1 - (-(x**a)).exp()),
    "pareto": lambda a: positive(lambda x: 1 - (1 + x) ** -a),
    "power": lambda a: positive(lambda x: x**a),
    "wald": wald,
    "triangular": triangular,
    "vonmises": vonmises,
}


# Of all laws that are not on all numbers, or on the positive ones.
SUPPORT = {
    "random": lambda: (0.0, 1.0),
    "uniform": lambda low, high: (low, high),
    "beta": lambda a, b: (0.0, 1.0),
    "power": lambda a: (0.0, 1.0),
    "triangular": lambda left, mode, right: (left, right),
    "vonmises": lambda mu, kappa: (-math.pi, math.pi),
}
ALL_NUMBERS = {"standard_normal", "normal", "standard_t", "standard_cauchy", "laplace", "gumbel", "logistic"}


def support(name, parameters):
    """The least and the greatest value that can be drawn, which is finite."""
    if name in SUPPORT:
        return SUPPORT[name](*parameters)
    return (-sys.float_info.max if name in ALL_NUMBERS else 0.0), sys.float_info.max


def cdf(name, parameters):
    return CONTINUOUS[name](*(real(x) for x in parameters))


def midpoint(below, edge):
    """What rounds to a double below `edge` is below this; near 1 it makes a difference for a beta."""
    return (real(float(below)) + real(float(edge))) / 2


def factorial(n):
    """The logarithm."""
    return real(n + 1).lgamma()


def binomial(n, p):
    p = real(p)
    constant, log_p, log_q = factorial(n), p.log(), (1 - p).log()
    return lambda k: (constant - factorial(k) - factorial(n - k) + k * log_p + (n - k) * log_q).exp() if 0 <= k <= n else arb(0)


def negative_binomial(n, p):
    n, p = real(n), real(p)
    constant = n * p.log() - n.lgamma()
    log_q = (1 - p).log()
    return lambda k: (constant + (n + k).lgamma() - factorial(k) + k * log_q).exp() if k >= 0 else arb(0)


def poisson(lam):
    lam = real(lam)
    log_lam = lam.log()
    return lambda k: (k * log_lam - lam - factorial(k)).exp() if k >= 0 else arb(0)


def zipf(a):
    """NumPy draws again what does not fit an integer of 64 bits."""
    a = real(a)
    norm = a.zeta() - a.zeta(arb(2) ** 63)
    return lambda k: real(k) ** -a / norm if k >= 1 else arb(0)


def geometric(p):
    p = real(p)
    return lambda k: p * (1 - p) ** (k - 1) if k >= 1 else arb(0)


def hypergeometric(good, bad, sample):
    constant = (factorial(good) + factorial(bad) + factorial(sample) + factorial(good + bad - sample) - factorial(good + bad))

    def mass(k):
        if not max(0, sample - bad) <= k <= min(good, sample):
            return arb(0)
        return (constant - factorial(k) - factorial(good - k) - factorial(sample - k) - factorial(bad - sample + k)).exp()

    return mass


def logseries(p):
    p = real(p)
    norm = -(1 - p).log()
    return lambda k: p**k / (k * norm) if k >= 1 else arb(0)


def bounded(low, high, endpoint=True):
    each = arb(fmpq(1, high - low + (1 if endpoint else 0)))
    return lambda k: each if low <= k < high + (1 if endpoint else 0) else arb(0)


DISCRETE = {
    "binomial": binomial,
    "negative_binomial": negative_binomial,
    "poisson": poisson,
    "zipf": zipf,
    "geometric": geometric,
    "hypergeometric": hypergeometric,
    "logseries": logseries,
    "integers": bounded,
    "randint": bounded,
    "random_integers": bounded,
    "tomaxint": lambda: bounded(0, 2**63 - 1),
}


@functools.lru_cache(1)
def pmf(name, parameters):
    """The last one keeps its values, for several libraries."""
    return functools.cache(DISCRETE[name](*parameters))


def geometric_below(p):
    p = real(p)
    return lambda k: 1 - (1 - p) ** (k - 1)


def zipf_below(a):
    a = real(a)
    last = a.zeta(arb(2) ** 63)
    norm = a.zeta() - last
    return lambda k: 1 - (a.zeta(real(k)) - last) / norm


def bounded_below(low, high, endpoint=True):
    n = high - low + (1 if endpoint else 0)
    return lambda k: arb(fmpq(k - low, n))


BELOW = {
    "geometric": geometric_below,
    "zipf": zipf_below,
    "integers": bounded_below,
    "randint": bounded_below,
    "tomaxint": lambda: bounded_below(0, 2**63 - 1),
}


def below(name, parameters):
    """A function of an integer k, P(X < k), for laws that are too wide to add up."""
    return BELOW[name](*parameters)
