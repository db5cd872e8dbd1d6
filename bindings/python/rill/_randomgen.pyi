# Methods of NumPy's classes are overridden with types of their own.
# mypy: disable-error-code="override,misc"
from typing import Any

import numpy as np
from numpy.typing import NDArray
from typing_extensions import Self

from ._base import BitGenerator
from ._types import Seed

def generate_keys(seed: Seed = None, n: int = 1, unique: bool = False) -> NDArray[np.uint64]: ...

class OfRandomgen(BitGenerator):
    def __init__(self, seed: Seed = None, **options: Any) -> None: ...
    def seed(self, seed: Seed = None, **options: Any) -> None: ...
    def __setstate__(self, state: Any) -> None: ...

class AdvancingBlocks(BitGenerator):
    def advance(self, delta: int, counter: bool = False) -> Self: ...
