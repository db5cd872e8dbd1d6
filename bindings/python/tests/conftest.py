"""These tests want Rill's library, which RILL_LIBRARY can name, and a NumPy from 1.23 on."""

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))


def pytest_configure(config):
    """The marks that NumPy's tests bear."""
    for mark in ("slow", "thread_unsafe"):
        config.addinivalue_line("markers", f"{mark}: a mark of NumPy's tests")
