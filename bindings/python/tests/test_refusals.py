"""Rill refuses what NumPy 2.5 refuses, with its messages and before any draw, whatever NumPy is installed."""

import calls
import numpy as np
import pytest
import rill
from numpys_tests import KINDS


def kind(name):
    return getattr(rill, name)


def plain(state):
    return calls.plain(state)


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("n", [-1, -1.5, np.int64(-3), -(2**70)])
def test_a_negative_number_of_children_is_refused_before_anything_else(name, n):
    bits = kind(name)(1)
    spawning = [bits, rill.Generator(bits)]
    if name == "MT19937":
        # Without a seed sequence, which would be the next refusal.
        spawning.append(kind(name)())
        spawning[-1]._legacy_seeding(1)
    for each in spawning:
        with pytest.raises(ValueError, match="^n_children must be non-negative$"):
            each.spawn(n)
    assert bits.seed_seq.n_children_spawned == 0


def test_the_number_of_children_is_what_numpy_makes_of_it():
    bits = rill.PCG64(1)
    assert [len(bits.spawn(n)) for n in (0, 2.0, 2.7, True, np.int8(1), np.array(2))] == [0, 2, 2, 1, 1, 2]
    assert [len(rill.Generator(bits).spawn(n)) for n in (0, 2.0)] == [0, 2]
    for n in (None, "a", b"2", [1], 1j):
        with pytest.raises(TypeError, match="^an integer is required$"):
            bits.spawn(n)
    assert bits.seed_seq.n_children_spawned == 10
    seeded = rill.MT19937()
    seeded._legacy_seeding(1)
    with pytest.raises(TypeError, match="^The underlying SeedSequence does not implement spawning.$"):
        seeded.spawn(1)


NESTED = [
    [[1, 2], [3, 4]], np.array([[1, 2], [3, 4]]), [1, [2]], (1, (2,)), [[]], [np.array(5)], [np.array([5])], [range(2)],
    [b"12"], [bytearray(b"1")], [{1}], [{1: 2}], np.array([1, [2]], object), np.zeros((3, 0)), np.array([[1.5]]),
]  # fmt: skip


@pytest.mark.parametrize("make", [*map(kind, KINDS), rill.default_rng], ids=[*KINDS, "default_rng"])
def test_nested_sequences_are_no_seeds(make):
    cyclic = []
    cyclic.append(cyclic)
    for seed in [*NESTED, cyclic]:
        with pytest.raises(TypeError, match="^SeedSequence does not accept nested sequences.$"):
            make(seed)
    # The elements are checked one after the other.
    with pytest.raises(TypeError, match="^seed must be integer$"):
        make([1.5, [1]])
    with pytest.raises(ValueError, match="^expected non-negative integer$"):
        make([-1, [1]])


def words(seed):
    return rill.MT19937(seed).seed_seq.generate_state(2).tolist()


def test_flat_sequences_are_seeds():
    assert words([1, 2]) == words((1, 2)) == words(range(1, 3)) == words(np.array([1, 2])) == [1596810411, 3615836353]
    assert words(["12"]) == words([np.str_("0xc")]) == words(np.array(["12"])) == [2246587717, 2325260784]
    assert words([]) == words(np.zeros((0, 3))) == [2968811710, 3677149159]
    assert words([True]) == words(np.array([1], object)) == words([np.uint8(1)]) == words(1)
    assert words(np.array([5, 2**63], np.uint64)) == np.random.SeedSequence([5, 2**63]).generate_state(2).tolist()


# The word that comes after (3, 5) of a seed of 12345.
AFTER = {
    "MT19937": 3844162757,
    "PCG64": 16352668198317408530,
    "PCG64DXSM": 16520896276943550075,
    "Philox": 514378406913617477,
    "SFC64": 8137653410957769896,
}


@pytest.mark.parametrize("name", KINDS)
def test_as_many_words_are_thrown_away_as_a_size_has(name):
    bits = kind(name)(12345)
    assert bits.random_raw((3, 5), output=False) is None
    assert bits.random_raw() == AFTER[name]


@pytest.mark.parametrize("size, n", [
    (None, 1), ((), 1), (0, 0), (7, 7), ([2, 3], 6), (np.array([2, 3]), 6), (np.array(3), 3), (range(2, 4), 6),
    ((2, 0), 0), ((True, 2), 2), (np.int8(2), 2), ((5000, 3), 15000),
])  # fmt: skip
def test_any_size_can_be_thrown_away(size, n):
    bits, reference = rill.PCG64(12345), rill.PCG64(12345)
    bits.random_raw(size, output=False)
    reference.random_raw(n)
    assert bits.random_raw() == reference.random_raw()


