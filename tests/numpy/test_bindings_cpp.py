"""The numbers that the C++ programs print are NumPy's: the same calls, made in NumPy.

`python tests/numpy/test_bindings_cpp.py` writes bindings/cpp/*.expected.
"""

import contextlib
import io
import re

import numpy as np
import pytest
import randomgen
from numpy.random import MT19937, PCG64, PCG64DXSM, SFC64, Generator, Philox, RandomState, SeedSequence
from randomgen import ExtendedGenerator
from test_examples import ROOT, text

PROGRAMS = ROOT / "bindings" / "cpp"

# The calls of distributions() in methods.cpp.
PARAMETERS = {
    "uniform": (-1, 2.5),
    "normal": (170, 10),
    "lognormal": (0.5, 0.25),
    "laplace": (1, 2),
    "gumbel": (1, 2),
    "logistic": (1, 2),
    "exponential": (3,),
    "gamma": (2.5, 3),
    "beta": (0.5, 2),
    "chisquare": (3,),
    "noncentral_chisquare": (3, 1.5),
    "f": (5, 7),
    "noncentral_f": (5, 7, 1.5),
    "standard_t": (4,),
    "standard_cauchy": (),
    "vonmises": (0.5, 4),
    "pareto": (3,),
    "weibull": (1.5,),
    "power": (2.5,),
    "rayleigh": (2,),
    "wald": (2, 3),
    "triangular": (-1, 0.5, 2),
    "binomial": (100, 0.3),
    "negative_binomial": (5, 0.4),
    "poisson": (4.5,),
    "zipf": (2.5,),
    "geometric": (0.2,),
    "hypergeometric": (30, 40, 12),
    "logseries": (0.7,),
}
# Diagonal: the last bits of other products depend on the processor that NumPy runs on.
COV = [[4, 0], [0, 9]]


def line(name, *values):
    print(" ".join([name] + [text(v) for v in values if np.size(v)]))


def three(name, draw, *parameters, **more):
    """One value, and two arrays of two."""
    line(name, *[draw(*parameters, size=size, **more) for size in (None, 2, 2)])


def distributions(source):
    for name, parameters in PARAMETERS.items():
        three(name, getattr(source, name), *parameters)


def sequences(source):
    line("choice", source.choice(10, 4), source.choice(10, 4, False), source.choice(3, 5, True, [0.2, 0.3, 0.5]))
    line("choice of a range", source.choice(["a", "b", "c"], 4))
    numbers = np.arange(1, 7)
    source.shuffle(numbers)
    line("shuffle", numbers)
    words = ["a", "b", "c", "d", "e"]
    source.shuffle(words)
    line("shuffle of words", words)
    line("permutation", source.permutation(5), source.permutation(numbers))
    line("bytes", np.frombuffer(source.bytes(5), np.uint8))
    pvals, alpha = [0.2, 0.3, 0.5], [0.5, 1.5, 3]
    line("multinomial", source.multinomial(20, pvals), source.multinomial(20, pvals, 2).ravel())
    line("dirichlet", source.dirichlet(alpha), source.dirichlet(alpha, 2).ravel())
    line("multivariate_normal", source.multivariate_normal([1, 2], COV, 2).ravel())


def extended(rng):
    """Diagonal matrices: no order of sums matters."""
    line("uintegers", rng.uintegers(), rng.uintegers(2), rng.uintegers(3, bits=32), rng.uintegers(bits=32))
    parts = lambda z: np.atleast_1d(z).view(np.float64).ravel()
    line("complex_normal", parts(rng.complex_normal()), parts(rng.complex_normal(1 + 2j, 2, 0.5 - 1j, 2)))
    line("standard_wishart", rng.standard_wishart(5, 2).ravel(), rng.standard_wishart(3, 3, 2, False).ravel())
    line("wishart", rng.wishart(5, np.diag([4.0, 9.0]), 2).ravel())
    line("wishart cholesky", rng.wishart(3, np.diag([4.0, 9.0]), rank=2, method="cholesky").ravel())
    line("wishart_factor", rng.wishart(2, np.diag([2.0, 3.0]), method="factor").ravel())
    draw = rng.multivariate_complex_normal
    line("multivariate_complex_normal", parts(draw([1 + 1j, 2 - 1j])), parts(draw([1j, 2], np.diag([2, 4]), size=2)))


