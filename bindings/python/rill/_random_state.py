"""numpy.random.RandomState, drawn by Rill."""

import json
import warnings

import numpy as np

from ._base import BitGenerator, to_json
from ._bit_generator import MT19937
from ._checks import number_of
from ._distributions import RandomStateDistributions
from ._library import library, save
from ._vectors import Vectors


class RandomState(RandomStateDistributions, Vectors, np.random.RandomState):
    """numpy.random.RandomState, with every method filled by Rill: the frozen streams."""

    _prefix = "rill_random_state"
    _refusals = {  # noqa: RUF012 - never changed
        "empty": "'a' cannot be empty unless no samples are taken",
        "not positive": "a must be greater than 0 unless no samples are taken",
        "no sequence": "a must be 1-dimensional or an integer",
        "dimensions": "a must be 1-dimensional",
        "p of dimensions": "'p' must be 1-dimensional",
        "p of another size": "'a' and 'p' must have same size",
    }

    def __init__(self, seed=None):
        if hasattr(seed, "capsule"):
            bit_generator = seed
        else:
            bit_generator = MT19937()
            if seed is not None:
                bit_generator._legacy_seeding(seed)
        self._exchange(bit_generator)

    def _exchange(self, bit_generator):
        """Draw from this bit generator from here on."""
        np.random.RandomState.__init__(self, bit_generator)
        self._open(bit_generator)

    def __getstate__(self):
        return self.get_state(legacy=False)

    def __setstate__(self, state):
        self.set_state(state)

    def __reduce__(self):
        return type(self), (self._bits,), self.get_state(legacy=False)

    def _own_bits(self):
        if not isinstance(self._bits, BitGenerator):
            raise NotImplementedError("the bit generator is not Rill's: its own state has it")
        return self._bits

    def seed(self, seed=None):
        """Seed the MT19937 in place by legacy seeding; None uses fresh entropy."""
        if not isinstance(self._bits, MT19937):
            raise TypeError("can only re-seed a MT19937 BitGenerator")
        with self._bits.lock:
            self._bits._legacy_seeding(seed)
            library.rill_random_state_set_bit_generator(self._handle.value, self._bits._handle.value)

    def get_state(self, legacy=True):
        """The state, with the cached Gaussian: NumPy's tuple, or its dictionary if legacy is false."""
        bits = self._own_bits()
        state = json.loads(save(library.rill_random_state_save, self._handle.value))
        state.pop("seed_seq", None)
        state = bits._with_arrays(state)
        if not legacy:
            return state
        if not isinstance(bits, MT19937):
            warnings.warn(
                "get_state and legacy can only be used with the MT19937 BitGenerator. To silence this warning, set "
                "`legacy` to False.",
                RuntimeWarning,
                stacklevel=2,
            )
            return state
        return "MT19937", state["state"]["key"], state["state"]["pos"], state["has_gauss"], state["gauss"]

    def set_state(self, state):
        """Restore a state of get_state, from here or from NumPy."""
        bits = self._own_bits()
        if isinstance(state, (tuple, list)):
            if state[0] != "MT19937":
                raise ValueError("set_state can only be used with legacy MT19937 state instances.")
            gauss = dict(zip(("has_gauss", "gauss"), state[3:5]))
            state = {"bit_generator": state[0], "state": {"key": state[1], "pos": state[2]}, **gauss}
        elif not isinstance(state, dict):
            raise TypeError("state must be a dict or a tuple.")
        elif "bit_generator" not in state or "state" not in state:
            raise ValueError("state dictionary is not valid.")
        text = to_json(bits._checked(state))
        library.rill_random_state_restore(self._handle.value, text, len(text))

    def random(self, size=None):
        """The newer name of random_sample."""
        return self.random_sample(size)

    def rand(self, *args):
        """random_sample of a shape."""
        return self.random_sample(args or None)

    def randn(self, *args):
        """standard_normal of a shape."""
        return self.standard_normal(args or None)

    def randint(self, low, high=None, size=None, dtype=int):
        """From low, or 0, to high, without high."""
        return self._draw_integers("randint", low, high, size, dtype, False)

    def random_integers(self, low, high=None, size=None):
        """From low, or 1, to high, including high; deprecated in NumPy, so it warns."""
        if high is None:
            low, high = 1, low
        warnings.warn(
            f"This function is deprecated. Please call randint({low}, {high} + 1) instead",
            DeprecationWarning,
            stacklevel=2,
        )
        return self.randint(low, int(high) + 1, size=size, dtype=np.int64)

    def choice(self, a, size=None, replace=True, p=None):
        """Items of a, or numbers below it, with probabilities p."""
        if self._coarse(p):
            return super().choice(a, size, replace, p)
        return self._choose(a, size, replace, p, 0)

    def multinomial(self, n, pvals, size=None):
        """Counts of n trials in the categories of pvals."""
        if np.ndim(n) > 0:
            raise TypeError("an integer is required")
        n = number_of(n, "i")
        len(pvals)
        if np.ndim(pvals) != 1:
            raise ValueError("pvals must be a 1-d sequence")
        return super().multinomial(n, pvals, size)

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        """Normal vectors with these means and this covariance."""
        return self._multivariate_normal(mean, cov, size, check_valid, tol)

    def shuffle(self, x):
        """Shuffle a list, or an array along its first axis, in place."""
        self._shuffle(x, 0)

    def permutation(self, x):
        """The numbers below x, or a copy of x, in random order."""
        if not isinstance(x, (int, np.integer)) and np.ndim(x) < 1:
            raise IndexError("x must be an integer or at least 1-dimensional")
        return self._permutation(x, 0)
