"""Rill's classes compared with randomgen's: options, states, pickles, copies, seeds."""

import copy
import pickle

import calls
import numpy as np
import pytest
import rill
from rill._randomgen import OfRandomgen

randomgen = pytest.importorskip("randomgen", minversion="2.5.1")

OURS = [getattr(rill, name) for name in rill._bit_generator.__all__]
KINDS = [cls.__name__ for cls in OURS if issubclass(cls, OfRandomgen) and cls._takes_seed]
OPTIONS = {
    "AESCounter": [{"counter": 2**64 - 1}],
    "BlaBla": [{"counter": 3}, {"rounds": 8}],
    "ChaCha": [{"counter": 2**100}, {"rounds": 8}],
    "HC128": [{"key": None}],
    "JSF": [{"size": 32, "p": 9}, {"seed_size": 3}],
    "LCG128Mix": [{"multiplier": 2**100 + 5, "inc": 3}, {"output": "dxsm", "dxsm_multiplier": 9, "post": False}],
    "LXM": [{"b": 3}],
    "PCG32": [{"inc": 54}],
    "RandomgenMT19937": [{"numpy_seed": True}],
    "RandomgenPCG64": [{"inc": 54, "variant": "dxsm-128"}, {"variant": 2}, {"numpy_seed": False}],
    "RandomgenPCG64DXSM": [{"inc": 54}],
    "Romu": [{"variant": "trio"}],
    "SPECK128": [{"counter": 2**64 - 1}, {"rounds": 20}],
    "RandomgenPhilox": [
        {"number": 2}, {"width": 32, "counter": 2**127}, {"number": 2, "width": 32}, {"numpy_seed": True},
    ],  # fmt: skip
    "RandomgenSFC64": [{"k": None}, {"w": 3, "k": 5}],
    "Squares": [{"variant": 32}, {"key": 9, "counter": 5}],
    "ThreeFry": [{"number": 2}, {"width": 32, "counter": 2**127}, {"number": 2, "width": 32}],
    "Xoroshiro128": [{"plusplus": True}],
    "Tyche": [{"original": False}, {"idx": np.uint32(7)}],
}
CASES = [(name, options) for name in KINDS for options in [{}, *OPTIONS.get(name, [])]]


def theirs_of(name):
    module, cls = getattr(rill, name)._class
    return getattr(__import__(module, fromlist=[cls]), cls)


def pair(name, options, seed=5):
    return getattr(rill, name)(seed, **options), theirs_of(name)(seed, **options)


def same(ours, theirs):
    assert calls.plain(ours.state) == calls.plain(theirs.state)
    for key, value in theirs.state.items():
        if isinstance(value, np.ndarray):
            assert ours.state[key].dtype == value.dtype
        if isinstance(value, dict):
            for inner, array in value.items():
                assert not isinstance(array, np.ndarray) or ours.state[key][inner].dtype == array.dtype, inner
    a, b = np.random.Generator(ours), np.random.Generator(theirs)
    assert a.random(3, np.float32).tobytes() == b.random(3, np.float32).tobytes()
    assert a.standard_normal(99).tobytes() == b.standard_normal(99).tobytes()
    assert (ours.random_raw(9) == theirs.random_raw(9)).all()


@pytest.mark.parametrize("seed", [0, 1234, [1, 2, 3], np.random.SeedSequence(7, spawn_key=(2,))])
def test_keys_for_squares(seed):
    for n in (1, 5, 1000):
        for unique in (False, True):
            theirs = randomgen.squares.generate_keys(seed, n, unique)
            ours = rill.generate_keys(seed, n, unique)
            assert ours.dtype == theirs.dtype and (ours == theirs).all()
    assert rill.generate_keys().size == 1
    for n in (0, -1):
        with pytest.raises(ValueError, match="n must be a positive integer"):
            rill.generate_keys(1, n)


def test_every_option_is_in_some_case():
    given = {(name, option) for name, options in CASES for option in options}
    assert {name for name, _ in given} == {name for name in KINDS if getattr(rill, name)._options}


@pytest.mark.parametrize("name, options", CASES)
def test_options_states_pickles_and_copies(name, options):
    ours, theirs = pair(name, options)
    same(ours, theirs)
    for other in (pickle.loads(pickle.dumps(ours)), copy.deepcopy(ours)):
        assert calls.plain(other.state) == calls.plain(ours.state)
        assert other.random_raw(3).tolist() == copy.copy(ours).random_raw(3).tolist()
    theirs.state = ours.state
    same(ours, theirs)
    ours.state = theirs.state
    ours.state = {**theirs.state, "bit_generator": type(theirs).__name__}
    same(ours, theirs)


