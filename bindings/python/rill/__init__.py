"""NumPy's random streams from Rill, for NumPy's arrays and NumPy's own classes.

    numpy.random.Generator(rill.PCG64(42))     NumPy's generator on Rill's bits
    rill.default_rng(42)                       Rill's generator: NumPy 2.5's stream with any NumPy

The library librill is found through the environment variable RILL_LIBRARY, in the wheel, in Python's prefix, or as the
system finds it. `python -m rill --cflags --libs` tells a C compiler where the wheel has the headers and the library.
"""

from numpy.random import SeedSequence

from . import _bit_generator, _global, _library
from ._base import BitGenerator
from ._bit_generator import *  # noqa: F403 - the kinds
from ._generator import Generator, default_rng
from ._global import *  # noqa: F403 - the functions on one random state
from ._keyed import fill_keyed
from ._random_state import RandomState
from ._randomgen import generate_keys

__version__ = _library.library.rill_version().decode()
__numpy_version__ = _library.library.rill_numpy_version().decode()
__library__ = _library.library._name
"""The shared library that the package uses, as ctypes and cffi open it: a path, or a name that the loader finds."""

__all__ = [
    *_bit_generator.__all__,
    *_global.__all__,
    "BitGenerator",
    "Generator",
    "RandomState",
    "SeedSequence",
    "default_rng",
    "fill_keyed",
    "generate_keys",
]
