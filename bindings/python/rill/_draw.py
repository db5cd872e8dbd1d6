"""Filling NumPy's arrays: what Generator and RandomState have in common."""

import ctypes
import operator
import warnings
from collections.abc import Sequence
from contextlib import nullcontext
from functools import lru_cache

import numpy as np

from ._bit_generator import BitGenerator, Handle, _pointer
from ._checks import shape_of
from ._library import DTYPES, Description, Parameter, library, make

CHECK_VALID = {"warn": 1, "raise": 2, "ignore": 3}


@lru_cache(maxsize=None)
def described(name):
    """The number of a distribution, the type of its values, and those of its parameters."""
    number, description = ctypes.c_int32(), Description()
    library.rill_distribution_from_name(name.encode(), ctypes.byref(number))
    library.rill_distribution_info(number, ctypes.byref(description))
    types = [DTYPES[kind] for kind in description.parameter_types[: description.n_parameters]]
    return number, DTYPES[description.output_type], types


def converted(value, dtype):
    """A parameter in its type. As in NumPy, arrays are cast safely or not at all; numbers and lists are converted."""
    if isinstance(value, np.ndarray):
        return value.astype(dtype, casting="safe", copy=False)
    return np.asarray(value, dtype)


def checked_out(out, dtype, size, c_order):
    """An array of the caller's, refused where NumPy refuses it."""
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
    """Bounds that may be floats, or integers of any size: as the integers that they are, less offset."""
    limits = np.iinfo(dtype)
    values = [int(value) - offset for value in bound.flat]
    if any(not limits.min <= value <= limits.max for value in values):
        raise ValueError(f"{what} is out of bounds for {name}")
    return np.array(values, dtype).reshape(bound.shape)


