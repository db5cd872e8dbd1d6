"""What must not be in the tables of docs/quality: rows that are missing, and what fails without a known reason. page.py asks."""

import pathlib

import batteries
import controls
import fit
import grid
import joint
import laws
import streams
import tables

DATA = pathlib.Path(__file__).resolve().parents[2] / "docs/quality"
# Of how many values, draws and streams the page speaks.
N, DRAWS, STREAMS = 10**9, 10**8, 1 << 20
AGAIN = 0.041
TARGETS = ["binary", "calls", "json", "pickle"]


def keys(rows, *fields):
    return [tuple(row[field] for field in fields) for row in rows]


def words(row):
    return " ".join(str(option) for option in row)


def wanted():
    """By the table, its rows: fields that name one, and what they are."""
    law = laws.FIELDS[:3]
    titles = [laws.titled(case) for case in grid.CASES]
    small = {key for key, row in zip(titles, tables.read(DATA / "laws.tsv")) if float(row["p"] or "nan") < AGAIN}
    yield "laws", law, titles
    yield "again", law, [title for title in titles if title in small]
    yield "joint", ["object", "method", "arguments", "n"], [(*case[:3], str(joint.draws(case[3], DRAWS))) for case in joint.CASES]
    yield "streams", ["bit_generator", "streams", "n"], [(kind, how, str(min(STREAMS, 1 << most))) for kind, how, most in streams.STREAMS]
    for battery in ("SmallCrush", "dieharder"):
        rows = [(kind, words(options), form) for kind, options, form in batteries.wanted(battery)]
        yield battery.lower(), ["bit_generator", "words", "form"], rows
    yield "fuzz", ["target"], [(target,) for target in TARGETS]


def missing():
    for name, fields, rows in wanted():
        # The rows of one way to make streams are one for each test.
        found = sorted(dict.fromkeys(keys(tables.read(DATA / f"{name}.tsv"), *fields)))
        if found != sorted(rows):
            yield f"{name}.tsv has other rows than its script makes: {sorted(set(found) ^ set(rows))[:3]}"
    for name in ("laws", "again"):
        if any(int(row["n"]) != N for row in tables.read(DATA / f"{name}.tsv")):
            yield f"{name}.tsv: a row is not of {N} values"
    if lost := set(controls.FAULTS) - {row["what"] for row in tables.read(DATA / "controls.tsv")}:
        yield f"controls.tsv has not {lost}"
    kernels = next(row["value"] for row in tables.read(DATA / "about.tsv") if row["what"] == "kernels")
    levels = [path.stem.removeprefix("level-") for path in sorted(DATA.glob("level-*.tsv"))]
    if levels != laws.LEVELS_BELOW[kernels]:
        yield f"with the kernels for {kernels} those for {', '.join(levels) or 'nothing else'} were compared"


def ps(row):
    """The p-values of a row. Only those of tails may be empty."""
    texts = row["p_values"].split() if "p_values" in row else [row[name] for name in ("p", "least_p") if name in row]
    return [float(text or "nan") for text in texts] + [float(row[name]) for name in ("p_low", "p_high") if row.get(name)]


def fails(name, row):
    found = ps(row)
    top = 1 - fit.PASSES if "p_values" in row else 1.0
    return not (found and all(fit.PASSES <= p <= top for p in found))


def unexplained():
    """Rows that fail without a reason, or do not where there is one."""
    for name in ("laws", "again", "joint", "streams", "smallcrush", "dieharder", "controls", "peers"):
        for row in tables.read(DATA / f"{name}.tsv"):
            must = row.get("known") or row.get("why") or row.get("must_fail", "")
            if not ps(row) or not all(0 <= p <= 1 for p in ps(row)):
                yield f"{name}.tsv has a row without p-values: {list(row.values())}"
            elif fails(name, row) != (must not in ("", "False")) and not (name == "controls" and must == ""):
                yield f"{name}.tsv: {list(row.values())}"


def bad():
    """What other tables say of themselves."""
    for name, field, good in (("fuzz", "findings", "0"), ("sanitizers", "outcome", "clean"), ("level-*", "with_other_values", "0")):
        for path in DATA.glob(f"{name}.tsv"):
            for row in tables.read(path):
                if row[field] != good:
                    yield f"{path.name}: {field} {row[field]}"
    for row in tables.read(DATA / "survivors.tsv"):
        if row["kind"] not in ("equivalent", "slower"):
            yield f"survivors.tsv: {row['kind']}: {row['change']}"


def faults():
    yield from missing()
    yield from unexplained()
    yield from bad()
