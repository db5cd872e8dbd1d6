"""Faults that the tests must find: a test that finds none of them proves nothing.

    controls.py [--n N] [--log2 K] OUT.tsv      N values (10^8) of each wrong distribution, 2^K wrong streams of each kind (2^20)

Each row is a fault, a test, and its p-value; the script fails where a p-value that must be below 10^-6 is not, and where one is that must
not: so each test finds a fault, and passes over the faults that it is not for. oneMKL's Poisson values are tested where its library
is installed (MKL_RT names it).
"""

import argparse
import ctypes
import math
import os
import sys

import exact
import fit
import joint
import laws
import library
import numpy as np
import streams
from tables import replaced

MASK = 2**128 - 1
MULTIPLIER = 0x2360ED051FC65DA44385DF649FCCF645


def pcg64(state, inc, n):
    """n words of a PCG64 whose state and increment are given, as numpy.random.PCG64 makes them."""
    bits = np.random.PCG64(0)
    bits.state = {"bit_generator": "PCG64", "state": {"state": state & MASK, "inc": inc & MASK | 1}, "has_uint32": 0, "uinteger": 0}
    return bits.random_raw(n)


def related_increments(n):
    return np.array([pcg64(42, 2 * i + 1, streams.WORDS) for i in range(n)])


def numbered_states(n):
    return np.array([pcg64(i, 1, streams.WORDS) for i in range(n)])


def jump_too_short(n):
    return np.lib.stride_tricks.sliding_window_view(pcg64(42, 1, 7 * n + 8), 8)[::7][:n]


def no_mixing(n):
    return pcg64(42, 1, streams.WORDS) + np.arange(n, dtype=np.uint64)[:, None]


def found_by(*tests, **from_log2):
    """The tests that must fail, and those that must from so many streams on and may before that."""
    return {**dict.fromkeys(tests, 0), **from_log2}


# What makes the streams, and the tests that find it.
FAULTS = {
    "streams of PCG64 with one state and the increments 1, 3, 5, ...": (related_increments, found_by("spacings", "ranks", "weights", "bytes", "products")),
    "streams of PCG64 with the states 0, 1, 2, ..., without SeedSequence": (numbered_states, found_by("spacings", "repeats", weights=20, bytes=20, products=22, ranks=math.inf)),
    "streams that each overlap the next one by a word": (jump_too_short, found_by("repeats")),
    "streams that are one sequence, with their number added to each word": (no_mixing, found_by("spacings", "ranks", "weights", "bytes", "products")),
}


class Ziggurat:
    """Marsaglia and Tsang's method for the normal distribution with 256 layers, with an offset into its table of heights."""

    def __init__(self, offset):
        r, area = 3.6541528853610088, 0.00492867323399
        x = np.zeros(257)
        x[256], x[255] = area / np.exp(-r * r / 2), r
        for i in range(254, 0, -1):
            x[i] = np.sqrt(-2 * np.log(area / x[i + 1] + np.exp(-x[i + 1] ** 2 / 2)))
        self.x, self.height, self.offset = x, np.exp(-x * x / 2), offset
        self.height[0] = 1.0

    def sample(self, rng, n):
        layer = rng.integers(1, 257, n)
        x = rng.random(n) * self.x[layer]
        accepted = x < self.x[layer - 1]
        # Between the layers, and in the tail behind r.
        outer = np.clip(layer + self.offset, 1, 255)
        lower, upper = self.height[outer], self.height[outer - 1]
        wedge = lower + rng.random(n) * (upper - lower) < np.exp(-x * x / 2)
        accepted |= (layer < 256) & wedge
        out = x[accepted]
        tail = np.count_nonzero((layer == 256) & ~accepted)
        r = self.x[255]
        behind = -np.log(rng.random(4 * tail + 16)) / r
        behind = behind[-2 * np.log(rng.random(len(behind))) > behind**2][:tail] + r
        out = np.concatenate([out, behind])
        return np.where(rng.random(len(out)) < 0.5, -out, out)


def normal_p(n, offset):
    rng, sampler = np.random.default_rng(1), Ziggurat(offset)
    edges = np.linspace(-4.5, 4.5, 1023)
    counts, total = np.zeros(1024), 0
    while total < n:
        values = sampler.sample(rng, 1 << 20)
        counts += np.bincount(np.searchsorted(edges, values, "right"), minlength=1024)
        total += len(values)
    law = exact.cdf("standard_normal", ())
    below = np.array([0.0, *(float(law(exact.real(float(edge))).mid()) for edge in edges), 1.0])
    return fit.chi_square(counts, np.diff(below) * total)[2]


def poisson_p(draw, lam, n):
    width = int(lam + 12 * lam**0.5)
    counts, total = np.zeros(width + 1), 0
    while total < n:
        counts += np.bincount(np.minimum(draw(1 << 20), width), minlength=width + 1)
        total += 1 << 20
    mass = exact.pmf("poisson", (lam,))
    law = np.array([float(mass(k).mid()) for k in range(width)])
    return fit.chi_square(counts, np.append(law, 1 - law.sum()) * total)[2]


