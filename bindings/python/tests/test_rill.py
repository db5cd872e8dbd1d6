"""Rill's classes compared bit by bit with NumPy's, and used together with NumPy's objects."""

import copy
import os
import pathlib
import pickle
import subprocess
import sys
import threading
import warnings

import calls
import numpy as np
import pytest
import rill
from numpys_tests import KINDS

HERE = pathlib.Path(__file__).resolve().parent
EXPECTED = (HERE / "calls.expected").read_text().splitlines()


PAIRS = list(zip(calls.lines(rill), EXPECTED))


@pytest.mark.parametrize("ours, expected", PAIRS, ids=[line.split()[0] for line in EXPECTED])
def test_each_method_gives_the_bits_of_numpy_2_5_and_leaves_its_state(ours, expected):
    assert ours == expected


def test_every_expected_line_is_compared():
    assert len(list(calls.lines(rill))) == len(EXPECTED)


@pytest.mark.skipif(np.__version__ != "2.5.5", reason="the expected lines are those of NumPy 2.5.5")
def test_the_expected_lines_are_numpys_own():
    assert list(calls.lines(np.random)) == EXPECTED


@pytest.mark.parametrize("ours", [rill.Generator, rill.RandomState, rill.PCG64])
def test_no_method_is_left_to_numpy(ours):
    theirs = getattr(np.random, ours.__name__)
    mixed = [cls for cls in ours.__mro__ if cls.__module__.startswith("rill")]
    own = {name for cls in mixed for name in vars(cls)}
    wanted = {name for name in dir(theirs) if not name.startswith("_")}
    assert wanted - own <= {"bit_generator", "poisson_lam_max", "capsule", "cffi", "ctypes"}


@pytest.mark.parametrize("kind", KINDS)
def test_numpys_generators_run_on_rills_bit_generators(kind):
    ours, theirs = getattr(rill, kind)([1, 2, 3]), getattr(np.random, kind)([1, 2, 3])
    a, b = np.random.Generator(ours), np.random.Generator(theirs)
    for rng in (a, b):
        rng.integers(100, size=3, dtype=np.int8)
    assert a.standard_normal(1000).tobytes() == b.standard_normal(1000).tobytes()
    assert a.random(1001, dtype=np.float32).tobytes() == b.random(1001, dtype=np.float32).tobytes()
    a, b = np.random.RandomState(ours), np.random.RandomState(theirs)
    assert a.gamma(2, size=99).tobytes() == b.gamma(2, size=99).tobytes()
    assert calls.plain(ours.state) == calls.plain(theirs.state)


@pytest.mark.parametrize("kind", KINDS)
def test_states_go_from_numpy_to_rill_and_back(kind):
    ours, theirs = getattr(rill, kind)(1), getattr(np.random, kind)(2)
    np.random.Generator(theirs).random(7, dtype=np.float32)
    ours.state = theirs.state
    assert calls.plain(ours.state) == calls.plain(theirs.state)
    rill.Generator(ours).random(3, dtype=np.float32)
    theirs.state = ours.state
    assert (ours.random_raw(5) == theirs.random_raw(5)).all()


@pytest.mark.parametrize("kind", KINDS)
def test_spawned_and_jumped_streams_are_numpys(kind):
    ours, theirs = getattr(rill, kind)(5), getattr(np.random, kind)(5)
    seeds = theirs._seed_seq.spawn(2)
    for child, seed in zip(ours.spawn(2), seeds):
        assert (child.random_raw(9) == getattr(np.random, kind)(seed).random_raw(9)).all()
    if hasattr(theirs, "jumped"):
        for jumps in (1, 3):
            assert calls.plain(ours.jumped(jumps).state) == calls.plain(theirs.jumped(jumps).state)
    if hasattr(theirs, "advance"):
        for delta in (1, -5, 2**130 + 7):
            ours.advance(delta)
            theirs.advance(delta)
            assert calls.plain(ours.state) == calls.plain(theirs.state)
    assert hasattr(ours, "jumped") == hasattr(theirs, "jumped")
    assert hasattr(ours, "advance") == hasattr(theirs, "advance")


