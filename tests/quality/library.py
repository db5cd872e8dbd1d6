"""Rill's C library and counts.c, through ctypes: draws from a distribution of one object, counted in cells."""

import ctypes
import functools
import hashlib
import os
import pathlib
import re
import subprocess
import threading

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
LIBRARY = pathlib.Path(os.environ.get("RILL_LIBRARY", ROOT / "target/release/librill.so"))
BUILD = pathlib.Path(os.environ.get("RILL_QUALITY", ROOT / "target/quality"))
TYPES = {1: np.float64, 2: np.float32, 3: np.int64, 4: np.int32, 5: np.int16, 6: np.int8, 7: np.uint64, 8: np.uint32, 9: np.uint16, 10: np.uint8, 11: np.bool_}
COMPILING = threading.Lock()
# As in counts.c.
BLOCK, LANES = 4096, 8
BIT_GENERATORS = {"Generator": b"PCG64", "RandomState": b"MT19937"}


class Parameter(ctypes.Structure):
    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]


class Description(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("output_type", ctypes.c_int32),
        ("n_parameters", ctypes.c_size_t),
        ("parameter_names", ctypes.c_char_p * 4),
        ("parameter_types", ctypes.c_int32 * 4),
    ]


def linked():
    """What links a program with the library: under the name that it asks for, in BUILD; what cargo built has another."""
    BUILD.mkdir(parents=True, exist_ok=True)
    major = re.search(r'^version = "(\d+)', (ROOT / "Cargo.toml").read_text(), re.M)[1]
    name = BUILD / f"librill.so.{major}"
    if not name.exists() or name.resolve() != LIBRARY.resolve():
        name.unlink(missing_ok=True)
        name.symlink_to(LIBRARY.resolve())
    return [LIBRARY.resolve(), f"-Wl,-rpath,{BUILD}"]


@functools.cache
def compiled():
    path = BUILD / "quality.so"
    sources = [pathlib.Path(__file__).with_name(name) for name in ("counts.c", "outcomes.c")]
    command = ["cc", "-std=c99", "-O3", "-march=native", "-shared", "-fPIC", "-I", ROOT / "include", *sources, *linked(), "-o", path]
    subprocess.run(command, check=True)
    found = ctypes.CDLL(str(path))
    found.rill_last_error.restype = ctypes.c_char_p
    return found


def library():
    """counts.c and outcomes.c, compiled and linked with Rill by the first thread that asks."""
    with COMPILING:
        return compiled()


def check(status):
    if status == -1:
        raise RuntimeError("a value that is not a number")
    if status != 0:
        raise RuntimeError(library().rill_last_error().decode())


def made(name, *arguments):
    out = ctypes.c_void_p()
    check(getattr(library(), name)(*arguments, ctypes.byref(out)))
    return out


def pointer(array):
    return array.ctypes.data_as(ctypes.c_void_p)


def parts_of(n):
    return n // 100, n - n // 100


class Draw:
    """Draws of one distribution with fixed parameters, from one object."""

    def __init__(self, owner, name, parameters, bits):
        self.kind = "generator" if owner == "Generator" else "random_state"
        self.handle = made(f"rill_{self.kind}_new", bits)
        self.number = ctypes.c_int32()
        check(library().rill_distribution_from_name(name.encode(), ctypes.byref(self.number)))
        description = Description()
        check(library().rill_distribution_info(self.number, ctypes.byref(description)))
        assert description.n_parameters == len(parameters), name
        self.type = TYPES[description.output_type]
        self.values = [np.array([value], TYPES[kind]) for value, kind in zip(parameters, description.parameter_types)]
        self.parameters = (Parameter * 4)(*(Parameter(value.ctypes.data, 0) for value in self.values))

    def sample(self, n):
        out = np.empty(n, self.type)
        draw = getattr(library(), f"rill_{self.kind}_draw")
        check(draw(self.handle, self.number, self.parameters, ctypes.c_size_t(len(self.values)), pointer(out), ctypes.c_size_t(n)))
        if self.type is np.uint64:  # in the order of signed integers, as counts.c has them
            return (out ^ np.uint64(1 << 63)).view(np.int64)
        return out

    def _count(self, parts, edges, levels, first, width, counts):
        pair = (self.handle, None) if self.kind == "generator" else (None, self.handle)
        edges_at, counts_at = (None if array is None else pointer(array) for array in (edges, counts))
        lanes, self.ends = np.zeros(LANES, np.uint64), np.array([np.inf, -np.inf])
        self.digests = []  # of the values up to the end of each part
        for part in parts:
            check(
                library().counts_of(
                    *pair, self.number, self.parameters, ctypes.c_uint64(part), edges_at, ctypes.c_int(levels), ctypes.c_int64(first),
                    ctypes.c_uint64(width), counts_at, pointer(lanes), pointer(self.ends),
                )
            )  # fmt: skip
            self.digests.append(hashlib.sha256(lanes.tobytes()).hexdigest()[:16])
        return counts

    def pass_over(self, n, hundredth=False):
        """The digest of n values, or of the first hundredth of them."""
        self._count(parts_of(n)[: 1 if hundredth else 2], None, 0, 0, 0, None)
        return self.digests[-1]

    def count(self, n, edges):
        """How many of n values are below the first edge, between two edges, and from the last one on."""
        levels = len(edges).bit_length()
        assert len(edges) == (1 << levels) - 1
        edges = np.ascontiguousarray(edges, float if np.issubdtype(self.type, np.floating) else np.int64)
        return self._count(parts_of(n), edges, levels, 0, 0, np.zeros(1 << levels, np.uint64))

    def count_window(self, n, first, width):
        """How many of n integers are below first, each of width integers from first on, and above them."""
        return self._count(parts_of(n), None, 0, first, width, np.zeros(width + 2, np.uint64))


def bit_generator(owner, seed):
    sequence = made("rill_seed_sequence_from_u64", ctypes.c_uint64(seed))
    return made("rill_bit_generator_from_name", BIT_GENERATORS[owner], sequence)


def seeded(owner, name, parameters, seed):
    return Draw(owner, name, parameters, bit_generator(owner, seed))


def objects(owner, seed):
    """A generator and no random state, or the other way round."""
    if owner == "Generator":
        return made("rill_generator_new", bit_generator(owner, seed)), None
    return None, made("rill_random_state_new", bit_generator(owner, seed))
