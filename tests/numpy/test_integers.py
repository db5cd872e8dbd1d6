"""Bounded integers: Generator.integers and RandomState.randint, nine types, with and without the end point."""

import numpy as np
import pytest

from api import DISTRIBUTIONS, values_type
from rill import STATUS
from twins import ALL, Twins, same, same_end, same_end_of_state, same_refusal

# The suffix of the functions for each type.
TYPES = {str(values_type(name)): name.removeprefix("integers") for name in DISTRIBUTIONS if name.startswith("integers")}
COUNTS = [1, 2, 3, 4, 5, 7, 31, 32, 33, 255, 256, 257, 700]


def limits(dtype):
    if dtype == "bool":
        return 0, 1
    return int(np.iinfo(dtype).min), int(np.iinfo(dtype).max)


def ranges(dtype):
    """First and last values: tiny ranges, around powers of two, around 32 bits, nearly full, full."""
    least, most = limits(dtype)
    bits = most.bit_length() if least == 0 else most.bit_length() + 1
    pairs = {(least, most), (least + 1, most), (least, most - 1), (least, least), (most, most), (0, most), (1, most)}
    lengths = {1, 2, 3, 4, 5, 6, 7, 10, 99, 100}
    for power in (3, 7, 8, 15, 16, 24, 31, 32, 33, 53, 63):
        lengths |= {2**power + shift for shift in (-2, -1, 0, 1, 2)}
    lengths |= {3 * 2 ** (bits - 2), 2 ** (bits - 1) + 1, 2**bits // 3 * 2}
    for length in lengths:
        pairs |= {(0, length), (least, least + length), (most - length, most), (-3, length - 3), (-length, 0)}
    return sorted(pair for pair in pairs if least <= pair[0] <= pair[1] <= most)


def fits(dtype, high):
    """Whether C can express a bound: it cannot express the open end of a full range."""
    return high < 2**63 if dtype != "uint64" else high < 2**64


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("endpoint", [False, True])
@pytest.mark.parametrize("pending", [False, True])
def test_integers(dtype, endpoint, pending):
    for seed, (low, last) in enumerate(ranges(dtype)):
        high = last if endpoint else last + 1
        if not fits(dtype, high):
            continue
        name = ALL[seed % len(ALL)]
        n = COUNTS[seed % len(COUNTS)]
        twins = Twins.seeded(name, seed, pending)
        for count in (n, 1, 300):
            theirs = twins.generators[0].integers(low, high, count, dtype, endpoint)
            same(theirs, getattr(twins.generators[1], "integers" + TYPES[dtype])(low, high, endpoint, count))
        same_end(twins)


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("endpoint", [False, True])
@pytest.mark.parametrize("pending", [False, True])
def test_randint(dtype, endpoint, pending):
    for seed, (low, last) in enumerate(ranges(dtype)):
        high = last if endpoint else last + 1
        if not fits(dtype, high):
            continue
        twins = Twins.seeded(ALL[seed % len(ALL)], seed, pending)
        for count in (COUNTS[seed % len(COUNTS)], 1, 300):
            theirs = twins.states[0].randint(low, last + 1, count, dtype)
            same(theirs, getattr(twins.states[1], "randint" + TYPES[dtype])(low, high, endpoint, count))
        same_end_of_state(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("dtype", TYPES)
def test_every_type_on_every_bit_generator(name, dtype):
    least, most = limits(dtype)
    for seed, n in enumerate(COUNTS * 4):
        draw = np.random.default_rng([seed, n])
        last = int(draw.integers(0, most, dtype=np.uint64, endpoint=True)) >> int(draw.integers(0, 20))
        twins = Twins.seeded(name, seed, seed % 2 == 1)
        theirs = twins.generators[0].integers(0, last, n, dtype, endpoint=True)
        same(theirs, getattr(twins.generators[1], "integers" + TYPES[dtype])(0, last, True, n))
        theirs = twins.states[0].randint(0, last + 1, n, dtype)
        same(theirs, getattr(twins.states[1], "randint" + TYPES[dtype])(0, last, True, n))
        same_end(twins)


@pytest.mark.parametrize("suffix", ["", "_u64", "_i32", "_u32"])
def test_a_fill_is_as_many_single_draws(suffix):
    for high in (7, 2**31 - 5) if suffix[-2:] == "32" else (7, 2**31 - 5, 2**62 + 2**61):
        for method, objects in (("integers", "generators"), ("randint", "states")):
            for name in ALL:
                whole, single = (Twins.seeded(name, 5, True) for _ in range(2))
                filled = getattr(getattr(whole, objects)[1], method + suffix)(0, high, False, 600)
                draw = getattr(getattr(single, objects)[1], method + suffix)
                same(filled, np.concatenate([draw(0, high, False, 1) for _ in range(600)]))
                same(whole.rill.random_u32(1300), single.rill.random_u32(1300))


@pytest.mark.parametrize("dtype", TYPES)
@pytest.mark.parametrize("endpoint", [False, True])
def test_refusals(dtype, endpoint):
    least, most = limits(dtype)
    bad = [(1, 0), (5, 3), (0, -1), (-1, -2), (1, 0), (least, least - 1), (least - 1, 1), (0, most + 2), (-300, 300)]
    bad += [(most + 2, most + 3), (least - 5, least - 3), (most, least), (least - 1, most + 2)]
    bad += [] if endpoint else [(0, 0), (1, 1), (least, least), (most, most)]
    limit = (0, 2**64 - 1) if dtype == "uint64" else (-(2**63), 2**63 - 1)
    for low, high in bad:
        if not (limit[0] <= low <= limit[1] and limit[0] <= high <= limit[1]):
            continue
        if least <= low <= (last := high if endpoint else high - 1) <= most:
            continue
        twins = Twins.seeded("PCG64", 1, True)
        (generator, ours), (state, own) = twins.generators, twins.states
        status = same_refusal(
            lambda: generator.integers(low, high, 2, dtype, endpoint),
            lambda: getattr(ours, "integers" + TYPES[dtype])(low, high, endpoint, 2),
        )
        assert status == STATUS["INVALID_ARGUMENT"]
        if not endpoint:
            same_refusal(
                lambda: state.randint(low, high, 2, dtype),
                lambda: getattr(own, "randint" + TYPES[dtype])(low, high, False, 2),
            )
        same_end(twins)


@pytest.mark.parametrize("suffix", TYPES.values())
def test_nothing_is_drawn_for_a_range_of_one_value_or_a_size_of_zero(suffix):
    twins = Twins.seeded("PCG64", 3, True)
    for objects, method in (("generators", "integers"), ("states", "randint")):
        draw = getattr(getattr(twins, objects)[1], method + suffix)
        assert draw(1, 1, True, 5).tolist() == [1] * 5
        assert draw(0, 1, True, 0).size == 0
    same_end(twins)
