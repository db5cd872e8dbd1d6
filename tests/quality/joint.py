"""What draws several values at once, against its exact law: choice, permutation, shuffle, permuted, multinomial and
multivariate_hypergeometric, each combination counted; dirichlet and multivariate_normal, in boxes.

    joint.py [--n N] OUT.tsv         N combinations (10^8) for each row, of large samples the hundredth part
"""

import argparse
import ctypes
import itertools
import math
import sys
import zlib
from fractions import Fraction

import numpy as np
import fit
import vectors
from library import check, library, objects, pointer
from tables import replaced

P = [0.1, 0.2, 0.3, 0.4]
FIELDS = ["object", "method", "arguments", "algorithm", "n", "cells", "chi_square", "df", "p", "tv", "tv_below"]


def number(values, base):
    return sum(value * base**i for i, value in enumerate(values))


def pointer_to(values, kind):
    return None if values is None else pointer(np.array(values, kind))


def choice(population, k, replace=False, p=None, shuffle=True):
    """The probability of each outcome, and the call that counts."""
    unordered = not shuffle and not replace
    law = np.zeros(2**population if unordered else population**k)
    weights = [Fraction(x) / sum(map(Fraction, p)) for x in p] if p else [Fraction(1, population)] * population
    for values in itertools.product(range(population), repeat=k) if replace else itertools.permutations(range(population), k):
        probability, left = Fraction(1), Fraction(1)
        for value in values:
            probability *= weights[value] / left
            left -= 0 if replace else weights[value]
        law[sum(1 << value for value in values) if unordered else number(values, population)] += float(probability)

    def call(pair, n, counts):
        at = pointer_to(p, float)
        return library().outcomes_of_choice(
            *pair, ctypes.c_int64(population), ctypes.c_bool(replace), at, ctypes.c_bool(shuffle), ctypes.c_size_t(k),
            ctypes.c_uint64(n), ctypes.c_int64(population), ctypes.c_bool(unordered), counts,
        )  # fmt: skip

    return law, call


CLASSES, CLASS = 10, 1000


