"""Writes tests/vectors/*.txt from the installed NumPy: known answers that any language can check without Python.

    make_vectors.py [FILE or KIND ...]      all of them, or some: make_vectors.py states JSF

A file is lines of text; # begins a comment, and an empty line is skipped. A line is one call on a fresh object:

    source call arguments... | count first-values... hash | next-words...

source      KIND:seed, a bit generator of that kind from one integer (with options: vectors_randomgen.py); +n draws n raw
            words first, h draws one 32-bit word, so that half a word is left; g draws one normal of the random state, so
            that the other of the pair is cached
call        bit_generator.*, generator.* or random_state.* named as in include/rill.h, without rill_
arguments   integers in decimal, doubles as the 16 hexadecimal digits of their bits, true, false; a list is comma separated,
            and - is the empty list or NULL. Then the number of values, where the call has one. In arrays.txt a list is a
            parameter that has a value for each draw
count       of the values; the first values, at most two, as the hexadecimal digits of their bits (a shuffle's items and
            bytes likewise)
hash        FNV-1a of 64 bits over the bytes of all values, little-endian
next-words  one of 32 bits, then one of 64 bits, that the bit generator draws afterwards, in hexadecimal; after a call on a
            random state, then the bits of its next normal, which is the cached one if the call left one

A distribution of another package than NumPy (package in api/distributions.toml) has lines that its author writes, and this
script keeps them, at the end.
`make_vectors.py NAME...` writes some files only; NAME may be a class of randomgen.
"""

import json
import pathlib
import struct
import sys

import numpy as np
import randomgen

from vectors_arrays import arrays
from vectors_continuous import continuous
from vectors_discrete import discrete, vector_valued
from vectors_extended import extended
from vectors_legacy import legacy
from vectors_randomgen import KINDS as RANDOMGEN, constructor, vectors, words

assert np.__version__ == "2.5.5", "the vectors are those of NumPy 2.5.5"
assert randomgen.__version__ == "2.5.1", "the vectors are those of randomgen 2.5.1"

FOLDER = pathlib.Path(__file__).resolve().parents[1] / "vectors"
API = json.loads((FOLDER.parents[1] / "api" / "rill.json").read_text())
TABLE = [kind for kind in API["bit_generators"] if kind.get("package", "numpy.random") == "numpy.random"]
KINDS = [kind["name"] for kind in TABLE]
JUMP = [kind["name"] for kind in TABLE if kind["jump"]]
ADVANCE = [kind["name"] for kind in TABLE if kind["advance"]]
FOREIGN = {
    f"{prefix}.{name}"
    for distribution in API["distributions"] if "package" in distribution
    for prefix in ("generator", "random_state") for name in distribution[prefix]
}  # fmt: skip
TYPES = {
    "": "int64", "_i32": "int32", "_i16": "int16", "_i8": "int8",
    "_u64": "uint64", "_u32": "uint32", "_u16": "uint16", "_u8": "uint8", "_bool": "bool",
}  # fmt: skip


def fnv1a(data):
    value = 0xCBF29CE484222325
    for byte in data:
        value = (value ^ byte) * 0x100000001B3 & 2**64 - 1
    return value


def said(argument):
    """An argument as text."""
    if isinstance(argument, (list, tuple, np.ndarray)):
        return ",".join(said(item) for item in argument) or "-"
    if argument is None:
        return "-"
    if isinstance(argument, (bool, np.bool_)):
        return str(bool(argument)).lower()
    if isinstance(argument, (float, np.floating)):
        return struct.pack(">d", argument).hex()
    return str(argument)


class Source:
    """A bit generator in a known state."""

    def __init__(self, text):
        kind, _, rest = text.partition(":")
        digits = rest.rstrip("hg")
        seed, _, skip = digits.partition("+")
        self.bg = constructor(kind)(seed)
        self.bg.random_raw(int(skip or 0))
        self.generator = np.random.Generator(self.bg)
        self.state = np.random.RandomState(self.bg)
        if "h" in rest:
            self.words("next_uint32", 1)
        if "g" in rest:
            self.state.standard_normal()

    def words(self, method, n):
        draw, state = getattr(self.bg.ctypes, method), self.bg.ctypes.state
        return [draw(state) for _ in range(n)]


