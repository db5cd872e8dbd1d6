"""The programs of bindings/ for other libraries' users print what those libraries make of NumPy's numbers.

The functions of each library are written down here by its documentation and sources, on NumPy's bit generators.
`python tests/numpy/test_hosts.py` writes the .expected files; `tests/hosts.sh` compares them with the programs.
"""

import json
from math import log, pi, sqrt, tan
from pathlib import Path

import mpmath
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
    """RandGauss::shoot: a pair of values."""
    while True:
        x, y = 2.0 * engine.double() - 1.0, 2.0 * engine.double() - 1.0
        r = x * x + y * y
        if r <= 1.0:
            factor = sqrt(-2.0 * log(r) / r)
            return y * factor, x * factor


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
        gauss, path = clhep_gauss(engine)[0] * 2.0 + 5.0, -log(engine.double()) * 3.0
        yield "event %d: %.17g %d %.12g %.12g" % (event, x, hits, gauss, path)
    seeded = Uniform(PCG64([7, 5000000000])).double(), Uniform(PCG64([42])).double()
    yield "setSeeds: %.17g, 5000000000, %.17g" % seeded
    yield "seeded in the middle of a block: 1"
    yield "key of run and event: %.17g" % Uniform(Philox(key=[7, 2024])).double()
    saved = PCG64(42)
    first, second = Uniform(saved).double(), Uniform(saved).double()
    yield "saved, next: %.17g" % second
    yield "from the file: %.17g, seed 42" % second
    yield 'from the stream: %.17g, seed 42, then "end"' % second
    yield "from the vector: 1 %.17g" % second
    saved = PCG64(42)
    saved.random_raw()
    sequence = {"entropy": 42, "spawn_key": [], "pool_size": 4, "n_children_spawned": 0}
    yield json.dumps({**saved.state, "seed_seq": sequence})
    engine = Uniform(PCG64(42))
    pairs = [*clhep_gauss(engine), *clhep_gauss(engine)]
    yield "pairs: " + text(pairs[:3] + pairs[1:3], "%.12g")
    yield "refused: 1 1 0 0 thrown thrown, next: %.17g" % first
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
    x = rng.gamma(2.5, 2.0, (2, 3))
    yield show("gamma by rows", x)
    x[1] = rng.random(3)
    yield show("a row", x)
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


def boost_normal_table():
    """The abscissas of Marsaglia's and Tsang's ziggurat of 128 layers: all have one area, and the last ends at 0."""
    mp = mpmath.mp.clone()
    mp.dps = 60

    def abscissas(start):
        area = start * mp.exp(-start * start / 2) + mp.sqrt(mp.pi / 2) * mp.erfc(start / mp.sqrt(2))
        x = [area / mp.exp(-start * start / 2), start]
        while len(x) < 128:
            x.append(mp.sqrt(-2 * mp.log(mp.exp(-x[-1] * x[-1] / 2) + area / x[-1])))
        return x, mp.exp(-x[-1] * x[-1] / 2) + area / x[-1] - 1

    start = mp.findroot(lambda start: abscissas(start)[1], (mp.mpf("3.442619855"), mp.mpf("3.442619857")))
    return [float(x) for x in abscissas(start)[0]] + [0.0]


