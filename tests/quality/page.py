"""Writes the tables of docs/quality.md from docs/quality/*.tsv, between the comments that name them.

    page.py [--check]       with --check writes nothing, and fails where the page differs

It also fails where the page lacks a table, a table lacks rows, or says of something that it fails for which no reason is known.
"""

import argparse
import math
import re
import sys

import batteries
import complete
import fit
import grid
import tables
from scipy import special

DATA = complete.DATA
PAGE = DATA.with_suffix(".md")
# Computed errors below this are those of the arithmetic.
ROUNDING = 1e-15


def read(name):
    return tables.read(DATA / f"{name}.tsv")


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


def least_of(row):
    """The least p-value of a test of streams, emphasized where it fails."""
    text = f"{row['least_p']} of {row['statistics']}"
    return f"**{text}**" if row["known"] else text


def streams():
    tests, grouped = [], {}
    for row in read("streams"):
        if row["test"] not in tests:
            tests.append(row["test"])
        grouped.setdefault((row["bit_generator"], row["streams"], row["n"]), {})[row["test"]] = row
    found = []
    for (kind, how, n), by_test in grouped.items():
        cells = [least_of(by_test[test]) if test in by_test else "" for test in tests]
        found.append([kind, how, n, *cells])
    return table(["bit generator", "streams", "number of streams", *tests], found)


def again():
    """Laws whose p was small, and p with other seeds."""
    before = {(row["object"], called(row)): row["p"] for row in read("laws")}
    found = [[row["object"], called(row), before[row["object"], called(row)], row["p"]] for row in read("again") if grid.is_exact(row)]
    return f"{table(['', 'distribution', 'p', 'p with another seed'], found)}\nThe {len(found)} p-values with other seeds {together([float(row[-1]) for row in found])}.\n"


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
            note = "must fail" if weak(row) else "not Rill's" if row["bit_generator"] == batteries.STRONG else ""
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
        fails = fit.least(row) < fit.PASSES
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
    found = []
    for row in read("controls"):
        p = {"0": "differs", "1": "the same"}[row["p"]] if row["test"] == "digest" else row["p"]
        found.append([row["what"], row["test"], p, {"True": "must fail", "False": "must pass", "": "may fail"}[row["must_fail"]]])
    return table(["what", "test", "p", ""], found)


def about():
    return table(["", ""], [[row["what"], row["value"]] for row in read("about") if row["value"]])


def levels():
    found = [[row["level"], row["laws"], power(row["values"]), row["with_other_values"]] for path in sorted(DATA.glob("level-*.tsv")) for row in tables.read(path)]
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
    return float(special.kolmogorov(x))


def together(ps):
    return f"together: p = {uniform(ps):.2g}"


