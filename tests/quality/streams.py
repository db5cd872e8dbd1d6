"""The first words of many short streams, against what independent words would be.

    streams.py [--log2 K] OUT.tsv        2^K streams of each kind (2^20), of eight words each

c-examples/words.c makes the streams: spawned children and grandchildren, consecutive seeds, keys, jumps and steps. The tests look
at all streams together, at the first word of each, the second, ...:

* spacings   birthday spacings: of 2^K words, cut to so many bits that four equal spacings are expected, at both ends of the word
* ranks      of matrices of 64 x 64 bits whose rows are the words of consecutive streams; of 2^12 streams or more
* weights    Hamming weights of the words, and of the exclusive or of two streams whose numbers differ in one bit
* bytes      pairs of the highest and of the lowest byte of the words of consecutive streams; of half a byte for fewer than 2^18 streams
* repeats    words that come twice, of all words of all streams: a stream that overlaps another has many
* products   the sum of the products of the words of consecutive streams, as numbers between -1/2 and 1/2
* parity     of MT19937 alone, the exclusive or of the bits PARITY of every other word

A p-value below 10^-6 fails, except where KNOWN says why NumPy's streams cannot pass: there one above it does.
"""

import argparse
import functools
import math
import pathlib
import subprocess
import sys

import numpy as np
import fit
from library import BUILD, ROOT, linked
from scipy import stats
from tables import replaced

WORDS = 8
FIELDS = ["bit_generator", "streams", "n", "test", "statistics", "least_p", "known"]

KINDS = ["MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64"]
# Of how many streams at most, as a power of 2: a jump of MT19937 takes a while.
STREAMS = [
    *((kind, how, 22) for how in ("spawned", "grandchildren", "consecutive") for kind in KINDS),
    ("MT19937", "legacy", 22),
    ("MT19937", "legacy-array", 22),
    ("Philox", "keyed", 22),
    ("Philox", "short", 22),
    ("ThreeFry", "short", 22),
    *((kind, "jumped", 10 if kind == "MT19937" else 22) for kind in KINDS if kind != "SFC64"),
    *((kind, "advanced", 22) for kind in ("PCG64", "PCG64DXSM", "Philox")),
]
# Of these bits of the outputs k and k + 1 of an MT19937 that is seeded by one integer, k = 2, 6, 10, ..., 222, the exclusive or is
# 1, 0, 1, 0, ... for every seed: where an index is a multiple of 4, the lowest three bits of a * x + index, a = 5 modulo 8, have no carry.
PARITY = 0xCD1B132644081122
SEEDING = "of 22 bits of every other word the exclusive or is the same for all seeds"
KNOWN = {("legacy", "ranks"): SEEDING, ("legacy", "parity"): SEEDING}


@functools.cache
def program():
    """c-examples/words.c, compiled."""
    path = BUILD / "words"
    source = ROOT / "c-examples/words.c"
    command = ["cc", "-std=c99", "-O2", "-I", ROOT / "include", source, *linked(), "-o", path]
    subprocess.run(command, check=True)
    return path


def words(kind, how, n):
    """n rows: the first words of each stream."""
    sizes = ["--length", WORDS] if how == "short" else ["--n-streams", n, "--block", WORDS]
    options = ["--streams", how, *sizes, "--count", WORDS * n, "--seed", 20261129]
    output = subprocess.run([program(), *map(str, options), kind], check=True, stdout=subprocess.PIPE).stdout
    return np.frombuffer(output, np.uint64).reshape(n, WORDS)


def poisson_p(observed, mean):
    """Of both tails."""
    return min(1.0, 2 * min(stats.poisson.cdf(observed, mean), stats.poisson.sf(observed - 1, mean)))


def spacings(table):
    """m words of b bits have a number of equal spacings near to Poisson's law of mean m^3 / 2^(b + 2)."""
    n = len(table)
    bits = 3 * int(math.log2(n)) - 4
    found = []
    for column in table.T:
        for cut in (column >> np.uint64(64 - bits), column & np.uint64((1 << bits) - 1)):
            gaps = np.sort(np.diff(np.sort(cut)))
            found.append(poisson_p(int((gaps[1:] == gaps[:-1]).sum()), n**3 / 2.0 ** (bits + 2)))
    return found


def rank_law(size=64):
    """The probabilities of the ranks size, size - 1 and size - 2 of a random matrix of bits, and of all below."""

    def probability(rank):
        log2 = rank * (2 * size - rank) - size * size
        product = math.prod((1 - 2.0 ** (i - size)) ** 2 / (1 - 2.0 ** (i - rank)) for i in range(rank))
        return 2.0**log2 * product

    top = [probability(size - missing) for missing in range(3)]
    return np.array([*top, 1 - sum(top)])


