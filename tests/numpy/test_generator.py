"""Generator: uniform, normal, bytes, shuffle, permutation, and draws from them alternately."""

import ctypes

import numpy as np
import pytest

from rill import F, Generator
from twins import ALL, SIZES, Twins, numpy_bytes, same, same_end

ITEMS = {1: "u1", 2: "u2", 3: "V3", 4: "u4", 8: "u8", 16: "c16", 24: "V24"}

# Univariate distributions: name, and the parameters to draw with. Each is drawn as numpy.random.Generator draws it.
UNIVARIATE = [
    ("random", ()),
    ("standard_normal", ()),
]


def items(n, size):
    """n items of so many bytes, all different where they can be."""
    return np.random.default_rng(n).integers(0, 256, n * size, "u1").view(ITEMS[size])


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method, parameters", UNIVARIATE)
@pytest.mark.parametrize("pending", [False, True])
def test_univariate(name, method, parameters, pending):
    for seed, n in enumerate(SIZES + list(range(6, 250, 3))):
        twins = Twins.seeded(name, seed, pending, seed % 5)
        for count in (n, 1, 3):
            theirs = getattr(twins.generators[0], method)(*parameters, size=count)
            same(theirs, getattr(twins.generators[1], method)(*parameters, count))
        same_end(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method, parameters", UNIVARIATE)
def test_a_million(name, method, parameters):
    twins = Twins.seeded(name, 2024)
    theirs = getattr(twins.generators[0], method)(*parameters, size=1_000_000)
    same(theirs, getattr(twins.generators[1], method)(*parameters, 1_000_000))
    same_end(twins)


def test_ten_million_normals_reach_both_tails():
    twins = Twins.seeded("PCG64", 1)
    theirs = twins.generators[0].standard_normal(10_000_000)
    edge = 3.6541528853610088
    assert (theirs > edge).any() and (theirs < -edge).any()
    same(theirs, twins.generators[1].standard_normal(10_000_000))
    same_end(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method, parameters", UNIVARIATE)
def test_a_fill_is_as_many_single_draws(name, method, parameters):
    whole, single = (Twins.seeded(name, 6, True) for _ in range(2))
    filled = getattr(whole.generators[1], method)(*parameters, 3000)
    draw = getattr(single.generators[1], method)
    same(filled, np.concatenate([draw(*parameters, 1) for _ in range(3000)]))
    same(whole.rill.random_u32(1300), single.rill.random_u32(1300))


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("pending", [False, True])
def test_bytes(name, pending):
    for n in SIZES + list(range(6, 40)):
        twins = Twins.seeded(name, n, pending)
        same(numpy_bytes(twins.generators[0], n), twins.generators[1].bytes(n))
        same_end(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("size", ITEMS)
def test_shuffle(name, size):
    for n in SIZES + [100, 2000]:
        twins = Twins.seeded(name, n, n % 2 == 1)
        theirs = items(n, size)
        ours = theirs.copy()
        twins.generators[0].shuffle(theirs)
        twins.generators[1].shuffle(ours)
        same(theirs, ours)
        same_end(twins)


@pytest.mark.parametrize("name", ALL)
def test_permutation(name):
    for n in SIZES + [100, 65535, 65537]:
        twins = Twins.seeded(name, n, n % 2 == 1)
        same(twins.generators[0].permutation(n), twins.generators[1].permutation(n))
        same_end(twins)


def test_default_rng():
    for seed in (0, 42, 2**64 - 1):
        ours = Generator.make("default_rng", seed)
        same(np.random.default_rng(seed).random(5), ours.random(5))
        assert ours.bit_generator().name() == b"PCG64"
    first, second = Generator.make("default_rng_from_os"), Generator.make("default_rng_from_os")
    assert first.random(3).tolist() != second.random(3).tolist()


@pytest.mark.parametrize("name", ALL)
def test_alternating_draws(name):
    twins = Twins.seeded(name, 12)
    theirs, ours = twins.generators
    order = np.random.default_rng(5)
    for _ in range(500):
        n = int(order.integers(0, 30))
        match order.integers(0, 7):
            case 0:
                same(theirs.random(n), ours.random(n))
            case 1:
                same(theirs.standard_normal(n), ours.standard_normal(n))
            case 2:
                same(theirs.integers(3, 200, n, np.uint8), ours.integers_u8(3, 200, False, n))
            case 3:
                same(theirs.integers(-5, 2**40, n), ours.integers(-5, 2**40, False, n))
            case 4:
                same(theirs.permutation(n), ours.permutation(n))
            case 5:
                same(numpy_bytes(theirs, n), ours.bytes(n))
            case 6:
                same(theirs.choice(100, n, False), ours.choice(100, False, None, True, n))
    same_end(twins)


@pytest.mark.parametrize("words", [[], [0], [7, 2024], [1, 2, 3, 4, 5], [2**32 - 1] * 9])
def test_default_rng_from_words(words):
    theirs, ours = np.random.default_rng(words), Generator.make("default_rng_from_words", words)
    same(theirs.standard_normal(9), ours.standard_normal(9))
    same_end(None, theirs.bit_generator, ours.bit_generator())
    # A child continues from the same entropy and spawn key.
    same(theirs.spawn(2)[1].random(3), ours.spawn(2)[1].random(3))


@pytest.mark.parametrize("text", ["0", "42", "0x1f2e3d4c5b6a79880123456789abcdef", "340282366920938463463374607431768211457"])
def test_default_rng_from_string(text):
    theirs, ours = np.random.default_rng(int(text, 0)), Generator.make("default_rng_from_string", text)
    same(theirs.standard_normal(9), ours.standard_normal(9))
    same(theirs.spawn(2)[1].random(3), ours.spawn(2)[1].random(3))


@pytest.mark.parametrize("seed", [0, 42, 2**32, 2**64 - 1])
@pytest.mark.parametrize("n", [0, 1, 5])
def test_default_rng_spawn(seed, n):
    theirs = np.random.default_rng(seed).spawn(n)
    again = [np.random.default_rng(child) for child in np.random.SeedSequence(seed).spawn(n)]
    ours = F["rill_default_rng_spawn"](seed, n)
    assert len(ours) == n
    for one, other, rill in zip(theirs, again, ours):
        numbers = one.random(4)
        same(numbers, other.random(4))
        same(numbers, rill.random(4))
        same(one.spawn(3)[2].random(2), rill.spawn(3)[2].random(2))


@pytest.mark.parametrize("name", ALL)
def test_single_values_of_a_generator(name):
    """The values of the bitgen that a generator lends, between fills."""
    twins = Twins.seeded(name, 3, True)
    numpy, rill = twins.generators
    bits = ctypes.c_void_p()
    F["rill_generator_bitgen"].call(rill, ctypes.byref(bits))
    for _ in range(5):
        for theirs, function, arguments in (
            (numpy.random, "standard_uniform", ()),
            (lambda: numpy.normal(170, 10), "normal", (170.0, 10.0)),
            (lambda: numpy.poisson(3.5), "poisson", (3.5,)),
            (lambda: numpy.integers(1, 7), "bounded_uint64", (1, 5, 0, False)),
            (lambda: numpy.binomial(20, 0.3), "binomial", (0.3, 20)),
        ):
            assert theirs() == F[f"rill_bitgen_{function}"].call(bits, *arguments)
        same(numpy.standard_normal(3), rill.standard_normal(3))
    same_end(twins)
