"""The shared library: how it is found, the types of its functions, and how a status becomes an exception."""

import ctypes
import ctypes.util
import os
import pathlib
import sys

import numpy as np

from . import _native

# name, then the types of the parameters: the words are the keys of TYPES. All of these give a rill_status.
PROTOTYPES = """
rill_bit_generator_new_philox pointer pointer pointer pointer
rill_bit_generator_from_seed_words i32 pointer size pointer
rill_bit_generator_new_with i32 pointer pointer size pointer
rill_bit_generator_reseed_u64 pointer u64
rill_bit_generator_rekey pointer pointer size pointer size
rill_fill_keyed_with i32 pointer size pointer size pointer size u64 i32 pointer size pointer size
rill_bit_generator_reseed_with pointer pointer pointer size
rill_bit_generator_legacy_seed pointer u32
rill_bit_generator_legacy_seed_array pointer pointer size
rill_bit_generator_jumped pointer u64 pointer
rill_bit_generator_jumped_words pointer pointer size pointer
rill_bit_generator_advance_words pointer pointer size
rill_bit_generator_advance_blocks pointer pointer size
rill_bit_generator_lock pointer
rill_bit_generator_unlock pointer
rill_bit_generator_random_raw pointer pointer size
rill_bit_generator_save pointer i32 pointer size pointer
rill_bit_generator_restore pointer pointer size
rill_bit_generator_load pointer size pointer
rill_seed_sequence_load pointer size pointer
rill_squares_keys pointer bool pointer size
rill_bit_generator_bitgen pointer pointer
rill_bit_generator_from_bitgen pointer pointer
rill_generator_new pointer pointer
rill_generator_draw pointer i32 pointer size pointer size
rill_generator_draw_parallel pointer i32 pointer size pointer size size
rill_generator_bytes pointer pointer size
rill_generator_choice pointer i64 bool pointer bool pointer size
rill_generator_shuffle pointer pointer size size
rill_generator_permutation pointer pointer size
rill_generator_permuted pointer pointer size size size i32
rill_generator_multinomial pointer i64 pointer size pointer size
rill_generator_multivariate_hypergeometric pointer pointer size i64 i32 pointer size
rill_generator_dirichlet pointer pointer size pointer size
rill_generator_multivariate_normal pointer pointer pointer size i32 f64 i32 pointer size
rill_generator_uintegers pointer pointer size
rill_generator_uintegers_u32 pointer pointer size
rill_generator_complex_normal pointer pointer pointer pointer pointer size
rill_generator_standard_wishart pointer i64 size bool pointer size
rill_generator_wishart pointer i64 pointer size i32 f64 i64 i32 pointer size
rill_generator_wishart_factor pointer i64 pointer size pointer size
rill_generator_multivariate_complex_normal pointer pointer pointer pointer size i32 f64 i32 pointer size
rill_random_state_new pointer pointer
rill_random_state_set_bit_generator pointer pointer
rill_random_state_draw pointer i32 pointer size pointer size
rill_random_state_draw_parallel pointer i32 pointer size pointer size size
rill_random_state_bytes pointer pointer size
rill_random_state_choice pointer i64 bool pointer pointer size
rill_random_state_shuffle pointer pointer size size
rill_random_state_permutation pointer pointer size
rill_random_state_multinomial pointer i64 pointer size pointer size
rill_random_state_dirichlet pointer pointer size pointer size
rill_random_state_multivariate_normal pointer pointer pointer size i32 f64 pointer size
rill_random_state_save pointer i32 pointer size pointer
rill_random_state_restore pointer pointer size
rill_distribution_from_name pointer pointer
rill_distribution_info i32 pointer
"""

TYPES = {
    "pointer": ctypes.c_void_p,
    "size": ctypes.c_size_t,
    "bool": ctypes.c_bool,
    "f64": ctypes.c_double,
    "i32": ctypes.c_int32,
    "i64": ctypes.c_int64,
    "u32": ctypes.c_uint32,
    "u64": ctypes.c_uint64,
}

# The exception for each status; any other raises a RuntimeError. NumPy has an OverflowError for a range of uniform that
# is not finite.
EXCEPTIONS = {2: ValueError, 3: ValueError, 5: ValueError, 6: NotImplementedError, 7: MemoryError, 8: OSError}
OVERFLOW = "ange exceeds valid bounds"

# rill_type
DTYPES = {
    number: np.dtype(name)
    for number, name in enumerate("f8 f4 i8 i4 i2 i1 u8 u4 u2 u1 ?".split(), start=1)
}

