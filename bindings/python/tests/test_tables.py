"""Classes, methods and prototypes made from api/, compared with the library and with api/rill.json."""

import ctypes
import inspect
import itertools
import json
import pathlib

import numpy as np
import pytest
import rill
from rill import _bit_generator, _library

INTERFACE = json.loads((pathlib.Path(__file__).resolve().parents[3] / "api" / "rill.json").read_text())
FUNCTIONS = {function["name"]: function for function in INTERFACE["functions"]}
# The types of C functions, in the words of PROTOTYPES.
WORDS = {"size_t": "size", "bool": "bool", "double": "f64", "float": "f32"}
WORDS.update({f"{sign}int{bits}_t": f"{sign or 'i'}{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)})


def types_of(function):
    """The parameters of a C function, in those words."""
    return ["pointer" if item.get("stars") else WORDS[item["type"]] for item in FUNCTIONS[function]["parameters"]]


def test_every_prototype_is_that_of_the_function():
    lines = [line.split() for line in _library.PROTOTYPES.split("\n") if line]
    for name, *types in lines:
        assert FUNCTIONS[name]["result"]["type"] == "rill_status"
        assert types == types_of(name), name
    assert len(lines) > 30


# Each object, by the prefix of its functions.
MAKERS = {"generator": lambda: rill.Generator(rill.PCG64(5)), "random_state": lambda: rill.RandomState(5)}
# Bounded integers have another form of bounds; random_integers warns.
BOUNDED = ("integers", "randint", "random_integers")
DRAWN = [
    (distribution, prefix)
    for distribution in INTERFACE["distributions"]
    for prefix in MAKERS
    if distribution[prefix] and distribution["method"] not in BOUNDED
]


def drawn_in_c(function, rng, values, dtype):
    """Five values from the distribution's own function of C; None where it refuses the parameters."""
    numbers = {"f32": ctypes.c_float, **_library.TYPES}
    call = ctypes.CDLL(_library.library._name)[function]
    call.argtypes = [numbers[word] for word in types_of(function)]
    out = np.empty(5, dtype)
    return out if call(rng._handle.value, *values, out.ctypes.data, out.size) == 0 else None


@pytest.mark.parametrize("distribution, prefix", DRAWN, ids=[f"{prefix}-{each['name']}" for each, prefix in DRAWN])
def test_every_distribution_is_a_method_that_draws_as_its_function_does(distribution, prefix):
    make, parameters = MAKERS[prefix], distribution["parameters"]
    function = distribution[prefix][0]
    dtype = np.dtype({"f64": "f8", "f32": "f4", "i64": "i8"}[distribution["values"]])
    # Values that the function accepts, all different.
    for values in itertools.permutations((0.25, 0.75, 2.5, 7.0, 9.0, 30.0), len(parameters)):
        values = [int(value) if each["type"] == "i64" else value for each, value in zip(parameters, values)]
        expected = drawn_in_c(f"rill_{prefix}_{function}", make(), values, dtype)
        if expected is not None:
            break
    assert expected is not None
    arguments = eval(f"dict({distribution['arguments']})", {"float32": np.float32})
    method = getattr(make(), distribution["method"] if arguments else function)
    assert (method(*values, size=5, **arguments) == expected).all()
    described = inspect.signature(method).parameters
    for each in parameters:
        assert described[each["name"]].default == each.get("default", inspect.Parameter.empty)
        assert f"\n{each['name']}: " in inspect.getdoc(method)


def identifier(kind):
    return kind["name"].replace("randomgen.", "Randomgen")


def test_every_kind_of_bit_generator_is_a_class():
    assert _bit_generator.__all__ == [identifier(kind) for kind in INTERFACE["bit_generators"]]
    for kind in INTERFACE["bit_generators"]:
        make = getattr(rill, identifier(kind))
        assert (hasattr(make, "advance"), hasattr(make, "jumped")) == (kind["advance"], kind["jump"])
        if not kind["stream"]:
            continue
        bits, again = make(5), make(6)
        again.state = bits.state
        name = f"{kind['package']}.{kind['class']}" if "package" in kind else kind["name"]
        assert again.state["bit_generator"] == name
        assert (again.random_raw(9) == bits.random_raw(9)).all()
        # Squares refuses, as randomgen's does.
        if kind["advance"] and kind["jump"] and kind["name"] != "Squares":
            assert make(5).jumped(3).jumped(-3).random_raw() == make(5).random_raw()