def line(text, call, arguments, draw):
    """One line: draw is given the source."""
    source = Source(text)
    values = np.ascontiguousarray(draw(source)).reshape(-1)
    words = values.view(f"u{values.itemsize}") if values.size else values
    first = [f"{int(word):0{2 * values.itemsize}x}" for word in words[:2]]
    after = [f"{word:08x}" for word in source.words("next_uint32", 1)]
    after += [f"{word:016x}" for word in source.words("next_uint64", 1)]
    if call.startswith("random_state."):
        after.append(said(source.state.standard_normal()))
    told = " ".join([text, call, *map(said, arguments)])
    return f"{told} | {' '.join([str(values.size), *first, f'{fnv1a(values.tobytes()):016x}'])} | {' '.join(after)}"


def write(name, title, lines):
    head = f"# {title}, from NumPy {np.__version__}. Written by tests/numpy/make_vectors.py, which explains the format.\n"
    path = FOLDER / f"{name}.txt"
    kept = [text for text in path.read_text().splitlines() if FOREIGN.intersection(text.split()[1:2])] if FOREIGN else []
    path.write_text(head + "".join(f"{text}\n" for text in [*lines, *kept]))


def sources(i):
    """Two sources of each kind, with and without an unused half word or cached Gaussian."""
    for kind in KINDS:
        yield f"{kind}:{i}"
        yield f"{kind}:{1000 + i}+{i % 7}h"


u32 = lambda n: lambda s: np.array(s.words("next_uint32", n), "u4")
u64 = lambda n: lambda s: np.array(s.words("next_uint64", n), "u8")
double = lambda n: lambda s: np.array(s.words("next_double", n), "f8")
raw = lambda n: lambda s: s.bg.random_raw(n)
DRAWS = {"random_raw": raw, "random_u64": u64, "random_u32": u32, "random_sample": double}


def bit_generators():
    for i, n in enumerate([0, 1, 2, 3, 5, 256, 257, 311, 312, 624, 625, 2500]):
        for source in list(sources(i))[i % 2 :: 2]:
            yield line(source, "bit_generator.random_raw", [n], lambda s: s.bg.random_raw(n))
            yield line(source, "bit_generator.random_u64", [n], u64(n))
            yield line(source, "bit_generator.random_u32", [n], u32(n))
            yield line(source, "bit_generator.random_sample", [n], double(n))
            if n:
                yield line(source, "bit_generator.bytes", [n], lambda s: np.frombuffer(s.generator.bytes(n), "u1"))


def states():
    """Seeding, jumps and steps: the words that follow."""
    drawn = lambda bg: bg.random_raw(9)
    for source in [f"{kind}:{seed}" for kind in KINDS for seed in (0, 2**32, 2**64 - 1)]:
        yield line(source, "bit_generator.random_raw", [9], lambda s: drawn(s.bg))
    for jumps in (0, 1, 2, 3):
        for kind in JUMP:
            for skip in ("", "h", "+1", "+300h", "+623", "+624", "+625", "+1247"):
                source = f"{kind}:5{skip}"
                yield line(source, "bit_generator.jumped", [jumps, 9], lambda s: drawn(s.bg.jumped(jumps)))
    for kind in ADVANCE:
        for delta in (0, 1, 5, -1, -7, 2**63 - 1, -(2**63)):
            for skip in ("", "h", "+2", "+3h"):
                yield line(f"{kind}:5{skip}", "bit_generator.advance", [delta, 9], lambda s: drawn(s.bg.advance(delta)))
        for delta in (2**64, 2**128 - 1, 3**80, 2**192 + 5, 2**256 - 2):
            told = [words(delta), 9]
            yield line(f"{kind}:5h", "bit_generator.advance_words", told, lambda s: drawn(s.bg.advance(delta)))
    for kind in KINDS:
        for n in (1, 3):
            yield line(f"{kind}:5", "bit_generator.spawn", [n, 9], lambda s: drawn(s.bg.spawn(n)[-1]))


def in_place():
    """What NumPy does by a new object or another name: seeds in place, jumps back, steps by blocks."""
    drawn = lambda bg: bg.random_raw(9)

    def seeded_anew(bg, seed):
        bg.state = type(bg)(seed).state
        return bg

    for kind in KINDS:
        for skip in ("", "+7h"):
            yield line(f"{kind}:5{skip}", "bit_generator.reseed", [77, "-", 9], lambda s: drawn(seeded_anew(s.bg, 77)))
    for kind in JUMP:
        for jumps in (-1, -5, -(2**63)):
            yield line(f"{kind}:5+7h", "bit_generator.jumped_words", [words(jumps), 9], lambda s: drawn(s.bg.jumped(jumps)))
    # The steps of NumPy's Philox are blocks.
    for delta in (0, 1, 2**63 + 9, -3):
        for skip in ("", "+2h"):
            source = f"Philox:5{skip}"
            yield line(source, "bit_generator.advance_blocks", [words(delta), 9], lambda s: drawn(s.bg.advance(delta)))


