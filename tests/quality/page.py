"""Writes the tables of docs/quality.md from docs/quality/*.tsv, between the comments that name them; with --check writes nothing, and
fails where the page differs."""

import csv
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs/quality.md"
DATA = ROOT / "docs/quality"


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
        tails = min(float(row["p_low"]), float(row["p_high"]))
        note = f"{row['branch']}; fails: {row['known']}" if row["known"] else row["branch"]
        found.append([row["object"], called(row), note, row["cells"], row["p"], f"{tails:.3g}", row["tv"], row["tv_below"]])
    return table(["", "distribution", "algorithm", "cells", "p", "p of the tails", "distance", "below"], found)


def joint():
    found = [[row["object"], f"`{row['method']}({row['arguments']})`", row["algorithm"], row["cells"], row["p"], row["tv_below"]] for row in read("joint")]
    return table(["", "method", "algorithm", "cells", "p", "distance below"], found)


def streams():
    tests, grouped = [], {}
    for row in read("streams"):
        if row["test"] not in tests:
            tests.append(row["test"])
        grouped.setdefault((row["bit_generator"], row["streams"], row["n"]), {})[row["test"]] = row
    found = []
    for (kind, how, n), by_test in grouped.items():
        cells = [f"{by_test[test]['least_p']} of {by_test[test]['statistics']}" for test in tests]
        found.append([kind, how, n, *cells])
    return table(["bit generator", "streams", "number", *tests], found)


def battery(name):
    def rows():
        found = []
        for row in read(name):
            words = row["words"].replace("--", "") or "one stream"
            found.append([row["bit_generator"], words, row["form"], row["statistics"], row["least_p"], row["greatest_p"]])
        return table(["bit generator", "words", "read as", "statistics", "least p", "greatest p"], found)

    return rows


def controls():
    found = [[row["what"], row["test"], row["p"], "must fail" if row["must_fail"] == "True" else "must pass"] for row in read("controls")]
    return table(["what", "test", "p", ""], found)


TABLES = {"laws": laws, "joint": joint, "streams": streams, "smallcrush": battery("smallcrush"), "dieharder": battery("dieharder"), "controls": controls}


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
