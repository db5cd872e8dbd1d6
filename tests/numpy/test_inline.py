"""rill_inline.h on our bit generators and on NumPy's own: the numbers and the states of NumPy's Generator."""

import ctypes
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

import rill
from api import BIT_GENERATORS
from test_bitgen import bitgen_of

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not shutil.which("cc"), reason="there is no C compiler")

# A function, its type, and the call of Generator that gives its numbers.
FUNCTIONS = {
    "double": (ctypes.c_double, lambda rng, low, high: rng.random()),
    "float": (ctypes.c_float, lambda rng, low, high: rng.random(dtype=np.float32)),
    "u64": (ctypes.c_uint64, lambda rng, low, high: rng.integers(0, 2**64, dtype=np.uint64)),
    "u32": (ctypes.c_uint32, lambda rng, low, high: rng.integers(0, 2**32)),
    "bounded_u64": (ctypes.c_uint64, lambda rng, low, high: rng.integers(low, high)),
    "standard_normal": (ctypes.c_double, lambda rng, low, high: rng.standard_normal()),
    "standard_exponential": (ctypes.c_double, lambda rng, low, high: rng.standard_exponential()),
}
C_TYPES = {ctypes.c_double: "double", ctypes.c_float: "float", ctypes.c_uint64: "uint64_t", ctypes.c_uint32: "uint32_t"}
RANGES = [(0, 1), (-3, 1000), (0, 2405181686), (5, 5 + 2**32 - 1), (-1, 2**32 - 1), (0, 2**32 + 1), (0, 10**13)]
RANGES += [(-(2**62), 2**62 + 1), (-(2**63), 2**63)]


@pytest.fixture(scope="module")
def inlined(tmp_path_factory):
    """The functions of the header, out of line."""
    folder = tmp_path_factory.mktemp("inline")
    lines = ["#include <rill_inline.h>"]
    for name, (result, _) in FUNCTIONS.items():
        more, passed = (", uint64_t off, uint64_t rng", ", off, rng") if name == "bounded_u64" else ("", "")
        call = f"rill_inline_{name}(bitgen{passed})"
        lines.append(f"{C_TYPES[result]} {name}_(rill_bitgen *bitgen{more}) {{ return {call}; }}")
    source, library = folder / "inlined.c", folder / "inlined.so"
    source.write_text("\n".join(lines) + "\n")
    # The loader finds the library that is loaded already.
    options = ["-std=c99", "-O2", "-shared", "-fPIC", "-I", ROOT / "include"]
    subprocess.run(["cc", *options, source, Path(rill.LIBRARY).resolve(), "-o", library], check=True)
    functions = ctypes.CDLL(str(library))
    out = {}
    for name, (result, _) in FUNCTIONS.items():
        function = getattr(functions, name + "_")
        function.restype = result
        function.argtypes = [ctypes.c_void_p] + [ctypes.c_uint64] * (2 if name == "bounded_u64" else 0)
        out[name] = function
    return out


def same(inlined, bitgen, rng, order):
    """Draws of changing functions, in runs of changing lengths."""
    for i, name in enumerate(order):
        low, high = RANGES[i % len(RANGES)]
        arguments = (low % 2**64, high - 1 - low) if name == "bounded_u64" else ()
        drawn = inlined[name](bitgen, *arguments)
        expected = FUNCTIONS[name][1](rng, low, high)
        if name == "bounded_u64" and drawn >= 2**63 and low < 0:
            drawn -= 2**64
        assert drawn == expected, (i, name)


def orders():
    names = list(FUNCTIONS)
    for name in names:
        yield [name] * 3000
    choice = np.random.default_rng(1)
    yield [names[i] for i in choice.integers(0, len(names), 20000)]
    runs = np.repeat(choice.integers(0, len(names), 300), choice.integers(1, 200, 300))
    yield [names[i] for i in runs]


@pytest.mark.parametrize("kind", BIT_GENERATORS)
def test_our_bit_generators_give_numpys_numbers(kind, inlined):
    bg, numpys = rill.BitGenerator.make("from_u64", rill.KINDS[kind.upper()], 77), getattr(np.random, kind)(77)
    out = ctypes.c_void_p()
    rill.F["rill_bit_generator_bitgen"].call(bg, ctypes.byref(out))
    rng = np.random.Generator(numpys)
    for order in orders():
        same(inlined, out.value, rng, order)
        np.testing.assert_array_equal(bg.random_raw(3), numpys.random_raw(3))
        np.testing.assert_array_equal(rill.Generator(bg).integers(0, 1000, False, 7), rng.integers(0, 1000, 7))


@pytest.mark.parametrize("kind", BIT_GENERATORS)
def test_numpys_own_bit_generators_give_the_same(kind, inlined):
    seen, other = getattr(np.random, kind)(78), getattr(np.random, kind)(78)
    bitgen, rng = ctypes.addressof(bitgen_of(seen)), np.random.Generator(other)
    for order in orders():
        same(inlined, bitgen, rng, order)
        assert str(seen.state) == str(other.state)
