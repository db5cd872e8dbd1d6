"""The laws of vectors of doubles, dirichlet and multivariate_normal, for joint.py: each vector is turned into independent numbers
whose laws are known, and the cells are boxes of those."""

import ctypes

import numpy as np
from exact import cdf, real
from library import library, pointer
from scipy import stats

BLOCK = 1 << 16
MEAN = np.array([1.0, -2.0, 0.5])
COVARIANCE = np.array([[2.0, 0.6, -0.3], [0.6, 1.5, 0.4], [-0.3, 0.4, 0.8]])
METHODS = {"svd": 1, "eigh": 2, "cholesky": 3}


def edges_of(law, n):
    """About n - 1 edges, which rounding does not reach, of cells of nearly the same probability."""
    edges = np.unique(law.ppf(np.arange(1, n) / n))
    return edges[edges < 1 - 1e-6] if law.support()[1] == 1 else edges


def shares(name, parameters, edges):
    law = cdf(name, parameters)
    below = [0.0, *(float(law(real(float(edge))).mid()) for edge in edges), 1.0]
    return np.diff(below)


def product(parts):
    law = np.ones(1)
    for _, probabilities in parts:
        law = np.outer(law, probabilities).ravel()
    return law


def array_of(counts, n):
    """The n counts at a pointer."""
    return np.ctypeslib.as_array(ctypes.cast(counts, ctypes.POINTER(ctypes.c_uint64)), (n,))


def counter(parts, independent, draw):
    """The call that counts boxes, by the edges and probabilities of each coordinate."""

    def call(pair, n, counts):
        boxes = np.prod([len(probabilities) for _, probabilities in parts])
        total = array_of(counts, boxes)
        out = np.empty((BLOCK, 3))
        while n > 0:
            rows = min(n, BLOCK)
            status = draw(pair, pointer(out), ctypes.c_size_t(rows))
            if status != 0:
                return status
            box = np.zeros(rows, int)
            for (edges, probabilities), values in zip(parts, independent(out[:rows])):
                box = box * len(probabilities) + np.searchsorted(edges, values, "right")
            total += np.bincount(box, minlength=boxes).astype(np.uint64)
            n -= rows
        return 0

    return call


def dirichlet(*alpha):
    """The first share has the law beta(a, b + c), and the second's share of the rest beta(b, c)."""
    a, b, c = alpha
    parts = []
    for parameters in ((a, b + c), (b, c)):
        edges = edges_of(stats.beta(*parameters), 24)
        parts.append((edges, shares("beta", parameters, edges)))
    values = np.array(alpha)

    def draw(pair, out, n):
        generator, random_state = pair
        if generator is not None:
            return library().rill_generator_dirichlet(generator, pointer(values), ctypes.c_size_t(3), out, n)
        return library().rill_random_state_dirichlet(random_state, pointer(values), ctypes.c_size_t(3), out, n)

    # Where the first share rounds to 1 the others are 0: its last interval is one cell.
    law = product(parts).reshape(len(parts[0][1]), -1)
    law[-1, 0], law[-1, 1:] = law[-1].sum(), 0.0
    last = parts[0][0][-1]

    def independent(x):
        first, rest = x[:, 0], x[:, 1] + x[:, 2]
        known = first < last
        return first, np.divide(x[:, 1], rest, out=np.full(len(x), -1.0), where=known)

    return law.ravel(), counter(parts, independent, draw)


def multivariate_normal(method):
    """Multiplied by the inverse of Cholesky's factor, a vector has independent standard normal values."""
    edges = edges_of(stats.norm, 8)
    part = edges, shares("standard_normal", (), edges)
    inverse = np.linalg.inv(np.linalg.cholesky(COVARIANCE))

    def draw(pair, out, n):
        generator, random_state = pair
        given = pointer(MEAN), pointer(COVARIANCE), ctypes.c_size_t(3), ctypes.c_int32(2), ctypes.c_double(1e-8)
        if generator is not None:
            return library().rill_generator_multivariate_normal(generator, *given, ctypes.c_int32(METHODS[method]), out, n)
        return library().rill_random_state_multivariate_normal(random_state, *given, out, n)

    return product([part] * 3), counter([part] * 3, lambda x: ((x - MEAN) @ inverse.T).T, draw)
