"""RandomState's distributions, bit by bit: values, end state and cached Gaussian, refusals, broadcasting."""

import ctypes
import itertools
import re

import numpy as np
import pytest

from api import DISTRIBUTIONS, parameter_types, values_type
from legacy_grid import ALPHAS, GRID, INF, LAM_MAX, MAX, NAN, PVALS, TINY, above, below
from rill import F, ROOT, RandomState, RillError
from twins import ALL, Twins, same, same_end

# The distribution of each method.
NAMES = {method: name for name, distribution in DISTRIBUTIONS.items() for method in distribution["random_state"]}


def types(method):
    return parameter_types(NAMES[method])


@pytest.fixture(autouse=True)
def quietly():
    with np.errstate(all="ignore"):
        yield


pytestmark = pytest.mark.filterwarnings("ignore:This function is deprecated")


def numpy_draw(state, method, parameters, n):
    if method in ("rand", "randn"):
        return getattr(state, method)(n)
    return getattr(state, {"ranf": "random_sample", "sample": "random_sample"}.get(method, method))(*parameters, size=n)


class Legacy(Twins):
    """The two sides after NumPy's legacy seeding, from an integer or from an array."""

    def __init__(self, seed):
        theirs = np.random.RandomState(seed)
        ours = RandomState.make("from_seed_array", seed) if isinstance(seed, list) else RandomState.make("from_seed", seed)
        self.numpy, self.rill, self.states = theirs._bit_generator, ours.bit_generator(), (theirs, ours)


SOURCES = [*ALL, "seed", "array"]


def seeded(source, seed, pending=False, skip=0):
    if source == "seed":
        return Legacy(seed)
    return Legacy([seed, 2**32 - 1 - seed]) if source == "array" else Twins.seeded(source, seed, pending, skip)


def equal(theirs, ours):
    """The same bits; the sign of a NaN, which IEEE 754 leaves open, aside."""
    if theirs.dtype == np.float64:
        assert np.array_equal(np.isnan(theirs), np.isnan(ours))
        theirs, ours = (np.where(np.isnan(x), NAN, x) for x in (theirs, ours))
    same(theirs, ours)


def same_end_of_state(twins):
    """The cached Gaussian, and the state of the bit generator."""
    same(twins.states[0].standard_normal(1), twins.states[1].standard_normal(1))
    same_end(twins)


class Column(ctypes.Structure):
    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]


