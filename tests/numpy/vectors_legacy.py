"""Lines of tests/vectors/legacy.txt; make_vectors.py explains the format."""

import warnings

import numpy as np

from legacy_grid import ALPHAS, GRID, PVALS

LONG = 20_000

# Many values, so that every rejection and tail is met.
LONG_LEGACY = [
    ("standard_gamma", (0.3,)), ("standard_gamma", (2.5,)), ("beta", (0.3, 0.7)), ("noncentral_chisquare", (0.7, 40.0)), ("vonmises", (1.0, 4.0)),
    ("binomial", (100, 0.31)), ("binomial", (10**6, 0.5)), ("binomial", (80, 0.3)), ("poisson", (3.0,)), ("poisson", (250.0,)), ("zipf", (3.0,)),
    ("hypergeometric", (100, 100, 12)), ("hypergeometric", (5000, 300, 4000)), ("logseries", (0.95,)), ("wald", (3.0, 2.0)),
]  # fmt: skip


def legacy(line, sources, source_of):
    """RandomState's distributions on a grid that reaches each branch; the bits of values that are NaN are not compared."""
    choose = np.random.default_rng(0)
    cases = []
    for name, grid in GRID.items():
        if name not in ("random", "ranf", "sample", "rand", "randn", "random_sample", "standard_normal"):
            some = sorted(choose.permutation(len(grid))[:48])
            cases += [(name, grid[i], 51) for i in some]
    cases += [(name, parameters, LONG) for name, parameters in LONG_LEGACY]
    for i, (name, parameters, n) in enumerate(cases):
        draw = lambda s: getattr(s.state, name)(*parameters, size=n)
        source = list(sources(i))[i % 10] + "g" * (i % 3 == 1)
        with np.errstate(all="ignore"), warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            if not np.isnan(draw(source_of(source))).any():
                yield line(source, f"random_state.{name}", [*parameters, n], draw)
    # A NaN parameter gives a constant one.
    for name, parameters in (("vonmises", (1.0, np.nan)), ("noncentral_chisquare", (0.5, np.nan))):
        draw = lambda s: getattr(s.state, name)(*parameters, size=3)
        yield line("MT19937:3g", f"random_state.{name}", [*parameters, 3], draw)
    # Seeds at which the last digits of Stirling's series decide: 13680 stands where the paper has 13860.
    for seed, n in ((2812, 2000), (952, 11_000)):
        draw = lambda s: s.state.binomial(200, 0.5, n)
        yield line(f"PCG64:{seed}", "random_state.binomial", [200, 0.5, n], draw)
    for i, (pvals, n_trials) in enumerate((p, n) for p in PVALS for n in (0, 1, 61, 1000, 2**63 - 1)):
        if pvals and all(0 <= p <= 1 for p in pvals) and sum(pvals[:-1]) <= 1 + 1e-12:
            draw = lambda s: s.state.multinomial(n_trials, pvals, 20).reshape(-1)
            yield line(list(sources(i))[i % 10], "random_state.multinomial", [n_trials, pvals, 20], draw)
    for i, alpha in enumerate(ALPHAS):
        if alpha and all(0 < a < np.inf for a in alpha) and max(alpha) > 0.1:
            draw = lambda s: s.state.dirichlet(alpha, 20).reshape(-1)
            yield line(list(sources(i))[i % 10] + "g", "random_state.dirichlet", [alpha, 20], draw)
    # In one dimension no library adds values in its own order.
    for i, n in enumerate((1, 2, 3, 24, 25, 257)):
        draw = lambda s: s.state.multivariate_normal([0.75], [[6.25]], n).reshape(-1)
        source = list(sources(i))[i % 10] + "g" * (i % 2)
        yield line(source, "random_state.multivariate_normal", [[0.75], [6.25], n], draw)
