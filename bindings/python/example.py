"""A program that used numpy.random, now with Rill: `import rill` replaces `import numpy.random as rill`."""

import numpy as np
import rill

rng = rill.default_rng(42)
print("random ", rng.random(3).tolist())
print("normal ", rng.normal([0, 10], [1, 0.1], size=(2, 2)).tolist())
print("poisson", rng.poisson([1, 10, 100]).tolist())
print("choice ", rng.choice(["heads", "tails"], 4, p=[0.5, 0.5]).tolist())

children = rill.PCG64DXSM(7).spawn(2)
print("spawned", [int(rill.Generator(child).integers(1000)) for child in children])

numpys = np.random.Generator(rill.Philox(42))
print("NumPy  ", numpys.standard_gamma(2.5, 3).tolist())

legacy = rill.RandomState(0)
print("legacy ", legacy.randint(0, 10, 5).tolist(), legacy.randn(2).tolist())
