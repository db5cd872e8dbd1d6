"""Discrete distributions of other libraries against their exact laws, beside Rill's.

    peers.py [--n N] [--short] [--only LIBRARY] OUT.tsv

Draws N values (10^7) of each case from each library that has the law, with NumPy's parameters, and counts them as laws.py does. Where a
p-value is below 10^-6, a second run with another bit generator and seed must fail too, and KNOWN must say why; a row that fails without
a reason, or passes with one, fails the script. GSL, Boost and libstdc++ are those of the compiler, oneMKL that of the Python
that runs this; peers.cpp, and benches/peers/rust for rand_distr, write their values. A library that is not there is named and left out.

The column `found_at` is how many values it takes until the chi-square fails in half of its runs.
"""

import argparse
import concurrent.futures
import functools
import math
import os
import pathlib
import re
import subprocess
import sys
import time

import fit
import laws
import library
import numpy as np
from library import BUILD, ROOT
from scipy import optimize, stats
from tables import replaced

BLOCK = 1 << 17
CRATE = ROOT / "benches/peers/rust"
SHORT = 10**6
FIELDS = [
    "library", "version", "distribution", "parameters", "bit_generator", "n", "cells", "chi_square", "df", "p", "p_low", "p_high", "tv", "tv_below",
    "found_at", "second_bit_generator", "second_p", "why",
]  # fmt: skip
# The second is for what fails with the first.
BIT_GENERATORS = {
    "Rill": ("PCG64", "MT19937"),
    "rand_distr": ("Pcg64", "Pcg32"),
    "GSL": ("mt19937", "ranlxd2"),
    "Boost.Random": ("mt19937_64", "ranlux64_3"),
    "libstdc++": ("mt19937_64", "ranlux48"),
    "oneMKL": ("MT19937", "PHILOX4X32X10"),
}
CPP = {"poisson", "binomial", "geometric", "negative_binomial"}
HAVE = {
    "Rill": {*CPP, "hypergeometric", "zipf", "logseries"},
    "rand_distr": {"poisson", "binomial", "hypergeometric", "zipf", "geometric"},
    "GSL": {*CPP, "hypergeometric", "logseries"},
    "Boost.Random": CPP,
    "libstdc++": CPP,
    "oneMKL": {*CPP, "hypergeometric"},
}
LAWS = [
    ("poisson", (0.5,)), ("poisson", (9.999,)), ("poisson", (10.0,)), ("poisson", (100.0,)), ("poisson", (1e4,)), ("poisson", (1e8,)),
    ("binomial", (40, 0.3)), ("binomial", (60, 0.5)), ("binomial", (61, 0.5)), ("binomial", (1000, 0.4)), ("binomial", (10**9, 0.3)),
    ("hypergeometric", (30, 70, 10)), ("hypergeometric", (300, 200, 60)), ("hypergeometric", (10**8, 10**8, 10**8)),
    ("zipf", (1.1,)), ("zipf", (2.0,)), ("geometric", (0.4,)), ("geometric", (1e-4,)), ("logseries", (0.9,)),
    ("negative_binomial", (3.5, 0.2)), ("negative_binomial", (4.0, 0.2)),
]  # fmt: skip
# GSL adds up the probabilities from 0 on, half a second a value.
TOO_SLOW = {("GSL", "hypergeometric", (10**8, 10**8, 10**8))}
INTEGERS_ONLY = {"Boost.Random", "libstdc++"}
ROUNDED = "all values are multiples of {}, as single precision has them there"
KNOWN = {
    ("Rill", "zipf", (1.1,)): laws.grid.ZIPF,
    ("rand_distr", "zipf", (1.1,)): laws.grid.ZIPF + ", by the same algorithm",
    ("GSL", "binomial", (10**9, 0.3)): "the quick test squares the distance from the mode as an int, which overflows from 46341 (3.2 deviations) on",
    ("oneMKL", "poisson", (100.0,)): "values 33 and more from the mean come 1.3 to 1.8 times too often; its source is closed",
    ("oneMKL", "poisson", (1e8,)): ROUNDED.format(8) + "; values 4 deviations from the mean come 4 times too often",
    ("oneMKL", "binomial", (10**9, 0.3)): ROUNDED.format(32),
    ("oneMKL", "hypergeometric", (10**8, 10**8, 10**8)): ROUNDED.format(4),
}


def cases():
    for name, parameters in LAWS:
        for peer, have in HAVE.items():
            only_integers = name == "negative_binomial" and peer in INTEGERS_ONLY
            if name in have and (peer, name, parameters) not in TOO_SLOW and not (only_integers and parameters[0] % 1):
                yield peer, name, parameters


class Values:
    """The values that a program writes, counted as library.Draw counts Rill's."""

    def __init__(self, command):
        self.process = subprocess.Popen([str(word) for word in command], stdout=subprocess.PIPE)

    def sample(self, n):
        wanted = 8 * n
        found = self.process.stdout.read(wanted)
        if len(found) != wanted:
            raise RuntimeError(f"{self.process.args} ended")
        return np.frombuffer(found, np.int64)

    def blocks(self, n):
        for begin in range(0, n, BLOCK):
            yield self.sample(min(BLOCK, n - begin))

    def count(self, n, edges):
        counts = np.zeros(len(edges) + 1, np.uint64)
        for values in self.blocks(n):
            counts += np.bincount(np.searchsorted(edges, values, "right"), minlength=len(counts)).astype(np.uint64)
        return counts

    def count_window(self, n, first, width):
        counts = np.zeros(width + 2, np.uint64)
        for values in self.blocks(n):
            counts += np.bincount(np.clip(values - first, -1, width) + 1, minlength=width + 2).astype(np.uint64)
        return counts

    def close(self):
        self.process.stdout.close()
        self.process.terminate()
        self.process.wait()


