"""Streams by key: for each id the values of a Generator on NumPy's Philox, or randomgen's kinds, with that key."""

import ctypes

import numpy as np
import pytest
import randomgen
from api import CONSTANTS
from numpy.random import Generator, Philox
from rill import F, RillError

KEY = [0x123456789ABCDEF0, 7, 2**64 - 1]
IDS = [0, 1, 5, 2**64 - 1, 2**63, *range(100, 140)]


class Parameter(ctypes.Structure):
    _fields_ = [("values", ctypes.c_void_p), ("stride", ctypes.c_ssize_t)]


class Option(ctypes.Structure):
    _fields_ = [("name", ctypes.c_char_p), ("words", ctypes.c_void_p), ("n_words", ctypes.c_size_t), ("text", ctypes.c_char_p)]


# NumPy's method with its parameters, and the type of its values where that is another than the default.
CALLS = {
    "random": ("random", (), np.float64),
    "random_f32": ("random", (), np.float32),
    "uniform": ("uniform", (-1.0, 2.5), None),
    "standard_normal": ("standard_normal", (), np.float64),
    "standard_normal_f32": ("standard_normal", (), np.float32),
    "normal": ("normal", (170.0, 10.0), None),
    "standard_exponential": ("standard_exponential", (), np.float64),
    "standard_exponential_f32": ("standard_exponential", (), np.float32),
    "exponential": ("exponential", (3.0,), None),
    "integers": ("integers", (-5, 1000), np.int64),
    "integers_u64": ("integers", (0, 6 * 10**18), np.uint64),
    "integers_i32": ("integers", (0, 2**31 - 1), np.int32),
    "integers_u8": ("integers", (0, 100), np.uint8),
    "integers_bool": ("integers", (0, 2), np.bool_),
    "gamma": ("gamma", (2.5, 3.0), None),
    "beta": ("beta", (0.5, 2.0), None),
    "lognormal": ("lognormal", (0.5, 0.25), None),
    "vonmises": ("vonmises", (0.5, 4.0), None),
    "triangular": ("triangular", (-1.0, 0.5, 2.0), None),
    "wald": ("wald", (3.0, 2.0), None),
    "poisson": ("poisson", (3.5,), None),
    "binomial": ("binomial", (100, 0.3), None),
    "negative_binomial": ("negative_binomial", (5.0, 0.4), None),
    "geometric": ("geometric", (0.2,), None),
    "zipf": ("zipf", (2.5,), None),
    "hypergeometric": ("hypergeometric", (20, 30, 15), None),
    "logseries": ("logseries", (0.7,), None),
}

# The kind, the options of its constructor, the words of the key before the id, and the class with a whole key.
KEYED = {
    "Philox": ("PHILOX", {}, 1, Philox),
    "randomgen.Philox": ("RANDOMGEN_PHILOX", {}, 1, randomgen.Philox),
    "randomgen.Philox 2x64": ("RANDOMGEN_PHILOX", {"number": 2}, 0, randomgen.Philox),
    "randomgen.Philox 4x32": ("RANDOMGEN_PHILOX", {"width": 32}, 0, randomgen.Philox),
    "randomgen.Philox 2x32": ("RANDOMGEN_PHILOX", {"number": 2, "width": 32}, 0, randomgen.Philox),
    "ThreeFry": ("THREEFRY", {}, 3, randomgen.ThreeFry),
    "ThreeFry 2x64": ("THREEFRY", {"number": 2}, 1, randomgen.ThreeFry),
    "ThreeFry 4x32": ("THREEFRY", {"width": 32}, 1, randomgen.ThreeFry),
    "ThreeFry 2x32": ("THREEFRY", {"number": 2, "width": 32}, 0, randomgen.ThreeFry),
    "Squares": ("SQUARES", {}, 0, randomgen.Squares),
    "Squares of 32 bits": ("SQUARES", {"variant": 32}, 0, randomgen.Squares),
}


def number_of(name):
    number = ctypes.c_int32()
    F["rill_distribution_from_name"].call(name.encode(), ctypes.byref(number))
    return number.value


