"""The base of Rill's bit generators, which are NumPy's with words from the shared library."""

import ctypes
import json
import operator

import numpy as np
from numpy.random import SeedSequence
from numpy.random.bit_generator import ISpawnableSeedSequence

from ._checks import count_of_children, count_of_words, seed_sequence
from ._library import Bitgen, library, make, save

# NumPy before 2.0 had no seed sequence in the result of __getstate__.
NUMPY_2 = not np.__version__.startswith("1.")

# PyPy has no pythonapi.
_python = getattr(ctypes, "pythonapi", None)
if _python:
    _python.PyCapsule_GetPointer.restype = ctypes.c_void_p
    _python.PyCapsule_GetPointer.argtypes = [ctypes.py_object, ctypes.c_char_p]


def bitgen_of(bit_generator):
    """The address of the bitgen_t of a bit generator of NumPy's, or of another that has a capsule."""
    if _python:
        return _python.PyCapsule_GetPointer(bit_generator.capsule, b"BitGenerator")
    return bit_generator.ctypes.bit_generator.value


class Handle:
    """An object of the library, freed when no Python object uses it.

    Who calls the library keeps the handle in a variable of its own: another thread may give the object another one.
    """

    # The lock that the library does not know: that of a foreign bit generator.
    __slots__ = ("_free", "held", "value")

    def __init__(self, value, free, held=None):
        self.value, self._free, self.held = value, free, held

    def __del__(self):
        self._free(self.value)


class Lock:
    """The bit generator's own lock, re-entrant, which every call of the library holds while it draws."""

    __slots__ = ("_handle",)

    def __init__(self, handle):
        self._handle = handle

    def acquire(self):
        """Take the lock; other threads of Python run while this one waits."""
        library.rill_bit_generator_lock(self._handle.value)
        return True

    def release(self):
        """Release the lock, on the thread that holds it."""
        library.rill_bit_generator_unlock(self._handle.value)

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()


def _plain(value):
    if isinstance(value, np.ndarray):
        return value.tolist()
    if isinstance(value, np.generic):
        return value.item()
    raise TypeError(f"state has a {type(value).__name__}")


def to_json(state):
    """A state dictionary as the library reads it."""
    return json.dumps(state, default=_plain).encode()


def words_of(value, name, bits):
    """An integer, or an array of its 64-bit words, as that array."""
    n = bits // 64
    if isinstance(value, (int, np.integer)):
        value = int(value)
        if not 0 <= value < 1 << bits:
            raise ValueError(f"{name} must be positive and less than 2**{bits}.")
        return np.array([value >> 64 * i & 0xFFFFFFFFFFFFFFFF for i in range(n)], np.uint64)
    value = np.asarray(value)
    if value.shape != (n,):
        raise ValueError(f"{name} must have {n} elements when using array form")
    return value.astype(np.uint64)


def _number(value, name):
    """The 64-bit words of an integer, or those of a sequence."""
    if np.ndim(value):
        return np.array([words_of(operator.index(word), name, 64)[0] for word in value], np.uint64)
    return words_of(operator.index(value), name, 256)


