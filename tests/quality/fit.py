"""Counts in cells against their exact probabilities. What cannot be tested has no p-value: None, in tables nothing."""

import math

import numpy as np
from scipy import special, stats

LEAST = 10.0
# A p-value below this fails a test.
PASSES = 1e-6
CONFIDENCE = 1e-3


def merged(counts, expected):
    """Neighbouring cells are put together until each has an expectation of at least LEAST."""
    ends, total = [], 0.0
    for i, value in enumerate(expected):
        total += value
        if total >= LEAST:
            ends.append(i + 1)
            total = 0.0
    if not ends:
        return counts.sum(keepdims=True), expected.sum(keepdims=True)
    ends[-1] = len(expected)
    starts = [0, *ends[:-1]]
    return np.add.reduceat(counts, starts), np.add.reduceat(expected, starts)


def chi_square(counts, expected):
    """The statistic, its degrees of freedom and its p-value; a value where none can be gives p = 0."""
    if counts[expected == 0.0].sum() > 0:
        return math.inf, len(counts), 0.0
    counts, expected = merged(counts, expected)
    statistic = float((((counts - expected) ** 2) / expected).sum())
    df = len(counts) - 1
    return statistic, df, float(stats.chi2.sf(statistic, df)) if df > 0 else None


def tail(counts, probabilities, most=1e-3):
    """Kolmogorov's p-value of the values in the tail of the first cells, up to the probability `most`, given their number.

    At the edges of cells only, where the distance is at most that of all values: the p-value is not too small.
    """
    below = np.cumsum(probabilities)
    k = int(np.searchsorted(below, most))
    found = counts[:k].sum()
    if k < 2 or found < 100 or below[k - 1] <= 0.0:
        return None
    distance = np.abs(np.cumsum(counts[:k]) / found - below[:k] / below[k - 1]).max()
    return float(special.kolmogorov(math.sqrt(found) * distance))


def total_variation(counts, probabilities, n):
    """The distance of the counts from the law, and what the distance of what is drawn from the law is below, with confidence
    1 - CONFIDENCE. The expected distance of counts is at least that of their own law, since it is convex; and one value changes it
    by 1 / n at most, so that by McDiarmid's inequality it is rarely far below what is expected."""
    distance = float(np.abs(counts / n - probabilities).sum() / 2)
    return distance, min(1.0, distance + math.sqrt(math.log(1 / CONFIDENCE) / (2 * n)))


def written(p):
    """Three digits, or six where these would be 1."""
    return "" if p is None else f"{p:.3g}" if p < 0.9995 or p == 1.0 else f"{p:.6g}"


def bound(x):
    """Two digits, rounded up."""
    unit = 10.0 ** (math.floor(math.log10(x)) - 1)
    return f"{math.ceil(x / unit - 1e-9) * unit:.2g}"


def measured(counts, probabilities, n):
    """What a table has of the counts: chi-square, the tails, the distance."""
    counts = counts.astype(float)
    assert counts.sum() == n and abs(probabilities.sum() - 1) < 1e-12
    statistic, df, p = chi_square(counts, probabilities * n)
    distance, below = total_variation(counts, probabilities, n)
    low, high = (tail(counts[::step], probabilities[::step]) for step in (1, -1))
    return {
        "cells": df + 1, "chi_square": f"{statistic:.1f}", "df": df, "p": written(p), "p_low": written(low), "p_high": written(high),
        "tv": f"{distance:.2g}", "tv_below": bound(below),
    }  # fmt: skip


def least(row):
    return min(float(row[p]) for p in ("p", "p_low", "p_high") if row[p])
