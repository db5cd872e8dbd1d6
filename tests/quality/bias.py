"""How far NumPy's algorithms for discrete laws are from the laws: computed, not drawn.

    bias.py [--n N] OUT.tsv

A rejection algorithm accepts a value k with a probability that should be proportional to the law's. Two things make it differ: its design (a
hat that does not cover the law, a quick test that accepts too much, a series that is cut off, a cut-off of values), as if its
numbers were real; and the acceptance in doubles, whose logarithms of factorials are rounded. For each this computes the relative error of the
probability of every value (of some thousands, where there are more), and from these: the greatest among values of probability 10^-9
or more, the total variation, and `found_at`, the number of values by which the most powerful test finds it with p < 10^-6 in half
of its runs, z^2 / sum of p (relative error)^2. Other tests need more. The steps of uniforms of 53 bits are smaller, and left out, where no row has them.

Where RandomState's last test is at fault, N values (10^9) are drawn, if they can show it: `z` is by how many standard deviations the sum of the
relative errors of these values is above what it is under the law, and `z_expected` what it should be if the errors are as computed.
"""

import argparse
import math
import sys

import exact
import fit
import grid
import library
import numpy as np
from exact import arb, real
from scipy import stats
from tables import replaced

FIELDS = ["object", "distribution", "parameters", "algorithm", "source", "greatest", "tv", "found_at", "drawn", "z", "z_expected"]
DEVIATIONS = 7.0
SEED = 20261129
MOST_VALUES = 2000
DESIGN, ROUNDING = "the design", "acceptance in doubles"