def boost():
    bits = PCG64(42)
    rng = np.random.Generator(bits)

    def word():
        return int(bits.random_raw())

    def normal():
        w = word()
        layer, sign = (w & 0xFF) >> 1, (w & 1) * 2 - 1
        x = float((w & ~(1 << 11)) >> 8) * 2.0**-56 * table[layer]
        assert x < table[layer + 1], "the other branches are not written down here"
        return x * sign

    table = boost_normal_table()
    yield "Boost's uniform_01: " + text([word() / 2**64 for _ in range(4)], "%.15g")
    bucket = (2**64 - 1) // 6
    yield "Boost's die: " + text([1 + word() // bucket for _ in range(4)])
    yield "Boost's Cauchy: " + text([1.0 + 2.0 * tan(pi * (word() / 2**64 - 0.5)) for _ in range(4)], "%.15g")
    yield "Boost's normal: " + text([normal() * 2.0 + 5.0 for _ in range(4)], "%.15g")
    yield "NumPy's random: " + text(rng.random(4), "%.15g")
    yield "NumPy's die: " + text(rng.integers(1, 6, 4, endpoint=True, dtype=np.int32), "%.15g")
    yield "NumPy's normal: " + text(rng.normal(5, 2, 4), "%.15g")


def xtensor():
    rng = np.random.default_rng(42)
    yield "NumPy's standard_normal: " + text(rng.standard_normal((2, 3)), "%.15g")
    yield "NumPy's gamma: " + text(rng.gamma(2.5, 2.0, (2, 1, 2)), "%.15g")
    yield "NumPy's integers: " + text(rng.integers(1, 6, (2, 4), endpoint=True, dtype=np.int32))
    # The distributions of GCC's library: a word over 2^64, Lemire's product, Marsaglia's polar method.
    bits = PCG64(42)
    canonical = lambda: int(bits.random_raw()) / 2**64
    yield "the library's rand: " + text([canonical() * (1.0 - -1.0) + -1.0 for _ in range(4)], "%.15g")
    yield "the library's randint: " + text([1 + (int(bits.random_raw()) * 6 >> 64) for _ in range(5)])
    z = []
    while len(z) < 4:
        x, y = 2.0 * canonical() - 1.0, 2.0 * canonical() - 1.0
        if 0.0 < (r := x * x + y * y) <= 1.0:
            z += [value * sqrt(-2 * log(r) / r) * 2.0 + 5.0 for value in (y, x)]
    yield "the library's randn: " + text(z, "%.15g")


def jags():
    chains = [np.random.Generator(PCG64(42)), np.random.Generator(MT19937(7))]
    for iterations in 3, 2:
        for rng in chains:
            drawn = []
            for _ in range(iterations):
                # JAGS draws the nodes in this order, the last one first.
                e, x, u = 0.5 * rng.standard_exponential(), 5 + 2 * rng.standard_normal(), rng.random(2) * 2 - 1
                drawn.append([*u, *(1e6 * u - np.trunc(1e6 * u)), x, e])
            for node in zip(*drawn):
                yield from (f"{i + 1}  {value:.6g}" for i, value in enumerate(node))
    yield from ["`.RNG.name` <- \"rill::PCG64\""] * 2
    yield from ["Invalid .RNG.state"] * 3


def acklam(p):
    """QuantLib's InverseCumulativeNormal: P. J. Acklam's rational approximations, in the middle and in the tails."""
    middle = (
        [-3.969683028665376e01, 2.209460984245205e02, -2.759285104469687e02, 1.383577518672690e02, -3.066479806614716e01],
        [2.506628277459239e00],
        [-5.447609879822406e01, 1.615858368580409e02, -1.556989798598866e02, 6.680131188771972e01, -1.328068155288572e01],
    )
    tail = (
        [-7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e00, -2.549732539343734e00, 4.374664141464968e00],
        [2.938163982698783e00],
        [7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e00, 3.754408661907416e00],
    )

    def ratio(parts, x):
        return np.polyval(parts[0] + parts[1], x) / np.polyval([*parts[2], 1.0], x)

    p = np.asarray(p)
    z = p - 0.5
    value = z * ratio(middle, z * z)
    lower = ratio(tail, np.sqrt(-2 * np.log(p)))
    upper = -ratio(tail, np.sqrt(-2 * np.log(1 - p)))
    return np.where(p < 0.02425, lower, np.where(p > 1 - 0.02425, upper, value))


def quantlib():
    uniform = Uniform(PCG64(42))
    yield "next: " + text([uniform.double(), uniform.double()])
    yield "here and in the copy: " + text([uniform.double()] * 2)
    yield "nextInt32: %d %d" % (uniform.word(), uniform.word())
    for value in acklam(np.random.default_rng(42).random(3)):
        yield "inverse normal: %.15g" % value
    normal = np.random.Generator(Philox(42)).standard_normal((2, 2))
    yield from [f"standard_normal: {text([normal[0, 1], normal[1, 0]])}"] * 2
    yield "the seed 0: %.17g, and 1 from entropy" % np.random.default_rng(0).random()

    def price(name, z):
        # Four exact steps of the logarithm of the share's price, each of a quarter of a year.
        share = 100 * np.exp((0.05 - 0.2**2 / 2) / 4 + 0.2 * sqrt(1 / 4) * z).prod(axis=1)
        paid = np.maximum(share - 105, 0) * np.exp(-0.05)
        return "%s: %.10g +- %.6g" % (name, paid.mean(), paid.std(ddof=1) / 100)

    yield price("price by the inverse", acklam(np.random.default_rng(42).random((10000, 4))))
    yield price("price by standard_normal", np.random.default_rng(42).standard_normal((10000, 4)))
    yield price("and with MT19937", np.random.Generator(MT19937(42)).standard_normal((10000, 4)))


PROGRAMS = {
    "clhep/events": clhep,
    "armadillo/matrices": armadillo,
    "eigen/nullary": eigen,
    "hdf5/checkpoint": hdf5,
    "hdf5/netcdf": netcdf,
    "boost/variates": boost,
    "xtensor/arrays": xtensor,
    "jags/prior": jags,
    "quantlib/option": quantlib,
}


def printed(name):
    return "".join(line + "\n" for line in PROGRAMS[name]())


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_program_prints_what_its_library_makes_of_numpys_numbers(name):
    assert (BINDINGS / f"{name}.expected").read_text() == printed(name)


if __name__ == "__main__":
    for each in PROGRAMS:
        (BINDINGS / f"{each}.expected").write_text(printed(each))
