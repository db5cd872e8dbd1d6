"""Vectors of the discrete and the vector-valued distributions, for make_vectors.py."""

import numpy as np

from discrete_grid import ALPHAS, COLORS, GRID, PVALS

# Many values, so that every rejection and tail is met.
LONG_DISCRETE = [
    ("binomial", (100, 0.31)), ("binomial", (10**6, 0.5)), ("binomial", (3000, 0.9)), ("binomial", (80, 0.3)),
    ("poisson", (10.0,)), ("poisson", (250.0,)), ("zipf", (1.05,)), ("zipf", (3.0,)), ("geometric", (0.02,)),
    ("hypergeometric", (100, 100, 12)), ("hypergeometric", (5000, 300, 4000)), ("logseries", (0.95,)), ("zipf", (1.000000000000001,)),
]  # fmt: skip


def discrete(line, sources):
    """Every discrete distribution on a grid that reaches each of its branches."""
    cases = [(name, parameters, 301) for name, grid in GRID.items() for parameters in grid]
    cases += [(name, parameters, 20_000) for name, parameters in LONG_DISCRETE]
    for i, (name, parameters, n) in enumerate(cases):
        draw = lambda s: getattr(s.generator, name)(*parameters, size=n)
        yield line(list(sources(i))[i % 10], f"generator.{name}", [*parameters, n], draw)
    # Seeds at which the last digits of Stirling's series decide: 13680 stands where the paper, and NumPy 2.5, has 13860.
    for seed, n in ((2812, 2000), (952, 11_000)):
        draw = lambda s: s.generator.binomial(200, 0.5, n)
        yield line(f"PCG64:{seed}", "generator.binomial", [200, 0.5, n], draw)


def vector_valued(line, sources):
    """Multinomial, multivariate hypergeometric, Dirichlet, and shuffles of matrices."""
    for i, (pvals, n_trials) in enumerate((p, n) for p in PVALS for n in (0, 1, 61, 1000, 2**63 - 1)):
        draw = lambda s: s.generator.multinomial(n_trials, pvals, 100)
        yield line(list(sources(i))[i % 10], "generator.multinomial", [n_trials, pvals, 100], draw)
    for i, (colors, nsample) in enumerate(COLORS):
        for method, number in (("count", 1), ("marginals", 2)):
            draw = lambda s: s.generator.multivariate_hypergeometric(colors, nsample, 100, method)
            arguments = [colors, nsample, number, 100]
            yield line(list(sources(i))[i % 10], "generator.multivariate_hypergeometric", arguments, draw)
    for i, alpha in enumerate(ALPHAS):
        with np.errstate(all="ignore"):
            draw = lambda s: s.generator.dirichlet(alpha, 300)
            yield line(list(sources(i))[i % 10], "generator.dirichlet", [alpha, 300], draw)
    for i, (rows, columns) in enumerate([(0, 5), (5, 0), (1, 9), (9, 1), (3, 4), (20, 30)]):
        for size in (1, 4, 8, 3):
            for axis in (0, 1, None):
                draw = lambda s: permuted(s.generator, rows, columns, size, axis)
                arguments = [rows, columns, size, -1 if axis is None else axis]
                yield line(list(sources(i))[i % 10], "generator.permuted", arguments, draw)


def permuted(generator, rows, columns, size, axis):
    """Bytes 0, 1, ..., 250, 0, ... as a matrix of items of that size, shuffled."""
    items = (np.arange(rows * columns * size) % 251).astype("u1").view(f"V{size}").reshape(rows, columns)
    return np.ascontiguousarray(generator.permuted(items, axis=axis)).reshape(-1).view("u1")
