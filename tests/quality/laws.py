"""Every distribution against its exact law: many draws, counted in cells whose probabilities are known to 50 digits.

    laws.py [--n N] [--only NAME] [--short] [--resume | --seed S --again FILE P] OUT.tsv
    RILL_CPU=avx2|portable laws.py [--n N] [--only NAME] [--short] --check FILE [--hundredth]

Draws N values (10^9) for each row of grid.py and writes a row of results. A p-value below 10^-6 fails, except where grid.KNOWN
says why NumPy's numbers cannot pass; so does a value that is infinite, not a number, or outside of the law's support. The edges
of cells are quantiles of another sample. With --resume the rows that OUT has of N values stay. --again: only those that have a p
below P in FILE; with another --seed, which is added to that of each row.
RILL_CPU chooses the level of SIMD, as for the tests. With --check the laws are not tested again: the values must be those that
FILE, of another level, has digests of; with --hundredth the first hundredth of them. What came of all laws stands in
level-RILL_CPU.tsv beside FILE.
"""

import argparse
import concurrent.futures
import functools
import multiprocessing
import os
import pathlib
import sys
import time
import zlib

import numpy as np
from library import library, parts_of, seeded
import exact
import fit
import grid
from tables import read, replaced

SAMPLE = 1 << 22
LEVELS = 10
WINDOW = 1 << 17
# What is as improbable is the error of a sum of probabilities, each known to 1e-30, and nothing can be there.
IMPOSSIBLE = 1e-24
# The kernels below those that a processor has.
LEVELS_BELOW = {"avx512": ["avx2", "portable"], "avx2": ["portable"], "portable": []}
FIELDS = ["object", "distribution", "parameters", "branch", "n", "cells", "chi_square", "df", "p", "p_low", "p_high", "tv", "tv_below", "known", "digest_of_hundredth", "digest"]


def method(name):
    """The name of the law: without the type of the values and the algorithm."""
    parts = [part for part in name.split("_") if part not in ("f32", "inv", "bool", "i8", "u8", "i16", "u16", "i32", "u32", "u64")]
    return "_".join(parts)


def edges_of(sample):
    """2^LEVELS - 1 edges: quantiles of a sorted sample, from its last values at both ends on; the last may be repeated."""
    tail = np.unique(np.geomspace(1, len(sample) * 1e-3, 96).astype(int))
    middle = np.linspace(len(sample) * 1e-3, len(sample) * 0.999, (1 << LEVELS) - 1 - 2 * len(tail)).astype(int)
    edges = np.unique(sample[np.concatenate([tail, middle, len(sample) - 1 - tail])])
    if edges.dtype.kind == "f":
        # The last bit is the rounding's, not the law's: a cell is 1024 values wide, also where a beta comes near 1.
        edges = edges[np.diff(edges, prepend=-np.inf) > 1024 * np.spacing(np.abs(edges))]
        edges = edges.astype(float)
    return np.concatenate([edges, np.full((1 << LEVELS) - 1 - len(edges), edges[-1])])


def differences(below):
    """Probabilities of the cells between edges from those below each edge, subtracted to 50 digits."""
    points = [exact.arb(0), *below, exact.arb(1)]
    assert all(point.rad() < 1e-50 for point in points)
    return np.array([max(0.0, float((b - a).mid())) for a, b in zip(points, points[1:])])


def continuous(draw, n, name, parameters):
    edges = edges_of(np.sort(draw.sample(SAMPLE)))
    law = exact.cdf(name, parameters)
    counts = draw.count(n, edges)
    low, high = exact.support(name, parameters)
    if not low <= draw.ends[0] <= draw.ends[1] <= high:
        raise ValueError(f"{name}{parameters}: {draw.ends} is outside of the law's support")
    return counts, differences([law(exact.midpoint(np.nextafter(edge, -np.inf), edge)) for edge in edges])


