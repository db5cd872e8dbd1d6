"""The installed NumPy's own tests of its bit generators, run on Rill's."""

import numpy as np
import pytest
import rill
from numpy.random.tests import test_direct as direct
from numpys_tests import KINDS


def substituted(theirs, name):
    """A class of NumPy's tests, with Rill's bit generator instead of NumPy's."""

    def setup_class(cls):
        super(ours, cls).setup_class()
        assert cls.bit_generator.__module__.startswith("numpy")
        cls.bit_generator = getattr(rill, name)

    ours = type(theirs.__name__, (theirs,), {"setup_class": classmethod(setup_class)})
    return ours


for _name in KINDS:
    globals()[f"Test{_name}"] = substituted(getattr(direct, f"Test{_name}"), _name)


@pytest.mark.parametrize("name", KINDS)
def test_the_classes_above_are_numpys_tests_on_rills_bit_generators(name):
    ours = globals()[f"Test{name}"]
    ours.setup_class()
    assert ours.bit_generator is getattr(rill, name)
    assert len([test for test in dir(ours) if test.startswith("test_")]) >= 14


SPAWNING = ("test_generator_spawning", "test_spawn_negative_n_children", "test_non_spawnable")
SPAWNING = [name for name in SPAWNING if hasattr(direct, name)]


@pytest.mark.parametrize("name", SPAWNING)
def test_spawning_of_the_generators_that_default_rng_makes(name, monkeypatch):
    monkeypatch.setattr(np.random, "default_rng", rill.default_rng)
    getattr(direct, name)()


@pytest.mark.skipif(not np.__version__.startswith("2.5."), reason="NumPy 2.5 brings them")
def test_the_tests_that_are_new_in_numpy_2_5_are_run():
    assert len(SPAWNING) == 3
    for kind in KINDS:
        assert hasattr(globals()[f"Test{kind}"], "test_raw_tuple_size")
    assert hasattr(globals()["TestPhilox"], "test_valid_buffer_position")
    assert hasattr(globals()["TestMT19937"], "test_valid_state_pos")
