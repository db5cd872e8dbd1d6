"""States move from NumPy to Rill and from Rill to NumPy, in every format, and both continue with the same draws."""

import json
import os
import pathlib
import pickle
import re
import subprocess
import sys

import numpy as np
import pytest

from api import BIT_GENERATORS
from rill import C, BitGenerator, Generator, RandomState, RillError, SeedSequence

JSON, PICKLE, BINARY = C["RILL_FORMAT_JSON"], C["RILL_FORMAT_PICKLE"], C["RILL_FORMAT_BINARY"]
PROTOCOLS = range(pickle.HIGHEST_PROTOCOL + 1)
# Other interpreters, with NumPy 1.24 and later, that must load the written pickles; separated as in PATH.
PYTHONS = [python for python in os.environ.get("RILL_NUMPY_PYTHONS", "").split(os.pathsep) if python]


def plain(value):
    """A state for json.dumps, with arrays as lists."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value.tolist() if isinstance(value, (np.ndarray, np.generic)) else value


def of_bytes(data):
    return np.frombuffer(data, dtype=np.uint8)


def load(cls, data):
    return cls.make("load", of_bytes(data))


def seed():
    sequence = np.random.SeedSequence([7, 2**40 + 1], spawn_key=(3, 1), pool_size=5)
    sequence.spawn(2)
    return sequence


def drawn(kind, words, half=False):
    """A bit generator of NumPy's after some words."""
    bit_generator = getattr(np.random, kind)(seed())
    bit_generator.random_raw(words)
    if half:
        np.random.Generator(bit_generator).integers(0, 2**32, dtype=np.uint32)
    return bit_generator


def positions(kind):
    return [0, 1, 2, 300, 624, 625] if kind == "MT19937" else [0, 1, 2, 3, 4, 5]


CASES = [(kind, words, half) for kind in BIT_GENERATORS for words in positions(kind) for half in (False, True)]


def same_state(theirs, ours):
    assert plain(theirs.state) == without_seed(json.loads(bytes(ours.save(JSON))))


def without_seed(state):
    return {key: value for key, value in state.items() if key != "seed_seq"}


def same_future(theirs, ours):
    """The state, the next words of 32 bits and native ones, and the state after them."""
    same_state(theirs, ours)
    halves = np.random.Generator(theirs).integers(0, 2**32, size=3, dtype=np.uint32)
    assert halves.tolist() == ours.random_u32(3).tolist()
    assert theirs.random_raw(700).tolist() == ours.random_raw(700).tolist()
    same_state(theirs, ours)


def same_children(theirs, ours):
    for numpy_child, rill_child in zip(theirs.spawn(2), ours.spawn(2)):
        assert numpy_child.random_raw(5).tolist() == rill_child.random_raw(5).tolist()


@pytest.mark.parametrize("kind, words, half", CASES)
def test_bit_generators_of_numpy_go_on_here(kind, words, half):
    for protocol in PROTOCOLS:
        theirs = drawn(kind, words, half)
        ours = load(BitGenerator, pickle.dumps(theirs, protocol))
        same_future(theirs, ours)
        same_children(theirs, ours)
    for data in (lambda bg: json.dumps(plain(bg.state)).encode(), lambda bg: pickle.dumps(bg.state)):
        theirs = drawn(kind, words, half)
        same_future(theirs, load(BitGenerator, data(theirs)))
        theirs = drawn(kind, words, half)
        restored = BitGenerator.make("from_u64", 5, 1)
        restored.restore(of_bytes(data(theirs)))
        same_future(theirs, restored)


@pytest.mark.parametrize("kind, words, half", CASES)
def test_bit_generators_from_here_go_on_in_numpy(kind, words, half):
    ours = load(BitGenerator, pickle.dumps(drawn(kind, words, half)))
    theirs = pickle.loads(bytes(ours.save(PICKLE)))
    assert type(theirs) is getattr(np.random, kind)
    assert theirs.seed_seq.state["n_children_spawned"] == 2
    same_future(theirs, ours)
    same_children(theirs, ours)
    ours = load(BitGenerator, bytes(ours.save(BINARY)))
    theirs = getattr(np.random, kind)()
    theirs.state = json.loads(bytes(ours.save(JSON)))
    same_future(theirs, ours)