def summary():
    rows = read("laws")
    exact = [row for row in rows if grid.is_exact(row)]
    known = [row for row in rows if row["known"]]
    ps = [float(row["p"]) for row in exact]
    what = f"{len(rows)} laws, {power(rows[0]['n'])} values each"
    found = [["laws of single values, chi-square", what, len(ps), least(ps), f"{together(ps)}; not among these: {len(known)} laws that fail, as NumPy's do, and {len(rows) - len(ps) - len(known)} that are inexact by so little that chi-square of 10^9 values may not show it"]]
    ps = [float(row[p]) for row in exact for p in ("p_low", "p_high") if row[p]]
    found.append(["laws of single values, tails", "both tails of each, where there are some", len(ps), least(ps), ""])
    rows = read("joint")
    ps = [float(row["p"]) for row in rows]
    found.append(["laws of several values", f"{len(rows)} laws, {power(rows[0]['n'])} draws each, of one a hundredth", len(rows), least(ps), together(ps)])
    rows = read("streams")
    ways = len({(row["bit_generator"], row["streams"]) for row in rows})
    fail = [row for row in rows if row["known"]]
    rows = [row for row in rows if not row["known"]]
    besides = f"not among these: {len(fail)} tests of {len({row['streams'] for row in fail})} way that fails, as NumPy's does"
    found.append(["first words of streams", f"{ways} ways to make streams", sum(int(row["statistics"]) for row in rows), least(row["least_p"] for row in rows), besides])
    rows = [row for row in read("smallcrush") if not weak(row)]
    ps = p_values(rows)
    found.append(["SmallCrush", f"{len(rows)} runs", len(ps), least(ps), f"{together(ps)}; greatest p: 1 - {1 - max(ps):.1e}"])
    rows = [row for row in read("dieharder") if not weak(row)]
    own = [row for row in rows if row["bit_generator"] != batteries.STRONG]
    ps, others = p_values(own), p_values([row for row in rows if row["bit_generator"] == batteries.STRONG])
    mean = f"mean p: {sum(ps) / len(ps):.2f}, with the words of {batteries.STRONG}: {sum(others) / len(others):.2f}"
    found.append(["dieharder", f"{len(own)} runs", len(ps), least(ps), f"{mean}; greatest p: 1 - {1 - max(ps):.1e}"])
    must = [row for row in read("controls") if row["must_fail"] == "True"]
    whats = len({row["what"] for row in must})
    ps = [float(row["p"]) for row in must if row["test"] != "digest"]
    found.append(["faults that must be found", f"{whats} faults", len(ps), "", f"greatest p of what must fail: {max(ps):.2g}"])
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
    names = ["folder", "tree src", "lines", "lines reached", "regions", "regions reached", "share of the regions"]
    found = [[row["folder"], row["src"], row["lines"], row["lines_reached"], row["regions"], row["regions_reached"], f"{float(row['regions_share']):.1%}"] for row in read("coverage")]
    return table(names, found)


FUZZ = {"target": "target", "src": "tree src", "seconds": "seconds", "processor": "user seconds of a processor", "runs": "runs", "inputs": "inputs kept", "edges": "edges reached", "findings": "findings"}
SANITIZERS = {
    "sanitizer": "sanitizer", "src": "tree src", "compiler": "compiler", "suites": "test programs", "passed": "tests passed",
    "seconds": "seconds, compiling among them", "outcome": "outcome",
}  # fmt: skip
MUTANTS = {
    "folder": "folder", "src": "tree src", "mutants": "mutants", "sampled": "sampled", "caught": "noticed", "timeout": "over the time limit", "unviable": "do not compile",
    "survived": "not noticed", "equivalent": "of these equivalent or only slower", "raw_score": "score, %", "score": "score without equivalent ones, %",
}  # fmt: skip
TABLES = {
    "summary": summary, "about": about, "levels": levels, "laws": laws, "again": again, "joint": joint, "streams": streams,
    "smallcrush": battery("smallcrush"), "dieharder": battery("dieharder"), "peers": peers, "bias": bias, "controls": controls,
    "mutants": plain("mutants", MUTANTS), "survivors": survivors, "coverage": coverage,
    "fuzz": plain("fuzz", FUZZ), "sanitizers": plain("sanitizers", SANITIZERS),
}  # fmt: skip


def faults(page):
    """What the page or its data must not be."""
    marks = re.findall(r"<!-- (table|end)(?: (\w+))? -->", page)
    if [mark for mark, _ in marks] != ["table", "end"] * (len(marks) // 2):
        yield "the comments that begin and end tables do not alternate"
    names = [name for mark, name in marks if mark == "table"]
    if sorted(names) != sorted(TABLES):
        yield f"the page has not each table once: {sorted(set(TABLES).symmetric_difference(names)) or names}"
    yield from complete.faults()


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    before = PAGE.read_text()
    wrong = list(faults(before))

    def made(match):
        return f"{match[1]}\n{TABLES[match[2]]()}\n{match[3]}"

    if not wrong:
        after = re.sub(r"(<!-- table (\w+) -->\n).*?(<!-- end -->)", made, before, flags=re.S)
        if not options.check:
            PAGE.write_text(after)
        elif after != before:
            wrong.append("docs/quality.md differs from what tests/quality/page.py makes")
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
