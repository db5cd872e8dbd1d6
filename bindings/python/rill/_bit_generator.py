# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/python/rill/_bit_generator.py.
"""Rill's bit generators as those of NumPy and randomgen, one class a kind."""

import numpy as np

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding
from ._randomgen import AdvancingBlocks, OfRandomgen

__all__ = [
    "MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "AESCounter", "BlaBla", "ChaCha", "DSFMT", "EFIIX64", "HC128",
    "JSF", "LCG128Mix", "LXM", "RandomgenMT19937", "MT64", "MWC64X32", "MWC128X", "MWC128X32", "MWC192X", "PCG32",
    "RandomgenPCG64", "RandomgenPCG64DXSM", "RandomgenPhilox", "ThreeFry", "RDRAND", "Romu", "RandomgenSFC64", "SFMT",
    "SPECK128", "Squares", "Tyche", "Xoroshiro128", "Xorshift1024", "Xoshiro256", "Xoshiro512",
]


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


class AESCounter(OfRandomgen, Jumping, Advancing):
    """AES with 10 rounds, applied to a counter.

    Options:
    counter: counter of the first block (an integer from 0 to 2**128 - 1 or None; by default 0)
    key: key, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
    """

    _kind, _word, _seed_words = 6, np.uint64, 4
    _class = ("randomgen.aes", "AESCounter")
    _options = ("counter", "key")
    _seeding = ("counter", "key")
    _instead_of_seed = ("key",)
    _dtypes = {"state": np.uint8}
    _jump = 0x10000000000000000


class BlaBla(OfRandomgen, Jumping, Advancing):
    """ChaCha of 64-bit words, with the rotations of BLAKE2b.

    Options:
    counter: number of the first word (an integer from 0 to 2**128 - 1 or None; by default 0)
    key: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
    rounds: number of double rounds, even; seeding in place sets 10 (an integer from 2 to 2147483646; by default 10)
    """

    _kind, _word, _seed_words = 7, np.uint64, 8
    _class = ("randomgen.blabla", "BlaBla")
    _options = ("counter", "key", "rounds")
    _seeding = ("counter", "key")
    _instead_of_seed = ("key",)
    _jump = 0x10000000000000000


class ChaCha(OfRandomgen):
    """ChaCha, a stream cipher of 32-bit words, with 20 rounds or another number.

    Options:
    counter: number of the first word of 32 bits (an integer from 0 to 2**128 - 1 or None; by default 0)
    key: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
    rounds: number of rounds, even (an integer from 2 to 2147483646; by default 20)
    """

    _kind, _word, _seed_words = 8, np.uint32, 8
    _class = ("randomgen.chacha", "ChaCha")
    _options = ("counter", "key", "rounds")
    _seeding = ("counter", "key")
    _instead_of_seed = ("key",)
    _seed_word = np.uint64
    _dtypes = {"ctr": np.uint64}


class DSFMT(OfRandomgen, Jumping):
    """dSFMT, the Mersenne Twister for doubles; a word is a double in [1, 2), by its bits."""

    _kind, _word, _seed_words = 9, np.uint64, 764
    _class = ("randomgen.dsfmt", "DSFMT")
    _seed_word = np.uint32
    _dtypes = {"buffered_uniforms": np.float64}


class EFIIX64(OfRandomgen):
    """Two tables that exchange words, efiix64x384."""

    _kind, _word, _seed_words = 10, np.uint64, 8
    _class = ("randomgen.efiix64", "EFIIX64")


class HC128(OfRandomgen):
    """HC-128, a stream cipher with two tables that change.

    Options:
    key: key in the lower 128 bits, initialization vector in the upper ones, in the place of a seed (an integer from 0
        to 2**256 - 1; by default None)
    """

    _kind, _word, _seed_words = 11, np.uint32, 8
    _class = ("randomgen.hc128", "HC128")
    _options = ("key",)
    _seeding = ("key",)
    _instead_of_seed = ("key",)


