"""NumPy's own tests of its bit generators, as the installed NumPy brings them, run on Rill's."""

import pytest
import rill
from numpy.random.tests import test_direct as direct

KINDS = ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")


def substituted(theirs, name):
    """A class of NumPy's tests, with Rill's bit generator in the place of NumPy's."""

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
