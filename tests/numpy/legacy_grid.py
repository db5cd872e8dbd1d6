"""Parameters that reach every branch of RandomState's distributions."""

import itertools

import numpy as np

MAX = 2**63 - 1
TINY = 5e-324
INF, NAN = np.inf, np.nan
LAM_MAX = float(MAX) - np.sqrt(MAX) * 10
THIRD = 1 / 3


def above(x):
    return float(np.nextafter(x, INF))


def below(x):
    return float(np.nextafter(x, -INF))


SHAPES = [0.0, TINY, 1e-300, 1e-5, 0.1, 0.5, below(1.0), 1.0, above(1.0), 1.5, 2.0, 3.7, 100.0, 1e9, 1e300, INF, NAN]
SCALES = [0.0, TINY, 0.5, 1.0, 3.25, 1e300, INF, NAN]
LOCATIONS = list(itertools.product([0.0, -0.0, -3.5, 1e300, INF, NAN], SCALES))
POSITIVE = [x for x in SHAPES if x != 0.0]

# Parameters that reach every branch: each side of each cut-off.
GRID = {
    **{name: [()] for name in ["random_sample", "random", "ranf", "sample", "rand", "randn", "standard_normal"]},
    **{name: [()] for name in ["standard_exponential", "standard_cauchy", "tomaxint"]},
    "random_integers": [(0, 0), (-5, 5), (0, 2**32 - 1), (0, 2**32), (-MAX - 1, MAX), (MAX, MAX), (3, 2**40)],
    "uniform": [(0.0, 1.0), (5.0, 5.0), (3.0, -4.0), (-1e308, 0.7e308), (0.0, TINY), (-0.0, 0.0), (1.0, above(1.0))],
    "triangular": [(0.0, 0.5, 1.0), (-3.0, -3.0, 2.0), (-3.0, 2.0, 2.0), (0.0, TINY, 1.0), (-1e308, 0.0, 1e308), (NAN, 0.0, 1.0), (0.0, 1.0, INF)],
    "normal": LOCATIONS,
    "lognormal": LOCATIONS,
    "laplace": LOCATIONS,
    "gumbel": LOCATIONS,
    "logistic": LOCATIONS,
    "wald": list(itertools.product([TINY, 1e-5, 1.0, 3.0, 1e8, 1e300, INF, NAN], repeat=2)),
    "vonmises": list(itertools.product([0.0, -0.0, 1.0, -3.0, 3.2, 40.0, -1e5, INF, NAN], [
        0.0, TINY, below(1e-8), 1e-8, above(1e-8), 1e-6, below(1e-5), 1e-5, above(1e-5), 0.1, 1.0, 4.0, 1e3, below(1e6), above(1e6),
        1e9, 1e12, 1e15, NAN,
    ])),
    "standard_t": [(x,) for x in POSITIVE],
    "exponential": [(x,) for x in SCALES],
    "rayleigh": [(x,) for x in SCALES],
    "standard_gamma": [(x,) for x in SHAPES],
    "gamma": list(itertools.product(SHAPES, SCALES)),
    "beta": list(itertools.product(POSITIVE, repeat=2)),
    "chisquare": [(2 * x,) for x in POSITIVE] + [(x,) for x in POSITIVE],
    "noncentral_chisquare": list(itertools.product(POSITIVE, [0.0, TINY, 0.5, 19.0, below(20.0), 20.0, 300.0, 1e19, 2e19, 1e300, INF, NAN])),
    "f": list(itertools.product([2 * x for x in POSITIVE], repeat=2)),
    "noncentral_f": list(itertools.product([0.5, 1.0, 2.0, 3.0, INF, NAN], [0.5, 2.0, 7.0, NAN], [0.0, 0.5, 30.0, 1e300, INF, NAN])),
    "pareto": [(x,) for x in POSITIVE],
    "weibull": [(x,) for x in SHAPES],
    "power": [(x,) for x in POSITIVE],
    "binomial": [
        *itertools.product([0, 1, 2, 5, 59, 60, 61, 100, 10**6], [0.0, -0.0, 1.0, 0.5, above(0.5), below(1.0), TINY, 1e-17, 0.1, 0.9]),
        (100, 0.3), (100, above(0.3)), (100, below(0.3)), (101, 0.3), (100, 0.7), (100, below(0.7)), (100, above(0.7)),
        (60, below(0.5)), (10**9, 3e-8), (10**9, 3.1e-8), (10**12, 0.25), (10**12, 0.75), (10**15, 0.4), (10**18, 0.5),
        (MAX, 0.5), (MAX, 0.3), (MAX, 0.9), (MAX, 1e-18), (MAX, 1e-16), (MAX, 1e-9), (MAX, TINY), (2**53 + 1, 0.5),
        (40, 0.9), (400, 0.9), (10**5, 0.0003), (10**5, 0.000301), (1000, 0.031), (1000, 0.499), (10000, 0.01),
    ],
    "negative_binomial": [
        (1.0, 0.5), (1.0, 1.0), (0.5, 0.5), (0.1, 0.9), (5.0, 0.5), (20.0, 0.1), (100.0, 0.9), (1e9, 0.5), (1e-300, 0.5), (3.0, 0.0),
        (3.0, -0.0), (INF, 1.0), (INF, 0.5), (3.0, 1e-17), (3.0, 1e-18), (1e18, 0.2), (2.5, TINY), (TINY, 0.3), (NAN, 0.3), (1e-300, 0.0),
    ],
    "poisson": [
        (x,) for x in (0.0, TINY, 1e-10, 0.5, 5.0, below(10.0), 10.0, above(10.0), 15.0, 100.0, 1e5, 2.0**31, 1e12, 2.0**53, 1e18, 9e18, LAM_MAX)
    ],
    "zipf": [(x,) for x in (1 + 1e-4, 1.001, 1.01, 1.1, 1.5, 2.0, 2.5, 3.0, 10.0, 50.0, 500.0, 1000.0, below(1024.0), 1024.0, below(1025.0))],
    "geometric": [
        (x,) for x in (1.0, below(1.0), 0.99, 0.5, above(THIRD), THIRD, below(THIRD), 0.3, 0.1, 1e-3, 1e-9, 1e-15, 1.2e-16, 1e-16, 1e-17, 1e-300, TINY)
    ],
    "hypergeometric": [
        *((g, b, s) for g, b in [(0, 1), (0, 50), (50, 0), (1, 1), (15, 15), (30, 7), (7, 30), (3, 100), (100, 3), (60, 70), (200, 300), (300, 200)]
          for s in sorted({s for s in (1, 5, 9, 10, 11, (g + b) // 2, (g + b) // 2 + 1, g + b - 11, g + b - 1, g + b) if 1 <= s <= g + b})),
        (10**9, 10**9, 10**9), (10**6, 10**3, 5000), (10**3, 10**6, 10**6), (10**15, 10**14, 11), (10**15, 10**14, 10), (2**62, 2**61, 10**12),
        (2**62, 2**62 - 3, 20), (2**62, 2**62 - 3, 10**18), (MAX, 0, 20), (MAX, 0, 10), (0, MAX, 20), (MAX - 1, 1, 11), (2**62, 2**62 - 1, 10),
        (2**62, 2**62 - 1, 1), (MAX - 3, 3, 20), (5, MAX - 6, 11),
    ],
    "logseries": [(x,) for x in (0.0, TINY, 1e-10, 0.1, 0.5, 0.9, 0.99, 0.999999, 1 - 1e-12, below(1.0))],
}  # fmt: skip

PVALS = [
    [], [1.0], [0.3], [0.0, 0.0], [0.2, 0.8], [1 / 6] * 6, [0.1] * 10, [0.5, 0.5, 0.0], [0.0, 1.0, 0.0], [1e-17, 1 - 1e-17], [0.1, 0.2, 0.3, 0.9],
    [1 / 3] * 3, [1e-12, 1.0, 1e-3], [0.7, 0.3 + 5e-13, 0.1], [0.3, 0.3, 0.4 + 1e-11, 0.5], [0.05] * 19, [0.5, NAN], [-0.1, 0.5], [0.5, 1.1], [-0.0, 0.5],
    [0.6, 0.4, 1e-300, 0.2], [0.1] * 3 + [0.7] + [1e-13] * 5,
]  # fmt: skip

ALPHAS = [
    [], [1.0], [0.5, 0.5], [1e-300, 1e-300], [1e-3] * 4, [1.0, 2.0, 3.0], [1e9, 1e-9, 5.0], [INF, 1.0], [NAN, 1.0], [0.0, 1.0],
    [-0.0, 1.0], [1.0, -1.0], [10.0] * 30,
]  # fmt: skip
