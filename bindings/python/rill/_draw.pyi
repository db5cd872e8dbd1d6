from typing import Any

import numpy as np

def described(name: str) -> tuple[Any, np.dtype[Any], list[np.dtype[Any]]]: ...

class Distribution:
    number: Any
    dtype: np.dtype[Any]
    types: list[np.dtype[Any]]
    kinds: list[str]
    ctype: Any
    fill: Any
    one: Any
    def __init__(self, prefix: str, name: str) -> None: ...
    def takes(self, values: tuple[Any, ...]) -> bool: ...

class Drawing:
    @property
    def n_threads(self) -> int: ...
    @n_threads.setter
    def n_threads(self, n: int) -> None: ...
    def __init_subclass__(cls, **options: Any) -> None: ...
