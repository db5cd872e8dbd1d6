"""Lines of tests/vectors/arrays.txt: every distribution with parameters that differ from draw to draw.

No two parameters of a distribution have the same values, so that exchanging them changes the numbers. They are
sorted and unsorted, and on both sides of each cut-off.
"""

import itertools

import numpy as np

N = 41
MAX = 2**63 - 1


def doubles(*values):
    """A value for each draw: the given ones, then mixtures of neighbours."""
    values = list(itertools.islice(itertools.cycle(values), N))
    return np.array([x * (1 + i % 7 / 16) for i, x in enumerate(values)])


def below_one(*values):
    return np.array(list(itertools.islice(itertools.cycle(values), N))) * np.linspace(0.5, 1, N)


def whole(*values):
    return np.array([x + i % 5 for i, x in enumerate(itertools.islice(itertools.cycle(values), N))], np.int64)


LOC = doubles(-3.5, 0.0, 12.0, 1e5, -0.01)
SCALE = doubles(0.25, 3.0, 0.0, 1e-3)
SHAPE = doubles(0.02, 0.7, 1.0, 2.5, 40.0, 0.3)
OTHER = doubles(3.0, 0.6, 1.5, 0.05, 9.0)
NONC = doubles(0.0, 2.0, 30.0, 400.0)
P = below_one(0.31, 0.9, 0.5, 0.02, 1.0)
LOW = whole(-5, 3, -100, 0)
HIGH = whole(60, 8, 125, 20, 41)
BITS = {"": 64, "_i32": 32, "_i16": 16, "_i8": 8, "_u64": 64, "_u32": 32, "_u16": 16, "_u8": 8, "_bool": 1}

# For each distribution of doubles or of 64-bit integers: columns of parameters, the same names as in the registry.
COLUMNS = {
    "uniform": [doubles(-3.5, 0.0, 12.0), doubles(20.0, 1e5, 33.0, 1e300)],
    "normal": [LOC, SCALE],
    "lognormal": [doubles(-1.0, 0.0, 3.0), SCALE],
    "laplace": [LOC, SCALE],
    "gumbel": [LOC, SCALE],
    "logistic": [LOC, SCALE],
    "triangular": [doubles(-9.0, -0.5, 0.0), doubles(0.25, 3.0), doubles(5.0, 1e3, 7.5)],
    "vonmises": [doubles(-2.5, 0.1, 3.0), doubles(0.0, 1e-9, 2e-6, 0.7, 4.0, 2e6)],
    "exponential": [SCALE],
    "rayleigh": [SCALE],
    "weibull": [SHAPE],
    "pareto": [SHAPE],
    "power": [SHAPE],
    "wald": [SHAPE, OTHER],
    "standard_gamma": [SHAPE],
    "gamma": [SHAPE, SCALE],
    "beta": [SHAPE, OTHER],
    "chisquare": [OTHER],
    "noncentral_chisquare": [SHAPE, NONC],
    "f": [SHAPE + 0.5, OTHER],
    "noncentral_f": [SHAPE + 0.5, OTHER + 0.25, NONC],
    "standard_t": [SHAPE],
    "binomial": [whole(100, 0, 7, 10**6, 60), P],
    "negative_binomial": [SHAPE, below_one(0.3, 0.9, 0.5)],
    "poisson": [doubles(0.0, 0.5, 9.0, 12.0, 300.0, 1e6)],
    "zipf": [1 + SHAPE],
    "geometric": [P],
    "hypergeometric": [whole(16, 300, 21, 4000), whole(40, 7, 1000, 20, 90), whole(9, 2, 11, 6, 14)],
    "logseries": [below_one(0.2, 0.95, 0.6)],
}  # fmt: skip


def both_ways(columns):
    """All parameters for each draw, then each of them the same for all draws."""
    yield columns
    if len(columns) > 1:
        for i, column in enumerate(columns):
            yield [*columns[:i], column.tolist()[1], *columns[i + 1 :]]


def ranges(suffix):
    """First and last values of integers: narrow, whole, and nearly whole ranges."""
    bits, signed = BITS[suffix], "u" not in suffix and suffix != "_bool"
    least, most = (-(2 ** (bits - 1)), 2 ** (bits - 1) - 1) if signed else (0, 2**bits - 1)
    spans = [0, 1, 5, 2 ** (bits // 2), 2**bits // 3, 2**bits - 2, 2**bits - 1]
    low = [least if i % 7 == 6 else min(least + i % 3, most) for i in range(N)]
    return low, [min(most, low[i] + spans[i % 7]) for i in range(N)]


def arrays(line, sources):
    case = itertools.count()
    place = lambda: list(sources(i := next(case)))[i % 10]
    for name, columns in COLUMNS.items():
        for parameters in both_ways(columns):
            draw = lambda s: getattr(s.generator, name)(*parameters, size=N)
            yield line(place(), f"generator.{name}", [*parameters, N], draw)
            draw = lambda s: getattr(s.state, name)(*parameters, size=N)
            yield line(place() + "g" * (next(case) % 2), f"random_state.{name}", [*parameters, N], draw)
    shapes = SHAPE.astype(np.float32)
    draw = lambda s: s.generator.standard_gamma(shapes, size=N, dtype=np.float32)
    yield line(place(), "generator.standard_gamma_f32", [shapes.astype(np.float64), N], draw)
    for suffix in BITS:
        dtype = {"": "int64", "_bool": "bool"}.get(suffix) or suffix.replace("_i", "int").replace("_u", "uint")
        wide = np.uint64 if suffix == "_u64" else np.int64
        low, last = (np.array(x, wide) for x in ranges(suffix))
        draw = lambda s: s.generator.integers(low, last, N, dtype, True)
        yield line(place(), f"generator.integers{suffix}", [low, last, True, N], draw)
        draw = lambda s: s.state.randint(low, np.array([int(x) + 1 for x in last], object), N, dtype)
        yield line(place(), f"random_state.randint{suffix}", [low, last, True, N], draw)
    for low, high in ((LOW, HIGH), (-7, HIGH), (LOW, 8)):
        draw = lambda s: s.generator.integers(low, high, N)
        yield line(place(), "generator.integers", [low, high, False, N], draw)
        draw = lambda s: s.state.randint(low, high, N)
        yield line(place(), "random_state.randint", [low, high, False, N], draw)
    # NumPy's takes no arrays.
    each = lambda s: np.array([s.state.random_integers(int(x), int(y)) for x, y in zip(LOW, HIGH)])
    yield line(place(), "random_state.random_integers", [LOW, HIGH, N], each)
