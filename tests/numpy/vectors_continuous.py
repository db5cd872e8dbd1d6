"""The parameters of each continuous distribution for tests/vectors/continuous.txt: they reach every branch.

No value is a NaN that was computed, since processors differ in its sign; a NaN parameter gives a constant one.
"""

import numpy as np

from api import DISTRIBUTIONS, keywords

INF, NAN = float("inf"), float("nan")
TINY = 3e-103
BELOW_TINY = float(np.nextafter(TINY, 0.0))
LOC_SCALE = [(0.0, 1.0), (-3.5, 0.25), (2.0, 0.0)]
SHAPES = [(0.02,), (0.3,), (1.0,), (1.001,), (2.5,), (300.0,), (5e-324,), (INF,)]

# Sets of parameters of each.
CONTINUOUS = {
    "random_f32": [()],
    "standard_normal_f32": [()],
    "standard_exponential": [()],
    "standard_exponential_f32": [()],
    "standard_exponential_inv": [()],
    "standard_exponential_inv_f32": [()],
    "standard_gamma": [(0.0,), *SHAPES],
    # Doubles that floats hold: the vectors tell parameters in doubles.
    "standard_gamma_f32": [(0.0,), (0.03125,), (0.5,), (1.0,), (1.0078125,), (2.5,), (300.0,)],
    "uniform": [(-1.0, 5.0), (2.0, 2.0), (-1e308, 7e307)],
    "normal": LOC_SCALE,
    "lognormal": [*LOC_SCALE, (0.0, 500.0)],
    "standard_cauchy": [()],
    "laplace": LOC_SCALE,
    "gumbel": LOC_SCALE,
    "logistic": LOC_SCALE,
    "triangular": [(-1.0, 0.5, 5.0), (-3.0, -3.0, 8.0), (-3.0, 8.0, 8.0)],
    "vonmises": (
        [(2.0, 0.0), (2.0, 9.999999999999999e-9), (2.0, 1e-8), (2.0, 9.999999999999999e-6), (2.0, 1e-5), (-2.5, 0.7), (3.0, 4.0)]
        + [(0.1, 1e6), (0.1, 1000000.0000000001), (3.1415, 2e6), (-3.1415, 2e6), (100.0, 3.0), (1.0, INF), (1.0, NAN)]
    ),
    "exponential": [(2.5,), (0.0,)],
    "rayleigh": [(2.5,), (0.0,)],
    "weibull": [(0.0,), (0.3,), (1.7,)],
    "pareto": [(0.3,), (3.0,)],
    "power": [(0.3,), (5.0,)],
    "wald": [(3.0, 2.0), (0.1, 20.0), (1e8, 1e-3)],
    "gamma": [(shape, 2.5) for (shape,) in SHAPES] + [(0.0, 2.5), (2.5, 0.0)],
    "beta": (
        [(BELOW_TINY, BELOW_TINY), (1e-200, 3e-200), (TINY, BELOW_TINY), (BELOW_TINY, TINY), (1e-3, 2e-3), (0.01, 0.7), (0.4, 0.5)]
        + [(1.0, 1.0), (1.0000000000000002, 1.0), (0.4, 9.0), (2.0, 3.0), (1e-5, 1e5)]
    ),
    "chisquare": [(0.7,), (2.0,), (5.0,), (5e-324,)],
    "noncentral_chisquare": (
        [(3.0, 0.0), (0.5, 0.0), (1.0000000000000002, 3.0), (3.0, 2.0), (3.0, INF), (1.0, 3.0), (0.5, 5e-324)]
        + [(0.7, 19.999999999999996), (0.7, 20.0), (0.7, 25.0), (0.5, 300.0), (0.5, 1e6), (0.5, 1e300), (3.0, NAN)]
    ),
    "f": [(5.0, 6.0), (0.5, 1.0), (2.0, 2.0)],
    "noncentral_f": [(5.0, 6.0, 2.0), (0.5, 6.0, 2.0), (5.0, 0.5, 0.0), (0.5, 2.0, 40.0)],
    "standard_t": [(0.7,), (2.0,), (4.0,)],
}
LONG = {"standard_normal_f32", "standard_exponential", "standard_exponential_f32", "standard_gamma_f32"}


def draw(source, name, parameters, n):
    method = DISTRIBUTIONS[name]["method"]
    values = getattr(source.generator, method)(*parameters, size=n, **keywords(name))
    assert not np.isnan(values).any() or np.isnan(parameters[-1]), (name, parameters)
    return values


def continuous(line, sources):
    """Every distribution with all its parameters: few values, and many, so that rare branches are met."""
    case = 0
    for name, grid in CONTINUOUS.items():
        for parameters in grid:
            for n in (1, 2, 3, 300, 1025):
                case += 1
                for source in list(sources(case))[case % 5 :: 5]:
                    yield line(source, f"generator.{name}", [*parameters, n], lambda s: draw(s, name, parameters, n))
        if name in LONG:
            for source in list(sources(7))[::2]:
                arguments = [*grid[-1], 100_000]
                yield line(source, f"generator.{name}", arguments, lambda s: draw(s, name, grid[-1], 100_000))