@pytest.mark.parametrize("name, options", CASES)
def test_children_jumps_steps_and_seeds(name, options):
    ours, theirs = pair(name, options)
    for a, b in zip(ours.spawn(2), theirs.spawn(2)):
        same(a, b)
    assert hasattr(ours, "jumped") == hasattr(theirs, "jumped")
    assert hasattr(ours, "advance") == hasattr(theirs, "advance")
    if hasattr(ours, "jumped"):
        same(ours.jumped(3), theirs.jumped(3))
        same(ours.jumped().spawn(1)[0], theirs.jumped().spawn(1)[0])
    if hasattr(ours, "advance"):
        for delta in (1, 2**40, 7):
            # randomgen's BlaBla returns nothing.
            ours.advance(delta)
            theirs.advance(delta)
            same(ours, theirs)
    ours.seed(9), theirs.seed(9)
    same(ours, theirs)
    seeding = {option: 3 for option in type(ours)._seeding if option not in type(ours)._instead_of_seed}
    ours.seed(9, **seeding), theirs.seed(9, **seeding)
    same(ours, theirs)
    same(ours.spawn(1)[0], theirs.spawn(1)[0])


@pytest.mark.parametrize("name, options", [case for case in CASES if case[0] in ("RandomgenPhilox", "ThreeFry")])
@pytest.mark.parametrize("counter", [False, True])
def test_steps_of_any_size(name, options, counter):
    """Longer than the 256 bits of one call, and multiples of the period, which are more than no step."""
    ours, theirs = pair(name, options)
    for delta in (0, -1, 2**255, 2**256 + 1, 2**257, -(2**257), -(2**258) + 3, 2**258, 2**300, 5 * 2**256 + 9):
        same(ours.advance(delta, counter=counter), theirs.advance(delta, counter=counter))


@pytest.mark.parametrize("name, options", [case for case in CASES if case[0].startswith("MWC")])
def test_steps_and_jumps_of_any_size_modulo_a_prime(name, options):
    ours, theirs = pair(name, options)
    for delta in (2**191 - 1, 2**192, 2**255, 2**256, 2**256 + 1, -(2**255) - 1, -(2**256), 3**300, -(2**400)):
        same(ours.advance(delta), theirs.advance(delta))
        same(ours.jumped(delta), theirs.jumped(delta))


@pytest.mark.parametrize("name, options", CASES)
def test_no_jump_and_jumps_back(name, options):
    ours, theirs = pair(name, options)
    if not hasattr(theirs, "jumped"):
        return
    for jumps in (0, -1, -7, -(2**40)):
        try:
            there = theirs.jumped(jumps)
        except (ValueError, OverflowError) as error:
            if "too large to convert" in str(error):
                continue
            with pytest.raises(ValueError) as refused:
                ours.jumped(jumps)
            assert str(refused.value) == str(error), jumps
        else:
            same(ours.jumped(jumps), there)


@pytest.mark.parametrize("name", KINDS)
def test_refusals(name):
    cls = getattr(rill, name)
    for call in (lambda: cls(1, nonsense=3), lambda: cls(1).seed(1, nonsense=3)):
        with pytest.raises(TypeError, match="unexpected keyword argument 'nonsense'"):
            call()
    for option in cls._options:
        with pytest.raises(ValueError):
            cls(1, **{option: 2**300})
    with pytest.raises(ValueError, match="state must be for a"):
        cls(1).state = {**cls(1).state, "bit_generator": "Nobody"}


def test_another_configuration_is_refused():
    narrow = rill.JSF(1, size=32)
    with pytest.raises(ValueError, match="Create a new JSF with size=64."):
        narrow.state = rill.JSF(1).state


def test_seed_sequences_of_others_give_words_but_take_no_options():
    class Foreign(np.random.bit_generator.ISeedSequence):
        def generate_state(self, n_words, dtype=np.uint32):
            return np.arange(n_words, dtype=dtype)

    assert (rill.PCG32(Foreign()).random_raw(3) == randomgen.PCG32(Foreign()).random_raw(3)).all()
    with pytest.raises(TypeError, match="SeedSequence"):
        rill.PCG32(Foreign(), inc=3)
