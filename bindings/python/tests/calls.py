"""One line for every method: the call, and a digest of its result and of the state of the bit generator afterwards.

Run with NumPy 2.5.5, it writes NumPy's own lines, those in calls.expected.
"""

import hashlib
import json

import numpy as np

GENERATOR = """
random()
random(1001)
random((3, 5), dtype='f4')
random(out=np.empty((4, 3), order='F'))
beta(0.5, [0.7, 3.0], size=(40, 2))
exponential(2.5, 101)
standard_exponential(101)
standard_exponential(101, dtype='f4')
standard_exponential(31, method='inv')
standard_exponential(31, dtype='f4', method='inv')
uniform(-3, [1, 2, 3])
standard_normal()
standard_normal((7, 9))
standard_normal(101, dtype=np.float32)
standard_normal(out=np.empty(50))
normal(3, 0.5)
normal([[1], [2]], [1, 2, 3], size=(4, 2, 3))
standard_gamma(0.3, 50)
standard_gamma([0.3, 1, 5], (30, 3), dtype='f4')
standard_gamma(2, out=np.empty(6))
gamma(2.0, 0.5, 51)
f(3, 4, 51)
noncentral_f(3, 20, 1.5, 51)
chisquare([2.0, 0.3], (20, 2))
noncentral_chisquare([0.5, 3], 1, (20, 2))
standard_cauchy(21)
standard_t(2.5, 21)
vonmises([0, 1, 2, 3], [1e-9, 0.5, 4, 1e7], size=(9, 4))
pareto(3, 21)
weibull([0, 1.5], (9, 2))
power(2.5, 21)
laplace(1, 2, 21)
gumbel(1, 2, 21)
logistic(1, 2, 21)
lognormal(1, 0.5, 21)
rayleigh(2, 21)
wald(2, 3, 21)
triangular(-1, [0, 0.5], 2, size=(11, 2))
binomial(10, 0.3)
binomial([5, 100, 1000], [[0.1], [0.9]])
negative_binomial(3.5, 0.2, 21)
poisson([0, 0.5, 9, 1000], (15, 4))
zipf(1.5, 21)
geometric([0.05, 0.5], (15, 2))
hypergeometric([15, 100], 15, 10, (15, 2))
logseries(0.9, 21)
integers(10)
integers(0, [2, 7, 2**40], size=(9, 3))
integers([-128], 127, 33, dtype=np.int8, endpoint=True)
integers(0, 2**64, 9, dtype=np.uint64)
integers(np.array([0, 5]), np.array([2**64, 9], dtype=object), dtype='u8')
integers(-2**63, 2**63, 9)
integers(100, size=33, dtype=np.uint8)
integers(3, 1000, size=33, dtype='i2')
integers(3, [1000, 20000], size=(9, 2), dtype='u2')
integers(-5, 10**6, size=33, dtype='i4')
integers(2**32, size=33, dtype='u4')
integers(2, size=33, dtype=bool)
bytes(17)
choice(5)
choice(100, (3, 4))
choice(20000, 900, replace=False)
choice(['a', 'b', 'c'], 9, p=[0.2, 0.3, 0.5])
choice(9, 4, replace=False, p=np.arange(9) / 36)
choice(np.arange(12).reshape(3, 4), 3, axis=1, shuffle=False, replace=False)
choice([1.5, 2.5], 9, p=np.array([0.3, 0.7], 'f4'))
permutation(20)
permutation(np.arange(24).reshape(2, 3, 4), axis=2)
permutation([3, 1, 4, 1, 5])
permuted(np.arange(24).reshape(2, 3, 4), axis=1)
permuted(np.arange(24).reshape(2, 3, 4)[:, ::2], axis=0)
permuted(np.arange(24).reshape(4, 6).T)
permuted(np.arange(24).reshape(4, 6)[:, ::2])
permuted(np.arange(6, dtype=object).reshape(2, 3), axis=1).astype(int)
multinomial(20, [0.2, 0.3, 0.5], (4, 2))
multinomial([3, 40], [[0.1, 0.9], [0.5, 0.5]], size=(3, 2))
multivariate_hypergeometric([3, 9, 20], 7, 9)
multivariate_hypergeometric([3, 9, 20], 7, (2, 3), method='count')
dirichlet([0.5, 1, 7], 9)
dirichlet([0.05, 0.01], (2, 3))
multivariate_normal([1, 2, 3], np.diag([4.0, 1.0, 0.25]), 9)
multivariate_normal([1, 2], [[4.0, 0.0], [0.0, 9.0]], (2, 3), method='cholesky')
"""

