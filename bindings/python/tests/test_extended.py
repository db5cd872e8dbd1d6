"""The methods of randomgen's ExtendedGenerator, compared with randomgen's."""

import warnings

import numpy as np
import pytest
import rill

randomgen = pytest.importorskip("randomgen", minversion="2.5.1")

EXACT = """
uintegers()
uintegers(7)
uintegers((2, 3), bits=32)
uintegers(bits=32)
complex_normal()
complex_normal(1 + 2j, 2, 0.5 - 1j)
complex_normal(1 + 2j, 2, 0.5 - 1j, (2, 3))
complex_normal([1, 2j], 2, [0.5, 1j])
complex_normal(0, [[1.0], [2.0]], [0.5, 1j], size=(5, 2, 2))
standard_wishart(5, 3)
standard_wishart(3, 3, 4, rescale=False)
standard_wishart(20, 2, (2, 3))
standard_wishart(3, 0, 2)
"""
ROUNDED = """
standard_wishart(2, 3, 4)
wishart(5, np.array([[2.0, 0.5], [0.5, 1.0]]))
wishart(5, [[2.0, 0.5], [0.5, 1.0]], (2, 3), method='cholesky')
wishart(1, [[2.0, 0.5], [0.5, 1.0]], 4, method='eigh')
wishart(4, [[2.0, 0.0], [0.5, 1.0]], 4, method='factor')
wishart(4, [[2.0, 0.5], [0.5, 1.0]], 4, rank=1, method='eigh', check_valid='ignore')
wishart(4, [[2.0, 0.5], [0.5, 1.0]], 4, rank=1)
wishart(4, [[2.0, 0.5], [0.5, 1.0]], 4, rank=1, method='cholesky', check_valid='raise')
multivariate_complex_normal([1, 1j])
multivariate_complex_normal([1, 1j], size=(3, 2))
multivariate_complex_normal([1, 1j], [[2, 0.5j], [-0.5j, 3]], [[0.5 + 0.25j, 0], [0, 1j]], 3, method='cholesky')
multivariate_complex_normal([1, 1j], [[2, 0.5j], [-0.5j, 3]], [[0.5 + 0.25j, 0], [0, 1j]])
"""
REFUSED = """
uintegers(3, bits=16)
complex_normal(0, 1j)
complex_normal(0, 1, 1.1j)
complex_normal(0, [1, 1], 2)
standard_wishart(0, 2)
standard_wishart(3, -1)
wishart(0, [[1.0]])
wishart(3, [[1.0]], method='x')
wishart(3, [[1.0, 2.0], [2.0, 1.0]], check_valid='raise')
wishart(3, [[1.0, 2.0], [2.0, 1.0]], method='cholesky')
wishart(3, [[2.0, 0.0], [0.0, 1.0]], rank=1, check_valid='raise')
multivariate_complex_normal([1, 2], [[1, 1j], [1j, 1]])
multivariate_complex_normal([1], [[-1]], check_valid='raise')
multivariate_complex_normal([1], [[-1]], method='cholesky')
multivariate_complex_normal([1], [[1]], method='factor')
"""


def lines(text):
    return text.strip().splitlines()


def pair(call):
    """The results of both, or their exceptions, and what both draw afterwards."""
    ours, theirs = rill.Generator(rill.PCG64(5)), randomgen.ExtendedGenerator(np.random.PCG64(5))
    outcomes = []
    for rng in (ours, theirs):
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            try:
                value = eval(f"rng.{call}", {"rng": rng, "np": np})
            except (ValueError, np.linalg.LinAlgError) as error:
                value = error
        outcomes.append((value, [str(warning.message) for warning in warned]))
    return outcomes, (ours.random(), np.random.Generator(theirs.bit_generator).random())


@pytest.mark.parametrize("call", lines(EXACT))
def test_the_same_bits(call):
    ((ours, _), (theirs, _)), (here, there) = pair(call)
    assert type(ours) is type(theirs) and np.shape(ours) == np.shape(theirs)
    np.testing.assert_array_equal(ours, theirs)
    assert getattr(ours, "dtype", None) == getattr(theirs, "dtype", None)
    assert here == there


@pytest.mark.parametrize("call", lines(ROUNDED))
def test_the_same_up_to_the_rounding_of_sums(call):
    ((ours, warned), (theirs, expected)), (here, there) = pair(call)
    assert ours.shape == theirs.shape and ours.dtype == theirs.dtype
    np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-10)
    assert warned == expected
    assert here == there


@pytest.mark.parametrize("call", lines(REFUSED))
def test_refusals_have_the_same_words_and_draw_nothing(call):
    ((ours, _), (theirs, _)), (here, _) = pair(call)
    assert type(ours) is type(theirs) and str(ours) == str(theirs)
    assert here == rill.Generator(rill.PCG64(5)).random()


def test_what_only_randomgen_takes_is_refused():
    rng = rill.default_rng(1)
    with pytest.raises(ValueError, match="df must be one integer"):
        rng.wishart([3, 4], np.eye(2))
    with pytest.raises(ValueError, match="scale must be non-empty, 2 dimensional and square"):
        rng.wishart(3, np.ones((2, 2, 2)))
    with pytest.raises(ValueError, match="loc must be non-empty and 1-dimensional"):
        rng.multivariate_complex_normal(np.zeros((2, 2)))
    with pytest.raises(ValueError, match="check_valid must equal"):
        rng.wishart(3, np.eye(2), check_valid="x")
