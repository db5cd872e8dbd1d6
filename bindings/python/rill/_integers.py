"""The types and the bounds of bounded integers."""

import warnings
from functools import lru_cache

import numpy as np

from ._library import DTYPES

NOT_NATIVE = (
    "Providing a dtype with a non-native byteorder is not supported. If you require platform-independent byteorder, call "
    "byteswap when required."
)
LATER = "\nIn future version, providing byteorder will raise a ValueError"


class IntegerType:
    """A type of integers: the name of its distribution, its limits, and what makes a scalar of Python's integer."""

    def __init__(self, method, dtype, scalar):
        suffix = "bool" if dtype.kind == "b" else f"{dtype.kind}{dtype.itemsize * 8}"
        self.name = method if suffix == "i64" else f"{method}_{suffix}"
        self.dtype = dtype
        self.scalar = scalar
        limits = None if dtype.kind == "b" else np.iinfo(dtype)
        self.least, self.most = (int(limits.min), int(limits.max)) if limits else (0, 1)
        # The type of the bounds.
        self.wide = np.dtype(np.uint64 if dtype == np.uint64 else np.int64)


@lru_cache(maxsize=None)
def _native(method, dtype, python):
    return IntegerType(method, dtype, python or dtype.type)


def integer_type(method, dtype):
    """The type that an argument `dtype` means."""
    python = dtype if dtype is bool or dtype is int else None
    dtype = np.dtype(np.int64 if dtype is int else dtype)
    if not dtype.isnative:
        if method == "integers":
            raise ValueError(NOT_NATIVE)
        warnings.warn(NOT_NATIVE + LATER, DeprecationWarning, stacklevel=4)
        dtype = dtype.newbyteorder()
    if dtype not in DTYPES.values() or dtype.kind == "f":
        raise TypeError(f"Unsupported dtype {dtype!r} for {method}")
    return _native(method, dtype, python)


def _refused(closed, low):
    if not np.any(low):
        return f"high {'<' if closed else '<='} 0"
    return f"low {'>' if closed else '>='} high"


def _exact(bound, offset, kind, what):
    """Bounds, which may be floats or integers of any size, as integers, minus offset."""
    limits = np.iinfo(kind.wide)
    values = [int(value) - offset for value in bound.ravel().tolist()]
    if any(not limits.min <= value <= limits.max for value in values):
        raise ValueError(f"{what} is out of bounds for {kind.dtype.name}")
    return np.array(values, kind.wide).reshape(bound.shape)


def bounds(kind, low, high, closed):
    """The bounds as arrays, and whether the upper one is a value too."""
    lows, highs = np.asarray(low), np.asarray(high)
    scalar = lows.ndim == 0 and highs.ndim == 0
    if not scalar and np.can_cast(lows.dtype, kind.wide):
        lows = lows.astype(kind.wide)
    else:
        lows = _exact(lows, 0, kind, "low")
    if not scalar and np.can_cast(highs.dtype, kind.wide):
        return lows, highs.astype(kind.wide), closed
    if any(int(value) - (not closed) < np.iinfo(kind.wide).min for value in highs.ravel().tolist()):
        raise ValueError(_refused(closed, lows))
    highs = _exact(highs, int(not closed), kind, "high")
    if (highs.size == 0 or int(highs.max()) <= kind.most) and (lows > highs).any():
        raise ValueError(_refused(closed, lows))
    return lows, highs, True