@pytest.mark.parametrize("seed", [0, 7, 2**32 - 1, [1], [5, 6, 7], np.uint8(3), np.array([9])])
def test_legacy_seeds_are_numpys(seed):
    ours, theirs = rill.RandomState(1), np.random.RandomState(1)
    for state in (ours, theirs):
        state.standard_normal()
        state.seed(seed)
    assert calls.plain(ours.get_state(legacy=False)) == calls.plain(theirs.get_state(legacy=False))
    assert [calls.plain(item) for item in ours.get_state()] == [calls.plain(item) for item in theirs.get_state()]


@pytest.mark.parametrize("seed", [-1, 2**32, [], [-1], [[1]], 1.5, [1.5], "x"])
def test_legacy_seeds_that_numpy_refuses_are_refused(seed):
    with pytest.raises(Exception) as theirs:
        np.random.RandomState(seed)
    with pytest.raises(theirs.type):
        rill.RandomState(seed)


def test_the_cached_gaussian_is_saved_and_set():
    ours, theirs = rill.RandomState(3), np.random.RandomState(3)
    ours.standard_normal()
    theirs.set_state(ours.get_state())
    assert ours.standard_normal() == theirs.standard_normal()
    theirs.standard_normal()
    ours.set_state(theirs.get_state(legacy=False))
    assert ours.standard_normal() == theirs.standard_normal()


def numpys_generator(seed):
    return np.random.Generator(rill.PCG64(seed))


@pytest.mark.parametrize("make", [rill.default_rng, rill.RandomState, numpys_generator])
def test_copies_and_pickles_go_on_alone(make):
    if make is numpys_generator and np.__version__.startswith("1."):
        pytest.skip("NumPy 1 pickles its generators by the name of the bit generator")
    rng = make(11)
    rng.standard_normal(3)
    for again in (pickle.loads(pickle.dumps(rng)), copy.deepcopy(rng)):
        assert type(again) is type(rng)
        reference = copy.deepcopy(rng)
        assert (again.standard_normal(9) == reference.standard_normal(9)).all()


