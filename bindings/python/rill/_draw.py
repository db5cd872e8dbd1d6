"""Filling NumPy's arrays: what Generator and RandomState have in common."""

import ctypes
import warnings
from contextlib import nullcontext
from functools import lru_cache

import numpy as np

from ._base import BitGenerator, Handle, bitgen_of
from ._checks import shape_of
from ._library import DTYPES, Description, Parameter, library, make


@lru_cache(maxsize=None)
def described(name):
    """The number of a distribution, the type of its values, and those of its parameters."""
    number, description = ctypes.c_int32(), Description()
    library.rill_distribution_from_name(name.encode(), ctypes.byref(number))
    library.rill_distribution_info(number, ctypes.byref(description))
    types = [DTYPES[kind] for kind in description.parameter_types[: description.n_parameters]]
    return number, DTYPES[description.output_type], types


def converted(value, dtype):
    """A parameter converted to its type. As in NumPy, arrays must be safe to cast; numbers and lists are converted."""
    if isinstance(value, np.ndarray):
        return value.astype(dtype, casting="safe", copy=False)
    return np.asarray(value, dtype)


def checked_out(out, dtype, size, c_order):
    """Checks the array of `out` as NumPy does."""
    flags = out.flags
    if not ((flags.c_contiguous or (flags.f_contiguous and not c_order)) and flags.behaved):
        order = "C-" if c_order else ""
        raise ValueError(
            f"Supplied output array must be {order}contiguous, writable, aligned, and in machine byte-order."
        )
    if out.dtype != dtype:
        raise TypeError(f"Supplied output array has the wrong type. Expected {dtype}, got {out.dtype}")
    if size is not None and shape_of(size) != out.shape:
        raise ValueError("size must match out.shape when used together")
    return out


def _bounds_error(closed, low):
    if not np.any(low):
        return f"high {'<' if closed else '<='} 0"
    return f"low {'>' if closed else '>='} high"


def _exact(bound, offset, dtype, what, name):
    """Bounds, which may be floats or integers of any size, as integers, minus offset."""
    limits = np.iinfo(dtype)
    values = [int(value) - offset for value in bound.flat]
    if any(not limits.min <= value <= limits.max for value in values):
        raise ValueError(f"{what} is out of bounds for {name}")
    return np.array(values, dtype).reshape(bound.shape)


class Drawing:
    """A handle of the library that draws into arrays. `_prefix` is the prefix of its functions' names."""

    _prefix = None

    n_threads = 1
    """How many threads draw the numbers of a distribution, at most; 0: as many as can run at once. The numbers, and the
    state afterwards, are the same for any value. More than one help with large arrays."""

    def _open(self, bit_generator):
        """Makes the library's object on a bit generator: Rill's own, or a foreign one with a capsule."""
        self._bits = bit_generator
        if isinstance(bit_generator, BitGenerator):
            self._held = nullcontext()
            bits = bit_generator._handle
        else:
            self._held = bit_generator.lock
            foreign = bitgen_of(bit_generator)
            bits = Handle(make(library.rill_bit_generator_from_bitgen, foreign), library.rill_bit_generator_free)
        free = getattr(library, f"{self._prefix}_free")
        self._handle = Handle(make(getattr(library, f"{self._prefix}_new"), bits.value), free)

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"{type(self).__name__}({type(self._bits).__name__})"

    def _call(self, method, *arguments):
        with self._held:
            getattr(library, f"{self._prefix}_{method}")(self._handle.value, *arguments)

    def _draw(self, name, values, size, out=None):
        number, dtype, types = described(name)
        arrays = [converted(value, kind) for value, kind in zip(values, types)]
        inputs = np.broadcast_shapes(*(array.shape for array in arrays))
        scalar = out is None and size is None and not inputs and all(array.ndim == 0 for array in arrays)
        if out is not None:
            out = checked_out(out, dtype, size, bool(arrays))
        else:
            out = np.empty(inputs if size is None else size, dtype)
        if inputs and np.broadcast_shapes(inputs, out.shape) != out.shape:
            raise ValueError(
                f"Output size {out.shape} is not compatible with broadcast dimensions of inputs {inputs}."
            )
        arrays = [
            array if array.size == 1 else np.ascontiguousarray(np.broadcast_to(array, out.shape)) for array in arrays
        ]
        parameters = (Parameter * len(arrays))(
            *(Parameter(array.ctypes.data, int(array.size != 1)) for array in arrays)
        )
        if self.n_threads == 1:
            self._call("draw", number, parameters, len(arrays), out.ctypes.data, out.size)
        else:
            self._call("draw_parallel", number, parameters, len(arrays), out.ctypes.data, out.size, self.n_threads)
        return out.item() if scalar else out

    def _draw_integers(self, method, low, high, size, dtype, closed):
        if high is None:
            low, high = 0, low
        python_type = dtype if dtype is bool or dtype is int else None
        dtype = np.dtype(np.int64 if dtype is int else dtype)
        if not dtype.isnative:
            refusal = "Providing a dtype with a non-native byteorder is not supported."
            if method == "integers":
                raise ValueError(refusal)
            warnings.warn(refusal, DeprecationWarning, stacklevel=3)
            dtype = dtype.newbyteorder()
        if dtype not in DTYPES.values() or dtype.kind == "f":
            raise TypeError(f"Unsupported dtype {dtype!r} for {method}")
        if size is not None and np.prod(size) == 0:
            return np.empty(size, dtype)
        suffix = "bool" if dtype.kind == "b" else f"{dtype.kind}{dtype.itemsize * 8}"
        name = method if suffix == "i64" else f"{method}_{suffix}"
        wide = np.dtype(np.uint64 if dtype == np.uint64 else np.int64)
        lows, highs = np.asarray(low), np.asarray(high)
        scalar = lows.ndim == 0 and highs.ndim == 0
        if not scalar and np.can_cast(lows.dtype, wide):
            lows = lows.astype(wide)
        else:
            lows = _exact(lows, 0, wide, "low", dtype.name)
        endpoint = closed
        if not scalar and np.can_cast(highs.dtype, wide):
            highs = highs.astype(wide)
        else:
            if any(int(value) - (not closed) < np.iinfo(wide).min for value in highs.flat):
                raise ValueError(_bounds_error(closed, lows))
            highs = _exact(highs, int(not closed), wide, "high", dtype.name)
            endpoint = True
            if self._within(highs, dtype) and (lows > highs).any():
                raise ValueError(_bounds_error(closed, lows))
        drawn = self._draw(name, (lows, highs, endpoint), size)
        if not (scalar and size is None):
            return drawn
        return python_type(drawn) if python_type else dtype.type(drawn)

    @staticmethod
    def _within(highs, dtype):
        return highs.size == 0 or int(highs.max()) <= (1 if dtype.kind == "b" else np.iinfo(dtype).max)
