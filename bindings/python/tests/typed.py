"""A program with types, which mypy checks with --strict: what assert_type states is what the stubs tell. It also runs."""

from typing import Any

import numpy as np
import rill
from numpy.typing import NDArray
from typing_extensions import assert_type

rng = rill.default_rng(42)
assert_type(rng, rill.Generator)

# One number, or an array of a size, or of the shape of the parameters.
assert_type(rng.random(), float)
assert_type(rng.random(3), NDArray[np.float64])
assert_type(rng.random((2, 3), dtype=np.float32), NDArray[np.float32])
assert_type(rng.random(3, "f4"), NDArray[np.float32])
assert_type(rng.normal(), float)
assert_type(rng.normal(1, 2), float)
assert_type(rng.normal(np.float32(1), True), float)
assert_type(rng.normal(size=3), NDArray[np.float64])
assert_type(rng.normal(0.0, 1.0, (2, 3)), NDArray[np.float64])
assert_type(rng.normal([0.0, 1.0]), NDArray[np.float64])
assert_type(rng.normal(0.0, [1, 2]), NDArray[np.float64])
assert_type(rng.normal(scale=np.ones(3)), NDArray[np.float64])
assert_type(rng.gamma(2.0), float)
assert_type(rng.gamma([1.0, 2.0], scale=3), NDArray[np.float64])
assert_type(rng.triangular(0, 1, 2, size=5), NDArray[np.float64])
assert_type(rng.binomial(10, 0.5), int)
assert_type(rng.binomial(np.arange(3), 0.5), NDArray[np.int64])
assert_type(rng.poisson(4.0, 3), NDArray[np.int64])
assert_type(rng.hypergeometric(5, 6, 7), int)

# Into an array of the caller's.
doubles: NDArray[np.float64] = np.empty(3)
floats: NDArray[np.float32] = np.empty(3, np.float32)
assert_type(rng.standard_normal(out=doubles), NDArray[np.float64])
assert_type(rng.standard_gamma(2.0, dtype=np.float32, out=floats), NDArray[np.float32])
assert_type(rng.standard_exponential(3, method="inv"), NDArray[np.float64])

# Integers of the type that is asked for.
assert_type(rng.integers(10), np.int64)
assert_type(rng.integers(10, dtype=int), int)
assert_type(rng.integers(2, dtype=bool), bool)
assert_type(rng.integers(10, dtype=np.uint8), np.uint8)
assert_type(rng.integers(10, size=3), NDArray[np.int64])
assert_type(rng.integers(0, 10, size=3, dtype=np.uint8, endpoint=True), NDArray[np.uint8])
assert_type(rng.integers([1, 2]), NDArray[np.int64])
assert_type(rng.integers(10, size=3, dtype="u1"), NDArray[Any])

# Items, orders, vectors.
assert_type(rng.choice(5), int)
assert_type(rng.choice(5, 3, p=[0.2] * 5), NDArray[np.int64])
assert_type(rng.choice(doubles, 3), NDArray[np.float64])
assert_type(rng.permutation(5), NDArray[np.int64])
assert_type(rng.permuted(doubles), NDArray[np.float64])
assert_type(rng.multinomial(5, [0.5, 0.5]), NDArray[np.int64])
assert_type(rng.multivariate_normal([0, 0], np.eye(2), method="cholesky"), NDArray[np.float64])
assert_type(rng.bytes(3), bytes)
assert_type(rng.spawn(2), list[rill.Generator])
assert_type(rng.complex_normal(), complex)
rng.shuffle([1, 2, 3])

# Bit generators.
bits = rill.PCG64(np.random.SeedSequence(1))
assert_type(bits.jumped(), rill.PCG64)
assert_type(bits.advance(3), rill.PCG64)
assert_type(bits.spawn(2), list[rill.PCG64])
assert_type(bits.random_raw(), int)
assert_type(bits.random_raw(3), NDArray[np.uint64])
assert_type(bits.state, dict[str, Any])
assert_type(rill.Philox(key=[1, 2], counter=3).seed_seq, np.random.bit_generator.ISeedSequence)
assert_type(rill.PCG32(42, inc=54), rill.PCG32)
np.random.Generator(bits).random(3)
with bits.lock:
    rng.bit_generator.state

# Old programs.
state = rill.RandomState(3)
assert_type(state.randint(0, 10), int)
assert_type(state.randint(0, 10, 3), NDArray[np.int64])
assert_type(state.rand(2, 3), NDArray[np.float64])
assert_type(state.normal(0, 1, 3), NDArray[np.float64])
rill.seed(3)
assert_type(rill.rand(), float)
assert_type(rill.normal(size=3), NDArray[np.float64])

assert_type(rill.fill_keyed(rill.Philox, 1, np.arange(3), "normal", (0, 2)), NDArray[Any])
assert_type(rill.__version__, str)
