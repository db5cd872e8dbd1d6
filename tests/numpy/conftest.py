"""These tests compare the shared library with the installed NumPy, bit by bit.

Build it first, with `cargo build --release`, or name another one in RILL_LIBRARY.
"""

import numpy as np

assert np.__version__ == "2.5.5", "the streams are those of NumPy 2.5.5"