def legacy_seeds():
    """Legacy seeding: the words that follow."""
    for seed in (0, 1, 5489, 2**32 - 1):
        yield line("MT19937:5+7", "bit_generator.legacy_seed", [seed, 9], lambda s: seeded(s, seed))
    for n in (1, 2, 3, 623, 624, 625):
        key = np.random.default_rng(n).integers(0, 2**32, n, "u4").tolist() if n < 9 else list(range(n))
        yield line("MT19937:5", "bit_generator.legacy_seed_array", [key, 9], lambda s: seeded(s, key))


def seeded(source, seed):
    source.bg._legacy_seeding(seed)
    return source.bg.random_raw(9)


UNIVARIATE = [("random", []), ("standard_normal", [])]
LEGACY = [("random_sample", []), ("standard_normal", [])]
LONG = 20_000


def univariate():
    """Every univariate distribution with its parameters: few values, and many, so that rare branches are reached."""
    for name, parameters in UNIVARIATE:
        for i, n in enumerate([0, 1, 2, 3, 257, 1025]):
            for source in sources(i):
                draw = lambda s: getattr(s.generator, name)(*parameters, size=n)
                yield line(source, f"generator.{name}", [*parameters, n], draw)
        for source in sources(7):
            draw = lambda s: getattr(s.generator, name)(*parameters, size=LONG)
            yield line(source, f"generator.{name}", [*parameters, LONG], draw)
    for name, parameters in LEGACY:
        for i, n in enumerate([0, 1, 2, 3, 257, 1025]):
            for source in [*sources(i), f"MT19937:{i}g", f"SFC64:{i}hg"]:
                draw = lambda s: getattr(s.state, name)(*parameters, size=n)
                yield line(source, f"random_state.{name}", [*parameters, n], draw)
        for source in sources(8):
            draw = lambda s: getattr(s.state, name)(*parameters, size=LONG)
            yield line(source, f"random_state.{name}", [*parameters, LONG], draw)


def ranges(dtype):
    """First and last values."""
    if dtype == "bool":
        return [(0, 0), (0, 1), (1, 1)]
    least, most = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    bits = np.iinfo(dtype).bits
    lengths = [1, 2, 9, 99, 2**7, 2 ** (bits - 1) - 1, 2 ** (bits - 1), 2 ** (bits - 1) + 1, 3 * 2 ** (bits - 2)]
    lengths += [2**bits - 2, 2**bits - 1, 2**32 - 2, 2**32 - 1, 2**32, 2**32 + 1, 3 * 2**30, 2**31 + 1]
    pairs = [(least, least + length) for length in sorted(set(lengths))] + [(most, most)]
    return [pair for pair in pairs if pair[1] <= most]


def integers():
    for suffix, dtype in TYPES.items():
        for i, (low, last) in enumerate(ranges(dtype)):
            for endpoint in (True, False):
                high = last if endpoint else last + 1
                if high > (2**64 - 1 if suffix == "_u64" else 2**63 - 1):
                    continue
                source, n = f"{KINDS[i % len(KINDS)]}:{i}{'h' if endpoint else ''}", 301
                arguments = [low, high, endpoint, n]
                draw = lambda s: s.generator.integers(low, high, n, dtype, endpoint)
                yield line(source, f"generator.integers{suffix}", arguments, draw)
                draw = lambda s: s.state.randint(low, last + 1, n, dtype)
                yield line(source, f"random_state.randint{suffix}", arguments, draw)
        # One word in a thousand is rejected.
        if TYPES[suffix] in ("int64", "uint32"):
            draw = lambda s: s.generator.integers(0, 10**7, LONG, dtype)
            yield line("PCG64:9", f"generator.integers{suffix}", [0, 10**7, False, LONG], draw)


