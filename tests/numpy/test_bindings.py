"""The examples and tests of the bindings print NumPy's numbers: the same calls, made in NumPy.

`python tests/numpy/test_bindings.py` writes the expected outputs in bindings/.
"""

import contextlib
import io
import re

import numpy as np
import pytest
import randomgen

from api import FUNCTIONS, ROOT

BINDINGS = ROOT / "bindings"

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
# Three draws, each with its own parameters; exchanging two parameters must change the numbers.
ARRAYS = {
    "uniform": ([-1.0, 0.5, 3.0], [2.0, 4.0, 10.0]),
    "normal": ([1.0, 2.0, 3.0], [0.5, 0.25, 2.0]),
    "lognormal": ([0.5, 1.5, -1.0], [0.25, 0.75, 0.125]),
    "exponential": ([0.5, 2.0, 8.0],),
    "standard_gamma": ([0.5, 2.0, 8.0],),
    "gamma": ([0.5, 2.0, 8.0], [3.0, 0.25, 1.5]),
    "beta": ([0.5, 2.0, 8.0], [3.0, 0.25, 1.5]),
    "chisquare": ([0.5, 2.0, 8.0],),
    "noncentral_chisquare": ([1.5, 2.0, 8.0], [3.0, 0.25, 1.75]),
    "f": ([1.5, 2.0, 8.0], [3.0, 4.0, 5.5]),
    "noncentral_f": ([1.5, 2.0, 8.0], [3.0, 4.0, 5.5], [0.25, 1.25, 2.25]),
    "standard_t": ([1.5, 2.0, 8.0],),
    "vonmises": ([0.5, -1.0, 2.0], [4.0, 0.75, 0.125]),
    "pareto": ([1.5, 2.0, 8.0],),
    "weibull": ([1.5, 2.0, 8.0],),
    "power": ([1.5, 2.0, 8.0],),
    "laplace": ([1.0, 2.0, 3.0], [0.5, 0.25, 2.0]),
    "gumbel": ([1.0, 2.0, 3.0], [0.5, 0.25, 2.0]),
    "logistic": ([1.0, 2.0, 3.0], [0.5, 0.25, 2.0]),
    "rayleigh": ([0.5, 2.0, 8.0],),
    "wald": ([3.0, 0.5, 1.5], [2.0, 4.0, 0.25]),
    "triangular": ([-1.0, 0.0, 2.0], [0.5, 1.0, 2.5], [2.0, 4.0, 8.0]),
    "binomial": ([20, 100, 7], [0.25, 0.5, 0.75]),
    "negative_binomial": ([4.5, 10.0, 1.5], [0.5, 0.75, 0.25]),
    "poisson": ([1.0, 10.0, 100.0],),
    "zipf": ([1.5, 2.0, 8.0],),
    "geometric": ([0.25, 0.5, 0.125],),
    "hypergeometric": ([15, 20, 40], [10, 30, 5], [12, 25, 21]),
    "logseries": ([0.25, 0.5, 0.875],),
}


