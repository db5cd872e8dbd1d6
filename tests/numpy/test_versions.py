"""docs/numpy-versions.md has the results of this NumPy, which are Rill's."""

import numpy as np
import pytest

import versions

EXAMPLES = versions.examples()


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.call for example in EXAMPLES])
def test_the_page_tells_what_numpy_gives(example):
    expected = example.gives(versions.release(np.__version__))
    if expected == "never ends":
        pytest.skip("NumPy never ends here")
    assert versions.agree(versions.evaluated(example.call), expected)


def test_the_last_era_of_each_example_is_that_of_this_numpy():
    assert len(EXAMPLES) > 150
    for example in EXAMPLES:
        firsts = [first for first, _ in example.eras]
        assert firsts == sorted(set(firsts)) and firsts[-1] <= versions.release(np.__version__), example.call
        answers = [answer for _, answer in example.eras]
        assert all(a != b for a, b in zip(answers, answers[1:])), example.call


def test_every_method_has_an_example():
    calls = " ".join(example.call for example in EXAMPLES)
    for letter, cls in (("G", np.random.Generator), ("R", np.random.RandomState)):
        for name in dir(cls):
            other_names = {"random", "rand", "randn", "ranf", "sample", "seed", "get_state", "set_state"}
            if name.startswith("_") or name in {"bit_generator", "poisson_lam_max"} or letter == "R" and name in other_names:
                continue
            assert f"{letter}.{name}(" in calls or name == "shuffle" and f"shuffled({letter}," in calls, f"{letter}.{name}"
