"""What the examples and tests of the bindings print are NumPy's numbers: the same calls, made in NumPy.

`python tests/numpy/test_bindings.py` writes the expected outputs in bindings/.
"""

import contextlib
import importlib.util
import io
import re
from pathlib import Path

import numpy as np
import pytest

BINDINGS = Path(__file__).resolve().parents[2] / "bindings"

COV = np.array([[2.0, 0.5, 0.25], [0.5, 1.0, 0.125], [0.25, 0.125, 0.5]])
MEAN = np.array([1.0, -1.0, 0.5])
# Other names of random_sample and standard_normal, and a method that NumPy itself deprecates.
OTHER_NAMES = ["rand", "randn", "random", "random_integers"]
LAPACK = "%.9f"  # NumPy's factors come from whatever LAPACK it was built with, whose last bits vary
SHARED = """\
uniform -1.0 2.0
standard_normal
normal 1.0 2.0
lognormal 0.5 0.25
standard_exponential
exponential 2.0
standard_gamma 2.5
standard_gamma 0.5
gamma 2.0 3.0
beta 0.5 2.0
chisquare 3.0
noncentral_chisquare 3.0 1.5
f 4.0 5.0
noncentral_f 4.0 5.0 1.5
standard_cauchy
standard_t 4.0
vonmises 0.5 2.0
pareto 3.0
weibull 1.5
power 2.5
laplace 1.0 2.0
gumbel 1.0 2.0
logistic 1.0 2.0
rayleigh 2.0
wald 3.0 2.0
triangular -1.0 0.5 2.0
binomial 20 0.25
negative_binomial 4.5 0.5
poisson 6.5
zipf 2.5
geometric 0.25
hypergeometric 15 10 12
logseries 0.75
"""


METHODS = {
    cls: sorted(
        {method for method in dir(numpy_class) if not method.startswith("_")}
        & set(re.findall(rf"rill_{cls}_(\w+)\(", (BINDINGS.parent / "include" / "rill.h").read_text()))
        - {"bit_generator", "spawn", "seed", *OTHER_NAMES}
    )
    for cls, numpy_class in [("generator", np.random.Generator), ("random_state", np.random.RandomState)]
}


def say(title, values, form="%.16E"):
    values = np.asarray(values).ravel()
    print(f"{title}:", *(form % v if values.dtype.kind == "f" else str(int(v)) for v in values))


def shared(rng):
    for line in SHARED.splitlines():
        method, *arguments = line.split()
        arguments = [float(a) if "." in a else int(a) for a in arguments]
        say(method, getattr(rng, method)(*arguments, size=3))
    for name, arguments in [("all", {}), ("some", {"replace": False})]:
        say(f"choice {name}", rng.choice(10, 4, **arguments))
    say("choice p", rng.choice(4, 4, p=[0.125, 0.25, 0.5, 0.125]))
    say("permutation", rng.permutation(6))
    items = np.arange(11, 17)
    rng.shuffle(items)
    say("shuffle", items)
    say("bytes", list(rng.bytes(5)))
    say("multinomial", rng.multinomial(20, [0.25, 0.5, 0.25], size=2))
    say("dirichlet", rng.dirichlet([1.0, 2.5, 0.5], size=2))
    say("normal of arrays", rng.normal([1.0, 2.0, 3.0], [0.5, 0.25, 2.0]))
    say("poisson of an array", rng.poisson([1.0, 10.0, 100.0]))


