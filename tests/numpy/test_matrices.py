"""Fills of matrices and draws by name: NumPy's values for size=(rows, columns) and size=n, and its end state.

NumPy's matrices are row-major. The expected array is the memory in which Rill's values lie, with NumPy's in their places.
"""

import ctypes

import numpy as np
import pytest
import randomgen

from api import DISTRIBUTIONS, keywords, parameter_types, values_type
from rill import STATUS, F, RillError
from test_api import DRAWN, method_of
from test_random_state_distributions import Column
from twins import ALL, Twins, same, same_end, same_end_of_state

pytestmark = pytest.mark.filterwarnings("ignore:This function is deprecated")

# Parameters by name; those of a few distributions are their own.
PARAMETERS = {
    "low": 1, "high": 90, "endpoint": 0, "loc": -2.5, "scale": 1.5, "mean": 0.75, "sigma": 0.5, "left": -1.0, "mode": 0.5, "right": 4.0,
    "mu": 0.5, "kappa": 2.0, "a": 2.5, "b": 0.75, "shape": 1.7, "df": 3.5, "nonc": 1.25, "dfnum": 4.0, "dfden": 9.0, "p": 0.3, "lam": 12.0,
    "ngood": 40, "nbad": 70, "nsample": 30, "n": 55,
}  # fmt: skip


def parameters_of(name):
    if name.endswith("bool"):
        return [0, 2, 0]
    return [PARAMETERS[parameter["name"]] for parameter in DISTRIBUTIONS[name]["parameters"]]


def numpy_draw(name, holder, twins, parameters, size):
    """NumPy's method; it has no parameter endpoint in RandomState, and not by position in Generator."""
    if holder == "random_state" and DISTRIBUTIONS[name]["random_state"][0] == "random_sample":
        return twins.states[0].random_sample(size)
    source = twins.generators[0] if holder == "generator" else twins.states[0]
    given = parameters[:2] if name.startswith(("integers", "randint")) else parameters
    return method_of(name, holder)(source, *given, size=size, **keywords(name))


def end(twins, holder):
    (same_end if holder == "generator" else same_end_of_state)(twins)


def number_of(name):
    number = ctypes.c_int32()
    F["rill_distribution_from_name"].call(name.encode(), ctypes.byref(number))
    return number.value


def columns(name, parameters):
    """The parameters as rill_parameter; an array has a value for each draw. And what must be kept meanwhile."""
    arrays = [np.atleast_1d(np.asarray(x, dtype)) for x, dtype in zip(parameters, parameter_types(name), strict=True)]
    table = [Column(a.ctypes.data, 1 if np.ndim(x) else 0) for a, x in zip(arrays, parameters)]
    return (Column * len(table))(*table), arrays


