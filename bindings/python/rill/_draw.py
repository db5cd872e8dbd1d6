"""Filling NumPy's arrays: what Generator and RandomState have in common."""

import ctypes
import operator
from functools import lru_cache

import numpy as np

from ._base import BitGenerator, Handle, bitgen_of
from ._checks import checked_out, converted, in_words_of_arrays, number_of
from ._integers import bounds, integer_type
from ._library import CTYPES, DTYPES, TYPES, Description, Parameter, address_of, library, make, refuse


@lru_cache(maxsize=None)
def described(name):
    """The number of a distribution, the type of its values, and those of its parameters."""
    number, description = ctypes.c_int32(), Description()
    library.rill_distribution_from_name(name.encode(), ctypes.byref(number))
    library.rill_distribution_info(number, ctypes.byref(description))
    types = [DTYPES[kind] for kind in description.parameter_types[: description.n_parameters]]
    return number, DTYPES[description.output_type], types


# Methods whose function in C has another name.
RENAMED = {"rill_random_state_random": "rill_random_state_random_sample"}


class Distribution:
    """A distribution of one class: its own function in C takes numbers as parameters, which is the shortest way."""

    def __init__(self, prefix, name):
        self.number, self.dtype, self.types = described(name)
        self.kinds = [dtype.kind for dtype in self.types]
        self.ctype = CTYPES[self.dtype]
        name = f"{prefix}_{name}"
        arguments = [TYPES["pointer"], *(CTYPES[dtype] for dtype in self.types)]
        # Two objects for one function: one for an array's address, the other for a number of ctypes, which is quicker.
        self.fill, self.one = (library[RENAMED.get(name, name)] for _ in range(2))
        self.fill.argtypes = [*arguments, TYPES["pointer"], TYPES["size"]]
        self.one.argtypes = [*arguments, ctypes.POINTER(self.ctype), TYPES["size"]]

    def takes(self, values):
        """Whether the values are numbers of Python's that C can have as they are."""
        for value, kind in zip(values, self.kinds):
            if type(value) is not float or kind != "f":
                if type(value) is not int or not -0x20000000000000 <= value <= 0x20000000000000:
                    return False
        return True


