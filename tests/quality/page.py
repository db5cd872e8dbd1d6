"""Writes the tables of docs/quality.md from docs/quality/*.tsv, between the comments that name them; with --check writes nothing, and
fails where the page differs."""

import csv
import math
import pathlib
import re
import sys

import grid

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/quality.md"
DATA = ROOT / "docs/quality"
PASSES = 1e-6
# Computed errors below this are those of the arithmetic.
ROUNDING = 1e-15
# The cryptographic words that dieharder reads too.
REFERENCE = "SHAKE128"


def read(name):
    with open(DATA / f"{name}.tsv", newline="") as file:
        return list(csv.DictReader(file, dialect="excel-tab"))


def table(head, rows):
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(str(cell) for cell in line)} |\n" for line in lines)


def called(row):
    return f"`{row['distribution']}({', '.join(row['parameters'].split())})`"


def laws():
    found = []
    for row in read("laws"):
        tails = [float(row[p]) for p in ("p_low", "p_high") if row[p]]
        note = f"{row['branch']}; fails: {row['known']}" if row["known"] else row["branch"]
        found.append([row["object"], called(row), note, row["cells"], row["p"], f"{min(tails):.3g}" if tails else "", row["tv"], row["tv_below"]])
    return table(["", "distribution", "algorithm", "cells of chi-square", "p", "p of the tails", "distance of the counts", "distance over the cells, at most"], found)


def joint():
    found = [[row["object"], f"`{row['method']}({row['arguments']})`", row["algorithm"], row["cells"], row["p"], row["tv_below"]] for row in read("joint")]
    return table(["", "method", "algorithm", "cells", "p", "distance over the cells, at most"], found)


def streams():
    tests, grouped = [], {}
    for row in read("streams"):
        if row["test"] not in tests:
            tests.append(row["test"])
        grouped.setdefault((row["bit_generator"], row["streams"], row["n"]), {})[row["test"]] = row
    found = []
    for (kind, how, n), by_test in grouped.items():
        cells = [f"{by_test[test]['least_p']} of {by_test[test]['statistics']}" if test in by_test else "" for test in tests]
        found.append([kind, how, n, *cells])
    return table(["bit generator", "streams", "number of streams", *tests], found)


def p_values(rows):
    return [float(p) for row in rows for p in row["p_values"].split()]


def weak(row):
    """Whether a battery's row is of the words that must fail."""
    return row["must_fail"] == "True"


def battery(name):
    def rows():
        found = []
        for row in read(name):
            words = row["words"].replace("--", "") or "one stream"
            note = "must fail" if weak(row) else "not Rill's" if row["bit_generator"] == REFERENCE else ""
            found.append([row["bit_generator"], words, row["form"], row["statistics"], row["least_p"], row["greatest_p"], note])
        return table(["bit generator", "streams", "what is read", "statistics", "least p", "greatest p", ""], found)

    return rows


def peers():
    """A row for each law, a column for each library: the p-value, emphasized where it fails. Then what is known of those that fail."""
    rows, notes = read("peers"), []
    libraries = {row["library"]: row["version"] for row in sorted(rows, key=lambda row: row["library"] != "Rill")}
    grouped = {}
    for row in rows:
        cells = grouped.setdefault(called(row), dict.fromkeys(libraries, ""))
        fails = any(row[p] and float(row[p]) < PASSES for p in ("p", "p_low", "p_high"))
        cells[row["library"]] = f"**{row['p']}**" if fails else row["p"]
        if row["why"]:
            name = f"{row['library']} {row['version']}"
            notes.append([name, called(row), row["tv"], row["found_at"], row["second_bit_generator"], row["second_p"], row["why"]])
    numbers = table(["p of chi-square", *(f"{peer} {version}" for peer, version in libraries.items())], [[law, *cells.values()] for law, cells in grouped.items()])
    return f"{numbers}\n{table(['', 'law', 'distance of the counts', 'values until chi-square finds it', 'another bit generator', 'least p with it', 'why'], notes)}"


def bias():
    """The computed bias, with what was measured of the same law."""
    measured = {(row["object"], called(row)): row["tv_below"] for row in read("laws")}
    found = []
    for row in read("bias"):
        objects = ["Generator", "RandomState"] if row["object"] == "both" else [row["object"]]
        below = next((measured[owner, called(row)] for owner in objects if (owner, called(row)) in measured), "")
        numbers = ["none"] * 3 if row["found_at"] == "inf" else [row["greatest"], row["tv"], row["found_at"]]
        numbers = [number if number == "none" or float(number) >= ROUNDING else f"< {ROUNDING}" for number in numbers]
        seen = f"{row['z']} ({row['z_expected']})" if row["z"] else ""
        found.append([row["object"], called(row), row["algorithm"], row["source"], *numbers, below, seen])
    return table(["", "law", "algorithm", "source of the error", "greatest relative error", "distance", "values until the best test finds it", "measured: distance over the cells, at most", "z of that test (expected)"], found)


def controls():
    found = [[row["what"], row["test"], row["p"], "must fail" if row["must_fail"] == "True" else "must pass"] for row in read("controls")]
    return table(["what", "test", "p", ""], found)


def about():
    return table(["", ""], [[row["what"], row["value"]] for row in read("about") if row["value"]])


def levels():
    found = [[row["level"], row["laws"], power(row["values"]), row["with_other_values"]] for level in ("avx2", "portable") for row in read(f"level-{level}")]
    return table(["kernels", "laws", "values of each", "laws with other values"], found)


def power(n):
    """A round number as a power of ten."""
    digits = len(str(n)) - 1
    return f"10^{digits}" if int(n) == 10**digits else str(n)