@pytest.mark.parametrize("kind", BIT_GENERATORS)
@pytest.mark.parametrize("protocol", PROTOCOLS)
def test_generators_go_both_ways(kind, protocol):
    theirs = np.random.Generator(drawn(kind, 3, half=True))
    ours = load(Generator, pickle.dumps(theirs, protocol))
    assert theirs.random(5).tolist() == ours.random(5).tolist()
    back = pickle.loads(bytes(ours.save(PICKLE)))
    assert type(back) is np.random.Generator
    same_children(back.bit_generator, ours.bit_generator())
    assert back.standard_normal(50).tolist() == ours.standard_normal(50).tolist()
    ours.restore(of_bytes(pickle.dumps(theirs, protocol)))
    same_future(theirs.bit_generator, ours.bit_generator())


@pytest.mark.parametrize("kind", BIT_GENERATORS)
@pytest.mark.parametrize("normals", [0, 1, 2])
def test_random_states_go_both_ways(kind, normals):
    def states():
        theirs = np.random.RandomState(drawn(kind, 3, half=True))
        theirs.standard_normal(normals)
        dictionary = theirs.get_state(legacy=False)
        yield theirs, json.dumps(plain(dictionary)).encode()
        for protocol in PROTOCOLS:
            yield theirs, pickle.dumps(theirs, protocol)
        yield theirs, pickle.dumps(dictionary)
        if kind == "MT19937":
            yield theirs, pickle.dumps(theirs.get_state())
            yield theirs, json.dumps(plain(theirs.get_state())).encode()

    for theirs, data in states():
        ours = load(RandomState, data)
        back = pickle.loads(bytes(ours.save(PICKLE)))
        again = np.random.RandomState()
        text = json.loads(bytes(ours.save(JSON)))
        assert without_seed(text) == plain(theirs.get_state(legacy=False))
        if kind != "MT19937":
            again = np.random.RandomState(getattr(np.random, kind)())
        again.set_state(text)
        expected = theirs.__reduce__()[2]
        for state in (back, again):
            assert plain(state.get_state(legacy=False)) == plain(expected)
            copy = load(RandomState, bytes(ours.save(BINARY)))
            assert state.standard_normal(3).tolist() == copy.standard_normal(3).tolist()


def test_an_mt19937_at_the_start_of_a_block():
    theirs = drawn("MT19937", 1)
    theirs.state = theirs.state | {"state": theirs.state["state"] | {"pos": 0}}
    same_future(theirs, load(BitGenerator, pickle.dumps(theirs)))


@pytest.mark.parametrize("entropy", [0, 5, 2**128, 2**900 + 1, [], [0], [1, 2**70], np.array([3, 4], np.uint32)])
@pytest.mark.parametrize("key", [(), (0,), (2**32 - 1, 5)])
@pytest.mark.parametrize("pool_size", [4, 9])
def test_seed_sequences_go_both_ways(entropy, key, pool_size):
    theirs = np.random.SeedSequence(entropy, spawn_key=key, pool_size=pool_size, n_children_spawned=3)
    for data in [pickle.dumps(theirs, protocol) for protocol in PROTOCOLS] + [json.dumps(plain(theirs.state)).encode()]:
        ours = load(SeedSequence, data)
        for format in (JSON, PICKLE, BINARY):
            ours = load(SeedSequence, bytes(ours.save(format)))
        back = pickle.loads(bytes(ours.save(PICKLE)))
        assert back.pool.tolist() == theirs.pool.tolist() == ours.pool().tolist()
        assert (back.spawn_key, back.pool_size, back.n_children_spawned) == (key, pool_size, 3)
        if isinstance(entropy, int) or max(entropy, default=0) < 2**32:
            assert plain(back.entropy) == plain(theirs.entropy)
        assert np.random.SeedSequence(**json.loads(bytes(ours.save(JSON)))).pool.tolist() == theirs.pool.tolist()
        assert back.spawn(1)[0].generate_state(5).tolist() == ours.spawn(1)[0].generate_state_u32(5).tolist()


