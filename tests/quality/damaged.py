"""Damages the tables of docs/quality, each in one place: complete.py must notice. Without damage it must have nothing to say."""

import pathlib
import shutil
import sys
import tempfile

import complete
import tables

WHOLE = complete.DATA


def without(name, row):
    """The table without one of its rows."""

    def damage(rows):
        del rows[row]

    return name, f"without row {row}", damage


def changed(name, row, field, value):
    def damage(rows):
        rows[row][field] = value

    return name, f"with {field} {value!r} in row {row}", damage


DAMAGES = [
    *(without(name, -1) for name in ("laws", "again", "joint", "smallcrush", "dieharder", "fuzz")),
    *(changed(name, 0, "p", p) for name in ("laws", "again", "joint", "peers") for p in ("1e-9", "nan", "")),
    *(changed(name, 3, "n", "1000") for name in ("laws", "again", "joint", "streams")),
    changed("laws", 3, "p_low", "1e-9"),
    changed("streams", 3, "least_p", "1e-9"),
    changed("streams", 3, "streams", "others"),
    changed("smallcrush", 3, "p_values", "0.5 0.9999999"),
    changed("dieharder", 3, "p_values", "0.5 1e-9"),
    changed("dieharder", 16, "p_values", "0.5"),
    changed("controls", 0, "p", "0.5"),
    changed("controls", 4, "p", "0"),
    changed("peers", 3, "why", "a reason"),
    changed("fuzz", 0, "findings", "3"),
    changed("sanitizers", 0, "outcome", "FAILED"),
    changed("level-avx2", 0, "with_other_values", "7"),
    changed("survivors", 0, "kind", "open"),
]


def main():
    wrong = [f"without damage: {fault}" for fault in complete.faults()]
    for name, what, damage in DAMAGES:
        with tempfile.TemporaryDirectory() as folder:
            complete.DATA = pathlib.Path(shutil.copytree(WHOLE, folder, dirs_exist_ok=True))
            path = complete.DATA / f"{name}.tsv"
            rows = tables.read(path)
            damage(rows)
            with tables.replaced(path, list(rows[0])) as table:
                table.writerows(row.values() for row in rows)
            if not list(complete.faults()):
                wrong.append(f"{name} {what} passes")
    sys.exit("\n".join(wrong) or 0)


if __name__ == "__main__":
    main()
