"""bindings/gsl/streams.c prints the results of the GNU Scientific Library's algorithms on NumPy's numbers.

`python tests/numpy/test_gsl.py` writes bindings/gsl/streams.expected.
"""

from math import log, sqrt
from pathlib import Path

import numpy as np

EXPECTED = Path(__file__).resolve().parents[2] / "bindings" / "gsl" / "streams.expected"
KINDS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]


class Gsl:
    """The functions of GSL that the program calls, by their documentation and sources, on a NumPy bit generator."""

    def __init__(self, bit_generator):
        self.bit_generator, self.functions = bit_generator, bit_generator.ctypes

    def get(self):
        return self.functions.next_uint32(self.functions.state)

    def uniform(self):
        return self.functions.next_double(self.functions.state)

    def uniform_int(self, n):
        scale = 0xFFFFFFFF // n
        while (k := self.get() // scale) >= n:
            pass
        return k

    def flat(self, a, b):
        u = self.uniform()
        return a * (1 - u) + b * u

    def uniform_pos(self):
        while (u := self.uniform()) == 0:
            pass
        return u

    def gaussian(self, sigma):
        while True:
            x = -1 + 2 * self.uniform_pos()
            y = -1 + 2 * self.uniform_pos()
            r2 = x * x + y * y
            if 0 < r2 <= 1:
                return sigma * y * sqrt(-2.0 * log(r2) / r2)


def show(kind):
    r = Gsl(getattr(np.random, kind)(42))
    yield f"rill_gsl_{kind.lower()}, words of 0 to 4294967295"
    yield "get: " + " ".join(str(r.get()) for _ in range(3))
    yield "uniform: " + " ".join("%.17g" % r.uniform() for _ in range(3))
    yield "dice: " + " ".join(str(1 + r.uniform_int(6)) for _ in range(10))
    yield "flat on [-1, 1): " + " ".join("%.17g" % r.flat(-1.0, 1.0) for _ in range(3))
    yield "gaussian: " + " ".join("%.12g" % r.gaussian(2.0) for _ in range(3))
    u = "%.17g" % r.uniform()
    yield f"clone: {u}, original: {u}"
    word = r.get()
    yield f"copied: {word}, original: {word}"


def printed():
    return "".join(line + "\n" for kind in KINDS for line in show(kind))


def test_the_gsl_program_prints_what_gsl_makes_of_numpys_numbers():
    assert EXPECTED.read_text() == printed()


if __name__ == "__main__":
    EXPECTED.write_text(printed())
