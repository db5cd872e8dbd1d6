"""NumPy's smoke tests, as the installed NumPy brings them, on Rill's generators over Rill's bit generators."""

import importlib.util

import rill
from numpy.random.tests import test_smoke as theirs

_spec = importlib.util.spec_from_file_location("smoke_on_rill", theirs.__file__)
ours = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(ours)
for _name in ("Generator", "MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"):
    setattr(ours, _name, getattr(rill, _name))

TestMT19937 = ours.TestMT19937
TestPCG64 = ours.TestPCG64
TestPCG64DXSM = ours.TestPCG64DXSM
TestPhilox = ours.TestPhilox
TestSFC64 = ours.TestSFC64
dtype = getattr(ours, "dtype", None)