def test_a_bit_generator_without_a_seed_sequence():
    theirs = np.random.MT19937()
    theirs._legacy_seeding(5)
    assert theirs.seed_seq is None
    ours = load(BitGenerator, pickle.dumps(theirs))
    with pytest.raises(RillError):
        ours.spawn(1)
    same_future(theirs, ours)
    same_future(pickle.loads(bytes(ours.save(PICKLE))), ours)


CHECK = """
import json, pickle, sys
kind, written = json.loads(sys.stdin.read())
for what, data in written.items():
    made = pickle.loads(bytes.fromhex(data))
    bit_generator = {"bit_generator": lambda: made, "generator": lambda: made.bit_generator,
                     "random_state": lambda: made._bit_generator}[what]()
    assert type(bit_generator).__name__ == kind
    child = bit_generator._seed_seq.spawn(1)[0].generate_state(4).tolist()
    state = made.get_state(legacy=False) if what == "random_state" else bit_generator.state
    print(json.dumps([child, state, bit_generator.random_raw(9).tolist()], default=lambda array: array.tolist()))
"""


@pytest.mark.parametrize("python", [sys.executable, *PYTHONS])
@pytest.mark.parametrize("kind", BIT_GENERATORS)
def test_what_is_written_loads_in_every_numpy(python, kind):
    theirs = drawn(kind, 3, half=True)
    ours = {"bit_generator": load(BitGenerator, pickle.dumps(theirs))}
    ours["generator"] = Generator(ours["bit_generator"])
    ours["random_state"] = RandomState(ours["bit_generator"])
    ours["random_state"].standard_normal(1)
    written = {what: bytes(object.save(PICKLE)).hex() for what, object in ours.items()}
    told = json.dumps([kind, written])
    run = subprocess.run([python, "-c", CHECK], input=told, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    child = ours["bit_generator"].seed_sequence().spawn(1)[0].generate_state_u32(4).tolist()
    states = [without_seed(json.loads(bytes(object.save(JSON)))) for object in ours.values()]
    words = ours["bit_generator"].random_raw(9).tolist()
    assert [json.loads(line) for line in run.stdout.splitlines()] == [[child, state, words] for state in states]


@pytest.mark.parametrize("kind", BIT_GENERATORS)
def test_a_json_state_is_restored_in_place(kind):
    ours = BitGenerator.make("from_u64", C["RILL_BIT_GENERATOR_KIND_PCG64"], 1)
    generator = Generator(ours)
    theirs = np.random.Generator(drawn(kind, 2))
    generator.restore(of_bytes(json.dumps(plain(theirs.bit_generator.state)).encode()))
    assert generator.random(7).tolist() == theirs.random(7).tolist()
    same_future(theirs.bit_generator, ours)


def test_the_python_of_the_readme(tmp_path, monkeypatch):
    readme = (pathlib.Path(__file__).resolve().parents[2] / "README.md").read_text()
    there, back = re.findall(r"^```python\n(.*?)^```$", readme, re.S | re.M)
    monkeypatch.chdir(tmp_path)
    exec(there, {})
    file = tmp_path / "rng.pickle"
    ours = load(Generator, file.read_bytes())
    assert ours.random(3).tolist() == np.random.default_rng(42).random(3).tolist()
    file.write_bytes(bytes(ours.save(PICKLE)))
    names = {}
    exec(back, names)
    ours.random(3)
    assert names["rng"].random(3).tolist() == ours.random(3).tolist()