def choice_of_many(population, k):
    """The law of the classes of the first and of the last value of a sample without replacement. Those of CLASS values in turn."""
    sizes = np.array([*[CLASS] * (CLASSES - 1), population - CLASS * (CLASSES - 1)])
    law = (np.outer(sizes, sizes) - np.diag(sizes)) / (population * (population - 1))

    def call(pair, n, counts):
        total = vectors.array_of(counts, CLASSES**2)
        out = np.empty(k, np.int64)
        generator, _ = pair
        given = ctypes.c_int64(population), ctypes.c_bool(False), None, ctypes.c_bool(True), pointer(out), ctypes.c_size_t(k)
        for _ in range(n):
            status = library().rill_generator_choice(generator, *given)
            if status != 0:
                return status
            first, last = np.minimum(out[[0, -1]] // CLASS, CLASSES - 1)
            total[first * CLASSES + last] += 1
        return 0

    return law.ravel(), call


def order(how, k):
    law = np.zeros(k**k)
    for values in itertools.permutations(range(k)):
        law[number(values, k)] = 1 / math.factorial(k)
    return law, lambda pair, n, counts: library().outcomes_of_order(*pair, ctypes.c_int(how), ctypes.c_size_t(k), ctypes.c_uint64(n), counts)


def rows(trials, probability, k, pvals=None, colors=None, method=0):
    law = np.zeros((trials + 1) ** k)
    for values in itertools.product(range(trials + 1), repeat=k):
        if sum(values) == trials:
            law[number(values, trials + 1)] = float(probability(values))

    def call(pair, n, counts):
        arguments = ctypes.c_int64(trials), pointer_to(pvals, float), pointer_to(colors, np.int64), ctypes.c_int32(method)
        return library().outcomes_of_rows(*pair, *arguments, ctypes.c_size_t(k), ctypes.c_uint64(n), counts)

    return law, call


def multinomial(trials, pvals):
    weights = [Fraction(x) for x in pvals[:-1]]
    weights.append(1 - sum(weights))

    def probability(values):
        ways = math.factorial(trials) // math.prod(map(math.factorial, values))
        return ways * math.prod(weight**value for weight, value in zip(weights, values))

    return rows(trials, probability, len(pvals), pvals=pvals)


def multivariate_hypergeometric(colors, sample, method):
    def probability(values):
        return Fraction(math.prod(map(math.comb, colors, values)), math.comb(sum(colors), sample))

    return rows(sample, probability, len(colors), colors=colors, method=method)


TAIL = "tail shuffle: the thousands of the first and the last value"
BOTH = [
    ("choice", "10, 3, replace=False", "Floyd's set, shuffled; RandomState: permutation", choice(10, 3)),
    ("choice", "4, 3, p=[0.1, 0.2, 0.3, 0.4]", "search", choice(4, 3, replace=True, p=P)),
    ("choice", "4, 3, replace=False, p=[0.1, 0.2, 0.3, 0.4]", "without what was drawn", choice(4, 3, p=P)),
    ("permutation", "6", "", order(0, 6)),
    ("shuffle", "6 items", "", order(1, 6)),
    ("multinomial", "8, [0.1, 0.2, 0.3, 0.4]", "conditional binomials", multinomial(8, P)),
    ("multinomial", "200, [0.4, 0.6]", "BTPE", multinomial(200, [0.4, 0.6])),
    ("multinomial", "200, [0.6, 0.4]", "BTPE of n - k", multinomial(200, [0.6, 0.4])),
    ("dirichlet", "[0.5, 1.0, 2.5]", "gammas", vectors.dirichlet(0.5, 1.0, 2.5)),
    ("multivariate_normal", "3 values, method='svd'", "", vectors.multivariate_normal("svd")),
]
GENERATOR = [
    ("choice", "10007, 300, replace=False", TAIL, choice_of_many(10007, 300)),
    ("choice", "12, 4, replace=False, shuffle=False", "Floyd's set", choice(12, 4, shuffle=False)),
    ("choice", "15, 2, replace=False, shuffle=False", "Floyd's set", choice(15, 2, shuffle=False)),
    ("permuted", "3 rows of 6, axis=1: the second row", "", order(2, 6)),
    ("permuted", "3 columns of 6, axis=0: the second column", "", order(3, 6)),
    ("multivariate_hypergeometric", "[5, 3, 8], 6, method='count'", "count", multivariate_hypergeometric([5, 3, 8], 6, 1)),
    ("multivariate_hypergeometric", "[5, 3, 8], 6", "marginals", multivariate_hypergeometric([5, 3, 8], 6, 2)),
    ("multivariate_hypergeometric", "[5, 3, 8], 10", "marginals, of what is left", multivariate_hypergeometric([5, 3, 8], 10, 2)),
    ("multivariate_hypergeometric", "[60, 40, 50], 30", "marginals, HRUA", multivariate_hypergeometric([60, 40, 50], 30, 2)),
    ("dirichlet", "[0.02, 0.05, 0.09]", "betas", vectors.dirichlet(0.02, 0.05, 0.09)),
    ("multivariate_normal", "3 values, method='eigh'", "", vectors.multivariate_normal("eigh")),
    ("multivariate_normal", "3 values, method='cholesky'", "", vectors.multivariate_normal("cholesky")),
]
CASES = [("Generator", *case) for case in BOTH + GENERATOR] + [("RandomState", *case) for case in BOTH]


def draws(algorithm, n):
    """How many of N: long samples take long."""
    return n // 100 if algorithm == TAIL else n


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=lambda text: int(float(text)), default=10**8)
    parser.add_argument("out")
    options = parser.parse_args()
    failed = 0
    with replaced(options.out, FIELDS) as table:
        for owner, method, arguments, algorithm, (law, call) in CASES:
            assert abs(law.sum() - 1) < 1e-9
            counts = np.zeros(len(law), np.uint64)
            pair = objects(owner, zlib.crc32(f"{owner} {method} {arguments}".encode()))
            n = draws(algorithm, options.n)
            check(call(pair, n, pointer(counts)))
            statistic, df, p = fit.chi_square(counts.astype(float), law * n)
            distance, below = fit.total_variation(counts, law, n)
            row = [owner, method, arguments, algorithm, n, df + 1, f"{statistic:.1f}", df, fit.written(p), f"{distance:.2g}", fit.bound(below)]
            table.writerow(row)
            print(*row, sep="\t", flush=True)
            # Every law here has more than one cell.
            failed += not p >= fit.PASSES
    sys.exit(f"{failed} laws with a p-value below {fit.PASSES}" if failed else 0)


if __name__ == "__main__":
    main()
