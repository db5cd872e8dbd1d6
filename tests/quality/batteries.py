"""TestU01 and dieharder on words of every generator and of many ways to make streams, which c-examples/words.c writes.

    batteries.py [--battery SmallCrush|Crush|BigCrush|dieharder] [--only KIND] OUT.tsv

Writes a row for each run, with the p-values of its statistics. A p-value outside
[10^-6, 1 - 10^-6] fails; those of RANDU must (foreign.py), and linear bit generators may in tests of linearity. TestU01 is unpacked
by testu01.sh; dieharder is Debian's.
"""

import argparse
import concurrent.futures
import os
import pathlib
import subprocess
import sys
import time
import tomllib

import fit
from library import BUILD, ROOT
from streams import KINDS, program
from tables import replaced

SEED = 20261129
FIELDS = ["battery", "bit_generator", "words", "form", "statistics", "least_p", "greatest_p", "seconds", "must_fail", "p_values"]

# What is written, and how the battery reads it.
ONE = [([], form) for form in ("both", "low", "high", "reversed")]
ONE += [(["--as", law], form) for law, form in (("standard_normal", "normal"), ("standard_exponential", "exponential"))]
MANY = [
    ["--streams", "spawned", "--n-streams", 1024],
    ["--streams", "grandchildren", "--n-streams", 1024],
    ["--streams", "consecutive", "--n-streams", 1024],
    ["--streams", "legacy", "--n-streams", 1024],
    ["--streams", "jumped", "--n-streams", 512],
    ["--streams", "advanced", "--n-streams", 1024],
    ["--streams", "keyed", "--n-streams", 1024],
    ["--streams", "short", "--length", 1024],
]
HAVE = {
    "legacy": {"MT19937"}, "jumped": {"MT19937", "PCG64", "PCG64DXSM", "Philox"}, "advanced": {"PCG64", "PCG64DXSM", "Philox"},
    "keyed": {"Philox"}, "short": {"Philox"},
}  # fmt: skip
# What NumPy does not have: one stream of each, but not of those that give the words of one of NumPy's. RDRAND's words are the
# processor's, and others at each run.
LEFT_OUT = {*KINDS, "RDRAND", "LCG128Mix", "randomgen.PCG64", "randomgen.Philox", "randomgen.SFC64"}
with open(ROOT / "api/bit_generators.toml", "rb") as table:
    OTHERS = [kind["name"] for kind in tomllib.load(table)["bit_generator"] if kind["name"] not in LEFT_OUT]
WEAK, STRONG = "RANDU", "SHAKE128"
# dieharder's p-values are not uniform, whatever the words: it runs on so many streams that are not Rill's too.
STRONG_STREAMS = 5
# Linear recurrences of bits, which Crush and BigCrush find: in every bit of a word, or in the lowest ones.
LINEAR = {"MT19937", "randomgen.MT19937", "MT64", "SFMT", "DSFMT"}
LINEAR_LOW = {"Xoroshiro128", "Xorshift1024"}
LINEARITY = "MatrixRank", "LinearComp"
# Of the 27 tests that dieharder's author calls good, without the slowest.
DIEHARDER = [0, 1, 2, 3, 4, 8, 9, 10, 11, 12, 13, 15, 16, 100, 101, 102, 204]
# A run takes a minute, five times as long as SmallCrush.
DIEHARDER_STREAMS = [], ["spawned"], ["jumped"], ["keyed"], ["short"]


def jobs():
    for kind in KINDS:
        yield from ((kind, options, form) for options, form in ONE)
        if kind == "MT19937":
            # The doubles of the others are the high halves of their words to TestU01, which reads 32 bits.
            yield kind, ["--as", "random"], "random"
        yield from ((kind, options, "both") for options in MANY if kind in HAVE.get(options[1], KINDS))
    yield from ((kind, [], form) for kind in OTHERS for form in ("both", "reversed"))
    yield WEAK, [], "both"
    yield from ((STRONG, [number], "both") for number in range(STRONG_STREAMS))


def wanted(battery, only=None):
    """The jobs of a battery."""

    def is_wanted(kind, words, form):
        if only not in (None, kind):
            return False
        if battery != "dieharder":
            return kind != STRONG
        return kind in (WEAK, STRONG) or (kind in KINDS and form == "both" and words[1:2] in DIEHARDER_STREAMS)

    return [job for job in jobs() if is_wanted(*job)]


def statistics(battery, kind, options, form):
    """The names and p-values of one battery's statistics."""
    foreign = [sys.executable, pathlib.Path(__file__).with_name("foreign.py"), kind, SEED + sum(options)] if kind in (WEAK, STRONG) else []
    words = foreign or [program(), "--seed", SEED, *options, kind]
    source = subprocess.Popen([str(word) for word in words], stdout=subprocess.PIPE)
    if battery == "dieharder":
        found = []
        for test in DIEHARDER:
            command = ["dieharder", "-g", "200", "-d", str(test), "-c", "\t", "-D", "pvalues", "-D", "test_name"]
            lines = subprocess.run(command, check=True, stdin=source.stdout, capture_output=True, text=True).stdout.splitlines()
            found += [(line.split("\t")[0], float(line.split("\t")[1])) for line in lines if "\t" in line]
    else:
        command = [BUILD / "testu01/testu01", battery, form]
        lines = subprocess.run(command, check=True, stdin=source.stdout, capture_output=True, text=True).stderr.splitlines()
        found = [(line.split("\t")[0], float(line.split("\t")[1])) for line in lines]
    source.stdout.close()
    source.wait()
    return found


def failures(battery, kind, form, found):
    """How many statistics fail that should not; of the weak words, whether none does."""
    outside = [name for name, p in found if not fit.PASSES <= p <= 1 - fit.PASSES]
    if kind == WEAK:
        return 0 if outside else 1
    is_linear = kind in LINEAR or (kind in LINEAR_LOW and form in ("both", "low", "reversed"))
    return sum(not (is_linear and battery.endswith("Crush") and any(test in name for test in LINEARITY)) for name in outside)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--battery", default="SmallCrush")
    parser.add_argument("--only", choices=[*KINDS, *OTHERS, WEAK, STRONG], metavar="KIND", help="a bit generator")
    parser.add_argument("--threads", type=int, default=os.cpu_count())
    parser.add_argument("out", type=pathlib.Path)
    options = parser.parse_args()
    if options.battery != "dieharder":
        subprocess.run([pathlib.Path(__file__).with_name("testu01.sh"), BUILD / "testu01"], check=True)
    program()

    def run(job):
        began = time.monotonic()
        found = statistics(options.battery, *job)
        kind, words, form = job
        ps = [p for _, p in found]
        return [options.battery, kind, " ".join(map(str, words)), form, len(ps), f"{min(ps):.3g}", f"{max(ps):.6g}",
                f"{time.monotonic() - began:.0f}", kind == WEAK, " ".join(f"{p:.9g}" for p in ps)], failures(options.battery, kind, form, found)  # fmt: skip

    failed = 0
    with concurrent.futures.ThreadPoolExecutor(options.threads) as pool, replaced(options.out, FIELDS) as writer:
        for row, wrong in pool.map(run, wanted(options.battery, options.only)):
            writer.writerow(row)
            print(*row[:-1], sep="\t", flush=True)
            failed += wrong
    sys.exit(f"{failed} statistics are not as they should be" if failed else 0)


if __name__ == "__main__":
    main()
