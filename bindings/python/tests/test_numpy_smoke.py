"""NumPy's smoke tests, as the installed NumPy brings them, on Rill's generators over Rill's bit generators."""

from numpy.random.tests import test_smoke
from numpys_tests import collect, on_rill

_smoke = on_rill(test_smoke)
collect(_smoke, globals(), ["TestDefaultRNG"])  # of numpy.random.default_rng itself
dtype = getattr(_smoke, "dtype", None)