# The types of C, by those of NumPy.
_NAMES = "double float int64 int32 int16 int8 uint64 uint32 uint16 uint8 bool".split()
CTYPES = {dtype: getattr(ctypes, f"c_{name}") for dtype, name in zip(DTYPES.values(), _NAMES)}

_START = ctypes.c_char * 0


def address_of(array):
    """The address of an array's values. The buffer is five times as quick as `array.ctypes.data`, where there is one."""
    try:
        return ctypes.addressof(_START.from_buffer(array))
    except (TypeError, ValueError):  # It is read-only, or not in C's order.
        return array.ctypes.data


FORMAT_JSON = 1


class Parameter(ctypes.Structure):
    """rill_parameter"""

    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]


class Option(ctypes.Structure):
    """rill_option"""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("words", ctypes.c_void_p),
        ("n_words", ctypes.c_size_t),
        ("text", ctypes.c_char_p),
    ]


class Description(ctypes.Structure):
    """rill_distribution_description"""

    _fields_ = [
        ("name", ctypes.c_char_p),
        ("output_type", ctypes.c_int32),
        ("n_parameters", ctypes.c_size_t),
        ("parameter_names", ctypes.c_char_p * 4),
        ("parameter_types", ctypes.c_int32 * 4),
    ]


class Bitgen(ctypes.Structure):
    """rill_bitgen, which is NumPy's bitgen_t"""

    _fields_ = [(name, ctypes.c_void_p) for name in "state next_uint64 next_uint32 next_double next_raw".split()]


def _candidates():
    """Places of the library: only RILL_LIBRARY if it is set, else that of the wheel, then Python's own prefix, then those
    of the loader."""
    named = os.environ.get("RILL_LIBRARY")
    if named:
        yield named
        return
    own = _native.library()
    if own:
        yield os.fspath(own)
    # First the name that programs ask the loader for: what the linker looks for may be in a package of its own.
    names = {"win32": ["rill.dll"], "darwin": ["librill.0.dylib", "librill.dylib"]}
    names = names.get(sys.platform, ["librill.so.0", "librill.so"])
    for folder in ("lib", "lib64", "bin"):
        for name in names:
            path = pathlib.Path(sys.prefix, folder, name)
            if path.exists():
                yield os.fspath(path)
    found = ctypes.util.find_library("rill")
    if found:
        yield found
    yield from names


def _open():
    tried = []
    for path in _candidates():
        try:
            return ctypes.CDLL(path)
        except OSError as error:
            tried.append(f"{path}: {error}")
    raise ImportError(
        "the library of Rill is not found. The wheels have it inside; elsewhere the variable RILL_LIBRARY names its file, or it "
        f"is looked for in Python's prefix ({sys.prefix}) and where the system has its libraries. What was tried:\n  "
        + "\n  ".join(tried)
    )


library = _open()


def _named(name):
    """A function of the library: another library, or an older one, does not have all."""
    try:
        return getattr(library, name)
    except AttributeError:
        raise ImportError(f"{library._name} is not the Rill library that this package needs: no {name}") from None


for _name in ("rill_last_error", "rill_version", "rill_numpy_version"):
    _named(_name).restype = ctypes.c_char_p
    _named(_name).argtypes = []
for _name in ("rill_bit_generator_free", "rill_generator_free", "rill_random_state_free", "rill_seed_sequence_free"):
    _named(_name).restype = None
    _named(_name).argtypes = [ctypes.c_void_p]


def refuse(status):
    """Raises the exception of a status, with the message that the library has for this thread."""
    message = library.rill_last_error().decode()
    raise (OverflowError if OVERFLOW in message else EXCEPTIONS.get(status, RuntimeError))(message)


def _checked(status, function, arguments):
    if status:
        refuse(status)
    return status


for _line in PROTOTYPES.split("\n"):
    if _line:
        _name, *_words = _line.split()
        _function = _named(_name)
        _function.argtypes = [TYPES[word] for word in _words]
        _function.restype = ctypes.c_int32
        _function.errcheck = _checked


def make(function, *arguments):
    """The handle that a function returns through its last parameter."""
    handle = ctypes.c_void_p()
    function(*arguments, ctypes.byref(handle))
    return handle.value


def save(function, handle):
    """The JSON that rill_..._save writes. The calls are repeated if the size has grown between them."""
    n = ctypes.c_size_t()
    function(handle, FORMAT_JSON, None, 0, ctypes.byref(n))
    while True:
        room = n.value + 64
        buffer = ctypes.create_string_buffer(room)
        try:
            function(handle, FORMAT_JSON, buffer, room, ctypes.byref(n))
            return buffer.raw[: n.value]
        except RuntimeError:
            if n.value <= room:
                raise