def generator(rng):
    distributions(rng)
    sequences(rng)
    three("random", rng.random)
    three("standard_normal", rng.standard_normal)
    three("standard_exponential", rng.standard_exponential)
    three("standard_exponential_inv", rng.standard_exponential, method="inv")
    three("standard_gamma", rng.standard_gamma, 2.5)
    f32 = np.float32
    line("random_f32", rng.random(dtype=f32), rng.random(2, f32))
    line("standard_normal_f32", rng.standard_normal(2, f32))
    line("standard_exponential_f32", rng.standard_exponential(2, f32))
    line("standard_exponential_inv_f32", rng.standard_exponential(2, f32, "inv"))
    line("standard_gamma_f32", rng.standard_gamma(2.5, 2, f32))
    line(
        "multivariate_hypergeometric",
        rng.multivariate_hypergeometric([5, 6, 7], 8, 2).ravel(),
        rng.multivariate_hypergeometric([5, 6, 7], 8, method="count"),
    )
    line("multivariate_normal cholesky", rng.multivariate_normal([1, 2], COV, 2, method="cholesky").ravel())
    line("multivariate_normal_factor", (np.array([1, 2]) + rng.standard_normal((2, 2)) @ [[1, 0.5], [0, 2]]).ravel())
    extended(ExtendedGenerator(rng.bit_generator))
    line("permuted", rng.permuted(np.arange(6, dtype=np.int32).reshape(2, 3), axis=1).ravel())
    line("draw", rng.normal([1, 10, 100], 1.0))
    line("draw integers_u8", rng.integers(0, [2, 20, 200, 256], dtype=np.uint8))
    word = rng.integers(0, 2**64 - 1, dtype=np.uint64, endpoint=True)
    line("words", word, rng.bit_generator.random_raw(), rng.spawn(2)[1].random())


def random_state(state):
    distributions(state)
    sequences(state)
    three("random_sample", state.random_sample)
    three("random", state.random)
    three("ranf", state.random_sample)
    three("sample", state.random_sample)
    three("rand", state.random_sample)
    three("randn", state.standard_normal)
    three("standard_normal", state.standard_normal)
    three("standard_exponential", state.standard_exponential)
    three("standard_gamma", state.standard_gamma, 2.5)
    three("tomaxint", state.tomaxint)
    with pytest.warns(DeprecationWarning):
        three("random_integers", state.random_integers, 1, 6)
    line("draw", state.normal([1, 10, 100], 1.0))


def types(rng, state):
    for name in "bool int8 uint8 int16 uint16 int32 uint32 int64 uint64".split():
        dtype = np.dtype(name)
        drawn = [rng.integers(1, dtype=dtype), rng.integers(0, 1, dtype=dtype, endpoint=True)]
        line(name, *[int(d) for d in drawn], rng.integers(0, 1, 5, dtype, True).astype(int))
        drawn = [state.randint(1, dtype=dtype), state.randint(2, dtype=dtype)]
        line(name, *[int(d) for d in drawn], state.randint(0, 2, 5, dtype).astype(int))
        if dtype.itemsize > 1:
            line(name, rng.integers(3, 1000, 5, dtype), state.randint(3, 1000, 5, dtype))


def instead_of_random(rng):
    calls = {
        "uniform_real": lambda: rng.uniform(-1, 2.5),
        "normal": lambda: rng.normal(170, 10),
        "lognormal": lambda: rng.lognormal(0.5, 0.25),
        "exponential": lambda: rng.exponential(1 / 3),
        "gamma": lambda: rng.gamma(2.5, 3),
        "weibull": lambda: rng.weibull(1.5) * 2,
        "extreme_value": lambda: rng.gumbel(1, 2),
        "chi_squared": lambda: rng.chisquare(3),
        "cauchy": lambda: rng.standard_cauchy() * 2 + 1,
        "fisher_f": lambda: rng.f(5, 7),
        "student_t": lambda: rng.standard_t(4),
        "poisson": lambda: rng.poisson(4.5),
        "binomial": lambda: rng.binomial(100, 0.3),
        "negative_binomial": lambda: rng.negative_binomial(5, 0.4),
        "geometric": lambda: rng.geometric(0.2) - 1,
        "uniform_int": lambda: rng.integers(1, 6, dtype=np.int32, endpoint=True),
        "uniform_int uint64": lambda: rng.integers(0, 2**64 - 1, dtype=np.uint64, endpoint=True),
    }
    for name, call in calls.items():
        line(name, call(), call())


def keyed():
    ids = [9, 1, 1 << 63]
    of_id = [Generator(Philox(key=[2024, i], counter=5)) for i in ids]
    line("fill_keyed", np.concatenate([rng.normal(mean, 2, 2) for rng, mean in zip(of_id, [1, 2, 3])]))
    of_id = [Generator(randomgen.ThreeFry(key=2024 + (i << 64), number=2)) for i in ids]
    line("fill_keyed", np.array([rng.integers(1, 7) for rng in of_id]))


