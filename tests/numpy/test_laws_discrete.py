"""The discrete distributions are correct, not only equal to NumPy's: a million draws of each against the exact law."""

import numpy as np
import pytest
from scipy import stats

from rill import C, F, BitGenerator, Generator

N = 1_000_000
LAWS = [
    ("binomial", (40, 0.3), stats.binom(40, 0.3)),
    ("binomial", (1000, 0.4), stats.binom(1000, 0.4)),
    ("binomial", (1000, 0.95), stats.binom(1000, 0.95)),
    ("negative_binomial", (3.5, 0.2), stats.nbinom(3.5, 0.2)),
    ("poisson", (4.0,), stats.poisson(4.0)),
    ("poisson", (10.0,), stats.poisson(10.0)),
    ("poisson", (500.0,), stats.poisson(500.0)),
    ("zipf", (4.5,), stats.zipf(4.5)),
    ("geometric", (0.4,), stats.geom(0.4)),
    ("geometric", (0.05,), stats.geom(0.05)),
    ("hypergeometric", (30, 70, 9), stats.hypergeom(100, 30, 9)),
    ("hypergeometric", (300, 200, 60), stats.hypergeom(500, 300, 60)),
    ("hypergeometric", (30, 70, 80), stats.hypergeom(100, 30, 80)),
    ("logseries", (0.9,), stats.logser(0.9)),
]


def generator(seed):
    return Generator(BitGenerator.make("from_u64", C["RILL_BIT_GENERATOR_KIND_PCG64"], seed))


def follows(values, law):
    """Mean, variance and frequencies deviate by less than happens by chance once in 10^4 sets of draws."""
    n = values.size
    mean, variance, _, kurtosis = (float(x) for x in law.stats("mvsk"))
    assert abs(values.mean() - mean) < 4 * np.sqrt(variance / n)
    assert abs(values.var() - variance) < 4 * variance * np.sqrt((kurtosis + 2) / n)
    lowest, highest = int(law.ppf(1e-5)), int(law.isf(1e-5))
    points = np.arange(lowest, highest + 1)
    expected = n * np.concatenate([[law.cdf(lowest - 1)], law.pmf(points), [law.sf(highest)]])
    counted = np.bincount(np.clip(values, lowest - 1, highest + 1) - lowest + 1, minlength=expected.size)
    full = expected >= 5
    expected, counted = (np.append(x[full], x[~full].sum()) for x in (expected, counted))
    full = expected > 0
    assert counted[~full].sum() == 0
    distance = ((counted - expected)[full] ** 2 / expected[full]).sum()
    assert distance < stats.chi2.isf(1e-4, full.sum() - 1)


@pytest.mark.parametrize("method, parameters, law", LAWS)
def test_a_million_draws_follow_the_law(method, parameters, law):
    follows(getattr(generator(20260101), method)(*parameters, N), law)


@pytest.mark.parametrize("method, parameters, law", LAWS)
def test_a_law_that_is_slightly_off_is_found_out(method, parameters, law):
    values = getattr(generator(20260101), method)(*parameters, N)
    # one in a hundred is a standard deviation too large
    step = int(np.ceil(law.std()))
    changed = values + step * (np.random.default_rng(1).random(N) < 0.01)
    with pytest.raises(AssertionError):
        follows(changed, law)


def rows(method, *arguments, k, dtype):
    out = np.empty((N, k), dtype)
    F[f"rill_generator_{method}"].call(generator(7), *arguments, out, N)
    return out


def test_the_parts_of_a_multinomial_are_binomial():
    p = np.array([0.1, 0.25, 0.0, 0.4, 0.25])
    out = rows("multinomial", 200, p, p.size, k=p.size, dtype=np.int64)
    assert (out.sum(axis=1) == 200).all() and not out[:, 2].any()
    for i in (0, 1, 3, 4):
        follows(out[:, i], stats.binom(200, p[i]))
    covariance = np.cov(out.T)
    assert np.allclose(covariance, 200 * (np.diag(p) - np.outer(p, p)), atol=0.25)


@pytest.mark.parametrize("method", [1, 2])
@pytest.mark.parametrize("nsample", [20, 70])
def test_the_parts_of_a_multivariate_hypergeometric_are_hypergeometric(method, nsample):
    colors = np.array([20, 30, 10, 40])
    out = rows("multivariate_hypergeometric", colors, colors.size, nsample, method, k=colors.size, dtype=np.int64)
    assert (out.sum(axis=1) == nsample).all()
    for i, count in enumerate(colors):
        follows(out[:, i], stats.hypergeom(100, count, nsample))


@pytest.mark.parametrize("alpha", [[0.5, 2.0, 1.0, 4.0], [0.05, 0.09, 0.02]])
def test_the_parts_of_a_dirichlet_are_beta(alpha):
    alpha = np.array(alpha)
    out = rows("dirichlet", alpha, alpha.size, k=alpha.size, dtype=np.float64)
    assert np.allclose(out.sum(axis=1), 1, atol=1e-14)
    for i, a in enumerate(alpha):
        law = stats.beta(a, alpha.sum() - a)
        assert abs(out[:, i].mean() - law.mean()) < 4 * law.std() / np.sqrt(N)
        # Kolmogorov's distance at points of the law away from its ends, where doubles are dense
        points = np.array([1e-9, 1e-3, 0.1, 0.5, 0.9, 0.999])
        empirical = np.searchsorted(np.sort(out[:, i]), points, side="right") / N
        assert abs(empirical - law.cdf(points)).max() < 2.23 / np.sqrt(N)


@pytest.mark.parametrize("axis", [0, 1, -1])
def test_every_order_is_equally_likely(axis):
    counts = {}
    source = generator(3)
    for _ in range(20_000):
        matrix = np.arange(6, dtype=np.uint8).reshape(2, 3)
        F["rill_generator_permuted"].call(source, matrix, 2, 3, 1, axis)
        counts[matrix.tobytes()] = counts.get(matrix.tobytes(), 0) + 1
    orders = {0: 8, 1: 36, -1: 720}[axis]
    expected = 20_000 / orders
    assert len(counts) == orders
    assert sum((n - expected) ** 2 / expected for n in counts.values()) < stats.chi2.isf(1e-4, orders - 1)