def strided(name, holder, twins, parameters, matrix):
    """Fills a matrix, which is any view."""
    table, kept = columns(name, parameters)
    ours = twins.generators[1] if holder == "generator" else twins.states[1]
    steps = [stride // matrix.itemsize for stride in matrix.strides]
    F[f"rill_{holder}_draw_strided"].call(
        ours, number_of(name), ctypes.addressof(table) if kept else None, len(kept), matrix.ctypes.data, *matrix.shape, *steps
    )


# The shape of the memory, and the matrix in it.
LAYOUTS = {
    "row-major": ((23, 45), lambda memory: memory),
    "column-major": ((45, 23), lambda memory: memory.T),
    "part": ((50, 90), lambda memory: memory[3:26, 7:52]),
    "part of a column-major one": ((90, 50), lambda memory: memory.T[3:26, 7:52]),
    "one column": ((300, 7), lambda memory: memory[:, 2:3]),
    "one row of a column-major one": ((300, 7), lambda memory: memory.T[2:3]),
    "backwards": ((23, 90), lambda memory: memory[::-1, ::-2]),
    "long rows": ((3, 1100), lambda memory: memory[:, 1:-1]),
    "long rows of a column-major one": ((2500, 3), lambda memory: memory.T),
    "small": ((6, 4), lambda memory: memory.T[::2]),
    "no columns": ((5, 6), lambda memory: memory[:, 3:3]),
}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name, holder", DRAWN)
def test_every_distribution(name, holder, layout):
    shape, view = LAYOUTS[layout]
    parameters = parameters_of(name)
    twins = Twins.seeded(ALL[(number_of(name) + len(layout)) % len(ALL)], len(layout), len(layout) % 2 == 1)
    expected, memory = np.full(shape, 1, values_type(name)), np.full(shape, 1, values_type(name))
    matrix = view(expected)
    matrix[...] = numpy_draw(name, holder, twins, parameters, matrix.shape)
    strided(name, holder, twins, parameters, view(memory))
    same(expected, memory)
    end(twins, holder)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_parameters_of_each_draw(layout):
    shape, view = LAYOUTS[layout]
    for name, spread in (("normal", 0), ("poisson", 0), ("binomial", 0), ("integers_i16", 1), ("integers_u8", 1)):
        twins = Twins.seeded("PCG64", 4, True)
        expected, memory = np.full(shape, 1, values_type(name)), np.full(shape, 1, values_type(name))
        matrix = view(expected)
        parameters = parameters_of(name)
        parameters[spread] = parameters[spread] + np.arange(matrix.size) % 100
        given = [x.reshape(matrix.shape) if np.ndim(x) else x for x in parameters]
        if matrix.size:
            matrix[...] = numpy_draw(name, "generator", twins, given, matrix.shape)
        strided(name, "generator", twins, parameters, view(memory))
        same(expected, memory)
        same_end(twins)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_complex_normal(layout):
    shape, view = LAYOUTS[layout]
    for name in ALL:
        twins = Twins.seeded(name, 6, True)
        loc, gamma, relation = 1 - 2j, 3.0, 0.5 + 1j
        expected, memory = np.full(shape, 1, complex), np.full(shape, 1, complex)
        matrix, ours = view(expected), view(memory)
        matrix[...] = randomgen.ExtendedGenerator(twins.numpy).complex_normal(loc, gamma, relation, matrix.shape)
        given = [np.array([x], complex).view(float) for x in (loc, gamma, relation)]
        steps = [stride // 16 for stride in ours.strides]
        F["rill_generator_complex_normal_strided"].call(twins.generators[1], *given, ours.ctypes.data, *ours.shape, *steps)
        same(expected, memory)
        same_end(twins)


def by_name(name, holder, twins, parameters, n):
    out = np.zeros(n, values_type(name))
    ours = twins.generators[1] if holder == "generator" else twins.states[1]
    F[f"rill_{holder}_draw_by_name"].call(ours, name.encode(), np.array(parameters, float), len(parameters), out, n)
    return out


@pytest.mark.parametrize("name, holder", DRAWN)
def test_by_name_with_every_parameter_and_with_defaults(name, holder):
    whole = parameters_of(name)
    described = DISTRIBUTIONS[name]["parameters"]
    for count in range(len(whole) + 1):
        twins = Twins.seeded(ALL[number_of(name) % len(ALL)], count, True)
        if all("default" in parameter for parameter in described[count:]):
            for n in (0, 1, 500):
                same(numpy_draw(name, holder, twins, whole[:count], n), by_name(name, holder, twins, whole[:count], n))
        else:
            with pytest.raises(RillError, match="n_parameters must be ") as refused:
                by_name(name, holder, twins, whole[:count], 3)
            assert refused.value.status == STATUS["INVALID_ARGUMENT"]
        end(twins, holder)


def test_floats_are_rounded_as_in_numpy():
    for shape in (0.1, 0.7, 2.3, 16777217.0, 1e-3, 1e300):
        twins = Twins.seeded("PCG64", 8)
        with np.errstate(over="ignore"):
            theirs = twins.generators[0].standard_gamma(shape, 20, dtype=np.float32)
        same(theirs, by_name("standard_gamma_f32", "generator", twins, [shape], 20))
        same_end(twins)


# What no parameter of that type is, and integers at the ends of the types.
REFUSED = [
    ("binomial", [10.5, 0.5], "n must be an integer of 64 bits"),
    ("binomial", [np.nan, 0.5], "n must be an integer of 64 bits"),
    ("hypergeometric", [3, 4, 1.0000001], "nsample must be an integer of 64 bits"),
    ("integers", [0, 2.0**63], "high must be an integer of 64 bits"),
    ("integers", [-(2.0**63) - 2048, 5], "low must be an integer of 64 bits"),
    ("integers", [-np.inf, 5], "low must be an integer of 64 bits"),
    ("integers_u64", [-1, 5], "low must be an unsigned integer of 64 bits"),
    ("integers_u64", [0, 2.0**64], "high must be an unsigned integer of 64 bits"),
    ("integers_u64", [0.5, 7], "low must be an unsigned integer of 64 bits"),
    ("integers", [0, 5, 0.5], "endpoint must be 0 or 1"),
    ("integers", [0, 5, np.nan], "endpoint must be 0 or 1"),
    ("integers_u8", [0, 300], "high is out of bounds for uint8"),
    ("normal", [0, -1], "scale < 0"),
    ("normal", [0, 1, 2], "n_parameters must be from 0 to 2 for normal"),
    ("beta", [1], "n_parameters must be 2 for beta"),
    ("gamma", [], "n_parameters must be from 1 to 2 for gamma"),
    ("no such", [], "name no such is not a known distribution"),
]


@pytest.mark.parametrize("name, parameters, message", REFUSED)
def test_refusals_by_name(name, parameters, message):
    twins, out = Twins.seeded("PCG64", 1), np.full(3, 7.0)
    with pytest.raises(RillError) as refused:
        F["rill_generator_draw_by_name"].call(
            twins.generators[1], name.encode(), np.array(parameters, float), len(parameters), out, 3
        )
    assert (refused.value.message, refused.value.status) == (message, STATUS["INVALID_ARGUMENT"])
    assert (out == 7).all()
    same_end(twins)


def test_integers_at_the_ends_by_name():
    for name, bounds in (("integers", [-(2.0**63), 2.0**63 - 1024]), ("integers_u64", [-0.0, 2.0**64 - 2048])):
        twins = Twins.seeded("PCG64", 1)
        theirs = twins.generators[0].integers(*map(int, bounds), size=9, dtype=values_type(name))
        same(theirs, by_name(name, "generator", twins, bounds, 9))
        same_end(twins)


@pytest.mark.parametrize("name, holder", [("randint", "generator"), ("integers", "random_state")])
def test_a_method_that_the_object_does_not_have(name, holder):
    with pytest.raises(RillError) as refused:
        by_name(name, holder, Twins.seeded("PCG64", 1), [0, 5], 3)
    assert refused.value.status == STATUS["UNSUPPORTED"]