def test_threads_share_a_bit_generator_between_rill_and_numpy():
    bits = rill.PCG64(99)
    sharing = [rill.Generator(bits), np.random.Generator(bits), rill.Generator(bits), np.random.Generator(bits)]
    drawn = [[] for _ in sharing]

    def draw(rng, into):
        for _ in range(60):
            into.append(rng.random(20000))

    threads = [threading.Thread(target=draw, args=pair) for pair in zip(sharing, drawn)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    everything = np.concatenate([np.concatenate(part) for part in drawn])
    alone = np.random.default_rng(99).random(everything.size)
    assert (np.sort(everything) == np.sort(alone)).all()


def test_rill_draws_from_numpys_bit_generators():
    ours, theirs = np.random.PCG64(4), np.random.PCG64(4)
    rng = rill.Generator(ours)
    assert (rng.standard_normal(99) == np.random.Generator(theirs).standard_normal(99)).all()
    assert ours.state == theirs.state


def test_default_rng_takes_what_numpys_takes():
    rng = rill.default_rng(5)
    assert rill.default_rng(rng) is rng
    bits = rill.SFC64(1)
    assert rill.default_rng(bits).bit_generator is bits
    state = rill.RandomState(7)
    assert rill.default_rng(state).bit_generator is state._bit_generator
    assert isinstance(rng, np.random.Generator) and isinstance(rng.bit_generator, np.random.BitGenerator)
    assert rill.default_rng([1, 2]).random() == np.random.default_rng([1, 2]).random()


def test_fills_write_into_the_callers_array():
    out = np.zeros(8)
    view = out[2:6]
    assert rill.default_rng(3).random(out=view) is view
    assert (out[2:6] == np.random.default_rng(3).random(4)).all()
    assert not out[[0, 1, 6, 7]].any()


@pytest.mark.parametrize("call", [
    "normal(0, -1)", "normal([0, 1], [1, -1])", "poisson(-1)", "binomial(-1, 0.5)", "binomial(1, [0.5, 2])",
    "integers(0)", "integers(5, 5)", "integers(5, 4, endpoint=True)", "integers(0, 300, dtype='u1')",
    "integers(0, [300], dtype='u1')", "integers(-1, 4, dtype='u8')", "normal([1, 2], size=3)", "beta(0, 1)",
    "normal([1, 2], size=(1,))", "random(dtype='i4')", "random(out=np.empty(3, 'f4'))", "random(4, out=np.empty(3))",
    "choice(0)", "choice(3, 4, replace=False)", "choice(3, p=[0.5, 0.6, 0])", "normal(np.array([1j]))",
    "multinomial(3, [0.7, 0.7, 0.1])", "multinomial(-1, [0.7, 0.3])", "random(out=np.empty(6)[::2])", "random(-1)",
])
def test_what_numpy_refuses_is_refused_and_draws_nothing(call):
    ours, theirs = rill.default_rng(1), np.random.default_rng(1)
    with pytest.raises(Exception) as refused:
        eval(f"rng.{call}", {"rng": theirs, "np": np})
    with pytest.raises(refused.type):
        eval(f"rng.{call}", {"rng": ours, "np": np})
    assert ours.bit_generator.state == rill.PCG64(1).state


def test_a_covariance_that_is_none_warns_as_in_numpy():
    with pytest.warns(RuntimeWarning, match="positive-semidefinite"):
        rill.default_rng(1).multivariate_normal([0, 0], [[1, 2], [2, 1]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        rill.default_rng(1).multivariate_normal([0, 0], [[1, 0], [0, 1]])


def test_the_example_prints_what_it_prints_with_numpy(tmp_path, capsys):
    text = (HERE.parent / "example.py").read_text()
    exec(compile(text, "example.py", "exec"), {"__name__": "__main__"})
    ours = capsys.readouterr().out
    assert ours == (HERE.parent / "example.expected").read_text()
    if np.__version__ == "2.5.5":
        exec(compile(text.replace("import rill", "import numpy.random as rill"), "example.py", "exec"), {})
        assert capsys.readouterr().out == ours


@pytest.mark.parametrize("cls, bits", [(rill.Generator, rill.PCG64), (rill.Generator, rill.SFC64), (rill.RandomState, rill.MT19937)])
def test_the_numbers_of_several_threads_are_those_of_one(cls, bits):
    def drawn(n_threads):
        rng = cls(bits(9))
        rng.n_threads = n_threads
        n = 150_001
        large = [rng.normal(1, 2, n), rng.poisson(3.5, n), rng.standard_gamma(2.5, n), rng.uniform(size=(3, n))]
        return [*large, rng.normal(np.arange(7.0)), rng.normal()]

    for ours, expected in zip(drawn(3), drawn(1)):
        assert np.array_equal(ours, expected)


def test_a_number_of_threads_that_cannot_be_is_refused_when_it_is_set():
    rng = rill.default_rng(9)
    for wrong, error in [(-1, ValueError), (1 << 64, ValueError), (1.5, TypeError), (None, TypeError), ("2", TypeError)]:
        with pytest.raises(error):
            rng.n_threads = wrong
    assert rng.n_threads == 1


def test_a_library_that_is_not_rill_s_is_named(tmp_path):
    other = np.random._pcg64.__file__
    package = pathlib.Path(rill.__file__).parents[1]
    environment = {**os.environ, "RILL_LIBRARY": other, "PYTHONPATH": str(package)}
    done = subprocess.run([sys.executable, "-c", "import rill"], env=environment, cwd=tmp_path, capture_output=True, text=True)
    assert f"ImportError: {other} is not the Rill library that this package needs: no rill_" in done.stderr
