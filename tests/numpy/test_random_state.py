"""RandomState and the global random state: legacy seeding, polar normals in pairs, shuffles, swapping (NEP 19)."""

import numpy as np
import pytest

from rill import C, F, STATUS, BitGenerator, RandomState, RillError
from test_generator import ITEMS, items
from twins import ALL, SIZES, Twins, kind_number, numpy_bytes, numpy_u32
from twins import same, same_end, same_end_of_state, same_refusal

# Univariate distributions: NumPy's name, and the parameters to draw with.
UNIVARIATE = [
    ("random_sample", ()),
    ("standard_normal", ()),
]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method, parameters", UNIVARIATE)
@pytest.mark.parametrize("pending", [False, True])
def test_univariate(name, method, parameters, pending):
    for seed, n in enumerate(SIZES + list(range(6, 250, 3))):
        twins = Twins.seeded(name, seed, pending, seed % 5)
        if seed % 2:
            same(twins.states[0].standard_normal(1), twins.states[1].standard_normal(1))
        for count in (n, 1, 3):
            theirs = getattr(twins.states[0], method)(*parameters, size=count)
            same(theirs, getattr(twins.states[1], method)(*parameters, count))
        same_end_of_state(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method, parameters", UNIVARIATE)
def test_a_million(name, method, parameters):
    twins = Twins.seeded(name, 2024)
    theirs = getattr(twins.states[0], method)(*parameters, size=1_000_001)
    same(theirs, getattr(twins.states[1], method)(*parameters, 1_000_001))
    same_end_of_state(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("method, parameters", UNIVARIATE)
def test_a_fill_is_as_many_single_draws(name, method, parameters):
    whole, single = (Twins.seeded(name, 6, True) for _ in range(2))
    filled = getattr(whole.states[1], method)(*parameters, 3001)
    draw = getattr(single.states[1], method)
    same(filled, np.concatenate([draw(*parameters, 1) for _ in range(3001)]))
    same(whole.states[1].standard_normal(1), single.states[1].standard_normal(1))
    same(whole.rill.random_u32(1300), single.rill.random_u32(1300))


def test_seeds():
    draw = np.random.default_rng(4)
    for seed in [0, 1, 42, 2**31, 2**32 - 1, *draw.integers(0, 2**32, 200).tolist()]:
        theirs, ours = np.random.RandomState(seed), RandomState.make("from_seed", seed)
        same(theirs.standard_normal(3), ours.standard_normal(3))
        other = RandomState.make("from_seed", 5)
        other.standard_normal(1)
        other.seed(seed)
        theirs.seed(seed)
        same(theirs.standard_normal(3), other.standard_normal(3))
        same_end(None, theirs._bit_generator, other.bit_generator())


def test_seed_arrays():
    draw = np.random.default_rng(4)
    for n in [1, 2, 3, 10, 623, 624, 625, 1000, 2000]:
        key = draw.integers(0, 2**32, n, dtype="u4")
        theirs, ours = np.random.RandomState(key.tolist()), RandomState.make("from_seed_array", key)
        same(theirs.standard_normal(3), ours.standard_normal(3))
        theirs.seed(key.tolist()), ours.seed_array(key)
        same(theirs.standard_normal(3), ours.standard_normal(3))
        same_end(None, theirs._bit_generator, ours.bit_generator())


def test_an_empty_seed_array():
    nothing = np.array([], "u4")
    twins = Twins.seeded("MT19937", 1)
    theirs, ours = twins.states
    same(theirs.standard_normal(1), ours.standard_normal(1))
    assert same_refusal(lambda: theirs.seed([]), lambda: ours.seed_array(nothing)) == STATUS["INVALID_ARGUMENT"]
    same_refusal(lambda: np.random.RandomState([]), lambda: RandomState.make("from_seed_array", nothing))
    same_refusal(lambda: theirs.seed([]), lambda: twins.rill.legacy_seed_array(nothing))
    same_end_of_state(twins)


@pytest.mark.parametrize("name", ALL[1:])
def test_seeding_keeps_the_kind(name):
    """NumPy refuses RandomState.seed here, but numpy.random.seed does what NEP 19 says; Rill does so for both."""
    for seed in (0, 1, 2**32 - 1):
        ours = RandomState(BitGenerator.make("from_u64", kind_number(name), 9))
        ours.standard_normal(1)
        ours.seed(seed)
        twins = Twins(getattr(np.random, name)(seed), ours.bit_generator())
        same(twins.states[0].standard_normal(3), ours.standard_normal(3))
        same_end(twins)
        key = np.array([seed, 3, 9], "u4")
        ours.seed_array(key)
        same_end(Twins(getattr(np.random, name)(key.tolist()), ours.bit_generator()))
        assert ours.bit_generator().name().decode() == name


@pytest.fixture
def globals_restored():
    theirs, ours = np.random.get_bit_generator(), F["rill_get_bit_generator"]()
    yield
    np.random.set_bit_generator(theirs)
    F["rill_set_bit_generator"](ours)


def global_state():
    return RandomState.adopt(F["rill_global_random_state"].raw())


@pytest.mark.parametrize("name", ALL)
def test_the_global_random_state(name, globals_restored):
    own = global_state()
    twins = Twins.seeded(name, 5)
    np.random.set_bit_generator(twins.numpy)
    F["rill_set_bit_generator"](twins.rill)
    same(np.random.random_sample(3), own.random_sample(3))
    same(numpy_u32(twins.numpy, 1), twins.rill.random_u32(1))
    for seed in (0, 1, 123456789):
        np.random.seed(seed)
        F["rill_seed"](seed)
        same(np.random.standard_normal(4), own.standard_normal(4))
        same_end(twins)
        np.random.seed([seed, 1])
        F["rill_seed_array"](np.array([seed, 1], "u4"))
        same(np.random.standard_normal(2), own.standard_normal(2))
        same(np.random.randint(0, 99, 5), own.randint(0, 99, False, 5))
        same_end(twins)
    assert F["rill_get_bit_generator"]().name().decode() == name


def test_well_known_numbers(globals_restored):
    F["rill_set_bit_generator"](BitGenerator.make("from_u64", C["RILL_BIT_GENERATOR_KIND_MT19937"], 1))
    own = global_state()
    F["rill_seed"](0)
    assert own.randint(0, 10, False, 5).tolist() == [5, 0, 3, 3, 7]
    F["rill_seed"](1)
    assert own.randint(0, 99, False, 5).tolist() == [37, 12, 72, 9, 75]


def test_a_swap_drops_the_cached_gaussian():
    first, second = Twins.seeded("PCG64", 1), Twins.seeded("PCG64", 2)
    ours = RandomState(first.rill)
    ours.standard_normal(1)
    ours.set_bit_generator(second.rill)
    same(np.random.RandomState(second.numpy).standard_normal(3), ours.standard_normal(3))
    same_end(second)


@pytest.mark.parametrize("name", ALL)
def test_fresh_entropy_each_time(name):
    ours = RandomState(BitGenerator.make("from_u64", kind_number(name), 9))
    seen = set()
    for _ in range(3):
        ours.seed_from_os()
        seen.add(tuple(ours.random_sample(3)))
    seen |= {tuple(RandomState.make("from_os").random_sample(3)) for _ in range(2)}
    assert len(seen) == 5 and ours.bit_generator().name().decode() == name


def test_after_seeding_from_the_system_an_mt19937_has_no_seed_sequence():
    theirs = np.random.RandomState()
    ours = RandomState.make("from_os")
    ours.bit_generator().seed_sequence()
    ours.seed_from_os()
    theirs.seed(None)
    assert theirs._bit_generator.seed_seq is None
    with pytest.raises(RillError) as refused:
        ours.bit_generator().seed_sequence()
    assert refused.value.status == STATUS["UNSUPPORTED"]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("pending", [False, True])
def test_bytes(name, pending):
    for n in SIZES + list(range(6, 40)):
        twins = Twins.seeded(name, n, pending)
        same(numpy_bytes(twins.states[0], n), twins.states[1].bytes(n))
        same_end_of_state(twins)


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("size", ITEMS)
def test_shuffle(name, size):
    for n in SIZES + [100, 2000]:
        twins = Twins.seeded(name, n, n % 2 == 1)
        theirs = items(n, size)
        ours = theirs.copy()
        twins.states[0].shuffle(theirs)
        twins.states[1].shuffle(ours)
        same(theirs, ours)
        same_end_of_state(twins)


@pytest.mark.parametrize("name", ALL)
def test_permutation(name):
    for n in SIZES + [100, 65535, 65537]:
        twins = Twins.seeded(name, n, n % 2 == 1)
        same(twins.states[0].permutation(n), twins.states[1].permutation(n))
        same_end_of_state(twins)
