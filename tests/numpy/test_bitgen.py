"""Bit generators as NumPy's C API sees them: ours in NumPy's classes, NumPy's in ours, and a C program on either."""

import ctypes
import re
import shutil
import subprocess
import threading
from pathlib import Path

import numpy as np
import pytest
import randomgen

import rill
from api import BIT_GENERATORS

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = ROOT / "tests" / "c_programs" / "npyrandom" / "every_function.c"
NUMPY = Path(np.__file__).parent


class Bitgen(ctypes.Structure):
    """bitgen_t, and rill_bitgen."""

    _fields_ = [(name, ctypes.c_void_p) for name in ("state", "next_uint64", "next_uint32", "next_double", "next_raw")]


def bitgen_of(bit_generator):
    """The bitgen_t in the capsule of a NumPy bit generator."""
    pointer = ctypes.pythonapi.PyCapsule_GetPointer
    pointer.restype, pointer.argtypes = ctypes.c_void_p, [ctypes.py_object, ctypes.c_char_p]
    return Bitgen.from_address(pointer(bit_generator.capsule, b"BitGenerator"))


def capsule_of(bg):
    """A capsule, as NumPy's classes need it, with the bitgen of one of ours."""
    out = ctypes.c_void_p()
    rill.F["rill_bit_generator_bitgen"].call(bg, ctypes.byref(out))
    new = ctypes.pythonapi.PyCapsule_New
    new.restype, new.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
    return new(out.value, b"BitGenerator", None)


class Ours:
    """The part of a NumPy bit generator that numpy.random.Generator uses."""

    def __init__(self, kind, seed):
        self.bg = rill.BitGenerator.make("from_u64", rill.KINDS[kind.upper()], seed)
        self.capsule, self.lock = capsule_of(self.bg), threading.Lock()


def draws(rng):
    """Words of every width, in an order that shows unused halves."""
    yield rng.standard_normal(1001)
    yield rng.random(500)
    yield rng.random(7, dtype=np.float32)
    yield rng.integers(0, 1000, 333, dtype=np.int32)
    yield rng.standard_gamma(0.5, 300)
    yield rng.integers(0, 2**40, 100)
    yield rng.standard_normal(300, dtype=np.float32)
    yield rng.standard_exponential(300)
    yield rng.binomial(100, 0.4, 200)
    yield rng.beta(0.5, 0.5, 200)
    yield rng.choice(1000, 20, replace=False)


@pytest.mark.parametrize("kind", BIT_GENERATORS)
def test_numpys_generator_draws_from_ours(kind):
    ours, numpys = Ours(kind, 1234), getattr(np.random, kind)(1234)
    for a, b in zip(draws(np.random.Generator(ours)), draws(np.random.Generator(numpys))):
        np.testing.assert_array_equal(a, b)
    assert ours.bg.random_raw(1)[0] == numpys.random_raw()
    np.testing.assert_array_equal(
        np.random.RandomState(ours).standard_normal(99), np.random.RandomState(numpys).standard_normal(99)
    )


@pytest.mark.parametrize("kind", BIT_GENERATORS)
def test_ours_draw_from_numpys(kind):
    seen, other = getattr(np.random, kind)(4321), getattr(np.random, kind)(4321)
    bitgen = bitgen_of(seen)
    foreign = rill.BitGenerator.make("from_bitgen", ctypes.addressof(bitgen))
    assert (foreign.name(), foreign.kind_of()) == (b"foreign", rill.FOREIGN)
    g, rng = rill.Generator(foreign), np.random.Generator(other)
    for name, arguments, twin in [
        ("standard_normal", (1001,), lambda: rng.standard_normal(1001)),
        ("random", (500,), lambda: rng.random(500)),
        ("random_f32", (7,), lambda: rng.random(7, dtype=np.float32)),
        ("integers_i32", (0, 1000, False, 333), lambda: rng.integers(0, 1000, 333, dtype=np.int32)),
        ("standard_gamma", (0.5, 300), lambda: rng.standard_gamma(0.5, 300)),
        ("integers", (0, 2**40, False, 100), lambda: rng.integers(0, 2**40, 100)),
        ("standard_normal_f32", (300,), lambda: rng.standard_normal(300, dtype=np.float32)),
        ("standard_exponential", (300,), lambda: rng.standard_exponential(300)),
        ("binomial", (100, 0.4, 200), lambda: rng.binomial(100, 0.4, 200)),
        ("beta", (0.5, 0.5, 200), lambda: rng.beta(0.5, 0.5, 200)),
        ("bytes", (13,), lambda: np.frombuffer(rng.bytes(13), np.uint8)),
    ]:
        np.testing.assert_array_equal(getattr(g, name)(*arguments), twin(), err_msg=name)
    rs, legacy = rill.RandomState(foreign), np.random.RandomState(other)
    np.testing.assert_array_equal(rs.standard_normal(99), legacy.standard_normal(99))
    np.testing.assert_array_equal(foreign.random_raw(5), other.random_raw(5))
    left, right = seen.state, other.state
    assert str(left) == str(right)



