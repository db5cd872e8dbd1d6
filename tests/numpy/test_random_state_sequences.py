"""Long sequences of calls on a random state, chosen at random: any method, any size, re-seeding and swapping in between.

RILL_SEQUENCES sets how many sequences of 50 calls are tried; a failure tells the seed of its sequence.
"""

import os

import numpy as np
import pytest

from legacy_grid import GRID
from rill import F, RandomState
from test_random_state_distributions import dirichlet, equal, multinomial, numpy_draw, table_draw, types
from twins import ALL, Twins, numpy_bytes, numpy_u32, same, same_end

COUNT = int(os.environ.get("RILL_SEQUENCES", "300"))
TYPES = ["", "_i32", "_i16", "_i8", "_u64", "_u32", "_u16", "_u8", "_bool"]
SIZES = [0, 1, 1, 1, 2, 3, 5, 17, 100, 311, 625]


@pytest.fixture(autouse=True)
def globals_restored():
    theirs, ours = np.random.get_bit_generator(), F["rill_get_bit_generator"]()
    with np.errstate(all="ignore"):
        yield
    np.random.set_bit_generator(theirs)
    F["rill_set_bit_generator"](ours)


pytestmark = pytest.mark.filterwarnings("ignore:This function is deprecated")


class Pair:
    """NumPy's global random state, the only one whose bit generator can be swapped, and Rill's."""

    def __init__(self, draw):
        self.draw = draw
        self.theirs, self.ours = np.random.mtrand._rand, RandomState.adopt(F["rill_global_random_state"].raw())
        self.swap()

    def choose(self, items):
        return items[self.draw.integers(len(items))]

    def size(self):
        return self.choose(SIZES)

    def swap(self):
        self.twins = Twins.seeded(self.choose(ALL), int(self.draw.integers(2**63)), bool(self.draw.integers(2)))
        np.random.set_bit_generator(self.twins.numpy)
        F["rill_set_bit_generator"](self.twins.rill)

    def seed(self):
        seed = int(self.draw.integers(2**32))
        if self.draw.integers(2):
            np.random.seed(seed)
            F["rill_seed"](seed)
        else:
            key = self.draw.integers(0, 2**32, int(self.draw.integers(1, 9)), dtype="u4")
            np.random.seed(key.tolist())
            F["rill_seed_array"](key)

    def distribution(self):
        method = self.choose(list(GRID))
        parameters, n = self.choose(GRID[method]), self.size()
        equal(numpy_draw(self.theirs, method, parameters, n), getattr(self.ours, method)(*parameters, n))

    def array(self):
        method = self.choose([name for name in GRID if GRID[name][0] and name != "random_integers"])
        rows = [self.choose(GRID[method]) for _ in range(max(self.size(), 1))]
        columns = [np.array(column, dtype) for column, dtype in zip(zip(*rows), types(method), strict=True)]
        equal(getattr(self.theirs, method)(*columns), table_draw(self.ours, method, columns, len(rows)))

    def integers(self):
        suffix = self.choose(TYPES)
        dtype = {"": "int64", "_bool": "bool"}.get(suffix) or {"i": "int", "u": "uint"}[suffix[1]] + suffix[2:]
        info = (0, 1) if dtype == "bool" else (np.iinfo(dtype).min, np.iinfo(dtype).max)
        low, high = sorted(int(x) for x in self.draw.integers(info[0], info[1], 2, endpoint=True, dtype=dtype))
        n = self.size()
        theirs = self.theirs.randint(low, high + 1, n, dtype=dtype)
        same(theirs, F[f"rill_random_state_randint{suffix}"](self.ours, low, high, True, n))

    def sample(self):
        population, replace = int(self.draw.integers(1, 400)), bool(self.draw.integers(2))
        # NumPy draws a permutation even for no values; Rill draws nothing for n == 0.
        n = self.size() if replace else int(self.draw.integers(1, population + 1))
        p = self.draw.dirichlet(np.ones(population)) if self.draw.integers(2) else None
        same(self.theirs.choice(population, n, replace, p), self.ours.choice(population, replace, p, n))

    def shuffles(self):
        n = self.size()
        same(self.theirs.permutation(n), self.ours.permutation(n))
        items = np.arange(n, dtype="u4")
        other = items.copy()
        self.theirs.shuffle(items), self.ours.shuffle(other)
        same(items, other)
        same(numpy_bytes(self.theirs, n), self.ours.bytes(n))

    def rows(self):
        k, n = int(self.draw.integers(1, 9)), self.size()
        p, trials = self.draw.dirichlet(np.ones(k)), int(self.choose([0, 1, 30, 1000, 10**12]))
        same(self.theirs.multinomial(trials, p, n), multinomial(self.ours, trials, p, n))
        # The same number of trials and probability, so that a shared cached setup would show.
        same(self.theirs.binomial(trials, p[0], n), self.ours.binomial(trials, p[0], n))
        same(self.theirs.multinomial(trials, p, n), multinomial(self.ours, trials, p, n))
        alpha = self.draw.exponential(2.0, k)
        equal(self.theirs.dirichlet(alpha, n), dirichlet(self.ours, alpha, n))

    def others(self):
        """Others that share the bit generator draw from it."""
        n = self.size()
        same(np.random.Generator(self.twins.numpy).random(n), self.twins.generators[1].random(n))
        same(numpy_u32(self.twins.numpy, 1), self.twins.rill.random_u32(1))


def test_sequences_of_calls():
    base = int(os.environ.get("RILL_SEQUENCES_FROM", "0"))
    for sequence in range(base, base + COUNT):
        pair = Pair(np.random.default_rng(sequence))
        kinds = [pair.distribution] * 12 + [pair.array, pair.integers, pair.integers, pair.sample, pair.shuffles, pair.rows, pair.others]
        kinds += [pair.seed, pair.swap]
        calls = []
        try:
            for _ in range(50):
                calls.append(pair.choose(kinds))
                calls[-1]()
            same(pair.theirs.standard_normal(1), pair.ours.standard_normal(1))
            same_end(pair.twins)
        except AssertionError as error:
            raise AssertionError(f"sequence {sequence}, after {[call.__name__ for call in calls]}: {error}") from None