def mkl_poisson(path):
    """VSL's Poisson values at 100, by its method PTPE, from MT19937."""
    mkl = ctypes.CDLL(path)
    stream, out = ctypes.c_void_p(), np.empty(1 << 20, np.int32)
    assert mkl.vslNewStream(ctypes.byref(stream), ctypes.c_int(0x800000), ctypes.c_uint(1)) == 0

    def draw(n):
        assert mkl.viRngPoisson(ctypes.c_int(0), stream, ctypes.c_int(n), out.ctypes.data_as(ctypes.c_void_p), ctypes.c_double(100.0)) == 0
        return out

    return draw


def moved(n, name, drawn, nearly, tested):
    """Rill's values against the laws of other parameters: chi-square finds those nearby, and the tails what differs more."""
    for test, parameters, columns in (("chi-square", nearly, ["p"]), ("tails", tested, ["p_low", "p_high"])):
        found = against(n, name, drawn, parameters)
        yield f"{name}{drawn} against the law of {parameters}", f"laws: {test}", min(float(found[p]) for p in columns if found[p]), True


def against(n, name, drawn, tested):
    draw = library.seeded("Generator", name, drawn, 1)
    counts, probabilities = (laws.continuous if name in exact.CONTINUOUS else laws.discrete)(draw, n, name, tested)
    return fit.measured(counts, probabilities, n)


def impossible(n):
    """Chi-square of binomial values of 40 trials, one of which is said to be above 40."""
    draw = library.seeded("Generator", "binomial", (40, 0.3), 1)
    counts, probabilities = laws.discrete(draw, n, "binomial", (40, 0.3))
    counts[counts.argmax()] -= 1
    counts[-1] += 1
    return float(fit.measured(counts, probabilities, n)["p"])


def wrong_choice(n):
    """Chi-square of combinations: the probability of one item is off by the hundredth part."""
    law, call = joint.choice(4, 3, p=joint.P)
    other, _ = joint.choice(4, 3, p=[0.1, 0.2, 0.303, 0.397])
    counts = np.zeros(len(law), np.uint64)
    library.check(call(library.objects("Generator", 1), n, library.pointer(counts)))
    return [fit.chi_square(counts.astype(float), expected * n)[2] for expected in (law, other)]


def digests(change):
    """Whether a block of normal values has the digest that it has after a change."""
    values = np.random.default_rng(1).standard_normal(library.BLOCK)
    found = []
    for block in (values, change(values.copy())):
        lanes = np.zeros(library.LANES, np.uint64)
        library.library().digest_of(library.pointer(block), library.pointer(lanes))
        found.append(lanes.tobytes())
    return float(found[0] == found[1])


def swapped(values):
    values[[8, 16]] = values[[16, 8]]
    return values


def two_signs(values):
    values[[8, 16]] *= -1
    return values


def rows(n, log2):
    """The fault, the test, its p-value, and whether the test must find it, or must not; None where it may."""
    for what, (fault, finds) in FAULTS.items():
        for test, values in streams.results(fault(1 << log2)).items():
            yield what, f"streams: {test}", min(values), log2 >= finds[test] or None if test in finds else False
    yield from moved(n, "normal", (3.0, 2.0), (3.0, 2.02), (3.0, 1.6))
    yield from moved(n, "standard_gamma", (2.5,), (2.52,), (3.5,))
    yield from moved(n, "poisson", (100.0,), (100.1,), (120.0,))
    yield "one value above 40 among those of binomial(40, 0.3)", "laws: chi-square", impossible(n), True
    right, wrong = wrong_choice(n)
    yield "choice with a probability off by 1 %", "laws of several values: chi-square", wrong, True
    yield "the same choice with the right probabilities", "laws of several values: chi-square", right, False
    yield "a block in which all signs are others", "digest", digests(np.negative), True
    yield "a block in which two signs are others", "digest", digests(two_signs), True
    yield "a block in which two values are exchanged", "digest", digests(swapped), True
    yield "a block in which nothing is other", "digest", digests(lambda values: values), False
    yield "a ziggurat whose heights are off by one", "laws: chi-square", normal_p(n, 1), True
    yield "the same ziggurat with the right heights", "laws: chi-square", normal_p(n, 0), False
    rng = np.random.default_rng(1)
    yield "NumPy's poisson(100)", "laws: chi-square", poisson_p(lambda size: rng.poisson(100.0, size), 100.0, n), False
    path = os.environ.get("MKL_RT")
    if path:
        yield "oneMKL's poisson(100), by PTPE", "laws: chi-square", poisson_p(mkl_poisson(path), 100.0, n), True


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=lambda text: int(float(text)), default=10**8)
    parser.add_argument("--log2", type=int, default=20)
    parser.add_argument("out")
    options = parser.parse_args()
    wrong = []
    with replaced(options.out, ["what", "test", "p", "must_fail"]) as writer:
        for what, test, p, must_fail in rows(options.n, options.log2):
            writer.writerow([what, test, f"{p:.3g}", "" if must_fail is None else must_fail])
            print(what, test, f"{p:.3g}", sep="\t", flush=True)
            if must_fail is not None and (p < fit.PASSES) != must_fail:
                wrong.append(what)
    if wrong:
        sys.exit(f"not as it must be: {', '.join(wrong)}")


if __name__ == "__main__":
    main()
