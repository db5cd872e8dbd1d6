# Types of arguments, for type checkers only: there is no such module when a program runs.
from collections.abc import Sequence
from typing import Any, Literal, SupportsIndex, Union

import numpy as np
from numpy.random.bit_generator import ISeedSequence
from numpy.typing import NDArray
from typing_extensions import TypeAlias

Shape: TypeAlias = Union[SupportsIndex, Sequence[SupportsIndex]]

# A number, an array of numbers, and either.
Float: TypeAlias = Union[float, np.floating[Any], np.integer[Any], np.bool_]
Integer: TypeAlias = Union[int, np.integer[Any], np.bool_]
Floats: TypeAlias = Union[
    NDArray[np.floating[Any]],
    NDArray[np.integer[Any]],
    NDArray[np.bool_],
    Sequence[Float],
    Sequence[Sequence[Float]],
    Sequence[Sequence[Sequence[Float]]],
    Sequence[NDArray[Any]],
]
Integers: TypeAlias = Union[
    NDArray[np.integer[Any]],
    NDArray[np.bool_],
    Sequence[Integer],
    Sequence[Sequence[Integer]],
    Sequence[Sequence[Sequence[Integer]]],
    Sequence[NDArray[Any]],
]
Each: TypeAlias = Union[Float, Floats]
EachInteger: TypeAlias = Union[Integer, Integers]

# The argument `dtype` of floats.
Float64: TypeAlias = Union[type[float], type[np.float64], np.dtype[np.float64], Literal["float64", "f8", "d", "double"]]
Float32: TypeAlias = Union[type[np.float32], np.dtype[np.float32], Literal["float32", "f4", "f", "single"]]
Floating: TypeAlias = Union[Float64, Float32]

# What a bit generator is seeded from.
Seed: TypeAlias = Union[int, np.integer[Any], NDArray[np.integer[Any]], Sequence[int], str, ISeedSequence, None]
