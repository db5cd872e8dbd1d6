# Generated from api/bit_generators.toml by `make generate`: change that, or
# api/templates/bindings/python/rill/_bit_generator.pyi.
# mypy: disable-error-code="override"
import numpy as np
from numpy.typing import NDArray

from ._base import Advancing, BitGenerator, Jumping
from ._particulars import CounterAndKey, LegacySeeding
from ._randomgen import AdvancingBlocks, OfRandomgen
from ._types import Seed

__all__ = [
    "MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "AESCounter", "BlaBla", "ChaCha", "DSFMT", "EFIIX64", "HC128",
    "JSF", "LCG128Mix", "LXM", "RandomgenMT19937", "MT64", "MWC64X32", "MWC128X", "MWC128X32", "MWC192X", "PCG32",
    "RandomgenPCG64", "RandomgenPCG64DXSM", "RandomgenPhilox", "ThreeFry", "RDRAND", "Romu", "RandomgenSFC64", "SFMT",
    "SPECK128", "Squares", "Tyche", "Xoroshiro128", "Xorshift1024", "Xoshiro256", "Xoshiro512",
]

class MT19937(LegacySeeding, Jumping):
    ...

class PCG64(Jumping, Advancing):
    ...

class PCG64DXSM(Jumping, Advancing):
    ...

class Philox(CounterAndKey, Jumping, Advancing):
    ...

class SFC64(BitGenerator):
    ...

class AESCounter(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class BlaBla(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
        rounds: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class ChaCha(OfRandomgen):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
        rounds: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class DSFMT(OfRandomgen, Jumping):
    ...

class EFIIX64(OfRandomgen):
    ...

class HC128(OfRandomgen):
    def __init__(
        self,
        seed: Seed = None,
        *,
        key: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, key: int | NDArray[np.uint64] | None = ...) -> None: ...

class JSF(OfRandomgen):
    def __init__(
        self,
        seed: Seed = None,
        *,
        seed_size: int | NDArray[np.uint64] | None = ...,
        size: int | NDArray[np.uint64] | None = ...,
        p: int | NDArray[np.uint64] | None = ...,
        q: int | NDArray[np.uint64] | None = ...,
        r: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...

class LCG128Mix(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        inc: int | NDArray[np.uint64] | None = ...,
        multiplier: int | NDArray[np.uint64] | None = ...,
        output: str | None = ...,
        dxsm_multiplier: int | NDArray[np.uint64] | None = ...,
        post: bool | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, inc: int | NDArray[np.uint64] | None = ...) -> None: ...

class LXM(OfRandomgen, Jumping):
    def __init__(
        self,
        seed: Seed = None,
        *,
        b: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...

class RandomgenMT19937(OfRandomgen, Jumping):
    def __init__(
        self,
        seed: Seed = None,
        *,
        numpy_seed: bool | None = ...,
    ) -> None: ...

class MT64(OfRandomgen):
    ...

class MWC64X32(OfRandomgen, Jumping, Advancing):
    ...

class MWC128X(OfRandomgen, Jumping, Advancing):
    ...

class MWC128X32(OfRandomgen, Jumping, Advancing):
    ...

class MWC192X(OfRandomgen, Jumping, Advancing):
    ...

class PCG32(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        inc: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, inc: int | NDArray[np.uint64] | None = ...) -> None: ...

class RandomgenPCG64(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        inc: int | NDArray[np.uint64] | None = ...,
        variant: str | None = ...,
        numpy_seed: bool | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, inc: int | NDArray[np.uint64] | None = ...) -> None: ...

class RandomgenPCG64DXSM(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        inc: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, inc: int | NDArray[np.uint64] | None = ...) -> None: ...

class RandomgenPhilox(OfRandomgen, Jumping, AdvancingBlocks):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
        number: int | NDArray[np.uint64] | None = ...,
        width: int | NDArray[np.uint64] | None = ...,
        numpy_seed: bool | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class ThreeFry(OfRandomgen, Jumping, AdvancingBlocks):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
        number: int | NDArray[np.uint64] | None = ...,
        width: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class RDRAND(OfRandomgen, Jumping):
    def __init__(
        self,
        seed: Seed = None,
        *,
        retries: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...

class Romu(OfRandomgen):
    def __init__(
        self,
        seed: Seed = None,
        *,
        variant: str | None = ...,
    ) -> None: ...

class RandomgenSFC64(OfRandomgen):
    def __init__(
        self,
        seed: Seed = None,
        *,
        w: int | NDArray[np.uint64] | None = ...,
        k: int | NDArray[np.uint64] | None = ...,
        numpy_seed: bool | None = ...,
    ) -> None: ...

class SFMT(OfRandomgen, Jumping):
    ...

class SPECK128(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
        rounds: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class Squares(OfRandomgen, Jumping, Advancing):
    def __init__(
        self,
        seed: Seed = None,
        *,
        counter: int | NDArray[np.uint64] | None = ...,
        key: int | NDArray[np.uint64] | None = ...,
        variant: int | NDArray[np.uint64] | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, counter: int | NDArray[np.uint64] | None = ..., key: int | NDArray[np.uint64] | None = ...) -> None: ...

class Tyche(OfRandomgen):
    def __init__(
        self,
        seed: Seed = None,
        *,
        idx: int | NDArray[np.uint64] | None = ...,
        original: bool | None = ...,
    ) -> None: ...
    def seed(self, seed: Seed = None, *, idx: int | NDArray[np.uint64] | None = ...) -> None: ...

class Xoroshiro128(OfRandomgen, Jumping):
    def __init__(
        self,
        seed: Seed = None,
        *,
        plusplus: bool | None = ...,
    ) -> None: ...

class Xorshift1024(OfRandomgen, Jumping):
    ...

class Xoshiro256(OfRandomgen, Jumping):
    ...

class Xoshiro512(OfRandomgen, Jumping):
    ...