METHODS = {
    cls: sorted(
        {method for method in dir(numpy_class) if f"rill_{cls}_{method}" in FUNCTIONS}
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
    for method, arrays in ARRAYS.items():
        say(f"{method} of arrays", getattr(rng, method)(*arrays))


def extended(rng):
    """randomgen's methods that NumPy does not have."""
    say("uintegers", rng.uintegers(3) >> 32)
    say("uintegers of 32 bits", rng.uintegers(3, bits=32))
    parts = lambda z: np.ascontiguousarray(z).view(np.float64)
    say("complex_normal", parts(rng.complex_normal(size=2)))
    say("complex_normal of parameters", parts(rng.complex_normal(1 + 2j, 2, 0.5 - 1j, size=2)))
    say("standard_wishart", rng.standard_wishart(5, 3, 2))
    say("standard_wishart not rescaled", rng.standard_wishart(3, 3, 2, rescale=False))
    say("wishart", rng.wishart(5, COV, 2, method="cholesky"), LAPACK)
    say("wishart of rank 2", rng.wishart(2, COV, 2, check_valid="ignore", rank=2, method="eigh"), LAPACK)
    say("wishart_factor", rng.wishart(4, np.tril(COV), 2, method="factor"), LAPACK)
    say("multivariate_complex_normal", parts(rng.multivariate_complex_normal([1, 1j], size=2)), LAPACK)
    gamma, relation = [[2, 0.5j], [-0.5j, 3]], [[0.5 + 0.25j, 0], [0, 1j]]
    draws = rng.multivariate_complex_normal([1, 1j], gamma, relation, 2, method="cholesky")
    say("multivariate_complex_normal of parameters", parts(draws), LAPACK)


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
    say("integers of arrays", rng.integers([1, -5, 100], [7, 50, 1000]))
    say("integers bool", rng.integers(0, 2, 5, dtype=bool))
    say("integers endpoint", rng.integers(1, 6, 5, endpoint=True))
    matrix = np.arange(1, 7).reshape(2, 3)
    for axis in [None, 0, 1]:
        say(f"permuted {axis}", rng.permuted(matrix, axis=axis))
    for method in ["marginals", "count"]:
        say(f"multivariate_hypergeometric {method}", rng.multivariate_hypergeometric([6, 4, 5], 7, size=2, method=method))
    for method in ["svd", "eigh", "cholesky"]:
        say(f"multivariate_normal {method}", rng.multivariate_normal(MEAN, COV, 2, method=method), LAPACK)
    # Cholesky's method reads the lower triangle: rows and columns must not be exchanged.
    lower = np.tril(COV) + np.triu(np.full((3, 3), 9.0), 1)
    say("multivariate_normal lower", rng.multivariate_normal(MEAN, lower, 2, check_valid="ignore", method="cholesky"), LAPACK)
    extended(randomgen.ExtendedGenerator(rng.bit_generator))
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


def by_arrays(rng):
    for method, arrays in ARRAYS.items():
        say(f"{method} by arrays", getattr(rng, method)(*arrays))


def ranks():
    """Fortran's x(l, j, i) is NumPy's x[i, j, l]."""
    rng = np.random.default_rng(2**128)
    say("ranks", np.concatenate([rng.normal(size=n) for n in [1, 2, 2, 4, 4, 4, 4, 8]]))
    wide = np.zeros((3, 5, 4))
    wide[1, 4::-2, ::2] = rng.normal(size=(3, 2))
    say("a section", wide)
    say("a matrix by name", rng.normal(1, 2, (3, 2)))
    rng = np.random.default_rng(5)
    say("backwards", rng.random(1000)[2::-1])
    k = np.arange(24).reshape(4, 3, 2)
    for axis in [1, 2, 0, None]:
        k = rng.permuted(k, axis=axis)
        say(f"permuted {axis} of 3", k)
    rng.shuffle(k)
    say("shuffle of 3", k)
    z = np.arange(1, 5) * (1 - 1j)
    rng.shuffle(z)
    say("shuffle complex", z.view(np.float64))
    c = np.arange(1.0, 7.0).reshape(3, 2)
    rng.shuffle(c)
    say("shuffle complex64", c)
    say("permuted complex64", rng.permuted(c, axis=1))
    for title, items in [("int16", np.arange(1, 6)), ("bool", np.arange(6) < 2)]:
        rng.shuffle(items)
        say(f"shuffle {title}", items)
    say("choice of a matrix", rng.choice(100, (2, 3)))
    say("choice of a matrix from 1", rng.choice(6, (2, 3), replace=False) + 1)
    say("bytes of a matrix", list(rng.bytes(4)))
    say("after arrays without elements", rng.random(1))


def fortran():
    """What is Fortran's besides: parameters that are arrays, arrays of every rank, write and read."""
    every_distribution()
    rng = np.random.default_rng([7, 2024])
    by_arrays(rng)
    say("normal by a section", rng.normal([[1, 1], [10, 10], [100, 100]], 0.5))
    say("normal by scales", rng.normal(0, np.arange(1, 7).reshape(3, 2)))
    say("standard_gamma by arrays of float32", rng.standard_gamma(np.float32([0.5, 2.5]), dtype=np.float32))
    say("binomial by one array", rng.binomial([20, 100, 7], 0.25))
    say("integers by arrays with endpoint", rng.integers([1, 10, 100], [6, 60, 600], dtype=np.int32, endpoint=True))
    rs = np.random.RandomState([7, 2024])
    by_arrays(rs)
    say("randint by arrays", rs.randint([1, 10, 100], [6, 60, 600], dtype=np.int16))
    ranks()
    say("read and gone on", np.random.default_rng(2024).random(3))
    rs = np.random.RandomState(2024)
    rs.standard_normal()
    say("read with a cached normal number", rs.standard_normal(3))


def example():
    """A walk, a sample, and a program that continues from a saved state."""
    rng = np.random.default_rng(42)
    say("uniform", rng.random(3))
    say("normal", rng.normal(170.0, 10.0, 3))
    say("dice", rng.integers(1, 6, 6, endpoint=True))
    say("four of 49", rng.choice(49, 4, replace=False) + 1)
    say("as before", rng.standard_normal(2))
    legacy = np.random.RandomState(42)
    say("numpy.random.seed(42)", legacy.random_sample(3))


def hits():
    """Points inside the circle, of eight tasks with a stream each."""
    tasks = [rng.random((1000, 2)) for rng in np.random.default_rng(42).spawn(8)]
    return [int((x * x + y * y < 1).sum()) for x, y in (xy.T for xy in tasks)]


def openmp():
    for threads in [1, 2, 3, 4]:
        say(f"{threads} threads", hits())
    print("pi is about", "%.4f" % (4 * sum(hits()) / 8000))


def coarray():
    say("tasks", hits())
    print("pi is about", "%.4f" % (4 * sum(hits()) / 8000))


def printed(program):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        program()
    return out.getvalue()


FILES = {
    "fortran/example.expected": example,
    "fortran/test.expected": fortran,
    "fortran/openmp.expected": openmp,
    "fortran/coarray.expected": coarray,
    "r/tests/example.expected": example,
    "r/tests/numpy.expected": every_distribution,
}


@pytest.mark.parametrize("name", FILES)
def test_what_a_binding_prints_is_numpy_s(name):
    assert printed(FILES[name]) == (BINDINGS / name).read_text()


def drawn(method, arguments, **size):
    try:
        return getattr(np.random.default_rng(1), method)(*arguments, **size).tolist()
    except (TypeError, ValueError) as error:
        return str(error)


def test_no_two_arguments_of_the_calls_can_be_exchanged_unseen():
    """Each call of the bindings' tests gives other numbers, or fails, when two of its arguments are exchanged."""
    scalars = [(method, [float(a) for a in arguments], {"size": 3})
               for method, *arguments in map(str.split, SHARED.splitlines())]
    checked = 0
    for method, arguments, size in scalars + [(name, list(arrays), {}) for name, arrays in ARRAYS.items()]:
        whole = [np.asarray(a, np.int64) if np.all(np.mod(a, 1) == 0) else np.asarray(a) for a in arguments]
        for i in range(len(whole)):
            for j in range(i):
                exchanged = list(whole)
                exchanged[i], exchanged[j] = exchanged[j], exchanged[i]
                assert drawn(method, whole, **size) != drawn(method, exchanged, **size), (method, i, j)
                checked += 1
    assert checked >= 2 * 22
    assert set(ARRAYS) == {method for method, *arguments in map(str.split, SHARED.splitlines()) if arguments}


def test_the_fortran_and_r_bindings_know_every_distribution():
    r = "".join(path.read_text() for path in sorted((BINDINGS / "r" / "R").glob("*.R")))
    for cls in ["generator", "random_state"]:
        fortran = (BINDINGS / "fortran" / f"rill_{cls}s.f90").read_text()
        fortran += (BINDINGS / "fortran" / f"{cls}_type.inc").read_text()
        for method in METHODS[cls]:
            assert f":: {method} =>" in fortran, f"Fortran: {cls} {method}"
            assert f"rill_{method} <- " in r, f"R: {method}"


def test_the_fortran_module_reaches_the_whole_library():
    """The modules call every function of C, except those that only C needs, or whose types Fortran lacks."""
    names = (ROOT / "tests" / "symbols.txt").read_text().split()
    text = "".join(path.read_text() for path in sorted((BINDINGS / "fortran").glob("*.f90")) if path.name != "rill_c.f90")
    text += "".join(path.read_text() for path in sorted((BINDINGS / "fortran").glob("*.inc")))
    elsewhere = r"rill_(bitgen|plain|sampler|inline)_|_(sampler_[fi]64|bitgen|from_bitgen|from_next_raw)$|_(u64|u32|u16|u8)(_parallel)?$|_draw_parallel_with$"
    # kinds are numbers, assignment copies, the global random state is an object, and each draw has its description
    by_other_names = {
        "rill_distribution_details", "rill_bit_generator_kind_info", "rill_bit_generator_option_info", "rill_bit_generator_from_name", "rill_bit_generator_clone", "rill_seed_sequence_clone", "rill_seed", "rill_seed_array",
        "rill_get_bit_generator", "rill_set_bit_generator",
        "rill_fill_keyed",  # by rill_fill_keyed_with
        # create takes words and text, spawn fills arrays, objects are freed at the end of their scope, and draw takes names
        "rill_default_rng_from_words", "rill_default_rng_from_string", "rill_default_rng_spawn", "rill_generators_free",
        "rill_generator_draw_by_name", "rill_random_state_draw_by_name",
        # sections of arrays are filled
        "rill_generator_draw_strided", "rill_random_state_draw_strided", "rill_generator_complex_normal_strided",
    }
    missing = [name for name in names if f"c_{name}(" not in text and not re.search(elsewhere, name)]
    assert set(missing) <= by_other_names, set(missing) - by_other_names
    exported = (BINDINGS / "fortran" / "rill.f90").read_text()
    for name in re.findall(r"^rill_(?:status_string|last_error|numpy_version|version\w*)$", "\n".join(names), re.M):
        assert re.search(rf"\b{name}\b", exported), name


if __name__ == "__main__":
    for name, program in FILES.items():
        (BINDINGS / name).write_text(printed(program))
