"""Generator's discrete distributions, its vector-valued ones, and permuted, bit by bit."""

import ctypes
import itertools

import numpy as np
import pytest

from api import parameter_types
from discrete_grid import GRID, LAM_MAX, MAX, TINY, above, below
from rill import C, F, RillError
from twins import ALL, Twins, same, same_end

EDGES = [np.nan, np.inf, -np.inf, -0.0, 0.0, TINY, -TINY, 0.5, 1.0, above(1.0), below(1.0), -1.0, 2.0, LAM_MAX, above(LAM_MAX), 1e300]
INTEGER_EDGES = [-MAX - 1, -MAX, -1, 0, 1, 5, 10**9 - 1, 10**9, MAX - 1, MAX]


def draw(generator, method, columns, n):
    """rill_generator_draw; a column is an array, or a number for a stride of 0."""

    class Column(ctypes.Structure):
        _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]

    number = ctypes.c_int32()
    F["rill_distribution_from_name"].call(method.encode(), ctypes.byref(number))
    arrays = [np.atleast_1d(np.asarray(x, dtype)) for x, dtype in zip(columns, parameter_types(method), strict=True)]
    table = (Column * len(arrays))(*(
        Column(a.ctypes.data, a.strides[0] // 8 if np.ndim(x) else 0) for a, x in zip(arrays, columns)
    ))
    out = np.empty(n, np.int64)
    F["rill_generator_draw"].raw.argtypes = None
    status = F["rill_generator_draw"].raw(
        ctypes.c_void_p(generator.handle), number, table, ctypes.c_size_t(len(arrays)), ctypes.c_void_p(out.ctypes.data), ctypes.c_size_t(n)
    )
    if status:
        raise RillError(status, F["rill_last_error"].raw().decode())
    return out


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method", GRID)
def test_values_and_end_state(name, method):
    for seed, parameters in enumerate(GRID[method]):
        twins = Twins.seeded(name, seed, seed % 2 == 1, seed % 5)
        for count in (0, 1, 3, 300):
            theirs = getattr(twins.generators[0], method)(*parameters, size=count)
            same(theirs, getattr(twins.generators[1], method)(*parameters, count))
        same_end(twins)


@pytest.mark.parametrize("method", GRID)
def test_long_fills_reach_rejections_and_tails(method):
    for seed, parameters in enumerate(GRID[method]):
        n = 3000 if method == "hypergeometric" and sum(parameters) > 10**6 and parameters[2] < 10 else 30_000
        twins = Twins.seeded(ALL[seed % len(ALL)], 77 + seed)
        same(getattr(twins.generators[0], method)(*parameters, size=n), getattr(twins.generators[1], method)(*parameters, n))
        same_end(twins)


@pytest.mark.parametrize("method, parameters", [
    ("binomial", (100, 0.31)), ("binomial", (80, 0.3)), ("binomial", (10**6, 0.5)), ("binomial", (10**18, 0.4)), ("binomial", (3000, 0.9)),
    ("negative_binomial", (3.5, 0.2)), ("poisson", (3.0,)), ("poisson", (10.0,)), ("poisson", (250.0,)), ("zipf", (1.05,)), ("zipf", (3.0,)),
    ("geometric", (0.35,)), ("geometric", (0.02,)), ("hypergeometric", (100, 100, 12)), ("hypergeometric", (5000, 300, 4000)),
    ("hypergeometric", (10**8, 10**8, 10**7)), ("hypergeometric", (20, 30, 9)), ("logseries", (0.95,)),
])
def test_a_million(method, parameters):
    twins = Twins.seeded("PCG64", 2024)
    same(getattr(twins.generators[0], method)(*parameters, size=1_000_000), getattr(twins.generators[1], method)(*parameters, 1_000_000))
    same_end(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method", GRID)
def test_a_fill_is_as_many_single_draws(name, method):
    for parameters in GRID[method][::3]:
        whole, single = (Twins.seeded(name, 6, True) for _ in range(2))
        filled = getattr(whole.generators[1], method)(*parameters, 700)
        one = getattr(single.generators[1], method)
        same(filled, np.concatenate([one(*parameters, 1) for _ in range(700)]))
        same(whole.rill.random_u32(1300), single.rill.random_u32(1300))


def edge_rows(method):
    return itertools.product(*(INTEGER_EDGES if dtype == np.int64 else EDGES for dtype in parameter_types(method)))


def agree(theirs, ours, twins):
    """Both give the same values, or both refuse with the same message; in both cases their states are the same."""
    try:
        values = theirs()
    except ValueError as error:
        with pytest.raises(RillError) as refusal:
            ours()
        assert refusal.value.message == str(error)
        assert refusal.value.status == C["RILL_STATUS_INVALID_ARGUMENT"]
    else:
        same(values, ours())
    same(twins.numpy.random_raw(2), twins.rill.random_raw(2))


@pytest.mark.parametrize("method", GRID)
def test_edges(method):
    twins = Twins.seeded("PCG64", 5)
    theirs, ours = (getattr(generator, method) for generator in twins.generators)
    for row in edge_rows(method):
        for n in (0, 2):
            agree(lambda: theirs(*row, size=n), lambda: ours(*row, n), twins)


@pytest.mark.parametrize("method", GRID)
def test_edges_of_arrays(method):
    twins = Twins.seeded("SFC64", 5)
    fine = GRID[method][-1]
    for row in edge_rows(method):
        for place in range(len(row)):
            good = np.array([fine, fine, fine], dtype=object)
            columns = []
            for i, dtype in enumerate(parameter_types(method)):
                column = good[:, i].astype(dtype)
                column[1 + (i != place)] = row[i]
                columns.append(column)
            agree(lambda: getattr(twins.generators[0], method)(*columns), lambda: draw(twins.generators[1], method, columns, 3), twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method", GRID)
def test_a_parameter_set_for_each_draw(name, method):
    rows = [row for row in GRID[method] if not (method == "hypergeometric" and row[0] + row[1] > 10**6)] * 3
    columns = [np.array(column, dtype) for column, dtype in zip(zip(*rows), parameter_types(method), strict=True)]
    twins = Twins.seeded(name, 9, True)
    same(getattr(twins.generators[0], method)(*columns), draw(twins.generators[1], method, columns, len(rows)))
    same_end(twins)
    # backwards, and every second
    for step in (-1, 2):
        strided = [column[::step] for column in columns]
        n = len(strided[0])
        same(getattr(twins.generators[0], method)(*strided), draw(twins.generators[1], method, strided, n))
    same_end(twins)


def test_a_number_beside_an_array():
    twins = Twins.seeded("PCG64", 4)
    p = np.linspace(0, 1, 50)
    same(twins.generators[0].binomial(70, p), draw(twins.generators[1], "binomial", [70, p], 50))
    n = np.arange(200)
    same(twins.generators[0].binomial(n, 0.4), draw(twins.generators[1], "binomial", [n, 0.4], 200))
    same(twins.generators[0].hypergeometric(30, n, 20), draw(twins.generators[1], "hypergeometric", [30, n, 20], 200))
    same(twins.generators[0].poisson(7.0, 20), draw(twins.generators[1], "poisson", [7.0], 20))
    same_end(twins)