class Drawing:
    """A handle of the library that draws into arrays. `_prefix` is the prefix of its functions' names."""

    _prefix = None

    _n_threads = 1

    @property
    def n_threads(self):
        """How many threads draw the numbers of a distribution, at most; 0: as many as can run at once. The numbers, and the
        state afterwards, are the same for any value. More than one help with large arrays."""
        return self._n_threads

    @n_threads.setter
    def n_threads(self, n):
        n = operator.index(n)
        if not 0 <= n < 1 << 31:
            raise ValueError("n_threads must be from 0 to 2**31 - 1")
        self._n_threads = n

    def __init_subclass__(cls, **options):
        super().__init_subclass__(**options)
        if cls._prefix:
            # What is made twice, by two threads, is the same.
            cls._distributions = {}

    def _open(self, bit_generator):
        """Makes the library's object on a bit generator: Rill's own, or a foreign one with a capsule."""
        held = None
        if isinstance(bit_generator, BitGenerator):
            bits = bit_generator._handle
        else:
            held = bit_generator.lock
            foreign = bitgen_of(bit_generator)
            bits = Handle(make(library.rill_bit_generator_from_bitgen, foreign), library.rill_bit_generator_free)
        free = getattr(library, f"{self._prefix}_free")
        self._bits = bit_generator
        self._handle = Handle(make(getattr(library, f"{self._prefix}_new"), bits.value), free, held)

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"{type(self).__name__}({type(self._bits).__name__})"

    def _call(self, method, *arguments):
        function = getattr(library, f"{self._prefix}_{method}")
        handle = self._handle
        if handle.held is None:
            function(handle.value, *arguments)
        else:
            with handle.held:
                function(handle.value, *arguments)

    def _distribution(self, name):
        """The distribution of that name."""
        found = self._distributions.get(name)
        if found is None:
            found = self._distributions[name] = Distribution(self._prefix, name)
        return found

    def _one(self, distribution, values):
        """One number, of Python's type."""
        slot, handle = distribution.ctype(), self._handle
        if handle.held is None:
            status = distribution.one(handle.value, *values, slot, 1)
        else:
            with handle.held:
                status = distribution.one(handle.value, *values, slot, 1)
        if status:
            refuse(status)
        return slot.value

    def _draw(self, name, values, size, out=None):
        distribution = self._distributions.get(name) or self._distribution(name)
        if values and not distribution.takes(values):
            return self._draw_any(distribution, values, size, out)
        if out is None:
            if size is None:
                handle = self._handle
                if handle.held is not None:
                    return self._one(distribution, values)
                # The shortest way, for the most frequent calls.
                slot = distribution.ctype()
                status = distribution.one(handle.value, *values, slot, 1)
                return slot.value if not status else refuse(status)
            out = np.empty(size, distribution.dtype)
        else:
            checked_out(out, distribution.dtype, size, bool(values))
        self._fill(distribution, values, out)
        return out

    def _draw_any(self, distribution, values, size, out):
        """Parameters that need a conversion, among them arrays."""
        dtype = distribution.dtype
        if out is not None:
            checked_out(out, dtype, size, bool(values))
        arrays = [converted(value, kind) for value, kind in zip(values, distribution.types)]
        if not any(array.ndim for array in arrays):
            values = [number_of(value, kind) for value, kind in zip(values, distribution.kinds)]
            if size is None and out is None:
                return self._one(distribution, values)
            out = np.empty(size, dtype) if out is None else out
            self._fill(distribution, values, out)
            return out
        if out is None:
            shape = np.broadcast(*arrays).shape if size is None else size
            out = np.empty(shape, dtype)
        try:
            shape = np.broadcast(out, *arrays).shape
        except ValueError:
            self._check_arrays(distribution, arrays)
            raise
        if shape != out.shape:
            self._check_arrays(distribution, arrays)
            raise ValueError(f"Output size {out.shape} is not compatible with broadcast dimensions of inputs {shape}.")
        arrays = [
            array if array.size == 1 else np.ascontiguousarray(np.broadcast_to(array, out.shape)) for array in arrays
        ]
        try:
            self._fill_from(distribution, arrays, out)
        except (ValueError, OverflowError) as error:
            raise in_words_of_arrays(error) from None
        return out

    def _check_arrays(self, distribution, arrays):
        """Refuses values of parameters whose arrays do not fit to the output: NumPy looks at the values first."""
        try:
            rows = np.broadcast(*arrays)
        except ValueError:
            return
        for _, row in zip(range(4096), rows):
            try:
                self._fill_from(distribution, [np.array(v, t) for v, t in zip(row, distribution.types)], np.empty(0))
            except (ValueError, OverflowError) as error:
                raise in_words_of_arrays(error) from None

    def _fill(self, distribution, values, out):
        """Fills an array, with a number for each parameter."""
        if self._n_threads != 1:
            self._fill_from(distribution, [np.array(v, t) for v, t in zip(values, distribution.types)], out)
            return
        handle = self._handle
        if handle.held is None:
            status = distribution.fill(handle.value, *values, address_of(out), out.size)
        else:
            with handle.held:
                status = distribution.fill(handle.value, *values, address_of(out), out.size)
        if status:
            refuse(status)

    def _fill_from(self, distribution, arrays, out):
        """Fills an array, with an array of its size, or of one value, for each parameter."""
        parameters = (Parameter * len(arrays))(
            *(Parameter(address_of(array), int(array.size != 1)) for array in arrays)
        )
        given = (distribution.number, parameters, len(arrays), address_of(out), out.size)
        if self._n_threads == 1:
            self._call("draw", *given)
        else:
            self._call("draw_parallel", *given, self._n_threads)

    def _draw_integers(self, method, low, high, size, dtype, closed):
        if high is None:
            low, high = 0, low
        kind = integer_type(method, dtype)
        if type(low) is int and type(high) is int:
            distribution = self._distribution(kind.name)
            # Other numbers are refused below.
            if kind.least <= low < high + closed and high <= kind.most + (not closed):
                values = low, high + closed - 1, True
                if size is None:
                    return kind.scalar(self._one(distribution, values))
                out = np.empty(size, kind.dtype)
                self._fill(distribution, values, out)
                return out
        if size is not None and np.prod(size) == 0:
            return np.empty(size, kind.dtype)
        lows, highs, closed = bounds(kind, low, high, closed)
        if size is not None and (lows.ndim or highs.ndim):
            np.broadcast(lows, highs, np.empty(size, "V0"))
        drawn = self._draw(kind.name, (lows, highs, closed), size)
        if size is None and not lows.ndim and not highs.ndim:
            return kind.scalar(drawn)
        return drawn
