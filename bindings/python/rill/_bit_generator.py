# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/python/rill/_bit_generator.py.
"""Rill's bit generators as NumPy's, one class a kind."""

import numpy as np

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding

__all__ = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]


class MT19937(LegacySeeding, Jumping):
    """The Mersenne Twister, with 19937 bits of state and words of 32 bits."""

    _kind, _word, _seed_words = 1, np.uint32, 624


class PCG64(Jumping, Advancing):
    """PCG XSL-RR 128/64, the default."""

    _kind, _word, _seed_words = 2, np.uint64, 8
    _jump = 0x9E3779B97F4A7C15F39CC0605CEDC835


class PCG64DXSM(Jumping, Advancing):
    """PCG with the DXSM output function and the cheap multiplier."""

    _kind, _word, _seed_words = 3, np.uint64, 8
    _jump = 0x9E3779B97F4A7C15F39CC0605CEDC835


class Philox(CounterAndKey, Jumping, Advancing):
    """Philox 4x64 with 10 rounds, a counter-based generator."""

    _kind, _word, _seed_words = 4, np.uint64, 4
    _jump = 0x100000000000000000000000000000000


class SFC64(BitGenerator):
    """The small fast chaotic generator, with 256 bits of state."""

    _kind, _word, _seed_words = 5, np.uint64, 6