def seeds():
    seed = SeedSequence([1, 2, 3])
    line("generate_state", seed.generate_state(2), seed.generate_state(2, np.uint64))
    line("spawn", seed.spawn(2)[1].generate_state(1), seed.n_children_spawned)
    line("from_string", SeedSequence(0x123456789ABCDEF0123).generate_state(2))
    legacy = MT19937()
    legacy._legacy_seeding(5)
    line("MT19937", MT19937(seed).random_raw(2), legacy.random_raw())
    line("PCG64", PCG64(7).random_raw(2), PCG64(7).jumped().random_raw())
    line("PCG64DXSM", PCG64DXSM(7).advance(-1).random_raw(2))
    line("Philox", Philox(7).random_raw(2), Philox(counter=[1, 2, 3, 4], key=[5, 6]).random_raw())
    line("SFC64", SFC64(7).random_raw(2))
    line("JSF", randomgen.JSF(7, size=32, p=9).random_raw(2))
    line("PCG32", randomgen.PCG32(7, inc=54).random_raw(2))
    line("Romu", randomgen.Romu(7, variant="trio").random_raw(2))
    line("randomgen.SFC64", randomgen.SFC64(7, k=None).random_raw(2))
    line("Tyche", randomgen.Tyche(7, original=False).random_raw(2))
    line("key", Philox(key=[5, 6]).random_raw(2))
    reseeded = randomgen.PCG32(7)
    reseeded.seed(8, inc=3)
    line("reseed", reseeded.random_raw(2), reseeded.jumped(-1).random_raw(2))
    reseeded = randomgen.PCG32(SeedSequence(9))
    line("reseed", reseeded.random_raw(2), reseeded.spawn(1)[0].random_raw())
    line("rekey", Philox(key=[5, 6], counter=3).random_raw(2))
    keyed()
    line("advance_blocks", Philox(7).advance(3).random_raw(2))
    line("RandomState", RandomState([1, 2, 3]).random_sample(), RandomState(SFC64(7)).standard_normal())


def methods():
    seeds()
    rng, state = np.random.default_rng(42), RandomState(42)
    generator(rng)
    random_state(state)
    types(rng, state)
    instead_of_random(rng)


def example():
    rng = np.random.default_rng(42)
    print("random:", text(rng.random(3)))
    print("normal:", text(rng.normal(170, 10, 3)))
    print("floats:", text(rng.random(4, np.float32)))
    print("dice:", text(rng.integers(1, 6, 6, np.int32, True)))
    print("poisson:", text(rng.poisson(4.5, 6)))
    print("multinomial:", text(rng.multinomial(20, [0.2, 0.3, 0.5])))
    try:
        rng.normal(0, -1)
    except ValueError as error:
        print("refused:", error)
    rng = Generator(Philox(2024))
    fruit = ["apple", "banana", "cherry", "date", "elderberry"]
    rng.shuffle(fruit)
    print("shuffled:", *fruit)
    print("choice:", text(rng.choice([2, 3, 5, 7, 11], 3, False)))
    print("permutation:", text(rng.permutation(6)))
    rng = Generator(MT19937(7))
    print("noise:", text([rng.normal(0, 0.1) for _ in range(2)]))
    print("die:", text([rng.integers(1, 6, dtype=np.int32, endpoint=True) for _ in range(3)]))
    state = RandomState(42)
    print("rand:", text(state.rand(2)))
    print("randn:", text(state.randn(2)))
    print("randint:", text(state.randint(0, 100, 5)))


def printed(program):
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        program()
    return out.getvalue()


@pytest.mark.parametrize("program", [example, methods], ids=lambda program: program.__name__)
def test_a_cpp_program_prints_numpy_s_numbers(program):
    assert printed(program) == (PROGRAMS / f"{program.__name__}.expected").read_text()


def test_the_readme_s_cpp_program_prints_numpy_s_numbers():
    rng = np.random.default_rng(42)
    x, y, die = rng.random(), rng.normal(170, 10, 2), rng.integers(1, 6, dtype=np.int32, endpoint=True)
    readme = (ROOT / "README.md").read_text()
    (shown,) = re.findall(r"^// prints: (.*)$", readme, re.M)
    assert shown == " ".join([text(x), text(y), text(die)])


if __name__ == "__main__":
    for each in [example, methods]:
        (PROGRAMS / f"{each.__name__}.expected").write_text(printed(each))
