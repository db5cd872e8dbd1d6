"""Generator's continuous distributions: values, end states, refusals and broadcasting, on every branch of every sampler."""

import ctypes
import itertools

import numpy as np
import pytest

from api import DISTRIBUTIONS, keywords, values_type
from floats import Floats
from rill import F, RillError
from twins import ALL, Twins, same, same_end

INF, NAN = float("inf"), float("nan")
BIG = 1.7976931348623157e308
SUBNORMAL = 5e-324


def around(x):
    """A number and its two neighbours."""
    return [float(np.nextafter(x, -INF)), x, float(np.nextafter(x, INF))]


def around_f32(x):
    x = np.float32(x)
    return [float(y) for y in (np.nextafter(x, np.float32(-INF)), x, np.nextafter(x, np.float32(INF)))]


def pairs(first, second):
    return list(itertools.product(first, second))


LOC_SCALE = [(0.0, 1.0), (-3.5, 0.25), (1e300, 1e10), (1.0, 0.0), (0.0, BIG), (-INF, 1.0), (0.0, INF), (INF, INF), (NAN, 1.0), (2.0, NAN)]
SCALE = [(x,) for x in (0.0, SUBNORMAL, 0.3, 1.0, 2.5, 1e300, BIG, INF, NAN)]
POWER = [(x,) for x in (SUBNORMAL, 1e-300, 1e-3, 0.2, 0.5, *around(1.0), 1.5, 2.0, 3.0, 100.0, 1e10, BIG, INF, NAN)]
GAMMA = [SUBNORMAL, 1e-300, 1e-3, 0.1, 0.5, 0.9, *around(1.0), 1.2, 2.5, 10.0, 1e5, 1e20, BIG, INF]
GAMMA_F32 = [1e-45, 1e-30, 1e-3, 0.5, 0.9, *around_f32(1.0), 1.2, 2.5, 1e5, 1e20, 3.4028234663852886e38, INF]
DF = [SUBNORMAL, 1e-300, 0.01, 0.5, *around(1.0), 1.7, *around(2.0), 3.0, 7.5, 1e4, 1e20, BIG, INF]
TINY = 3e-103
BETA = [SUBNORMAL, 1e-200, *around(TINY), 1e-100, 1e-3, 0.01, 0.3, *around(1.0), 2.0, 50.0, 1e6, 1e300, INF]
NONC = [0.0, SUBNORMAL, 2 * SUBNORMAL, 1e-300, 0.3, 3.0, *around(20.0), 30.0, 300.0, 1e6, 1e15, 1.8e19, 1e20, 1e300, INF, NAN]
KAPPA = [0.0, SUBNORMAL, 1e-9, *around(1e-8), 1e-7, *around(1e-5), 1e-3, 0.1, 1.0, 4.0, 100.0, 1e5, *around(1e6), 1e10, 1e300, INF, NAN]

