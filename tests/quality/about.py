"""Writes what a run was made with: about.py OUT.tsv. With --same it only fails where the library or its laws have changed since the commit
that the file names. run.sh writes docs/quality/about.tsv."""

import csv
import datetime
import importlib.metadata
import os
import re
import subprocess
import sys

from library import ROOT

# What the values depend on, and what makes the table of their laws.
SOURCES = ["src", "Cargo.lock", *(f"tests/quality/{name}" for name in ("counts.c", "exact.py", "fit.py", "grid.py", "laws.py", "library.py"))]


def said(*command):
    """The first line of what a command prints."""
    try:
        lines = subprocess.run(command, capture_output=True, text=True, cwd=ROOT).stdout.splitlines()
    except FileNotFoundError:
        return ""
    return lines[0].strip() if lines else ""


def version(package):
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return ""


def commit():
    changed = said("git", "status", "--porcelain", "--", *SOURCES)
    return said("git", "log", "-1", "--format=%h of %cs") + (", with changes" if changed else "")


def rows():
    yield "commit", commit()
    yield "date", datetime.date.today().isoformat()
    with open("/proc/cpuinfo") as file:
        processor = file.read()
    model, flags = re.search(r"model name\s*: (.*)", processor), re.search(r"flags\s*: (.*)", processor)
    yield "processor", f"{model[1] if model else os.uname().machine}, {os.cpu_count()} cores"
    have = flags[1].split() if flags else []
    yield "kernels", "avx512" if "avx512f" in have else "avx2" if "avx2" in have else "portable"
    yield "system", said("sh", "-c", ". /etc/os-release; echo $PRETTY_NAME")
    yield "compiler", said("rustc", "--version")
    for package in ("numpy", "scipy", "python-flint", "mkl"):
        yield package, version(package)
    yield "dieharder", said("dpkg-query", "-W", "-f", "${Version}\n", "dieharder")
    yield "TestU01", said("sh", "-c", "ls target/quality/testu01/libtestu01-0-dev_*.deb | sed 's/.*dev_\\(.*\\)_.*/\\1/'")


def main():
    *same, path = sys.argv[1:]
    if same:
        with open(path, newline="") as file:
            before = dict(csv.reader(file, dialect="excel-tab"))["commit"]
        changed = "changes" in before or subprocess.run(["git", "diff", "--quiet", before.split()[0], "--", *SOURCES], cwd=ROOT).returncode != 0
        sys.exit(f"{path} is of {before}, and these have changed since: {' '.join(SOURCES)}" if changed else 0)
    with open(path, "w", newline="") as file:
        table = csv.writer(file, dialect="excel-tab", lineterminator="\n")
        table.writerow(["what", "value"])
        table.writerows(rows())


if __name__ == "__main__":
    main()