def every_distribution():
    rng = np.random.default_rng(2024)
    say("random", rng.random(3))
    shared(rng)
    for method, arguments in [("random", []), ("standard_normal", []), ("standard_exponential", []), ("standard_gamma", [2.5])]:
        say(f"{method} float32", getattr(rng, method)(*arguments, size=3, dtype=np.float32))
    say("standard_exponential inv", rng.standard_exponential(3, method="inv"))
    say("standard_exponential inv float32", rng.standard_exponential(3, method="inv", dtype=np.float32))
    for dtype in [np.int64, np.int32, np.int16, np.int8]:
        say(f"integers {dtype.__name__}", rng.integers(-10, 10, 5, dtype=dtype))
    say("integers bool", rng.integers(0, 2, 5, dtype=bool))
    say("integers endpoint", rng.integers(1, 6, 5, endpoint=True))
    matrix = np.arange(1, 7).reshape(2, 3)
    for axis in [None, 0, 1]:
        say(f"permuted {axis}", rng.permuted(matrix, axis=axis))
    for method in ["marginals", "count"]:
        say(f"multivariate_hypergeometric {method}", rng.multivariate_hypergeometric([6, 4, 5], 7, size=2, method=method))
    for method in ["svd", "eigh", "cholesky"]:
        say(f"multivariate_normal {method}", rng.multivariate_normal(MEAN, COV, 2, method=method), LAPACK)
    say("random", rng.random(1))

    rs = np.random.RandomState(2024)
    say("random_sample", rs.random_sample(3))
    shared(rs)
    for dtype in [np.int64, np.int32, np.int16, np.int8]:
        say(f"randint {dtype.__name__}", rs.randint(-10, 10, 5, dtype=dtype))
    say("randint bool", rs.randint(0, 2, 5, dtype=bool))
    say("tomaxint", rs.tomaxint(2) >> 32)
    say("multivariate_normal", rs.multivariate_normal(MEAN, COV, 2), LAPACK)
    say("random_sample", rs.random_sample(1))

    for kind in ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]:
        bit_generator = getattr(np.random, kind)(7)
        child = bit_generator.spawn(1)[0]
        say(kind, np.random.Generator(bit_generator).random(2))
        say("spawned", np.random.Generator(child).random(2))
        if kind != "SFC64":
            say("jumped", np.random.Generator(bit_generator.jumped()).random(2))
    say("seed sequence", np.random.SeedSequence(12345678901234567890123).generate_state(3))
    rs = np.random.RandomState([1, 2, 3])
    say("seeded by an array", rs.random_sample(2))
    rs.seed(42)
    say("seeded again", rs.random_sample(2))


def example():
    """A walk, a sample, and a program that goes on where it was."""
    rng = np.random.default_rng(42)
    say("uniform", rng.random(3))
    say("normal", rng.normal(170.0, 10.0, 3))
    say("dice", rng.integers(1, 6, 6, endpoint=True))
    say("four of 49", rng.choice(49, 4, replace=False) + 1)
    say("as before", rng.standard_normal(2))
    legacy = np.random.RandomState(42)
    say("numpy.random.seed(42)", legacy.random_sample(3))


def printed(program):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        program()
    return out.getvalue()


FILES = {
    "fortran/example.expected": example,
    "fortran/test.expected": every_distribution,
    "r/tests/example.expected": example,
    "r/tests/numpy.expected": every_distribution,
}


@pytest.mark.parametrize("name", FILES)
def test_what_a_binding_prints_is_numpy_s(name):
    assert printed(FILES[name]) == (BINDINGS / name).read_text()


def test_the_generated_fortran_is_current():
    spec = importlib.util.spec_from_file_location("generate", BINDINGS / "fortran" / "generate.py")
    generate = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(generate)
    for name, text in generate.files().items():
        assert (BINDINGS / "fortran" / name).read_text() == text, f"run bindings/fortran/generate.py: {name}"
    # The constants of module rill are listed by hand: none is missing.
    listed = (BINDINGS / "fortran" / "rill.f90").read_text()
    assert [name for name, _ in generate.constants() if name not in listed and not name.startswith("RILL_TYPE_")] == []


def test_the_fortran_and_r_bindings_know_every_distribution():
    header = (BINDINGS.parent / "include" / "rill.h").read_text()
    r = (BINDINGS / "r" / "R" / "distributions.R").read_text() + (BINDINGS / "r" / "R" / "vectors.R").read_text()
    for cls in ["generator", "random_state"]:
        fortran = (BINDINGS / "fortran" / f"rill_{cls}s.f90").read_text()
        fortran += (BINDINGS / "fortran" / f"{cls}_type.inc").read_text()
        for method in METHODS[cls]:
            assert f"rill_{cls}_{method}(" in header
            assert f":: {method} =>" in fortran, f"Fortran: {cls} {method}"
            assert f"rill_{method} <- " in r, f"R: {method}"


if __name__ == "__main__":
    for name, program in FILES.items():
        (BINDINGS / name).write_text(printed(program))
