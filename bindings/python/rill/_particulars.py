"""What only MT19937 and Philox have: other ways of seeding, and a position in a block of words."""

import operator

import numpy as np
from numpy.random import SeedSequence

from ._base import BitGenerator, Handle, words_of
from ._checks import position_of, seed_sequence
from ._library import library, make, save


class LegacySeeding(BitGenerator):
    """MT19937: it also has legacy seeding, as for RandomState, and states that are tuples."""

    def _checked(self, value):
        if isinstance(value, tuple):
            if value[0] != "MT19937" or len(value) not in (3, 5):
                raise ValueError("state is not a legacy MT19937 state")
            value = {"bit_generator": "MT19937", "state": {"key": value[1], "pos": value[2]}}
        value = super()._checked(value)
        inner = value.get("state")
        if isinstance(inner, dict) and "pos" in inner:
            position = position_of(inner["pos"], 0, 624, "state position must be between 0 and 624")
            value["state"] = {**inner, "pos": position}
        return value

    def _legacy_seeding(self, seed):
        """Seed as RandomState does: from an integer of 32 bits, an array of them, or None for fresh entropy."""
        if seed is None:
            fresh = Handle(self._seeded(SeedSequence()), library.rill_bit_generator_free)
            state = save(library.rill_bit_generator_save, fresh.value)
            library.rill_bit_generator_restore(self._handle.value, state, len(state))
        else:
            try:
                number = operator.index(seed.squeeze() if hasattr(seed, "squeeze") else seed)
            except TypeError:
                self._legacy_seed_array(np.asarray(seed))
            else:
                if not 0 <= number < 1 << 32:
                    raise ValueError("Seed must be between 0 and 2**32 - 1")
                library.rill_bit_generator_legacy_seed(self._handle.value, number)
        self._seeds = None

    def _legacy_seed_array(self, seed):
        if seed.size == 0:
            raise ValueError("Seed must be non-empty")
        seed = seed.astype(np.int64, casting="safe")
        if seed.ndim != 1:
            raise ValueError("Seed array must be 1-d")
        if ((seed > 0xFFFFFFFF) | (seed < 0)).any():
            raise ValueError("Seed must be between 0 and 2**32 - 1")
        seed = np.ascontiguousarray(seed, np.uint32)
        library.rill_bit_generator_legacy_seed_array(self._handle.value, seed.ctypes.data, seed.size)


class CounterAndKey(BitGenerator):
    """Philox: a counter, encrypted under a key, either of which may be given."""

    _keyless_seeds = True

    def __init__(self, seed=None, counter=None, key=None):
        if seed is not None and key is not None:
            raise ValueError("seed and key cannot be both used")
        seed = seed_sequence(seed)
        fresh = seed.generate_state(2, np.uint64) if key is None else key
        key_words = words_of(fresh, "key", 128)
        counter_words = words_of(0 if counter is None else counter, "counter", 256)
        handle = make(
            library.rill_bit_generator_new_philox, None, counter_words.ctypes.data, key_words.ctypes.data
        )
        self._bind(handle, seed)
        if key is not None:
            self._seeds = None

    def _checked(self, value):
        value = super()._checked(value)
        if "buffer_pos" in value:
            position = position_of(value["buffer_pos"], 1, 4, "buffer_pos must be between 1 and 4")
            value["buffer_pos"] = position
        return value
