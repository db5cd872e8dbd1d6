# Methods of NumPy's classes are overridden with types of their own.
# mypy: disable-error-code="override,misc"
from typing import Any, Literal, TypeVar, overload

import numpy as np
from numpy.typing import ArrayLike, DTypeLike, NDArray
from typing_extensions import Self

from ._distributions import GeneratorDistributions
from ._extended import Extended
from ._types import EachInteger, Floats, Integer, Integers, Seed, Shape
from ._vectors import Vectors

_Item = TypeVar("_Item", bound=np.generic)
_Whole = TypeVar("_Whole", bound=np.integer[Any] | np.bool_)
_Array = TypeVar("_Array", bound=NDArray[Any])

METHODS: dict[str, int]
MOST: int

class Generator(GeneratorDistributions, Vectors, Extended, np.random.Generator):
    def __init__(self, bit_generator: np.random.BitGenerator) -> None: ...
    def __reduce__(self) -> Any: ...
    def spawn(self, n_children: int) -> list[Self]: ...
    @overload  # one, of NumPy's default type
    def integers(
        self, low: Integer, high: Integer | None = None, size: None = None, dtype: type[np.int64] = ..., endpoint: bool = False
    ) -> np.int64: ...
    @overload  # one, of Python's types
    def integers(
        self, low: Integer, high: Integer | None = None, size: None = None, *, dtype: type[bool], endpoint: bool = False
    ) -> bool: ...
    @overload
    def integers(
        self, low: Integer, high: Integer | None = None, size: None = None, *, dtype: type[int], endpoint: bool = False
    ) -> int: ...
    @overload  # one, of a type of NumPy's
    def integers(
        self,
        low: Integer,
        high: Integer | None = None,
        size: None = None,
        *,
        dtype: type[_Whole] | np.dtype[_Whole],
        endpoint: bool = False,
    ) -> _Whole: ...
    @overload  # an array of NumPy's default type
    def integers(
        self,
        low: EachInteger,
        high: EachInteger | None = None,
        *,
        size: Shape,
        dtype: type[np.int64] | type[int] = ...,
        endpoint: bool = False,
    ) -> NDArray[np.int64]: ...
    @overload
    def integers(
        self,
        low: EachInteger,
        high: EachInteger | None,
        size: Shape,
        dtype: type[np.int64] | type[int] = ...,
        endpoint: bool = False,
    ) -> NDArray[np.int64]: ...
    @overload
    def integers(
        self,
        low: Integers,
        high: EachInteger | None = None,
        size: None = None,
        dtype: type[np.int64] | type[int] = ...,
        endpoint: bool = False,
    ) -> NDArray[np.int64]: ...
    @overload
    def integers(
        self, low: EachInteger, high: Integers, size: None = None, dtype: type[np.int64] | type[int] = ..., endpoint: bool = False
    ) -> NDArray[np.int64]: ...
    @overload  # an array of another type
    def integers(
        self,
        low: EachInteger,
        high: EachInteger | None = None,
        size: Shape | None = None,
        *,
        dtype: type[_Whole] | np.dtype[_Whole],
        endpoint: bool = False,
    ) -> NDArray[_Whole]: ...
    @overload
    def integers(
        self, low: EachInteger, high: EachInteger | None = None, size: Shape | None = None, *, dtype: type[bool], endpoint: bool = False
    ) -> NDArray[np.bool_]: ...
    @overload  # a type by its name
    def integers(
        self, low: EachInteger, high: EachInteger | None = None, *, size: Shape, dtype: DTypeLike, endpoint: bool = False
    ) -> NDArray[Any]: ...
    @overload
    def integers(
        self,
        low: EachInteger,
        high: EachInteger | None = None,
        size: Shape | None = None,
        dtype: DTypeLike = ...,
        endpoint: bool = False,
    ) -> Any: ...
    @overload
    def choice(
        self, a: int, size: None = None, replace: bool = True, p: Floats | None = None, axis: int = 0, shuffle: bool = True
    ) -> int: ...
    @overload
    def choice(
        self, a: int, size: Shape, replace: bool = True, p: Floats | None = None, axis: int = 0, shuffle: bool = True
    ) -> NDArray[np.int64]: ...
    @overload
    def choice(
        self,
        a: NDArray[_Item],
        size: Shape,
        replace: bool = True,
        p: Floats | None = None,
        axis: int = 0,
        shuffle: bool = True,
    ) -> NDArray[_Item]: ...
    @overload
    def choice(
        self, a: ArrayLike, size: Shape, replace: bool = True, p: Floats | None = None, axis: int = 0, shuffle: bool = True
    ) -> NDArray[Any]: ...
    @overload
    def choice(
        self, a: ArrayLike, size: None = None, replace: bool = True, p: Floats | None = None, axis: int = 0, shuffle: bool = True
    ) -> Any: ...
    def multivariate_normal(
        self,
        mean: Floats,
        cov: Floats,
        size: Shape | None = None,
        check_valid: Literal["warn", "raise", "ignore"] = "warn",
        tol: float = 1e-8,
        *,
        method: Literal["svd", "eigh", "cholesky"] = "svd",
    ) -> NDArray[np.float64]: ...
    def multivariate_hypergeometric(
        self, colors: Integers, nsample: int, size: Shape | None = None, method: Literal["marginals", "count"] = "marginals"
    ) -> NDArray[np.int64]: ...
    def shuffle(self, x: Any, axis: int = 0) -> None: ...
    @overload
    def permutation(self, x: int, axis: int = 0) -> NDArray[np.int64]: ...
    @overload
    def permutation(self, x: NDArray[_Item], axis: int = 0) -> NDArray[_Item]: ...
    @overload
    def permutation(self, x: ArrayLike, axis: int = 0) -> NDArray[Any]: ...
    @overload
    def permuted(self, x: NDArray[_Item], *, axis: int | None = None, out: None = None) -> NDArray[_Item]: ...
    @overload
    def permuted(self, x: ArrayLike, *, axis: int | None = None, out: None = None) -> NDArray[Any]: ...
    @overload
    def permuted(self, x: ArrayLike, *, axis: int | None = None, out: _Array) -> _Array: ...

def default_rng(
    seed: Seed | np.random.BitGenerator | np.random.Generator | np.random.RandomState = None,
) -> Generator: ...
