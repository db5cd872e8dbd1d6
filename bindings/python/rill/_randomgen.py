"""What randomgen's bit generators have besides NumPy's: options, seeding in place, a configuration that stays."""

import copy
import operator

import numpy as np
from numpy.random import SeedSequence

from ._base import BitGenerator, to_json, words_of
from ._checks import seed_sequence
from ._library import Option, library, make


class _Told:
    """Options as the library takes them, with the memory that they point at."""

    def __init__(self, options):
        self.array, self.n = (Option * len(options))(), len(options)
        self._held = [self._put(slot, name, value, options) for slot, (name, value) in zip(self.array, options.items())]

    @staticmethod
    def _put(slot, name, value, options):
        slot.name = name.encode()
        if isinstance(value, str):
            slot.text = value.encode()
        elif value is not None:
            number = _integer(name, value, options)
            words = np.array([number >> at & 0xFFFFFFFFFFFFFFFF for at in range(0, max(number.bit_length(), 1), 64)], np.uint64)
            slot.words, slot.n_words = words.ctypes.data, words.size
            return words
        return None


def _integer(name, value, options):
    """An integer, or the one whose words an array has, of which the first is the lowest."""
    if np.ndim(value):
        width = options.get("width", 64)
        words = [operator.index(word) for word in np.asarray(value).tolist()]
        if not all(0 <= word < 1 << width for word in words):
            raise ValueError(f"{name} has a value that is out of range")
        value = sum(word << width * place for place, word in enumerate(words))
    value = operator.index(value) if not isinstance(value, (bool, np.bool_)) else int(value)
    if value < 0:
        raise ValueError(f"{name} must not be negative")
    return value


class _Seed:
    """A seed sequence of the library's that is a copy of NumPy's."""

    def __init__(self, seed):
        if not isinstance(seed, SeedSequence):
            raise TypeError("options and seeding in place need a SeedSequence of NumPy's")
        parts = {"entropy": seed.entropy, "spawn_key": list(seed.spawn_key), "pool_size": seed.pool_size}
        data = to_json(parts)
        self.value = make(library.rill_seed_sequence_load, data, len(data))

    def __enter__(self):
        return self.value

    def __exit__(self, *_):
        library.rill_seed_sequence_free(self.value)



def generate_keys(seed=None, n=1, unique=False):
    """Keys for Squares(key=...), n of them, made of one seed: same as randomgen.squares.generate_keys.

    With unique none comes twice; without it that is very improbable.
    """
    n = operator.index(n)
    if n < 1:
        raise ValueError("n must be a positive integer")
    keys = np.empty(n, np.uint64)
    with _Seed(seed_sequence(seed)) as made:
        library.rill_squares_keys(made, bool(unique), keys.ctypes.data, n)
    return keys


class OfRandomgen(BitGenerator):
    """A bit generator of randomgen's: constructed with options, and seeded in place by seed."""

    # The module and name of randomgen's class; whether a seed tells the words; the options of the constructor, those of them that replace a seed, and
    # those of seed; the types of arrays in the state that are not of words.
    _class = ()
    _takes_seed = True
    _options = ()
    _instead_of_seed = ()
    _seeding = ()
    _dtypes = {}  # noqa: RUF012 - never changed

    def __init__(self, seed=None, **options):
        _known(type(self).__name__, options, self._options)
        self._check(seed)
        seeds = seed_sequence(seed)
        if self._takes_seed and not options and not isinstance(seeds, SeedSequence):
            self._bind(self._seeded(seeds), seeds)
            return
        told = _Told(options)
        if seed is None and self._is_seedless(options):
            handle = make(library.rill_bit_generator_new_with, self._kind, None, told.array, told.n)
        else:
            with _Seed(seeds) as handle_of_seed:
                handle = make(library.rill_bit_generator_new_with, self._kind, handle_of_seed, told.array, told.n)
        self._bind(handle, seeds)

    def seed(self, seed=None, **options):
        """Seed in place; what else the constructor was told stays."""
        _known("seed", options, self._seeding)
        self._check(seed)
        seeds = seed_sequence(seed)
        told = _Told(options)
        if seed is None and self._is_seedless(options):
            library.rill_bit_generator_reseed_with(self._handle.value, None, told.array, told.n)
            return
        with _Seed(seeds) as handle_of_seed:
            library.rill_bit_generator_reseed_with(self._handle.value, handle_of_seed, told.array, told.n)
        self._seeds = seeds

    def _check(self, seed):
        if seed is not None and not self._takes_seed:
            raise TypeError("seed cannot be set and so must be None")

    def _is_seedless(self, options):
        return not self._takes_seed or any(options.get(name) is not None for name in self._instead_of_seed)

    def _with_arrays(self, state, word=None):
        word = word or np.dtype(f"u{state.get('width', 8 * np.dtype(self._word).itemsize) // 8}")
        for name, value in state.items():
            if isinstance(value, dict):
                self._with_arrays(value, word)
            elif isinstance(value, list):
                state[name] = np.array(value, self._dtypes.get(name, word))
        return state

    def _checked(self, value):
        module, name = self._class
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        if value.get("bit_generator", "") not in (name, f"{module}.{name}"):
            raise ValueError(f"state must be for a {name} PRNG")
        others = {key: item for key, item in value.items() if key not in ("seed_seq", "bit_generator")}
        return {"bit_generator": f"{module}.{name}", **others}

    def __setstate__(self, state):
        # A live object keeps its configuration; one that is just being made takes that of the state.
        state, seeds = (state, self._seeds) if isinstance(state, dict) else state
        data = to_json(self._checked(state))
        self._bind(make(library.rill_bit_generator_load, data, len(data)), seeds)

    def _seeds_of_jumped(self):
        return copy.deepcopy(self._seeds)


class AdvancingBlocks(BitGenerator):
    """Those that go on by words or by blocks, and whose jumps are not steps of one size."""

    def advance(self, delta, counter=False):
        """Go on by delta words, or with counter by delta blocks; backwards if it is negative."""
        name = "rill_bit_generator_advance_blocks" if counter else "rill_bit_generator_advance_words"
        for steps in _parts(operator.index(delta)):
            steps = words_of(steps % (1 << 256), "step", 256)
            getattr(library, name)(self._handle.value, steps.ctypes.data, steps.size)
        return self


def _parts(delta):
    """Numbers of 256 bits with a sign, whose sum is delta modulo 2**258, which all periods divide. Only 0 is no step."""
    rest = (delta + (1 << 257)) % (1 << 258) - (1 << 257)
    if rest == 0 and delta != 0:
        yield 1
        rest = -1
    most = (1 << 255) - 1
    while rest:
        part = max(-most, min(most, rest))
        yield part
        rest -= part


def _known(callable_name, options, names):
    for name in options:
        if name not in names:
            raise TypeError(f"{callable_name}() got an unexpected keyword argument '{name}'")
