from numpy.random import SeedSequence

from . import _bit_generator, _global
from ._base import BitGenerator
from ._bit_generator import *
from ._generator import Generator, default_rng
from ._global import *
from ._keyed import fill_keyed
from ._random_state import RandomState
from ._randomgen import generate_keys

__version__: str
__numpy_version__: str
__library__: str

__all__ = [
    "BitGenerator",
    "Generator",
    "RandomState",
    "SeedSequence",
    "default_rng",
    "fill_keyed",
    "generate_keys",
]
__all__ += _bit_generator.__all__
__all__ += _global.__all__