def discrete(draw, n, name, parameters):
    sample = np.sort(draw.sample(SAMPLE))
    first, last = int(sample[0]), int(sample[-1])
    if last - first < WINDOW or name not in exact.BELOW:
        spread = max(16, (last - first) // 2)
        first, width = max(first - spread, -(2**63)), last - first + 2 * spread
        counts = draw.count_window(n, first, width)
        mass = exact.pmf(name, parameters)
        inside = [mass(k) for k in range(first, first + width)]
        assert all(p.rad() < 1e-30 for p in inside)
        # What lies outside is one cell.
        outside = float((1 - sum(inside, exact.arb(0))).mid())
        outside = outside if outside > IMPOSSIBLE else 0.0
        return np.append(counts[1:-1], counts[0] + counts[-1]), np.array([float(p.mid()) for p in inside] + [outside])
    edges = edges_of(sample)
    below = exact.below(name, parameters)
    counts = draw.count(n, edges)
    return counts, differences([below(int(edge)) for edge in edges])


def titled(case):
    """As the first three columns have it."""
    return (*case[:2], " ".join(map(repr, case[2])))


def drawn(case, seed=0):
    return seeded(*case[:3], zlib.crc32(repr(case[:3]).encode()) + seed)


def digest(case, n, hundredth):
    """Of the values that result() counts."""
    draw = drawn(case)
    draw.sample(SAMPLE)
    return draw.pass_over(n, hundredth)


def known(case, n, fails):
    """Why it must fail, or nothing."""
    if n >= 10**10 or (fails and n >= 10**9):
        return {**grid.KNOWN, **grid.KNOWN_IN_LONG}.get(case, "")
    return grid.KNOWN.get(case, "")


def result(case, n, seed):
    owner, name, parameters, branch = case
    draw = drawn(case, seed)
    law = method(name)
    if name.endswith("_u64"):  # in the order of signed integers, as counts.c has them
        parameters = (parameters[0] - 2**63, parameters[1] - 2**63, *parameters[2:])
    counts, probabilities = (continuous if law in exact.CONTINUOUS else discrete)(draw, n, law, parameters)
    found = fit.measured(counts, probabilities, n)
    return {
        "object": owner, "distribution": name, "parameters": " ".join(map(repr, case[2])), "branch": branch, "n": n, **found,
        "known": known(case[:3], n, fit.least(found) < fit.PASSES), "digest_of_hundredth": draw.digests[0], "digest": draw.digests[1],
    }  # fmt: skip


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=lambda text: int(float(text)), default=10**9)
    parser.add_argument("--only", choices=sorted({case[1] for case in grid.CASES}), metavar="NAME")
    parser.add_argument("--short", action="store_true", help="leave out the laws that take long to compute")
    parser.add_argument("--resume", action="store_true")
    parser.add_argument("--check")
    parser.add_argument("--hundredth", action="store_true")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--again", nargs=2)
    parser.add_argument("--processes", type=int, default=os.cpu_count())
    parser.add_argument("out", nargs="?")
    options = parser.parse_args()
    refuse(parser, options)
    cases = [case for case in grid.CASES if options.only in (None, case[1]) and not (options.short and case[1:3] in grid.SLOW)]
    began = time.time()
    if options.again:
        path, below = options.again
        small = {law for law, row in kept(path, options.n).items() if float(row["p"]) < float(below)}
        cases = [case for case in cases if titled(case) in small]
    before = kept(options.check, options.n) if options.check else kept(options.out, options.n) if options.resume else {}
    if options.check and any(titled(case) not in before for case in cases):
        parser.error(f"{options.check} has not all laws with {options.n} values")
    if not cases:
        parser.error("no law is left")
    library()
    # Processes, since Arb keeps Python's lock.
    with concurrent.futures.ProcessPoolExecutor(options.processes, multiprocessing.get_context("fork")) as pool:
        failed = (checked if options.check else tested)(pool, cases, options, before, began)
    sys.exit(f"{failed} laws are not as they should be" if failed else 0)


def refuse(parser, options):
    """What would fail, or be wrong, only after the work."""
    if options.n < 100:
        parser.error("--n is at least 100")
    if options.check and os.environ.get("RILL_CPU") not in LEVELS_BELOW["avx512"]:
        parser.error(f"--check needs RILL_CPU to be one of {', '.join(LEVELS_BELOW['avx512'])}")
    if not options.check and not options.out:
        parser.error("OUT.tsv is missing")
    if options.resume and (options.again or options.only or options.short):
        parser.error("--resume is for all laws")
    if bool(options.seed) != bool(options.again):
        parser.error("--seed and --again go together: a table does not tell the seed")
    if options.check and (options.again or options.resume or options.out):
        parser.error("with --check nothing else is done")
    if options.hundredth and not options.check:
        parser.error("--hundredth is for --check")
    for path in (options.check, options.again and options.again[0]):
        if path and not os.path.exists(path):
            parser.error(f"there is no {path}")
        if path and options.out and os.path.realpath(path) == os.path.realpath(options.out):
            parser.error(f"{path} would be replaced")


def kept(path, n):
    """The rows of an earlier run, by their laws."""
    if not os.path.exists(path):
        return {}
    return {tuple(row[name] for name in FIELDS[:3]): row for row in read(path) if row["digest"] and int(row["n"]) == n}


def write(path, cases, rows):
    """All rows that there are, in the order of the laws; a run that is stopped leaves a whole table."""
    with replaced(path, FIELDS) as table:
        table.writerows([rows[titled(case)][field] for field in FIELDS] for case in cases if titled(case) in rows)


def tested(pool, cases, options, rows, began):
    failed = 0
    made = pool.map(functools.partial(result, n=options.n, seed=options.seed), [case for case in cases if titled(case) not in rows])
    for case in cases:
        law = titled(case)
        if law not in rows:
            rows[law] = next(made)
            write(options.out, cases, rows)
        row = rows[law]
        failed += (fit.least(row) < fit.PASSES) != bool(row["known"])
        print(*(row[field] for field in FIELDS[:-2]), f"{time.time() - began:.0f} s", sep="\t", flush=True)
    return failed


def checked(pool, cases, options, known, began):
    failed = 0
    field = "digest_of_hundredth" if options.hundredth else "digest"
    for case, found in zip(cases, pool.map(functools.partial(digest, n=options.n, hundredth=options.hundredth), cases)):
        as_known = known[titled(case)][field] == found
        failed += not as_known
        print(*case[:3], "the same values" if as_known else "OTHER VALUES", f"{time.time() - began:.0f} s", sep="\t", flush=True)
    if not options.only and not options.short:
        level = os.environ["RILL_CPU"]
        with replaced(pathlib.Path(options.check).with_name(f"level-{level}.tsv"), ["level", "laws", "values", "with_other_values"]) as rows:
            rows.writerow([level, len(cases), sum(parts_of(options.n)[: 1 if options.hundredth else 2]), failed])
    return failed


if __name__ == "__main__":
    main()