# Sets of parameters that reach every branch.
GRID = {
    "random_f32": [()],
    "standard_normal": [()],
    "standard_normal_f32": [()],
    "standard_exponential": [()],
    "standard_exponential_f32": [()],
    "standard_exponential_inv": [()],
    "standard_exponential_inv_f32": [()],
    "standard_gamma": [(x,) for x in (0.0, NAN, *GAMMA)],
    "standard_gamma_f32": [(x,) for x in (0.0, NAN, *GAMMA_F32)],
    "uniform": [(0.0, 1.0), (-3.0, 8.5), (2.0, 2.0), (-0.0, 0.0), (-1e308, 7e307), (1e-320, 1e-310)],
    "normal": LOC_SCALE,
    "lognormal": LOC_SCALE + [(0.0, 500.0), (-800.0, 1.0)],
    "standard_cauchy": [()],
    "laplace": LOC_SCALE,
    "gumbel": LOC_SCALE,
    "logistic": LOC_SCALE,
    "triangular": (
        [(0.0, 0.5, 1.0), (-3.0, -3.0, 8.0), (-3.0, 8.0, 8.0), (-1e308, 0.0, 1e308), (0.0, 1.0, INF), (NAN, 1.0, 2.0)]
        + [(0.0, NAN, 2.0), (0.0, 1.0, NAN), (0.0, SUBNORMAL, 1e-323)]
    ),
    "vonmises": pairs([0.0, 1.0, -3.1, 3.14159265, -7.5, 1e10, INF, NAN], KAPPA),
    "exponential": SCALE,
    "rayleigh": SCALE,
    "weibull": [(0.0,), *POWER],
    "pareto": POWER,
    "power": POWER,
    "wald": pairs([SUBNORMAL, 1e-3, 1.0, 3.0, 1e8, 1e300, INF, NAN], [SUBNORMAL, 1e-3, 1.0, 20.0, 1e300, INF, NAN]),
    "gamma": pairs([0.0, *GAMMA], [0.0, 0.3, 1.0, 1e300, INF, NAN]),
    "beta": pairs(BETA, BETA),
    "chisquare": [(x,) for x in DF],
    "noncentral_chisquare": pairs(DF, NONC),
    "f": pairs(DF, DF),
    "noncentral_f": list(itertools.product(DF[1::3], DF[::4], NONC)),
    "standard_t": [(x,) for x in DF],
}
NAMES = list(GRID)
# Parameters for long fills: what users draw, and where rejection is hard.
LONG = {
    "standard_gamma": [(0.02,), (0.7,), (1.0,), (1.01,), (2.5,), (300.0,)],
    "standard_gamma_f32": [(0.02,), (0.7,), (1.0,), (1.01,), (2.5,), (300.0,)],
    "normal": [(3.0, 2.0)],
    "lognormal": [(0.0, 1.0)],
    "uniform": [(-1.0, 5.0)],
    "laplace": [(1.0, 2.0)],
    "gumbel": [(1.0, 2.0)],
    "logistic": [(1.0, 2.0)],
    "triangular": [(-1.0, 0.5, 5.0)],
    "vonmises": [(1.0, 5e-6), (1.0, 1e-4), (0.5, 0.7), (3.0, 4.0), (-2.0, 1e5), (3.1415, 3e6)],
    "exponential": [(2.5,)],
    "rayleigh": [(2.5,)],
    "weibull": [(1.7,)],
    "pareto": [(3.0,)],
    "power": [(5.0,)],
    "wald": [(3.0, 2.0), (0.1, 20.0)],
    "gamma": [(0.7, 2.0), (2.5, 3.0)],
    "beta": [(0.5, 0.5), (0.01, 0.02), (1e-5, 2e-5), (1.0, 1.0), (2.0, 3.0), (0.4, 9.0)],
    "chisquare": [(0.7,), (2.0,), (5.0,)],
    "noncentral_chisquare": [(0.7, 3.0), (0.7, 40.0), (3.0, 2.0)],
    "f": [(1.0, 4.0), (5.0, 6.0)],
    "noncentral_f": [(0.5, 4.0, 3.0), (5.0, 6.0, 2.0)],
    "standard_t": [(0.7,), (4.0,)],
}
# Values at which checks change their result.
EDGES = [-INF, -1.0, -SUBNORMAL, -0.0, 0.0, SUBNORMAL, *around(1.0), 2.0, INF, NAN]


def theirs(generator, name, parameters, size):
    with np.errstate(all="ignore"):
        return getattr(generator, DISTRIBUTIONS[name]["method"])(*parameters, size=size, **keywords(name))


def ours(generator, name, parameters, n):
    return getattr(generator, name)(*parameters, n)


def same_values(first, second, compare=same):
    """The same bits; any NaN equals any other, since processors differ in its sign."""
    first, second = np.array(first), np.array(second)
    for values in (first, second):
        values[np.isnan(values)] = NAN
    compare(first, second)


@pytest.fixture
def floats(request):
    """Compares the draws of a test: with known answers too, if they are floats that depend on NumPy's host."""
    compared = Floats(request.node.name, request.node.callspec.params["name"])
    yield compared
    compared.finish()


def check(floats, name, kind, parameters, n, seed, pending=False):
    twins = Twins.seeded(kind, seed, pending, seed % 5)
    for count in (n, 1, 3):
        values = theirs(twins.generators[0], name, parameters, count)
        same_values(values, ours(twins.generators[1], name, parameters, count), floats.same)
    same_end(twins)


@pytest.mark.parametrize("name", NAMES)
def test_every_branch(floats, name):
    for seed, parameters in enumerate(GRID[name]):
        for kind in ALL:
            check(floats, name, kind, parameters, 40 if len(GRID[name]) > 100 else 300, seed, seed % 2 == 1)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("name", NAMES)
def test_sizes(floats, name, kind):
    for parameters in LONG.get(name, [()])[:2]:
        for seed, n in enumerate([0, 1, 2, 3, 127, 128, 129, 255, 256, 257, 258, 511, 512, 513, 1000]):
            check(floats, name, kind, parameters, n, seed, n % 2 == 1)