def samples():
    even = [(1, 1), (10, 3), (10, 10), (300, 200), (10000, 201), (10001, 200), (10001, 201), (10001, 501)]
    even += [(10001, 10001), (2**32 - 1, 9), (2**32, 9), (2**32 + 1, 9), (2**40, 99), (2**63 - 1, 9), (3 * 2**61 + 1, 99), (10, 0)]
    for i, (population, n) in enumerate(even):
        for source in list(sources(i))[i % 5 :: 5]:
            for replace, shuffle in ((True, True), (False, True), (False, False)):
                draw = lambda s: s.generator.choice(population, n, replace, shuffle=shuffle)
                yield line(source, "generator.choice", [population, replace, None, shuffle, n], draw)
                if population <= 10001 and shuffle:
                    draw = lambda s: s.state.choice(population, n, replace)
                    yield line(source, "random_state.choice", [population, replace, None, n], draw)
    for i, p in enumerate([[1.0], [0.25, 0.5, 0.25], [0.0, 0.75, 0.0, 0.125, 0.125], [0.97, 0.01, 0.01, 0.005, 0.005]]):
        for source in list(sources(i))[i % 3 :: 3]:
            for n in (1, sum(x > 0 for x in p)):
                for replace in (True, False):
                    draw = lambda s: s.generator.choice(len(p), n, replace, p)
                    yield line(source, "generator.choice", [len(p), replace, p, True, n], draw)
                    draw = lambda s: s.state.choice(len(p), n, replace, p)
                    yield line(source, "random_state.choice", [len(p), replace, p, n], draw)
    for i, n in enumerate([0, 1, 2, 3, 255, 256, 257, 1025]):
        for source in list(sources(i))[i % 3 :: 3]:
            yield line(source, "generator.permutation", [n], lambda s: s.generator.permutation(n))
            yield line(source, "random_state.permutation", [n], lambda s: s.state.permutation(n))
            for size in (1, 2, 3, 4, 8, 16, 24)[i % 2 :: 2]:
                for name in ("generator", "state"):
                    call = {"generator": "generator.shuffle", "state": "random_state.shuffle"}[name]
                    yield line(source, call, [n, size], lambda s: shuffled(getattr(s, name), n, size))
            if n:
                yield line(source, "generator.bytes", [n], lambda s: np.frombuffer(s.generator.bytes(n), "u1"))
                yield line(source, "random_state.bytes", [n], lambda s: np.frombuffer(s.state.bytes(n), "u1"))
    # So many that items are fetched before they are exchanged, and that some words are near the threshold.
    for name in ("generator", "state"):
        call = {"generator": "generator.permutation", "state": "random_state.permutation"}[name]
        yield line("PCG64:8h", call, [300_000], lambda s: getattr(s, name).permutation(300_000))
    draw = lambda s: s.generator.choice(300_000, 300_000, False)
    yield line("SFC64:8", "generator.choice", [300_000, False, None, True, 300_000], draw)


def shuffled(source, n, size):
    """Bytes 0, 1, ..., 250, 0, ... as items of that size, shuffled."""
    items = (np.arange(n * size) % 251).astype("u1").view(f"V{size}")
    source.shuffle(items)
    return items.view("u1")


def seed_sequences():
    """Another format: entropy words, spawn key, pool size | state of 8 words of 32 bits | of 4 words of 64 bits."""
    for entropy in ([0], [1], [42], [1, 2, 3], [2**32 - 1] * 4, [1, 2, 3, 4, 5], list(range(1, 20))):
        for key in ([], [0], [1, 2**32 - 1], [7] * 5):
            for pool in (4, 5, 9):
                value = sum(word << 32 * i for i, word in enumerate(entropy))
                sequence = np.random.SeedSequence(value, spawn_key=key, pool_size=pool)
                first = " ".join(f"{word:08x}" for word in sequence.generate_state(8).tolist())
                second = " ".join(f"{word:016x}" for word in sequence.generate_state(4, "u8").tolist())
                yield f"{said(entropy)} {said(key)} {pool} | {first} | {second}"


FILES = {
    "bit_generators": ("Words of the bit generators", bit_generators),
    "states": ("Seeding, jumps, steps, children", lambda: [*states(), *legacy_seeds(), *in_place()]),
    "univariate": ("Univariate distributions", univariate),
    "continuous": ("Continuous distributions", lambda: continuous(line, sources)),
    "discrete": ("Discrete distributions", lambda: discrete(line, sources)),
    "vector_valued": ("Vector-valued distributions, shuffles of matrices", lambda: vector_valued(line, sources)),
    "extended": ("The methods of randomgen's ExtendedGenerator that NumPy's Generator does not have", lambda: extended(line, sources)),
    "legacy": ("RandomState's distributions", lambda: legacy(line, sources, Source)),
    "arrays": ("Distributions with parameters for each draw", lambda: arrays(line, sources)),
    "integers": ("Bounded integers", integers),
    "samples": ("Choices, shuffles, permutations, bytes", samples),
    "seed_sequences": ("Seed sequences: entropy, spawn key, pool size, then 32-bit and 64-bit words", seed_sequences),
}

if __name__ == "__main__":
    wanted = sys.argv[1:] or [*FILES, *RANDOMGEN]
    for name in wanted:
        if name in FILES:
            title, lines = FILES[name]
            write(name, title, lines())
        else:
            write(f"randomgen/{name}", f"{name} of randomgen {randomgen.__version__}", vectors(name, line, DRAWS))