def values_near(mean, deviation, first, last):
    """The values within DEVIATIONS of the mean, or some of them at equal distances, and how many each stands for."""
    low, high = max(first, math.floor(mean - DEVIATIONS * deviation - 2)), min(last, math.ceil(mean + DEVIATIONS * deviation + 2))
    step = max(1, (high - low) // MOST_VALUES)
    return np.arange(low, high + 1, step), step


def places(k, points=256):
    """Places within [k, k + 1), a row for each k."""
    return k[:, None] + (np.arange(points) + 0.5) / points


def mass_of(name, parameters, k):
    mass = exact.pmf(name, parameters)
    return np.array([float(mass(int(value)).mid()) for value in k])


def summary(mass, error, lost=0.0):
    """The three numbers, of relative errors; `lost` is the probability of values that cannot come."""
    total = mass.sum() + lost
    mean = ((mass * error).sum() - lost) / total
    apart = error - mean
    squares = (mass * apart**2).sum() + lost
    seen = mass >= 1e-9
    distance = ((mass * np.abs(apart)).sum() + lost) / 2
    return np.abs(apart[seen]).max(), distance, stats.norm.isf(fit.PASSES) ** 2 / squares if squares > 0 else math.inf


def numpy_loggam(x):
    """NumPy's, in doubles; math/loggam.rs."""
    series = [8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04, -5.952380952380952e-04, 8.417508417508418e-04,
              -1.917526917526918e-03, 6.41025641025641e-03, -2.955065359477124e-02, 1.796443723688307e-01, -1.3924322169059]  # fmt: skip
    if x in (1.0, 2.0):
        return 0.0
    steps = int(max(7.0 - x, 0.0))
    y = x + steps
    square = (1.0 / y) * (1.0 / y)
    total = 0.0
    for term in reversed(series):
        total = total * square + term
    value = total / y + 0.5 * 1.8378770664093453 + (y - 0.5) * math.log(y) - y
    for _ in range(steps):
        value -= math.log(y - 1.0)
        y -= 1.0
    return value


def ptrs(lam):
    """Of Poisson values: (mass, errors by the design, errors by rounding)."""
    b = 0.931 + 2.53 * math.sqrt(lam)
    a = -0.059 + 0.02483 * b
    inverse_alpha = 1.1239 + 1.1328 / (b - 3.4)
    quick = 0.9277 - 3.6224 / (b - 2.0)
    k, step = values_near(lam, math.sqrt(lam), 0, 2**62)
    mass = mass_of("poisson", (lam,), k)
    # The place of an attempt is (2 a / us + b) u + lam + 0.43 with us = 1/2 - |u|: solved for us.
    distance = np.abs(places(k) - lam - 0.43) + 2 * a - b / 2
    us = (-distance + np.sqrt(distance**2 + 4 * a * b)) / (2 * b)
    us = np.where(distance > 0, 2 * a / (distance + np.sqrt(distance**2 + 4 * a * b)), us)
    slope = a / us**2 + b
    wanted = mass[:, None] * slope / inverse_alpha
    accepted = np.minimum(wanted, np.where(us < 0.013, us, 1.0))
    accepted = np.where(us >= 0.07, np.maximum(accepted, quick), accepted)
    design = ((accepted - wanted) / slope).mean(axis=1) * inverse_alpha / mass
    log_lam = math.log(lam)
    found = [-lam + float(x) * log_lam - numpy_loggam(float(x) + 1.0) for x in k]
    law = exact.pmf("poisson", (lam,))
    rounding = np.array([float(((real(value)).exp() / law(int(x)) - 1).mid()) for value, x in zip(found, k)])
    return mass * step, design, rounding


def btpe(n, p, first, sign):
    """Of binomial values, by the last test whose first coefficient and sign are given."""
    q = 1.0 - p
    variance = n * p * q
    m = math.floor(n * p + p)
    p1 = math.floor(2.195 * math.sqrt(variance) - 4.6 * q) + 0.5
    middle = m + 0.5
    left, right = middle - p1, middle + p1
    c = 0.134 + 20.5 / (15.3 + m)
    a = (n * p + p - left) / (n * p + p - left * p)
    rate_left = a * (1 + a / 2)
    a = (right - n * p - p) / (right * q)
    rate_right = a * (1 + a / 2)
    k, step = values_near(n * p, math.sqrt(variance), 0, n)
    law = exact.pmf("binomial", (n, p))
    mode = law(m)

    def last_test(y, number, log):
        """The logarithm that the last test compares with, in the arithmetic of `number`."""
        one, half = number(1.0), number(0.5)
        x1, f1 = number(float(y)) + one, number(float(m)) + one
        z, w = number(float(n)) + one - number(float(m)), number(float(n)) - number(float(y)) + one

        def series(x):
            s = x * x
            return (first - (462.0 - (132.0 - (99.0 - 140.0 / s) / s) / s) / s) / x / 166320.0

        main = (number(float(m)) + half) * log(f1 / x1) + (number(float(n - m)) + half) * log(z / w)
        main += number(float(y - m)) * log(w * number(p) / (x1 * (number(q) if number is float else 1 - number(p))))
        return main + series(f1) + series(z) + sign * series(x1) + sign * series(w)

    def product(y):
        """Near the mode, and far from it, probabilities are multiplied."""
        s = p / q
        f = 1.0
        for i in range(m + 1, y + 1):
            f *= s * (n + 1) / i - s
        for i in range(y + 1, m + 1):
            f /= s * (n + 1) / i - s
        return f

    mass, threshold, rounding = [], [], []
    for y in map(int, k):
        relative = law(y) / mode
        far = abs(y - m)
        found = relative
        if far <= 20 or far >= variance / 2 - 1:
            rounded = float((real(product(y)) / relative - 1).mid())
        else:
            rho = far / variance * ((far * (far / 3 + 0.625) + 1 / 6) / variance + 0.5)
            t = -far * far / (2 * variance)
            logarithm = last_test(y, arb, lambda x: x.log())
            rounded = float((real(last_test(y, float, math.log)) - logarithm).mid())
            if not t - rho < float(logarithm.mid()) < t + rho:
                logarithm, rounded = real(min(max(float(logarithm.mid()), t - rho), t + rho)), 0.0
            found = logarithm.exp()
        mass.append(float(law(y).mid()))
        threshold.append(float((found / relative - 1).mid()))
        rounding.append(rounded)
    mass, threshold = np.array(mass), np.array(threshold)
    relative = mass / float(mode.mid())
    x = places(k)
    triangle = np.maximum(0.0, 1 - np.abs(x - middle) / p1)
    hat = np.where(x < left, c * np.exp(rate_left * np.minimum(x - left, 0)), c * np.exp(-rate_right * np.maximum(x - right, 0)))
    hat = np.where((x >= left) & (x <= right), np.minimum(triangle + c, 1.0), hat)
    tested = (relative * (1 + threshold))[:, None]
    uncovered = np.minimum(tested, hat) - tested + np.maximum(triangle - tested, 0.0)
    return mass * step, threshold + uncovered.mean(axis=1) / relative, np.array(rounding)


LOG_FACTORIALS = [0.0] + [float(exact.factorial(k).mid()) for k in range(1, 126)]


def log_factorial(k):
    """Generator's; distribution/hypergeometric.rs."""
    if k < 126:
        return LOG_FACTORIALS[k]
    return (k + 0.5) * math.log(k) - k + (0.9189385332046728 + (1 / k) * (1 / 12 - 1 / (360.0 * k * k)))


def hrua(good, bad, sample, log_factorial):
    """Of hypergeometric values, where the sample is at most half."""
    good, bad = sorted((good, bad))
    population = good + bad
    p, q = good / population, bad / population
    a = sample * p + 0.5
    variance = (population - sample) * sample * p * q / (population - 1)
    c = math.sqrt(variance + 0.5)
    h = 1.7155277699214135 * c + 0.8989161620588988
    end = min(min(sample, good) + 1, math.floor(a + 16 * c))
    k, step = values_near(a, c, max(0, sample - bad), int(end) - 1)
    law = exact.pmf("hypergeometric", (good, bad, sample))
    mode = math.floor((sample + 1) * (good + 1) / (population + 2))
    mass = mass_of("hypergeometric", (good, bad, sample), k)
    relative = (mass / float(law(mode).mid()))[:, None]
    design = -np.maximum(0.0, 1 - h * h / (4 * relative * (places(k) - a) ** 2)).mean(axis=1)

    def sum_of(k):
        return log_factorial(k) + log_factorial(good - k) + log_factorial(sample - k) + log_factorial(bad - sample + k)

    found = [sum_of(mode) - sum_of(int(x)) for x in k]
    rounding = np.array([float((real(t).exp() / (law(int(x)) / law(mode)) - 1).mid()) for t, x in zip(found, k)])
    return mass * step, design, rounding


def zipf(a):
    """By octaves, in each of which some values stand for all: the acceptance divides by (1 + 1/X)^(a - 1) - 1."""
    rng, norm = np.random.default_rng(1), (real(a).zeta() - real(a).zeta(arb(2) ** 63))
    mass, error = [], []
    for octave in range(63):
        x = np.arange(1 << octave, 2 << octave) if octave < 10 else rng.integers(1 << octave, 2 << octave, 1000)
        below = [real(a).zeta(arb(2) ** e) for e in (octave, octave + 1)]
        share = np.array([float(value) ** -a for value in x])
        mass += list(float(((below[0] - below[1]) / norm).mid()) * share / share.sum())
        for value in map(float, x):
            wanted = math.expm1((a - 1) * math.log1p(1 / value))
            found = math.pow(1 + 1 / value, a - 1) - 1
            # Without a difference everything is accepted.
            accepted = (math.pow(2, a - 1) - 1) * (1 + wanted) / (math.pow(2, a - 1) * value * wanted)
            error.append(min(wanted / found, 1 / accepted) - 1 if found > 0 else 1 / accepted - 1)
    return np.array(mass), np.array(error)


def confirmed(n, name, parameters, k, mass, error):
    """z of RandomState's values, and what is expected of it."""
    error = error - (mass * error).sum() / mass.sum()
    expected = math.sqrt(n * (mass * error**2).sum())
    if expected < 3:
        return "", "", ""
    draw = library.seeded("RandomState", name, parameters, SEED)
    trials, p = parameters
    counts = draw.count_window(n, 0, trials + 1)[1:-1].astype(float)
    if p > 0.5:
        counts = counts[::-1]
    return n, ((counts[k] - n * mass) * error).sum() / expected, expected


def rows(n_drawn):
    generator, random_state, both = "Generator", "RandomState", "both"
    for lam in (10.0, 100.0, 1e4, 1e8):
        mass, design, rounding = ptrs(lam)
        yield both, "poisson", (lam,), "PTRS", DESIGN, summary(mass, design)
        yield both, "poisson", (lam,), "PTRS", ROUNDING, summary(mass, rounding)
    for n, p in ((61, 0.5), (1000, 0.4), (1000, 0.95), (10**9, 0.3)):
        mass, design, rounding = btpe(n, min(p, 1 - p), 13860.0, -1)
        yield generator, "binomial", (n, p), "BTPE", DESIGN, summary(mass, design)
        yield generator, "binomial", (n, p), "BTPE", ROUNDING, summary(mass, rounding)
        mass, design, _ = btpe(n, min(p, 1 - p), 13680.0, 1)
        k = values_near(n * min(p, 1 - p), math.sqrt(n * p * (1 - p)), 0, n)[0]
        yield random_state, "binomial", (n, p), "BTPE", grid.SIGNS, (*summary(mass, design), *confirmed(n_drawn, "binomial", (n, p), k, mass, design))
    for parameters in ((30, 70, 10), (300, 200, 60), (10**8, 10**8, 10**8)):
        mass, design, rounding = hrua(*parameters, log_factorial)
        # RandomState draws a sample of 10 item by item.
        yield both if parameters[2] > 10 else generator, "hypergeometric", parameters, "HRUA", DESIGN, summary(mass, design)
        yield generator, "hypergeometric", parameters, "HRUA", ROUNDING, summary(mass, rounding)
        if parameters[2] > 10:
            rounding = hrua(*parameters, lambda k: numpy_loggam(k + 1.0))[2]
            yield random_state, "hypergeometric", parameters, "HRUA", ROUNDING, summary(mass, rounding)
    for a in (1.1, 1.5, 2.0, 4.5):
        yield both, "zipf", (a,), "rejection", "1 + 1/X in doubles", summary(*zipf(a))
    for n, p in ((10**6, 1e-5),):
        bound = math.floor(n * p + 10 * math.sqrt(n * p * (1 - p) + 1))
        law = exact.pmf("binomial", (n, p))
        lost = float(sum((law(k) for k in range(bound + 1, bound + 200)), arb(0)).mid())
        numbers = summary(np.array([1 - lost]), np.zeros(1), lost)
        yield both, "binomial", (n, p), "inversion", f"values above {bound} are drawn again", numbers
    for p in (0.05, 1e-4, 1e-9):
        # The widest layer of the ziggurat has values 7.7 * 2^-53 apart, and a value of the law has an interval of p or more.
        error = 7.7 * 2.0**-53 / p
        least = stats.norm.isf(fit.PASSES) ** 2 / error**2
        yield generator, "geometric", (p,), "inversion", "steps of the exponential value, at most", (error, error / 2, least)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=lambda text: int(float(text)), default=10**9)
    parser.add_argument("out")
    options = parser.parse_args()
    wrong = []
    with replaced(options.out, FIELDS) as writer:
        for owner, name, parameters, algorithm, source, (*numbers, drawn, z, expected) in map(padded, rows(options.n)):
            drawings = (drawn, f"{z:.2f}", f"{expected:.2f}") if drawn else ("", "", "")
            line = [owner, name, " ".join(map(repr, parameters)), algorithm, source, *(f"{number:.1e}" for number in numbers), *drawings]
            writer.writerow(line)
            print(*line, sep="\t", flush=True)
            if drawn and abs(z - expected) > -stats.norm.ppf(fit.PASSES / 2):
                wrong.append(line)
    if wrong:
        sys.exit(f"not as computed: {wrong}")


def padded(row):
    """With nothing where nothing was drawn."""
    *words, numbers = row
    return *words, (*numbers, "", "", "")[:6]


if __name__ == "__main__":
    main()
