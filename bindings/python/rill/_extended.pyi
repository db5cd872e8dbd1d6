from typing import Any, Literal, overload

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ._draw import Drawing
from ._types import Floats, Shape

METHODS: dict[str, int]

class Extended(Drawing):
    @overload
    def uintegers(self, size: None = None, bits: Literal[32, 64] = 64) -> int: ...
    @overload
    def uintegers(self, size: Shape, bits: Literal[64] = 64) -> NDArray[np.uint64]: ...
    @overload
    def uintegers(self, size: Shape, bits: Literal[32]) -> NDArray[np.uint32]: ...
    @overload
    def complex_normal(
        self, loc: complex = 0.0, gamma: complex = 1.0, relation: complex = 0.0, size: None = None
    ) -> complex: ...
    @overload
    def complex_normal(
        self, loc: ArrayLike = 0.0, gamma: ArrayLike = 1.0, relation: ArrayLike = 0.0, *, size: Shape
    ) -> NDArray[np.complex128]: ...
    @overload
    def complex_normal(
        self, loc: ArrayLike, gamma: ArrayLike, relation: ArrayLike, size: Shape
    ) -> NDArray[np.complex128]: ...
    @overload
    def complex_normal(
        self, loc: ArrayLike = 0.0, gamma: ArrayLike = 1.0, relation: ArrayLike = 0.0, size: None = None
    ) -> NDArray[np.complex128] | Any: ...
    def standard_wishart(
        self, df: int, dim: int, size: Shape | None = None, rescale: bool = True
    ) -> NDArray[np.float64]: ...
    def wishart(
        self,
        df: int,
        scale: Floats | None = None,
        size: Shape | None = None,
        *,
        check_valid: Literal["warn", "raise", "ignore"] = "warn",
        tol: float = 1e-8,
        rank: int | None = None,
        method: Literal["svd", "eigh", "cholesky", "factor"] = "svd",
    ) -> NDArray[np.float64]: ...
    def multivariate_complex_normal(
        self,
        loc: ArrayLike,
        gamma: ArrayLike | None = None,
        relation: ArrayLike | None = None,
        size: Shape | None = None,
        *,
        check_valid: Literal["warn", "raise", "ignore"] = "warn",
        tol: float = 1e-8,
        method: Literal["svd", "eigh", "cholesky"] = "svd",
    ) -> NDArray[np.complex128]: ...
