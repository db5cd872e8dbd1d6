"""Methods for vectors, shuffles and bytes that Generator and RandomState have in common."""

import ctypes
import operator
import warnings
from collections.abc import Sequence

import numpy as np

from ._checks import converted, shape_of
from ._draw import Drawing

CHECK_VALID = {"warn": 1, "raise": 2, "ignore": 3}


class Vectors(Drawing):
    """Draws whose values are not single numbers."""

    def bytes(self, length):
        """A string of `length` random bytes."""
        buffer = (ctypes.c_uint8 * length)()
        if length == 0:
            # NumPy consumes a word even for length 0.
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
        """Whether p is of low precision, so that NumPy allows its sum a larger distance from 1."""
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

    def multinomial(self, n, pvals, size=None):
        """Counts of n trials in the categories of pvals."""
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

    def dirichlet(self, alpha, size=None):
        """Probabilities of the categories, with the concentrations alpha, each > 0."""
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
