"""The installed NumPy's smoke tests, run on Rill's generators and bit generators."""

from numpy.random.tests import test_smoke
from numpys_tests import collect, on_rill

_smoke = on_rill(test_smoke)
collect(_smoke, globals(), ["TestDefaultRNG"])  # of numpy.random.default_rng itself
dtype = getattr(_smoke, "dtype", None)
