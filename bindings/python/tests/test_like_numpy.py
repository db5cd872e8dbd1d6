"""NumPy's public methods and Rill's, with usual and with odd arguments: what comes back, of which type, and what is refused how.

A refused call leaves Rill's objects as they were; NumPy's may have drawn, so that only what was accepted is followed by a
comparison of states."""

import copy
import inspect
import pickle
import re
import warnings

import numpy as np
import odd_inputs
import pytest
import rill

pytestmark = pytest.mark.skipif(np.__version__ != "2.5.5", reason="what is refused, and how, is that of NumPy 2.5.5")

# What differs: the call, what NumPy says, what is in the call, and why.
DIFFERENT = [
    (r"r\.negative_binomial\(", "", r"None|'1'|datetime", "NumPy multiplies n and p before it asks whether they are numbers"),
    (r"r\.(uniform|negative_binomial)\(", "operands could not be", "", "NumPy names the shapes of the parameters alone"),
    (r"r\.binomial\(", "Mismatch", "", "NumPy's second argument is p, its third n"),
    (r"r\.poisson\(", "lam value too large", r"nan|None", "NumPy tests NaN for being too large first"),
    (r"r\.(logseries|geometric|binomial|negative_binomial|beta|triangular|hypergeometric|uniform)\(", "", r"np\.ma", "masked values count"),
    (r"r\.(integers|randint)\(", "", r"1j", "NumPy drops imaginary parts of arrays, with a warning"),
    (r"r\.(integers|randint)\(", "", r"size=([(]Two|2\.5|1\.0|1j|[(]2, 2\.0|np\.float64|True|[(]None|[{]|[(]\[)", "NumPy multiplies sizes first"),
    (r"r\.(integers|randint)\(low=\[1, 1\]", "", r"size=([(]\)|\[\])", "NumPy draws for the first of the two bounds"),
    (r"r\.multinomial\(", "^n < 0|pvals", r"\], (2|3|\(2, 2\))\)", "of two faults NumPy tells of the values"),
    (r"r\.multivariate_normal\(", "", r"\[\[1, 2\], \[2, 1\]\]", "a factorisation that is not NumPy's to the last bit"),
    (r"setattr\(r, 'state'", "RNG", "", "some of NumPy's kinds say RNG, some PRNG"),
    (r"r\.(jumped|advance|spawn)\(", "", r"None|'a'|\[1\]|2\.5|Two|int8|2\*\*", "not the same for all of NumPy's kinds"),
]  # fmt: skip


def plain(value):
    """A value as what can be compared: types, dtypes, shapes, bits."""
    if isinstance(value, np.ndarray):
        data = repr(value.tolist()) if value.dtype.hasobject else np.asarray(value).tobytes()
        return type(value).__name__, str(value.dtype), value.shape, data
    if isinstance(value, np.generic):
        return type(value).__name__, value.tobytes()
    if isinstance(value, (list, tuple)):
        return type(value).__name__, [plain(each) for each in value]
    if isinstance(value, dict):
        return {key: plain(each) for key, each in value.items()}
    state = state_of(value)
    return (type(value).__name__, state) if state else (type(value).__name__, re.sub("0x[0-9A-Fa-f]+", "", repr(value)))


def state_of(made):
    """The state of an object, or None."""
    if isinstance(made, np.random.RandomState):
        return plain(made.get_state(legacy=False))
    if isinstance(made, np.random.Generator):
        made = made.bit_generator
    return plain(made.state) if isinstance(made, np.random.BitGenerator) else None


def outcome(module, make, call):
    """What comes of a call: the value and the state, or the exception; and the warnings."""
    names = {"np": np, "copy": copy, "pickle": pickle, "mod": module, **odd_inputs.NAMES}
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        try:
            names["r"] = eval(make, names)
            found = plain(eval(call, names)), state_of(names["r"])
        except Exception as error:
            found = type(error).__name__, re.sub("0x[0-9A-Fa-f]+|numpy.random|rill", "", str(error))
    return found, [(each.category.__name__, str(each.message)) for each in told]


