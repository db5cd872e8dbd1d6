"""The numbers of bindings/cpp/engines.cpp and outputs.cpp are NumPy's: the same calls, made in NumPy.

`python tests/numpy/test_bindings_cpp_engines.py` writes their .expected files.
"""

import numpy as np
import pytest
import randomgen
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, SeedSequence, default_rng
from numpy.random.bit_generator import ISeedSequence
from test_bindings_cpp import PROGRAMS, printed
from test_examples import text


class SeedSeq(ISeedSequence):
    """std::seed_seq: the algorithm of [rand.util.seedseq]."""

    def __init__(self, *values):
        self.values = values

    def generate(self, n):
        mix = lambda x: x ^ (x >> 27)
        s, out = len(self.values), [0x8B8B8B8B] * n
        t = 11 if n >= 623 else 7 if n >= 68 else 5 if n >= 39 else 3 if n >= 7 else (n - 1) // 2
        p = (n - t) // 2
        q, m = p + t, max(s + 1, n)
        for k in range(m):
            r = 1664525 * mix(out[k % n] ^ out[(k + p) % n] ^ out[(k - 1) % n]) % 2**32
            more = r + (s if k == 0 else k % n + self.values[k - 1] if k <= s else k % n)
            out[(k + p) % n] = (out[(k + p) % n] + r) % 2**32
            out[(k + q) % n] = (out[(k + q) % n] + more) % 2**32
            out[k % n] = more % 2**32
        for k in range(m, m + n):
            r = 1566083941 * mix((out[k % n] + out[(k + p) % n] + out[(k - 1) % n]) % 2**32) % 2**32
            less = r - k % n
            out[(k + p) % n] ^= r
            out[(k + q) % n] ^= less % 2**32
            out[k % n] = less % 2**32
        return np.array(out, np.uint32)

    def generate_state(self, n_words, dtype=np.uint32):
        words = self.generate(n_words * (np.dtype(dtype).itemsize // 4))
        return words.view(dtype)


def words(title, bits):
    print(f"{title}:", text(Generator(bits).integers(0, 2**64, 2, np.uint64)))


def number(title, rng):
    print(f"{title}:", text(rng.random()))


def engines():
    words("an integer", PCG64(42))
    words("the default seed", PCG64(0))
    words("a list", PCG64([7, 2024]))
    words("a list of a larger integer", PCG64([7, 1 << 40]))
    words("a list of variables", PCG64([7, 2024]))
    words("a vector", Philox([1, 1 << 20]))
    words("an array of words", SFC64([1, 2, 3]))
    words("a text", MT19937(123456789012345678901234567890))
    words("a text", PCG64DXSM(0x1F))
    words("a seed sequence", PCG64(SeedSequence([1, 2]).spawn(2)[1]))
    for kind in PCG64, MT19937, Philox:
        words("std::seed_seq", kind(SeedSeq(1, 2, 3)))
    words("in place", PCG64([1, 2, 3]))
    words("in place", PCG64(99))
    words("with options", randomgen.JSF(7, size=32, p=9))
    words("with a key", Philox(key=[5, 6]))
    words("a jump", PCG64(7).jumped())
    words("a child", MT19937(7).spawn(2)[1])
    words("discard", PCG64(7).advance(1000000007))
    philox = Philox(7).advance(1000000008 // 4)
    philox.random_raw(1000000008 % 4)
    words("discard", philox)
    legacy = MT19937()
    legacy._legacy_seeding(42)
    words("numpy.random.seed", legacy)
    number("default_rng of a list", default_rng([7, 2024]))
    number("default_rng of a vector", default_rng([1, 1 << 40]))
    number("default_rng of a text", default_rng(0xFEDCBA9876543210FEDCBA9876543210))
    number("default_rng of a bit generator", default_rng(MT19937(3)))
    print("as promised")


def outputs():
    print("column by column in memory:", text(default_rng(1).normal(5, 2, (2, 3)).ravel("F")))
    print("dice:", text(default_rng(3).integers(1, 6, (2, 3), np.int32, True).ravel()))
    first, third = default_rng(3).random(2, np.float32)
    print("floats:", text([first, 0, third]))
    print("multinomial, column by column:", text(default_rng(4).multinomial(20, [0.2, 0.3, 0.5], 2).ravel("F")))
    rng = default_rng(42)
    print("stream_normal:", text(rng.normal(170, 10, 256)[:3]))
    print("then:", text(rng.random()))
    print("as promised")


@pytest.mark.parametrize("program", [engines, outputs], ids=lambda program: program.__name__)
def test_a_cpp_program_prints_numpy_s_numbers(program):
    assert printed(program) == (PROGRAMS / f"{program.__name__}.expected").read_text()


if __name__ == "__main__":
    for each in [engines, outputs]:
        (PROGRAMS / f"{each.__name__}.expected").write_text(printed(each))
