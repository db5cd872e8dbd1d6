"""The tables of api/ tell what NumPy has: methods, parameters, defaults; bit generators and what they can do."""

import inspect

import numpy as np
import pytest

from api import BIT_GENERATORS, DISTRIBUTIONS, keywords

CLASSES = {"generator": np.random.Generator, "random_state": np.random.RandomState}


def method_of(name, holder):
    """NumPy's method, if NumPy has it."""
    first = DISTRIBUTIONS[name][holder][0]
    return getattr(CLASSES[holder], first, None) or getattr(CLASSES[holder], DISTRIBUTIONS[name]["method"], None)


DRAWN = [
    (name, holder)
    for name, distribution in DISTRIBUTIONS.items()
    for holder in CLASSES
    if distribution[holder] and method_of(name, holder)
]


@pytest.mark.parametrize("name, holder", DRAWN)
def test_parameters_and_defaults_are_numpys(name, holder):
    theirs = list(inspect.signature(method_of(name, holder)).parameters.values())[1:]
    ours = DISTRIBUTIONS[name]["parameters"]
    if ours and ours[-1]["name"] == "endpoint":
        # The last of all in Generator.integers; RandomState.randint has none.
        *ours, endpoint = ours
        assert holder == "random_state" or theirs[-1].name == "endpoint" and theirs[-1].default == endpoint["default"]
    names = [parameter.name for parameter in theirs]
    assert names[: names.index("size")] == [parameter["name"] for parameter in ours]
    for parameter, its in zip(ours, theirs):
        # A default of None changes the meaning of the others.
        default = inspect.Parameter.empty if its.default is None else its.default
        assert parameter.get("default", inspect.Parameter.empty) == default
    assert keywords(name).keys() <= set(names)


@pytest.mark.parametrize("holder", CLASSES)
def test_every_distribution_of_numpy_is_there(holder):
    """Every method that draws values by the size: the others take arrays of parameters, or return bytes."""
    by_hand = {"choice", "dirichlet", "multinomial", "multivariate_hypergeometric", "multivariate_normal"}
    known = {method for distribution in DISTRIBUTIONS.values() for method in [distribution["method"], *distribution[holder]]}
    for name in dir(CLASSES[holder]):
        method = getattr(CLASSES[holder], name)
        if name[0] != "_" and callable(method) and "size" in inspect.signature(method).parameters:
            assert name in known | by_hand


def test_every_bit_generator_of_numpy_is_there():
    kinds = [kind for kind in np.random.BitGenerator.__subclasses__() if kind.__module__.startswith("numpy.")]
    assert {kind.__name__ for kind in kinds} <= BIT_GENERATORS.keys()


@pytest.mark.parametrize("name", BIT_GENERATORS)
def test_bit_generators_can_do_what_numpys_can(name):
    kind = getattr(np.random, name)
    assert BIT_GENERATORS[name]["advance"] == hasattr(kind, "advance")
    assert BIT_GENERATORS[name]["jump"] == hasattr(kind, "jumped")
    asked = []

    class Seed(np.random.bit_generator.ISeedSequence):
        def generate_state(self, n_words, dtype=np.uint32):
            asked.append(n_words * np.dtype(dtype).itemsize // 4)
            return np.ones(n_words, dtype)

    kind(Seed())
    assert asked == [BIT_GENERATORS[name]["seed_words"]]