class JSF(OfRandomgen):
    """Bob Jenkins' small fast generator, of 64-bit or 32-bit words.

    Options:
    seed_size: number of words of seed (an integer from 1 to 3; by default 1)
    size: bits of a word (32 or 64; by default 64)
    p: first rotation; without it 7, or 27 for words of 32 bits (an integer from 0 to 63; by default None)
    q: second rotation; without it 13, or 17 for words of 32 bits (an integer from 0 to 63; by default None)
    r: third rotation; without it 37, or 0 for words of 32 bits (an integer from 0 to 63; by default None)
    """

    _kind, _word, _seed_words = 12, np.uint64, 2
    _class = ("randomgen.jsf", "JSF")
    _options = ("seed_size", "size", "p", "q", "r")


class LCG128Mix(OfRandomgen, Jumping, Advancing):
    """Linear congruential generator of 128 bits, its multiplier and output chosen.

    Options:
    inc: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
    multiplier: odd multiplier of a step (an integer from 1 to 2**128 - 1; by default
        0x2360ed051fc65da44385df649fccf645)
    output: function that makes a word of a state (xsl-rr, dxsm, murmur3, upper or lower; by default xsl-rr)
    dxsm_multiplier: odd factor in dxsm (an integer from 1 to 2**64 - 1; by default 0xda942042e4dd58b5)
    post: a word is of the state after a step; false: of the one before (0 or 1; by default True)
    """

    _kind, _word, _seed_words = 13, np.uint64, 8
    _class = ("randomgen.pcg64", "LCG128Mix")
    _options = ("inc", "multiplier", "output", "dxsm_multiplier", "post")
    _seeding = ("inc",)
    _jump = 0x9E3779B97F4A7C15F39CC0605CEDC835


class LXM(OfRandomgen, Jumping):
    """LXM, a congruential generator and xoshiro256 mixed.

    Options:
    b: increment of the congruential generator, made odd (an integer from 0 to 2**64 - 1; by default 3037000493)
    """

    _kind, _word, _seed_words = 14, np.uint64, 10
    _class = ("randomgen.lxm", "LXM")
    _options = ("b",)


class RandomgenMT19937(OfRandomgen, Jumping):
    """The Mersenne Twister, seeded by init_by_array.

    Options:
    numpy_seed: seed as NumPy does (0 or 1; by default False)
    """

    _kind, _word, _seed_words = 15, np.uint32, 624
    _class = ("randomgen.mt19937", "MT19937")
    _options = ("numpy_seed",)


class MT64(OfRandomgen):
    """The Mersenne Twister of 19937 bits, 64 bits a word."""

    _kind, _word, _seed_words = 16, np.uint64, 624
    _class = ("randomgen.mt64", "MT64")


class MWC64X32(OfRandomgen, Jumping, Advancing):
    """Scrambled multiply-with-carry generator of 32-bit words, lag 1."""

    _kind, _word, _seed_words = 17, np.uint32, 2
    _class = ("randomgen.mwcx", "MWC64X32")
    _advance_modulo = 0xFFF145F7FFFFFFFE
    _jump = 0x100000000


class MWC128X(OfRandomgen, Jumping, Advancing):
    """Scrambled multiply-with-carry generator of 64-bit words, lag 1."""

    _kind, _word, _seed_words = 18, np.uint64, 4
    _class = ("randomgen.mwcx", "MWC128X")
    _advance_modulo = 0xFF6DA236274E252DFFFFFFFFFFFFFFFE
    _jump = 0x10000000000000000


class MWC128X32(OfRandomgen, Jumping, Advancing):
    """Scrambled multiply-with-carry generator of 32-bit words, lag 3."""

    _kind, _word, _seed_words = 19, np.uint32, 4
    _class = ("randomgen.mwcx", "MWC128X32")
    _advance_modulo = 0xFFCCCC65FFFFFFFFFFFFFFFFFFFFFFFE
    _jump = 0x10000000000000000


class MWC192X(OfRandomgen, Jumping, Advancing):
    """Scrambled multiply-with-carry generator of 64-bit words, lag 2."""

    _kind, _word, _seed_words = 20, np.uint64, 6
    _class = ("randomgen.mwcx", "MWC192X")
    _advance_modulo = 0xFF4E24DD418F5432FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFE
    _jump = 0x1000000000000000000000000


