"""The first values of many streams, each of which has a key that ends with an id."""

import operator

import numpy as np

from ._base import BitGenerator
from ._checks import converted, shape_of
from ._draw import described
from ._library import Parameter, library
from ._randomgen import _Told


def _words(values, name):
    """Integers from 0 to 2**64 - 1, as an array of that shape."""
    values = np.asarray(values)
    if values.size and values.dtype.kind not in "iuO":
        raise TypeError(f"{name} must be integers")
    if values.dtype.kind == "O" or (values.dtype.kind == "i" and values.size and values.min() < 0):
        if any(not 0 <= operator.index(value) < 1 << 64 for value in values.flat):
            raise ValueError(f"{name} must be from 0 to 2**64 - 1")
    return np.asarray(values, np.uint64, order="C")


def fill_keyed(kind, key, ids, name, parameters=(), size=None, first=0, **options):
    """The first values of a stream for each id, such as a particle, without a generator for any.

    They are those of Generator(kind(key=[*key, id], counter=first)), where kind is Philox, RandomgenPhilox, ThreeFry or
    Squares, and name is that of a method, with a suffix for other types than the default ones: "normal",
    "standard_normal_f32", "integers_u8". The result has the shape of ids, then size.

    key: words of 64 bits, those of the key before the id; an integer is one word
    ids: an array of integers, the last word of each key
    parameters: a number each, or an array with the shape of ids
    size: how many values of each id; None: one
    first: the counter before the first block
    options: number and width of randomgen's Philox and ThreeFry, variant of Squares

    Nothing else decides the numbers: threads may share the ids out, and another time step begins at another first, such as
    step << 32.
    """
    if not (isinstance(kind, type) and issubclass(kind, BitGenerator) and kind._kind):
        raise TypeError("kind must be rill.Philox or another class of Rill's bit generators")
    key, ids = np.atleast_1d(_words(key, "key")), _words(ids, "ids")
    first = operator.index(first)
    if not 0 <= first < 1 << 64:
        raise ValueError("first must be from 0 to 2**64 - 1")
    number, dtype, types = described(name)
    if len(parameters) != len(types):
        raise TypeError(f"{name} takes {len(types)} parameters")
    arrays = [converted(value, kind_of) for value, kind_of in zip(parameters, types)]
    arrays = [a if a.ndim == 0 else np.ascontiguousarray(np.broadcast_to(a, ids.shape)) for a in arrays]
    told = _Told(options)
    of_id = () if size is None else shape_of(size)
    out = np.empty(ids.shape + of_id, dtype)
    given = (Parameter * len(arrays))(*(Parameter(a.ctypes.data, int(a.ndim != 0)) for a in arrays))
    library.rill_fill_keyed_with(
        kind._kind, told.array, told.n, key.ctypes.data, key.size, ids.ctypes.data, ids.size, first,
        number, given, len(arrays), out.ctypes.data, int(np.prod(of_id, dtype=np.int64)),
    )
    return out
