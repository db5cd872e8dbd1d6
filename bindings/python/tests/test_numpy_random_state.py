"""NumPy 2.5's own tests of numpy.random.RandomState, run on Rill's."""

import numpy as np
import pytest

if not np.__version__.startswith("2.5."):
    pytest.skip("the tests and the stream are those of NumPy 2.5", allow_module_level=True)

from numpy.random.tests import test_randomstate, test_randomstate_regression
from numpys_tests import collect, on_rill

LEFT_OUT = (
    "TestMultinomial.test_multinomial_pvals_float32",  # compares the text of a message
    "TestRandomDist.test_scalar_exception_propagation",  # uses a subclass of ndarray that cannot become a float
)

_ours = on_rill(test_randomstate)
collect(_ours, globals(), LEFT_OUT)
for _name in ("dtype", "endpoint"):
    if hasattr(_ours, _name):
        globals()[_name] = getattr(_ours, _name)

_regressions = on_rill(test_randomstate_regression)
TestRegressions = _regressions.TestRegression
