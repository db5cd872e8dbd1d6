"""A ctypes layer over the shared library, whose functions and constants are those of api/rill.json.

Nothing here lists functions: `Generator(bg).gamma(2.0, 1.0, 10)` works as soon as the library has rill_generator_gamma.
How a method is called follows from the shape of its prototype:

    const T *x, size_t n_x      one array argument (None: NULL and 0)
    const T *x                  an array or None
    T *out, size_t n            the argument is n, the result an array
    T *out, size_t capacity, size_t *n      the result is an array of the right size
    T *out                      the result is a number
    rill_x **out                the result is an object;  rill_x **out, size_t n   a list of n objects
"""

import ctypes
import os
import re
from pathlib import Path

import numpy as np

from api import CONSTANTS, FUNCTIONS, ROOT

LIBRARY = os.environ.get("RILL_LIBRARY", ROOT / "target" / "release" / "librill.so")


def linked(folder):
    """The compiler's arguments for a program with the library, under the name that it asks for: what cargo built has another."""
    library = Path(LIBRARY).resolve()
    major = re.search(r'^version = "(\d+)', (ROOT / "Cargo.toml").read_text(), re.M)[1]
    (folder / f"librill.so.{major}").symlink_to(library)
    return [library, f"-Wl,-rpath,{folder}"]


SCALARS = {
    "bool": ctypes.c_bool,
    "double": ctypes.c_double,
    "float": ctypes.c_float,
    "size_t": ctypes.c_size_t,
    "ptrdiff_t": ctypes.c_ssize_t,
    "rill_status": ctypes.c_int32,
} | {f"{sign}int{bits}_t": getattr(ctypes, f"c_{sign}int{bits}") for sign in ("", "u") for bits in (8, 16, 32, 64)}


class RillError(Exception):
    """A status that is not OK, with the thread's message."""

    def __init__(self, status, message):
        super().__init__(message)
        self.status, self.message = status, message


class Pointer(ctypes.c_void_p):
    """Any pointer: an array, an object, None, or what ctypes makes."""

    @classmethod
    def from_param(cls, value):
        if value is None:
            return None
        if isinstance(value, np.ndarray):
            assert value.flags.c_contiguous
            return ctypes.c_void_p(value.ctypes.data)
        if isinstance(value, Object):
            return ctypes.c_void_p(value.handle)
        return ctypes.c_void_p.from_param(value)


class Parameter:
    """One parameter of a prototype."""

    def __init__(self, entry):
        self.name, self.type = entry["name"], entry["type"]
        self.stars, self.const = entry.get("stars", 0), entry.get("const", False)
        self.text = self.stars and self.type == "char"
        self.size = self.type == "size_t" and not self.stars

    def ctype(self):
        if self.text:
            return ctypes.c_char_p
        # The type of a pointer to a function has no star of its own.
        return Pointer if self.stars or self.type == "rill_parallel_for" else SCALARS[self.type]

    def dtype(self):
        if self.type.endswith("_kind"):
            return np.dtype(np.int32)
        return np.dtype(SCALARS[self.type])


