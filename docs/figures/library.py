"""Draws by the library: RILL_LIBRARY is its path."""

import ctypes
import os

TYPES = [None, ctypes.c_double, ctypes.c_float, ctypes.c_int64, ctypes.c_int32, ctypes.c_int16, ctypes.c_int8]
TYPES += [ctypes.c_uint64, ctypes.c_uint32, ctypes.c_uint16, ctypes.c_uint8, ctypes.c_bool]


class Description(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("output_type", ctypes.c_int32),
        ("n_parameters", ctypes.c_size_t),
        ("parameter_names", ctypes.c_char_p * 4),
        ("parameter_types", ctypes.c_int32 * 4),
    ]


class Parameter(ctypes.Structure):
    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]


def draws(name, parameters, n, seed=0, legacy=False):
    """n values of numpy.random.default_rng(seed), or of numpy.random.RandomState(seed)."""
    library = ctypes.CDLL(os.environ["RILL_LIBRARY"])
    library.rill_last_error.restype = ctypes.c_char_p

    def call(function, *arguments):
        if getattr(library, function)(*arguments) != 0:
            raise ValueError(f"{name}: {library.rill_last_error().decode()}")

    number, description = ctypes.c_int32(), Description()
    call("rill_distribution_from_name", name.encode(), ctypes.byref(number))
    call("rill_distribution_info", number, ctypes.byref(description))
    own = [TYPES[description.parameter_types[i]](value) for i, value in enumerate(parameters)]
    given = (Parameter * max(len(own), 1))(*[Parameter(ctypes.addressof(value), 0) for value in own])
    out = (TYPES[description.output_type] * n)()
    handle = ctypes.c_void_p()
    kind = "random_state" if legacy else "generator"
    if legacy:
        call("rill_random_state_from_seed", ctypes.c_uint32(seed), ctypes.byref(handle))
    else:
        call("rill_default_rng", ctypes.c_uint64(seed), ctypes.byref(handle))
    call(f"rill_{kind}_draw", handle, number, given, ctypes.c_size_t(len(own)), out, ctypes.c_size_t(n))
    getattr(library, f"rill_{kind}_free")(handle)
    return list(out)


def names():
    """The names of all distributions, by number."""
    library = ctypes.CDLL(os.environ["RILL_LIBRARY"])
    found, description = [], Description()
    while library.rill_distribution_info(len(found) + 1, ctypes.byref(description)) == 0:
        found.append(description.name.decode())
    return found
