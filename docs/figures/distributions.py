"""Histograms of draws beside densities: a figure for each distribution of docs/distributions.md.

The draws are the library's, the densities those of the page, computed here. A distribution in float32, by inversion or for another
width of integers has the density of its namesake and no figure of its own.
"""

import re
from math import comb, exp, inf, lgamma, log, pi, sqrt
from pathlib import Path

import library
import svg

N = 100_000
BINS = 45


def gamma(x, shape, scale=1.0):
    return exp((shape - 1) * log(x) - x / scale - lgamma(shape) - shape * log(scale)) if x > 0 else 0.0


def f(x, dfnum, dfden, more=0):
    """The density of F; with `more`, of chi-squared(dfnum + 2 more) / dfnum divided by chi-squared(dfden) / dfden."""
    if x <= 0:
        return 0.0
    a, b, ratio = dfnum / 2 + more, dfden / 2, dfnum / dfden
    return exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(ratio) + (a - 1) * log(x) - (a + b) * log(1 + ratio * x))


def mixture(density, nonc):
    """The sum over j of the Poisson probability of j with mean nonc / 2, times density(j)."""
    return sum(exp(-nonc / 2 + j * log(nonc / 2) - lgamma(j + 1)) * density(j) for j in range(60))


def triangular(x, left, mode, right):
    if not left <= x <= right:
        return 0.0
    return 2 * (x - left) / ((right - left) * (mode - left)) if x < mode else 2 * (right - x) / ((right - left) * (right - mode))


def z_density(z):
    return exp(-z) / (1 + exp(-z)) ** 2


I0_2 = sum(1 / exp(2 * lgamma(j + 1)) for j in range(40))  # I0(2): (2 / 2)^(2 j) / j!^2
ZETA = sum(k**-2.5 for k in range(1, 20000)) + 20000**-1.5 / 1.5

# Name: parameters, range of the figure, density. A range of integers is that of a discrete distribution.
CONTINUOUS = {
    "random": ((), (-0.3, 1.2), lambda x: 1.0 if 0 <= x < 1 else 0.0),
    "uniform": ((-1, 2), (-1.5, 3), lambda x: 1 / 3 if -1 <= x < 2 else 0.0),
    "standard_normal": ((), (-4, 4), lambda x: exp(-x * x / 2) / sqrt(2 * pi)),
    "normal": ((2, 1.5), (-4, 8), lambda x: exp(-(((x - 2) / 1.5) ** 2) / 2) / (1.5 * sqrt(2 * pi))),
    "lognormal": ((0, 0.5), (0, 5), lambda x: exp(-((log(x) / 0.5) ** 2) / 2) / (x * 0.5 * sqrt(2 * pi)) if x > 0 else 0.0),
    "standard_exponential": ((), (0, 6), lambda x: exp(-x)),
    "exponential": ((2,), (0, 12), lambda x: exp(-x / 2) / 2),
    "standard_gamma": ((2.5,), (0, 10), lambda x: gamma(x, 2.5)),
    "gamma": ((2, 1.5), (0, 12), lambda x: gamma(x, 2, 1.5)),
    "chisquare": ((4,), (0, 16), lambda x: gamma(x, 2, 2)),
    "noncentral_chisquare": ((4, 3), (0, 24), lambda x: mixture(lambda j: gamma(x, 2 + j, 2), 3)),
    "beta": ((2, 3), (0, 1), lambda x: 12 * x * (1 - x) ** 2),
    "f": ((6, 10), (0, 5), lambda x: f(x, 6, 10)),
    "noncentral_f": ((6, 10, 3), (0, 6), lambda x: mixture(lambda j: f(x, 6, 10, j), 3)),
    "standard_t": ((3,), (-6, 6), lambda x: exp(lgamma(2) - lgamma(1.5)) / sqrt(3 * pi) * (1 + x * x / 3) ** -2),
    "standard_cauchy": ((), (-8, 8), lambda x: 1 / (pi * (1 + x * x))),
    "laplace": ((0, 1), (-6, 6), lambda x: exp(-abs(x)) / 2),
    "logistic": ((0, 1), (-8, 8), z_density),
    "gumbel": ((0, 1), (-3, 7), lambda x: exp(-x - exp(-x))),
    "rayleigh": ((1,), (0, 4.5), lambda x: x * exp(-x * x / 2)),
    "weibull": ((1.5,), (0, 3.5), lambda x: 1.5 * sqrt(x) * exp(-(x**1.5)) if x > 0 else 0.0),
    "pareto": ((3,), (0, 3), lambda x: 3 / (1 + x) ** 4),
    "power": ((3,), (0, 1), lambda x: 3 * x * x),
    "wald": ((1, 2), (0, 4), lambda x: sqrt(2 / (2 * pi * x**3)) * exp(-2 * (x - 1) ** 2 / (2 * x)) if x > 0 else 0.0),
    "vonmises": ((0, 2), (-pi, pi), lambda x: exp(2 * _cos(x)) / (2 * pi * I0_2)),
    "triangular": ((0, 1, 4), (-0.5, 4.5), lambda x: triangular(x, 0, 1, 4)),
    "tomaxint": ((), (0, 2**63), lambda x: 2.0**-63),
}
DISCRETE = {
    "integers": ((0, 10, False), (-1, 10), lambda k: 0.1 if 0 <= k < 10 else 0.0),
    "randint": ((0, 10, False), (-1, 10), lambda k: 0.1 if 0 <= k < 10 else 0.0),
    "random_integers": ((1, 6), (0, 7), lambda k: 1 / 6 if 1 <= k <= 6 else 0.0),
    "binomial": ((20, 0.3), (0, 15), lambda k: comb(20, k) * 0.3**k * 0.7 ** (20 - k)),
    "poisson": ((3.5,), (0, 12), lambda k: exp(k * log(3.5) - 3.5 - lgamma(k + 1))),
    "geometric": ((0.3,), (1, 15), lambda k: 0.7 ** (k - 1) * 0.3),
    "negative_binomial": ((5, 0.4), (0, 22), lambda k: exp(lgamma(k + 5) - lgamma(k + 1) - lgamma(5)) * 0.4**5 * 0.6**k),
    "hypergeometric": ((15, 10, 8), (0, 8), lambda k: comb(15, k) * comb(10, 8 - k) / comb(25, 8)),
    "logseries": ((0.7,), (1, 12), lambda k: -(0.7**k) / (k * log(0.3))),
    "zipf": ((2.5,), (1, 10), lambda k: k**-2.5 / ZETA),
}
LEGACY = {"randint", "random_integers", "tomaxint"}