@functools.cache
def compiled():
    """peers.cpp, with what is there of GSL, Boost and oneMKL."""
    include = pathlib.Path(sys.prefix) / "include"
    mkl = sorted(pathlib.Path(sys.prefix).glob("lib/libmkl_rt.so*"))[:1]
    asked = subprocess.run(["c++", "-fsyntax-only", "-x", "c++", "-"], input=b"#include <gsl/gsl_randist.h>", capture_output=True)
    linked = ["-lgsl", "-lgslcblas"] if asked.returncode == 0 else []
    linked += [*mkl, f"-Wl,-rpath,{sys.prefix}/lib"] if mkl and (include / "mkl_vsl.h").exists() else []
    BUILD.mkdir(parents=True, exist_ok=True)
    made = BUILD / "peers.new"
    subprocess.run(["c++", "-std=c++17", "-O2", "-I", include, pathlib.Path(__file__).with_name("peers.cpp"), *linked, "-o", made], check=True)
    return made.replace(BUILD / "peers")


def program(peer):
    """What writes the values of a library, and the library's version; nothing where it is not there."""
    if peer == "Rill":
        return None, re.search(r'^version = "(.*)"', (ROOT / "Cargo.toml").read_text(), re.M)[1]
    if peer == "rand_distr":
        target = ROOT / "target/peers/rust"
        build = ["cargo", "build", "--quiet", "--release", "--locked", "--bin", "values", "--manifest-path", CRATE / "Cargo.toml", "--target-dir", target]
        subprocess.run(build, check=True)
        return [target / "release/values"], re.search(r'name = "rand_distr"\nversion = "(.*)"', (CRATE / "Cargo.lock").read_text())[1]
    asked = subprocess.run([compiled(), peer], capture_output=True, text=True)
    if asked.returncode == 0:
        return [BUILD / "peers", peer], asked.stdout.strip().replace("_", ".")
    print(f"{peer} is not there", flush=True)


def seeded(peer, command, name, parameters, second):
    """An object that draws: with another bit generator and seed if `second`."""
    kind, seed = BIT_GENERATORS[peer][second], 20261129 + second
    if peer != "Rill":
        return Values([*command, kind, seed, name, *map(repr, parameters)])
    bits = library.made("rill_bit_generator_from_name", kind.encode(), library.made("rill_seed_sequence_from_u64", seed))
    return library.Draw("Generator", name, parameters, bits)


def counted(peer, command, n, name, parameters, second=False):
    draw = seeded(peer, command, name, parameters, second)
    try:
        counts, probabilities = laws.discrete(draw, n, name, parameters)
    finally:
        if peer != "Rill":
            draw.close()
    return counts.astype(float), probabilities, fit.measured(counts, probabilities, n)


def found_at(counts, probabilities):
    """The least number of values by which half of the chi-squares are beyond PASSES, each cell with LEAST of them at least, if these
    counts are the law of what was drawn; but for the part of their own distance that is chance."""
    n = counts.sum()

    def lacks(log_n):
        fewer = 10**log_n
        found, expected = fit.merged(counts * fewer / n, probabilities * fewer)
        df = len(found) - 1
        if df < 1:
            return 1.0
        excess = ((found - expected) ** 2 / expected).sum() - df * fewer / n
        return 0.5 - stats.ncx2.sf(stats.chi2.isf(fit.PASSES, df), df, max(excess, 0.0))

    return 10 ** optimize.bisect(lacks, 1.0, math.log10(n), xtol=0.01)


def result(case, programs, n):
    peer, name, parameters = case
    command, version = programs[peer]
    counts, probabilities, found = counted(peer, command, n, name, parameters)
    fails = fit.least(found) < fit.PASSES
    again = f"{fit.least(counted(peer, command, n, name, parameters, True)[2]):.3g}" if fails else ""
    return {
        "library": peer, "version": version, "distribution": name, "parameters": " ".join(map(repr, parameters)),
        "bit_generator": BIT_GENERATORS[peer][0], "n": n, **found,
        "found_at": f"{found_at(counts, probabilities):.0e}" if float(found["p"]) < fit.PASSES else "", "second_bit_generator": BIT_GENERATORS[peer][1] if fails else "",
        "second_p": again, "why": KNOWN.get(case, ""),
    }  # fmt: skip


def as_known(row):
    """Whether it fails, and again, if there is a reason; and passes if there is none. Fewer values may not show what is known."""
    fails = fit.least(row) < fit.PASSES
    again = bool(row["second_p"]) and float(row["second_p"]) < fit.PASSES
    return (fails and again) or row["n"] < 10**7 if row["why"] else not fails


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=lambda text: int(float(text)), default=10**7)
    parser.add_argument("--short", action="store_true", help=f"{SHORT} values, and without the laws that take long to compute")
    parser.add_argument("--only", choices=list(HAVE))
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("out")
    options = parser.parse_args()
    there = {peer: program(peer) for peer in HAVE if options.only in (None, peer)}
    wanted = [case for case in cases() if there.get(case[0])]
    if options.short:
        options.n = min(options.n, SHORT)
        wanted = [case for case in wanted if case[1:] not in laws.grid.SLOW]
    began, wrong = time.time(), []
    with concurrent.futures.ThreadPoolExecutor(options.threads) as pool, replaced(options.out, FIELDS) as rows:
        for case, row in zip(wanted, pool.map(lambda case: result(case, there, options.n), wanted)):
            rows.writerow(row[field] for field in FIELDS)
            if not as_known(row):
                wrong.append(case)
            print(*row.values(), f"{time.time() - began:.0f} s", sep="\t", flush=True)
    if wrong:
        sys.exit(f"not as it is known: {wrong}")


if __name__ == "__main__":
    main()
