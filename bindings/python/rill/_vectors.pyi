from builtins import bytes as _bytes

import numpy as np
from numpy.typing import NDArray

from ._draw import Drawing
from ._types import EachInteger, Floats, Shape

CHECK_VALID: dict[str, int]

class Vectors(Drawing):
    def bytes(self, length: int) -> _bytes: ...
    def multinomial(self, n: EachInteger, pvals: Floats, size: Shape | None = None) -> NDArray[np.int64]: ...
    def dirichlet(self, alpha: Floats, size: Shape | None = None) -> NDArray[np.float64]: ...