def _cos(x):
    """The cosine by its series, whose digits are those of no library."""
    total = term = 1.0
    for j in range(1, 30):
        term *= -x * x / ((2 * j - 1) * (2 * j))
        total += term
    return total


WIDTH, HEIGHT, LEFT, BOTTOM, TOP = 272, 176, 8, 24, 42


def panel(name, parameters, low, high, bars, top):
    """The frame: name, call, ends of the axis. Returns the figure and the scales."""
    call = ", ".join(str(value) for value in parameters)
    figure = svg.Figure(WIDTH, HEIGHT, f"Histogram of {N} draws from {name}({call}), and the density")
    figure.text(LEFT, 16, name, "title")
    figure.text(LEFT, 32, f"({call})" if call else "", "soft")

    def x_of(x):
        return LEFT + (x - low) / (high - low) * (WIDTH - 2 * LEFT)

    def y_of(y):
        return HEIGHT - BOTTOM - min(y / top, 1.0) * (HEIGHT - BOTTOM - TOP)

    figure.rectangles([(x_of(a), y_of(h), x_of(b) - x_of(a), y_of(0) - y_of(h)) for a, b, h in bars], "bar")
    figure.line([(LEFT, y_of(0)), (WIDTH - LEFT, y_of(0))], "axis")
    return figure, x_of, y_of


def ends(figure, labels):
    """The ends of the axis, and its middle."""
    for (x, said), kind in zip(labels, ("soft", "soft mid", "soft end")):
        figure.text(x, HEIGHT - 8, said, kind)


def number(x):
    if abs(x) > 1e6:
        return "2^63" if x == 2**63 else "2^62"
    return f"{x:.2f}".rstrip("0").rstrip(".") if x else "0"


def continuous(name):
    parameters, (low, high), density = CONTINUOUS[name]
    step = (high - low) / BINS
    counts = [0] * BINS
    for value in library.draws(name, parameters, N, legacy=name in LEGACY):
        if low <= value < high:
            counts[min(int((value - low) / step), BINS - 1)] += 1
    bars = [(low + i * step, low + (i + 1) * step, count / (N * step)) for i, count in enumerate(counts)]
    points = [(low + i * (high - low) / 240, density(low + i * (high - low) / 240)) for i in range(241)]
    top = max(max(y for _, y in points), max(h for *_, h in bars)) * 1.03
    figure, x_of, y_of = panel(name, parameters, low, high, bars, top)
    figure.line([(x_of(x), y_of(y)) for x, y in points if y < inf], "line")
    ends(figure, [(x_of(x), number(x)) for x in (low, (low + high) / 2, high)])
    return figure


def discrete(name):
    parameters, (low, high), probability = DISCRETE[name]
    counts = dict.fromkeys(range(low, high + 1), 0)
    for value in library.draws(name, parameters, N, legacy=name in LEGACY):
        if value in counts:
            counts[value] += 1
    bars = [(k - 0.4, k + 0.4, count / N) for k, count in counts.items()]
    top = max(max(probability(k) for k in counts), max(h for *_, h in bars)) * 1.05
    figure, x_of, y_of = panel(name, parameters, low - 0.6, high + 0.6, bars, top)
    figure.dots([(x_of(k), y_of(probability(k))) for k in counts])
    middle = (low + high) // 2
    ends(figure, [(x_of(k) + shift, k) for k, shift in ((low, -3), (middle, 0), (high, 3))])
    return figure


if __name__ == "__main__":
    known = {*CONTINUOUS, *DISCRETE}
    kin = re.compile(r"(_(f32|inv|[iu](8|16|32|64)|bool))+$")
    missing = [name for name in library.names() if kin.sub("", name) not in known]
    page = (Path(__file__).parent.parent / "distributions.md").read_text()
    missing += [name for name in known if f"(figures/{name}.svg)" not in page]
    if missing:
        raise SystemExit(f"no figure, or not on docs/distributions.md: {missing}")
    figures = {name: continuous(name) for name in CONTINUOUS} | {name: discrete(name) for name in DISCRETE}
    svg.finish(figures)