def ranks(table):
    found = []
    law = rank_law()
    for column in table.T:
        rows = column[: len(column) // 64 * 64].reshape(-1, 64).copy()
        rank = np.zeros(len(rows), int)
        # Gauss's elimination, of all matrices at once: a row with this bit moves to the place of the rank and clears the bit below.
        for bit in range(64):
            has = (rows >> np.uint64(bit)) & np.uint64(1) == 1
            has &= np.arange(64) >= rank[:, None]
            any_row = has.any(axis=1)
            at = np.nonzero(any_row)[0]
            pivot, place = has[at].argmax(axis=1), rank[at]
            pivot_rows, place_rows = rows[at, pivot].copy(), rows[at, place].copy()
            rows[at, place], rows[at, pivot] = pivot_rows, place_rows
            below = (rows[at] >> np.uint64(bit)) & np.uint64(1) == 1
            below &= np.arange(64) > place[:, None]
            rows[at] ^= np.where(below, pivot_rows[:, None], np.uint64(0))
            rank[at] += 1
        counts = np.array([(rank == 64 - missing).sum() for missing in range(3)] + [(rank < 62).sum()], float)
        found.append(fit.chi_square(counts, law * len(rows))[2])
    # Of few matrices all ranks are one cell.
    return [p for p in found if p is not None]


def weights_p(words):
    counts = np.bincount(np.bitwise_count(words).ravel(), minlength=65).astype(float)
    return fit.chi_square(counts, stats.binom.pmf(np.arange(65), 64, 0.5) * words.size)[2]


def weights(table):
    found = [weights_p(column) for column in table.T]
    numbers = np.arange(len(table))
    for bit in range(int(math.log2(len(table)))):
        one = numbers[(numbers >> bit) & 1 == 0]
        found.append(weights_p(table[one] ^ table[one + (1 << bit)]))
    return found


def byte_pairs(table):
    found = []
    n = len(table)
    bits = 8 if n >= 1 << 18 else 4
    cells = 1 << bits
    for column in table.T:
        for cut in (column & np.uint64(cells - 1), column >> np.uint64(64 - bits)):
            values = cut.astype(int)
            counts = np.bincount(values[:-1] * cells + values[1:], minlength=cells**2).astype(float)
            # Pairs overlap: the statistic of pairs less that of single values has the law of Good's serial test.
            single = np.bincount(values, minlength=cells).astype(float)
            pairs = ((counts - (n - 1) / cells**2) ** 2 / ((n - 1) / cells**2)).sum()
            singles = ((single - n / cells) ** 2 / (n / cells)).sum()
            found.append(float(stats.chi2.sf(pairs - singles, cells**2 - cells)))
    return found


def repeats(table):
    """The chance of as many is far below that of two words in 2^23: 2^-19."""
    flat = np.sort(table.ravel())
    found = int((flat[1:] == flat[:-1]).sum())
    return [float(stats.poisson.sf(found - 1, len(flat) ** 2 / 2.0**65))]


def products(table):
    found = []
    for column in table.T:
        x = (column >> np.uint64(11)).astype(float) * 2.0**-53 - 0.5
        # Of independent values of variance 1 / 12 the products have variance 1 / 144.
        for lag in (1, 2, 64):
            z = (x[:-lag] * x[lag:]).sum() / math.sqrt((len(x) - lag) / 144)
            found.append(math.erfc(abs(z) / math.sqrt(2)))
    return found


def parity(table):
    """Of both tails of the number of words 1, 3, 5 and 7 whose exclusive or is 1, 0, 1 and 0."""
    odd = np.bitwise_count(table[:, 1::2] & np.uint64(PARITY)) & 1
    return [float(stats.binomtest(int((odd == [1, 0, 1, 0]).sum()), odd.size).pvalue)]


TESTS = {"spacings": spacings, "ranks": ranks, "weights": weights, "bytes": byte_pairs, "repeats": repeats, "products": products}


def results(table, names=TESTS):
    """The p-values of each test that has any."""
    found = {name: TESTS[name](table) for name in names}
    return {name: values for name, values in found.items() if values}


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--log2", type=int, default=20)
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    failed = 0
    with replaced(options.out, FIELDS) as table:
        for kind, how, most in STREAMS:
            n = 1 << min(options.log2, most)
            made = words(kind, how, n)
            found_by_test = results(made)
            if kind == "MT19937":
                found_by_test["parity"] = parity(made)
            for test, found in found_by_test.items():
                known = KNOWN.get((how, test), "")
                row = [kind, how, n, test, len(found), f"{min(found):.3g}", known]
                table.writerow(row)
                print(*row, sep="\t", flush=True)
                failed += (min(found) < fit.PASSES) != bool(known)
    sys.exit(f"{failed} tests are not as they should be" if failed else 0)


if __name__ == "__main__":
    main()
