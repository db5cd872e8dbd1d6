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


def _whole(bound):
    """Bounds, which may be floats or integers of any size, as Python's integers."""
    values = np.array([int(value) for value in bound.ravel().tolist()], object)
    return values.reshape(bound.shape)


def bounds(kind, low, high, closed):
    """The bounds as arrays of the type that the library takes, and whether the upper one is a value too."""
    lows, highs = np.asarray(low), np.asarray(high)
    if (lows.ndim or highs.ndim) and np.can_cast(lows.dtype, kind.wide) and np.can_cast(highs.dtype, kind.wide):
        return lows.astype(kind.wide), highs.astype(kind.wide), closed
    lows, highs = _whole(lows), _whole(highs) - (not closed)
    if np.any(lows < kind.least):
        raise ValueError(f"low is out of bounds for {kind.dtype.name}")
    if np.any(highs > kind.most):
        raise ValueError(f"high is out of bounds for {kind.dtype.name}")
    # Beyond these both bounds are refused with the same words.
    if np.any(lows > highs):
        raise ValueError(_refused(closed, lows))
    return np.asarray(lows, kind.wide), np.asarray(highs, kind.wide), True
