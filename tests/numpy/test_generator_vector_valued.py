"""Generator's multinomial, multivariate_hypergeometric, dirichlet and permuted, bit by bit."""

import itertools

import numpy as np
import pytest

from discrete_grid import ALPHAS, COLORS, MAX, PVALS, above
from rill import C, F, RillError
from twins import ALL, Twins, same, same_end
from test_generator_discrete import agree

METHODS = {
    "count": C["RILL_MULTIVARIATE_HYPERGEOMETRIC_COUNT"],
    "marginals": C["RILL_MULTIVARIATE_HYPERGEOMETRIC_MARGINALS"],
}


def multinomial(generator, n_trials, pvals, n):
    pvals = np.asarray(pvals, np.float64)
    out = np.full((n, pvals.size), -7, np.int64)
    F["rill_generator_multinomial"].call(generator, n_trials, pvals, pvals.size, out, n)
    return out


def multivariate_hypergeometric(generator, colors, nsample, n, method):
    colors = np.asarray(colors, np.int64)
    out = np.full((n, colors.size), -7, np.int64)
    F["rill_generator_multivariate_hypergeometric"].call(generator, colors, colors.size, nsample, METHODS.get(method, 3), out, n)
    return out


def dirichlet(generator, alpha, n):
    alpha = np.asarray(alpha, np.float64)
    out = np.full((n, alpha.size), -7.0)
    F["rill_generator_dirichlet"].call(generator, alpha, alpha.size, out, n)
    return out


def permuted(generator, array, axis):
    rows, columns = array.shape
    F["rill_generator_permuted"].call(generator, array, rows, columns, array.itemsize, -1 if axis is None else axis)
    return array


@pytest.mark.parametrize("name", ALL)
def test_multinomial(name):
    for seed, (pvals, n_trials) in enumerate(itertools.product(PVALS, [0, 1, 7, 60, 61, 1000, 10**9, MAX])):
        twins = Twins.seeded(name, seed, seed % 2 == 1)
        for n in (0, 1, 200):
            same(twins.generators[0].multinomial(n_trials, pvals, n), multinomial(twins.generators[1], n_trials, pvals, n))
        same_end(twins)