def least(values):
    return f"{min(map(float, values)):.2g}"


def uniform(ps):
    """Kolmogorov's p-value of the hypothesis that these are uniform."""
    n = len(ps)
    distance = max(max(p - i / n, (i + 1) / n - p) for i, p in enumerate(sorted(ps)))
    x = (math.sqrt(n) + 0.12 + 0.11 / math.sqrt(n)) * distance
    return max(0.0, min(1.0, 2 * sum((-1) ** (k - 1) * math.exp(-2 * (k * x) ** 2) for k in range(1, 101))))


def together(ps):
    return f"together: p = {uniform(ps):.2g}"


def summary():
    rows = read("laws")
    exact = [row for row in rows if grid.is_exact(row)]
    known = [row for row in rows if row["known"]]
    ps = [float(row["p"]) for row in exact]
    what = f"{len(rows)} laws, {power(rows[0]['n'])} values each"
    found = [["laws of single values, chi-square", what, len(ps), least(ps), f"{together(ps)}; not among these: {len(known)} laws that fail, as NumPy's do, and {len(rows) - len(ps) - len(known)} that are inexact by so little that 10^9 values may not show it"]]
    ps = [float(row[p]) for row in exact for p in ("p_low", "p_high") if row[p]]
    found.append(["laws of single values, tails", "both tails of each, where there are some", len(ps), least(ps), ""])
    rows = read("joint")
    ps = [float(row["p"]) for row in rows]
    found.append(["laws of several values", f"{len(rows)} laws, {power(rows[0]['n'])} draws each, of one a hundredth", len(rows), least(ps), together(ps)])
    rows = read("streams")
    ways = len({(row["bit_generator"], row["streams"]) for row in rows})
    found.append(["first words of streams", f"{ways} ways to make streams", sum(int(row["statistics"]) for row in rows), least(row["least_p"] for row in rows), ""])
    rows = [row for row in read("smallcrush") if not weak(row)]
    ps = p_values(rows)
    found.append(["SmallCrush", f"{len(rows)} runs", len(ps), least(ps), f"{together(ps)}; greatest p: 1 - {1 - max(ps):.1e}"])
    rows = [row for row in read("dieharder") if not weak(row)]
    own = [row for row in rows if row["bit_generator"] != REFERENCE]
    ps, others = p_values(own), p_values([row for row in rows if row["bit_generator"] == REFERENCE])
    mean = f"mean p: {sum(ps) / len(ps):.2f}, with the words of {REFERENCE}: {sum(others) / len(others):.2f}"
    found.append(["dieharder", f"{len(own)} runs", len(ps), least(ps), f"{mean}; greatest p: 1 - {1 - max(ps):.1e}"])
    rows = read("controls")
    must = [row for row in rows if row["must_fail"] == "True"]
    whats = len({row["what"] for row in must})
    found.append(["faults that must be found", f"{whats} faults", len(must), "", f"greatest p of what must fail: {max(float(row['p']) for row in must):.2g}"])
    return table(["", "what", "p-values", "least p", "besides"], found)


def plain(name, columns):
    """Columns of a table as they are: what they are called there, and here."""

    def rows():
        return table(list(columns.values()), [[row[column] for column in columns] for row in read(name)])

    return rows


def survivors():
    found = [[f"`{row['file']}`", f"`{row['function']}`", f"`{row['change'].replace('|', chr(92) + '|')}`", row["kind"], row["why"]] for row in read("survivors")]
    return table(["file", "function", "change", "kind", "why"], found)


def coverage():
    names = ["folder", "lines", "lines reached", "regions", "regions reached", "share of the regions"]
    found = [[row["folder"], row["lines"], row["lines_reached"], row["regions"], row["regions_reached"], f"{float(row['regions_share']):.1%}"] for row in read("coverage")]
    return table(names, found)


FUZZ = {"target": "target", "src": "tree src", "processor": "seconds of a processor", "runs": "runs", "inputs": "inputs kept", "edges": "edges reached", "findings": "findings"}
SANITIZERS = {
    "sanitizer": "sanitizer", "src": "tree src", "compiler": "compiler", "suites": "test programs", "passed": "tests passed",
    "seconds": "seconds, compiling among them", "outcome": "outcome",
}  # fmt: skip
MUTANTS = {
    "folder": "folder", "src": "tree src", "mutants": "mutants", "sampled": "sampled", "caught": "noticed", "timeout": "over the time limit", "unviable": "do not compile",
    "survived": "not noticed", "equivalent": "of these equivalent or only slower", "raw_score": "score, %", "score": "score without equivalent ones, %",
}  # fmt: skip
TABLES = {
    "summary": summary, "about": about, "levels": levels, "laws": laws, "joint": joint, "streams": streams,
    "smallcrush": battery("smallcrush"), "dieharder": battery("dieharder"), "peers": peers, "bias": bias, "controls": controls,
    "mutants": plain("mutants", MUTANTS), "survivors": survivors, "coverage": coverage,
    "fuzz": plain("fuzz", FUZZ), "sanitizers": plain("sanitizers", SANITIZERS),
}  # fmt: skip


def main():
    before = PAGE.read_text()

    def made(match):
        return f"{match[1]}\n{TABLES[match[2]]()}\n{match[3]}"

    after = re.sub(r"(<!-- table (\w+) -->\n).*?(<!-- end -->)", made, before, flags=re.S)
    if sys.argv[1:] == ["--check"]:
        sys.exit("docs/quality.md differs from what tests/quality/page.py makes" if after != before else 0)
    PAGE.write_text(after)


if __name__ == "__main__":
    main()
