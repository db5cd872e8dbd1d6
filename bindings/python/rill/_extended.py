"""The methods of randomgen's ExtendedGenerator that NumPy's Generator does not have."""

import operator
import warnings

import numpy as np

from ._checks import shape_of
from ._draw import Drawing
from ._vectors import CHECK_VALID

METHODS = {"svd": 1, "eigh": 2, "cholesky": 3}


def _complex(value):
    """The address of complex numbers as pairs, and what holds them."""
    array = np.ascontiguousarray(value, np.complex128)
    return array.ctypes.data, array


class Extended(Drawing):
    """Words, complex normal values and Wishart matrices."""

    def uintegers(self, size=None, bits=64):
        """Unsigned integers of 64 or 32 bits, each equally likely."""
        if bits not in (32, 64):
            raise ValueError("Unknown value of bits. Must be either 32 or 64.")
        out = np.empty(shape_of(size), f"u{bits // 8}")
        self._call("uintegers" if bits == 64 else "uintegers_u32", out.ctypes.data, out.size)
        return int(out) if size is None else out

    def complex_normal(self, loc=0.0, gamma=1.0, relation=0.0, size=None):
        """Complex normal values with these means, variances and relations."""
        given = [np.asarray(value, np.complex128) for value in (loc, gamma, relation)]
        inputs = np.broadcast_shapes(*(array.shape for array in given))
        shape = inputs if size is None else shape_of(size)
        if np.broadcast_shapes(inputs, shape) != shape:
            raise ValueError(f"Output size {shape} is not compatible with broadcast dimensions of inputs {inputs}.")
        out = np.empty(shape, np.complex128)
        if not inputs:
            self._complex_normal([array.reshape(1) for array in given], out)
        else:
            rows = np.stack([np.broadcast_to(array, shape) for array in given], axis=-1).reshape(-1, 3)
            flat = out.reshape(-1)
            with self._bits.lock:
                for row in rows:
                    self._complex_normal([row[i : i + 1] for i in range(3)], flat[:0])
                for i, row in enumerate(rows):
                    self._complex_normal([row[j : j + 1] for j in range(3)], flat[i : i + 1])
        return complex(out) if size is None and not inputs else out

    def _complex_normal(self, given, out):
        self._call("complex_normal", *(number.ctypes.data for number in given), out.ctypes.data, out.size)

    def standard_wishart(self, df, dim, size=None, rescale=True):
        """Matrices of dim rows from the standard Wishart distribution, divided by df if rescale is true."""
        df, dim = operator.index(df), operator.index(dim)
        if df <= 0:
            raise ValueError("df must contain strictly positive integer values.")
        if dim < 0:
            raise ValueError("negative dimensions are not allowed")
        out = np.empty((*shape_of(size), dim, dim))
        n = out.size // (dim * dim) if dim else 0
        self._call("standard_wishart", df, dim, bool(rescale), out.ctypes.data, n)
        return out

    def wishart(self, df, scale=None, size=None, *, check_valid="warn", tol=1e-8, rank=None, method="svd"):
        """Matrices from the Wishart distribution with that scale."""
        if method not in (*METHODS, "factor"):
            raise ValueError("method must be one of 'svd', 'eigh', 'cholesky', 'factor'")
        if np.ndim(df):
            raise ValueError("df must be one integer")
        scale = np.ascontiguousarray(scale, np.float64)
        if scale.ndim != 2 or scale.shape[0] != scale.shape[1] or scale.size == 0:
            raise ValueError("scale must be non-empty, 2 dimensional and square")
        dim = len(scale)
        out = np.empty((*shape_of(size), dim, dim))
        address = scale.ctypes.data
        if method == "factor":
            self._call("wishart_factor", operator.index(df), address, dim, out.ctypes.data, out.size // (dim * dim))
            return out
        rank = dim if rank is None else int(rank)

        def call(check, array):
            n = array.size // (dim * dim)
            more = tol, rank, METHODS[method], array.ctypes.data, n
            self._call("wishart", operator.index(df), address, dim, check, *more)

        self._checked(call, check_valid, out)
        return out

    def multivariate_complex_normal(
        self, loc, gamma=None, relation=None, size=None, *, check_valid="warn", tol=1e-8, method="svd"
    ):
        """Complex normal vectors with these means, this covariance and this relation matrix."""
        if method not in METHODS:
            raise ValueError("method must be one of 'svd', 'eigh', 'cholesky'")
        means, loc = _complex(loc)
        if loc.ndim != 1 or loc.size == 0:
            raise ValueError("loc must be non-empty and 1-dimensional")
        dim, addresses, held = loc.size, [], []
        for name, matrix in (("gamma", gamma), ("relation", relation)):
            if matrix is None:
                addresses.append(None)
                continue
            address, array = _complex(matrix)
            if array.shape != (dim, dim):
                raise ValueError(f"{name} must be 2 dimensional, with the length of loc, {dim}.")
            addresses.append(address)
            held.append(array)
        out = np.empty((*shape_of(size), dim), np.complex128)

        def call(check, array):
            more = tol, METHODS[method], array.ctypes.data, array.size // dim
            self._call("multivariate_complex_normal", means, *addresses, dim, check, *more)

        self._checked(call, check_valid, out)
        return out

    @staticmethod
    def _checked(call, check_valid, out):
        """Calls for out; what is refused only by the check is warned of if that is asked for."""
        if check_valid not in CHECK_VALID:
            raise ValueError("check_valid must equal 'warn', 'raise', or 'ignore'")
        if check_valid == "warn":
            try:
                call(CHECK_VALID["raise"], out[:0])
            except ValueError as error:
                if "positive-semidefinite" in str(error) or "minimum required rank" in str(error):
                    warnings.warn(str(error), RuntimeWarning, stacklevel=3)
        try:
            call(CHECK_VALID[check_valid], out)
        except ValueError as error:
            if "not positive definite" in str(error):
                raise np.linalg.LinAlgError(str(error)) from None
            raise