def test_edges_of_multinomial():
    twins = Twins.seeded("PCG64", 3)
    edges = [np.nan, -0.0, 0.0, -1e-300, 0.5, 1.0, above(1.0), 1 + 1e-13, 1e-12, 2e-12, np.inf, -np.inf]
    lists = [[], *([x] for x in edges), *map(list, itertools.product(edges, repeat=2)), *([0.5, x, y] for x in edges for y in edges),
             [1.0, 1e-12, 0.0], [1.0, above(1e-12), 0.0], [1.0, 1.0001e-12, 0.0], [0.5, 0.5, 1.1e-12, 0.0], [0.1] * 10 + [1e-12, 0.0]]
    for pvals, n_trials, n in itertools.product(lists, [-1, 0, 5, -MAX - 1, MAX], [0, 3]):
        agree(lambda: twins.generators[0].multinomial(n_trials, np.array(pvals, np.float64), n), lambda: multinomial(twins.generators[1], n_trials, pvals, n), twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method", METHODS)
def test_multivariate_hypergeometric(name, method):
    more = [([10**8, 2 * 10**8, 6 * 10**8], 10**7), ([10**9 - 1], 5), ([5 * 10**8, 499999999], 999999990)] if method == "marginals" else []
    for seed, (colors, nsample) in enumerate(COLORS + more):
        twins = Twins.seeded(name, seed, seed % 2 == 1)
        for n in (0, 1, 100):
            theirs = twins.generators[0].multivariate_hypergeometric(colors, nsample, n, method=method)
            same(theirs, multivariate_hypergeometric(twins.generators[1], colors, nsample, n, method))
        same_end(twins)


@pytest.mark.parametrize("method", [*METHODS, "both"])
def test_edges_of_multivariate_hypergeometric(method):
    twins = Twins.seeded("PCG64", 3)
    lists = [[], [0], [-1], [5], [10**9 - 1], [10**9], [MAX], [MAX, 1], [MAX, 0], [MAX // 8 + 1], [1, -1], [2**62, 2**62], [-MAX - 1], [4, 5]]
    for colors, nsample, n in itertools.product(lists, [-MAX - 1, -1, 0, 1, 5, 6, 9, 10], [0, 2]):
        if method == "count" and n and nsample > 0 and 10**8 < sum(colors) <= MAX // 8:
            continue
        theirs = lambda: twins.generators[0].multivariate_hypergeometric(np.array(colors, np.int64), nsample, n, method=method)
        agree(theirs, lambda: multivariate_hypergeometric(twins.generators[1], colors, nsample, n, method), twins)


def test_too_much_memory_is_refused():
    twins = Twins.seeded("PCG64", 3)
    colors = [MAX // 8]
    with pytest.raises(MemoryError):
        twins.generators[0].multivariate_hypergeometric(colors, 1, 1, method="count")
    with pytest.raises(RillError) as refusal:
        multivariate_hypergeometric(twins.generators[1], colors, 1, 1, "count")
    assert refusal.value.status == C["RILL_STATUS_OUT_OF_MEMORY"]
    assert multivariate_hypergeometric(twins.generators[1], colors, 1, 0, "count").shape == (0, 1)
    same_end(twins)


@pytest.mark.parametrize("name", ALL)
def test_dirichlet(name):
    for seed, alpha in enumerate(ALPHAS):
        twins = Twins.seeded(name, seed, seed % 2 == 1)
        for n in (0, 1, 300):
            with np.errstate(all="ignore"):
                same(twins.generators[0].dirichlet(alpha, n), dirichlet(twins.generators[1], alpha, n))
        same_end(twins)


def test_long_dirichlets():
    for alpha in ([0.05, 0.02, 0.09], [0.09] * 5, [1e-3, 0.01], [0.3, 1.0, 4.0], [0.5, 0.5]):
        twins = Twins.seeded("PCG64", 8)
        same(twins.generators[0].dirichlet(alpha, 100_000), dirichlet(twins.generators[1], alpha, 100_000))
        same_end(twins)


def test_edges_of_dirichlet():
    twins = Twins.seeded("PCG64", 3)
    edges = [-0.0, 0.0, -5e-324, -1.0, 1.0, 0.05, np.inf, -np.inf]
    for alpha, n in itertools.product([*([x] for x in edges), *map(list, itertools.product(edges, repeat=2)), [np.nan, -1.0]], [0, 2]):
        if alpha == [-0.0, 0.05] and str(alpha[0]) == "-0.0" and n:
            # NumPy never returns
            same(np.array([[0.0, 1.0]] * n), dirichlet(twins.generators[1], alpha, n))
            twins = Twins.seeded("PCG64", 3)
            continue
        with np.errstate(all="ignore"):
            agree(lambda: twins.generators[0].dirichlet(np.array(alpha), n), lambda: dirichlet(twins.generators[1], alpha, n), twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("axis", [0, 1, None])
def test_permuted(name, axis):
    shapes = [(0, 0), (0, 5), (5, 0), (1, 1), (1, 9), (9, 1), (3, 4), (20, 30), (2, 700)]
    for seed, (shape, dtype) in enumerate(itertools.product(shapes, ["u1", "u2", "u4", "i8", "V3", "c16"])):
        size = np.dtype(dtype).itemsize
        array = np.random.default_rng(seed).integers(0, 256, (*shape, size), "u1").view(dtype).reshape(shape)
        twins = Twins.seeded(name, seed, seed % 2 == 1)
        same(twins.generators[0].permuted(array, axis=axis), permuted(twins.generators[1], array.copy(), axis))
        same_end(twins)


def test_permuted_refuses_other_axes():
    twins = Twins.seeded("PCG64", 3)
    array = np.zeros((3, 4))
    for axis in (2, -3, 2**31 - 1):
        agree(lambda: twins.generators[0].permuted(array, axis=axis), lambda: permuted(twins.generators[1], array, axis), twins)


def test_a_fill_is_as_many_single_draws():
    for draw in (
        lambda g, n: multinomial(g, 100, [0.2, 0.5, 0.3], n),
        lambda g, n: multivariate_hypergeometric(g, [20, 30, 40], 35, n, "marginals"),
        lambda g, n: dirichlet(g, [0.05, 0.02], n),
        lambda g, n: dirichlet(g, [0.5, 2.0, 1.0], n),
    ):
        whole, single = (Twins.seeded("PCG64", 6, True) for _ in range(2))
        same(draw(whole.generators[1], 500), np.concatenate([draw(single.generators[1], 1) for _ in range(500)]))
        same(whole.rill.random_u32(30), single.rill.random_u32(30))
