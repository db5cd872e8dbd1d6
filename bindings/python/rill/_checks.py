"""Checks made before anything is drawn or overwritten, as in NumPy 2.5, whatever NumPy is installed."""

import ctypes
import math
import operator
from itertools import islice

import numpy as np
from numpy.random import SeedSequence
from numpy.random.bit_generator import ISeedSequence

# Where NumPy before 1.25 has it.
AxisError = getattr(np, "exceptions", np).AxisError


def seed_sequence(seed):
    """The seed of a constructor as a seed sequence. As in NumPy since 2.5.1, nested sequences are refused."""
    if isinstance(seed, ISeedSequence):
        return seed
    flat = isinstance(seed, np.ndarray) and (seed.ndim == 0 or seed.dtype == np.uint32 or len(seed) == 0)
    if isinstance(seed, (list, tuple, range, np.ndarray)) and not flat:
        for i, item in enumerate(seed):
            if hasattr(item, "__len__") and not isinstance(item, str):
                # The items before it are checked first.
                SeedSequence(list(islice(seed, i)))
                raise TypeError("SeedSequence does not accept nested sequences.")
    return SeedSequence(seed)


def count_of_children(n_children):
    """How many to spawn: any number, truncated as in NumPy."""
    if isinstance(n_children, (str, bytes, complex)) or not hasattr(n_children, "__int__"):
        raise TypeError("an integer is required")
    if n_children < 0:
        raise ValueError("n_children must be non-negative")
    return int(n_children)


def count_of_words(size):
    """How many words a size has."""
    if size is None:
        return 1
    refusal = TypeError("size must be an integer or a tuple of integers")
    if isinstance(size, (bool, np.bool_, str, bytes, dict, set)):
        raise refusal
    try:
        dimensions = shape_of(size)
        dimensions = [operator.index(dimension) for dimension in dimensions]
    except TypeError:
        raise refusal from None
    if any(dimension < 0 for dimension in dimensions):
        raise ValueError("negative dimensions are not allowed")
    n = math.prod(dimensions)
    if n > np.iinfo(np.intp).max:
        raise ValueError("size is too large")
    return n


def shape_of(size):
    """A size as a shape."""
    if size is None:
        return ()
    try:
        return (operator.index(size),)
    except TypeError:
        return tuple(size)


def axis_of(axis, ndim):
    """The number of an axis, counted from the first."""
    axis = operator.index(axis)
    if not -ndim <= axis < ndim:
        raise AxisError(axis, ndim)
    return axis % ndim


def position_of(value, first, last, refusal):
    """A position in a state, which must be an integer from first to last."""
    position = operator.index(value)
    if not first <= position <= last:
        raise ValueError(refusal)
    return position


def converted(value, dtype):
    """A parameter converted to its type. As in NumPy, arrays must be safe to cast; numbers and lists are converted."""
    if hasattr(value, "__array__") and not isinstance(value, np.generic):
        return np.asarray(value).astype(dtype, casting="safe", copy=False)
    return np.asarray(value, dtype)


def number_of(value, kind):
    """A parameter that is no array, as the number of Python's that C has as a double (kind "f"), as 64 bits or as a bool."""
    if kind == "f":
        # The conversion of C: no text is a number.
        return ctypes.c_double(value).value
    if kind == "b":
        return bool(value)
    if isinstance(value, (str, bytes, complex)) or not hasattr(value, "__int__"):
        raise TypeError("an integer is required")
    value = int(value)
    if kind == "i" and not -1 << 63 <= value < 1 << 63:
        raise OverflowError("Python int too large to convert to C long")
    return value


def checked_out(out, dtype, size, c_order):
    """Checks the array of `out` as NumPy does."""
    if not isinstance(out, np.ndarray):
        raise TypeError(f"Argument 'out' has incorrect type (expected numpy.ndarray, got {type(out).__name__})")
    flags = out.flags
    contiguous = flags.c_contiguous or (flags.f_contiguous and not c_order)
    if not (contiguous and flags.behaved and out.dtype.isnative):
        order = "C-" if c_order else ""
        raise ValueError(
            f"Supplied output array must be {order}contiguous, writable, aligned, and in machine byte-order."
        )
    if out.dtype != dtype:
        raise TypeError(f"Supplied output array has the wrong type. Expected {dtype}, got {out.dtype}")
    if size is not None and shape_of(size) != out.shape:
        raise ValueError("size must match out.shape when used together")
    return out


# What NumPy says of a number, and of an array.
_OF_ARRAYS = ((" is NaN", " contains NaNs"), ("high - low range exceeds", "Range exceeds"))


def in_words_of_arrays(error):
    """The refusal of a parameter, for one that is an array."""
    message = str(error)
    for of_number, of_array in _OF_ARRAYS:
        message = message.replace(of_number, of_array)
    return type(error)(message)
