"""Figures of docs/quality.md: p-values of all tests against the uniform distribution, and how far discrete values are from their laws, Rill's
and its peers'. Nothing is tested here: where a table of docs/quality changes, `make figures` changes its figure."""

import math
import sys
from pathlib import Path

import svg

sys.path.insert(0, str(Path(__file__).parents[2] / "tests/quality"))
import grid  # noqa: E402
import tables  # noqa: E402

PAGE = Path(__file__).parent.parent / "quality.md"
DATA = PAGE.with_suffix("")
CONFIDENCE = 0.99
SIDE, GAP, LEFT, TOP = 170, 60, 52, 62
POINTS = 90
# A table, and the p-values of a row.
SOURCES = [
    ("laws", "exact laws", lambda row: [float(row["p"])] if grid.is_exact(row) else []),
    ("smallcrush", "SmallCrush", lambda row: [float(p) for p in row["p_values"].split() if row["must_fail"] != "True"]),
]
PASSES = 1e-6
LEAST, MOST = -6, 0
NAMES, ROW, STEP = 220, 34, 5
PLOT, HEAD = 330, 84


def read(name):
    path = DATA / f"{name}.tsv"
    return tables.read(path) if path.is_file() else []


def beta_below(a, b, x):
    """The regularized incomplete beta function, by its continued fraction."""
    if x > (a + 1) / (a + b + 2):
        return 1 - beta_below(b, a, 1 - x)
    front = math.exp(a * math.log(x) + b * math.log1p(-x) - math.lgamma(a) - math.lgamma(b) + math.lgamma(a + b)) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    value = d
    for m in range(1, 500):
        for term in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / (1 + term * d)
            c = 1 + term / c
            value *= c * d
        if abs(c * d - 1) < 1e-12:
            break
    return front * value


def quantile(i, n, probability):
    """Of the i-th smallest of n uniform values: its logarithm, to the base 10."""
    low, high = -30.0, -1e-15
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if beta_below(i, n + 1 - i, 10**middle) < probability else (low, middle)
    return (low + high) / 2


def ranks(n):
    """1, 2, ..., n, in logarithmic steps where there are many."""
    return sorted({min(n, round(n ** (k / (POINTS - 1)))) for k in range(POINTS)} | set(range(1, min(n, 12) + 1)))


def panel(figure, x, y, values, words, decades):
    """Sorted values against what uniform ones are, both as logarithms."""

    def place(expected, found):
        return x + SIDE + SIDE * max(expected, -decades) / decades, y - SIDE * max(found, -decades) / decades

    n = len(values)
    values = sorted(values)
    figure.text(x + SIDE / 2, y - 10, words, "mid")
    for decade in range(0, decades + 1, 1 if decades < 5 else 2):
        at = SIDE * decade / decades
        figure.line([(x + SIDE - at, y), (x + SIDE - at, y + SIDE)], "grid")
        figure.line([(x, y + at), (x + SIDE, y + at)], "grid")
        said = "1" if decade == 0 else f"1e-{decade}"
        figure.text(x - 6, y + at + 4, said, "soft end")
        figure.text(x + SIDE - at, y + SIDE + 16, said, "soft mid")
    shown = ranks(n)
    expected = [math.log10(i / (n + 1)) for i in shown]
    for probability in ((1 - CONFIDENCE) / 2, (1 + CONFIDENCE) / 2):
        band = [(at, quantile(i, n, probability)) for at, i in zip(expected, shown)]
        figure.line([place(*point) for point in band if point[1] > -decades], "axis")
    figure.dots([place(at, math.log10(max(values[i - 1], 1e-300))) for at, i in zip(expected, shown)], 2)


def p_values():
    found = [(words, [p for row in read(name) for p in of(row)]) for name, words, of in SOURCES]
    found = [(words, values) for words, values in found if values]
    said = [f"{words}: {len(values)} p-values, the least {min(values):.2g}, the greatest {max(values):.6g}" for words, values in found]
    figure = svg.Figure(LEFT + 2 * (SIDE + GAP) - 40, TOP + (SIDE + GAP) * len(found) - 10, "p-values, sorted, against uniform ones; " + "; ".join(said))
    figure.text(0, 16, "Sorted p-values against the uniform distribution", "title")
    figure.text(0, 33, f"Between the lines: {CONFIDENCE:.0%} of each rank of uniform values", "soft")
    for k, (words, values) in enumerate(found):
        decades = max(2, math.ceil(math.log10(len(values) + 1)) + 1)
        y = TOP + (SIDE + GAP) * k
        panel(figure, LEFT, y, values, f"{words}: p ({len(values)})", decades)
        panel(figure, LEFT + SIDE + GAP, y, [1 - p for p in values], f"{words}: 1 - p", decades)
    return figure


def called(row):
    parameters = (float(text) for text in row["parameters"].split())
    return f"{row['distribution'].replace('_', ' ')} ({', '.join(f'{value:g}' for value in parameters)})".replace("e+0", "e").replace("e-0", "e-")


def bias():
    rows = read("peers")
    laws = list(dict.fromkeys(map(called, rows)))
    peers = list(dict.fromkeys(row["library"] for row in sorted(rows, key=lambda row: row["library"] != "Rill")))
    wrong = [row for row in rows if min(float(row[p]) for p in ("p", "p_low", "p_high") if row[p]) < PASSES]
    words = "Total variation between the values drawn and the law, and its upper bound; found wrong: "
    figure = svg.Figure(NAMES + PLOT + 24, HEAD + 24 + ROW * len(laws), words + ", ".join(f"{row['library']} {called(row)}, {row['tv']}" for row in wrong))
    # Chance alone makes the distance less for more values.
    assert len({row["n"] for row in rows}) == 1
    figure.text(0, 16, f"Distance from the law, of {float(rows[0]['n']):.0e} values".replace("e+0", "e"), "title")
    figure.text(0, 33, "Total variation: from what was observed to what it is below. In each row, from above,", "soft")
    figure.text(0, 49, ", ".join(peers), "soft")
    for kind, x, said in (("own", 0, "Rill"), ("bar", 60, "another library"), ("dot", 180, "p < 1e-6: not the law")):
        figure.rectangle(x, 60, 10, 10, kind)
        figure.text(x + 15, 69, said, "soft")

    def place(value):
        return NAMES + PLOT * (min(max(math.log10(value), LEAST), MOST) - LEAST) / (MOST - LEAST)

    bottom = HEAD + ROW * len(laws)
    for decade in range(LEAST, MOST + 1):
        figure.line([(place(10.0**decade), HEAD - 2), (place(10.0**decade), bottom)], "grid")
        figure.text(place(10.0**decade), bottom + 15, f"1e{decade}" if decade else "1", "soft mid")
    for row in rows:
        y = HEAD + 2 + ROW * laws.index(called(row)) + STEP * peers.index(row["library"])
        kind = "dot" if row in wrong else "own" if row["library"] == "Rill" else "bar"
        start, end = place(float(row["tv"])), place(float(row["tv_below"]))
        figure.rectangle(start, y, max(end - start, 4), 3, kind)
    for i, law in enumerate(laws):
        figure.text(NAMES - 8, HEAD + ROW * i + 20, law, "end")
    return figure


if __name__ == "__main__":
    done = {}
    if read("laws"):
        done["quality-p"] = p_values()
    if read("peers"):
        done["quality-bias"] = bias()
    if PAGE.is_file():
        missing = [name for name in done if f"(figures/{name}.svg)" not in PAGE.read_text()]
        if missing:
            raise SystemExit(f"not on docs/quality.md: {missing}")
    svg.finish(done)