@pytest.mark.parametrize("size, error, message", [
    (-1, ValueError, "negative dimensions are not allowed"),
    ((3, -1), ValueError, "negative dimensions are not allowed"),
    ((0, -1), ValueError, "negative dimensions are not allowed"),
    ((2**40, 2**40), ValueError, "size is too large"),
    *((size, TypeError, "size must be an integer or a tuple of integers")
      for size in (True, np.bool_(True), 2.5, (2, 2.0), "a", b"ab", (None,), {2}, {2: 1}, np.array([1.0]))),
])  # fmt: skip
def test_a_size_that_is_none_throws_nothing_away(size, error, message):
    bits = rill.PCG64(12345)
    with pytest.raises(error, match=f"^{message}$"):
        bits.random_raw(size, output=False)
    assert bits.random_raw() == 4193609425186963869


INTEGER = "^'(float|str|NoneType)' object cannot be interpreted as an integer$"
MT19937_BAD = [(-1, ValueError), (625, ValueError), (2**31, ValueError), (2**70, ValueError), (2.0, TypeError), ("4", TypeError)]
PHILOX_BAD = [(0, ValueError), (5, ValueError), (-1, ValueError), (2**70, ValueError), (2.0, TypeError), (None, TypeError)]


def moved(state, position):
    """A state with other words and this position."""
    if state["bit_generator"] == "Philox":
        return {**state, "buffer_pos": position}
    return {**state, "state": {**state["state"], "pos": position}}


@pytest.mark.parametrize("name, position, error, message", [
    *(("MT19937", *case, "^state position must be between 0 and 624$") for case in MT19937_BAD),
    *(("Philox", *case, "^buffer_pos must be between 1 and 4$") for case in PHILOX_BAD),
])  # fmt: skip
def test_a_position_outside_the_block_is_refused_before_anything_is_overwritten(name, position, error, message):
    bits = kind(name)(1)
    before = plain(bits.state)
    bad = moved(kind(name)(2).state, position)
    match = message if error is ValueError else INTEGER
    with pytest.raises(error, match=match):
        bits.state = bad
    assert plain(bits.state) == before
    random_state = rill.RandomState(bits)
    random_state.standard_normal()
    before = plain(random_state.get_state(legacy=False))
    with pytest.raises(error, match=match):
        random_state.set_state({**bad, "has_gauss": 1, "gauss": 7.5})
    if name == "MT19937":
        for state in ((name, bad["state"]["key"], position), (name, bad["state"]["key"], position, 1, 7.5)):
            with pytest.raises(error, match=match):
                random_state.set_state(state)
            with pytest.raises(error, match=match):
                bits.state = state
    assert plain(random_state.get_state(legacy=False)) == before


@pytest.mark.parametrize("name, positions", [("MT19937", (0, 1, 624)), ("Philox", (1, 4))])
def test_a_position_in_the_block_is_set(name, positions):
    for position in positions:
        for value in (position, np.int32(position), *([True] if position == 1 else [])):
            ours, theirs = kind(name)(1), getattr(np.random, name)(1)
            ours.state = theirs.state = moved(getattr(np.random, name)(3).state, value)
            assert plain(ours.state) == plain(theirs.state)
            assert (ours.random_raw(9) == theirs.random_raw(9)).all()
    first = rill.MT19937(3)
    first.state = moved(first.state, 0)
    assert first.random_raw(3).tolist() == [2282758660, 2312198602, 3046972512]


SEEDED = {
    "PCG64": 0.8157230652573124,
    "PCG64DXSM": -0.6488213387778982,
    "Philox": -2.4928267210485804,
    "SFC64": 0.10212584282496968,
}


@pytest.mark.skipif(tuple(map(int, np.__version__.split(".")[:3])) < (2, 5, 2), reason="NumPy kept the Gaussian")
@pytest.mark.parametrize("name", SEEDED)
def test_numpys_random_state_forgets_the_gaussian_when_it_is_seeded_on_rills_bits(name):
    original = np.random.get_bit_generator()
    try:
        np.random.set_bit_generator(kind(name)(5))
        for _ in range(2):
            np.random.seed(7)
            assert np.random.standard_normal() == SEEDED[name]
    finally:
        np.random.set_bit_generator(original)


def test_a_random_state_on_another_kind_is_not_seeded():
    for make in (rill.RandomState, np.random.RandomState):
        with pytest.raises(TypeError, match="^can only re-seed a MT19937 BitGenerator$"):
            make(rill.PCG64(1)).seed(3)


@pytest.mark.parametrize("call", ["bytes(0)", "choice(5, 0, False)", "choice(5, 0)", "shuffle([])", "permutation(0)"])
@pytest.mark.parametrize("seeded", ["Generator(PCG64(5))", "RandomState(5)"])
def test_draws_of_nothing_leave_the_state_that_numpys_leave(call, seeded):
    ours, theirs = (eval(f"m.{seeded}".replace("(P", "(m.P"), {"m": module}) for module in (rill, np.random))
    for rng in (ours, theirs):
        eval(f"rng.{call}", {"rng": rng})
    assert ours._bit_generator.random_raw() == theirs._bit_generator.random_raw()