class PCG32(OfRandomgen, Jumping, Advancing):
    """PCG XSH-RR 64/32, of 32-bit words.

    Options:
    inc: stream; without it the seed chooses one (an integer from 0 to 2**64 - 1; by default None)
    """

    _kind, _word, _seed_words = 21, np.uint32, 4
    _class = ("randomgen.pcg32", "PCG32")
    _options = ("inc",)
    _seeding = ("inc",)
    _seed_word = np.uint64
    _jump = 0x9E3779B97F4A7C15


class RandomgenPCG64(OfRandomgen, Jumping, Advancing):
    """PCG of 128 bits with streams, XSL-RR or DXSM.

    Options:
    inc: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
    variant: output function and multiplier; 1 is xsl-rr, 2 and None are dxsm, with a multiplier of 64 bits (xsl-rr,
        xslrr, 1.0, 1, dxsm, cm-dxsm, cmdxsm, 2.0, 2, dxsm-128 or dxsm128 or None; by default xsl-rr)
    numpy_seed: seed as NumPy does; variant must then be xsl-rr, and inc None (0 or 1; by default False)
    """

    _kind, _word, _seed_words = 22, np.uint64, 8
    _class = ("randomgen.pcg64", "PCG64")
    _options = ("inc", "variant", "numpy_seed")
    _seeding = ("inc",)
    _jump = 0x9E3779B97F4A7C15F39CC0605CEDC835


class RandomgenPCG64DXSM(OfRandomgen, Jumping, Advancing):
    """PCG with the DXSM output function, with streams, seeded with its own multiplier.

    Options:
    inc: stream; without it the seed chooses one (an integer from 0 to 2**128 - 1; by default None)
    """

    _kind, _word, _seed_words = 23, np.uint64, 8
    _class = ("randomgen.pcg64", "PCG64DXSM")
    _options = ("inc",)
    _seeding = ("inc",)
    _jump = 0x9E3779B97F4A7C15F39CC0605CEDC835


class RandomgenPhilox(OfRandomgen, Jumping, AdvancingBlocks):
    """Philox of 4 or 2 words, of 64 or 32 bits.

    Options:
    counter: counter of number times width bits; the first words are those of its successor (an integer from 0 to
        2**256 - 1 or None; by default 0)
    key: key of half as many bits, in the place of a seed (an integer from 0 to 2**128 - 1; by default None)
    number: words of a block (2 or 4; by default 4)
    width: bits of a word (32 or 64; by default 64)
    numpy_seed: seed as NumPy does; number and width must then be 4 and 64 (0 or 1; by default False)
    """

    _kind, _word, _seed_words = 24, np.uint64, 4
    _class = ("randomgen.philox", "Philox")
    _options = ("counter", "key", "number", "width", "numpy_seed")
    _seeding = ("counter", "key")
    _instead_of_seed = ("key",)


class ThreeFry(OfRandomgen, Jumping, AdvancingBlocks):
    """ThreeFry of 4 or 2 words, of 64 or 32 bits, a counter-based generator without multiplications.

    Options:
    counter: counter of number times width bits; the first words are those of its successor (an integer from 0 to
        2**256 - 1 or None; by default 0)
    key: key of as many bits, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
    number: words of a block (2 or 4; by default 4)
    width: bits of a word (32 or 64; by default 64)
    """

    _kind, _word, _seed_words = 25, np.uint64, 8
    _class = ("randomgen.threefry", "ThreeFry")
    _options = ("counter", "key", "number", "width")
    _seeding = ("counter", "key")
    _instead_of_seed = ("key",)


class RDRAND(OfRandomgen, Jumping):
    """Words of the processor's own entropy: no seed, and no stream.

    Options:
    retries: how many more times a word is asked for where there is none (an integer from 0 to 2147483647; by default
        10)
    """

    _kind, _word, _seed_words = 26, np.uint64, 0
    _class = ("randomgen.rdrand", "RDRAND")
    _takes_seed = False
    _options = ("retries",)


