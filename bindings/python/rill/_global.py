"""The functions of numpy.random that draw from one random state, which all of a program shares.

New programs are better served by a generator of their own, `rill.default_rng(seed)`: these exist for programs that call
`numpy.random.seed` and its like.
"""

from ._bit_generator import MT19937
from ._random_state import RandomState

_state = RandomState()

__all__ = [
    "beta", "binomial", "bytes", "chisquare", "choice", "dirichlet", "exponential", "f", "gamma", "geometric",
    "get_bit_generator", "get_state", "gumbel", "hypergeometric", "laplace", "logistic", "lognormal", "logseries",
    "multinomial", "multivariate_normal", "negative_binomial", "noncentral_chisquare", "noncentral_f", "normal", "pareto",
    "permutation", "poisson", "power", "rand", "randint", "randn", "random", "random_integers", "random_sample", "ranf",
    "rayleigh", "sample", "seed", "set_bit_generator", "set_state", "shuffle", "standard_cauchy", "standard_exponential",
    "standard_gamma", "standard_normal", "standard_t", "triangular", "uniform", "vonmises", "wald", "weibull", "zipf",
]  # fmt: skip


def get_bit_generator():
    """The bit generator of the shared random state."""
    return _state._bit_generator


def set_bit_generator(bitgen):
    """Let the functions of this module draw from another bit generator, from here on."""
    _state._exchange(bitgen)


def seed(seed=None):
    """Seed the shared random state: an MT19937 as RandomState does, any other kind as its constructor does."""
    bits = _state._bit_generator
    if isinstance(bits, MT19937):
        _state.seed(seed)
    else:
        bits.state = type(bits)(seed).state


def ranf(*args, **kwargs):
    """An older name of random_sample."""
    return _state.random_sample(*args, **kwargs)


def sample(*args, **kwargs):
    """An older name of random_sample."""
    return _state.random_sample(*args, **kwargs)


for _name in __all__:
    if _name not in globals():
        globals()[_name] = getattr(_state, _name)
