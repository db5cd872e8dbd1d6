"""Methods for vectors, shuffles and bytes that Generator and RandomState have in common."""

import ctypes
import operator
import warnings
from collections.abc import Sequence

import numpy as np

from ._checks import axis_of, converted, number_of, shape_of
from ._draw import Drawing
from ._library import address_of

CHECK_VALID = {"warn": 1, "raise": 2, "ignore": 3}


class Vectors(Drawing):
    """Draws whose values are not single numbers."""

    def bytes(self, length):
        """A string of `length` random bytes."""
        length = number_of(length, "i")
        buffer = (ctypes.c_uint8 * length)()
        if length == 0:
            # NumPy consumes a word even for length 0.
            self._call("bytes", (ctypes.c_uint8 * 1)(), 1)
        self._call("bytes", buffer, length)
        return bytes(buffer)

    # What is said of a population, and of its probabilities.
    _refusals = None

    def _population(self, a, given, axis, size):
        """How many there are to choose from."""
        if a.ndim:
            population = a.shape[axis]
            if population == 0 and np.prod(size) != 0:
                raise ValueError(self._refusals["empty"])
            return population
        try:
            population = operator.index(a.item())
        except TypeError as error:
            raise ValueError(self._refusals["no sequence"].format(type(given))) from error
        if population <= 0 and np.prod(size) != 0:
            raise ValueError(self._refusals["not positive"])
        if population >= 1 << 63:
            raise OverflowError("Python int too large to convert to C long")
        return population

    @staticmethod
    def _coarse(p):
        """Whether p is of low precision, so that NumPy allows its sum a larger distance from 1."""
        return isinstance(p, np.ndarray) and p.dtype.kind == "f" and p.itemsize < 8

    def _choose(self, given, size, replace, p, axis, *more):
        a = np.asarray(given)
        if a.ndim > 1 and not more:
            raise ValueError(self._refusals["dimensions"])
        population = self._population(a, given, axis, size)
        address = None
        if p is not None:
            len(p)
            p = np.ascontiguousarray(converted(p, np.float64)) if np.ndim(p) else converted(p, np.float64)
            if p.ndim != 1:
                raise ValueError(self._refusals["p of dimensions"])
            if p.size != population:
                raise ValueError(self._refusals["p of another size"])
            address = p.ctypes.data
        index = np.empty(() if size is None else size, np.int64)
        self._call("choice", population, bool(replace), address, *more, address_of(index), index.size)
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
        """0 to n - 1 in random order; none where n is negative."""
        n = max(n, 0)
        order = np.empty(n, np.int64)
        self._call("permutation", address_of(order), n)
        return order

    def _shuffle(self, x, axis):
        if isinstance(x, np.ndarray):
            if not x.flags.writeable:
                raise ValueError("array is read-only")
            n = x.shape[axis_of(axis, x.ndim)] if x.ndim else len(x)
            if x.size == 0:
                return
            plain = type(x) is np.ndarray and not x.dtype.hasobject and x.itemsize > 0
            if plain and axis % x.ndim == 0 and x.flags.c_contiguous:
                self._call("shuffle", x.ctypes.data, n, x.nbytes // n)
            else:
                x[...] = x.take(self._order(n), axis=axis)
            return
        n = len(x)
        if not isinstance(x, Sequence):
            warnings.warn(
                f"you are shuffling a '{type(x).__name__}' object which is not a subclass of 'Sequence'; `shuffle` is not "
                "guaranteed to behave correctly. E.g., non-numpy array/tensor objects with view semantics may contain "
                "duplicates after shuffling.",
                UserWarning,
                stacklevel=3,
            )
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        for i, item in enumerate([x[j] for j in self._order(n).tolist()]):
            x[i] = item

    def _permutation(self, x, axis):
        if isinstance(x, (int, np.integer)):
            return self._order(int(x)).astype(np.result_type(x, np.int64), copy=False)
        x = np.asarray(x)
        return x.take(self._order(x.shape[axis_of(axis, x.ndim)]), axis=axis)

    def multinomial(self, n, pvals, size=None):
        """Counts of n trials in the categories of pvals."""
        pvals = converted(pvals, np.float64)
        if pvals.ndim == 0 or pvals.shape[-1] == 0:
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
        shape = np.broadcast(n, pvals[..., 0]).shape if size is None else shape_of(size)
        out = np.empty(shape + (d,), np.int64)
        inputs = np.broadcast(n, pvals[..., 0], out[..., 0]).shape
        if inputs != shape:
            raise ValueError(f"Output size {shape} is not compatible with broadcast dimensions of inputs {inputs}.")
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
        len(alpha)
        alpha = np.ascontiguousarray(converted(alpha, np.float64))
        if alpha.ndim > 1:
            raise ValueError("alpha must be one-dimensional")
        out = np.empty(shape_of(size) + (alpha.size,))
        n = out.size // alpha.size if alpha.size else 0
        self._call("dirichlet", alpha.ctypes.data, alpha.size, out.ctypes.data, n)
        return out

    @staticmethod
    def _refuse_complex(mean, cov):
        if np.iscomplexobj(mean) or np.iscomplexobj(cov):
            raise TypeError("mean and cov must not be complex")

    def _multivariate_normal(self, mean, cov, size, check_valid, tol, method=()):
        mean, cov = np.array(mean), np.array(cov)
        if method:
            self._refuse_complex(mean, cov)
        if mean.ndim != 1:
            raise ValueError("mean must be 1 dimensional")
        if cov.ndim != 2 or cov.shape[0] != cov.shape[1]:
            raise ValueError("cov must be 2 dimensional and square")
        if mean.shape[0] != cov.shape[0]:
            raise ValueError("mean and cov must have same length")
        if check_valid not in CHECK_VALID:
            raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
        self._refuse_complex(mean, cov)
        tol = number_of(tol, "f")
        mean, cov = mean.astype(np.float64), cov.astype(np.float64)
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
                if "did not converge" in str(error):
                    raise np.linalg.LinAlgError(str(error)) from None
                if "positive-semidefinite" in str(error):
                    warnings.warn(str(error), RuntimeWarning, stacklevel=3)
        try:
            call(CHECK_VALID[check_valid], out)
        except ValueError as error:
            if "not positive definite" in str(error) or "did not converge" in str(error):
                raise np.linalg.LinAlgError(str(error)) from None
            raise
        return out
