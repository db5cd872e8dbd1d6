# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/python/rill/_bit_generator.py.
"""Rill's bit generators as NumPy's, one class a kind."""

import numpy as np

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding

__all__ = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "JSF", "PCG32", "Romu", "RandomgenSFC64", "Tyche", "Xoshiro256"]


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


class JSF(BitGenerator):
    """Bob Jenkins' small fast generator, of 64-bit or 32-bit words."""

    _kind, _word, _seed_words = 12, np.uint64, 2


class PCG32(Jumping, Advancing):
    """PCG XSH-RR 64/32, of 32-bit words."""

    _kind, _word, _seed_words = 21, np.uint32, 4
    _jump = 0x9E3779B97F4A7C15


class Romu(BitGenerator):
    """Rotate and multiply: RomuQuad, or RomuTrio."""

    _kind, _word, _seed_words = 27, np.uint64, 8


class RandomgenSFC64(BitGenerator):
    """Small fast chaotic generator of 256 bits, with streams."""

    _kind, _word, _seed_words = 28, np.uint64, 6


class Tyche(BitGenerator):
    """ChaCha's quarter round as a generator of 32-bit words."""

    _kind, _word, _seed_words = 32, np.uint32, 3


class Xoshiro256(Jumping):
    """xoshiro256**, four words shifted and rotated."""

    _kind, _word, _seed_words = 35, np.uint64, 8
