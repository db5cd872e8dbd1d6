"""Checks made before anything is drawn or overwritten, as in NumPy 2.5, whatever NumPy is installed."""

import math
import operator
from itertools import islice

import numpy as np
from numpy.random import SeedSequence
from numpy.random.bit_generator import ISeedSequence


def seed_sequence(seed):
    """The seed of a constructor as a seed sequence. As in NumPy since 2.5.1, nested sequences are refused."""
    if isinstance(seed, ISeedSequence):
        return seed
    flat = isinstance(seed, np.ndarray) and (seed.ndim == 0 or seed.dtype == np.uint32 or len(seed) == 0)
    if isinstance(seed, (list, tuple, range, np.ndarray)) and not flat:
        for i, item in enumerate(seed):
            if hasattr(item, "__len__") and not isinstance(item, str):
                # The items before it are checked first.
                SeedSequence(list(islice(seed, i)))
                raise TypeError("SeedSequence does not accept nested sequences.")
    return SeedSequence(seed)


def count_of_children(n_children):
    """How many to spawn: any number, truncated as in NumPy."""
    if isinstance(n_children, (str, bytes)) or not hasattr(n_children, "__int__"):
        raise TypeError("an integer is required")
    if n_children < 0:
        raise ValueError("n_children must be non-negative")
    return int(n_children)


def count_of_words(size):
    """How many words a size has."""
    if size is None:
        return 1
    refusal = TypeError("size must be an integer or a tuple of integers")
    if isinstance(size, (bool, np.bool_, str, bytes, dict, set)):
        raise refusal
    try:
        dimensions = shape_of(size)
        dimensions = [operator.index(dimension) for dimension in dimensions]
    except TypeError:
        raise refusal from None
    if any(dimension < 0 for dimension in dimensions):
        raise ValueError("negative dimensions are not allowed")
    n = math.prod(dimensions)
    if n > np.iinfo(np.intp).max:
        raise ValueError("size is too large")
    return n


def shape_of(size):
    """A size as a shape."""
    if size is None:
        return ()
    try:
        return (operator.index(size),)
    except TypeError:
        return tuple(size)


def position_of(value, first, last, refusal):
    """A position in a state, which must be an integer from first to last."""
    position = operator.index(value)
    if not first <= position <= last:
        raise ValueError(refusal)
    return position
