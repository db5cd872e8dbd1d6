"""Tables of tab-separated values. They take the place of earlier ones when they are whole, so that a run that is stopped loses none."""

import contextlib
import csv
import os


@contextlib.contextmanager
def replaced(path, fields):
    """A writer of rows."""
    with open(f"{path}.new", "w", newline="") as file:
        table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
        table.writerow(fields)
        yield table
    os.replace(f"{path}.new", path)


def read(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file, dialect="excel-tab"))