class BitGenerator(np.random.BitGenerator):
    """The base class of all kinds, not to be instantiated itself.

    NumPy accepts these wherever it accepts a bit generator: it draws through the pointers in `capsule`, which the
    library made. `lock` is the library's, so that NumPy's generators, Rill's generators and C code can share one on
    many threads.
    """

    # The number of the kind, the type of its words, and how many words of 32 bits it needs from a seed sequence.
    _kind = None
    _word = None
    _seed_words = None
    # The type of the words of seed, where that is another.
    _seed_word = None
    # Whether it has no seed sequence where its constructor is given a key.
    _keyless_seeds = False

    def __init__(self, seed=None):
        if self._kind is None:
            raise NotImplementedError("BitGenerator is a base class and cannot be instantized")
        seed = seed_sequence(seed)
        self._bind(self._seeded(seed), seed)

    def _seeded(self, seed):
        """The handle of a new object, seeded from a seed sequence, which may be foreign."""
        word = self._seed_word or self._word
        n = self._seed_words * 4 // np.dtype(word).itemsize
        words = np.asarray(seed.generate_state(n, word), word)
        if word is np.uint64:
            words = np.stack([words & np.uint64(0xFFFFFFFF), words >> np.uint64(32)], axis=-1).ravel()
        words = np.ascontiguousarray(words, np.uint32)
        return make(library.rill_bit_generator_from_seed_words, self._kind, words.ctypes.data, words.size)

    def _bind(self, handle, seed):
        """Takes ownership of a handle, and points NumPy's capsule at its functions."""
        self._handle = Handle(handle, library.rill_bit_generator_free)
        self._lock = Lock(self._handle)
        super().__init__(seed)
        self._seeds = seed
        bitgen = ctypes.c_void_p()
        library.rill_bit_generator_bitgen(handle, ctypes.byref(bitgen))
        numpys = bitgen_of(self)
        if not _python:
            # NumPy keeps what `ctypes` has told until it is initialised; that was without functions.
            super().__init__(seed)
        ctypes.memmove(numpys, bitgen.value, ctypes.sizeof(Bitgen))

    def reseed(self, seed):
        """Seed in place from an integer from 0 to 2**64 - 1, as the constructor does, for all that draw from this."""
        seed = operator.index(seed)
        if not 0 <= seed < 1 << 64:
            raise ValueError("seed must be from 0 to 2**64 - 1")
        library.rill_bit_generator_reseed_u64(self._handle.value, seed)
        self._seeds = SeedSequence(seed)

    def rekey(self, key, counter=0):
        """Begin the stream of a key in place, at a counter, as Philox(key=key, counter=counter) does.

        Each is an integer, or a sequence of its 64-bit words, the lowest first. Philox, ThreeFry, Squares, AESCounter,
        ChaCha, BlaBla and SPECK128 have keys.
        """
        key, counter = _number(key, "key"), _number(counter, "counter")
        library.rill_bit_generator_rekey(
            self._handle.value, counter.ctypes.data, counter.size, key.ctypes.data, key.size
        )
        if self._keyless_seeds:
            self._seeds = None

    @property
    def lock(self):
        """The lock that NumPy's generators hold while they draw: the library's own."""
        return self._lock

    @property
    def seed_seq(self):
        """The seed sequence of the state, which spawns children; None after legacy seeding or with a key."""
        return self._seeds

    _seed_seq = seed_seq

    @property
    def state(self):
        """NumPy's state dictionary."""
        state = json.loads(save(library.rill_bit_generator_save, self._handle.value))
        state.pop("seed_seq", None)
        return self._with_arrays(state)

    @state.setter
    def state(self, value):
        library_state = to_json(self._checked(value))
        library.rill_bit_generator_restore(self._handle.value, library_state, len(library_state))

    def _with_arrays(self, state):
        """A state with its lists of words converted to arrays."""
        for name, value in state.items():
            if isinstance(value, dict):
                self._with_arrays(value)
            elif isinstance(value, list):
                state[name] = np.array(value, self._word)
        return state

    def _checked(self, value):
        """Converts a dictionary to a state, if it is one of this kind; the library checks the rest. Sets nothing."""
        name = self._name()
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        if value.get("bit_generator", "") != name:
            raise ValueError(f"state must be for a {name} PRNG")
        return {key: item for key, item in value.items() if key != "seed_seq"}

    @classmethod
    def _name(cls):
        """The name of the kind, for subclasses too."""
        return next(base.__name__ for base in cls.__mro__ if "_kind" in vars(base))

    def __getstate__(self):
        return (self.state, self._seeds) if NUMPY_2 else self.state

    def __setstate__(self, state):
        if isinstance(state, dict):
            self.state = state
        else:
            self.state, self._seeds = state

    def __reduce__(self):
        return type(self), (), (self.state, self._seeds)

    def spawn(self, n_children):
        """New bit generators of this kind, seeded from children of the seed sequence."""
        n_children = count_of_children(n_children)
        if not isinstance(self._seeds, ISpawnableSeedSequence):
            raise TypeError("The underlying SeedSequence does not implement spawning.")
        return [type(self)(seed=seed) for seed in self._seeds.spawn(n_children)]

    def random_raw(self, size=None, output=True):
        """Native words of the bit generator, as 64-bit integers."""
        if not output:
            left = count_of_words(size)
            scratch = np.empty(min(left, 4096), np.uint64)
            with self.lock:
                while left > 0:
                    n = min(left, scratch.size)
                    library.rill_bit_generator_random_raw(self._handle.value, scratch.ctypes.data, n)
                    left -= n
            return None
        out = np.empty(() if size is None else size, np.uint64)
        library.rill_bit_generator_random_raw(self._handle.value, out.ctypes.data, out.size)
        return int(out) if size is None else out

    def _jumped(self, jumps):
        # No kind tells longer numbers from the longest.
        most = (1 << 255) - 1
        words = words_of(max(-most, min(most, jumps)) % (1 << 256), "jumps", 256)
        new = type(self).__new__(type(self))
        handle = make(library.rill_bit_generator_jumped_words, self._handle.value, words.ctypes.data, words.size)
        new._bind(handle, self._seeds_of_jumped())
        return new

    def _seeds_of_jumped(self):
        return SeedSequence()


class Advancing(BitGenerator):
    """Bit generators that can advance by any number of steps."""

    # A number of steps that changes nothing.
    _advance_modulo = 1 << 256

    def advance(self, delta):
        """Move forward as if delta words had been drawn, or back if it is negative. An unused half word is dropped."""
        steps = words_of(operator.index(delta) % self._advance_modulo, "step", 256)
        library.rill_bit_generator_advance_words(self._handle.value, steps.ctypes.data, steps.size)
        return self


class Jumping(BitGenerator):
    """Bit generators that can jump far ahead."""

    # One jump in steps of advance, for kinds that have it.
    _jump = None

    def jumped(self, jumps=1):
        """A new bit generator, `jumps` long jumps ahead; kinds that cannot go back refuse a negative number, or do not move."""
        jumps = int(jumps)
        if self._jump is None or 0 <= jumps < 1 << 64:
            return self._jumped(jumps)
        return self._jumped(0).advance(jumps * self._jump)