class Drawing:
    """A handle of the library that draws into arrays. `_prefix` begins the names of its functions."""

    _prefix = None

    def _open(self, bit_generator):
        """Makes the library's object on a bit generator: Rill's own, or anybody's with a capsule."""
        self._bits = bit_generator
        if isinstance(bit_generator, BitGenerator):
            self._held = nullcontext()
            bits = bit_generator._handle
        else:
            self._held = bit_generator.lock
            foreign = _pointer(bit_generator.capsule, b"BitGenerator")
            bits = Handle(make(library.rill_bit_generator_from_bitgen, foreign), library.rill_bit_generator_free)
        free = getattr(library, f"{self._prefix}_free")
        self._handle = Handle(make(getattr(library, f"{self._prefix}_new"), bits.value), free)

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
        self._call("draw", number, parameters, len(arrays), out.ctypes.data, out.size)
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

    def _bytes(self, length):
        buffer = (ctypes.c_uint8 * length)()
        if length == 0:
            # NumPy draws a word for nothing too.
            self._call("bytes", (ctypes.c_uint8 * 1)(), 1)
        self._call("bytes", buffer, length)
        return bytes(buffer)

    @staticmethod
    def _population(a, axis):
        if a.ndim:
            return a.shape[axis]
        try:
            return operator.index(a.item())
        except TypeError as error:
            raise ValueError("a must be a sequence or an integer") from error

    @staticmethod
    def _coarse(p):
        """Whether p has so few digits that NumPy lets it miss a sum of 1 by more than doubles may."""
        return isinstance(p, np.ndarray) and p.dtype.kind == "f" and p.itemsize < 8

    def _choose(self, a, size, replace, p, axis, *more):
        population = self._population(a, axis)
        address = None
        if p is not None:
            p = converted(p, np.float64)
            if p.ndim != 1:
                raise ValueError("p must be 1-dimensional")
            p = np.ascontiguousarray(p)
            if p.size != population:
                raise ValueError("a and p must have same size")
            address = p.ctypes.data
        index = np.empty(shape_of(size), np.int64)
        self._call("choice", population, bool(replace), address, *more, index.ctypes.data, index.size)
        if a.ndim == 0:
            return int(index) if size is None else index
        if size is None:
            return a.take(int(index), axis=axis)
        if index.ndim == 0 and a.ndim == 1:
            chosen = np.empty((), a.dtype)
            chosen[()] = a[index]
            return chosen
        return a.take(index, axis=axis)

    def _order(self, n):
        """0 to n - 1 in random order."""
        order = np.empty(n, np.int64)
        self._call("permutation", order.ctypes.data, n)
        return order

    def _shuffle(self, x, axis):
        if isinstance(x, np.ndarray):
            if not x.flags.writeable:
                raise ValueError("array is read-only")
            n = len(np.swapaxes(x, 0, axis)) if x.ndim else len(x)
            if x.size == 0:
                return
            plain = type(x) is np.ndarray and not x.dtype.hasobject and x.itemsize > 0
            if plain and axis % x.ndim == 0 and x.flags.c_contiguous:
                self._call("shuffle", x.ctypes.data, n, x.nbytes // n)
            else:
                x[...] = x.take(self._order(n), axis=axis)
            return
        if not isinstance(x, Sequence):
            warnings.warn(f"shuffling a '{type(x).__name__}', which is not a Sequence", UserWarning, stacklevel=3)
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        for i, item in enumerate([x[j] for j in self._order(len(x)).tolist()]):
            x[i] = item

    def _permutation(self, x, axis):
        if isinstance(x, (int, np.integer)):
            return self._order(int(x)).astype(np.result_type(x, np.int64), copy=False)
        x = np.asarray(x)
        return x.take(self._order(np.swapaxes(x, 0, axis).shape[0]), axis=axis)

    def _multinomial(self, n, pvals, size):
        pvals = converted(pvals, np.float64)
        if pvals.ndim == 0:
            raise ValueError(
                "pvals must have at least 1 dimension and the last dimension of pvals must be greater than 0."
            )
        pvals = np.ascontiguousarray(pvals)
        d = pvals.shape[-1]
        n = converted(n, np.int64)
        if n.ndim == 0 and pvals.ndim == 1:
            out = np.empty(shape_of(size) + (d,), np.int64)
            self._multinomial_rows(n, pvals, out)
            return out
        inputs = np.broadcast_shapes(n.shape, pvals.shape[:-1])
        shape = inputs if size is None else shape_of(size)
        if np.broadcast_shapes(inputs, shape) != shape:
            raise ValueError(
                f"Output size {shape} is not compatible with broadcast dimensions of inputs {inputs}."
            )
        out = np.empty(shape + (d,), np.int64)
        trials = np.broadcast_to(n, shape).ravel()
        rows = np.ascontiguousarray(np.broadcast_to(pvals, shape + (d,))).reshape(-1, d)
        flat = out.reshape(-1, d)
        with self._bits.lock:
            for count, row in zip(trials, rows):
                self._multinomial_rows(count, row, flat[:0])
            for count, row, target in zip(trials, rows, flat):
                self._multinomial_rows(count, row, target)
        return out

    def _multinomial_rows(self, n, pvals, out):
        k = pvals.size
        self._call("multinomial", int(n), pvals.ctypes.data, k, out.ctypes.data, out.size // k if k else 0)

    def _dirichlet(self, alpha, size):
        alpha = np.ascontiguousarray(converted(alpha, np.float64))
        if alpha.ndim > 1:
            raise ValueError("alpha must be one-dimensional")
        out = np.empty(shape_of(size) + (alpha.size,))
        n = out.size // alpha.size if alpha.size else 0
        self._call("dirichlet", alpha.ctypes.data, alpha.size, out.ctypes.data, n)
        return out

    def _multivariate_normal(self, mean, cov, size, check_valid, tol, method=()):
        if np.iscomplexobj(mean) or np.iscomplexobj(cov):
            raise TypeError("mean and cov must not be complex")
        mean = np.array(mean, np.float64)
        cov = np.array(cov, np.float64)
        if mean.ndim != 1:
            raise ValueError("mean must be 1 dimensional")
        if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
            raise ValueError("cov must be 2 dimensional and square")
        if mean.shape[0] != cov.shape[0]:
            raise ValueError("mean and cov must have same length")
        if check_valid not in CHECK_VALID:
            raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
        k = mean.size
        cov = np.ascontiguousarray(cov)
        out = np.empty(shape_of(size) + (k,))

        def call(check, array):
            n = array.size // k if k else 0
            address = array.ctypes.data
            self._call("multivariate_normal", mean.ctypes.data, cov.ctypes.data, k, check, tol, *method, address, n)

        if check_valid == "warn":
            try:
                call(CHECK_VALID["raise"], out[:0])
            except ValueError as error:
                if "positive-semidefinite" in str(error):
                    warnings.warn(str(error), RuntimeWarning, stacklevel=3)
        try:
            call(CHECK_VALID[check_valid], out)
        except ValueError as error:
            if "not positive definite" in str(error):
                raise np.linalg.LinAlgError(str(error)) from None
            raise
        return out
