"""These tests need Rill's library, which RILL_LIBRARY can name, and NumPy 1.23 or later."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))


def pytest_configure(config):
    """The marks that NumPy's tests have."""
    for mark in ("slow", "thread_unsafe"):
        config.addinivalue_line("markers", f"{mark}: a mark of NumPy's tests")
