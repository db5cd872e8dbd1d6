"""The programs of examples/ print NumPy's numbers."""

import pathlib
import runpy

import numpy as np
import pytest
import rill

EXAMPLES = pathlib.Path(__file__).resolve().parents[1] / "examples"


def printed(name, capsys):
    """The words that a program prints."""
    runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    return [float(word) for word in capsys.readouterr().out.split()]


def test_numba_draws_words(capsys):
    pytest.importorskip("numba", reason="numba is not here")
    rng = np.random.Generator(np.random.PCG64(42))
    x, y = rng.random(2_000_000).reshape(-1, 2).T
    assert printed("numba_bitgen.py", capsys) == [4 * np.count_nonzero(x * x + y * y < 1) / 1_000_000, rng.random()]


def test_numba_draws_from_distributions(capsys):
    pytest.importorskip("numba", reason="numba is not here")
    rng = np.random.Generator(np.random.Philox(7))
    total = 0.0
    for _ in range(100):
        for _ in range(rng.poisson(2.5)):
            total += rng.normal(1000, 50)
    assert printed("numba_distributions.py", capsys) == [total, rng.exponential(1 / 2.5)]


def test_cffi_calls_the_library(capsys):
    pytest.importorskip("cffi", reason="cffi is not here")
    theirs = np.random.Generator(np.random.SFC64(42))
    expected = [theirs.standard_normal(), theirs.random(), *np.random.default_rng(42).gamma(2.5, size=3)]
    assert printed("cffi_bitgen.py", capsys) == expected


@pytest.mark.parametrize("kind", ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"])
def test_the_interfaces_are_numpys(kind):
    ours, theirs = getattr(rill, kind)(3), getattr(np.random, kind)(3)
    for found in (ours.ctypes, theirs.ctypes):
        assert found._fields == ("state_address", "state", "next_uint64", "next_uint32", "next_double", "bit_generator")
    drawn = [
        [each.next_uint64(each.state), each.next_uint32(each.state), each.next_double(each.state)]
        for each in (ours.ctypes, theirs.ctypes)
    ]
    assert drawn[0] == drawn[1]
    assert np.random.Generator(ours).random() == np.random.Generator(theirs).random()
