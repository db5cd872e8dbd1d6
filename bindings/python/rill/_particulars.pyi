
import numpy as np
from numpy.typing import NDArray

from ._base import BitGenerator
from ._types import Seed

class LegacySeeding(BitGenerator): ...

class CounterAndKey(BitGenerator):
    def __init__(
        self,
        seed: Seed = None,
        counter: int | NDArray[np.uint64] | list[int] | None = None,
        key: int | NDArray[np.uint64] | list[int] | None = None,
    ) -> None: ...
