"""The programs of bindings/ for other libraries' users print what those libraries make of NumPy's numbers.

The functions of each library are written down here by its documentation and sources, on NumPy's bit generators.
`python tests/numpy/test_hosts.py` writes the .expected files; `tests/hosts.sh` compares them with the programs.
"""

import json
from math import log, sqrt
from pathlib import Path

import numpy as np
import pytest
from numpy.random import MT19937, PCG64, Philox

BINDINGS = Path(__file__).resolve().parents[2] / "bindings"


def text(values, form="%.17g"):
    return " ".join(form % value for value in np.asarray(values).reshape(-1))


class Uniform:
    """The doubles and words of a bit generator, one after the other."""

    def __init__(self, bit_generator):
        self.bit_generator, self.functions = bit_generator, bit_generator.ctypes

    def double(self):
        return self.functions.next_double(self.functions.state)

    def word(self):
        return self.functions.next_uint32(self.functions.state)

    def float(self):
        return np.float32(self.word() >> 8) * np.float32(2.0**-24)


def clhep_gauss(engine):
    """RandGauss::shoot: the first of a pair."""
    while True:
        x, y = 2.0 * engine.double() - 1.0, 2.0 * engine.double() - 1.0
        r = x * x + y * y
        if r <= 1.0:
            return y * sqrt(-2.0 * log(r) / r)


def clhep():
    for kind in PCG64, MT19937:
        engine = Uniform(kind(42))
        yield f"{kind.__name__}, in a rill::clhep_engine of seed 42"
        yield "flat: " + text([engine.double(), engine.double()])
        yield "flatArray: " + text([engine.double() for _ in range(3)])
        yield "words: %d %d, float: %.9g" % (engine.word(), engine.word(), engine.float())
    yield "run 7"
    for event in 0, 1, 2, 1:
        engine = Uniform(PCG64([7, event]))
        x, hits = (1.0 - -1.0) * engine.double() + -1.0, int(engine.double() * 100.0)
        gauss, path = clhep_gauss(engine) * 2.0 + 5.0, -log(engine.double()) * 3.0
        yield "event %d: %.17g %d %.12g %.12g" % (event, x, hits, gauss, path)
    yield "setSeeds: %.17g, 5000000000" % Uniform(PCG64([7, 5000000000])).double()
    yield "key of run and event: %.17g" % Uniform(Philox(key=[7, 2024])).double()
    saved = PCG64(42)
    first, second = Uniform(saved).double(), Uniform(saved).double()
    yield "saved, next: %.17g" % second
    yield "from the file: %.17g, seed 42" % second
    yield 'from the stream: %.17g, then "end"' % second
    yield "from the vector: 1 %.17g" % second
    saved = PCG64(42)
    saved.random_raw()
    sequence = {"entropy": 42, "spawn_key": [], "pool_size": 4, "n_children_spawned": 0}
    yield json.dumps({**saved.state, "seed_seq": sequence})
    yield "refused: 1 0 0 thrown thrown, next: %.17g" % first
    yield "for 0: %.17g %.17g %.9g" % (2.0**-54, 2.0**-54, 2.0**-25)


def armadillo():
    rng = np.random.default_rng(42)

    def show(name, x):
        return f"{name}: {text(x)}"

    yield show("randu", rng.random((3, 2)).T)
    yield show("randn", rng.standard_normal((2, 3)).T)
    yield show("randn of mean 5 and deviation 2", rng.normal(5, 2, 5))
    yield show("randu on [-1, 1)", rng.uniform(-1, 1, (2, 2)).T)
    yield show("dice", rng.integers(1, 6, (4, 2), endpoint=True).T)
    yield show("randi", rng.integers(0, 2**31, 3))
    z = rng.standard_normal((2, 2))
    yield show("complex, real parts", z[:, 0])
    yield show("complex, imaginary parts", z[:, 1])
    yield show("one value", [rng.random(), rng.standard_normal()])
    yield show("gamma", rng.gamma(2.5, 2.0, (3, 2)).T)
    yield "mean of 4097: %.12g" % rng.standard_normal(4097).mean()
    yield show("next", rng.random())
    philox = np.random.Generator(Philox(7))
    yield show("Philox", philox.random(2))
    yield show("another thread", np.random.default_rng(42).random(2))
    yield show("Philox", philox.random())
    yield show("Philox of seed 8", np.random.Generator(Philox(8)).random())
    yield "threads that no one seeded differ: 1"


def eigen():
    rng = np.random.default_rng(42)

    def show(name, x, form="%.17g"):
        return f"{name}: {text(x, form)}"

    yield show("uniform", rng.random((3, 2)).T)
    yield show("row-major", rng.random((2, 3)))
    yield show("fixed size", rng.standard_normal((3, 3)).T)
    x = np.zeros((3, 4))
    x[1:, 1:3] = rng.random((2, 2)).T
    yield show("block", x)
    mean = 10 * np.arange(2)[:, None] + np.arange(3)
    yield show("means of their own", rng.normal(mean.T, 0.5).T)
    yield show("dice", rng.integers(1, 6, (4, 2), endpoint=True, dtype=np.int32).T)
    yield show("an expression", rng.random(2))
    yield show("the same, evaluated again", rng.random(2))
    factor = np.linalg.cholesky([[4, 2, 1], [2, 3, 0.5], [1, 0.5, 2]])
    yield show("correlated", rng.standard_normal((4, 3)) @ factor.T, "%.12g")
    yield show("filled", rng.gamma(2.5, 2.0, (3, 2)).T)
    order = np.arange(5)
    rng.shuffle(order)
    yield show("a permutation", order)


def hdf5():
    rng = np.random.default_rng(42)
    for _ in range(4):
        yield text(rng.standard_normal(4))
    yield "True True"
    rng = np.random.Generator(MT19937(7))
    rng.standard_normal(4)
    x = [text(rng.standard_normal(4)) for _ in range(2)]
    yield from (x[0], x[0], x[1])


def netcdf():
    yield from (text(row) for row in np.random.default_rng(42).normal(5, 2, (3, 3)))


PROGRAMS = {
    "clhep/events": clhep,
    "armadillo/matrices": armadillo,
    "eigen/nullary": eigen,
    "hdf5/checkpoint": hdf5,
    "hdf5/netcdf": netcdf,
}


def printed(name):
    return "".join(line + "\n" for line in PROGRAMS[name]())


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_prints_what_its_library_makes_of_numpys_numbers(name):
    assert (BINDINGS / f"{name}.expected").read_text() == printed(name)


if __name__ == "__main__":
    for each in PROGRAMS:
        (BINDINGS / f"{each}.expected").write_text(printed(each))