def ids_of(name):
    if name.startswith("Squares"):
        return [i | 1 for i in IDS]
    return [i >> 32 for i in IDS] if name.endswith("2x32") and "Philox" in name else IDS


def filled(keyed, distribution, parameters, dtype, ids, first, per_id):
    kind, options, n_key, _ = keyed
    words = {name: np.array([value], np.uint64) for name, value in options.items()}
    told = (Option * len(options))(*(Option(n.encode(), w.ctypes.data, 1, None) for n, w in words.items()))
    key, ids = np.array(KEY, np.uint64), np.array(ids, np.uint64)
    values = []
    for value, wide in parameters:
        values.append(np.array([value], wide))
    list_of = (Parameter * len(values))(*(Parameter(v.ctypes.data, 0) for v in values))
    out = np.empty((len(ids), per_id), dtype)
    F["rill_fill_keyed_with"].call(
        CONSTANTS[f"RILL_BIT_GENERATOR_KIND_{kind}"], told, len(options), key, n_key, ids, len(ids), first, number_of(distribution), list_of, len(values), out, per_id
    )
    return out


def generators(keyed, ids, first):
    _, options, n_key, make = keyed
    for i in ids:
        key = sum(word << 64 * place for place, word in enumerate([*KEY[:n_key], i]))
        yield Generator(make(key=key, counter=first, **options))


def drawn(keyed, distribution, ids, first, per_id):
    method, parameters, dtype = CALLS[distribution]
    named = {} if dtype is None else {"dtype": dtype}
    return np.stack([getattr(rng, method)(*parameters, size=per_id, **named) for rng in generators(keyed, ids, first)])


def typed(distribution):
    """The parameters with their types in the C interface."""
    _, parameters, _ = CALLS[distribution]
    if distribution.startswith("integers"):
        wide = np.uint64 if distribution == "integers_u64" else np.int64
        return [(parameters[0], wide), (parameters[1], wide), (False, np.bool_)]
    return [(value, np.int64 if isinstance(value, int) else np.float64) for value in parameters]


@pytest.mark.parametrize("name", KEYED)
@pytest.mark.parametrize("distribution", CALLS)
def test_values_are_those_of_a_generator_for_each_id(name, distribution):
    ids = ids_of(name)
    for first, per_id in [(0, 4), (2**63 + 5, 1), (7 << 32, 9)]:
        theirs = drawn(KEYED[name], distribution, ids, first, per_id)
        ours = filled(KEYED[name], distribution, typed(distribution), theirs.dtype, ids, first, per_id)
        np.testing.assert_array_equal(ours, theirs, strict=True)


@pytest.mark.parametrize("name", KEYED)
@pytest.mark.parametrize("dtype", [np.uint64, np.int64, np.uint32, np.int32])
def test_every_word_is_an_integer(name, dtype):
    distribution = {"int64": "integers", "uint64": "integers_u64", "uint32": "integers_u32", "int32": "integers_i32"}[np.dtype(dtype).name]
    low, high = int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)
    wide = np.uint64 if dtype is np.uint64 else np.int64
    ids = ids_of(name)
    theirs = np.stack([rng.integers(low, high, 5, dtype, endpoint=True) for rng in generators(KEYED[name], ids, 7)])
    ours = filled(KEYED[name], distribution, [(low, wide), (high, wide), (True, np.bool_)], dtype, ids, 7, 5)
    np.testing.assert_array_equal(ours, theirs, strict=True)


def test_the_first_block_is_where_numpy_s_advance_comes_to():
    for first in [1, 1000, 2**63 - 1]:
        rng = Generator(Philox(key=[KEY[0], 9]).advance(first))
        ours = filled(KEYED["Philox"], "standard_normal", [], np.float64, [9], first, 50)
        np.testing.assert_array_equal(ours[0], rng.standard_normal(50), strict=True)


def test_a_key_that_is_too_long_is_refused():
    with pytest.raises(RillError, match="n_key must be at most 1"):
        filled(("PHILOX", {}, 2, Philox), "random", [], np.float64, [1], 0, 1)