RANDOM_STATE = """
random_sample((3, 4))
random(5)
rand()
rand(2, 3)
randn()
randn(3, 3)
standard_normal(7)
beta(0.5, [0.7, 3.0], size=(40, 2))
exponential(2.5, 21)
standard_exponential(21)
uniform(-3, [1, 2, 3])
normal([[1], [2]], [1, 2, 3], size=(4, 2, 3))
standard_gamma([0.3, 1, 5], (30, 3))
gamma(2.0, 0.5, 51)
f(3, 4, 51)
noncentral_f(3, 20, 1.5, 51)
chisquare([2.0, 0.3], (20, 2))
noncentral_chisquare([0.5, 3], 1, (20, 2))
standard_cauchy(21)
standard_t(2.5, 21)
vonmises([0, 1, 2, 3], [1e-9, 0.5, 4, 1e7], size=(9, 4))
pareto(3, 21)
weibull([0, 1.5], (9, 2))
power(2.5, 21)
laplace(1, 2, 21)
gumbel(1, 2, 21)
logistic(1, 2, 21)
lognormal(1, 0.5, 21)
rayleigh(2, 21)
wald(2, 3, 21)
triangular(-1, [0, 0.5], 2, size=(11, 2))
binomial(10, 0.3)
binomial([5, 100, 1000], [[0.1], [0.9]])
negative_binomial(3.5, 0.2, 21)
poisson([0, 0.5, 9, 1000], (15, 4))
zipf(1.5, 21)
geometric([0.05, 0.5], (15, 2))
hypergeometric([15, 100], 15, 10, (15, 2))
logseries(0.9, 21)
tomaxint((2, 3))
randint(10)
randint(-5, 10**6, size=33, dtype='i4')
randint(0, [2, 7, 2**40], size=(9, 3))
randint(100, size=33, dtype=np.uint8)
randint(3, 1000, size=33, dtype='i2')
randint(2, size=33, dtype=bool)
randint(0, 2**64, 9, dtype=np.uint64)
bytes(17)
choice(5)
choice(100, (3, 4))
choice(200, 9, replace=False)
choice(['a', 'b', 'c'], 9, p=[0.2, 0.3, 0.5])
choice(9, 4, replace=False, p=np.arange(9) / 36)
permutation(20)
permutation(np.arange(24).reshape(2, 3, 4))
multinomial(20, [0.2, 0.3, 0.5], (4, 2))
dirichlet([0.5, 1, 7], 9)
multivariate_normal([1, 2, 3], np.diag([4.0, 1.0, 0.25]), 9)
"""

SHUFFLED = (
    "np.arange(20.0)",
    "np.arange(24).reshape(4, 6)",
    "np.arange(24)[::2]",
    "np.arange(6, dtype=object)",
    "list(range(9))",
    "np.arange(24).reshape(4, 6).T",
)


def plain(value):
    """Type, shape and bits, in text."""
    if isinstance(value, (np.ndarray, np.generic)):
        value = np.ascontiguousarray(value)
        return [value.dtype.str, value.shape, value.tolist() if value.dtype == object else value.tobytes().hex()]
    if isinstance(value, float):
        return value.hex()
    if isinstance(value, bytes):
        return value.hex()
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    return value


def digest(*values):
    return hashlib.sha256(json.dumps([plain(value) for value in values]).encode()).hexdigest()[:16]


def lines(module):
    """The lines for the classes of a module."""
    for kind in ("PCG64", "MT19937"):
        for call in GENERATOR.split("\n"):
            if call:
                bits = getattr(module, kind)(8675309)
                value = eval(f"rng.{call}", {"rng": module.Generator(bits), "np": np})
                yield f"Generator({kind}).{call} {digest(value, bits.state)}"
    for call in RANDOM_STATE.split("\n"):
        if call:
            state = module.RandomState(8675309)
            value = eval(f"rng.{call}", {"rng": state, "np": np})
            yield f"RandomState.{call} {digest(value, state.get_state(legacy=False))}"
    for array in SHUFFLED:
        for rng in (module.Generator(module.SFC64(1)), module.RandomState(1)):
            items = eval(array, {"np": np})
            rng.shuffle(items)
            yield f"{type(rng).__name__}.shuffle({array}) {digest(np.array(items), rng.bytes(8))}"


if __name__ == "__main__":
    assert np.__version__ == "2.5.5"
    for line in lines(np.random):
        print(line)
