"""The examples of docs/numpy-versions.md: Rill's classes give the last row of each, whatever NumPy is installed."""

import importlib.util
import pathlib

import pytest
import rill

ROOT = pathlib.Path(__file__).resolve().parents[3]
_spec = importlib.util.spec_from_file_location("versions", ROOT / "tests" / "numpy" / "versions.py")
versions = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(versions)

# numpy.random.seed is NumPy's own, and so is SeedSequence, which spawn uses.
EXAMPLES = [example for example in versions.examples() if "seeded_twice" not in example.call]


@pytest.mark.parametrize("example", EXAMPLES, ids=[example.call for example in EXAMPLES])
def test_rill_gives_what_the_page_tells_of_the_numpy_that_it_follows(example):
    expected = example.eras[-1][1]
    found = versions.evaluated(example.call, rill)
    if expected == "never ends":
        assert found == "ValueError: a value too large"
    else:
        assert versions.agree(found, expected)


def test_the_numpy_that_is_followed_has_a_name():
    assert f"the numbers of NumPy {rill.__numpy_version__}" in (ROOT / "docs" / "numpy-versions.md").read_text("utf-8")
