"""Fills with several threads: NumPy's numbers and end state, whatever the number of threads."""

import numpy as np
import pytest

from api import BIT_GENERATORS
from rill import STATUS, RillError
from twins import Twins, same, same_end

DIVISIBLE = [name for name, kind in BIT_GENERATORS.items() if kind["advance"]]
# Around the ends of the threads' parts.
SIZES = [0, 1, 5, 131071, 131072, 131073, 262146, 1_000_001]


def filled(function, n, dtype, threads):
    out = np.empty(n, dtype)
    function(out, n, threads)
    return out


@pytest.mark.parametrize("name", DIVISIBLE)
@pytest.mark.parametrize("pending", [False, True])
@pytest.mark.parametrize("threads", [0, 1, 2, 3, 8])
def test_every_parallel_fill(name, pending, threads):
    for skip, n in enumerate(SIZES):
        twins = Twins.seeded(name, n, pending, skip % 5)
        numpy, rill = twins.generators
        for count in (n, 1, 3):
            same(numpy.random(count), filled(rill.random_parallel, count, np.float64, threads))
            same(numpy.random(count, np.float32), filled(rill.random_f32_parallel, count, np.float32, threads))
            same(twins.numpy.random_raw(count), filled(twins.rill.random_raw_parallel, count, np.uint64, threads))
        same_end(twins)


@pytest.mark.parametrize("name", sorted(BIT_GENERATORS.keys() - DIVISIBLE))
def test_streams_that_cannot_be_divided_are_left_alone(name):
    twins = Twins.seeded(name, 1, True)
    for function, dtype in [
        (twins.generators[1].random_parallel, np.float64),
        (twins.generators[1].random_f32_parallel, np.float32),
        (twins.rill.random_raw_parallel, np.uint64),
    ]:
        for n in (0, 3):
            out = np.full(n, 7, dtype)
            with pytest.raises(RillError, match=f"{name} cannot be filled in parallel") as refused:
                function(out, n, 2)
            assert refused.value.status == STATUS["UNSUPPORTED"] and (out == 7).all()
    same_end(twins)


@pytest.mark.parametrize("name", sorted(BIT_GENERATORS))
@pytest.mark.parametrize("threads", [2, 5])
def test_distributions_by_several_threads(name, threads):
    twins = Twins.seeded(name, 9, True)
    numpy, rill = twins.generators
    n = 200_001
    for method, parameters, dtype in [
        ("standard_normal", (), np.float64),
        ("normal", (1.0, 2.0), np.float64),
        ("standard_exponential", (), np.float64),
        ("standard_gamma", (2.5,), np.float64),
        ("beta", (0.5, 0.7), np.float64),
        ("poisson", (3.5,), np.int64),
        ("binomial", (1000, 0.4), np.int64),
    ]:
        out = np.empty(n, dtype)
        getattr(rill, f"{method}_parallel")(*parameters, out, n, threads)
        same(getattr(numpy, method)(*parameters, size=n), out)
    same_end(twins)
