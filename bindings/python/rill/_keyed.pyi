from collections.abc import Sequence
from typing import Any

from numpy.typing import NDArray

from ._base import BitGenerator
from ._types import Each, EachInteger, Shape

def fill_keyed(
    kind: type[BitGenerator],
    key: EachInteger,
    ids: EachInteger,
    name: str,
    parameters: Sequence[Each] = (),
    size: Shape | None = None,
    first: int = 0,
    **options: Any,
) -> NDArray[Any]: ...
