"""choice: with and without replacement and probabilities, on each side of each cut-off.

For an empty sample without replacement, NumPy's RandomState still shuffles the population; Rill draws
nothing for n == 0, as everywhere. That is the only difference.
"""

import numpy as np
import pytest

from rill import STATUS
from twins import ALL, Twins, same, same_end, same_end_of_state, same_refusal

EVEN = [
    (1, 1), (2, 1), (2, 2), (3, 2), (10, 3), (10, 10), (100, 1), (100, 50), (1000, 999), (5000, 2500),
    (9999, 400), (10000, 200), (10000, 201), (10000, 5000), (10000, 10000),
    (10001, 1), (10001, 199), (10001, 200), (10001, 201), (10001, 499), (10001, 500), (10001, 501), (10001, 10001),
    (10050, 201), (10050, 202), (20000, 400), (20000, 401), (20000, 1000), (20000, 1001), (20000, 20000),
    (1000000, 10), (1000000, 20001), (2**32 - 1, 50), (2**32, 50), (2**32 + 1, 50), (2**40, 300), (2**63 - 1, 100),
]  # fmt: skip


def weights(population, seed):
    """Probabilities with zeros, and of very different sizes."""
    draw = np.random.default_rng([population, seed])
    p = draw.random(population) ** (1 + 3 * (seed % 3))
    if seed % 2:
        p[draw.random(population) < 0.3] = 0.0
        p[-1] = 1.0
    return p / p.sum()


@pytest.mark.parametrize("population, n", EVEN)
@pytest.mark.parametrize("pending", [False, True])
def test_even_choices_of_a_generator(population, n, pending):
    for seed, name in enumerate(ALL):
        for replace, shuffle in ((True, True), (True, False), (False, True), (False, False)):
            twins = Twins.seeded(name, seed, pending)
            theirs = twins.generators[0].choice(population, n, replace, shuffle=shuffle)
            same(theirs, twins.generators[1].choice(population, replace, None, shuffle, n))
            same_end(twins)


@pytest.mark.parametrize("population, n", [pair for pair in EVEN if pair[0] <= 20000])
@pytest.mark.parametrize("pending", [False, True])
def test_even_choices_of_a_random_state(population, n, pending):
    for seed, name in enumerate(ALL):
        for replace in (True, False):
            twins = Twins.seeded(name, seed, pending)
            theirs = twins.states[0].choice(population, n, replace)
            same(theirs, twins.states[1].choice(population, replace, None, n))
            same_end_of_state(twins)


@pytest.mark.parametrize("population", [1, 2, 3, 5, 10, 100, 1000, 5000])
@pytest.mark.parametrize("replace", [True, False])
def test_choices_with_probabilities(population, replace):
    for seed in range(12):
        name = ALL[seed % len(ALL)]
        p = weights(population, seed)
        most = 3 * population if replace else int((p > 0).sum())
        for n in {0, 1, most // 3, most // 2, most - 1, most}:
            for shuffle in (True, False):
                twins = Twins.seeded(name, seed, seed % 2 == 1)
                theirs = twins.generators[0].choice(population, n, replace, p, shuffle=shuffle)
                same(theirs, twins.generators[1].choice(population, replace, p, shuffle, n))
                same_end(twins)
            twins = Twins.seeded(name, seed, seed % 2 == 1)
            theirs = twins.states[0].choice(population, n, replace, p)
            same(theirs, twins.states[1].choice(population, replace, p, n))
            same_end_of_state(twins)


def test_hundreds_of_small_choices():
    draw = np.random.default_rng(8)
    for seed in range(500):
        population = int(draw.integers(1, 60))
        n = int(draw.integers(0, population + 1))
        twins = Twins.seeded(ALL[seed % len(ALL)], seed, seed % 3 == 0)
        (generator, ours), (state, own) = twins.generators, twins.states
        same(generator.choice(population, n, False), ours.choice(population, False, None, True, n))
        same(generator.choice(population, n, False, shuffle=False), ours.choice(population, False, None, False, n))
        if n > 0:
            same(state.choice(population, n, False), own.choice(population, False, None, n))
        same(generator.choice(population, n), ours.choice(population, True, None, True, n))
        same_end(twins)


REFUSED = [
    (0, True, None, 1), (-1, True, None, 1), (0, False, None, 1), (5, False, None, 6), (1, False, None, 2),
    (3, True, [0.5, 0.5, 0.5], 1), (3, True, [0.5, 0.5, np.nan], 1), (3, True, [1.0, 0.5, -0.5], 1),
    (3, True, [np.inf, 0, 0], 1), (3, True, [np.inf, -np.inf, 1], 1), (2, True, [0.0, 0.0], 1),
    (3, True, [0.5, 0.5, 1e-7], 1), (3, False, [1.0, 0.0, 0.0], 2), (3, False, [0.5, 0.5, 0.0], 3),
    (3, False, [0.2, 0.3, 0.5], 4), (3, False, [np.nan, 0.3, 0.5], 4), (3, True, [-0.0, 0.5, 0.4], 1),
    (3, True, [1.5, -0.5, np.nan], 1), (0, False, [], 1), (0, True, [], 2),
]  # fmt: skip


@pytest.mark.parametrize("population, replace, p, n", REFUSED)
def test_refusals(population, replace, p, n):
    twins = Twins.seeded("PCG64", 1, True)
    (generator, ours), (state, own) = twins.generators, twins.states
    theirs, p = p, None if p is None else np.array(p)
    status = same_refusal(
        lambda: generator.choice(population, n, replace, theirs),
        lambda: ours.choice(population, replace, p, True, n),
    )
    assert status == STATUS["INVALID_ARGUMENT"]
    same_refusal(lambda: state.choice(population, n, replace, theirs), lambda: own.choice(population, replace, p, n))
    same_end(twins)


@pytest.mark.parametrize("p", [[0.5, 0.5 + 1.4e-8], [0.5, 0.5 - 1.4e-8], [1e-300, 1.0], [1e16, -0.0, 0.0], [0.1] * 10])
def test_sums_near_one(p):
    p = np.array(p)
    twins = Twins.seeded("PCG64", 1)
    (generator, ours), (state, own) = twins.generators, twins.states
    if abs(p.sum() - 1) > 1e-3:
        same_refusal(lambda: generator.choice(len(p), 9, p=p), lambda: ours.choice(len(p), True, p, True, 9))
    else:
        same(generator.choice(len(p), 9, p=p), ours.choice(len(p), True, p, True, 9))
        same(state.choice(len(p), 9, p=p), own.choice(len(p), True, p, 9))
    same_end(twins)


@pytest.mark.parametrize(
    "population, replace, p",
    [(0, True, None), (0, False, None), (5, False, None), (3, True, [0.2, 0.3, 0.5]), (3, False, [0.2, 0.3, 0.5])],
)
def test_a_sample_of_nothing_draws_what_numpy_draws(population, replace, p):
    twins = Twins.seeded("PCG64", 1, True)
    (generator, ours), (state, own) = twins.generators, twins.states
    assert generator.choice(population, 0, replace, p).size == ours.choice(population, replace, p, True, 0).size == 0
    assert state.choice(population, 0, replace, p).size == own.choice(population, replace, p, 0).size == 0
    same_end(twins)
