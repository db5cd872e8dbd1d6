"""Numba: compiled loops that draw from distributions, by the functions rill_bitgen_* of the library."""

import ctypes

import numba
import rill

library = ctypes.CDLL(rill.__library__)


def function(name, result, *arguments):
    """A function of rill.h whose first argument is a bitgen."""
    found = library["rill_bitgen_" + name]
    found.restype, found.argtypes = result, (ctypes.c_void_p, *arguments)
    return found


normal = function("normal", ctypes.c_double, ctypes.c_double, ctypes.c_double)
exponential = function("exponential", ctypes.c_double, ctypes.c_double)
poisson = function("poisson", ctypes.c_int64, ctypes.c_double)


@numba.njit(nogil=True)
def claims(bitgen, years, rate, mean, spread):
    """The sum of the claims of so many years, and the waiting time for the first one of the next."""
    total = 0.0
    for _ in range(years):
        for _ in range(poisson(bitgen, rate)):
            total += normal(bitgen, mean, spread)
    return total, exponential(bitgen, 1 / rate)


bits = rill.Philox(7)
with bits.lock:
    print(*claims(bits.ctypes.bit_generator.value, 100, 2.5, 1000.0, 50.0))