class Romu(OfRandomgen):
    """Rotate and multiply: RomuQuad, or RomuTrio.

    Options:
    variant: RomuQuad, of four words, or RomuTrio, of three (quad or trio; by default quad)
    """

    _kind, _word, _seed_words = 27, np.uint64, 8
    _class = ("randomgen.romu", "Romu")
    _options = ("variant",)


class RandomgenSFC64(OfRandomgen):
    """Small fast chaotic generator of 256 bits, with streams.

    Options:
    w: first value of the counter; None: the seed tells it (an integer from 0 to 2**64 - 1 or None; by default 1)
    k: increment of the counter; None: the seed tells an odd one (an integer from 0 to 2**64 - 1 or None; by default
        1)
    numpy_seed: seed as NumPy does; w and k must then be 1 (0 or 1; by default False)
    """

    _kind, _word, _seed_words = 28, np.uint64, 6
    _class = ("randomgen.sfc", "SFC64")
    _options = ("w", "k", "numpy_seed")


class SFMT(OfRandomgen, Jumping):
    """SFMT, the Mersenne Twister for vectors of 128 bits."""

    _kind, _word, _seed_words = 29, np.uint64, 624
    _class = ("randomgen.sfmt", "SFMT")
    _seed_word = np.uint32
    _dtypes = {"state": np.uint32}


class SPECK128(OfRandomgen, Jumping, Advancing):
    """The cipher Speck with blocks of 128 bits and a key of 256, applied to a counter.

    Options:
    counter: counter of the first block (an integer from 0 to 2**128 - 1 or None; by default 0)
    key: key, in the place of a seed (an integer from 0 to 2**256 - 1; by default None)
    rounds: number of rounds (an integer from 1 to 34; by default 34)
    """

    _kind, _word, _seed_words = 30, np.uint64, 8
    _class = ("randomgen.speck128", "SPECK128")
    _options = ("counter", "key", "rounds")
    _seeding = ("counter", "key")
    _instead_of_seed = ("key",)
    _jump = 0x10000000000000000


class Squares(OfRandomgen, Jumping, Advancing):
    """Squares of a counter times a key, of 64-bit or 32-bit words.

    Options:
    counter: number of the first word (an integer from 0 to 2**64 - 1 or None; by default 0)
    key: odd key; without it the seed makes one (an integer from 0 to 2**64 - 1; by default None)
    variant: bits of a word (32 or 64; by default 64)
    """

    _kind, _word, _seed_words = 31, np.uint64, 20
    _class = ("randomgen.squares", "Squares")
    _options = ("counter", "key", "variant")
    _seeding = ("counter", "key")


class Tyche(OfRandomgen):
    """ChaCha's quarter round as a generator of 32-bit words.

    Options:
    idx: stream; without it the seed chooses one (an integer from 0 to 2**32 - 1; by default None)
    original: the paper's order of operations; false: OpenRAND's (0 or 1; by default True)
    """

    _kind, _word, _seed_words = 32, np.uint32, 3
    _class = ("randomgen.tyche", "Tyche")
    _options = ("idx", "original")
    _seeding = ("idx",)


class Xoroshiro128(OfRandomgen, Jumping):
    """xoroshiro128+ or xoroshiro128++, two words shifted and rotated.

    Options:
    plusplus: xoroshiro128++ (0 or 1; by default False)
    """

    _kind, _word, _seed_words = 33, np.uint64, 4
    _class = ("randomgen.xoroshiro128", "Xoroshiro128")
    _options = ("plusplus",)


class Xorshift1024(OfRandomgen, Jumping):
    """xorshift1024*phi, sixteen words in a ring."""

    _kind, _word, _seed_words = 34, np.uint64, 32
    _class = ("randomgen.xorshift1024", "Xorshift1024")


class Xoshiro256(OfRandomgen, Jumping):
    """xoshiro256**, four words shifted and rotated."""

    _kind, _word, _seed_words = 35, np.uint64, 8
    _class = ("randomgen.xoshiro256", "Xoshiro256")


class Xoshiro512(OfRandomgen, Jumping):
    """xoshiro512**, eight words shifted and rotated."""

    _kind, _word, _seed_words = 36, np.uint64, 16
    _class = ("randomgen.xoshiro512", "Xoshiro512")