@pytest.mark.parametrize("name", NAMES)
def test_long_fills(floats, name):
    for parameters in LONG.get(name, [()]):
        for kind, n in zip(ALL, (300_000, 1_000_000, 100_000, 100_000, 300_000)):
            check(floats, name, kind, parameters, n, 2024)


@pytest.mark.parametrize("name", ["standard_normal_f32", "standard_exponential", "standard_exponential_f32"])
def test_ten_million_reach_the_tails(floats, name):
    twins = Twins.seeded("SFC64", 3)
    values = theirs(twins.generators[0], name, (), 10_000_000)
    edge = 3.6541529 if "normal" in name else 7.6971174
    assert (values > edge).any() and ((values < -edge).any() or "exponential" in name)
    floats.same(values, ours(twins.generators[1], name, (), 10_000_000))
    same_end(twins)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("name", NAMES)
def test_a_fill_is_as_many_single_draws(name, kind):
    for parameters in LONG.get(name, [()])[:2]:
        whole, single = (Twins.seeded(kind, 6, True) for _ in range(2))
        filled = ours(whole.generators[1], name, parameters, 700)
        same(filled, np.concatenate([ours(single.generators[1], name, parameters, 1) for _ in range(700)]))
        same(whole.rill.random_u32(1300), single.rill.random_u32(1300))


def outcome(call):
    """The result of a call, or the message of its refusal."""
    try:
        return call(), None
    except (ValueError, OverflowError) as error:
        return None, str(error)
    except RillError as error:
        return None, error.message


class Column(ctypes.Structure):
    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]


def draw(generator, name, columns, n):
    """rill_generator_draw: each column an array and a stride in elements."""
    number = F["rill_distribution_from_name"](name)
    out = np.empty(n, values_type(name))
    table = (Column * len(columns))()
    for entry, (array, first, stride) in zip(table, columns):
        entry.values, entry.stride = array.ctypes.data + first * array.itemsize, stride
    F["rill_generator_draw"].call(generator, number, table, len(columns), out, n)
    return out


@pytest.mark.parametrize("name", [name for name in NAMES if GRID[name] != [()]])
def test_refusals_and_acceptances(name):
    count = len(GRID[name][0])
    dtype = values_type(name)
    edges = around_f32(1.0) + [-INF, -1.0, -1e-45, -0.0, 0.0, 1e-45, INF, NAN] if dtype == np.float32 else EDGES
    for parameters in itertools.product(edges, repeat=count):
        twins = Twins.seeded("PCG64", 5)
        values, message = outcome(lambda: theirs(twins.generators[0], name, parameters, 2))
        rill = outcome(lambda: ours(twins.generators[1], name, parameters, 2))
        assert rill[1] == message, parameters
        if message is None:
            same_values(values, rill[0])
        assert outcome(lambda: ours(twins.generators[1], name, parameters, 0))[1] == message
        good = [1.0, 2.0, 3.0]
        arrays = [np.array([good[i], x, good[i]], dtype) for i, x in enumerate(parameters)]
        values, message = outcome(lambda: theirs(twins.generators[0], name, arrays, 3))
        rill = outcome(lambda: draw(twins.generators[1], name, [(array, 0, 1) for array in arrays], 3))
        assert rill[1] == message, parameters
        if message is None:
            same_values(values, rill[0])
        same_end(twins)


@pytest.mark.parametrize("kind", ALL)
@pytest.mark.parametrize("name", NAMES)
def test_draws_with_one_parameter_set_each(name, kind):
    grid = GRID[name]
    if grid == [()]:
        twins = Twins.seeded(kind, 11)
        same_values(theirs(twins.generators[0], name, (), 50), draw(twins.generators[1], name, [], 50))
        return same_end(twins)
    dtype = values_type(name)
    table = np.array(grid[:: max(1, len(grid) // 40)], dtype).reshape(-1, len(grid[0]))
    n = len(table)
    for strides in itertools.product((0, 1, -1, 2), repeat=table.shape[1]):
        twins = Twins.seeded(kind, 11)
        columns, arrays = [], []
        for column, stride in zip(table.T, strides):
            wide = np.repeat(column, 2) if stride == 2 else np.array(column)
            wide[1::2] = NAN if stride == 2 else wide[1::2]
            columns.append((wide, n - 1 if stride < 0 else 0, stride))
            arrays.append({0: column[0], 1: column, -1: column[::-1], 2: wide[::2]}[stride])
        values, message = outcome(lambda: theirs(twins.generators[0], name, arrays, n))
        rill = outcome(lambda: draw(twins.generators[1], name, columns, n))
        assert rill[1] == message
        if message is None:
            same_values(values, rill[0])
        same_end(twins)
