"""numpy.random.Generator and default_rng, drawn by Rill."""

import operator

import numpy as np

from ._bit_generator import PCG64
from ._checks import axis_of, converted, shape_of
from ._distributions import GeneratorDistributions
from ._extended import Extended
from ._vectors import Vectors

METHODS = {"svd": 1, "eigh": 2, "cholesky": 3}

# The largest number of 64 bits.
MOST = (1 << 63) - 1


def _count_of_samples(nsample):
    try:
        nsample = operator.index(nsample)
    except TypeError:
        raise ValueError("nsample must be an integer") from None
    if nsample < 0:
        raise ValueError("nsample must be nonnegative.")
    if nsample > MOST:
        raise ValueError(f"nsample must not exceed {MOST}")
    return nsample


class Generator(GeneratorDistributions, Vectors, Extended, np.random.Generator):
    """numpy.random.Generator, filled by Rill, in the stream of NumPy 2.5 whatever NumPy is installed."""

    _prefix = "rill_generator"
    _refusals = {  # noqa: RUF012 - never changed
        "empty": "a cannot be empty unless no samples are taken",
        "not positive": "a must be a positive integer unless no samples are taken",
        "no sequence": "a must be a sequence or an integer, not {}",
        "p of dimensions": "p must be 1-dimensional",
        "p of another size": "a and p must have same size",
    }

    def __init__(self, bit_generator):
        np.random.Generator.__init__(self, bit_generator)
        self._open(bit_generator)

    def __reduce__(self):
        return type(self), (self._bits,)

    def spawn(self, n_children):
        """New generators, on bit generators seeded from children of the seed sequence."""
        return [type(self)(child) for child in self._bits.spawn(n_children)]

    def _typed(self, method, values, size, dtype, out, suffix=""):
        if dtype is np.float64:
            return self._draw(f"{method}{suffix}" if suffix else method, values, size, out)
        dtype = np.dtype(dtype)
        if dtype == np.float64:
            name = f"{method}{suffix}"
        elif dtype == np.float32:
            name = f"{method}{suffix}_f32"
            values = [converted(value, np.float64).astype(np.float32) for value in values]
        else:
            raise TypeError(f"Unsupported dtype {dtype!r} for {method}")
        return self._draw(name, values, size, out)

    def integers(self, low, high=None, size=None, dtype=np.int64, endpoint=False):
        """From low, or 0, to high, without high unless endpoint is true."""
        return self._draw_integers("integers", low, high, size, dtype, bool(endpoint))

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        """Items of a, or numbers below it, with probabilities p."""
        if self._coarse(p):
            return super().choice(a, size, replace, p, axis, shuffle)
        return self._choose(a, size, replace, p, axis, bool(shuffle))

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        """Normal vectors with these means and this covariance."""
        if method not in METHODS:
            raise ValueError("method must be one of {'eigh', 'svd', 'cholesky'}")
        return self._multivariate_normal(mean, cov, size, check_valid, tol, (METHODS[method],))

    def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
        """Counts of each color in a sample of nsample items."""
        if method not in ("count", "marginals"):
            raise ValueError('method must be "count" or "marginals".')
        nsample = _count_of_samples(nsample)
        colors = np.asarray(colors)
        integers = colors.size == 0 or np.issubdtype(colors.dtype, np.integer)
        if colors.ndim != 1 or not integers or (colors.size and (colors.min() < 0 or int(colors.max()) > MOST)):
            raise ValueError(
                f"colors must be a one-dimensional sequence of nonnegative integers not exceeding {MOST}."
            )
        colors = np.ascontiguousarray(colors, np.int64)
        out = np.empty(shape_of(size) + (colors.size,), np.int64)
        n = out.size // colors.size if colors.size else 0
        number = 1 if method == "count" else 2
        self._call(
            "multivariate_hypergeometric", colors.ctypes.data, colors.size, nsample, number, out.ctypes.data, n
        )
        return out

    def shuffle(self, x, axis=0):
        """Shuffle a list, or an array along an axis, in place."""
        self._shuffle(x, axis)

    def permutation(self, x, axis=0):
        """The numbers below x, or a copy of x, in random order."""
        return self._permutation(x, axis)

    def permuted(self, x, *, axis=None, out=None):
        """Shuffle each row along an axis independently, or all of x if axis is None."""
        x = np.asarray(x)
        if out is None:
            out = x.copy(order="K")
        else:
            if type(out) is not np.ndarray:
                raise TypeError("out must be a numpy array")
            if not out.flags.writeable:
                raise ValueError("out is read-only")
            if out.shape != x.shape:
                raise ValueError("out must have the same shape as x")
            np.copyto(out, x, casting="safe")
        if axis is not None:
            self._permute_rows(out, axis_of(axis, x.ndim))
        elif out.flags.c_contiguous or out.flags.f_contiguous or out.ndim < 2:
            self.shuffle(out.ravel(order="A") if out.ndim > 1 else out)
        else:
            flat = out.ravel()
            self.shuffle(flat)
            out[...] = flat.reshape(out.shape)
        return out

    def _permute_rows(self, out, axis):
        rows = np.moveaxis(out, axis, -1)
        if rows.dtype.hasobject or rows.itemsize == 0:
            order = np.ascontiguousarray(np.broadcast_to(np.arange(rows.shape[-1]), rows.shape))
            self._permute(order)
            rows[...] = np.take_along_axis(rows, order, -1)
        elif rows.flags.c_contiguous:
            self._permute(rows)
        else:
            copied = rows.copy(order="C")
            self._permute(copied)
            rows[...] = copied

    def _permute(self, rows):
        columns = rows.shape[-1]
        n = rows.size // columns if columns else 0
        self._call("permuted", rows.ctypes.data, n, columns, rows.itemsize, 1)


def default_rng(seed=None):
    """A Generator on the given bit generator, on that of a Generator or RandomState, or on a PCG64 with this seed."""
    if isinstance(seed, Generator):
        return seed
    if isinstance(seed, (np.random.Generator, np.random.RandomState)):
        seed = seed._bit_generator
    if hasattr(seed, "capsule"):
        return Generator(seed)
    return Generator(PCG64(seed))