@pytest.mark.parametrize("bits", [64, 32])
def test_one_function_makes_the_words_that_randomgen_makes_of_it(bits):
    words = [int(word) for word in np.random.PCG64(bits).random_raw(20000) >> np.uint64(64 - bits)]

    def function():
        rest = iter(words)
        return lambda state: next(rest)

    next_raw = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)(function())
    foreign = rill.BitGenerator.make("from_next_raw", ctypes.cast(next_raw, ctypes.c_void_p), None, bits)
    twin = randomgen.UserBitGenerator(function(), bits)
    rng, theirs = rill.Generator(foreign), np.random.Generator(twin)
    for name, arguments, draw in [
        ("random", (50,), lambda: theirs.random(50)),
        ("random_f32", (7,), lambda: theirs.random(7, dtype=np.float32)),
        ("integers", (0, 2**40, False, 50), lambda: theirs.integers(0, 2**40, 50)),
        ("integers_i32", (0, 1000, False, 33), lambda: theirs.integers(0, 1000, 33, dtype=np.int32)),
        ("standard_normal", (1001,), lambda: theirs.standard_normal(1001)),
        ("standard_gamma", (0.5, 300), lambda: theirs.standard_gamma(0.5, 300)),
        ("bytes", (13,), lambda: np.frombuffer(theirs.bytes(13), np.uint8)),
    ]:
        np.testing.assert_array_equal(getattr(rng, name)(*arguments), draw(), err_msg=name)
    np.testing.assert_array_equal(foreign.random_raw(5), twin.random_raw(5))
    for state in (rill.RandomState(foreign).random_sample(9), np.random.RandomState(twin).random_sample(9)), :
        np.testing.assert_array_equal(*state)


def test_a_function_of_other_bits_is_refused():
    next_raw = ctypes.CFUNCTYPE(ctypes.c_uint64, ctypes.c_void_p)(lambda state: 1)
    for bits in (0, 31, 63, 128, -64):
        with pytest.raises(rill.RillError, match="bits must be 32 or 64"):
            rill.BitGenerator.make("from_next_raw", ctypes.cast(next_raw, ctypes.c_void_p), None, bits)


def built_on_numpy(folder):
    """The C program with NumPy's header and static library; Python itself is not needed."""
    (folder / "Python.h").write_text(
        "#include <stddef.h>\n#include <stdint.h>\n#define Py_USING_UNICODE\n"
        "typedef intptr_t Py_intptr_t, Py_ssize_t, Py_hash_t;\n"
    )
    memory = folder / "memory.c"
    memory.write_text(
        "#include <stdlib.h>\nvoid *PyMem_RawMalloc(size_t n) { return malloc(n ? n : 1); }\n"
        "void PyMem_RawFree(void *p) { free(p); }\n"
    )
    program = folder / "every_function"
    libraries = [NUMPY / "random" / "lib" / "libnpyrandom.a", NUMPY / "_core" / "lib" / "libnpymath.a"]
    include = ["-I", folder, "-I", NUMPY / "_core" / "include"]
    subprocess.run(["cc", "-std=c99", "-O1", *include, PROGRAM, memory, *libraries, "-lm", "-o", program], check=True)
    return subprocess.run([program], check=True, capture_output=True, text=True).stdout


@pytest.mark.skipif(not shutil.which("cc"), reason="there is no C compiler")
def test_the_c_program_prints_on_numpys_library_what_is_expected_of_ours(tmp_path):
    assert built_on_numpy(tmp_path) == PROGRAM.with_suffix(".expected").read_text()


def test_our_header_and_the_program_have_every_function_of_numpys():
    numpys = (NUMPY / "_core" / "include" / "numpy" / "random" / "distributions.h").read_text()
    names = set(re.findall(r"\b((?:random_|next_)\w+)\(", numpys))
    assert len(names) > 60
    ours = (ROOT / "include" / "rill_npyrandom.h").read_text()
    assert set(re.findall(r"^static inline \w+\s+\*?(?!rill_)(\w+)\(", ours, re.M)) == names
    assert names - set(re.findall(r"\w+(?=\()", PROGRAM.read_text())) == set()


if __name__ == "__main__":
    import tempfile

    with tempfile.TemporaryDirectory() as name:
        PROGRAM.with_suffix(".expected").write_text(built_on_numpy(Path(name)))