def differences(calls):
    """The calls of which something else comes, except those above."""
    found = []
    for make, call in calls:
        theirs, ours = outcome(np.random, make, call), outcome(rill, make, call)
        if theirs == ours:
            continue
        said = theirs[0][1] if isinstance(theirs[0][1], str) else ""
        if not any(re.search(m, call) and re.search(words, said) and re.search(part, call) for m, words, part, _ in DIFFERENT):
            found.append(f"{make} {call}\n  NumPy: {str(theirs)[:300]}\n  Rill:  {str(ours)[:300]}")
    return found


METHODS = list(odd_inputs.methods())


@pytest.mark.parametrize("make, name", METHODS, ids=[f"{make[4:7]}-{name}" for make, name in METHODS])
def test_a_method_that_draws_numbers(make, name):
    assert not differences((make, call) for call in odd_inputs.of_method(make, name))


@pytest.mark.parametrize("calls", ["choice", "order", "vectors", "objects"])
@pytest.mark.parametrize("make", [odd_inputs.GENERATOR, odd_inputs.RANDOM_STATE])
def test_other_methods(make, calls):
    assert not differences((make, call) for call in getattr(odd_inputs, f"of_{calls}")(make))


def test_what_makes_generators():
    assert not differences(("None", call) for call in odd_inputs.of_makers())


@pytest.mark.parametrize("kind", odd_inputs.KINDS)
def test_bit_generators(kind):
    assert not differences((f"mod.{kind}(3)", call) for call in odd_inputs.of_bit_generator(kind))


CLASSES = ("Generator", "RandomState", "BitGenerator", "SeedSequence", *odd_inputs.KINDS)


def public(thing):
    """The public names."""
    return {name for name in dir(thing) if not name.startswith("_")}


def parameters_of(function):
    """Names, defaults and kinds of the parameters; without `self`, which NumPy's methods take by position only."""
    return [
        (each.name, each.default, each.kind)
        for each in inspect.signature(function).parameters.values()
        if each.name != "self"
    ]


@pytest.mark.parametrize("name", CLASSES)
def test_every_method_has_numpys_parameters(name):
    ours, theirs = getattr(rill, name), getattr(np.random, name)
    assert public(theirs) <= public(ours)
    for method in sorted(public(theirs)):
        if callable(getattr(theirs, method)):
            assert parameters_of(getattr(ours, method)) == parameters_of(getattr(theirs, method)), method


def test_every_name_of_numpys_module_is_there():
    assert set(np.random.__all__) <= set(rill.__all__)
    for name in np.random.__all__:
        ours, theirs = getattr(rill, name), getattr(np.random, name)
        assert inspect.isclass(ours) == inspect.isclass(theirs), name
        if not inspect.isclass(theirs):
            assert parameters_of(ours) == parameters_of(theirs), name


def test_the_functions_of_the_module_draw_from_one_random_state():
    rill.seed(3)
    expected = np.random.RandomState(3)
    assert rill.normal(1, 2) == expected.normal(1, 2)
    assert (rill.rand(3) == expected.rand(3)).all() and (rill.randint(9, size=4) == expected.randint(9, size=4)).all()
    assert rill.ranf() == expected.random_sample() and rill.sample() == expected.random_sample()
    rill.set_state(expected.get_state())
    assert rill.standard_normal() == expected.standard_normal()


def test_the_bit_generator_of_the_module_can_be_exchanged():
    before = rill.get_bit_generator()
    try:
        bits = rill.PCG64(4)
        rill.set_bit_generator(bits)
        assert rill.get_bit_generator() is bits
        assert rill.random_sample() == np.random.RandomState(np.random.PCG64(4)).random_sample()
        rill.seed(1)
        assert rill.rand() == np.random.Generator(np.random.PCG64(1)).random()
    finally:
        rill.set_bit_generator(before)