def table_draw(state, method, columns, n):
    """rill_random_state_draw; a column is an array, or a number for a stride of 0."""
    number = ctypes.c_int32()
    F["rill_distribution_from_name"].call(NAMES[method].encode(), ctypes.byref(number))
    arrays = [np.atleast_1d(np.asarray(x, dtype)) for x, dtype in zip(columns, types(method), strict=True)]
    table = (Column * len(arrays))(
        *(Column(a.ctypes.data, a.strides[0] // 8 if np.ndim(x) else 0) for a, x in zip(arrays, columns))
    )
    out = np.empty(n, values_type(NAMES[method]))
    function = F["rill_random_state_draw"].raw
    function.argtypes = None
    status = function(
        ctypes.c_void_p(state.handle), number, table, ctypes.c_size_t(len(arrays)), ctypes.c_void_p(out.ctypes.data), ctypes.c_size_t(n)
    )
    if status:
        raise RillError(status, F["rill_last_error"].raw().decode())
    return out


@pytest.mark.parametrize("source", SOURCES)
@pytest.mark.parametrize("method", GRID)
def test_values_and_end_state(source, method):
    for seed, parameters in enumerate(GRID[method]):
        twins = seeded(source, seed, seed % 2 == 1, seed % 5)
        if seed % 3 == 1:
            same(twins.states[0].standard_normal(1), twins.states[1].standard_normal(1))
        for count in (0, 1, 3, 100):
            theirs = numpy_draw(twins.states[0], method, parameters, count)
            equal(theirs, getattr(twins.states[1], method)(*parameters, count))
        same_end_of_state(twins)


@pytest.mark.parametrize("method", GRID)
def test_long_fills_reach_rejections_and_tails(method):
    for seed, parameters in enumerate(GRID[method]):
        twins = seeded(SOURCES[seed % len(SOURCES)], 77 + seed)
        n = 300 if method in ("zipf", "vonmises") else 10_000
        equal(numpy_draw(twins.states[0], method, parameters, n), getattr(twins.states[1], method)(*parameters, n))
        same_end_of_state(twins)


@pytest.mark.parametrize("method, parameters", [
    ("standard_normal", ()), ("standard_exponential", ()), ("standard_gamma", (0.3,)), ("standard_gamma", (2.5,)), ("beta", (0.3, 0.7)),
    ("beta", (2.0, 3.0)), ("noncentral_chisquare", (0.7, 40.0)), ("f", (5.0, 7.0)), ("standard_t", (3.0,)), ("vonmises", (1.0, 4.0)),
    ("pareto", (3.0,)), ("weibull", (1.7,)), ("power", (2.3,)), ("rayleigh", (2.0,)), ("wald", (3.0, 2.0)), ("lognormal", (0.0, 1.0)),
    ("laplace", (0.0, 1.0)), ("gumbel", (0.0, 1.0)), ("logistic", (0.0, 1.0)), ("triangular", (0.0, 0.3, 1.0)), ("binomial", (100, 0.31)),
    ("binomial", (80, 0.3)), ("binomial", (10**6, 0.5)), ("negative_binomial", (3.5, 0.2)), ("poisson", (3.0,)), ("poisson", (250.0,)),
    ("zipf", (3.0,)), ("geometric", (0.35,)), ("geometric", (0.02,)), ("hypergeometric", (100, 100, 12)), ("hypergeometric", (5000, 300, 4000)),
    ("hypergeometric", (20, 30, 9)), ("logseries", (0.95,)),
])  # fmt: skip
def test_half_a_million(method, parameters):
    twins = seeded("seed", 2024)
    equal(numpy_draw(twins.states[0], method, parameters, 500_000), getattr(twins.states[1], method)(*parameters, 500_000))
    same_end_of_state(twins)


@pytest.mark.parametrize("method", GRID)
def test_a_fill_is_as_many_single_draws(method):
    for seed, parameters in enumerate(GRID[method][::2]):
        whole, single = (seeded(SOURCES[seed % len(SOURCES)], 6, True) for _ in range(2))
        filled = getattr(whole.states[1], method)(*parameters, 300)
        one = getattr(single.states[1], method)
        same(filled, np.concatenate([one(*parameters, 1) for _ in range(300)]))
        same(whole.states[1].standard_normal(1), single.states[1].standard_normal(1))
        same(whole.rill.random_u32(1300), single.rill.random_u32(1300))


EDGES = [NAN, INF, -INF, -0.0, 0.0, TINY, -TINY, 0.5, 1.0, above(1.0), below(1.0), -1.0, 2.0, LAM_MAX, above(LAM_MAX), 1e300, below(1025.0)]
INTEGER_EDGES = [-MAX - 1, -MAX, -1, 0, 1, 5, 12, 10**9, 2**62, MAX - 1, MAX]


@pytest.mark.parametrize("method, parameters", [
    ("zipf", (1 + 1e-9,)), ("zipf", (1 + 3e-9,)), ("hypergeometric", (2**50, 2**50, 2**51 - 11)),
])
def test_what_numpy_accepts_once_in_many_millions_is_drawn(method, parameters):
    theirs, ours = np.random.RandomState(3), RandomState.make("from_seed", 3)
    assert getattr(theirs, method)(*parameters, 1) == getattr(ours, method)(*parameters, 1)
    assert theirs.random_sample() == ours.random_sample(1)[0]


def edge_rows(method):
    return list(itertools.product(*(INTEGER_EDGES if dtype == np.int64 else EDGES for dtype in types(method))))


def endless(method, row):
    """Where NumPy never returns, or takes minutes for a value. What Rill refuses of these is tested below."""
    if method == "vonmises":
        return row[1] > 1e15
    if method == "zipf":
        return 1.0 < row[0] < 1.0001 or row[0] >= 1025.0
    if method == "hypergeometric":
        return row[2] > 10 and row[0] >= 0 and row[1] >= 0 and MAX >= row[0] + row[1] >= 2**61
    return False


def agree(theirs, ours, twins):
    """Both give the same values, or both refuse with the same message; in both cases their states are the same."""
    try:
        values = theirs()
    except (ValueError, OverflowError) as error:
        with pytest.raises(RillError) as refusal:
            ours()
        assert refusal.value.message == str(error)
    else:
        equal(values, ours())
    same_end_of_state(twins)


@pytest.mark.parametrize("method", [method for method in GRID if GRID[method][0]])
def test_refusals_and_acceptances(method):
    for seed, row in enumerate(edge_rows(method)):
        if not endless(method, row):
            twins = seeded(ALL[seed % len(ALL)], seed)
            for n in (3,) if method == "random_integers" else (0, 3):  # NumPy does not check bounds of an empty draw
                theirs = lambda: numpy_draw(twins.states[0], method, row, n)
                agree(theirs, lambda: getattr(twins.states[1], method)(*row, n), twins)


@pytest.mark.parametrize("method", [method for method in GRID if GRID[method][0] and method != "random_integers"])
def test_one_parameter_set_each(method):
    rows = GRID[method]
    columns = [np.array(column, dtype) for column, dtype in zip(zip(*rows), types(method), strict=True)]
    for seed, source in enumerate(SOURCES):
        twins = seeded(source, seed, True)
        theirs = getattr(twins.states[0], method)(*columns)
        equal(theirs, table_draw(twins.states[1], method, columns, len(rows)))
        same_end_of_state(twins)


@pytest.mark.parametrize("method", [method for method in GRID if GRID[method][0] and method != "random_integers"])
def test_refusals_and_acceptances_of_arrays(method):
    """An edge value among good ones, at either end."""
    good = {"hypergeometric": (20, 30, 12), "triangular": (0.0, 0.5, 1.0)}.get(method, GRID[method][0])
    for seed, row in enumerate(edge_rows(method)):
        if endless(method, row):
            continue
        for rows in ((row, good), (good, row)):
            columns = [np.array(column, dtype) for column, dtype in zip(zip(*rows), types(method), strict=True)]
            twins = seeded(ALL[seed % len(ALL)], seed)
            agree(lambda: getattr(twins.states[0], method)(*columns), lambda: table_draw(twins.states[1], method, columns, 2), twins)


@pytest.mark.parametrize("method, row, message", [
    ("zipf", (1025.0,), "a value too large"), ("zipf", (INF,), "a value too large"),
    ("vonmises", (0.0, 2e16), "kappa value too large"), ("vonmises", (0.0, 1e154), "kappa value too large"),
    ("vonmises", (0.0, INF), "kappa value too large"),
    ("hypergeometric", (2**62, 2**62 - 1, 20), "ngood + nbad value too large"),
    ("hypergeometric", (2**62, 2**62 - 2, 20), "ngood + nbad value too large"),
    ("hypergeometric", (2**62, 2**62 - 1, 10**18), "ngood + nbad value too large"),
])  # fmt: skip
def test_what_numpy_never_returns_from_is_refused(method, row, message):
    twins = seeded("seed", 3)
    for n in (0, 2):
        with pytest.raises(RillError) as refusal:
            getattr(twins.states[1], method)(*row, n)
        assert refusal.value.message == message
    with pytest.raises(RillError) as refusal:
        table_draw(twins.states[1], method, [np.array([x, x]) for x in row], 2)
    assert refusal.value.message == message
    same_end_of_state(twins)


def multinomial(state, n, pvals, size):
    out = np.full((size, len(pvals)), -7, np.int64)
    pvals = np.array(pvals, np.float64)
    F["rill_random_state_multinomial"].call(state, n, pvals, pvals.size, out, size)
    return out


def dirichlet(state, alpha, size):
    out = np.full((size, len(alpha)), -7.0)
    alpha = np.array(alpha, np.float64)
    F["rill_random_state_dirichlet"].call(state, alpha, alpha.size, out, size)
    return out


@pytest.mark.parametrize("source", SOURCES)
def test_multinomial(source):
    for seed, (pvals, n) in enumerate(itertools.product(PVALS, [0, 1, 20, 1000, 10**9, MAX, -1])):
        twins = seeded(source, seed, seed % 2 == 1)
        for size in (0, 1, 7):
            theirs = lambda: twins.states[0].multinomial(n, pvals, size)
            agree(theirs, lambda: multinomial(twins.states[1], n, pvals, size), twins)


@pytest.mark.parametrize("source", SOURCES)
def test_dirichlet(source):
    for seed, alpha in enumerate(ALPHAS):
        twins = seeded(source, seed, seed % 2 == 1)
        for size in (0, 1, 7):
            agree(lambda: twins.states[0].dirichlet(alpha, size), lambda: dirichlet(twins.states[1], alpha, size), twins)


@pytest.fixture
def globals_restored():
    theirs, ours = np.random.get_bit_generator(), F["rill_get_bit_generator"]()
    yield
    np.random.set_bit_generator(theirs)
    F["rill_set_bit_generator"](ours)


def test_a_binomial_setup_is_cached(globals_restored):
    """In NumPy, binomial and multinomial share a cached probability of 0, also after re-seeding and swapping."""
    n, p = 10**18, 1e-17
    theirs, ours = np.random.mtrand._rand, RandomState.adopt(F["rill_global_random_state"].raw())
    for seed, calls in enumerate(["obmb", "mbm", "bbmmb", "mzb", "bzm", "bom", "moob", "m", "b"]):
        twins = Twins.seeded(ALL[seed % len(ALL)], seed)
        np.random.set_bit_generator(twins.numpy), ours.set_bit_generator(twins.rill)
        for call in calls:
            if call == "b":
                same(theirs.binomial(n, p, 3), ours.binomial(n, p, 3))
            elif call == "z":
                same(theirs.binomial(0, 0.0, 1), ours.binomial(0, 0.0, 1))
            elif call == "o":
                same(theirs.binomial(1000, 0.5, 1), ours.binomial(1000, 0.5, 1))
            else:
                same(theirs.multinomial(n, [p, 0.5, 0.5], 2), multinomial(ours, n, [p, 0.5, 0.5], 2))
                same(theirs.multinomial(n, [p, 0.5, 0.5], 0), multinomial(ours, n, [p, 0.5, 0.5], 0))
        np.random.seed(7)
        F["rill_seed"](7)


def test_the_global_header_has_every_function_of_numpy_random():
    text = (ROOT / "include" / "rill_global.h").read_text()
    ours = set(re.findall(r"static inline rill_status\s+rill_(\w+)\(", text)) | {name.removeprefix("rill_") for name in F}
    assert set(np.random.mtrand.__all__) - ours == {"RandomState"}
