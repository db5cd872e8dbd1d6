"""Bars of the tables of docs/speed.md. Nothing is measured here: where a table changes, `make figures` changes its figure."""

import re
from pathlib import Path

import svg

PAGE = Path(__file__).parent.parent / "speed.md"
WIDTH, ROW, NAMES, VALUES = 340, 20, 104, 58
# Rows of the first table of measurements, and what they are called here.
FILLS = {
    "random": "uniform doubles",
    "standard_normal": "standard normal",
    "standard_exponential": "standard exponential",
    "integers_1000": "integers below 1000",
    "gamma_2.5": "gamma, shape 2.5",
    "poisson_100": "Poisson, mean 100",
    "binomial_20": "binomial, 20 trials",
    "shuffle": "shuffle",
}


def tables():
    """The tables of the page: rows of cells, without marks of code; the first row is the head."""
    found = []
    for block in re.findall(r"(?:^\|.*\n)+", PAGE.read_text(), re.M):
        rows = [[cell.strip().replace("`", "") for cell in line.strip().strip("|").split("|")] for line in block.splitlines()]
        found.append([rows[0], *rows[2:]])
    return found


def table(*columns):
    """The first table that has these columns, as dictionaries."""
    head, *rows = next(rows for rows in tables() if all(column in rows[0] for column in columns))
    return [dict(zip(head, row)) for row in rows], head


def bars(title, rows, words, unit, width=WIDTH):
    """A bar for each row (name, value, whether it is Rill's)."""
    height = 30 + ROW * len(rows) + 8
    figure = svg.Figure(width, height, f"{words}: " + ", ".join(f"{name} {value:g}{unit}" for name, value, _ in rows))
    figure.text(0, 16, title, "title")
    most = max(value for _, value, _ in rows)
    for i, (name, value, own) in enumerate(rows):
        y = 30 + ROW * i
        figure.text(NAMES - 8, y + 13, name, "end" if own else "soft end")
        length = max(1, (width - NAMES - VALUES) * value / most)
        figure.rectangle(NAMES, y + 2, length, ROW - 5, "own" if own else "bar")
        figure.text(NAMES + length + 6, y + 13, f"{value:.2g}{unit}" if value < 10 else f"{value:.0f}{unit}")
    return figure


def fills():
    """Nanoseconds a value, Rill's and its peers'."""
    rows, head = table("bit generator", "ns", "NumPy's C", "GSL")
    peers = head[head.index("ns") + 1 :]
    for row in rows:
        title = FILLS.get(row[""])
        if title and row["bit generator"] == "PCG64" and f"speed-{row['']}" not in done:
            own = float(row["ns"])
            times = [(peer, own * float(row[peer]), False) for peer in peers if row[peer] and peer != "randomgen"]
            done[f"speed-{row['']}"] = bars(title, [("Rill", own, True), *times], f"Nanoseconds a value of {title}", " ns")


def groups(title, rows, columns, words, unit, names=150, width=440):
    """For each row (name, values) a bar for each column; the first is Rill's at its best."""
    step = 13 * len(columns) + 12
    figure = svg.Figure(width, 52 + step * len(rows), words)
    figure.text(0, 16, title, "title")
    x = names
    for k, column in enumerate(columns):
        figure.rectangle(x, 29, 10, 10, "own" if k == 0 else "bar")
        figure.text(x + 15, 38, column, "soft")
        x += 30 + 7 * len(column)
    most = max(value for _, values in rows for value in values)
    for i, (name, values) in enumerate(rows):
        y = 52 + step * i
        figure.text(names - 8, y + 13 * len(columns) / 2 + 4, name, "end")
        for k, value in enumerate(values):
            length = max(1, (width - names - 52) * value / most)
            figure.rectangle(names, y + 13 * k, length, 11, "own" if k == 0 else "bar")
            figure.text(names + length + 6, y + 13 * k + 10, f"{value:g}{unit}", "soft")
    return figure


def levels():
    rows, _ = table("bit generator", "AVX-512", "AVX2", "neither")
    columns = ["AVX-512", "AVX2", "neither"]
    wanted = ["random", "standard_normal", "standard_exponential", "gamma_2.5", "poisson_100", "binomial_20", "geometric mean"]
    shown = {}
    for row in rows:
        if row[""] in wanted and row["bit generator"] in ("PCG64", ""):
            shown[row[""]] = [float(row[column]) for column in columns]
    words = "Times as fast as NumPy's C with AVX-512, AVX2 and neither, for PCG64"
    ordered = [(FILLS.get(name, "mean of all rows"), shown[name]) for name in wanted]
    done["speed-levels"] = groups("Times as fast as NumPy's C, PCG64", ordered, columns, words, "")


def parallel():
    rows, head = table("distribution", "times as fast by two threads, at most")
    shown = [(row["distribution"], [float(row[head[1]])]) for row in rows]
    short = {"standard_gamma(2.5), beta, binomial(20, 0.3), poisson(100)": "gamma, beta, binomial, ..."}
    words = "Times as fast by two threads as by one: " + ", ".join(f"{name} {values[0]:g}" for name, values in shown)
    figure = svg.Figure(420, 64 + 24 * len(shown), words)
    figure.text(0, 16, "Times as fast by two threads, PCG64", "title")
    for x in (0, 1, 2):
        place = 190 + x * 95
        figure.line([(place, 28), (place, 34 + 24 * len(shown))], "grid")
        figure.text(place, 52 + 24 * len(shown), x, "soft mid")
    for i, (name, values) in enumerate(shown):
        figure.text(182, 48 + 24 * i, short.get(name, name).replace("standard_", ""), "end")
        figure.rectangle(190, 34 + 24 * i, values[0] * 95, 18, "own")
        figure.text(196 + values[0] * 95, 48 + 24 * i, f"{values[0]:g}")
    done["speed-parallel"] = figure


def keyed():
    rows, head = next((rows[1:], rows[0]) for rows in tables() if rows[0][0] == "values of each id")
    shown = []
    for n, name, avx512, times, avx2, _, neither, _ in rows:
        numpy = round(float(avx512) * float(times), 1)
        shown.append((f"{n} {name.replace('standard_', '')}", [float(avx512), float(avx2), float(neither), numpy]))
    said = [f"{name}: {values[0]:g} with AVX-512, NumPy's C {values[3]:g}" for name, values in shown]
    words = "Nanoseconds for each id: " + "; ".join(said)
    columns = ["AVX-512", "AVX2", "neither", "NumPy's C"]
    done["speed-keyed"] = groups("Nanoseconds an id, with as many values of a distribution", shown, columns, words, " ns", 110)


if __name__ == "__main__":
    done = {}
    fills()
    levels()
    parallel()
    keyed()
    missing = [name for name in done if f"(figures/{name}.svg)" not in PAGE.read_text()]
    if missing:
        raise SystemExit(f"not on docs/speed.md: {missing}")
    svg.finish(done)