class Function:
    """An exported function."""

    def __init__(self, library, entry):
        self.name = entry["name"]
        self.parameters = [Parameter(parameter) for parameter in entry["parameters"]]
        self.raw = getattr(library, self.name)
        self.raw.argtypes = [parameter.ctype() for parameter in self.parameters]
        self.result = entry["result"]["type"]
        if "stars" in entry["result"]:
            self.raw.restype = ctypes.c_char_p if self.result == "char" else ctypes.c_void_p
        else:
            self.raw.restype = None if self.result == "void" else SCALARS[self.result]

    def call(self, *arguments):
        """The plain call; any status but OK raises."""
        value = self.raw(*arguments)
        if self.result == "rill_status" and value != 0:
            raise RillError(value, F["rill_last_error"].raw().decode())
        return value

    def __call__(self, *arguments):
        """The call as in Python: its result is what the function writes."""
        given, passed, shape = iter(arguments), [], [p.name for p in self.parameters]
        parameters, tail = list(self.parameters), []
        if shape[-3:] == ["out", "capacity", "n"]:
            parameters, tail = parameters[:-3], parameters[-3:]
        elif shape[-2:] == ["out", "n"]:
            parameters, tail = parameters[:-2], parameters[-2:]
        elif shape[-1:] == ["out"]:
            parameters, tail = parameters[:-1], parameters[-1:]
        sized = False
        for i, parameter in enumerate(parameters):
            if sized:
                sized = False
                continue
            value = next(given)
            if parameter.const and parameter.stars and not parameter.text and parameter.type in SCALARS:
                if value is not None:
                    value = np.ascontiguousarray(value, dtype=parameter.dtype())
                passed.append(value)
                if i + 1 < len(parameters) and parameters[i + 1].size:
                    sized = True
                    passed.append(0 if value is None else value.size)
                continue
            passed.append(value.encode() if isinstance(value, str) else value)
        if not tail:
            rest = list(given)
            return self.call(*passed, *rest)
        out = tail[0]
        result = self._written(out, len(tail), passed, given)
        assert next(given, self) is self, f"too many arguments for {self.name}"
        return result

    def _written(self, out, tail, passed, given):
        if tail == 3:
            n = ctypes.c_size_t()
            self.call(*passed, None, 0, ctypes.byref(n))
            array = np.empty(n.value, out.dtype())
            self.call(*passed, array, n.value, ctypes.byref(n))
            return array
        if out.stars == 2:
            n = next(given) if tail == 2 else 1
            handles = (ctypes.c_void_p * n)()
            self.call(*passed, handles, *([n] if tail == 2 else []))
            objects = [CLASSES[out.type].adopt(handle) for handle in handles]
            return objects if tail == 2 else objects[0]
        array = np.empty(next(given) if tail == 2 else 1, out.dtype())
        self.call(*passed, array, *([array.size] if tail == 2 else []))
        return array if tail == 2 else array[0].item()


class Object:
    """A handle. Its methods are the functions that begin with its prefix."""

    handle = None

    @classmethod
    def adopt(cls, handle):
        new = cls.__new__(cls)
        new.handle = handle
        return new

    def __getattr__(self, method):
        function = F.get(f"{self.prefix}_{method}")
        if function is None:
            raise AttributeError(method)
        return lambda *arguments: function(self, *arguments)

    def __del__(self):
        if self.handle and F:
            F[f"{self.prefix}_free"].raw(self)

    @classmethod
    def make(cls, name, *arguments):
        """The object that rill_<object>_<name>, or rill_<name>, makes."""
        return (F.get(f"{cls.prefix}_{name}") or F[f"rill_{name}"])(*arguments)


class SeedSequence(Object):
    prefix = "rill_seed_sequence"


class BitGenerator(Object):
    prefix = "rill_bit_generator"


class Shuffling(Object):
    def __init__(self, bit_generator):
        self.handle = None
        new = self.make("new", bit_generator)
        self.handle, new.handle = new.handle, None

    def shuffle(self, array):
        F[f"{self.prefix}_shuffle"].call(self, array, array.size, array.itemsize)


class Generator(Shuffling):
    prefix = "rill_generator"


class RandomState(Shuffling):
    prefix = "rill_random_state"


CLASSES = {cls.prefix: cls for cls in (SeedSequence, BitGenerator, Generator, RandomState)}
C = CONSTANTS
LOADED = ctypes.CDLL(os.fspath(LIBRARY))
F = {name: Function(LOADED, entry) for name, entry in FUNCTIONS.items()}
KINDS = {name.removeprefix("RILL_BIT_GENERATOR_KIND_"): value for name, value in C.items() if "_KIND_" in name}
FOREIGN = KINDS.pop("FOREIGN")  # none can be made by its number
STATUS = {name.removeprefix("RILL_STATUS_"): value for name, value in C.items() if "_STATUS_" in name}
